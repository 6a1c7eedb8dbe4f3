"""What enterprises, parties and organisations publish besides.

The letters are those of UU 14/2008. PerKI 1/2021 makes fourteen items of
enterprises (Ps. 16) and seven of parties (Ps. 17) periodic; the record gives
their number only, and they are taken to be those of the statute. For
organisations the record names no frequency.

Sources: UU 14/2008 Ps. 14-16; PerKI 1/2021 Ps. 16 and 17.

>>> print(ENTERPRISES[-1].basis, "|", *ENTERPRISES[-1].also)
UU 14/2008 Ps. 14 n | PerKI 1/2021 Ps. 16
>>> {row.frequency for row in ORGANISATIONS}
{None}
"""

from __future__ import annotations

from typing import Final

from ...texts import both
from .shape import listed

ENTERPRISES: Final = listed(
    "enterprise",
    "UU 14/2008 Ps. 14",
    {
        "articles": both(
            id="nama, kedudukan, tujuan, usaha, jangka waktu, dan modal menurut "
            "anggaran dasar",
            en="name, seat, purpose, activities, duration and capital by the articles",
        ),
        "people": (
            "nama lengkap pemegang saham, direksi, dan komisaris",
            "full names of shareholders, directors and commissioners",
        ),
        "reports": both(
            id="laporan yang telah diaudit: tahunan, keuangan, neraca dan laba rugi, "
            "tanggung jawab sosial",
            en="audited reports: yearly, financial, balance and profit or loss, social "
            "responsibility",
        ),
        "ratings": (
            "hasil auditor eksternal, pemeringkat kredit, dan pemeringkat lain",
            "results of external auditors, credit raters and other raters",
        ),
        "remuneration": both(
            id="sistem dan alokasi remunerasi komisaris atau pengawas dan direksi",
            en="how pay of commissioners or supervisors and directors is set and "
            "allocated",
        ),
        "appointment": (
            "cara memilih direksi dan komisaris",
            "how directors and commissioners are chosen",
        ),
        "legal_cases": (
            "kasus hukum yang terbuka menurut undang-undang",
            "legal cases that are open by law",
        ),
        "governance": (
            "pedoman tata kelola yang baik",
            "guidelines of good governance",
        ),
        "debt_securities": (
            "pengumuman penerbitan efek utang",
            "announcement of debt securities",
        ),
        "auditor": ("penggantian akuntan yang mengaudit", "change of auditor"),
        "fiscal_year": ("perubahan tahun fiskal", "change of the fiscal year"),
        "assignments": (
            "penugasan pemerintah, kewajiban pelayanan umum, atau subsidi",
            "tasks set by the government, public-service obligations or subsidies",
        ),
        "procurement": (
            "mekanisme pengadaan barang dan jasa",
            "how goods and services are procured",
        ),
        "other": (
            "informasi lain menurut undang-undang tentang BUMN atau BUMD",
            "other information under the laws on enterprises of the state or a region",
        ),
    },
    "PerKI 1/2021 Ps. 16",
)
"""Enterprises of the state or a region (BUMN, BUMD)."""

PARTIES: Final = listed(
    "party",
    "UU 14/2008 Ps. 15",
    {
        "principles": ("asas dan tujuan", "principles and aims"),
        "programme": ("program umum dan kegiatan", "general programme and activities"),
        "management": (
            "nama, alamat, kepengurusan, dan perubahannya",
            "names, addresses, management and their changes",
        ),
        "public_money": (
            "penggunaan dana APBN atau APBD",
            "use of money from the state or a regional budget",
        ),
        "decision_making": (
            "mekanisme pengambilan keputusan",
            "how decisions are made",
        ),
        "congress": (
            "keputusan kongres dan keputusan lain yang terbuka menurut aturan partai",
            "decisions of the congress, and others open under the rules of the party",
        ),
        "other": ("informasi lain menurut undang-undang", "other information by law"),
    },
    "PerKI 1/2021 Ps. 17",
)
"""Political parties (partai politik)."""

ORGANISATIONS: Final = listed(
    "organisation",
    "UU 14/2008 Ps. 16",
    {
        "principles": ("asas dan tujuan", "principles and aims"),
        "programme": ("program dan kegiatan", "programme and activities"),
        "management": (
            "nama, alamat, dan kepengurusan",
            "names, addresses and management",
        ),
        "funds": (
            "penggunaan dana APBN atau APBD, sumbangan, dan/atau dana luar negeri",
            "use of budget money, donations and/or money from abroad",
        ),
        "decision_making": (
            "mekanisme pengambilan keputusan",
            "how decisions are made",
        ),
        "decisions": ("keputusan organisasi", "decisions of the organisation"),
        "other": (
            "informasi lain menurut peraturan",
            "other information by regulation",
        ),
    },
)
"""Organisations that are no state body (organisasi nonpemerintah)."""

"""Pengadilan: open questions after the ruling, and one about exemptions."""

from __future__ import annotations

from typing import Final

from ..shape import CalendarDays
from .shape import answer, asked, chosen

COURT: Final = (
    asked(
        "challenge_days",
        id="14 hari ke pengadilan: hari kerja atau hari kalender?",
        en="Fourteen days to go to court: working days or calendar days?",
        options={
            "working": answer(
                id="hari kerja",
                en="working days",
                basis="PERMA 2/2011 Ps. 1 no. 11",
            ),
            "calendar": answer(
                id="hari kalender",
                en="calendar days",
                basis="PerKI 1/2013 Ps. 60(2)",
                read_by=(
                    "kantor yang menulis 14 hari",
                    "offices that print 14 days",
                ),
                span=CalendarDays(14),
            ),
        },
        default=chosen(
            "working",
            id="PERMA 2/2011 menentukan hari sebagai hari kerja, undang-undang juga",
            en="PERMA 2/2011 defines its days as working days; so does the statute",
        ),
        rules=("court.challenge",),
    ),
    asked(
        "challenge_start",
        id="14 hari ke pengadilan: sejak putusan atau sejak salinan diterima?",
        en="Do the fourteen days run from receipt of the ruling, or of the copy?",
        options={
            "copy": answer(
                id="sejak salinan diterima, dengan tanda bukti",
                en="from receipt of the copy, by proof of receipt",
                basis="PERMA 2/2011 Ps. 4(2)",
            ),
            "ruling": answer(
                id="sejak putusan diterima dengan cara apa pun",
                en="from receipt of the ruling in any way",
                basis="UU 14/2008 Ps. 48(1)",
            ),
        },
        default=chosen(
            "copy",
            id="PERMA 2/2011 mengatur pengajuannya di pengadilan",
            en="PERMA 2/2011 governs the filing in court",
        ),
        rules=("court.challenge",),
    ),
    asked(
        "challenge_act",
        id="Apa yang harus terjadi dalam 14 hari: pengajuan atau pernyataan tertulis?",
        en="What must come within the fourteen days: filing, or a written statement?",
        options={
            "filing": answer(
                id="pengajuan keberatan; sekaligus pernyataan tidak menerima",
                en="the filing, which is the statement of non-acceptance as well",
                basis="PERMA 2/2011 Ps. 1 no. 1",
            ),
            "statement": answer(
                id="pernyataan tertulis tidak menerima putusan",
                en="the written statement of non-acceptance",
                basis="UU 14/2008 Ps. 48(1)",
            ),
        },
        default=chosen(
            "filing",
            id="PERMA 2/2011 menyatukan keduanya dalam satu surat",
            en="PERMA 2/2011 makes one document of the two",
        ),
        rules=("court.challenge",),
    ),
    asked(
        "challenge_of_mediation",
        id="Dapatkah putusan mediasi dibawa ke pengadilan?",
        en="Can a mediation settlement ruling be taken to court?",
        options={
            "barred": answer(
                id="tidak; final dan mengikat",
                en="no; it is final and binding",
                basis="UU 14/2008 Ps. 39",
            ),
            "open": answer(
                id="ya, setiap putusan Komisi",
                en="yes, any ruling of the commission",
                basis="PerKI 1/2013 Ps. 60(1)",
                read_by=(
                    "sebuah dasbor publik tentang sengketa",
                    "a public dashboard on disputes",
                ),
            ),
        },
        default=chosen(
            "barred",
            id="undang-undang, dan PERMA 2/2011 Pasal 1 angka 2 hanya menyebut "
            "ajudikasi nonlitigasi",
            en="the statute, and PERMA 2/2011 Ps. 1 no. 2 names adjudication only",
        ),
        rules=("court.challenge",),
    ),
    asked(
        "cassation_days",
        id="14 hari kasasi: hari kerja atau hari kalender?",
        en="Fourteen days for cassation: working days or calendar days?",
        options={
            "working": answer(
                id="hari kerja",
                en="working days",
                basis="PERMA 2/2011 Ps. 9(2)",
            ),
            "calendar": answer(
                id="hari kalender",
                en="calendar days",
                basis="UU 14/2008 Ps. 50",
                span=CalendarDays(14),
            ),
        },
        default=chosen(
            "working",
            id="PERMA 2/2011 Pasal 1 angka 11 menentukan hari sebagai hari kerja",
            en="PERMA 2/2011 Ps. 1 no. 11 defines its days as working days",
        ),
        rules=("court.cassation",),
    ),
    asked(
        "cassation_start",
        id="14 hari kasasi: sejak diucapkan atau diberitahukan, atau sejak diterima?",
        en="Does cassation run from pronouncement or notification, or from receipt?",
        options={
            "pronounced": answer(
                id="sejak diucapkan di hadapan pihak, selain itu sejak diberitahukan",
                en="from pronouncement to a party present, else from notification",
                basis="PERMA 2/2011 Ps. 9(2)",
            ),
            "received": answer(
                id="sejak putusan diterima",
                en="from receipt of the ruling",
                basis="UU 14/2008 Ps. 50",
            ),
        },
        default=chosen(
            "pronounced",
            id="PERMA 2/2011 mengatur acaranya, dan memberi tanggal yang lebih awal",
            en="PERMA 2/2011 governs the procedure, and gives the earlier day",
        ),
        rules=("court.cassation",),
    ),
    asked(
        "execution_period",
        id="Berapa lama badan negara punya waktu melaksanakan putusan pengadilan?",
        en="How long has a state body to perform a final ruling of the court?",
        options={
            "not_stated": answer(
                id="tidak diatur dalam hukum informasi publik",
                en="the law on public information does not say",
            ),
            "ninety": answer(
                id="90 hari kerja, menurut acara tata usaha negara",
                en="ninety working days, by administrative procedure",
                basis="UU 51/2009 Ps. 116(3)",
            ),
        },
        default=chosen(
            "not_stated",
            id="Pasal 116(3) UU 51/2009 tentang putusan atas keputusan pejabat, dan "
            "awal hitungannya tidak disebut",
            en="UU 51/2009 Ps. 116(3) is on rulings about decisions of officials, and "
            "names no start",
        ),
        rules=("court.performance",),
    ),
)
"""Questions about the courts, in procedural order."""

EXEMPTION: Final = (
    asked(
        "exemption_approver",
        id="Siapa yang menyetujui pengecualian: pimpinan badan atau atasan PPID?",
        en="Who approves an exemption: the head of the body, or the superior?",
        options={
            "head": answer(
                id="pimpinan badan publik",
                en="the head of the body",
                basis="PP 61/2010 Ps. 3(2)",
                read_by=("PerKI 1/2021 Lampiran II", "PerKI 1/2021 annex II"),
            ),
            "superior": answer(
                id="atasan PPID",
                en="the superior of the PPID",
                basis="PerKI 1/2021 Ps. 10(2) e",
            ),
        },
        default=chosen(
            "head",
            id="peraturan pemerintah berada di atas peraturan Komisi",
            en="the government regulation stands above that of the Commission",
        ),
        rules=("exemption.open",),
    ),
)
"""A question about the consequence test."""

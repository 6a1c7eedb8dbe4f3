"""Kolom daftar yang dikecualikan: what a list of exempt information has.

No regulation has a form for it: the provisions are those of the determination that a
row tells of. Offices keep it as such a list, or as the form of the consequence test:
information, legal basis, if opened, if closed, from, to, who is responsible, file.

>>> [column.key for column in EXEMPT if column.cells == "day"]
['opened_on', 'begins_on', 'ends_on', 'decided_on']
"""

from __future__ import annotations

from typing import Final

from .columns import FILES, ListColumn

EXEMPT: Final = (
    ListColumn("number", ("nomor", "number"), ("no", "no urut")),
    ListColumn(
        "id",
        ("nomor uji konsekuensi", "consequence test"),
        ("kode", "uji konsekuensi", "nomor uji"),
    ),
    ListColumn(
        "grounds",
        ("huruf Pasal 17", "letters of Article 17"),
        (
            *("pasal 17", "huruf", "alasan", "alasan pengecualian"),
            *("alasan dikecualikan", "dasar pengecualian"),
        ),
        ("pasal 17",),
        cells="grounds",
        basis="UU 14/2008 Ps. 17",
    ),
    ListColumn(
        "statute",
        ("dasar hukum", "statute relied on"),
        ("dasar hukum pengecualian", "peraturan", "undang undang", "dasar"),
        ("dasar hukum", "undang undang"),
        cells="statute",
        basis="UU 14/2008 Ps. 2(4)",
    ),
    ListColumn(
        "opened_on",
        ("tanggal dibuka", "opened on"),
        ("dibuka pada", "dibuka tanggal"),
        ("tanggal dibuka",),
        cells="day",
    ),
    ListColumn(
        "consequence",
        ("akibat bila dibuka", "consequence of opening"),
        (
            *("konsekuensi", "analisis konsekuensi", "akibat", "dampak", "dibuka"),
            *("pertimbangan", "pertimbangan bagi"),
            *("konsekuensi pertimbangan", "konsekuensi pertimbangan bagi"),
        ),
        (
            *("jika dibuka", "bila dibuka", "apabila dibuka", "konsekuensi dibuka"),
            *("akibat dibuka", "dampak dibuka", "pertimbangan dibuka"),
            *("alasan dibuka", "if opened"),
        ),
    ),
    ListColumn(
        "protects",
        ("yang dilindungi bila ditutup", "what closing protects"),
        ("manfaat", "ditutup"),
        (
            *("jika ditutup", "bila ditutup", "apabila ditutup", "konsekuensi ditutup"),
            *("akibat ditutup", "manfaat ditutup", "pertimbangan ditutup"),
            *("alasan ditutup", "if closed"),
        ),
    ),
    ListColumn(
        "begins_on",
        ("tanggal mulai", "begins on"),
        ("mulai", "mulai berlaku", "berlaku sejak", "from"),
        cells="day",
    ),
    ListColumn(
        "ends_on",
        ("tanggal berakhir", "ends on"),
        (
            *("selesai", "berakhir", "tanggal selesai", "sampai", "berlaku sampai"),
            *("batas waktu", "batas waktu pengecualian", "to"),
        ),
        cells="day",
        basis="PP 61/2010 Ps. 11(1)",
    ),
    ListColumn(
        "period",
        ("jangka waktu pengecualian", "exemption period"),
        ("jangka waktu", "masa berlaku"),
        ("waktu pengecualian", "waktu dikecualikan"),
        basis="PP 61/2010 Ps. 4",
    ),
    ListColumn(
        "decided_on",
        ("tanggal penetapan", "decided on"),
        ("tanggal sk", "tanggal keputusan"),
        ("tanggal penetapan",),
        cells="day",
        basis="PP 61/2010 Ps. 4",
    ),
    ListColumn(
        "decree",
        ("nomor penetapan", "determination"),
        (
            *("penetapan", "sk", "nomor sk", "sk penetapan", "nomor sk penetapan"),
            *("keputusan", "surat keputusan"),
        ),
        ("nomor penetapan", "surat keputusan"),
        basis="PP 61/2010 Ps. 4",
    ),
    ListColumn(
        "unit",
        ("penanggung jawab", "officer or unit responsible"),
        (
            "pj",
            "unit kerja",
            "satker",
            "satuan kerja",
            "perangkat daerah",
            "opd",
            "skpd",
        ),
        ("penanggung jawab", "penanggungjawab", "menguasai"),
    ),
    ListColumn("link", ("berkas", "file"), FILES, ("tautan", "link")),
    ListColumn("status", ("status", "status"), ("keadaan",), cells="status"),
    ListColumn(
        "summary",
        ("informasi", "information"),
        (
            *("informasi dikecualikan", "dikecualikan", "jenis", "ringkasan"),
            *("jenis dikecualikan", "jenis klasifikasi", "konten", "jenis dokumen"),
            *("jenis klasifikasi dikecualikan", "klasifikasi dikecualikan"),
            *("uraian", "isi", "deskripsi", "rincian", "judul", "nama informasi"),
            "informasi publik",
        ),
        ("ringkasan isi", "informasi dikecualikan"),
        basis="UU 14/2008 Ps. 2(2)",
    ),
)
"""The columns of the list of exempt information; no regulation has a form for it."""

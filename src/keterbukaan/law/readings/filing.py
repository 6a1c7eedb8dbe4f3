"""Pengajuan sengketa: open questions on filing, filing again, and with whom."""

from __future__ import annotations

from typing import Final

from .shape import answer, asked, chosen

FILING: Final = (
    asked(
        "late_answer",
        id="Apakah tanggapan yang diterima setelah 30 hari kerja membuka jangka baru?",
        en="Does an answer received after the thirty working days open a window?",
        options={
            "opens": answer(
                id="ya, 14 hari kerja sejak diterima",
                en="yes, fourteen working days from its receipt",
                basis="UU 14/2008 Ps. 37(2)",
            ),
            "nothing": answer(
                id="tidak; hanya 14 hari kerja sejak berakhirnya 30 hari kerja",
                en="no; only the fourteen from the end of the thirty",
                basis="PerKI 1/2013 Ps. 13 b",
            ),
        },
        default=chosen(
            "opens",
            id="undang-undang dan PerKI 1/2013 Pasal 13 a menghitung sejak diterima",
            en="the statute and PerKI 1/2013 Ps. 13 a count from its receipt",
        ),
        rules=("dispute.file",),
    ),
    asked(
        "premature_dispute",
        id="Apakah permohonan sengketa yang terlalu awal menjadi sah karena waktu?",
        en="Does an application that came too early ripen with time?",
        options={
            "does_not_ripen": answer(
                id="tidak; ajukan lagi dalam jangka waktunya",
                en="no; file again inside the window",
                basis="UU 14/2008 Ps. 37(1)",
                read_by=(
                    "PerKI 2/2010 Pasal 21, sudah dicabut",
                    "the repealed PerKI 2/2010 Ps. 21",
                ),
            ),
            "ripens": answer(
                id="ya, bila batas waktu atasan PPID lewat sebelum sidang pertama",
                en="yes, once the superior's time has passed before the first hearing",
            ),
        },
        default=chosen(
            "does_not_ripen",
            id="penjelasan: hanya setelah keberatan; akibatnya tidak lagi diatur",
            en="the elucidation: only after the objection; what follows is no longer "
            "said",
        ),
        rules=("dispute.file", "dispute.file.silence"),
    ),
    asked(
        "adjudication_begins",
        id="Kapan ajudikasi nonlitigasi dimulai?",
        en="When does adjudication begin?",
        options={
            "first_hearing": answer(
                id="dengan sidang pertama, yang ditunda selama mediasi",
                en="with the first hearing, which is adjourned for mediation",
                basis="PerKI 1/2013 Ps. 38(4)",
            ),
            "after_mediation": answer(
                id="setelah mediasi dinyatakan gagal",
                en="once mediation is declared failed",
                basis="UU 14/2008 Ps. 42",
            ),
        },
        default=chosen(
            "first_hearing",
            id="PerKI 1/2013 Pasal 38(4) menyebut ajudikasi nonlitigasi yang ditunda "
            "untuk mediasi",
            en="PerKI 1/2013 Ps. 38(4) calls what is adjourned for mediation "
            "adjudication",
        ),
        rules=("dispute.file", "dispute.file.silence"),
    ),
    asked(
        "refile_after_withdrawal",
        id="Bolehkah mengajukan lagi setelah mencabut selama ajudikasi nonlitigasi?",
        en="May one file again after withdrawing during adjudication?",
        options={
            "open": answer(
                id="ya, selama jangka waktunya terbuka",
                en="yes, while a window is open",
                basis="PerKI 1/2013 Ps. 15",
            ),
            "barred": answer(id="tidak", en="no", basis="PerKI 1/2013 Ps. 15(4)"),
        },
        default=chosen(
            "open",
            id="larangan hanya tertulis untuk pencabutan sebelum ajudikasi nonlitigasi",
            en="the bar is written for withdrawal before adjudication only",
        ),
        rules=("dispute.file", "dispute.file.silence"),
    ),
    asked(
        "refile_after_lapse",
        id="Bolehkah mengajukan lagi setelah permohonan dinyatakan gugur?",
        en="May one file again after the application was declared lapsed?",
        options={
            "open": answer(
                id="ya, selama jangka waktunya terbuka",
                en="yes, while a window is open",
                basis="PerKI 1/2013 Ps. 30",
            ),
            "barred": answer(
                id="tidak, kecuali atas permintaan baru",
                en="no, except after a new request",
                basis="PerKI 2/2010 Ps. 48",
                read_by=(
                    "PerKI 2/2010, sudah dicabut",
                    "the repealed PerKI 2/2010",
                ),
            ),
        },
        default=chosen(
            "open",
            id="PerKI 1/2013 tidak memuat larangan, dan tidak membolehkannya dengan "
            "tegas",
            en="PerKI 1/2013 has no bar, and does not say that one may",
            assumed=True,
        ),
        rules=("dispute.file", "dispute.file.silence"),
    ),
    asked(
        "missing_proof",
        id="Bukti permintaan atau keberatan tidak ada tanpa alasan: tetap "
        "diregistrasi?",
        en="Is an application registered whose proofs are missing without a reason?",
        options={
            "registered": answer(
                id="ya; hanya identitas atau kuasa yang menghalangi",
                en="yes; only identity or power of attorney stands in the way",
                basis="PerKI 1/2013 Ps. 17(3)",
            ),
            "not_registered": answer(id="tidak", en="no", basis="PerKI 1/2013 Ps. 18"),
        },
        default=chosen(
            "registered",
            id="akta tidak diregistrasi hanya ditentukan untuk identitas yang kurang",
            en="the deed of non-registration is set out for missing identity only",
        ),
        rules=("dispute.complete",),
    ),
    asked(
        "regency_commission",
        id="Komisi mana untuk badan kabupaten/kota yang tidak punya Komisi sendiri?",
        en="Which commission hears a regency body where there is no regency one?",
        options={
            "province": answer(
                id="Komisi Informasi Provinsi",
                en="the provincial commission",
                basis="PerKI 1/2013 Ps. 6(4)",
                read_by=("praktik Komisi provinsi", "provincial commissions"),
            ),
            "central": answer(
                id="Komisi Informasi Pusat",
                en="the Central Commission",
                basis="UU 14/2008 Ps. 27(2)",
            ),
        },
        default=chosen(
            "province",
            id="PerKI 1/2013 dan praktik; bunyi undang-undang, yang lebih tinggi, "
            "berbeda",
            en="PerKI 1/2013 and practice; the letter of the statute, above it, "
            "differs",
        ),
    ),
    asked(
        "single_office",
        id="Komisi mana untuk badan yang hanya punya satu kantor?",
        en="Which commission hears a body that has one office only?",
        options={
            "province": answer(
                id="Komisi Informasi Provinsi",
                en="the provincial commission",
                basis="PerKI 1/2013 Ps. 6(2)",
                read_by=(
                    "Komisi Informasi Kepulauan Riau (002/I/2014)",
                    "the commission of Kepulauan Riau (002/I/2014)",
                ),
            ),
            "regency": answer(
                id="Komisi Informasi Kabupaten/Kota, bila ada",
                en="the regency or city commission, where there is one",
                basis="PerKI 1/2013 Ps. 6(3)",
            ),
        },
        default=chosen(
            "province",
            id="penjelasan menyebut keduanya dan tidak memilih",
            en="the elucidation names both and does not choose",
            assumed=True,
        ),
    ),
)
"""Questions up to registration."""

"""Penyelesaian sengketa: open questions on time, mediation and absences."""

from __future__ import annotations

from typing import Final

from .shape import answer, asked, chosen

DISPUTE: Final = (
    asked(
        "dispute_start_from",
        id="Sejak kapan 14 hari kerja untuk memulai penyelesaian dihitung?",
        en="From when do the fourteen working days to start the settlement run?",
        options={
            "receipt": answer(
                id="sejak permohonan diterima",
                en="from receipt of the application",
                basis="UU 14/2008 Ps. 38(1)",
                starts=(
                    "dispute_filed",
                    "dispute_sent",
                ),
            ),
            "registration": answer(
                id="sejak diterima dan diregistrasi",
                en="from receipt and registration",
                read_by=(
                    "Mahkamah Konstitusi 67/PUU-XVII/2019, menurut berita",
                    "the Constitutional Court, 67/PUU-XVII/2019, as reported",
                ),
                starts=("dispute_registered",),
            ),
        },
        default=chosen(
            "receipt",
            id="bunyi undang-undang; isi putusan MK itu hanya tercatat menurut berita",
            en="the letter of the statute; that ruling is on record as reported only",
        ),
        rules=("dispute.start",),
    ),
    asked(
        "finish_start",
        id="Sejak kapan 100 hari kerja penyelesaian sengketa dihitung?",
        en="From when do the hundred working days of the settlement run?",
        options={
            "registration": answer(
                id="sejak diregistrasi",
                en="from registration",
                basis="PerKI 2/2010 Ps. 16(2)",
                read_by=(
                    "PerKI 2/2010, sudah dicabut, dan surat sebuah Komisi",
                    "the repealed PerKI 2/2010, and a letter of a commission",
                ),
                starts=("dispute_registered",),
            ),
            "receipt": answer(
                id="sejak permohonan diterima",
                en="from receipt of the application",
                basis="UU 14/2008 Ps. 38(1)",
                starts=(
                    "dispute_filed",
                    "dispute_sent",
                ),
            ),
            "first_hearing": answer(
                id="sejak sidang pertama",
                en="from the first hearing",
                starts=(
                    "hearing_held",
                    "mediation_started",
                ),
            ),
        },
        default=chosen(
            "registration",
            id="satu-satunya teks yang pernah menyebut awalnya; kini tidak diatur",
            en="the only text that ever named a start; nothing is said now",
            assumed=True,
        ),
        rules=("dispute.finish",),
    ),
    asked(
        "finish_force",
        id="Apa akibatnya bila 100 hari kerja terlampaui?",
        en="What follows where the hundred working days are overrun?",
        options={
            "reported": answer(
                id="dilaporkan sebagai terlampaui; putusannya sah",
                en="it is reported as overrun; the ruling stands",
                basis="UU 14/2008 Ps. 38(2)",
                read_by=(
                    "PTUN Jakarta 38/G/KI/2022 dan MK 88/PUU-XX/2022",
                    "PTUN Jakarta 38/G/KI/2022 and MK 88/PUU-XX/2022",
                ),
            ),
            "none": answer(
                id="tidak ada; batasnya hanya anjuran",
                en="nothing; the limit is advice only",
                basis="UU 14/2008 Ps. 38(2)",
            ),
        },
        default=chosen(
            "reported",
            id="MK 88/PUU-XX/2022: jaminan penyelesaian tetap ada; tidak ada sanksi",
            en="MK 88/PUU-XX/2022: the guarantee remains; there is no sanction",
        ),
        rules=("dispute.finish",),
    ),
    asked(
        "mediation_duty",
        id="Apakah mediasi wajib sebelum ajudikasi nonlitigasi untuk alasan huruf b "
        "sampai g?",
        en="Must grounds b to g be mediated before adjudication?",
        options={
            "compulsory": answer(id="ya", en="yes", basis="PerKI 1/2013 Ps. 29(1)"),
            "voluntary": answer(
                id="tidak; pilihan para pihak",
                en="no; the parties choose",
                basis="UU 14/2008 Ps. 40(1)",
            ),
        },
        default=chosen(
            "compulsory",
            id="Pasal 42 membuka ajudikasi nonlitigasi hanya setelah mediasi gagal, "
            "dan PerKI 1/2013 mewajibkannya",
            en="Ps. 42 opens adjudication only after failed mediation, and PerKI "
            "1/2013 makes it a duty",
        ),
        rules=("dispute.mediation",),
    ),
    asked(
        "mixed_grounds",
        id="Huruf a bersama huruf lain: semuanya tanpa mediasi, atau dipisah?",
        en="Ground a together with others: all past mediation, or mediated in part?",
        options={
            "all_past_mediation": answer(
                id="semuanya langsung ajudikasi nonlitigasi",
                en="all go straight to adjudication",
                basis="PerKI 1/2013 Ps. 29(2)",
            ),
            "mediated_first": answer(
                id="huruf b sampai g dimediasi lebih dahulu",
                en="grounds b to g are mediated first",
                basis="UU 14/2008 Ps. 40(2)",
            ),
        },
        default=chosen(
            "all_past_mediation",
            id="satu perkara, satu pemeriksaan; tidak diatur",
            en="one matter, one examination; nothing is said",
            assumed=True,
        ),
        rules=("dispute.mediation",),
    ),
    asked(
        "two_absences",
        id="Dua kali tidak hadir: berturut-turut atau seluruhnya?",
        en="Two absences: in a row, or in total?",
        options={
            "in_total": answer(
                id="seluruhnya",
                en="in total",
                basis="PerKI 1/2013 Ps. 30",
            ),
            "in_a_row": answer(
                id="berturut-turut",
                en="in a row",
                basis="PerKI 1/2013 Ps. 30",
            ),
        },
        default=chosen(
            "in_total",
            id="teks menyebut dua kali tanpa syarat berturut-turut",
            en="the text says twice, and does not ask for a row",
        ),
    ),
    asked(
        "absences_counted",
        id="Apakah ketidakhadiran di mediasi dan di sidang dijumlahkan?",
        en="Are absences at mediation and at hearings added up?",
        options={
            "apart": answer(
                id="tidak; masing-masing",
                en="no; each by itself",
                basis="PerKI 1/2013 Ps. 45",
            ),
            "together": answer(id="ya", en="yes"),
        },
        default=chosen(
            "apart",
            id="keduanya diatur dalam pasal yang berbeda",
            en="each has a provision of its own",
        ),
    ),
)
"""Questions once an application is there, in procedural order."""

"""Permintaan dan keberatan: open questions on the way to the superior's answer."""

from __future__ import annotations

from typing import Final

from ..spans import WorkingDays
from .shape import answer, asked, chosen

REQUEST: Final = (
    asked(
        "notice_start",
        id="Sejak kapan 10 hari kerja pemberitahuan tertulis dihitung?",
        en="From when do the ten working days of the written notice run?",
        options={
            "receipt": answer(
                id="sejak permintaan diterima",
                en="from receipt of the request",
                basis="UU 14/2008 Ps. 22(7)",
                starts=("request_received",),
            ),
            "recording": answer(
                id="sejak dicatat dalam register",
                en="from the entry in the register",
                read_by=(
                    "sebuah kantor kecamatan",
                    "the office of a subdistrict",
                ),
                starts=("request_registered",),
            ),
            "complete": answer(
                id="sejak dinyatakan lengkap",
                en="from the day it is complete",
                basis="PerKI 1/2021 Ps. 31(3)",
                read_by=("kantor statistik daerah", "a regional statistics office"),
                starts=("request_declared_complete",),
            ),
        },
        default=chosen(
            "receipt",
            id="undang-undang menghitung sejak diterima, dan di atas peraturan Komisi",
            en="the statute counts from receipt, and stands above the regulation",
        ),
        rules=("request.notice",),
    ),
    asked(
        "notice_edition",
        id="Naskah mana dari PerKI 1/2021 Pasal 31(3): 10 atau 3 hari kerja?",
        en="Which edition of PerKI 1/2021 Ps. 31(3): ten or three working days?",
        options={
            "commission": answer(
                id="naskah Komisi Informasi: 10",
                en="the Commission's own edition: 10",
                basis="PerKI 1/2021 Ps. 31(3)",
                read_by=("Komisi Informasi Pusat", "the Central Commission"),
            ),
            "gazette": answer(
                id="Berita Negara 2021 No. 741: 3",
                en="State Gazette 2021 No. 741: 3",
                basis="PerKI 1/2021 Ps. 31(3)",
                span=WorkingDays(3),
            ),
        },
        default=chosen(
            "commission",
            id="Berita Negara ialah naskah yang diundangkan, tetapi Pasal 34(3), "
            "lampiran, undang-undang dan praktik memakai 10; angka 3 tampak salah "
            "tulis, dan melewatinya tidak pernah dilaporkan terlambat",
            en="the gazette is the promulgated text, but Ps. 34(3), the annexes, the "
            "statute and practice have 10; the 3 looks like a slip, and passing it is "
            "never reported as late",
        ),
        rules=("request.notice.internal",),
    ),
    asked(
        "incomplete_request",
        id="Apakah permintaan yang belum lengkap memulai ulang batas waktu jawaban?",
        en="Does an incomplete request start the time for the answer anew?",
        options={
            "runs_on": answer(
                id="tidak; tetap sejak pertama kali diterima",
                en="no; it runs on from the first receipt",
                basis="UU 14/2008 Ps. 22(7)",
            ),
            "restarts": answer(
                id="ya; sejak permintaan dilengkapi",
                en="yes; from the day it was completed",
                basis="PerKI 1/2021 Ps. 31(3)",
                starts=(
                    "request_declared_complete",
                    "request_corrected",
                ),
            ),
        },
        default=chosen(
            "runs_on",
            id="undang-undang tidak mengenal penghentian; PerKI 1/2021 tidak "
            "menyebutnya",
            en="the statute knows no pause, and PerKI 1/2021 speaks of none",
        ),
        rules=("request.notice",),
    ),
    asked(
        "request_channel",
        id="Sahkah permintaan lisan atau lewat pos sejak 30 Juni 2021?",
        en="Is an oral or posted request valid since 30 June 2021?",
        options={
            "any": answer(
                id="ya, setiap cara",
                en="yes, by any channel",
                basis="UU 14/2008 Ps. 22(1)",
            ),
            "named": answer(
                id="hanya tertulis, langsung atau surat elektronik",
                en="only in writing, in person or by e-mail",
                basis="PerKI 1/2021 Ps. 28(2)",
            ),
        },
        default=chosen(
            "any",
            id="undang-undang menyebut permintaan tidak tertulis dan lewat pos",
            en="the statute names requests that are unwritten or come by post",
        ),
        rules=("request.registration",),
    ),
    asked(
        "extension_start",
        id="Sejak kapan 7 hari kerja perpanjangan dihitung?",
        en="From when do the seven working days of the extension run?",
        options={
            "end_of_notice": answer(
                id="sejak hari terakhir batas pemberitahuan",
                en="from the last day of the limit for the notice",
                basis="UU 14/2008 Ps. 22(8)",
                starts=("request.notice",),
            ),
            "notification": answer(
                id="sejak perpanjangan diberitahukan",
                en="from the day the extension was notified",
                starts=("extension_notified",),
            ),
        },
        default=chosen(
            "end_of_notice",
            id="undang-undang memberi tujuh hari kerja berikutnya",
            en="the statute gives the next seven working days",
        ),
        rules=("request.extension",),
    ),
    asked(
        "late_extension",
        id="Apakah perpanjangan yang diberitahukan setelah 10 hari kerja berlaku?",
        en="Does an extension notified after the ten working days have any effect?",
        options={
            "no_effect": answer(
                id="tidak; batas yang sudah lewat tidak dapat diperpanjang",
                en="no; a limit that has passed cannot be extended",
                basis="UU 14/2008 Ps. 22(8)",
            ),
            "extends": answer(
                id="ya, bila diberitahukan dalam 7 hari kerja sesudahnya",
                en="yes, if notified within the seven working days after it",
                basis="PerKI 1/2021 Ps. 36(2)",
            ),
        },
        default=chosen(
            "no_effect",
            id="yang diperpanjang adalah waktu yang masih berjalan; tidak diatur",
            en="what is extended is a time that still runs; nothing is said",
            assumed=True,
        ),
        rules=("request.extension", "objection.file"),
    ),
)
"""Questions up to the answer of the PPID."""

OBJECTION: Final = (
    asked(
        "silence_found",
        id="Sejak kapan PPID yang diam menjadi alasan: 10 atau 17 hari kerja?",
        en="When is silence of the PPID a ground: after 10 or 17 working days?",
        options={
            "after_notice": answer(
                id="setelah 10; setelah 17 hanya bila diperpanjang dengan sah",
                en="after ten; after seventeen only where validly extended",
                basis="UU 14/2008 Ps. 35(1) c",
            ),
            "after_extension": answer(
                id="setelah 17 hari kerja",
                en="after seventeen working days",
                basis="UU 14/2008 Ps. 22(8)",
                read_by=(
                    "kantor daerah yang menulis 10/17 hari kerja tanpa syarat",
                    "a regional office that prints 10/17 working days unconditionally",
                ),
            ),
        },
        default=chosen(
            "after_notice",
            id="perpanjangan perlu pemberitahuan tertulis dengan alasan",
            en="an extension needs a written notice with a reason",
        ),
        rules=("objection.file",),
    ),
    asked(
        "answer_found",
        id="Sejak kapan alasan dalam jawaban ditemukan: diterima atau bertanggal?",
        en="When is the ground in an answer found: at its receipt, or on its day?",
        options={
            "receipt": answer(
                id="saat jawaban diterima",
                en="when the answer is received",
                basis="UU 14/2008 Ps. 36(1)",
                read_by=("PerKI 1/2021 Lampiran IX", "PerKI 1/2021 annex IX"),
                starts=("notice_received",),
            ),
            "given": answer(
                id="pada hari jawaban diberikan",
                en="on the day the answer is given",
                basis="PerKI 1/2021",
                read_by=(
                    "PerKI 1/2021 Lampiran VI dan VIII",
                    "PerKI 1/2021 annexes VI and VIII",
                ),
                starts=("notice_given",),
            ),
        },
        default=chosen(
            "receipt",
            id="yang belum diterima belum dapat ditemukan",
            en="what has not been received cannot have been found",
        ),
        rules=("objection.file",),
    ),
    asked(
        "not_held",
        id="Jawaban bahwa informasi tidak dikuasai: alasan huruf d atau e, atau a?",
        en="Is an answer that information is not held ground d or e, or ground a?",
        options={
            "d_or_e": answer(
                id="huruf d atau e; bukan pengecualian Pasal 17",
                en="d or e; it is no exemption of Ps. 17",
                basis="UU 14/2008 Ps. 35(1) a",
            ),
            "a": answer(
                id="huruf a; termasuk informasi yang dikecualikan",
                en="a; it is listed with exempt information",
                basis="PerKI 1/2021 Ps. 13(2)",
                read_by=(
                    "naskah Berita Negara PerKI 1/2021",
                    "the State Gazette edition of PerKI 1/2021",
                ),
            ),
        },
        default=chosen(
            "d_or_e",
            id="huruf a dalam undang-undang hanya untuk Pasal 17",
            en="ground a of the statute is tied to Ps. 17 alone",
        ),
        rules=("objection.file",),
    ),
    asked(
        "response_start",
        id="Sejak kapan 30 hari kerja atasan PPID dihitung?",
        en="From when do the superior's thirty working days run?",
        options={
            "receipt": answer(
                id="sejak keberatan tertulis diterima",
                en="from receipt of the written objection",
                basis="UU 14/2008 Ps. 36(2)",
                starts=("objection_received",),
            ),
            "registration": answer(
                id="sejak dicatat dalam register keberatan",
                en="from the entry in the register of objections",
                basis="PerKI 1/2021 Ps. 44(1)",
                starts=("objection_registered",),
            ),
            "superior": answer(
                id="sejak diterima oleh atasan PPID",
                en="from receipt by the superior",
                basis="PerKI 1/2013 Ps. 5 b",
                starts=("objection_forwarded",),
            ),
        },
        default=chosen(
            "receipt",
            id="undang-undang menghitung sejak diterima, dan di atas peraturan Komisi",
            en="the statute counts from receipt, and stands above the regulations",
        ),
        rules=("objection.response",),
    ),
)
"""Questions about the objection and the superior."""

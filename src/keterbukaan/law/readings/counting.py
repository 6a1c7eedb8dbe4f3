"""Penghitungan hari: what counts as a day, and whose calendar says so.

No text of this law says what a working day is, whether the day of receipt
counts, or what a receipt on a day off does. PerKI 1/2021 Ps. 1 no. 22 and
PERMA 2/2011 Ps. 1 no. 11 only say that their days are working days.
"""

from __future__ import annotations

from typing import Final

from ...texts import both
from ..limits import RULES
from ..shape import Direction, Rule
from ..spans import CalendarDays, WorkingDays
from .shape import answer, asked, chosen


def from_a_fact(rule: Rule) -> bool:
    """Whether a rule counts working days onwards from a fact, not a limit."""
    lapsed = rule.trigger in rule.starts.lapse
    return rule.direction is Direction.AFTER and not lapsed and _days(rule)


def _days(rule: Rule) -> bool:
    return any(isinstance(limit.span, WorkingDays) for limit in rule.limits)


_FROM_A_FACT: Final = tuple(r.id for r in RULES.values() if from_a_fact(r))
_CONTESTED: Final = tuple(
    rule.id
    for rule in RULES.values()
    if any("unit_contested" in limit.doubts for limit in rule.limits)
)
_IN_WORKING_DAYS: Final = tuple(r.id for r in RULES.values() if _days(r))
_OF_THE_BODY: Final = tuple(r.id for r in RULES.values() if _days(r) and r.binds_body)

COUNTING: Final = (
    asked(
        "receipt_day_counted",
        id="Apakah hari diterimanya (hari pemicu) ikut dihitung sebagai hari ke-1?",
        en="Is the day of receipt (the trigger day) counted as day one?",
        options={
            "no": answer(
                id="hari pemicu tidak dihitung; hari kerja berikutnya hari ke-1",
                en="the trigger day is not counted; the next working day is day one",
                read_by=(
                    "Mahkamah Konstitusi, 67/PUU-XVII/2019, menurut berita",
                    "the Constitutional Court in 67/PUU-XVII/2019, as reported",
                ),
            ),
            "yes": answer(
                id="hari pemicu dihitung, bila hari kerja",
                en="the trigger day is counted, where it is a working day",
                read_by=both(
                    id="Komisi Informasi Jawa Barat dalam perkara yang disidangkan "
                    "24 April 2025 (register 2382 tahun 2024)",
                    en="the Information Commission West Java in a matter heard on 24 "
                    "April 2025 (register 2382 of 2024)",
                ),
            ),
        },
        default=chosen(
            "no",
            id="MK 67/PUU-XVII/2019 mengenai Pasal 38(1), menurut berita: proses "
            "dimulai satu hari kerja sesudah permohonan diterima dan diregistrasi; "
            "batas lain, juga yang berbunyi “sejak”, mengikutinya",
            en="MK 67/PUU-XVII/2019 on Ps. 38(1), as reported: the process begins one "
            "working day after receipt and registration; other limits, also those that "
            "run “since”, are counted likewise",
        ),
        rules=_FROM_A_FACT,
    ),
    asked(
        "receipt_on_day_off",
        id="Yang diterima pada hari libur: hari itu juga atau hari kerja berikutnya?",
        en="Is what arrives on a holiday received that day, or the next working day?",
        options={
            "that_day": answer(
                id="diterima pada hari itu; hari kerja berikutnya adalah hari ke-1",
                en="received that day; the next working day is day one",
            ),
            "next_working_day": answer(
                id="dianggap diterima pada hari kerja berikutnya",
                en="taken as received on the next working day",
            ),
        },
        default=chosen(
            "that_day",
            id="teks menghitung sejak diterima dan tidak mengatur hari libur",
            en="the texts count from receipt, and say nothing of holidays",
            assumed=True,
        ),
        rules=_FROM_A_FACT,
    ),
    asked(
        "receipt_after_hours",
        id="Yang diterima setelah jam kerja: hari itu atau hari kerja berikutnya?",
        en="Is what arrives after office hours received that day, or the next one?",
        options={
            "that_day": answer(id="diterima pada hari itu", en="received that day"),
            "next_working_day": answer(
                id="dianggap diterima pada hari kerja berikutnya",
                en="taken as received on the next working day",
                read_by=("sebagian kantor KPU", "some offices of KPU"),
            ),
        },
        default=chosen(
            "that_day",
            id="tidak ada ketentuan jam tutup (Perpres 21/2023 Ps. 4-5) maupun jam "
            "tutup surat elektronik; nomor pendaftaran diberikan saat diterima (Pasal "
            "22(5))",
            en="no rule sets a closing hour (Perpres 21/2023 Ps. 4-5), nor one for "
            "e-mail; the registration number is given at receipt (Ps. 22(5))",
            assumed=True,
        ),
        rules=_FROM_A_FACT,
    ),
    asked(
        "joint_leave",
        id="Apakah cuti bersama tidak dihitung sebagai hari kerja?",
        en="Is joint leave left out of the working days?",
        options={
            "off": answer(
                id="tidak dihitung",
                en="it does not count",
                basis="Perpres 21/2023 Ps. 6",
                read_by=("instansi pemerintah", "government agencies"),
            ),
            "counted": answer(
                id="dihitung, karena badan itu bukan instansi pemerintah",
                en="it counts, since the body is no government agency",
                basis="Perpres 21/2023 Ps. 1 no. 1",
            ),
        },
        default=chosen(
            "off",
            id="Perpres 21/2023 mengubah jumlah hari kerja instansi pemerintah; bagi "
            "badan publik lain tidak diatur, dan bagi mereka jawaban ini anggapan",
            en="Perpres 21/2023 changes the working days of government agencies; for "
            "other bodies nothing is said, and there it is assumed",
            assumed=True,
        ),
        rules=_OF_THE_BODY,
    ),
    asked(
        "calendar_of",
        id="Kalender siapa yang berlaku: yang terikat, nasional, atau badan publik?",
        en="Whose calendar governs: of who is bound, the national one, or the body's?",
        options={
            "actor": answer(
                id="kalender badan publik untuk batas yang mengikatnya, selain itu "
                "kalender nasional lima hari",
                en="the body's for limits that bind the body, else the national "
                "five-day calendar",
            ),
            "national": answer(
                id="kalender nasional lima hari untuk semuanya",
                en="the national five-day calendar for all",
                basis="Perpres 21/2023 Ps. 3",
            ),
            "body": answer(
                id="kalender badan publik untuk semuanya",
                en="the body's calendar for all",
            ),
        },
        default=chosen(
            "actor",
            id="siapa yang terikat bekerja menurut kalendernya sendiri; tidak diatur",
            en="who is bound works by their own calendar; nothing is said",
            assumed=True,
        ),
        rules=_IN_WORKING_DAYS,
    ),
    asked(
        "election_days",
        id="Batas untuk informasi pemilu: hari kerja atau hari kalender?",
        en="Limits on election information: working days or calendar days?",
        options={
            "working": answer(
                id="hari kerja",
                en="working days",
                read_by=("sebagian besar sumber", "most sources"),
            ),
            "calendar": answer(
                id="hari kalender",
                en="calendar days",
                read_by=("satu perkara yang tercatat", "one matter on record"),
                unit=CalendarDays,
            ),
        },
        default=chosen(
            "working",
            id="sebagian besar sumber menghitung hari kerja; naskah PerKI 1/2014 dan "
            "1/2019 belum dibaca",
            en="most sources count working days; the texts of PerKI 1/2014 and 1/2019 "
            "have not been read",
            assumed=True,
        ),
        rules=_CONTESTED,
    ),
)
"""Questions about days, which touch nearly every rule."""

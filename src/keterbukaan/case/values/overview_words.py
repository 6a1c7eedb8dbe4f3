"""Words of a standing at a glance: its headings, and what became of a limit.

>>> BECAME["kept"][1].format(day="2 Apr 2026")
'kept on 2 Apr 2026'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...texts import Words, both

if TYPE_CHECKING:
    from collections.abc import Mapping

OVERVIEW: Final[Mapping[str, Words]] = {
    "state": ("Status perkara", "Status"),
    "next": ("Langkah berikutnya", "Next step"),
    "none": (
        "Tidak ada langkah yang berbatas waktu.",
        "There is no step with a time limit.",
    ),
    "running": ("Batas waktu yang masih terbuka", "Time limits that are open"),
    "over": ("Selesai atau lewat ({n})", "Met or passed ({n})"),
    "any_time": ("Tanpa batas waktu: {acts}.", "Without a time limit: {acts}."),
    "findings": ("Temuan", "Findings"),
    "found": ("Temuan: {n}", "Findings: {n}"),
    "more": ("dan {n} lagi", "and {n} more"),
    "limit": ("batas waktu", "time limit"),
    "safe": ("aman sampai", "safe until"),
    "last": ("hari terakhir", "last day"),
    "became": ("keadaan", "what became of it"),
    "not_firm": ("belum pasti", "not firm"),
    "own": ("ditetapkan badan sendiri", "set by the body itself"),
    "grounds": ("alasan {letters}", "ground {letters}"),
    "course": ("Perkara sampai {day}", "The case up to {day}"),
    "now": ("hari yang ditanyakan", "the day asked about"),
    "day": ("hari", "day"),
    "what": ("peristiwa", "what it is"),
}
"""What stands over each part, and in the small print."""

BECAME: Final[Mapping[str, Words]] = {
    "kept": ("ditepati {day}", "kept on {day}"),
    "some": (
        "{day}, tepat waktu menurut sebagian hitungan",
        "{day}, in time on some views",
    ),
    "late": ("{day}, {size} sesudahnya", "{day}, {size} after"),
    "done": ("{day}", "{day}"),
    "untold": both(
        id="lewat; tidak tercatat apakah dilakukan",
        en="passed; not on record whether it was done",
    ),
    "done_untold": both(
        id="dilakukan pada hari yang tidak tercatat",
        en="done on a day that is not on record",
    ),
    "passed": ("lewat tanpa tindakan tercatat", "passed, no act on record"),
    "passed_untold": both(
        id="lewat tanpa tindakan tercatat, dihitung dari hari lain; awalnya tidak "
        "tercatat",
        en="passed, no act on record, counted from another day; its start is not on "
        "record",
    ),
    "passed_for_some": both(
        id="lewat tanpa tindakan tercatat; menurut sebagian hitungan masih berjalan",
        en="passed, no act on record; on some views it still runs",
    ),
}
"""What became of a limit."""

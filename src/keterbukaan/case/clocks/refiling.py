"""Pengajuan kembali: when an application that ended may be filed again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from ...events import DisputeFiled, ObjectionReceived, ObjectionWithdrawn, Stage
from ...law.limits.regimes import PERKI_1_2013
from ...lifecycle import ENDED, TABLE_OF
from ..matter.application import SHUT, ends
from ..values.reason import because

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..matter.matter import Matter
    from ..values.limit import TimeLimit
    from ..values.reason import Reason

_TABLE: Final = TABLE_OF[DisputeFiled.stage]

READ: Final = {
    "withdrawn": "refile_after_withdrawal",
    "withdrawn_late": "refile_after_withdrawal",
    "withdrawn_untold": "refile_after_withdrawal",
    "lapsed": "refile_after_lapse",
}


def may_refile(matter: Matter, windows: Iterable[TimeLimit]) -> bool:
    """Whether an application that ended may be filed again, now or later."""
    state = matter.record.state(_TABLE)
    if state not in ENDED or refiling_barred(matter, state):
        return False
    last = (w.deadline.last for w in windows if not w.hidden)
    return any(day is None or matter.day <= day for day in last)


def refiling_barred(matter: Matter, state: str) -> bool:
    """Whether filing again is barred after what an application ended in."""
    if state == "lapsed" and _old(matter):
        return True
    if before_adjudication(matter, state):
        return True
    reading = READ.get(state)
    return state in SHUT or (reading is not None and matter.reads(reading) == "barred")


def before_adjudication(matter: Matter, state: str) -> bool:
    """Whether a withdrawal after the first hearing came before adjudication.

    A reading says it; of PerKI 2/2010 that question is none.
    """
    begins = matter.reads("adjudication_begins")
    return state == "withdrawn" and begins == "after_mediation" and not _old(matter)


def may_be_barred(matter: Matter, state: str) -> bool:
    """Whether PerKI 1/2013 Ps. 15(4) bars filing again by some reading of a record."""
    return state in {"withdrawn", "withdrawn_untold"} and not _old(matter)


def _old(matter: Matter) -> bool:
    """Whether PerKI 2/2010 governs the dispute that ended last."""
    over = ends(matter.record)
    day = over[-1].on if over else matter.day
    return matter.regime_day("dispute.mediation", day) < PERKI_1_2013.in_force


def reopened(matter: Matter, limit: TimeLimit) -> TimeLimit:
    """Return a window as if unused, once the application or objection in it ended."""
    if limit.fact is DisputeFiled and matter.record.state(_TABLE) in ENDED:
        over = ends(matter.record)
    elif limit.fact is ObjectionReceived and _withdrawn(matter):
        over = [*matter.record.all(ObjectionWithdrawn)]
    else:
        return limit
    used = limit.done
    used = limit.proved if used is None else used
    if used is None or not over or used > over[-1].index:
        return limit
    return evolve(limit, done=None, proved=None, met=None, late=0)


def _withdrawn(matter: Matter) -> bool:
    """Whether the last objection was withdrawn; no text bars another one in time."""
    return matter.record.state(TABLE_OF[Stage.OBJECTION]) == "withdrawn"


def refile_bar(matter: Matter, limit: TimeLimit) -> Reason | None:
    """Return why an application may not be filed again, or None where it may."""
    state = matter.record.state(_TABLE)
    if limit.fact is not DisputeFiled or state not in ENDED:
        return None
    return because(f"refile_{state}") if refiling_barred(matter, state) else None

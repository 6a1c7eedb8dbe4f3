"""Pengajuan kembali: when an application that ended may be filed again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from ...events import (
    DisputeFiled,
    DisputeLapsed,
    DisputeNotRegistered,
    DisputeStopped,
    DisputeWithdrawn,
    InterlocutoryRuling,
    PreliminaryFinished,
)
from ...law.limits.regimes import PERKI_1_2013
from ...lifecycle import TABLE_OF
from ..values.finding_words import REASONS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...texts import Words
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit

_TABLE: Final = TABLE_OF[DisputeFiled.stage]


READ: Final = {
    "withdrawn_late": "refile_after_withdrawal",
    "lapsed": "refile_after_lapse",
}


_OPEN: Final = ("not_registered", "not_accepted")


_SHUT: Final = ("withdrawn", "stopped")


ENDED: Final = (*_OPEN, *_SHUT, *READ)


_ENDS: Final = (
    DisputeNotRegistered,
    DisputeWithdrawn,
    DisputeStopped,
    DisputeLapsed,
    InterlocutoryRuling,
    PreliminaryFinished,
)


def may_refile(matter: Matter, windows: Iterable[TimeLimit]) -> bool:
    """Whether an application that ended may be filed again, now or later."""
    state = matter.record.state(_TABLE)
    if state not in ENDED or refiling_barred(matter, state):
        return False
    ends = (w.deadline.last for w in windows if not w.hidden)
    return any(last is None or matter.day <= last for last in ends)


def refiling_barred(matter: Matter, state: str) -> bool:
    """Whether filing again is barred after what an application ended in."""
    if state == "lapsed" and _old(matter):
        return True
    reading = READ.get(state)
    return state in _SHUT or (reading is not None and matter.reads(reading) == "barred")


def _old(matter: Matter) -> bool:
    """Whether PerKI 2/2010 governs the dispute that ended last."""
    end = matter.record.last(*_ENDS)
    day = matter.day if end is None else end.on
    return matter.regime_day("dispute.mediation", day) < PERKI_1_2013.in_force


def reopened(matter: Matter, limit: TimeLimit) -> TimeLimit:
    """A window to the commission as if unused, once its application ended."""
    end = matter.record.last(*_ENDS)
    ended = matter.record.state(_TABLE) in ENDED
    if limit.act is not DisputeFiled or not ended or end is None:
        return limit
    if limit.done is None or limit.done > end.index:
        return limit
    return evolve(limit, done=None, met=None, late=0)


def refile_bar(matter: Matter, limit: TimeLimit) -> Words | None:
    """Why an application may not be filed again, or None where it may."""
    state = matter.record.state(_TABLE)
    if limit.act is not DisputeFiled or state not in ENDED:
        return None
    return REASONS[f"refile_{state}"] if refiling_barred(matter, state) else None

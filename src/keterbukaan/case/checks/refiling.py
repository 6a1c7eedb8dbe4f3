"""Pengajuan kembali: when an application may be filed again, and what else is left.

After a deed of non-registration, or a rejection by interlocutory ruling, one
may file again while a window is open. Withdrawal before adjudication bars it
(PerKI 1/2013 Ps. 15(4)), and so does a decision to stop. After a withdrawal
during adjudication, and after an application was declared to fall, nothing is
said: two readings. Under PerKI 2/2010 Ps. 48 only a new request was left.

A new request is always open: it is a case of its own, and never an act of this
one. Repeating applications without a clear purpose may be stopped (Ps. 4(3)
a), and the form asks to declare that no court has decided the dispute.

A ruling on the merits ends the effect of an earlier late or early filing: what
was found about it remains as history.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from ...events import (
    CourtRulingPronounced,
    DisputeFiled,
    DisputeLapsed,
    DisputeNotRegistered,
    DisputeSent,
    DisputeStopped,
    DisputeWithdrawn,
    InterlocutoryRuling,
    PreliminaryFinished,
    RulingRead,
)
from ...events.base import RulingKind, RulingOutcome
from ...law.limits.regimes import PERKI_1_2013
from ...law.readings import READINGS
from ...lifecycle import TABLE_OF
from ..values.finding import ROWS, Finding, fill
from ..values.finding_words import REASONS
from ..values.note_words import NOTES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...texts import Words
    from ..clocks.course import Windows
    from ..clocks.timers import TimeLimit
    from ..matter.matter import Matter

__all__ = [
    "decided_on_merits",
    "ended_notes",
    "may_refile",
    "new_request",
    "refile_bar",
    "refilings",
    "reopened",
    "time_notes",
]

_TABLE: Final = TABLE_OF[DisputeFiled.stage]
_READ: Final = {
    "withdrawn_late": "refile_after_withdrawal",
    "lapsed": "refile_after_lapse",
}
_OPEN: Final = ("not_registered", "not_accepted")
_SHUT: Final = ("withdrawn", "stopped")
_ENDED: Final = (*_OPEN, *_SHUT, *_READ)
_ENDS: Final = (
    DisputeNotRegistered,
    DisputeWithdrawn,
    DisputeStopped,
    DisputeLapsed,
    InterlocutoryRuling,
    PreliminaryFinished,
)
_ON_MERITS: Final = frozenset(
    {
        RulingOutcome.GRANTED,
        RulingOutcome.PARTLY_GRANTED,
        RulingOutcome.REJECTED,
    }
)


# -- filing again ---------------------------------------------------------------


def may_refile(matter: Matter, windows: Windows) -> bool:
    """Whether an application that ended may be filed again, now or later."""
    state = matter.record.state(_TABLE)
    if state not in _ENDED or _barred(matter, state):
        return False
    ends = (w.deadline.last for w in windows.dispute if not w.hidden)
    return any(last is None or matter.day <= last for last in ends)


def _barred(matter: Matter, state: str) -> bool:
    """Whether filing again is barred after what an application ended in."""
    if state == "lapsed" and _old(matter):
        return True
    reading = _READ.get(state)
    return state in _SHUT or (reading is not None and matter.reads(reading) == "barred")


def _old(matter: Matter) -> bool:
    """Whether PerKI 2/2010 governs the dispute that ended last."""
    end = matter.record.last(*_ENDS)
    day = matter.day if end is None else end.on
    return matter.regime_day("dispute.mediation", day) < PERKI_1_2013.in_force


def reopened(matter: Matter, limit: TimeLimit) -> TimeLimit:
    """A window to the commission as if unused, once its application ended."""
    end = matter.record.last(*_ENDS)
    ended = matter.record.state(_TABLE) in _ENDED
    if limit.act is not DisputeFiled or not ended or end is None:
        return limit
    if limit.done is None or limit.done > end.index:
        return limit
    return evolve(limit, done=None, met=None, late=0)


def refile_bar(matter: Matter, limit: TimeLimit) -> Words | None:
    """Why an application may not be filed again, or None where it may."""
    state = matter.record.state(_TABLE)
    if limit.act is not DisputeFiled or state not in _ENDED:
        return None
    return REASONS[f"refile_{state}"] if _barred(matter, state) else None


def refilings(matter: Matter) -> Iterator[Finding]:
    """Applications filed again that a reading, or the old procedure, bars."""
    ends = matter.record.first(DisputeWithdrawn, DisputeLapsed)
    if ends is None:
        return
    for filed in matter.record.each(DisputeFiled, DisputeSent, after=ends.index):
        state = matter.record.state_before(filed.index, _TABLE)
        if state in _READ and _barred(matter, state):
            key = f"wrong_track.{_READ[state]}"
            basis = READINGS[_READ[state]].options["barred"].basis
            row = ROWS[type(filed.event)]
            yield Finding(key, fill(key), basis or row.basis, filed.index)


# -- what else is left ----------------------------------------------------------


def ended_notes(matter: Matter, windows: Windows) -> Iterator[Words]:
    """What the way in which an application ended leaves to do."""
    state = matter.record.state(_TABLE)
    if state in {*_READ, "not_registered"} and may_refile(matter, windows):
        yield NOTES["refile_read" if state in _READ else "refile_documents"]
    if state == "not_accepted":
        for ruling in matter.record.all(InterlocutoryRuling)[-1:]:
            yield from (NOTES[f"rejected_{q.value}"] for q in ruling.event.question)


def new_request(matter: Matter, windows: Windows, *, over: bool) -> Iterator[Words]:
    """Once nothing else is left: a new request, and what to be aware of."""
    decided = decided_on_merits(matter)
    if not over and not _lost(matter, windows, decided=decided):
        return
    yield NOTES["new_request"]
    filed = matter.record.first(DisputeFiled, DisputeSent) is not None
    if filed and matter.day >= PERKI_1_2013.in_force:
        yield NOTES["new_request_repeated"]
    if decided or matter.record.first(CourtRulingPronounced) is not None:
        yield NOTES["new_request_decided"]


def _lost(matter: Matter, windows: Windows, *, decided: bool) -> bool:
    """Whether a time has passed, or an application has ended for good."""
    if matter.record.state(_TABLE) in _ENDED:
        return not may_refile(matter, windows)
    missed = any(w.missed for w in (*windows.objection, *windows.dispute))
    return missed and not decided


def decided_on_merits(matter: Matter) -> bool:
    """Whether a ruling on the merits, or by agreement, is on record."""
    return any(
        ruling.event.kind is RulingKind.MEDIATION or ruling.event.outcome in _ON_MERITS
        for ruling in matter.record.all(RulingRead)
    )


def time_notes(matter: Matter, windows: Windows, *, over: bool) -> Iterator[Words]:
    """What an early or late filing leads to, until the merits are decided."""
    filings = (*windows.objections, *windows.disputes)
    if decided_on_merits(matter):
        if any(filing.late or filing.premature for filing in filings):
            yield NOTES["decided_on_merits"]
    elif not over and any(filing.premature for filing in windows.disputes):
        yield NOTES["file_again"]

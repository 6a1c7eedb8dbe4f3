"""Pengajuan: an objection or an application, measured against the windows."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from ... import events
from ..._values import Value
from ...deadlines import RECEIPT_NOT_KNOWN
from ..matter.application import ends
from ..matter.facts import Fact
from ..values.limit import Met, TimeLimit
from .settle import with_act, with_proof

if TYPE_CHECKING:
    from ..matter.matter import Matter

OBJECTED: Final = (events.ObjectionReceived, events.ObjectionSent)
_ANSWERED: Final = frozenset(events.ObjectionGround) - {
    events.ObjectionGround.PERIODIC,
    events.ObjectionGround.NO_RESPONSE,
}
"""The grounds that an answer of the PPID raises, or does not."""
_FOUND_LATER: Final = frozenset(
    {
        events.ObjectionGround.NOT_FULFILLED,
        events.ObjectionGround.FEE,
        events.ObjectionGround.LATE,
    }
)
APPLIED: Final = (events.DisputeFiled, events.DisputeSent)


@frozen(eq=False, repr=False)
class Filing(Value):
    """An objection or an application, judged against the windows.

    Args:
        fact: the filing.
        window: the window it falls into, or is measured against; None where
            there is none to measure by.
        late: whether it came after the window closed.
        premature: whether it came before one opened.
        days: by how many working days; None where that cannot be counted.
        unsure: whether it came after the last day, or before the first, and
            the day from which the law counts them is not on record.
        fits: whether the grounds it names have arisen, as far as can be told.
        ripe: whether it came too early, and may be read as cured by time.
    """

    fact: Fact[events.Event]
    window: TimeLimit | None = None
    late: bool = False
    premature: bool = False
    days: int | None = None
    unsure: bool = False
    fits: bool = True
    ripe: bool = False

    @property
    def in_time(self) -> bool:
        """Whether it fell into a window, as far as can be told."""
        return self.window is not None and not self.late and not self.premature


def named_grounds(filing: Fact[events.Event]) -> tuple[events.ObjectionGround, ...]:
    """Return the grounds that a filing names; an application only sent names none."""
    event = filing.event
    if isinstance(
        event, (events.ObjectionReceived, events.ObjectionSent, events.DisputeFiled)
    ):
        return event.grounds
    return ()


def filings_of(
    matter: Matter, kinds: tuple[type[events.Event], type[events.Event]]
) -> list[Fact[events.Event]]:
    """Return filings by receipt; one that was only sent counts by its sending."""
    received, sent = kinds
    found = list(matter.record.each(received))
    last = found[-1].index if found else -1
    return found + list(matter.record.each(sent, after=last))[-1:]


def lodged(matter: Matter) -> list[Fact[events.Event]]:
    """Return the applications, without what a second commission received.

    After a transfer the day of filing with the first commission counts.
    """
    moved = matter.record.first(events.DisputeTransferred)
    found = filings_of(matter, APPLIED)
    if moved is None:
        return found
    over = ends(matter.record, after=moved.index)
    until = over[0].index if over else None
    return [
        each
        for each in found
        if each.index < moved.index or (until is not None and each.index > until)
    ]


def judge(
    matter: Matter, fact: Fact[events.Event], windows: tuple[TimeLimit, ...]
) -> Filing:
    """Measure a filing against the windows of its grounds.

    A ground whose window is not on record has one that nobody can measure by:
    the answer that opened it may not have been recorded.
    """
    named = set(named_grounds(fact))
    fitting = [w for w in windows if not named or not w.grounds or named & {*w.grounds}]
    if not fitting:
        answered = any(w.given_on and w.given_on <= fact.on for w in windows)
        return Filing(fact, fits=not answered or not named <= _ANSWERED)
    offered = [w for w in fitting if w.offered_to(fact)]
    begun = [w for w in offered if matter.permitted(w.not_before, w.deadline, fact.on)]
    for window in begun:
        if matter.in_time(window.deadline, fact.on):
            return Filing(fact, window)
    for window in begun:
        if RECEIPT_NOT_KNOWN in window.deadline.because:
            return Filing(fact, window, unsure=True)
    if begun and _found_on_another_day(fact, named):
        return Filing(fact, unsure=True)
    if begun:
        window = max(begun, key=_last)
        days = matter.late_by(window.deadline, fact.on)
        return Filing(fact, window, late=True, days=days)
    return _premature(matter, fact, fitting, fits=bool(offered))


def _found_on_another_day(
    fact: Fact[events.Event], named: set[events.ObjectionGround]
) -> bool:
    """Whether an objection may be on a ground that was found after the answer.

    It names none, or only such as are found later: what was promised, the fee and
    the time (letters e to g of UU 14/2008 Ps. 35(1)).
    """
    objection = isinstance(fact.event, (events.ObjectionReceived, events.ObjectionSent))
    return objection and named <= _FOUND_LATER


def _premature(
    matter: Matter, fact: Fact[events.Event], windows: list[TimeLimit], *, fits: bool
) -> Filing:
    """Return how much too early: by the limit that was running, not a later answer."""
    ahead = [w for w in windows if fact.on < w.not_before and not w.pending]
    if not ahead:
        return Filing(fact, fits=fits)
    silence = [w for w in ahead if w.deadline.runs_on is not None]
    window = min(silence or ahead, key=lambda w: w.not_before)
    unnamed = window.fact is events.ObjectionReceived and not named_grounds(fact)
    if unnamed or not _begun(window) or _perhaps_unextended(window, fact):
        return Filing(fact, unsure=True, fits=fits)
    days = matter.premature_by(window.not_before, fact.on)
    # An act on a day off counts as done on the next working day.
    return Filing(fact, window, premature=days != 0, days=days, fits=fits)


def _begun(window: TimeLimit) -> bool:
    """Whether the limit before a window has a recorded start, as the law names it."""
    before = window.deadline.runs_on
    if before is None:
        return window.given_on is None
    return RECEIPT_NOT_KNOWN not in before.because


def _perhaps_unextended(window: TimeLimit, fact: Fact[events.Event]) -> bool:
    """Whether an act is in time if an extension, its reason untold, had no effect."""
    ends = (s.day for s in window.deadline.starts if s.reading == "extension_reason")
    return any(end < fact.on for end in ends)


def ripened(matter: Matter, filing: Filing) -> Filing:
    """Return an application that came too early, where time may be read to cure it.

    The superior's time has to pass before the first hearing. Where the reading
    in use does not let it ripen it stays too early.
    """
    window = filing.window
    if window is None or not filing.premature:
        return filing
    heard = matter.record.first(
        events.HearingHeld, events.PreliminaryFinished, events.InterlocutoryRuling
    )
    if (heard.on if heard else matter.day) < window.not_before:
        return filing
    if matter.reads("premature_dispute") != "ripens":
        return evolve(filing, ripe=True)
    return evolve(filing, premature=False, days=None, ripe=True)


def _asked_of_panel(matter: Matter, window: TimeLimit) -> bool:
    """Whether a dispute alone shows an objection: if there was one, the panel asks."""
    shown = None if window.proved is None else matter.case.events[window.proved]
    return shown is not None and shown.stage is not events.Stage.OBJECTION


def _last(window: TimeLimit) -> dt.date:
    return window.deadline.last or dt.date.max


def used(matter: Matter, window: TimeLimit, filings: tuple[Filing, ...]) -> TimeLimit:
    """Return a window with the filing that used or missed it."""
    mine = [f for f in filings if f.window is window]
    for filing in mine:
        if filing.in_time:
            met = with_act(matter, window, filing.fact)
            return met.but(met=Met.SOME) if filing.ripe else met
    for filing in filings:
        if filing.in_time and window.not_before <= filing.fact.on <= _last(window):
            return window.but(met=Met.ALL, done=filing.fact.index)
    unmeasured = [f for f in filings if f.window is None]
    if not mine and (window.pending or window.untold or unmeasured):
        return window  # an application is there, or the clock of one is not
    moved = matter.record.first(events.DisputeTransferred)
    if not filings and moved is not None and window.fact is events.DisputeFiled:
        return with_proof(window, moved)  # it was filed with the first commission
    late = next((f for f in mine if f.late), None)
    left = with_act(matter, window, late.fact if late else None)
    if left.fact in OBJECTED and _asked_of_panel(matter, left):
        return left.but(met=None)
    accepted = left.met is Met.NONE and any(f.ripe for f in mine)
    return left.but(met=Met.SOME) if accepted else left

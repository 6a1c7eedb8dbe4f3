"""Sengketa dan pengadilan: what governs the dispute, the courts and execution.

A dispute goes by the day it was filed, and stays under PerKI 2/2010 once it
was examined; PerKI 1/2013 took over the rest (its Ps. 62). PERMA 2/2011
reaches a case that no panel had heard, and the execution of rulings from
before it (its Ps. 13).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from ... import events
from ...deadlines.counting import DAY
from ...law.limits.regimes import (
    PERKI_1_2013,
    PERKI_2_2010,
    PERMA_2_2011,
    UU_14_2008,
)
from ..matter.application import application, ends
from ..matter.facts import Fact
from ..matter.law_day import examined
from .shape import BEFORE, by, covering, elections, plain, unread

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ..matter.matter import Matter
    from ..values.governing import Governing

_COURTS: Final = (events.Stage.COURT, events.Stage.CASSATION)


def proceedings(matter: Matter) -> Iterator[Governing]:
    """Yield what governs the stages after the objection."""
    if filed := application(matter.record, matter.day):
        yield from _dispute(matter, filed)
    elif begun := _first_fact(matter):
        yield from _dispute(matter, begun, "first_fact")
    yield from _courts(matter)
    yield from _execution(matter)


def _first_fact(matter: Matter) -> Fact[events.Event] | None:
    """Return the first fact of a dispute whose filing is not on record.

    It stands before all of them, as the filing would.
    """
    facts = (fact.event for fact in matter.record.facts)
    found = [event for event in facts if event.stage is events.Stage.DISPUTE]
    return Fact(-1, min(found, key=lambda event: event.on)) if found else None


def _dispute(
    matter: Matter, filed: Fact[events.Event], words: str = "in_force"
) -> Iterator[Governing]:
    """Yield what governs by the day of filing, and what PerKI 1/2013 took over."""
    change = PERKI_1_2013.in_force
    over = filed.on < change <= matter.day and not _ended(matter, filed)
    moves = over and examined(matter.record, filed) is None
    first = _first(filed.on, matter.day, words, stays=over and not moves)
    if moves:
        yield from (_up_to(row, change - DAY) for row in first)
        yield by("dispute_moves", PERKI_1_2013.instrument, events.Stage.DISPUTE, change)
    else:
        yield from first
    for regime in elections(matter, filed.on):
        yield unread(regime, events.Stage.DISPUTE, filed.on)


def _first(
    filed: dt.date, day: dt.date, words: str, *, stays: bool
) -> Iterator[Governing]:
    """Yield what governed a dispute when it was filed."""
    stage, statute = events.Stage.DISPUTE, UU_14_2008.instrument
    if filed < UU_14_2008.in_force:
        yield by("dispute_before_law", BEFORE, stage, filed)
    elif filed < PERKI_2_2010.in_force <= day:
        yield by("dispute_before", statute, stage, filed)
    elif stays:
        yield by("dispute_stays", PERKI_2_2010.instrument, stage, filed)
    else:
        for regime in covering((PERKI_2_2010, PERKI_1_2013), filed):
            yield plain(regime, stage, filed, words)


def _up_to(row: Governing, last: dt.date) -> Governing:
    return evolve(row, until=last)


def _ended(matter: Matter, filed: Fact[events.Event]) -> bool:
    """Whether a dispute was over before PerKI 1/2013 was in force."""
    ruled = matter.record.each(events.RulingRead, after=filed.index)
    over = (*ruled, *ends(matter.record, after=filed.index))
    return any(fact.on < PERKI_1_2013.in_force for fact in over)


def _courts(matter: Matter) -> Iterator[Governing]:
    """PERMA 2/2011 reaches a case that no panel had heard (its Ps. 13(1))."""
    name, first = PERMA_2_2011.instrument, PERMA_2_2011.in_force
    for stage in _COURTS:
        begun = _began(matter, stage)
        if begun is None or matter.day < first:
            continue
        if begun >= first:
            yield plain(PERMA_2_2011, stage, begun)
        elif stage is events.Stage.COURT and not _heard(matter):
            yield by("court_reached", name, stage, first)


def _heard(matter: Matter) -> bool:
    rulings = matter.record.all(events.CourtRulingPronounced)
    return any(fact.on < PERMA_2_2011.in_force for fact in rulings)


def _execution(matter: Matter) -> Iterator[Governing]:
    """PERMA 2/2011 is open to rulings from before it (its Ps. 13(2))."""
    begun, first = _began(matter, events.Stage.EXECUTION), PERMA_2_2011.in_force
    if begun is None or begun < first:
        return
    read = matter.record.first(events.RulingRead)
    if read is not None and read.on < first:
        name = PERMA_2_2011.instrument
        yield by("execution_reached", name, events.Stage.EXECUTION, begun)
    else:
        yield plain(PERMA_2_2011, events.Stage.EXECUTION, begun)


def _began(matter: Matter, stage: events.Stage) -> dt.date | None:
    """Return the day of the first fact of a stage."""
    facts = (fact for fact in matter.record.facts if fact.event.stage is stage)
    return min((fact.on for fact in facts), default=None)

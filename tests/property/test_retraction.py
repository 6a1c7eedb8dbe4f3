"""Retraction: what was recorded in error moves nothing, and stays visible."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import evolve
from hypothesis import assume, given, strategies as st

from keterbukaan import Case
from keterbukaan.case import active, fold
from keterbukaan.events import ApplicantHelped, RequestReceived
from keterbukaan.testing import events, histories

if TYPE_CHECKING:
    from keterbukaan import Standing
    from keterbukaan.events import Event

Facts = tuple["Event", ...]

LATER = dt.date(2027, 12, 31)
PLACES = st.integers(0, 6)


def plain(facts: Facts) -> list[Event]:
    """Give the facts without names and retractions."""
    return [evolve(fact, id=None, retracts=None) for fact in facts]


def said(standing: Standing) -> tuple[object, ...]:
    """Give what a standing says, but for the places of facts."""
    return (
        standing.stage,
        standing.state,
        standing.notes,
        sorted((f.code, f.days or 0, f.words) for f in standing.findings),
        sorted((o.act, str(o.closes), o.open, o.reason) for o in standing.options),
    )


def retracting(name: str) -> Event:
    """Give a fact that moves nothing, and retracts another."""
    return ApplicantHelped(LATER, retracts=name)


@given(histories(max_size=6), events(), PLACES)
def test_a_retracted_fact_was_never_there(
    facts: Facts, wrong: Event, place: int
) -> None:
    """The standing is as if the fact had not been recorded."""
    rest = plain(facts)
    wrong = evolve(wrong, id="keliru", retracts=None)
    with_it = [*rest[:place], wrong, *rest[place:], retracting("keliru")]
    without = [*rest, ApplicantHelped(LATER)]
    assert said(Case(events=with_it).on(LATER)) == said(Case(events=without).on(LATER))


@given(histories(max_size=6), PLACES)
def test_a_retraction_can_be_retracted(facts: Facts, place: int) -> None:
    """Then the fact counts again."""
    assume(place < len(facts))
    named = plain(facts)
    named[place] = evolve(named[place], id="benar")
    first = evolve(retracting("benar"), id="keliru")
    back = Case(events=[*named, first, retracting("keliru")])
    never = Case(events=[*named, ApplicantHelped(LATER)])
    assert said(back.on(LATER)) == said(never.on(LATER))


@given(histories(max_size=6))
def test_what_is_active_keeps_its_place(facts: Facts) -> None:
    """Leaving out a fact leaves a gap; a second look leaves out nothing more."""
    kept = active(facts)
    assert len(kept) == len(facts)
    assert all(now in (None, then) for now, then in zip(kept, facts, strict=True))
    assert active(kept) == kept
    gone = {fact.id for now, fact in zip(kept, facts, strict=True) if now is None}
    assert None not in gone


@given(histories(max_size=6), events())
def test_a_fact_can_replace_another(facts: Facts, better: Event) -> None:
    """A fact that bears the name it retracts takes the place of the earlier one."""
    wrong = RequestReceived(LATER, id="permintaan")
    better = evolve(better, id="permintaan", retracts="permintaan")
    kept = active([*plain(facts), wrong, better])
    assert kept[-2:] == (None, better)
    assert fold(kept).states == fold([*plain(facts), better]).states

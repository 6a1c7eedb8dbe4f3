"""Amar: what the last court left of a ruling, and how much of it is given.

A challenge that was not accepted, a cassation that was rejected, not accepted or
withdrawn, and a review that failed leave the ruling before them as it was; that a
ruling of the Commission is then what is executed is our reading. What was annulled
gives what the court itself ordered, where somebody recorded it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from ... import events
from ...events import CassationOutcome, CourtOutcome, Gives, RulingOutcome
from ...law.court_orders import CourtOrder
from ...law.shape import Actor

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..matter.facts import Fact
    from .challenge import Ruling

    CourtRuling: TypeAlias = (
        events.CourtRulingPronounced
        | events.CassationRulingPronounced
        | events.ReviewRulingReceived
    )

_GIVEN: Final[Mapping[RulingOutcome, Gives]] = {
    RulingOutcome.GRANTED: Gives.ALL,
    RulingOutcome.PARTLY_GRANTED: Gives.PART,
    RulingOutcome.NOT_HELD: Gives.NONE,
    RulingOutcome.REJECTED: Gives.NONE,
    RulingOutcome.NOT_ACCEPTED: Gives.NONE,
}
# The first of these that a court ordered says how much it gives.
_ORDERED: Final[Mapping[CourtOrder, Gives]] = {
    CourtOrder.GIVE_ALL: Gives.ALL,
    CourtOrder.GIVE_PART: Gives.PART,
    CourtOrder.REFUSE: Gives.NONE,
    CourtOrder.REJECT_CLAIM: Gives.NONE,
}
_REMANDED: Final = frozenset({CourtOutcome.REMANDED, CassationOutcome.REMANDED})
# What leaves the ruling before it as it was.
_LEAVES: Final = frozenset(
    {
        CourtOutcome.NOT_ACCEPTED,
        CassationOutcome.REJECTED,
        CassationOutcome.NOT_ACCEPTED,
        CassationOutcome.WITHDRAWN,
        events.ReviewRuling.REJECTED,
        events.ReviewRuling.NOT_ACCEPTED,
    }
)
_UPHOLDS: Final = frozenset(
    {CourtOutcome.RULING_UPHELD, CassationOutcome.RULING_UPHELD}
)
JUDGED: Final = (
    events.CourtRulingPronounced,
    events.CassationRulingPronounced,
    events.ReviewRulingReceived,
)
"""The rulings of the courts, from the lowest up."""


class Holding(NamedTuple):
    """What stands after the last ruling, once that is final.

    Args:
        by: who made what is executed: the Commission, or a court.
        gives: how much of the information it gives; None where the record does
            not say, so that its own order decides.
        annulled: whether a court put another order in the place of the ruling.
        remanded: whether the matter was sent back, so that nothing stands.
    """

    by: Actor
    gives: Gives | None
    annulled: bool = False
    remanded: bool = False


def last_of(judged: Sequence[Fact[Any]], kind: type[events.Event]) -> Fact[Any] | None:
    """Return the last ruling of one court."""
    return next((f for f in reversed(judged) if isinstance(f.event, kind)), None)


def sent_back(judged: Iterable[Fact[Any]], before: int) -> int:
    """Return the place after which the courts speak of a ruling, and of none earlier.

    Args:
        judged: every ruling of a court.
        before: the place of the ruling of the Commission.
    """
    places = (fact.index for fact in judged if remands(fact))
    return max((place for place in places if place < before), default=-1)


def remands(judged: Fact[Any]) -> bool:
    """Whether a ruling of a court sent the matter back."""
    return judged.event.outcome in _REMANDED


def leaves(judged: Fact[Any]) -> bool:
    """Whether a ruling of a court leaves the ruling before it as it was."""
    return judged.event.outcome in _LEAVES


def holding_of(ruling: Ruling | None, judged: Sequence[Fact[Any]]) -> Holding | None:
    """Return what the last court left of a ruling, court by court.

    Args:
        ruling: the ruling of the Commission.
        judged: the rulings of the courts on it.
    """
    if ruling is None and not judged:
        return None
    first = _given(ruling)
    now = Holding(Actor.COMMISSION, first)
    for kind in JUDGED:
        fact = last_of(judged, kind)
        if fact is not None:
            now = _after(fact.event, now, first)
    lower = last_of(judged, events.CourtRulingPronounced)
    higher = last_of(judged, events.CassationRulingPronounced)
    untouched = now.by is Actor.COMMISSION and not now.remanded
    if lower is None and higher is not None and untouched:
        return Holding(Actor.COURT, _own(higher.event))  # of a court not on record
    return now


def _given(ruling: Ruling | None) -> Gives | None:
    """Return how much the ruling of the Commission gives."""
    if ruling is None or not ruling.read:
        return None
    if ruling.interlocutory:
        return Gives.NONE
    return _GIVEN.get(ruling.fact.event.outcome)


def _after(event: CourtRuling, before: Holding, first: Gives | None) -> Holding:
    """Return what stands after one ruling of a court."""
    outcome, own = event.outcome, _own(event)
    untold = outcome is None and isinstance(event, events.ReviewRulingReceived)
    if outcome in _LEAVES or untold:
        return before if own is None else before._replace(gives=own)
    if outcome in _REMANDED:
        return Holding(before.by, None, annulled=True, remanded=True)
    if outcome in _UPHOLDS:
        return Holding(Actor.COURT, own or first)
    return Holding(Actor.COURT, own, annulled=outcome is not None)


def _own(event: CourtRuling) -> Gives | None:
    """Return how much a court itself says that it gives."""
    if event.gives is not None:
        return Gives(event.gives)
    return next(
        (given for order, given in _ORDERED.items() if order in event.orders), None
    )

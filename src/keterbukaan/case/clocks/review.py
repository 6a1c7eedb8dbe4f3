"""Peninjauan kembali: a hundred and eighty days from a day that the ground decides.

The day is on record as one of its own; on grounds c, d and f the receipt of the
ruling on cassation is it too, for that ruling is final when it is pronounced. A
request that names another ground, or none, is not held against that day. The
other party may answer on grounds a and b, within thirty days of its receipt of
the copy (UU 14/1985 Ps. 69 and 72).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import events
from ...events import ReviewGround
from .settle import settle
from .sides import actor_of, first_of, other

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit

_ANSWERED: Final = frozenset({ReviewGround.DECEIT, ReviewGround.DOCUMENT, None})
_FROM_RULING: Final = frozenset(
    {
        ReviewGround.MORE_THAN_CLAIMED,
        ReviewGround.LEFT_UNDECIDED,
        ReviewGround.MISTAKE,
    }
)
_OVER: Final = (events.ReviewWithdrawn, events.ReviewRulingReceived)


def reviews(matter: Matter) -> Iterator[TimeLimit]:
    """Yield the time to ask for review from each day that starts it, and to answer."""
    record = matter.record
    for arose in record.all(events.ReviewGroundArose):
        yield _review(matter, arose, _on_ground(matter, arose))
    told = {fact.event.ground for fact in record.all(events.ReviewGroundArose)}
    if told.isdisjoint(_FROM_RULING):
        yield from _from_ruling(matter)
    for copy in record.all(events.ReviewCopyReceived):
        yield from _answer(matter, copy)


def _review(matter: Matter, begun: Fact[Any], filed: Fact[Any] | None) -> TimeLimit:
    """Return the time to ask for review from one day."""
    party = getattr(begun.event, "by", None)
    due = matter.due("court.review", begun)
    return settle(
        matter,
        due,
        events.ReviewFiled,
        filed,
        quiet=True,
        actor=actor_of(party),
        party=party,
    )


def _on_ground(matter: Matter, arose: Fact[Any]) -> Fact[Any] | None:
    """Return the request for review that rests on a ground."""
    ground = arose.event.ground
    for filed in matter.record.all(events.ReviewFiled):
        if filed.index > arose.index and (
            ground is None or filed.event.ground in {ground, None}
        ):
            return filed
    return None


def _from_ruling(matter: Matter) -> Iterator[TimeLimit]:
    """Yield each party's time on grounds c, d and f, from its receipt of the ruling."""
    ruled = matter.record.last(events.CassationRulingPronounced)
    if ruled is None:
        return
    for copy in matter.record.all(events.CassationRulingReceived):
        if copy.index < ruled.index or copy.on < ruled.on:
            continue
        filed = first_of(matter, events.ReviewFiled, copy.event.by, after=copy.index)
        if filed is None or filed.event.ground in _FROM_RULING:
            yield _review(matter, copy, filed)


def _answer(matter: Matter, copy: Fact[Any]) -> Iterator[TimeLimit]:
    """Yield the time to answer a request for review, on grounds a and b."""
    filed = [f for f in matter.record.all(events.ReviewFiled) if f.index < copy.index]
    asked = filed[-1].event if filed else None
    if asked is not None and asked.ground not in _ANSWERED:
        return
    party = copy.event.by or other(asked.by if asked is not None else None)
    act = events.ReviewAnswerFiled
    done = first_of(matter, act, party, after=copy.index)
    over = matter.record.each(*_OVER, after=copy.index)
    if done is None and over:
        return
    due = matter.due("court.review_answer", copy)
    yield settle(matter, due, act, done, quiet=True, actor=actor_of(party), party=party)

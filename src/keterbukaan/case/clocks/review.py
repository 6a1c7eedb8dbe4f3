"""Peninjauan kembali: a hundred and eighty days from a day that the ground decides.

The day is on record as one of its own; on grounds c, d and f it is the day on which
the ruling is final and the later of both parties received it. A ruling on cassation
is final when it is pronounced, a decision of the court when the time of both passed. A
request that names another ground, or none, is not held against that day. The
other party may answer on grounds a and b, within thirty days of its receipt of
the copy (UU 14/1985 Ps. 69 and 72).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import events
from ...deadlines import (
    FINAL_DAY_NOT_KNOWN,
    NOTIFICATION_NOT_KNOWN,
    RECEIPT_NOT_KNOWN,
)
from ...events import Party, ReviewGround
from ..matter.matter import Zero
from .settle import settle, with_proof
from .sides import actor_of, both, filed_by, first_of, other

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ...deadlines import Doubt
    from ..matter.facts import Fact, Record
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


def reviews(
    matter: Matter, final: dt.date | None, *, shown: bool
) -> Iterator[TimeLimit]:
    """Yield the time to ask for review from each day that starts it, and to answer.

    Args:
        matter: the matter.
        final: day zero of what runs from a decision that is final by now, else None.
        shown: whether it was final by then at the latest, and nobody knows since when.
    """
    record = matter.record
    for arose in record.all(events.ReviewGroundArose):
        yield _review(matter, arose, _on_ground(matter, arose))
    told = {fact.event.ground for fact in record.all(events.ReviewGroundArose)}
    if told.isdisjoint(_FROM_RULING):
        yield from _from_ruling(matter, final, shown=shown)
    for copy in record.all(events.ReviewCopyReceived):
        yield from _answer(matter, copy)


def _review(
    matter: Matter,
    begun: Fact[Any] | Zero,
    filed: Fact[Any] | None,
    party: Party | None = None,
    *,
    because: tuple[Doubt, ...] = (),
) -> TimeLimit:
    """Return the time to ask for review from one day."""
    due = matter.due("court.review", begun, because=because)
    return settle(
        matter,
        due,
        events.ReviewFiled,
        filed,
        quiet=due.start_known,
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


def _from_ruling(
    matter: Matter, final: dt.date | None, *, shown: bool
) -> Iterator[TimeLimit]:
    """Yield the time on grounds c, d and f: once both parties know the ruling."""
    found = _last_ruling(matter, final)
    if found is None:
        return
    ruled, kind = found
    copies: list[Fact[Any]] = [
        copy
        for copy in matter.record.each(kind, after=ruled.index - 1)
        if copy.on >= ruled.on
    ]
    begun, because = _known_to_both(copies, ruled, kind, final)
    if shown and kind is events.CourtRulingReceived:
        because = (FINAL_DAY_NOT_KNOWN,)
    filed = [
        fact
        for fact in matter.record.all(events.ReviewFiled)
        if fact.index > ruled.index and fact.event.ground in _FROM_RULING | {None}
    ]
    limits = []
    for party in Party:
        mine = filed_by(matter, filed, party)
        if mine is None or mine.event.ground is not None:
            limits.append(_review(matter, begun, mine, party, because=because))
    named = [fact for fact in filed if fact.event.ground is not None]
    open_ = (f for f in filed if f.event.ground is None and f.event.by is None)
    untold = next(open_, None)  # it may be anybody's, and on a ground of another day
    for limit in both(matter, tuple(limits), named):
        if untold is None or limit.done is not None:
            yield limit
        else:
            yield with_proof(limit, untold)


def _known_to_both(
    copies: list[Fact[Any]],
    ruled: Fact[Any],
    kind: type[events.Event],
    final: dt.date | None,
) -> tuple[Zero, tuple[Doubt, ...]]:
    """Return the day on which both parties knew of a ruling that is final.

    Args:
        copies: the receipts on record.
        ruled: the ruling.
        kind: the kind of its receipt.
        final: the last day before a decision of the court was final.
    """
    if not copies:
        return Zero(ruled.on, None), (NOTIFICATION_NOT_KNOWN,)
    told = {copy.event.by for copy in copies} - {None}
    firsts = [next(c for c in copies if c.event.by is by) for by in told] or copies[:1]
    last = max(firsts, key=lambda copy: copy.on)
    because = () if len(told) == len(Party) else (RECEIPT_NOT_KNOWN,)
    if kind is events.CassationRulingReceived:
        return Zero(last.on, last.event.type), because
    return Zero(last.on if final is None else max(last.on, final), None), because


def _last_ruling(
    matter: Matter, final: dt.date | None
) -> tuple[Fact[Any], type[events.Event]] | None:
    """Return the ruling that a review is of, once final, with what tells of it."""
    record, copy = matter.record, events.CassationRulingReceived
    higher = _ruled(record, events.CassationRulingPronounced, copy)
    if higher is not None:
        outcome = getattr(higher.event, "outcome", None)
        return None if outcome is events.CassationOutcome.REMANDED else (higher, copy)
    lower = _ruled(record, events.CourtRulingPronounced, events.CourtRulingReceived)
    if lower is None or final is None:
        return None
    return lower, events.CourtRulingReceived


def _ruled(
    record: Record, ruling: type[events.Event], copy: type[events.Event]
) -> Fact[Any] | None:
    """Return the last ruling of a court; for want of it the first copy of one."""
    return record.last(ruling) or record.first(copy)


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

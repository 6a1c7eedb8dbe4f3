"""Putusan: each party's fourteen days, and when a ruling is final.

Each party's time runs from its own receipt of the copy. A ruling is final when
both have passed without a challenge, and unknown while a receipt is unknown. A
mediation settlement ruling is final when it is read (UU 14/2008 Ps. 39).
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

from ... import events
from ..._values import Value
from ...deadlines import Deadline, Start
from ...law.shape import Actor
from ...workdays.days import day_before
from ..matter.facts import Fact
from ..matter.matter import Matter, Zero
from ..values.limit import Met, TimeLimit
from .settle import settle, with_act
from .starts import choose_start

if TYPE_CHECKING:
    from collections.abc import Iterable


_EMPTY: Final = frozenset(
    {
        events.RulingOutcome.NOT_HELD,
        events.RulingOutcome.REJECTED,
        events.RulingOutcome.NOT_ACCEPTED,
    }
)
_ANNULS: Final = frozenset(
    {events.CourtOutcome.RULING_ANNULLED, events.CourtOutcome.REMANDED}
)
_ANNULS_HIGHER: Final = frozenset(
    {
        events.CassationOutcome.GRANTED,
        events.CassationOutcome.RULING_ANNULLED,
        events.CassationOutcome.REMANDED,
    }
)
_ACTORS: Final = {
    events.Party.APPLICANT: Actor.APPLICANT,
    events.Party.BODY: Actor.BODY,
}


@frozen(eq=False, repr=False)
class Rulings(Value):
    """What follows on a ruling.

    Args:
        challenge: each party's time to go to court.
        cassation: each party's time to go to the Supreme Court.
        final_on: the day from which the last ruling is final, be it still to
            come; None where somebody acted in time or a receipt is unknown.
        unknown: whether that day rests on a receipt that is not on record.
        granted: whether the ruling that would be final gives information;
            None where a court annulled it and its own order decides.
    """

    challenge: tuple[TimeLimit, ...] = ()
    cassation: tuple[TimeLimit, ...] = ()
    final_on: dt.date | None = None
    unknown: bool = False
    granted: bool | None = True

    @property
    def lapsed_on(self) -> dt.date | None:
        """The last day on which somebody could still have acted."""
        return None if self.final_on is None else day_before(self.final_on)

    def final(self, day: dt.date) -> bool:
        """Whether the ruling is final on a day."""
        return self.final_on is not None and self.final_on <= day


def read_rulings(matter: Matter) -> Rulings:
    """Read the rulings of a matter."""
    read = matter.record.all(events.RulingRead)
    if not read:
        return _unread(matter)
    ruling = read[-1]
    granted = None if _altered(matter) else ruling.event.outcome not in _EMPTY
    agreed = ruling.event.kind is events.RulingKind.MEDIATION
    if agreed and matter.reads("challenge_of_mediation") == "barred":
        return Rulings(final_on=ruling.on, granted=granted)
    challenge = _each(matter, (_challenge(matter, ruling, p) for p in events.Party))
    cassation = _cassations(matter)
    if (highest := matter.record.last(events.CassationRulingPronounced)) is not None:
        return Rulings(challenge, cassation, final_on=highest.on, granted=granted)
    waited = cassation or challenge
    final_on, unknown = _final(waited)
    return Rulings(challenge, cassation, final_on, unknown, granted)


def _unread(matter: Matter) -> Rulings:
    """A ruling known by its copy alone: its time runs, its outcome is not known."""
    copy = matter.record.first(events.RulingSent, events.RulingReceived)
    if copy is None:
        return Rulings(cassation=_cassations(matter))
    before = Fact(copy.index - 1, copy.event)
    challenge = _each(matter, (_challenge(matter, before, p) for p in events.Party))
    return Rulings(challenge, _cassations(matter))


def _challenge(matter: Matter, ruling: Fact[Any], party: events.Party) -> TimeLimit:
    """Return one party's fourteen days, from its own receipt of the copy."""
    due = _from_copy(matter, ruling, party)
    filed = matter.record.all(events.ChallengeFiled)
    mine = next((f for f in filed if _by(matter, f, party, due)), None)
    limit = _of_party(matter, due, events.ChallengeFiled, party, mine)
    stated = matter.record.all(events.NonAcceptanceStated)
    said = next((f for f in stated if _by(matter, f, party, due)), None)
    return limit if said is None else _stated(matter, limit, said)


def _from_copy(matter: Matter, ruling: Fact[Any], party: events.Party) -> Deadline:
    """Count from the proven receipt of the copy, or from the ruling in any way."""
    record = matter.record
    received = (f for f in record.all(events.RulingReceived) if f.index > ruling.index)
    mine = [f for f in received if f.event.by in {party, None}]
    if not mine:
        sent = record.first(events.RulingSent, after=ruling.index)
        start = sent or ruling
        return matter.due("court.challenge", start, receipt_known=False)
    proven = next((f for f in mine if f.event.proof), mine[0])
    days = {"copy": proven.on, "ruling": mine[0].on}
    zero, starts = choose_start(matter, "challenge_start", days, proven.on)
    begun = Zero(zero, proven.event.type, starts)
    return matter.due("court.challenge", begun)


def _stated(matter: Matter, limit: TimeLimit, said: Fact[Any]) -> TimeLimit:
    """Return what a written statement of non-acceptance makes of the fourteen days."""
    if limit.kept or not matter.in_time(limit.deadline, said.on):
        return limit
    if matter.reads("challenge_act") == "statement":
        return with_act(matter, limit, said)
    return limit if limit.done is None else evolve(limit, met=Met.SOME)


def _by(matter: Matter, fact: Fact[Any], party: events.Party, due: Deadline) -> bool:
    """Whether a filing is a party's; one that names none is the applicant's.

    Unless it is in time for the other party.
    """
    by = fact.event.by
    if by is not None:
        return bool(by is party)
    return party is events.Party.APPLICANT or matter.in_time(due, fact.on)


def _altered(matter: Matter) -> bool:
    """Whether a court annulled the ruling, so that its own order decides."""
    court = matter.record.all(events.CourtRulingPronounced)
    supreme = matter.record.all(events.CassationRulingPronounced)
    return any(f.event.outcome in _ANNULS for f in court) or any(
        f.event.outcome in _ANNULS_HIGHER for f in supreme
    )


def _of_party(
    matter: Matter,
    due: Deadline,
    act: type[events.Event],
    party: events.Party,
    filed: Fact[Any] | None,
) -> TimeLimit:
    opens = None if due.opens_next is None else due.start
    return settle(
        matter,
        due,
        act,
        filed,
        actor=_ACTORS[party],
        party=party,
        opens=opens,
        opens_safe=opens,
    )


def _cassations(matter: Matter) -> tuple[TimeLimit, ...]:
    """Return each party's time for cassation after the court's ruling."""
    ruling = matter.record.last(events.CourtRulingPronounced)
    if ruling is None:
        return ()
    return _each(matter, (_cassation(matter, ruling, p) for p in events.Party))


def _each(matter: Matter, limits: Iterable[TimeLimit]) -> tuple[TimeLimit, ...]:
    """Both parties' limits; who filed without a name is late for neither.

    Such a filing counts for the party that was still in time.
    """
    found = tuple(limits)
    kept = {limit.done for limit in found if limit.kept}
    return tuple(
        with_act(matter, limit, None)
        if limit.done is not None and not limit.kept and limit.done in kept
        else limit
        for limit in found
    )


def _cassation(
    matter: Matter, ruling: Fact[events.Event], party: events.Party
) -> TimeLimit:
    """Count from pronouncement where the party was present, else from notification."""
    heard = _heard(matter, ruling, party)
    begun = heard or ruling
    copies = (
        c
        for c in matter.record.all(events.CourtRulingReceived)
        if c.event.by in {party, None}
    )
    copy = next((c for c in copies if c.index > ruling.index), None)
    days = {"pronounced": begun.on} | ({"received": copy.on} if copy else {})
    day, starts = choose_start(matter, "cassation_start", days, begun.on)
    if copy is not None and matter.reads("cassation_start") == "received":
        begun = copy
    # The pronouncement is the first of all these days, and so the cautious one.
    starts = (*starts, Start("cassation_start", "pronounced", ruling.on))
    zero = Zero(day, begun.event.type, starts)
    due = matter.due("court.cassation", zero, receipt_known=heard is not None)
    filed = matter.record.all(events.CassationFiled)
    mine = next((f for f in filed if _by(matter, f, party, due)), None)
    return _of_party(matter, due, events.CassationFiled, party, mine)


def _heard(
    matter: Matter, ruling: Fact[events.Event], party: events.Party
) -> Fact[events.Event] | None:
    """Return the fact by which the court's ruling reached a party, if on record."""
    present = getattr(ruling.event, "present", None)
    if present is not None and party in present:
        return ruling
    for notice in matter.record.all(events.CourtRulingNotified):
        if notice.event.how is events.Notification.UPLOADED:
            return ruling
        if notice.index > ruling.index and notice.event.to in {party, None}:
            return notice
    for copy in matter.record.all(events.CourtRulingReceived):
        if copy.index > ruling.index and copy.event.by in {party, None}:
            return copy
    return None


def _final(waited: tuple[TimeLimit, ...]) -> tuple[dt.date | None, bool]:
    """Return the day after both parties' time, where nobody acted in time."""
    if any(limit.met in {Met.ALL, Met.SOME} for limit in waited):
        return None, False
    ends = [limit.deadline.opens_next for limit in waited]
    known = [day for day in ends if day is not None]
    return (max(known), False) if len(known) == len(ends) else (None, True)

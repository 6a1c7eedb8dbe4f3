"""Dua pihak: what is counted for each party apart, as everything before the courts.

A party's time never runs from what the other received. A fact that names no party
can be either's: such a receipt makes nobody late and nothing final; such a filing is
the applicant's, unless it is in time for the other alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...deadlines import PARTY_NOT_KNOWN
from ...events import Party
from ...law.shape import Actor
from .settle import settle, with_act

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...deadlines import Deadline, Doubt
    from ...events.base import Event
    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit

_ACTORS: Final = {Party.APPLICANT: Actor.APPLICANT, Party.BODY: Actor.BODY}
_OTHER: Final = {Party.APPLICANT: Party.BODY, Party.BODY: Party.APPLICANT}


def actor_of(party: Party | None) -> Actor:
    """Return a party as who acts; either of them where it is not on record."""
    return Actor.PARTIES if party is None else _ACTORS[party]


def other(party: Party | None) -> Party | None:
    """Return the other party; None where the first is not on record."""
    return None if party is None else _OTHER[party]


def may_be(fact: Fact[Any], party: Party | None) -> bool:
    """Whether an act, or a receipt, can be a party's."""
    return party is None or fact.event.by in {party, None}


def first_of(
    matter: Matter, kind: type[Event], party: Party | None, after: int = -1
) -> Fact[Any] | None:
    """Return the first fact of a kind after a place that can be a party's."""
    found = matter.record.each(kind, after=after)
    return next((fact for fact in found if may_be(fact, party)), None)


def own_receipts(
    matter: Matter, kind: type[Event], party: Party, after: int
) -> tuple[list[Fact[Any]], tuple[Doubt, ...]]:
    """Return a party's receipts after a place, with what is in doubt about them.

    Those that name the party; where there is none, those that name nobody, for they
    may be the other party's.
    """
    found: list[Fact[Any]] = [*matter.record.each(kind, after=after)]
    mine = [fact for fact in found if fact.event.by is party]
    if mine:
        return mine, ()
    either = [fact for fact in found if fact.event.by is None]
    return either, (PARTY_NOT_KNOWN,) if either else ()


def filed_by(matter: Matter, fact: Fact[Any], party: Party, due: Deadline) -> bool:
    """Whether a filing is a party's; one that names none is the applicant's.

    Unless it is in time for the other party.
    """
    by = fact.event.by
    if by is not None:
        return bool(by is party)
    return party is Party.APPLICANT or matter.in_time(due, fact.on)


def window_of(
    matter: Matter,
    due: Deadline,
    act: type[Event],
    party: Party,
    filed: Fact[Any] | None,
) -> TimeLimit:
    """Return a party's time to file, with the filing that used it."""
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


def both(matter: Matter, limits: Iterable[TimeLimit]) -> tuple[TimeLimit, ...]:
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

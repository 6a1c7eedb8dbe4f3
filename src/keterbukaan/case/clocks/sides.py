"""Dua pihak: what is counted for each party apart, as everything before the courts.

A party's time never runs from what the other received. A fact that names no party
can be either's: such a receipt makes nobody late and nothing final; such a filing
stands for neither, keeps the ruling from being final, and is late only where it is
late for both. Whose the only filing was, a later act in it can tell.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from ...deadlines import PARTY_NOT_KNOWN
from ...events import Party
from ...law.shape import Actor
from ..matter.proofs import OTHER, TELLING, told_by
from .settle import settle, with_act, with_proof

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...deadlines import Deadline, Doubt
    from ...events.base import Event
    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit

_ACTORS: Final = {Party.APPLICANT: Actor.APPLICANT, Party.BODY: Actor.BODY}


def actor_of(party: Party | None) -> Actor:
    """Return a party as who acts; either of them where it is not on record."""
    return Actor.PARTIES if party is None else _ACTORS[party]


def other(party: Party | None) -> Party | None:
    """Return the other party; None where the first is not on record."""
    return None if party is None else OTHER[party]


def may_be(fact: Fact[Any], party: Party | None) -> bool:
    """Whether an act, or a receipt, can be a party's."""
    return party is None or fact.event.by in {party, None}


def first_of(
    matter: Matter, kind: type[Event], party: Party | None, after: int = -1
) -> Fact[Any] | None:
    """Return the first fact of a kind after a place that can be a party's."""
    if party is None:
        return matter.record.first(kind, after=after)
    mine, either = (matter.record.first_by(kind, by, after) for by in (party, None))
    if mine is None or either is None:
        return mine or either
    return min(mine, either, key=lambda fact: fact.index)


def done_by(
    matter: Matter, kind: type[Event], party: Party | None, after: int, *, alone: bool
) -> tuple[Fact[Any] | None, Fact[Any] | None]:
    """Return a party's first act after a place, else one that may be it.

    Args:
        matter: the matter.
        kind: the kind of act.
        party: whose it would be.
        after: the place.
        alone: whether only this party can have done it, so that one that names
            nobody is its own.
    """
    if alone or party is None:
        return first_of(matter, kind, party, after), None
    record = matter.record
    return record.first_by(kind, party, after), record.first_by(kind, None, after)


def answer_of(
    matter: Matter,
    due: Deadline,
    act: type[Event],
    party: Party | None,
    after: int,
    *,
    alone: bool,
    quiet: bool = True,
) -> TimeLimit:
    """Return a party's time for an act that only it can do, with its first such act.

    Args:
        matter: the matter.
        due: the deadline.
        act: the kind of act.
        party: whose it is.
        after: the place after which the act stands.
        alone: as for :func:`done_by`.
        quiet: as for :func:`settle`.
    """
    done, shown = done_by(matter, act, party, after, alone=alone)
    return settle(
        matter,
        due,
        act,
        done,
        proof=shown,
        quiet=quiet and due.start_known,  # else it may still run
        actor=actor_of(party),
        party=party,
    )


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


def whose(matter: Matter, filed: Sequence[Fact[Any]], fact: Fact[Any]) -> Party | None:
    """Return who filed; None where neither that nor a later act in it names anybody.

    Args:
        matter: the matter.
        filed: everything that was filed at this step.
        fact: one of them.
    """
    by: Party | None = fact.event.by
    if by is not None or len(filed) > 1:
        return by
    step = type(fact.event)
    later = matter.record.each(*chain(*TELLING.get(step, ())), after=fact.index)
    told = (told_by(each.event, step) for each in later)
    return next(filter(None, told), None)


def filed_by(
    matter: Matter, filed: Sequence[Fact[Any]], party: Party
) -> Fact[Any] | None:
    """Return the first filing that is known to be a party's."""
    return next((f for f in filed if whose(matter, filed, f) is party), None)


def window_of(
    matter: Matter,
    due: Deadline,
    act: type[Event],
    party: Party,
    filed: Fact[Any] | None,
    *,
    after: int,
) -> TimeLimit:
    """Return a party's time to file, with the filing that used it.

    Args:
        matter: the matter.
        due: the deadline.
        act: the kind of filing.
        party: whose time it is.
        filed: its filing.
        after: the place after which a later act shows one that is not on record.
    """
    opens = None if due.opens_next is None else due.start
    return settle(
        matter,
        due,
        act,
        filed,
        proof=_shown(matter, act, party, after),
        actor=_ACTORS[party],
        party=party,
        opens=opens,
        opens_safe=opens,
    )


def _shown(
    matter: Matter, act: type[Event], party: Party, after: int
) -> Fact[Any] | None:
    """Return what shows that a party filed, be it beside the filing of the other."""
    later = matter.record.each(*chain(*TELLING[act]), after=after)
    own = next((each for each in later if told_by(each.event, act) is party), None)
    return own or matter.proof(act, after=after, party=party)


def both(
    matter: Matter, limits: tuple[TimeLimit, ...], filed: Sequence[Fact[Any]]
) -> tuple[TimeLimit, ...]:
    """Return both parties' limits beside a filing that can be either's.

    It is late only where both were; then it is held against the later of the two.

    Args:
        matter: the matter.
        limits: the limits, each with the filing that is known to be that party's.
        filed: everything that was filed.
    """
    fact = next((f for f in filed if whose(matter, filed, f) is None), None)
    waiting = [limit for limit in limits if limit.done is None]
    if fact is None or not waiting:
        return limits
    if all(_late_for(matter, limit, fact) for limit in limits):
        last = max(waiting, key=lambda limit: limit.deadline.last or fact.on)
        return tuple(
            evolve(with_act(matter, limit, fact), hidden=False)
            if limit is last
            else limit
            for limit in limits
        )
    return tuple(
        with_proof(limit, fact) if limit in waiting else limit for limit in limits
    )


def _late_for(matter: Matter, limit: TimeLimit, fact: Fact[Any]) -> bool:
    """Whether a filing would be late for a party, for sure."""
    return limit.deadline.start_known and not matter.in_time(limit.deadline, fact.on)

"""Tanggapan: which objection an answer of the superior belongs to.

It belongs to the objection that its ``reference`` names, else to the latest one
before it that has no answer yet. Where the record holds no such objection the
answer stands alone: its clock starts from it, whatever is missing before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from attrs import evolve, frozen

from ... import events
from ..._values import Value
from ..matter.facts import Fact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..matter.matter import Matter
    from ..values.limit import TimeLimit


@frozen(eq=False, repr=False)
class Answer(Value):
    """An answer of the superior, as far as it is on record.

    Args:
        objection: what it answers.
        first: the answer; its receipt only for want of it.
        received: its receipt.
        guessed: whether it could answer another objection just as well.
    """

    objection: Fact[events.Event] | None
    first: Fact[events.Event]
    received: Fact[events.Event] | None = None
    guessed: bool = False

    @property
    def given(self) -> Fact[events.Event] | None:
        """The answer itself, where it is on record."""
        return None if self.first is self.received else self.first

    def is_of(self, event: events.Event) -> bool:
        """Whether a fact is this answer."""
        return self.first.event is event


class Exchange(NamedTuple):
    """An objection and what the superior made of it, as far as on record.

    Args:
        response: the superior's limit, where the objection is on record.
        answer: the answer, where one is.
    """

    response: TimeLimit | None
    answer: Answer | None


def answers_of(
    matter: Matter, objections: Sequence[Fact[events.Event]]
) -> list[Answer]:
    """Return the answers of the superior, in their order.

    Args:
        matter: the matter.
        objections: the objections on record, in their order.
    """
    given = matter.record.each(events.ObjectionAnswered, events.ObjectionAnswerReceived)
    if not given:
        return []
    free, unread = _Free(objections), _Waiting()
    found: list[Answer] = []
    for fact in given:
        receipt = isinstance(fact.event, events.ObjectionAnswerReceived)
        place = unread.last(fact.event.reference) if receipt else None
        if place is not None:
            unread.take(place)
            found[place] = evolve(found[place], received=fact)
            continue
        mine, guessed = free.take(fact)
        if not receipt:
            unread.add(len(found), fact, mine)
        received = fact if receipt else None
        found.append(Answer(mine, fact, received=received, guessed=guessed))
    return found


class _Waiting:
    """What waits for something, by its place, the last of it first."""

    def __init__(self) -> None:
        self.here: set[int] = set()
        self._gone: set[int] = set()
        self._order: list[int] = []
        self._named: dict[str | None, list[int]] = {}

    def add(self, place: int, *facts: Fact[events.Event] | None) -> None:
        """Let something wait, under the names of some facts, unless it is gone."""
        if place in self._gone:
            return
        self.here.add(place)
        self._order.append(place)
        for name in {name for fact in facts for name in _names(fact)}:
            self._named.setdefault(name, []).append(place)

    def take(self, place: int) -> None:
        """Let something wait no more."""
        self.here.discard(place)
        self._gone.add(place)

    def last(self, name: str | None = None) -> int | None:
        """Return what waits under a name, else whatever waits."""
        for order in (self._named.get(name, []), self._order):
            while order and order[-1] in self._gone:
                order.pop()
            if order:
                return order[-1]
        return None


class _Free:
    """The objections that have no answer yet, as the answers come in."""

    def __init__(self, objections: Sequence[Fact[events.Event]]) -> None:
        self._all = objections
        self._next, self._first = 0, True
        self._waiting = _Waiting()
        self._named: dict[str | None, int] = {
            name: place
            for place, each in enumerate(objections)
            for name in _names(each)
        }

    def take(self, fact: Fact[events.Event]) -> tuple[Fact[events.Event] | None, bool]:
        """Return the objection that an answer belongs to, and whether that is a guess.

        Args:
            fact: the answer.
        """
        first, self._first = self._first, False
        while self._next < len(self._all) and self._all[self._next].index < fact.index:
            self._waiting.add(self._next)
            self._next += 1
        named = self._named.get(fact.event.reference)
        place = self._waiting.last() if named is None else named
        if place is None and first and self._all:
            place = 0  # one that was written down later
        if place is None:
            return None, False
        guessed = named is None and len(self._waiting.here) > 1
        self._waiting.take(place)
        return self._all[place], guessed


def _names(fact: Fact[events.Event] | None) -> set[str]:
    """Return how a fact can be referred to: by its reference, or by its name."""
    given = () if fact is None else (fact.event.reference, fact.event.id)
    return {name for name in given if name is not None}

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
    from collections.abc import Iterable, Sequence

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
    found: list[Answer] = []
    for fact in matter.record.each(
        events.ObjectionAnswered, events.ObjectionAnswerReceived
    ):
        place = _unread(found, fact)
        if place is None:
            found.append(_answer(fact, objections, found))
        else:
            found[place] = evolve(found[place], received=fact)
    return found


def _unread(found: Sequence[Answer], fact: Fact[events.Event]) -> int | None:
    """Return the place of the answer whose receipt a fact is, if it is one."""
    if not isinstance(fact.event, events.ObjectionAnswerReceived):
        return None
    waiting = [n for n, each in enumerate(found) if each.received is None]
    named = [n for n in waiting if _names(fact, (found[n].given, found[n].objection))]
    return next(reversed(named or waiting), None)


def _answer(
    fact: Fact[events.Event],
    objections: Sequence[Fact[events.Event]],
    found: Sequence[Answer],
) -> Answer:
    """Return an answer, with the objection that it belongs to."""
    answered = [each.objection for each in found]
    free = [each for each in objections if each not in answered]
    before = [each for each in free if each.index < fact.index]
    named = [each for each in objections if _names(fact, (each,))]
    if not answered and not before:
        before = free[:1]  # one that was written down later
    mine = next(reversed(named or before), None)
    guessed = not named and len(before) > 1
    receipt = isinstance(fact.event, events.ObjectionAnswerReceived)
    return Answer(mine, fact, received=fact if receipt else None, guessed=guessed)


def _names(
    fact: Fact[events.Event], others: Iterable[Fact[events.Event] | None]
) -> bool:
    """Whether the reference of a fact is that of another, or its name."""
    reference = fact.event.reference
    return reference is not None and any(
        reference in {other.event.reference, other.event.id}
        for other in others
        if other is not None
    )

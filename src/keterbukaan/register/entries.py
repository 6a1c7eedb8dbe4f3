"""Catatan: what of a case is one request, one objection, or one application.

A case is one request. It may hold several objections and several applications; each
has its own facts, from the one that brought it up to the one that brought the next.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import ObjectionAnswered, ObjectionReceived
>>> case = Case().record(
...     ObjectionReceived(dt.date(2026, 3, 2), grounds="b"),
...     ObjectionReceived(dt.date(2026, 3, 9), grounds="f", reference="K-2"),
...     ObjectionAnswered(dt.date(2026, 3, 16), reference="K-2"),
... )
>>> for entry in entries_of(case.on(dt.date(2026, 4, 1)), Book.OBJECTIONS):
...     print(entry.number, [fact.type for fact in entry.facts])
1 ['objection_received']
2 ['objection_received', 'objection_answered']
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Final

from .. import events
from ..case.matter.application import REFUSED
from ..events.choices import Threshold
from ..law.shape import Stage
from ..lifecycle import ENDS
from ..texts import Labelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..case import Standing
    from ..events import Event


class Book(Labelled):
    """Buku register: which of the three books is meant."""

    REQUESTS = ("requests", "register permintaan", "register of requests")
    OBJECTIONS = ("objections", "register keberatan", "register of objections")
    DISPUTES = ("disputes", "register sengketa", "register of disputes")


_STAGES: Final[Mapping[Book, frozenset[Stage]]] = {
    Book.REQUESTS: frozenset({Stage.REQUEST}),
    Book.OBJECTIONS: frozenset({Stage.OBJECTION}),
    Book.DISPUTES: frozenset(
        {Stage.DISPUTE, Stage.COURT, Stage.CASSATION, Stage.EXECUTION}
    ),
}
#: Facts of the request stage that need no request: a panel may order a test, a ruling
#: the giving, and the parties may settle an objection that no request came before.
_WITHOUT: Final = (events.TestMade, events.InformationGiven, events.SettledByParties)
_ANSWERS: Final = (events.ObjectionAnswered, events.ObjectionAnswerReceived)


class Entry:
    """One request, objection or application, as it stands on the day.

    Args:
        standing: the case on the day.
        book: the book it belongs to.
        facts: its own facts, in the order given.
        number: the how many-th of its case it is, from 1 on.
    """

    def __init__(
        self, standing: Standing, book: Book, facts: Iterable[Event], number: int = 1
    ) -> None:
        self.standing: Standing = standing
        self.book: Book = book
        self.facts: tuple[Event, ...] = tuple(facts)
        self.number: int = number

    def of(self, kind: str) -> list[Event]:
        """Return its facts of a type, in order; of another stage, those of its case.

        Args:
            kind: the type, as in a case file.
        """
        own = events.EVENTS[kind].stage in _STAGES[self.book]
        return (self._own if own else self._all).get(kind, [])

    def has(self, *kinds: type[Event]) -> bool:
        """Whether a fact of one of these kinds is on record."""
        return any(self.of(kind.type) for kind in kinds)

    @cached_property
    def _own(self) -> dict[str, list[Event]]:
        return _by_type(self.facts)

    @cached_property
    def _all(self) -> dict[str, list[Event]]:
        return _by_type(_active(self.standing))


def entries_of(standing: Standing, book: Book) -> Iterator[Entry]:
    """Yield what a book has of one case, in the order in which it came up.

    A request is in its book once a fact is on record that needs one. So is an
    objection or an application that only a later step shows, such as an answer: its
    row says what is not on record. One that was sent, then received, is one; so is
    an application that went on before another commission.

    Args:
        standing: the case on the day.
        book: the book.
    """
    stages = _STAGES[book]
    facts = [fact for fact in _active(standing) if fact.stage in stages]
    if book is Book.REQUESTS:
        if any(not isinstance(fact, _WITHOUT) for fact in facts):
            yield Entry(standing, book, facts)
        return
    cut = _objections if book is Book.OBJECTIONS else _applications
    for number, group in enumerate(cut(facts), 1):
        yield Entry(standing, book, group, number)


def ended_by(facts: Iterable[Event]) -> Event | None:
    """Return the fact that ended an application without a ruling on it, if any.

    Args:
        facts: the facts of the application.
    """
    for fact in facts:
        # What passes an examination goes on.
        failed = getattr(fact, "outcome", Threshold.REJECTED) in REFUSED
        if isinstance(fact, ENDS) and failed:
            return fact
    return None


def _active(standing: Standing) -> Iterator[Event]:
    return (fact for fact in standing.facts if fact is not None)


def _by_type(facts: Iterable[Event]) -> dict[str, list[Event]]:
    found: dict[str, list[Event]] = defaultdict(list)
    for fact in facts:
        found[fact.type].append(fact)
    return found


def _has(group: list[Event], *kinds: type[Event]) -> bool:
    return any(isinstance(fact, kinds) for fact in group)


def _goes_on(
    group: list[Event], fact: Event, sent: type[Event], came: type[Event]
) -> bool:
    """Whether a filing is the one that was sent before, or registered before."""
    if _has(group, came):
        # Its sending, written down later.
        first = next(each for each in group if isinstance(each, came))
        return isinstance(fact, sent) and not _has(group, sent) and fact.on <= first.on
    named = {item for each in group for item in each.items}
    return not (named and fact.items and named.isdisjoint(fact.items))


def _objections(facts: Iterable[Event]) -> list[list[Event]]:
    """Return the facts of each objection; an answer belongs to the one it names."""
    found: list[list[Event]] = []
    for fact in facts:
        if isinstance(fact, events.GroundFound):
            continue
        if isinstance(fact, events.ObjectionReceived | events.ObjectionSent):
            open_ = found and not _has(found[-1], *_ANSWERS, events.ObjectionWithdrawn)
            kinds = events.ObjectionSent, events.ObjectionReceived
            if open_ and _goes_on(found[-1], fact, *kinds):
                found[-1].append(fact)
            else:
                found.append([fact])
        elif found:
            _objection_of(fact, found).append(fact)
        else:
            found.append([fact])
    return found


def _objection_of(fact: Event, found: list[list[Event]]) -> list[Event]:
    """Return the objection a fact belongs to: by name, else the last that waits."""
    if fact.reference is not None:
        for group in reversed(found):
            if any(fact.reference in {each.reference, each.id} for each in group):
                return group
    over: tuple[type[Event], ...] = (events.ObjectionWithdrawn, type(fact))
    if isinstance(fact, events.ObjectionAnswered):
        over = (events.ObjectionWithdrawn, *_ANSWERS)
    waiting = (group for group in reversed(found) if not _has(group, *over))
    return next(waiting, found[-1])


def _applications(facts: Iterable[Event]) -> list[list[Event]]:
    """Return the facts of each application, with what became of it in court."""
    found: list[list[Event]] = []
    for fact in facts:
        if not found or (
            isinstance(fact, events.DisputeFiled | events.DisputeSent)
            and not _same_application(found[-1], fact)
        ):
            found.append([fact])
        else:
            found[-1].append(fact)
    return found


def _same_application(group: list[Event], fact: Event) -> bool:
    """Whether an application is the one that was sent, or passed on, before."""
    if _has(group, events.RulingRead) or ended_by(group) is not None:
        return False
    if _has(group, events.DisputeTransferred):
        return True
    return _goes_on(group, fact, events.DisputeSent, events.DisputeFiled)

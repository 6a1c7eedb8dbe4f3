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
from typing import TYPE_CHECKING, Final

from .. import events
from .._kept import kept
from ..case.matter.application import REFUSED
from ..case.matter.facts import Fact
from ..events.choices import Threshold
from ..law.shape import Stage
from ..lifecycle import ENDS
from ..texts import Labelled

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping

    from ..case import Standing, TimeLimit
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


class Glance:
    """A standing as its books read it: what several of its entries ask for, once.

    Args:
        standing: the case on the day.
    """

    def __init__(self, standing: Standing) -> None:
        self.standing: Standing = standing

    @kept
    def facts(self) -> list[Fact[Event]]:
        """The facts that had happened and were known, each with its place."""
        given = enumerate(self.standing.facts)
        return [Fact(place, fact) for place, fact in given if fact is not None]

    @kept
    def by_type(self) -> dict[str, list[Event]]:
        """The same by their type."""
        return _by_type(fact.event for fact in self.facts)

    @kept
    def limits(self) -> dict[tuple[str, dt.date], list[TimeLimit]]:
        """The limits of the law by rule and day zero, those of every item."""
        apart = [standing for _, standing in self.standing.items]
        found: dict[tuple[str, dt.date], list[TimeLimit]] = defaultdict(list)
        looks = (one.deadlines for one in apart or [self.standing])
        for limit in dict.fromkeys(limit for limits in looks for limit in limits):
            if not limit.own:
                found[limit.rule, limit.deadline.start].append(limit)
        return found

    @kept
    def late(self) -> dict[int | None, dict[str, int]]:
        """By the place of a fact, how late it was by which finding."""
        found: dict[int | None, dict[str, int]] = defaultdict(dict)
        for each in self.standing.findings:
            if each.days is not None:
                found[each.event][each.code] = each.days
        return found


class Entry:
    """One request, objection or application, as it stands on the day.

    Args:
        glance: the case on the day.
        book: the book it belongs to.
        facts: its own facts, in the order given.
        number: the how many-th of its case it is, from 1 on.
    """

    def __init__(
        self, glance: Glance, book: Book, facts: Iterable[Fact[Event]], number: int = 1
    ) -> None:
        self.glance: Glance = glance
        self.standing: Standing = glance.standing
        self.book: Book = book
        self.placed: tuple[Fact[Event], ...] = tuple(facts)
        self.number: int = number

    @kept
    def facts(self) -> tuple[Event, ...]:
        """Its own facts, without their places in the case."""
        return tuple(fact.event for fact in self.placed)

    def of(self, kind: str) -> list[Event]:
        """Return its facts of a type, in order; of another stage, those of its case.

        Args:
            kind: the type, as in a case file.
        """
        own = events.EVENTS[kind].stage in _STAGES[self.book]
        return (self._own if own else self.glance.by_type).get(kind, [])

    def has(self, *kinds: type[Event]) -> bool:
        """Whether a fact of one of these kinds is on record."""
        return any(self.of(kind.type) for kind in kinds)

    @kept
    def _own(self) -> dict[str, list[Event]]:
        return _by_type(self.facts)


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
    glance, stages = Glance(standing), _STAGES[book]
    facts = [fact for fact in glance.facts if fact.event.stage in stages]
    if book is Book.REQUESTS:
        if any(not isinstance(fact.event, _WITHOUT) for fact in facts):
            yield Entry(glance, book, facts)
        return
    cut = _objections if book is Book.OBJECTIONS else _applications
    for number, group in enumerate(cut(facts), 1):
        yield Entry(glance, book, group.facts, number)


def ended_by(facts: Iterable[Event]) -> Event | None:
    """Return the fact that ended an application without a ruling on it, if any.

    Args:
        facts: the facts of the application.
    """
    return next(filter(_ends, facts), None)


def _ends(fact: Event) -> bool:
    """Whether a fact ends an application; what passes an examination goes on."""
    failed = getattr(fact, "outcome", Threshold.REJECTED) in REFUSED
    return isinstance(fact, ENDS) and failed


def _by_type(facts: Iterable[Event]) -> dict[str, list[Event]]:
    found: dict[str, list[Event]] = defaultdict(list)
    for fact in facts:
        found[fact.type].append(fact)
    return found


# -- one filing after the other --------------------------------------------------------


class _Group:
    """The facts of one objection or application, as they come in."""

    def __init__(self) -> None:
        self.facts: list[Fact[Event]] = []
        self.kinds: set[type[Event]] = set()
        self.names: set[str | None] = set()
        self.items: set[str] = set()
        self.ended: bool = False

    def add(self, fact: Fact[Event]) -> None:
        """Add a fact."""
        self.facts.append(fact)
        self.kinds.add(type(fact.event))
        self.names |= {fact.event.reference, fact.event.id}
        self.items |= {*fact.event.items}
        self.ended = self.ended or _ends(fact.event)

    def has(self, *kinds: type[Event]) -> bool:
        """Whether it has a fact of one of these kinds."""
        return not self.kinds.isdisjoint(kinds)

    def goes_on(self, fact: Event, sent: type[Event], came: type[Event]) -> bool:
        """Whether a filing is the one that was sent before, or registered before."""
        if self.has(came):
            # Its sending, written down later.
            first = next(f.event for f in self.facts if isinstance(f.event, came))
            return isinstance(fact, sent) and not self.has(sent) and fact.on <= first.on
        return not (self.items and fact.items and self.items.isdisjoint(fact.items))


def _objections(facts: Iterable[Fact[Event]]) -> list[_Group]:
    """Return the facts of each objection; an answer belongs to the one it names."""
    found: list[_Group] = []
    for fact in facts:
        if isinstance(fact.event, events.GroundFound):
            continue
        if isinstance(fact.event, events.ObjectionReceived | events.ObjectionSent):
            if not (found and _same_objection(found[-1], fact.event)):
                found.append(_Group())
            found[-1].add(fact)
            continue
        if not found:
            found.append(_Group())
        _objection_of(fact.event, found).add(fact)
    return found


def _same_objection(group: _Group, fact: Event) -> bool:
    """Whether an objection is the one that was sent before."""
    if group.has(*_ANSWERS, events.ObjectionWithdrawn):
        return False
    return group.goes_on(fact, events.ObjectionSent, events.ObjectionReceived)


def _objection_of(fact: Event, found: list[_Group]) -> _Group:
    """Return the objection a fact belongs to: by name, else the last that waits."""
    if fact.reference is not None:
        for group in reversed(found):
            if fact.reference in group.names:
                return group
    over: tuple[type[Event], ...] = (events.ObjectionWithdrawn, type(fact))
    if isinstance(fact, events.ObjectionAnswered):
        over = (events.ObjectionWithdrawn, *_ANSWERS)
    return next((group for group in reversed(found) if not group.has(*over)), found[-1])


def _applications(facts: Iterable[Fact[Event]]) -> list[_Group]:
    """Return the facts of each application, with what became of it in court."""
    found: list[_Group] = []
    for fact in facts:
        filed = isinstance(fact.event, events.DisputeFiled | events.DisputeSent)
        if not found or (filed and not _same_application(found[-1], fact.event)):
            found.append(_Group())
        found[-1].add(fact)
    return found


def _same_application(group: _Group, fact: Event) -> bool:
    """Whether an application is the one that was sent, or passed on, before."""
    if group.ended or group.has(events.RulingRead):
        return False
    if group.has(events.DisputeTransferred):
        return True
    return group.goes_on(fact, events.DisputeSent, events.DisputeFiled)

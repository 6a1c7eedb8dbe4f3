"""Berkas: the facts that moved a matter, found by kind, by party and by stage."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from ..._kept import kept
from ...events import (
    DisputeFiled,
    DisputeSent,
    Event,
    GroundFound,
    ObjectionGround,
    ObjectionReceived,
    ObjectionSent,
    Party,
    RequestReceived,
    RequestSent,
    Stage,
)
from ...lifecycle import PLACE_OF, Table
from .fold import Progress, fold, move

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import KeysView


E = TypeVar("E", bound=Event)
E_co = TypeVar("E_co", bound=Event, covariant=True)


class Fact(Generic[E_co]):
    """A fact with its place in the case, and the day on which it happened.

    A matter makes one of each of its facts, and reads them dozens of times.
    """

    __slots__ = ("event", "index", "on")

    def __init__(self, index: int, event: E_co) -> None:
        self.index: int = index
        self.event: E_co = event
        self.on: dt.date = event.on


def _place(fact: Fact[Event]) -> int:
    return fact.index


def _first(found: list[Fact[Any]], after: int) -> Fact[Any] | None:
    if not found or found[0].index > after:
        return found[0] if found else None
    place = bisect_right(found, after, key=_place)
    return found[place] if place < len(found) else None


def _sooner(first: Fact[Event], second: Fact[Event]) -> Fact[Event]:
    return second if second.on < first.on else first


#: The facts that name a ground of objection.
_NAMING: Final = (GroundFound, ObjectionReceived, ObjectionSent, DisputeFiled)
_NOTHING: Final[list[Fact[Any]]] = []
_DISPUTE: Final = PLACE_OF[Stage.DISPUTE]


class _ByKinds(dict[tuple[type[Event], ...], list[Fact[Any]]]):
    """The facts of some kinds, in order, put together when first asked for."""

    def __init__(self, by_kind: dict[type[Event], list[Fact[Any]]]) -> None:
        super().__init__()
        self._by_kind = by_kind

    def __missing__(self, kinds: tuple[type[Event], ...]) -> list[Fact[Any]]:
        mine = [*filter(None, map(self._by_kind.get, kinds))]
        found = mine[0] if len(mine) == 1 else sorted(chain(*mine), key=_place)
        self[kinds] = found
        return found


class Record:
    """The facts that moved a matter, found by kind.

    Args:
        facts: all facts; None where one is left out.
    """

    def __init__(self, facts: tuple[Event | None, ...]) -> None:
        self.progress: Progress = fold(facts)
        self._given = facts
        #: The facts that moved the matter, in order.
        self.facts: list[Fact[Event]] = self._at(self.progress.taken)
        #: Those by their kinds.
        self.by_kind: dict[type[Event], list[Fact[Any]]] = {}
        for fact in self.facts:
            self.by_kind.setdefault(type(fact.event), []).append(fact)
        #: The kinds of fact that are on record.
        self.kinds: KeysView[type[Event]] = self.by_kind.keys()
        self._by_kinds = _ByKinds(self.by_kind)
        #: The day of the first of them.
        self.begun: dt.date | None = min([f.on for f in self.facts], default=None)

    def _at(self, places: tuple[int, ...]) -> list[Fact[Event]]:
        given = self._given
        return [Fact(i, e) for i in places if (e := given[i]) is not None]

    @kept
    def strays(self) -> list[Fact[Event]]:
        """The facts that were out of order."""
        return self._at(self.progress.strays)

    @kept
    def asked(self) -> Fact[Event] | None:
        """The receipt of the request, else its sending."""
        return self.preferred(RequestReceived, RequestSent)

    @kept
    def applied(self) -> Fact[Event] | None:
        """The last application to the commission."""
        return self.last(DisputeFiled, DisputeSent)

    def all(self, kind: type[E]) -> list[Fact[E]]:
        """Return every fact of a kind, in order."""
        return self.by_kind.get(kind, _NOTHING)

    def each(
        self, *kinds: type[Event], after: int = -1, before: int | None = None
    ) -> list[Fact[Event]]:
        """Return the facts of some kinds that stand between two places, in order."""
        if self.kinds.isdisjoint(kinds):
            return _NOTHING
        found = self._by_kinds[kinds]
        if after < 0 and before is None:
            return found
        end = None if before is None else bisect_left(found, before, key=_place)
        return found[bisect_right(found, after, key=_place) : end]

    def has(self, *kinds: type[Event]) -> bool:
        """Whether a fact of one of these kinds is on record."""
        return not self.kinds.isdisjoint(kinds)

    def first(self, *kinds: type[Event], after: int = -1) -> Fact[Event] | None:
        """Return the first fact of some kinds that stands after a place."""
        if self.kinds.isdisjoint(kinds):
            return None
        return _first(self._by_kinds[kinds], after)

    def first_by(
        self, kind: type[Event], party: Party | None, after: int
    ) -> Fact[Any] | None:
        """Return the first fact of a kind after a place that names a party.

        Args:
            kind: the kind of fact.
            party: the party; None for a fact that names none.
            after: the place.
        """
        return _first(self._by_party.get((kind, party), _NOTHING), after)

    @kept
    def _by_party(self) -> dict[tuple[type[Event], Party | None], list[Fact[Any]]]:
        """The facts of each kind, by the party that they name."""
        found: dict[tuple[type[Event], Party | None], list[Fact[Any]]] = {}
        for fact in self.facts:
            key = type(fact.event), getattr(fact.event, "by", None)
            found.setdefault(key, []).append(fact)
        return found

    def last(self, *kinds: type[E], before: int | None = None) -> Fact[E] | None:
        """Return the last fact of some kinds, or the last before a place."""
        if self.kinds.isdisjoint(kinds):
            return None
        found = self._by_kinds[kinds]
        if before is not None:
            found = found[: bisect_left(found, before, key=_place)]
        return found[-1] if found else None

    def earliest(
        self, *kinds: type[Event], before: int | None = None
    ) -> Fact[Event] | None:
        """Return the fact of some kinds that happened first.

        Args:
            kinds: the kinds of fact.
            before: the place before which it stands; None for any.
        """
        found, firsts = self._by_kinds[kinds], self._firsts.get(kinds)
        if firsts is None:
            firsts = self._firsts[kinds] = [*accumulate(found, _sooner)]
        seen = len(found) if before is None else bisect_left(found, before, key=_place)
        return firsts[seen - 1] if seen else None

    @kept
    def _firsts(self) -> dict[tuple[type[Event], ...], list[Fact[Any]]]:
        """For the facts of some kinds, which had happened first up to each."""
        return {}

    def preferred(self, *kinds: type[Event], after: int = -1) -> Fact[Event] | None:
        """Return the first fact of the first of these kinds that is on record."""
        by_kind = self.by_kind
        for kind in kinds:
            found = _first(by_kind[kind], after) if kind in by_kind else None
            if found is not None:
                return found
        return None

    def state_before(self, index: int, table: Table) -> str:
        """Return where a stage stood just before a fact."""
        return self._before[index][PLACE_OF[table.stage]]

    @kept
    def _before(self) -> list[tuple[str, ...]]:
        """The state of every stage just before each fact, from one pass."""
        states, found = [*Progress().states], []
        resumed: set[int] = set()
        for event in self._given:
            found.append(tuple(states))
            if event is not None:
                move(states, resumed, event)
        return found

    def state(self, table: Table) -> str:
        """Return where a stage stands."""
        return self.progress.states[PLACE_OF[table.stage]]

    @kept
    def disputed(self) -> dt.date | None:
        """The day of the first fact of a dispute, or of a later stage."""
        later = [f.on for f in self.facts if PLACE_OF[f.event.stage] >= _DISPUTE]
        return min(later, default=None)

    @kept
    def unanswered(self) -> bool:
        """Whether the record names ground c: nobody answered the request."""
        silence = ObjectionGround.NO_RESPONSE
        return any(
            silence in {getattr(f.event, "ground", None), *_grounds(f.event)}
            for f in self.each(*_NAMING)
        )


def _grounds(event: Event) -> tuple[ObjectionGround, ...]:
    grounds: tuple[ObjectionGround, ...] = getattr(event, "grounds", ())
    return grounds

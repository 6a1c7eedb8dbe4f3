"""Berkas: the facts that moved a matter, and where they brought it.

The fold is pure: it knows the tables and the order of the facts, and neither
a calendar nor a day.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from attrs import evolve, frozen

from ..._kept import kept
from ..._values import Value
from ...events import (
    DisputeFiled,
    Event,
    GroundFound,
    ObjectionGround,
    ObjectionReceived,
    ObjectionSent,
    Party,
    RequestReceived,
    RequestSent,
)
from ...lifecycle import PLACE_OF, TABLES, Table

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, KeysView


E = TypeVar("E", bound=Event)
E_co = TypeVar("E_co", bound=Event, covariant=True)


def _plainly(table: Table, kind: type[Event]) -> dict[str, str | None]:
    """Return where a fact leads from each state; None where that goes by what it says.

    None too where it is out of order.
    """
    ends = {state: moves.get(kind) for state, moves in table.moves.items()}
    return {state: to if isinstance(to, str) else None for state, to in ends.items()}


_WAYS: Final = {
    row.fact: (place, _plainly(table, row.fact), table.advance, row.tells)
    for place, table in enumerate(TABLES)
    for row in table.rows
}


_SENDS_BACK: Final = frozenset(
    (place, state.name)
    for place, table in enumerate(TABLES)
    for state in table.states
    if state.sends_back
)
_SENT: Final = frozenset(state for _, state in _SENDS_BACK)


def _move(states: list[str], resumed: set[int], event: Event) -> bool:
    """Bring the stages where a fact leads; False where it is out of order.

    What a higher court sends back goes on in the stage before its own. The first
    fact of that stage lets the higher ones begin anew, and what only tells a party of
    the ruling that sent the matter back begins none of them.

    Args:
        states: the state of each stage.
        resumed: places of the stages that wait to begin anew.
        event: the fact.
    """
    place, plainly, advance, tells = _WAYS[type(event)]
    state = plainly[states[place]]
    if state is None or event.items:
        state = advance(states[place], event)
    if state is None:
        return False
    if place in resumed:
        if tells:
            return True
        resumed.discard(place)
    states[place] = state
    if _SENT.isdisjoint(states):
        return True
    if (place, state) in _SENDS_BACK:
        before = place - 1
        states[before] = TABLES[before].resumed or states[before]
    later = range(place + 1, len(states))
    back = next((p for p in later if (p, states[p]) in _SENDS_BACK), len(states))
    for above in range(back, len(states)):
        states[above] = TABLES[above].initial
        resumed.add(above)
    return True


@frozen(eq=False, repr=False)
class Fact(Value, Generic[E_co]):
    """A fact with its place in the case."""

    index: int
    event: E_co

    @property
    def on(self) -> dt.date:
        """The day it happened."""
        return self.event.on


@frozen(eq=False, repr=False)
class Progress(Value):
    """Where the facts so far have brought every stage.

    Args:
        states: the state of each stage, in the order of the tables.
        taken: places of the facts that moved the matter.
        strays: places of the facts that were out of order.
        seen: how many facts were folded.
        resumed: places of the stages that wait to begin anew, for what was before
            them was sent back.
    """

    states: tuple[str, ...] = tuple(table.initial for table in TABLES)
    taken: tuple[int, ...] = ()
    strays: tuple[int, ...] = ()
    seen: int = 0
    resumed: frozenset[int] = frozenset()


def step(progress: Progress, event: Event) -> Progress:
    """Return where one more fact leads: it moves the matter, or is out of order.

    >>> import datetime as dt
    >>> from keterbukaan.events import RequestReceived, RequestWithdrawn
    >>> asked = step(Progress(), RequestReceived(dt.date(2026, 3, 12)))
    >>> asked.states[0], asked.taken
    ('waiting', (0,))
    >>> gone = step(asked, RequestWithdrawn(dt.date(2026, 3, 13)))
    >>> step(gone, RequestWithdrawn(dt.date(2026, 3, 14))).strays
    (2,)
    """
    states, resumed, index = [*progress.states], {*progress.resumed}, progress.seen
    if not _move(states, resumed, event):
        strays = (*progress.strays, index)
        return evolve(progress, strays=strays, seen=index + 1)
    taken = (*progress.taken, index)
    return Progress(
        tuple(states), taken, progress.strays, index + 1, frozenset(resumed)
    )


def fold(
    events: Iterable[Event | None],
    start: Progress = Progress(),  # a frozen value
) -> Progress:
    """Return where all facts lead in the order given; None stands for one left out.

    >>> import datetime as dt
    >>> from keterbukaan.events import RequestReceived
    >>> fold([RequestReceived(dt.date(2026, 3, 12))]).states[0]
    'waiting'
    """
    states, resumed = [*start.states], {*start.resumed}
    taken, strays = [*start.taken], [*start.strays]
    index = start.seen
    for event in events:
        if event is not None:
            (taken if _move(states, resumed, event) else strays).append(index)
        index += 1
    return Progress(
        tuple(states), tuple(taken), tuple(strays), index, frozenset(resumed)
    )


def active(events: Iterable[Event | None]) -> tuple[Event | None, ...]:
    """Return the facts with the retracted ones left out, places kept.

    A retraction holds unless it is itself retracted later. None holds the
    place of a fact that is left out.
    """
    given = tuple(events)
    if not [each for each in given if each is not None and each.retracts is not None]:
        return given
    gone: set[str] = set()
    kept: list[Event | None] = []
    for event in reversed(given):
        if event is None or (event.id is not None and event.id in gone):
            kept.append(None)
            continue
        if event.retracts is not None:
            gone.add(event.retracts)
        kept.append(event)
    return tuple(reversed(kept))


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


class _ByKinds(dict[tuple[type[Event], ...], list[Fact[Any]]]):
    """The facts of some kinds, in order, put together when first asked for."""

    def __init__(self, by_kind: dict[type[Event], list[Fact[Any]]]) -> None:
        super().__init__()
        self._by_kind = by_kind

    def __missing__(self, kinds: tuple[type[Event], ...]) -> list[Fact[Any]]:
        mine = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
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

    def _at(self, places: tuple[int, ...]) -> list[Fact[Event]]:
        given = self._given
        return [Fact(i, e) for i in places if (e := given[i]) is not None]

    @kept
    def facts(self) -> list[Fact[Event]]:
        """The facts that moved the matter, in order."""
        return self._at(self.progress.taken)

    @kept
    def strays(self) -> list[Fact[Event]]:
        """The facts that were out of order."""
        return self._at(self.progress.strays)

    @kept
    def by_kind(self) -> dict[type[Event], list[Fact[Any]]]:
        """Those that moved it by their kinds."""
        found: dict[type[Event], list[Fact[Any]]] = {}
        for fact in self.facts:
            found.setdefault(type(fact.event), []).append(fact)
        return found

    @kept
    def asked(self) -> Fact[Event] | None:
        """The receipt of the request, else its sending."""
        return self.preferred(RequestReceived, RequestSent)

    @kept
    def kinds(self) -> KeysView[type[Event]]:
        """The kinds of fact that are on record."""
        return self.by_kind.keys()

    @kept
    def _by_kinds(self) -> _ByKinds:
        return _ByKinds(self.by_kind)

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
                _move(states, resumed, event)
        return found

    def state(self, table: Table) -> str:
        """Return where a stage stands."""
        return self.progress.states[PLACE_OF[table.stage]]

    def since(self, table: Table) -> dt.date | None:
        """Return the day of the first fact of a stage, or of a later one."""
        place = PLACE_OF[table.stage]
        if place not in self._since:
            events = [fact.event for fact in self.facts]
            days = [each.on for each in events if PLACE_OF[each.stage] >= place]
            self._since[place] = min(days, default=None)
        return self._since[place]

    @kept
    def _since(self) -> dict[int, dt.date | None]:
        """The day of the first fact of some stages, or of a later one, by place."""
        return {}

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

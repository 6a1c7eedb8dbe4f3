"""Lipatan: where the facts bring every stage, one after another.

The fold is pure: it knows the tables and the order of the facts, and neither
a calendar nor a day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from ..._values import Value
from ...lifecycle import TABLES, Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...events import Event


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


def move(states: list[str], resumed: set[int], event: Event) -> bool:
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
    if not move(states, resumed, event):
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
            (taken if move(states, resumed, event) else strays).append(index)
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

"""Andaian: the records that one may stand for whose days are known only in part.

A year stands for each of its days. Whoever looks at a record looks at several that
it may stand for, and says what is the same in all of them: with every such day at
its beginning, at its end, at each in turn, and on the day asked about.

>>> import datetime as dt
>>> from keterbukaan.exemption import ConsequenceTest
>>> test = ConsequenceTest(information="Daftar contoh", decided_on="2024")
>>> days = {each.decided_on for each in settled(test, dt.date(2024, 5, 6))}
>>> sorted(day.isoformat() for day in days)
['2024-01-01', '2024-05-06', '2024-12-31']
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from itertools import cycle
from operator import is_
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import evolve, fields, has

from .days import PartialDate, Supposed, first_of, last_of

if TYPE_CHECKING:
    from .record import ConsequenceTest
    from .reviews import Review

Pick: TypeAlias = Callable[[PartialDate], dt.date]


def settled(test: ConsequenceTest, day: dt.date) -> tuple[ConsequenceTest, ...]:
    """Return what a record may stand for, each with plain days and reviews in order.

    Args:
        test: the record.
        day: the day that it is looked at.
    """
    test = _in_order(test)
    first = _settle(test, _first)
    if first is test:
        return (test,)
    turns = (_by_turns(_first, _last), _by_turns(_last, _first))
    picks = (_last, *turns, lambda part: min(max(part.first, day), part.last))
    return (first, *(_settle(test, pick) for pick in picks))


def _first(part: PartialDate) -> dt.date:
    return part.first


def _last(part: PartialDate) -> dt.date:
    return part.last


def _by_turns(*picks: Pick) -> Pick:
    turns = cycle(picks)

    def pick(part: PartialDate) -> dt.date:
        return next(turns)(part)

    return pick


def _settle(value: Any, pick: Pick) -> Any:  # noqa: ANN401 # a record or any field of it
    """Return a value with a plain day for every partial one; itself, if it has none."""
    if isinstance(value, PartialDate):
        return Supposed.one_of(value, pick(value))
    if isinstance(value, tuple):
        new = tuple(_settle(each, pick) for each in value)
        return value if all(map(is_, new, value)) else new
    if not has(type(value)):
        return value
    olds = {each.name: getattr(value, each.name) for each in fields(type(value))}
    news = {name: _settle(old, pick) for name, old in olds.items()}
    changed = {name: new for name, new in news.items() if new is not olds[name]}
    return evolve(value, **changed) if changed else value


# -- the order of the reviews ----------------------------------------------------------


def _in_order(test: ConsequenceTest) -> ConsequenceTest:
    """Put the reviews in the order of their days, as far as these tell it."""
    changes: dict[str, Any] = {}
    reviews = tuple(_ordered([*test.reviews]))
    if reviews != test.reviews:
        changes["reviews"] = reviews
    if test.replaces is not None:
        earlier = _in_order(test.replaces)
        if earlier is not test.replaces:
            changes["replaces"] = earlier
    return evolve(test, **changes) if changes else test


def _ordered(left: list[Review]) -> Iterator[Review]:
    """Take the first on record before which no other was certainly held."""
    while left:
        ends = (last_of(one.on) for one in left if one.on is not None)
        soonest = min(ends, default=dt.date.max)
        free = (
            n
            for n, one in enumerate(left)
            if one.on is None or first_of(one.on) <= soonest
        )
        yield left.pop(next(free))

"""Andaian: the records that one may stand for whose days are known only in part.

A year stands for each of its days. Whoever looks at a record looks at several that it
may stand for, and says what is the same in all of them. The days tried are those on
which something can change: the first and the last, the day asked about, each other day
on record and the ends that follow from them. A review that does not say what it gives
may have given all, a part or nothing.

>>> import datetime as dt
>>> from keterbukaan.exemption import ConsequenceTest
>>> test = ConsequenceTest(information="Daftar contoh", decided_on="2024")
>>> days = {each.decided_on for each in settled(test, dt.date(2024, 5, 6))}
>>> [day.isoformat() for day in sorted(days)][:3]
['2024-01-01', '2024-01-02', '2024-05-05']
"""

from __future__ import annotations

import datetime as dt
from itertools import chain, combinations, islice, product
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from ..law.instruments import INSTRUMENTS
from ..law.outcomes import Gives
from .apart import places_in
from .claims import claims
from .days import PartialDate, first_of, last_of
from .laws import INFORMATION
from .left_open import answered, inside, left_open
from .record import links
from .reviews import Review

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .record import ConsequenceTest
_MOST: Final = 72
"""How many records are looked at for one, at most: seven days by pairs are 70."""
_MOST_ORDERS: Final = 1024
"""How many further ones are looked at, for the status alone."""
_IN_ALL: Final = 600
"""How many days they have in all, where there are very many; eight records at least."""


def settled(test: ConsequenceTest, day: dt.date) -> tuple[ConsequenceTest, ...]:
    """Return what a record may stand for, each with plain days and reviews in order.

    Args:
        test: the record.
        day: the day that it is looked at.
    """
    test = _in_order(test)
    open_ = left_open(test)
    if not open_:
        return (test,)
    marks = _marks(test, day)
    choices = [_answers(each, marks, day) for each in open_]
    return tuple(answered(test, iter(each)) for each in _combined(choices))


def further(test: ConsequenceTest, day: dt.date) -> tuple[ConsequenceTest, ...] | None:
    """Return what else a record may stand for, until each order of its days is shown.

    None where too many days are known in part to show each: what those that are shown
    have in common is not certain then.

    Args:
        test: the record.
        day: the day that it is looked at.
    """
    test = _in_order(test)
    open_ = left_open(test)
    marks = _marks(test, day)
    choices = [_answers(each, marks, day) for each in open_]
    if _size(choices, _MOST) <= _MOST:
        return ()
    some = [
        days or answers
        for days, answers in zip(places_in(test, day), choices, strict=True)
    ]
    if _size(some, _MOST_ORDERS) > _MOST_ORDERS:
        return None
    return tuple(answered(test, iter(each)) for each in product(*some))


# -- which answers are tried -----------------------------------------------------------


def _marks(test: ConsequenceTest, day: dt.date) -> list[dt.date]:
    """Return the days on which something may change: on record, or an end."""
    found = {day}
    for link in links(test):
        own = inside(evolve(link, replaces=None))
        found |= {each for each in own if isinstance(each, dt.date)}
        found |= {one.ends_on for one in claims(link) if one.ends_on is not None}
    return sorted(found)


def _answers(
    open_: PartialDate | Review, marks: Sequence[dt.date], day: dt.date
) -> list[Any]:
    """Return what may be meant, the answers that tell most first."""
    if isinstance(open_, Review):
        return [Gives.ALL, Gives.NONE, Gives.PART]
    first, last = open_.first, open_.last
    between = [min(max(first, day), last)]
    for mark in marks:
        near = (mark.toordinal() + n for n in (0, 1, -1))
        between += map(dt.date.fromordinal, _between(near, first, last))
    ends = (first.toordinal() + 1, last.toordinal() - 1)
    between += map(dt.date.fromordinal, _between(ends, first, last))
    return [*dict.fromkeys((first, last, *between))]


def _between(days: Iterable[int], first: dt.date, last: dt.date) -> Iterator[int]:
    return (n for n in days if first.toordinal() <= n <= last.toordinal())


def _combined(choices: Sequence[list[Any]]) -> Iterator[tuple[Any, ...]]:
    """Yield answers to all that is open: every combination, as far as there is room.

    Of many days each has its first and its last; of more than that, all but two have
    the same.
    """
    for most in range(max(map(len, choices)), 1, -1):
        tried = [each[:most] for each in choices]
        if _size(tried, _MOST) <= _MOST:
            return product(*tried)
    room = max(min(_MOST, _IN_ALL // len(choices)), 8)
    return islice(_few_apart([each[:2] for each in choices]), room)


def _size(choices: Iterable[Sequence[Any]], most: int) -> int:
    """Return how many combinations there are; beyond the most, that it is more."""
    size = 1
    for each in choices:
        size = min(size * len(each), most + 1)
    return size


def _few_apart(choices: Sequence[Sequence[Any]]) -> Iterator[tuple[Any, ...]]:
    """Yield all first and all last; a beginning against the rest; two and one apart."""
    first, last = ([each[n] for each in choices] for n in (0, -1))
    count = len(choices)
    turns = chain(
        [()],
        (range(n) for n in range(1, count)),
        ((n,) for n in range(count)),
        combinations(range(count), 2),
    )
    for turned in turns:
        for some, others in ((first, last), (last, first)):
            yield tuple(others[n] if n in turned else some[n] for n in range(count))


# -- days that are not on record at all ------------------------------------------------


def dated(test: ConsequenceTest, day: dt.date) -> tuple[ConsequenceTest, ...]:
    """Return a record, and what it may stand for where its decision has no day.

    A determination that is on record was decided by the day asked about; on which day,
    nobody can tell, and no more is certain than by a year. The days are tried for how
    it stands, and never shown.

    Args:
        test: a record with plain days.
        day: the day that it is looked at.
    """
    choices: list[list[dt.date | None]] = []
    before: ConsequenceTest | None = None
    for link in links(test):
        unsaid = link.determined and link.decided_on is None
        choices.append([None, *_days(before, day)] if unsaid else [None])
        before = link
    if all(each == [None] for each in choices):
        return (test,)
    return tuple(_dated(test, each[::-1]) for each in _combined(choices))


def _days(before: ConsequenceTest | None, day: dt.date) -> list[dt.date]:
    """Return the days on which a determination may have been decided."""
    since = (before and before.decided) or INSTRUMENTS[INFORMATION].in_force or day
    ends = [one.ends_on for one in claims(before)] if before is not None else []
    days = [day, since, *(end for end in ends if end is not None)]
    return [*dict.fromkeys(each for each in days if min(since, day) <= each <= day)]


def _dated(test: ConsequenceTest, days: tuple[dt.date | None, ...]) -> ConsequenceTest:
    """Return a record with days for what has none, the newest first."""
    mine, *others = days
    changes: dict[str, Any] = {} if mine is None else {"decided_on": mine}
    if test.replaces is not None and any(others):
        changes["replaces"] = _dated(test.replaces, tuple(others))
    return evolve(test, **changes) if changes else test


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

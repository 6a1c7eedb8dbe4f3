"""Ruang gerak: the days that coming decrees may free, feast by feast.

Beside the feasts of a year a decree may give joint leave, and a feast that
follows the moon may move by a day. Each :class:`Room` is one such place: the
days that may be freed there, and how many of them at most. The numbers come
from :mod:`keterbukaan.workdays.precedents` and so from decrees known on the
day asked about.

* **Idul Fitri**: as far before and after as leave has reached, and one
  working day further; in all one more than ever.
* **Beside any other feast**: the day on either side of a feast that may move;
  a single working day left between a feast and a weekend or another feast; and
  where leave has been given beside that feast before, or it falls on a Sunday,
  the next working day on either side. Two days in all.
* **A feast that may move** from a day that stays off, such as a Sunday, to a working
  day: that one day more.
* **A vote that is due**: one Wednesday of its window, or the day fixed for it.

>>> from keterbukaan.workdays.precedents import Precedents
>>> past = Precedents(dt.date(2026, 11, 22))
>>> [str(day) for day in rooms(2028, past)[-2].days]
['2028-12-22', '2028-12-24', '2028-12-26']
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from .._values import Value
from ..law.shape import DayKind
from ..law.voting_days import standing_on
from .days import DAY, SkippedDay
from .elections import votes, voting_days
from .feasts import feasts_known, lasting, movable
from .precedents import LEBARAN, Precedents, family

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .index import Index
    from .settings import Settings

_FRIDAY: Final = 4
_SUNDAY: Final = 6
_BESIDE: Final = 2  # as at Christmas 2007: 24 and 26 December
_FURTHER: Final = 1  # leave has grown by a day or two at a time


@frozen(eq=False, repr=False)
class Room(Value):
    """Days that may be freed at one place, and how many of them at most.

    Args:
        feast: the feast they lie beside, or None for a vote.
        days: the days that may be freed.
        most: how many of them at most.
        moves: those to which the feast itself may move.
        gained: how many of them a move of the feast alone may free.
    """

    feast: str | None
    days: tuple[dt.date, ...]
    most: int
    moves: tuple[dt.date, ...] = ()
    gained: int = 0

    @property
    def leave(self) -> int:
        """How many days of leave there may be at most."""
        return self.most - self.gained


@lru_cache(maxsize=256)
def rooms(year: int, past: Precedents) -> tuple[Room, ...]:
    """Return where a decree may free days of a year, in no order."""
    feasts = feasts_known(year, past.known_on)
    found = [_lebaran(feasts, past), *_beside(year, feasts, past)]
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    found += [
        Room(None, voting_days(vote), 1) for vote in votes(first, last, past.known_on)
    ]
    fixed = standing_on(past.known_on)
    found += [Room(None, (v.date,), 1) for v in fixed if v.date.year == year]
    return tuple(room for room in found if room.days)


@lru_cache(maxsize=256)
def open_rooms(
    settings: Settings, past: Precedents, first: int, last: int
) -> tuple[Room, ...]:
    """Return where coming decrees may free days of some years, as known on a day.

    Also in a decreed year, on days still ahead, since it may be amended.

    Args:
        settings: which decrees are known; whether joint leave counts.
        past: what they show about those to come.
        first: the first year.
        last: the last year.
    """
    ahead = (
        _with_saturdays(settings, evolve(room, days=_ahead(settings, past, room)))
        for year in range(first, last + 1)
        for room in rooms(year, past)
    )
    return tuple(room for room in ahead if room.days)


def _ahead(settings: Settings, past: Precedents, room: Room) -> tuple[dt.date, ...]:
    """Return the days of a room that a decree may still free."""
    moved = settings.joint_leave_counts and room.feast is not None
    return tuple(
        day
        for day in (room.moves if moved else room.days)
        if day > past.known_on or not settings.ledger.is_decreed(day.year)
    )


def _with_saturdays(settings: Settings, room: Room) -> Room:
    """Return a room in which each Friday freed frees a squeezed Saturday too."""
    if not settings.squeezed_saturday:
        return room
    after = {day + DAY for day in room.days if day.weekday() == _FRIDAY}
    days = tuple(sorted({*room.days, *after}))
    return evolve(room, days=days, most=room.most + len(after))


@lru_cache(maxsize=256)
def joined_rooms(
    settings: Settings, past: Precedents, first: int, last: int
) -> tuple[Room, ...]:
    """Return the open rooms of a run of years, so that no day lies in two.

    Rooms of feasts that share a day become one, with the days and the most of
    both; a vote leaves out the days of feasts.
    """
    joined: list[Room] = []
    rest = open_rooms(settings, past, first, last)
    for room in (room for room in rest if room.feast):
        touching = [other for other in joined if {*other.days} & {*room.days}]
        days = {*room.days}.union(*(other.days for other in touching))
        most = room.most + sum(other.most for other in touching)
        joined = [other for other in joined if other not in touching]
        joined.append(evolve(room, days=tuple(sorted(days)), most=most))
    taken = {day for room in joined for day in room.days}
    for vote in (room for room in rest if not room.feast):
        left = tuple(day for day in vote.days if day not in taken)
        taken.update(left)
        joined.append(evolve(vote, days=left))
    return tuple(joined)


def _lebaran(feasts: Mapping[dt.date, str], past: Precedents) -> Room:
    """Return the room for leave around Idul Fitri."""
    days: set[dt.date] = set()
    moves: set[dt.date] = set()
    gained = 0
    for day, name in feasts.items():
        if family(name) == LEBARAN:
            days |= {_step(day, -n, feasts) for n in range(1, past.before + 2)}
            days |= {_step(day, n, feasts) for n in range(1, past.after + 2)}
            moves |= {day - DAY, day + DAY} - feasts.keys()
            gained = max(gained, _gained(day, name, moves))
    most = past.around + _FURTHER + gained
    freed = tuple(sorted(days | moves))
    return Room(LEBARAN, freed, most, tuple(sorted(moves)), gained)


def _beside(
    year: int, feasts: Mapping[dt.date, str], past: Precedents
) -> Iterator[Room]:
    """Yield the rooms beside the other feasts, and beside New Year after them."""
    for day, name in {**feasts, dt.date(year + 1, 1, 1): "Tahun Baru Masehi"}.items():
        feast = family(name)
        if feast == LEBARAN:
            continue
        moves = {day - DAY, day + DAY} if movable(day, name) else set()
        days = moves.union(*(_near(at, feasts, past, feast) for at in (day, *moves)))
        here = sorted(free for free in days - feasts.keys() if free.year == year)
        moved = tuple(free for free in here if free in moves)
        gained = _gained(day, name, moved)
        yield Room(feast, tuple(here), _BESIDE + gained, moved, gained)


def _near(
    day: dt.date, feasts: Mapping[dt.date, str], past: Precedents, feast: str | None
) -> set[dt.date]:
    """Return where leave may be given if a feast falls on a day."""
    days = _bridges(day, feasts)
    if feast in past.beside or day.weekday() == _SUNDAY:
        days |= {_step(day, -1, feasts), _step(day, 1, feasts)}
    return days


def _gained(day: dt.date, name: str, moves: Iterable[dt.date]) -> int:
    """Return how many days off more there are once the feast of a day has moved."""
    onto_work = any(other.weekday() <= _FRIDAY for other in moves)
    return int(onto_work and (day.weekday() > _FRIDAY or lasting(day, name)))


def _step(day: dt.date, n: int, feasts: Mapping[dt.date, str]) -> dt.date:
    """Return the n-th weekday that is no feast, after a day or before it."""
    way, left = (DAY, n) if n > 0 else (-DAY, -n)
    while left:
        day += way
        left -= day.weekday() <= _FRIDAY and day not in feasts
    return day


def _bridges(day: dt.date, feasts: Mapping[dt.date, str]) -> set[dt.date]:
    """Return single weekdays between a feast and a weekend or another feast."""

    def off(other: dt.date) -> bool:
        return other.weekday() > _FRIDAY or other in feasts

    return {day + way for way in (-DAY, DAY) if off(day + 2 * way)}


def without_leave(
    rows: dict[dt.date, SkippedDay], past: Precedents
) -> dict[dt.date, SkippedDay]:
    """Return a decreed year as an amendment may leave it.

    Leave still ahead may be dropped where decrees have dropped leave before.
    """
    return {
        day: row
        for day, row in rows.items()
        if not past.dropped
        or day <= past.known_on
        or row.kind is not DayKind.JOINT_LEAVE
    }


def stretch(
    index: Index, start: dt.date, n: int, places: Iterable[Room]
) -> dt.date | None:
    """Return the furthest day to which freed days can push a count.

    The n-th working day where every room on the way takes as many days as it
    can, the nearest first: no choice of days to free leads further.

    Args:
        index: the days off to be expected.
        start: day zero.
        n: working days to count, onwards or backwards.
        places: where days may be freed, no day in two of them.

    Returns:
        None where that lies outside the index.
    """
    open_days = [(_working(index, room.days), room.most) for room in places]
    freed = -1
    end: dt.date | None = start
    more = 0
    while end is not None and more != freed:
        freed = more
        end = index.shift(start, n + freed if n > 0 else n - freed)
        if end is not None:
            more = sum(min(most, _passed(days, start, end)) for days, most in open_days)
    return end


def shrink(index: Index, start: dt.date, n: int) -> dt.date | None:
    """Return the nearest day to which feasts that move out can pull a count.

    A movable feast on the first or the last day of a count may move over its
    edge, by the one day that feasts move.

    Args:
        index: the fewest days off to be expected, so that the feasts left in
            it have working days on both sides.
        start: day zero.
        n: working days to count, onwards or backwards.

    Returns:
        None where that lies outside the index.
    """
    step = DAY if n > 0 else -DAY
    first = start + step
    out = may_move(index, first)
    if out and abs(n) == 1:
        return first
    end = index.shift(start, (abs(n) - out) * step.days)
    if end is None or end - step in {start, first} or not may_move(index, end - step):
        return end
    return end - step


def may_move(index: Index, day: dt.date) -> bool:
    """Whether a day is off only for an estimated feast that follows the moon."""
    row = index.reason(day)
    if row is None or row.kind is not DayKind.NATIONAL_HOLIDAY:
        return False
    name = row.name or ""
    return row.estimated and movable(day, name) and not lasting(day, name)


def _working(index: Index, days: tuple[dt.date, ...]) -> list[dt.date]:
    return [day for day in days if day in index and index.counts(day)]


def _passed(days: list[dt.date], start: dt.date, end: dt.date) -> int:
    """Return how many of the days a count passes, its start left out."""
    return sum(start < day <= end or end <= day < start for day in days)

"""How the days of a calendar are put together: decrees, switches, overlays.

The national ledger is never touched. On its rows come the overlays of an
office, which have the last word, and its two switches:

* joint leave that counts as work (a private employer who takes no part);
* the squeezed Saturday (*Sabtu terjepit*, *kejepit*) of a six-day week: a
  Saturday between a Friday off by decree and the Sunday. The ministry for the
  civil service wrote to such offices for 2010, and a regency's circular for
  2012 spells it out: an ordinary day off, whose hours are made up in the week
  after. In 2022 the joint decree was silent and six-day staff were back on
  Saturday 7 May. So it is off by default, and names its circular when on.

>>> import datetime as dt
>>> from keterbukaan import WorkCalendar
>>> six = WorkCalendar(week=6, squeezed_saturday="SE Bupati 800/2026")
>>> six.why_off(dt.date(2026, 4, 4))  # Good Friday was the day before
SkippedDay(2026-04-04, local, 'Sabtu terjepit', SE Bupati 800/2026)
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import evolve

from ..law.shape import DayKind, Decree
from .days import DAY, SkippedDay, WorkedDay, weekend
from .feasts import FIRST_YEAR, NEW_FEASTS, Outlook, estimate
from .index import Index, LocalIndex, SharedIndex
from .room_for_decrees import without_leave
from .week import works_on

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..law.voting_days import VotingDay
    from .ledger import Ledger
    from .overlays import Overlay
    from .settings import Settings


_FRIDAY: Final = 4
_SQUEEZED: Final = "Sabtu terjepit"
_SQUEEZING: Final = frozenset({DayKind.NATIONAL_HOLIDAY, DayKind.JOINT_LEAVE})


def named_days(
    settings: Settings, year: int, outlook: Outlook, known_on: dt.date
) -> dict[dt.date, SkippedDay]:
    """Return the named days off of a year, local ones first.

    Args:
        settings: what decides which days count.
        year: the calendar year.
        outlook: how much the missing decrees are taken to free.
        known_on: the day from which a year without a decree is estimated.
    """
    national = _national(settings.ledger, year, outlook, known_on)
    if settings.joint_leave_counts:
        leave = DayKind.JOINT_LEAVE
        national = {day: row for day, row in national.items() if row.kind is not leave}
    rows = {**_awaited(settings, year, outlook), **national}
    local = {o.date: o for o in settings.overlays}
    for day, overlay in local.items():
        if day.year == year and not (day in rows and _yields(overlay)):
            rows.pop(day, None)
            if not overlay.counts:
                rows[day] = SkippedDay(day, DayKind.LOCAL, overlay.name, overlay.basis)
    if settings.squeezed_saturday:
        fridays = (row for day, row in national.items() if day in rows)
        for row in _squeezed(settings, fridays):
            if row.date not in local:
                rows.setdefault(row.date, row)
    return rows


def _awaited(
    settings: Settings, year: int, outlook: Outlook
) -> dict[dt.date, SkippedDay]:
    """Return the voting days of a year that are off everywhere before their decree."""
    if outlook is Outlook.FEWEST:
        return {}
    return {
        vote.date: vote_off(vote)
        for vote in settings.votes
        if vote.date.year == year and vote.everywhere and vote.fixed
    }


def vote_off(vote: VotingDay) -> SkippedDay:
    """Return a voting day as a day off by statute, before its decree."""
    return SkippedDay(vote.date, DayKind.ELECTION, vote.name, vote.fixed_by)


def votes_as(index: Index, votes: Iterable[VotingDay], *, off: bool) -> Index:
    """Return an index in which voting days that await a decree are all off, or work."""
    return LocalIndex(index, {v.date: vote_off(v) if off else None for v in votes})


def _national(
    ledger: Ledger, year: int, outlook: Outlook, known_on: dt.date
) -> dict[dt.date, SkippedDay]:
    """Return the days off of a year by the decrees known, or as estimated."""
    if not ledger.is_decreed(year):
        return estimate(year, outlook, ledger.precedents(known_on))
    rows = _decreed(year, ledger.of_year(year))
    if outlook is not Outlook.FEWEST:
        return rows
    return without_leave(rows, ledger.precedents(known_on))


@lru_cache(maxsize=128)
def _decreed(year: int, decrees: tuple[Decree, ...]) -> dict[dt.date, SkippedDay]:
    """Return the days off of a year by its decrees, the same for every office."""
    from ..law.decrees import days_off  # loaded when first used

    return {
        day: SkippedDay(day, row.kind, row.name, str(decree))
        for day, (row, decree) in days_off(year, decrees=decrees).items()
    }


def _squeezed(settings: Settings, rows: Iterable[SkippedDay]) -> Iterator[SkippedDay]:
    """Yield the Saturdays that a Friday off by decree squeezes in a six-day week."""
    for friday in rows:
        day, why = friday.date + DAY, settings.squeezed_saturday
        squeezing = friday.kind in _SQUEEZING and friday.date.weekday() == _FRIDAY
        if squeezing and works_on(settings.week, day):
            yield SkippedDay(
                day, DayKind.LOCAL, _SQUEEZED, why, estimated=friday.estimated
            )


def _yields(overlay: Overlay) -> bool:
    """Whether a make-up day gives way where a decree frees the day."""
    return overlay.counts and overlay.over_holiday is False


def _worked(
    settings: Settings,
    years: Iterable[int],
    named: Mapping[dt.date, SkippedDay],
    known_on: dt.date,
) -> dict[dt.date, WorkedDay]:
    """Return the days that count by the switches and overlays alone."""
    makeup = {o.date: o for o in settings.overlays if o.counts}
    said = settings.joint_leave_counts
    wanted = set(years) & ({*years} if said else {day.year for day in makeup})
    without = evolve(settings, joint_leave_counts=False, overlays=())
    off: dict[dt.date, SkippedDay] = {}
    for year in sorted(wanted):
        off |= named_days(without, year, Outlook.EXPECTED, known_on)
    worked = {
        day: WorkedDay(day, row.name, said if isinstance(said, str) else None)
        for day, row in off.items()
        if said and row.kind is DayKind.JOINT_LEAVE and works_on(settings.week, day)
    }
    for day, overlay in makeup.items():
        plain = day not in off and works_on(settings.week, day)
        if day not in named and not plain:
            worked[day] = WorkedDay(day, overlay.name, overlay.basis)
    return {day: row for day, row in worked.items() if day not in named}


# -- the indexes ---------------------------------------------------------------

_EMPTY: Final = SharedIndex(range(2, 2), week=(), named={}, worked={})


def decreed_index(settings: Settings) -> Index:
    """Return the index of the decreed span, one for equal settings."""
    years = settings.ledger.years
    if not years:
        return _EMPTY
    return _index(settings, Outlook.EXPECTED, years, dt.date.max)


def estimated_index(
    settings: Settings, outlook: Outlook, until: int, known_on: dt.date
) -> Index:
    """Return an index that goes on past the decreed span, on estimates."""
    changes = _changes(settings.ledger)
    place = bisect_right(changes, known_on)
    seen = changes[place - 1] if place else dt.date.min
    return _index(settings, outlook, range(FIRST_YEAR, until + 1), seen)


@lru_cache(maxsize=256)
def _changes(ledger: Ledger) -> list[dt.date]:
    """Return the days that change an estimate by passing, beside new decrees.

    Joint leave can be dropped until it has come, and a feast is a holiday from
    its Keppres on.
    """
    rows = (row for decree in ledger.known for row in decree.adds)
    leave = {row.date for row in rows if row.kind is DayKind.JOINT_LEAVE}
    return sorted(leave.union(NEW_FEASTS.values()))


def _index(settings: Settings, outlook: Outlook, years: range, seen: dt.date) -> Index:
    """Return an index: shared, or what differs from a shared one."""
    if settings.overlays or outlook is not Outlook.EXPECTED:
        return _local(settings, outlook, years, seen)
    return _shared(settings, years, seen)


@lru_cache(maxsize=128)  # of 70 KB each, or 400 KB once it has been added on
def _shared(settings: Settings, years: range, seen: dt.date) -> SharedIndex:
    """Return the index of all calendars without local days."""
    named, worked = _rows(settings, years, Outlook.EXPECTED, seen)
    return SharedIndex(years, week=settings.week, named=named, worked=worked)


@lru_cache(maxsize=2048)  # of a few KB each
def _local(settings: Settings, outlook: Outlook, years: range, seen: dt.date) -> Index:
    """Return an index that keeps its difference from the shared one."""
    plain = evolve(settings, overlays=())
    shared = _shared(plain, years, seen)
    differs = outlook is not Outlook.EXPECTED
    touched = years if differs else {o.date.year for o in settings.overlays} & {*years}
    theirs = _rows(plain, touched, Outlook.EXPECTED, seen)
    ours = _rows(settings, touched, outlook, seen)
    before: dict[dt.date, SkippedDay | WorkedDay] = {**theirs[1], **theirs[0]}
    after: dict[dt.date, SkippedDay | WorkedDay] = {**ours[1], **ours[0]}
    own: dict[dt.date, SkippedDay | WorkedDay | None] = {}
    for day, _ in before.items() ^ after.items():
        if day in shared:
            off = None if works_on(settings.week, day) else weekend(day)
            own[day] = after.get(day, off)
    return LocalIndex(shared, own) if own else shared


def _rows(
    settings: Settings, years: Iterable[int], outlook: Outlook, seen: dt.date
) -> tuple[dict[dt.date, SkippedDay], dict[dt.date, WorkedDay]]:
    """Return the named days off of some years, and the days that count all the same."""
    named: dict[dt.date, SkippedDay] = {}
    for year in sorted(years):
        named |= named_days(settings, year, outlook, seen)
    return named, _worked(settings, years, named, seen)

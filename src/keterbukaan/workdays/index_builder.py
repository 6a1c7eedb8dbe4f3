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
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import evolve

from ..law.shape import DayKind
from .feasts import FIRST_YEAR, Outlook, estimate
from .index import Index, SkippedDay, WorkedDay
from .overlays import works_on
from .room_for_decrees import without_leave

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..law.shape import Decree
    from .calendar import WorkCalendar
    from .overlays import Overlay

__all__ = ["estimated_index", "named_days", "shared_index"]

SHARED_INDEXES: Final = 64  # one holds about half a MiB
_DAY: Final = dt.timedelta(days=1)
_FRIDAY: Final = 4
_SQUEEZED: Final = "Sabtu terjepit"
_SQUEEZING: Final = frozenset({DayKind.NATIONAL_HOLIDAY, DayKind.JOINT_LEAVE})


def named_days(
    calendar: WorkCalendar, year: int, outlook: Outlook
) -> dict[dt.date, SkippedDay]:
    """The named days off of a year, local ones first."""
    national = _national(calendar, year, outlook)
    if calendar.joint_leave_counts:
        leave = DayKind.JOINT_LEAVE
        national = {day: row for day, row in national.items() if row.kind is not leave}
    rows, local = dict(national), _local(calendar)
    for day, overlay in local.items():
        if day.year == year and not (day in rows and _yields(overlay)):
            rows.pop(day, None)
            if not overlay.counts:
                rows[day] = SkippedDay(day, DayKind.LOCAL, overlay.name, overlay.basis)
    if calendar.squeezed_saturday:
        fridays = (row for day, row in national.items() if day in rows)
        for row in _squeezed(calendar, fridays):
            if row.date not in local:
                rows.setdefault(row.date, row)
    return rows


def _national(
    calendar: WorkCalendar, year: int, outlook: Outlook
) -> dict[dt.date, SkippedDay]:
    """The days off of a year by the decrees known, or as estimated."""
    if not calendar.is_decreed(year):
        return dict(estimate(year, outlook, calendar.precedents))
    rows = _decreed(year, tuple(d for d in calendar.known if d.year == year))
    if outlook is Outlook.FEWEST:
        return without_leave(rows, calendar.precedents)
    return rows


@lru_cache(maxsize=128)
def _decreed(year: int, decrees: tuple[Decree, ...]) -> dict[dt.date, SkippedDay]:
    """The days off of a year by its decrees, the same for every office and week."""
    from ..law.decrees import days_off  # loaded when first used

    return {
        day: SkippedDay(day, row.kind, row.name, str(decree))
        for day, (row, decree) in days_off(year, decrees=decrees).items()
    }


def _squeezed(
    calendar: WorkCalendar, rows: Iterable[SkippedDay]
) -> Iterator[SkippedDay]:
    """The Saturdays that a Friday off by decree squeezes in a six-day week."""
    for friday in rows:
        day, why = friday.date + _DAY, calendar.squeezed_saturday
        squeezing = friday.kind in _SQUEEZING and friday.date.weekday() == _FRIDAY
        if squeezing and works_on(calendar.week, day):
            yield SkippedDay(
                day, DayKind.LOCAL, _SQUEEZED, why, estimated=friday.estimated
            )


def _local(calendar: WorkCalendar) -> dict[dt.date, Overlay]:
    """The overlay that holds for each day; a closed day is none."""
    return {o.date: o for o in calendar.overlays if not o.closed}


def _yields(overlay: Overlay) -> bool:
    """Whether a make-up day gives way where a decree frees the day."""
    return overlay.counts and overlay.over_holiday is False


def _worked(
    calendar: WorkCalendar, years: Iterable[int], named: Mapping[dt.date, SkippedDay]
) -> dict[dt.date, WorkedDay]:
    """The days that count by the switches and overlays alone."""
    makeup = {day: o for day, o in _local(calendar).items() if o.counts}
    leave = bool(calendar.joint_leave_counts)
    wanted = set(years) & ({*years} if leave else {day.year for day in makeup})
    without = evolve(calendar, joint_leave_counts=False, overlays=())
    off: dict[dt.date, SkippedDay] = {}
    for year in sorted(wanted):
        off |= named_days(without, year, Outlook.EXPECTED)
    said = calendar.joint_leave_counts
    worked = {
        day: WorkedDay(day, row.name, said if isinstance(said, str) else None)
        for day, row in off.items()
        if said and row.kind is DayKind.JOINT_LEAVE and works_on(calendar.week, day)
    }
    for day, overlay in makeup.items():
        plain = day not in off and works_on(calendar.week, day)
        if day not in named and not plain:
            worked[day] = WorkedDay(day, overlay.name, overlay.basis)
    return {day: row for day, row in worked.items() if day not in named}


def _build(calendar: WorkCalendar, years: range, outlook: Outlook) -> Index:
    named: dict[dt.date, SkippedDay] = {}
    for year in years:
        named |= named_days(calendar, year, outlook)
    return Index(
        dt.date(years[0], 1, 1),
        dt.date(years[-1], 12, 31),
        week=calendar.week,
        named=named,
        worked=_worked(calendar, years, named),
    )


_EMPTY: Final = Index(
    dt.date(2, 1, 1), dt.date(1, 12, 31), week=(), named={}, worked={}
)


@lru_cache(maxsize=SHARED_INDEXES)
def shared_index(calendar: WorkCalendar) -> Index:
    """The index of the decreed span of a calendar, one for equal calendars."""
    span = calendar.span()
    if span is None:
        return _EMPTY
    years = range(span[0].year, span[1].year + 1)
    return _build(calendar, years, Outlook.EXPECTED)


@lru_cache(maxsize=SHARED_INDEXES)
def estimated_index(calendar: WorkCalendar, outlook: Outlook, until: int) -> Index:
    """An index that goes on past the decreed span, on estimates."""
    return _build(calendar, range(FIRST_YEAR, until + 1), outlook)

"""Strategies for days, calendars and rules.

>>> import datetime as dt
>>> from hypothesis import given
>>> from keterbukaan import WorkCalendar, deadline
>>> @given(rules(), dates(min_value=dt.date(2021, 6, 30)))
... def nothing_is_due_before_it_begins(rule, start):
...     if rule.direction == "after" and rule.limits[-1].covers(start):
...         due = deadline(rule, start=start, calendar=WorkCalendar.national())
...         assert due.last is None or due.last >= start
>>> nothing_is_due_before_it_begins()
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from ..law.decrees import LEDGER, LEDGER_DATE
from ..law.limits import RULES
from ..law.shape import BoundOffice, Direction, Rule
from ..workdays import Overlay, WorkCalendar, WorkWeek
from ..workdays.week import to_week
from ._words import names

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy


PLAIN_DAY: Final = dt.date(2026, 7, 6)
"""A Monday in a month without a day off: what every day shrinks to."""

_DAY: Final = dt.timedelta(days=1)
_LEAVE: Final[SearchStrategy[bool | str]] = st.sampled_from(
    [False, True, "SK Direksi 1/2026"]
)
_PLAIN_RULE: Final = "request.notice"


def _from_plain(day: dt.date) -> tuple[int, dt.date]:
    return abs((day - PLAIN_DAY).days), day


@lru_cache
def _decreed() -> tuple[dt.date, dt.date]:
    """First and last decreed day."""
    years = [decree.year for decree in LEDGER if decree.base]
    return dt.date(min(years), 1, 1), dt.date(max(years), 12, 31)


@lru_cache
def _edges() -> tuple[dt.date, ...]:
    """Days on which something changes, and their neighbours; plainest first."""
    first, last = _decreed()
    turns = {dt.date(year, 12, 31) for year in range(first.year, last.year + 1)}
    for decree in LEDGER:
        turns.add(decree.known_from)
        turns.update(row.date for row in (*decree.adds, *decree.removes))
    near = {day + step * _DAY for day in turns for step in (-1, 0, 1)}
    return tuple(sorted(near, key=_from_plain))


@lru_cache(maxsize=256)
def _days(
    first: dt.date, last: dt.date, edges: tuple[dt.date, ...]
) -> SearchStrategy[dt.date]:
    """Days of a span, the edges among them more often."""
    plain = min(max(PLAIN_DAY, first), last)
    offsets = st.integers((first - plain).days, (last - plain).days)
    days = offsets.map(lambda offset: plain + offset * _DAY)
    inside = [day for day in edges if first <= day <= last]
    return days | st.sampled_from(inside) if inside else days


def dates(
    *, min_value: dt.date | None = None, max_value: dt.date | None = None
) -> SearchStrategy[dt.date]:
    """Civil days, often next to a day off, a year end or the issue of a decree.

    Args:
        min_value: the earliest; the first decreed day unless given.
        max_value: the latest; the last decreed day unless given.

    >>> from hypothesis import find
    >>> find(dates(max_value=dt.date(2010, 6, 1)), lambda day: True)
    datetime.date(2010, 6, 1)
    """
    first, last = _decreed()
    return _days(min_value or first, max_value or last, _edges())


def known_on_days(
    *, min_value: dt.date | None = None, max_value: dt.date | None = None
) -> SearchStrategy[dt.date | None]:
    """None for everything known, or a day, often next to the issue of a decree.

    Args:
        min_value: the earliest; before the first decree unless given.
        max_value: the latest; the day of the record unless given.
    """
    first = min_value or min(d.known_from for d in LEDGER) - _DAY
    issues = {d.known_from + step * _DAY for d in LEDGER for step in (-1, 0)}
    edges = tuple(sorted(issues, key=_from_plain))
    return st.none() | _days(first, max_value or LEDGER_DATE, edges)


def work_weeks(*, max_changes: int = 2) -> SearchStrategy[tuple[WorkWeek, ...]]:
    """Five- and six-day weeks, and weeks that change on a day.

    Args:
        max_changes: how often the week may change.
    """
    lengths = st.sampled_from((5, 6))
    periods = st.builds(WorkWeek, dates(), lengths)
    changing = st.lists(
        periods, max_size=max_changes, unique_by=lambda period: period.start
    )
    return lengths.map(to_week) | changing.map(to_week)


@st.composite
def overlays(
    draw: DrawFn,
    *,
    days: SearchStrategy[dt.date] | None = None,
    counts: bool | None = None,
    closed: bool | None = False,
) -> Overlay:
    """Local days off, make-up working days and days of closure.

    A make-up day always says whether it wins over a holiday, so that any of
    them can be used alone; unless ``closed`` is given there is no force majeure.

    Args:
        draw: given by Hypothesis.
        days: where they lie; :func:`dates` unless given.
        counts: True for make-up days alone, False for days off alone.
        closed: True for closures by force majeure alone, None for all kinds.
    """
    shut = draw(st.booleans()) if closed is None else closed
    works = draw(st.booleans()) if counts is None and not shut else bool(counts)
    offices = st.lists(st.sampled_from(BoundOffice), min_size=1, unique=True)
    return Overlay(
        draw(dates() if days is None else days),
        counts=works,
        name=draw(names("libur setempat", "pengganti")),
        basis=draw(names("Kepgub 1/2026")),
        binds=draw(st.just([BoundOffice.BODY]) | offices),
        closed=shut,
        over_holiday=True if works else None,
    )


@st.composite
def work_calendars(
    draw: DrawFn,
    *,
    known_on: SearchStrategy[dt.date | None] | None = None,
    weeks: SearchStrategy[tuple[WorkWeek, ...]] | None = None,
    max_overlays: int = 3,
) -> WorkCalendar:
    """Calendars of every week, edition and local custom.

    Args:
        draw: given by Hypothesis.
        known_on: :func:`known_on_days` unless given; some of those lie before
            any decree, and plain counting then has no day to count.
        weeks: :func:`work_weeks` unless given.
        max_overlays: how many local days they may have.
    """
    return WorkCalendar(
        known_on=draw(known_on_days() if known_on is None else known_on),
        week=draw(work_weeks() if weeks is None else weeks),
        joint_leave_counts=draw(_LEAVE),
        squeezed_saturday=draw(st.none() | st.just("SE Bupati 1/2026")),
        overlays=draw(
            st.lists(
                overlays(closed=None),
                max_size=max_overlays,
                unique_by=lambda overlay: overlay.date,
            )
        ),
    )


def rules(*, direction: Direction | None = None) -> SearchStrategy[Rule]:
    """Rules of the rule book; the simplest is ``request.notice``.

    Args:
        direction: only those counted onwards, or only those counted back.
    """
    wanted = [r for r in RULES.values() if direction in {None, r.direction}]
    return st.sampled_from(sorted(wanted, key=lambda rule: rule.id != _PLAIN_RULE))


def starts(rule: Rule, *, max_value: dt.date | None = None) -> SearchStrategy[dt.date]:
    """Trigger days on which a rule has a limit, often where one takes over.

    None before the first decreed day, from which days can be counted.

    Args:
        rule: the rule.
        max_value: the latest; the last decreed day unless given.

    >>> from hypothesis import find
    >>> from keterbukaan import rule
    >>> find(starts(rule("dispute.preliminary")), lambda day: True)
    datetime.date(2013, 4, 28)
    """
    first, last = _decreed()
    end = max_value or last
    periods = [
        (max(limit.in_force, first), min(limit.until or end, end))
        for limit in rule.limits
    ]
    return st.one_of(
        [
            _days(first, last, (last, first, *_edges()))
            for first, last in reversed(periods)
            if first <= last
        ]
    )

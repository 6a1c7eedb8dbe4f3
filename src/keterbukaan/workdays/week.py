"""The work week of an office: five or six days, and from when on."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal

from attrs import field, frozen

from .._dates import civil
from .._values import Value, all_of
from ..errors import InputError, InputProblem
from ..texts import both, fill

if TYPE_CHECKING:
    from collections.abc import Iterable

_FIVE: Final = 5
_SIX: Final = 6
#: What is wrong with a week of another length.
FIVE_OR_SIX: Final = both(
    id="minggu kerja berisi 5 atau 6 hari, bukan {days}",
    en="a work week has 5 or 6 days, not {days}",
)


def _five_or_six(days: int) -> Literal[5, 6]:
    if days == _FIVE:
        return _FIVE
    if days == _SIX:
        return _SIX
    text = fill(FIVE_OR_SIX, days=repr(days))
    raise InputError([InputProblem("$.work_week", text, "five_or_six")])


@frozen(eq=False, repr=False)
class WorkWeek(Value):
    """A five- or six-day week, from a day on.

    Perpres 21/2023 gave central and local agencies five days, from Monday to
    Friday, and those on six days a year to follow (Ps. 3, 13); units that serve
    the public directly may work six (Ps. 7). Before it a part of the local
    governments worked six (Keppres 68/1995), so that their Saturdays until 12
    April 2024 count.

    Args:
        start: the first day on which the office keeps this week.
        days: 5 (Saturday and Sunday off) or 6 (Sunday off).

    Raises:
        InputError: the week has another length.
    """

    start: dt.date = field(converter=civil)
    days: Literal[5, 6] = field(converter=_five_or_six)


#: The last day for an agency to go over to five days (Perpres 21/2023 Ps. 13).
CHANGED_OVER: Final = dt.date(2024, 4, 12)
_DAY_AFTER: Final = dt.date(2024, 4, 13)

#: The week of who says nothing else.
ALWAYS_FIVE: Final = (WorkWeek(dt.date.min, _FIVE),)


def to_week(week: int | Iterable[WorkWeek]) -> tuple[WorkWeek, ...]:
    """Read a week given as a number of days, or as periods.

    Raises:
        InputError: it has another length, or two periods begin on one day.
        WrongType: it is neither a number nor periods.

    >>> to_week(6)[0].days
    6
    """
    if isinstance(week, int):
        return (WorkWeek(dt.date.min, week),)
    periods = sorted(all_of(week, WorkWeek), key=lambda period: period.start)
    for one, other in pairwise(periods):
        if one.start == other.start:
            text = (
                f"dua minggu kerja dimulai pada {one.start}",
                f"two work weeks begin on {one.start}",
            )
            raise InputError([InputProblem("$.work_week", text, "five_or_six")])
    if not periods or periods[0].start > dt.date.min:
        periods.insert(0, WorkWeek(dt.date.min, _FIVE))
    return tuple(periods)


def by_perpres(week: tuple[WorkWeek, ...]) -> tuple[WorkWeek, ...]:
    """Return the week of an agency that changed over in time; the same where it did.

    An agency on six days had until 12 April 2024 to go over to five, unless it
    serves the public directly or has an approval (Perpres 21/2023 Ps. 7, 12, 13).

    >>> [str(period.start) for period in by_perpres(to_week(6))]
    ['0001-01-01', '2024-04-13']
    >>> by_perpres(ALWAYS_FIVE) is ALWAYS_FIVE
    True
    """
    before = tuple(period for period in week if period.start <= CHANGED_OVER)
    since = (before[-1], *week[len(before) :])
    if all(period.days == _FIVE for period in since):
        return week
    return *before, WorkWeek(_DAY_AFTER, _FIVE)


def works_on(week: tuple[WorkWeek, ...], day: dt.date) -> bool:
    """Whether the work week alone makes a day count.

    >>> import datetime as dt
    >>> saturday = dt.date(2026, 3, 14)
    >>> works_on(to_week(6), saturday), works_on(to_week(5), saturday)
    (True, False)
    """
    days = [period.days for period in week if period.start <= day]
    return day.weekday() < days[-1]

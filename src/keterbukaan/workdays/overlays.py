"""What a caller adds to the national calendar: local days and the work week.

A local day off needs a name and a basis, and so does a make-up working day:
in 2024 Aceh freed two days for its civil service and made two Saturdays
working days in exchange.

>>> import datetime as dt
>>> Overlay.day_off(dt.date(2024, 6, 19), "Idul Adha", basis="Kepgub Aceh 845/2024")
Overlay(2024-06-19, off, 'Idul Adha', Kepgub Aceh 845/2024)
>>> make_up = Overlay.working_day(
...     dt.date(2024, 6, 22), "pengganti", basis="Kepgub Aceh 845/2024"
... )
>>> make_up.counts
True
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal

from attrs import field, frozen

from .._dates import civil
from ..errors import InputError, InputProblem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from attrs import Attribute

__all__ = ["Overlay", "WorkWeek", "to_week"]

_FIVE: Final = 5
_SIX: Final = 6


def _named(_: object, attribute: Attribute[str], value: str) -> None:
    if not value.strip():
        problem = InputProblem(f"$.{attribute.name}", "an overlay needs it")
        raise InputError([problem])


@frozen(repr=False)
class Overlay:
    """One day on which a body's calendar differs from the national one.

    Args:
        date: the day.
        counts: True for a make-up working day, False for a day off.
        name: what the day is.
        basis: the decision it rests on.

    Raises:
        InputError: it has no name or no basis.
    """

    date: dt.date = field(converter=civil)
    counts: bool
    name: str = field(validator=_named)
    basis: str = field(validator=_named)

    @classmethod
    def day_off(cls, date: dt.date, name: str, *, basis: str) -> Overlay:
        """A day off of this body only; the explanation calls it local."""
        return cls(date, counts=False, name=name, basis=basis)

    @classmethod
    def working_day(cls, date: dt.date, name: str, *, basis: str) -> Overlay:
        """A day that counts although it would not: weekend, holiday or leave."""
        return cls(date, counts=True, name=name, basis=basis)

    def __repr__(self) -> str:
        way = "works" if self.counts else "off"
        return f"Overlay({self.date}, {way}, {self.name!r}, {self.basis})"


def _five_or_six(days: int) -> Literal[5, 6]:
    if days == _FIVE:
        return _FIVE
    if days == _SIX:
        return _SIX
    text = f"a work week has 5 or 6 days, not {days!r}"
    raise InputError([InputProblem("$.work_week", text)])


@frozen
class WorkWeek:
    """A five- or six-day week, from a day on.

    Args:
        start: the first day on which the office keeps this week.
        days: 5 (Saturday and Sunday off) or 6 (Sunday off).

    Raises:
        InputError: the week has another length.
    """

    start: dt.date = field(converter=civil)
    days: Literal[5, 6] = field(converter=_five_or_six)


def to_week(week: int | Iterable[WorkWeek]) -> tuple[WorkWeek, ...]:
    """Read a week given as a number of days, or as periods.

    >>> to_week(6)[0].days
    6
    """
    if isinstance(week, int):
        return (WorkWeek(dt.date.min, week),)
    periods = sorted(week, key=lambda period: period.start)
    if not periods or periods[0].start > dt.date.min:
        periods.insert(0, WorkWeek(dt.date.min, _FIVE))
    return tuple(periods)

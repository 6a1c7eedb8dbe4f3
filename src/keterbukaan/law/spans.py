"""Jangka waktu: lengths of time, of five kinds that never mix.

>>> print(WorkingDays(10))
10 working days
>>> WorkingDays(10) == CalendarDays(10)
False
"""

from __future__ import annotations

from typing import ClassVar

from attrs import Attribute, field, frozen

from .._values import of_kind, whole
from ..errors import InputError, InputProblem
from ..texts import Labelled, Lang, pick


class DayUnit(Labelled):
    """Satuan waktu: in what a limit is counted."""

    WORKING_DAYS = ("working_days", "hari kerja", "working days")
    CALENDAR_DAYS = ("calendar_days", "hari kalender", "calendar days")
    MONTHS = ("months", "bulan", "months")
    YEARS = ("years", "tahun", "years")
    AT_ONCE = ("at_once", "seketika", "at once")


def not_below_zero(_: object, attribute: Attribute[int], value: int) -> None:
    """Refuse a number below zero, as a validator of a field."""
    if whole(value) < 0:
        said = f"harus 0 atau lebih, bukan {value}", f"expected 0 or more, got {value}"
        raise InputError([InputProblem(f"$.{attribute.name}", said, "below_zero")])


@frozen
class Span:
    """A length of time; one of its five kinds, which never mix.

    Args:
        n: how many of its unit, 0 or more.

    Raises:
        InputError: the number is below zero.
    """

    n: int = field(validator=not_below_zero)
    unit: ClassVar[str] = "days"
    noun: ClassVar[tuple[str, str]] = ("day", "days")

    def __str__(self) -> str:
        return f"{self.n} {self.noun[self.n != 1]}"

    def text(self, lang: Lang = "id") -> str:
        """Return the length in one language.

        >>> WorkingDays(10).text("id")
        '10 hari kerja'
        """
        return pick((f"{self.n} {DayUnit(self.unit).label('id')}", str(self)), lang)


def a_span(value: Span) -> Span:
    """Pass a length of time, and refuse all else.

    Raises:
        WrongType: it is none.
    """
    return of_kind(value, Span)


class WorkingDays(Span):
    """Hari kerja: days that count on the work calendar.

    Args:
        n: how many working days.
    """

    __slots__ = ()

    unit: ClassVar[str] = "working_days"
    noun: ClassVar[tuple[str, str]] = ("working day", "working days")


class CalendarDays(Span):
    """Hari kalender: every day, Sundays and holidays included.

    Args:
        n: how many days.
    """

    __slots__ = ()

    unit: ClassVar[str] = "calendar_days"
    noun: ClassVar[tuple[str, str]] = ("calendar day", "calendar days")


class Months(Span):
    """Bulan: ends on the same day number, clipped to the month.

    Args:
        n: how many months.
    """

    __slots__ = ()

    unit: ClassVar[str] = "months"
    noun: ClassVar[tuple[str, str]] = ("month", "months")


class Years(Span):
    """Tahun: ends on the same day of the year, 29 February clipped.

    Args:
        n: how many years.
    """

    __slots__ = ()

    unit: ClassVar[str] = "years"
    noun: ClassVar[tuple[str, str]] = ("year", "years")


@frozen
class AtOnce(Span):
    """Seketika: on the day of the trigger itself, whatever day it is.

    Args:
        n: 0, for it has no length.
    """

    n: int = 0
    unit: ClassVar[str] = "at_once"

    def __str__(self) -> str:
        return self.text("en")

    def text(self, lang: Lang = "id") -> str:
        """Return that it is due at once, in one language."""
        return DayUnit.AT_ONCE.label(lang)

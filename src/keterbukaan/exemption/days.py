"""Hari yang dicatat: a day, or the year or month in which it lies.

Determinations and rulings are often known by their year alone. Such a day is kept as
it was typed, and an assessment claims only what holds under every day in it.

>>> in_2024 = recorded_day("2024")
>>> in_2024, in_2024.first.isoformat(), in_2024.last.isoformat()
(PartialDate(year=2024), '2024-01-01', '2024-12-31')
>>> str(recorded_day("2024-02")), recorded_day("2024-02").last.day
('2024-02', 29)
>>> recorded_day("2024-02-03")
datetime.date(2024, 2, 3)
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import Final, Self, TypeAlias

from attrs import field, frozen
from attrs.converters import optional

from .._dates import a_year, civil
from .._values import Value, whole
from ..errors import InputError, InputProblem
from ..texts import MONTHS, Words, fill, written

PART: Final = re.compile(r"(\d{4})(?:-(\d\d))?", re.ASCII)
"""A year, or a year and a month, as they are typed."""


_MONTHS: Final = range(1, 13)
_NO_MONTH: Final = ("tidak ada bulan {month}", "no such month: {month}")
_NO_DAY: Final = ("tidak ada hari itu: {value}", "no such day: {value}")


def _a_month(value: int) -> int:
    """Pass the number of a month, and refuse all else."""
    if whole(value) in _MONTHS:
        return value
    raise InputError([InputProblem("$.month", fill(_NO_MONTH, month=value))])


@frozen(eq=False, repr=False)
class PartialDate(Value):
    """Tanggal tak lengkap: some day of a year, or of a month of it.

    Args:
        year: the year.
        month: the month, where it is known.

    Raises:
        InputError: there is no such year or month.
        WrongType: one of them is no whole number.

    >>> print(PartialDate(2024), PartialDate(2024, 7).words)
    2024 ('suatu hari dalam Juli 2024', 'a day in July 2024')
    """

    year: int = field(converter=a_year)
    month: int | None = field(default=None, converter=optional(_a_month))

    def __str__(self) -> str:
        return f"{self.year:04}" + (f"-{self.month:02}" if self.month else "")

    @property
    def first(self) -> dt.date:
        """Return the first day that it may be."""
        return dt.date(self.year, self.month or 1, 1)

    @property
    def last(self) -> dt.date:
        """Return the last day that it may be."""
        month = self.month or 12
        return dt.date(self.year, month, calendar.monthrange(self.year, month)[1])

    @property
    def words(self) -> Words:
        """Return what it says in a sentence."""
        if self.month is None:
            when = f"tahun {self.year}", f"{self.year}"
        else:
            native, english = MONTHS[self.month - 1]
            when = f"{native} {self.year}", f"{english} {self.year}"
        return f"suatu hari dalam {when[0]}", f"a day in {when[1]}"


Day: TypeAlias = dt.date | PartialDate


def recorded_day(value: object) -> Day:
    """Return a day as it was recorded, also from the text of one.

    Raises:
        NotADate: it is no date, or an instant.
        InputError: there is no such day, month or year.

    >>> recorded_day("2024-02-30")
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 1 problem in the input
      $: no such day: '2024-02-30'
    """
    if isinstance(value, PartialDate):
        return value
    if not isinstance(value, str):
        return civil(value)
    part = PART.fullmatch(value)
    try:
        if part is None:
            return dt.date.fromisoformat(value)
        year, month = part.groups()
        return PartialDate(int(year), int(month) if month else None)
    except ValueError:  # an InputError is one too
        words = fill(_NO_DAY, value=repr(value))
        raise InputError([InputProblem("$", words, "no_such_day")]) from None


def optional_day(value: Day | str | None) -> Day | None:
    """Return a day as it was recorded, or None."""
    return None if value is None else recorded_day(value)


def exact(day: Day | None) -> dt.date | None:
    """Return the day where it is known to the day.

    >>> exact(dt.date(2024, 7, 15)), exact(PartialDate(2024))
    (datetime.date(2024, 7, 15), None)
    """
    return None if isinstance(day, PartialDate) else day


def first_of(day: Day) -> dt.date:
    """Return the first day that it may be."""
    return day.first if isinstance(day, PartialDate) else day


def last_of(day: Day) -> dt.date:
    """Return the last day that it may be."""
    return day.last if isinstance(day, PartialDate) else day


def day_before(day: dt.date | None) -> dt.date | None:
    """Return the day before one, where there is one.

    >>> day_before(dt.date(2024, 1, 1)), day_before(dt.date.min), day_before(None)
    (datetime.date(2023, 12, 31), None, None)
    """
    if day is None or day == dt.date.min:
        return None
    return dt.date.fromordinal(day.toordinal() - 1)


class Supposed(dt.date):
    """Hari yang diandaikan: one day of those that a partial date may be.

    It counts as a plain day; a sentence that names it says what is on record.
    """

    of: PartialDate | None = None

    @classmethod
    def one_of(cls, part: PartialDate, day: dt.date) -> Self:
        """Return one day of a year or a month."""
        made = cls(day.year, day.month, day.day)
        made.of = part
        return made


def surely_by(day: dt.date, other: dt.date) -> bool:
    """Return whether one day is no later than another, on whichever day they fall.

    >>> some_day = Supposed.one_of(PartialDate(2024), dt.date(2024, 1, 1))
    >>> (
    ...     surely_by(some_day, dt.date(2024, 5, 1)),
    ...     surely_by(dt.date(2023, 5, 1), some_day),
    ... )
    (False, True)
    """
    latest = day.of.last if isinstance(day, Supposed) and day.of else day
    earliest = other.of.first if isinstance(other, Supposed) and other.of else other
    return latest <= earliest


def day_words(day: Day) -> Words:
    """Return a recorded day in words.

    >>> day_words(dt.date(2024, 7, 15))[0]
    'Senin, 15 Juli 2024'
    """
    return day.words if isinstance(day, PartialDate) else written(day)


def named(day: object) -> object:
    """Return a day as a sentence names it: as it is on record.

    >>> named(Supposed.one_of(PartialDate(2024), dt.date(2024, 1, 1)))
    ('suatu hari dalam tahun 2024', 'a day in 2024')
    >>> named(None)
    ('hari yang tidak tercatat', 'a day not on record')
    """
    if day is None:
        return "hari yang tidak tercatat", "a day not on record"
    part = day if isinstance(day, PartialDate) else getattr(day, "of", None)
    return day if part is None else part.words


def between(first: dt.date, until: dt.date) -> Words:
    """Return the time between two days in full years and months.

    Args:
        first: the first day.
        until: a later day, no longer in it.

    >>> between(dt.date(2014, 1, 3), dt.date(2026, 6, 12))
    ('12 tahun 5 bulan', '12 years 5 months')
    >>> between(dt.date(2026, 6, 1), dt.date(2026, 6, 12))
    ('kurang dari satu bulan', 'less than a month')
    """
    months = (until.year - first.year) * 12 + until.month - first.month
    years, rest = divmod(months - (until.day < first.day), 12)
    native = [f"{years} tahun"] * (years > 0) + [f"{rest} bulan"] * (rest > 0)
    english = [_many(years, "year")] * (years > 0) + [_many(rest, "month")] * (rest > 0)
    short = "kurang dari satu bulan", "less than a month"
    return " ".join(native) or short[0], " ".join(english) or short[1]


def _many(number: int, unit: str) -> str:
    return f"{number} {unit}" + "s" * (number != 1)

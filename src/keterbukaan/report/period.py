"""Masa laporan: the year, semester or month that a report is about.

>>> half = ReportPeriod.semester(2026, 2)
>>> str(half.first), str(half.last), half.label("en")
('2026-07-01', '2026-12-31', 'semester 2 of 2026')
"""

from __future__ import annotations

import calendar as months
import datetime as dt
from typing import Final

from attrs import field, frozen

from .._dates import a_year, civil
from .._values import Value, whole
from ..errors import InputError, InputProblem, WrongType
from ..texts import MONTHS, Named, Words, both, fill, joined, written

_YEAR: Final[Words] = ("tahun {year}", "the year {year}")
_SEMESTER: Final[Words] = ("semester {n} tahun {year}", "semester {n} of {year}")
_WRONG_ORDER: Final[Words] = both(
    id="harus tidak sebelum hari pertamanya", en="must not lie before its first day"
)
_NO_PART: Final[Words] = both(
    id="harus {least} sampai {most}, bukan {given}",
    en="expected {least} to {most}, got {given}",
)
_JUNE, _DECEMBER = 6, 12


def _called(words: Words) -> Words:
    """Pass what a period is called in both languages, and refuse all else."""
    match words:
        case (str(), str()):
            return words
    raise WrongType(words, "tuple[str, str]")


@frozen(eq=False, repr=False)
class ReportPeriod(Value, Named):
    """Masa laporan: which days a report is about, the last one too.

    Args:
        first: the first day.
        last: the last day.
        words: what it is called; the two days unless given.

    Raises:
        NotADate: a day is an instant, or no date.
        InputError: it ends before it begins.
        WrongType: its name is no pair of texts.

    >>> import datetime as dt
    >>> ReportPeriod(dt.date(2026, 3, 2), dt.date(2026, 3, 6)).label("en")
    'Monday, 2 March 2026 to Friday, 6 March 2026'
    """

    first: dt.date = field(converter=civil)
    last: dt.date = field(converter=civil)
    words: Words = field(repr=False, converter=_called)

    @words.default
    def _days(self) -> Words:
        return joined(
            written(self.first), (" sampai ", " to "), written(self.last), by=""
        )

    def __attrs_post_init__(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.last < self.first:
            raise InputError([InputProblem("$.last", _WRONG_ORDER)])

    @classmethod
    def year(cls, year: int) -> ReportPeriod:
        """Return a calendar year.

        Raises:
            InputError: no date has such a year.
            WrongType: it is no whole number.
        """
        a_year(year)
        return _months(year, 1, _DECEMBER, fill(_YEAR, year=year))

    @classmethod
    def semester(cls, year: int, n: int) -> ReportPeriod:
        """Return the first or the second half of a year.

        Raises:
            InputError: ``n`` is neither 1 nor 2.
        """
        a_year(year)
        _of(n, 2, "$.semester")
        words = fill(_SEMESTER, n=n, year=year)
        return _months(year, 1 if n == 1 else _JUNE + 1, _JUNE * n, words)

    @classmethod
    def month(cls, year: int, n: int) -> ReportPeriod:
        """Return a month, from 1 to 12.

        Raises:
            InputError: there is no such month.
        """
        a_year(year)
        _of(n, _DECEMBER, "$.month")
        words = joined(MONTHS[n - 1], (str(year), str(year)), by=" ")
        return _months(year, n, n, words)


def _of(n: int, most: int, path: str) -> None:
    if not 1 <= whole(n) <= most:
        words = fill(_NO_PART, least=1, most=most, given=n)
        raise InputError([InputProblem(path, words)])


def _months(year: int, first: int, last: int, words: Words) -> ReportPeriod:
    end = months.monthrange(year, last)[1]
    return ReportPeriod(dt.date(year, first, 1), dt.date(year, last, end), words)

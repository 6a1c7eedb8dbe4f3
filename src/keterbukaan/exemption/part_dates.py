"""Tanggal yang tidak lengkap: a day of which only the year, or the month, is known.

>>> july = PartDate(2024, 7)
>>> str(july), july.first, july.last
('2024-07', datetime.date(2024, 7, 1), datetime.date(2024, 7, 31))
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._dates import civil
from .._values import Value
from ..errors import InputError, InputProblem
from ..texts import MONTHS, Lang, both, fill

if TYPE_CHECKING:
    from typing import TypeAlias

_FORM: Final = re.compile(r"(\d{4})(?:-(\d\d))?", re.ASCII)
_NONE: Final = both(
    id="bukan tahun atau bulan: {given}; tulis 2024 atau 2024-07",
    en="neither a year nor a month: {given}; write 2024 or 2024-07",
)
_DECEMBER: Final = 12


@frozen(eq=False, repr=False)
class PartDate(Value):
    """Hold a year, or a month of it, in which a day lies that is not known.

    Args:
        year: the year.
        month: its month; None where that is not known either.

    Raises:
        InputError: there is no such year or month.
    """

    year: int
    month: int | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a year or a month that there is not."""
        month = 1 if self.month is None else self.month
        if not (dt.MINYEAR <= self.year <= dt.MAXYEAR and 1 <= month <= _DECEMBER):
            words = fill(_NONE, given=str(self))
            raise InputError([InputProblem("$", words)])

    @classmethod
    def parse(cls, text: str) -> PartDate:
        """Read a year or a month as it is written in a file.

        Raises:
            InputError: it is neither.

        >>> PartDate.parse("2024")
        PartDate(year=2024, month=None)
        """
        found = _FORM.fullmatch(text.strip())
        if found is None:
            raise InputError([InputProblem("$", fill(_NONE, given=repr(text)))])
        year, month = found.groups()
        return cls(int(year), int(month) if month else None)

    @property
    def first(self) -> dt.date:
        """The first day that it can be."""
        return dt.date(self.year, self.month or 1, 1)

    @property
    def last(self) -> dt.date:
        """The last day that it can be."""
        month = self.month or _DECEMBER
        return dt.date(self.year, month, calendar.monthrange(self.year, month)[1])

    def text(self, lang: Lang = "id") -> str:
        """Write it out in one language."""
        if self.month is None:
            return str(self.year)
        return f"{MONTHS[self.month - 1][lang == 'en']} {self.year}"

    def __str__(self) -> str:
        month = "" if self.month is None else f"-{self.month:02}"
        return f"{self.year:04}{month}"


if TYPE_CHECKING:
    AnyDay: TypeAlias = dt.date | PartDate
    """A day as far as it is known."""
else:
    AnyDay = dt.date | PartDate


def any_day(value: object) -> AnyDay:
    """Pass a civil date, or one that is known in part, and refuse all else.

    Raises:
        NotADate: it is neither.
    """
    return value if isinstance(value, PartDate) else civil(value)


def optional_any_day(value: AnyDay | None) -> AnyDay | None:
    """Pass such a day or None."""
    return None if value is None else any_day(value)


def exact(day: AnyDay | None) -> dt.date | None:
    """Return a day that is known in full; None for any other."""
    return None if isinstance(day, PartDate) else day


def edge(day: AnyDay | None, *, last: bool) -> dt.date | None:
    """Return the first, or the last, day that a day can be.

    >>> edge(PartDate(2024), last=True), edge(dt.date(2024, 3, 1), last=True)
    (datetime.date(2024, 12, 31), datetime.date(2024, 3, 1))
    """
    if isinstance(day, PartDate):
        return day.last if last else day.first
    return day

"""Civil dates: a plain day where the law counts, never an instant."""

from __future__ import annotations

import datetime as dt
from typing import Final

from ._values import whole
from .errors import InputError, InputProblem, NotADate
from .texts import both, fill


def civil(value: object) -> dt.date:
    """Pass a plain civil date, and refuse all else.

    Raises:
        NotADate: not a date, or an instant (``datetime``).

    >>> civil("2026-03-12")
    Traceback (most recent call last):
        ...
    keterbukaan.errors.NotADate: expected datetime.date, got str: '2026-03-12'
    """
    if type(value) is dt.date:
        return value
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    raise NotADate(value)


_NO_YEAR: Final = both(
    id="harus tahun 1 sampai dengan 9999, bukan {given}",
    en="expected a year from 1 to 9999, got {given}",
)


def a_year(value: object) -> int:
    """Pass the number of a year, and refuse all else.

    Raises:
        WrongType: it is no whole number.
        InputError: no date has such a year.

    >>> a_year("2026")
    Traceback (most recent call last):
        ...
    keterbukaan.errors.WrongType: expected int, got str: '2026'
    """
    year = whole(value)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        words = fill(_NO_YEAR, given=year)
        raise InputError([InputProblem("$.year", words, "no_such_year")])
    return year


def optional_civil(value: dt.date | None) -> dt.date | None:
    """Pass a plain civil date or None."""
    return None if value is None else civil(value)

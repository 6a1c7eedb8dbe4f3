"""A date as people type it.

Three ways are read: ``2026-03-12``, ``12/03/2026`` with the day first, and
``12 Maret 2026`` or ``12 March 2026``. Whatever could be another day is
refused, and the message says how to write it.

>>> [read_day(text).isoformat() for text in ("12/03/2026", "12 maret 2026")]
['2026-03-12', '2026-03-12']
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from typing import TYPE_CHECKING, Final, NoReturn

from ._values import of_kind
from .errors import InputError, InputProblem, close_to
from .texts import MONTHS, both, fill

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .texts import Words

_DASHED: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_SLASHED: Final = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
_NAMED: Final = re.compile(r"(\d{1,2}) ([^\W\d_]+) (\d{4})", re.ASCII)
_YEAR_FIRST: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", re.ASCII)
_BY_NAME: Final[Mapping[str, int]] = {
    name.casefold(): number for number, names in enumerate(MONTHS, 1) for name in names
}

DATE_WRONGS: Final[Mapping[str, Words]] = {
    "no_date": both(
        id=(
            "bukan tanggal: {text}; tulis 2026-03-12, 12/03/2026 (hari dahulu), "
            "atau 12 Maret 2026"
        ),
        en=(
            "not a date: {text}; write 2026-03-12, 12/03/2026 (day first) "
            "or 12 March 2026"
        ),
    ),
    "year_first": both(
        id="tidak jelas: {text}; untuk {day} {month} {year} tulis {iso}",
        en="not clear: {text}; for {day} {month} {year} write {iso}",
    ),
    "no_month": both(
        id="tidak ada bulan ke-{number}: {text}{hint}",
        en="there is no month {number}: {text}{hint}",
    ),
    "no_name": both(
        id="bukan nama bulan: {text}{hint}", en="not the name of a month: {text}{hint}"
    ),
    "no_day": both(
        id="tidak ada tanggal itu: {text}; {month} {year} berakhir pada {last} {month}",
        en="no such day: {text}; {month} {year} ends on {last} {month}",
    ),
    "no_year": both(id="tidak ada tahun 0: {text}", en="there is no year 0: {text}"),
}
"""What can be wrong with a date as typed, by the code of the problem."""

_DAY_FIRST: Final = (
    "; hari ditulis dahulu, lalu bulan",
    "; the day comes first, then the month",
)
_HINT: Final = ("; mungkin maksudnya {close}?", "; did you mean {close}?")


def read_day(text: str, path: str = "$") -> dt.date:
    """Return the day that was typed.

    Args:
        text: what was typed.
        path: where it was typed, such as a field or an option, for the error.

    Raises:
        InputError: it is no date, could be two, or there is no such day.
        WrongType: it is no text.

    >>> read_day("31/02/2026", "$.on")
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 1 problem in the input
      $.on: no such day: '31/02/2026'; February 2026 ends on 28 February
    """
    typed = " ".join(of_kind(text, str).split())
    if match := _DASHED.fullmatch(typed):
        year, month, day = map(int, match.groups())
    elif match := _SLASHED.fullmatch(typed):
        day, month, year = map(int, match.groups())
    elif match := _NAMED.fullmatch(typed):
        day, month, year = int(match[1]), _month(match[2], path), int(match[3])
    else:
        _refuse_form(typed, path)
    return _day_of(year, month, day, typed, path)


def _month(word: str, path: str) -> int:
    """Return the number of a month by its name in either language."""
    number = _BY_NAME.get(word.casefold())
    if number is None:
        close = close_to(word.casefold(), _BY_NAME)
        hint = fill(_HINT, close=repr(close.title())) if close else ("", "")
        _refuse(path, "no_name", text=repr(word), hint=hint)
    return number


def _day_of(year: int, month: int, day: int, typed: str, path: str) -> dt.date:
    """Return the day, if there is one."""
    text = repr(typed)
    if year < dt.MINYEAR:
        _refuse(path, "no_year", text=text)
    if not 1 <= month <= len(MONTHS):
        hint = _DAY_FIRST if "/" in typed else ("", "")
        _refuse(path, "no_month", text=text, number=month, hint=hint)
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        told = {"month": MONTHS[month - 1], "year": year, "last": last}
        _refuse(path, "no_day", text=text, **told)
    return dt.date(year, month, day)


def _refuse_form(typed: str, path: str) -> NoReturn:
    """Say how a date is written; where the year stands first, which it may be."""
    text = repr(typed)
    if match := _YEAR_FIRST.fullmatch(typed):
        year, month, day = map(int, match.groups())
        iso = f"{year:04}-{month:02}-{day:02}"
        _day_of(year, month, day, iso, path)  # a day that there is
        told = {"day": day, "month": MONTHS[month - 1], "year": year, "iso": iso}
        _refuse(path, "year_first", text=text, **told)
    _refuse(path, "no_date", text=text)


def _refuse(path: str, key: str, **values: object) -> NoReturn:
    raise InputError([InputProblem(path, fill(DATE_WRONGS[key], **values), key)])

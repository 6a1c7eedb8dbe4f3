"""A date as people type it.

The day comes first, or else the year: ``2026-03-12``, ``12/03/2026``, ``12-3-26``,
``12 Maret 2026``, ``12 Mar 2026``, ``Kamis, 12 Maret 2026`` or ``March 12, 2026``, with
any separator and in either language; a year 26 is 2026. Whatever else it may be is
refused, and the message says why: there is no such day, the weekday does not fit, a
time is named.

>>> typed = ("12/03/2026", "12 maret 2026", "Kamis, 12 Mar. 26")
>>> [read_day(text).isoformat() for text in typed]
['2026-03-12', '2026-03-12', '2026-03-12']
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from typing import TYPE_CHECKING, Final, NamedTuple, NoReturn

from ._values import of_kind
from .errors import InputError, InputProblem, close_to
from .texts import MONTHS, WEEKDAYS, both, fill, written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .texts import Words

LEAST: Final = 3
"""How many letters tell a month or a weekday."""
OTHER_MONTHS: Final[Mapping[str, int]] = {
    "pebruari": 2,
    "mrt": 3,
    "agt": 8,
    "ags": 8,
    "nopember": 11,
}
"""How else months are written, by their number."""
OTHER_WEEKDAYS: Final[Mapping[str, int]] = {"ahad": 6}
"""How else days of the week are written, from 0 for Monday."""
BEFORE: Final = ("hari", "tanggal", "tgl")
"""Words that may stand before a date and say nothing about it."""

_CENTURY: Final = 2000
_DASHES: Final = dict.fromkeys((*range(0x2010, 0x2016), 0x2212), "-")
_BETWEEN: Final = re.compile(r"\s*[\s/.-]\s*")
_FIRST_WORD: Final = re.compile(r"((?:[^\W\d_]|['\u2019`])+)[\s.,-]*")
_YEAR_FIRST: Final = re.compile(
    r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})"
)
_DAY_FIRST: Final = re.compile(
    r"(?P<day>[0-9]{1,2})-(?P<month>[0-9]{1,2}|[^\W\d_]+)-(?P<year>[0-9]{4}|[0-9]{2})"
)
_MONTH_FIRST: Final = re.compile(
    r"(?P<month>[^\W\d_]+)-(?P<day>[0-9]{1,2}),?-(?P<year>[0-9]{4})"
)
_TIMED: Final = re.compile(
    r"(.*[0-9])(?:t|,? (?:(?:pukul|jam|pkl|at)\b\.? ?)?)"
    r"[0-9]{1,2}[:.][0-9]{2}(?![0-9]).*",
    re.IGNORECASE,
)
MONTH_NUMBERS: Final[Mapping[str, int]] = {
    **{name.casefold(): n for n, names in enumerate(MONTHS, 1) for name in names},
    **OTHER_MONTHS,
}
"""The names of the months in both languages, by their number."""
_BY_WEEKDAY: Final[Mapping[str, int]] = {
    **{name.casefold(): n for n, names in enumerate(WEEKDAYS) for name in names},
    **OTHER_WEEKDAYS,
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
    "timed": both(
        id="menyebut jam: {text}; tulis harinya saja: {iso}",
        en="a time of day is named: {text}; write the day alone: {iso}",
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
    "weekday": both(
        id="harinya tidak cocok: {text}; {date} ialah hari {weekday}",
        en="the weekday does not fit: {text}; {date} is a {weekday}",
    ),
}
"""What can be wrong with a date as typed, by the code of the problem."""

DAY_FIRST_HINT: Final = (
    "; hari ditulis dahulu, lalu bulan",
    "; the day comes first, then the month",
)
"""What is added where the month may stand where the day belongs."""
_HINT: Final = ("; mungkin maksudnya {close}?", "; did you mean {close}?")


def read_day(text: str, path: str = "$") -> dt.date:
    """Return the day that was typed.

    Args:
        text: what was typed.
        path: where it was typed, such as a field or an option, for the error.

    Raises:
        InputError: it is no date or names a time, there is no such day, or the
            weekday is another one.
        WrongType: it is no text.

    >>> read_day("31/02/2026", "$.on")
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 1 problem in the input
      $.on: no such day: '31/02/2026'; February 2026 ends on 28 February
    """
    typed = " ".join(of_kind(text, str).split())
    bare, weekday = _without_weekday(typed.translate(_DASHES).rstrip(" .,"))
    match = _form(bare)
    if match is None:
        _refuse_form(typed, bare, path)
    day = _Typed(typed, path).day(match)
    if weekday not in {None, day.weekday()}:
        date = tuple(words.partition(", ")[2] for words in written(day))
        told = {"date": date, "weekday": WEEKDAYS[day.weekday()]}
        _refuse(path, "weekday", text=repr(typed), **told)
    return day


def month_number(name: str) -> int | None:
    """Return the number of a month by its name, or three or more letters of it.

    >>> month_number("Nop"), month_number("march"), month_number("Ma")
    (11, 3, None)
    """
    return _number(name, MONTH_NUMBERS)


def _number(name: str, known: Mapping[str, int]) -> int | None:
    """Return the number of a name, or of three or more letters of it."""
    word = name.casefold()
    found = (number for each, number in known.items() if each.startswith(word))
    return next(found, None) if len(word) >= LEAST else None


def _without_weekday(text: str) -> tuple[str, int | None]:
    """Return a text without the words before its date, and the weekday among them."""
    weekday = None
    while match := _FIRST_WORD.match(text):
        word = re.sub("['\u2019`]", "", match[1]).casefold()
        if word not in BEFORE:
            found = _number(word, _BY_WEEKDAY)
            if found is None or weekday is not None:
                break
            weekday = found
        text = text[match.end() :]
    return text, weekday


def _form(text: str) -> re.Match[str] | None:
    """Return year, month and day of a text that has the form of a date."""
    joined = _BETWEEN.sub("-", text)
    forms = (_YEAR_FIRST, _DAY_FIRST, _MONTH_FIRST)
    return next(filter(None, (form.fullmatch(joined) for form in forms)), None)


class _Typed(NamedTuple):
    """What was typed, and where, for what is told of it."""

    text: str
    path: str

    def day(self, match: re.Match[str]) -> dt.date:
        """Return the day, if there is one."""
        told = repr(self.text)
        year, day = int(match["year"]), int(match["day"])
        if len(match["year"]) < len("2026"):
            year += _CENTURY
        if year < dt.MINYEAR:
            _refuse(self.path, "no_year", text=told)
        month = self._month(match["month"])
        if not 1 <= month <= len(MONTHS):
            hint = DAY_FIRST_HINT if match.re is _DAY_FIRST else ("", "")
            _refuse(self.path, "no_month", text=told, number=month, hint=hint)
        last = monthrange(year, month)[1]
        if not 1 <= day <= last:
            names = {"month": MONTHS[month - 1], "year": year, "last": last}
            _refuse(self.path, "no_day", text=told, **names)
        return dt.date(year, month, day)

    def _month(self, word: str) -> int:
        """Return the number of a month by its number or its name."""
        if word.isdigit():
            return int(word)
        number = month_number(word)
        if number is None:
            close = close_to(word.casefold(), MONTH_NUMBERS)
            hint = fill(_HINT, close=repr(close.title())) if close else ("", "")
            _refuse(self.path, "no_name", text=repr(word), hint=hint)
        return number


def _refuse_form(typed: str, bare: str, path: str) -> NoReturn:
    """Say how a date is written; where a time stands after it, that it goes."""
    timed = _TIMED.fullmatch(bare)
    match = _form(timed[1]) if timed else None
    if match is None:
        _refuse(path, "no_date", text=repr(typed))
    day = _Typed(typed, path).day(match)
    _refuse(path, "timed", text=repr(typed), iso=day.isoformat())


def _refuse(path: str, key: str, **values: object) -> NoReturn:
    raise InputError([InputProblem(path, fill(DATE_WRONGS[key], **values), key)])

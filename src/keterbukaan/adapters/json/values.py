"""Single values, read strictly: text is no number, and an instant is no day.

Every function here either gives the value or raises :class:`Wrong` with what
is the matter, in lower case and naming the value.

>>> day("2026-03-12")
datetime.date(2026, 3, 12)
>>> day("2026-02-30")
Traceback (most recent call last):
    ...
keterbukaan.adapters.json.wrongs.Wrong: no such day: '2026-02-30'
>>> instant("2026-03-12 09:30 WITA").isoformat()
'2026-03-12T09:30:00+08:00'
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, TypeVar

from ...errors import InputError, InputProblem, hint_at
from .sizes import ENTRIES
from .wrongs import Wrong, wrong

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    from ...texts import Words

T = TypeVar("T", list[object], dict[str, object])
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_CLOCK: Final = re.compile(r"\d{2}:\d{2}", re.ASCII)
_INSTANT: Final = re.compile(
    r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?) ?"
    r"(Z|WIB|WITA|WIT|[+-]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)",
    re.ASCII,
)
_ZONES: Final[Mapping[str, str]] = {
    "WIB": "+07:00",
    "WITA": "+08:00",
    "WIT": "+09:00",
    "Z": "+00:00",
}
_LONG: Final = 60
_LARGE: Final = 10**15
_PRINTED: Final = 14_000  # a number of more bits has too many digits to be printed
_MANY: Final = (("sebuah daftar", "a list"), ("sebuah objek", "an object"))
_JSON: Final[Mapping[object, str]] = {None: "null", True: "true", False: "false"}


def quoted(value: str) -> str:
    r"""Return a text in a message: short, on one line, and printable anywhere.

    >>> quoted("soon"), quoted("so" + chr(27) + "on")
    ("'soon'", "'so\\x1bon'")
    """
    short = value if len(value) <= _LONG else f"{value[:_LONG]}..."
    return ascii(short) if not short.isprintable() else repr(short)


def show(value: object) -> Words:
    """Return a value in a message, in Indonesian and English.

    >>> for value in ("soon", True, None, [1, 2], {}):
    ...     print(*show(value), sep=" | ")
    'soon' | 'soon'
    true | true
    null | null
    sebuah daftar | a list
    sebuah objek | an object
    """
    if isinstance(value, list | dict):
        return _MANY[type(value) is dict]
    if isinstance(value, int | float) and abs(value) >= _LARGE:
        return "bilangan yang sangat besar", "a very large number"
    if isinstance(value, str):
        text = quoted(value)
    elif value is None or isinstance(value, bool):
        text = _JSON[value]
    else:
        number = isinstance(value, int | float)
        kind = type(value).__name__
        return (repr(value),) * 2 if number else (f"sebuah {kind}", f"a {kind}")
    return text, text


def text(value: object) -> str:
    """Return a text, and nothing that only looks like one."""
    if isinstance(value, str):
        return value
    raise wrong("not_text", value=show(value))


def truth(value: object) -> bool:
    """Return true or false; 1 is neither."""
    if isinstance(value, bool):
        return value
    raise wrong("not_true", value=show(value))


def number(value: object) -> int:
    """Return a whole number; true is none, nor is ``"5"`` or 5.0."""
    if isinstance(value, int) and not isinstance(value, bool):
        if value.bit_length() > _PRINTED:
            raise wrong("too_long")
        return value
    raise wrong("not_number", value=show(value))


def choice(value: object, kind: type[StrEnum]) -> StrEnum:
    """Return one of the values of a closed list."""
    known = _values_of(kind)
    if text(value) in known:
        return known[text(value)]
    raise wrong("unknown_value", value=show(value), hint=hint_at(value, known))


@cache
def _values_of(kind: type[StrEnum]) -> dict[str, StrEnum]:
    return {member.value: member for member in kind}


def day(value: object) -> dt.date:
    """Return a civil day, written ``YYYY-MM-DD`` and in no other way."""
    if isinstance(value, str):
        return _day(value)
    if type(value) is dt.date:
        return value
    raise wrong("not_date", value=show(value))


@lru_cache(maxsize=4096)  # the facts of a register share their days
def _day(value: str) -> dt.date:
    if not _DAY.fullmatch(value):
        raise wrong("not_date", value=show(value))
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise wrong("no_such_day", value=show(value)) from None


def clock(value: object) -> dt.time:
    """Return a time of day, written ``HH:MM``."""
    if isinstance(value, dt.time):
        return value
    try:
        if isinstance(value, str) and _CLOCK.fullmatch(value):
            return dt.time.fromisoformat(value)
    except ValueError:
        pass  # said below, as for every other text
    raise wrong("not_clock", value=show(value))


def instant(value: object) -> dt.datetime:
    """Return an instant with its zone: an offset, or WIB, WITA or WIT."""
    if isinstance(value, dt.datetime) and value.tzinfo is not None:
        return value
    match = _INSTANT.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise wrong("not_instant", value=show(value))
    date, time, zone = match.groups()
    try:
        return dt.datetime.fromisoformat(f"{date}T{time}{_ZONES.get(zone, zone)}")
    except ValueError:
        raise wrong("no_such_instant", value=show(value)) from None


def as_list(value: object) -> list[object]:
    """Return a list; a single value does not stand for one."""
    if isinstance(value, list):
        return _bounded(value)
    raise wrong("not_list", value=show(value))


def as_object(value: object) -> dict[str, object]:
    """Return an object with keys."""
    if isinstance(value, dict):
        return value if len(value) <= ENTRIES else _bounded(value)
    raise wrong("not_object", value=show(value))


def _bounded(value: T) -> T:
    if len(value) > ENTRIES:
        raise wrong("too_many", n=len(value), most=ENTRIES)
    return value


def read_date(value: object, *, path: str = "$") -> dt.date:
    """Read a civil day written ``YYYY-MM-DD``.

    Args:
        value: what was given.
        path: where it stands, for the error.

    Raises:
        InputError: it is no such text, or there is no such day.

    >>> read_date("2026-03-12")
    datetime.date(2026, 3, 12)
    >>> read_date("12-03-2026", path="START")
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 1 problem in the input
      START: not a date (YYYY-MM-DD): '12-03-2026'
    """
    try:
        return day(value)
    except Wrong as error:
        raise InputError([InputProblem(path, error.words, error.code)]) from None

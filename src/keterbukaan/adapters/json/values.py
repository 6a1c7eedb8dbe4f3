"""Single values, read strictly: text is no number, and an instant is no day.

Every function here either gives the value or raises :class:`Wrong` with what
is the matter, in lower case and naming the value.

>>> day("2026-03-12")
datetime.date(2026, 3, 12)
>>> day("2026-02-30")
Traceback (most recent call last):
    ...
keterbukaan.adapters.json.values.Wrong: no such day: '2026-02-30'
>>> instant("2026-03-12 09:30 WITA").isoformat()
'2026-03-12T09:30:00+08:00'
"""

from __future__ import annotations

import datetime as dt
import difflib
import re
from typing import TYPE_CHECKING, Final

from ...errors import InputError, InputProblem

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from enum import StrEnum

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
_FEW: Final = 8  # as many allowed values fit in a line
_LONG: Final = 60
_LARGE: Final = 10**15
_JSON: Final[Mapping[object, str]] = {None: "null", True: "true", False: "false"}


class Wrong(ValueError):
    """One value that cannot be read."""


def show(value: object) -> str:
    """Return a value in a message: short, on one line, and printable anywhere.

    >>> show("soon"), show(True), show(None), show([1, 2]), show({})
    ("'soon'", 'true', 'null', 'a list', 'an object')
    """
    if isinstance(value, str):
        short = value if len(value) <= _LONG else f"{value[:_LONG]}..."
        return ascii(short) if not short.isprintable() else repr(short)
    if value is None or isinstance(value, bool):
        return _JSON[value]
    if isinstance(value, int | float):
        return repr(value) if abs(value) < _LARGE else "a very large number"
    if isinstance(value, list | dict):
        return "a list" if isinstance(value, list) else "an object"
    return f"a {type(value).__name__}"


def hint(name: object, known: Collection[str]) -> str:
    """Return what may have been meant: the close match, or the few allowed values.

    >>> hint("grantd", ("granted", "refused"))
    "; did you mean 'granted'?"
    >>> hint("yes", ("granted", "refused"))
    "; one of 'granted', 'refused'"
    """
    close = difflib.get_close_matches(str(name)[:_LONG], known, n=1)
    if close:
        return f"; did you mean {close[0]!r}?"
    if len(known) <= _FEW:
        return f"; one of {', '.join(map(repr, known))}"
    return ""


def text(value: object) -> str:
    """Return a text, and nothing that only looks like one."""
    if isinstance(value, str):
        return value
    raise Wrong(f"expected text, got {show(value)}")


def truth(value: object) -> bool:
    """Return true or false; 1 is neither."""
    if isinstance(value, bool):
        return value
    raise Wrong(f"expected true or false, got {show(value)}")


def number(value: object) -> int:
    """Return a whole number; true is none, nor is ``"5"`` or 5.0."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise Wrong(f"expected a whole number, got {show(value)}")


def choice(value: object, kind: type[StrEnum]) -> StrEnum:
    """Return one of the values of a closed list."""
    known = {member.value: member for member in kind}
    if text(value) in known:
        return known[text(value)]
    raise Wrong(f"unknown value {show(value)}{hint(value, known)}")


def day(value: object) -> dt.date:
    """Return a civil day, written ``YYYY-MM-DD`` and in no other way."""
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise Wrong(f"not a date (YYYY-MM-DD): {show(value)}")
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise Wrong(f"no such day: {show(value)}") from None


def clock(value: object) -> dt.time:
    """Return a time of day, written ``HH:MM``."""
    try:
        if isinstance(value, str) and _CLOCK.fullmatch(value):
            return dt.time.fromisoformat(value)
    except ValueError:
        pass  # said below, as for every other text
    raise Wrong(f"not a time of day (HH:MM): {show(value)}")


def instant(value: object) -> dt.datetime:
    """Return an instant with its zone: an offset, or WIB, WITA or WIT."""
    match = _INSTANT.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        example = "2026-03-12T09:30+07:00, or with WIB, WITA or WIT"
        raise Wrong(f"not an instant with its zone ({example}): {show(value)}")
    date, time, zone = match.groups()
    try:
        return dt.datetime.fromisoformat(f"{date}T{time}{_ZONES.get(zone, zone)}")
    except ValueError:
        raise Wrong(f"no such instant: {show(value)}") from None


def as_list(value: object) -> list[object]:
    """Return a list; a single value does not stand for one."""
    if isinstance(value, list):
        return value
    raise Wrong(f"expected a list, got {show(value)}")


def as_object(value: object) -> dict[str, object]:
    """Return an object with keys."""
    if isinstance(value, dict):
        return value
    raise Wrong(f"expected an object, got {show(value)}")


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
    except Wrong as wrong:
        raise InputError([InputProblem(path, str(wrong))]) from None

"""Jam tutup: when an office closes, on all days or by the day of the week.

No provision on record fixes it: an agency opens at 07.30, in Ramadan at 08.00,
and its head settles the rest (Perpres 21/2023 Ps. 4(3)-(4), 5). Many offices
close at another hour on Fridays. So it is an input, and without it nothing is
said about what came late in the day.

>>> import datetime as dt
>>> hours = to_hours({"mon": dt.time(15), "fri": dt.time(15, 30)})
>>> closing(hours, dt.date(2026, 3, 13))  # a Friday
datetime.time(15, 30)
>>> closing(hours, dt.date(2026, 3, 10)) is None  # a Tuesday
True
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Final, TypeAlias

from attrs import fields, frozen

from .._values import Value
from ..errors import InputError, InputProblem
from ..texts import both, fill


@frozen(kw_only=True, eq=False, repr=False)
class ClosingHours(Value):
    """When an office closes on each day of the week; None where that is not known.

    Args:
        mon: Monday.
        tue: Tuesday.
        wed: Wednesday.
        thu: Thursday.
        fri: Friday.
        sat: Saturday.
        sun: Sunday.
    """

    mon: dt.time | None = None
    tue: dt.time | None = None
    wed: dt.time | None = None
    thu: dt.time | None = None
    fri: dt.time | None = None
    sat: dt.time | None = None
    sun: dt.time | None = None


#: One hour for all days, or one for each day of the week.
Closing: TypeAlias = dt.time | ClosingHours | None
_DAYS = tuple(field.name for field in fields(ClosingHours))


def to_hours(value: Closing | str | Mapping[str, dt.time | str]) -> Closing:
    """Read closing hours given as one hour, or by the day of the week.

    An hour is a time of day, or its text such as ``15:00``.

    Raises:
        InputError: a key is no day of the week, or a value is no hour.

    >>> to_hours("15:30")
    datetime.time(15, 30)

    >>> to_hours({"fry": dt.time(15)})
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 1 problem in the input
      $.closes_at.fry: no day of the week; one of mon, tue, wed, thu, fri, sat, sun
    """
    if value is None or isinstance(value, ClosingHours):
        return value
    if not isinstance(value, Mapping):
        return _hour("$.closes_at", value)
    said = f"no day of the week; one of {', '.join(_DAYS)}"
    if unknown := [key for key in value if key not in _DAYS]:
        raise InputError([InputProblem(f"$.closes_at.{key}", said) for key in unknown])
    return ClosingHours(
        **{key: _hour(f"$.closes_at.{key}", hour) for key, hour in value.items()}
    )


_NO_HOUR: Final = both(
    id="bukan jam: {given}; tulis misalnya 15:00",
    en="not a time of day: {given}; write 15:00, for example",
)


def _hour(path: str, value: object) -> dt.time | None:
    """Return a time of day given as such, or as text."""
    if value is None or isinstance(value, dt.time):
        return value
    try:
        return dt.time.fromisoformat(str(value))
    except ValueError:
        words = fill(_NO_HOUR, given=repr(value))
        raise InputError([InputProblem(path, words)]) from None


def closing(hours: Closing, day: dt.date) -> dt.time | None:
    """Return when an office closes on a day; None where that is not known."""
    if isinstance(hours, ClosingHours):
        found: dt.time | None = getattr(hours, _DAYS[day.weekday()])
        return found
    return hours

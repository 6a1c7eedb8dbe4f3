"""What was typed, read strictly."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..adapters.json import read_date, read_decree
from ..errors import InputError, InputProblem
from ..law.readings import choose
from ..workdays import WorkCalendar

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["named_readings", "optional_day", "today", "with_files", "work_week"]

_WIB: Final = dt.datetime.strptime("+0700", "%z").tzinfo


def today() -> dt.date:
    """The day it is in western Indonesia (WIB)."""
    return dt.datetime.now(_WIB).date()


def optional_day(text: str | None, name: str) -> dt.date | None:
    """A day that need not be given.

    Raises:
        InputError: it is no date written ``YYYY-MM-DD``.

    >>> optional_day("2026-03-12", "--on")
    datetime.date(2026, 3, 12)
    """
    return None if text is None else read_date(text, path=name)


def work_week(days: int) -> int:
    """The working days of a week.

    Raises:
        InputError: a week has neither 5 nor 6.
    """
    if days in {5, 6}:
        return days
    text = f"a work week has 5 or 6 days, not {days}"
    raise InputError([InputProblem("--week", text)])


def named_readings(pairs: Iterable[str]) -> dict[str, str]:
    """Readings given as ``NAME=VALUE``.

    Raises:
        InputError: a pair has another form.
        UnknownReading: no reading has this name, or it has no such option.

    >>> named_readings(["receipt_day_counted=yes"])
    {'receipt_day_counted': 'yes'}
    """
    chosen = {}
    for pair in pairs:
        name, sign, option = pair.partition("=")
        if not (name and sign and option):
            problem = InputProblem("--reading", f"expected NAME=VALUE, got {pair!r}")
            raise InputError([problem])
        chosen[name] = option
    return choose(chosen)


def with_files(files: Iterable[str]) -> WorkCalendar:
    """The national calendar with the decrees of some files, each checked.

    Raises:
        InputError: a file cannot be read, or its decree is refused.

    >>> with_files([]) == WorkCalendar.national()
    True
    """
    calendar = WorkCalendar.national()
    for file in files:
        try:
            decree = read_decree(Path(file), calendar=calendar)
        except InputError as error:
            raise InputError(
                InputProblem(f"{file}: {each.path}", each.text)
                for each in error.problems
            ) from None
        calendar = calendar.with_decrees(decree)
    return calendar

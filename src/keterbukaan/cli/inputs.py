"""What was typed, read strictly."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from ..adapters.json import read_date
from ..errors import InputError, InputProblem, UnknownReading, UnknownRule
from ..law.readings import choose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..workdays import WorkCalendar


def today() -> dt.date:
    """Return the day it is in western Indonesia (WIB)."""
    from ..workdays import Zone  # not every command asks for the day

    return dt.datetime.now(Zone.WIB.tzinfo).date()


def optional_day(text: str | None, name: str) -> dt.date | None:
    """Return a day that need not be given.

    Raises:
        InputError: it is no date written ``YYYY-MM-DD``.

    >>> optional_day("2026-03-12", "--on")
    datetime.date(2026, 3, 12)
    """
    return None if text is None else read_date(text, path=name)


def office_of(
    national: WorkCalendar, week: int, squeezed_saturday: str | None
) -> WorkCalendar:
    """Return the calendar of an office with its own week.

    Args:
        national: the national calendar.
        week: 5 or 6 working days.
        squeezed_saturday: the circular that frees squeezed Saturdays, if any.

    Raises:
        InputError: a week has neither 5 nor 6 days, or the circular is blank.
    """
    found = []
    if week not in {5, 6}:
        text = f"a work week has 5 or 6 days, not {week}"
        found.append(InputProblem("--week", text))
    if squeezed_saturday is not None and not squeezed_saturday.strip():
        text = "name the circular by which it is off"
        found.append(InputProblem("--squeezed-saturday", text))
    if found:
        raise InputError(found)
    return evolve(national, week=week, squeezed_saturday=squeezed_saturday)


def named_readings(pairs: Iterable[str]) -> dict[str, str]:
    """Return readings given as ``NAME=VALUE``.

    Raises:
        InputError: a pair has another form, or there is no such reading or
            option; every one is named.

    >>> named_readings(["receipt_day_counted=yes"])
    {'receipt_day_counted': 'yes'}
    """
    chosen: dict[str, str] = {}
    wrong = []
    for pair in pairs:
        name, sign, option = pair.partition("=")
        if not (name and sign and option):
            wrong.append(f"expected NAME=VALUE, got {pair!r}")
            continue
        try:
            chosen |= choose({name: option})
        except UnknownReading as error:
            wrong.append(str(error))
    if wrong:
        raise InputError(InputProblem("--reading", text) for text in wrong)
    return chosen


def checked(*reads: Callable[[], object]) -> None:
    """What was typed, looked at before anything is answered: all faults at once.

    Raises:
        InputError: something typed cannot be read.

    >>> checked(lambda: optional_day("x", "--on"), lambda: named_readings(["y"]))
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 2 problems in the input
      --on: not a date (YYYY-MM-DD): 'x'
      --reading: expected NAME=VALUE, got 'y'
    """
    found: list[InputProblem] = []
    for read in reads:
        try:
            read()
        except InputError as error:
            found += error.problems
        except UnknownRule as error:
            found.append(InputProblem("RULE", str(error)))
    if found:
        raise InputError(found)


def with_files(files: Iterable[str]) -> WorkCalendar:
    """Return the national calendar with the decrees of some files, each checked.

    Raises:
        InputError: a file cannot be read, or its decree is refused.

    >>> from keterbukaan import WorkCalendar
    >>> with_files([]) == WorkCalendar.national()
    True
    """
    from ..workdays import WorkCalendar

    calendar = WorkCalendar.national()
    for file in files:
        from ..adapters.json import read_decree

        try:
            decree = read_decree(Path(file), calendar=calendar)
        except InputError as error:
            raise InputError(
                InputProblem(f"{file}: {each.path}", each.text)
                for each in error.problems
            ) from None
        calendar = calendar.with_decrees(decree)
    return calendar

"""What the command ``table`` asks for, and how it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..deadlines import whose_calendar
from ..deadlines.table import table
from ..errors import InputError, InputProblem
from ..law.limits import RULES
from ..law.shape import DayKind
from ..texts import both
from .csv_rows import csv_rows

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from .._columns import Table
    from ..law.shape import Rule
    from ..texts import Lang
    from ..workdays import WorkCalendar
    from .page import Page

_ONE_TABLE: Final = both(
    id="sebutkan RULE, --days, atau --files, satu saja",
    en="name a RULE, --days or --files, one of them",
)
_OWN_FORMS: Final = both(
    id="berkas-berkas itu punya bentuk dan hari sendiri",
    en="the files have forms and days of their own",
)


def one_table(
    rule: str | None, *, days: bool, files: bool, given: Sequence[str]
) -> None:
    """Check that one table is asked for, with what can change it.

    Args:
        rule: the rule that was named, if any.
        days: whether the days of the calendar are asked for.
        files: whether the files are, which nothing of the following changes.
        given: the options that were given beside it.

    Raises:
        InputError: none is, or two are, or files with more.

    >>> one_table(None, days=False, files=False, given=[])
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 1 problem in the input
      RULE: name a RULE, --days or --files, one of them
    """
    if [rule is not None, days, files].count(True) != 1:
        raise InputError([InputProblem("RULE", _ONE_TABLE)])
    if files and given:
        raise InputError(InputProblem(f"--{name}", _OWN_FORMS) for name in given)


def asked_table(
    rule: str | None,
    national: WorkCalendar,
    office: WorkCalendar,
    span: tuple[dt.date | None, dt.date | None],
    readings: Mapping[str, str],
) -> Table:
    """Return the days of a rule on the calendar of whoever it binds, or of an office.

    Raises:
        InputError: the last day lies before the first.
        NotInForce: the rule had a value on none of these days.
    """
    try:
        if rule is None:
            return office.table(*span)
        return _of_rule(RULES[rule], national, office, span, readings)
    except InputError as error:
        raise InputError(each.at("--to") for each in error.problems) from None


def _of_rule(
    rule: Rule,
    national: WorkCalendar,
    office: WorkCalendar,
    span: tuple[dt.date | None, dt.date | None],
    readings: Mapping[str, str],
) -> Table:
    days, beside = whose_calendar(
        rule, national=national, office=office, readings=readings
    )
    return table(rule, days, *span, readings, beside=beside)


def write_all(folder: Path, calendar: WorkCalendar, lang: Lang) -> None:
    """Write the files that need no Python into a folder.

    Raises:
        InputError: the calendar is another than the national one as known today.
    """
    from .table_files import write_files  # rarely asked for

    try:
        write_files(folder, calendar, lang)
    except InputError as error:
        raise InputError(each.at("--files") for each in error.problems) from None


def table_csv(found: Table) -> bytes:
    """Return a table as CSV that databases load as it is: a flag is 1 or 0.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar
    >>> day = dt.date(2026, 3, 12)
    >>> days = WorkCalendar.national()
    >>> found = asked_table("request.notice", days, days, (day, day), {})
    >>> print(table_csv(found).decode(), end="")
    start,last,safe,firm
    2026-03-12,2026-04-02,2026-04-01,1
    """
    names = tuple(found.columns)
    rows = (dict(zip(names, map(_cell, row), strict=True)) for row in found.rows())
    return csv_rows(names, rows)


def _cell(value: object) -> object:
    return int(value) if isinstance(value, bool) else value


def show_table(page: Page, found: Table) -> None:
    """A table for people, its flags and kinds in words."""
    rows = (tuple(_shown(page, value) for value in row) for row in found.rows())
    page.table(tuple(found.columns), (("", row) for row in rows))


def _shown(page: Page, value: object) -> str:
    if isinstance(value, bool):
        return page.say("yes" if value else "no")
    if isinstance(value, str) and value in {*DayKind}:
        return DayKind(value).label(page.lang)
    return "" if value is None else str(value)

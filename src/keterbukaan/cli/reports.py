"""A report over the cases of many files: its period, and how it is laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..errors import InputError, InputProblem
from ..report import SECTIONS, ReportPeriod
from ..report.documents import checked_sums, drawn, time_heads, time_rows
from ..texts import both

if TYPE_CHECKING:
    from ..report import ServiceReport
    from .page import Page

_ONE_PART: Final = both(
    id="hanya semester atau hanya bulan", en="a semester or a month, not both"
)
#: What is shown also where it is nought.
_ALWAYS: Final = ("pending_start", "received", "finished", "pending_end")


def period_of(year: int, semester: int | None, month: int | None) -> ReportPeriod:
    """Return the year, or the part of it that was asked for.

    Raises:
        InputError: there is no such part, or two were asked for.

    >>> period_of(2026, 1, None).label("en")
    'semester 1 of 2026'
    """
    if semester is not None and month is not None:
        raise InputError([InputProblem("--semester, --month", _ONE_PART)])
    try:
        if semester is not None:
            return ReportPeriod.semester(year, semester)
        if month is not None:
            return ReportPeriod.month(year, month)
        return ReportPeriod.year(year)
    except InputError as error:
        given = [each.at(each.path.replace("$.", "--")) for each in error.problems]
        raise InputError(given) from None


def show_report(page: Page, report: ServiceReport) -> None:
    """Show every figure that is not nought, the time that answers took, the sums."""
    page.line(drawn(report, page.lang), "bold")
    for section in SECTIONS:
        shown = [
            (str(each.count), each.label(page.lang))
            for each in report.of(section)
            if each.count or each.key.rpartition(".")[2] in _ALWAYS
        ]
        page.dated(section.label(page.lang), shown)
    heads = time_heads(page.lang)[1:]
    timed = [
        f"{name}: {', '.join(map(' '.join, zip(heads, cells, strict=True)))}"
        for name, *cells in time_rows(report, page.lang)
        if cells[0] != "0"
    ]
    page.lines(page.say("took"), timed)
    page.points(checked_sums(report, page.lang))

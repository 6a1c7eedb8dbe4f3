"""A list from a file: CSV, a workbook, or the JSON that the command writes.

What a file is, its first bytes say. Which sheet of a workbook holds the list, unless
one is named, and what parts the cells of CSV is told by the headings that are
recognised.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from attrs import evolve

from ..adapters.csv import read_csv
from ..adapters.json import read_list
from ..adapters.json.source import bytes_of, standard_bytes, text_of
from ..catalogue import (
    ListKind,
    list_layout,
    read_exempt_list,
    read_information_list,
)
from ..catalogue.sheet_notes import note
from ..catalogue.sheets import recognised
from ..errors import InputError, InputProblem, UnknownName
from ..law.spans import CalendarDays
from ..texts import both
from .complaints import of_file
from .inputs import days_or_day, named_at

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from ..catalogue import ExemptList, InformationList, ListLayout, ListSheet
    from ..catalogue.cells import SheetCell

    Rows = Sequence[Sequence[SheetCell]]
    Read = ListSheet[InformationList] | ListSheet[ExemptList]

_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0"
_OLD: Final = both(
    id="buku kerja Excel lama (.xls) atau yang dilindungi kata sandi; simpan sebagai "
    ".xlsx atau CSV",
    en="an old workbook of Excel (.xls), or one with a password; "
    "save it as .xlsx or CSV",
)
_NO_WORKBOOK: Final = both(
    id="hanya buku kerja Excel yang mempunyai lembar", en="only a workbook has sheets"
)


def layout_named(kind: ListKind, name: str) -> ListLayout:
    """Return a layout of a list.

    Raises:
        InputError: the list has none of this name.
    """
    return named_at("--layout", lambda: list_layout(kind, name))


def span_until(text: str, day: dt.date) -> CalendarDays:
    """Return how far to look ahead from a day: a number of days, or up to another day.

    Raises:
        InputError: it is neither.

    >>> import datetime as dt
    >>> span_until("2026-12-31", dt.date(2026, 12, 1))
    CalendarDays(n=30)
    """
    found = days_or_day(text, "--until")
    days = found if isinstance(found, int) else found.toordinal() - day.toordinal()
    return CalendarDays(max(0, days))


class UnknownSheet(UnknownName):
    """A workbook has no sheet of this name."""

    what: ClassVar[tuple[str, str]] = ("lembar", "sheet")


def read_list_file(file: str, kind: ListKind, sheet: str | None = None) -> Read:
    """Return the list in a file.

    Args:
        file: the file; ``-`` for standard input.
        kind: which list.
        sheet: the sheet of a workbook; None for the one with most headings.

    Raises:
        InputError: no list can be read in it, or it has no such sheet; every problem
            has the name of the file.
    """
    try:
        return _read(file, kind, sheet)
    except InputError as error:
        raise InputError(of_file(file, error.problems)) from None


def _read(file: str, kind: ListKind, sheet: str | None) -> Read:
    content = standard_bytes() if file == "-" else bytes_of(Path(file))
    if content.startswith(_OLE):
        raise InputError([InputProblem("$", _OLD, "old_workbook")])
    if content.startswith(_ZIP):
        return _in_workbook(content, kind, sheet)
    if sheet is not None:
        raise InputError([InputProblem("--sheet", _NO_WORKBOOK, "no_workbook")])
    if content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{":
        return read_list(text_of(content, file), kind)
    tables = {str(n): rows for n, rows in enumerate(read_csv(content))}
    return _listed(tables[_best(tables, kind)], kind)


def _in_workbook(content: bytes, kind: ListKind, sheet: str | None) -> Read:
    """Return the list of a sheet; unless it was named, the others are noted."""
    from ..adapters.workbooks import read_workbook

    sheets = read_workbook(content)
    if sheet is not None:
        if sheet not in sheets:
            wrong = UnknownSheet(sheet, known=sheets)
            raise InputError([InputProblem.of("--sheet", wrong)])
        return _listed(sheets[sheet], kind, sheet)
    best = _best(sheets, kind)
    read = _listed(sheets.get(best, ()), kind, best)
    others = [note("sheet", name=name) for name in sheets if name != best]
    return evolve(read, notes=(*read.notes, *others))


def _best(sheets: Mapping[str, Rows], kind: ListKind) -> str:
    """Return the name of the sheet in which most headings are recognised."""
    return max(sheets, key=lambda name: recognised(sheets[name], kind), default="")


def _listed(rows: Rows, kind: ListKind, name: str = "") -> Read:
    if kind is ListKind.PUBLIC:
        return read_information_list(rows, named=name)
    return read_exempt_list(rows)

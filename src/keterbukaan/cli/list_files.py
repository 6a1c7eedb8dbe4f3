"""A list from a file: CSV, a workbook, or the JSON that the command writes.

What a file is, its first bytes say. Which sheet of a workbook holds the list, and what
parts the cells of CSV, is told by the headings that are recognised.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from ..adapters.csv import read_csv
from ..adapters.json import read_list
from ..adapters.json.source import bytes_of, text_of
from ..catalogue import (
    ListKind,
    list_layout,
    read_exempt_list,
    read_information_list,
)
from ..catalogue.sheet_notes import note
from ..catalogue.sheets import recognised
from ..errors import InputError, InputProblem
from ..law.spans import CalendarDays
from ..texts import both
from .complaints import of_file
from .inputs import days_or_day, named_at

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from ..catalogue import ExemptList, InformationList, ListLayout, ListSheet
    from ..catalogue.cells import SheetCell

    Rows = Sequence[Sequence[SheetCell]]
    Read = ListSheet[InformationList] | ListSheet[ExemptList]

_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0"
_OLD: Final = both(
    id="buku kerja Excel lama (.xls) atau berkata sandi; simpan sebagai .xlsx atau CSV",
    en="an old workbook of Excel (.xls), or one with a password; "
    "save it as .xlsx or CSV",
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


def read_list_file(file: Path, kind: ListKind) -> Read:
    """Return the list in a file.

    Raises:
        InputError: no list can be read in it; every problem has the name of the file.
    """
    try:
        return _read(file, kind)
    except InputError as error:
        raise InputError(of_file(str(file), error.problems)) from None


def _read(file: Path, kind: ListKind) -> Read:
    content = bytes_of(file)
    if content.startswith(_OLE):
        raise InputError([InputProblem("$", _OLD, "old_workbook")])
    if content.startswith(_ZIP):
        return _in_workbook(content, kind)
    if content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{":
        return read_list(text_of(content, str(file)), kind)
    return _best({str(n): rows for n, rows in enumerate(read_csv(content))}, kind)[1]


def _in_workbook(content: bytes, kind: ListKind) -> Read:
    """Return the list of a workbook; the sheets that are left are noted."""
    from ..adapters.workbooks import read_workbook

    sheets = read_workbook(content)
    best, read = _best(sheets, kind)
    others = [note("sheet", name=name) for name in sheets if name != best]
    return evolve(read, notes=(*read.notes, *others))


def _best(sheets: Mapping[str, Rows], kind: ListKind) -> tuple[str, Read]:
    """Return the list of the sheet in which most headings are recognised."""
    best = max(sheets, key=lambda name: recognised(sheets[name], kind), default="")
    reader = read_information_list if kind is ListKind.PUBLIC else read_exempt_list
    return best, reader(sheets.get(best, ()))

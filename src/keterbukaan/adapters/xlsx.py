"""XLSX: a book, a list or a report as a workbook; a list out of one.

Install with the extra ``xlsx``. Days are days there and numbers are numbers, so that
they sort and filter; text is as in CSV (:func:`keterbukaan.register.cell_text`), with
no formula in it. The rows are written as they come, so that memory stays flat.

>>> import datetime as dt, io
>>> from keterbukaan import Case, book
>>> from keterbukaan.events import RequestReceived
>>> from keterbukaan.register import layout_of
>>> from openpyxl import load_workbook
>>> case = Case(id="a").record(RequestReceived(dt.date(2026, 11, 12)))
>>> rows = book([case], "requests", dt.date(2026, 11, 19))
>>> file = io.BytesIO()
>>> write_book(file, rows, layout_of("requests"), "en")
>>> workbook = load_workbook(file)
>>> workbook.sheetnames
['register of requests', 'columns']
>>> [cell.value for cell in workbook.worksheets[0][2]][:3]
['a', None, datetime.datetime(2026, 11, 12, 0, 0)]
"""

from __future__ import annotations

import datetime as dt
import io
import warnings
import zlib
from typing import TYPE_CHECKING, Any, Final
from zipfile import BadZipFile, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from ..errors import InputError, InputProblem
from ..register import cell_text
from ..register.sheets import heads, legend, sheet_row
from ..report.documents import report_lines, time_heads, time_rows
from ..texts import both, pick

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import IO

    from ..catalogue.cells import SheetCell
    from ..catalogue.columns import ListKind
    from ..catalogue.written import Written
    from ..register import BookRow, Cell, Layout
    from ..report import ServiceReport
    from ..texts import Lang, Words

_COLUMNS: Final[Words] = ("kolom", "columns")
_FIGURES: Final[Words] = ("angka", "figures")
_TIMES: Final[Words] = ("waktu menjawab", "time to answer")
_ENTRIES: Final[Words] = ("perkara", "cases")
_REPORT: Final[tuple[Words, ...]] = (
    ("yang dihitung", "what is counted"),
    ("jumlah", "number"),
    ("perkara", "case"),
)
_BOLD: Final = Font(bold=True)
_TOP: Final = Alignment(vertical="top", wrap_text=True)
_DAY: Final = "yyyy-mm-dd"
_WIDE, _NARROW = 28, 14
_COLUMNS_OF_A_LIST: Final = 20
_TITLE: Final = 31  # letters of the name of a sheet
_MOST: Final = 32_000  # letters that a cell of Excel holds, and a few to spare


def write_book(
    file: Path | IO[bytes],
    rows: Iterable[BookRow],
    layout: Layout,
    lang: Lang = "id",
) -> None:
    """Write a book as a workbook.

    Args:
        file: where to; what was there is replaced.
        rows: the rows, all of one layout.
        layout: that layout.
        lang: the language of headings and values.

    Raises:
        OSError: it cannot be written there.
    """
    workbook = Workbook(write_only=True)
    sheet = _Sheet(workbook, layout.book.label(lang), heads(layout, lang))
    for row in rows:
        sheet.add(sheet_row(row), lang)
    head, *told = legend(layout, lang)
    beside = _Sheet(workbook, pick(_COLUMNS, lang), [*head])
    for line in (*told, *_notes(layout, lang)):
        beside.add(line, lang)
    workbook.save(file)


def write_report(
    file: Path | IO[bytes], report: ServiceReport, lang: Lang = "id"
) -> None:
    """Write a service report as a workbook: figures, times, and the cases behind.

    Args:
        file: where to; what was there is replaced.
        report: the report.
        lang: the language of headings and labels.

    Raises:
        OSError: it cannot be written there.
    """
    workbook = Workbook(write_only=True)
    figure, count, entry = (pick(words, lang) for words in _REPORT)
    sheet = _Sheet(workbook, pick(_FIGURES, lang), [figure, count])
    for line in report_lines(report, lang):
        sheet.add(line, lang)
    times = _Sheet(workbook, pick(_TIMES, lang), time_heads(lang))
    for row in time_rows(report, lang):
        times.add(row, lang)
    behind = _Sheet(workbook, pick(_ENTRIES, lang), [figure, entry])
    for each in report.figures.values():
        for ref in each.entries:
            behind.add((each.label(lang), ref), lang)
    workbook.save(file)


def write_list(
    file: Path | IO[bytes],
    rows: Iterable[tuple[Written, ...]],
    kind: ListKind,
    lang: Lang = "id",
) -> None:
    """Write a list, as :func:`keterbukaan.catalogue.list_rows` has it, as a workbook.

    Args:
        file: where to; what was there is replaced.
        rows: its rows, the headings among them.
        kind: which list, for the name of the sheet.
        lang: the language of that name.

    Raises:
        OSError: it cannot be written there.
    """
    workbook = Workbook(write_only=True)
    sheet = _Sheet(workbook, kind.label(lang)[:_TITLE])
    for row in rows:
        sheet.add(row, lang)
    workbook.save(file)


class _Sheet:
    """A sheet; its headings, where they come first, stay in sight, with filters."""

    def __init__(
        self, workbook: Workbook, title: str, head: Sequence[str] = ()
    ) -> None:
        self._sheet: Any = workbook.create_sheet(title)  # its stubs say too little
        if head:
            self._begin(head)
        for place in () if head else range(1, _COLUMNS_OF_A_LIST):
            self._sheet.column_dimensions[get_column_letter(place)].width = _WIDE

    def _begin(self, head: Sequence[str]) -> None:
        self._sheet.freeze_panes = "A2"
        self._sheet.auto_filter.ref = f"A1:{get_column_letter(len(head))}1"
        for place, text in enumerate(head, 1):
            width = _WIDE if len(text) > _NARROW else _NARROW
            self._sheet.column_dimensions[get_column_letter(place)].width = width
        self._sheet.append([self._styled(text) for text in head])

    def add(self, cells: Iterable[Cell], lang: Lang) -> None:
        """Write a row below the others."""
        self._sheet.append([self._kept(cell, lang) for cell in cells])

    def _styled(self, text: str) -> object:
        cell = WriteOnlyCell(self._sheet, text)
        cell.font, cell.alignment = _BOLD, _TOP
        return cell

    def _kept(self, cell: Cell, lang: Lang) -> object:
        """Return a cell as a sheet keeps it: a number, a day, or text."""
        if cell is None or isinstance(cell, int):
            return cell
        if isinstance(cell, dt.date):
            midnight = dt.datetime.combine(cell, dt.time())
            day = WriteOnlyCell(self._sheet, midnight)
            day.number_format = _DAY
            return day
        text = cell_text(cell, lang)
        return text if len(text) <= _MOST else f"{text[:_MOST]}..."


def _notes(layout: Layout, lang: Lang) -> Iterator[tuple[str, ...]]:
    """Yield how the columns are known, and what was not read."""
    yield ()
    yield (layout.evidence.label(lang),)
    for words in layout.notes:
        yield (pick(words, lang),)


# -- reading ---------------------------------------------------------------------------

_UNPACKED: Final = 200_000_000  # bytes: a list of thousands of rows has a few million
_DAMAGED: Final = both(
    id="buku kerja Excel ini rusak",
    en="this workbook of Excel is damaged",
)
_TOO_BIG: Final = both(
    id="buku kerja Excel ini terlalu besar",
    en="this workbook of Excel is too large",
)
_FAULTS: Final = (
    BadZipFile,
    InvalidFileException,
    zlib.error,
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
)
"""What a damaged workbook can bring up, in the archive, its XML or its numbers."""


def read_workbook(content: bytes) -> dict[str, list[tuple[SheetCell, ...]]]:
    """Return the cells of a workbook, sheet by sheet, row by row.

    A formula is what it came to when the workbook was saved.

    Args:
        content: the bytes of the file.

    Raises:
        InputError: it is damaged, or unpacks to more than any list holds.

    >>> file = io.BytesIO()
    >>> workbook = Workbook()
    >>> workbook.active.append(["No", 1.5])
    >>> workbook.save(file)
    >>> read_workbook(file.getvalue())
    {'Sheet': [('No', 1.5)]}
    """
    try:
        with ZipFile(io.BytesIO(content)) as packed:
            size = sum(each.file_size for each in packed.infolist())
        if size <= _UNPACKED:
            return _sheets(content)
    except _FAULTS:
        raise InputError([InputProblem("$", _DAMAGED, "damaged")]) from None
    raise InputError([InputProblem("$", _TOO_BIG, "too_big")])


def _sheets(content: bytes) -> dict[str, list[tuple[SheetCell, ...]]]:
    with warnings.catch_warnings():  # of what it leaves aside, such as drop-down lists
        warnings.simplefilter("ignore")
        workbook = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        sheets: Any = workbook.worksheets  # a plain value is all that a cell gives here
        return {each.title: [*each.iter_rows(values_only=True)] for each in sheets}

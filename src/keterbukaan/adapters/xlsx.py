"""XLSX: a book, a list or a report as a workbook.

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
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._extras import naming_extras
from .._values import all_of, of_kind, several
from ..catalogue.columns import ListKind
from ..catalogue.headings import COLUMNS
from ..register import BookRow, Layout, cell_text
from ..register.sheets import heads, legend, sheet_row
from ..report import ServiceReport
from ..report.documents import report_lines, time_figures, time_heads
from ..texts import pick

with naming_extras():
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.styles.fonts import DEFAULT_FONT
    from openpyxl.utils import get_column_letter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import IO

    from ..catalogue.written import Written
    from ..register import Cell
    from ..texts import Lang, Words

Value: TypeAlias = "Cell | float"
"""What is put into a cell."""

_COLUMNS: Final[Words] = ("kolom", "columns")
_FIGURES: Final[Words] = ("angka", "figures")
_TIMES: Final[Words] = ("waktu menjawab", "time to answer")
_ENTRIES: Final[Words] = ("perkara", "cases")
_REPORT: Final[tuple[Words, ...]] = (
    ("yang dihitung", "what is counted"),
    ("jumlah", "number"),
    ("perkara", "case"),
)
_LISTS: Final[Mapping[ListKind, Words]] = {
    ListKind.PUBLIC: ListKind.PUBLIC.words,
    ListKind.EXEMPT: ("informasi yang dikecualikan", "exempt information"),
}
"""How the sheet of a list is called: a list itself in more letters than a sheet may."""
# One without a name is another font than that of the other cells.
_BOLD: Final = Font(name=DEFAULT_FONT.name, size=DEFAULT_FONT.size, bold=True)
_TOP: Final = Alignment(vertical="top", wrap_text=True)
_DAY: Final = "yyyy-mm-dd"
_WIDEST, _WIDE, _NARROW, _ROOM = 48, 28, 14, 2
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
    of_kind(layout, Layout)
    workbook = Workbook(write_only=True)
    head = heads(layout, lang)
    widths = [_WIDE if len(text) > _NARROW else _NARROW for text in head]
    sheet = _Sheet(workbook, layout.book.label(lang), lang, widths)
    sheet.head(head)
    for row in several(rows):
        sheet.add(sheet_row(of_kind(row, BookRow)))
    sheet.filtered()
    told = [*legend(layout, lang), *_notes(layout, lang)]
    _whole(workbook, pick(_COLUMNS, lang), lang, told)
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
    of_kind(report, ServiceReport)
    workbook = Workbook(write_only=True)
    figure, count, entry = (pick(words, lang) for words in _REPORT)
    figures = [(figure, count), *report_lines(report, lang)]
    _whole(workbook, pick(_FIGURES, lang), lang, figures)
    times = [time_heads(lang), *time_figures(report, lang)]
    _whole(workbook, pick(_TIMES, lang), lang, times)
    told = [
        (each.label(lang), ref)
        for each in report.figures.values()
        for ref in each.entries
    ]
    _whole(workbook, pick(_ENTRIES, lang), lang, [(figure, entry), *told])
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
    kind = ListKind(kind)
    workbook = Workbook(write_only=True)
    told: list[list[Value]] = [[*row] for row in all_of(rows, tuple)]
    top = told.index([]) + 1 if [] in told else 0
    (number,) = (each.label(lang) for each in COLUMNS[kind] if each.key == "number")
    if number in told[top]:
        place = told[top].index(number)
        for row in told[top + 1 :]:
            row[place : place + 1] = map(_counted, row[place : place + 1])
    _whole(workbook, pick(_LISTS[kind], lang), lang, told, top)
    workbook.save(file)


def _counted(cell: Value) -> Value:
    """Return a plain number as one."""
    if not isinstance(cell, str) or not (cell.isascii() and cell.isdecimal()):
        return cell
    return int(cell) if str(int(cell)) == cell else cell


class _Sheet:
    """A sheet; its headings, and what stands above, stay in sight, with filters."""

    def __init__(
        self,
        workbook: Workbook,
        title: str,
        lang: Lang,
        widths: Sequence[int],
        top: int = 0,
    ) -> None:
        self._sheet: Any = workbook.create_sheet(title)  # its stubs say too little
        self._lang: Lang = lang
        self._first, self._rows = top + 1, 0
        self._last: str = get_column_letter(len(widths))
        self._sheet.freeze_panes = f"A{top + 2}"
        for place, width in enumerate(widths, 1):
            self._sheet.column_dimensions[get_column_letter(place)].width = width

    def head(self, cells: Iterable[Value]) -> None:
        """Write the headings."""
        texts = (_text(cell, self._lang) for cell in cells)
        self._append([self._cell(text, _BOLD) for text in texts])

    def add(self, cells: Iterable[Value]) -> None:
        """Write a row below the others."""
        self._append([self._kept(cell) for cell in cells])

    def filtered(self) -> None:
        """Put filters on the headings, over all rows that were written."""
        end = max(self._first, self._rows)
        self._sheet.auto_filter.ref = f"A{self._first}:{self._last}{end}"

    def _append(self, cells: list[object]) -> None:
        self._sheet.append(cells)
        self._rows += 1

    def _cell(self, text: str, font: Font | None = None) -> object:
        cell = WriteOnlyCell(self._sheet, text)
        cell.alignment = _TOP
        if font is not None:
            cell.font = font
        return cell

    def _kept(self, cell: Value) -> object:
        """Return a cell as a sheet keeps it: a number, a day, or text."""
        if cell is None or isinstance(cell, int | float):
            return cell
        if isinstance(cell, dt.date):
            day = WriteOnlyCell(self._sheet, dt.datetime.combine(cell, dt.time()))
            day.number_format = _DAY
            return day
        text = _text(cell, self._lang)
        return text if len(text) <= _WIDE else self._cell(text)


def _text(cell: Value, lang: Lang) -> str:
    text = f"{cell:g}" if isinstance(cell, float) else cell_text(cell, lang)
    return text if len(text) <= _MOST else f"{text[:_MOST]}..."


def _whole(
    workbook: Workbook,
    title: str,
    lang: Lang,
    rows: Iterable[Iterable[Value]],
    top: int = 0,
) -> None:
    """Write a sheet of rows that are all at hand, as wide as what they hold.

    Args:
        workbook: where it is put.
        title: its name.
        lang: the language of the words.
        rows: its rows.
        top: which of them, from 0, is that of the headings.
    """
    told = [[*row] for row in rows]
    long = [
        max(len(_text(cell, lang)) for cell in column) for column in zip_longest(*told)
    ]
    widths = [min(max(width + _ROOM, _NARROW), _WIDEST) for width in long]
    sheet = _Sheet(workbook, title, lang, widths, top)
    for place, row in enumerate(told):
        (sheet.head if place == top else sheet.add)(row)
    sheet.filtered()


def _notes(layout: Layout, lang: Lang) -> Iterator[tuple[str, ...]]:
    """Yield how the columns are known, and what was not read."""
    yield ()
    yield (layout.evidence.label(lang),)
    for words in layout.notes:
        yield (pick(words, lang),)

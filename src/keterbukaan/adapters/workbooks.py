"""Buku kerja dibaca: the cells of a workbook, as they show in a spreadsheet.

Install with the extra ``xlsx``.

>>> import io
>>> from openpyxl import Workbook
>>> file, workbook = io.BytesIO(), Workbook()
>>> workbook.active.append(["No", 1.5])
>>> workbook.save(file)
>>> read_workbook(file.getvalue())
{'Sheet': [('No', 1.5)]}
"""

from __future__ import annotations

import io
import re
import warnings
import zlib
from typing import TYPE_CHECKING, Any, Final
from zipfile import BadZipFile, ZipFile

from .._extras import naming_extras
from ..catalogue.cells import Linked, text_of
from ..errors import InputError, InputProblem
from ..texts import both

with naming_extras():
    from openpyxl.packaging.relationship import get_dependents
    from openpyxl.reader.excel import ExcelReader
    from openpyxl.utils import range_boundaries
    from openpyxl.utils.exceptions import InvalidFileException
    from openpyxl.xml.constants import REL_NS
    from openpyxl.xml.functions import iterparse, localname

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..catalogue.cells import SheetCell

_UNPACKED: Final = 200_000_000  # bytes: a list of thousands of rows has a few million
_HYPERLINK: Final = re.compile(
    r'HYPERLINK\(\s*"([^"]+)"(?:\s*[,;]\s*"([^"]*)")?', re.IGNORECASE
)
_DAMAGED: Final = both(
    id="buku kerja ini rusak, atau bukan .xlsx",
    en="this workbook is damaged, or no .xlsx",
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

    A formula is what it came to when the workbook was saved, and stays a formula where
    it never came to anything. A cell over several rows says the same in each, one with
    a link has it (:class:`keterbukaan.catalogue.cells.Linked`), and a sheet that is
    hidden has no rows.

    Args:
        content: the bytes of the file.

    Raises:
        InputError: it is damaged, or unpacks to more than any list holds.

    >>> read_workbook(b"no workbook")
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 1 problem in the input
      $: this workbook is damaged, or no .xlsx
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
    found: dict[str, list[tuple[SheetCell, ...]]] = {}
    reader: Any = ExcelReader(io.BytesIO(content), read_only=True, data_only=True)
    with warnings.catch_warnings():  # of what it leaves aside, such as drop-down lists
        warnings.simplefilter("ignore")
        reader.read()
        parts = {sheet.name: part.target for sheet, part in reader.parser.find_sheets()}
        for sheet in reader.wb.worksheets:
            rows: list[list[SheetCell]] = []
            if sheet.sheet_state == "visible":
                rows = [[*row] for row in _used(sheet.iter_rows(values_only=True))]
                _complete(rows, _marks(reader.archive, parts[sheet.title]))
            found[sheet.title] = [tuple(row) for row in rows]
    return found


def _used(rows: Iterable[tuple[SheetCell, ...]]) -> list[tuple[SheetCell, ...]]:
    """Return the rows up to the last in which anything stands."""
    found = [*rows]
    while found and all(cell is None for cell in found[-1]):
        found.pop()
    return found


def _marks(archive: ZipFile, path: str) -> Iterator[tuple[str, str, str]]:
    """Yield what stands beside the values of a sheet: what it is, where, and a text."""
    folder, _, name = path.rpartition("/")
    beside = f"{folder}/_rels/{name}.rels"
    told: Any = get_dependents(archive, beside) if beside in archive.namelist() else ()
    targets = {each.Id: each.Target for each in told}
    node: Any
    with archive.open(path) as part:
        for _, node in iterparse(part):
            tag = localname(node)
            if tag == "c":
                formulas = [each.text or "" for each in node if localname(each) == "f"]
                yield from ((tag, node.get("r"), text) for text in formulas)
            elif tag == "hyperlink":
                yield tag, node.get("ref"), targets.get(node.get(f"{{{REL_NS}}}id"), "")
            elif tag == "mergeCell":
                yield tag, node.get("ref"), ""
            elif tag == "row":
                node.clear()


def _complete(
    rows: list[list[SheetCell]], marks: Iterable[tuple[str, str, str]]
) -> None:
    """Put in links, formulas that came to nothing, and what a cell over rows says."""
    own = [any(cell is not None for cell in row) for row in rows]
    for tag, where, text in marks:
        left, top, _, bottom = (each or 1 for each in range_boundaries(where))
        if top > len(rows) or left > len(rows[top - 1]):
            continue
        cell = rows[top - 1][left - 1]
        link = _HYPERLINK.match(text)
        if tag == "mergeCell":
            for place in range(top, min(bottom, len(rows))):
                if own[place] and left <= len(rows[place]):
                    rows[place][left - 1] = cell
        elif link or (text and tag == "hyperlink"):
            to = link[1] if link else text
            rows[top - 1][left - 1] = Linked(
                text_of(cell) or (link and link[2]) or to, to
            )
        elif text and cell is None:
            rows[top - 1][left - 1] = f"={text}"

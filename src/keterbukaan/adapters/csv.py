r"""CSV: a book or a list as a sheet that a spreadsheet program opens as it is.

The text begins with a byte order mark, by which Excel knows UTF-8; a row is a line,
the first of them the headings; lines end as in RFC 4180. Days are ``2026-03-12``. What
people wrote can neither run nor hide anything (:func:`keterbukaan.register.cell_text`).

>>> import datetime as dt
>>> from keterbukaan import Case, Details, book
>>> from keterbukaan.events import RequestReceived
>>> from keterbukaan.register import layout_of
>>> case = Case(id="a", details=Details(information="=1+1")).record(
...     RequestReceived(dt.date(2026, 11, 12))
... )
>>> rows = book([case], "requests", dt.date(2026, 11, 19))
>>> head, row = book_csv(rows, layout_of("requests"), delimiter=";")
>>> head[:40]
'\ufeffperkara;nomor pendaftaran;tanggal permi'
>>> row[:24]
"a;;2026-11-12;;;;;'=1+1;"
"""

from __future__ import annotations

import csv
import io
from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING, Final

from .._formulas import disarmed
from .._values import of_kind, several
from ..errors import InputError, InputProblem, UnknownValue
from ..register import BookRow, Layout, cell_text
from ..register.sheets import heads, sheet_row
from ..texts import both

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..catalogue.written import Written
    from ..texts import Lang

BOM: Final = "\ufeff"
"""What the text begins with."""
DELIMITERS: Final = (",", ";", "\t")
"""What may part the cells; Excel expects a semicolon where it speaks Indonesian."""


def book_csv(
    rows: Iterable[BookRow],
    layout: Layout,
    lang: Lang = "id",
    *,
    delimiter: str = ",",
) -> Iterator[str]:
    """Return the lines of a book, one by one; none of its rows is kept.

    Args:
        rows: the rows, all of one layout.
        layout: that layout, whose headings stand there also where no row does.
        lang: the language of headings and values.
        delimiter: a comma, a semicolon or a tab.

    Raises:
        UnknownValue: the delimiter is none of these.
    """
    if delimiter not in DELIMITERS:
        raise UnknownValue(delimiter, known=DELIMITERS)
    of_kind(layout, Layout)
    given = (of_kind(row, BookRow) for row in several(rows))
    texts = ([cell_text(cell, lang) for cell in sheet_row(row)] for row in given)
    return _lines(chain([heads(layout, lang)], texts), delimiter)


def list_csv(
    rows: Iterable[tuple[Written, ...]], *, delimiter: str = ","
) -> Iterator[str]:
    r"""Return the lines of a list, as :func:`keterbukaan.catalogue.list_rows` has it.

    Args:
        rows: its rows, the headings among them.
        delimiter: a comma, a semicolon or a tab.

    Raises:
        UnknownValue: the delimiter is none of these.

    >>> [*list_csv([("informasi", "berkas"), ("=1+1", None)])]
    ['\ufeffinformasi,berkas\r\n', "'=1+1,\r\n"]
    """
    if delimiter not in DELIMITERS:
        raise UnknownValue(delimiter, known=DELIMITERS)
    given = (of_kind(row, tuple) for row in several(rows))
    texts = ([disarmed(str(cell or "")) for cell in row] for row in given)
    return _lines(texts, delimiter)


def _lines(rows: Iterable[list[str]], delimiter: str) -> Iterator[str]:
    line = io.StringIO(BOM, newline="")
    line.seek(0, io.SEEK_END)
    sheet = csv.writer(line, delimiter=delimiter)
    for row in rows:
        sheet.writerow(row)
        yield line.getvalue()
        line.seek(0)
        line.truncate()


# -- reading ---------------------------------------------------------------------------

_END: Final = "\0"
"""A last line that no text has; where it is part of a cell, that never ended."""
_NOT_TEXT: Final = both(
    id="bukan teks: bukan CSV, buku kerja Excel, atau JSON",
    en="no text: neither CSV, nor a workbook of Excel, nor JSON",
)
_NO_TABLE: Final = both(
    id="tidak terbaca sebagai tabel CSV: ada sel yang terlalu panjang",
    en="cannot be read as a table of CSV: a cell in it is too long",
)


def read_csv(content: bytes) -> list[list[list[str]]]:
    r"""Return what a file may hold as a table, once for each sign that may part cells.

    Which of them is meant is for whoever knows the headings. UTF-8 is read, with a byte
    order mark or without; then UTF-16 that has one; then Windows-1252.

    Args:
        content: the bytes of the file.

    Raises:
        InputError: it is no text, or no table under any of the signs.

    >>> read_csv(b"No;Ringkasan\r\n1;Profil\r\n")[1]
    [['No', 'Ringkasan'], ['1', 'Profil']]
    """
    text = _text_of(of_kind(content, bytes))
    found = [table for sign in DELIMITERS if (table := _table(text, sign)) is not None]
    if not found:
        raise InputError([InputProblem("$", _NO_TABLE, "not_csv")])
    return found


def _text_of(content: bytes) -> str:
    wide = content[:2] in {b"\xff\xfe", b"\xfe\xff"}
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise InputError([InputProblem("$", _NOT_TEXT, "not_text")])


def _table(text: str, delimiter: str) -> list[list[str]] | None:
    """Return the rows; in a line whose quotation never ends its marks are letters."""
    rows: list[list[str]] = []
    lines = [*io.StringIO(text, newline="")]
    while lines:
        read = _read(rows, lines, delimiter)
        odd = csv.reader(
            lines[read : read + 1], delimiter=delimiter, quoting=csv.QUOTE_NONE
        )
        try:
            rows += odd
        except csv.Error:  # a cell that is too long
            return None
        lines = lines[read + 1 :]
    return rows


def _read(rows: list[list[str]], lines: list[str], delimiter: str) -> int:
    """Read rows up to one that never ends, and return how many lines they have."""
    table = csv.reader([*lines, _END], delimiter=delimiter)
    read = 0
    with suppress(csv.Error):  # it grew too long
        for row in table:
            if _END in "".join(row[-1:]):
                break
            rows.append(row)
            read = table.line_num
    return read

r"""CSV: a book as a sheet that a spreadsheet program opens as it is.

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
from typing import TYPE_CHECKING, Final

from ..errors import UnknownValue
from ..register import cell_text
from ..register.sheets import heads, sheet_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..register import BookRow, Layout
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
    texts = ([cell_text(cell, lang) for cell in sheet_row(row)] for row in rows)
    return _lines(heads(layout, lang), texts, delimiter)


def _lines(head: list[str], rows: Iterable[list[str]], delimiter: str) -> Iterator[str]:
    line = io.StringIO(BOM, newline="")
    line.seek(0, io.SEEK_END)
    sheet = csv.writer(line, delimiter=delimiter)
    sheet.writerow(head)
    yield line.getvalue()
    for row in rows:
        line.seek(0)
        line.truncate()
        sheet.writerow(row)
        yield line.getvalue()

"""A book over the cases of many files: its rows, and how they are laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..adapters.csv import DELIMITERS
from ..errors import InputError, InputProblem, UnknownValue
from ..register import cell_text, layout_of
from ..texts import long_date
from .inputs import named_at

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from ..register import BookRow, Layout
    from .page import Page

# What fits on a screen; the rest is in the files.
_SHOWN: Final = ("received_on", "days_left", "status")


def layout_named(which: str, name: str) -> Layout:
    """Return a layout of a book.

    Raises:
        InputError: the book has none of this name.
    """
    return named_at("--layout", lambda: layout_of(which, name))


def parted_by(delimiter: str) -> str:
    r"""Return what parts the cells of CSV; a tab may be written ``tab``.

    Raises:
        InputError: it is neither a comma, nor a semicolon, nor a tab.

    >>> parted_by(";"), parted_by("tab")
    (';', '\t')
    """
    found = "\t" if delimiter == "tab" else delimiter
    if found in DELIMITERS:
        return found
    wrong = UnknownValue(delimiter, known=(*DELIMITERS[:2], "tab"))
    raise InputError([InputProblem.of("--delimiter", wrong)])


def show_book(
    page: Page, rows: Iterable[BookRow], layout: Layout, day: dt.date
) -> None:
    """Show the rows with what tells most, and how many cells are not on record."""
    title = layout.book.label(page.lang)
    page.line(page.say("book", book=title, day=long_date(day, page.lang)), "bold")
    cells = [_cells(page, row) for row in rows]
    heads = ("case", "received", "days_left", "state")
    page.table((*heads, "empty_cells"), (("", row) for row in cells))
    if not cells:
        page.line(page.say("no_rows"))


def _cells(page: Page, row: BookRow) -> tuple[str, ...]:
    shown = (cell_text(row[key], page.lang) for key in _SHOWN)
    return row.case or "-", *(text or "-" for text in shown), str(len(row.missing))

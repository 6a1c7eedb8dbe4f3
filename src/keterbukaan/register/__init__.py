"""Register: many cases at once, one after the other.

Nothing here keeps the cases: each is read, answered and let go, so that a
register of any size fits.
"""

from .agenda_table import AgendaTable
from .ahead import agenda
from .books import (
    LAYOUTS,
    BookRow,
    UnknownBook,
    UnknownLayout,
    book,
    layout_of,
)
from .cells import Cell, Phrase, cell_text
from .columns import Column, Layout
from .due import Due, DueStatus
from .entries import Book
from .moves import Moved
from .redating import Change, edition_day, redate

__all__ = [
    "LAYOUTS",
    "AgendaTable",
    "Book",
    "BookRow",
    "Cell",
    "Change",
    "Column",
    "Due",
    "DueStatus",
    "Layout",
    "Moved",
    "Phrase",
    "UnknownBook",
    "UnknownLayout",
    "agenda",
    "book",
    "cell_text",
    "edition_day",
    "layout_of",
    "redate",
]

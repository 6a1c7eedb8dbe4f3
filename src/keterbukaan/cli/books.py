"""A book over the cases of many files: its rows, and how they are laid out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from ..adapters.csv import DELIMITERS
from ..adapters.json import read_cases
from ..case import Case
from ..errors import InputError, InputProblem, UnknownName, UnknownValue
from ..register import BookRow, Layout, book, cell_text, layout_of
from ..texts import long_date
from ..workdays import WorkCalendar
from .complaints import complain
from .progress import progress

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..texts import Lang
    from .page import Page

# What fits on a screen; the rest is in the files.
_SHOWN: Final = ("received_on", "days_left", "status")


@frozen(kw_only=True)
class Asked:
    """What is asked of the cases: see :func:`keterbukaan.book`."""

    layout: Layout
    day: dt.date
    personal: bool
    readings: Mapping[str, str]
    calendar: WorkCalendar

    @staticmethod
    def layout_named(which: str, name: str) -> Layout:
        """Return a layout of a book.

        Raises:
            InputError: the book has none of this name.
        """
        try:
            return layout_of(which, name)
        except UnknownName as error:
            raise InputError([InputProblem.of("--layout", error)]) from None

    def of(self, case: Case) -> Iterator[BookRow]:
        """Return the rows of a case."""
        if self.readings:
            case = evolve(case, readings={**case.readings, **self.readings})
        return book(
            [case],
            self.layout.book,
            self.day,
            layout=self.layout.key,
            personal=self.personal,
            calendar=self.calendar,
        )


class BookRows:
    """The rows of every case that can be read; what cannot be is told at once."""

    def __init__(self, files: Iterable[str], asked: Asked, lang: Lang) -> None:
        self._files, self._asked, self._lang = files, asked, lang
        self.complete: bool = True

    def __iter__(self) -> Iterator[BookRow]:
        with progress("register") as advance:
            for place, case in read_cases(self._files):
                if isinstance(case, Case):
                    named = case if case.id else evolve(case, id=str(place))
                    yield from self._asked.of(named)
                else:
                    self.complete = False
                    complain(case, self._lang, str(place))
                advance(1)


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


def show_book(page: Page, rows: Iterable[BookRow], asked: Asked) -> None:
    """Show the rows with what tells most, and how many cells are not on record."""
    title = asked.layout.book.label(page.lang)
    page.line(page.say("book", book=title, day=long_date(asked.day, page.lang)), "bold")
    cells = [_cells(page, row) for row in rows]
    heads = ("case", "received", "days_left", "state")
    page.table((*heads, "empty_cells"), (("", row) for row in cells))
    if not cells:
        page.line(page.say("no_rows"))


def _cells(page: Page, row: BookRow) -> tuple[str, ...]:
    shown = (cell_text(row[key], page.lang) for key in _SHOWN)
    return row.case or "-", *(text or "-" for text in shown), str(len(row.missing))

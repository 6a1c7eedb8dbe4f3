"""Buku register: requests, objections and disputes of an office, a row each.

The cases are taken one by one, and none is kept. A row reads the facts and guesses
nothing: an empty cell is *missing* where the law or the record calls for it, and
*withheld* where it is on record and personal. What free text says of people is hidden
in it (:mod:`keterbukaan._masks`), and that cell is among the withheld ones.

>>> import datetime as dt
>>> from keterbukaan import Case, Details
>>> from keterbukaan.events import NoticeGiven, RequestReceived
>>> case = Case(id="2026/041", details=Details(name="Tuan Contoh")).record(
...     RequestReceived(dt.date(2026, 11, 2), reference="7/PPID"),
...     NoticeGiven(dt.date(2026, 11, 9), outcome="refused", reason="exemption"),
... )
>>> row = next(book([case], "requests", dt.date(2026, 11, 19)))
>>> row["outcome"], str(row["notice_on"]), row["days_used"]
((<NoticeOutcome.REFUSED: 'refused'>,), '2026-11-09', 5)
>>> row["name"], row.withheld
(None, ('number', 'name'))
>>> row.missing[-3:]
('held', 'copy', 'exemptions')
>>> row = next(book([case], "requests", dt.date(2026, 11, 19), personal=True))
>>> row["number"], row["name"]
('7/PPID', 'Tuan Contoh')
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from attrs import field, frozen

from .._dates import civil
from .._guesses import Guessed
from .._masks import masked, without_identity
from .._values import Value, of_kind, several
from ..case import Case
from ..errors import UnknownName
from ..law.shape import Decree, newest
from . import dispute_columns, objection_columns, request_columns
from .cells import Cell, reworded
from .columns import Layout
from .entries import Book, Entry, entries_of
from .timing import limits_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from ..case.matter.dossier import Dossier
    from ..workdays import WorkCalendar
    from .columns import Column

LAYOUTS: Final[Mapping[Book, Mapping[str, Layout]]] = {
    each.PERKI.book: {layout.key: layout for layout in (each.PERKI, each.WIDE)}
    for each in (request_columns, objection_columns, dispute_columns)
}
"""The layouts of each book, by name; the first is what one gets unless another is
asked for."""


class UnknownBook(UnknownName):
    """No book has this name."""

    what: ClassVar[tuple[str, str]] = ("register", "book")


class UnknownLayout(UnknownName):
    """A book has no layout of this name."""

    what: ClassVar[tuple[str, str]] = ("susunan", "layout")


@frozen(kw_only=True, eq=False, repr=False)
class BookRow(Value, Guessed):
    """Baris register: one request, one objection, or one application.

    Args:
        layout: which columns it has.
        case: the id of the case, else what its caller names it by.
        number: the how many-th of its case it is, from 1 on.
        items: the items of the request, where the case tells some apart.
        cells: what stands in its columns, in their order.
        missing: keys of the empty cells that the law or the record calls for.
        withheld: keys of the cells that are on record and personal; they are empty,
            or ``[...]`` stands for what in them says who somebody is.
        edition: the newest decree on days off that its days rest on.
    """

    layout: Layout
    case: str | None
    number: int
    items: tuple[str, ...]
    cells: tuple[Cell, ...] = field(repr=False)
    missing: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    edition: Decree | None = field(default=None, repr=False)

    @property
    def columns(self) -> tuple[Column, ...]:
        """Its columns, each with its heading and its provision."""
        return self.layout.columns

    def __getitem__(self, key: str) -> Cell:
        """Return a cell by the key of its column; None where it is empty.

        Raises:
            UnknownName: the layout has no such column.
        """
        keys = [column.key for column in self.columns]
        if key not in keys:
            raise UnknownName(key, known=keys)
        return self.cells[keys.index(key)]


def layout_of(which: Book | str, name: str | None = None) -> Layout:
    """Return a layout of a book by its name.

    Args:
        which: ``requests``, ``objections`` or ``disputes``.
        name: ``perki`` or ``wide``; None for ``perki``.

    Raises:
        UnknownBook: there is no such book (an :class:`UnknownName`).
        UnknownLayout: it has no such layout (likewise).

    >>> layout_of("objections").columns[0].label("en")
    'registration number'
    >>> layout_of("requests", "perky")
    Traceback (most recent call last):
        ...
    keterbukaan.register.books.UnknownLayout: unknown layout 'perky'; did you mean \
'perki'?
    """
    books = [each.value for each in Book]
    if which not in books:
        raise UnknownBook(which, known=books)
    layouts = LAYOUTS[Book(which)]
    if name is not None and of_kind(name, str) not in layouts:
        raise UnknownLayout(name, known=layouts)
    return next(iter(layouts.values())) if name is None else layouts[name]


def book(
    cases: Iterable[Case],
    which: Book | str,
    day: dt.date,
    *,
    layout: str | None = None,
    personal: bool = False,
    calendar: WorkCalendar | None = None,
) -> Iterator[BookRow]:
    """Return the rows of a book over many cases, case by case.

    A case is one request and so one row, whatever its items; an objection and an
    application to a commission are a row each. Facts after the day are left out.

    Args:
        cases: the cases; they are taken one by one, and none is kept.
        which: ``requests``, ``objections`` or ``disputes``.
        day: the day asked about.
        layout: the name of its layout, ``perki`` or ``wide``; None for ``perki``.
        personal: whether to show who people are. Else only what the applicant lets
            be published (``consent``), field by field; numbers and notes not at all.
            In other texts identity numbers, telephone numbers, e-mail addresses, and
            what the details say of people, are hidden.
        calendar: the national calendar; None for that of every decree known.

    Raises:
        UnknownBook: there is no such book.
        UnknownLayout: it has no such layout.
        NotADate: the day is an instant, or no date.
        WrongType: the cases are not several; that one of them is no case is said
            when its turn comes.

    >>> import datetime as dt
    >>> from keterbukaan import Case
    >>> [*book([Case()], "requests", dt.date(2026, 11, 19))]
    []
    """
    several(cases)
    return _rows(cases, layout_of(which, layout), civil(day), calendar, shown=personal)


def _rows(
    cases: Iterable[Case],
    layout: Layout,
    day: dt.date,
    calendar: WorkCalendar | None,
    *,
    shown: bool,
) -> Iterator[BookRow]:
    for each in cases:
        standing = of_kind(each, Case).on(day, calendar=calendar)
        for entry in entries_of(standing, layout.book):
            yield _row(entry, layout, shown=shown)


def _row(entry: Entry, layout: Layout, *, shown: bool) -> BookRow:
    """Read the cells of one entry."""
    case = entry.standing.case
    hiding = partial(masked, own=case.details.who(case.consent))
    cells: list[Cell] = []
    missing, withheld = [], []
    for column in layout.columns:
        cell = column.cell(entry)
        if cell is None:
            if column.asked(entry):
                missing.append(column.key)
        elif not shown and (told := _public(cell, column, case, hiding)) != cell:
            withheld.append(column.key)
            cell = told
        cells.append(cell)
    return BookRow(
        layout=layout,
        case=case.id,
        number=entry.number,
        items=case.items if shown else tuple(map(hiding, case.items)),
        cells=tuple(cells),
        missing=tuple(missing),
        withheld=tuple(withheld),
        edition=newest(each.deadline.edition for each in limits_of(entry)),
    )


def _public(
    cell: Cell, column: Column, case: Dossier, hiding: Callable[[str], str]
) -> Cell:
    """Return what of a cell everybody may see; None where that is nothing."""
    if column.detail in case.consent:
        own = column.detail == "identity_number"
        return cell if own else reworded(cell, without_identity)
    return None if column.personal else reworded(cell, hiding)

"""Kolom: one column of a book, its heading, its provision, and the facts it is from.

What a column reads is said in its row of the table and nowhere else: a field of a
fact (``request_received.on``), of the details of the case (``details.name``), or what
a function makes of some of them. A cell is personal where its source is.

>>> name = Column("name", ("nama pemohon", "applicant's name"), ("details.name",))
>>> name.personal, name.label("en")
(True, "applicant's name")
>>> Column("fee", ("biaya", "fee"), ("notice_given.fee",)).personal
False
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from .._values import Value
from ..citation import Citation, cite
from ..law.shape import Evidence
from ..parties import PERSONAL, ApplicantKind
from ..texts import Named, Words
from .cells import Cell
from .entries import Book, Entry

if TYPE_CHECKING:
    from collections.abc import Iterator


_FREE_WORDS: Final = frozenset({"note", "reference"})
"""Fields of every fact that are treated as personal."""
_OF_A_CASE: Final = frozenset({"details", "applicant", "body"})


def _cited(basis: str | None) -> Citation | None:
    return None if basis is None else cite(basis)


def always(_: Entry) -> bool:
    """Whether a cell is called for: always."""
    return True


def never(_: Entry) -> bool:
    """Whether a cell is called for: never, as nothing has to happen."""
    return False


@frozen(eq=False, repr=False)
class Column(Value, Named):
    """Kolom: one column of a book.

    Args:
        key: its name, stable for ever.
        words: its heading, in Indonesian and English.
        source: the fields it is read from, the first that is on record; empty where
            no fact of a case has it.
        basis: the provision that asks for it; None for what offices add.
        asked: whether the cell of an entry is called for: if so, and it is empty,
            it is missing.
        read: what makes its cell, where that is more than a field.
        last: whether the last fact counts where there are several, not the first.
    """

    key: str
    words: Words
    source: tuple[str, ...]
    basis: Citation | None = field(default=None, converter=_cited)
    asked: Callable[[Entry], bool] = field(default=always, kw_only=True)
    read: Callable[[Entry], Cell] | None = field(default=None, kw_only=True)
    last: bool = field(default=False, kw_only=True)

    @property
    def personal(self) -> bool:
        """Whether its cell may say who somebody is."""
        return any(_personal(source) for source in self.source)

    @property
    def detail(self) -> str | None:
        """The detail whose consent makes it public; None where there is none."""
        (source,) = self.source if len(self.source) == 1 else ("",)
        holder, _, name = source.partition(".")
        return name if holder == "details" else None

    def cell(self, entry: Entry) -> Cell:
        """Return what stands in it for an entry; None where it is not on record."""
        if self.read is not None:
            return self.read(entry)
        return next(_values(entry, self.source, last=self.last), None)


@frozen(kw_only=True, eq=False, repr=False)
class Layout(Value, Named):
    """Susunan: which columns a book has, in their order, and where that is from.

    Args:
        key: its name.
        book: the book it is of.
        words: what it is, in Indonesian and English.
        columns: its columns.
        evidence: how the columns of the provision are known.
        notes: what is not settled, or was not read.
    """

    key: str
    book: Book
    words: Words = field(repr=False)
    columns: tuple[Column, ...] = field(repr=False)
    evidence: Evidence = field(repr=False)
    notes: tuple[Words, ...] = field(default=(), repr=False)

    def column(self, key: str) -> Column:
        """Return a column by its key."""
        return next(each for each in self.columns if each.key == key)


def _personal(source: str) -> bool:
    holder, _, name = source.partition(".")
    return name in _FREE_WORDS or (holder == "details" and name in PERSONAL)


def _values(entry: Entry, sources: tuple[str, ...], *, last: bool) -> Iterator[Cell]:
    """Yield what is on record under some sources, the first source first."""
    for source in sources:
        holder, _, name = source.partition(".")
        if holder in _OF_A_CASE:
            found = [getattr(getattr(entry.standing.case, holder), name)]
        else:
            found = [getattr(fact, name) for fact in entry.of(holder)]
        known = (
            value for value in (reversed(found) if last else found) if _told(value)
        )
        yield from known


def _told(value: object) -> bool:
    """Whether a value says anything."""
    if value is None or value is ApplicantKind.UNKNOWN:
        return False
    return value not in {"", ()}

"""Tabel agenda: rows of the agenda as one small HTML table, the first due first.

>>> import datetime as dt
>>> from keterbukaan import Case, agenda
>>> from keterbukaan.events import RequestReceived
>>> case = Case(id="a").record(RequestReceived(dt.date(2026, 11, 12)))
>>> rows = AgendaTable(agenda([case], dt.date(2026, 11, 17), actors=["ppid"]))
>>> [row.rule for row in rows]
['request.completeness_check', 'request.notice']
>>> rows.html("en")[:15]
'<div lang="en" '
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from .._markup import WHOLE, below, calm_table, cell, element, node, unbroken
from .._values import Value, all_of
from ..case.values.option import OptionKind
from ..texts import both, long_date, pick, say, short_date
from .due import Due, DueStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..texts import Lang, Words

_WORDS: Final[Mapping[str, Words]] = {
    "title": ("Agenda pada {day}", "Agenda on {day}"),
    "empty": ("Tidak ada yang jatuh tempo.", "Nothing is due."),
    "day": ("paling lambat", "due by"),
    "act": ("siapa: tindakan", "who: act"),
    "now": ("segera", "at once"),
    "none": both(id="tanpa batas tercatat", en="no limit on record"),
    "was": ("dahulu {day}: {because}", "was {day}: {because}"),
    "unknown": ("tidak diketahui", "not known"),
}
_LOUD: Final = frozenset({DueStatus.OVERDUE, DueStatus.DUE_TODAY})


def _sorted(rows: Iterable[Due]) -> tuple[Due, ...]:
    return tuple(sorted(all_of(rows, Due)))


@frozen(eq=False, repr=False)
class AgendaTable(Value):
    """Rows of the agenda that show themselves as one table.

    Args:
        rows: the rows, in any order; they stand in that of their days.

    Raises:
        WrongType: one of them is no row of an agenda.
    """

    rows: tuple[Due, ...] = field(converter=_sorted)

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield how many rows there are."""
        yield "rows", len(self.rows)

    def __iter__(self) -> Iterator[Due]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def html(self, lang: Lang = "id") -> str:
        """Return the rows as an HTML table, without scripts, that fits a phone."""
        if not self.rows:
            return node("div", element("p", say(_WORDS, "empty", lang)), lang=lang)
        heads = [say(_WORDS, head, lang) for head in ("day", "act")]
        rows = [_row(row, lang) for row in self.rows]
        table = calm_table(self._title(lang), heads, rows)
        return node("div", table, lang=lang, style=WHOLE)

    def _repr_html_(self) -> str:
        return self.html()

    def _title(self, lang: Lang) -> str:
        """Return what it is, and the day asked about."""
        days = dict.fromkeys(row.day for row in self.rows)
        said = "; ".join(long_date(day, lang) for day in days)
        return say(_WORDS, "title", lang).format(day=said)


def _row(row: Due, lang: Lang) -> str:
    """Draw a row: the day to keep to and how it stands, and who is to do what."""
    actor = row.actor.label(lang)
    act = unbroken(f"{actor}: {row.step.label(lang)}")
    small = [", ".join(row.named), str(row.basis), *_moved(row, lang)]
    does = cell(act, *map(below, small))
    return node("tr", cell(*_by(row, lang)), does)


def _by(row: Due, lang: Lang) -> Iterator[str]:
    """Draw the day to keep to, or the last one where that has passed; what is left."""
    day = row.due_by
    if day is None:
        key = "now" if row.kind is OptionKind.DUTY else "none"
        yield element("b", say(_WORDS, key, lang))
    else:
        yield node("b", unbroken(short_date(day, lang)))
        yield below(pick(row.step.left_words(day), lang).strip(" ()"))
    loud = "b" if row.status in _LOUD else "span"
    yield node(loud, below(row.status.label(lang)))


def _moved(row: Due, lang: Lang) -> Iterator[str]:
    """Yield what the day was before, and why it moved."""
    if row.moved is None:
        return
    was = row.moved.safe or row.moved.last
    day = say(_WORDS, "unknown", lang) if was is None else short_date(was, lang)
    words = say(_WORDS, "was", lang)
    yield words.format(day=day, because=row.moved.text(lang))

"""A day that does not count as a cell of a picture: sign, kind, words, legend.

What the picture of a year and that of a deadline have in common, so that a
day looks the same in both.

>>> import datetime as dt
>>> from keterbukaan import WorkCalendar
>>> row = WorkCalendar.national().why_off(dt.date(2026, 3, 18))
>>> cell = off_cell(row, "en")
>>> cell.text, cell.title
('18 J', 'Wednesday, 18 March 2026: joint leave, Hari Suci Nyepi, SKB 1497/2025')
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..law.shape import DayKind
from ..pictures import SIGNS, Cell, Key, Listing
from ..texts import MONTHS, WEEKDAYS, Lang, Words, long_date, name_words, pick
from .days import every_day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping

    from .days import SkippedDay, WorkedDay
    from .index import Index
    from .office_days import OfficeDays

#: The sign of what a coming decree may change.
OPEN: Final = "?"
#: What is said of a day that no decree covers.
NOT_DECREED: Final = ("belum ada keputusan", "no decree yet")

_SHORT: Final = 3  # letters of a day of the week or a month, shortened
_WEEK: Final = 7
_MAKE_UP: Final = "make_up"
_WORDS: Final[Mapping[str, Words]] = {
    **{kind: kind.words for kind in DayKind},
    _MAKE_UP: ("hari kerja pengganti", "make-up working day"),
}
_CLOSED: Final = (
    "tutup karena keadaan kahar, tetap dihitung",
    "closed by force majeure, counted all the same",
)
_ESTIMATE: Final = ("perkiraan", "estimate")
_NOT_COUNTED: Final = ("Tidak dihitung", "Not counted")
_HEAD: Final = (
    ("tanggal", "date"),
    ("jenis", "kind"),
    ("nama", "name"),
    ("dasar", "decree"),
)


def day_cells(
    calendar: OfficeDays, index: Index, first: dt.date, last: dt.date, lang: Lang
) -> Iterator[Cell]:
    """Yield every day from the first to the last, as a calendar sees it.

    A plain day that counts has neither sign nor title; where no decree covers
    it, it is hatched. A day on which force majeure closed the office counts as
    well, and its title says so.
    """
    worked = {row.date: row for row in index.worked(first, last)}
    closed = {row.date: row for row in calendar.overlays if row.closed}
    for day in every_day(first, last):
        row = index.reason(day)
        if row is not None:
            yield off_cell(row, lang)
        elif day in worked:
            yield make_up_cell(worked[day], lang)
        elif day in closed:
            said = f"{pick(_CLOSED, lang)}, {closed[day].name}, {closed[day].basis}"
            hatched = not calendar.is_decreed(day.year)
            title = f"{long_date(day, lang)}: {said}"
            yield Cell(date=day, hatched=hatched, title=title)
        elif calendar.is_decreed(day.year):
            yield Cell(date=day)
        else:
            title = f"{long_date(day, lang)}: {pick(NOT_DECREED, lang)}"
            yield Cell(date=day, hatched=True, title=title)


def counts(cell: Cell) -> bool:
    """Whether the day of a cell is a working day."""
    return cell.kind not in {*DayKind}


def off_cell(row: SkippedDay, lang: Lang) -> Cell:
    """Return a day that does not count."""
    return _cell(row.date, row.kind, _said(row, lang), lang, estimated=row.estimated)


def make_up_cell(row: WorkedDay, lang: Lang) -> Cell:
    """Return a day that counts although it would not."""
    said = tuple(filter(None, (row.name, row.basis)))
    return _cell(row.date, _MAKE_UP, said, lang)


def _said(row: SkippedDay, lang: Lang) -> tuple[str, ...]:
    """Return the name and the decree of a day, where it has them, and any doubt."""
    doubt = pick(_ESTIMATE, lang) if row.estimated else None
    decree = pick(name_words(row.decree), lang) if row.decree else None
    return tuple(filter(None, (row.name, decree, doubt)))


def _source(row: SkippedDay) -> Words:
    """Return what a day off rests on."""
    return name_words(row.decree) if row.decree else _ESTIMATE


def _cell(
    day: dt.date,
    kind: str,
    said: tuple[str, ...],
    lang: Lang,
    *,
    estimated: bool = False,
) -> Cell:
    words = ", ".join((pick(_WORDS[kind], lang), *said))
    return Cell(
        date=day,
        kind=kind,
        sign=_sign(kind, lang, estimated=estimated),
        hatched=estimated,
        title=f"{long_date(day, lang)}: {words}",
    )


def _sign(kind: str, lang: Lang, *, estimated: bool) -> str:
    return pick(SIGNS[kind], lang) + OPEN * estimated


def weeks(cells: Iterable[Cell]) -> Iterator[tuple[Cell | None, ...]]:
    """Yield days in a row as weeks from Monday on, None where there is no day."""
    row: list[Cell | None] = []
    for cell in cells:
        row = row or [None] * cell.date.weekday()
        row.append(cell)
        if len(row) == _WEEK:
            yield tuple(row)
            row = []
    if row:
        yield (*row, *[None] * (_WEEK - len(row)))


def day_heads(lang: Lang) -> tuple[str, ...]:
    """Return the days of the week, shortened."""
    return tuple(pick(day, lang)[:_SHORT] for day in WEEKDAYS)


def short_month(day: dt.date, lang: Lang) -> str:
    """Return the month of a day, shortened."""
    return pick(MONTHS[day.month - 1], lang)[:_SHORT]


def kind_keys(cells: Iterable[Cell], lang: Lang) -> Iterator[Key]:
    """Yield the legend of the kinds of days that are seen, in one order."""
    seen = {(cell.kind, cell.hatched) for cell in cells}
    for kind, words in _WORDS.items():
        for estimated in (False, True):
            if (kind, estimated) in seen:
                text = (pick(words, lang), *(pick(_ESTIMATE, lang),) * estimated)
                sign = _sign(kind, lang, estimated=estimated)
                yield Key(kind=kind, sign=sign, hatched=estimated, text=", ".join(text))


def listing(rows: Iterable[SkippedDay], lang: Lang) -> Listing:
    """Return the named days as a table; weekends are left out."""
    return Listing(
        title=pick(_NOT_COUNTED, lang),
        head=tuple(pick(words, lang) for words in _HEAD),
        rows=tuple(
            (
                str(row.date),
                pick(row.kind.words, lang),
                row.name or "",
                pick(_source(row), lang),
            )
            for row in rows
            if row.kind is not DayKind.WEEKEND
        ),
    )

"""Rentang tenggat: a deadline as a picture, from day zero to the last day.

Weeks stand under one another. Days that count carry their number, 1 to n;
days that do not carry the sign of their kind. Where no decree covers a day it
is hatched, and where the date is not firm both bounds are marked. The day that is
safe by every reading of the law has a mark of its own; the last day is the loudest.
A limit counted backwards begins at the bottom. A limit of months or years, or one
longer than half a year, is a bar: its days are not counted one by one.

>>> import datetime as dt
>>> from keterbukaan import WorkCalendar, deadline
>>> national = WorkCalendar.national()
>>> start = dt.date(2026, 3, 12)
>>> due = deadline("request.notice", start=start, calendar=national)
>>> weeks = strip(due, "en").grids[0].weeks
>>> [cell.text if cell else "" for cell in weeks[0].cells]
['', '', '', '12 0', '13 1', '14 .', '15 .']
>>> weeks[-1].notes
('1 Apr: safe by every reading', '2 Apr: last day')
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import evolve

from ..law.shape import Direction
from ..law.spans import Months, WorkingDays, Years
from ..pictures import Cell, Grid, Key, Picture, Point, Week
from ..texts import long_date, pick
from ..workdays.day_cells import (
    NOT_DECREED,
    OPEN,
    counts,
    day_cells,
    day_heads,
    kind_keys,
    listing,
    short_month,
    weeks,
)
from ..workdays.days import every_day
from .counting import index_over
from .explain import advises, explain

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ..pictures import Mark
    from ..texts import Lang, Words
    from .dated import Dated

    _Found: TypeAlias = tuple[dt.date | None, Mark, Words]

_LONGEST: Final = 190  # days that are drawn one by one: half a year and a week
# The weightiest is the mark of a day; what a day is, is said in its order.
_WEIGHT: Final[tuple[Mark, ...]] = ("", "bound", "safe", "zero", "last")
_ORDER: Final[tuple[Mark, ...]] = ("zero", "last", "safe", "bound", "")
_ZERO: Final = ("hari ke-0", "day zero")
_LAST: Final = ("hari terakhir", "last day")
_LIKELY: Final = ("perkiraan hari terakhir", "last day as estimated")
_TRIGGER: Final = ("hari pemicu", "day of the trigger")
_SAFE: Final = ("aman menurut semua tafsir", "safe by every reading")
_OUTER: Final = ("menurut sebagian tafsir", "by some readings")
_EARLIEST: Final = ("paling cepat", "at the earliest")
_LATEST: Final = ("paling lambat", "at the latest")
_COUNTED: Final = ("hari ke-{n}", "day {n}")
_PAST: Final = "-"  # on a day that would count, had the count not ended
_KEY_PAST: Final = (
    "sesudah hari terakhir, tidak bernomor",
    "after the last day, not numbered",
)
_KEY_COUNTED: Final = (
    "hari yang dihitung, dengan nomornya",
    "a day that counts, with its number",
)
_KEY_BOUND: Final = (
    "mungkin hari terakhir menurut keputusan atau tafsir lain",
    "may be the last day under another decree or reading",
)


def strip(due: Dated, lang: Lang) -> Picture:
    """Draw a deadline."""
    points = points_of(due, lang)
    said = tuple(explain(due, lang).splitlines())
    above = 1 + next(n for n, line in enumerate(said) if str(due.basis) in line)
    grids: tuple[Grid, ...] = ()
    keys: tuple[Key, ...] = ()
    if _by_days(due, points):
        cells = _cells(due, points, lang)
        grids = (_grid(cells, points, lang),)
        keys = tuple(_keys(cells, lang))
    return Picture(
        title=due.terms.rule.label(lang),
        desc=" ".join(said),
        lines=said[:above],
        grids=grids,
        points=tuple(points),
        keys=keys,
        listing=listing(due.skipped, lang),
        notes=said[above:],
        lang=lang,
    )


def points_of(due: Dated, lang: Lang) -> list[Point]:
    """Return day zero, the last day and what this may turn out to be, in order.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar, deadline
    >>> days, start = WorkCalendar.national(), dt.date(2026, 3, 12)
    >>> due = deadline("request.notice", start=start, calendar=days)
    >>> [point.text for point in points_of(due, "en")]
    ['day zero', 'safe by every reading', 'last day']
    """
    found = {*_begins(due), *_bounds(due), *_by_reading(due)}
    found.add((due.last, "last", _LAST if due.firm else _LIKELY))
    points = [Point(date=d, text=pick(w, lang), mark=m) for d, m, w in found if d]
    return sorted(points, key=lambda p: (p.date, _ORDER.index(p.mark), p.text))


def _begins(due: Dated) -> Iterator[_Found]:
    """Yield day zero, and the day of the trigger where a reading parts them."""
    zero = due.zero
    if zero >= due.start:
        yield zero, "zero", _ZERO
    if zero != due.start:
        yield due.start, "" if zero > due.start else "zero", _TRIGGER


def _bounds(due: Dated) -> Iterator[_Found]:
    """Yield what a coming decree may make of the last day."""
    if due.earliest != (due.latest or due.last):
        yield due.earliest, "bound", _EARLIEST
        yield due.latest, "bound", _LATEST


def _by_reading(due: Dated) -> Iterator[_Found]:
    """Yield what another reading may make of it, where somebody keeps to that."""
    if not advises(due) or due.safe is None or due.safe < due.start:
        return
    if due.safe != due.earliest:
        yield due.safe, "safe", _SAFE
    if due.outer and due.outer != due.latest and not due.terms.rule.binds_body:
        yield due.outer, "bound", _OUTER


def _by_days(due: Dated, points: list[Point]) -> bool:
    """Whether the days are drawn one by one."""
    within = (points[-1].date - points[0].date).days <= _LONGEST
    return within and not isinstance(due.limit.span, Months | Years)


# -- days --------------------------------------------------------------------


def _cells(due: Dated, points: list[Point], lang: Lang) -> tuple[Cell, ...]:
    """Return every day from the first point to the last, with number and mark."""
    first, last = points[0].date, points[-1].date
    plain = [Cell(date=day) for day in every_day(first, last)]
    if isinstance(due.limit.span, WorkingDays):
        index = index_over(due.calendar, first, last)
        plain = list(day_cells(due.calendar, index, first, last, lang))
    back = due.terms.rule.direction is Direction.BEFORE
    numbered = _numbered(due, plain[::-1] if back else plain, lang)
    return tuple(
        _marked(cell, points, lang)
        for cell in sorted(numbered, key=lambda cell: cell.date)
    )


def _numbered(due: Dated, cells: list[Cell], lang: Lang) -> Iterator[Cell]:
    """Yield the days in the order in which they are counted, day zero first."""
    n, past, zero = 0, False, due.zero
    for cell in cells:
        if cell.date == zero:
            yield evolve(cell, kind="", sign="0", hatched=False)
        elif past and counts(cell):
            yield evolve(cell, sign=_PAST)
        elif counts(cell):
            n += 1
            said = pick(_COUNTED, lang).format(n=n)
            sign = f"{n}{cell.sign or OPEN * cell.hatched}"
            yield evolve(cell, sign=sign, title=_said(cell, lang, said))
        else:
            yield cell
        past = past or cell.date == due.last


def _marked(cell: Cell, points: list[Point], lang: Lang) -> Cell:
    """Return the day with what it is to the deadline, the weightiest as its mark."""
    here = [point for point in points if point.date == cell.date]
    mark = max((point.mark for point in here), key=_WEIGHT.index, default=_WEIGHT[0])
    title = _said(cell, lang, *(point.text for point in here))
    label = _short(cell.date, lang) if cell.date.day == 1 else ""
    return evolve(cell, mark=mark, title=title, label=label)


def _said(cell: Cell, lang: Lang, *more: str) -> str:
    """Return the title of a day with more to say."""
    if not cell.title and more:
        return f"{long_date(cell.date, lang)}: {'; '.join(more)}"
    return "; ".join((cell.title, *more))


def _grid(cells: tuple[Cell, ...], points: list[Point], lang: Lang) -> Grid:
    return Grid(
        title="",
        heads=day_heads(lang),
        weeks=tuple(_weeks(cells, points, lang)),
    )


def _weeks(cells: tuple[Cell, ...], points: list[Point], lang: Lang) -> Iterator[Week]:
    """Yield weeks with the date of their first day, and what falls into them."""
    year = 0
    for row in weeks(cells):
        own = [cell.date for cell in row if cell is not None]
        label = _short(own[0], lang)
        if own[0].year != year:
            year = own[0].year
            label = f"{label} {year}"
        notes = (
            f"{_short(point.date, lang)}: {point.text}"
            for point in points
            if own[0] <= point.date <= own[-1]
        )
        yield Week(cells=row, label=label, notes=tuple(notes))


def _short(day: dt.date, lang: Lang) -> str:
    return f"{day.day} {short_month(day, lang)}"


def _keys(cells: tuple[Cell, ...], lang: Lang) -> Iterator[Key]:
    """Yield the legend: what counts, what does not, what is open."""
    if any(cell.sign == "0" for cell in cells):
        yield Key(mark="zero", sign="0", text=pick(_ZERO, lang))
    if any(cell.sign not in {"0", ""} and counts(cell) for cell in cells):
        yield Key(sign="1", text=pick(_KEY_COUNTED, lang))
    yield from kind_keys(cells, lang)
    if any(cell.hatched and not cell.kind for cell in cells):
        yield Key(sign="1?", hatched=True, text=pick(NOT_DECREED, lang))
    for cell in cells:
        if cell.mark == "last":
            yield Key(mark="last", sign=cell.sign, text=pick(_LAST, lang))
    if any(cell.mark == "safe" for cell in cells):
        yield Key(mark="safe", text=pick(_SAFE, lang))
    if any(cell.mark == "bound" for cell in cells):
        yield Key(mark="bound", text=pick(_KEY_BOUND, lang))
    if any(cell.sign == _PAST for cell in cells):
        yield Key(sign=_PAST, text=pick(_KEY_PAST, lang))

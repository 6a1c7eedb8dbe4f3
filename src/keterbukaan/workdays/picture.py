"""Kalender setahun: the days of a year as a picture, month by month.

Every day that does not count has the sign of its kind and, on hover, its name
and decree; a make-up working day has its own. In a year that no decree covers
yet the days are hatched: feast days as estimated, and with a question mark
alone those that a decree may yet free, as the bounds of a deadline reckon
them (:mod:`keterbukaan.workdays.room_for_decrees`).

>>> from keterbukaan import WorkCalendar
>>> days = WorkCalendar.national()
>>> march = year_picture(days, 2026, "en").grids[2]
>>> march.title, march.note, march.weeks[3].cells[2].text
('March', '17 working days', '18 J')
>>> february = year_picture(days, 2028, "en").grids[1]
>>> february.weeks[3].cells[4].title
'Friday, 25 February 2028: may yet be freed (Idul Fitri)'
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import evolve

from ..law.shape import DayKind
from ..pictures import Cell, Grid, Key, Picture, Week
from ..texts import MONTHS, Lang, both, long_date, name_words, pick
from .day_cells import (
    NOT_DECREED,
    OPEN,
    counts,
    day_cells,
    day_heads,
    kind_keys,
    listing,
    weeks,
)
from .feasts import Outlook
from .room_for_decrees import open_rooms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .office_days import OfficeDays

_TITLE: Final = (
    "Hari kerja dan hari libur {year}",
    "Working days and days off in {year}",
)
_WORKING: Final = ("hari kerja", "working days")
_RESTS_ON: Final = ("Menurut {decrees}.", "By {decrees}.")
_KNOWN: Final = ("Yang terbit sampai {day}.", "As issued by {day}.")
_ESTIMATED: Final = both(
    id="Belum ada keputusan untuk tahun ini: hari raya menurut perkiraan, tanpa cuti "
    "bersama dan hari pemungutan suara.",
    en="No decree covers this year yet: feast days as estimated, without joint leave "
    "or election days.",
)
_MAY_BE_FREED: Final = ("mungkin masih diliburkan", "may yet be freed")
_VOTE: Final = ("pemungutan suara", "a vote")


def year_picture(calendar: OfficeDays, year: int, lang: Lang) -> Picture:
    """Draw a year.

    Raises:
        OutOfRange: no decree covers the year, and no feast can be estimated.
    """
    cells = tuple(_cells(calendar, year, lang))
    table = listing(calendar.days_off(year), lang)
    lines = tuple(_lines(calendar, year, cells, lang))
    named = "; ".join(", ".join(filter(None, row)) for row in table.rows)
    return Picture(
        title=pick(_TITLE, lang).format(year=year),
        desc=" ".join((*lines, f"{table.title}: {named}.")),
        lines=lines,
        grids=tuple(_month(cells, month, lang) for month in range(1, 13)),
        keys=(*kind_keys(cells, lang), *_open_keys(cells, lang)),
        listing=table,
        lang=lang,
    )


def _cells(calendar: OfficeDays, year: int, lang: Lang) -> Iterator[Cell]:
    """Yield every day of the year, with those that a decree may yet free."""
    index, open_days = calendar.decreed_index, {}
    if not calendar.is_decreed(year):
        index = calendar.outlook(Outlook.EXPECTED, year)
        open_days = _open_days(calendar, year, lang)
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    for cell in day_cells(calendar, index, first, last, lang):
        if cell.date in open_days and not cell.kind:
            title = f"{long_date(cell.date, lang)}: {open_days[cell.date]}"
            yield evolve(cell, sign=OPEN, title=title)
        else:
            yield cell


def _open_days(calendar: OfficeDays, year: int, lang: Lang) -> dict[dt.date, str]:
    """Return the days that a decree may yet free, and beside what."""
    may = pick(_MAY_BE_FREED, lang)
    return {
        day: f"{may} ({room.feast or pick(_VOTE, lang)})"
        for room in open_rooms(calendar.settings, calendar.precedents, year, year)
        for day in room.days
    }


def _open_keys(cells: tuple[Cell, ...], lang: Lang) -> Iterator[Key]:
    """Yield the legend of the days without a decree."""
    if any(cell.hatched and not cell.kind for cell in cells):
        yield Key(sign=OPEN, hatched=True, text=pick(_MAY_BE_FREED, lang))
        yield Key(hatched=True, text=pick(NOT_DECREED, lang))


def _month(cells: tuple[Cell, ...], month: int, lang: Lang) -> Grid:
    own = [cell for cell in cells if cell.date.month == month]
    return Grid(
        title=pick(MONTHS[month - 1], lang),
        heads=day_heads(lang),
        weeks=tuple(Week(cells=row) for row in weeks(own)),
        note=f"{sum(map(counts, own))} {pick(_WORKING, lang)}",
    )


def _lines(
    calendar: OfficeDays, year: int, cells: tuple[Cell, ...], lang: Lang
) -> Iterator[str]:
    """Yield what is said of the whole year."""
    number = Counter(cell.kind for cell in cells)
    parts = [f"{pick(_WORKING, lang)}: {sum(map(counts, cells))}"]
    parts += [
        f"{kind.label(lang)}: {number[kind]}"
        for kind in DayKind
        if number[kind] and kind != DayKind.WEEKEND
    ]
    text = "; ".join(parts)
    yield f"{text[0].upper()}{text[1:]}."
    covering = calendar.covering(dt.date(year, 1, 1), dt.date(year, 12, 31))
    if covering:
        decrees = ", ".join(pick(name_words(str(each)), lang) for each in covering)
        yield pick(_RESTS_ON, lang).format(decrees=decrees)
    if calendar.known_on is not None:
        yield pick(_KNOWN, lang).format(day=long_date(calendar.known_on, lang))
    if not calendar.is_decreed(year):
        yield pick(_ESTIMATED, lang)

"""Hari libur sebagai umpan: the days off of a year, each with its decree.

>>> from keterbukaan import WorkCalendar
>>> shown = calendar_ical(WorkCalendar.national(), 2026).decode()
>>> shown.count("BEGIN:VEVENT"), shown.count("SKB 1497/2025")
(25, 27)
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._values import of_kind
from ...texts import Words, fill, name_words, pick
from ...workdays import WorkCalendar
from .feed import Entry, feed
from .knowledge import decided, newest_known, rests_on
from .words import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...texts import Lang
    from ...workdays import SkippedDay


def calendar_ical(calendar: WorkCalendar, year: int, *, lang: Lang = "id") -> bytes:
    """Return the days off of a year as one VCALENDAR; plain weekends are left out.

    Each day has an entry of its own with its name, kind and decree, tentative where
    it is estimated. The UID is made from the date; the SEQUENCE is the number of
    decrees and other decisions on days off that are known; the DTSTAMP is the day
    on which the last of them came to be known, and the first day of the year where
    none is.

    Args:
        calendar: the calendar, with the day whose knowledge it uses.
        year: the calendar year.
        lang: the language of the texts; names are as the decree has them.

    Returns:
        The feed in UTF-8, each line ended by CR and LF.

    Raises:
        OutOfRange: the year has no decree, and no feast can be estimated.
    """
    rows, sequence = of_kind(calendar, WorkCalendar).days_off(year), decided(calendar)
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    return feed(
        (_entry(row, sequence, lang) for row in rows),
        title=pick(fill(WORDS["days_off"], year=year), lang),
        about=rests_on(calendar.edition(first, last), calendar.known_on, lang),
        stamp=newest_known(calendar) or first,
        lang=lang,
    )


def _entry(row: SkippedDay, sequence: int, lang: Lang) -> Entry:
    return Entry(
        key=("day off", row.date.isoformat()),
        title=row.name or row.kind.label(lang),
        lines=tuple(pick(words, lang) for words in _said(row)),
        day=row.date,
        firm=not row.estimated,
        sequence=sequence,
    )


def _said(row: SkippedDay) -> Iterator[Words]:
    yield fill(WORDS["kind"], kind=row.kind.words)
    if row.decree is not None:
        yield fill(WORDS["decree"], name=name_words(row.decree))
    if row.estimated:
        yield WORDS["estimated"]

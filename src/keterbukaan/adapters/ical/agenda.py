"""Agenda sebagai umpan: each act that is due, on its last day.

>>> import datetime as dt
>>> from keterbukaan import Case, WorkCalendar
>>> from keterbukaan.events import RequestReceived
>>> from keterbukaan.register import agenda
>>> case = Case(id="a").record(RequestReceived(dt.date(2025, 8, 11)))
>>> day, noted = dt.date(2025, 8, 12), ("UID", "SEQUENCE", "DTSTART")
>>> for known in dt.date(2025, 8, 6), dt.date(2025, 8, 7):
...     days = WorkCalendar.national(known_on=known)
...     rows = agenda([case], day, calendar=days)
...     notice = [row for row in rows if row.rule == "request.notice"]
...     lines = agenda_ical(notice, day, known_on=known).decode().splitlines()
...     print(*(line for line in lines if line.startswith(noted)))
DTSTART;VALUE=DATE:20250825 UID:9794cdeb-2003-50e9-a9e0-6042e944c9c3 SEQUENCE:53
DTSTART;VALUE=DATE:20250826 UID:9794cdeb-2003-50e9-a9e0-6042e944c9c3 SEQUENCE:54
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._dates import civil, optional_civil
from ..._values import all_of
from ...law.shape import newest
from ...register import Due
from ...texts import Words, fill, pick
from .feed import Entry, feed
from .knowledge import decided, rests_on
from .words import WORDS

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from ...law.shape import Decree
    from ...texts import Lang


def agenda_ical(
    rows: Iterable[Due],
    day: dt.date,
    *,
    lang: Lang = "id",
    known_on: dt.date | None = None,
) -> bytes:
    """Return an agenda as one VCALENDAR: an entry a row, in the order of the rows.

    A row takes up its last day, is tentative where that can move, and reminds at
    eight o'clock on the day it is safe until: on the last day where that has passed,
    and not at all where both have. A row without a last day is a task without a day.
    The UID is made from the case, the rule, who acts for which party on which
    grounds, and the first item; the SEQUENCE is the number of facts of the case and
    of decisions on days off that are known; the DTSTAMP is the day asked about. No
    personal detail of anybody is in it.

    Args:
        rows: the rows of :func:`keterbukaan.agenda`. Cases without an id are told
            apart by their order alone, so that it is better to name them.
        day: the day asked about.
        lang: the language of the texts.
        known_on: the day whose knowledge of the days off was used.

    Returns:
        The feed in UTF-8, each line ended by CR and LF.

    Raises:
        NotADate: the day is an instant, or no date.
    """
    asked, found = civil(day), sorted(all_of(rows, Due))
    return feed(
        (_entry(row, asked, lang) for row in found),
        title=pick(WORDS["agenda"], lang),
        about=rests_on(_edition(found), optional_civil(known_on), lang),
        stamp=asked,
        lang=lang,
    )


def _entry(row: Due, day: dt.date, lang: Lang) -> Entry:
    ahead = [each for each in (row.safe, row.last) if each is not None and each >= day]
    return Entry(
        key=_key(row),
        title=pick(_title(row), lang),
        lines=tuple(pick(words, lang) for words in _said(row)),
        day=row.last,
        firm=row.firm,
        sequence=row.recorded + (decided(row.deadline.calendar) if row.deadline else 0),
        alarm=min(ahead, default=None),
    )


def _key(row: Due) -> tuple[str | None, ...]:
    """Return what makes it the same act in every feed, whatever its days.

    Of several items the first stands for all: when one of them goes another way, the
    entry stays with it.
    """
    limit, grounds = row.option.limit, ",".join(row.option.grounds)
    party = None if limit is None else limit.party
    item = row.items[0] if row.items else None
    return "agenda", row.case, row.rule, row.actor, party, grounds, item


def _title(row: Due) -> Words:
    names = ", ".join(filter(None, (row.case, *row.items_shown)))
    key = "act" if names else "act_alone"
    actor = row.actor.words
    return fill(WORDS[key], case=names, act=row.step.does, actor=actor)


def _said(row: Due) -> Iterator[Words]:
    """Yield what an entry says; how many days are left is for the calendar to show."""
    yield from _days(row)
    yield fill(WORDS["reason"], reason=row.option.reason)
    yield fill(WORDS["basis"], basis=row.basis, rule=row.rule)
    for doubt in row.deadline.doubts if row.deadline else ():
        yield fill(WORDS["doubt"], doubt=doubt.words)
    if row.moved is not None:
        was = row.moved.last
        key = "was_undated" if was is None else "was"
        yield fill(WORDS[key], day=was, because=row.moved.because)
    if row.unit is not None:
        yield fill(WORDS["unit"], unit=row.unit_shown)


def _days(row: Due) -> Iterator[Words]:
    """Yield the days to keep to, or that there is none."""
    if row.last is None:
        yield WORDS["at_once"]
        return
    yield fill(WORDS["last"], day=row.last)
    if row.safe not in {None, row.last}:
        yield fill(WORDS["safe"], day=row.safe)
    if not row.firm:
        yield WORDS["not_firm"]


def _edition(rows: list[Due]) -> Decree | None:
    """Return the newest decree under the rows; None where there is none."""
    return newest(row.deadline.edition for row in rows if row.deadline)

"""All editions of the days off as one value: what was known, from when until when.

A reader in any language finds the days off as known on a day by keeping the rows
that cover it. They are read off the calendar itself, asked on each day on which its
answer changes: a row begins on the first of these days on which the calendar says so,
and ends on the day before it no longer does.

>>> from keterbukaan import WorkCalendar
>>> found = editions(WorkCalendar.national())
>>> [row for row in found["days"] if row["date"] == "2025-08-18"]
[{'date': '2025-08-18', 'kind': 'joint_leave', 'name': 'Proklamasi Kemerdekaan', \
'decree': 'SKB 933/2025', 'known_from': '2025-08-07', 'known_until': None}]
>>> [row for row in found["years"] if row["year"] == 2026]
[{'year': 2026, 'known_from': '2025-09-19', 'known_until': None}]
>>> found["decrees"]["SKB of 2014-05-07"]["id"]
'SKB tanggal 7 Mei 2014'
"""

from __future__ import annotations

import datetime as dt
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ..adapters.json import calendar_json
from ..law.shape import DayKind
from ..law.voting_days import VOTING_DAYS
from ..texts import LANGUAGES, name_words, pick
from ..workdays.days import day_before
from ..workdays.week import works_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..workdays import WorkCalendar

#: One thing that is known: keys and values of a row, in their order.
_Fact: TypeAlias = tuple[tuple[str, str | int | None], ...]

_MONDAY: Final = 1
_SUNDAY: Final = 7
_ANY_WEEK: Final = tuple(
    dt.date.fromisocalendar(2026, 1, weekday) for weekday in range(_MONDAY, _SUNDAY + 1)
)


def editions(calendar: WorkCalendar) -> dict[str, Any]:
    """Return the days off of a calendar as known on any day.

    Args:
        calendar: a calendar without local days, on one week for all time.

    Returns:
        ``years``: the decreed years; ``days``: the named days off of these years,
        as ``keterbukaan calendar YEAR --json`` has them. Each row holds from its
        ``known_from`` until its ``known_until``, both inclusive; null: until now.
        A day that is no named day off is off by its weekday alone (``weekend``, of
        1 for Monday to 7). ``kinds`` and ``decrees``: the names of the kinds of days
        and of the decrees, as they are said.
    """
    rows = sorted(_rows(calendar), key=_by_date)
    decrees = sorted({row["decree"] for row in rows if "date" in row})
    return {
        "weekend": [
            d.isoweekday() for d in _ANY_WEEK if not works_on(calendar.week, d)
        ],
        "kinds": {
            k.value: {lang: k.label(lang) for lang in LANGUAGES} for k in DayKind
        },
        "decrees": {
            name: {lang: pick(name_words(name), lang) for lang in LANGUAGES}
            for name in decrees
        },
        "years": [row for row in rows if "year" in row],
        "days": [row for row in rows if "date" in row],
    }


def _by_date(row: dict[str, Any]) -> tuple[str, str]:
    return str(row.get("date") or row["year"]), row["known_from"]


def _rows(calendar: WorkCalendar) -> Iterator[dict[str, Any]]:
    """Yield each fact with the first and the last day on which it was known."""
    open_since: dict[_Fact, dt.date] = {}
    for day in _changes(calendar):
        known = dict.fromkeys(_facts(calendar.as_known_on(day)), day)
        for fact in [*open_since.keys() - known.keys()]:
            yield _row(fact, open_since.pop(fact), day_before(day))
        open_since = known | open_since
    for fact, since in open_since.items():
        yield _row(fact, since, None)


def _row(fact: _Fact, since: dt.date, until: dt.date | None) -> dict[str, Any]:
    ended = None if until is None else until.isoformat()
    return {**dict(fact), "known_from": since.isoformat(), "known_until": ended}


def _changes(calendar: WorkCalendar) -> list[dt.date]:
    """Return the days on which a decree came to be known, or a voting day moved."""
    decrees = (decree.known_from for decree in calendar.ledger())
    votes = chain.from_iterable(vote.changes for vote in VOTING_DAYS)
    return sorted({*decrees, *votes})


def _facts(calendar: WorkCalendar) -> Iterator[_Fact]:
    """Yield what is known on the known-on day: decreed years, and their days off."""
    span = calendar.span()
    for year in range(span[0].year, span[1].year + 1) if span else ():
        yield (("year", year),)
        for row in calendar_json(year, calendar)["days"]:
            yield (
                ("date", row["date"]),
                ("kind", row["kind"]),
                ("name", row["name"]),
                ("decree", row["decree"]),
            )

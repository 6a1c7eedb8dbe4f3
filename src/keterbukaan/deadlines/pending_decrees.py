"""Yang masih ditunggu: what a missing decree may still bring, in words.

The reasons behind the bounds of a date that is not firm: which feasts are
estimated and can move, beside which of them joint leave is to be expected
and how much, and which voting day is not yet declared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..law.shape import DayKind
from ..texts import Words, fill, joined
from ..workdays.days import DAY
from ..workdays.elections import votes
from ..workdays.feasts import feasts_known, movable
from ..workdays.precedents import family
from ..workdays.room_for_decrees import open_rooms

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ..workdays.elections import Vote
    from ..workdays.office_days import OfficeDays

_FEAST: Final[Words] = ("{feast} ({day})", "{feast} ({day})")


def feasts_that_move(
    calendar: OfficeDays, year: int, first: dt.date, last: dt.date
) -> Words | None:
    """Return the estimated feasts on or next to the days of a span.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar
    >>> span = dt.date(2028, 2, 20), dt.date(2028, 3, 10)
    >>> feasts_that_move(WorkCalendar.national(), 2028, *span)[0]
    'Idul Fitri (Minggu, 27 Februari 2028), Idul Fitri (Senin, 28 Februari 2028)'
    """
    feasts = feasts_known(year, calendar.seen)
    moving = [
        fill(_FEAST, feast=family(name), day=day)
        for day, name in feasts.items()
        if first - DAY <= day <= last + DAY and movable(day, name)
    ]
    return joined(*moving) if moving else None


def expected_leave(
    calendar: OfficeDays, year: int, first: dt.date, last: dt.date
) -> str:
    """Return the feasts beside which leave may fall in a span, with the most days.

    >>> from keterbukaan import WorkCalendar
    >>> span = dt.date(2028, 2, 20), dt.date(2028, 3, 10)
    >>> expected_leave(WorkCalendar.national(), 2028, *span)
    'Idul Fitri 8'
    """
    most: dict[str, int] = {}
    for room in open_rooms(calendar.settings, calendar.precedents, year, year):
        within = sum(first < day <= last for day in room.days)
        if room.feast and within:
            most[room.feast] = most.get(room.feast, 0) + min(within, room.leave)
    return ", ".join(f"{feast} {days}" for feast, days in most.items())


def undeclared(calendar: OfficeDays, first: dt.date, last: dt.date) -> Iterator[Vote]:
    """Yield the votes due in a span whose day no known decree frees."""
    for vote in votes(first, last, calendar.seen):
        rows = (row for decree in calendar.known for row in decree.adds)
        if not any(
            row.kind is DayKind.ELECTION and vote.first <= row.date <= vote.last
            for row in rows
        ):
            yield vote

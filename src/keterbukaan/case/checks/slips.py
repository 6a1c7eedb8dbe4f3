"""Salah ketik: dates that nobody can have meant.

A fact is recorded as it was given. One dated before the statute was made, or
more than ten years after the day asked about, is most likely a year typed wrong
(0206, 2126), and a note names it; it still counts as it stands. A case may also look
empty since all its facts are dated later: a note says so, for what nobody sees nobody
mends.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from ...texts import MONTHS, Words, both, fill
from ..matter.fold import active
from ..values.finding import ROWS
from ..values.note import Note

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...events.base import Event
    from ..matter.matter import Matter

_MADE: Final = dt.date(2008, 4, 30)  # UU 14/2008 Ps. 64: in force two years later
_YEARS: Final = 10

_BEFORE: Final[Words] = both(
    id="{date} ({act}) lebih awal dari UU 14/2008, yang diundangkan 30 April 2008; "
    "mungkin salah ketik",
    en="{date} ({act}) is before UU 14/2008, promulgated on 30 April 2008; it may be a "
    "typing slip",
)
_FAR_OFF: Final[Words] = both(
    id="{date} ({act}) lebih dari sepuluh tahun sesudah hari yang ditanyakan; mungkin "
    "salah ketik",
    en="{date} ({act}) is more than ten years after the day asked about; it may be a "
    "typing slip",
)
_AHEAD: Final[Words] = both(
    id="semua fakta perkara ini tertanggal sesudah hari yang ditanyakan, yang pertama "
    "{date} ({act}); periksa tahunnya jika seharusnya sudah terjadi",
    en="every fact of this case is dated after the day asked about, the first "
    "{date} ({act}); check the year if it should have happened by now",
)


def slips(matter: Matter) -> Iterator[Note]:
    """Yield the dates of a case that are most likely typing slips.

    Args:
        matter: the matter on its day; of what it does not see yet only what is dated
            too far off counts.
    """
    for event in active(_told(matter)):
        if event is not None:
            act = ROWS[type(event)].words
            for day in _days(event):
                if day < _MADE:
                    words = fill(_BEFORE, date=_written(day), act=act)
                    yield Note("date_before_statute", words)
                elif _far_off(day, matter.day):
                    words = fill(_FAR_OFF, date=_written(day), act=act)
                    yield Note("date_far_off", words)
    yield from _ahead(matter)


def _ahead(matter: Matter) -> Iterator[Note]:
    """Yield a note where facts are on record, and none by the day asked about."""
    first = min(matter.case.events, key=lambda event: event.on, default=None)
    if first and first.on > matter.day and not _far_off(first.on, matter.day):
        words = fill(_AHEAD, date=_written(first.on), act=ROWS[type(first)].words)
        yield Note("date_ahead", words)


def _told(matter: Matter) -> Iterator[Event | None]:
    """Yield the facts seen on the day, and those dated too far off to be meant."""
    known = matter.national.known_on
    for event in matter.case.events:
        written = event.recorded_on
        unknown = known and written and written > known
        seen = event.on <= matter.day or _far_off(event.on, matter.day)
        yield event if seen and not unknown else None


def _days(event: Event) -> list[dt.date]:
    """The civil days that a fact names, each once."""
    values = vars(event).values()
    return [*dict.fromkeys(value for value in values if type(value) is dt.date)]


def _far_off(day: dt.date, asked: dt.date) -> bool:
    """Whether a day lies more than ten years after another."""
    back = day.year - _YEARS
    return (back, day.month, day.day) > (asked.year, asked.month, asked.day)


def _written(day: dt.date) -> Words:
    """Write a date out with the four digits of its year."""
    indonesian, english = MONTHS[day.month - 1]
    rest = f"{day.year:04}"
    return f"{day.day} {indonesian} {rest}", f"{day.day} {english} {rest}"

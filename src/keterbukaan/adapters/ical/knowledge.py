"""Pengetahuan: how much is known of the days off, and the newest of it.

>>> import datetime as dt
>>> from keterbukaan import WorkCalendar
>>> days = WorkCalendar.national()
>>> before, after = (days.as_known_on(dt.date(2025, 8, day)) for day in (6, 7))
>>> decided(after) - decided(before)
1
>>> print(newest_known(after))
2025-08-07
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...law.voting_days import VOTING_DAYS
from ...texts import Lang, Words, fill, name_words, pick
from .words import WORDS

if TYPE_CHECKING:
    import datetime as dt

    from ...law.shape import Decree
    from ...workdays import WorkCalendar


def decided(calendar: WorkCalendar) -> int:
    """Return how many decisions on days off are known; it grows with each.

    They are the decrees, the voting days that were fixed or put off, and the local
    days of an office.
    """
    return len(calendar.known) + len(_votes(calendar)) + len(calendar.overlays)


def newest_known(calendar: WorkCalendar) -> dt.date | None:
    """Return the day on which the last of them came to be known; None before all.

    A local day has no such day, and is left out.
    """
    days = [decree.known_from for decree in calendar.known]
    return max([*days, *_votes(calendar)], default=None)


def rests_on(edition: Decree | None, known_on: dt.date | None, lang: Lang) -> str:
    """Say what a feed rests on: the newest decree, and the day of the knowledge.

    Args:
        edition: the newest decree under it; None where there is none.
        known_on: the day whose knowledge is used; None for all there is.
        lang: the language.
    """
    found: list[Words] = []
    if edition is not None:
        found.append(fill(WORDS["edition"], name=name_words(str(edition))))
    if known_on is not None:
        found.append(fill(WORDS["known_on"], day=known_on))
    return " ".join(pick(words, lang) for words in (*found, WORDS["no_advice"]))


def _votes(calendar: WorkCalendar) -> list[dt.date]:
    """The days by which a voting day was fixed, or put off."""
    seen = calendar.seen
    return [day for vote in VOTING_DAYS for day in vote.changes if day <= seen]

"""Hari pemungutan suara: voting days that await their decree, and votes due.

A voting day is a holiday once a *Keputusan Presiden* says so, often only days
ahead. It is fixed months before (:mod:`keterbukaan.law.voting_days`), and from
then on it is known to become free.

That a vote is due in some month is known earlier still. Each line below is one
vote: from which day on it was known, the days between which it was to be held,
and on what that rests. None of these is a day off by itself: a Wednesday of
such a window may become one, since every national voting day from 8 July 2009
on was a Wednesday. Once its day is fixed, the window is no longer in question.

The instruments of the windows are cited from general knowledge and have not
been read for this table; they widen a bound and never set a date.

>>> import datetime as dt
>>> first, last = dt.date(2019, 1, 1), dt.date(2019, 12, 31)
>>> (vote,) = votes(first, last, dt.date(2017, 9, 4))
>>> [str(day) for day in voting_days(vote)]
['2019-04-03', '2019-04-10', '2019-04-17', '2019-04-24']
>>> votes(first, last, dt.date(2017, 9, 5))
()
>>> print(awaiting((), dt.date(2017, 9, 5))[-1].date)
2019-04-17
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, NamedTuple

from ..law.shape import DayKind, Evidence
from ..law.voting_days import VotingDay, perhaps_on, standing_on
from .days import DAY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..law.shape import Decree

_WEDNESDAY: Final = 2


class Vote(NamedTuple):
    """A vote that is due between two days.

    Args:
        known_from: the day from which that was known.
        first: the first day on which it may be held.
        last: the last day on which it may be held.
        indonesian: what is voted on, in Indonesian.
        english: the same in English.
        evidence: how sure the window is.
        checked: the day somebody compared it with the instrument, or None.
    """

    known_from: dt.date
    first: dt.date
    last: dt.date
    indonesian: str
    english: str
    evidence: Evidence = Evidence.K_HIGH
    checked: dt.date | None = None


_GENERAL: Final = ("pemilihan umum", "the general election")
_PRESIDENT: Final = ("pemilihan presiden", "the presidential election")
_LOCAL: Final = ("pilkada serentak", "the local elections")


def _vote(known: str, first: str, last: str, names: tuple[str, str]) -> Vote:
    read = dt.date.fromisoformat
    return Vote(read(known), read(first), read(last), *names)


_VOTES: Final = (
    # The five-year term, and the months of 2004 and 2009 (April; July).
    _vote("2009-10-20", "2014-04-01", "2014-04-30", _GENERAL),
    _vote("2009-10-20", "2014-07-01", "2014-07-31", _PRESIDENT),
    # UU 8/2015 Ps. 201: December 2015, February 2017, June 2018. A vote may be
    # put off (UU 1/2015 Ps. 120, 121), so a window ends with the year.
    _vote("2015-03-18", "2015-12-01", "2015-12-31", _LOCAL),
    _vote("2015-03-18", "2017-02-01", "2017-12-31", _LOCAL),
    _vote("2015-03-18", "2018-06-01", "2018-12-31", _LOCAL),
    # The five-year term, one vote for both (MK 14/PUU-XI/2013), in April as
    # in 2004, 2009 and 2014.
    _vote("2014-10-20", "2019-04-01", "2019-04-30", _GENERAL),
    # UU 10/2016 Ps. 201(6): September 2020, and put off to December.
    _vote("2016-07-01", "2020-09-01", "2020-12-31", _LOCAL),
    # UU 10/2016 Ps. 201(8): November 2024.
    _vote("2016-07-01", "2024-11-01", "2024-12-31", _LOCAL),
    # The five-year term, and the months of 2014, 2019 and 2024.
    _vote("2024-10-20", "2029-02-01", "2029-04-30", _GENERAL),
)


def votes(first: dt.date, last: dt.date, known_on: dt.date) -> tuple[Vote, ...]:
    """Return the votes known on a day to be due within a span, their day not fixed.

    Args:
        first: first day of the span.
        last: last day of the span.
        known_on: leave out what came to be known after this day.
    """
    fixed = [each.date for each in standing_on(known_on)]
    return tuple(
        vote
        for vote in _VOTES
        if vote.known_from <= known_on
        and vote.first <= last
        and vote.last >= first
        and not any(vote.first <= day <= vote.last for day in fixed)
    )


def voting_days(vote: Vote) -> tuple[dt.date, ...]:
    """Return the Wednesdays on which a vote may be held."""
    days = (vote.first + n * DAY for n in range((vote.last - vote.first).days + 1))
    return tuple(day for day in days if day.weekday() == _WEDNESDAY)


def awaiting(decrees: Iterable[Decree], known_on: dt.date) -> tuple[VotingDay, ...]:
    """Return the voting days fixed on a day of which no known decree speaks yet.

    With them those that may have been fixed, since no source has the day.

    Args:
        decrees: the decrees known.
        known_on: leave out what was fixed after this day, or put off by then.
    """
    spoken = {
        row.date
        for decree in decrees
        for row in (*decree.adds, *decree.removes)
        if row.kind is DayKind.ELECTION
    }
    return tuple(vote for vote in perhaps_on(known_on) if vote.date not in spoken)

"""Hari pemungutan suara: voting days that are due but not yet declared.

A voting day is free once a *Keputusan Presiden* says so, often only days
ahead. That a vote is due in some month is known much earlier. Each line below
is one vote: from which day on it was known, the days between which it was to
be held, and on what that rests. None of these is a day off by itself: a
Wednesday of such a window may become one, since every national voting day
from 8 July 2009 on was a Wednesday.

The instruments are cited from general knowledge and have not been read for
this table; they widen a bound and never set a date.

>>> import datetime as dt
>>> first, last = dt.date(2019, 1, 1), dt.date(2019, 12, 31)
>>> (vote,) = votes(first, last, dt.date(2018, 11, 29))
>>> [str(day) for day in voting_days(vote)]
['2019-04-03', '2019-04-10', '2019-04-17', '2019-04-24']
>>> votes(first, last, dt.date(2014, 5, 6))
()
"""

from __future__ import annotations

import datetime as dt
from typing import Final, NamedTuple

from ..law.shape import Evidence
from .days import DAY

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
    # The election commission set 14 February on 31 January 2022.
    _vote("2022-01-31", "2024-02-14", "2024-02-14", _GENERAL),
    # UU 10/2016 Ps. 201(8): November 2024.
    _vote("2016-07-01", "2024-11-01", "2024-12-31", _LOCAL),
    # The five-year term, and the months of 2014, 2019 and 2024.
    _vote("2024-10-20", "2029-02-01", "2029-04-30", _GENERAL),
)


def votes(first: dt.date, last: dt.date, known_on: dt.date) -> tuple[Vote, ...]:
    """Return the votes that were known on a day to be due within a span.

    Args:
        first: first day of the span.
        last: last day of the span.
        known_on: leave out what came to be known after this day.
    """
    return tuple(
        vote
        for vote in _VOTES
        if vote.known_from <= known_on and vote.first <= last and vote.last >= first
    )


def voting_days(vote: Vote) -> tuple[dt.date, ...]:
    """Return the Wednesdays on which a vote may be held."""
    days = (vote.first + n * DAY for n in range((vote.last - vote.first).days + 1))
    return tuple(day for day in days if day.weekday() == _WEDNESDAY)

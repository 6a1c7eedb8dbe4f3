"""Digeser perubahan: how often such a date was moved by a later decree.

A date in a decreed year is firm, and yet a decree can be amended, at times two
days ahead. How likely that is can be read off the ledger. The question is put
again on every past day since 2010, in the same way: with day zero as many
calendar days before or after the day asked on, and as many working days to
count. It is looked at where

* the answer lay ahead of that day, in years whose first list was known on it,
  and hung on no voting day that awaited its decree, so that the date was firm
  then; and
* the last day by all decrees known on the known-on day has come by that day,
  or by the day of the record where that is earlier, so that nothing can move
  it any more.

The date was *moved* where the decrees known on the day asked on give another
last day than all that are known on the known-on day. No later decree is read,
so the share is what could be known on that day. Local days are left out: they
are no amendments.

>>> import datetime as dt
>>> from keterbukaan import WorkCalendar, deadline
>>> days = WorkCalendar.national(known_on=dt.date(2026, 10, 1))
>>> due = deadline("objection.file", start=dt.date(2026, 9, 28), calendar=days)
>>> due.amended
Amended(moved=243, of=5766, years=(2010, 2026))
>>> print(due.amended.text("en"))
Asked the same way on 5766 days of 2010 to 2026, such a date was later moved by \
an amendment 243 times (4.2 %).
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from .._values import Value
from ..law.decrees import LEDGER_DATE
from ..law.shape import Direction
from ..law.spans import WorkingDays
from ..law.voting_days import VOTING_DAYS
from ..texts import pick
from ..workdays.days import DAY
from ..workdays.week import works_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..texts import Lang
    from ..workdays import WorkCalendar
    from .dated import Dated

_SAID: Final = (
    (
        "Dari {of} hari acuan serupa pada {first}–{last}, {moved} kali tanggalnya "
        "kemudian digeser oleh perubahan keputusan ({share} %)."
    ),
    (
        "Asked the same way on {of} days of {first} to {last}, such a date was later "
        "moved by an amendment {moved} times ({share} %)."
    ),
)


@frozen(eq=False, repr=False)
class Amended(Value):
    """How often a date so far ahead was moved by a later decree.

    Args:
        moved: on how many past days the date then given was moved later.
        of: on how many past days it was asked.
        years: the first and the last year of those days.
    """

    moved: int
    of: int
    years: tuple[int, int]

    @property
    def share(self) -> float:
        """The part that moved, from 0 to 1."""
        return self.moved / self.of

    def text(self, lang: Lang = "id") -> str:
        """Return the same in words."""
        share = f"{self.share:.1%}".removesuffix("%")
        return pick(_SAID, lang).format(
            of=self.of,
            moved=self.moved,
            first=self.years[0],
            last=self.years[1],
            share=share if lang == "en" else share.replace(".", ","),
        )


def amended(due: Dated) -> Amended | None:
    """Return how often a date like this one was moved.

    Args:
        due: the deadline.

    Returns:
        None where no known-on day is given, where the date does not lie ahead
        of it or not in years decreed by then, where no working days are
        counted, or where no past day can be asked about. A limit that runs on
        from others is counted with them, from the day zero of the first.
    """
    known_on, n, first = due.calendar.known_on, 0, due
    for link in _chain(due):
        if not isinstance(link.limit.span, WorkingDays):
            return None
        back = link.terms.rule.direction is Direction.BEFORE
        n += -link.limit.span.n if back else link.limit.span.n
        first = link
    if known_on is None or due.last is None or due.last <= known_on:
        return None
    years = {first.start.year, due.last.year, known_on.year}
    if not all(map(due.calendar.is_decreed, years)):
        return None
    return moved_share(n, (first.start - known_on).days, due.calendar)


def _chain(due: Dated) -> Iterator[Dated]:
    """Yield a limit and those it runs on from, the last one first."""
    link: Dated | None = due
    while link is not None:
        yield link
        link = link.runs_on


def moved_share(n: int, ahead: int, calendar: WorkCalendar) -> Amended | None:
    """Return how often the n-th working day from a day so far ahead was moved.

    Args:
        n: working days to count; negative for a limit counted backwards.
        ahead: calendar days from the day asked on to day zero; negative where
            day zero has passed.
        calendar: whose week counts, and what is known on its known-on day;
            without one, on the day of the record.

    Returns:
        None where no past day can be asked about.

    >>> from keterbukaan import WorkCalendar
    >>> share = moved_share(10, 0, WorkCalendar.national())
    >>> share.moved < share.of, share.years
    (True, (2010, 2026))
    """
    return _moved_share(n, ahead, evolve(calendar, overlays=()))


@lru_cache(maxsize=256)
def _moved_share(n: int, ahead: int, calendar: WorkCalendar) -> Amended | None:
    asked = [day for era in _eras(calendar) for day in era.asked(n, ahead, calendar)]
    if not asked:
        return None
    moved = sum(change for _, change in asked)
    return Amended(moved, len(asked), (asked[0][0].year, asked[-1][0].year))


@frozen(eq=False, repr=False)
class _Era(Value):
    """A run of days on which the same decrees were known, and the same votes fixed.

    Args:
        days: the days.
        until: the last day of the years decreed on them.
        awaited: voting days that awaited their decree then.
        freed: working days then that later decrees took away from them.
        worked: days off then that later decrees made working days.
    """

    days: range
    until: dt.date
    awaited: frozenset[dt.date]
    freed: frozenset[dt.date]
    worked: frozenset[dt.date]

    def asked(
        self, n: int, ahead: int, calendar: WorkCalendar
    ) -> Iterator[tuple[dt.date, bool]]:
        """Yield the days of the era that can be asked on, and whether it moved."""
        index, seen = calendar.decreed_index, _seen(calendar)
        for day in map(dt.date.fromordinal, self.days):
            start = day + ahead * DAY
            last = index.shift(start, n)
            if last is None or not day < last <= seen:
                continue
            if max(start, last) <= self.until and self._firm(start, last):
                yield day, self._moved(start, last)

    def _firm(self, start: dt.date, last: dt.date) -> bool:
        """Whether no voting day that awaited its decree lay in the span."""
        low, high = sorted((start, last))
        return not any(low <= day <= high and day != start for day in self.awaited)

    def _moved(self, start: dt.date, last: dt.date) -> bool:
        """Whether the last day by later decrees is not that of the era.

        The span holds as many working days then and later, and its end is one,
        where the date stayed.
        """
        low, high = sorted((start, last))
        between = [
            sum(low <= day <= high and day != start for day in days)
            for days in (self.freed, self.worked)
        ]
        return between[0] != between[1] or last in self.worked


@lru_cache(maxsize=16)
def _eras(calendar: WorkCalendar) -> tuple[_Era, ...]:
    """Return the eras from the first decreed day to the known-on day."""
    span = calendar.span()
    if span is None or (seen := _seen(calendar)) < span[0]:
        return ()
    changes = {decree.known_from for decree in calendar.known}
    changes |= {day for vote in VOTING_DAYS for day in vote.changes}
    inside = (max(day, span[0]) for day in changes if day <= seen)
    starts = sorted({span[0], *inside})
    ends = [*(day - DAY for day in starts[1:]), seen]
    return tuple(
        _era(calendar, first, last) for first, last in zip(starts, ends, strict=True)
    )


def _seen(calendar: WorkCalendar) -> dt.date:
    """Return the day up to which amendments are on record, the known-on day at most."""
    newest = max(LEDGER_DATE, calendar.known[-1].known_from)
    return min(calendar.known_on or newest, newest)


def _era(calendar: WorkCalendar, first: dt.date, last: dt.date) -> _Era:
    then = calendar.as_known_on(first)
    end = then.decreed_index.last
    years = range(first.year - 1, end.year + 1)
    before, after = (_off(days, years) for days in (then, calendar))
    return _Era(
        range(first.toordinal(), last.toordinal() + 1),
        end,
        frozenset(vote.date for vote in then.votes),
        frozenset(after - before),
        frozenset(before - after),
    )


def _off(calendar: WorkCalendar, years: range) -> set[dt.date]:
    """Return the decreed days off that the week would have worked."""
    return {
        day
        for year in years
        if calendar.is_decreed(year)
        for day in calendar.named_days(year)
        if works_on(calendar.week, day)
    }

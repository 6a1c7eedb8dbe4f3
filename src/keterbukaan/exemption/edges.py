"""Tepi: a record with days known in part, read at the first or last day they can be.

Those of reviews are left as they are: a review counts once its last possible day has
come, and keeps its place among the others. What holds at both edges holds for every
day between them; nothing else is claimed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from .part_dates import PartDate, edge
from .periods import FixedPeriod

if TYPE_CHECKING:
    from .periods import Period
    from .record import ConsequenceTest


def exactly(test: ConsequenceTest) -> bool:
    """Return whether every day of a record is known in full."""
    days = [test.decided_on]
    for period in (test.period, *test.periods.values()):
        if isinstance(period, FixedPeriod):
            days += [period.start, period.end]
    known = not any(isinstance(day, PartDate) for day in days)
    return known and (test.replaces is None or exactly(test.replaces))


def at_edge(test: ConsequenceTest, *, last: bool) -> ConsequenceTest:
    """Return a record with each day at the first, or the last, that it can be."""
    return evolve(
        test,
        decided_on=edge(test.decided_on, last=last),
        period=_period(test.period, last=last),
        periods={x: _period(each, last=last) for x, each in test.periods.items()},
        replaces=None if test.replaces is None else at_edge(test.replaces, last=last),
    )


def _period(period: Period, *, last: bool) -> Period:
    if not isinstance(period, FixedPeriod):
        return period
    start, end = edge(period.start, last=last), edge(period.end, last=last)
    return evolve(period, start=start, end=end)

"""P3: the working days between two dates."""

from __future__ import annotations

import datetime as dt
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from benchmarks.contenders import CALENDAR, COUNT
from benchmarks.goals import SPANS
from benchmarks.stopwatch import Job

if TYPE_CHECKING:
    from benchmarks.stopwatch import Stopwatch

_FIRST = dt.date(2022, 1, 3).toordinal()
_SPREAD = 1600
_STEP = 7 * 13 + 1  # moves through the weekdays and across the years
_WORKING = {
    day
    for day in range(_FIRST, _FIRST + _SPREAD)
    if CALENDAR.is_working(dt.date.fromordinal(day))
}
_CALLS = {"holidays": 5}  # a round; others 500
# Days to add to both ends: numpy counts [a, b), holidays counts [a, b].
_SHIFTS = {"numpy": (1, 1), "holidays": (1, 0)}


def _ends(name: str, span: int, size: int) -> tuple[list[dt.date], list[dt.date]]:
    """Dates that have never been hashed, in the peer's own terms.

    The first ends are working days, for bizdays counts otherwise from others.
    """
    low, high = _SHIFTS.get(name, (0, 0))
    places = (_FIRST + place * _STEP % _SPREAD for place in range(2 * size))
    starts = list(islice(filter(_WORKING.__contains__, places), size))
    new = dt.date.fromordinal
    ones = [new(start + low) for start in starts]
    return ones, [new(start + span + high) for start in starts]


def _job(name: str, span: int) -> Job:
    size = _CALLS.get(name, 500)
    return Job(COUNT[name], lambda: _ends(name, span, size))


@pytest.fixture(scope="module", autouse=True)
def agreement() -> None:
    """All contenders give the same number before any is timed."""
    for span in SPANS:
        ours = list(map(COUNT["count"], *_ends("", span, 400)))
        for name, call in COUNT.items():
            answers = list(map(call, *_ends(name, span, 400)))
            assert answers == ours, (name, span)


@pytest.mark.parametrize("span", SPANS)
@pytest.mark.parametrize("name", COUNT)
def test_count(stopwatch: Stopwatch, name: str, span: int) -> None:
    """Count the working days of a span of calendar days."""
    beside = _job("count", span)
    stopwatch(f"count {name} {span}", _job(name, span), beside, rounds=200)

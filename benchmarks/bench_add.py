"""P1 and P2: the n-th working day after a date."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from benchmarks.contenders import ADD, as_date
from benchmarks.goals import NS
from benchmarks.stopwatch import Job

if TYPE_CHECKING:
    from benchmarks.stopwatch import Stopwatch

_FIRST = dt.date(2022, 1, 3).toordinal()
_SPREAD = 1600  # 250 working days more still lie in the decreed span
_STEP = 7 * 13 + 1  # moves through the weekdays and across the years
_CALLS = {"pandas": 50, "loop": 50, "holidays": 10}  # a round; others 500


def _days(size: int) -> list[dt.date]:
    """Dates that have never been hashed, on all days of the week."""
    places = (place * _STEP % _SPREAD for place in range(size))
    return [dt.date.fromordinal(_FIRST + place) for place in places]


def _job(name: str, n: int, dates: str) -> Job:
    size = _CALLS.get(name, 500)
    if dates == "fresh":
        return Job(ADD[name], lambda: (_days(size), n))
    known = _days(size)
    for day in known:
        hash(day)  # which it keeps
    return Job(ADD[name], lambda: (known, n))


@pytest.fixture(scope="module", autouse=True)
def agreement() -> None:
    """All contenders give the same day before any is timed."""
    ours = ADD["add"]
    for name in ADD.keys() - {"add", "no-op"}:
        for n in NS:
            for day in _days(400):
                assert as_date(ADD[name](day, n)) == ours(day, n), (name, day, n)


def _cases() -> list[object]:
    pairs = [
        ("no-op", 10),
        *((name, n) for name in ("add", "loop", "holidays") for n in NS),
        *((name, 10) for name in ("numpy", "bizdays", "pandas")),
    ]
    return [pytest.param(*pair, id=f"{pair[0]}-{pair[1]}") for pair in pairs]


@pytest.mark.parametrize("dates", ["fresh", "hashed"])
@pytest.mark.parametrize(("name", "n"), _cases())
def test_add(stopwatch: Stopwatch, name: str, n: int, dates: str) -> None:
    """Add n working days to dates that are new, or whose hash is cached."""
    beside = _job("add", 250 if name == "add" else n, dates)
    stopwatch(f"{name} {dates} {n}", _job(name, n, dates), beside, rounds=200)

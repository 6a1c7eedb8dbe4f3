"""P7: a deadline with its explanation."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import lexdays
import pytest

from benchmarks.contenders import CALENDAR, LEXDAYS
from benchmarks.stopwatch import Job
from keterbukaan import deadline

if TYPE_CHECKING:
    from benchmarks.contenders import Call
    from benchmarks.stopwatch import Stopwatch
    from keterbukaan import WorkCalendar

_FIRST = dt.date(2024, 1, 2).toordinal()
_AS_KNOWN = CALENDAR.as_known_on(dt.date(2026, 3, 1))


def _days(size: int) -> list[dt.date]:
    return [dt.date.fromordinal(_FIRST + place * 92 % 700) for place in range(size)]


def _explained(day: dt.date, calendar: WorkCalendar) -> object:
    return deadline("request.notice", start=day, calendar=calendar).skipped


def _lexdays_same(day: dt.date, period: str) -> lexdays.DeadlineResult:
    return LEXDAYS.compute(day, period)


def _lexdays_shipped(day: dt.date, period: str) -> lexdays.DeadlineResult:
    return lexdays.compute("tr/hmk", day, period)


@pytest.fixture(scope="module", autouse=True)
def agreement() -> None:
    """Every skipped day is named, and lexdays gives the same last day."""
    for day in _days(300):
        due = deadline("request.notice", start=day, calendar=CALENDAR)
        assert due.last == LEXDAYS.compute(day, "10bd").deadline
        between = (due.last - day).days - 1
        assert len(due.skipped) == between - 9
        assert all(row.name or row.kind == "weekend" for row in due.skipped)


@pytest.mark.parametrize(
    ("name", "call", "second", "size"),
    [
        ("explained", _explained, CALENDAR, 200),
        ("explained as known", _explained, _AS_KNOWN, 200),
        ("lexdays same", _lexdays_same, "10bd", 10),
        ("lexdays shipped", _lexdays_shipped, "P2W", 10),
    ],
    ids=["explained", "as-known", "lexdays-same", "lexdays-shipped"],
)
def test_explained_deadline(
    stopwatch: Stopwatch, name: str, call: Call, second: object, size: int
) -> None:
    """The last day in time with every skipped day, its name and its decree."""
    job = Job(call, lambda: (_days(size), second))
    beside = Job(_explained, lambda: (_days(200), CALENDAR))
    stopwatch(name, job, beside, rounds=100)

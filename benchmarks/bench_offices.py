"""P10: what a calendar weighs, and what offices with days of their own cost.

Memory is counted in fresh processes, so that nothing else is in the caches.
"""

from __future__ import annotations

import datetime as dt
import pickle
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.cases import days_after, of_offices
from benchmarks.contenders import CALENDAR
from benchmarks.stopwatch import Job

if TYPE_CHECKING:
    from benchmarks.stopwatch import Stopwatch
    from keterbukaan import Case

_ROOT = Path(__file__).parent.parent
_MANY = 200
_BEFORE = "import gc, tracemalloc; tracemalloc.start(); "
_AFTER = "; gc.collect(); print(tracemalloc.get_traced_memory()[0] - before)"
_TABLES = (
    "import datetime, keterbukaan.law.decrees, keterbukaan as kip; "
    "days = kip.WorkCalendar.national(); days.known; gc.collect(); "
    "before = tracemalloc.get_traced_memory()[0]; "
    "days.add(datetime.date(2026, 3, 12), 10)"
)
_CACHES = (
    "from benchmarks.cases import CASE, days_after, of_offices; "
    "(day,) = days_after(1); CASE.on(day).options; gc.collect(); "
    "before = tracemalloc.get_traced_memory()[0]; "
    "print(len([case.on(day).options for case in of_offices(514, 514)]))"
)


def _options(case: Case, day: dt.date) -> object:
    standing = case.on(day)
    return standing.deadlines, standing.options


def _bytes(program: str) -> float:
    run = subprocess.run(  # noqa: S603 # our own interpreter and code
        [sys.executable, "-c", _BEFORE + program + _AFTER],
        cwd=_ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return float(run.stdout.split()[-1])


def test_pickle(measured: dict[str, float]) -> None:
    """A used calendar pickles to its options; the index stays behind."""
    CALENDAR.add(dt.date(2026, 3, 12), 10)
    text = pickle.dumps(CALENDAR)
    assert pickle.loads(text) == CALENDAR  # noqa: S301 # our own bytes
    measured["pickle"] = len(text)


def test_memory(measured: dict[str, float]) -> None:
    """The tables of one calendar, and all that 514 offices leave behind."""
    measured["tables"] = _bytes(_TABLES)
    measured["caches"] = _bytes(_CACHES)


def test_many_offices(stopwatch: Stopwatch) -> None:
    """A case at each of many offices, and as many cases at one of them."""
    (day,) = days_after(1)
    many = Job(_options, lambda: (of_offices(_MANY, _MANY), [day] * _MANY))
    one = Job(_options, lambda: (of_offices(1, _MANY), [day] * _MANY))
    stopwatch("one office", one, many, rounds=8, unmeasured=1)

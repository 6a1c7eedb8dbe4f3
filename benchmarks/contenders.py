"""The library and what users would otherwise pick, under one signature.

Every contender holds the same days off, those of the decrees of 2010 to 2027,
and is called with two arguments, so that the loop around it costs the same.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Any

import holidays
import lexdays
import numpy as np
import pandas as pd  # type: ignore[import-untyped]
from bizdays import Calendar  # type: ignore[import-untyped]

from keterbukaan import WorkCalendar

__all__ = [
    "ADD",
    "CALENDAR",
    "COUNT",
    "LEXDAYS",
    "Call",
    "as_date",
]

Call = Callable[[Any, Any], Any]

_DAY = dt.timedelta(days=1)

CALENDAR = WorkCalendar.national()
_FIRST, _LAST = CALENDAR.span() or (dt.date.min, dt.date.min)
_YEARS = range(_FIRST.year, _LAST.year + 1)
_ROWS = [row for year in _YEARS for row in CALENDAR.days_off(year)]
_OFF = [row.date for row in _ROWS]
_OFF_SET = frozenset(_OFF)

_NUMPY = np.busdaycalendar(holidays=_OFF)
_BIZDAYS = Calendar(
    _OFF, ["Saturday", "Sunday"], startdate=str(_FIRST), enddate=str(_LAST)
)
# Joint leave is in the second category.
_HOLIDAYS = holidays.country_holidays(
    "ID", years=_YEARS, categories=("public", "government")
)
_PANDAS = {
    n: pd.offsets.CustomBusinessDay(n, holidays=_OFF) for n in (1, 10, 30, 100, 250)
}


class _NoOp:
    """What a call costs that does nothing."""

    def add(self, day: dt.date, n: int) -> dt.date:  # noqa: ARG002
        return day


def _loop(day: dt.date, n: int) -> dt.date:
    """What people write themselves."""
    while n:
        day += _DAY
        if day.weekday() < 5 and day not in _OFF_SET:
            n -= 1
    return day


def _pandas(day: dt.date, n: int) -> pd.Timestamp:
    return day + _PANDAS[n]


ADD: dict[str, Call] = {
    "add": CALENDAR.add,
    "no-op": _NoOp().add,
    "loop": _loop,
    "numpy": partial(np.busday_offset, roll="preceding", busdaycal=_NUMPY),
    "bizdays": _BIZDAYS.offset,
    "pandas": _pandas,
    "holidays": _HOLIDAYS.get_nth_working_day,
}
"""The n-th working day strictly after a day."""

# numpy and holidays count from and to other ends: bench_count.py shifts their
# days beforehand.
COUNT: dict[str, Call] = {
    "count": CALENDAR.count,
    "numpy": partial(np.busday_count, busdaycal=_NUMPY),
    "bizdays": _BIZDAYS.bizdays,
    "holidays": _HOLIDAYS.get_working_days_count,
}
"""The working days after one day up to and including another."""


def _lexdays() -> lexdays.RulePack:
    """The same calendar and one counting step with its citation."""
    days = [
        {"id": f"off-{place}", "name": {"id": row.name or "-"}, "date": str(row.date)}
        for place, row in enumerate(_ROWS)
    ]
    calendar = lexdays.Calendar(
        {
            "id": "id",
            "coverage": {"from": _FIRST.year, "to": _LAST.year},
            "one_off": days,
        }
    )
    return lexdays.RulePack(
        {
            "id": "id/uu-14-2008",
            "name": {"en": "UU 14/2008"},
            "calendar": calendar,
            "citations": {"notice": {"label": {"en": "UU 14/2008 Ps. 22(7)"}}},
            "steps": [{"type": "count", "cite": "notice"}],
        }
    )


LEXDAYS = _lexdays()


def as_date(answer: Any) -> dt.date:  # noqa: ANN401 # each peer has its own type
    """The day of an answer in any of the peers' types."""
    if isinstance(answer, np.datetime64):
        answer = answer.astype(dt.date)
    if isinstance(answer, dt.datetime):  # a pandas.Timestamp is one as well
        answer = answer.date()
    assert type(answer) is dt.date
    return answer

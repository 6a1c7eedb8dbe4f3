"""P4 and P5: due days for arrays and columns of a million days and more."""

from __future__ import annotations

import datetime as dt
import warnings
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pandas as pd
import polars as pl
import pytest

from benchmarks.stopwatch import Job
from keterbukaan import WorkCalendar
from keterbukaan.adapters import numpy as of_numpy, pandas as of_pandas
from keterbukaan.adapters.polars import due

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.stopwatch import Stopwatch

Held: TypeAlias = Any
"""An array, a column or a frame: each engine has its own type."""

_RULE = "request.notice"  # ten working days
_CALENDAR = WorkCalendar.national()
_OFF = [row.date for year in range(2010, 2028) for row in _CALENDAR.days_off(year)]
_NUMPY = np.busdaycalendar(holidays=_OFF)
_PANDAS = pd.offsets.CustomBusinessDay(10, holidays=_OFF)
_FIRST, _LAST = np.datetime64("2010-05-03"), np.datetime64("2027-11-30")
_MILLION = 1_000_000


def _days(size: int) -> Held:
    """Days of all decreed years, in no order, the same in every run."""
    spread = int((_LAST - _FIRST).astype(int))
    return _FIRST + np.random.default_rng(14).integers(0, spread, size)


def _ours(days: Held, _: Held) -> Held:
    return of_numpy.due(days, _RULE)


def _ours_out(days: Held, out: Held) -> Held:
    return of_numpy.due(days, _RULE, out=out)


def _offset(days: Held, _: Held) -> Held:
    return np.busday_offset(days, 10, roll="preceding", busdaycal=_NUMPY)


def _offset_out(days: Held, out: Held) -> Held:
    return np.busday_offset(days, 10, roll="preceding", busdaycal=_NUMPY, out=out)


def _copy(days: Held, _: Held) -> Held:
    return days.copy()


def _copy_out(days: Held, out: Held) -> Held:
    np.copyto(out, days)
    return out


def _series(days: Held, _: Held) -> Held:
    return of_pandas.due(days, _RULE)


def _series_of_pandas(days: Held, _: Held) -> Held:
    return days + _PANDAS


def _frame(frame: Held, _: Held) -> Held:
    return frame.select(due(pl.col("day"), _RULE))


def _frame_of_polars(frame: Held, _: Held) -> Held:
    column = pl.col("day").dt
    return frame.select(column.add_business_days(10, holidays=_OFF, roll="backward"))


def _as_frame(days: Held) -> pl.DataFrame:
    return pl.DataFrame({"day": pl.Series(days.astype("datetime64[D]"))})


@pytest.fixture(scope="module", autouse=True)
def agreement() -> None:
    """All contenders give the same days before any is timed."""
    days = np.arange(_FIRST, _LAST + 1)
    wanted = [*_offset(days, None).astype(dt.date)]
    assert [*_ours(days, None).astype(dt.date)] == wanted
    for call in (_frame, _frame_of_polars):
        assert call(_as_frame(days), None).to_series().to_list() == wanted
    with warnings.catch_warnings(action="ignore"):  # pandas says it is slow
        for call in (_series, _series_of_pandas):
            assert [*call(pd.Series(days), None).dt.date] == wanted


@pytest.mark.parametrize("name", ["numpy", "copy"])
def test_a_million_days(stopwatch: Stopwatch, name: str) -> None:
    """A million days in an array of their own."""
    days = [_days(_MILLION)]
    call = {"numpy": _offset, "copy": _copy}[name]
    jobs = Job(call, lambda: (days, None)), Job(_ours, lambda: (days, None))
    stopwatch(f"array {name} 1M", *jobs, rounds=25)


@pytest.mark.parametrize("name", ["numpy", "copy"])
def test_ten_million_days(stopwatch: Stopwatch, name: str) -> None:
    """Ten million days in an array that is there."""
    days = [_days(10 * _MILLION)]
    out = np.empty_like(days[0])
    call = {"numpy": _offset_out, "copy": _copy_out}[name]
    jobs = Job(call, lambda: (days, out)), Job(_ours_out, lambda: (days, out))
    stopwatch(f"array {name} 10M", *jobs, rounds=15, unmeasured=2)


def _column(
    call: Callable[..., Held], ours: Callable[..., Held], column: object
) -> tuple[Job, Job]:
    """Give what is timed of a column: a contender and the library."""
    return Job(call, lambda: ([column], None)), Job(ours, lambda: ([column], None))


def test_ten_million_days_in_polars(stopwatch: Stopwatch) -> None:
    """Ten million days in a frame of Polars."""
    jobs = _column(_frame_of_polars, _frame, _as_frame(_days(10 * _MILLION)))
    stopwatch("polars 10M", *jobs, rounds=15, unmeasured=2)


@pytest.mark.filterwarnings("ignore::pandas.errors.PerformanceWarning")
def test_days_in_pandas(stopwatch: Stopwatch) -> None:
    """Twenty thousand days in a column of pandas."""
    jobs = _column(_series_of_pandas, _series, pd.Series(_days(20_000)))
    stopwatch("pandas 20k", *jobs, rounds=9, unmeasured=1)

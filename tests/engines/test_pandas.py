"""What columns of pandas may be, and what comes back."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest

from keterbukaan import InputError
from keterbukaan.adapters.pandas import count, due, is_working, late_by
from keterbukaan.deadlines.rows import RowsRefused
from keterbukaan.errors import NotADate, WrongType

if TYPE_CHECKING:
    from collections.abc import Callable

DAYS = [dt.date(2026, 3, 12), None, dt.date(2026, 3, 13)]
DUE = ["2026-04-02", None, "2026-04-06"]
INDEX = pd.Index(["A/1", "A/2", "A/2"], name="no")


def _series(unit: str = "us") -> pd.Series[Any]:
    dtype: Any = f"datetime64[{unit}]"
    return pd.Series(DAYS, index=INDEX, name="received", dtype=dtype)


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_the_column_is_kept(unit: str) -> None:
    """Days come back in the unit given, with index and name."""
    found = due(_series(unit), "request.notice")
    wanted = pd.Series(DUE, index=INDEX, name="received", dtype=f"datetime64[{unit}]")
    pd.testing.assert_series_equal(found, wanted)


@pytest.mark.parametrize("rows", [slice(None), slice(0, 1), slice(0, 0)])
def test_numbers_and_flags(rows: slice) -> None:
    """Numbers and flags are nullable, whether or not anything is missing."""
    column = _series()[rows]
    last = due(column, "request.notice")
    found = [count(column, last), late_by(column, last)]
    found += [is_working(column), due(column, "request.notice", column="firm")]
    assert [str(each.dtype) for each in found] == ["Int32"] * 2 + ["boolean"] * 2
    for each in found:
        assert each.index.equals(column.index)
        assert each.name == "received"
        assert each.isna().tolist() == column.isna().tolist()


def test_an_index() -> None:
    """An index of days gives an index."""
    days = pd.DatetimeIndex(DAYS, name="received")
    found = due(days, "request.notice")
    assert found.equals(pd.DatetimeIndex(DUE))
    assert (found.dtype, found.name) == (days.dtype, days.name)
    wanted = pd.Index([True, None, True], dtype="boolean", name="received")
    assert is_working(days).equals(wanted)
    assert count(_series(), days).tolist()[0] == 0
    assert len(due(pd.date_range("2026-01-01", periods=400), "request.notice")) == 400


def test_plain_dates() -> None:
    """Plain dates are days, and give days in seconds."""
    found = due(pd.Series([*DAYS, np.nan], dtype=object), "request.notice")
    assert str(found.dtype) == "datetime64[s]"
    assert found.isna().tolist() == [False, True, False, True]
    arrow = pd.Series(DAYS, dtype="date32[day][pyarrow]")
    assert due(arrow, "request.notice")[0] == pd.Timestamp("2026-04-02")
    assert len(due(pd.Series([], dtype=object), "request.notice")) == 0


def test_columns_side_by_side() -> None:
    """The columns of a frame are asked together, known-on days too."""
    frame = pd.DataFrame(
        {
            "received": pd.to_datetime(["2025-08-11"] * 2),
            "known": pd.to_datetime(["2025-08-06", "2026-08-06"]),
        }
    )
    found = due(frame["received"], "request.notice", known_on=frame["known"])
    assert [*found.dt.day] == [25, 26]


@pytest.mark.parametrize(
    "wrong",
    [
        pd.Series(["2026-03-12"], dtype="str"),
        pd.Series([20524]),
        pd.Series([np.nan]),
        pd.to_datetime(pd.Series(["2026-03-12"])).dt.tz_localize("Asia/Jakarta"),
        pd.Series(pd.PeriodIndex(["2026-03"], freq="M")),
        pd.Series(["2026-03-12"], dtype="category"),
        ["2026-03-12"],
        np.array(["2026-03-12"], "datetime64[D]"),
        pd.Timestamp("2026-03-12"),
        pd.DataFrame({"a": DAYS}),
    ],
    ids=lambda wrong: str(getattr(wrong, "dtype", type(wrong))),
)
def test_no_days(wrong: Any) -> None:  # noqa: ANN401 # that is the point
    """What is no column of days is refused, with what is expected."""
    for ask in (
        lambda: due(wrong, "request.notice"),
        lambda: count(_series()[:1], wrong),
        lambda: is_working(wrong),
        lambda: late_by(wrong, _series()),
    ):
        with pytest.raises(WrongType, match="expected "):
            ask()


@pytest.mark.parametrize(
    "value", ["2026-03-12", 7.5, pd.Timestamp("2026-03-12"), [12, 3]]
)
def test_objects_that_are_no_dates(value: object) -> None:
    """Among plain dates all else is refused, an instant too."""
    with pytest.raises(NotADate, match=r"expected datetime.date, got "):
        due(pd.Series([DAYS[0], value], dtype=object), "request.notice")


def test_a_time_of_day() -> None:
    """A time of day is refused by its row."""
    noon = _series() + pd.to_timedelta([0, 0, 12], unit="h")
    with pytest.raises(InputError, match=r"\$\[2\]: no whole day: 2026-03-13T12"):
        due(noon, "request.notice")


def test_other_rows() -> None:
    """A second column has the rows of the first, by their index."""
    one = _series()
    with pytest.raises(InputError, match="expected 3 rows, got 2"):
        count(one, one[:2])
    other = one.reset_index(drop=True)
    asks: list[Callable[[], object]] = [
        lambda: count(one, other),
        lambda: late_by(one, other),
        lambda: due(one, "request.notice", known_on=other),
    ]
    for ask in asks:
        with pytest.raises(InputError, match="expected the index of the first column"):
            ask()


def test_a_refused_row_is_named_by_its_place() -> None:
    """The first row is named by its place, whatever the index."""
    column = _series()
    column.iloc[2] = pd.Timestamp("1850-01-01")
    with pytest.raises(RowsRefused, match="1 row not answered, the first is row 2"):
        due(column, "request.notice")

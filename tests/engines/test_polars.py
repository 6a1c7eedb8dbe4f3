"""What columns of Polars may be, and what comes back."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest

from keterbukaan import InputError, KeterbukaanError
from keterbukaan.adapters.polars import Kip, count, due, is_working, late_by
from keterbukaan.deadlines.rows import RowsRefused
from keterbukaan.errors import NotADate, NotInForce, WrongType
from tests.helpers.pickles import back_from

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = dt.date(2026, 3, 12)
DAYS = pl.Series("received", [DAY, None, dt.date(2026, 3, 13)])
DUE = [dt.date(2026, 4, 2), None, dt.date(2026, 4, 6)]
FRAME = pl.DataFrame([DAYS, pl.Series("answered", [dt.date(2026, 4, 3)] * 3)])
RECEIVED = pl.col("received")


def _kip(of: Any) -> Kip[Any]:  # noqa: ANN401 # Polars gives it no type
    """Give the namespace of a column."""
    found = of.kip
    assert isinstance(found, Kip)
    return found


def test_the_namespace() -> None:
    """A column is asked itself, as an expression or as a series."""
    received, answered = _kip(RECEIVED), pl.col("answered")
    found = FRAME.select(
        received.due("request.notice"),
        received.due("request.notice", column="firm").alias("firm"),
        received.count(answered).alias("days"),
        received.is_working().alias("working"),
        _kip(received.due("request.notice")).late_by("answered").alias("late"),
    )
    assert found.rows() == [
        (DUE[0], True, 10, True, 1),
        (None, None, None, None, None),
        (DUE[2], True, 9, True, 0),
    ]
    assert found.dtypes == [pl.Date, pl.Boolean, pl.Int32, pl.Boolean, pl.Int32]
    assert _kip(DAYS).due("request.notice").to_list() == DUE
    assert _kip(DAYS).count(DAY).to_list() == [0, None, -1]
    assert _kip(DAYS).late_by(dt.date(2026, 3, 13)).to_list() == [1, None, 0]
    assert _kip(DAYS).is_working().name == "received"


def test_the_schema_is_known_beforehand() -> None:
    """A query says what it will give, without asking anything."""
    query = FRAME.lazy().select(
        due(RECEIVED, "request.notice"),
        count(RECEIVED, "answered").alias("days"),
        is_working(RECEIVED).alias("working"),
    )
    assert query.collect_schema() == query.collect().schema


def test_groups() -> None:
    """Groups are answered like the whole column."""
    frame = FRAME.with_columns(office=pl.Series(["a", "b", "b"]))
    asked = due(RECEIVED, "request.notice")
    assert frame.select(asked.over("office")).to_series().to_list() == DUE
    grouped = frame.group_by("office", maintain_order=True).agg(asked)
    assert grouped["received"].to_list() == [DUE[:1], DUE[1:]]


def test_datetimes_that_are_whole_days() -> None:
    """Datetimes without a zone are days where they are whole, nothing is missing."""
    for unit in ("ms", "us", "ns"):
        assert due(DAYS.cast(pl.Datetime(unit)), "request.notice").to_list() == DUE
    assert due(pl.Series([None, None]), "request.notice").to_list() == [None, None]
    noon = DAYS.cast(pl.Datetime) + dt.timedelta(hours=12)
    with pytest.raises(InputError, match=r"\$\[0\]: no whole day: 2026-03-12 12:00"):
        due(noon, "request.notice")


@pytest.mark.parametrize(
    "wrong",
    [
        pl.Series(["2026-03-12"]),
        pl.Series([20524]),
        pl.Series([1.5]),
        DAYS[:1].cast(pl.Datetime).dt.replace_time_zone("Asia/Jakarta"),
        pl.Series([dt.time(9)]),
    ],
    ids=lambda wrong: str(wrong.dtype),
)
def test_no_days(wrong: pl.Series) -> None:
    """What is no column of days is refused, with what is expected."""
    frame = pl.DataFrame({"wrong": wrong, "day": DAYS[:1]})
    for ask in (
        lambda: due(wrong, "request.notice"),
        lambda: count(DAYS[:1], wrong),
        lambda: is_working(wrong),
        lambda: late_by(wrong, DAYS[:1]),
        lambda: frame.select(due(pl.col("wrong"), "request.notice")),
        lambda: frame.lazy().select(count(pl.col("day"), "wrong")).collect(),
    ):
        with pytest.raises(WrongType, match="expected Date, got "):
            ask()


def test_no_column() -> None:
    """What stands beside a column is one, a name, or a day for all rows."""
    ask: Any = count
    assert ask(DAYS, DAY).to_list() == [0, None, -1]
    with pytest.raises(WrongType, match="expected Series, got str"):
        ask(DAYS, "answered")
    with pytest.raises(WrongType, match="expected Expr, got int"):
        ask(RECEIVED, 7)
    with pytest.raises(WrongType, match="expected Expr, got list"):
        ask([DAY], RECEIVED)
    noon = dt.datetime(2026, 3, 12, 12)  # noqa: DTZ001 # without a zone
    for column in (DAYS, RECEIVED):
        with pytest.raises(NotADate):
            ask(column, noon)


def test_a_day_for_all_rows() -> None:
    """A day, a literal or a series stands beside an expression."""
    for beside in (DAY, pl.lit(DAY), pl.Series([DAY] * 3), pl.Series([DAY])):
        found = FRAME.select(count(RECEIVED, beside)).to_series()
        assert found.to_list() == [0, None, -1]
    found = FRAME.select(count(pl.lit(DAY), "received").alias("days")).to_series()
    assert found.to_list() == [0, None, 1]
    empty = FRAME.clear().select(count(pl.lit(DAY), "received").alias("days"))
    assert empty.height == 0


def test_columns_of_other_lengths() -> None:
    """A second column has as many rows as the first, or one."""
    for ask in (
        lambda: count(DAYS, pl.Series([DAY, DAY])),
        lambda: FRAME.select(late_by(RECEIVED, pl.Series([DAY, DAY]))),
        lambda: due(DAYS, "request.notice", known_on=pl.Series([DAY, DAY])),
    ):
        with pytest.raises(InputError, match="expected 3 rows, got 2"):
            ask()


def _eagerly(frame: pl.DataFrame, asked: pl.Expr) -> pl.DataFrame:
    return frame.with_columns(asked)


def _lazily(frame: pl.DataFrame, asked: pl.Expr) -> pl.DataFrame:
    return frame.lazy().with_columns(asked).collect()


def _in_a_stream(frame: pl.DataFrame, asked: pl.Expr) -> pl.DataFrame:
    return frame.lazy().with_columns(asked).collect(engine="streaming")


@pytest.mark.parametrize("way", [_eagerly, _lazily, _in_a_stream])
def test_refused_rows_of_a_frame(
    way: Callable[[pl.DataFrame, pl.Expr], pl.DataFrame],
) -> None:
    """However it is asked, all rows of a column are counted, in one error of ours."""
    early = FRAME.with_columns(received=pl.lit(dt.date(2001, 1, 1)))
    frame = pl.concat([FRAME, early, FRAME, early], rechunk=False)
    with pytest.raises(
        RowsRefused, match="6 rows not answered, the first is row 3: "
    ) as it:
        way(frame, due(RECEIVED, "request.notice"))
    error = it.value
    assert (error.count, error.row, error.code) == (6, 3, "rows_refused")
    assert isinstance(error.cause, NotInForce)
    assert error.text("id").startswith("6 baris tidak terjawab, yang pertama baris 3")
    again = back_from(error)
    assert type(again) is RowsRefused
    assert (again.count, again.row, again.words) == (6, 3, error.words)
    filtered = frame.lazy().with_columns(due(RECEIVED, "request.notice"))
    with pytest.raises(KeterbukaanError):
        filtered.filter(RECEIVED.is_null()).collect()

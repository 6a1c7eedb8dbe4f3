"""What arrays of numpy may be, and what comes back."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from keterbukaan import InputError, KeterbukaanError
from keterbukaan.adapters.numpy import count, due, is_working, late_by
from keterbukaan.deadlines.rows import RowsRefused
from keterbukaan.errors import OutOfRange, UnknownValue, WrongType

D = "datetime64[D]"
DAYS = np.array(["2026-03-12", "NaT", "2026-03-13", "2024-02-29", "2026-03-12"], D)
DUE = np.array(["2026-04-02", "NaT", "2026-04-06", "2024-03-18", "2026-04-02"], D)


def _same(found: Any, wanted: Any) -> None:  # noqa: ANN401 # arrays of any kind
    assert found.dtype == wanted.dtype
    np.testing.assert_array_equal(found, wanted)


def test_days_come_back_as_days() -> None:
    """Due days are an array of days, and the array asked about is as it was."""
    before = DAYS.copy()
    _same(due(DAYS, "request.notice"), DUE)
    _same(DAYS, before)


@pytest.mark.parametrize("some", [slice(None), slice(0, 1), slice(0, 0)])
def test_the_type_does_not_depend_on_the_rows(some: slice) -> None:
    """Numbers and flags are masked arrays, whether or not anything is missing."""
    days = DAYS[some]
    numbers = (count(days, days), late_by(days, days))
    flags = (is_working(days), due(days, "request.notice", column="firm"))
    for found in (*numbers, *flags):
        assert isinstance(found, np.ma.MaskedArray)
        np.testing.assert_array_equal(np.ma.getmaskarray(found), np.isnat(days))
        assert found.mask.shape == days.shape
    assert {found.dtype for found in numbers} == {np.dtype(np.int32)}
    assert {found.dtype for found in flags} == {np.dtype(bool)}


@pytest.mark.parametrize("unit", ["h", "m", "s", "ms", "us", "ns", "2D"])
def test_finer_resolutions(unit: str) -> None:
    """Other resolutions are taken where every value is a whole day."""
    days = DAYS if unit != "2D" else DAYS[[1, 1]]
    found = due(days.astype(f"datetime64[{unit}]"), "request.notice")
    _same(found, DUE if unit != "2D" else DUE[[1, 1]])


def test_the_other_order_of_bytes() -> None:
    """Days of a file from another machine are days."""
    _same(due(DAYS.astype(">M8[D]"), "request.notice"), DUE)


def test_a_time_of_day() -> None:
    """A time of day is refused by its row, for a zone would decide the day."""
    noon = DAYS.astype("datetime64[s]")
    noon[3] += np.timedelta64(12, "h")
    with pytest.raises(InputError, match=r"\$\[3\]: no whole day: 2024-02-29T12:00:00"):
        due(noon, "request.notice")
    with pytest.raises(InputError, match=r"\$\[3\]: no whole day"):
        count(DAYS, noon)


@pytest.mark.parametrize(
    "wrong",
    [
        DAYS.astype("datetime64[M]"),
        DAYS.astype("datetime64[W]"),
        DAYS.astype("datetime64[Y]"),
        np.array(["2026-03-12"], "datetime64[ps]"),
        np.array(["2026-03-12"]),
        np.array([20524]),
        np.array([1.5]),
        DAYS.astype(object),
        [*DAYS],
        np.datetime64("2026-03-12"),
        np.ma.MaskedArray([1, 2], mask=[True, False]),
    ],
    ids=str,
)
def test_no_days(wrong: Any) -> None:  # noqa: ANN401 # that is the point
    """What is no array of days is refused, with what is expected."""
    for ask in (
        lambda: due(wrong, "request.notice"),
        lambda: count(DAYS, wrong),
        lambda: is_working(wrong),
        lambda: late_by(wrong, DAYS),
    ):
        with pytest.raises(WrongType, match=r"expected .*datetime64\[D\]"):
            ask()


@pytest.mark.parametrize(
    "shape",
    [
        lambda days: days[::-1],
        lambda days: days[::2],
        lambda days: np.stack([days, days]).T,
        lambda days: np.stack([days, days])[:, 1:4],
        lambda days: days[0:1].reshape(()),
        lambda days: np.broadcast_to(days, (3, 5)),
    ],
)
def test_any_shape(shape: Any) -> None:  # noqa: ANN401 # a function of any array
    """Slices, tables and single cells are answered in their own shape."""
    days, wanted = shape(DAYS), shape(DUE)
    _same(due(days, "request.notice"), wanted)
    assert count(days, days).shape == is_working(days).shape == wanted.shape
    late = late_by(wanted, days).filled(0)
    assert late.shape == wanted.shape
    assert not late.any()


def test_masked_days_are_missing() -> None:
    """Days under a mask are missing."""
    masked = np.ma.MaskedArray(DAYS, mask=[True, False, False, False, False])
    found = due(masked, "request.notice")
    assert np.isnat(found).tolist() == [True, True, False, False, False]
    assert count(masked, DAYS).mask.tolist() == [True, True, False, False, False]


def test_a_row_of_a_table_is_counted_through() -> None:
    """The place of a refused row goes through a table line by line."""
    days = np.stack([DAYS, DAYS])
    days[1, 1] = np.datetime64("2001-01-01")
    with pytest.raises(RowsRefused) as refused:
        due(days, "request.notice")
    assert refused.value.row == 6


@pytest.mark.parametrize("number", [2**62, -(2**62), 2**31, -(2**31), -(2**63) + 1])
def test_numbers_that_are_no_dates(number: int) -> None:
    """A number far from any date is refused like a date, and never wraps round."""
    days = np.array([20524, number]).view(D)
    known = np.array([20524, 20524]).view(D)
    for ask in (
        lambda: due(days, "request.notice"),
        lambda: due(days, "election.objection.file"),
        lambda: due(days, "request.notice", known_on=known),
        lambda: count(known, days),
        lambda: is_working(days),
    ):
        with pytest.raises(RowsRefused) as refused:
            ask()
        assert (refused.value.count, refused.value.row) == (1, 1)
    late = np.array([20524, max(number, 20524)]).view(D)
    if number > 0:
        with pytest.raises(RowsRefused, match="first is row 1"):
            late_by(known, late)
    with pytest.raises(RowsRefused) as refused:
        due(days, "request.notice")
    assert isinstance(refused.value.cause, OutOfRange)


def test_a_known_on_day_far_off() -> None:
    """A known-on day that is no date is the last or the first there is."""
    days = np.array([20524, 20524]).view(D)
    known = np.array([2**40, 20524]).view(D)
    assert due(days, "request.notice", known_on=known).tolist() == [DUE[0].item()] * 2


def test_out() -> None:
    """Days go where the caller says, even over those that were asked about."""
    out = np.empty_like(DAYS)
    assert np.shares_memory(due(DAYS, "request.notice", out=out), out)
    _same(out, DUE)
    column = np.empty((2, 5), D)[1]
    due(DAYS, "request.notice", column="safe", out=column)
    _same(column, due(DAYS, "request.notice", column="safe"))
    days = DAYS.copy()
    due(days, "request.notice", out=days)
    _same(days, DUE)
    days = DAYS.copy()
    known = np.full(5, "2026-08-06", D)
    due(days, "request.notice", known_on=known, out=days)
    _same(days, due(DAYS, "request.notice", known_on=known))


@pytest.mark.parametrize(
    "out",
    [
        np.empty(4, D),
        np.empty((5, 1), D),
        np.empty(5, np.int64),
        np.empty(5, "datetime64[s]"),
        np.empty(10, D)[::2],
        np.frombuffer(bytes(40), D),
        np.ma.MaskedArray(np.empty(5, D), mask=True),
        [1, 2, 3, 4, 5],
    ],
    ids=repr,
)
def test_no_room(out: Any) -> None:  # noqa: ANN401 # that is the point
    """Days go into an array of days of the same shape and in one piece, or nowhere."""
    with pytest.raises(
        WrongType, match=r"None | writable datetime64\[D\] of shape \(5,\)"
    ):
        due(DAYS, "request.notice", out=out)


def test_no_room_for_flags() -> None:
    """Flags do not go into an array of days."""
    ask: Any = due
    with pytest.raises(KeterbukaanError):
        ask(DAYS, "request.notice", column="firm", out=np.empty(5, D))


def test_columns_of_other_lengths() -> None:
    """A second column has as many rows as the first."""
    for ask in (
        lambda: count(DAYS, DAYS[1:]),
        lambda: late_by(DAYS, DAYS[1:]),
        lambda: due(DAYS, "request.notice", known_on=DAYS[1:]),
    ):
        with pytest.raises(InputError, match="expected 5 rows, got 4"):
            ask()


def test_columns_of_other_shapes() -> None:
    """Days are paired by their place, so both have the same shape."""
    square = np.array([[1, 2, 3], [4, 5, 6]]).astype(D) + 20_000
    for ask in (
        lambda: count(square, square.T),
        lambda: late_by(square, square.T),
        lambda: due(square, "request.notice", known_on=square.T),
    ):
        with pytest.raises(InputError, match=r"expected \(2, 3\) rows, got \(3, 2\)"):
            ask()


@pytest.mark.filterwarnings("ignore:the matrix subclass")
def test_a_matrix_is_an_array() -> None:
    """A matrix is answered in the shape in which it is."""
    found = due(np.asmatrix(DAYS), "request.notice")
    assert found.shape == (1, 5)
    np.testing.assert_array_equal(found[0], due(DAYS, "request.notice"))


def test_a_column_that_is_no_name() -> None:
    """What cannot be a name is refused as one."""
    ask: Any = due
    with pytest.raises(UnknownValue, match=r"\['last'\]"):
        ask(DAYS, "request.notice", column=["last"])

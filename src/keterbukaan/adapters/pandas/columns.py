"""Columns of pandas as distinct days and their places, and answers as columns.

Each distinct day is asked about once, and its answer put in each of its places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, TypeVar

import numpy as np
import pandas as pd

from ..._columns import day_number
from ..._dates import civil
from ...deadlines.lookup import MISSING, REFUSED, no_whole_day, same_rows
from ...errors import InputError, InputProblem, WrongType
from ...texts import both

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Whole: TypeAlias = "NDArray[np.int64]"

Column: TypeAlias = "pd.Series[Any] | pd.Index[Any]"
C = TypeVar("C", "pd.Series[Any]", "pd.Index[Any]")

_OTHER_INDEX: Final = both(
    id="harus berindeks sama dengan kolom pertama",
    en="expected the index of the first column",
)


class Days(NamedTuple):
    """A column of days: which days it has, and which of them stands in each row.

    Args:
        once: the number of each distinct day since 1970-01-01.
        places: the place of each row's day among them, -1 where it is missing.
    """

    once: list[int]
    places: NDArray[np.intp]

    @property
    def missing(self) -> NDArray[np.bool_]:
        """In which rows there is none."""
        return self.places < 0

    def of_row(self, row: int) -> int:
        """Return the number of a row's day."""
        return self.once[int(self.places[row])]

    def each(self, code: Callable[[int], int]) -> Whole:
        """Return a number for each row, asking about each day once."""
        found = [*map(code, self.once), MISSING]  # the last one is at place -1
        return np.array(found, np.int64)[self.places]


def days_of(column: object) -> Days:
    """Return a column as distinct days and places.

    Raises:
        WrongType: it is no column of days.
        InputError: a value is no whole day.
    """
    if not isinstance(column, pd.Series | pd.Index) or isinstance(
        column, pd.MultiIndex
    ):
        raise WrongType(column, "pandas.Series | pandas.Index")
    kind: object = column.dtype
    if isinstance(kind, np.dtype) and kind.kind == "M":
        places, once = pd.factorize(column)
        return Days(_numbers(once.to_numpy(), places), places)
    if kind == np.dtype(object) or str(kind).startswith("date32"):
        rows = zip(column.array, column.isna(), strict=True)
        days = [None if missing else civil(value) for value, missing in rows]
        places, dates = pd.factorize(np.array(days, object))
        return Days([day_number(each) for each in dates], places)
    raise WrongType(str(kind), "datetime64 | object (datetime.date)")


def _numbers(once: NDArray[np.datetime64], places: NDArray[np.intp]) -> list[int]:
    """Return the numbers of days in any unit, each of which is a whole one."""
    days = once.astype("datetime64[D]")
    off = np.flatnonzero(days.astype(once.dtype) != once)
    if off.size:
        row = int(np.flatnonzero(np.isin(places, off))[0])
        raise no_whole_day(row, once[places[row]])
    return [int(day) for day in days.astype(np.int64)]


def pairs_of(starts: Days, known: Days) -> tuple[list[tuple[int, int]], Days]:
    """Return the distinct pairs of two columns, and a column of their places."""
    both_there = ~(starts.missing | known.missing)
    pairs = starts.places * len(known.once) + known.places
    once, found = np.unique(pairs[both_there], return_inverse=True)
    places = np.full(len(pairs), -1, np.intp)
    places[both_there] = found
    days = [divmod(int(pair), len(known.once)) for pair in once]
    each = [(starts.once[one], known.once[two]) for one, two in days]
    return each, Days([*range(len(each))], places)


def beside(first: C, second: object, name: str) -> Days:
    """Return a second column, which has the rows of the first.

    Raises:
        WrongType: it is no column of days.
        InputError: a value is no whole day, or the rows are others.
    """
    days = days_of(second)
    same_rows(len(first), len(days.places), name)
    one, two = (getattr(each, "index", None) for each in (first, second))
    if one is not None and two is not None and not one.equals(two):
        raise InputError([InputProblem(f"$.{name}", _OTHER_INDEX, "other_index")])
    return days


def refused_rows(*found: Whole) -> NDArray[np.intp]:
    """Return the places where any of several answers is refused, and none missing."""
    refused = np.logical_or.reduce([each == REFUSED for each in found])
    return np.flatnonzero(
        refused & np.logical_and.reduce([f != MISSING for f in found])
    )


def as_days(found: Whole, like: C) -> C:
    """Return answers as days in the unit of a column; in seconds for plain dates."""
    kind: object = like.dtype
    unit = kind if isinstance(kind, np.dtype) and kind.kind == "M" else "datetime64[s]"
    days = found.astype("datetime64[D]")
    days[found == MISSING] = np.datetime64("NaT", "D")
    return _like(pd.array(days.astype(unit)), like)


def as_flags(found: Whole, like: C) -> C:
    """Return answers of yes and no as nullable flags."""
    return _like(pd.arrays.BooleanArray(found == 1, found == MISSING), like)


def as_numbers(found: Whole, missing: NDArray[np.bool_], like: C) -> C:
    """Return answers as nullable whole numbers."""
    whole = np.where(missing, 0, found).astype(np.int32)
    return _like(pd.arrays.IntegerArray(whole, missing), like)


def _like(values: pd.api.extensions.ExtensionArray, like: C) -> C:
    """Return values with the index and the name of a column."""
    if isinstance(like, pd.Series):
        return pd.Series(values, index=like.index, name=like.name)
    return pd.Index(values, name=like.name)

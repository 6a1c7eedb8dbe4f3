"""Series of days as numbers, and answers gathered for them from a table by place.

A table has an answer for each day since 1970-01-01, so a day is its own place. What
is asked of expressions is asked of their series, in one piece.
"""

from __future__ import annotations

import datetime as dt
from functools import reduce
from operator import and_, or_
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

import polars as pl

from ..._dates import civil
from ..._values import of_kind
from ...deadlines.lookup import MISSING, REFUSED, UNASKED, no_whole_day, same_rows
from ...errors import KeterbukaanError, WrongType

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence

    from ...deadlines.lookup import Lookup

C = TypeVar("C", pl.Expr, pl.Series)
Beside: TypeAlias = pl.Expr | pl.Series | str | dt.date
Kind: TypeAlias = type[pl.DataType]

_HIGH: Final = 2**32  # a day and its known-on day in one number


def ask(function: Callable[..., pl.Series], kind: Kind, first: C, *beside: object) -> C:
    """Ask a function about series, or return what asks it about expressions.

    Raises:
        WrongType: a column is neither, nor a day for all rows.
        InputError: columns have not as many rows.
    """
    if isinstance(first, pl.Series):
        return function(*_as_long([first, *map(_series, beside)]))

    def batch(given: Sequence[pl.Series]) -> pl.Series:
        try:
            return function(*_as_long(given))
        except KeterbukaanError as error:
            raise _told(error) from error

    columns = [_expression(each) for each in (first, *beside)]
    return pl.map_batches(columns, batch, return_dtype=kind)


def _series(column: object) -> pl.Series:
    """Return a column beside a series: another, or a day for all its rows."""
    if isinstance(column, dt.date):
        return pl.Series([civil(column)])
    return of_kind(column, pl.Series)


def _expression(column: object) -> pl.Expr:
    """Return a column as an expression: one, a name, or a day for all rows."""
    if isinstance(column, str):
        return pl.col(column)
    if isinstance(column, dt.date):
        return pl.lit(civil(column))
    return pl.lit(column) if isinstance(column, pl.Series) else of_kind(column, pl.Expr)


def _as_long(columns: Sequence[pl.Series]) -> list[pl.Series]:
    """Return columns of one length; one of a single row stands for all rows."""
    rows = next((len(each) for each in columns if len(each) != 1), 1)
    for each in columns:
        if len(each) != 1:
            same_rows(rows, len(each), each.name)
    return [
        each if len(each) == rows else each.new_from_index(0, rows) for each in columns
    ]


def _told(error: KeterbukaanError) -> KeterbukaanError:
    """Return an error that Polars can make anew from its message, as it does.

    It adds to the message in which expression it was, by calling the class with that
    alone (https://github.com/pola-rs/polars/issues/28535): what the error knows would
    be lost, and an error that needs more to be made comes out as another.
    """

    def made(self: KeterbukaanError, message: str) -> None:
        Exception.__init__(self, message)
        self.__dict__.update(error.__dict__)

    def reduced(_: KeterbukaanError) -> tuple[Any, ...]:
        return error.__reduce__()

    kind, own = type(error), {"__init__": made, "__reduce__": reduced}
    named = {name: getattr(kind, name) for name in ("__module__", "__qualname__")}
    told: KeterbukaanError = type(kind.__name__, (kind,), own | named)(str(error))
    return told


def numbers(days: pl.Series) -> pl.Series:
    """Return days as their numbers since 1970-01-01.

    Raises:
        WrongType: it is no column of days.
        InputError: a value is no whole day.
    """
    kind = days.dtype
    if isinstance(kind, pl.Datetime) and kind.time_zone is None:
        off = (days.cast(pl.Date).cast(kind) != days).fill_null(value=False)
        if off.any():
            row = off.arg_max() or 0
            raise no_whole_day(row, days[row])
    elif kind not in (pl.Date, pl.Null):
        raise WrongType(kind, "Date")
    return days.cast(pl.Date).to_physical()


def answers(lookup: Lookup, days: pl.Series) -> pl.Series:
    """Return the answer for each day; null where there is none."""
    least, most = _whole(days.min()), _whole(days.max())
    if least is None or most is None:
        return days
    table = lookup.held(pl.Series, _table)
    if least >= 0 and most < len(table):
        found = table.gather(days.cast(pl.UInt32, wrap_numerical=True))
        if (_whole(found.min()) or 0) > UNASKED:
            return found
    return _each(days, lookup.__getitem__)


def known_answers(
    one: Callable[[int, int], int], days: pl.Series, known_on: pl.Series
) -> pl.Series:
    """Return the same for each day, as it was known on its own known-on day."""
    pairs = days.cast(pl.Int64) * _HIGH + known_on

    def code(pair: int) -> int:
        day, known = divmod(pair + _HIGH // 2, _HIGH)
        return one(day, known - _HIGH // 2)

    return _each(pairs, code)


def _each(asked: pl.Series, code: Callable[[int], int]) -> pl.Series:
    """Return the answer for each number, of which each is asked about once."""
    once = asked.drop_nulls().unique()
    codes = [code(each) for each in once]
    known = [None if each == MISSING else each for each in codes]
    return asked.replace_strict(once, known, default=None, return_dtype=pl.Int32)


def _table(codes: array[int]) -> pl.Series:
    """Return the codes of a table as they are gathered."""
    return pl.Series(memoryview(codes), dtype=pl.Int32)


def refused_rows(*found: pl.Series) -> tuple[int, int]:
    """Return in how many rows an answer is refused, and which row is the first.

    A row in which an answer is missing is not.
    """
    if all((_whole(each.min()) or 0) > UNASKED for each in found):
        return 0, 0
    refused = reduce(or_, (each == REFUSED for each in found))
    refused &= reduce(and_, (each.is_not_null() for each in found))
    refused = refused.fill_null(value=False)
    return int(refused.sum()), refused.arg_max() or 0


def _whole(value: object) -> int | None:
    """Return the least or greatest of whole numbers; None where there is none."""
    return value if isinstance(value, int) else None

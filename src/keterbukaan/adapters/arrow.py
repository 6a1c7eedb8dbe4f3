"""Tabel Arrow: the columns of a table as Arrow has them, without a copy.

Whatever reads Arrow reads them: DuckDB, Polars, pandas, Spark, Parquet. The extra is
``arrow``.

>>> import keterbukaan as kip
>>> found = to_arrow(kip.table("request.notice", kip.WorkCalendar.national()))
>>> print(found.schema)
start: date32[day]
last: date32[day]
safe: date32[day]
firm: bool
>>> found.num_rows, found["last"].null_count
(6574, 119)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._columns import DayColumn, FlagColumn, NumberColumn, Table, WordColumn
from .._extras import naming_extras
from .._values import of_kind

with naming_extras():
    import pyarrow as pa

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike

    from .._columns import Column

_KINDS: Final[Mapping[type, pa.DataType]] = {
    DayColumn: pa.date32(),
    FlagColumn: pa.bool_(),
    NumberColumn: pa.int32(),
    WordColumn: pa.int32(),
}


def to_arrow(table: Table) -> pa.Table:
    """Return a table as one of Arrow.

    Days are ``date32``, numbers ``int32``, flags ``bool`` and words a dictionary of
    strings; a missing value is null. The buffers are those of the columns: nothing
    is copied, so nothing may be written to them.

    Args:
        table: what :func:`keterbukaan.table` or
            :meth:`keterbukaan.WorkCalendar.table` gave.

    Raises:
        WrongType: it is no table.

    >>> import datetime as dt
    >>> import keterbukaan as kip
    >>> days = kip.WorkCalendar.national()
    >>> found = to_arrow(days.table(dt.date(2026, 3, 17), dt.date(2026, 3, 18)))
    >>> found["name"].to_pylist()
    [None, 'Hari Suci Nyepi']
    """
    columns = of_kind(table, Table).columns
    return pa.table({name: _array(column) for name, column in columns.items()})


def _array(column: Column[object]) -> pa.Array:
    """Return a column as an array of Arrow, over its own buffers."""
    buffers = [pa.py_buffer(column.valid), pa.py_buffer(column.buffer)]
    kind, rows = _KINDS[type(column)], len(column)
    array = pa.Array.from_buffers(kind, rows, buffers, column.missing)
    if isinstance(column, WordColumn):
        return pa.DictionaryArray.from_arrays(
            array, pa.array(column.words, pa.string())
        )
    return array


def write_parquet(path: str | PathLike[str], table: Table) -> None:
    """Write a table as a file of Parquet; words are plain strings in it.

    Args:
        path: the file; what is there is replaced.
        table: the table.

    Raises:
        WrongType: it is no table.
        OSError: the file cannot be written.
    """
    from pyarrow import parquet

    found = to_arrow(table)
    plain = [
        column.cast(pa.string()) if pa.types.is_dictionary(column.type) else column
        for column in found.columns
    ]
    parquet.write_table(pa.table(plain, names=found.column_names), path)

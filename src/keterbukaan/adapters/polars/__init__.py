"""Lajur Polars: due days, working days and lateness as expressions.

Importing this module gives every expression and every series the namespace ``kip``,
eagerly, lazily and under streaming. Days are of the type ``Date``, or a ``Datetime``
without a zone whose values are whole days; nulls stay nulls.

>>> import datetime as dt
>>> import polars as pl
>>> import keterbukaan.adapters.polars
>>> requests = pl.DataFrame(
...     {
...         "received": [dt.date(2026, 3, 12), None],
...         "answered": [dt.date(2026, 4, 3), dt.date(2026, 4, 2)],
...     }
... )
>>> last = pl.col("received").kip.due("request.notice")
>>> late = last.kip.late_by(pl.col("answered"))
>>> requests.select(last.alias("last"), late.alias("late")).rows()
[(datetime.date(2026, 4, 2), 1), (None, None)]

A type checker does not know the namespace; the functions ask the same, with types:
``due(pl.col("received"), "request.notice")``.

A row that the function for one day would refuse refuses them all, with how many such
rows there are, and the first of them; so a column is asked in one piece, also where
it streams. Within ``group_by`` and ``over`` a piece is a group, and a row its place in
the group:

>>> early = pl.col("received").dt.offset_by("-20y").kip.due("request.notice")
>>> requests.lazy().select(early).collect()  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
keterbukaan.deadlines.rows.RowsRefused: 1 row not answered, the first is row 0: \
request.notice was not in force on 2006-03-12; it is in force from 2010-04-30...
"""

from ..._extras import naming_extras
from ...deadlines.rows import RowsRefused

with naming_extras():
    from .answers import count, due, is_working, late_by
    from .namespace import Kip

__all__ = ["Kip", "RowsRefused", "count", "due", "is_working", "late_by"]

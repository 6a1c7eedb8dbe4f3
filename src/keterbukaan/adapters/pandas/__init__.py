"""Deret pandas: due days, working days and lateness for columns of days.

A column is a Series or an Index of ``datetime64`` in any unit without a zone, whose
values are whole days, or of plain dates; its index and its name are kept. Days come
back in the unit given, numbers as ``Int32`` and flags as ``boolean``. What is missing
(``NaT``) stays missing.

>>> import pandas as pd
>>> requests = pd.DataFrame(
...     {
...         "received": pd.to_datetime(["2026-03-12", None]),
...         "answered": pd.to_datetime(["2026-04-03", "2026-04-02"]),
...     },
...     index=["A/1", "A/2"],
... )
>>> last = due(requests["received"], "request.notice")
>>> print(last)
A/1   2026-04-02
A/2          NaT
Name: received, dtype: datetime64[us]
>>> requests["late"] = late_by(last, requests["answered"])
>>> requests["late"].to_list()
[1, <NA>]
>>> requests["received"].pipe(due, "request.notice", column="safe").dt.day.to_list()
[1.0, nan]

A row that the function for one day would refuse refuses them all, with how many
such rows there are, and the first of them by its place:

>>> due(requests["received"] - pd.DateOffset(years=20), "request.notice")
Traceback (most recent call last):
    ...
keterbukaan.deadlines.rows.RowsRefused: 1 row not answered, the first is row 0: \
request.notice was not in force on 2006-03-12; it is in force from 2010-04-30
"""

from ..._extras import naming_extras
from ...deadlines.rows import RowsRefused

with naming_extras():
    from .answers import count, due, is_working, late_by

__all__ = ["RowsRefused", "count", "due", "is_working", "late_by"]

"""Larik numpy: due days, working days and lateness for whole arrays of days.

The arrays are of ``datetime64[D]``: a day, and ``NaT`` where one is missing, which
stays missing in every answer. Finer resolutions are taken where every value is a
whole day; a time of day is refused, for which civil day it lies on depends on the
zone. Days come back as ``datetime64[D]``; numbers and flags as masked arrays,
masked where something is missing, whether or not anything is.

>>> import numpy as np
>>> received = np.array(["2026-03-12", "NaT", "2026-12-28"], "datetime64[D]")
>>> due(received, "request.notice")
array(['2026-04-02',        'NaT', '2027-01-13'], dtype='datetime64[D]')
>>> answered = np.array(["2026-04-03", "2026-04-02", "NaT"], "datetime64[D]")
>>> print(late_by(due(received, "request.notice"), answered))
[1 -- --]

A row that the function for one day would refuse refuses them all, with how many
such rows there are, and the first of them:

>>> due(received - np.timedelta64(6000, "D"), "request.notice")
Traceback (most recent call last):
    ...
keterbukaan.deadlines.rows.RowsRefused: 1 row not answered, the first is row 0: \
request.notice was not in force on 2009-10-07; it is in force from 2010-04-30

The answers for the days of a year are worked out when a day of that year is first
asked about, and kept; after that a row costs a nanosecond or two.
"""

from ..._extras import naming_extras
from ...deadlines.rows import RowsRefused

with naming_extras():
    from .answers import count, due, is_working, late_by

__all__ = ["RowsRefused", "count", "due", "is_working", "late_by"]

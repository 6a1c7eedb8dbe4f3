"""Strategies that several laws share."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from keterbukaan import Deadline, deadline
from keterbukaan.deadlines import RECEIPT_NOT_KNOWN
from keterbukaan.testing import rules, starts, work_calendars

__all__ = ["LATEST", "deadlines"]

LATEST = dt.date(2032, 12, 31)


@st.composite
def deadlines(
    draw: st.DrawFn, *, known_on: st.SearchStrategy[dt.date | None] | None = None
) -> Deadline:
    """Deadlines of every rule, on every calendar, in force on their day."""
    rule = draw(rules())
    start = draw(starts(rule, max_value=LATEST))
    calendar = draw(work_calendars(known_on=known_on))
    because = draw(st.sampled_from(((), (RECEIPT_NOT_KNOWN,))))
    return deadline(rule, start=start, calendar=calendar, because=because)

"""Pelaksanaan putusan: the time of a state body to perform, as a reading only.

The law on public information sets no time for performing a final ruling of a
court. Administrative procedure has ninety working days from receipt of the
copy of the final ruling (UU 51/2009 Ps. 116(3)), after which the court may be
asked for an order; it was written for other rulings. So the limit runs only
where the reading ``execution_period`` is chosen so, for a state body, after a
ruling of the administrative court (PTUN); it always carries its doubt. For a
ruling of the Commission itself and before the district court (PN) there is no
such limit.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import CourtRulingPronounced, FinalCopyReceived
>>> facts = (
...     CourtRulingPronounced(dt.date(2026, 3, 2), outcome="ruling_upheld"),
...     FinalCopyReceived(dt.date(2026, 4, 6), by="body"),
... )
>>> case = Case(events=facts, readings={"execution_period": "ninety"})
>>> for limit in case.on(dt.date(2026, 4, 6)).deadlines:
...     if limit.rule == "court.performance":
...         print(limit.deadline.last, limit.deadline.doubts[0].kind)
2026-08-20 performance_not_settled
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...events import (
    CassationRulingPronounced,
    CourtRulingPronounced,
    FinalCopyReceived,
    FinalCopySent,
    Party,
    RulingPerformed,
)
from ...parties import Forum
from .timers import TimeLimit, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..matter.matter import Matter

__all__ = ["performance"]


def performance(matter: Matter) -> Iterator[TimeLimit]:
    """The time to perform a final ruling of the court, where it is read so."""
    record = matter.record
    ruled = record.first(CourtRulingPronounced, CassationRulingPronounced)
    if ruled is None or not _read_so(matter):
        return
    copies = record.all(FinalCopyReceived)
    copy = next((f for f in copies if f.event.by in {Party.BODY, None}), None)
    start = copy or record.first(FinalCopySent)
    if start is None:
        return
    known = copy is not None
    due = matter.due("court.performance", start.on, receipt_known=known)
    done = record.first(RulingPerformed, after=start.index)
    yield settle(matter, due, RulingPerformed, done)


def _read_so(matter: Matter) -> bool:
    """Whether the reading is chosen, and the body goes before the PTUN."""
    court = matter.case.body.forum
    chosen = matter.reads("execution_period") == "ninety"
    return chosen and court is Forum.ADMINISTRATIVE_COURT

"""A dispute that was filed and registered in time, to go on from."""

from __future__ import annotations

import datetime as dt

from keterbukaan import Case
from keterbukaan.events import (
    DisputeFiled,
    DisputeRegistered,
    NoticeGiven,
    NoticeReceived,
    ObjectionReceived,
    RequestReceived,
    RulingReceived,
)

__all__ = [
    "CLOSES",
    "DAY",
    "FILED",
    "LODGED",
    "OBJECTION",
    "ON_A",
    "OPENS",
    "PENDING",
    "received",
]

DAY = dt.timedelta(days=1)
OPENS, CLOSES = dt.date(2026, 5, 22), dt.date(2026, 6, 15)
FILED = dt.date(2026, 6, 1)

OBJECTION = Case().record(
    RequestReceived(dt.date(2026, 3, 12)),
    ObjectionReceived(dt.date(2026, 4, 6), grounds="c"),
)
LODGED = OBJECTION.record(DisputeFiled(FILED))
PENDING = LODGED.record(DisputeRegistered(FILED))
ON_A = Case().record(
    RequestReceived(dt.date(2026, 3, 12)),
    NoticeGiven(dt.date(2026, 3, 30), outcome="refused", reason="exemption"),
    NoticeReceived(dt.date(2026, 3, 30)),
    ObjectionReceived(dt.date(2026, 4, 6), grounds="a"),
    DisputeFiled(FILED),
    DisputeRegistered(FILED),
)


def received(day: dt.date) -> tuple[RulingReceived, RulingReceived]:
    """Give the copies of a ruling that both parties received on a day."""
    return RulingReceived(day, by="applicant"), RulingReceived(day, by="body")

"""What decides which days count: the decrees, the week, the switches, local days."""

from __future__ import annotations

from attrs import frozen

from ..law.voting_days import VotingDay
from .ledger import Ledger
from .overlays import Overlay
from .week import WorkWeek


@frozen(cache_hash=True)
class Settings:
    """All that the days of a calendar rest on; equal ones share one index.

    The day on which a calendar is asked is none of it, for between two decrees
    nothing changes.

    Args:
        ledger: the decrees known.
        week: the work weeks, oldest first.
        joint_leave_counts: whether joint leave is work, or the decision by which.
        squeezed_saturday: the circular that frees squeezed Saturdays, or None.
        overlays: local days that change the count.
        votes: voting days that are fixed and await their decree.
    """

    ledger: Ledger
    week: tuple[WorkWeek, ...]
    joint_leave_counts: bool | str = False
    squeezed_saturday: str | None = None
    overlays: tuple[Overlay, ...] = ()
    votes: tuple[VotingDay, ...] = ()

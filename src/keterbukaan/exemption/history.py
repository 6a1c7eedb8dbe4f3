"""Riwayat: what the reviews did, and what a new test of the same did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..deadlines.counting import DAY
from .finding import ExemptionFinding, finding
from .reviews import REVIEWERS, ReviewOutcome
from .status import (
    ExemptionStatus,
    last_day,
    last_review,
    opened_for_good,
    opens,
    status_on,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from .record import ConsequenceTest


def reviewed(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Yield what the last review did."""
    review = last_review(test, day)
    if review is None or review.outcome is ReviewOutcome.UPHELD:
        return
    code = "review.opened" if opens(review, day) else "review.not_final"
    if review.outcome is ReviewOutcome.PARTLY_OPENED:
        code = "review.partly_opened"
    yield finding(code, who=REVIEWERS[review.by], day=review.on)


def renewed(test: ConsequenceTest) -> Iterator[ExemptionFinding]:
    """Yield what is odd about a new test: no rule extends an exemption."""
    earlier, decided = test.replaces, test.decided_on
    if earlier is None or decided is None:
        return
    if earlier.decided_on and decided < earlier.decided_on:
        yield finding("renewal.before_earlier", day=earlier.decided_on)
        return
    opened = opened_for_good(earlier, decided)
    end = last_day(earlier)
    before = status_on(earlier, decided, end)
    if opened is not None:
        yield finding("barred.opened_by_decision", day=opened)
    elif before is ExemptionStatus.LAPSED and end is not None:
        yield finding("renewal.after_lapse", day=end + DAY)
    elif before is ExemptionStatus.IN_FORCE:
        yield finding("renewal.extends")

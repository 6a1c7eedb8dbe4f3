"""Status pengecualian: whether an exemption is in force on a day."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from ..law.openings import OPENINGS
from .period_checks import longest_under
from .record import ConsequenceTest, Office
from .reviews import Review, Reviewer, ReviewOutcome

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ..texts import Words


class ExemptionStatus(StrEnum):
    """Status pengecualian on a day."""

    NOT_YET = "not_yet"
    IN_FORCE = "in_force"
    LAPSED = "lapsed"
    OPENED = "opened"


STATUSES: Final[Mapping[str, Words]] = {
    "not_yet": ("belum berlaku", "not in force yet"),
    "in_force": ("berlaku", "in force"),
    "lapsed": ("sudah berakhir", "ended"),
    "opened": ("sudah dibuka", "opened"),
}


def last_day(test: ConsequenceTest) -> dt.date | None:
    """Return the last day: of its own period, or of the longest that the law allows."""
    own = test.ends_on
    starts = test.period.begins_on(test.decided_on)
    if len(test.letters) != 1 or starts is None:
        return own
    longest = longest_under(next(iter(test.letters)), starts)
    ends = [day for day in (own, longest) if day is not None]
    return min(ends, default=None)


def status_on(
    test: ConsequenceTest, day: dt.date, ends_on: dt.date | None
) -> ExemptionStatus:
    """Return whether an exemption is in force on a day, and why not."""
    starts = test.period.begins_on(test.decided_on)
    if starts is not None and day < starts:
        return _before(test, day)
    if _opened(test, day):
        return ExemptionStatus.OPENED
    if ends_on is not None and day > ends_on:
        return ExemptionStatus.LAPSED
    return ExemptionStatus.IN_FORCE


def _before(test: ConsequenceTest, day: dt.date) -> ExemptionStatus:
    """Before it begins, what it replaces decides."""
    earlier = test.replaces
    if earlier is None:
        return ExemptionStatus.NOT_YET
    return status_on(earlier, day, last_day(earlier))


def _opened(test: ConsequenceTest, day: dt.date) -> bool:
    """Whether something opened it by a day, for every letter it relies on."""
    if opened_for_good(test, day) is not None:
        return True
    return bool(test.letters) and not test.letters - _lifted(test, day)


def opened_for_good(test: ConsequenceTest | None, day: dt.date) -> dt.date | None:
    """Return the day of a decision that opened it, or what it replaces, by a day.

    No later test closes it again (UU 14/2008 Ps. 18(1) g).
    """
    if test is None:
        return None
    decided = test.opened_by_decision_on
    if decided and decided <= day:
        return decided
    review = last_review(test, day)
    if review is not None and opens(review, day):
        return review.final_on or review.on
    return opened_for_good(test.replaces, day)


def _lifted(test: ConsequenceTest, day: dt.date) -> frozenset[str]:
    """The letters that no longer close it."""
    lifted: set[str] = set()
    consent = test.consent
    agreed = consent is not None and consent.written and consent.on <= day
    if agreed:
        lifted |= {*OPENINGS["consent"].letters}
    if test.office is Office.INCUMBENT:
        lifted |= {*OPENINGS["public_office"].letters}
    if test.opened_in_hearing_on and test.opened_in_hearing_on <= day:
        lifted |= {*OPENINGS["public_hearing"].letters}
    review = last_review(test, day)
    ruled = review is not None and review.by is not Reviewer.SUPERIOR
    if review is not None and ruled and review.outcome is ReviewOutcome.OPENED:
        lifted |= {*OPENINGS["memorandum_ruling"].letters}  # needs not be final
    return frozenset(lifted)


def last_review(test: ConsequenceTest, day: dt.date) -> Review | None:
    """Return the last review by a day; of two on one day, the one recorded last."""
    held = [review for review in test.reviews if review.on <= day]
    return max(reversed(held), key=lambda review: review.on, default=None)


def opens(review: Review, day: dt.date) -> bool:
    """Return whether a review opens: at once, or when a ruling is final."""
    if review.outcome is not ReviewOutcome.OPENED:
        return False
    if review.by is Reviewer.SUPERIOR:
        return True
    return review.final_on is not None and review.final_on <= day

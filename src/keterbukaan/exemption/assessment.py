"""Penilaian bentuk: a record seen on a day.

The assessment says whether the record is complete and lawful in form, whether
the exemption is in force, and when it ends. It never says whether closing is
right.

Two readings of PerKI 1/2021 Ps. 52(1) stand side by side: ``open_by`` is the
latest day on which the PPID sets it open; ``opening_window`` is the same rule
read as a window that opens thirty working days before the end.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from .._dates import civil
from .._values import Value
from ..deadlines import Deadline
from ..deadlines.counting import DAY
from ..deadlines.terms import NONE_CHOSEN
from ..law.openings import OPENINGS
from ..law.readings import choose, value
from ..texts import Words
from ..workdays import WorkCalendar
from .checks import (
    ExemptionFinding,
    barred,
    finding,
    form,
    longest_under,
    open_by,
    openings,
    period,
    wording,
)
from .record import ConsequenceTest, Office, Review, Reviewer, ReviewOutcome
from .words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_WHO: Final[dict[Reviewer, Words]] = {
    Reviewer.SUPERIOR: ("atasan PPID", "the superior of the PPID"),
    Reviewer.COMMISSION: ("Komisi Informasi", "the Information Commission"),
    Reviewer.COURT: ("pengadilan", "the court"),
    Reviewer.SUPREME_COURT: ("Mahkamah Agung", "the Supreme Court"),
}


class ExemptionStatus(StrEnum):
    """Status pengecualian on a day."""

    NOT_YET = "not_yet"
    IN_FORCE = "in_force"
    LAPSED = "lapsed"
    OPENED = "opened"


@frozen(kw_only=True, eq=False, repr=False)
class Assessment(Value):
    """A consequence test seen on a day.

    Args:
        test: the record.
        day: the day it is looked at.
        status: whether the exemption is in force on that day.
        findings: everything found, with provision and weight.
        letters: each letter relied on with its own wording.
        calendar: which days counted.
        ends_on: the last day of the exemption, where it can be known; at the
            end of that day it opens by itself.
        open_by: the last day for the PPID to set it open.
    """

    test: ConsequenceTest
    day: dt.date
    status: ExemptionStatus
    findings: tuple[ExemptionFinding, ...]
    letters: tuple[tuple[str, Words], ...]
    calendar: WorkCalendar = field(repr=False)
    ends_on: dt.date | None = None
    open_by: Deadline | None = field(default=None, repr=False)

    @property
    def in_form(self) -> bool:
        """Whether nothing that the law asks for is missing or barred."""
        return all(f.severity is Severity.ADVICE for f in self.findings)

    @property
    def opens_on(self) -> dt.date | None:
        """Return the day at whose end it opens by itself (PP 61/2010 Ps. 11(3))."""
        return self.ends_on

    @property
    def open_from(self) -> dt.date | None:
        """Return the first day on which it is open because the period is over."""
        if self.ends_on is None or self.ends_on == dt.date.max:
            return None
        return self.ends_on + DAY

    @property
    def opening_window(self) -> tuple[dt.date, dt.date] | None:
        """Return the other reading: the window in which the PPID sets it open."""
        if self.open_by is None or self.open_by.last is None or self.ends_on is None:
            return None
        return self.open_by.last, self.ends_on


def assess(
    test: ConsequenceTest,
    day: dt.date,
    *,
    calendar: WorkCalendar,
    readings: Mapping[str, str] = NONE_CHOSEN,
) -> Assessment:
    """Return how a consequence test stands on a day.

    Args:
        test: the record.
        day: the day it is looked at.
        calendar: which days count, for the thirty working days before the end.
        readings: named readings of disputed law: ``exemption_approver`` says
            whose approval it takes.

    Raises:
        NotADate: the day is an instant, or no date.
        UnknownReading: a reading has no such id, or no such option.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar
    >>> from keterbukaan.exemption import FixedPeriod
    >>> from keterbukaan.law.shape import Years
    >>> test = ConsequenceTest(
    ...     information="Rencana penggelaran kekuatan Kodim Antah Berantah",
    ...     grounds=("17.c.3",),
    ...     decided_on=dt.date(2022, 3, 1),
    ...     period=FixedPeriod(length=Years(5)),
    ... )
    >>> seen = assess(test, dt.date(2026, 11, 2), calendar=WorkCalendar.national())
    >>> seen.status.value, seen.ends_on, seen.open_by.last
    ('in_force', datetime.date(2027, 3, 1), datetime.date(2027, 1, 15))
    >>> seen.in_form
    False
    """
    civil(day)
    approver = value(choose(readings), "exemption_approver")
    ends_on = _ends_on(test)
    found = (
        *form(test, day, approver),
        *period(test),
        *barred(test),
        *openings(test, day),
        *_reviews(test, day),
        *_renewal(test, calendar),
    )
    return Assessment(
        test=test,
        day=day,
        status=_status(test, day, ends_on),
        findings=found,
        letters=wording(test),
        calendar=calendar,
        ends_on=ends_on,
        open_by=open_by(ends_on, calendar) if ends_on else None,
    )


def _ends_on(test: ConsequenceTest) -> dt.date | None:
    """The last day: of its own period, or of the longest that the law allows."""
    own = test.ends_on
    starts = test.period.begins_on(test.decided_on)
    if len(test.letters) != 1 or starts is None:
        return own
    longest = longest_under(next(iter(test.letters)), starts)
    ends = [day for day in (own, longest) if day is not None]
    return min(ends, default=None)


def _status(
    test: ConsequenceTest, day: dt.date, ends_on: dt.date | None
) -> ExemptionStatus:
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
    return _status(earlier, day, _ends_on(earlier))


def _opened(test: ConsequenceTest, day: dt.date) -> bool:
    """Whether something opened it by a day, for every letter it relies on."""
    if _opened_for_good(test, day) is not None:
        return True
    return bool(test.letters) and not test.letters - _lifted(test, day)


def _opened_for_good(test: ConsequenceTest | None, day: dt.date) -> dt.date | None:
    """The day of a decision that opened it, or what it replaces, by a day.

    No later test closes it again (UU 14/2008 Ps. 18(1) g).
    """
    if test is None:
        return None
    decided = test.opened_by_decision_on
    if decided and decided <= day:
        return decided
    review = _last_review(test, day)
    if review is not None and _opens(review, day):
        return review.final_on or review.on
    return _opened_for_good(test.replaces, day)


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
    review = _last_review(test, day)
    ruled = review is not None and review.by is not Reviewer.SUPERIOR
    if review is not None and ruled and review.outcome is ReviewOutcome.OPENED:
        lifted |= {*OPENINGS["memorandum_ruling"].letters}  # needs not be final
    return frozenset(lifted)


def _last_review(test: ConsequenceTest, day: dt.date) -> Review | None:
    """The last review by a day; of two on one day, the one recorded last."""
    held = [review for review in test.reviews if review.on <= day]
    return max(reversed(held), key=lambda review: review.on, default=None)


def _opens(review: Review, day: dt.date) -> bool:
    """The superior opens at once; a commission or court when it is final."""
    if review.outcome is not ReviewOutcome.OPENED:
        return False
    if review.by is Reviewer.SUPERIOR:
        return True
    return review.final_on is not None and review.final_on <= day


def _reviews(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """What the last review did."""
    review = _last_review(test, day)
    if review is None or review.outcome is ReviewOutcome.UPHELD:
        return
    code = "review.opened" if _opens(review, day) else "review.not_final"
    if review.outcome is ReviewOutcome.PARTLY_OPENED:
        code = "review.partly_opened"
    yield finding(code, who=_WHO[review.by], day=review.on)


def _renewal(
    test: ConsequenceTest, calendar: WorkCalendar
) -> Iterator[ExemptionFinding]:
    """A new test of the same information: no rule extends an exemption."""
    earlier, decided = test.replaces, test.decided_on
    if earlier is None or decided is None:
        return
    if earlier.decided_on and decided < earlier.decided_on:
        yield finding("renewal.before_earlier", day=earlier.decided_on)
        return
    opened = _opened_for_good(earlier, decided)
    before = assess(earlier, decided, calendar=calendar)
    if opened is not None:
        yield finding("barred.opened_by_decision", day=opened)
    elif before.status is ExemptionStatus.LAPSED and before.open_from is not None:
        yield finding("renewal.after_lapse", day=before.open_from)
    elif before.status is ExemptionStatus.IN_FORCE:
        yield finding("renewal.extends")

"""Law: a deadline is what the calendar counts, or bounds that hold it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import assume, given, strategies as st

from keterbukaan import Deadline, NotDecreed, WorkCalendar, deadline
from keterbukaan.deadlines import RECEIPT_NOT_KNOWN
from keterbukaan.law.shape import Direction
from keterbukaan.law.spans import WorkingDays
from keterbukaan.testing import known_on_days, rules, starts, work_calendars
from tests.helpers.drawn import LATEST, deadlines

if TYPE_CHECKING:
    import datetime as dt


def _counted(due: Deadline) -> dt.date | None:
    """What plain counting says, or None where it refuses."""
    assert due.limit.span is not None
    back = due.terms.rule.direction is Direction.BEFORE
    try:
        return due.calendar.add(
            due.start, -due.limit.span.n if back else due.limit.span.n
        )
    except NotDecreed:
        return None


@given(deadlines())
def test_the_last_day_lies_within_its_bounds(due: Deadline) -> None:
    """Earliest, last and latest are in order, or none of them is known."""
    if due.last is None:
        assert due.earliest is due.latest is None
        assert due.limit.span is None or due.limit.undated
        assert not due.firm
    else:
        assert due.earliest is not None
        assert due.earliest <= due.last
        assert due.safe is not None
        assert due.safe <= due.earliest
        if RECEIPT_NOT_KNOWN in due.doubts:
            assert due.latest is due.outer is None
        else:
            assert due.latest is not None
            assert due.outer is not None
            assert due.last <= due.latest <= due.outer


@given(deadlines())
def test_a_firm_date_has_no_bounds(due: Deadline) -> None:
    """Firm means that all three agree, every year is decreed, receipt is known."""
    assume(due.firm)
    assert due.earliest == due.last == due.latest
    assert RECEIPT_NOT_KNOWN not in due.doubts
    if isinstance(due.limit.span, WorkingDays):
        assert due.last is not None
        for year in {due.start.year, due.last.year}:
            assert due.calendar.is_decreed(year)


@given(deadlines())
def test_a_date_that_is_not_firm_says_why(due: Deadline) -> None:
    """There is a doubt for every date that may yet move."""
    assume(not due.firm)
    assert {doubt.kind for doubt in due.doubts} & {
        "not_decreed",
        "decree_undated",
        "election_decree_pending",
        "receipt_not_known",
        "limit_not_known",
    } or due.limit.undated


@given(deadlines())
def test_a_deadline_agrees_with_plain_counting(due: Deadline) -> None:
    """Where plain counting answers, the deadline gives the same day."""
    assume(isinstance(due.limit.span, WorkingDays) and not due.limit.undated)
    counted = _counted(due)
    if counted is None:
        assert not due.firm
    else:
        assert due.last == counted


@given(deadlines())
def test_the_last_day_counts(due: Deadline) -> None:
    """A limit of working days ends on one, and leaves out what is skipped."""
    assume(isinstance(due.limit.span, WorkingDays) and not due.limit.undated)
    assert due.last is not None
    assert due.last not in {row.date for row in due.skipped}
    low, high = sorted((due.start, due.last))
    assert all(low < row.date < high for row in due.skipped)
    if _counted(due) is not None:
        assert due.calendar.is_working(due.last)


@given(deadlines(known_on=known_on_days()))
def test_an_edition_covers_and_was_known(due: Deadline) -> None:
    """The edition named was issued by the known-on day, for a year in question."""
    assume(due.edition is not None)
    assert due.edition is not None
    known_on = due.calendar.known_on
    assert known_on is None or due.edition.known_from <= known_on


@given(deadlines())
def test_every_deadline_has_words(due: Deadline) -> None:
    """Each can be explained in both languages, printed, and shown in a notebook."""
    for text in (due.explain("id"), due.explain("en"), str(due)):
        assert str(due.basis) in text
    assert due.explain("id") != due.explain("en")
    assert "<p>" in due._repr_html_()


@given(deadlines())
def test_the_next_act_opens_on_the_day_after(due: Deadline) -> None:
    """Permitted from the calendar day after the latest bound, or not known."""
    if due.opens_next is None:
        assert due.latest is None
    else:
        assert due.latest is not None
        assert (due.opens_next - due.latest).days == 1
        assert due.late_by(due.opens_next) > 0


@given(rules(), st.data())
def test_a_calendar_never_changes_which_limit_holds(
    rule: object, data: st.DataObject
) -> None:
    """The number of the law comes from the trigger day, whatever is known when."""
    start = data.draw(starts(rule, max_value=LATEST))  # type: ignore[arg-type]
    calendar = data.draw(work_calendars())
    due = deadline(rule, start=start, calendar=calendar)  # type: ignore[arg-type]
    assert (
        due.limit
        is deadline(due.rule, start=start, calendar=WorkCalendar.national()).limit
    )

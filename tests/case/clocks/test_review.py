"""Review: a hundred and eighty days from a day that its ground decides."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case, TimeLimit
from keterbukaan.case import Met
from keterbukaan.events import (
    CassationRulingPronounced,
    CassationRulingReceived,
    CourtRulingPronounced,
    CourtRulingReceived,
    Event,
    ReviewAnswerFiled,
    ReviewCopyReceived,
    ReviewFiled,
    ReviewGroundArose,
    ReviewRulingReceived,
    ReviewWithdrawn,
)
from keterbukaan.events.choices import ReviewGround
from tests.helpers.acting import NATIONAL, codes, late_codes, option

DAY = dt.timedelta(days=1)
AROSE = dt.date(2026, 2, 2)
LAST = dt.date(2026, 8, 3)  # the hundred and eightieth day is a Saturday
DECIDED = dt.date(2026, 1, 12)
GROUND = Case().record(ReviewGroundArose(AROSE, ground="b"))


def rows(case: Case, day: dt.date, rule: str) -> list[TimeLimit]:
    """Give the limits of a rule."""
    return [each for each in case.on(day).deadlines if each.rule == rule]


@pytest.mark.parametrize("ground", [*"abcdef", None])
def test_the_time_runs_from_the_day_on_record(ground: str | None) -> None:
    """Whatever the ground; that day is the one the ground decides."""
    case = Case().record(
        ReviewGroundArose(
            AROSE, ground=None if ground is None else ReviewGround(ground)
        )
    )
    (row,) = rows(case, AROSE, "court.review")
    assert row.deadline.start == AROSE
    assert (row.deadline.safe, row.deadline.last) == (dt.date(2026, 7, 31), LAST)
    offered = option(case.on(LAST), "review_filed")
    assert (offered.open, offered.actor, offered.closes) == (True, "parties", LAST)
    assert rows(case, LAST + DAY, "court.review") == []


def test_a_late_request_is_found_on_its_own_ground() -> None:
    """One on another ground has a day of its own."""
    late = ReviewFiled(LAST + DAY, by="body", ground="b")
    assert "late.court.review" in codes(GROUND.record(late).on(LAST + DAY))
    other = ReviewFiled(LAST + DAY, by="body", ground="a")
    assert "late.court.review" not in codes(GROUND.record(other).on(LAST + DAY))
    kept = GROUND.record(ReviewFiled(AROSE + DAY, by="body"))
    assert [row.met for row in rows(kept, LAST, "court.review")] == [Met.ALL]


def test_on_the_ruling_itself_it_runs_from_its_receipt() -> None:
    """Grounds c, d and f: final when pronounced, and notified to both parties."""
    copy = dt.date(2026, 2, 2)
    one = Case().record(
        CassationRulingPronounced(DECIDED, outcome="rejected"),
        CassationRulingReceived(copy - DAY, by="applicant"),
    )
    for row in rows(one, copy, "court.review"):
        assert (row.deadline.start, row.deadline.firm) == (copy - DAY, False)
    ruled = one.record(CassationRulingReceived(copy, by="body"))
    assert [
        (row.party, row.deadline.start, row.deadline.last)
        for row in rows(ruled, copy, "court.review")
    ] == [("applicant", copy, LAST), ("body", copy, LAST)]
    late = ReviewFiled(LAST + DAY, by="applicant", ground="f")
    assert "late.court.review" in codes(ruled.record(late).on(LAST + DAY))
    for ground in ("a", None):
        filed = ReviewFiled(LAST + DAY, by="applicant", ground=ground)
        assert "late.court.review" not in codes(ruled.record(filed).on(LAST + DAY))
    told = ruled.record(ReviewGroundArose(copy + DAY, ground="c"))
    assert [x.deadline.start for x in rows(told, copy + DAY, "court.review")] == [
        copy + DAY
    ]
    early = Case().record(
        CassationRulingReceived(copy, by="body"),
        CassationRulingPronounced(copy + DAY, outcome="rejected"),
    )
    undated = rows(early, copy + DAY, "court.review")
    assert [(x.party, x.last) for x in undated] == [("applicant", None), ("body", None)]


def test_of_a_decision_that_nobody_appealed_it_runs_once_that_is_final() -> None:
    """The later of finality and both receipts (UU 14/1985 Ps. 69 c)."""
    told = DECIDED + DAY
    case = Case().record(
        CourtRulingPronounced(DECIDED, outcome="ruling_upheld"),
        CourtRulingReceived(told, by="applicant"),
        CourtRulingReceived(DECIDED, by="body"),
    )
    lapsed = NATIONAL.add(told, 14)
    assert rows(case, lapsed, "court.review") == []
    found = rows(case, lapsed + DAY, "court.review")
    assert [(x.party, x.deadline.start, x.deadline.firm) for x in found] == [
        ("applicant", lapsed, True),
        ("body", lapsed, True),
    ]
    heard = Case().record(
        CourtRulingPronounced(DECIDED, outcome="ruling_upheld", present=True)
    )
    assert [x.last for x in rows(heard, lapsed + DAY, "court.review")] == [None, None]


def test_a_request_that_names_nobody_is_late_once_where_it_is_for_both() -> None:
    """On the ruling itself both parties have the same days."""
    ruled = Case().record(
        CassationRulingPronounced(DECIDED, outcome="rejected"),
        CassationRulingReceived(AROSE, by="applicant"),
        CassationRulingReceived(AROSE, by="body"),
    )
    late = ruled.record(ReviewFiled(LAST + DAY, ground="f")).on(LAST + DAY)
    assert late_codes(late) == ["late.court.review"]
    kept = ruled.record(ReviewFiled(AROSE, ground="f"))
    assert late_codes(kept.on(LAST + DAY)) == []


def test_a_request_without_party_and_ground_is_held_against_no_day() -> None:
    """It may be anybody's, and on a ground that arose on another day."""
    ruled = Case().record(
        CassationRulingPronounced(DECIDED, outcome="rejected"),
        CassationRulingReceived(AROSE, by="applicant"),
        CassationRulingReceived(AROSE, by="body"),
    )
    filed = ruled.record(ReviewFiled(LAST + DAY))
    assert late_codes(filed.on(LAST + DAY)) == []
    early = ruled.record(ReviewFiled(AROSE + DAY))
    shown = rows(early, LAST, "court.review")
    assert [(row.done, row.proved, row.met) for row in shown] == [(None, 3, None)] * 2
    named = filed.record(ReviewFiled(LAST + DAY, by="body", ground="f"))
    assert late_codes(named.on(LAST + DAY)) == ["late.court.review"]


def test_a_second_review_that_is_open_stops_nothing_either() -> None:
    """The note is there again; what shows the request is enough."""
    first = Case().record(
        ReviewFiled(AROSE, by="body"), ReviewRulingReceived(AROSE + DAY)
    )
    for fact in (
        ReviewFiled(AROSE + 2 * DAY, by="body"),
        ReviewCopyReceived(AROSE + 2 * DAY, by="applicant"),
    ):
        said = " ".join(en for _, en in first.record(fact).on(fact.on).notes)
        assert "neither suspends nor stops" in said
    alone = Case().record(ReviewCopyReceived(AROSE, by="applicant")).on(AROSE)
    assert any("neither suspends nor stops" in en for _, en in alone.notes)


@pytest.mark.parametrize(
    ("ground", "answered"),
    [("a", True), ("b", True), (None, True), ("c", False), ("f", False)],
)
def test_the_other_party_answers_on_grounds_a_and_b(
    ground: str | None, *, answered: bool
) -> None:
    """Thirty calendar days from its receipt of the copy (UU 14/1985 Ps. 72(2))."""
    filed, copy = dt.date(2026, 3, 2), dt.date(2026, 3, 9)
    case = Case().record(
        ReviewFiled(
            filed, by="body", ground=None if ground is None else ReviewGround(ground)
        ),
        ReviewCopyReceived(copy),
    )
    found = rows(case, copy, "court.review_answer")
    assert [(x.actor, x.deadline.last) for x in found] == (
        [("applicant", copy + 30 * DAY)] if answered else []
    )


def test_an_answer_is_late_after_the_thirty_days() -> None:
    """By whom it reached; without the request on record either may answer."""
    copy = dt.date(2026, 3, 9)
    case = Case().record(ReviewCopyReceived(copy, by="applicant"))
    late = case.record(ReviewAnswerFiled(copy + 31 * DAY, by="applicant"))
    assert "late.court.review_answer" in codes(late.on(copy + 31 * DAY))
    alone = Case().record(ReviewCopyReceived(copy))
    (row,) = rows(alone, copy, "court.review_answer")
    assert row.actor == "parties"


@pytest.mark.parametrize(
    ("fact", "state"),
    [
        (ReviewWithdrawn(dt.date(2026, 3, 12), by="body"), "review_withdrawn"),
        (ReviewRulingReceived(dt.date(2026, 3, 12), outcome="rejected"), "reviewed"),
    ],
)
def test_what_ended_needs_no_answer(fact: Event, state: str) -> None:
    """Withdrawn, it cannot be asked for again, and the note says so."""
    case = Case().record(
        ReviewFiled(dt.date(2026, 3, 2), by="body", ground="a"),
        ReviewCopyReceived(dt.date(2026, 3, 9)),
        fact,
    )
    standing = case.on(fact.on)
    assert standing.state == state
    assert rows(case, fact.on, "court.review_answer") == []
    said = " ".join(english for _, english in standing.notes)
    assert ("cannot be asked for again" in said) is (state == "review_withdrawn")
    assert "neither suspends" not in said


def test_a_request_whose_start_is_on_record_needs_no_list_of_starts() -> None:
    """The note names the four starts only where none is."""
    filed = AROSE + DAY
    case = GROUND.record(ReviewFiled(filed, by="body", ground="b"))
    said = " ".join(english for _, english in case.on(filed).notes)
    assert "neither suspends nor stops" in said
    assert "is not on record (UU 14/1985 Ps. 69)" not in said


def test_the_registrar_sends_the_copy_in_fourteen_days() -> None:
    """A receipt later than that makes nobody late; the sending has no start."""
    filed = dt.date(2026, 3, 2)
    case = Case().record(ReviewFiled(filed, by="body", ground="a"))
    (copy,) = rows(case, filed, "court.review_copy")
    assert copy.deadline.last == filed + 14 * DAY
    assert [x.deadline.last for x in rows(case, filed, "court.review_file")] == [None]
    late = case.record(ReviewCopyReceived(filed + 20 * DAY, by="applicant"))
    assert late_codes(late.on(filed + 20 * DAY)) == []

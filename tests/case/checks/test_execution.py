"""Who gave what: what is executed, how far, by which procedure."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from keterbukaan import Case, PublicBody, TimeLimit
from keterbukaan.case import Met
from keterbukaan.events import (
    CassationFiled,
    CassationRulingPronounced,
    ChallengeFiled,
    ChallengeRegistered,
    CourtRulingPronounced,
    CourtRulingReceived,
    DisputeFiled,
    Event,
    ExecutionDecided,
    ExecutionRequested,
    FinalCopyReceived,
    FinalCopySent,
    Order,
    ReviewFiled,
    ReviewRulingReceived,
    RulingRead,
    RulingReceived,
    RulingSent,
)
from keterbukaan.events.choices import (
    CassationOutcome,
    CourtOutcome,
    ReviewRuling,
    RulingOutcome,
)
from keterbukaan.law.outcomes import Gives
from keterbukaan.parties import BodyKind
from tests.helpers.acting import NATIONAL, codes, found, late_codes, option
from tests.helpers.disputing import received

DAY = dt.timedelta(days=1)
READ, COPY = dt.date(2025, 9, 1), dt.date(2025, 9, 3)
JUDGED = dt.date(2026, 1, 5)
HIGHEST = dt.date(2026, 5, 4)
LATER = dt.date(2026, 9, 1)


def ruled(outcome: str | None = "granted", **fields: Any) -> Case:  # noqa: ANN401 # any field
    """Give a ruling that both parties received."""
    return Case().record(
        DisputeFiled(dt.date(2025, 3, 3)),
        RulingRead(
            READ,
            kind="adjudication",
            outcome=None if outcome is None else RulingOutcome(outcome),
            **fields,
        ),
        *received(COPY),
    )


def judged(outcome: str | None, first: str = "granted", **fields: Any) -> Case:  # noqa: ANN401 # any field
    """Give a decision of a court on the body's challenge."""
    return ruled(first).record(
        ChallengeFiled(COPY, by="body"),
        CourtRulingPronounced(
            JUDGED,
            outcome=None if outcome is None else CourtOutcome(outcome),
            present=True,
            **fields,
        ),
    )


def highest(outcome: str | None, **fields: Any) -> Case:  # noqa: ANN401 # any field
    """Give a ruling on cassation of a decision that upheld the ruling."""
    return judged("ruling_upheld").record(
        CassationFiled(JUDGED, by="body"),
        CassationRulingPronounced(
            HIGHEST,
            outcome=None if outcome is None else CassationOutcome(outcome),
            **fields,
        ),
    )


def said(case: Case, day: dt.date = LATER) -> str | None:
    """Give what is said of the execution; None where it is not offered."""
    options = case.on(day).options
    return next((o.text("en") for o in options if o.act == "execution_requested"), None)


def notes(case: Case, day: dt.date = LATER) -> str:
    """Give the notes of a standing in English."""
    return " | ".join(english for _, english in case.on(day).notes)


ALL = "open"
PART = "open as far as the ruling gives, which is a part"
UNKNOWN = "open as far as the order of the ruling goes, which is not on record"


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (ruled(), ALL),
        (ruled("partly_granted"), PART),
        (ruled("rejected"), None),
        (ruled(None), UNKNOWN),
        (judged("ruling_upheld"), ALL),
        (judged("ruling_upheld", first="partly_granted"), PART),
        (judged("ruling_upheld", first="rejected"), None),
        (judged("ruling_annulled"), UNKNOWN),
        (judged("ruling_annulled", gives="all"), ALL),
        (judged("ruling_annulled", gives="part"), PART),
        (judged("ruling_annulled", gives="none"), None),
        (judged("ruling_annulled", orders=["refuse"]), None),
        (judged("ruling_annulled", orders=["reject_claim"]), None),
        (judged("ruling_annulled", orders=["decide_costs", "give_part"]), PART),
        (judged("ruling_annulled", orders=["perform_duty"]), UNKNOWN),
        (judged("not_accepted"), ALL),
        (judged("not_accepted", first="rejected"), None),
        (judged(None), UNKNOWN),
        (judged(None, gives="none"), None),
        (judged("remanded"), None),
        (highest("rejected"), ALL),
        (highest("not_accepted"), ALL),
        (highest("withdrawn"), ALL),
        (highest("rejected", gives="part"), PART),
        (highest("granted"), UNKNOWN),
        (highest("granted", gives="none"), None),
        (highest("granted", orders=["give_all"]), ALL),
        (highest("ruling_upheld"), ALL),
        (highest("ruling_annulled"), UNKNOWN),
        (highest("remanded"), None),
        (highest(None), UNKNOWN),
    ],
)
def test_what_a_ruling_gives_decides_whether_it_is_executed(
    case: Case, expected: str | None
) -> None:
    """An order that refuses opens none, a partial one as far as it gives."""
    assert said(case) == expected


@pytest.mark.parametrize(
    ("outcome", "gives", "expected"),
    [
        ("rejected", None, ALL),
        ("not_accepted", None, ALL),
        ("granted", "none", None),
        ("granted", None, UNKNOWN),
        (None, None, ALL),
        (None, "part", PART),
    ],
)
def test_a_review_that_was_decided_says_what_stands(
    outcome: str | None, gives: str | None, expected: str | None
) -> None:
    """One that failed leaves the ruling as it was."""
    case = highest("rejected").record(
        ReviewFiled(HIGHEST + DAY, by="body"),
        ReviewRulingReceived(
            LATER,
            outcome=None if outcome is None else ReviewRuling(outcome),
            gives=None if gives is None else Gives(gives),
        ),
    )
    assert said(case) == expected


def test_a_cassation_alone_speaks_of_a_decision_not_on_record() -> None:
    """What that gave is not on record either."""
    case = Case().record(CassationRulingPronounced(HIGHEST, outcome="rejected"))
    assert said(case) == UNKNOWN
    given = Case().record(
        CassationRulingPronounced(HIGHEST, outcome="rejected", gives="all")
    )
    assert said(given) == ALL


def test_after_a_remand_the_next_ruling_is_what_counts() -> None:
    """What the courts said before it is of the ruling before it."""
    again = READ + 200 * DAY
    case = judged("remanded").record(
        RulingRead(again, kind="adjudication", outcome="granted"),
        *received(again),
    )
    assert case.on(again).state != "final"
    assert said(case, again) == "needs a ruling that is final"
    final = NATIONAL.add(again, 14) + DAY
    assert said(case, final) == ALL
    assert "PERMA 2/2011 Ps. 12" in notes(case, final)


def test_the_orders_of_a_ruling_that_stands_again_stand_again() -> None:
    """The court annulled it, and the Supreme Court upheld it after all."""
    order = Order(bound="body", n=10, unit="working_days", start="read")
    lost = ruled(orders=[order]).record(
        ChallengeFiled(COPY, by="body"),
        CourtRulingPronounced(JUDGED, outcome="ruling_annulled", present=True),
    )
    rules = [each.rule for each in lost.on(JUDGED).deadlines]
    assert "ruling.order" not in rules
    won = lost.record(
        CassationFiled(JUDGED, by="applicant"),
        CassationRulingPronounced(HIGHEST, outcome="ruling_upheld"),
    )
    assert "ruling.order" in [each.rule for each in won.on(HIGHEST).deadlines]


def test_the_orders_of_a_ruling_whose_kind_is_not_on_record_go_too() -> None:
    """An annulled ruling orders nothing, unless the parties had agreed."""
    order = Order(bound="body", n=10, unit="working_days", start="read")
    facts = (
        RulingRead(READ, outcome="granted", orders=[order]),
        CourtRulingPronounced(JUDGED, outcome="ruling_annulled"),
    )
    rules = [each.rule for each in Case().record(*facts).on(JUDGED).deadlines]
    assert "ruling.order" not in rules


# -- by which procedure ---------------------------------------------------------------


def basis(case: Case, day: dt.date = LATER) -> str:
    """Give the provision on which execution is asked for."""
    options = case.on(day).options
    return next(str(o.basis) for o in options if o.act == "execution_requested")


@pytest.mark.parametrize(
    ("case", "provision", "rule"),
    [
        (ruled(), "PERMA 2/2011 Ps. 12(1)", True),
        (judged("not_accepted"), "PERMA 2/2011 Ps. 12(1)", True),
        (judged("ruling_upheld"), "PERMA 2/2011 Ps. 11", False),
        (highest("rejected"), "PERMA 2/2011 Ps. 11", False),
    ],
)
def test_a_ruling_and_a_decision_are_executed_apart(
    case: Case, provision: str, *, rule: bool
) -> None:
    """The seven days of Ps. 12(3) are for a ruling of the Commission alone."""
    assert basis(case) == provision
    asked = case.record(ExecutionRequested(LATER))
    rules = [each.rule for each in asked.on(LATER).deadlines]
    assert ("court.execution_order" in rules) is rule
    day = NATIONAL.add(LATER, 8)
    late = asked.record(ExecutionDecided(day)).on(day)
    overdue = "late.court.execution_order" in codes(late)
    assert overdue is rule


@pytest.mark.parametrize(
    ("kind", "said_", "not_said"),
    [("state", "UU 51/2009 Ps. 116", "HIR"), ("enterprise", "HIR Ps. 195-196", "116")],
)
def test_the_note_names_the_procedure_of_the_court(
    kind: str, said_: str, not_said: str
) -> None:
    """Of the administrative court, or of the district court."""
    body = PublicBody(kind=BodyKind(kind), level="province")
    case = Case(events=judged("ruling_upheld").events, body=body)
    assert said_ in notes(case)
    assert not_said not in notes(case)


def test_that_the_applicant_is_the_claimant_may_be_a_reading() -> None:
    """Where the body challenged, the letter of Ps. 116(3) means the body."""
    assert "is by reading" in notes(judged("ruling_upheld"))
    mine = ruled("rejected").record(
        ChallengeFiled(COPY, by="applicant"),
        CourtRulingPronounced(
            JUDGED, outcome="ruling_annulled", gives="all", present=True
        ),
    )
    assert "116(3)" in notes(mine)
    assert "is by reading" not in notes(mine)


def test_a_ruling_that_a_challenge_left_is_said_to_be_our_reading() -> None:
    """Where it was not accepted; and not where nobody challenged."""
    assert "that is the reading here" in notes(judged("not_accepted"))
    assert "that is the reading here" not in notes(ruled())


def test_execution_too_early_cites_its_own_provision() -> None:
    """That of the court where a court decided."""
    early = judged("ruling_upheld").record(ExecutionRequested(JUDGED))
    standing = early.on(JUDGED)
    place = len(early.events) - 1
    assert found(standing, place) == [("premature.execution", 15)]
    (finding,) = (f for f in standing.findings if f.event == place)
    assert str(finding.basis) == "PERMA 2/2011 Ps. 11"


# -- a receipt that is not on record --------------------------------------------------


def test_a_winner_is_not_left_without_a_way() -> None:
    """Final if nobody challenged it: the proof of receipt is with the registrar."""
    case = Case().record(
        RulingRead(READ, kind="adjudication", outcome="granted"),
        RulingReceived(READ, by="applicant"),
    )
    last = NATIONAL.add(READ, 14)
    assert said(case, last) == (
        "not known: a receipt of the copy of the ruling is not on record"
    )
    assert "ask the registrar of the commission" in (said(case, last + DAY) or "")
    assert "PERMA 2/2011 Ps. 12" in notes(case, last + DAY)
    sent = case.record(RulingSent(READ + 7 * DAY))
    assert "not known" in (said(sent, last + DAY) or "")
    begun = case.record(ChallengeRegistered(READ + 3 * DAY))
    assert said(begun) is None


# -- the copies of the administrative court -------------------------------------------


def rows(case: Case, day: dt.date, rule: str) -> list[dt.date | None]:
    """Give the last days of a rule."""
    return [e.deadline.last for e in case.on(day).deadlines if e.rule == rule]


def test_the_administrative_court_owes_copies() -> None:
    """Fourteen working days from the decision, and from the day it is final."""
    case = judged("ruling_upheld")
    assert rows(case, JUDGED, "court.decision_copy") == [NATIONAL.add(JUDGED, 14)]
    final = NATIONAL.add(JUDGED, 14) + DAY
    assert rows(case, final, "court.final_copy") == [NATIONAL.add(final - DAY, 14)]
    last = rows(highest("rejected"), HIGHEST, "court.final_copy")
    assert last == [NATIONAL.add(HIGHEST, 14)]
    late = case.record(
        CourtRulingReceived(JUDGED + 60 * DAY, by="applicant"),
        FinalCopySent(JUDGED + 90 * DAY),
    )
    assert late_codes(late.on(LATER)) == ["late.court.final_copy"]
    body = PublicBody(kind="enterprise", level="central")
    other = Case(events=case.events, body=body)
    assert rows(other, JUDGED, "court.decision_copy") == []
    assert rows(ruled(), LATER, "court.final_copy") == []


def test_a_decision_of_another_day_is_not_counted_from() -> None:
    """What the record cannot date has no copy of its own to wait for."""
    facts: tuple[Event, ...] = (
        CourtRulingPronounced(JUDGED, outcome="ruling_upheld", present=["body"]),
        CassationFiled(JUDGED, by="body"),
    )
    case = Case().record(*facts)
    assert rows(case, LATER, "court.final_copy") == []


def test_a_granted_review_is_executed_from_its_own_day() -> None:
    """It stands in the place of the ruling before it; alone it shows that one."""
    for case in (
        highest("rejected").record(
            ReviewRulingReceived(LATER, outcome="granted", gives="all")
        ),
        Case().record(ReviewRulingReceived(LATER, outcome="granted", gives="all")),
    ):
        asked = option(case.on(LATER), "execution_requested")
        assert (asked.open, asked.opens) == (True, LATER)


def test_a_review_that_failed_moves_nothing() -> None:
    """The decision of the court was final by the clock before it."""
    final = NATIONAL.add(JUDGED, 14) + DAY
    case = judged("ruling_upheld").record(
        ExecutionRequested(final),
        ReviewFiled(final + DAY, by="body"),
        ReviewRulingReceived(LATER, outcome="rejected"),
    )
    assert "premature.execution" not in codes(case.on(LATER))
    untold = ruled().record(
        CourtRulingPronounced(JUDGED, outcome="ruling_upheld"),
        ReviewRulingReceived(LATER, outcome="rejected"),
    )
    asked = option(untold.on(LATER), "execution_requested")
    # It was final by then at the latest; from which day is not on record.
    assert (asked.open, asked.opens) == (True, None)


def test_a_receipt_proves_the_sending_and_judges_none() -> None:
    """In time it shows the copy in time; later it shows no day (UU 51/2009 Ps. 51A)."""

    def row(day: dt.date) -> TimeLimit:
        case = judged("ruling_upheld").record(CourtRulingReceived(day, by="applicant"))
        (found,) = (
            each
            for each in case.on(LATER).deadlines
            if each.rule == "court.decision_copy"
        )
        return found

    timely = row(JUDGED + DAY)
    assert (timely.met, timely.done is not None) == (Met.ALL, True)
    late = row(JUDGED + 60 * DAY)
    assert (late.met, late.done, late.passed) == (None, None, False)
    assert late.proved is not None


@pytest.mark.parametrize(
    ("fact", "met"),
    [
        (FinalCopySent(JUDGED + 22 * DAY), Met.ALL),
        (FinalCopySent(JUDGED + 90 * DAY), Met.NONE),
        (FinalCopyReceived(JUDGED + 22 * DAY, by="applicant"), Met.ALL),
        (FinalCopyReceived(JUDGED + 90 * DAY, by="applicant"), None),
    ],
)
def test_the_copy_of_the_final_decision_is_judged_by_its_sending(
    fact: Event, met: Met | None
) -> None:
    """Late where it was sent late; what came later than its time shows no day."""
    standing = judged("ruling_upheld").record(fact).on(LATER)
    (found,) = (e for e in standing.deadlines if e.rule == "court.final_copy")
    assert found.met == met
    assert (late_codes(standing) == ["late.court.final_copy"]) is (met is Met.NONE)


def test_only_the_applicant_asks_for_the_execution_of_the_commissions_ruling() -> None:
    """A decision of a court is asked for under the procedure of that court."""
    mine = ruled().record(ExecutionRequested(LATER, by="applicant"))
    assert "wrong_track.execution_by_body" not in codes(mine.on(LATER))
    theirs = ruled().record(ExecutionRequested(LATER, by="body")).on(LATER)
    found = {f.code: str(f.basis) for f in theirs.findings}
    assert found["wrong_track.execution_by_body"] == "PERMA 2/2011 Ps. 12(1)"
    court = judged("ruling_upheld").record(ExecutionRequested(LATER, by="body"))
    assert "wrong_track.execution_by_body" not in codes(court.on(LATER))


def test_a_later_review_makes_no_execution_early() -> None:
    """It was asked for under a final ruling; a review stops nothing (Ps. 66(2))."""
    review = ReviewRulingReceived(LATER, outcome="granted", gives="all")
    early, asked = (ExecutionRequested(HIGHEST + n * DAY) for n in (-3, 3))
    finding = "premature.execution"
    case = highest("rejected")
    assert finding not in codes(case.record(asked, review).on(LATER))
    opened = dict(found(case.record(early).on(HIGHEST), len(case.events)))
    reviewed = case.record(early, review).on(LATER)
    assert finding in opened
    assert dict(found(reviewed, len(case.events)))[finding] == opened[finding]
    # Which ruling was reviewed is not on record, nor from when it was final.
    alone = ruled().record(asked, review)
    assert finding not in codes(alone.on(LATER))


def test_execution_of_a_ruling_that_gives_nothing_is_found() -> None:
    """There is nothing to carry out, unless a court took it away only later."""
    asked = ruled("rejected").record(ExecutionRequested(LATER))
    assert "wrong_track.execution" in codes(asked.on(LATER))
    taken = ruled().record(
        ExecutionRequested(READ + 40 * DAY),
        CourtRulingPronounced(JUDGED, outcome="ruling_annulled", gives="none"),
    )
    assert "wrong_track.execution" not in codes(taken.on(JUDGED))
    given = ruled("granted").record(ExecutionRequested(LATER))
    assert "wrong_track.execution" not in codes(given.on(LATER))

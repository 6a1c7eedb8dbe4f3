"""Limits whose start is not on record: owed without a day, and never a late act."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case, Standing, agenda
from keterbukaan.deadlines import REMAND, START_NOT_KNOWN
from keterbukaan.events import (
    CassationFiled,
    CassationRulingPronounced,
    ChallengeFiled,
    ChallengeRegistered,
    ChallengeWithdrawn,
    CourtAnswerSubmitted,
    CourtPanelNamed,
    CourtRulingPronounced,
    DisputeFiled,
    DisputeIncompletenessNotified,
    DisputeIncompletenessReceived,
    DisputeLapsed,
    DisputeRegistered,
    DisputeTransferred,
    Event,
    HearingHeld,
    Order,
    RulingRead,
    RulingReceived,
)
from tests.helpers.acting import late_codes, option
from tests.helpers.disputing import DAY, FILED, LODGED, PENDING, received

READ = dt.date(2026, 7, 6)
RULED = PENDING.record(
    RulingRead(READ, kind="adjudication", outcome="granted"), *received(READ)
)
CHALLENGED = RULED.record(ChallengeFiled(READ + DAY, by="body"))
DECIDED = READ + 60 * DAY


def told(standing: Standing, rule: str) -> list[tuple[str, str]]:
    """Give whose limits of a rule have no day, and why."""
    doubts = {START_NOT_KNOWN, REMAND}
    return [
        (each.actor.value, doubt.kind)
        for each in standing.deadlines
        for doubt in each.deadline.because
        if each.rule == rule and doubt in doubts and each.last is None
    ]


def rows(case: Case, day: dt.date) -> set[tuple[str, str]]:
    """Give the rows of the agenda that have no day."""
    return {(r.rule, r.actor.value) for r in agenda([case], day) if r.undated}


# -- before a court ---------------------------------------------------------------


def test_a_challenge_whose_registration_is_not_on_record_is_answered_all_the_same() -> (
    None
):
    """The other party has its time, and the court rules; no day can be named."""
    standing = CHALLENGED.on(DECIDED)
    assert told(standing, "court.answer") == [("applicant", "start_not_known")]
    assert told(standing, "court.decision") == [("court", "start_not_known")]
    answer = option(standing, "court_answer_submitted")
    assert (answer.open, answer.opens, answer.closes) == (True, None, None)
    assert "not on record" in answer.text("en")
    assert rows(CHALLENGED, DECIDED) == {
        ("court.answer", "applicant"),
        ("court.decision", "court"),
    }


def test_two_challenges_are_answered_by_the_other_side_each() -> None:
    """One that names nobody is answered by either; a withdrawn one by nobody."""
    both = CHALLENGED.record(ChallengeFiled(READ + DAY, by="applicant"))
    due = told(both.on(DECIDED), "court.answer")
    assert sorted(actor for actor, _ in due) == ["applicant", "body"]
    unnamed = RULED.record(ChallengeFiled(READ + DAY))
    assert [a for a, _ in told(unnamed.on(DECIDED), "court.answer")] == ["parties"]
    left = both.record(ChallengeWithdrawn(READ + 2 * DAY, by="body"))
    assert [a for a, _ in told(left.on(DECIDED), "court.answer")] == ["body"]


def test_of_two_challenges_the_one_that_was_registered_has_its_days() -> None:
    """The answer to the other waits for a registration that is not on record."""
    case = CHALLENGED.record(
        ChallengeFiled(READ + DAY, by="applicant"),
        ChallengeRegistered(READ + 2 * DAY, by="body"),
    )
    standing = case.on(READ + 3 * DAY)
    due = [each for each in standing.deadlines if each.rule == "court.answer"]
    days = {each.actor.value: each.last is None for each in due}
    assert days == {"applicant": False, "body": True}
    assert told(standing, "court.answer") == [("body", "start_not_known")]


@pytest.mark.parametrize(
    "later",
    [
        ChallengeRegistered(READ + 2 * DAY, by="body"),
        CourtRulingPronounced(READ + 50 * DAY, outcome="ruling_upheld"),
        CassationFiled(READ + 50 * DAY, by="body"),
    ],
)
def test_what_starts_it_or_comes_after_it_ends_the_doubt(later: Event) -> None:
    """From the registration days are counted; after a ruling nothing is awaited."""
    standing = CHALLENGED.record(later).on(DECIDED)
    open_acts = {each.act for each in standing.options if each.open and not each.closes}
    assert not open_acts & {"court_answer_submitted", "court_ruling_pronounced"}


def test_a_challenge_that_alone_is_on_record_is_answered_and_ruled_on() -> None:
    """What it is about shows from it; so does one against the end of a dispute."""
    alone = Case().record(ChallengeFiled(READ, by="body"))
    ended = PENDING.record(DisputeLapsed(READ), ChallengeFiled(READ + DAY, by="body"))
    for case in (alone, ended):
        assert rows(case, DECIDED) >= {
            ("court.answer", "applicant"),
            ("court.decision", "court"),
        }


def test_an_answer_on_record_is_late_against_nothing() -> None:
    """No day is there to hold it against."""
    case = CHALLENGED.record(CourtAnswerSubmitted(DECIDED, by="applicant"))
    standing = case.on(DECIDED)
    assert not late_codes(standing)
    assert not option(standing, "court_answer_submitted").open
    assert ("court.answer", "applicant") not in rows(case, DECIDED)


def test_a_panel_on_record_starts_the_time_of_the_court() -> None:
    """Then its sixty working days are counted, and said once."""
    case = CHALLENGED.record(CourtPanelNamed(READ + 10 * DAY))
    (due,) = (x for x in case.on(DECIDED).deadlines if x.rule == "court.decision")
    assert due.last is not None


# -- after a remand ---------------------------------------------------------------


@pytest.mark.parametrize("lower", [True, False])
def test_a_court_rules_anew_on_what_the_supreme_court_sent_back(*, lower: bool) -> None:
    """No text sets its time; its next ruling, or what follows on one, is the act."""
    first = CourtRulingPronounced(READ + 50 * DAY, outcome="ruling_upheld")
    back = CassationRulingPronounced(DECIDED, outcome="remanded")
    case = CHALLENGED.record(*((first,) if lower else ()), back)
    day = DECIDED + DAY
    assert told(case.on(day), "court.decision") == [("court", "remand_not_regulated")]
    assert ("court.decision", "court") in rows(case, day)
    assert not told(case.on(day), "court.answer")
    again = case.record(CassationFiled(day, by="body"))
    assert ("court.decision", "court") not in rows(again, day)


def test_the_commission_rules_anew_on_what_a_court_sent_back() -> None:
    """The first ruling met its own time; the next one has none."""
    case = CHALLENGED.record(CourtRulingPronounced(DECIDED, outcome="remanded"))
    day = DECIDED + DAY
    assert told(case.on(day), "dispute.finish") == [
        ("commission", "remand_not_regulated")
    ]
    ruled = case.record(RulingRead(day, kind="adjudication", outcome="granted"))
    assert not told(ruled.on(day), "dispute.finish")


# -- before the commission --------------------------------------------------------


def test_a_dispute_known_by_its_hearing_is_ruled_on_all_the_same() -> None:
    """Neither filing nor registration is on record, so no day is named."""
    case = Case().record(HearingHeld(FILED, hearing="adjudication"))
    assert told(case.on(FILED), "dispute.finish") == [("commission", "start_not_known")]
    assert rows(case, FILED) == {("dispute.finish", "commission")}
    assert not rows(PENDING, FILED)


def test_a_dispute_passed_on_is_ruled_on_by_the_other_commission() -> None:
    """What the first one received starts nothing for it."""
    facts = DisputeTransferred(FILED, to="central"), HearingHeld(FILED + DAY)
    case = PENDING.record(*facts)
    assert told(case.on(FILED + DAY), "dispute.finish")


def test_an_order_from_receipt_is_owed_though_no_receipt_is_on_record() -> None:
    """Another party's copy does not start it."""
    order = Order(bound="body", n=10, unit="working_days", start="received")
    read = RulingRead(READ, kind="adjudication", outcome="granted", orders=[order])
    case = PENDING.record(read, RulingReceived(READ, by="applicant"))
    assert told(case.on(DECIDED), "ruling.order") == [("body", "start_not_known")]
    assert ("ruling.order", "body") in rows(case, DECIDED)
    served = case.record(RulingReceived(READ + DAY, by="body"))
    assert not told(served.on(DECIDED), "ruling.order")


# -- an application that is not registered ----------------------------------------

TOLD = (DisputeIncompletenessReceived(FILED + DAY),)


@pytest.mark.parametrize(
    ("missing", "readings", "acts"),
    [
        ((), {}, {"dispute_registered", "dispute_not_registered"}),
        (("identity",), {}, {"dispute_not_registered"}),
        (("request_proof",), {}, {"dispute_registered"}),
        (
            ("request_proof",),
            {"missing_proof": "not_registered"},
            {"dispute_not_registered"},
        ),
    ],
)
def test_what_is_not_completed_is_registered_or_not_by_what_is_missing(
    missing: tuple[str, ...], readings: dict[str, str], acts: set[str]
) -> None:
    """Nothing is heard before; a deed needs a missing identity or power (Ps. 17(3))."""
    notice = DisputeIncompletenessNotified(FILED + DAY, missing=missing)
    case = Case(events=[*LODGED.events, notice, *TOLD], readings=readings)
    registrar = {"dispute_registered", "dispute_not_registered"}
    for days, expected in ((3, set()), (30, acts)):
        standing = case.on(FILED + days * DAY)
        found = {each.act for each in standing.options if each.open}
        assert found & registrar == expected
        assert not found & {"hearing_held", "ruling_read"}
        assert not {s.option.act for s in standing.steps} & {"hearing_held"}
        provisions = {o.basis.pasal for o in standing.options if o.act in acts}
        assert provisions <= {"17", "11"}
    heard = case.record(DisputeRegistered(FILED + 20 * DAY)).on(FILED + 20 * DAY)
    assert option(heard, "ruling_read").open
    passed_on = case.record(ChallengeFiled(FILED + 20 * DAY)).on(FILED + 30 * DAY)
    assert not registrar & {each.act for each in passed_on.options if each.open}


def test_an_application_alone_is_left_to_the_registrar() -> None:
    """Its notice of missing documents has a time; registering has none, and no row."""
    standing = Case().record(DisputeFiled(FILED)).on(FILED)
    acts = {each.act for each in standing.options if each.open}
    assert "dispute_incompleteness_notified" in acts
    assert "dispute_registered" not in acts

"""After the ruling: each party's fourteen days, the courts, and execution."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case, PublicBody
from keterbukaan.case.values.note_words import NOTES
from keterbukaan.citation import cite
from keterbukaan.events import (
    CassationFiled,
    CassationRulingPronounced,
    CassationRulingReceived,
    ChallengeFiled,
    ChallengeRegistered,
    CourtFileRequested,
    CourtPanelNamed,
    CourtRulingNotified,
    CourtRulingPronounced,
    CourtRulingReceived,
    DisputeFiled,
    DisputeRegistered,
    Event,
    ExecutionDecided,
    ExecutionRequested,
    HearingHeld,
    MediationAgreed,
    MediationStarted,
    ObjectionReceived,
    Party,
    RequestReceived,
    RulingPerformed,
    RulingRead,
    RulingReceived,
    RulingSent,
)
from keterbukaan.events.choices import ExecutionOutcome, RulingOutcome
from keterbukaan.parties import BodyKind
from tests.helpers.acting import NATIONAL, codes, found, option
from tests.helpers.disputing import FILED, ON_A

DAY = dt.timedelta(days=1)
READ = dt.date(2026, 7, 6)
COPY_APPLICANT = dt.date(2026, 7, 7)
COPY_BODY = dt.date(2026, 7, 9)
LAST_APPLICANT = NATIONAL.add(COPY_APPLICANT, 14)
LAST_BODY = NATIONAL.add(COPY_BODY, 14)
FINAL = LAST_BODY + DAY

DISPUTE = ON_A.record(HearingHeld(FILED, hearing="adjudication"))
RULED = DISPUTE.record(RulingRead(READ, kind="adjudication", outcome="granted"))
SERVED = RULED.record(
    RulingReceived(COPY_APPLICANT, by="applicant"),
    RulingReceived(COPY_BODY, by="body"),
)
CHALLENGED = SERVED.record(
    ChallengeFiled(LAST_BODY, by="body"), ChallengeRegistered(LAST_BODY)
)


def windows(case: Case, act: str, day: dt.date) -> dict[str, tuple[object, ...]]:
    """Give each party's window for an act."""
    return {
        each.actor.value: (each.opens, each.closes, each.open)
        for each in case.on(day).options
        if each.act == act
    }


# -- the ruling of the commission ------------------------------------------------


def test_each_party_has_fourteen_days_from_its_own_copy() -> None:
    """The receipt of one starts no clock for the other (UU 14/2008 Ps. 48)."""
    assert windows(SERVED, "challenge_filed", COPY_BODY) == {
        "applicant": (COPY_APPLICANT, LAST_APPLICANT, True),
        "body": (COPY_BODY, LAST_BODY, True),
    }


@pytest.mark.parametrize(
    ("outcome", "gives"),
    [
        ("granted", True),
        ("inspect_only", True),
        ("data_subject_only", True),
        ("not_held", False),
        ("rejected", False),
    ],
)
def test_a_ruling_that_gives_something_can_be_executed(
    outcome: str, *, gives: bool
) -> None:
    """Once it is final; one that gives nothing ends the matter instead."""
    read = RulingRead(READ, kind="adjudication", outcome=RulingOutcome(outcome))
    case = DISPUTE.record(read, *SERVED.events[-2:])
    asked = [o for o in case.on(FINAL).options if o.act == "execution_requested"]
    assert [o.open for o in asked] == ([True] if gives else [])
    assert (case.on(FINAL).stage == "closed") is not gives


def test_a_late_challenge_is_measured_by_the_party_that_files() -> None:
    """On the day after the applicant's last the body is still in time."""
    day = LAST_APPLICANT + DAY
    late = SERVED.record(ChallengeFiled(day, by="applicant")).on(day)
    assert found(late, 10) == [("late.court.challenge", 1)]
    assert codes(SERVED.record(ChallengeFiled(day, by="body")).on(day)) == []


def test_a_challenge_whose_party_is_not_on_record() -> None:
    """It is in time where it is so for one of them, and late once where for none."""
    day = LAST_APPLICANT + DAY
    assert codes(SERVED.record(ChallengeFiled(day)).on(day)) == []
    late = SERVED.record(ChallengeFiled(FINAL)).on(FINAL)
    assert codes(late) == ["late.court.challenge"]


def test_a_ruling_is_final_when_both_have_let_it_pass() -> None:
    """Not on the last day of the later party, but on the day after."""
    assert SERVED.on(LAST_BODY).state == "ruled"
    standing = SERVED.on(FINAL)
    assert (standing.stage, standing.state) == ("dispute", "final")
    execution = option(standing, "execution_requested")
    assert (execution.open, execution.opens) == (True, FINAL)
    waiting = option(SERVED.on(LAST_BODY), "execution_requested")
    assert (waiting.open, waiting.opens) == (False, FINAL)


def test_whether_a_ruling_is_final_is_unknown_while_a_receipt_is() -> None:
    """The note says so; once the time on record has passed it may be executed."""
    case = RULED.record(RulingReceived(COPY_APPLICANT, by="applicant"))
    standing = case.on(dt.date(2026, 12, 1))
    assert standing.state == "ruled"
    assert any("not known" in english for _, english in standing.notes)
    execution = option(standing, "execution_requested")
    assert (execution.open, execution.opens) == (True, None)
    assert "ask the registrar of the commission" in execution.text("en")
    early = option(case.on(LAST_APPLICANT), "execution_requested")
    assert (early.open, early.opens) == (False, None)
    body = windows(case, "challenge_filed", COPY_BODY)["body"]
    assert body[0] is None
    assert body[2] is True


def test_a_copy_that_was_sent_starts_the_clock_with_a_doubt() -> None:
    """Until the receipts are on record."""
    case = RULED.record(RulingSent(COPY_APPLICANT))
    limits = [d for d in case.on(COPY_BODY).deadlines if d.rule == "court.challenge"]
    assert [limit.deadline.start for limit in limits] == [COPY_APPLICANT] * 2
    assert [limit.deadline.firm for limit in limits] == [False, False]


def test_a_late_copy_is_the_commissions() -> None:
    """Three working days from the reading (PerKI 1/2013 Ps. 59(4))."""
    late = NATIONAL.add(READ, 4)
    assert codes(RULED.record(RulingSent(late)).on(late)) == ["late.ruling.copy"]


def test_an_agreement_is_final_when_it_is_read() -> None:
    """A ruling by mediation is final and binding (Ps. 39)."""
    case = Case().record(
        RequestReceived(dt.date(2026, 3, 12)),
        ObjectionReceived(dt.date(2026, 4, 6), grounds="c"),
        DisputeFiled(FILED),
        DisputeRegistered(FILED),
        MediationStarted(FILED),
        MediationAgreed(FILED + DAY),
        RulingRead(READ, kind="mediation", outcome="granted"),
    )
    standing = case.on(READ)
    assert (standing.stage, standing.state) == ("dispute", "final")
    assert codes(standing) == []
    assert windows(case, "challenge_filed", READ) == {}
    assert option(standing, "execution_requested").open
    challenged = case.record(ChallengeFiled(READ + DAY, by="body")).on(READ + DAY)
    assert codes(challenged) == ["wrong_track.challenge_of_mediation"]


@pytest.mark.parametrize("outcome", ["rejected", "not_accepted"])
def test_a_final_ruling_that_gives_nothing_closes_the_matter(outcome: str) -> None:
    """There is nothing to execute."""
    case = DISPUTE.record(
        RulingRead(READ, kind="adjudication", outcome=RulingOutcome(outcome)),
        RulingReceived(COPY_APPLICANT, by="applicant"),
        RulingReceived(COPY_BODY, by="body"),
    )
    assert case.on(LAST_BODY).stage == "dispute"
    standing = case.on(FINAL)
    assert standing.stage == "closed"
    assert "execution_requested" not in [each.act for each in standing.options]


# -- the courts ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "court"),
    [
        ("state", "PTUN"),
        ("commission", "PTUN"),
        ("enterprise", "PN"),
        ("party", "PN"),
        ("organisation", "PN"),
    ],
)
def test_the_body_decides_the_court(kind: str, court: str) -> None:
    """State bodies before the PTUN, all others before the PN (PERMA 2/2011 Ps. 3)."""
    body = PublicBody(kind=BodyKind(kind), level="province")
    case = Case(events=SERVED.events, body=body)
    options = [o for o in case.on(COPY_BODY).options if o.act == "challenge_filed"]
    assert len(options) == 2
    assert all(f"({court})" in each.text("id") for each in options)


def test_a_challenge_in_time_keeps_the_ruling_from_being_final() -> None:
    """The matter is before the court, under PERMA 2/2011."""
    standing = CHALLENGED.on(dt.date(2026, 9, 1))
    assert (standing.stage, standing.state) == ("court", "registered")
    assert "PERMA 2/2011" in standing.regime
    assert "execution_requested" not in [each.act for each in standing.options]


def test_a_late_challenge_does_not_keep_it() -> None:
    """The ruling was final on the day before, and execution is open beside it."""
    standing = SERVED.record(ChallengeFiled(FINAL, by="body")).on(FINAL)
    assert codes(standing) == ["late.court.challenge"]
    assert (standing.stage, standing.state) == ("court", "filed")
    assert option(standing, "execution_requested").opens == FINAL


def test_the_court_names_its_panel_after_the_answers() -> None:
    """Three working days after the thirty for the answer (PERMA 2/2011 Ps. 6(4))."""
    start = NATIONAL.add(LAST_BODY, 30)
    panel = option(CHALLENGED.on(start), "court_panel_named")
    assert (panel.opens, panel.closes) == (start, NATIONAL.add(start, 3))


def pronounced(outcome: str, **fields: object) -> Case:
    """Give the case with a ruling of the court."""
    day = dt.date(2026, 11, 2)
    ruling = CourtRulingPronounced(day, outcome=outcome, present=fields.get("present"))  # type: ignore[arg-type] # the field reads true as both
    facts = (
        CourtFileRequested(LAST_BODY),
        CourtPanelNamed(NATIONAL.add(LAST_BODY, 33)),
    )
    return CHALLENGED.record(*facts, ruling)


PRONOUNCED = dt.date(2026, 11, 2)


def test_cassation_runs_from_the_pronouncement_for_who_was_present() -> None:
    """And for the other from the day it was notified (PERMA 2/2011 Ps. 9(2))."""
    told = dt.date(2026, 11, 9)
    case = pronounced("ruling_upheld", present=["body"]).record(
        CourtRulingNotified(told, to="applicant", how="served")
    )
    assert windows(case, "cassation_filed", told) == {
        "applicant": (told, NATIONAL.add(told, 14), True),
        "body": (PRONOUNCED, NATIONAL.add(PRONOUNCED, 14), True),
    }


@pytest.mark.parametrize(
    ("fact", "start"),
    [
        (CourtRulingNotified(dt.date(2026, 11, 9), how="uploaded"), PRONOUNCED),
        (CourtRulingNotified(dt.date(2026, 11, 9)), dt.date(2026, 11, 9)),
        (CourtRulingReceived(dt.date(2026, 11, 10), by="body"), dt.date(2026, 11, 10)),
    ],
)
def test_the_body_has_fourteen_days_from_how_it_was_told(
    fact: Event, start: dt.date
) -> None:
    """Uploaded counts from the pronouncement, all else from its own day."""
    case = pronounced("ruling_upheld").record(fact)
    assert windows(case, "cassation_filed", fact.on)["body"][:2] == (
        start,
        NATIONAL.add(start, 14),
    )


def test_what_one_party_was_told_is_not_what_the_other_was() -> None:
    """A notice to the applicant starts no clock for the body."""
    told = dt.date(2026, 11, 9)
    case = pronounced("ruling_upheld").record(
        CourtRulingNotified(told, to="applicant"),
        CourtRulingReceived(told, by="applicant"),
    )
    assert windows(case, "cassation_filed", told)["body"][0] is None


def test_a_court_ruling_nobody_was_told_of_is_not_final() -> None:
    """Its fourteen days rest on a notice that is not on record."""
    case = pronounced("ruling_upheld")
    standing = case.on(dt.date(2027, 3, 1))
    assert standing.state == "ruled"
    execution = option(standing, "execution_requested")
    assert (execution.open, execution.opens) == (True, None)
    assert "final if nobody sought cassation" in execution.text("en")
    waiting = option(case.on(NATIONAL.add(PRONOUNCED, 14)), "execution_requested")
    assert not waiting.open


def test_a_court_ruling_is_final_when_nobody_goes_on() -> None:
    """After both parties' fourteen days."""
    case = pronounced("ruling_upheld", present=True)
    last = NATIONAL.add(PRONOUNCED, 14)
    assert case.on(last).state == "ruled"
    standing = case.on(last + DAY)
    assert (standing.stage, standing.state) == ("court", "final")
    assert option(standing, "execution_requested").open


@pytest.mark.parametrize(
    ("outcome", "sure"), [("ruling_upheld", True), ("ruling_annulled", False)]
)
def test_after_an_annulled_ruling_the_courts_order_decides(
    outcome: str, *, sure: bool
) -> None:
    """Whether there is anything to execute rests on what the court ordered instead."""
    case = pronounced(outcome, present=True)
    execution = option(case.on(NATIONAL.add(PRONOUNCED, 16)), "execution_requested")
    assert (execution.text("en") == "open") is sure


def test_cassation_in_time_keeps_the_court_ruling_from_being_final() -> None:
    """The Supreme Court's ruling is final on the day it is pronounced."""
    filed = NATIONAL.add(PRONOUNCED, 14)
    case = pronounced("ruling_upheld", present=True).record(
        CassationFiled(filed, by="applicant")
    )
    standing = case.on(filed + 30 * DAY)
    assert (standing.stage, standing.state) == ("cassation", "filed")
    highest = CassationRulingPronounced(dt.date(2027, 2, 1), outcome="rejected")
    over = case.record(highest).on(dt.date(2027, 2, 1))
    assert (over.stage, over.state) == ("cassation", "ruled")
    assert option(over, "execution_requested").open


def test_late_cassation_is_a_finding() -> None:
    """On the fifteenth working day."""
    late = NATIONAL.add(PRONOUNCED, 15)
    case = pronounced("ruling_upheld", present=True)
    filed = case.record(CassationFiled(late, by="body"))
    assert codes(filed.on(late)) == ["late.court.cassation"]


def test_a_court_ruling_without_the_steps_before_it_stands() -> None:
    """Acts of a court stand; the missing challenge is the finding."""
    case = RULED.record(CourtRulingPronounced(PRONOUNCED))
    standing = case.on(PRONOUNCED)
    assert (standing.stage, standing.state) == ("court", "ruled")
    assert codes(standing) == ["not_recorded.challenge_filed"]


# -- execution -------------------------------------------------------------------


def test_execution_before_the_ruling_is_final_is_premature() -> None:
    """By the working days that were still to run."""
    asked = ExecutionRequested(LAST_BODY)
    assert found(SERVED.record(asked).on(LAST_BODY), 10) == [("premature.execution", 1)]
    assert codes(SERVED.record(ExecutionRequested(FINAL)).on(FINAL)) == []


def test_execution_is_decided_in_seven_days() -> None:
    """PERMA 2/2011 Ps. 12(3)."""
    asked = NATIONAL.add(LAST_BODY, 1)
    case = SERVED.record(ExecutionRequested(asked))
    order = option(case.on(asked), "execution_decided")
    assert order.closes == NATIONAL.add(asked, 7)
    decided = case.record(ExecutionDecided(asked, outcome="refused"))
    assert decided.on(asked).state == "refused"
    for outcome, state in (("ordered", "ordered"), (None, "requested")):
        told = case.record(
            ExecutionDecided(
                asked, outcome=None if outcome is None else ExecutionOutcome(outcome)
            )
        )
        assert told.on(asked).state == state


def test_a_ruling_that_was_performed_closes_the_matter() -> None:
    """Then nothing is open."""
    standing = SERVED.record(RulingPerformed(FINAL, by="body")).on(FINAL)
    assert (standing.stage, standing.state) == ("closed", "performed")
    assert not [each for each in standing.options if each.open]


def test_a_ruling_known_by_its_copy_alone_can_be_challenged() -> None:
    """Its reading is not on record; the time of both runs, and then it is final."""
    case = DISPUTE.record(
        RulingSent(READ),
        RulingReceived(COPY_APPLICANT, by="applicant"),
        RulingReceived(COPY_BODY, by="body"),
    )
    assert windows(case, "challenge_filed", COPY_BODY) == {
        "applicant": (COPY_APPLICANT, LAST_APPLICANT, True),
        "body": (COPY_BODY, LAST_BODY, True),
    }
    after = case.on(FINAL)
    assert after.state == "final"
    execution = option(after, "execution_requested")
    assert execution.open
    assert "which is not on record" in execution.text("en")
    sent = DISPUTE.record(RulingSent(READ)).on(READ)
    unknown = [each for each in sent.deadlines if each.rule == "court.challenge"]
    assert [each.deadline.outer for each in unknown] == [None, None]


def test_a_remand_opens_the_stage_before_again_without_a_time() -> None:
    """A later fact of that stage moves it, and its ruling opens a new challenge."""
    sent_back = pronounced("remanded")
    day = PRONOUNCED + DAY
    standing = sent_back.on(day)
    assert (standing.stage, standing.state) == ("court", "remanded")
    ruling = next(o for o in standing.options if o.act == "ruling_read" and o.open)
    assert ruling.closes is None
    assert "not regulated" in ruling.text("en")
    assert NOTES["remanded"] in standing.notes
    heard = sent_back.record(HearingHeld(day, hearing="adjudication"))
    assert (heard.on(day).stage, heard.on(day).state) == ("dispute", "adjudication")
    read = heard.record(
        RulingRead(day + DAY, kind="adjudication", outcome="granted"),
        RulingReceived(day + DAY, by="applicant"),
    )
    again = read.on(day + DAY)
    assert (again.stage, again.state) == ("dispute", "ruled")
    assert NOTES["remanded"] not in again.notes
    assert windows(read, "challenge_filed", day + DAY)["applicant"][0] == day + DAY
    filed = read.record(ChallengeFiled(day + 2 * DAY, by="applicant"))
    assert (filed.on(day + 2 * DAY).stage, filed.on(day + 2 * DAY).state) == (
        "court",
        "filed",
    )


def test_no_date_is_given_for_cassation_against_a_remand() -> None:
    """The row says why; the way itself is open by statute."""
    case = pronounced("remanded").record(CourtRulingReceived(PRONOUNCED, by="body"))
    found = [
        each
        for each in case.on(PRONOUNCED + DAY).deadlines
        if each.rule == "court.cassation"
    ]
    assert [each.deadline.last for each in found] == [None, None]
    assert {each.deadline.doubts[0].kind for each in found} == {"remand_not_regulated"}
    offered = windows(case, "cassation_filed", PRONOUNCED + DAY)
    assert offered == {
        "applicant": (None, None, True),
        "body": (None, None, True),
    }


@pytest.mark.parametrize(
    "fact",
    [
        CourtRulingReceived(PRONOUNCED + 5 * DAY, by="body"),
        CourtRulingNotified(PRONOUNCED + 5 * DAY, to="body"),
    ],
    ids=lambda fact: str(fact.type),
)
def test_who_is_told_later_of_a_remand_begins_nothing(fact: Event) -> None:
    """The dispute goes on, and a new ruling has its own ways."""
    day = fact.on
    told = pronounced("remanded").record(
        HearingHeld(PRONOUNCED + DAY, hearing="adjudication"), fact
    )
    assert (told.on(day).stage, told.on(day).state) == ("dispute", "adjudication")
    read = told.record(RulingRead(day + DAY, kind="adjudication", outcome="granted"))
    assert (read.on(day + DAY).stage, read.on(day + DAY).state) == ("dispute", "ruled")
    assert windows(read, "cassation_filed", day + DAY) == {}
    again = read.record(
        ChallengeFiled(day + 2 * DAY, by="body"),
        CourtRulingPronounced(day + 9 * DAY, outcome="ruling_upheld"),
        CourtRulingReceived(day + 10 * DAY, by="body"),
    )
    assert again.on(day + 10 * DAY).state == "ruled"


def test_a_remand_that_outlives_a_cassation_leads_back_all_the_same() -> None:
    """The Supreme Court left it, and the next hearing begins the dispute anew."""
    left = pronounced("remanded").record(
        CassationFiled(PRONOUNCED + DAY, by="body"),
        CassationRulingPronounced(PRONOUNCED + 60 * DAY, outcome="rejected"),
    )
    day = PRONOUNCED + 61 * DAY
    assert left.on(day).state == "ruled"
    assert NOTES["remanded"] in left.on(day).notes
    heard = left.record(HearingHeld(day, hearing="adjudication"))
    assert (heard.on(day).stage, heard.on(day).state) == ("dispute", "adjudication")


def test_what_was_before_a_remand_is_not_of_what_came_after_it() -> None:
    """Neither the cassation, nor the panel, nor the time for a review."""
    sent_back = pronounced("ruling_upheld").record(
        CassationFiled(PRONOUNCED + DAY, by="body"),
        CassationRulingPronounced(PRONOUNCED + 60 * DAY, outcome="remanded"),
        CourtPanelNamed(PRONOUNCED + 70 * DAY),
        CassationRulingReceived(PRONOUNCED + 75 * DAY, by="body"),
    )
    day = PRONOUNCED + 75 * DAY
    standing = sent_back.on(day)
    assert (standing.stage, standing.state) == ("court", "panel_named")
    assert [each.rule for each in standing.deadlines if "review" in each.rule] == []
    found = [each for each in standing.deadlines if each.rule == "court.cassation"]
    assert [each.party for each in found] == ["body"]
    late = [code for code in codes(standing) if code.startswith("late.")]
    assert late == []
    ruled = sent_back.record(
        CourtRulingPronounced(day, outcome="ruling_upheld", present=True)
    )
    assert NOTES["remanded"] not in ruled.on(day).notes
    new = [e for e in ruled.on(day).deadlines if e.rule == "court.cassation"]
    assert [(each.done, each.deadline.start) for each in new] == [(None, day)] * 2
    last = NATIONAL.add(day, 14)
    assert ruled.on(last + DAY).state == "final"


def test_a_remand_by_the_supreme_court_goes_to_the_court_before() -> None:
    """Which rules again, and cassation begins anew."""
    sent_back = pronounced("ruling_upheld").record(
        CassationFiled(PRONOUNCED, by="body"),
        CassationRulingPronounced(PRONOUNCED + DAY, outcome="remanded"),
    )
    day = PRONOUNCED + 2 * DAY
    assert (sent_back.on(day).stage, sent_back.on(day).state) == (
        "cassation",
        "remanded",
    )
    ruled = sent_back.record(
        CourtRulingPronounced(day, outcome="ruling_annulled", present=["body"])
    )
    assert (ruled.on(day).stage, ruled.on(day).state) == ("court", "ruled")


@pytest.mark.parametrize(
    "copies",
    [
        [CourtRulingReceived],
        [CourtRulingReceived, CassationRulingReceived],
        [CassationRulingReceived],
    ],
)
def test_a_ruling_of_a_court_known_by_its_copy_is_executed(
    copies: list[type[CassationRulingReceived | CourtRulingReceived]],
) -> None:
    """What it gives is not on record; nobody can go on from it but by review."""
    case = DISPUTE.record(*(copy(READ, by=party) for copy in copies for party in Party))
    after = case.on(NATIONAL.add(READ, 20))
    execution = option(after, "execution_requested")
    assert (execution.open, execution.basis) == (True, cite("PERMA 2/2011 Ps. 11"))
    assert "which is not on record" in execution.text("en")
    reviews = [each for each in after.options if each.act == "review_filed"]
    assert [each.open for each in reviews] == [True, True]


def test_the_copy_of_a_higher_ruling_takes_the_place_of_the_lower() -> None:
    """The court gave nothing; what the Supreme Court gives is not on record."""
    refused = CHALLENGED.record(
        CourtRulingPronounced(FINAL, outcome="ruling_annulled", gives="none")
    )
    told = refused.record(CassationRulingReceived(FINAL + 90 * DAY, by="body"))
    after = NATIONAL.add(FINAL + 90 * DAY, 20)
    assert "execution_requested" not in [o.act for o in refused.on(after).options]
    assert option(told.on(after), "execution_requested").open

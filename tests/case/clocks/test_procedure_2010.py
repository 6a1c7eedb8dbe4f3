"""PerKI 2/2010: each of its limits in disputes of 2011 and 2012, to the day."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case
from keterbukaan.case import Met
from keterbukaan.events import (
    ApplicantAbsent,
    DisputeCompleted,
    DisputeFiled,
    DisputeIncompletenessNotified,
    DisputeIncompletenessReceived,
    DisputeLapsed,
    DisputeRegistered,
    DisputeSent,
    Event,
    HearingHeld,
    HearingScheduled,
    InterlocutoryRuling,
    MediationAgreed,
    MediationExtended,
    MediationFailed,
    MediationStarted,
    ObjectionAnswered,
    ObjectionAnswerReceived,
    ObjectionReceived,
    PanelNamed,
    PreliminaryFinished,
    PreliminaryRefusalNotified,
    RegistrationProofSent,
    RequestReceived,
    RulingRead,
    RulingReceived,
    RulingSent,
    SummonsReceived,
)
from keterbukaan.events.choices import PreliminaryOutcome
from tests.helpers.acting import NATIONAL, codes, found, limit

DAY = dt.timedelta(days=1)

# Days off in the working weeks of this history: 26 December 2011 (joint leave);
# 23 January, 23 March, 6 April, 17 May 2012 (holidays), 18 May 2012 (joint leave).
SILENT = Case().record(
    RequestReceived(dt.date(2011, 10, 3)),
    ObjectionReceived(dt.date(2011, 11, 1), grounds="c"),
)
FILED = dt.date(2012, 1, 3)
REGISTERED = dt.date(2012, 1, 11)
ACCEPTED = dt.date(2012, 2, 1)
MEDIATED = dt.date(2012, 3, 1)
FAILED = dt.date(2012, 3, 21)
NAMED = dt.date(2012, 3, 27)
HEARD = dt.date(2012, 4, 4)
READ = dt.date(2012, 6, 4)

OPENED = SILENT.record(DisputeFiled(FILED), DisputeRegistered(REGISTERED))
TAKEN = OPENED.record(
    RegistrationProofSent(dt.date(2012, 1, 12)),
    PreliminaryFinished(ACCEPTED, outcome="accepted"),
    HearingScheduled(dt.date(2012, 2, 10), hearing="mediation", for_day=MEDIATED),
    SummonsReceived(dt.date(2012, 2, 23)),
    MediationStarted(MEDIATED),
)
TRIED = TAKEN.record(
    MediationFailed(FAILED),
    PanelNamed(NAMED),
    HearingHeld(HEARD, hearing="adjudication"),
    HearingHeld(dt.date(2012, 5, 9), hearing="adjudication"),
)
WHOLE = TRIED.record(
    RulingRead(READ, kind="adjudication", outcome="granted"),
    RulingSent(dt.date(2012, 6, 7)),
    RulingReceived(dt.date(2012, 6, 8), by="applicant"),
    RulingReceived(dt.date(2012, 6, 11), by="body"),
)


def lasts(case: Case, day: dt.date) -> dict[str, tuple[dt.date | None, str]]:
    """Give the last day and the provision of every limit."""
    return {
        each.rule: (each.deadline.last, str(each.deadline.basis))
        for each in case.on(day).deadlines
    }


def test_a_whole_dispute_under_the_first_regulation() -> None:
    """Every limit from the silence of the superior to the challenge, to the day."""
    day = dt.date(2012, 6, 11)
    standing = WHOLE.on(day)
    # The end of the preliminary examination shows that it began, and not when.
    assert codes(standing) == []
    assert limit(standing, "dispute.start").met is None
    assert standing.regime == "UU 14/2008; PerKI 1/2010; PerKI 2/2010"
    assert lasts(WHOLE, day) == {
        "request.notice": (dt.date(2011, 10, 17), "UU 14/2008 Ps. 22(7)"),
        "objection.file": (dt.date(2011, 11, 28), "UU 14/2008 Ps. 36(1)"),
        "objection.response": (dt.date(2011, 12, 13), "UU 14/2008 Ps. 36(2)"),
        "dispute.file.silence": (dt.date(2012, 1, 3), "PerKI 2/2010 Ps. 11 b"),
        "dispute.registration_proof": (dt.date(2012, 1, 12), "PerKI 2/2010 Ps. 15(2)"),
        "dispute.preliminary": (ACCEPTED, "PerKI 2/2010 Ps. 19(3)"),
        "dispute.start": (dt.date(2012, 1, 24), "UU 14/2008 Ps. 38(1)"),
        "dispute.begin": (MEDIATED, "PerKI 2/2010 Ps. 23(3)"),
        "dispute.finish": (dt.date(2012, 6, 6), "UU 14/2008 Ps. 38(2)"),
        "dispute.summons": (dt.date(2012, 2, 23), "PerKI 2/2010 Ps. 27(4)"),
        "dispute.mediation": (FAILED, "PerKI 2/2010 Ps. 31"),
        "dispute.panel": (NAMED, "PerKI 2/2010 Ps. 40(4)"),
        "dispute.adjudication": (READ, "PerKI 2/2010 Ps. 44"),
        "ruling.copy": (dt.date(2012, 6, 7), "PerKI 2/2010 Ps. 61(5)"),
        "court.challenge": (dt.date(2012, 6, 29), "PERMA 2/2011 Ps. 4(2)"),
    }
    done = [each for each in standing.deadlines if each.done is not None]
    assert all(each.kept for each in done)


def test_what_is_missing_has_seven_days_each_way() -> None:
    """Seven to ask for it (Ps. 14(1)), seven from receipt to bring it (Ps. 14(2))."""
    case = SILENT.record(
        DisputeFiled(dt.date(2012, 1, 2)),
        DisputeIncompletenessNotified(dt.date(2012, 1, 11)),
        DisputeIncompletenessReceived(dt.date(2012, 1, 12)),
        DisputeCompleted(dt.date(2012, 1, 25)),
    )
    day = dt.date(2012, 1, 25)
    shown = lasts(case, day)
    asked = shown["dispute.incomplete_notice"]
    assert asked == (dt.date(2012, 1, 11), "PerKI 2/2010 Ps. 14(1)")
    # 23 January 2012 is a holiday.
    brought = shown["dispute.complete"]
    assert brought == (dt.date(2012, 1, 24), "PerKI 2/2010 Ps. 14(2)")
    assert found(case.on(day), 5) == [("late.dispute.complete", 1)]


@pytest.mark.parametrize(
    ("case", "day", "code"),
    [
        (
            OPENED.record(RegistrationProofSent(dt.date(2012, 1, 13))),
            dt.date(2012, 1, 13),
            "late.dispute.registration_proof",
        ),
        (
            OPENED.record(PreliminaryFinished(dt.date(2012, 2, 2))),
            dt.date(2012, 2, 2),
            "late.dispute.preliminary",
        ),
        (
            TAKEN.record(MediationFailed(dt.date(2012, 3, 22))),
            dt.date(2012, 3, 22),
            "late.dispute.mediation",
        ),
        (
            TAKEN.record(MediationFailed(FAILED), PanelNamed(dt.date(2012, 3, 28))),
            dt.date(2012, 3, 28),
            "late.dispute.panel",
        ),
        (
            TRIED.record(RulingRead(dt.date(2012, 6, 5), kind="adjudication")),
            dt.date(2012, 6, 5),
            "late.dispute.adjudication",
        ),
    ],
)
def test_a_day_more_is_late(case: Case, day: dt.date, code: str) -> None:
    """The day after each last day is one working day late, and nothing lapses."""
    place = len(case.events) - 1
    standing = case.on(day)
    late = [(f.code, f.days) for f in standing.findings if f.event == place]
    assert (code, 1) in late
    assert standing.stage == "dispute"


def test_the_proof_of_registration_counts_from_receipt() -> None:
    """Where only the sending is known, that day is used and the date is unsure."""
    case = SILENT.record(DisputeSent(FILED), DisputeRegistered(REGISTERED))
    (limit,) = (
        d
        for d in case.on(REGISTERED).deadlines
        if d.rule.endswith("registration_proof")
    )
    assert (limit.deadline.start, limit.deadline.firm) == (FILED, False)
    alone = SILENT.record(DisputeRegistered(REGISTERED))
    shown = lasts(alone, REGISTERED)["dispute.registration_proof"]
    assert shown[0] == NATIONAL.add(REGISTERED, 7)
    assert "dispute.registration_proof" not in lasts(OPENED, dt.date(2012, 1, 16))


@pytest.mark.parametrize("outcome", ["refused", "rejected"])
def test_a_refusal_at_the_preliminary_examination_is_told_in_three_days(
    outcome: str,
) -> None:
    """And nothing begins after it (Ps. 22); after an acceptance nothing is told."""
    case = OPENED.record(
        PreliminaryFinished(ACCEPTED, outcome=PreliminaryOutcome(outcome))
    )
    shown = lasts(case, ACCEPTED)
    last = dt.date(2012, 2, 6)
    assert shown["dispute.preliminary.notice"] == (last, "PerKI 2/2010 Ps. 22")
    assert "dispute.begin" not in shown
    assert case.on(ACCEPTED).state == "not_accepted"
    assert "dispute.preliminary.notice" not in lasts(TAKEN, MEDIATED)
    told = case.record(PreliminaryRefusalNotified(last))
    assert found(told.on(last), 5) == []
    late = case.record(PreliminaryRefusalNotified(last + DAY)).on(last + DAY)
    assert found(late, 5) == [("late.dispute.preliminary.notice", 1)]


def test_a_settlement_that_did_not_begin_in_time_is_listed_no_longer() -> None:
    """The commission's own routine is of no concern once its time has passed."""
    case = OPENED.record(PreliminaryFinished(ACCEPTED, outcome="accepted"))
    assert "dispute.begin" in lasts(case, MEDIATED)
    assert "dispute.begin" not in lasts(case, MEDIATED + DAY)


def test_the_settlement_begins_after_an_interlocutory_ruling_too() -> None:
    """Its day is known, so the date is sure."""
    case = OPENED.record(InterlocutoryRuling(ACCEPTED, outcome="accepted"))
    (limit,) = (d for d in case.on(ACCEPTED).deadlines if d.rule == "dispute.begin")
    assert (limit.deadline.last, limit.deadline.firm) == (MEDIATED, True)


def test_mediation_has_no_more_than_fourteen_days() -> None:
    """An extension is found, and moves nothing (Ps. 31)."""
    extended = TAKEN.record(MediationExtended(dt.date(2012, 3, 20)))
    day = dt.date(2012, 3, 26)
    standing = extended.on(day)
    assert codes(standing)[-1] == "form.mediation_extension"
    assert lasts(extended, day)["dispute.mediation"] == (FAILED, "PerKI 2/2010 Ps. 31")
    assert "dispute.mediation.extension" not in lasts(extended, day)
    (limit,) = (d for d in standing.deadlines if d.rule == "dispute.mediation")
    assert limit.met is Met.NONE
    agreed = extended.record(MediationAgreed(day)).on(day)
    assert found(agreed, 10) == [("late.dispute.mediation", 2)]


def test_an_extension_after_the_end_is_shown_once() -> None:
    """The mediation that had failed in time keeps its one limit."""
    case = TAKEN.record(MediationFailed(FAILED), MediationExtended(FAILED + 2 * DAY))
    standing = case.on(FAILED + 2 * DAY)
    rules = [each.rule for each in standing.deadlines]
    assert rules.count("dispute.mediation") == 1
    assert "form.mediation_extension" in codes(standing)


def test_from_2013_on_an_extension_is_in_order() -> None:
    """PerKI 1/2013 Ps. 41 gives seven days more, once."""
    day = dt.date(2026, 6, 2)
    case = Case().record(
        RequestReceived(dt.date(2026, 3, 12)),
        ObjectionReceived(dt.date(2026, 4, 6), grounds="c"),
        DisputeFiled(day - DAY),
        DisputeRegistered(day - DAY),
        MediationStarted(day),
        MediationExtended(day),
    )
    later = NATIONAL.add(day, 15)
    assert codes(case.on(later)) == []
    rule = "dispute.mediation.extension"
    assert lasts(case, later)[rule] == (NATIONAL.add(day, 21), "PerKI 1/2013 Ps. 41")


def notes(case: Case, day: dt.date) -> str:
    """Give the notes of a standing in English."""
    return " | ".join(english for _, english in case.on(day).notes)


def test_one_absence_was_enough_for_the_commission() -> None:
    """Nothing lapses by itself; the note says what the commission could declare."""
    absent = ApplicantAbsent(dt.date(2012, 4, 18), hearing="adjudication")
    case = TRIED.record(absent)
    day = dt.date(2012, 5, 10)
    assert "one absence" in notes(case, day)
    assert case.on(day).stage == "dispute"
    assert case.on(day).state == "adjudication"
    excused = TRIED.record(ApplicantAbsent(dt.date(2012, 4, 18), excused=True))
    assert "one absence" not in notes(excused, day)
    lapsed = case.record(DisputeLapsed(day)).on(day)
    assert (lapsed.stage, lapsed.state) == ("closed", "lapsed")


def answered(*facts: Event) -> Case:
    """Give a dispute after an answer received on 5 December 2011."""
    received = dt.date(2011, 12, 5)
    return SILENT.record(
        ObjectionAnswered(received, outcome="refused"),
        ObjectionAnswerReceived(received),
        *facts,
    )


def test_a_late_application_is_a_finding_and_no_more() -> None:
    """Its own words called it inadmissible (Ps. 12(1)); the commission still rules."""
    last = dt.date(2011, 12, 23)
    case = answered(DisputeFiled(last))
    assert "inadmissible" not in notes(case, last)
    assert found(case.on(last), 4) == []
    day = dt.date(2011, 12, 27)
    late = answered(DisputeFiled(day))
    assert found(late.on(day), 4) == [("late.dispute.file", 1)]
    assert (late.on(day).stage, late.on(day).state) == ("dispute", "filed")
    assert "only the commission" in notes(late, day)


def test_a_ruling_bound_from_its_reading() -> None:
    """The way to court stayed open for all that (Ps. 61(4), 62(1))."""
    assert "binds from" in notes(WHOLE, dt.date(2012, 6, 11))
    assert "binds from" not in notes(TRIED, dt.date(2012, 5, 10))


def test_an_agreement_could_become_a_deed_of_settlement() -> None:
    """At the district court (Ps. 39); PerKI 1/2013 dropped it."""
    agreed = TAKEN.record(MediationAgreed(FAILED))
    assert "deed of settlement" in notes(agreed, FAILED)
    assert "deed of settlement" not in notes(TAKEN, FAILED)
    day = dt.date(2026, 6, 2)
    later = Case().record(
        ObjectionReceived(dt.date(2026, 4, 6), grounds="c"),
        DisputeFiled(day),
        MediationStarted(day),
        MediationAgreed(day),
    )
    assert "deed of settlement" not in notes(later, day)


def test_withdrawal_is_by_the_procedure_of_then() -> None:
    """Its provision is not the one of 2013, nor the bar that stands there."""
    option = next(
        o for o in OPENED.on(REGISTERED).options if o.act == "dispute_withdrawn"
    )
    assert str(option.basis) == "PerKI 2/2010 Ps. 12(2)"
    assert "PerKI 2/2010 Ps. 12(3)" in option.text("en")


def test_who_files_late_is_not_told_of_a_regulation_to_come() -> None:
    """The rule on repeated applications is of PerKI 1/2013."""
    late = SILENT.record(DisputeFiled(dt.date(2012, 3, 1)))
    notes = " ".join(words[1] for words in late.on(dt.date(2012, 3, 1)).notes)
    assert "a new request stays open" in notes
    assert "PerKI 1/2013" not in notes

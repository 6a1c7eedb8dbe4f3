"""The way to the commission and through it: windows, tracks and overruns."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case
from keterbukaan.case import Met
from keterbukaan.events import (
    ApplicantAbsent,
    DisputeFiled,
    DisputeRegistered,
    DisputeSent,
    DisputeStopped,
    DisputeWithdrawn,
    Event,
    HearingHeld,
    HearingScheduled,
    InterlocutoryRuling,
    MediationExtended,
    MediationFailed,
    MediationStarted,
    NoticeGiven,
    NoticeReceived,
    ObjectionAnswered,
    ObjectionAnswerReceived,
    ObjectionReceived,
    ObjectionSent,
    ObjectionWithdrawn,
    PreliminaryFinished,
    RequestReceived,
    RulingRead,
    SummonsReceived,
)
from keterbukaan.events.choices import Hearing
from tests.helpers.acting import NATIONAL, codes, found, option

DAY = dt.timedelta(days=1)
ASKED = dt.date(2026, 3, 12)
OBJECTED = dt.date(2026, 4, 6)
ANSWER_DUE = dt.date(2026, 5, 21)
OPENS = dt.date(2026, 5, 22)
CLOSES = dt.date(2026, 6, 15)
FILED = dt.date(2026, 6, 1)

OBJECTION = Case().record(
    RequestReceived(ASKED), ObjectionReceived(OBJECTED, grounds="c")
)
REFUSAL = Case().record(
    RequestReceived(ASKED),
    NoticeGiven(dt.date(2026, 3, 30), outcome="refused", reason="exemption"),
    NoticeReceived(dt.date(2026, 3, 30)),
    ObjectionReceived(OBJECTED, grounds="a"),
)
DISPUTE = OBJECTION.record(DisputeFiled(FILED), DisputeRegistered(FILED))
ON_A = REFUSAL.record(DisputeFiled(FILED), DisputeRegistered(FILED))


def heard(day: dt.date, hearing: str = "adjudication") -> HearingHeld:
    """Give a hearing."""
    return HearingHeld(day, hearing=Hearing(hearing))


# -- windows ---------------------------------------------------------------------


def test_silence_of_the_superior_opens_the_way() -> None:
    """Thirty working days without an answer, then fourteen to file."""
    assert OBJECTION.on(ANSWER_DUE).state == "received"
    standing = OBJECTION.on(OPENS)
    assert standing.state == "silent"
    window = option(standing, "dispute_filed")
    assert (window.opens, window.closes, window.open) == (OPENS, CLOSES, True)


def test_a_premature_dispute_says_by_how_much() -> None:
    """Filed on the superior's last day it is one working day early (Ps. 37(1))."""
    standing = OBJECTION.record(DisputeFiled(ANSWER_DUE)).on(ANSWER_DUE)
    assert found(standing, 2) == [("premature.dispute.file.silence", 1)]


def test_a_premature_dispute_does_not_ripen() -> None:
    """Inside the window it is still early, and filing again is what is offered."""
    early = OBJECTION.record(DisputeFiled(dt.date(2026, 4, 20)))
    standing = early.on(OPENS)
    assert codes(standing) == ["premature.dispute.file.silence"]
    assert any("do not withdraw first" in english for _, english in standing.notes)
    again = option(standing, "dispute_filed")
    assert (again.opens, again.closes, again.open) == (OPENS, CLOSES, True)


def test_filing_again_inside_the_window_is_in_time() -> None:
    """The second application has no finding; the first one keeps its own."""
    early = OBJECTION.record(DisputeFiled(dt.date(2026, 4, 20)))
    standing = early.record(DisputeFiled(CLOSES)).on(CLOSES)
    assert found(standing, 3) == []
    assert codes(standing) == ["premature.dispute.file.silence"]
    assert option(standing, "dispute_filed").open is False


def test_a_premature_dispute_is_not_cured_by_an_answer() -> None:
    """After the superior's answer one may file again, within fourteen days of it."""
    read = dt.date(2026, 4, 28)
    early = OBJECTION.record(DisputeFiled(dt.date(2026, 4, 20)))
    answered = early.record(
        ObjectionAnswered(dt.date(2026, 4, 27), outcome="refused"),
        ObjectionAnswerReceived(read),
    )
    standing = answered.on(read)
    assert [code.split(".")[0] for code, _ in found(standing, 2)] == ["premature"]
    again = option(standing, "dispute_filed")
    assert (again.open, again.closes) == (True, NATIONAL.add(read, 14))


def test_withdrawal_of_a_dispute_is_never_what_is_offered_first() -> None:
    """The option to withdraw warns that it bars filing again."""
    early = OBJECTION.record(DisputeFiled(dt.date(2026, 4, 20)))
    withdrawal = option(early.on(OPENS), "dispute_withdrawn")
    assert withdrawal.open
    assert "never withdraw" in withdrawal.text("en")


def test_a_withdrawal_without_a_hearing_on_record_may_bar_filing_again() -> None:
    """The filing does not show that none was held; both consequences are named."""
    case = OBJECTION.record(DisputeFiled(OPENS), DisputeWithdrawn(OPENS + DAY))
    standing = case.on(OPENS + DAY)
    assert standing.state == "withdrawn_untold"
    again = option(standing, "dispute_filed")
    assert again.open
    assert "barred (PerKI 1/2013 Ps. 15(4)); that is not on record" in again.text("en")


def test_an_answer_opens_fourteen_days_from_receipt() -> None:
    """Not from the day of the answer (Ps. 37(2))."""
    answered = ObjectionAnswered(dt.date(2026, 5, 4), outcome="refused")
    read = dt.date(2026, 5, 11)
    case = OBJECTION.record(answered, ObjectionAnswerReceived(read))
    window = option(case.on(read), "dispute_filed")
    assert (window.opens, window.closes) == (read, NATIONAL.add(read, 14))
    late = NATIONAL.add(read, 15)
    assert codes(case.record(DisputeFiled(late)).on(late)) == ["late.dispute.file"]


def test_a_late_answer_keeps_the_window_of_silence() -> None:
    """It opens its own from receipt, and takes none away."""
    answered = ObjectionAnswered(dt.date(2026, 5, 28), outcome="refused")
    read = dt.date(2026, 6, 2)
    standing = OBJECTION.record(answered, ObjectionAnswerReceived(read)).on(read)
    assert codes(standing) == ["late.objection.response"]
    windows = [o for o in standing.options if o.act == "dispute_filed"]
    assert sorted((str(w.opens), str(w.closes), w.open) for w in windows) == [
        (str(OPENS), str(CLOSES), True),
        (str(read), str(NATIONAL.add(read, 14)), True),
    ]


def test_an_answer_after_the_dispute_was_filed_opens_nothing() -> None:
    """It starts no clock and cures nothing."""
    late = ObjectionAnswered(FILED + DAY, outcome="granted")
    standing = DISPUTE.record(late, ObjectionAnswerReceived(FILED + DAY)).on(CLOSES)
    assert codes(standing) == ["late.objection.response"]
    assert not any(o.open for o in standing.options if o.act == "dispute_filed")
    (row,) = (d for d in standing.deadlines if d.rule == "dispute.file")
    assert (row.met, row.pending) == (None, True)
    assert standing.stage == "dispute"


def test_a_late_dispute_says_by_how_much() -> None:
    """The Monday after the last day is one working day late."""
    late = CLOSES + DAY
    standing = OBJECTION.record(DisputeFiled(late)).on(late)
    assert found(standing, 2) == [("late.dispute.file.silence", 1)]


def test_a_withdrawn_objection_opens_no_way() -> None:
    """Nobody is silent on an objection that was taken back."""
    case = OBJECTION.record(ObjectionWithdrawn(OBJECTED + DAY))
    standing = case.on(OPENS)
    assert standing.state == "withdrawn"
    assert not any(o.open for o in standing.options if o.act == "dispute_filed")


def test_a_dispute_without_an_objection_lacks_a_step() -> None:
    """The way leads through the superior (Ps. 37(1))."""
    case = Case().record(RequestReceived(ASKED), DisputeFiled(FILED))
    assert codes(case.on(FILED)) == ["not_recorded.objection_received"]


def test_a_dispute_that_was_only_sent_counts_by_its_sending() -> None:
    """Until its receipt is on record."""
    standing = OBJECTION.record(DisputeSent(FILED)).on(FILED)
    assert (standing.state, codes(standing)) == ("sent", [])
    assert "receipt_not_known" in [
        doubt.kind
        for limit in standing.deadlines
        if limit.rule == "dispute.start"
        for doubt in limit.deadline.doubts
    ]


# -- tracks ----------------------------------------------------------------------


def test_ground_a_is_not_mediated() -> None:
    """It goes straight to adjudication (Ps. 40(2)); mediation moves all the same."""
    standing = ON_A.record(MediationStarted(FILED)).on(FILED)
    assert codes(standing) == ["wrong_track.mediation"]
    assert standing.state == "mediation"


def test_ground_a_goes_to_adjudication() -> None:
    """Without mediation, and without a finding."""
    standing = ON_A.record(heard(FILED)).on(FILED)
    assert codes(standing) == []
    assert standing.state == "adjudication"


def test_any_a_sends_the_whole_dispute_past_mediation() -> None:
    """A dispute on a and d is not mediated."""
    case = REFUSAL.record(DisputeFiled(FILED, grounds="ad"), DisputeRegistered(FILED))
    assert codes(case.record(heard(FILED)).on(FILED)) == []
    mediated = case.record(MediationStarted(FILED)).on(FILED)
    assert codes(mediated) == ["wrong_track.mediation"]


def test_other_grounds_are_mediated_first() -> None:
    """Adjudication before mediation is a finding, once.

    Where no mediation is on record, it may have been held all the same.
    """
    turned = DISPUTE.record(heard(FILED), MediationStarted(FILED + DAY))
    assert codes(turned.on(FILED + DAY)) == ["wrong_track.no_mediation"]
    case = DISPUTE.record(heard(FILED), heard(FILED + DAY))
    assert codes(case.on(FILED + DAY)) == ["not_recorded.mediation_started"]
    mediated = DISPUTE.record(
        MediationStarted(FILED), MediationFailed(FILED + DAY), heard(FILED + DAY)
    )
    assert codes(mediated.on(FILED + DAY)) == []


def test_a_dispute_without_named_grounds_has_those_of_its_window() -> None:
    """An objection to silence that names no ground is on ground c."""
    case = Case().record(
        RequestReceived(ASKED),
        ObjectionReceived(OBJECTED),
        DisputeFiled(FILED),
        heard(FILED),
    )
    assert codes(case.on(FILED)) == ["not_recorded.mediation_started"]


def test_where_ground_a_is_open_no_track_is_wrong() -> None:
    """A refusal whose reason is not on record leaves the track open."""
    case = Case().record(
        RequestReceived(ASKED),
        NoticeGiven(ASKED, outcome="refused"),
        NoticeReceived(ASKED),
        ObjectionReceived(OBJECTED),
        DisputeFiled(FILED),
    )
    for fact in (heard(FILED), MediationStarted(FILED)):
        assert codes(case.record(fact).on(FILED)) == []


# -- the commission's own limits ---------------------------------------------------


def test_mediation_meets_the_start_in_time() -> None:
    """A later hearing does not make the start late."""
    case = DISPUTE.record(
        MediationStarted(FILED + DAY),
        MediationFailed(FILED + 2 * DAY),
        heard(dt.date(2026, 8, 3)),
    )
    assert codes(case.on(dt.date(2026, 8, 3))) == []


def test_the_hundred_days_are_an_overrun_never_void() -> None:
    """A ruling after them stands, and the finding says by how much (Ps. 38(2))."""
    case = ON_A.record(heard(FILED))
    late = NATIONAL.add(FILED, 103)
    ruled = case.record(RulingRead(late, kind="adjudication", outcome="granted"))
    standing = ruled.on(late)
    assert found(standing, 7) == [("late.dispute.finish", 3)]
    assert (standing.stage, standing.state) == ("dispute", "ruled")
    assert any(o.open for o in standing.options if o.act == "challenge_filed")


def test_a_lapse_of_the_commission_alone_is_no_finding() -> None:
    """The limit is listed as missed, the duty remains."""
    standing = DISPUTE.on(dt.date(2027, 1, 4))
    assert codes(standing) == []
    missed = [limit.rule for limit in standing.deadlines if limit.met is Met.NONE]
    assert {"dispute.start", "dispute.finish"} <= {*missed}


def test_an_accepting_interlocutory_ruling_ends_nothing() -> None:
    """Only a rejecting one does; then the matter may be filed again."""
    accepted = DISPUTE.record(InterlocutoryRuling(FILED, outcome="accepted"))
    assert option(accepted.on(FILED), "ruling_read").open
    rejected = DISPUTE.record(InterlocutoryRuling(FILED, outcome="rejected"))
    standing = rejected.on(FILED)
    assert standing.state == "not_accepted"
    assert not option(standing, "interlocutory_ruling").open


def test_mediation_can_be_extended() -> None:
    """Seven working days more (PerKI 1/2013 Ps. 41)."""
    start = DISPUTE.record(MediationStarted(FILED))
    end = NATIONAL.add(FILED, 14)
    longer = start.record(MediationExtended(end))
    last = NATIONAL.add(FILED, 21)
    assert codes(longer.record(MediationFailed(last)).on(last)) == []
    late = start.record(MediationFailed(last)).on(last)
    assert codes(late) == ["late.dispute.mediation"]
    after = start.record(MediationExtended(end + DAY), MediationFailed(last))
    assert codes(after.on(last)) == ["late.dispute.mediation"]


@pytest.mark.parametrize(
    ("scheduled", "before"),
    [
        (HearingScheduled(FILED, hearing="first", for_day=dt.date(2026, 6, 15)), 3),
        (HearingScheduled(FILED, hearing="first"), None),
        (HearingScheduled(FILED, for_day=dt.date(2026, 6, 15)), None),
        (HearingScheduled(FILED, hearing="decision", for_day=CLOSES), None),
    ],
)
def test_a_summons_comes_three_days_before(
    scheduled: Event, before: int | None
) -> None:
    """Counted back from the hearing, where its day and kind are on record."""
    standing = DISPUTE.record(scheduled).on(FILED)
    options = [o for o in standing.options if o.act == "summons_received"]
    if before is None:
        assert options == []
    else:
        (summons,) = options
        assert summons.closes == NATIONAL.add(dt.date(2026, 6, 15), -before)
        late = SummonsReceived(summons.closes + DAY, by="applicant")
        case = DISPUTE.record(scheduled, late)
        assert codes(case.on(late.on)) == ["late.dispute.summons"]


def test_routine_that_nobody_recorded_is_left_out() -> None:
    """What an office need not record is no option once its time has passed."""
    acts = [each.act for each in DISPUTE.on(CLOSES).options]
    assert "registration_proof_sent" not in acts
    assert "registration_proof_sent" in [o.act for o in DISPUTE.on(FILED).options]


def test_an_objection_that_was_only_sent_leaves_the_way_unsure() -> None:
    """The superior's clock runs from receipt, so no first day is sure."""
    case = Case().record(RequestReceived(ASKED), ObjectionSent(OBJECTED, grounds="c"))
    window = option(case.on(OPENS), "dispute_filed")
    assert (window.opens, window.opens_safe) == (None, None)


def test_a_hearing_from_which_a_party_stayed_away_began_the_settlement() -> None:
    """The commission sat, so that it did not begin late."""
    absent = ApplicantAbsent(FILED + DAY, hearing="first")
    later = DISPUTE.record(absent, heard(NATIONAL.add(FILED, 20), "first"))
    assert "late.dispute.start" not in codes(later.on(NATIONAL.add(FILED, 20)))


def test_a_ruling_proves_that_a_dispute_began_and_not_when() -> None:
    """Where no hearing is on record nobody can tell whether it began late."""
    read = NATIONAL.add(FILED, 30)
    standing = DISPUTE.record(RulingRead(read, kind="adjudication")).on(read)
    assert not [f for f in standing.findings if f.code == "late.dispute.start"]
    (start,) = (d for d in standing.deadlines if d.rule == "dispute.start")
    assert (start.met, start.done, start.proved) == (None, None, 4)


def test_a_late_finding_names_the_step_that_came_late() -> None:
    """Who stayed away from the first hearing shows its day, and began nothing."""
    held = NATIONAL.add(FILED, 30)
    standing = DISPUTE.record(ApplicantAbsent(held)).on(held)
    (late,) = (f for f in standing.findings if f.code == "late.dispute.start")
    assert late.text("en").startswith("Start of the settlement: 16 working days")


def test_a_stopped_dispute_closes_the_matter() -> None:
    """A dispute not in good faith is stopped (PerKI 1/2013 Ps. 4(4))."""
    standing = DISPUTE.record(DisputeStopped(FILED)).on(FILED)
    assert (standing.stage, standing.state) == ("closed", "stopped")


def test_a_dispute_begun_before_the_new_procedure_stays_under_the_old() -> None:
    """At its preliminary examination before 29 April 2013 (PerKI 1/2013 Ps. 62)."""
    asked = dt.date(2012, 12, 3)
    case = Case().record(
        RequestReceived(asked),
        DisputeFiled(dt.date(2013, 4, 1)),
        DisputeRegistered(dt.date(2013, 4, 1)),
        PreliminaryFinished(dt.date(2013, 4, 8)),
        heard(dt.date(2013, 5, 2)),
    )
    standing = case.on(dt.date(2013, 5, 2))
    assert "PerKI 2/2010" in standing.regime
    rules = {limit.rule: limit.deadline.basis for limit in standing.deadlines}
    assert str(rules["dispute.adjudication"]) == "PerKI 2/2010 Ps. 44"


def test_an_objection_that_was_withdrawn_alone_leaves_nothing() -> None:
    """The matter is closed, until a window is open in which to object anew."""
    alone = Case().record(ObjectionWithdrawn(OBJECTED))
    assert alone.on(OBJECTED).stage == "closed"
    anew = OBJECTION.record(ObjectionWithdrawn(OBJECTED + DAY))
    assert anew.on(OBJECTED + DAY).stage == "objection"

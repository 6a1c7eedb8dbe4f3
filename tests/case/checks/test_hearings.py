"""Before the commission: documents, panels, summonses, mediation, inspections."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve

from keterbukaan import Case
from keterbukaan.events import (
    BodyAbsent,
    ConclusionSubmitted,
    DisputeCompleted,
    DisputeFiled,
    DisputeIncompletenessNotified,
    DisputeIncompletenessReceived,
    DisputeNotRegistered,
    DisputeRegistered,
    DisputeStopped,
    DisputeTransferred,
    Event,
    HearingAdjourned,
    HearingHeld,
    HearingScheduled,
    InspectionHeld,
    MediationExtended,
    MediationFailed,
    MediationStarted,
    MediatorNamed,
    MemberReplaced,
    ObjectionReceived,
    PanelNamed,
    RecusalRequested,
    RegistrationProofSent,
    RequestReceived,
    RulingRead,
    SummonsReceived,
)
from keterbukaan.events.choices import Hearing
from tests.helpers.acting import NATIONAL, codes, found, last_day, option
from tests.helpers.disputing import DAY, FILED, LODGED, OBJECTION, ON_A, PENDING

TOLD = FILED + DAY
COMPLETE = NATIONAL.add(TOLD, 7)
AFTER = COMPLETE + DAY
ADJUDICATION = HearingHeld(FILED, hearing="adjudication")


def lodged(*missing: str) -> Case:
    """Give an application with documents missing, and the applicant told so."""
    return LODGED.record(
        DisputeIncompletenessNotified(TOLD, missing=missing),
        DisputeIncompletenessReceived(TOLD),
    )


def seen(case: Case, **readings: str) -> list[str]:
    """Give what is found in a case on its last day."""
    return codes(evolve(case, readings=readings).on(last_day(case)))


# -- registration ------------------------------------------------------------------


@pytest.mark.parametrize("document", ["identity", "power_of_attorney"])
def test_a_missing_identity_keeps_an_application_out(document: str) -> None:
    """So does the power of attorney of an agent (PerKI 1/2013 Ps. 17(3))."""
    case = lodged(document).record(DisputeNotRegistered(AFTER))
    assert seen(case) == []
    assert case.on(AFTER).state == "not_registered"


def test_a_missing_proof_keeps_no_application_out() -> None:
    """By default only the identity does; the provision stands beside it."""
    case = lodged("request_proof").record(DisputeNotRegistered(AFTER))
    (finding,) = case.on(AFTER).findings
    assert finding.code == "form.nonregistration_ground"
    assert str(finding.basis) == "PerKI 1/2013 Ps. 17(3)"
    named = LODGED.record(
        DisputeIncompletenessNotified(TOLD),
        DisputeNotRegistered(AFTER, missing="objection_proof"),
    )
    assert seen(named) == ["form.nonregistration_ground"]


def test_whether_a_missing_proof_does_is_a_reading() -> None:
    """Under the other one it does, unless the body would not serve (Ps. 18)."""
    strict = {"missing_proof": "not_registered"}
    case = lodged("request_proof").record(DisputeNotRegistered(AFTER))
    assert seen(case, **strict) == []
    excused = lodged("request_proof").record(
        DisputeCompleted(COMPLETE, not_served=True), DisputeNotRegistered(AFTER)
    )
    (finding,) = evolve(excused, readings=strict).on(AFTER).findings
    assert finding.code == "form.nonregistration_ground"
    assert str(finding.basis) == "PerKI 1/2013 Ps. 18(1)"


def test_periodic_information_needs_no_proof_of_a_request() -> None:
    """There was none to make (PerKI 1/2013 Ps. 11(3))."""
    case = Case().record(
        ObjectionReceived(dt.date(2026, 4, 6), grounds="b"),
        DisputeFiled(FILED),
        DisputeIncompletenessNotified(TOLD, missing="request_proof"),
        DisputeNotRegistered(AFTER),
    )
    strict = seen(case, missing_proof="not_registered")
    assert "form.nonregistration_ground" in strict


def test_an_excuse_registers_and_the_proof_follows_in_three_days() -> None:
    """The excuse meets the time to complete (PerKI 1/2013 Ps. 18(2)-(3))."""
    excused = lodged("objection_proof").record(
        DisputeCompleted(COMPLETE, not_served=True), DisputeRegistered(AFTER)
    )
    assert excused.on(AFTER).state == "registered"
    proof = NATIONAL.add(AFTER, 3)
    assert seen(excused.record(RegistrationProofSent(proof))) == []
    late = excused.record(RegistrationProofSent(NATIONAL.add(AFTER, 4)))
    assert seen(late) == ["late.dispute.registration_proof"]


def test_without_an_excuse_the_proof_of_registration_is_only_advised() -> None:
    """The three days are for the cases of Ps. 18: for others nothing is said."""
    late = LODGED.record(
        DisputeRegistered(AFTER), RegistrationProofSent(NATIONAL.add(AFTER, 4))
    )
    assert seen(late) == []


def test_how_to_excuse_a_missing_proof_is_said_in_time() -> None:
    """As long as the documents are awaited; a missing identity has no excuse."""

    def said(case: Case) -> bool:
        return any("would not serve" in english for _, english in case.on(TOLD).notes)

    assert said(lodged("request_proof"))
    assert not said(lodged("identity"))
    assert not said(LODGED.record(DisputeIncompletenessReceived(TOLD)))


def test_a_deed_waits_for_the_time_to_complete() -> None:
    """Before its end the deed is early, by so many working days."""
    early = lodged("identity").record(DisputeNotRegistered(COMPLETE))
    assert found(early.on(COMPLETE), 5) == [("premature.nonregistration", 1)]
    told = LODGED.record(
        DisputeIncompletenessNotified(TOLD, missing="identity"),
        DisputeNotRegistered(TOLD),
    )
    assert found(told.on(TOLD), 4) == [("premature.nonregistration", 8)]
    sunday = COMPLETE - 5 * DAY
    before = lodged("identity").record(DisputeNotRegistered(sunday))
    assert seen(before) == ["premature.nonregistration"]


def test_a_deed_needs_a_notice() -> None:
    """The applicant is told first (PerKI 1/2013 Ps. 17(1))."""
    case = LODGED.record(DisputeNotRegistered(TOLD))
    assert seen(case) == ["not_recorded.dispute_incompleteness_notified"]


def test_the_old_procedure_knew_only_the_identity() -> None:
    """A proof that was missing since nobody served was deemed there (Ps. 14)."""
    day = dt.date(2012, 6, 4)
    case = Case(readings={"missing_proof": "not_registered"}).record(
        RequestReceived(dt.date(2012, 1, 9)),
        ObjectionReceived(dt.date(2012, 3, 1), grounds="c"),
        DisputeFiled(dt.date(2012, 5, 1)),
        DisputeIncompletenessNotified(dt.date(2012, 5, 4), missing="request_proof"),
        DisputeNotRegistered(day),
    )
    bases = [str(f.basis) for f in case.on(day).findings if f.event == 4]
    assert bases == ["PerKI 2/2010 Ps. 14"]


# -- panel, mediator, summons ------------------------------------------------------


@pytest.mark.parametrize(
    ("members", "wrong"),
    [(None, False), (1, True), (2, True), (3, False), (4, True), (5, False)],
)
def test_a_panel_is_odd_and_of_three_at_least(
    members: int | None, *, wrong: bool
) -> None:
    """UU 14/2008 Ps. 43(1)."""
    case = PENDING.record(PanelNamed(FILED, members=members))
    assert seen(case) == ["form.panel_members"] * wrong


def test_before_the_statute_no_number_is_asked_for() -> None:
    """A year typed wrong gives no finding about its panel."""
    case = Case().record(PanelNamed(dt.date(2009, 1, 5), members=2))
    assert "form.panel_members" not in seen(case)


def test_a_member_can_be_replaced() -> None:
    """Asked for two working days before, and recorded (PerKI 1/2013 Ps. 22)."""
    hearing = dt.date(2026, 6, 15)
    case = PENDING.record(
        PanelNamed(FILED),
        MediatorNamed(FILED),
        HearingScheduled(FILED, hearing="mediation", for_day=hearing),
    )
    last = NATIONAL.add(hearing, -2)
    asked = case.record(RecusalRequested(last, by="body"), MemberReplaced(last))
    assert seen(asked) == []
    late = case.record(RecusalRequested(last + DAY, by="body"))
    assert seen(late) == ["late.dispute.recusal"]


def test_the_summons_of_the_other_party_is_measured_as_well() -> None:
    """Each party receives its own three working days before (Ps. 24(2))."""
    hearing = dt.date(2026, 6, 15)
    case = PENDING.record(
        HearingScheduled(FILED, hearing="first", for_day=hearing),
        SummonsReceived(TOLD, by="applicant"),
    )
    last = NATIONAL.add(hearing, -3)
    assert seen(case.record(SummonsReceived(last, by="body"))) == []
    late = case.record(SummonsReceived(last + DAY, by="body"))
    assert found(late.on(last + DAY), 6) == [("late.dispute.summons", 1)]
    unset = PENDING.record(
        SummonsReceived(TOLD, by="applicant"), SummonsReceived(TOLD, by="body")
    )
    assert seen(unset) == []


@pytest.mark.parametrize(
    ("hearing", "rule", "act", "days"),
    [
        ("decision", "dispute.conclusion", ConclusionSubmitted, 3),
        ("adjudication", "dispute.recusal", RecusalRequested, 2),
    ],
)
def test_so_are_its_other_acts_before_a_hearing(
    hearing: str, rule: str, act: type[ConclusionSubmitted], days: int
) -> None:
    """Conclusions (Ps. 57(3)) and requests to replace somebody (Ps. 22(3))."""
    day = dt.date(2026, 6, 15)
    last = NATIONAL.add(day, -days)
    case = ON_A.record(
        ADJUDICATION,
        HearingScheduled(FILED, hearing=Hearing(hearing), for_day=day),
        act(last, by="applicant"),
    )
    rows = [each for each in case.on(last).deadlines if each.rule == rule]
    assert {each.party: each.done is not None for each in rows} == {
        "applicant": True,
        "body": False,
    }
    assert {each.actor.value for each in rows} == {"applicant", "body"}
    assert seen(case.record(act(last, by="body"))) == []
    unnamed = case.record(act(last + DAY)).on(last + DAY)
    assert found(unnamed, 9) == [(f"late.{rule}", 1)]
    late = case.record(act(last + DAY, by="body"))
    assert found(late.on(last + DAY), 9) == [(f"late.{rule}", 1)]
    alone = ON_A.record(
        ADJUDICATION,
        HearingScheduled(FILED, hearing=Hearing(hearing), for_day=day),
        act(last + DAY, by="body"),
    )
    assert seen(alone) == [f"late.{rule}"]


# -- tracks and mediation ----------------------------------------------------------

MIXED = OBJECTION.record(DisputeFiled(FILED, grounds="ad"))
MEDIATED = MediationStarted(FILED)
MIXED_FIRST = {"mixed_grounds": "mediated_first"}


@pytest.mark.parametrize(
    ("case", "fact", "readings", "expected"),
    [
        (PENDING, ADJUDICATION, {}, ["not_recorded.mediation_started"]),
        (PENDING, ADJUDICATION, {"mediation_duty": "voluntary"}, []),
        (ON_A, MEDIATED, {}, ["wrong_track.mediation"]),
        (
            ON_A,
            MEDIATED,
            {"mixed_grounds": "mediated_first"},
            ["wrong_track.mediation"],
        ),
        (MIXED, MEDIATED, {}, ["wrong_track.mediation"]),
        (MIXED, MEDIATED, MIXED_FIRST, []),
        (MIXED, ADJUDICATION, {}, []),
        (MIXED, ADJUDICATION, MIXED_FIRST, ["not_recorded.mediation_started"]),
    ],
)
def test_which_track_is_a_reading(
    case: Case, fact: Event, readings: dict[str, str], expected: list[str]
) -> None:
    """Whether mediation must come first, and what mixed grounds do."""
    wrong = [
        code for code in seen(case.record(fact), **readings) if "ground" not in code
    ]
    assert wrong == expected


def test_a_mediation_hearing_is_mediation() -> None:
    """Whichever of the two types records it."""
    meeting = HearingHeld(FILED, hearing="mediation")
    assert seen(PENDING.record(meeting, ADJUDICATION)) == []
    assert seen(ON_A.record(meeting)) == ["wrong_track.mediation"]


def test_without_the_body_nobody_is_mediated() -> None:
    """Where it missed a hearing the panel may go on without it (Ps. 31)."""
    first = BodyAbsent(FILED, hearing="first")
    assert seen(PENDING.record(first, ADJUDICATION)) == []
    excused = BodyAbsent(FILED, hearing="first", excused=True)
    assert seen(PENDING.record(excused, ADJUDICATION)) == [
        "not_recorded.mediation_started"
    ]


def test_mediation_is_extended_once() -> None:
    """And by agreement (PerKI 1/2013 Ps. 41)."""
    case = PENDING.record(MEDIATED, MediationExtended(TOLD, agreed=True))
    assert seen(case) == []
    twice = case.record(MediationExtended(TOLD))
    assert found(twice.on(TOLD), 6) == [("form.mediation_extension_second", None)]
    alone = PENDING.record(MEDIATED, MediationExtended(TOLD, agreed=False))
    assert seen(alone) == ["form.mediation_extension_not_agreed"]


def test_a_transfer_keeps_the_case_going() -> None:
    """Another commission goes on where it stood (PerKI 1/2013 Ps. 7)."""
    case = PENDING.record(DisputeTransferred(TOLD))
    assert case.on(TOLD).state == "registered"
    assert seen(case.record(MediationStarted(TOLD), MediationFailed(TOLD))) == []


def test_a_day_for_mediation_that_was_not_set_is_listed_no_longer() -> None:
    """Three working days after a hearing stopped for it, and on none after."""
    case = PENDING.record(HearingHeld(FILED), HearingAdjourned(FILED))
    last = NATIONAL.add(FILED, 3)
    for day, listed in ((last, True), (last + DAY, False)):
        rules = [each.rule for each in case.on(day).deadlines]
        assert ("dispute.mediation_day" in rules) is listed


# -- inspections, stops, and the hundred days --------------------------------------


@pytest.mark.parametrize(
    ("fields", "basis"),
    [
        ({"kind": "closed", "applicant_present": True}, "PerKI 1/2013 Ps. 26"),
        ({"kind": "closed", "applicant_present": False}, None),
        ({"kind": "closed"}, None),
        ({"kind": "local", "applicant_present": True}, None),
        (
            {"kind": "local", "applicant_present": True, "exempt": True},
            "PerKI 1/2013 Ps. 56",
        ),
        ({"applicant_present": True, "exempt": True}, "PerKI 1/2013 Ps. 26"),
        ({"applicant_present": True}, None),
    ],
)
def test_exempt_documents_are_not_for_the_applicant(
    fields: dict[str, object], basis: str | None
) -> None:
    """Behind closed doors, or at the place, where they are looked at."""
    case = ON_A.record(ADJUDICATION, InspectionHeld(TOLD, **fields))  # type: ignore[arg-type] # any of its fields
    standing = case.on(TOLD)
    about = [
        (f.code, str(f.basis)) for f in standing.findings if ".refusal." not in f.code
    ]
    assert about == (
        [] if basis is None else [("form.inspection_with_applicant", basis)]
    )
    assert standing.state == "adjudication"


def test_a_stop_names_its_case() -> None:
    """One of three (PerKI 1/2013 Ps. 4(3)); without one it is a finding."""
    assert seen(PENDING.record(DisputeStopped(TOLD, reason="repeated"))) == []
    assert seen(PENDING.record(DisputeStopped(TOLD))) == ["not_recorded.stop_case"]


def test_whether_the_hundred_days_count_for_anything_is_a_reading() -> None:
    """By default an overrun is reported, and never more than that."""
    late = NATIONAL.add(FILED, 103)
    case = ON_A.record(ADJUDICATION, RulingRead(late, kind="adjudication"))
    assert seen(case) == ["late.dispute.finish"]
    assert seen(case, finish_force="none") == []


def test_the_commission_limits_have_an_option_in_time() -> None:
    """The notice of missing documents, and their completion."""
    told = option(LODGED.on(FILED), "dispute_incompleteness_notified")
    assert told.closes == NATIONAL.add(FILED, 3)
    completed = option(lodged("identity").on(TOLD), "dispute_completed")
    assert (completed.open, completed.closes) == (True, COMPLETE)

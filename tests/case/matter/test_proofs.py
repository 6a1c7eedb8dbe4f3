"""Holes in a record: what a later fact proves, and what is not claimed without it."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case, PublicBody
from keterbukaan.case import Met
from keterbukaan.events import (
    ChallengeFiled,
    ChallengeRegistered,
    CourtAnswerSubmitted,
    CourtRulingPronounced,
    DisputeFiled,
    DisputeLapsed,
    DisputeRegistered,
    DisputeTransferred,
    DisputeWithdrawn,
    Event,
    ExtensionNotified,
    GroundFound,
    HearingAdjourned,
    HearingHeld,
    IncompletenessReceived,
    InformationGiven,
    MediationFailed,
    NoticeGiven,
    NoticeReceived,
    ObjectionAnswered,
    ObjectionAnswerReceived,
    ObjectionReceived,
    ObjectionRegistered,
    ObjectionSent,
    ObjectionWithdrawn,
    PanelNamed,
    RequestReceived,
    RequestSent,
    RequestWithdrawn,
    RulingRead,
    RulingReceived,
)
from keterbukaan.events.choices import Adjournment
from tests.helpers.acting import NATIONAL, codes, found, limit, option

DAY = dt.timedelta(days=1)
ASKED = dt.date(2026, 1, 5)


def day(n: int) -> dt.date:
    """Give the n-th working day after the request."""
    return NATIONAL.add(ASKED, n)


def said(case: Case, on: dt.date) -> list[str]:
    """Give the notes in English."""
    return [english for _, english in case.on(on).notes]


# -- a clock starts from its own trigger -----------------------------------------


def test_an_answer_opens_its_way_without_the_objection_on_record() -> None:
    """Received on 10 November 2026: fourteen working days, 27 November to be safe."""
    case = Case().record(ObjectionAnswerReceived(dt.date(2026, 11, 10)))
    way = option(case.on(dt.date(2026, 11, 12)), "dispute_filed")
    assert (way.open, way.closes) == (True, dt.date(2026, 11, 30))
    assert way.closes_safe == dt.date(2026, 11, 27)


def test_what_is_late_from_that_trigger_is_late() -> None:
    """Filed fourteen working days after the last day (2020)."""
    case = Case().record(
        ObjectionAnswerReceived(dt.date(2020, 11, 3)),
        DisputeFiled(dt.date(2020, 12, 14)),
    )
    assert ("late.dispute.file", 14) in found(case.on(dt.date(2021, 1, 4)), 1)


def test_each_answer_belongs_to_its_objection() -> None:
    """To the one its reference names, else to the latest without an answer."""
    first = ObjectionReceived(day(11), grounds="c", reference="1")
    second = ObjectionReceived(day(12), grounds="c", reference="2")
    named = ObjectionAnswered(day(20), outcome="granted", reference="1")
    case = Case().record(RequestReceived(ASKED), first, second, named)
    mine = [d for d in case.on(day(21)).deadlines if d.rule == "objection.response"]
    assert [d.done for d in mine] == [3, None]
    plain = ObjectionAnswered(day(20), outcome="granted")
    case = Case().record(RequestReceived(ASKED), first, second, plain)
    mine = [d for d in case.on(day(21)).deadlines if d.rule == "objection.response"]
    assert [d.done for d in mine] == [None, 3]
    assert any("which objection" in note for note in said(case, day(21)))
    read = ObjectionAnswerReceived(day(22), reference="1")
    both = case.record(ObjectionAnswered(day(21), outcome="granted"), read)
    starts = [
        d.deadline.start for d in both.on(day(23)).deadlines if d.fact is DisputeFiled
    ]
    assert day(22) in starts


def test_a_further_answer_has_a_clock_of_its_own() -> None:
    """The objection that it answers may be missing from the record."""
    case = Case().record(
        ObjectionReceived(day(11)),
        ObjectionAnswered(day(20), outcome="refused"),
        ObjectionAnswerReceived(day(21)),
        ObjectionAnswered(day(60), outcome="refused"),
        ObjectionAnswerReceived(day(61)),
        DisputeFiled(day(70)),
    )
    assert "late.dispute.file" not in codes(case.on(day(70)))


# -- what a later fact proves ----------------------------------------------------


@pytest.mark.parametrize(
    ("later", "rule"),
    [
        (DisputeFiled(day(70)), "objection.file"),
        (PanelNamed(day(100)), "objection.file"),
        (ObjectionAnswered(day(70)), "objection.file"),
    ],
)
def test_a_step_that_a_later_fact_proves_is_not_missed(later: Event, rule: str) -> None:
    """It was taken, on a day that is not on record."""
    case = Case().record(RequestReceived(ASKED), later)
    row = limit(case.on(day(200)), rule)
    assert (row.met, row.done, row.proved, row.passed) == (None, None, 1, False)


def test_a_ruling_proves_the_application() -> None:
    """And the court's ruling that somebody challenged it, nobody knows who."""
    case = Case().record(
        ObjectionAnswerReceived(ASKED),
        RulingRead(day(100), kind="adjudication"),
        RulingReceived(day(101)),
        CourtRulingPronounced(day(150)),
    )
    standing = case.on(day(200))
    assert limit(standing, "dispute.file").met is None
    mine = [d.met for d in standing.deadlines if d.rule == "court.challenge"]
    assert mine == [None, None]


def test_a_receipt_in_time_proves_the_answer_in_time() -> None:
    """And one after the time proves nothing about the day of the answer."""
    asked = Case().record(RequestReceived(ASKED))
    kept = asked.record(NoticeReceived(day(8))).on(day(20))
    assert limit(kept, "request.notice").met is Met.ALL
    assert [o.grounds for o in kept.options if o.act == "objection_received"] == [
        ("a", "d", "e", "f", "g")
    ]
    untold = asked.record(NoticeReceived(day(12))).on(day(60))
    assert limit(untold, "request.notice").met is None
    assert codes(untold) == ["not_recorded.notice_given"]
    assert all(d.met is None for d in untold.deadlines if d.grounds == ("c",))


def test_information_that_was_given_proves_an_answer() -> None:
    """Though not its day."""
    case = Case().record(RequestReceived(ASKED), InformationGiven(day(30)))
    assert limit(case.on(day(30)), "request.notice").met is None


def test_the_panel_asks_whether_there_was_an_objection() -> None:
    """With a dispute pending its limit is neither kept nor missed."""
    case = Case().record(
        RequestReceived(ASKED),
        NoticeGiven(day(5), outcome="refused", reason="exemption"),
        NoticeReceived(day(5)),
        DisputeFiled(day(90)),
        DisputeRegistered(day(90)),
        RulingRead(day(120), kind="adjudication"),
    )
    standing = case.on(day(150))
    assert all(d.met is None for d in standing.deadlines if d.rule == "objection.file")


@pytest.mark.parametrize(
    ("grounds", "met"), [("c", Met.NONE), ("a", None), ("", None), ("b", None)]
)
def test_an_answer_may_have_been_given_all_the_same(
    grounds: str, met: Met | None
) -> None:
    """Unless the ground on record is that nobody answered."""
    case = Case().record(
        RequestReceived(ASKED),
        ObjectionReceived(day(12), grounds=grounds),
        DisputeFiled(day(45)),
    )
    standing = case.on(day(60))
    assert limit(standing, "request.notice").met is met
    assert limit(standing, "objection.response").met is met


# -- nothing is late that nobody can tell ----------------------------------------


def test_without_the_receipt_nobody_is_late() -> None:
    """A note has the last day on the most cautious view."""
    case = Case().record(
        RulingRead(dt.date(2024, 3, 4), kind="adjudication", outcome="granted"),
        ChallengeFiled(dt.date(2024, 4, 2), by="body"),
    )
    standing = case.on(dt.date(2024, 5, 2))
    assert not [code for code in codes(standing) if code.startswith("late")]
    assert any(
        "Monday, 18 March 2024" in note for note in said(case, dt.date(2024, 5, 2))
    )


def test_an_extension_of_a_request_only_sent_may_have_come_in_time() -> None:
    """The ten days run from the receipt."""
    late = ExtensionNotified(day(12), reason="perlu waktu")
    case = Case().record(RequestSent(ASKED), late)
    standing = case.on(day(12))
    assert standing.state == "extended"
    assert codes(standing) == []


def test_an_objection_on_ground_b_is_measured_by_no_answer() -> None:
    """The thirty days run from the ground found, and no request is needed."""
    case = Case().record(
        RequestReceived(ASKED), ObjectionReceived(dt.date(2026, 9, 1), grounds="b")
    )
    assert codes(case.on(dt.date(2026, 9, 2))) == []


def test_an_answer_only_sent_leaves_an_early_dispute_untold() -> None:
    """The start of the superior's limit is its receipt."""
    case = Case().record(ObjectionSent(day(12)), DisputeFiled(day(20)))
    assert not [c for c in codes(case.on(day(20))) if c.startswith("premature")]
    assert any("too early" in note for note in said(case, day(20)))


# -- withdrawals, mediation and steps not on record ------------------------------


def test_a_withdrawal_alone_closes() -> None:
    """The step before it is named as missing."""
    for fact, state in (
        (RequestWithdrawn(ASKED), "withdrawn"),
        (ObjectionWithdrawn(ASKED), "withdrawn"),
        (DisputeWithdrawn(ASKED), "withdrawn_untold"),
    ):
        standing = Case().record(fact).on(ASKED)
        assert standing.state == state
        assert [code.split(".")[0] for code in codes(standing)] == ["not_recorded"]


def test_filing_again_after_it_is_neither_barred_nor_free() -> None:
    """Both consequences are named, and a refiling moves with a finding."""
    gone = Case().record(ObjectionAnswerReceived(ASKED), DisputeWithdrawn(day(3)))
    assert any("15(4)" in note for note in said(gone, day(4)))
    again = gone.record(DisputeFiled(day(5)))
    assert again.on(day(5)).state == "filed"
    assert "wrong_track.refile_after_withdrawal" in codes(again.on(day(5)))
    barred = Case(
        events=gone.events, readings={"refile_after_withdrawal": "barred"}
    ).on(day(4))
    assert not option(barred, "dispute_filed").open


def test_mediation_that_failed_was_held() -> None:
    """Its failure needs no start on record (PerKI 1/2013 Ps. 48(1))."""
    case = Case().record(
        ObjectionReceived(ASKED, grounds="c"),
        DisputeFiled(day(31)),
        MediationFailed(day(50)),
        HearingHeld(day(60), hearing="adjudication"),
    )
    assert codes(case.on(day(60))) == ["not_recorded.request_received"]


def test_a_missing_step_is_named_once() -> None:
    """However many facts depend on it."""
    hearings = [HearingHeld(day(n)) for n in (1, 2, 3)]
    standing = Case().record(*hearings).on(day(3))
    assert codes(standing) == ["not_recorded.dispute_filed"]


# -- the reason of an extension --------------------------------------------------


def test_an_extension_without_its_reason_on_record_leaves_both_paths() -> None:
    """Seventeen days by default, ten to be safe, and one note."""
    case = Case().record(RequestReceived(ASKED), ExtensionNotified(day(9)))
    standing = case.on(day(12))
    row = limit(standing, "request.extension")
    assert standing.state == "extended"
    assert row.deadline.last == day(17)
    assert row.deadline.safe == limit(standing, "request.notice").deadline.safe
    later = case.on(day(20))
    window = option(later, "objection_received")
    assert window.opens == day(17) + DAY
    assert (window.closes, window.closes_safe) == (day(47), day(39))
    assert codes(later) == []
    assert sum("reason of the extension" in note for note in said(case, day(20))) == 1


@pytest.mark.parametrize("reason", ["", " ", "-"])
def test_an_extension_with_no_reason_changes_nothing(reason: str) -> None:
    """A field that says none is a fact."""
    case = Case().record(
        RequestReceived(ASKED), ExtensionNotified(day(9), reason=reason)
    )
    standing = case.on(day(9))
    assert standing.state == "waiting"
    assert limit(standing, "request.notice").deadline.last == day(10)
    assert codes(standing) == ["form.extension_without_reason"]


def test_a_late_extension_is_no_state_either() -> None:
    """State and limit never contradict each other."""
    late = ExtensionNotified(day(12), reason="perlu waktu")
    case = Case().record(RequestReceived(ASKED), late)
    assert case.on(day(12)).state == "silent"


# -- partial steps ---------------------------------------------------------------


def test_the_check_of_three_days_needs_no_registration_on_record() -> None:
    """It is counted from the receipt then, and not firm."""
    row = limit(
        Case().record(RequestReceived(ASKED)).on(ASKED), "request.completeness_check"
    )
    assert (row.deadline.last, row.deadline.firm) == (day(3), False)


def test_who_does_not_correct_a_request_is_told() -> None:
    """From the receipt of the notice alone; that is no refusal (Ps. 33(4))."""
    case = Case().record(RequestReceived(ASKED), IncompletenessReceived(day(2)))
    assert any("33(4)" in note for note in said(case, day(6)))
    assert not any("33(4)" in note for note in said(case, day(5)))


def test_a_part_that_was_granted_is_called_so() -> None:
    """And not granted."""
    part = NoticeGiven(day(5), outcome="partly_granted")
    notes = said(Case().record(RequestReceived(ASKED), part), day(5))
    assert any(note.startswith("granted in part") for note in notes)


# -- what was found by trying to break it -------------------------------------------


def test_an_earlier_fact_proves_nothing_of_a_later_step() -> None:
    """An answer of March is none to the objection of July, nor hides a ground."""
    case = Case().record(
        ObjectionReceived(dt.date(2023, 2, 3), grounds="c"),
        ObjectionAnswerReceived(dt.date(2023, 3, 10)),
        ObjectionReceived(dt.date(2023, 7, 3), grounds="b"),
        DisputeFiled(dt.date(2023, 8, 18)),
    )
    standing = case.on(dt.date(2023, 8, 20))
    assert not [code for code in codes(standing) if code.startswith("late")]
    later = Case().record(
        DisputeFiled(dt.date(2023, 4, 26)),
        GroundFound(dt.date(2023, 6, 20), ground="e"),
    )
    assert option(later.on(dt.date(2023, 7, 20)), "objection_received").open


def test_what_a_party_did_shows_nothing_of_the_other() -> None:
    """The body's challenge leaves the applicant's own time as it is."""
    case = Case().record(
        RulingRead(dt.date(2024, 3, 4), kind="adjudication", outcome="partly_granted"),
        RulingReceived(dt.date(2024, 3, 8), by="applicant"),
        ChallengeRegistered(dt.date(2024, 3, 22), by="body"),
    )
    mine = {
        each.actor: each.open
        for each in case.on(dt.date(2024, 3, 25)).options
        if each.act == "challenge_filed"
    }
    assert mine == {"applicant": True, "body": False}
    answered = Case().record(
        *case.events[:2], CourtAnswerSubmitted(dt.date(2024, 3, 22), by="applicant")
    )
    theirs = [
        each.open
        for each in answered.on(dt.date(2024, 3, 25)).options
        if each.act == "challenge_filed" and each.actor == "applicant"
    ]
    assert theirs == [True]


@pytest.mark.parametrize("grounds", ["", "e", "g"])
def test_a_ground_that_may_have_been_found_later_is_not_judged(grounds: str) -> None:
    """The thirty days run from the day it was found, which is not on record."""
    late = ObjectionReceived(day(120), grounds=grounds)
    case = Case().record(NoticeReceived(day(1)), late)
    assert not [code for code in codes(case.on(day(120))) if code.startswith("late")]
    assert any("the day it was found" in note for note in said(case, day(120)))


def test_a_fact_that_is_only_recorded_shows_its_stage() -> None:
    """It cannot exist without the step before it."""
    for fact, state in (
        (DisputeTransferred(ASKED), "filed"),
        (CourtAnswerSubmitted(ASKED), "registered"),
        (ObjectionRegistered(ASKED), "received"),
    ):
        assert Case().record(fact).on(ASKED).state == state


def test_a_later_round_in_the_file_is_not_out_of_order() -> None:
    """The step before the first one is not on record, and nothing is misdated."""
    case = Case().record(DisputeLapsed(ASKED), DisputeFiled(day(30)))
    found_codes = codes(case.on(day(30)))
    assert "form.date_order" not in found_codes
    assert "not_recorded.dispute_filed" in found_codes


def test_the_slowest_path_needs_the_word_that_nobody_answered() -> None:
    """And the receipt; an extension on record lies on it."""
    silent = DisputeFiled(day(300), grounds="c")
    asked = RequestReceived(ASKED)
    told = Case().record(asked, NoticeGiven(day(5), outcome="granted"), silent)
    sent = Case().record(RequestSent(ASKED), silent)
    for case in (told, sent):
        assert not [c for c in codes(case.on(day(300))) if c.startswith("late.dispute")]
    longer = Case().record(
        asked, ExtensionNotified(day(9), reason="perlu waktu"), silent
    )
    assert "late.dispute.file.silence" in codes(longer.on(day(300)))


def test_a_window_after_a_request_only_sent_names_its_receipt() -> None:
    """The note goes back to the limit from which the window runs on."""
    case = Case().record(RequestSent(ASKED), ObjectionReceived(day(90), grounds="c"))
    standing = case.on(day(90))
    assert not [code for code in codes(standing) if code.startswith("late")]
    receipt = "receipt of the request by the public body is not on record"
    assert any(receipt in note for note in said(case, day(90)))


def test_a_withdrawal_is_of_the_objection_before_it() -> None:
    """The first of two objections was not taken back by it."""
    case = Case().record(
        ObjectionReceived(ASKED, grounds="c"),
        ObjectionReceived(day(5), grounds="c"),
        ObjectionWithdrawn(day(6)),
    )
    mine = [d for d in case.on(day(7)).deadlines if d.rule == "objection.response"]
    assert [d.deadline.start for d in mine] == [ASKED]


def test_a_retracted_fact_leads_nowhere() -> None:
    """Where a stage stood before a stray fact is read without it."""
    case = Case().record(
        RequestReceived(ASKED, id="x"),
        RequestReceived(ASKED, retracts="x"),
        RequestWithdrawn(day(1)),
        RequestWithdrawn(day(2)),
    )
    assert "out_of_order.request_withdrawn" in codes(case.on(day(2)))


def test_an_extension_is_open_from_day_zero_on() -> None:
    """What came after closing time counts as received on the next working day."""
    evening = dt.datetime(2026, 1, 5, 20, tzinfo=dt.timezone(dt.timedelta(hours=7)))
    body = PublicBody(kind="state", level="central", zone="WIB", closes_at=dt.time(15))
    case = Case(body=body, readings={"receipt_after_hours": "next_working_day"})
    case = case.record(RequestReceived(ASKED, at=evening))
    extension = option(case.on(ASKED), "extension_notified")
    assert not extension.open
    assert extension.text("en").startswith("not yet")


def test_an_adjournment_says_what_for() -> None:
    """Where it does, that decides whether a mediation day runs."""
    for purpose, listed in (("mediation", True), ("evidence", False)):
        adjourned = HearingAdjourned(day(40), purpose=Adjournment(purpose))
        case = Case().record(
            DisputeFiled(day(30), grounds="c"), HearingHeld(day(40)), adjourned
        )
        rules = [d.rule for d in case.on(day(41)).deadlines]
        assert ("dispute.mediation_day" in rules) is listed


def test_the_hundred_days_of_a_registration_not_on_record_are_not_judged() -> None:
    """They run from it; the filing came before, and a sitting shows that it was."""
    facts = (
        DisputeFiled(day(30)),
        HearingHeld(day(40), hearing="first"),
        RulingRead(day(135), kind="adjudication"),
    )
    row = limit(Case().record(*facts).on(day(135)), "dispute.finish")
    assert (row.met, row.deadline.firm, row.deadline.outer) == (Met.SOME, False, None)
    assert "late.dispute.finish" not in codes(Case().record(*facts).on(day(135)))
    registered = Case().record(facts[0], DisputeRegistered(day(30)), *facts[1:])
    assert ("late.dispute.finish", 5) in found(registered.on(day(135)), 3)

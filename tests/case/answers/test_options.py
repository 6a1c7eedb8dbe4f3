"""What may be done next, and what no longer belongs to where a matter stands."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case, OwnLimit, WorkingDays
from keterbukaan.adapters.json import standing_json
from keterbukaan.case import OptionKind
from keterbukaan.events import (
    ChallengeFiled,
    CourtRulingPronounced,
    DisputeFiled,
    DisputeRegistered,
    DisputeSent,
    DisputeTransferred,
    Event,
    GroundFound,
    HearingAdjourned,
    HearingHeld,
    IncompletenessNotified,
    InterlocutoryRuling,
    MediationAgreed,
    MediationFailed,
    MediationStarted,
    NoticeGiven,
    NoticeReceived,
    ObjectionAnswered,
    ObjectionAnswerReceived,
    ObjectionReceived,
    RequestReceived,
    ReviewFileSent,
    RulingRead,
)
from tests.helpers.acting import NATIONAL, codes, limit
from tests.helpers.disputing import (
    FILED,
    LODGED,
    OBJECTION,
    ON_A,
    OPENS,
    PENDING,
    received,
)

DAY = dt.timedelta(days=1)
ASKED = dt.date(2026, 6, 15)
REFUSED = Case().record(
    RequestReceived(dt.date(2026, 3, 12)),
    NoticeGiven(dt.date(2026, 3, 30), outcome="granted"),
    NoticeReceived(dt.date(2026, 3, 30)),
)
READ = PENDING.record(
    MediationStarted(FILED),
    MediationFailed(FILED + DAY),
    HearingHeld(FILED + DAY, hearing="adjudication"),
    RulingRead(FILED + 2 * DAY, kind="adjudication", outcome="granted"),
)


def still(case: Case, on: dt.date) -> list[str]:
    """Give the acts that are open, in their order."""
    return [o.act for o in case.on(on).options if o.open]


def why(case: Case, act: str, on: dt.date) -> list[str]:
    """Give why an act is open or closed, in English."""
    return [o.text("en") for o in case.on(on).options if o.act == act]


# -- acts belong to stages ---------------------------------------------------------


def test_a_later_stage_closes_the_acts_of_the_earlier_ones() -> None:
    """The PPID's notice once an objection was made, though it never came."""
    assert "notice_given" not in still(OBJECTION, OPENS)
    assert why(OBJECTION, "notice_given", OPENS) == [
        "a later stage has begun: objection"
    ]
    assert not {"request_withdrawn", "objection_withdrawn"} & {*still(LODGED, FILED)}


def test_the_superior_may_answer_until_a_ruling_is_final() -> None:
    """And the parties may settle (UU 14/2008 Ps. 35(2))."""
    assert why(PENDING, "objection_answered", FILED)[0].startswith("the limit was")
    early = OBJECTION.record(DisputeFiled(OPENS - 9 * DAY))
    assert "objection_answered" in still(early, OPENS - 9 * DAY)
    served = READ.record(*received(FILED + 3 * DAY))
    later = NATIONAL.add(FILED + 3 * DAY, 15)
    assert "objection_answered" not in still(served, later)
    assert why(served, "objection_answered", later) == ["the ruling is final"]


def test_a_ruling_closes_what_came_before_it_in_a_dispute() -> None:
    """Mediation, hearings and withdrawal; the copy is still to be sent."""
    agreed = PENDING.record(
        MediationStarted(FILED), RulingRead(FILED + DAY, kind="adjudication")
    )
    open_acts = still(agreed, FILED + DAY)
    assert "ruling_sent" in open_acts
    assert not {"mediation_agreed", "mediation_failed", "dispute_withdrawn"} & {
        *open_acts
    }
    assert "no longer possible" in why(agreed, "mediation_agreed", FILED + DAY)[0]


def test_an_interlocutory_acceptance_closes_nothing() -> None:
    """Mediation follows it."""
    case = PENDING.record(
        MediationStarted(FILED), InterlocutoryRuling(FILED, outcome="accepted")
    )
    assert "mediation_agreed" in still(case, FILED)


def test_a_case_that_was_sent_back_begins_anew() -> None:
    """Everything of that stage is open again."""
    back = READ.record(CourtRulingPronounced(FILED + 9 * DAY, outcome="remanded"))
    upheld = READ.record(
        CourtRulingPronounced(FILED + 9 * DAY, outcome="ruling_upheld")
    )
    assert why(upheld, "ruling_sent", FILED + 9 * DAY) == [
        "a later stage has begun: court"
    ]
    assert "court" not in why(back, "ruling_sent", FILED + 9 * DAY)[0]


def test_withdrawal_closes_when_the_decision_is_read() -> None:
    """PerKI 1/2013 Ps. 14."""
    heard = PENDING.record(HearingHeld(FILED, hearing="adjudication"))
    assert "dispute_withdrawn" in still(heard, FILED)
    deciding = heard.record(HearingHeld(FILED + DAY, hearing="decision"))
    assert "dispute_withdrawn" not in still(deciding, FILED + DAY)


# -- filing --------------------------------------------------------------------------


def test_a_pending_application_closes_its_window() -> None:
    """One that came too early leaves it open, and one that cannot be judged."""
    answered = LODGED.record(ObjectionAnswered(FILED + DAY, outcome="granted"))
    said = why(answered, "dispute_filed", FILED + DAY)
    assert "an application is pending" in said
    early = OBJECTION.record(DisputeFiled(OPENS - 9 * DAY))
    assert "dispute_filed" in still(early, OPENS)
    untold = Case().record(
        DisputeFiled(FILED), ObjectionAnswered(FILED + DAY, outcome="granted")
    )
    assert "dispute_filed" in still(untold, FILED + DAY)
    proved = Case().record(
        ObjectionAnswered(FILED, outcome="granted"), DisputeRegistered(FILED + DAY)
    )
    assert "dispute_filed" not in still(proved, FILED + DAY)


def test_what_is_found_later_may_be_objected_to() -> None:
    """A dispute on another ground is in nobody's way (UU 14/2008 Ps. 36(1))."""
    later = ON_A.record(GroundFound(FILED + DAY, ground="g"))
    assert "objection_received" in still(later, FILED + DAY)
    assert "objection_received" not in still(ON_A, FILED + DAY)


def test_an_early_dispute_leaves_the_objection_open() -> None:
    """Its own objection was too early to count, or is missing."""
    early = REFUSED.record(
        ObjectionReceived(dt.date(2026, 4, 1), grounds="d"),
        DisputeFiled(dt.date(2026, 4, 2)),
    )
    assert early.on(dt.date(2026, 4, 3)).stage == "dispute"
    assert "premature.dispute.file.silence" in codes(early.on(dt.date(2026, 4, 3)))


# -- words, actors and order ---------------------------------------------------------


def test_the_day_and_its_text_agree() -> None:
    """Opens on the first; safe from the tenth, when no post can still come."""
    case = Case().record(RequestReceived(ASKED))
    (window,) = (
        o
        for o in case.on(dt.date(2026, 6, 30)).options
        if o.act == "objection_received"
    )
    assert window.opens == dt.date(2026, 7, 1)
    assert window.text("en") == (
        "not yet; opens Wednesday, 1 July 2026; safe from Friday, 10 July 2026"
    )


def test_agreement_is_the_parties_and_failure_the_mediators() -> None:
    """Each is an act of its own (UU 14/2008 Ps. 40(3); PerKI 1/2013 Ps. 48)."""
    mediating = PENDING.record(MediationStarted(FILED))
    acts = {o.act: o.actor for o in mediating.on(FILED).options if o.open}
    assert acts["mediation_agreed"] == "parties"
    assert acts["mediation_failed"] == "mediator"
    failed = mediating.record(MediationFailed(FILED + DAY)).on(FILED + DAY)
    done = [o for o in failed.options if o.act == "mediation_failed"]
    assert [(o.actor, o.open) for o in done] == [("mediator", False)]
    assert not [o for o in failed.options if o.act == "mediation_agreed"]
    agreed = mediating.record(MediationAgreed(FILED + DAY)).on(FILED + DAY)
    assert [o.actor for o in agreed.options if o.act == "mediation_agreed"] == [
        "parties"
    ]


def test_what_closes_first_stands_in_front() -> None:
    """Undated acts follow."""
    standing = PENDING.record(MediationStarted(FILED)).on(FILED)
    days = [o.closes_safe for o in standing.options if o.open]
    dated = [day for day in days if day is not None]
    assert dated == sorted(dated)
    assert days == [*dated, *[None] * (len(days) - len(dated))]
    opens = [o.open for o in standing.options]
    assert opens == sorted(opens, reverse=True)


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        ("notice_given", OptionKind.DUTY),
        ("extension_notified", OptionKind.RIGHT),
        ("request_withdrawn", OptionKind.RIGHT),
    ],
)
def test_duties_and_rights_are_told_apart(act: str, kind: OptionKind) -> None:
    """In JSON as well."""
    standing = Case().record(RequestReceived(ASKED)).on(ASKED)
    assert {o.kind for o in standing.options if o.act == act} == {kind}
    rows = standing_json(standing)["options"]
    assert {row["kind"] for row in rows if row["act"] == act} == {kind.value}


def test_the_superior_is_the_first_to_judge_a_late_objection() -> None:
    """The panel judges late disputes (UU 14/2008 Ps. 36(1), PerKI 1/2013 Ps. 36)."""
    gone = dt.date(2027, 6, 15)
    assert "superior" in why(REFUSED, "objection_received", gone)[0]
    assert "panel" in why(OBJECTION, "dispute_filed", gone)[0]


# -- transfers, adjournments, own limits ---------------------------------------------

MOVED = PENDING.record(DisputeTransferred(FILED + 5 * DAY))


def test_a_transfer_ends_the_limits_of_the_first_commission() -> None:
    """Those of the other run from its receipt, and are not firm."""
    rules = [d.rule for d in MOVED.on(FILED + 200 * DAY).deadlines]
    assert "dispute.start" not in rules
    again = MOVED.record(DisputeRegistered(FILED + 9 * DAY))
    due = limit(again.on(FILED + 9 * DAY), "dispute.start").deadline
    assert (due.start, due.firm) == (FILED + 9 * DAY, False)
    assert "transfer_not_regulated" in [doubt.kind for doubt in due.doubts]
    assert any(
        "transferred" in english for _, english in MOVED.on(OPENS + 40 * DAY).notes
    )


@pytest.mark.parametrize("received", [DisputeFiled, DisputeSent])
def test_the_first_day_of_filing_counts(received: type[Event]) -> None:
    """What the other commission received is no second application."""
    late = FILED + 60 * DAY
    case = MOVED.record(received(late))
    found = codes(case.on(late))
    assert not [code for code in found if code.startswith(("late", "wrong_track"))]
    assert limit(case.on(late), "dispute.start").deadline.start == late


def test_only_a_hearing_adjourned_for_it_sets_a_day_for_mediation() -> None:
    """Not on ground a, not after it failed, not where the first was put off."""
    adjourned = HearingAdjourned(FILED + DAY)
    heard = HearingHeld(FILED + DAY, hearing="first")
    failed = (MediationStarted(FILED), MediationFailed(FILED))
    for case, listed in (
        (PENDING.record(heard, adjourned), True),
        (PENDING.record(adjourned), False),
        (PENDING.record(*failed, heard, adjourned), False),
        (ON_A.record(heard, adjourned), False),
        (PENDING.record(heard), False),
    ):
        rules = [d.rule for d in case.on(FILED + DAY).deadlines]
        assert ("dispute.mediation_day" in rules) is listed


@pytest.mark.parametrize(
    ("rule", "n", "says"),
    [
        ("objection.file", 14, "does not bind the applicant"),
        ("request.notice", 15, "longer than the law's"),
        ("request.notice", 5, None),
    ],
)
def test_limits_of_the_bodys_own_do_nothing(
    rule: str, n: int, says: str | None
) -> None:
    """One on the applicant, or longer than the law's, is a note."""
    own = OwnLimit(rule=rule, limit=WorkingDays(n), basis="Maklumat 2026")
    case = Case(own_limits=[own]).record(RequestReceived(ASKED))
    notes = [english for _, english in case.on(ASKED).notes]
    assert any("Maklumat" in note for note in notes) is (says is not None)
    assert says is None or any(says in note for note in notes)
    plain = Case(events=case.events)
    for gap in (0, 7, 30, 90):
        day = ASKED + gap * DAY
        assert case.on(day).options == plain.on(day).options
        assert case.on(day).state == plain.on(day).state


def test_an_incompleteness_notice_under_the_first_regulation() -> None:
    """PerKI 1/2010 knew none."""
    day = dt.date(2015, 3, 2)
    case = Case().record(RequestReceived(day), IncompletenessNotified(day + DAY))
    assert codes(case.on(day + DAY)) == ["form.incompleteness_notice"]


# -- the day to keep to ----------------------------------------------------------------


def test_the_one_commission_that_counts_the_day_of_receipt_is_named() -> None:
    """Only where a commission judges the step, and no other reading moves the day."""
    case = REFUSED.record(ObjectionReceived(dt.date(2026, 4, 6), grounds="e"))
    (told,) = why(REFUSED, "objection_received", dt.date(2026, 4, 6))
    assert told == (
        "open until Wednesday, 13 May 2026; safe until Tuesday, 12 May 2026; the "
        "Information Commission West Java in a matter heard on 24 April 2025 (register "
        "2382 of 2024) counted the day of receipt as day one"
    )
    answer = ObjectionAnswered(dt.date(2026, 4, 20), outcome="refused")
    answered = case.record(answer, ObjectionAnswerReceived(dt.date(2026, 4, 20)))
    (told,) = why(answered, "dispute_filed", dt.date(2026, 4, 21))
    assert "West Java" in told


def test_no_panel_judges_what_goes_to_court() -> None:
    """Another reading is called so: the day of a court is no matter of a panel."""
    copy = FILED + 3 * DAY
    served = READ.record(*received(copy))
    mine, _ = why(served, "challenge_filed", copy)
    assert "the last day by another reading" in mine
    assert "West Java" not in mine
    assert "panel" not in mine


def test_an_act_on_the_last_day_is_in_time() -> None:
    """And the caution is a note, with the one commission that counts otherwise."""
    last = dt.date(2026, 5, 13)
    late = REFUSED.record(ObjectionReceived(last, grounds="e"))
    found = late.on(last)
    assert limit(found, "objection.file").met == "some"
    assert codes(found) == []
    (told,) = (en for _, en in found.notes if "in time" in en)
    assert told == (
        "objection received: in time; the Information Commission West Java in a matter "
        "heard on 24 April 2025 (register 2382 of 2024) counted the day of receipt as "
        "day one, and on that view the last day was Tuesday, 12 May 2026"
    )
    before = REFUSED.record(ObjectionReceived(last - DAY, grounds="e"))
    assert not [en for _, en in before.on(last).notes if "in time" in en]


def test_a_challenge_on_the_last_day_is_in_time() -> None:
    """The day of a cautious count is named, and no commission."""
    copy = FILED + 3 * DAY
    served = READ.record(*received(copy))
    last = limit(served.on(copy + DAY), "court.challenge").deadline.last
    assert last is not None
    (told,) = (
        en
        for _, en in served.record(ChallengeFiled(last, by="applicant")).on(last).notes
        if "in time" in en
    )
    assert told.startswith("challenge filed: in time; on the most cautious view")


def test_a_right_whose_start_is_not_on_record_stays_open_without_a_day() -> None:
    """Nobody can tell when it ends; what is sure to be open comes before it."""
    later = NATIONAL.add(FILED, 40)
    standing = READ.on(later)
    found = [each for each in standing.options if each.act == "challenge_filed"]
    assert [(each.open, each.closes) for each in found] == [(True, None)] * 2
    assert all("may still be open" in each.text("en") for each in found)
    first = standing.next_step("applicant")
    assert first is not None
    assert first.option.act == "execution_requested"
    known = READ.record(*received(FILED))
    assert "challenge_filed" not in still(known, later)


def test_an_option_is_equal_by_what_it_says() -> None:
    """Whatever it is compared with."""
    first, again = (READ.on(FILED + 2 * DAY).options[0] for _ in range(2))
    assert first == again
    assert {first} == {again}
    assert first != first.act


def test_nothing_is_filed_where_a_higher_court_acted_on_a_ruling() -> None:
    """Though nobody recorded the ruling, and the application came too early."""
    facts = [
        RequestReceived(ASKED),
        DisputeFiled(ASKED),
        ReviewFileSent(ASKED),
        ObjectionAnswerReceived(ASKED + DAY),
    ]
    standing = Case(events=facts).on(ASKED + DAY)
    filing = [each for each in standing.options if each.act == "dispute_filed"]
    assert [each.open for each in filing] == [False]
    assert filing[0].text("en") == "a later stage has begun: cassation"


@pytest.mark.parametrize(
    ("grounds", "settles"), [("a", False), ("c", True), ("", True)]
)
def test_what_was_objected_to_decides_whether_it_can_be_settled(
    grounds: str, *, settles: bool
) -> None:
    """An answer that nobody recorded is not taken for silence where the ground is a."""
    facts = [
        RequestReceived(dt.date(2026, 7, 6)),
        ObjectionReceived(dt.date(2026, 8, 18), grounds=grounds),
        DisputeFiled(dt.date(2026, 8, 18)),
        DisputeRegistered(dt.date(2026, 8, 18)),
    ]
    options = Case(events=facts).on(dt.date(2026, 8, 18)).options
    assert any(each.act == "settled_by_parties" for each in options) is settles


@pytest.mark.parametrize(
    ("received", "safe"),
    [
        (dt.date(2022, 1, 7), "Thursday, 20 January 2022 (not the statutory limit)"),
        (dt.date(2022, 1, 8), "Friday, 21 January 2022"),
    ],
)
def test_the_day_a_body_keeps_to_is_told(received: dt.date, safe: str) -> None:
    """That no statute sets it is said where it is another than the last day."""
    case = Case().record(RequestReceived(received))
    option = case.on(dt.date(2022, 1, 17)).option("notice_given")
    assert option is not None
    assert option.reason.text("en") == (
        f"open until Friday, 21 January 2022; safe day for the public body: {safe}"
    )

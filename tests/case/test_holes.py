"""Records with holes: an example of each kind of misreading, with what is right."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case, Option, PublicBody, Standing, TimeLimit
from keterbukaan.case import Met
from keterbukaan.deadlines import (
    FINAL_DAY_NOT_KNOWN,
    NOTIFICATION_NOT_KNOWN,
    REGISTRATION_NOT_KNOWN,
    TRANSFERRED,
)
from keterbukaan.events import (
    CassationBriefFiled,
    CassationBriefReceived,
    CassationFiled,
    CassationRegistered,
    CassationRulingPronounced,
    CassationRulingReceived,
    ChallengeFiled,
    ChallengePaid,
    ChallengeRegistered,
    ChallengeWithdrawn,
    CourtRulingPronounced,
    CourtRulingReceived,
    DisputeFiled,
    DisputeLapsed,
    DisputeRegistered,
    DisputeStopped,
    DisputeTransferred,
    DisputeWithdrawn,
    Event,
    ExecutionDecided,
    ExecutionRequested,
    ExtensionNotified,
    FinalCopyReceived,
    FinalCopySent,
    HearingAdjourned,
    HearingHeld,
    InspectionHeld,
    InterlocutoryRuling,
    MediationAgreed,
    MediationExtended,
    MediationFailed,
    MediationStarted,
    NonAcceptanceStated,
    NoticeGiven,
    NoticeReceived,
    ObjectionAnswered,
    ObjectionAnswerReceived,
    ObjectionReceived,
    ObjectionRegistered,
    ObjectionSent,
    ObjectionWithdrawn,
    Order,
    RequestReceived,
    RequestRegistered,
    RequestSent,
    ReviewCopyReceived,
    ReviewGroundArose,
    RulingRead,
    RulingReceived,
    RulingSent,
    SettledByParties,
)
from tests.helpers.acting import codes, late_codes, limit, option

STATE = PublicBody(kind="state", level="central")
READ = dt.date(2026, 3, 3)
GRANTED = RulingRead(READ, kind="adjudication", outcome="granted")


def seen(*facts: Event, on: dt.date) -> Standing:
    """Look at the facts of a case of a state body."""
    return Case(body=STATE, events=facts).on(on)


def offers(standing: Standing, act: str) -> list[Option]:
    """Give everything that is said of an act."""
    return [each for each in standing.options if each.act == act]


def open_acts(standing: Standing) -> set[tuple[str, str]]:
    """Give what is open, with who may do it."""
    return {(o.act, o.actor.value) for o in standing.options if o.open}


def rows(standing: Standing, rule: str) -> list[TimeLimit]:
    """Give the limits of a rule."""
    return [each for each in standing.deadlines if each.rule == rule]


# -- going to court ---------------------------------------------------------------


@pytest.mark.parametrize(
    "later",
    [
        [CourtRulingPronounced(dt.date(2026, 8, 3), outcome="ruling_annulled")],
        [CassationFiled(dt.date(2026, 9, 1), by="body")],
        [ExecutionRequested(dt.date(2026, 8, 3))],
        [ExecutionDecided(dt.date(2026, 8, 3), outcome="ordered")],
    ],
    ids=["court", "cassation", "execution asked for", "execution ordered"],
)
def test_no_challenge_is_offered_once_a_court_ruled_or_execution_is_on(
    later: list[Event],
) -> None:
    """Though the winner's own receipt, and so its last day, is not on record."""
    on = dt.date(2026, 9, 7)
    standing = seen(GRANTED, ChallengeFiled(READ, by="body"), *later, on=on)
    assert ("challenge_filed", "applicant") not in open_acts(standing)
    told = {o.text("en") for o in offers(standing, "challenge_filed") if not o.open}
    assert any("a later stage has begun" in text for text in told)


@pytest.mark.parametrize(
    "decided",
    [
        ExecutionDecided(dt.date(2026, 8, 3), outcome="refused"),
        ExecutionDecided(dt.date(2026, 8, 3)),
    ],
)
def test_a_refused_execution_does_not_show_that_a_ruling_is_final(
    decided: ExecutionDecided,
) -> None:
    """It may have been refused because it is not."""
    standing = seen(GRANTED, decided, on=dt.date(2026, 8, 4))
    assert [o.open for o in offers(standing, "challenge_filed")] == [True, True]


def test_no_cassation_is_offered_once_the_supreme_court_ruled() -> None:
    """Nor where the copy of a final decision is on record (UU 51/2009 Ps. 116(1))."""
    ruled = CourtRulingPronounced(dt.date(2025, 6, 20), outcome="ruling_upheld")
    on = dt.date(2026, 3, 21)
    filed = CassationFiled(dt.date(2025, 7, 1), by="body")
    over = CassationRulingPronounced(dt.date(2026, 1, 9), outcome="rejected")
    for facts in ([filed, over], [FinalCopySent(dt.date(2026, 1, 9))]):
        standing = seen(ruled, *facts, on=on)
        assert not any(o.open for o in offers(standing, "cassation_filed"))
        assert option(standing, "execution_requested").open


def test_the_answer_to_a_brief_may_still_run_where_its_receipt_is_not_on_record() -> (
    None
):
    """UU 14/1985 Ps. 47(3) counts from the receipt of the copy."""
    standing = seen(
        CassationFiled(dt.date(2026, 3, 2), by="body"),
        CassationRegistered(dt.date(2026, 3, 2)),
        CassationBriefFiled(dt.date(2026, 3, 12), by="body"),
        on=dt.date(2026, 3, 27),
    )
    answer = option(standing, "cassation_counter_brief_filed")
    assert (answer.open, answer.closes) == (True, None)
    step = standing.next_step("applicant")
    assert step is not None
    assert step.option.act == "cassation_counter_brief_filed"


def test_who_applied_for_cassation_owes_the_brief() -> None:
    """UU 14/1985 Ps. 47(1); without it the right is lost, and nothing is left late."""
    case = seen(CassationFiled(READ, by="body"), on=READ)
    step = case.next_step("ppid")
    assert step is not None
    assert "must file the cassation brief" in step.text("en")
    late = seen(
        CassationFiled(READ, by="body"),
        CassationRegistered(READ),
        on=READ + dt.timedelta(days=60),
    )
    assert "cassation_brief_filed" not in [each.option.act for each in late.steps]


def test_each_challenge_has_the_time_to_ask_for_the_file() -> None:
    """PERMA 2/2011 Ps. 6(1): a second one takes nothing from the first."""
    standing = seen(
        ChallengeRegistered(dt.date(2026, 2, 10), by="applicant"),
        ChallengeRegistered(dt.date(2026, 2, 25), by="body"),
        on=dt.date(2026, 3, 6),
    )
    found = rows(standing, "court.file_request")
    assert [(str(x.last), x.met) for x in found] == [
        ("2026-03-04", Met.NONE),
        ("2026-03-17", None),
    ]


def test_whoever_did_not_accept_a_ruling_may_challenge_it() -> None:
    """The limit is on the filing, and its start is not on record."""
    standing = seen(NonAcceptanceStated(READ, by="body"), on=READ)
    assert {(o.open, o.closes) for o in offers(standing, "challenge_filed")} == {
        (True, None)
    }


def test_an_interlocutory_ruling_may_not_be_one_to_challenge() -> None:
    """The option itself says that it is not stated."""
    standing = seen(
        DisputeFiled(dt.date(2026, 2, 2)),
        HearingHeld(dt.date(2026, 2, 20), hearing="first"),
        InterlocutoryRuling(READ, outcome="rejected"),
        on=READ,
    )
    for each in offers(standing, "challenge_filed"):
        assert "whether an interlocutory ruling can be challenged" in each.text("en")


def test_a_row_names_the_party_whose_it_is() -> None:
    """And not the one that its rule names."""
    applicant, body = rows(seen(GRANTED, on=READ), "court.challenge")
    assert "(applicant)" in applicant.text("en")
    assert "(public body)" in body.text("en")


# -- what is final ----------------------------------------------------------------


def test_an_order_of_execution_shows_that_the_ruling_is_final() -> None:
    """Nothing is asked for again, and nobody is told that it may not be final."""
    on = dt.date(2026, 11, 10)
    ordered = ExecutionDecided(dt.date(2026, 8, 3), outcome="ordered")
    standing = seen(GRANTED, ordered, on=on)
    assert not offers(standing, "execution_requested")
    assert not any("whether the ruling is final" in text for _, text in standing.notes)


@pytest.mark.parametrize("kind", [FinalCopySent, FinalCopyReceived])
def test_the_copy_of_a_final_decision_opens_execution(
    kind: type[FinalCopySent | FinalCopyReceived],
) -> None:
    """What it gives is not on record."""
    execution = option(seen(kind(READ), on=READ), "execution_requested")
    assert execution.open
    assert "which is not on record" in execution.text("en")


def test_a_review_has_no_day_where_no_receipt_is_on_record() -> None:
    """And ends by nobody's receipt but that of both."""
    ruled = CassationRulingPronounced(dt.date(2017, 3, 6), outcome="rejected")
    standing = seen(ruled, on=dt.date(2017, 3, 14))
    assert [(o.open, o.closes) for o in offers(standing, "review_filed")] == [
        (True, None)
    ] * 2
    said = rows(standing, "court.review")[0].text("en")
    assert said.endswith("No last day can be named, for its start is not on record.")
    one = CassationRulingReceived(dt.date(2026, 3, 2), by="applicant")
    later = seen(one, on=dt.date(2026, 10, 20))
    assert [o.open for o in offers(later, "review_filed")] == [True, True]


# -- the dispute ------------------------------------------------------------------


def test_an_extended_mediation_can_end_before_the_extension_begins() -> None:
    """It goes on from its first day (PerKI 1/2013 Ps. 41)."""
    standing = seen(
        DisputeRegistered(dt.date(2026, 1, 12)),
        MediationStarted(dt.date(2026, 2, 20)),
        MediationExtended(dt.date(2026, 3, 5)),
        on=dt.date(2026, 3, 9),
    )
    agreed = option(standing, "mediation_agreed")
    assert (agreed.open, agreed.opens) == (True, dt.date(2026, 2, 20))
    alone = seen(
        DisputeRegistered(dt.date(2026, 1, 12)),
        MediationExtended(dt.date(2026, 3, 5)),
        on=dt.date(2026, 3, 9),
    )
    assert alone.state == "mediation"
    assert {act for act, _ in open_acts(alone)} >= {
        "mediation_agreed",
        "mediation_failed",
    }


def test_a_step_is_what_its_option_is() -> None:
    """An application is pending, so the window of another objection waits for none."""
    standing = seen(
        ObjectionReceived(dt.date(2026, 1, 5), grounds="c", reference="K1"),
        ObjectionReceived(dt.date(2026, 2, 9), grounds="d", reference="K2"),
        DisputeFiled(dt.date(2026, 2, 23)),
        on=dt.date(2026, 3, 2),
    )
    assert "dispute_filed" not in [step.option.act for step in standing.steps]


def test_a_dispute_shows_no_objection_in_time() -> None:
    """Whether there was one is what the panel asks."""
    filed = DisputeFiled(dt.date(2026, 2, 10))
    standing = seen(
        RequestReceived(dt.date(2026, 1, 5)), filed, on=dt.date(2026, 2, 11)
    )
    window = limit(standing, "objection.file")
    assert (window.met, window.proved) == (None, 1)


def test_what_is_missing_is_named_as_what_it_is() -> None:
    """A sitting shows that there was a registration; the receipt is on record."""
    standing = seen(
        DisputeFiled(dt.date(2026, 2, 10)),
        HearingHeld(dt.date(2026, 3, 2), hearing="first"),
        on=dt.date(2026, 3, 12),
    )
    assert limit(standing, "dispute.finish").deadline.because == (
        REGISTRATION_NOT_KNOWN,
    )


def test_after_a_transfer_the_filing_was_with_the_first_commission() -> None:
    """It is not missed; and no repealed rule runs at the second one."""
    standing = seen(
        ObjectionAnswerReceived(dt.date(2026, 3, 2)),
        DisputeTransferred(dt.date(2026, 4, 20), to="Komisi Antah"),
        DisputeFiled(dt.date(2026, 4, 27)),
        on=dt.date(2026, 4, 28),
    )
    window = limit(standing, "dispute.file")
    assert (window.met, window.proved) == (None, 1)
    assert not any("a new request" in text for _, text in standing.notes)
    start = limit(standing, "dispute.start").deadline
    assert (start.because, start.firm) == ((TRANSFERRED,), False)
    assert "limits after a transfer are not regulated" in option(
        standing, "hearing_held"
    ).text("en")
    second = seen(
        DisputeTransferred(dt.date(2026, 3, 20)),
        DisputeRegistered(dt.date(2026, 3, 30)),
        on=dt.date(2026, 4, 1),
    )
    assert not rows(second, "dispute.preliminary")


def test_a_hearing_put_off_for_no_known_reason_makes_no_mediation_late() -> None:
    """What it was adjourned for is not on record (PerKI 1/2013 Ps. 38(4))."""
    facts = [
        DisputeFiled(dt.date(2026, 1, 5), grounds="c"),
        HearingHeld(dt.date(2026, 1, 20), hearing="first"),
        HearingAdjourned(dt.date(2026, 1, 20)),
    ]
    begins = option(seen(*facts, on=dt.date(2026, 1, 21)), "mediation_started")
    assert "what it was adjourned for is not on record" in begins.text("en")
    begun = MediationStarted(dt.date(2026, 2, 3))
    standing = seen(*facts, begun, on=dt.date(2026, 2, 4))
    assert late_codes(standing) == []
    assert not any("mediation started:" in text for _, text in standing.notes)


# -- request and objection --------------------------------------------------------


def test_a_withdrawn_objection_leaves_the_window_open() -> None:
    """No text bars another one in time (UU 14/2008 Ps. 36(1))."""
    standing = seen(
        NoticeReceived(dt.date(2026, 1, 5)),
        ObjectionReceived(dt.date(2026, 1, 12)),
        ObjectionWithdrawn(dt.date(2026, 1, 14)),
        on=dt.date(2026, 1, 20),
    )
    again = option(standing, "objection_received")
    assert (again.open, str(again.closes)) == (True, "2026-02-19")


@pytest.mark.parametrize(
    ("fact", "side"),
    [
        (ObjectionSent(dt.date(2026, 1, 22)), "superior"),
        (RequestSent(dt.date(2026, 1, 22)), "ppid"),
    ],
)
def test_silence_is_said_of_nobody_whose_receipt_is_not_on_record(
    fact: Event, side: str
) -> None:
    """The limit is told as far as it is known."""
    standing = seen(fact, on=dt.date(2026, 3, 30))
    assert standing.state == "sent"
    step = standing.next_step(side)
    assert step is not None
    assert "as far as is known the limit was" in step.text("en")
    assert "awalnya tidak tercatat" in step.text("id")


def test_an_objection_between_both_ends_of_an_untold_extension_is_not_early() -> None:
    """If no reason was given, it is in time (UU 14/2008 Ps. 22(8))."""
    standing = seen(
        RequestReceived(dt.date(2026, 1, 5)),
        ExtensionNotified(dt.date(2026, 1, 19)),
        ObjectionReceived(dt.date(2026, 1, 22), grounds="c"),
        on=dt.date(2026, 1, 23),
    )
    assert codes(standing) == []
    assert any("too early or too late" in text for _, text in standing.notes)
    early = seen(
        RequestReceived(dt.date(2026, 1, 5)),
        ExtensionNotified(dt.date(2026, 1, 19)),
        ObjectionReceived(dt.date(2026, 1, 15), grounds="c"),
        on=dt.date(2026, 1, 23),
    )
    assert "premature.objection.file" in codes(early)


@pytest.mark.parametrize(
    ("facts", "act"),
    [
        ([ObjectionReceived(READ, grounds="c")], "settled_by_parties"),
        ([DisputeFiled(READ, grounds="c")], "settled_by_parties"),
        ([ObjectionAnswered(READ, outcome="granted")], "information_given"),
        (
            [RequestReceived(READ), ObjectionAnswered(READ, outcome="granted")],
            "information_given",
        ),
    ],
)
def test_what_may_be_done_at_any_time_needs_nothing_recorded_before(
    facts: list[Event], act: str
) -> None:
    """UU 14/2008 Ps. 35(2); and giving the information."""
    assert option(seen(*facts, on=READ), act).open


@pytest.mark.parametrize(
    ("fact", "stage", "state"),
    [
        (CassationBriefReceived(READ, by="applicant"), "cassation", "filed"),
        (ReviewGroundArose(READ, ground="b"), "cassation", "none"),
        (ChallengePaid(READ), "court", "none"),
        (ExecutionDecided(READ), "execution", "requested"),
    ],
)
def test_a_matter_stands_at_the_stage_of_what_is_on_record(
    fact: Event, stage: str, state: str
) -> None:
    """And not before a request that nobody recorded."""
    standing = seen(fact, on=READ)
    assert (standing.stage, standing.state) == (stage, state)


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (RequestRegistered(READ), "request received is not on record"),
        (ObjectionRegistered(READ), "objection received is not on record"),
    ],
)
def test_a_registration_alone_says_that_it_starts_no_clock(
    fact: Event, said: str
) -> None:
    """The day of the receipt is asked for."""
    standing = seen(fact, on=READ + dt.timedelta(days=60))
    assert [text for _, text in standing.notes if said in text]
    received = seen(RequestReceived(READ), RequestRegistered(READ), on=READ)
    assert not any("only its registration" in text for _, text in received.notes)
    election = Case(body=STATE, subject="election", events=[fact]).on(READ)
    (text,) = (text for _, text in election.notes if said in text)
    assert "PerKI 1/2019" in text


def test_a_limit_that_the_record_does_not_know_is_acted_on_at_once() -> None:
    """Option and step say the same of an application about an election."""
    case = Case(body=STATE, subject="election").record(
        RequestReceived(dt.date(2024, 10, 1)),
        NoticeGiven(dt.date(2024, 10, 3), outcome="refused"),
        ObjectionReceived(dt.date(2024, 10, 7)),
        ObjectionAnswered(dt.date(2024, 10, 14), outcome="refused"),
    )
    step = case.on(dt.date(2024, 10, 20)).next_step("applicant")
    assert step is not None
    assert "at once; the limit is not known" in step.text("en")


# -- what was found on real disputes ----------------------------------------------


@pytest.mark.parametrize(
    "shows",
    [
        ExecutionDecided(dt.date(2021, 6, 25), outcome="ordered"),
        FinalCopyReceived(dt.date(2021, 6, 25)),
    ],
)
def test_what_shows_that_a_ruling_is_final_does_not_say_since_when(
    shows: Event,
) -> None:
    """So nobody asked too early, and an order from then on has no day zero."""
    order = Order(bound="body", n=14, unit="working_days", start="final")
    read = dt.date(2021, 3, 30)
    standing = seen(
        RulingRead(read, kind="adjudication", outcome="granted", orders=[order]),
        ExecutionRequested(dt.date(2021, 5, 11)),
        shows,
        on=dt.date(2021, 6, 28),
    )
    assert "premature.execution" not in codes(standing)
    performs = limit(standing, "ruling.order")
    assert (performs.deadline.begun_on, performs.deadline.last) == (None, None)
    assert performs.deadline.because == (FINAL_DAY_NOT_KNOWN,)
    act = option(standing, "ruling_performed")
    assert "from which day the ruling is final is not on record" in act.text("en")
    step = next(s for s in standing.steps if s.option.act == "ruling_performed")
    assert step.text("en").endswith(
        "must perform the ruling; no last day can be named."
    )


def test_the_copy_of_a_ruling_on_cassation_does_not_say_since_when() -> None:
    """It was final when it was pronounced, and that day is not on record."""
    standing = seen(
        CourtRulingPronounced(
            dt.date(2026, 1, 5), outcome="ruling_upheld", gives="all"
        ),
        ExecutionRequested(dt.date(2026, 3, 2)),
        CassationRulingReceived(dt.date(2026, 4, 1), by="applicant"),
        on=dt.date(2026, 5, 4),
    )
    assert "premature.execution" not in codes(standing)


def test_a_review_waits_for_no_day_that_only_an_order_shows() -> None:
    """The 180 days run from the later of finality and receipt (UU 14/1985 Ps. 69 c)."""
    ruled = dt.date(2026, 1, 5)
    standing = seen(
        CourtRulingPronounced(ruled, outcome="ruling_upheld", gives="all"),
        *(CourtRulingReceived(ruled, by=by) for by in ("applicant", "body")),
        CassationFiled(dt.date(2026, 1, 12), by="body"),
        FinalCopySent(dt.date(2026, 4, 1)),
        on=dt.date(2026, 5, 4),
    )
    assert {each.deadline.last for each in rows(standing, "court.review")} == {None}


def test_an_order_runs_from_the_day_on_which_the_challenge_was_withdrawn() -> None:
    """What was withdrawn is final on that day; only a lapse ends the day before."""
    order = Order(bound="body", n=14, unit="working_days", start="final")
    withdrawn = dt.date(2026, 5, 4)
    standing = seen(
        RulingRead(READ, kind="adjudication", outcome="granted", orders=[order]),
        *(RulingReceived(READ, by=by) for by in ("applicant", "body")),
        ChallengeFiled(dt.date(2026, 3, 9), by="body"),
        ChallengeWithdrawn(withdrawn, by="body"),
        on=withdrawn,
    )
    assert limit(standing, "ruling.order").deadline.start == withdrawn


@pytest.mark.parametrize(
    ("ends", "state"),
    [
        (InterlocutoryRuling(READ, outcome="rejected"), "not_accepted"),
        (DisputeLapsed(READ), "lapsed"),
        (DisputeWithdrawn(READ), "withdrawn"),
        (DisputeStopped(READ), "stopped"),
    ],
    ids=["rejected", "lapsed", "withdrawn", "stopped"],
)
def test_the_hearing_in_which_the_end_is_read_does_not_begin_anew(
    ends: Event, state: str
) -> None:
    """Nor does the copy of it (PerKI 1/2013 Ps. 15, 30, 36(2))."""
    heard = (
        DisputeFiled(dt.date(2026, 1, 12)),
        HearingHeld(dt.date(2026, 1, 26), hearing="first"),
    )
    for later in (HearingHeld(READ, hearing="decision"), RulingSent(READ)):
        standing = seen(*heard, ends, later, on=READ)
        assert standing.state == state
    went_on = HearingHeld(dt.date(2026, 3, 9), hearing="adjudication")
    assert seen(*heard, ends, went_on, on=went_on.on).state == "adjudication"


@pytest.mark.parametrize(
    "fact",
    [
        HearingHeld(READ, hearing="adjudication"),
        MediationFailed(READ),
        MediationAgreed(READ),
    ],
)
def test_a_ruling_is_owed_though_no_filing_is_on_record(fact: Event) -> None:
    """From when its hundred days run, the record does not say."""
    standing = seen(fact, on=READ)
    ruling = option(standing, "ruling_read")
    assert (ruling.open, ruling.closes, ruling.actor.value) == (
        True,
        None,
        "commission",
    )
    assert "the start of its time is not on record" in ruling.text("en")
    step = standing.next_step("commission")
    assert step is not None
    assert step.text("en") == (
        "The Information Commission must read the ruling; no last day can be named."
    )


def test_no_mediation_fails_once_the_parties_agreed() -> None:
    """The agreement becomes a ruling (PerKI 1/2013 Ps. 46-48)."""
    facts = [MediationStarted(READ), MediationAgreed(READ)]
    assert ("mediation_failed", "mediator") not in open_acts(seen(*facts, on=READ))


def test_a_receipt_that_names_an_objection_answers_no_other() -> None:
    """The answer itself being on record or not."""
    standing = seen(
        ObjectionReceived(dt.date(2026, 1, 20), grounds="a", reference="K1"),
        ObjectionReceived(dt.date(2026, 2, 16), grounds="f", reference="K2"),
        ObjectionAnswerReceived(dt.date(2026, 3, 3), reference="K1"),
        on=dt.date(2026, 4, 20),
    )
    met = [each.met for each in rows(standing, "objection.response")]
    assert met == [Met.ALL, Met.NONE]
    (silence,) = rows(standing, "dispute.file.silence")
    assert silence.deadline.start == dt.date(2026, 4, 8)


@pytest.mark.parametrize(
    "fact",
    [
        CassationBriefFiled(dt.date(2026, 9, 1), by="body"),
        ReviewCopyReceived(dt.date(2026, 9, 1), by="applicant"),
    ],
)
def test_no_challenge_is_offered_once_anything_of_a_higher_court_is_on_record(
    fact: Event,
) -> None:
    """Whatever of it somebody recorded."""
    standing = seen(GRANTED, fact, on=dt.date(2026, 9, 7))
    assert not any(each.open for each in offers(standing, "challenge_filed"))


def test_the_parties_may_settle_though_only_the_sending_is_on_record() -> None:
    """UU 14/2008 Ps. 35(2)."""
    standing = seen(
        RequestSent(dt.date(2026, 1, 12)),
        ObjectionSent(dt.date(2026, 2, 9), grounds="c"),
        on=READ,
    )
    assert option(standing, "settled_by_parties").open


def test_a_remand_alone_gives_nothing_to_execute() -> None:
    """Though the decision that was sent back is not on record."""
    back = CassationRulingPronounced(READ, outcome="remanded")
    assert not offers(seen(back, on=READ), "execution_requested")


def test_a_file_in_any_order_offers_no_challenge_after_the_courts_decision() -> None:
    """The decision stands before the ruling in the file, and is of a later day."""
    standing = seen(
        CourtRulingPronounced(dt.date(2026, 8, 3), outcome="not_accepted"),
        GRANTED,
        ChallengeFiled(dt.date(2026, 3, 9), by="body"),
        on=dt.date(2026, 9, 7),
    )
    assert not any(each.open for each in offers(standing, "challenge_filed"))


def test_a_matter_that_the_parties_settled_says_so() -> None:
    """Whatever stage it had reached (UU 14/2008 Ps. 35(2))."""
    standing = seen(
        RequestReceived(dt.date(2026, 1, 5)),
        DisputeFiled(dt.date(2026, 3, 2), grounds="c"),
        SettledByParties(dt.date(2026, 3, 20)),
        on=dt.date(2026, 3, 23),
    )
    assert (standing.stage, standing.state) == ("closed", "settled")


def test_a_review_says_that_the_notification_is_not_on_record() -> None:
    """The ruling itself is: nothing is said of its reading (UU 14/1985 Ps. 69 c)."""
    ruled = CassationRulingPronounced(READ, outcome="rejected")
    review, _ = rows(seen(ruled, on=READ), "court.review")
    assert review.deadline.because == (NOTIFICATION_NOT_KNOWN,)
    asked = offers(seen(ruled, on=READ), "review_filed")[0]
    assert "when both parties were notified of the ruling" in asked.text("en")


def test_nobody_is_sent_to_an_execution_that_nothing_provided_for() -> None:
    """PERMA 2/2011 is in force since 29 November 2011, for older rulings too."""
    case = Case(
        body=STATE,
        events=[
            RulingRead(dt.date(2011, 2, 8), kind="adjudication", outcome="granted"),
            *(RulingReceived(dt.date(2011, 2, 9), by=p) for p in ("applicant", "body")),
        ],
    )
    before = case.on(dt.date(2011, 11, 28))
    closed = option(before, "execution_requested")
    assert (closed.open, closed.opens) == (False, dt.date(2011, 11, 29))
    assert "no provision on the execution" in closed.text("en")
    assert not any("PERMA 2/2011 Ps. 12" in text for _, text in before.notes)
    assert option(case.on(dt.date(2011, 11, 29)), "execution_requested").open


@pytest.mark.parametrize(
    ("fact", "state"),
    [
        (HearingAdjourned(READ), "hearing"),
        (RulingSent(READ), "ruled"),
        (InspectionHeld(READ), "filed"),
    ],
)
def test_what_is_only_recorded_stands_where_the_step_before_it_led(
    fact: Event, state: str
) -> None:
    """And never at an end that this step could also have come after."""
    standing = seen(fact, on=READ)
    assert (standing.stage, standing.state) == ("dispute", state)
    withdrawn = seen(
        fact, DisputeWithdrawn(dt.date(2026, 3, 9)), on=dt.date(2026, 3, 9)
    )
    assert ("out_of_order.dispute_withdrawn" in codes(withdrawn)) is (state == "ruled")

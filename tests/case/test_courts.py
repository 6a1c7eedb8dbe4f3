"""The courts from end to end: the chain of days, orders, hearings and execution."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case, InputError, PublicBody, deadline, events
from keterbukaan.adapters.json import read_case, write_case
from keterbukaan.events import (
    CassationFiled,
    CassationRulingPronounced,
    ChallengeFiled,
    ChallengePaid,
    ChallengeRegistered,
    CourtAnswerSubmitted,
    CourtFileRequested,
    CourtFileSent,
    CourtPanelNamed,
    CourtRulingNotified,
    CourtRulingPronounced,
    DisputeFiled,
    DisputeRegistered,
    Event,
    ExecutionDecided,
    ExecutionRequested,
    FinalCopyReceived,
    FinalCopySent,
    HearingHeld,
    MediationAgreed,
    MediationStarted,
    NonAcceptanceStated,
    NoticeGiven,
    NoticeReceived,
    ObjectionReceived,
    RequestReceived,
    ReviewFiled,
    ReviewRulingReceived,
    RulingPerformed,
    RulingRead,
    RulingReceived,
    SupremePanelNamed,
)
from keterbukaan.events.choices import Party
from keterbukaan.law.court_orders import ORDERS, CourtOrder
from keterbukaan.parties import BodyKind, Level
from tests.helpers.acting import NATIONAL, codes, found, option

DAY = dt.timedelta(days=1)
FILED = dt.date(2025, 3, 3)
READ = dt.date(2025, 5, 5)
COPY = dt.date(2025, 5, 7)
STATED = dt.date(2025, 5, 14)
CHALLENGED = dt.date(2025, 5, 16)
REGISTERED = dt.date(2025, 5, 19)

RULED = Case().record(
    RequestReceived(dt.date(2025, 1, 2)),
    NoticeGiven(dt.date(2025, 1, 15), outcome="refused", exemptions="17.b"),
    NoticeReceived(dt.date(2025, 1, 15)),
    ObjectionReceived(dt.date(2025, 1, 16), grounds="a"),
    DisputeFiled(FILED),
    DisputeRegistered(FILED),
    HearingHeld(FILED, hearing="adjudication"),
    RulingRead(READ, kind="adjudication", outcome="granted"),
    RulingReceived(COPY, by="applicant"),
    RulingReceived(COPY, by="body"),
)
REGISTRY = RULED.record(
    NonAcceptanceStated(STATED, by="body"),
    ChallengePaid(STATED),
    ChallengeFiled(CHALLENGED, by="body"),
    ChallengeRegistered(REGISTERED),
)
PLACE = len(REGISTRY.events)


def last_of(case: Case, day: dt.date, rule: str) -> dt.date | None:
    """Give the last day of the only limit of a rule."""
    (limit,) = (each for each in case.on(day).deadlines if each.rule == rule)
    return limit.deadline.last


def notes(case: Case, day: dt.date) -> str:
    """Give the notes of a standing in English."""
    return " | ".join(english for _, english in case.on(day).notes)


# -- the chain of days ----------------------------------------------------------------


def test_the_chain_of_the_court_is_ninety_three_working_days() -> None:
    """Thirty for the answer, three for the panel, sixty to decide (PERMA 2/2011)."""
    asked = dt.date(2025, 6, 12)
    sent = dt.date(2025, 7, 3)
    answered = dt.date(2025, 7, 7)
    named = dt.date(2025, 7, 10)
    ruled = dt.date(2025, 10, 6)
    case = REGISTRY.record(
        CourtFileRequested(asked),
        CourtFileSent(sent),
        CourtAnswerSubmitted(answered),
        CourtPanelNamed(named),
        CourtRulingPronounced(ruled, outcome="ruling_upheld", present=True),
    )
    standing = case.on(ruled)
    assert {
        each.rule: each.deadline.last
        for each in standing.deadlines
        if each.rule.startswith("court.") and each.fact.stage is events.Stage.COURT
        if each.done is not None and each.rule != "court.challenge"
    } == {
        # Off: 29 and 30 May, 6, 9 and 27 June, 18 August, 5 September 2025.
        "court.file_request": asked,
        "court.file_sent": sent,
        "court.answer": answered,
        "court.panel": named,
        "court.decision": ruled,
    }
    assert NATIONAL.add(REGISTERED, 93) == ruled
    assert [f for f in standing.findings if (f.event or 0) >= PLACE] == []
    assert standing.state == "ruled"


@pytest.mark.parametrize(
    ("facts", "day", "code"),
    [
        ([], dt.date(2025, 6, 13), CourtFileRequested),
        ([CourtFileRequested(REGISTERED)], dt.date(2025, 6, 13), CourtFileSent),
        ([], dt.date(2025, 7, 11), CourtPanelNamed),
        ([CourtPanelNamed(dt.date(2025, 7, 9))], dt.date(2025, 10, 6), None),
    ],
)
def test_a_day_more_is_reported_and_nothing_follows(
    facts: list[Event], day: dt.date, code: type[Event] | None
) -> None:
    """The registrar, the commission and the court may be late; it all stands."""
    late = code(day) if code else CourtRulingPronounced(day, outcome="remanded")
    standing = REGISTRY.record(*facts, late).on(day)
    sizes = [f.days for f in standing.findings if f.code.startswith("late.court")]
    assert sizes == [1]
    assert standing.stage == "court"


def test_an_answer_is_a_right_and_not_a_duty() -> None:
    """Without one nothing is found; a late one is, by its size (Ps. 6(3))."""
    passed = dt.date(2025, 7, 8)
    assert codes(REGISTRY.on(passed)) == codes(REGISTRY.on(REGISTERED))
    late = REGISTRY.record(CourtAnswerSubmitted(passed)).on(passed)
    assert found(late, PLACE) == [("late.court.answer", 1)]


def test_cassation_the_supreme_court_and_execution() -> None:
    """Fourteen to go on, thirty from its panel; then by the procedure of the court."""
    ruled, cassation = dt.date(2025, 10, 3), dt.date(2025, 10, 23)
    named, decided = dt.date(2025, 11, 3), dt.date(2025, 12, 15)
    asked, ordered = dt.date(2026, 1, 5), dt.date(2026, 1, 15)
    case = REGISTRY.record(
        CourtPanelNamed(dt.date(2025, 7, 9)),
        CourtRulingPronounced(ruled, outcome="ruling_upheld", present=True),
        CassationFiled(cassation, by="body"),
        SupremePanelNamed(named),
        CassationRulingPronounced(decided, outcome="rejected"),
        ExecutionRequested(asked),
        ExecutionDecided(ordered, outcome="ordered"),
    )
    standing = case.on(ordered)
    assert [f for f in standing.findings if (f.event or 0) >= PLACE] == []
    assert last_of(case, ordered, "court.supreme") == decided
    # Ps. 12 is for rulings of the Commission: no seven days after a court's decision.
    rules = [each.rule for each in standing.deadlines]
    assert "court.execution_order" not in rules
    assert any(d.kept for d in standing.deadlines if d.rule == "court.cassation")
    assert (standing.stage, standing.state) == ("execution", "ordered")


def test_what_is_not_verified_says_so() -> None:
    """The start of the seven days, and the statute against PERMA on cassation."""
    ruled = dt.date(2025, 10, 3)
    asked = RULED.record(ExecutionRequested(ruled))
    upheld = CourtRulingPronounced(ruled, outcome="ruling_upheld", present=True)
    doubts = {
        each.rule: [doubt.kind for doubt in each.deadline.doubts]
        for case in (asked, REGISTRY.record(upheld))
        for each in case.on(ruled).deadlines
    }
    assert "start_not_stated" in doubts["court.execution_order"]
    assert "statute_differs" in doubts["court.cassation"]


# -- durations that were reported -----------------------------------------------------


def test_the_matter_of_dairi_fits_inside_the_chain() -> None:
    """PTUN Jakarta 38/G/KI/2022: challenged 16 February, ruled 5 July 2022."""
    registered, ruled = dt.date(2022, 2, 16), dt.date(2022, 7, 5)
    facts = (
        ChallengeFiled(registered, by="body"),
        ChallengeRegistered(registered),
        CourtRulingPronounced(ruled, outcome="ruling_upheld"),
    )
    assert (ruled - registered).days == 139
    assert 85 <= NATIONAL.count(registered, ruled) <= 89
    assert ruled <= NATIONAL.add(registered, 93)
    late = [c for c in codes(Case(events=facts).on(ruled)) if c.startswith("late.")]
    assert late == []
    # The sixty days run from a panel whose day was not reported.
    latest = deadline(
        "court.decision", start=NATIONAL.add(registered, 33), calendar=NATIONAL
    )
    assert latest.last is not None
    assert ruled <= latest.last


def test_a_cassation_of_eighty_two_days_is_plausible() -> None:
    """PTUN 14 December 2016, cassation 6 March 2017: no limit of it was passed."""
    ruled, decided = dt.date(2016, 12, 14), dt.date(2017, 3, 6)
    assert (decided - ruled).days == 82
    case = Case().record(
        CourtRulingPronounced(ruled, outcome="ruling_upheld", present=True),
        CassationFiled(NATIONAL.add(ruled, 14), by="body"),
        CassationRulingPronounced(decided, outcome="rejected"),
    )
    assert not [c for c in codes(case.on(decided)) if c.startswith("late.")]
    # With a panel named on the day of filing the thirty days had not passed by far.
    named = NATIONAL.add(ruled, 14)
    assert NATIONAL.count(named, decided) - 30 <= 15


# -- how a challenge is made ----------------------------------------------------------


@pytest.mark.parametrize("by", ["applicant", "body"])
def test_a_filing_is_its_own_statement(by: str) -> None:
    """No statement of non-acceptance is missed (PERMA 2/2011 Ps. 1(1))."""
    case = RULED.record(ChallengeFiled(CHALLENGED, by=Party(by)))
    assert found(case.on(CHALLENGED), len(RULED.events)) == []


def test_both_parties_may_challenge() -> None:
    """Each files by its own clock, and neither is late for the other."""
    case = RULED.record(
        ChallengeFiled(STATED, by="applicant"), ChallengeFiled(CHALLENGED, by="body")
    )
    standing = case.on(CHALLENGED)
    kept = [d.kept for d in standing.deadlines if d.rule == "court.challenge"]
    assert kept == [True, True]


def test_payment_filing_and_registration_are_three_facts() -> None:
    """Only registration starts the court's clocks."""
    paid = RULED.record(ChallengePaid(STATED))
    assert paid.on(STATED).stage == "dispute"
    filed = paid.record(ChallengeFiled(CHALLENGED, by="body"))
    rules = [each.rule for each in filed.on(CHALLENGED).deadlines]
    assert "court.file_request" not in rules
    registered = filed.record(ChallengeRegistered(REGISTERED))
    (limit,) = (
        each
        for each in registered.on(REGISTERED).deadlines
        if each.rule == "court.file_request"
    )
    assert limit.deadline.start == REGISTERED


def test_lodging_where_the_applicant_lives() -> None:
    """The note says so while the applicant may file, or until it is registered."""
    assert "court of residence" in notes(RULED, COPY)
    filed = RULED.record(ChallengeFiled(CHALLENGED, by="applicant"))
    assert "court of residence" in notes(filed, CHALLENGED)
    registered = filed.record(ChallengeRegistered(REGISTERED))
    assert "court of residence" not in notes(registered, REGISTERED)


def test_exempt_documents_are_examined_behind_closed_doors() -> None:
    """In a challenge on ground a, until the court has ruled."""
    assert "may not see them" in notes(REGISTRY, REGISTERED)
    assert "may not see them" not in notes(RULED, COPY)
    ruled = REGISTRY.record(CourtRulingPronounced(dt.date(2025, 10, 3)))
    assert "may not see them" not in notes(ruled, dt.date(2025, 10, 3))
    on_c = Case().record(ObjectionReceived(FILED, grounds="c"), ChallengeFiled(COPY))
    assert "may not see them" not in notes(on_c, COPY)


# -- orders and review ----------------------------------------------------------------


def test_the_orders_of_a_court_are_recorded_input() -> None:
    """They come in and out of a case file, and a note repeats them."""
    day = dt.date(2025, 10, 3)
    ruling = CourtRulingPronounced(
        day, outcome="ruling_annulled", orders=("give_part", "decide_costs")
    )
    case = REGISTRY.record(ruling)
    assert ruling.orders == (CourtOrder.GIVE_PART, CourtOrder.DECIDE_COSTS)
    written = write_case(case)
    assert written["events"][-1]["orders"] == ["give_part", "decide_costs"]
    assert read_case(written) == case
    said = notes(case, day)
    assert "give part of the information (UU 14/2008 Ps. 49(1))" in said
    assert "decide the cost of copies (UU 14/2008 Ps. 49(2) c)" in said
    assert (
        "orders"
        not in write_case(REGISTRY.record(CourtRulingPronounced(day)))["events"][-1]
    )


def test_an_unknown_order_is_refused_with_its_path() -> None:
    """A case file names the orders it knows."""
    written = write_case(REGISTRY)
    fact = {"type": "court_ruling_pronounced", "on": "2025-10-03", "orders": ["give"]}
    written["events"].append(fact)
    with pytest.raises(InputError, match=r"\.orders\[0\]: unknown value 'give'"):
        read_case(written)


@pytest.mark.parametrize("order", CourtOrder)
def test_every_order_has_words_and_a_provision(order: CourtOrder) -> None:
    """In both languages, under UU 14/2008 Ps. 49."""
    assert order.label("id") != order.label("en")
    assert str(ORDERS[order]).startswith("UU 14/2008 Ps. 49")


def test_a_review_goes_on_beside_the_execution() -> None:
    """It stops nothing (UU 14/1985 Ps. 66(2)), and its four starts are named."""
    decided = dt.date(2025, 12, 15)
    before = REGISTRY.record(
        CourtRulingPronounced(dt.date(2025, 10, 3), outcome="ruling_upheld"),
        CassationFiled(dt.date(2025, 10, 23), by="body"),
        CassationRulingPronounced(decided, outcome="rejected"),
    )
    day = dt.date(2027, 6, 1)
    case = before.record(ReviewFiled(day, by="body"))
    assert case.on(day).state == "review_filed"
    assert option(case.on(day), "execution_requested").open
    assert "neither suspends nor stops" in notes(case, day)
    assert "neither suspends nor stops" not in notes(before, day)
    assert "the document was found" in notes(case, day)
    again = case.record(ReviewRulingReceived(day), ReviewFiled(day + DAY, by="body"))
    assert again.on(day + DAY).state == "review_filed"


# -- execution ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "courts"),
    [
        ("state", ("(PTUN)",)),
        ("enterprise", ("(PN)",)),
        ("unknown", ("(PTUN)", "(PN)", "is not on record")),
    ],
)
def test_execution_is_asked_of_the_court_of_the_body(
    kind: str, courts: tuple[str, ...]
) -> None:
    """The chief judge where the body is, with the official copy (Ps. 12(1))."""
    body = PublicBody(kind=BodyKind(kind), level="province")
    case = Case(events=RULED.events, body=body)
    day = dt.date(2025, 6, 20)
    assert option(case.on(day), "execution_requested").open
    assert all(court in notes(case, day) for court in courts)
    assert "official copy" not in notes(case, COPY)


@pytest.mark.parametrize(
    ("kind", "level", "courts"),
    [
        ("state", "village", "administrative court (PTUN)"),
        ("enterprise", "province", "district court (PN)"),
        (
            "unknown",
            "province",
            (
                "administrative court (PTUN) or district court (PN), as the kind of "
                "the public body is not on record"
            ),
        ),
        (
            "enterprise",
            "village",
            (
                "administrative court (PTUN) or district court (PN), it is in doubt "
                "which for an enterprise of a village"
            ),
        ),
    ],
)
def test_a_challenge_names_its_court_or_both(
    kind: str, level: str, courts: str
) -> None:
    """The option says where, and chooses none where that is open."""
    case = Case(
        events=RULED.events, body=PublicBody(kind=BodyKind(kind), level=Level(level))
    )
    (mine, _) = (o for o in case.on(COPY).options if o.act == "challenge_filed")
    assert mine.text("en").startswith(f"open until Monday, 2 June 2025, {courts}")


def test_the_execution_of_an_agreement_was_not_checked() -> None:
    """It is open, and the note says that no text provides for it."""
    case = Case().record(
        ObjectionReceived(dt.date(2025, 1, 16), grounds="c"),
        DisputeFiled(FILED),
        DisputeRegistered(FILED),
        MediationStarted(FILED),
        MediationAgreed(FILED + DAY),
        RulingRead(READ, kind="mediation", outcome="granted"),
    )
    assert option(case.on(READ), "execution_requested").open
    assert "no provision of its own" in notes(case, READ)
    assert "official copy" not in notes(case, READ)


FINAL = REGISTRY.record(
    CourtRulingPronounced(dt.date(2025, 10, 3), outcome="ruling_upheld", present=True),
    CourtRulingNotified(dt.date(2025, 10, 6)),
)
COPIED = dt.date(2025, 11, 3)


def performing(*facts: Event, kind: str = "state", read: str = "ninety") -> Case:
    """Give a final ruling of the court under a reading."""
    return Case(
        events=(*FINAL.events, *facts),
        body=PublicBody(kind=BodyKind(kind), level="province"),
        readings={"execution_period": read},
    )


def test_ninety_days_open_a_door_only_under_the_reading() -> None:
    """From receipt of the final copy; nobody is late (UU 51/2009 Ps. 116(3))."""
    case = performing(FinalCopyReceived(COPIED, by="body"))
    (limit,) = (
        each for each in case.on(COPIED).deadlines if each.rule == "court.performance"
    )
    last = dt.date(2026, 3, 17)
    assert limit.deadline.last == NATIONAL.add(COPIED, 90) == last
    assert "performance_not_settled" in [d.kind for d in limit.deadline.doubts]
    assert str(limit.deadline.basis) == "UU 51/2009 Ps. 116(3)"
    assert (limit.actor, limit.act) == ("applicant", "execution_requested")
    for day, opened in ((last, False), (last + DAY, True)):
        door = option(case.on(day), "execution_requested")
        assert (door.open, door.opens) == (opened, last + DAY)
    late = case.record(RulingPerformed(NATIONAL.add(COPIED, 91), by="body"))
    assert found(late.on(dt.date(2026, 6, 1)), len(FINAL.events) + 1) == []
    after = [x for x in case.on(last + DAY).deadlines if x.rule == "court.performance"]
    assert [(each.met, each.passed) for each in after] == [(None, False)]


def test_without_the_reading_no_day_is_named_for_performance() -> None:
    """The door is open once the decision is final; no time to perform is set."""
    case = performing(FinalCopyReceived(COPIED, by="body"), read="not_stated")
    assert option(case.on(COPIED), "execution_requested").open
    due = deadline("court.performance", start=COPIED, calendar=NATIONAL)
    assert (due.last, due.firm) == (None, False)
    assert [doubt.kind for doubt in due.doubts] == ["performance_not_settled"]
    assert "gives no day" in due.explain("en")


@pytest.mark.parametrize(
    "case",
    [
        performing(FinalCopyReceived(COPIED, by="body"), read="not_stated"),
        performing(FinalCopyReceived(COPIED, by="body"), kind="enterprise"),
        performing(FinalCopyReceived(COPIED, by="applicant")),
        performing(),
        Case(
            events=(*RULED.events, FinalCopyReceived(COPIED, by="body")),
            readings={"execution_period": "ninety"},
        ),
    ],
    ids=["default", "district court", "another's copy", "no copy", "no court"],
)
def test_no_time_to_perform_runs_where_the_law_sets_none(case: Case) -> None:
    """By default, before the district court, and for the commission's own ruling."""
    rules = [each.rule for each in case.on(COPIED).deadlines]
    assert "court.performance" not in rules


def test_the_ninety_days_are_in_doubt_where_the_court_is_open() -> None:
    """They are of the PTUN alone (UU 51/2009 Ps. 116(3))."""
    for kind, open_court in (("state", False), ("unknown", True)):
        case = performing(FinalCopyReceived(COPIED, by="body"), kind=kind)
        (limit,) = (
            each
            for each in case.on(COPIED).deadlines
            if each.rule == "court.performance"
        )
        doubts = [d.text("en") for d in limit.deadline.doubts]
        assert any(text.startswith("only if it is the PTUN") for text in doubts) is (
            open_court
        )


def test_a_copy_that_was_only_sent_gives_an_unsure_date() -> None:
    """Its receipt is not known."""
    case = performing(FinalCopySent(COPIED))
    (limit,) = (
        each for each in case.on(COPIED).deadlines if each.rule == "court.performance"
    )
    assert (limit.deadline.start, limit.deadline.firm) == (COPIED, False)

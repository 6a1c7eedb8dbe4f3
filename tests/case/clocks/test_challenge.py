"""The challenge: what opens it, who answers it, and what a withdrawal leaves."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case, TimeLimit
from keterbukaan.adapters.json import due_json
from keterbukaan.case import Met
from keterbukaan.case.values.note_words import NOTES
from keterbukaan.events import (
    CassationFiled,
    CassationRegistered,
    CassationRulingPronounced,
    ChallengeFiled,
    ChallengeRegistered,
    ChallengeWithdrawn,
    CourtAnswerSubmitted,
    CourtPanelNamed,
    CourtRulingPronounced,
    DisputeFiled,
    Event,
    ExecutionRequested,
    HearingHeld,
    InterlocutoryRuling,
    MediationAgreed,
    MediationFailed,
    NonAcceptanceStated,
    ObjectionAnswerReceived,
    RulingRead,
    RulingReceived,
    RulingSent,
)
from keterbukaan.events.choices import CourtOutcome, Party
from tests.helpers.acting import NATIONAL, codes, late_codes, option
from tests.helpers.disputing import PENDING, received

DAY = dt.timedelta(days=1)
FILED = dt.date(2026, 2, 2)
READ = dt.date(2026, 3, 2)
COPY = dt.date(2026, 3, 4)
LAST = NATIONAL.add(READ, 14)

HEARD = Case().record(DisputeFiled(FILED), HearingHeld(FILED, hearing="first"))
RULED = HEARD.record(RulingRead(READ, kind="adjudication", outcome="granted"))
REJECTED = HEARD.record(InterlocutoryRuling(READ, outcome="rejected"))


def rows(case: Case, day: dt.date, rule: str = "court.challenge") -> list[TimeLimit]:
    """Give the limits of a rule."""
    return [each for each in case.on(day).deadlines if each.rule == rule]


def kinds(limit: TimeLimit) -> list[str]:
    """Give the doubts of a limit."""
    return [doubt.kind for doubt in limit.deadline.doubts]


# -- what opens it --------------------------------------------------------------------


def test_a_rejecting_interlocutory_ruling_opens_it_from_the_reading() -> None:
    """Like a final one, and with the doubt that no text says whether it may."""
    found = rows(REJECTED, READ)
    assert [each.deadline.last for each in found] == [LAST, LAST]
    for each in found:
        assert kinds(each) == ["receipt_not_known", "interlocutory"]
    final = HEARD.record(RulingRead(READ, kind="adjudication", outcome="not_accepted"))
    assert [each.deadline.last for each in rows(final, READ)] == [LAST, LAST]
    served = REJECTED.record(RulingReceived(COPY, by="applicant"))
    own = rows(served, COPY)[0]
    assert (own.deadline.start, kinds(own)) == (COPY, ["interlocutory"])
    filed = served.record(ChallengeFiled(COPY + DAY, by="applicant"))
    assert "not_recorded.ruling_read" not in codes(filed.on(COPY + DAY))


def test_an_accepting_interlocutory_ruling_opens_nothing() -> None:
    """The dispute goes on."""
    case = HEARD.record(InterlocutoryRuling(READ, outcome="accepted"))
    assert rows(case, READ) == []


def test_a_rejected_application_filed_again_is_another_one() -> None:
    """What was rejected before it is no ruling that ends it."""
    again = REJECTED.record(RulingSent(COPY), DisputeFiled(COPY + DAY))
    assert rows(again, COPY + DAY) == []
    copied = again.record(RulingReceived(COPY + 2 * DAY, by="body"))
    own, other = reversed(rows(copied, COPY + 2 * DAY))
    assert (own.party, own.deadline.start) == ("body", COPY + 2 * DAY)
    assert other.deadline.last is None
    led_on = REJECTED.record(HearingHeld(COPY, hearing="adjudication"))
    assert rows(led_on, COPY) == []


def test_a_rejection_that_may_be_filed_again_closes_nothing() -> None:
    """Though nobody took it to court, while a window to the commission is open."""
    answer, rejected = dt.date(2026, 6, 10), dt.date(2026, 6, 2)
    case = PENDING.record(
        InterlocutoryRuling(rejected, outcome="rejected"),
        *received(rejected),
        ObjectionAnswerReceived(answer),
    )
    final, closes = NATIONAL.add(rejected, 14) + DAY, NATIONAL.add(answer, 14)
    assert final <= closes
    assert case.on(final).stage == "dispute"
    assert case.on(closes + DAY).stage == "closed"


@pytest.mark.parametrize("copy", [RulingSent(COPY), RulingReceived(COPY)])
def test_a_copy_alone_opens_it_if_it_is_one_of_such_a_ruling(copy: Event) -> None:
    """Its kind is not on record, unless the parties agreed."""
    case = HEARD.record(copy)
    assert [kinds(each)[-1] for each in rows(case, COPY)] == ["ruling_kind"] * 2
    agreed = HEARD.record(MediationAgreed(READ), copy)
    assert rows(agreed, COPY) == []
    failed = HEARD.record(MediationAgreed(READ), MediationFailed(READ), copy)
    assert len(rows(failed, COPY)) == 2


def test_a_ruling_of_a_kind_not_on_record_opens_it_with_a_doubt() -> None:
    """It is one by agreement only where the parties agreed and nothing failed."""
    case = HEARD.record(RulingRead(READ, outcome="granted"))
    assert [kinds(each)[-1] for each in rows(case, READ)] == ["ruling_kind"] * 2
    agreed = HEARD.record(MediationAgreed(READ), RulingRead(READ, outcome="granted"))
    assert rows(agreed, READ) == []
    assert option(agreed.on(READ), "execution_requested").open
    filed = agreed.record(ChallengeFiled(READ, by="body")).on(READ)
    assert "wrong_track.challenge_of_mediation" in codes(filed)


def test_a_party_whose_receipt_is_not_on_record_is_never_late() -> None:
    """A note names the day on the most cautious view; the ruling is not final."""
    read, filed = dt.date(2024, 3, 4), dt.date(2024, 4, 2)
    case = Case().record(
        DisputeFiled(dt.date(2023, 11, 1)),
        RulingRead(read, kind="adjudication", outcome="granted"),
        RulingReceived(read, by="applicant"),
        ChallengeFiled(filed, by="body"),
    )
    standing = case.on(filed)
    assert late_codes(standing) == []
    mine = next(each for each in rows(case, filed) if each.party == "body")
    assert (mine.met, mine.deadline.outer) == (Met.SOME, None)
    assert "18 March 2024" in " ".join(english for _, english in standing.notes)
    assert (standing.stage, standing.state) == ("court", "filed")


# -- who answers it -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("filed", "registered", "answering"),
    [
        (["body"], [None], ["applicant"]),
        (["applicant"], ["applicant"], ["body"]),
        (["applicant", "body"], ["applicant", "body"], ["body", "applicant"]),
        (["applicant", "body"], [None], ["body", "applicant"]),
        (["applicant", "body"], ["applicant", None], ["body", "applicant"]),
        ([None], [None], ["parties"]),
        ([], [None], ["parties"]),
    ],
)
def test_each_party_answers_the_challenge_of_the_other(
    filed: list[str | None], registered: list[str | None], answering: list[str]
) -> None:
    """Both where both challenged; where nobody is named, the other party."""
    case = RULED.record(
        *(
            ChallengeFiled(COPY, by=None if party is None else Party(party))
            for party in filed
        ),
        *(
            ChallengeRegistered(COPY, by=None if party is None else Party(party))
            for party in registered
        ),
    )
    found = rows(case, COPY, "court.answer")
    assert [each.actor.value for each in found] == answering
    assert {each.deadline.last for each in found} == {NATIONAL.add(COPY, 30)}
    assert len(rows(case, COPY + 60 * DAY, "court.panel")) == 1


def test_one_answer_is_not_that_of_the_other_party() -> None:
    """Where both challenged, each answers for itself."""
    case = RULED.record(
        ChallengeFiled(COPY, by="applicant"),
        ChallengeFiled(COPY, by="body"),
        ChallengeRegistered(COPY, by="applicant"),
        ChallengeRegistered(COPY, by="body"),
        CourtAnswerSubmitted(COPY + DAY, by="body"),
    )
    found = rows(case, COPY + DAY, "court.answer")
    assert {each.party: each.done is not None for each in found} == {
        "body": True,
        "applicant": False,
    }
    over = NATIONAL.add(COPY, 31)
    unnamed = Case(events=(*case.events[:-1], CourtAnswerSubmitted(over)))
    assert late_codes(unnamed.on(over)) == []


def test_a_court_that_ruled_needs_no_panel_any_more() -> None:
    """Unless its naming is on record."""
    case = RULED.record(ChallengeFiled(COPY, by="body"), ChallengeRegistered(COPY))
    ruled = case.record(CourtRulingPronounced(READ + 90 * DAY))
    assert rows(ruled, READ + 90 * DAY, "court.panel") == []
    named = case.record(CourtPanelNamed(COPY), CourtRulingPronounced(READ + 90 * DAY))
    assert len(rows(named, READ + 90 * DAY, "court.panel")) == 1


def test_a_panel_after_a_remand_is_not_late_for_what_was_before_it() -> None:
    """The matter was sent back to the court; its clocks are not regulated."""
    case = RULED.record(
        ChallengeFiled(COPY, by="body"),
        ChallengeRegistered(COPY),
        CourtRulingPronounced(COPY + 90 * DAY, outcome="ruling_upheld"),
        CassationFiled(COPY + 95 * DAY, by="body"),
        CassationRulingPronounced(COPY + 200 * DAY, outcome="remanded"),
        CourtPanelNamed(COPY + 210 * DAY),
    )
    assert "late.court.panel" not in codes(case.on(COPY + 210 * DAY))


def test_a_challenge_alone_shows_that_the_dispute_is_over() -> None:
    """Nobody applies to the commission while a court has its ruling."""
    case = Case().record(ChallengeFiled(READ), ObjectionAnswerReceived(COPY))
    assert not option(case.on(COPY), "dispute_filed").open


# -- what a withdrawal leaves ---------------------------------------------------------


def test_a_challenge_that_was_withdrawn_leaves_the_ruling_final() -> None:
    """Once the other party's time has passed; the ruling is what is executed."""
    served = RULED.record(RulingReceived(COPY, by="applicant"))
    served = served.record(RulingReceived(COPY, by="body"))
    filed = served.record(ChallengeFiled(COPY, by="body"))
    gone = filed.record(ChallengeWithdrawn(COPY + DAY, by="body"))
    assert gone.on(COPY + DAY).state == "withdrawn"
    over = NATIONAL.add(COPY, 14) + DAY
    assert gone.on(over).state == "final"
    assert option(gone.on(over), "execution_requested").open
    both = filed.record(
        ChallengeFiled(COPY, by="applicant"), ChallengeWithdrawn(COPY + DAY, by="body")
    )
    assert both.on(over).state == "filed"
    assert "execution_requested" not in [each.act for each in both.on(over).options]


def test_a_challenge_known_by_its_registration_is_pending() -> None:
    """Whose it is, is not on record; the ruling is not final."""
    case = RULED.record(RulingReceived(COPY), ChallengeRegistered(COPY + DAY))
    standing = case.on(LAST + 30 * DAY)
    assert standing.state == "registered"
    assert "execution_requested" not in [each.act for each in standing.options]


def test_a_registration_shows_whose_challenge_there_was_beside_that_of_the_other() -> (
    None
):
    """Both went to court, and only one filing is on record."""
    case = RULED.record(
        *received(COPY),
        ChallengeFiled(COPY + DAY, by="body"),
        ChallengeRegistered(COPY + 2 * DAY, by="applicant"),
    )
    own, theirs = rows(case, COPY + 3 * DAY)
    assert (own.done, own.proved, theirs.done) == (None, 6, 5)
    options = case.on(COPY + 3 * DAY).options
    assert not any(each.open for each in options if each.act == "challenge_filed")


@pytest.mark.parametrize(
    "facts",
    [
        [RulingReceived(COPY), CassationRegistered(COPY, by="applicant")],
        [CassationFiled(COPY, by="applicant"), RulingReceived(COPY + DAY)],
    ],
)
def test_nobody_is_sent_to_court_where_a_cassation_is_on_record(
    facts: list[Event],
) -> None:
    """One of the parties went there; a cassation by one does not tell which."""
    standing = Case(events=facts).on(COPY + 2 * DAY)
    found = [each for each in standing.options if each.act == "challenge_filed"]
    assert [each.open for each in found] == [False, False]
    assert all("one of the parties" in each.text("en") for each in found)


def test_a_late_challenge_leaves_the_ruling_final_until_it_is_accepted() -> None:
    """The court has it, and a note says so beside the execution that is open."""
    served = RULED.record(*received(COPY))
    late = NATIONAL.add(COPY, 16)
    standing = served.record(ChallengeFiled(late, by="body")).on(late)
    assert late_codes(standing) == [("late.court.challenge")]
    assert (standing.stage, standing.state) == ("court", "filed")
    execution = option(standing, "execution_requested")
    final = NATIONAL.add(COPY, 14) + DAY
    assert (execution.open, execution.opens) == (True, final)
    assert "filed late is before a court" in execution.text("en")
    assert NOTES["late_before_court"] in standing.notes


def test_what_the_court_made_of_a_late_challenge_counts() -> None:
    """Not accepted, the ruling was final by the clock; what it rules itself stands."""
    served = RULED.record(*received(COPY))
    late, final = NATIONAL.add(COPY, 16), NATIONAL.add(COPY, 14) + DAY
    asked = served.record(
        ChallengeFiled(late, by="body"), ExecutionRequested(late + DAY)
    )
    judged, over = late + 60 * DAY, NATIONAL.add(late + 60 * DAY, 14) + DAY

    def ruled(outcome: str) -> Case:
        return asked.record(
            CourtRulingPronounced(
                judged, outcome=CourtOutcome(outcome), gives="all", present=True
            )
        )

    kept = ruled("not_accepted")
    assert "premature.execution" not in codes(kept.on(over))
    assert NOTES["late_before_court"] not in kept.on(over).notes
    assert "premature.execution" in codes(ruled("ruling_annulled").on(over))
    gone = served.record(
        ChallengeFiled(late, by="body"), ChallengeWithdrawn(late + DAY, by="body")
    )
    assert gone.on(late + DAY).state == "final"
    assert option(gone.on(late + DAY), "execution_requested").opens == final


def test_a_refused_applicant_who_is_late_is_still_before_the_court() -> None:
    """The matter is not closed while the court has the challenge."""
    read = HEARD.record(RulingRead(READ, kind="adjudication", outcome="rejected"))
    served = read.record(*received(COPY))
    late = NATIONAL.add(COPY, 16)
    assert served.on(late).stage == "closed"
    case = served.record(ChallengeFiled(late, by="applicant"))
    assert (case.on(late).stage, case.on(late).state) == ("court", "filed")


def test_a_challenge_that_names_nobody_is_neithers_and_keeps_finality() -> None:
    """Each party may still file in its time, and nobody is late by it."""
    case = RULED.record(*received(COPY), ChallengeFiled(COPY + DAY))
    standing = case.on(COPY + DAY)
    assert [(each.met, each.done) for each in rows(case, COPY + DAY)] == [
        (None, None),
        (None, None),
    ]
    offered = [each for each in standing.options if each.act == "challenge_filed"]
    assert [each.open for each in offered] == [True, True]
    assert all("names no party" in each.text("en") for each in offered)
    assert any("which party it was" in en for _, en in standing.notes)
    after = case.on(LAST + 30 * DAY)
    assert (after.state, late_codes(after)) == ("filed", [])
    assert [each.passed for each in rows(case, LAST + 30 * DAY)] == [False, False]
    assert "execution_requested" not in [each.act for each in after.options]
    named = case.record(ChallengeFiled(COPY + 2 * DAY, by="body"))
    mine, theirs = rows(named, COPY + 2 * DAY)
    assert (mine.done, theirs.done) == (None, len(case.events))
    every = named.record(ChallengeFiled(COPY + 3 * DAY, by="applicant"))
    assert all(each.done is not None for each in rows(every, COPY + 3 * DAY))


def test_a_challenge_that_names_nobody_is_late_where_it_is_for_both() -> None:
    """It is found once, by the smaller of the two sizes."""
    served = RULED.record(
        RulingReceived(COPY, by="applicant"), RulingReceived(COPY + DAY, by="body")
    )
    last = NATIONAL.add(COPY + DAY, 14)
    on_time = served.record(ChallengeFiled(last))
    assert late_codes(on_time.on(last)) == []
    late = served.record(ChallengeFiled(NATIONAL.add(last, 2)))
    found = late.on(NATIONAL.add(last, 2)).findings
    assert [f.days for f in found if f.code == "late.court.challenge"] == [2]


@pytest.mark.parametrize(
    "fact",
    [
        ChallengeRegistered(COPY + DAY, by="body"),
        CourtAnswerSubmitted(COPY + DAY, by="applicant"),
        ChallengeWithdrawn(COPY + DAY, by="body"),
    ],
    ids=lambda fact: str(fact.type),
)
def test_a_later_act_tells_who_challenged(fact: Event) -> None:
    """The registration is of who filed, the answer that of the other."""
    case = RULED.record(
        *received(COPY), ChallengeFiled(COPY), ChallengeRegistered(COPY), fact
    )
    mine, theirs = rows(case, COPY + DAY)
    assert (mine.done, theirs.done) == (None, len(RULED.events) + 2)


def test_a_statement_that_names_nobody_is_neithers() -> None:
    """Where the statement is read as the act, it may be that of either."""
    facts = (*RULED.record(*received(COPY)).events, NonAcceptanceStated(COPY))
    read = Case(events=facts, readings={"challenge_act": "statement"})
    assert [each.proved for each in rows(read, COPY)] == [len(facts) - 1] * 2
    assert [each.proved for each in rows(Case(events=facts), COPY)] == [None, None]


def test_a_receipt_that_names_nobody_makes_nobody_late() -> None:
    """It may be the other party's; the ruling is not final by it."""
    filed = dt.date(2026, 12, 10)
    case = RULED.record(RulingReceived(COPY), ChallengeFiled(filed, by="body"))
    standing = case.on(filed)
    assert late_codes(standing) == []
    assert standing.state == "filed"
    assert [kinds(each) for each in rows(case, filed)] == [["party_not_known"]] * 2
    silent = RULED.record(RulingReceived(COPY))
    assert silent.on(LAST + 30 * DAY).state != "final"
    named = silent.record(RulingReceived(COPY + DAY, by="body"))
    mine, theirs = rows(named, COPY + DAY)
    assert kinds(mine) == ["party_not_known"]
    assert (theirs.deadline.start, kinds(theirs)) == (COPY + DAY, [])


def test_a_party_whose_receipt_is_not_on_record_has_no_clock_of_the_others() -> None:
    """Where neither reading nor sending is on record either, it has no start."""
    alone = HEARD.record(RulingReceived(COPY, by="applicant"))
    own, other = rows(alone, COPY)
    assert (own.party, own.deadline.last) == ("applicant", NATIONAL.add(COPY, 14))
    assert (other.party, other.deadline.last) == ("body", None)
    assert kinds(other) == ["own_start_not_known", "ruling_kind"]
    shown = due_json(own.deadline)["start"], due_json(other.deadline)["start"]
    assert shown == (COPY.isoformat(), None)
    standing = alone.on(LAST + 60 * DAY)
    assert standing.state != "final"
    offered = next(
        each
        for each in standing.options
        if each.act == "challenge_filed" and each.actor == "body"
    )
    assert (offered.open, offered.closes) == (True, None)
    assert "no last day can be named" in offered.text("en")
    sent = HEARD.record(RulingSent(READ), RulingReceived(COPY, by="applicant"))
    mine, theirs = rows(sent, COPY)
    assert (mine.deadline.start, theirs.deadline.start) == (COPY, READ)
    assert "receipt_not_known" in kinds(theirs)

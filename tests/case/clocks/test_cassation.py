"""Cassation: the brief without which the right is lost, and the answer to it."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case, PublicBody, TimeLimit
from keterbukaan.case import Met
from keterbukaan.events import (
    CassationBriefFiled,
    CassationBriefReceived,
    CassationCounterBriefFiled,
    CassationDeclaredInadmissible,
    CassationFiled,
    CassationFileSent,
    CassationNotified,
    CassationRegistered,
    CassationRulingPronounced,
    CassationWithdrawn,
    ChallengeFiled,
    CourtRulingNotified,
    CourtRulingPronounced,
    CourtRulingReceived,
    Event,
    Party,
    RulingRead,
    SupremePanelNamed,
)
from keterbukaan.parties import BodyKind, Level
from tests.helpers.acting import NATIONAL, late_codes, option

DAY = dt.timedelta(days=1)
RULED = dt.date(2026, 6, 1)
FILED = dt.date(2026, 6, 8)
ENTERED = dt.date(2026, 6, 10)
LAST = dt.date(2026, 6, 24)  # fourteen calendar days after the entry
SAFE = dt.date(2026, 6, 22)  # and after the filing

COURT = Case().record(
    RulingRead(dt.date(2026, 1, 5), kind="adjudication", outcome="granted"),
    ChallengeFiled(dt.date(2026, 1, 12), by="body"),
    CourtRulingPronounced(RULED, outcome="ruling_upheld", present=True),
)
APPEALED = COURT.record(CassationFiled(FILED, by="body"))
REGISTERED = APPEALED.record(CassationRegistered(ENTERED))


def rows(case: Case, day: dt.date, rule: str) -> list[TimeLimit]:
    """Give the limits of a rule."""
    return [each for each in case.on(day).deadlines if each.rule == rule]


def notes(case: Case, day: dt.date) -> str:
    """Give the notes of a standing in English."""
    return " | ".join(english for _, english in case.on(day).notes)


# -- the brief ------------------------------------------------------------------------


def test_who_applies_owes_a_brief_within_fourteen_calendar_days() -> None:
    """From the entry in the register; safe is what counts from the filing."""
    (brief,) = rows(REGISTERED, ENTERED, "court.cassation_brief")
    due = brief.deadline
    assert (brief.actor, brief.party) == ("body", "body")
    assert (due.start, due.last, due.safe, due.firm) == (ENTERED, LAST, SAFE, True)
    offered = option(REGISTERED.on(LAST), "cassation_brief_filed")
    assert (offered.open, offered.actor, offered.closes) == (True, "body", LAST)
    assert "the right to cassation is lost" in notes(REGISTERED, LAST)


def test_without_a_brief_in_time_the_right_is_lost() -> None:
    """It is said strongly, for no remedy lies (UU 5/2004 Ps. 45A(3)-(4))."""
    over = LAST + DAY
    (brief,) = rows(REGISTERED, over, "court.cassation_brief")
    assert (brief.met, brief.passed) == (Met.NONE, True)
    closed = option(REGISTERED.on(over), "cassation_brief_filed")
    assert not closed.open
    assert "the right to cassation is lost" in closed.text("en")
    assert "hak kasasi hilang" in closed.text("id")
    late = REGISTERED.record(CassationBriefFiled(over, by="body"))
    assert late_codes(late.on(over)) == ["late.court.cassation_brief"]
    kept = REGISTERED.record(CassationBriefFiled(LAST, by="body"))
    assert late_codes(kept.on(LAST)) == []
    assert [each.met for each in rows(kept, LAST, "court.cassation_brief")] == [
        Met.SOME
    ]


def test_a_brief_without_a_recorded_registration_is_never_late() -> None:
    """It counts from the filing, not firm, and the note says what is not on record."""
    (brief,) = rows(APPEALED, FILED, "court.cassation_brief")
    due = brief.deadline
    assert (due.start, due.last, due.firm, due.outer) == (FILED, SAFE, False, None)
    assert next(iter(due.doubts)).kind == "registration_not_known"
    offered = option(APPEALED.on(FILED), "cassation_brief_filed").text("en")
    assert offered.startswith("registration not on record; open until")
    day = dt.date(2026, 7, 20)
    late = APPEALED.record(CassationBriefFiled(day, by="body"))
    assert late_codes(late.on(day)) == []
    assert "entry of the cassation in the register is not on record" in notes(late, day)
    assert "22 June 2026" in notes(late, day)
    read = Case(events=APPEALED.events, readings={"cassation_brief_start": "filed"})
    (named,) = rows(read, FILED, "court.cassation_brief")
    assert (named.deadline.last, named.deadline.firm) == (SAFE, True)


def test_a_last_day_off_moves_and_the_safe_day_does_not() -> None:
    """By two courts' pages; safe is the working day before it."""
    entered = dt.date(2026, 6, 6)  # fourteen days later is a Saturday
    case = COURT.record(
        CassationFiled(entered, by="body"), CassationRegistered(entered)
    )
    (brief,) = rows(case, entered, "court.cassation_brief")
    due = brief.deadline
    assert (due.safe, due.last) == (dt.date(2026, 6, 19), dt.date(2026, 6, 22))
    assert due.doubts[-1].kind == "last_day_off"
    assert due.moved_from == dt.date(2026, 6, 20)


def test_each_party_owes_its_own_brief() -> None:
    """Both applied: two briefs, two answers, and each registration its own."""
    case = COURT.record(
        CassationFiled(FILED, by="body"),
        CassationFiled(FILED + DAY, by="applicant"),
        CassationRegistered(FILED, by="body"),
        CassationRegistered(ENTERED, by="applicant"),
        CassationBriefFiled(ENTERED, by="body"),
    )
    briefs = rows(case, ENTERED, "court.cassation_brief")
    assert [(b.party, b.deadline.start, b.done is None) for b in briefs] == [
        ("body", FILED, False),
        ("applicant", ENTERED, True),
    ]
    answers = rows(case, ENTERED, "court.cassation_counter_brief")
    assert [each.party for each in answers] == ["applicant"]


@pytest.mark.parametrize(
    "fact",
    [
        CassationFileSent(LAST + DAY),
        SupremePanelNamed(LAST + DAY),
        CassationRulingPronounced(LAST + DAY, outcome="rejected"),
        CassationBriefReceived(LAST + DAY, by="applicant"),
        CassationCounterBriefFiled(LAST + DAY, by="applicant"),
    ],
    ids=lambda fact: str(fact.type),
)
def test_what_cannot_be_without_a_brief_shows_that_there_was_one(fact: Event) -> None:
    """Its day is not on record, and no sentence says that the right is lost."""
    case = REGISTERED.record(fact)
    (brief,) = rows(case, LAST + 40 * DAY, "court.cassation_brief")
    assert (brief.met, brief.passed) == (None, False)
    assert brief.proved == len(REGISTERED.events)


@pytest.mark.parametrize(
    ("fact", "state"),
    [
        (CassationWithdrawn(LAST, by="body"), "withdrawn"),
        (CassationDeclaredInadmissible(LAST), "inadmissible"),
    ],
)
def test_what_ended_owes_no_brief_and_leaves_the_decision_final(
    fact: Event, state: str
) -> None:
    """Once the other party's time has passed too."""
    case = REGISTERED.record(fact)
    standing = case.on(LAST)
    assert (standing.stage, standing.state) == ("cassation", state)
    assert rows(case, LAST, "court.cassation_brief") == []
    assert option(standing, "execution_requested").open
    early = COURT.record(
        CassationFiled(RULED, by="body"), CassationWithdrawn(RULED, by="body")
    )
    final = NATIONAL.add(RULED, 14) + DAY
    waiting = option(early.on(final - DAY), "execution_requested")
    assert (waiting.open, waiting.opens) == (False, final)


def test_of_two_cassations_one_goes_on() -> None:
    """The withdrawal of one ends neither the stage nor the other."""
    both = APPEALED.record(
        CassationFiled(FILED, by="applicant"), CassationWithdrawn(ENTERED, by="body")
    )
    standing = both.on(ENTERED)
    assert (standing.stage, standing.state) == ("cassation", "filed")
    assert "execution_requested" not in [each.act for each in standing.options]


def test_each_clock_starts_from_its_own_trigger() -> None:
    """Whatever is missing before it: the filing, the registration, or the brief."""
    entry = Case().record(CassationRegistered(ENTERED, by="body"))
    (brief,) = rows(entry, ENTERED, "court.cassation_brief")
    assert (brief.party, brief.deadline.last, brief.deadline.firm) == (
        "body",
        LAST,
        True,
    )
    briefed = Case().record(CassationBriefFiled(ENTERED, by="body"))
    (sent,) = rows(briefed, ENTERED, "court.cassation_counter_brief")
    assert (sent.party, sent.deadline.firm) == ("applicant", False)
    copied = Case().record(CassationBriefReceived(ENTERED, by="applicant"))
    (own,) = rows(copied, ENTERED, "court.cassation_counter_brief")
    assert (own.party, own.deadline.last) == ("applicant", LAST)
    assert rows(copied, ENTERED, "court.cassation_brief") == []


# -- the answer to it, and the registrar ----------------------------------------------


def test_the_other_party_answers_from_its_own_receipt() -> None:
    """Fourteen calendar days; a right, and the sending is not firm."""
    briefed = REGISTERED.record(CassationBriefFiled(LAST, by="body"))
    (sent,) = rows(briefed, LAST, "court.cassation_counter_brief")
    assert (sent.actor, sent.deadline.start, sent.deadline.firm) == (
        "applicant",
        LAST,
        False,
    )
    copy = dt.date(2026, 7, 6)
    served = briefed.record(CassationBriefReceived(copy, by="applicant"))
    (own,) = rows(served, copy, "court.cassation_counter_brief")
    assert (own.deadline.last, own.deadline.firm) == (copy + 14 * DAY, True)
    others = briefed.record(CassationBriefReceived(copy, by="body"))
    (still,) = rows(others, copy, "court.cassation_counter_brief")
    assert still.deadline.start == LAST
    over = copy + 15 * DAY
    assert rows(served, over, "court.cassation_counter_brief") == []
    late = served.record(CassationCounterBriefFiled(over, by="applicant"))
    assert late_codes(late.on(over)) == ["late.court.cassation_counter_brief"]
    gone = served.record(CassationFileSent(copy + DAY))
    assert rows(gone, copy + DAY, "court.cassation_counter_brief") == []


def test_an_unnamed_cassation_is_answered_by_the_other_party() -> None:
    """Who that is, is not on record."""
    case = COURT.record(CassationFiled(FILED), CassationBriefFiled(ENTERED))
    (brief,) = rows(case, ENTERED, "court.cassation_brief")
    (answer,) = rows(case, ENTERED, "court.cassation_counter_brief")
    assert (brief.actor, answer.actor) == ("parties", "parties")


def test_the_registrar_tells_the_other_party_in_seven_days() -> None:
    """Calendar days from the entry (UU 14/1985 Ps. 46(4))."""
    (notice,) = rows(REGISTERED, ENTERED, "court.cassation_notice")
    assert notice.deadline.last == ENTERED + 7 * DAY
    late = REGISTERED.record(CassationNotified(ENTERED + 8 * DAY, to="applicant"))
    assert late_codes(late.on(ENTERED + 8 * DAY)) == ["late.court.cassation_notice"]


def test_rows_without_a_start_have_no_day() -> None:
    """The copy with two numbers, the sending without a start: with the reason."""
    briefed = REGISTERED.record(CassationBriefFiled(LAST, by="body"))
    for rule, doubt in (
        ("court.cassation_copy", "copy_two_numbers"),
        ("court.cassation_file", "sending_start_not_stated"),
    ):
        (row,) = rows(briefed, LAST, rule)
        assert (row.deadline.last, row.met) == (None, None)
        assert doubt in [each.kind for each in row.deadline.doubts]
        assert str(row.deadline).startswith("no day can be named")
    sent = option(briefed.on(LAST), "cassation_file_sent")
    assert (sent.open, sent.closes) == (True, None)
    assert "gives no last day" in sent.text("en")


def test_a_brief_that_names_nobody_may_be_that_of_either() -> None:
    """Where both applied it is late for neither, nor is the answer to it."""
    both = APPEALED.record(
        CassationFiled(FILED, by="applicant"),
        CassationRegistered(ENTERED, by="applicant"),
        CassationRegistered(ENTERED, by="body"),
        CassationBriefFiled(LAST + 9 * DAY),
        CassationBriefReceived(LAST + 10 * DAY),
        CassationCounterBriefFiled(LAST + 40 * DAY),
    )
    day = LAST + 40 * DAY
    assert late_codes(both.on(day)) == []
    briefs = rows(both, day, "court.cassation_brief")
    assert [(each.met, each.done, each.passed) for each in briefs] == [
        (None, None, False),
        (None, None, False),
    ]
    served = both.record(CassationBriefReceived(day, by="body"))
    start = {
        each.party: (each.deadline.start, each.deadline.firm)
        for each in rows(both, LAST + 10 * DAY, "court.cassation_counter_brief")
    }
    assert start == {
        "applicant": (LAST + 10 * DAY, False),
        "body": (LAST + 10 * DAY, False),
    }
    (own,) = (
        each
        for each in rows(served, day, "court.cassation_counter_brief")
        if each.party == "body"
    )
    assert (own.deadline.start, own.deadline.firm) == (day, True)


# -- who applied ----------------------------------------------------------------------


def test_a_cassation_that_names_nobody_is_neithers_and_keeps_finality() -> None:
    """It is late only where it would be for both; then it is found once."""
    case = COURT.record(CassationFiled(FILED))
    standing = case.on(LAST + 30 * DAY)
    assert [(e.met, e.done) for e in rows(case, FILED, "court.cassation")] == [
        (None, None),
        (None, None),
    ]
    assert late_codes(standing) == []
    assert "execution_requested" not in [each.act for each in standing.options]
    assert "cassation filed: which party it was is not on record" in notes(case, FILED)
    late = NATIONAL.add(RULED, 20)
    assert late_codes(COURT.record(CassationFiled(late)).on(late)) == [
        "late.court.cassation"
    ]


@pytest.mark.parametrize(
    "fact",
    [
        CassationBriefFiled(ENTERED, by="body"),
        CassationBriefReceived(ENTERED, by="applicant"),
        CassationCounterBriefFiled(ENTERED, by="applicant"),
        CassationWithdrawn(ENTERED, by="body"),
    ],
    ids=lambda fact: str(fact.type),
)
def test_a_later_act_tells_who_applied(fact: Event) -> None:
    """The brief and the withdrawal are its own, the answer is that of the other."""
    case = COURT.record(CassationFiled(FILED), CassationBriefReceived(FILED), fact)
    found = rows(case, ENTERED, "court.cassation")
    assert [(each.party, each.done) for each in found] == [
        ("applicant", None),
        ("body", len(COURT.events)),
    ]


def test_a_late_cassation_goes_on_beside_the_execution() -> None:
    """The chief of the first court decides; until then the decision is final."""
    late, final = NATIONAL.add(RULED, 20), NATIONAL.add(RULED, 14) + DAY
    case = COURT.record(CassationFiled(late, by="body"))
    standing = case.on(late)
    assert (standing.stage, standing.state) == ("cassation", "filed")
    execution = option(standing, "execution_requested")
    assert (execution.open, execution.opens) == (True, final)
    assert "filed late is before a court" in execution.text("en")
    assert "UU 5/2004 Ps. 45A(3)-(4)" in notes(case, late)
    for fact in (
        CassationDeclaredInadmissible(late + DAY),
        CassationRulingPronounced(late + DAY, outcome="not_accepted"),
    ):
        ended = case.record(fact)
        execution = option(ended.on(late + DAY), "execution_requested")
        assert (execution.opens, execution.text("en")) == (final, "open")
        assert "45A(3)" not in notes(ended, late + DAY)
    heard = case.record(CassationRulingPronounced(late + DAY, outcome="ruling_upheld"))
    execution = option(heard.on(late + DAY), "execution_requested")
    assert execution.opens == late + DAY


# -- when and whether -----------------------------------------------------------------


def test_cassation_runs_from_what_is_on_record() -> None:
    """A receipt, or a notice, starts a party's time though no ruling is recorded."""
    case = Case().record(CourtRulingReceived(RULED, by="applicant"))
    mine, other = rows(case, RULED, "court.cassation")
    assert (mine.party, mine.deadline.last) == ("applicant", NATIONAL.add(RULED, 14))
    assert (other.party, other.deadline.last, other.met) == ("body", None, None)
    assert "own_start_not_known" in [each.kind for each in other.deadline.doubts]
    assert case.on(dt.date(2026, 12, 1)).state != "final"
    notice = Case().record(CourtRulingNotified(RULED, to="body", how="posted"))
    unknown, theirs = rows(notice, RULED, "court.cassation")
    assert unknown.deadline.last is None
    assert (theirs.party, theirs.deadline.start) == ("body", RULED)


def test_the_third_reading_counts_from_the_notice() -> None:
    """UU 14/1985 Ps. 46(1): from the notice to that party, present or not."""
    told = dt.date(2026, 6, 9)
    facts = (*COURT.events, CourtRulingNotified(told, to="body", how="served"))
    plain = rows(Case(events=facts), told, "court.cassation")[1].deadline
    assert (plain.start, plain.outer) == (RULED, NATIONAL.add(told, 14))
    read = Case(events=facts, readings={"cassation_start": "notified"})
    due = rows(read, told, "court.cassation")[1].deadline
    assert (due.start, due.last) == (told, NATIONAL.add(told, 14))
    assert "notice of the court's ruling to that party" in due.explain("en")


@pytest.mark.parametrize(
    ("level", "kind", "open_"),
    [
        ("regency", "state", False),
        ("central", "state", True),
        ("province", "enterprise", True),
    ],
)
def test_whether_a_regional_body_may_go_on_is_a_reading(
    level: str, kind: str, *, open_: bool
) -> None:
    """By default it may, as in two rulings; where barred the decision is final."""
    body = PublicBody(kind=BodyKind(kind), level=Level(level))
    plain = Case(events=COURT.events, body=body)
    assert len(rows(plain, RULED, "court.cassation")) == 2
    readings = {"cassation_regional_body": "excluded"}
    read = Case(events=COURT.events, body=body, readings=readings)
    assert bool(rows(read, RULED, "court.cassation")) is open_
    assert (read.on(RULED).state == "final") is not open_


def test_since_may_2024_cassation_is_filed_electronically() -> None:
    """A note, while somebody may still file."""
    assert "filed electronically" in notes(REGISTERED, ENTERED)
    assert "filed electronically" in notes(COURT, RULED)
    early = Case().record(
        CourtRulingPronounced(dt.date(2024, 4, 29), outcome="ruling_upheld")
    )
    assert "filed electronically" not in notes(early, dt.date(2024, 4, 30))
    assert "filed electronically" in notes(early, dt.date(2024, 5, 1))


# -- a filing that only what came after it shows --------------------------------------


def test_a_registration_shows_a_filing_before_the_own_copy_came() -> None:
    """It is none that was missed."""
    case = COURT.record(
        CassationRegistered(ENTERED, by="body"),
        CourtRulingReceived(ENTERED + DAY, by="body"),
    )
    found = [
        each
        for each in rows(case, ENTERED + 60 * DAY, "court.cassation")
        if each.party is Party.BODY
    ]
    assert [(each.met, each.proved) for each in found] == [(None, 3)]


def test_who_receives_the_brief_of_the_other_still_has_the_own_time() -> None:
    """The copy shows that the other party applied."""
    case = COURT.record(
        CourtRulingReceived(RULED, by="body"),
        CassationBriefReceived(FILED, by="body"),
    )
    options = [o for o in case.on(FILED).options if o.act == "cassation_filed"]
    assert [(o.actor.value, o.open) for o in options] == [
        ("body", True),
        ("applicant", False),
    ]
    assert "copy of the brief received" in options[1].text("en")

"""Transitions: each change of the law on the day before, the day, and after."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from keterbukaan import Case, PublicBody
from keterbukaan.adapters.json import standing_json
from keterbukaan.events import (
    ApplicantAbsent,
    CassationFiled,
    ChallengeFiled,
    ChallengeRegistered,
    CourtPanelNamed,
    CourtRulingPronounced,
    DisputeFiled,
    DisputeIncompletenessNotified,
    DisputeRegistered,
    DisputeWithdrawn,
    Event,
    ExecutionRequested,
    ExtensionNotified,
    HearingHeld,
    HearingScheduled,
    MediationStarted,
    NoticeGiven,
    NoticeReceived,
    ObjectionAnswered,
    ObjectionReceived,
    PreliminaryFinished,
    RequestReceived,
    RequestWithdrawn,
    RulingRead,
)
from tests.helpers.acting import NATIONAL, codes, option

DAY = dt.timedelta(days=1)
STATUTE = dt.date(2010, 4, 30)
FIRST = dt.date(2010, 8, 20)
COURTS = dt.date(2011, 11, 29)
SECOND = dt.date(2013, 4, 29)
VOTES_2014 = dt.date(2014, 3, 18)
VILLAGES = dt.date(2018, 12, 31)
VOTES_2019 = dt.date(2019, 2, 28)
SERVICE = dt.date(2021, 6, 30)


def rows(case: Case, day: dt.date) -> list[tuple[str, str | None, str | None]]:
    """Give instrument, stage and provision of what governs."""
    return [
        (each.instrument, each.stage, str(each.basis) if each.basis else None)
        for each in case.on(day).regimes
    ]


def stage(case: Case, day: dt.date, name: str) -> list[tuple[str, str | None]]:
    """Give instrument and provision of what governs a stage."""
    return [
        (instrument, basis) for instrument, s, basis in rows(case, day) if s == name
    ]


def basis_of(case: Case, day: dt.date, rule: str) -> list[str]:
    """Give the provision of each limit of a rule."""
    found = case.on(day).deadlines
    return [str(each.deadline.basis) for each in found if each.rule == rule]


def last_of(case: Case, day: dt.date, rule: str) -> dt.date | None:
    """Give the last day of the only limit of a rule."""
    (found,) = (each for each in case.on(day).deadlines if each.rule == rule)
    return found.deadline.last


# -- the statute, 30 April 2010 -------------------------------------------------------


@pytest.mark.parametrize("made", [STATUTE - DAY, STATUTE, STATUTE + DAY])
def test_a_request_goes_by_the_law_of_its_own_day(made: dt.date) -> None:
    """Before 30 April 2010 there was no limit, from that day on there are ten days."""
    case = Case().record(RequestReceived(made))
    early = made < STATUTE
    expected = None if early else NATIONAL.add(made, 10)
    assert last_of(case, made + 20 * DAY, "request.notice") == expected


def test_a_request_from_before_the_statute_stays_under_what_was_before() -> None:
    """Answered after, it gives the statute's window to object (PerKI 1/2010 Ps. 40)."""
    told = dt.date(2010, 5, 10)
    case = Case().record(RequestReceived(STATUTE - DAY))
    refused = case.record(
        NoticeGiven(told, outcome="refused", exemptions="17.h"), NoticeReceived(told)
    )
    assert rows(refused, STATUTE - DAY) == [
        ("UU 14/2008 (not yet in force)", "request", "PerKI 1/2010 Ps. 40")
    ]
    assert rows(refused, told) == [
        ("UU 14/2008 (not yet in force)", "request", "PerKI 1/2010 Ps. 40"),
        ("UU 14/2008", None, "UU 14/2008 Ps. 64(1)"),
    ]
    objection = option(refused.on(told), "objection_received")
    assert objection.closes == NATIONAL.add(told, 30)
    assert not option(case.on(told), "objection_received").open


# -- PerKI 2/2010, 20 August 2010 -----------------------------------------------------


def dispute(filed: dt.date, *facts: Event) -> Case:
    """Give a dispute on silence, registered on the day it was filed."""
    return Case().record(
        RequestReceived(filed - 130 * DAY),
        ObjectionReceived(filed - 50 * DAY, grounds="c"),
        ObjectionAnswered(filed - DAY, outcome="refused"),
        DisputeFiled(filed),
        DisputeRegistered(filed),
        *facts,
    )


@pytest.mark.parametrize(
    ("filed", "preliminary"), [(FIRST - DAY, False), (FIRST, True), (FIRST + DAY, True)]
)
def test_the_first_regulation_on_disputes_does_not_reach_back(
    filed: dt.date, *, preliminary: bool
) -> None:
    """A dispute filed before it stays under the statute alone (Ps. 64)."""
    case = dispute(filed)
    shown = basis_of(case, FIRST + 3 * DAY, "dispute.preliminary")
    assert shown == (["PerKI 2/2010 Ps. 19(3)"] if preliminary else [])
    name = "PerKI 2/2010" if preliminary else "UU 14/2008"
    why = "PerKI 2/2010 Ps. 66" if preliminary else "PerKI 2/2010 Ps. 64"
    assert stage(case, FIRST + 3 * DAY, "dispute") == [(name, why)]


def test_a_dispute_from_before_the_statute() -> None:
    """It stays under the law before (PerKI 1/2010 Ps. 40), and none is invented."""
    filed = STATUTE - DAY
    case = dispute(filed, HearingHeld(dt.date(2010, 9, 1), hearing="adjudication"))
    before = ("UU 14/2008 (not yet in force)", "PerKI 1/2010 Ps. 40")
    assert stage(case, FIRST, "dispute") == [before]
    assert basis_of(case, FIRST, "dispute.finish") == []


def test_before_the_first_regulation_there_is_no_transition_to_tell() -> None:
    """On a day before PerKI 2/2010 nothing but the statute governs a dispute."""
    case = dispute(dt.date(2010, 8, 2))
    assert stage(case, dt.date(2010, 8, 10), "dispute") == []


def test_an_old_dispute_that_was_heard_stays_where_it_was() -> None:
    """Filed before PerKI 2/2010 and heard before PerKI 1/2013: the statute alone."""
    held = HearingHeld(dt.date(2011, 3, 1), hearing="first")
    summoned = HearingScheduled(SECOND, hearing="mediation", for_day=SECOND + 30 * DAY)
    case = dispute(FIRST - DAY, held, summoned)
    assert basis_of(case, SECOND, "dispute.summons") == []
    assert stage(case, SECOND, "dispute") == [("UU 14/2008", "PerKI 2/2010 Ps. 64")]


def test_an_old_dispute_that_was_never_heard_moves() -> None:
    """Then PerKI 1/2013 takes it over like any other."""
    summoned = HearingScheduled(SECOND, hearing="mediation", for_day=SECOND + 30 * DAY)
    case = dispute(FIRST - DAY, summoned)
    assert basis_of(case, SECOND, "dispute.summons") == ["PerKI 1/2013 Ps. 24(2)"]
    assert stage(case, SECOND, "dispute") == [
        ("UU 14/2008", "PerKI 2/2010 Ps. 64"),
        ("PerKI 1/2013", "PerKI 1/2013 Ps. 62(2)"),
    ]


# -- PerKI 1/2013, 29 April 2013 ------------------------------------------------------

REGISTERED = dt.date(2013, 4, 26)
MEETING = dt.date(2013, 6, 3)
SUMMONED = HearingScheduled(dt.date(2013, 5, 6), hearing="mediation", for_day=MEETING)


def examined(day: dt.date) -> Case:
    """Give a dispute of 26 April 2013, examined on a day, called for 3 June."""
    return dispute(REGISTERED, PreliminaryFinished(day, outcome="accepted"), SUMMONED)


def test_a_dispute_examined_before_the_change_stays() -> None:
    """Registered on Friday 26 April 2013 and examined that day: PerKI 2/2010."""
    case, day = examined(REGISTERED), dt.date(2013, 5, 7)
    assert stage(case, day, "dispute") == [("PerKI 2/2010", "PerKI 1/2013 Ps. 62(1)")]
    assert basis_of(case, day, "dispute.begin") == ["PerKI 2/2010 Ps. 23(3)"]
    assert last_of(case, day, "dispute.summons") == NATIONAL.add(MEETING, -5)


@pytest.mark.parametrize("day", [SECOND, SECOND + DAY])
def test_a_dispute_examined_on_the_change_or_after_moves(day: dt.date) -> None:
    """What was only registered goes over, and the preliminary stage falls away."""
    case, seen = examined(day), dt.date(2013, 5, 7)
    assert stage(case, seen, "dispute") == [
        ("PerKI 2/2010", "PerKI 2/2010 Ps. 66"),
        ("PerKI 1/2013", "PerKI 1/2013 Ps. 62(2)"),
    ]
    first = next(r for r in case.on(seen).regimes if r.instrument == "PerKI 2/2010")
    assert (first.since, first.until) == (REGISTERED, SECOND - DAY)
    assert basis_of(case, seen, "dispute.preliminary") == []
    assert basis_of(case, seen, "dispute.begin") == []
    assert last_of(case, seen, "dispute.summons") == NATIONAL.add(MEETING, -3)


def test_until_the_change_the_preliminary_examination_runs() -> None:
    """On the last day of PerKI 2/2010 its fourteen days are shown."""
    case = dispute(REGISTERED)
    eve = SECOND - DAY
    assert last_of(case, eve, "dispute.preliminary") == NATIONAL.add(REGISTERED, 14)
    assert stage(case, eve, "dispute") == [("PerKI 2/2010", "PerKI 2/2010 Ps. 66")]
    assert basis_of(case, SECOND, "dispute.preliminary") == []


def test_a_limit_that_had_begun_is_not_cut_short() -> None:
    """The seven days to ask for documents do not become three (Ps. 14(1), 17(1))."""
    filed, asked = dt.date(2013, 4, 22), dt.date(2013, 5, 1)
    case = Case().record(
        RequestReceived(dt.date(2013, 1, 7)),
        ObjectionReceived(dt.date(2013, 2, 4), grounds="c"),
        DisputeFiled(filed),
        DisputeIncompletenessNotified(asked),
    )
    assert NATIONAL.add(filed, 7) == asked
    assert last_of(case, asked, "dispute.incomplete_notice") == asked
    assert "late.dispute.incomplete_notice" not in codes(case.on(asked))


@pytest.mark.parametrize(
    "fact",
    [
        HearingHeld(REGISTERED, hearing="first"),
        MediationStarted(REGISTERED),
        ApplicantAbsent(REGISTERED),
    ],
)
def test_a_later_step_shows_that_the_examination_was_reached(fact: Event) -> None:
    """Whoever was heard had come to the examination."""
    case = dispute(REGISTERED, fact, SUMMONED)
    day = dt.date(2013, 5, 7)
    assert basis_of(case, day, "dispute.summons") == ["PerKI 2/2010 Ps. 27(4)"]


@pytest.mark.parametrize("filed", [SECOND, SECOND + DAY])
def test_a_dispute_filed_on_the_change_or_after_is_a_new_one(filed: dt.date) -> None:
    """Nothing is carried over, and nothing crossed."""
    case = dispute(filed)
    day = dt.date(2013, 5, 7)
    assert stage(case, day, "dispute") == [("PerKI 1/2013", "PerKI 1/2013 Ps. 65")]
    assert basis_of(case, day, "dispute.preliminary") == []


def test_a_dispute_that_was_over_did_not_cross() -> None:
    """It was withdrawn on the eve of the change."""
    case = dispute(REGISTERED, DisputeWithdrawn(SECOND - DAY))
    day = dt.date(2013, 5, 7)
    assert stage(case, day, "dispute") == [("PerKI 2/2010", "PerKI 2/2010 Ps. 66")]


def test_an_application_after_a_refusal_is_a_dispute_of_its_own() -> None:
    """The examination of 2012 does not hold the one filed in June 2013 back."""
    filed = dt.date(2013, 6, 3)
    case = dispute(
        dt.date(2012, 10, 1),
        PreliminaryFinished(dt.date(2012, 10, 15), outcome="rejected"),
        DisputeFiled(filed),
        DisputeRegistered(filed),
        HearingScheduled(filed, hearing="first", for_day=filed + 14 * DAY),
    )
    assert basis_of(case, filed, "dispute.summons") == ["PerKI 1/2013 Ps. 24(2)"]
    assert stage(case, filed, "dispute") == [("PerKI 1/2013", "PerKI 1/2013 Ps. 65")]


def test_an_application_beside_a_pending_one_begins_none() -> None:
    """The first one, examined in April, is the dispute that is under way."""
    case = dispute(
        dt.date(2013, 4, 1),
        PreliminaryFinished(dt.date(2013, 4, 15), outcome="accepted"),
        DisputeFiled(dt.date(2013, 5, 2)),
        SUMMONED,
    )
    day = dt.date(2013, 5, 7)
    assert basis_of(case, day, "dispute.summons") == ["PerKI 2/2010 Ps. 27(4)"]


# -- election information -------------------------------------------------------------


def about_votes(asked: dt.date, *facts: Event) -> Case:
    """Give a request for election information."""
    return Case(subject="election").record(RequestReceived(asked), *facts)


@pytest.mark.parametrize(
    ("asked", "basis", "days"),
    [
        (VOTES_2014 - DAY, "UU 14/2008 Ps. 22(7)", 10),
        (VOTES_2014, "PerKI 1/2014", 2),
        (VOTES_2014 + DAY, "PerKI 1/2014", 2),
        (VOTES_2019 - DAY, "PerKI 1/2014", 2),
        (VOTES_2019, "PerKI 1/2019 Ps. 12", 3),
        (VOTES_2019 + DAY, "PerKI 1/2019 Ps. 12", 3),
    ],
)
def test_election_information_by_the_day_of_the_request(
    asked: dt.date, basis: str, days: int
) -> None:
    """Two days under PerKI 1/2014, three under PerKI 1/2019, ten before both."""
    standing = about_votes(asked).on(asked)
    (limit,) = (d for d in standing.deadlines if d.rule.endswith("request.notice"))
    assert str(limit.deadline.basis) == basis
    assert limit.deadline.last == NATIONAL.add(asked, days)


def test_an_election_request_in_process_stays_where_it_was() -> None:
    """Extended on 28 February 2019: the limit of PerKI 1/2014 is not known."""
    asked = VOTES_2019 - 2 * DAY
    case = about_votes(asked, ExtensionNotified(VOTES_2019, reason="perlu waktu"))
    standing = case.on(VOTES_2019)
    (limit,) = (d for d in standing.deadlines if d.fact is NoticeGiven)
    assert limit.rule == "election.request.extension"
    assert limit.deadline.last is None
    assert "act at once" in limit.deadline.doubts[0].text("en")
    assert any("no day of silence" in english for _, english in standing.notes)
    answered = case.record(NoticeGiven(VOTES_2019, outcome="granted")).on(VOTES_2019)
    assert not any("no day of silence" in english for _, english in answered.notes)
    assert stage(case, VOTES_2019, "request") == [
        ("PerKI 1/2010", "PerKI 1/2010 Ps. 46"),
        ("PerKI 1/2014", None),
    ]


def test_a_general_request_is_not_cut_short_by_the_election_rules() -> None:
    """Asked on 10 March 2014 it keeps ten days, and seven more where extended."""
    asked = dt.date(2014, 3, 10)
    first = NATIONAL.add(asked, 10)
    case = about_votes(asked, ExtensionNotified(first, reason="perlu waktu"))
    (limit,) = (d for d in case.on(first).deadlines if d.fact is NoticeGiven)
    assert limit.deadline.last == NATIONAL.add(asked, 17)


def test_an_election_objection_and_dispute_go_by_their_own_day() -> None:
    """Asked under PerKI 1/2014, disputed under PerKI 1/2019: fourteen days to end."""
    asked, filed = VOTES_2019 - DAY, dt.date(2019, 3, 18)
    case = about_votes(
        asked,
        NoticeGiven(VOTES_2019, outcome="refused"),
        NoticeReceived(VOTES_2019),
        ObjectionReceived(dt.date(2019, 3, 4), grounds="a"),
        ObjectionAnswered(dt.date(2019, 3, 6), outcome="refused"),
        DisputeFiled(filed),
        DisputeRegistered(filed),
    )
    assert ("PerKI 1/2014", None) in stage(case, filed, "request")
    assert ("PerKI 1/2019", "PerKI 1/2019") in stage(case, filed, "objection")
    assert ("PerKI 1/2019", "PerKI 1/2019") in stage(case, filed, "dispute")
    finish = last_of(case, filed, "election.dispute.finish")
    assert finish == NATIONAL.add(filed, 14)


def test_a_late_end_on_a_contested_limit_says_so() -> None:
    """The finding names what is not settled about the limit it rests on."""
    filed = dt.date(2024, 3, 18)
    ruled = NATIONAL.add(filed, 20)
    case = about_votes(
        filed - 40 * DAY,
        DisputeFiled(filed),
        DisputeRegistered(filed),
        RulingRead(ruled, kind="adjudication", outcome="granted"),
    )
    (late,) = (
        finding
        for finding in case.on(ruled).findings
        if finding.code == "late.election.dispute.finish"
    )
    assert late.days == 6
    assert "The unit of the limits on election information is contested" in late.text(
        "en"
    )
    assert "Satuan batas untuk informasi pemilu dipersoalkan" in late.text("id")


# -- villages -------------------------------------------------------------------------


@pytest.mark.parametrize("asked", [VILLAGES - DAY, VILLAGES, VILLAGES + DAY])
def test_villages_have_the_general_rule_and_a_flag(asked: dt.date) -> None:
    """PerKI 1/2018 was not read: ten working days, and the standing says so."""
    village = PublicBody(kind="state", level="village")
    case = Case(body=village).record(RequestReceived(asked))
    assert last_of(case, asked, "request.notice") == NATIONAL.add(asked, 10)
    flagged = [r for r in case.on(asked).regimes if r.instrument == "PerKI 1/2018"]
    assert [r.text("en").startswith("not read") for r in flagged] == (
        [True] if asked >= VILLAGES else []
    )
    objected = case.record(ObjectionReceived(asked + 30 * DAY, grounds="c"))
    assert ("PerKI 1/2018", "PerKI 1/2018") in stage(
        objected, asked + 30 * DAY, "objection"
    )


# -- PerKI 1/2021, 30 June 2021 -------------------------------------------------------


def test_a_request_of_the_eve_answered_in_july() -> None:
    """It stays under PerKI 1/2010 (PerKI 1/2021 Ps. 62); its ten days are the same."""
    asked, told = SERVICE - DAY, dt.date(2021, 7, 13)
    case = Case().record(RequestReceived(asked))
    assert last_of(case, told, "request.notice") == told == NATIONAL.add(asked, 10)
    assert stage(case, asked, "request") == [("PerKI 1/2010", "PerKI 1/2010 Ps. 46")]
    assert stage(case, told, "request") == [("PerKI 1/2010", "PerKI 1/2021 Ps. 62")]
    answered = case.record(NoticeGiven(told, outcome="granted"))
    assert codes(answered.on(told)) == []
    assert stage(answered, told, "request") == [("PerKI 1/2010", "PerKI 1/2021 Ps. 62")]


@pytest.mark.parametrize(
    "fact",
    [
        NoticeGiven(SERVICE - DAY, outcome="granted"),
        RequestWithdrawn(SERVICE - DAY),
        ObjectionReceived(SERVICE - DAY, grounds="c"),
    ],
)
def test_a_request_that_was_over_before_did_not_cross(fact: Event) -> None:
    """Answered, withdrawn or objected to on the last day of PerKI 1/2010."""
    case = Case().record(RequestReceived(dt.date(2021, 6, 14)), fact)
    assert stage(case, SERVICE, "request") == [("PerKI 1/2010", "PerKI 1/2010 Ps. 46")]


@pytest.mark.parametrize("asked", [SERVICE, SERVICE + DAY])
def test_a_request_from_the_change_on_is_under_the_new_one(asked: dt.date) -> None:
    """No transition, and the new stage of completeness."""
    case = Case().record(RequestReceived(asked))
    assert stage(case, asked, "request") == [("PerKI 1/2021", "PerKI 1/2021 Ps. 64")]


def test_an_objection_on_an_old_request() -> None:
    """Its limits are the statute's under both, so nothing turns on the regulation."""
    asked, told = SERVICE - DAY, dt.date(2021, 7, 13)
    objected = dt.date(2021, 8, 2)
    case = Case().record(
        RequestReceived(asked),
        NoticeGiven(told, outcome="refused", exemptions="17.h", reason="exemption"),
        NoticeReceived(told),
    )
    window = option(case.on(told), "objection_received")
    assert window.closes == NATIONAL.add(told, 30)
    assert str(window.basis) == "UU 14/2008 Ps. 36(1)"
    both = case.record(ObjectionReceived(objected, grounds="a"))
    assert last_of(both, objected, "objection.response") == NATIONAL.add(objected, 30)
    assert rows(both, objected)[1:] == [
        ("PerKI 1/2010", "request", "PerKI 1/2021 Ps. 62"),
        ("PerKI 1/2021", "objection", "PerKI 1/2021 Ps. 62"),
    ]
    assert both.on(objected).regime == "UU 14/2008; PerKI 1/2010; PerKI 1/2021"


# -- PERMA 2/2011, 29 November 2011 ---------------------------------------------------


def in_court(registered: dt.date, *facts: Event) -> Case:
    """Give a challenge registered on a day."""
    filed = NATIONAL.add(registered, -60)
    return dispute(
        filed,
        HearingHeld(filed + DAY, hearing="adjudication"),
        RulingRead(filed + 40 * DAY, kind="adjudication", outcome="granted"),
        ChallengeFiled(registered, by="body"),
        ChallengeRegistered(registered),
        *facts,
    )


@pytest.mark.parametrize("registered", [COURTS - DAY, COURTS, COURTS + DAY])
def test_the_rules_for_the_courts_reach_what_was_not_heard(
    registered: dt.date,
) -> None:
    """Registered on the eve it comes under PERMA 2/2011 too (its Ps. 13(1))."""
    panel = registered + 7 * DAY
    case = in_court(registered, CourtPanelNamed(panel))
    old = registered < COURTS
    why = "PERMA 2/2011 Ps. 13(1)" if old else "PERMA 2/2011 Ps. 15"
    assert stage(case, panel, "court") == [("PERMA 2/2011", why)]
    assert basis_of(case, panel, "court.file_request") == (
        [] if old else ["PERMA 2/2011 Ps. 6(1)"]
    )
    assert last_of(case, panel, "court.decision") == NATIONAL.add(panel, 60)


def test_before_the_rules_for_the_courts_only_the_statute() -> None:
    """On the eve, and where the court had ruled by then."""
    eve = COURTS - DAY
    ruled = in_court(
        dt.date(2011, 10, 3),
        CourtRulingPronounced(eve, outcome="ruling_upheld", present=True),
        CassationFiled(eve, by="body"),
    )
    assert stage(in_court(dt.date(2011, 10, 3)), eve, "court") == []
    assert stage(ruled, COURTS + DAY, "court") == []
    assert stage(ruled, COURTS + DAY, "cassation") == []


@pytest.mark.parametrize(
    ("read", "why"),
    [
        (COURTS - DAY, "PERMA 2/2011 Ps. 13(2)"),
        (COURTS, "PERMA 2/2011 Ps. 15"),
        (COURTS + DAY, "PERMA 2/2011 Ps. 15"),
    ],
)
def test_a_ruling_from_before_may_be_executed(read: dt.date, why: str) -> None:
    """The transition reaches rulings that were not carried out (Ps. 13(2))."""
    asked = dt.date(2012, 3, 1)
    ruling = RulingRead(read, kind="adjudication", outcome="granted")
    case = dispute(dt.date(2011, 10, 3), ruling, ExecutionRequested(asked))
    assert stage(case, asked, "execution") == [("PERMA 2/2011", why)]


def test_execution_before_the_rules_for_the_courts() -> None:
    """Then no regulation of the court governs it."""
    asked = dt.date(2011, 11, 1)
    ruling = RulingRead(dt.date(2011, 10, 10), kind="adjudication", outcome="granted")
    case = dispute(dt.date(2011, 8, 1), ruling, ExecutionRequested(asked))
    assert stage(case, COURTS, "execution") == []


# -- the answer -----------------------------------------------------------------------


def test_json_lists_what_governs_each_stage() -> None:
    """The line stays, and the list beside it says which stage, from when, and why."""
    case = dispute(REGISTERED)
    answer = standing_json(case.on(SECOND), "en")
    assert answer["regime"] == "UU 14/2008; PerKI 1/2010; PerKI 2/2010; PerKI 1/2013"
    moved = answer["regimes"][-2:]
    assert [(each["from"], each["until"]) for each in moved] == [
        ("2013-04-26", "2013-04-28"),
        ("2013-04-29", None),
    ]
    assert moved[1]["basis"] == "PerKI 1/2013 Ps. 62(2)"
    assert "moves to PerKI 1/2013" in moved[1]["text"]
    assert answer["regimes"][0]["stage"] is None
    json.dumps(answer)


def test_what_was_not_read_has_no_provision() -> None:
    """An assumption is shown without one, in words that say so."""
    asked = VOTES_2019 - DAY
    answer = standing_json(about_votes(asked).on(VOTES_2019 + DAY), "en")
    (row,) = (r for r in answer["regimes"] if r["instrument"] == "PerKI 1/2014")
    assert row["basis"] is None
    assert "not read" in row["text"]


def test_an_objection_without_a_request_has_its_own_regime() -> None:
    """Ground b needs no request, so only the objection is governed."""
    day = dt.date(2026, 3, 12)
    case = Case().record(ObjectionReceived(day, grounds="b"))
    assert rows(case, day) == [
        ("UU 14/2008", None, "UU 14/2008 Ps. 64(1)"),
        ("PerKI 1/2021", "objection", "PerKI 1/2021 Ps. 64"),
    ]


# -- a dispute of which the filing is not on record ------------------------------------


@pytest.mark.parametrize(
    "fact",
    [
        RulingRead(dt.date(2024, 3, 4), kind="adjudication", outcome="granted"),
        HearingHeld(dt.date(2024, 3, 4), hearing="first"),
    ],
)
def test_a_ruling_or_a_hearing_shows_what_governs_the_dispute(fact: Event) -> None:
    """Its first fact on record says so, and that the filing is not."""
    case = Case(events=[fact])
    assert stage(case, fact.on, "dispute") == [("PerKI 1/2013", "PerKI 1/2013 Ps. 65")]
    assert "PerKI 1/2013" in case.on(fact.on).regime
    (row,) = (each for each in case.on(fact.on).regimes if each.stage == "dispute")
    assert row.text("en").endswith("its filing is not on record")


def test_a_dispute_that_was_heard_before_the_change_stays() -> None:
    """The hearing shows that it was examined (PerKI 1/2013 Ps. 62)."""
    heard = HearingHeld(SECOND - DAY, hearing="first")
    read = RulingRead(SECOND + DAY, kind="adjudication", outcome="granted")
    case = Case(events=[read, heard])
    assert stage(case, SECOND + DAY, "dispute") == [
        ("PerKI 2/2010", "PerKI 1/2013 Ps. 62(1)")
    ]
    named = Case(events=[HearingScheduled(SECOND - DAY)])
    assert [each for each, _ in stage(named, SECOND, "dispute")] == [
        "PerKI 2/2010",
        "PerKI 1/2013",
    ]

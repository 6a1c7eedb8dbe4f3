"""How far the steps to come can reach, from what is on record."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case, OwnLimit, Reach, WorkCalendar, WorkingDays
from keterbukaan.adapters.json import read_case, standing_json, write_case
from keterbukaan.errors import InputError, UnknownRule
from keterbukaan.events import (
    DisputeFiled,
    Event,
    ExtensionNotified,
    NoticeGiven,
    NoticeReceived,
    ObjectionAnswered,
    ObjectionAnswerReceived,
    ObjectionReceived,
    RequestReceived,
    RequestSent,
)
from keterbukaan.law.spans import CalendarDays, Months, Span, Years

DAYS = WorkCalendar.national()
ASKED = dt.date(2026, 6, 15)


def working(n: int) -> dt.date:
    """Give the n-th working day after the request."""
    return DAYS.add(ASKED, n)


def reaches(*events: Event, on: dt.date = ASKED) -> dict[str, Reach]:
    """Give what is within reach, by the act."""
    standing = Case().record(RequestReceived(ASKED), *events).on(on)
    return {reach.act: reach for reach in standing.reach}


def test_silence_all_the_way_is_eighty_four_working_days() -> None:
    """Ten, thirty, thirty and fourteen; and nobody can be sure of it."""
    found = reaches()["dispute_filed"]
    assert (found.earliest, found.latest) == (ASKED, working(84))
    assert found.outer is not None
    assert found.outer >= working(91)
    assert found.open_ended
    assert len(found.assumes) == 3
    assert found.path == (
        "request.notice",
        "objection.file",
        "objection.response",
        "dispute.file.silence",
    )
    assert reaches()["objection_received"].latest == working(40)


def test_with_an_extension_it_is_ninety_one() -> None:
    """Seven more where one was notified."""
    notice = ExtensionNotified(working(9), reason="perlu waktu")
    found = reaches(notice, on=working(9))["dispute_filed"]
    assert found.latest == working(91)
    assert found.path[1] == "request.extension"


def test_an_answer_that_was_received_bounds_the_objection() -> None:
    """Thirty days from the receipt, and no later window can open by silence."""
    facts = (
        NoticeGiven(working(5), outcome="refused", reason="exemption"),
        NoticeReceived(working(6)),
    )
    found = reaches(*facts, on=working(6))
    objection = found["objection_received"]
    assert (objection.earliest, objection.latest) == (working(6), working(36))
    assert not objection.open_ended
    assert objection.assumes == ()
    assert found["dispute_filed"].latest == working(36 + 30 + 14)
    assert found["dispute_filed"].open_ended


def test_an_objection_leaves_the_dispute_alone_to_come() -> None:
    """From there it is thirty and fourteen, or what the answer opens."""
    objection = ObjectionReceived(working(12), grounds="c")
    found = reaches(objection, on=working(12))
    assert [*found] == ["objection_answered", "dispute_filed"]
    assert found["objection_answered"].latest == working(42)
    assert found["dispute_filed"].soonest == ("objection_answered",)
    assert found["dispute_filed"].latest == working(56)
    assert found["dispute_filed"].earliest == working(12)
    answer = (
        ObjectionAnswered(working(20), outcome="refused"),
        ObjectionAnswerReceived(working(22)),
    )
    sure = reaches(objection, *answer, on=working(22))["dispute_filed"]
    assert (sure.earliest, sure.latest) == (working(22), working(36))
    assert not sure.open_ended
    sent = reaches(objection, answer[0], on=working(22))["dispute_filed"]
    assert sent.open_ended
    assert sent.outer is None


def test_a_limit_that_is_not_known_leaves_the_day_open() -> None:
    """Election information has no known limit for an objection."""
    asked = dt.date(2024, 1, 15)
    case = Case(subject="election").record(RequestReceived(asked))
    found = {reach.act: reach for reach in case.on(asked).reach}
    assert found["objection_received"].latest is None
    assert found["dispute_filed"].latest is None


def test_nothing_is_to_come_once_an_application_is_there() -> None:
    """Nor without a request, nor when the matter is over."""
    assert reaches(DisputeFiled(working(60)), on=working(60)) == {}
    assert Case().on(ASKED).reach == ()
    assert reaches(on=ASKED - dt.timedelta(days=1)) == {}


@pytest.mark.parametrize(("filed", "late"), [(91, None), (92, 1), (199, 108)])
def test_lateness_that_only_bounds_can_decide(filed: int, late: int | None) -> None:
    """Where the record says that nobody answered, one can be late on every path."""
    silent = DisputeFiled(working(filed), grounds="c")
    case = Case().record(RequestReceived(ASKED), silent)
    found = {f.code: f.days for f in case.on(working(filed)).findings}
    assert found.get("late.dispute.file.silence") == late
    assert "not_recorded.objection_received" in found


@pytest.mark.parametrize("grounds", ["", "a", "cd"])
def test_an_answer_may_be_missing_from_the_record(grounds: str) -> None:
    """Without the word that nobody answered, nothing bounds an application."""
    filed = DisputeFiled(working(199), grounds=grounds)
    asked = RequestReceived(ASKED)
    for case in (Case().record(asked, filed), Case().record(RequestSent(ASKED), filed)):
        codes = [f.code for f in case.on(working(199)).findings]
        assert codes == ["not_recorded.objection_received"]


def test_an_election_matter_has_no_bounds_to_decide_by() -> None:
    """Where a limit is not known nothing is late by it."""
    asked = dt.date(2024, 1, 15)
    case = Case(subject="election").record(
        RequestReceived(asked), DisputeFiled(dt.date(2025, 1, 15))
    )
    codes = [f.code for f in case.on(dt.date(2025, 1, 15)).findings]
    assert "late.dispute.file.silence" not in codes


def test_the_reach_is_part_of_the_answer() -> None:
    """In JSON it has its path and what it assumes."""
    case = Case().record(RequestReceived(ASKED))
    answer = standing_json(case.on(ASKED), "en")["reach"]
    assert [row["act"] for row in answer] == [
        "notice_given",
        "objection_received",
        "objection_answered",
        "dispute_filed",
    ]
    assert answer[3]["latest"] == working(84).isoformat()
    assert answer[3]["assumes"][0] == "no answer comes after this"
    assert answer[3]["soonest"] == [row["act"] for row in answer[:3]]


# -- limits of a body's own ----------------------------------------------------------

PLEDGE = OwnLimit(rule="request.notice", limit=WorkingDays(5), basis="Maklumat 2026")


def test_a_limit_of_the_body_stands_beside_that_of_the_law() -> None:
    """It shows, it can be missed, and nothing follows from it."""
    given = NoticeGiven(working(7), outcome="granted")
    case = Case(own_limits=[PLEDGE]).record(RequestReceived(ASKED), given)
    standing = case.on(working(7))
    law, own = standing.deadlines[:2]
    assert (law.deadline.last, own.deadline.last) == (working(10), working(5))
    assert (own.own, own.late, str(own.deadline.basis)) == (True, 2, "Maklumat 2026")
    assert standing.findings == ()
    waiting = Case(own_limits=[PLEDGE]).record(RequestReceived(ASKED)).on(working(8))
    assert waiting.state == "waiting"
    assert not any(each.passed for each in waiting.deadlines)
    without = Case().record(RequestReceived(ASKED)).on(working(8))
    assert waiting.options == without.options


@pytest.mark.parametrize("span", [WorkingDays, CalendarDays, Months, Years])
def test_a_limit_of_the_body_past_every_calendar_has_no_day(span: type[Span]) -> None:
    """It says so under its own basis, and that of the law stands."""
    far = OwnLimit(rule="request.notice", limit=span(90_000), basis="Maklumat 2026")
    case = Case(own_limits=[far]).record(RequestReceived(ASKED))
    law, own = case.on(working(11)).deadlines[:2]
    assert (law.deadline.last, own.deadline.last) == (working(10), None)
    assert [doubt.kind for doubt in own.deadline.doubts] == ["out_of_range"]
    assert str(own.deadline.basis) == "Maklumat 2026"


def test_a_limit_of_the_body_travels_in_a_case_file() -> None:
    """It is read, written, and marked in the answer."""
    case = Case(own_limits=[PLEDGE]).record(RequestReceived(ASKED))
    content = write_case(case)
    assert content["own_limits"] == [
        {
            "rule": "request.notice",
            "limit": {"n": 5, "unit": "working_days"},
            "basis": "Maklumat 2026",
        }
    ]
    assert read_case(content) == case
    rows = standing_json(case.on(ASKED))["deadlines"]
    mine = [row.get("own") for row in rows if row["rule"] == "request.notice"]
    assert mine == [None, True]


def test_a_limit_of_the_body_needs_a_rule_and_a_basis() -> None:
    """A step that does not exist, or a decision that is not named, is refused."""
    with pytest.raises(UnknownRule):
        OwnLimit(rule="request.notise", limit=WorkingDays(5), basis="Maklumat")
    with pytest.raises(InputError, match="needs its basis"):
        OwnLimit(rule="request.notice", limit=WorkingDays(5), basis=" ")

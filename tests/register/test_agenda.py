"""What is due over many cases: rows, their order, and what moved."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from keterbukaan import (
    TABLES,
    Case,
    Closed,
    Due,
    DueStatus,
    PublicBody,
    WorkCalendar,
    agenda,
)
from keterbukaan.errors import InputError, NotADate
from keterbukaan.events import (
    DisputeFiled,
    NoticeGiven,
    NoticeReceived,
    ObjectionReceived,
    RequestReceived,
    RequestRegistered,
    RulingRead,
    RulingReceived,
    Stage,
)
from keterbukaan.register.ahead import Question
from keterbukaan.register.moves import moved_since
from tests.helpers.pickles import back_from
from tests.helpers.ways import way_to

if TYPE_CHECKING:
    from keterbukaan.lifecycle import Table

DAY = dt.date(2026, 11, 19)
ONE_DAY = dt.timedelta(1)
NATIONAL = WorkCalendar.national()


def _case(name: str | None, *events: object, unit: str | None = None) -> Case:
    body = PublicBody(kind="state", level="regency", unit=unit)
    return Case(id=name, body=body, events=events)  # type: ignore[arg-type]


def _request(
    name: str | None, day: int, *, month: int = 11, unit: str | None = None
) -> Case:
    return _case(name, RequestReceived(dt.date(2026, month, day)), unit=unit)


def _rows(*cases: Case, day: dt.date = DAY, **asked: object) -> list[Due]:
    return sorted(agenda(cases, day, **asked))  # type: ignore[arg-type]


def _shown(rows: list[Due]) -> list[tuple[str | None, str, str]]:
    return [(row.case, row.rule, row.status.value) for row in rows]


def test_rows_stand_by_their_day_then_case_then_rule() -> None:
    """The first to fall due is the first row."""
    rows = _rows(_request("b", 12), _request("a", 12), _request("c", 5))
    ours = [row for row in rows if row.rule == "request.notice"]
    assert _shown(ours) == [
        ("c", "request.notice", "due_today"),
        ("a", "request.notice", "running"),
        ("b", "request.notice", "running"),
    ]
    row = ours[1]
    assert (row.last, row.outer) == (dt.date(2026, 11, 26),) * 2
    assert row.safe == dt.date(2026, 11, 25)
    assert (row.days_left, row.safe_days_left, row.day_unit) == (5, 4, "working_days")
    assert (row.actor, row.act, row.kind) == ("ppid", "notice_given", "duty")
    assert row.firm
    assert not row.undated
    assert str(row.basis) == "UU 14/2008 Ps. 22(7)"
    assert row.opens is not None
    assert row.by == row.safe
    assert row.label("en") == "give written notice"
    assert row.text("en").startswith("The PPID must")
    assert row.text("id").startswith("PPID")
    assert row.status.label() == "berjalan"


def test_a_duty_not_done_stays_overdue_until_its_stage_ends() -> None:
    """Overdue rows are there whatever the bound; a stale one only where asked."""
    late = _request("a", 2)
    found = _rows(late, until=0, actors=["ppid"])
    assert _shown(found) == [("a", "request.notice", "overdue")]
    assert found[0].days_left == -3
    closed = late.record(
        ObjectionReceived(dt.date(2026, 11, 18), grounds=["c"]),
    )
    assert _rows(closed, actors=["ppid"], until=0) == []
    told = late.record(ObjectionReceived(dt.date(2026, 11, 18), grounds=["e"]))
    assert _rows(told, actors=["ppid"], stale=True) == []
    stale = _rows(closed, actors=["ppid"], until=0, stale=True)
    assert [(row.rule, row.stale, row.status) for row in stale] == [
        ("request.notice", True, DueStatus.OVERDUE)
    ]


def test_a_bound_admits_what_falls_due_by_it() -> None:
    """A number is calendar days, a day is itself; both are inclusive."""
    case = _request("a", 12)
    assert _rows(case, until=5, actors=["ppid"]) == []
    for until in (6, dt.date(2026, 11, 25), 10**9):
        assert len(_rows(case, until=until, actors=["ppid"])) == 1
    assert _rows(case, until=-3, actors=["ppid"]) == []


def test_a_right_that_opens_later_is_listed_by_its_opening() -> None:
    """An objection for silence opens the day after the last day of the notice."""
    row = _rows(_request("a", 12), actors=["applicant"])[0]
    assert (row.status, row.opens) == (DueStatus.OPENS_LATER, dt.date(2026, 11, 27))
    assert row.kind == "right"
    assert _rows(_request("a", 12), actors=["applicant"], until=7) == []


def test_a_right_that_has_run_out_is_no_row() -> None:
    """Thirty working days after the notice nothing is left to the applicant."""
    case = _case(
        "a",
        RequestReceived(dt.date(2025, 3, 3)),
        NoticeGiven(dt.date(2025, 3, 10), outcome="refused", reason="exemption"),
        NoticeReceived(dt.date(2025, 3, 10)),
    )
    assert [row.rule for row in _rows(case, actors=["applicant"])] == []


def test_an_execution_is_undated_and_comes_first() -> None:
    """No text gives the day by which to ask for it."""
    ruled = _case(
        "a",
        DisputeFiled(dt.date(2026, 3, 2)),
        RulingRead(dt.date(2026, 6, 1), kind="adjudication", outcome="granted"),
        RulingReceived(dt.date(2026, 6, 8), by="applicant"),
        RulingReceived(dt.date(2026, 6, 8), by="body"),
    )
    first, *_ = _rows(_request("b", 12), ruled, until=0)
    assert (first.case, first.rule, first.act) == (
        "a",
        "court.performance",
        "execution_requested",
    )
    assert first.undated
    assert (first.deadline, first.outer, first.day_unit) == (None, None, None)
    assert (first.days_left, first.firm) == (None, False)


def test_rows_of_one_rule_have_an_order_too() -> None:
    """Two parties with one last day, two grounds: whichever came first in the case."""
    day = dt.date(2026, 6, 8)
    ruled = _case(
        "a",
        DisputeFiled(dt.date(2026, 3, 2)),
        RulingRead(dt.date(2026, 6, 1), kind="adjudication", outcome="granted"),
        RulingReceived(day, by="body"),
        RulingReceived(day, by="applicant"),
    )
    refused = _case(
        "b",
        RequestReceived(dt.date(2026, 10, 10)),
        NoticeGiven(dt.date(2026, 10, 25), outcome="refused", reason="exemption"),
        NoticeReceived(dt.date(2026, 10, 27)),
    )
    for case, rule, seen in (
        (ruled, "court.challenge", day),
        (refused, "objection.file", DAY),
    ):
        rows = [row for row in agenda([case], seen) if row.rule == rule]
        assert rows[0].by == rows[1].by
        first, second = sorted(rows)
        assert sorted([second, first]) == [first, second]
        assert first < second
        assert (first.actor, first.option.grounds) < (
            second.actor,
            second.option.grounds,
        )


STATES = [(table, state.name) for table in TABLES for state in table.states]


@pytest.mark.parametrize(
    ("table", "state"), STATES, ids=[f"{table.stage}-{name}" for table, name in STATES]
)
def test_nothing_is_left_where_a_matter_is_over(table: Table, state: str) -> None:
    """No limit is counted for a matter that has ended, for no act of it is left."""
    case = Case(events=way_to(table, state))
    for later in (0, 120):
        day = max((fact.on for fact in case.events), default=DAY) + later * ONE_DAY
        standing = case.on(day)
        if standing.stage is Stage.CLOSED:
            assert standing.timed_steps() == ()
            assert _rows(case, day=day) == []


@pytest.mark.parametrize("bound", [0, 5, 14])
@pytest.mark.parametrize("stale", [False, True])
def test_a_bound_leaves_out_what_runs_beyond_it_and_nothing_else(
    bound: int, *, stale: bool
) -> None:
    """Limits that are not judged for their day are those whose rows are not asked."""
    left_out = 0
    for table, state in STATES:
        case = Case(events=way_to(table, state))
        day = max((fact.on for fact in case.events), default=DAY)
        every = _rows(case, day=day, stale=stale)
        asked = [
            row
            for row in every
            if row.undated
            or row.status is DueStatus.OVERDUE
            or (row.by is not None and row.by <= day + bound * ONE_DAY)
        ]
        assert asked == _rows(case, day=day, stale=stale, until=bound)
        left_out += len(every) - len(asked)
    assert left_out > 0


def test_units_and_closed_matters() -> None:
    """Only the offices asked for, and nothing of a matter that is closed."""
    cases = _request("a", 12, unit="Dinas A"), _request("b", 12, unit="Dinas B")
    assert {row.case for row in _rows(*cases, units=["Dinas B"])} == {"b"}
    assert {row.unit for row in _rows(*cases)} == {"Dinas A", "Dinas B"}
    ended = Case(
        id="c",
        closed=Closed(how="withdrawn", on=None),
        events=[RequestReceived(dt.date(2026, 11, 12))],
    )
    assert _rows(ended, stale=True) == []


def test_an_act_of_several_items_is_one_row() -> None:
    """Items that stand apart are named; those with the same act share a row."""
    case = Case(
        id="a",
        items=("satu", "dua", "tiga"),
        events=[
            RequestReceived(dt.date(2026, 11, 12)),
            NoticeGiven(dt.date(2026, 11, 18), outcome="granted", items=("tiga",)),
        ],
    )
    row = next(
        row for row in _rows(case, actors=["ppid"]) if row.rule == "request.notice"
    )
    assert row.items == ("satu", "dua")


def test_what_both_parties_may_do_is_shown_to_either() -> None:
    """Who asks for one side sees what is for both; who never acts is refused."""
    with pytest.raises(InputError) as refused:
        agenda([], DAY, actors=["ppid", "ppit"])
    assert [each.path for each in refused.value.problems] == ["$.actors"]
    assert [row.actor for row in _rows(_request("a", 12), actors="ppid")] == ["ppid"]
    assert _rows(_request("a", 12), actors=["court"]) == []


def test_a_reading_is_used_over_that_of_the_case() -> None:
    """The readings of an office stand over those of its cases."""
    plain, counted = (
        _rows(_request("a", 12), readings=readings, actors=["ppid"])[0].last
        for readings in (None, {"receipt_day_counted": "yes"})
    )
    assert (plain, counted) == (dt.date(2026, 11, 26), dt.date(2026, 11, 25))


def test_a_fact_that_came_moves_a_row() -> None:
    """Once the copy is received the time for the challenge runs from that day."""
    ruled = _case(
        "a",
        DisputeFiled(dt.date(2026, 5, 4)),
        RulingRead(dt.date(2026, 9, 11), kind="adjudication", outcome="granted"),
        RulingReceived(dt.date(2026, 9, 24), by="body"),
    )
    day, since = dt.date(2026, 10, 1), dt.date(2026, 9, 20)
    rows = _rows(ruled, day=day, since=since, actors=["body"])
    row = next(row for row in rows if row.act == "challenge_filed")
    assert row.last == dt.date(2026, 10, 14)
    assert row.moved is not None
    assert row.moved.last != row.last
    assert row.moved.text("en") == (
        "facts on record since: copy of the ruling received "
        "(Thursday, 24 September 2026)"
    )
    assert all(row.moved is None for row in _rows(ruled, day=day, since=day))


def test_an_act_that_was_not_there_has_not_moved() -> None:
    """A response that became due since has no day before."""
    silent = _request("a", 2).record(
        ObjectionReceived(dt.date(2026, 11, 19), grounds=["c"])
    )
    rows = _rows(silent, since=dt.date(2026, 11, 18), actors=["superior"])
    assert [(row.rule, row.moved) for row in rows] == [("objection.response", None)]


def test_a_decree_that_came_moves_a_row() -> None:
    """A day off declared since: 18 August 2025, by decree of 7 August."""
    case = _case("a", RequestReceived(dt.date(2025, 8, 5)))
    day, since = dt.date(2025, 8, 11), dt.date(2025, 8, 6)
    row = next(
        row
        for row in _rows(case, day=day, since=since, actors=["ppid"])
        if row.rule == "request.notice"
    )
    assert row.moved is not None
    assert row.moved.last == dt.date(2025, 8, 19)
    assert row.last == dt.date(2025, 8, 20)
    assert "SKB" in row.moved.text("id")
    assert row.moved.text("en").startswith("days off by")


@pytest.mark.parametrize("until", [True, "14", dt.datetime(2026, 11, 26, 9)])  # noqa: DTZ001 (is refused)
def test_a_bound_is_a_day_or_a_number(until: object) -> None:
    """Whatever else is refused, with what was expected."""
    with pytest.raises(InputError) as refused:
        agenda([], DAY, until=until)  # type: ignore[arg-type]
    (problem,) = refused.value.problems
    assert problem.path == "$.until"
    assert "a number of calendar days" in problem.line("en")


def test_a_day_is_a_day() -> None:
    """An instant is refused before any case is read."""
    with pytest.raises(NotADate):
        agenda([], dt.datetime(2026, 11, 26, 9))  # noqa: DTZ001 (is refused)


def test_cases_are_taken_one_by_one() -> None:
    """Nothing is read before it is asked for."""
    taken = []

    def cases() -> object:
        for n in range(3):
            taken.append(n)
            yield _request(str(n), 12)

    rows = agenda(cases(), DAY)  # type: ignore[arg-type]
    assert taken == []
    assert next(rows).case == "0"
    assert taken == [0]


def test_days_that_no_fact_and_no_decree_moved_are_told_so() -> None:
    """No cause is made up where nothing is new; here another reading is used."""
    case = _request("a", 12)
    read = evolve(case, readings={"receipt_day_counted": "yes"})
    now = case.on(DAY)
    option = next(each for each in now.options if each.act == "notice_given")
    moved = moved_since(read.on(DAY), now, option, ())
    assert moved is not None
    assert (moved.last, option.closes) == (
        dt.date(2026, 11, 25),
        dt.date(2026, 11, 26),
    )
    assert (
        moved.text("en") == "no new fact or decree; counted as of the day asked about"
    )


def test_all_that_is_new_is_named_as_what_moved_a_row() -> None:
    """A fact and a decree since: neither alone is said to have done it."""
    case = _case(
        "a",
        RequestReceived(dt.date(2025, 8, 5)),
        RequestRegistered(dt.date(2025, 8, 8)),
    )
    day, since = dt.date(2025, 8, 11), dt.date(2025, 8, 6)
    rows = _rows(case, day=day, since=since, actors=["ppid"])
    row = next(row for row in rows if row.rule == "request.notice")
    assert row.moved is not None
    told = row.moved.text("en")
    assert told.startswith("facts on record since: ")
    assert told.endswith("; days off by SKB 933/2025")


def test_a_question_is_put_in_another_process_as_in_this_one() -> None:
    """It is made once, and holds no more than what was asked."""
    asked = Question.of(DAY, until=14, actors=["ppid"], units=["a"], since=DAY)
    cases = [_request("1", 12, unit="a"), _request("2", 5, unit="b")]
    there = back_from(asked)
    rows = agenda(cases, DAY, until=14, actors=["ppid"], units=["a"], since=DAY)
    assert [*there.rows(cases)] == [*asked.rows(cases)] == [*rows]
    assert {row.case for row in asked.rows(cases)} == {"1"}

"""The next step: the nearest day to keep to, by whom, where, and with what."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from keterbukaan import Actor, Applicant, Case, PublicBody
from keterbukaan.adapters.json import read_case
from keterbukaan.case import NextStep, StepStatus
from keterbukaan.case.values.step import SIDES
from keterbukaan.case.values.step_words import DOES
from keterbukaan.events import (
    DisputeFiled,
    InformationGiven,
    NoticeGiven,
    NoticeReceived,
    ObjectionAnswered,
    ObjectionAnswerReceived,
    ObjectionReceived,
    RequestReceived,
    RequestSent,
    RulingRead,
    RulingReceived,
)
from keterbukaan.lifecycle import TABLES
from tests.helpers import ROOT
from tests.helpers.acting import option
from tests.helpers.disputing import DAY

if TYPE_CHECKING:
    from keterbukaan import Standing

ASKED = dt.date(2026, 3, 12)
DUE = dt.date(2026, 4, 2)
SAFE = dt.date(2026, 4, 1)
REGENCY = PublicBody(kind="state", level="regency", name="Dinas Khayalan")
WAITING = Case(body=REGENCY).record(RequestReceived(ASKED))
ANSWER = dt.date(2026, 11, 10)
ANSWERED = Case(body=REGENCY, applicant=Applicant(kind="citizen"), events=()).record(
    ObjectionAnswerReceived(ANSWER)
)


def _first(standing: Standing, side: str | None = None) -> NextStep:
    step = standing.next_step(side)
    assert step is not None
    return step


def _of(standing: Standing, act: str) -> NextStep:
    return next(step for step in standing.steps if step.option.act == act)


# -- which step is next ----------------------------------------------------------------


def test_the_nearest_day_to_keep_to_comes_first() -> None:
    """An answer in hand: the way to the commission, safe on Friday, last on Monday."""
    step = _first(ANSWERED.on(dt.date(2026, 11, 12)))
    assert (step.option.act, step.option.actor) == ("dispute_filed", Actor.APPLICANT)
    assert (step.status, step.duty) == (StepStatus.RUNNING, False)
    assert step.keep_to == dt.date(2026, 11, 27)
    assert step.option.closes == dt.date(2026, 11, 30)
    assert step.days_left == 11
    assert step.text("en") == (
        "The applicant may apply for settlement of the dispute with the Information "
        "Commission: safe until Friday, 27 November 2026 (11 working days left), last "
        "day Monday, 30 November 2026."
    )
    assert step.text() == (
        "Pemohon dapat mengajukan permohonan penyelesaian sengketa ke Komisi Informasi,"
        " aman sampai Jumat, 27 November 2026 (11 hari kerja lagi), hari terakhir "
        "Senin, 30 November 2026."
    )


def test_of_two_on_one_day_the_duty_comes_first() -> None:
    """The PPID has to give notice by the day until which it may extend."""
    ppid = [step for step in WAITING.on(SAFE).steps if step.on_side("ppid")]
    assert [(step.option.act, step.duty) for step in ppid[:2]] == [
        ("notice_given", True),
        ("extension_notified", False),
    ]
    assert ppid[0].keep_to == ppid[1].keep_to == SAFE


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (SAFE - DAY, "safe until Wednesday, 1 April 2026 (1 working day left), last"),
        (SAFE, "safe until Wednesday, 1 April 2026 (today), last day Thursday, 2"),
        (DUE, "last day Thursday, 2 April 2026 (today); the safe day, Wednesday, 1"),
    ],
)
def test_the_days_left_are_counted_to_the_day_to_keep_to(
    day: dt.date, said: str
) -> None:
    """Until the safe day that one; on the last day it is said that it has passed."""
    step = _first(WAITING.on(day), "ppid")
    assert said in step.text("en")
    assert step.text("en").startswith("The PPID must give written notice to the")


def test_after_the_last_day_a_duty_is_overdue_while_its_stage_lasts() -> None:
    """Silence: the notice stays owed until the way it opened has closed unused."""
    silent = WAITING.on(DUE + DAY)
    assert _first(silent).option.act == "objection_received"
    step = _of(silent, "notice_given")
    assert (step.status, step.duty, step.days_left) == (StepStatus.OVERDUE, True, -2)
    assert step.text("en").endswith(
        "the limit was Thursday, 2 April 2026 (1 working day ago), and the duty "
        "remains."
    )
    assert _first(silent, "ppid") == step
    window = _of(silent, "objection_received").option
    assert window.closes is not None
    over = WAITING.on(window.closes + 60 * DAY)
    assert all(step.at_any_time for step in over.steps)
    assert over.next_step() is None
    objected = WAITING.record(ObjectionReceived(DUE + DAY, grounds="c"))
    assert not any(
        step.option.act == "notice_given" for step in objected.on(DUE + DAY).steps
    )


def test_a_duty_that_is_open_after_its_day_is_overdue() -> None:
    """However an option puts it, a duty whose day has passed is late."""
    standing = WAITING.on(DUE + 5 * DAY)
    notice = option(standing, "notice_given")
    vars(standing._answers)["options"] = (evolve(notice, open=True),)
    assert [step.status for step in standing.steps] == [StepStatus.OVERDUE]


def test_what_opens_later_is_next_for_whom_nothing_is_open() -> None:
    """While the PPID has time, the applicant is told from when an objection opens."""
    standing = WAITING.on(ASKED)
    step = _first(standing, "applicant")
    assert step.status is StepStatus.OPENS_LATER
    assert "from Friday, 3 April 2026 on, by Tuesday, 19 May 2026" in step.text("en")
    assert step.text("en").endswith("; safe from Wednesday, 15 April 2026 on.")
    assert standing.next_step("superior") is None
    assert standing.next_step("commission") is None


def test_what_has_no_time_of_its_own_is_never_the_next_step() -> None:
    """A withdrawal is listed, and is no step to take."""
    asked = Case(body=REGENCY).record(RequestSent(ASKED))
    (last,) = (step for step in asked.on(ASKED).steps if step.at_any_time)
    assert last.option.act == "request_withdrawn"
    assert (last.keep_to, last.days_left, last.duty) == (None, None, False)
    assert last.text("en") == "The applicant may withdraw the request, at any time."
    assert asked.on(ASKED).steps[-1] == last


def test_the_first_request_may_be_made_at_any_time() -> None:
    """Without a fact there is nothing to keep to."""
    standing = Case(body=REGENCY).on(ASKED)
    assert standing.next_step() is None
    (step,) = standing.steps
    assert step.place == ("PPID Dinas Khayalan", "PPID of Dinas Khayalan")
    assert step.text() == (
        "Pemohon dapat mengajukan permintaan informasi kepada PPID, tanpa batas waktu."
    )


# -- dates that are not plain ----------------------------------------------------------


def test_a_limit_that_is_not_known_is_to_be_used_at_once() -> None:
    """The time to object on election information is not known: act at once."""
    case = Case(body=REGENCY, subject="election").record(
        RequestReceived(dt.date(2024, 1, 10)),
        NoticeGiven(dt.date(2024, 1, 11), outcome="refused"),
        NoticeReceived(dt.date(2024, 1, 11)),
    )
    step = _first(case.on(dt.date(2024, 1, 12)))
    assert (step.option.act, step.status) == ("objection_received", StepStatus.UNDATED)
    assert step.text("en").endswith(" at once; the limit is not known.")
    assert step.documents == ()


def test_an_execution_has_no_limit_on_record() -> None:
    """A final ruling: execution is open, and before that day it opens later."""
    day = dt.date(2025, 7, 30)
    case = Case(body=REGENCY).record(
        RulingRead(day, kind="adjudication", outcome="granted"),
        RulingReceived(day, by="applicant"),
        RulingReceived(day, by="body"),
    )
    later = _of(case.on(day), "execution_requested")
    assert later.option.opens is not None
    assert later.text("en").endswith(" from Thursday, 21 August 2025 on.")
    step = _first(case.on(later.option.opens))
    assert (step.option.act, step.status) == ("execution_requested", StepStatus.UNDATED)
    assert step.text("en").endswith("; no limit is on record.")
    assert step.place == (
        "Pengadilan Tata Usaha Negara (PTUN)",
        "administrative court (PTUN)",
    )


def test_a_date_that_may_move_says_so() -> None:
    """Where only the sending is on record the date is not firm."""
    sent = Case(body=REGENCY).record(RequestSent(ASKED))
    assert _first(sent.on(ASKED)).text("en").endswith("; the date is not firm.")


def test_no_day_is_safe_where_the_answer_came_after_the_time_for_silence() -> None:
    """Then both days are named."""
    case = Case(body=REGENCY).record(
        ObjectionReceived(dt.date(2026, 4, 20), grounds="c"),
        ObjectionAnswered(dt.date(2026, 7, 20), outcome="refused"),
        ObjectionAnswerReceived(dt.date(2026, 7, 21)),
    )
    step = _of(case.on(dt.date(2026, 7, 22)), "dispute_filed")
    assert step.option.closes_safe is not None
    assert step.option.opens_safe is not None
    assert step.option.closes_safe < step.option.opens_safe
    assert "; no day is safe, on one view only until " in step.text("en")


def test_days_of_the_calendar_are_left_where_the_limit_has_them() -> None:
    """An order of thirty calendar days runs on every day."""
    orders: list[dict[str, Any]] = [
        {"bound": "body", "n": 30, "unit": "calendar_days", "from": "read"}
    ]
    read = {"type": "ruling_read", "on": "2026-09-18", "kind": "adjudication"}
    data = {
        "schema": "keterbukaan/case/1",
        "body": {"kind": "state", "level": "regency"},
        "events": [{**read, "outcome": "granted", "orders": orders}],
    }
    case = read_case(data)
    step = _of(case.on(dt.date(2026, 9, 20)), "ruling_performed")
    assert step.days_left == 26
    assert "(26 calendar days left)" in step.text("en")
    last = dt.date(2026, 10, 15)
    assert "(1 calendar day left)" in _of(case.on(last), "ruling_performed").text("en")


def test_days_that_cannot_be_counted_are_left_out() -> None:
    """A day asked about beyond every table of feast days: no number, no error."""
    step = evolve(_first(WAITING.on(ASKED), "ppid"), day=dt.date(2150, 1, 1))
    assert step.days_left is None
    assert " ago" not in step.text("en")


# -- where, and with what --------------------------------------------------------------


def test_a_step_names_where_it_is_handed_in() -> None:
    """The superior, the commission with the other reading, the court by the body."""
    objection = _of(WAITING.on(DUE + DAY), "objection_received")
    assert objection.place == (
        "atasan PPID Dinas Khayalan",
        "superior of the PPID of Dinas Khayalan",
    )
    way = _first(ANSWERED.on(ANSWER)).place
    assert way is not None
    assert way[1] == (
        "provincial Information Commission, PerKI 1/2013 Ps. 6(4); by the other "
        "reading Central Information Commission"
    )
    firm = evolve(ANSWERED, body=PublicBody(kind="enterprise", level="province"))
    assert _first(firm.on(ANSWER)).place == (
        "Komisi Informasi Provinsi, PerKI 1/2013 Ps. 6(2)",
        "provincial Information Commission, PerKI 1/2013 Ps. 6(2)",
    )
    ruled = firm.record(
        DisputeFiled(ANSWER),
        RulingRead(ANSWER, kind="adjudication", outcome="rejected"),
        RulingReceived(ANSWER, by="applicant"),
    )
    assert _of(ruled.on(ANSWER), "challenge_filed").place == (
        "Pengadilan Negeri (PN), PERMA 2/2011 Ps. 3 a",
        "district court (PN), PERMA 2/2011 Ps. 3 a",
    )
    assert _first(WAITING.on(ASKED), "ppid").place is None
    nameless = evolve(WAITING, body=PublicBody(kind="state", level="regency"))
    assert _of(nameless.on(DUE + DAY), "objection_received").place == (
        "atasan PPID badan publik",
        "superior of the PPID of the public body",
    )


def test_a_step_names_what_is_handed_in_with_it() -> None:
    """Identity, request and objection; on ground b no proof of a request."""
    keys = [rule.text("en") for rule in _first(ANSWERED.on(ANSWER)).documents]
    assert keys == [
        "identity of the applicant",
        "proof of the request",
        "proof of the objection, or its answer",
    ]
    periodic = Case(body=REGENCY, applicant=Applicant(kind="citizen", agent=True))
    periodic = periodic.record(
        ObjectionReceived(dt.date(2026, 10, 1), grounds="b"),
        ObjectionAnswered(ANSWER, outcome="refused"),
        ObjectionAnswerReceived(ANSWER),
    )
    keys = [rule.text("en") for rule in _first(periodic.on(ANSWER)).documents]
    assert keys == [
        "identity of the applicant",
        "power of attorney",
        "proof of the objection, or its answer",
    ]


# -- sides and words -------------------------------------------------------------------


def test_what_both_parties_may_do_is_on_either_side() -> None:
    """The body stands with its PPID, the mediator with the commission."""
    assert {side for side, actors in SIDES.items() if "parties" in actors} == {
        "applicant",
        "ppid",
    }
    assert "body" in SIDES["ppid"]
    assert "mediator" in SIDES["commission"]


def test_every_act_that_a_limit_asks_for_has_its_verb() -> None:
    """Whatever a timer is met by first, or an example offers, is said as a verb."""
    asked = {timer.met_by[0].type for table in TABLES for timer in table.timers}
    offered = {
        each.option.act
        for file in ("silence", "refusal", "extension", "slips", "local-days")
        for case in [read_case(ROOT / "examples" / f"{file}.json")]
        for fact in case.events
        for each in case.on(fact.on).steps
    }
    assert (asked | offered) - {*DOES} == set()
    assert all(all(pair) for pair in DOES.values())


def test_an_act_without_a_verb_is_named_by_its_fact() -> None:
    """The words of the fact stand in."""
    step = _first(WAITING.on(ASKED), "ppid")
    other = evolve(step, option=evolve(step.option, act="hearing_scheduled"))
    assert other.does == ("sidang dijadwalkan", "hearing scheduled")


def test_the_steps_of_items_are_taken_together() -> None:
    """What is to be done about one item is a step of the whole."""
    case = evolve(WAITING, items=("satu", "dua")).record(
        NoticeGiven(ASKED + DAY, outcome="refused", items="satu"),
        NoticeReceived(ASKED + DAY, items="satu"),
    )
    standing = case.on(ASKED + DAY)
    first = {name: item.next_step() for name, item in standing.items}
    assert None not in first.values()
    assert {*first.values()} <= {*standing.steps}
    assert [step.status for step in standing.steps] == sorted(
        (step.status for step in standing.steps), key=list(StepStatus).index
    )


@pytest.mark.parametrize("file", ["silence", "refusal", "extension", "slips"])
def test_the_timed_steps_are_those_that_go_by_a_limit(file: str) -> None:
    """In the order of all steps, on every day of a case and of its items."""
    case = read_case(ROOT / "examples" / f"{file}.json")
    many = evolve(case, items=("satu", "dua")).record(
        InformationGiven(case.events[-1].on, items="satu")
    )
    for fact in case.events:
        for each in (case, many):
            standing = each.on(fact.on + DAY)
            by_limit = [step for step in standing.steps if _goes_by_a_limit(step)]
            assert [*standing.timed_steps()] == by_limit


def test_the_words_of_a_step_are_its_text_in_both_languages() -> None:
    """They are put together in each on its own."""
    case = read_case(ROOT / "examples" / "silence.json")
    for step in case.on(case.events[-1].on).steps:
        assert step.words == (step.text("id"), step.text("en"))
        assert step.words[0] != step.words[1]


def _goes_by_a_limit(step: NextStep) -> bool:
    """An extension is notified within the limit that it extends."""
    limit, act = step.option.limit, step.option.act
    return (
        act == "execution_requested" if limit is None else act != "extension_notified"
    )

"""Request and objection: silence, extensions, and answers that come late."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case
from keterbukaan.case import Met
from keterbukaan.events import (
    ExtensionNotified,
    GroundFound,
    InformationGiven,
    NoticeGiven,
    NoticeReceived,
    ObjectionAnswered,
    ObjectionReceived,
    RequestReceived,
    RequestWithdrawn,
    SettledByParties,
)
from keterbukaan.events.choices import NoticeOutcome, NoticeReason, ObjectionOutcome
from tests.helpers.acting import NATIONAL, codes, found, option

ASKED = dt.date(2026, 3, 12)
LAST = dt.date(2026, 4, 2)
SILENT = dt.date(2026, 4, 3)
SILENCE_ENDS = dt.date(2026, 5, 20)
EXTENDED = dt.date(2026, 4, 14)

CASE = Case().record(RequestReceived(ASKED))
DAY = dt.timedelta(days=1)


def answer(day: dt.date, outcome: str = "refused", reason: str | None = None) -> Case:
    """Give the case with an answer of the PPID, received on its day."""
    given = NoticeGiven(
        day,
        outcome=NoticeOutcome(outcome),
        reason=None if reason is None else NoticeReason(reason),
    )
    return CASE.record(given, NoticeReceived(day))


def test_a_case_without_facts_may_begin() -> None:
    """The lawful start: a request may be made on any day, nothing is found."""
    standing = Case().on(ASKED)
    assert (standing.stage, standing.state) == ("request", "not_made")
    assert option(standing, "request_received").open
    assert not option(standing, "objection_received").open
    assert not option(standing, "dispute_filed").open
    assert codes(standing) == []


# -- silence ---------------------------------------------------------------------


def test_the_last_day_counts() -> None:
    """The tenth working day is still in time (UU 14/2008 Ps. 22(7))."""
    assert CASE.on(LAST).state == "waiting"
    assert codes(CASE.record(NoticeGiven(LAST, outcome="granted")).on(LAST)) == []


def test_silence_is_read_off_the_clock() -> None:
    """The day after, the PPID is silent; a lapse alone is no finding."""
    standing = CASE.on(SILENT)
    assert standing.state == "silent"
    assert standing.deadlines[0].met is Met.NONE
    assert codes(standing) == []


def test_silence_is_ground_c() -> None:
    """Silence is ground c, never ground a and never a grant (Ps. 35(1) c)."""
    window = option(CASE.on(SILENT), "objection_received")
    assert window.grounds == ("c",)
    assert (window.opens, window.closes, window.open) == (SILENT, SILENCE_ENDS, True)


def test_silence_is_not_ground_a() -> None:
    """An objection to an answer that raised no ground a is on a wrong track.

    Where no answer is on record, there may have been one: nobody can tell.
    """
    objection = ObjectionReceived(SILENT, grounds="a")
    granted = NoticeGiven(LAST, outcome="granted")
    case = CASE.record(granted, NoticeReceived(LAST), objection)
    assert found(case.on(SILENT), 3) == [("wrong_track.ground", None)]
    unanswered = CASE.record(objection).on(SILENT)
    assert found(unanswered, 1) == []
    assert unanswered.deadlines[0].met is None
    on_c = CASE.record(ObjectionReceived(SILENT, grounds="c")).on(SILENT)
    assert on_c.deadlines[0].met is Met.NONE


def test_an_objection_before_the_lapse_is_premature() -> None:
    """On the last day of the PPID an objection comes one working day too early."""
    case = CASE.record(ObjectionReceived(LAST, grounds="c"))
    premature = [("premature.objection.file", 1)]
    assert found(case.on(LAST), 1) == premature
    assert found(case.on(SILENCE_ENDS), 1) == premature


def test_a_premature_objection_is_not_cured_by_an_answer() -> None:
    """An answer that comes later, its receipt not on record, cures nothing."""
    early = CASE.record(ObjectionReceived(dt.date(2026, 3, 16), grounds="c"))
    refused = NoticeGiven(dt.date(2026, 3, 25), outcome="refused", reason="exemption")
    found_early = found(early.record(refused).on(LAST), 1)
    assert [code for code, _ in found_early if code.startswith("premature")]


def test_a_late_objection_says_by_how_much() -> None:
    """Thirty working days after the lapse the window is closed (Ps. 36(1))."""
    late = SILENCE_ENDS + DAY
    standing = CASE.record(ObjectionReceived(late, grounds="c")).on(late)
    assert found(standing, 1) == [("late.objection.file", 1)]
    late_by_a_day = standing.findings[0].text("en")
    assert "after the limit (Wednesday, 20 May 2026);" in late_by_a_day
    assert late_by_a_day.endswith("not on record: written notice received")


def test_a_passed_window_stays_listed() -> None:
    """The option says until when it was open, and that a new request stays open."""
    standing = CASE.on(SILENCE_ENDS + DAY)
    window = option(standing, "objection_received")
    assert not window.open
    assert "Rabu, 20 Mei 2026" in window.text("id")
    assert "new request" in window.text("en")
    assert any("new request" in english for _, english in standing.notes)


# -- answers ---------------------------------------------------------------------


def test_a_late_answer_erases_nothing() -> None:
    """Ground c keeps its clock, and the new ground gets its own from receipt."""
    late = dt.date(2026, 4, 10)
    standing = answer(late, reason="exemption").on(late)
    assert found(standing, 1) == [("late.request.notice", 5)]
    silence = option(standing, "objection_received", "c")
    refusal = option(standing, "objection_received", "a")
    assert (silence.opens, silence.closes) == (SILENT, SILENCE_ENDS)
    assert (refusal.opens, refusal.closes) == (late, NATIONAL.add(late, 30))
    assert silence.open
    assert refusal.open


def test_a_late_answer_is_not_the_superiors() -> None:
    """After an objection an answer of the PPID does not stop the superior's clock."""
    case = CASE.record(ObjectionReceived(dt.date(2026, 4, 6), grounds="c"))
    late = NoticeGiven(dt.date(2026, 4, 10), outcome="refused", reason="exemption")
    standing = case.record(late, NoticeReceived(dt.date(2026, 4, 13))).on(SILENCE_ENDS)
    assert option(standing, "objection_answered").open
    assert (standing.stage, standing.state) == ("objection", "received")


def test_a_late_answer_after_an_objection_opens_its_own_window() -> None:
    """The ground of the late answer has a clock of its own, and is not yet used."""
    case = CASE.record(ObjectionReceived(dt.date(2026, 4, 6), grounds="c"))
    late = NoticeGiven(dt.date(2026, 4, 10), outcome="refused", reason="exemption")
    day = dt.date(2026, 4, 13)
    window = option(case.record(late, NoticeReceived(day)).on(day), *WINDOW_A)
    assert (window.opens, window.open) == (day, True)


WINDOW_A = ("objection_received", "a")


@pytest.mark.parametrize(
    ("outcome", "reason", "grounds"),
    [
        ("refused", "exemption", "a"),
        ("refused", None, "ade"),
        ("refused", "vexatious", "de"),
        ("refused", "not_documented", "de"),
        ("granted", None, "defg"),
        ("partly_granted", None, "def"),
        ("partly_granted", "exemption", "adef"),
        ("not_held", None, "de"),
        ("inspect_only", None, "def"),
        ("data_subject_only", None, "de"),
    ],
)
def test_the_answer_decides_the_grounds(
    outcome: str, reason: str | None, grounds: str
) -> None:
    """Only an exemption is ground a; what else an answer can give is d to g."""
    window = option(answer(LAST, outcome, reason).on(LAST), "objection_received")
    assert "".join(window.grounds) == grounds


def test_an_answer_whose_kind_is_not_on_record_gives_any_ground_but_silence() -> None:
    """Where only the receipt is known the grounds are open, and c is not among them."""
    standing = CASE.record(NoticeReceived(LAST)).on(LAST)
    window = option(standing, "objection_received")
    assert window.grounds == ("a", "d", "e", "f", "g")
    assert codes(standing) == ["not_recorded.notice_given"]


def test_a_refusal_without_a_reason_is_a_finding() -> None:
    """A refusal says why (UU 14/2008 Ps. 22(7) c)."""
    standing = answer(LAST, reason="none").on(LAST)
    assert codes(standing) == ["form.refusal_without_reason"]


def test_granted_stops_no_clock() -> None:
    """Until delivery is accepted the standing says so, and the windows stay."""
    standing = answer(LAST, "granted").on(LAST + DAY)
    window = option(standing, "objection_received")
    assert (window.open, window.closes) == (True, NATIONAL.add(LAST, 30))
    assert any("no clock has stopped" in english for _, english in standing.notes)


@pytest.mark.parametrize(
    ("outcome", "gives"),
    [
        ("granted", True),
        ("inspect_only", True),
        ("data_subject_only", True),
        ("not_held", False),
        ("refused", False),
    ],
)
def test_what_a_superior_gives_is_to_be_handed_over(
    outcome: str, *, gives: bool
) -> None:
    """To look at, or to the data subject, is something too."""
    objected = answer(LAST).record(ObjectionReceived(LAST, grounds="d"))
    case = objected.record(
        ObjectionAnswered(LAST + DAY, outcome=ObjectionOutcome(outcome))
    )
    notes = [english for _, english in case.on(LAST + DAY).notes]
    assert any("accepted by the applicant" in each for each in notes) is gives


def test_an_accepted_delivery_closes_the_matter() -> None:
    """Then nothing is open but a new request."""
    given = InformationGiven(LAST + DAY, accepted=True)
    standing = answer(LAST, "granted").record(given).on(LAST + DAY)
    assert (standing.stage, standing.state) == ("closed", "accepted")
    assert [english for _, english in standing.notes] == ["a new request stays open"]
    assert not [each.act for each in standing.options if each.open]


def test_a_delivery_that_is_not_accepted_closes_nothing() -> None:
    """What was handed over without a word leaves every window where it was."""
    case = answer(LAST, "granted").record(InformationGiven(LAST + DAY))
    standing = case.on(LAST + DAY)
    assert standing.state == "delivered"
    assert option(standing, "objection_received").open


def test_a_promised_day_that_passes_is_ground_g() -> None:
    """The day after the information was to be ready a window of its own opens."""
    ready = dt.date(2026, 4, 10)
    given = NoticeGiven(LAST, outcome="granted", available_on=ready)
    case = CASE.record(given, NoticeReceived(LAST))
    windows = [o for o in case.on(ready).options if o.act == "objection_received"]
    assert [(w.grounds, w.open) for w in windows] == [
        (("d", "e", "f", "g"), True),
        (("g",), False),
    ]
    assert windows[1].opens == ready + DAY
    kept = case.record(InformationGiven(ready))
    assert option(kept.on(ready), "objection_received").grounds != ("g",)


def test_talks_stop_no_clock_but_a_settlement_ends_the_matter() -> None:
    """Musyawarah closes the matter on the day it succeeds (Ps. 35(2))."""
    case = answer(LAST, "partly_granted").record(SettledByParties(SILENCE_ENDS))
    assert case.on(SILENCE_ENDS - DAY).state == "answered"
    standing = case.on(SILENCE_ENDS)
    assert (standing.stage, standing.state) == ("closed", "settled")
    window = option(standing, "objection_received")
    assert not window.open
    assert "new request" in window.text("en")


def test_a_withdrawn_request_opens_nothing() -> None:
    """Who withdraws while the PPID has time left hears no silence."""
    standing = CASE.record(RequestWithdrawn(LAST)).on(SILENCE_ENDS)
    assert (standing.stage, standing.state) == ("closed", "withdrawn")
    assert not [each for each in standing.options if each.open]
    assert standing.deadlines == ()


# -- extension -------------------------------------------------------------------


def extended(*facts: ExtensionNotified) -> Case:
    """Give the case with notices of extension."""
    return CASE.record(*facts)


def test_an_extension_makes_ten_into_seventeen() -> None:
    """Notified in time with a reason, it adds seven working days (Ps. 22(8))."""
    case = extended(ExtensionNotified(LAST, reason="perlu waktu"))
    standing = case.on(SILENT)
    assert standing.state == "extended"
    assert [limit.deadline.last for limit in standing.deadlines] == [LAST, EXTENDED]
    assert case.on(EXTENDED + DAY).state == "silent"
    given = NoticeGiven(EXTENDED, outcome="granted")
    assert codes(case.record(given).on(EXTENDED)) == []
    late = NoticeGiven(EXTENDED + DAY, outcome="granted")
    assert codes(case.record(late).on(EXTENDED + DAY)) == ["late.request.extension"]


def test_a_late_extension_has_no_effect() -> None:
    """Notified after the first limit it extends nothing, and says by how much."""
    standing = extended(ExtensionNotified(SILENT + 3 * DAY, reason="perlu waktu")).on(
        SILENT + 3 * DAY
    )
    assert found(standing, 1) == [("late.extension_notice", 1)]
    assert option(standing, "objection_received").opens == SILENT
    assert standing.state == "silent"


def test_an_extension_without_a_reason_has_no_effect() -> None:
    """The notice must say why (Ps. 22(8))."""
    standing = extended(ExtensionNotified(LAST, reason="")).on(LAST)
    assert standing.state == "waiting"
    assert found(standing, 1) == [("form.extension_without_reason", None)]
    assert option(standing, "objection_received").opens == SILENT


def test_time_is_extended_once() -> None:
    """A second notice has no effect."""
    first = ExtensionNotified(LAST, reason="perlu waktu")
    second = ExtensionNotified(EXTENDED, reason="perlu waktu lagi")
    standing = extended(first, second).on(EXTENDED)
    assert found(standing, 2) == [("form.extension_second", None)]
    assert option(standing, "objection_received").opens == EXTENDED + DAY


def test_an_extension_without_a_request_extends_nothing() -> None:
    """There is no limit to extend; the missing request is the finding."""
    case = Case().record(ExtensionNotified(LAST, reason="perlu waktu"))
    assert codes(case.on(LAST)) == ["not_recorded.request_received"]


def test_the_extension_option_closes_with_the_first_limit() -> None:
    """It may be notified up to the last day, once, and not after an answer."""
    assert option(CASE.on(LAST), "extension_notified").open
    passed = option(CASE.on(SILENT), "extension_notified")
    assert (passed.open, passed.closes) == (False, LAST)
    acts = [each.act for each in answer(LAST).on(LAST).options]
    assert "extension_notified" not in acts


# -- objections of other kinds ---------------------------------------------------


def test_ground_b_needs_no_request() -> None:
    """Periodic information that is not published may be objected to at once."""
    case = Case().record(ObjectionReceived(ASKED, grounds="b"))
    standing = case.on(ASKED)
    assert codes(standing) == []
    assert (standing.stage, standing.state) == ("objection", "received")
    assert option(standing, "objection_answered").open


def test_other_grounds_need_a_request() -> None:
    """An objection on silence without a request lacks a step."""
    case = Case().record(ObjectionReceived(ASKED, grounds="c"))
    assert codes(case.on(ASKED)) == ["not_recorded.request_received"]


def test_a_ground_that_was_found_has_thirty_working_days() -> None:
    """The clock of a ground found later runs from the day it was found (Ps. 36(1))."""
    day = dt.date(2026, 7, 6)
    window = option(Case().record(GroundFound(day, ground="b")).on(day), *WINDOW_B)
    assert (window.opens, window.closes) == (day, NATIONAL.add(day, 30))


WINDOW_B = ("objection_received", "b")


def test_an_objection_may_say_when_its_ground_was_found() -> None:
    """Then it is measured from that day."""
    filed = dt.date(2026, 7, 6)
    found_on = NATIONAL.add(filed, -31)
    case = Case().record(ObjectionReceived(filed, grounds="b", found_on=found_on))
    assert found(case.on(filed), 0) == [("late.objection.file", 1)]


def test_an_answer_dated_before_its_request_is_one_finding() -> None:
    """It moves the matter all the same, and is not called early as well."""
    case = CASE.record(NoticeGiven(ASKED - DAY, outcome="granted"))
    standing = case.on(LAST)
    assert standing.state == "answered"
    assert codes(standing) == ["form.date_order"]


def test_a_superior_may_answer_without_an_objection_on_record() -> None:
    """Acts of a superior stand; the missing step is the finding."""
    standing = CASE.record(ObjectionAnswered(LAST)).on(LAST)
    assert codes(standing) == ["not_recorded.objection_received"]
    assert standing.state == "answered"


def test_one_objection_uses_every_window_that_is_open_on_its_day() -> None:
    """After silence and a late refusal both windows are met by the same fact."""
    refused = answer(SILENT, reason="exemption")
    objected = SILENT + 4 * DAY
    standing = refused.record(ObjectionReceived(objected, grounds="c")).on(objected)
    windows = [each for each in standing.deadlines if each.rule == "objection.file"]
    assert [[*each.grounds] for each in windows] == [["c"], ["a"]]
    assert [(each.met, each.done) for each in windows] == [(Met.ALL, 3)] * 2

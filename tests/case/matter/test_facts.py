"""What is on record: receipts, items, editions, retractions, calendars, regimes."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case, ConsequenceTest, Overlay, PublicBody, WorkCalendar
from keterbukaan.case import Met
from keterbukaan.errors import NotADate, UnknownReading
from keterbukaan.events import (
    ExtensionNotified,
    InformationGiven,
    NoticeGiven,
    NoticeReceived,
    ObjectionReceived,
    RequestReceived,
    RequestSent,
    RulingRead,
)
from keterbukaan.law.limits import RULES
from keterbukaan.law.shape import DayKind, Decree, DecreeRow
from tests.helpers.acting import NATIONAL, codes, found, limit, option

DAY = dt.timedelta(days=1)
ASKED = dt.date(2026, 3, 12)
LAST = dt.date(2026, 4, 2)
SILENT = dt.date(2026, 4, 3)
CASE = Case().record(RequestReceived(ASKED))


# -- receipts --------------------------------------------------------------------


def test_a_receipt_that_is_not_known_leaves_a_doubt() -> None:
    """The day of sending starts the clock, nothing is firm, no first day is sure."""
    case = CASE.record(NoticeGiven(LAST, outcome="refused", reason="exemption"))
    standing = case.on(SILENT)
    (limit,) = (each for each in standing.deadlines if each.rule == "objection.file")
    assert limit.deadline.start == LAST
    assert limit.deadline.firm is False
    assert [doubt.kind for doubt in limit.deadline.doubts] == ["receipt_not_known"]
    window = option(standing, "objection_received")
    assert (window.opens, window.opens_safe, window.open) == (None, None, True)


def test_a_receipt_recorded_later_replaces_the_sending() -> None:
    """The clock runs from receipt, and is firm."""
    read = dt.date(2026, 4, 6)
    case = CASE.record(
        NoticeGiven(LAST, outcome="refused", reason="exemption"), NoticeReceived(read)
    )
    window = option(case.on(read), "objection_received")
    assert (window.opens, window.closes) == (read, NATIONAL.add(read, 30))


def test_a_request_that_was_only_sent_opens_nothing_for_sure() -> None:
    """Not even silence: the not-before day rests on the receipt."""
    case = Case().record(RequestSent(ASKED))
    early = option(case.on(LAST), "objection_received")
    assert (early.open, early.opens) == (False, None)
    window = option(case.on(SILENT), "objection_received")
    assert (window.open, window.opens) == (True, None)
    assert "receipt" in window.text("en")
    premature = case.record(ObjectionReceived(LAST, grounds="c")).on(LAST)
    assert found(premature, 1) == []
    assert any("too early" in english for _, english in premature.notes)


def test_the_dates_on_paper_start_no_clock() -> None:
    """Neither the date on the document nor the day of writing down does."""
    dated = RequestReceived(ASKED, dated=ASKED - 40 * DAY, recorded_on=LAST)
    notice = limit(Case().record(dated).on(LAST), "request.notice")
    assert notice.deadline.start == ASKED


# -- items -----------------------------------------------------------------------


def test_items_that_go_their_own_way_are_listed_apart() -> None:
    """A fact that names items moves those alone; the whole is where one leads."""
    case = Case(items=["anggaran", "kontrak"]).record(
        RequestReceived(ASKED),
        NoticeGiven(LAST, outcome="granted", items="anggaran"),
    )
    standing = case.on(SILENT)
    assert standing.state == "answered"
    states = {name: item.state for name, item in standing.items}
    assert states == {"anggaran": "answered", "kontrak": "silent"}
    apart = dict(standing.items)["kontrak"]
    assert option(apart, "objection_received").grounds == ("c",)


def test_items_that_stand_alike_are_not_listed() -> None:
    """Where the whole says it all, nothing is apart."""
    case = Case(items=["anggaran"]).record(RequestReceived(ASKED))
    assert case.on(SILENT).items == ()


def test_a_matter_is_not_closed_while_an_item_is_open() -> None:
    """What was accepted for one item leaves the others where they stand."""
    case = Case(items=["anggaran", "kontrak"]).record(
        RequestReceived(ASKED),
        NoticeGiven(LAST, outcome="granted", items="anggaran"),
        InformationGiven(LAST, accepted=True, items="anggaran"),
    )
    standing = case.on(SILENT)
    assert (standing.stage, standing.state) == ("request", "silent")
    assert [(name, item.stage) for name, item in standing.items] == [
        ("anggaran", "closed"),
        ("kontrak", "request"),
    ]


# -- what was known --------------------------------------------------------------


def test_known_on_leaves_out_what_was_written_down_later() -> None:
    """A late entry is not seen on an earlier known-on day."""
    answer = NoticeGiven(LAST, outcome="granted", recorded_on=dt.date(2026, 4, 20))
    case = CASE.record(answer)
    then = WorkCalendar.national(known_on=dt.date(2026, 4, 19))
    assert case.on(dt.date(2026, 4, 21), calendar=then).state == "silent"
    now = WorkCalendar.national(known_on=dt.date(2026, 4, 20))
    assert case.on(dt.date(2026, 4, 21), calendar=now).state == "answered"


def test_a_case_is_counted_on_the_edition_that_is_given() -> None:
    """18 August 2025 became joint leave on 7 August 2025 (SKB 933/2025)."""
    case = Case().record(RequestReceived(dt.date(2025, 8, 11)))
    day = dt.date(2025, 8, 12)
    then = WorkCalendar.national(known_on=dt.date(2025, 8, 6))
    lasts = [
        limit(case.on(day, calendar=calendar), "request.notice").deadline.last
        for calendar in (then, NATIONAL)
    ]
    assert lasts == [dt.date(2025, 8, 25), dt.date(2025, 8, 26)]


def retroactive(**rows: tuple[DecreeRow, ...]) -> WorkCalendar:
    """Give a calendar with an invented decree issued after the days it changes."""
    issued = dt.date(2026, 5, 1)
    decree = Decree(kind="SKB", number="0/2026", year=2026, issued=issued, **rows)  # type: ignore[arg-type] # rows are adds or removes
    return WorkCalendar(decrees=(decree,))


def test_nobody_is_made_late_after_the_event() -> None:
    """In time by the decrees known on the day of the act is in time."""
    leave = DecreeRow(dt.date(2026, 3, 18), DayKind.JOINT_LEAVE)
    later = retroactive(removes=(leave,))
    standing = CASE.record(NoticeGiven(LAST, outcome="granted")).on(
        LAST, calendar=later
    )
    notice = limit(standing, "request.notice")
    assert notice.deadline.last == dt.date(2026, 4, 1)
    assert notice.met is Met.SOME  # not where the day of receipt is counted
    assert codes(standing) == []
    before = CASE.record(NoticeGiven(LAST - DAY, outcome="granted"))
    assert before.on(LAST, calendar=later).deadlines[0].met is Met.ALL
    lapsed = CASE.on(LAST, calendar=later)
    assert (lapsed.state, lapsed.deadlines[0].met) == ("silent", Met.NONE)


def test_nobody_is_made_early_after_the_event() -> None:
    """An objection on the first day then permitted stays permitted."""
    leave = DecreeRow(dt.date(2026, 3, 30), DayKind.JOINT_LEAVE)
    later = retroactive(adds=(leave,))
    standing = CASE.record(ObjectionReceived(SILENT, grounds="c")).on(
        SILENT, calendar=later
    )
    assert limit(standing, "request.notice").deadline.last == dt.date(2026, 4, 6)
    assert codes(standing) == []


def test_days_that_are_not_decreed_leave_bounds() -> None:
    """An act between the bounds is in time for some, and no finding."""
    start = dt.date(2028, 1, 11)
    case = Case().record(RequestReceived(start))
    due = limit(case.on(start), "request.notice").deadline
    assert due.earliest is not None
    assert due.latest is not None
    assert due.earliest < due.latest
    between = case.record(NoticeGiven(due.latest, outcome="granted")).on(due.latest)
    assert limit(between, "request.notice").met is Met.SOME
    assert codes(between) == []
    assert due.safe is not None
    safe = case.record(NoticeGiven(due.safe, outcome="granted")).on(due.latest)
    assert limit(safe, "request.notice").met is Met.ALL
    late = case.record(NoticeGiven(due.latest + 7 * DAY, outcome="granted"))
    assert codes(late.on(due.latest + 7 * DAY)) == ["late.request.notice"]


def test_a_case_is_seen_on_a_day_not_at_an_instant() -> None:
    """Which day an instant belongs to depends on the zone, and only callers know."""
    with pytest.raises(NotADate):
        CASE.on(dt.datetime(2026, 3, 12, 9, tzinfo=dt.UTC))


FAR = dt.date(9998, 3, 12)
OLD = dt.date(1026, 3, 12)


def test_a_year_typed_wrong_is_late_by_what_nobody_can_count() -> None:
    """No feast is known so far off; the finding says so and has no size."""
    standing = CASE.record(NoticeGiven(FAR, outcome="granted")).on(FAR)
    assert found(standing, 1) == [("late.request.notice", None)]
    assert "far" in standing.findings[0].text("en")


def test_a_year_typed_wrong_is_early_by_what_nobody_can_count() -> None:
    """An objection centuries before its ground is premature without a size."""
    case = CASE.record(ObjectionReceived(OLD, grounds="c", found_on=LAST))
    codes_of = [code for code, days in found(case.on(LAST), 1) if days is None]
    assert codes_of
    alone = Case().record(ObjectionReceived(OLD, grounds="b", found_on=LAST))
    assert found(alone.on(LAST), 0) == [("premature.objection.file", None)]


@pytest.mark.parametrize("asked", [FAR, OLD, dt.date.max, dt.date.min])
def test_a_clock_that_starts_too_far_off_has_no_day(asked: dt.date) -> None:
    """The case still stands somewhere, and says that nothing can be counted."""
    case = Case().record(
        RequestReceived(asked),
        ExtensionNotified(asked, reason="perlu waktu"),
        ObjectionReceived(asked, grounds="c"),
        RulingRead(asked, kind="adjudication"),
    )
    for day in (asked, LAST):
        standing = case.on(day)
        lasts = [d.deadline.last for d in standing.deadlines if d.rule.endswith("e")]
        assert {*lasts} <= {None}


def test_a_clock_that_runs_out_of_the_tables_has_no_day() -> None:
    """Where the limit before has a last day and the next one no more."""
    table_ends = last_countable()
    case = Case().record(RequestReceived(table_ends))
    standing = case.on(table_ends)
    assert option(standing, "notice_given").closes is not None
    window = option(standing, "objection_received")
    assert window.closes is None


def last_countable() -> dt.date:
    """Give the last day on which a request still has a limit."""
    for back in range(400):
        day = dt.date(2100, 12, 31) - back * DAY
        standing = Case().record(RequestReceived(day)).on(day)
        if option(standing, "notice_given").closes is not None:
            return day
    raise AssertionError


def test_before_the_statute_nothing_follows_on() -> None:
    """An extension or an objection then had no limit to run on from."""
    day = dt.date(2010, 4, 29)
    case = Case().record(
        RequestReceived(day),
        ExtensionNotified(day, reason="perlu waktu"),
        ObjectionReceived(day, grounds="c"),
    )
    lasts = [limit.deadline.last for limit in case.on(day).deadlines]
    assert {*lasts} == {None}


def test_a_reading_that_does_not_exist_is_refused() -> None:
    """Named readings are a closed list."""
    with pytest.raises(UnknownReading, match="unknown reading 'hari'"):
        Case(readings={"hari": "kalender"})


def test_a_fact_about_one_item_is_in_no_other_items_way() -> None:
    """One is given and accepted, one refused, one not answered: nothing is odd."""
    case = Case(items=["anggaran", "kontrak", "notulen"]).record(
        RequestReceived(ASKED),
        NoticeGiven(LAST, outcome="granted", items="anggaran"),
        InformationGiven(LAST, accepted=True, items="anggaran"),
        NoticeGiven(LAST, outcome="refused", reason="exemption", items="kontrak"),
        NoticeReceived(LAST, items="kontrak"),
        ObjectionReceived(SILENT, grounds="c", items="notulen"),
        ObjectionReceived(SILENT, grounds="a", items="kontrak"),
    )
    standing = case.on(SILENT)
    assert codes(standing) == []
    assert standing.stage == "objection"
    places = {name: (item.stage, item.state) for name, item in standing.items}
    assert places == {
        "anggaran": ("closed", "accepted"),
        "kontrak": ("objection", "received"),
        "notulen": ("objection", "received"),
    }
    rules = [limit.rule for limit in standing.deadlines]
    assert rules == sorted(rules, key=[*RULES].index)
    acts = [each.act for each in standing.options if each.open]
    assert "objection_answered" in acts
    late = case.record(
        NoticeGiven(SILENT, outcome="granted", items="notulen"),
    ).on(SILENT)
    assert codes(late) == ["late.request.notice"]
    assert late.findings[-1].event == 7


def test_a_fact_is_out_of_order_where_it_is_so_for_every_item() -> None:
    """What moves one item is in order for the matter, and odd for the other."""
    case = Case(items=["anggaran", "kontrak"]).record(
        RequestReceived(ASKED),
        NoticeGiven(LAST, outcome="granted", items="anggaran"),
        InformationGiven(LAST, accepted=True, items="anggaran"),
        NoticeGiven(LAST, outcome="refused", reason="exemption"),
    )
    standing = case.on(LAST)
    assert codes(standing) == []
    given, refused = (item for _, item in standing.items)
    assert codes(given) == ["out_of_order.notice_given"]
    assert codes(refused) == []
    again = case.record(NoticeGiven(LAST, outcome="granted", items="anggaran"))
    assert codes(again.on(LAST)) == ["out_of_order.notice_given"]


# -- retraction --------------------------------------------------------------------


def test_a_retraction_of_nothing_is_a_finding() -> None:
    """There must be a fact of that name before it."""
    case = CASE.record(NoticeReceived(LAST, retracts="jawaban"))
    assert "form.retracts_unknown" in codes(case.on(LAST))


def test_a_retraction_does_not_act_before_its_day() -> None:
    """Until then the fact counted."""
    wrong = RequestReceived(ASKED, id="permintaan")
    right = RequestReceived(LAST, retracts="permintaan")
    case = Case().record(wrong, right)
    assert case.on(ASKED).deadlines[0].deadline.start == ASKED
    assert case.on(LAST).deadlines[0].deadline.start == LAST
    assert codes(case.on(LAST)) == []


def test_a_request_is_received_once() -> None:
    """A second receipt is kept with one finding, and the first keeps its clock."""
    standing = CASE.record(RequestReceived(LAST)).on(LAST)
    assert codes(standing) == ["form.received_twice"]
    assert limit(standing, "request.notice").deadline.start == ASKED


# -- calendars -------------------------------------------------------------------


def test_the_bodys_week_binds_the_body_alone() -> None:
    """Saturdays count for a six-day PPID, and not for the applicant."""
    body = PublicBody(kind="state", level="regency", work_week=6)
    standing = Case(events=CASE.events, body=body).on(LAST)
    limits = {each.rule: each.deadline for each in standing.deadlines}
    six = WorkCalendar(week=6)
    assert limits["request.notice"].last == six.add(ASKED, 10)
    assert limits["objection.file"].start == six.add(ASKED, 10)
    assert limits["objection.file"].last == NATIONAL.add(six.add(ASKED, 10), 30)


def test_local_days_bind_the_body_alone() -> None:
    """A local day off moves the answer, and the applicant's window only with it."""
    local = Overlay.day_off(dt.date(2026, 3, 13), "libur setempat", basis="Kepgub 1")
    standing = Case(events=CASE.events, overlays=[local]).on(LAST)
    assert limit(standing, "request.notice").deadline.last == dt.date(2026, 4, 6)
    window = option(standing, "objection_received")
    assert window.closes == NATIONAL.add(dt.date(2026, 4, 6), 30)


# -- in a notebook -----------------------------------------------------------------


def test_a_standing_shows_itself_escaped() -> None:
    """Nothing that was recorded can break out of the table."""
    case = CASE.record(NoticeReceived(LAST, retracts="<script>"))
    html = case.on(LAST)._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_tests_without_an_id_answer_to_none() -> None:
    """Where no test on record has an id, a fact may name one that is not there."""
    told = NoticeGiven(
        dt.date(2026, 11, 2), outcome="refused", reason="exemption", tests=("a",)
    )
    bare = ConsequenceTest(information="Nilai tes")
    assert Case(tests=[bare], events=[told]).events == (told,)

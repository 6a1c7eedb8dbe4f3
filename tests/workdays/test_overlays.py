"""Overlays: whom they bind, what they do to a count, and what is refused."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from attrs import evolve

from keterbukaan import (
    Case,
    InputError,
    NotDecreed,
    Overlay,
    PublicBody,
    WorkCalendar,
    WorkWeek,
    deadline,
    events,
)
from keterbukaan.adapters.json import due_json, read_case, write_case
from keterbukaan.case.matter.facts import Record
from keterbukaan.case.matter.fold import active
from keterbukaan.case.matter.matter import Matter
from keterbukaan.deadlines import following
from keterbukaan.law.limits import RULES
from keterbukaan.law.shape import BoundOffice, DayKind
from keterbukaan.workdays import SkippedDay, WorkedDay
from tests.helpers.acting import limit

NATIONAL = WorkCalendar.national()
WEDNESDAY = dt.date(2026, 7, 8)  # in a week without a day off
EID = dt.date(2026, 3, 21)  # a Saturday
BASIS = "Kepgub 1/2026"
FILE: dict[str, Any] = {
    "schema": "keterbukaan/case/1",
    "body": {"kind": "state", "level": "regency"},
    "events": [{"type": "request_received", "on": "2026-03-12"}],
}


def _off(day: dt.date = WEDNESDAY, **more: object) -> Overlay:
    return Overlay.day_off(day, "libur setempat", basis=BASIS, **more)  # type: ignore[arg-type]


def _works(day: dt.date, **more: object) -> Overlay:
    return Overlay.working_day(day, "pengganti", basis=BASIS, **more)  # type: ignore[arg-type]


def _closed(day: dt.date = WEDNESDAY, **more: object) -> Overlay:
    return Overlay.force_majeure(day, "banjir", basis=BASIS, **more)  # type: ignore[arg-type]


def _matter(case: Case) -> Matter:
    record = Record(active(case.events))
    return Matter(case=case, record=record, day=WEDNESDAY, national=NATIONAL)


def _problems(*overlays: Overlay) -> list[str]:
    with pytest.raises(InputError) as caught:
        WorkCalendar(overlays=overlays)
    with pytest.raises(InputError):
        Case(overlays=overlays)
    return [str(problem) for problem in caught.value.problems]


# --- whom they bind ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("binds", "bound"),
    [
        ("body", {"request.notice", "objection.response"}),
        ("commission", {"dispute.start", "dispute.mediation", "ruling.copy"}),
        ("court", {"court.decision"}),
        ("supreme_court", {"court.supreme"}),
        (["court", "commission"], {"dispute.start", "ruling.copy", "court.decision"}),
    ],
)
def test_an_overlay_binds_the_office_it_names(
    binds: str | list[str], bound: set[str]
) -> None:
    """It is off for the limits of that office, and works for all others."""
    matter = _matter(Case(overlays=[_off(binds=binds)]))
    offices = BoundOffice if isinstance(binds, list) else (BoundOffice(binds),)
    named = binds if isinstance(binds, list) else [binds]
    for rule in RULES.values():
        works = matter.calendars.of(rule)[0].is_working(WEDNESDAY)
        assert works is not (rule.office is not None and rule.office.value in named)
        assert works or rule.office in offices
    for rule_id in bound:
        assert not matter.calendars.of(RULES[rule_id])[0].is_working(WEDNESDAY)


def test_an_overlay_never_binds_the_applicant() -> None:
    """A limit on the applicant keeps the national calendar."""
    matter = _matter(Case(overlays=[_off(binds=list(BoundOffice))]))
    for rule in RULES.values():
        if rule.actor == "applicant":
            assert matter.calendars.of(rule)[0].is_working(WEDNESDAY)


def test_the_bodys_day_leaves_the_courts_alone() -> None:
    """Two offices may differ on one day: each goes by its own overlay."""
    case = Case(overlays=[_off(), _works(EID, over_holiday=True, binds="court")])
    matter = _matter(case)
    body = matter.calendars.at(BoundOffice.BODY)
    court = matter.calendars.at(BoundOffice.COURT)
    assert (body.is_working(WEDNESDAY), court.is_working(WEDNESDAY)) == (False, True)
    assert (body.is_working(EID), court.is_working(EID)) == (False, True)
    assert matter.calendars.at(BoundOffice.COMMISSION) is NATIONAL


def test_of_two_sources_the_case_has_the_last_word() -> None:
    """A day on the calendar given gives way to the same day of the case."""
    case = Case(overlays=[_works(WEDNESDAY)])
    case = case.record(events.RequestReceived(dt.date(2026, 7, 6)))
    calendar = NATIONAL.with_overlays(_off(), _off(dt.date(2026, 7, 9)))
    due = limit(
        case.on(dt.date(2026, 7, 6), calendar=calendar), "request.notice"
    ).deadline
    assert [row.date.day for row in due.skipped if row.kind is DayKind.LOCAL] == [9]


# --- make-up days, and leave that was worked ------------------------------------------


def test_a_day_of_leave_that_was_refused_counts_and_says_so() -> None:
    """Bali worked 26 December 2014: the count takes it in, with its basis."""
    refused = Overlay.working_day(
        dt.date(2014, 12, 26), "cuti bersama ditiadakan", basis="SE Gubernur Bali"
    )
    bali = NATIONAL.with_overlays(refused)
    due = deadline("request.notice", start=dt.date(2014, 12, 15), calendar=bali)
    assert due.last == dt.date(2014, 12, 30)
    name = "cuti bersama ditiadakan"
    assert due.counted == (WorkedDay(refused.date, name, "SE Gubernur Bali"),)
    line = f"Friday, 26 December 2014 ({name}, SE Gubernur Bali)"
    assert f"Counted all the same: {line}." in due.explain("en")
    assert f"Jumat, 26 Desember 2014 ({name}, SE Gubernur Bali)" in due.explain("id")
    assert due_json(due)["counted"] == [
        {"date": "2014-12-26", "name": name, "decree": "SE Gubernur Bali"}
    ]


def test_leave_worked_by_a_private_body_is_named_with_its_basis() -> None:
    """Each day of joint leave in the count is named, with the decision or none."""
    start = dt.date(2026, 3, 12)
    private = PublicBody(
        kind="organisation", level="central", joint_leave_works="SK Pengurus 2/2026"
    )
    case = Case(body=private).record(events.RequestReceived(start))
    due = limit(case.on(start), "request.notice").deadline
    assert due.last == dt.date(2026, 3, 27)
    assert {row.basis for row in due.counted} == {"SK Pengurus 2/2026"}
    assert due.counted[0].name == "Hari Suci Nyepi"
    plain = WorkCalendar(joint_leave_counts=True)
    again = deadline("request.notice", start=start, calendar=plain)
    assert again.last == due.last
    assert (
        repr(again.counted[0]) == "WorkedDay(2026-03-18, 'Hari Suci Nyepi', no basis)"
    )
    assert "(Hari Suci Nyepi)" in again.explain()


def test_worked_leave_is_a_reading_that_the_case_may_refuse() -> None:
    """With the decision it is read as counted; named otherwise it is off again."""
    start = dt.date(2026, 3, 12)
    body = PublicBody(
        kind="organisation",
        level="central",
        work_week=6,
        joint_leave_works="SK Pengurus 2/2026",
    )
    case = Case(body=body).record(events.RequestReceived(start))
    off = evolve(case, readings={"joint_leave": "off"})
    worked, refused = (
        limit(one.on(start), "request.notice").deadline for one in (case, off)
    )
    six = WorkCalendar(week=6)
    assert worked.readings["joint_leave"] == "counted"
    assert refused.readings["joint_leave"] == "off"
    assert worked.last == evolve(six, joint_leave_counts=True).add(start, 10)
    assert (refused.last, refused.counted) == (six.add(start, 10), ())
    assert {worked.outer, refused.outer} == {NATIONAL.add(start, 10)}


def test_a_worked_day_without_name_or_basis_stands_alone() -> None:
    """Of leave whose name is not on record only the day is said."""
    days = WorkCalendar(joint_leave_counts=True, known_on=dt.date(2021, 1, 15))
    due = deadline("request.notice", start=dt.date(2021, 5, 14), calendar=days)
    assert due.counted[0] == WorkedDay(dt.date(2021, 5, 17), None, None)
    assert "Counted all the same: Monday, 17 May 2021;" in due.explain("en")


def test_what_counts_anyway_is_not_named() -> None:
    """A make-up day on a plain working day, or outside the count, adds nothing."""
    for day in (WEDNESDAY, dt.date(2026, 8, 1), dt.date(2031, 2, 1)):
        days = NATIONAL.with_overlays(_works(day))
        due = deadline("request.notice", start=dt.date(2026, 7, 6), calendar=days)
        assert due.counted == ()
        assert "counted" not in due_json(due)


def test_a_count_backwards_names_its_make_up_days() -> None:
    """Day zero is none of them, though it may be a make-up day itself."""
    saturdays = (dt.date(2026, 7, 4), dt.date(2026, 7, 11))
    days = NATIONAL.with_overlays(*map(_works, saturdays))
    due = deadline("dispute.summons", start=saturdays[1], calendar=days)
    assert (due.last, due.counted) == (WEDNESDAY, ())
    due = deadline("dispute.summons", start=dt.date(2026, 7, 7), calendar=days)
    assert due.last == dt.date(2026, 7, 3)
    assert [row.date for row in due.counted] == [saturdays[0]]


def test_a_limit_in_months_counts_no_day() -> None:
    """Where working days do not matter nothing is named."""
    days = NATIONAL.with_overlays(_works(EID, over_holiday=True))
    due = deadline("publication.periodic", start=dt.date(2026, 3, 1), calendar=days)
    assert due.counted == ()


@pytest.mark.parametrize(("wins", "works"), [(True, True), (False, False)])
def test_who_wins_is_said(*, wins: bool, works: bool) -> None:
    """On a weekend that a decree frees the overlay says whether it counts."""
    days = NATIONAL.with_overlays(_works(EID, over_holiday=wins))
    assert days.is_working(EID) is works
    assert bool(days.decreed_index.worked(EID, EID)) is works
    plain = NATIONAL.with_overlays(_works(dt.date(2026, 3, 28), over_holiday=wins))
    assert plain.is_working(dt.date(2026, 3, 28))


# --- force majeure ------------------------------------------------------------------


def test_a_closed_day_counts() -> None:
    """On the calendar itself nothing changes; only the other view has it off."""
    days = NATIONAL.with_overlays(_closed())
    assert days.is_working(WEDNESDAY)
    assert days.count(dt.date(2026, 7, 1), dt.date(2026, 7, 31)) == NATIONAL.count(
        dt.date(2026, 7, 1), dt.date(2026, 7, 31)
    )
    other = days.with_force_majeure
    row = SkippedDay(WEDNESDAY, DayKind.LOCAL, "banjir", BASIS)
    assert other.why_off(WEDNESDAY) == row
    assert other.with_force_majeure is other
    assert NATIONAL.with_force_majeure is NATIONAL


def test_a_closed_day_moves_outer_alone() -> None:
    """Every other day of the deadline is as without it, and the reason is named."""
    plain = deadline("request.notice", start=dt.date(2026, 7, 6), calendar=NATIONAL)
    closed = [WEDNESDAY, dt.date(2026, 7, 9), dt.date(2026, 7, 11)]  # a Saturday
    days = NATIONAL.with_overlays(*map(_closed, closed))
    due = deadline("request.notice", start=dt.date(2026, 7, 6), calendar=days)
    assert plain.outer == plain.last == dt.date(2026, 7, 20)
    assert (due.last, due.earliest, due.latest) == (plain.last,) * 3
    assert (due.safe, due.firm) == (plain.safe, True)
    assert due.outer == dt.date(2026, 7, 22)
    assert due.skipped == plain.skipped
    assert [doubt.kind for doubt in due.doubts] == ["force_majeure"]
    assert due.doubts[0].text("en") == (
        f"force majeure closed the office: Wednesday, 8 July 2026 (banjir, {BASIS}), "
        f"Thursday, 9 July 2026 (banjir, {BASIS}); counted all the same, which moves "
        "only the last day that is in time on some view"
    )
    assert due.as_known_on(dt.date(2026, 7, 1)).outer == due.outer
    assert due_json(due)["outer"] == "2026-07-22"


def test_a_closed_day_leaves_a_count_backwards_alone() -> None:
    """Three working days before a hearing stay three: nobody gains by it."""
    days = NATIONAL.with_overlays(_closed())
    due, plain = (
        deadline("dispute.summons", start=dt.date(2026, 7, 10), calendar=each)
        for each in (days, NATIONAL)
    )
    assert (due.safe, due.last, due.outer) == (plain.safe, plain.last, plain.outer)


def test_a_closure_passes_on_to_what_runs_on() -> None:
    """The window that silence opens has the outer end of the limit before."""
    days = NATIONAL.with_overlays(_closed())
    first = deadline("objection.response", start=dt.date(2026, 6, 30), calendar=days)
    due = following("dispute.file.silence", first, calendar=NATIONAL)
    plain = following("dispute.file.silence", first, calendar=days)
    assert first.outer is not None
    assert due.last is not None
    assert first.outer == NATIONAL.add(first.last or first.start, 1)
    assert due.outer == plain.outer == NATIONAL.add(due.last, 1)


@pytest.mark.parametrize(
    ("binds", "moved"),
    [
        ("body", {"request.notice", "objection.file"}),
        ("commission", set[str]()),
        ("court", set[str]()),
    ],
)
def test_who_hands_in_at_a_closed_office_may_argue_with_it(
    binds: str, moved: set[str]
) -> None:
    """The applicant's outer day moves where the office that receives was closed."""
    asked = dt.date(2026, 5, 18)
    notice = events.NoticeGiven(dt.date(2026, 5, 25), outcome="refused")
    read = events.NoticeReceived(dt.date(2026, 5, 25))
    case = Case().record(events.RequestReceived(asked), notice, read)
    closed = evolve(case, overlays=[_closed(dt.date(2026, 5, 26), binds=binds)])
    day = dt.date(2026, 5, 25)
    was, now = (
        {each.rule: each.deadline for each in one.on(day).deadlines}
        for one in (case, closed)
    )
    assert {rule for rule in was if was[rule].outer != now[rule].outer} == moved
    for rule in was:
        assert (was[rule].last, was[rule].safe) == (now[rule].last, now[rule].safe)
        assert was[rule].latest == now[rule].latest


def test_a_closed_commission_moves_the_outer_day_for_filing_there() -> None:
    """An application after the last day, within the closure, is met on some view."""
    case = Case().record(
        events.RequestReceived(dt.date(2026, 4, 1)),
        events.ObjectionReceived(dt.date(2026, 4, 24), grounds=["c"]),
        events.ObjectionAnswered(dt.date(2026, 6, 15), outcome="refused"),
        events.ObjectionAnswerReceived(dt.date(2026, 6, 18)),
    )
    last = NATIONAL.add(dt.date(2026, 6, 18), 14)
    assert last == WEDNESDAY
    closed = evolve(case, overlays=[_closed(binds="commission")])
    filed = events.DisputeFiled(dt.date(2026, 7, 9))
    for one, met in ((case, "none"), (closed, "some")):
        standing = one.record(filed).on(dt.date(2026, 7, 9))
        found = [each for each in standing.deadlines if each.rule == "dispute.file"]
        assert [each.met.value for each in found if each.met] == [met]
        assert found[0].deadline.last == last


# --- the squeezed Saturday ------------------------------------------------------------

GOOD_FRIDAY = dt.date(2026, 4, 3)
SATURDAY = dt.date(2026, 4, 4)
CIRCULAR = "SE Bupati 800/2026"


def test_a_squeezed_saturday_is_off_where_a_circular_says_so() -> None:
    """Off by default; with its circular it is off, named, and makes limits longer."""
    assert WorkCalendar(week=6).is_working(SATURDAY)
    six = WorkCalendar(week=6, squeezed_saturday=CIRCULAR)
    row = SkippedDay(SATURDAY, DayKind.LOCAL, "Sabtu terjepit", CIRCULAR)
    assert six.why_off(SATURDAY) == row
    assert row in six.days_off(2026)
    start = dt.date(2026, 4, 1)
    assert WorkCalendar(week=6).add(start, 2) == SATURDAY
    assert six.add(start, 2) == dt.date(2026, 4, 6)


@pytest.mark.parametrize(
    ("calendar", "day", "kind"),
    [
        (WorkCalendar(squeezed_saturday=CIRCULAR), SATURDAY, DayKind.WEEKEND),
        (
            WorkCalendar(week=6, squeezed_saturday=CIRCULAR),
            EID,
            DayKind.NATIONAL_HOLIDAY,
        ),
        (
            WorkCalendar(
                week=6,
                squeezed_saturday=CIRCULAR,
                overlays=[_works(SATURDAY, over_holiday=True)],
            ),
            SATURDAY,
            None,
        ),
        (
            WorkCalendar(
                week=6,
                squeezed_saturday=CIRCULAR,
                overlays=[_off(dt.date(2026, 7, 10))],
            ),
            dt.date(2026, 7, 11),
            None,
        ),
        (
            WorkCalendar(
                week=[WorkWeek(dt.date.min, 6), WorkWeek(dt.date(2024, 4, 12), 5)],
                squeezed_saturday=CIRCULAR,
            ),
            SATURDAY,
            DayKind.WEEKEND,
        ),
        (WorkCalendar(week=6, squeezed_saturday=CIRCULAR), dt.date(2026, 7, 11), None),
    ],
)
def test_where_no_saturday_is_squeezed(
    calendar: WorkCalendar, day: dt.date, kind: DayKind | None
) -> None:
    """A weekend, a holiday, a make-up day and a local Friday keep their reason."""
    row = calendar.why_off(day)
    assert (row.kind if row else None) is kind


def test_a_friday_of_leave_squeezes_only_where_leave_is_off() -> None:
    """Who works through joint leave works the Saturday after it as well."""
    day = dt.date(2027, 3, 13)
    friday = NATIONAL.why_off(day - dt.timedelta(1))
    assert friday is not None
    assert friday.kind is DayKind.JOINT_LEAVE
    assert not WorkCalendar(week=6, squeezed_saturday=CIRCULAR).is_working(day)
    worked = WorkCalendar(week=6, squeezed_saturday=CIRCULAR, joint_leave_counts=True)
    assert worked.is_working(day)


def test_a_friday_that_was_worked_squeezes_nothing() -> None:
    """Where the office worked the Friday its Saturday is an ordinary one."""
    refused = Overlay.working_day(dt.date(2026, 5, 15), "ditiadakan", basis=BASIS)
    six = WorkCalendar(week=6, squeezed_saturday=CIRCULAR)
    assert not six.is_working(dt.date(2026, 5, 16))
    assert six.with_overlays(refused).is_working(dt.date(2026, 5, 16))


def test_a_year_without_a_decree_leaves_room_for_squeezed_saturdays() -> None:
    """Each Friday that may be freed may free its Saturday; the bounds allow it."""
    start = dt.date(2028, 2, 14)
    six, squeezed = (
        WorkCalendar(week=6, squeezed_saturday=basis) for basis in (None, CIRCULAR)
    )
    plain, wide = (
        deadline("objection.response", start=start, calendar=days)
        for days in (six, squeezed)
    )
    assert plain.latest is not None
    assert wide.latest is not None
    assert plain.latest < wide.latest
    with pytest.raises(NotDecreed):
        squeezed.is_working(start)
    rows = [row for row in squeezed.days_off(2028) if row.name == "Sabtu terjepit"]
    assert rows
    assert all(row.estimated for row in rows)


# --- what is refused ------------------------------------------------------------------


def test_overlays_that_cannot_stand_together_are_refused_at_once() -> None:
    """A day twice for one office, and a make-up day that leaves the winner open."""
    assert _problems(_off(), _works(WEDNESDAY), _works(EID)) == [
        "$.overlays[1].date: 2026-07-08 stands in overlays[0] already, for body",
        (
            "$.overlays[2].over_holiday: 2026-03-21 is a weekend and a holiday "
            "(Idul Fitri 1447 Hijriah); say whether the make-up day wins"
        ),
    ]
    assert len(_problems(_off(), _closed())) == 1
    assert len(_problems(_off(binds=["court", "body"]), _off(binds="court"))) == 1


@pytest.mark.parametrize("later", [_works(WEDNESDAY, binds="court"), _off()])
def test_offices_may_differ_on_a_day(later: Overlay) -> None:
    """One day, two offices: no problem; a plain calendar takes the later one."""
    first = _off(binds="commission")
    Case(overlays=[first, later])
    days = WorkCalendar(overlays=[first, later])
    assert days.is_working(WEDNESDAY) is later.counts


def test_an_estimated_holiday_on_a_weekend_is_asked_about() -> None:
    """Where the package knows no list, a feast as estimated stands for it."""
    with pytest.raises(InputError, match=r"a holiday \(Tahun Baru Masehi\)"):
        WorkCalendar(overlays=[_works(dt.date(2028, 1, 1))])
    for day in (dt.date(2028, 1, 8), dt.date(2101, 1, 1)):
        assert WorkCalendar(overlays=[_works(day)]).overlays[0].date == day


def test_a_weekend_that_no_decree_frees_is_free_to_work() -> None:
    """A make-up Saturday needs nothing more, nor does a refused day of leave."""
    for day in (dt.date(2026, 7, 11), dt.date(2026, 3, 18)):
        assert NATIONAL.with_overlays(_works(day)).is_working(day)


@pytest.mark.parametrize(
    ("values", "paths"),
    [
        ({"name": "", "basis": " "}, ["$.name", "$.basis"]),
        ({"binds": []}, ["$.binds"]),
        ({"counts": True, "closed": True}, ["$.force_majeure"]),
        ({"over_holiday": True}, ["$.over_holiday"]),
    ],
)
def test_what_cannot_be_meant_is_refused(
    values: dict[str, Any], paths: list[str]
) -> None:
    """Each problem of one overlay has its path."""
    with pytest.raises(InputError) as caught:
        Overlay(
            **{
                "date": WEDNESDAY,
                "counts": False,
                "name": "hari",
                "basis": BASIS,
                **values,
            }
        )
    assert [problem.path for problem in caught.value.problems] == paths


def test_a_switch_needs_its_basis() -> None:
    """A circular that is not named turns nothing on."""
    with pytest.raises(InputError, match=r"\$.squeezed_saturday: a switch needs"):
        WorkCalendar(squeezed_saturday=" ")
    with pytest.raises(InputError, match=r"\$.joint_leave_counts"):
        WorkCalendar(joint_leave_counts="")
    with pytest.raises(InputError, match=r"\$.joint_leave_works"):
        PublicBody(kind="party", level="central", joint_leave_works="")


# --- in a case file -------------------------------------------------------------------


def test_a_case_file_names_whom_an_overlay_binds() -> None:
    """Keys of before stay as they were; the new ones may be left out."""
    rows: list[dict[str, object]] = [
        {"date": "2026-03-13", "name": "libur", "basis": "SK 1"},
        {"date": "2026-03-14", "name": "ganti", "basis": "SK 1", "works": True},
        {"date": "2026-03-16", "name": "HUT", "basis": "SK 2", "binds": "commission"},
        {
            "date": "2026-03-17",
            "name": "banjir",
            "basis": "SK 3",
            "binds": ["court", "supreme_court"],
            "force_majeure": True,
        },
        {
            "date": "2026-03-21",
            "name": "piket",
            "basis": "SK 4",
            "works": True,
            "over_holiday": False,
        },
    ]
    case = read_case({**FILE, "overlays": rows})
    assert [o.binds for o in case.overlays] == [
        (BoundOffice.BODY,),
        (BoundOffice.BODY,),
        (BoundOffice.COMMISSION,),
        (BoundOffice.COURT, BoundOffice.SUPREME_COURT),
        (BoundOffice.BODY,),
    ]
    assert [o.closed for o in case.overlays] == [False, False, False, True, False]
    assert case.overlays[4].over_holiday is False
    written = write_case(case)["overlays"]
    rows[2]["binds"] = ["commission"]
    assert written == [{"works": False, **row} for row in rows]
    assert read_case(json.dumps(write_case(case))) == case


def test_a_case_file_holds_the_switches_of_the_body() -> None:
    """A squeezed Saturday and worked leave stand with the body, with their basis."""
    body = {
        **FILE["body"],
        "kind": "enterprise",
        "work_week": 6,
        "squeezed_saturday": CIRCULAR,
        "joint_leave_works": "Keputusan Direksi 2/2026",
    }
    case = read_case({**FILE, "body": body})
    office = _matter(case).calendars.at(BoundOffice.BODY)
    assert office.squeezed_saturday == CIRCULAR
    assert office.joint_leave_counts == "Keputusan Direksi 2/2026"
    assert write_case(case)["body"] == body


def test_all_problems_of_a_files_overlays_come_at_once() -> None:
    """What is wrong with one overlay, and with several together."""
    same = {"date": "2026-07-08", "name": "libur", "basis": "SK 1"}
    cases: list[tuple[list[dict[str, Any]], list[str]]] = [
        ([same, same], ["$.overlays[1].date"]),
        (
            [{**same, "name": ""}, {"date": "x", "name": " ", "binds": ["applicant"]}],
            [
                "$.overlays[0].name",
                "$.overlays[1].date",
                "$.overlays[1].name",
                "$.overlays[1].basis",
                "$.overlays[1].binds[0]",
            ],
        ),
        (
            [{**same, "date": "2026-03-21", "works": True, "binds": "court"}] * 2,
            [
                "$.overlays[0].over_holiday",
                "$.overlays[1].over_holiday",
                "$.overlays[1].date",
            ],
        ),
        ([{**same, "binds": []}], ["$.overlays[0].binds"]),
        (
            [{**same, "works": True, "force_majeure": True}],
            ["$.overlays[0].force_majeure"],
        ),
    ]
    for overlays, paths in cases:
        with pytest.raises(InputError) as caught:
            read_case({**FILE, "overlays": overlays})
        assert {problem.path for problem in caught.value.problems} == {*paths}

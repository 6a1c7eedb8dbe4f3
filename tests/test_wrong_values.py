"""Every call of the front door answers, or says in our own words what it was given."""

from __future__ import annotations

import datetime as dt
import inspect
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

import pytest

import keterbukaan as kip
from keterbukaan import catalogue, competence, exemption
from keterbukaan.adapters import csv, ical, json, mermaid
from keterbukaan.law import requirements
from keterbukaan.law.spans import Years
from keterbukaan.register import layout_of
from keterbukaan.typed_days import read_day

DAY: Final = dt.date(2026, 3, 12)
DAYS: Final = kip.WorkCalendar.national()
CASE: Final = kip.Case(id="7", events=[kip.events.RequestReceived(DAY)])
STANDING: Final = CASE.on(dt.date(2026, 4, 20))
DUE: Final = kip.deadline("request.notice", start=DAY, calendar=DAYS)
TEST: Final = kip.ConsequenceTest(information="Nilai", grounds=["17.h.4"])
LISTED: Final = kip.InformationList(entries=[{"summary": "Profil"}])
CLOSED: Final = kip.ExemptList(entries=[{"summary": "Rute"}])
SHEET: Final = catalogue.read_exempt_list([["Informasi", "Pasal 17"], ["Rute", "a"]])
ROWS: Final = [*kip.agenda([CASE], DAY)]
REPORT: Final = kip.service_report([CASE], kip.ReportPeriod.year(2026), DAY)

BAD: Final[tuple[Any, ...]] = (
    None,
    True,
    -1,
    5,
    10**12,
    3.5,
    "",
    "x",
    "2026",
    b"x",
    [],
    [5],
    ["x"],
    [[]],
    {},
    {5: object()},
    {"x": "y"},
    set(),
    object(),
    int,
    dt.date.min,
    dt.date.max,
    dt.datetime(2026, 3, 12, 9, tzinfo=dt.UTC),
    kip.events.RequestReceived,
    CASE,
    DUE,
)
CALLS: Final[Mapping[str, tuple[Callable[..., object], Mapping[str, Any]]]] = {
    "agenda": (kip.agenda, {"cases": [CASE], "day": DAY}),
    "assess": (kip.assess, {"test": TEST, "day": DAY, "calendar": DAYS}),
    "book": (kip.book, {"cases": [CASE], "which": "requests", "day": DAY}),
    "deadline": (
        kip.deadline,
        {"rule": "request.notice", "start": DAY, "calendar": DAYS},
    ),
    "describe": (kip.describe, {"fact": "notice_given"}),
    "letter": (kip.letter, {"kind": "notice", "case": CASE, "day": DAY}),
    "redate": (
        kip.redate,
        {"cases": [CASE], "day": DAY, "before": DAYS, "after": DAYS},
    ),
    "rule": (kip.rule, {"rule_id": "request.notice"}),
    "service_report": (
        kip.service_report,
        {"cases": [CASE], "period": kip.ReportPeriod.year(2026), "day": DAY},
    ),
    "agenda table": (kip.AgendaTable, {"rows": []}),
    "applicant": (kip.Applicant, {}),
    "body": (kip.PublicBody, {"kind": "state", "level": "village"}),
    "calendar": (kip.WorkCalendar, {}),
    "calendar days": (kip.CalendarDays, {"n": 3}),
    "case": (kip.Case, {}),
    "citation": (kip.Citation, {"instrument": "UU 14/2008"}),
    "citation parse": (kip.Citation.parse, {"text": "UU 14/2008"}),
    "read_day": (read_day, {"text": "12 Maret 2026"}),
    "closed": (kip.Closed, {"how": "other"}),
    "commissions": (kip.Commissions, {}),
    "details": (kip.Details, {}),
    "document": (exemption.Document, {"name": "Berkas"}),
    "exempt entry": (kip.ExemptEntry, {"summary": "Rute"}),
    "exempt list": (kip.ExemptList, {}),
    "exempt list of tests": (kip.ExemptList.from_tests, {"tests": [TEST], "day": DAY}),
    "fixed period": (exemption.FixedPeriod, {"length": Years(2)}),
    "ground": (kip.GroundId, {"letter": "h"}),
    "ground parse": (kip.GroundId.parse, {"text": "17.h"}),
    "information entry": (kip.InformationEntry, {"summary": "Profil"}),
    "information list": (kip.InformationList, {}),
    "overlay": (kip.Overlay.day_off, {"date": DAY, "name": "libur", "basis": "SK 1"}),
    "own limit": (
        kip.OwnLimit,
        {"rule": "request.notice", "limit": kip.WorkingDays(5), "basis": "SK 1"},
    ),
    "partial date": (exemption.PartialDate, {"year": 2024}),
    "report period": (kip.ReportPeriod, {"first": DAY, "last": DAY}),
    "report month": (kip.ReportPeriod.month, {"year": 2026, "n": 1}),
    "report semester": (kip.ReportPeriod.semester, {"year": 2026, "n": 1}),
    "report year": (kip.ReportPeriod.year, {"year": 2026}),
    "test": (kip.ConsequenceTest, {"information": "Nilai"}),
    "week": (kip.WorkWeek, {"start": DAY, "days": 5}),
    "calendar.add": (DAYS.add, {"day": DAY, "n": 3}),
    "calendar.as_known_on": (DAYS.as_known_on, {"day": DAY}),
    "calendar.count": (DAYS.count, {"start": DAY, "end": DAY}),
    "calendar.covering": (DAYS.covering, {"first": DAY, "last": DAY}),
    "calendar.days_off": (DAYS.days_off, {"year": 2026}),
    "calendar.is_decreed": (DAYS.is_decreed, {"year": 2026}),
    "calendar.is_holiday": (DAYS.is_holiday, {"day": DAY}),
    "calendar.is_working": (DAYS.is_working, {"day": DAY}),
    "calendar.picture": (DAYS.picture, {"year": 2026}),
    "calendar.skipped": (DAYS.skipped, {"after": DAY, "before": DAY}),
    "calendar.with_joint_leave": (DAYS.with_joint_leave, {"counts": True}),
    "case.on": (CASE.on, {"day": DAY}),
    "due.as_known_on": (DUE.as_known_on, {"day": DAY}),
    "due.days_left": (DUE.days_left, {"on": DAY, "day": DAY}),
    "due.late_by": (DUE.late_by, {"act": DAY}),
    "due.text": (DUE.text, {}),
    "form.field": (kip.describe("notice_given").field, {"key": "on"}),
    "limit.days_left": (STANDING.deadlines[0].days_left, {"day": DAY}),
    "reading.check": (kip.READINGS["challenge_start"].check, {"value": "copy"}),
    "report.html": (REPORT.html, {}),
    "rule.at": (kip.rule("request.notice").at, {"day": DAY}),
    "standing.limit": (STANDING.limit, {"rule": "request.notice"}),
    "standing.next_step": (STANDING.next_step, {}),
    "standing.option": (STANDING.option, {"act": "notice_given"}),
    "step.left_until": (STANDING.steps[0].left_until, {"day": DAY}),
    "competent": (competence.competent, {"body": CASE.body}),
    "exempt_findings": (
        catalogue.exempt_findings,
        {"exempt_list": CLOSED, "day": DAY},
    ),
    "list_findings": (catalogue.list_findings, {"information_list": LISTED}),
    "list_rows": (catalogue.list_rows, {"listed": LISTED}),
    "look": (catalogue.look, {"read": SHEET, "day": DAY, "calendar": DAYS}),
    "opening_due": (
        catalogue.opening_due,
        {"entry": CLOSED.entries[0], "calendar": DAYS},
    ),
    "publication_due": (
        catalogue.publication_due,
        {"entry": LISTED.entries[0], "calendar": DAYS},
    ),
    "read_exempt_list": (
        catalogue.read_exempt_list,
        {"rows": [["Informasi", "Pasal 17"]]},
    ),
    "what_is_due": (
        catalogue.what_is_due,
        {
            "information_list": LISTED,
            "day": DAY,
            "within": kip.WorkingDays(3),
            "calendar": DAYS,
        },
    ),
    "asker": (requirements.asker, {"kind": "citizen", "day": DAY}),
    "documents": (
        requirements.documents,
        {"step": "request", "kind": "citizen", "day": DAY},
    ),
    "agenda_ical": (ical.agenda_ical, {"rows": ROWS, "day": DAY}),
    "calendar_ical": (ical.calendar_ical, {"calendar": DAYS, "year": 2026}),
    "book_csv": (csv.book_csv, {"rows": [], "layout": layout_of("requests")}),
    "list_csv": (csv.list_csv, {"rows": []}),
    "read_csv": (csv.read_csv, {"content": b"a;b"}),
    "state_diagram": (mermaid.state_diagram, {"table": kip.TABLES[0]}),
    "agenda_json": (json.agenda_json, {"rows": ROWS}),
    "assessment_json": (
        json.assessment_json,
        {"assessment": kip.assess(TEST, DAY, calendar=DAYS)},
    ),
    "calendar_json": (json.calendar_json, {"year": 2026, "calendar": DAYS}),
    "due_json": (json.due_json, {"due": DUE}),
    "edition_of": (json.edition_of, {"standing": STANDING}),
    "letter_json": (json.letter_json, {"letter": kip.letter("notice", CASE, DAY)}),
    "read_case": (json.read_case, {"source": json.write_case(CASE)}),
    "read_event": (json.read_event, {"source": json.write_event(CASE.events[0])}),
    "read_lines": (json.read_lines, {"lines": []}),
    "report_json": (json.report_json, {"report": REPORT}),
    "rules_json": (json.rules_json, {}),
    "standing_json": (json.standing_json, {"standing": STANDING}),
    "write_case": (json.write_case, {"case": CASE}),
    "write_event": (json.write_event, {"fact": CASE.events[0]}),
    "write_exemption": (json.write_exemption, {"test": TEST}),
}


def _arguments(call: Callable[..., object]) -> Iterator[str]:
    for name, each in inspect.signature(call).parameters.items():
        if each.kind is not each.VAR_POSITIONAL:
            yield name


def _refused(call: Callable[..., object], given: Mapping[str, Any]) -> str:
    """Return what is said of what was given; nothing where it is answered."""
    try:
        found = call(**given)
        return "" if not isinstance(found, Iterator) else "" * len([*found])
    except kip.KeterbukaanError as error:
        return error.text("id")


@pytest.mark.parametrize("name", CALLS)
def test_a_wrong_value_is_answered_or_refused_in_our_words(name: str) -> None:
    """Whatever stands for an argument, no plain error of Python comes out."""
    call, good = CALLS[name]
    assert _refused(call, good) == ""
    said = [
        _refused(call, {**good, argument: bad})
        for argument in _arguments(call)
        for bad in BAD
    ]
    assert any(said)

"""Case files and answers as JSON: strict to read, and read back as written."""

from __future__ import annotations

import datetime as dt
import importlib.metadata
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

import keterbukaan.adapters.json as json_adapter
from keterbukaan import (
    Applicant,
    Case,
    Closed,
    Commissions,
    ConsequenceTest,
    InputError,
    InputProblem,
    Overlay,
    PublicBody,
    Subject,
    WorkCalendar,
    WorkWeek,
    deadline,
    events,
    events as ev,
)
from keterbukaan.adapters.json import (
    calendar_json,
    due_json,
    edition_of,
    read_case,
    read_date,
    read_draft,
    read_exemption,
    rules_json,
    standing_json,
    write_case,
)
from keterbukaan.law.limits import RULES
from keterbukaan.testing import cases, dates
from keterbukaan.texts import LANGUAGES
from tests.helpers import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

NATIONAL = WorkCalendar.national()
RECEIVED = {"type": "request_received", "on": "2026-03-12"}
BODY = {"kind": "state", "level": "regency"}


def _file(**changes: object) -> dict[str, Any]:
    """Make the smallest case file, with changes; None leaves a key out."""
    content: dict[str, Any] = {
        "schema": "keterbukaan/case/1",
        "body": BODY,
        "events": [RECEIVED],
    }
    content.update(changes)
    return {key: value for key, value in content.items() if value is not None}


def _event(**fields: object) -> dict[str, Any]:
    return _file(events=[{**RECEIVED, **fields}])


def _problems(source: Any) -> list[str]:  # noqa: ANN401 (anything may be given)
    with pytest.raises(InputError) as caught:
        read_case(source)
    return [repr(problem) for problem in caught.value.problems]


# --- reading --------------------------------------------------------------------


def test_only_four_keys_are_needed() -> None:
    """Schema, the body's kind and level, and one fact make a case."""
    case = read_case(_file())
    assert case.events == (ev.RequestReceived(dt.date(2026, 3, 12)),)
    assert case.body == PublicBody(kind="state", level="regency")
    assert case.applicant == Applicant()


def test_a_case_comes_from_values_text_or_a_path(tmp_path: Path) -> None:
    """A mapping, JSON text and a file with or without a mark give the same case."""
    text = json.dumps(_file())
    file = tmp_path / "case.json"
    file.write_text(text, encoding="utf-8-sig")
    assert read_case(text) == read_case(file) == read_case(_file())
    assert read_case("\ufeff" + text) == read_case(text)


def test_every_key_is_read() -> None:
    """Parties, items, overlays and readings arrive where they belong."""
    case = read_case(
        _file(
            id="contoh/1",
            subject="election",
            body={**BODY, "name": "Dinas Contoh", "work_week": 6},
            applicant={"kind": "group", "agent": True, "special_needs": True},
            commissions={"province": False, "regency": True},
            readings={},
            items=["1", "2"],
            overlays=[
                {"date": "2026-03-13", "name": "libur", "basis": "SK 1"},
                {"date": "2026-03-14", "name": "ganti", "basis": "SK 1", "works": True},
            ],
            events=[{**RECEIVED, "items": ["2"]}],
        )
    )
    assert case == Case(
        id="contoh/1",
        subject=Subject.ELECTION,
        body=PublicBody(
            kind="state", level="regency", name="Dinas Contoh", work_week=6
        ),
        applicant=Applicant(kind="group", agent=True, special_needs=True),
        commissions=Commissions(province=False, regency=True),
        items=("1", "2"),
        overlays=(
            Overlay.day_off(dt.date(2026, 3, 13), "libur", basis="SK 1"),
            Overlay.working_day(dt.date(2026, 3, 14), "ganti", basis="SK 1"),
        ),
        events=(ev.RequestReceived(dt.date(2026, 3, 12), items=["2"]),),
    )
    assert write_case(case)["body"]["work_week"] == 6


def test_a_work_week_can_change() -> None:
    """A work week may be a list of periods."""
    weeks = [{"from": "2020-01-01", "days": 6}, {"from": "2024-04-12", "days": 5}]
    case = read_case(_file(body={**BODY, "work_week": weeks}))
    assert case.body.work_week[1:] == (
        WorkWeek(dt.date(2020, 1, 1), 6),
        WorkWeek(dt.date(2024, 4, 12), 5),
    )


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("2026-03-12T09:30:00+07:00", 7),
        ("2026-03-12T09:30:00.5+07:00", 7),
        ("2026-03-12 09:30 WIB", 7),
        ("2026-03-12T09:30WITA", 8),
        ("2026-03-12T09:30 WIT", 9),
        ("2026-03-12T09:30Z", 0),
    ],
)
def test_an_instant_has_a_zone(text: str, hours: int) -> None:
    """An instant is read with its offset or the name of an Indonesian zone."""
    at = read_case(_event(at=text)).events[0].at
    assert at is not None
    assert at.utcoffset() == dt.timedelta(hours=hours)


@pytest.mark.parametrize(
    ("present", "parties"),
    [
        (True, tuple(ev.Party)),
        (False, ()),
        (None, None),
        (["body"], (ev.Party.BODY,)),
    ],
)
def test_who_was_present(present: object, parties: object) -> None:
    """Presence is true, false, unknown, or a list of parties."""
    fact = {"type": "court_ruling_pronounced", "on": "2026-03-12", "present": present}
    case = read_case(_file(events=[fact]))
    assert case.events == (
        ev.CourtRulingPronounced(dt.date(2026, 3, 12), present=parties),  # type: ignore[arg-type] # every form at once
    )


def test_orders_say_from_when_they_run() -> None:
    """An order of a ruling has a bound party, a time, and a start called from."""
    order = {"bound": "body", "n": 14, "unit": "working_days", "from": "final"}
    fact = {"type": "ruling_read", "on": "2026-03-12", "kind": "adjudication"}
    case = read_case(_file(events=[{**fact, "orders": [order]}]))
    assert case.events[0] == ev.RulingRead(
        dt.date(2026, 3, 12),
        kind="adjudication",
        orders=[ev.Order(bound="body", n=14, unit="working_days", start="final")],
    )
    assert write_case(case)["events"][0]["orders"] == [order]


# --- what is unknown, and what belongs to others ------------------------------------


def test_a_body_of_which_only_the_name_is_known() -> None:
    """A docket holds no more; kind and level are said to be unknown."""
    body = {"kind": "unknown", "level": "unknown", "name": "Badan Misal"}
    case = read_case(_file(body=body))
    assert case.body == evolve(Case().body, name="Badan Misal")
    assert write_case(case)["body"] == {**body}
    commission = standing_json(case.on(dt.date(2026, 3, 12)), "en")["commission"]
    assert commission["level"] is None
    assert [each["level"] for each in commission["alternatives"]] == [
        "central",
        "province",
        None,
    ]


def test_an_office_that_was_read_before_is_read_as_strictly() -> None:
    """Python takes 1 for true and 5.0 for 5; a file does not."""
    read = read_case(_file(body={**BODY, "single_office": True, "work_week": 5}))
    again = read_case(_file(body={**BODY, "single_office": True, "work_week": 5}))
    assert again.body is read.body
    for odd in ({"single_office": 1}, {"work_week": 5.0}):
        with pytest.raises(InputError):
            read_case(_file(body={**BODY, "single_office": True, "work_week": 5} | odd))
    weeks = [{"from": "2024-01-01", "days": 6}]
    assert read_case(_file(body={**BODY, "work_week": weeks})).body.work_week[-1].days


def test_the_unit_and_the_rules_of_a_body() -> None:
    """Both are kept with the body."""
    body = {**BODY, "unit": "Bagian Umum", "own_rules": "kpu"}
    case = read_case(_file(body=body))
    assert (case.body.unit, case.body.own_rules) == ("Bagian Umum", "kpu")
    assert write_case(case)["body"] == body
    assert _problems(_file(body={**body, "own_rules": "bawaslu"})) == [
        "$.body.own_rules: unknown value 'bawaslu'; one of 'kpu', 'court'"
    ]


DETAILS = {
    "name": "Sekar Arum",
    "address": "Jalan Contoh 1",
    "contact": "sekar@contoh.example",
    "identity_number": "0000",
    "occupation": "petani",
    "proxy": "Bagas",
    "information": "laporan tahunan",
    "purpose": "penelitian",
    "copy": "salinan",
    "delivery": "surat elektronik",
    "officer": "Ibu Melati",
}


def test_details_and_consent_are_kept() -> None:
    """Every detail is text, comes back as it was, and stands in no answer."""
    case = read_case(_file(details=DETAILS, consent=["name", "purpose"]))
    assert case.details.name == "Sekar Arum"
    assert case.consent == ("name", "purpose")
    written = write_case(case)
    assert (written["details"], written["consent"]) == (DETAILS, ["name", "purpose"])
    assert read_case(written) == case
    answer = json.dumps(standing_json(case.on(dt.date(2026, 3, 12))))
    assert not any(text in answer for text in DETAILS.values())


def test_wrong_details_are_named_and_not_repeated() -> None:
    """The path says which; what stood there may be personal."""
    details = {"identity_number": 3174, "purpose": 5, "phone": "1", "name": None}
    assert _problems(_file(details=details, consent=["phone", 7])) == [
        "$.details.identity_number: expected text, got another value",
        "$.details.purpose: expected text, got 5",
        "$.details.phone: unknown key 'phone'",
        "$.consent[1]: expected text, got 7",
    ]
    (problem,) = _problems(_file(consent=["phone"]))
    assert problem.startswith("$.consent[0]: unknown detail 'phone'; one of 'name'")


EXTRA = {"row": 7, "tags": ["a", None, {"deep": [True, 1.5]}], "on": "2026-03-12"}


def test_things_of_an_applications_own_are_kept() -> None:
    """On the case and on a fact; any object, unread, and written back."""
    case = read_case(_file(extra=EXTRA, events=[{**RECEIVED, "extra": EXTRA}]))
    assert case.extra == case.events[0].extra == EXTRA
    written = write_case(case)
    assert written["extra"] == written["events"][0]["extra"] == EXTRA
    assert read_case(json.dumps(written)) == case
    plain = read_case(_file())
    assert case != plain
    assert hash(case) == hash(plain)
    assert "extra" not in write_case(plain)
    assert _problems(_file(extra=[1], events=[{**RECEIVED, "extra": "x"}])) == [
        "$.extra: expected an object, got a list",
        "$.events[0].extra: expected an object, got 'x'",
    ]


def test_a_matter_is_closed_in_an_applications_own_word() -> None:
    """How, from when, and a note; the day may be missing."""
    for closed in ({"as": "lapsed"}, {"as": "other", "on": "2026-03-13", "note": "x"}):
        case = read_case(_file(closed=closed))
        assert case.closed is not None
        assert case.closed.how == closed["as"]
        assert write_case(case)["closed"] == closed
        assert read_case(write_case(case)) == case
    assert read_case(_file(closed={"as": "lapsed", "on": None})).closed == Closed(
        how="lapsed"
    )
    assert "note" not in repr(Closed(how="other", note="Ibu Melati"))
    assert _problems(_file(closed={"as": "gugur", "day": "2026-03-13"})) == [
        (
            "$.closed.as: unknown value 'gugur'; one of 'withdrawn', 'lapsed', "
            "'transferred', 'settled', 'other'"
        ),
        "$.closed.day: unknown key 'day'; one of 'as', 'on', 'note'",
    ]


def test_a_hearing_is_adjourned_for_something() -> None:
    """The key is called for, which Python has no room for."""
    fact = {"type": "hearing_adjourned", "on": "2026-03-12", "for": "mediation"}
    case = read_case(_file(events=[fact]))
    assert case.events == (
        ev.HearingAdjourned(dt.date(2026, 3, 12), purpose="mediation"),
    )
    assert write_case(case)["events"] == [fact]
    assert _problems(_file(events=[{**fact, "purpose": "mediation"}])) == [
        "$.events[0].purpose: unknown key 'purpose'"
    ]


@pytest.mark.parametrize("proof", [True, False, "tanda terima", None])
def test_a_proof_is_told_or_named(proof: object) -> None:
    """A proof may be said to exist, or be named."""
    assert read_case(_event(proof=proof)).events[0].proof is proof


# --- what cannot be read ----------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (_file(schema=None), "$.schema: missing"),
        (
            _file(schema="keterbukaan/case/2"),
            (
                "$.schema: unknown schema 'keterbukaan/case/2'; "
                "expected 'keterbukaan/case/1'"
            ),
        ),
        (_file(body=None), "$.body: missing"),
        (_file(body={"level": "regency"}), "$.body.kind: missing"),
        (
            _file(body={**BODY, "level": "city"}),
            (
                "$.body.level: unknown value 'city'; one of 'central', 'province', "
                "'regency', 'village', 'unknown'"
            ),
        ),
        (_file(events=None), "$.events: missing"),
        (_file(events=[]), '$.events: a case file needs an event, or "draft": true'),
        (_file(events={}), "$.events: expected a list, got an object"),
        (_file(events=["x"]), "$.events[0]: expected an object, got 'x'"),
        (_file(id=5), "$.id: expected text, got 5"),
        (_file(bodi={}), "$.bodi: unknown key 'bodi'; did you mean 'body'?"),
        (
            _file(readings={"day_one": "trigger"}),
            "$.readings.day_one: unknown reading 'day_one'",
        ),
        (_file(readings=[]), "$.readings: expected an object, got a list"),
        (
            _file(body={**BODY, "work_week": 7}),
            "$.body.work_week: a work week has 5 or 6 days, not 7",
        ),
        (
            _file(body={**BODY, "work_week": True}),
            "$.body.work_week: a work week has 5 or 6 days, not true",
        ),
        (
            _file(body={**BODY, "work_week": []}),
            "$.body.work_week: a work week has 5 or 6 days, not a list",
        ),
        (
            _file(body={**BODY, "work_week": [{"from": "2024-01-01", "days": 4}]}),
            "$.body.work_week[0].days: a work week has 5 or 6 days, not 4",
        ),
        (
            _file(applicant={"agent": 1}),
            "$.applicant.agent: expected true or false, got 1",
        ),
        (
            _file(overlays=[{"date": "2026-03-13", "name": "", "basis": "SK 1"}]),
            "$.overlays[0].name: an overlay needs it",
        ),
        (
            _file(overlays=[{"name": "libur", "basis": "SK 1"}]),
            "$.overlays[0].date: missing",
        ),
        (
            _file(
                own_limits=[
                    {
                        "rule": "request.notice",
                        "limit": {"n": -5, "unit": "working_days"},
                        "basis": "Maklumat",
                    }
                ]
            ),
            "$.own_limits[0].limit.n: expected 0 or more, got -5",
        ),
        (
            _event(type="notice_given", outcome="granted", fee=-1),
            "$.events[0].fee: expected 0 or more, got -1",
        ),
        (
            _event(type="panel_named", members=-3),
            "$.events[0].members: expected 0 or more, got -3",
        ),
        (_event(type="noted"), "$.events[0].type: unknown type 'noted'"),
        (
            _event(type="request_recieved"),
            (
                "$.events[0].type: unknown type 'request_recieved'; "
                "did you mean 'request_received'?"
            ),
        ),
        (_event(type=5), "$.events[0].type: expected text, got 5"),
        (_file(events=[{"on": "2026-03-12"}]), "$.events[0].type: missing"),
        (
            _event(on="12-03-2026"),
            "$.events[0].on: not a date (YYYY-MM-DD): '12-03-2026'",
        ),
        (_event(on=20260312), "$.events[0].on: not a date (YYYY-MM-DD): 20260312"),
        (
            _event(on="2026-03-12T00:00:00"),
            "$.events[0].on: not a date (YYYY-MM-DD): '2026-03-12T00:00:00'",
        ),
        (_event(on="2026-02-30"), "$.events[0].on: no such day: '2026-02-30'"),
        (_event(proof=1), "$.events[0].proof: expected text, true or false, got 1"),
        (_event(items="1"), "$.events[0].items: expected a list, got '1'"),
        (_event(items=[1]), "$.events[0].items[0]: expected text, got 1"),
        (
            _event(at="2026-03-12T25:00Z"),
            "$.events[0].at: no such instant: '2026-03-12T25:00Z'",
        ),
        (
            _event(at="2026-03-12T09:30"),
            (
                "$.events[0].at: not an instant with its zone (2026-03-12T09:30+07:00, "
                "or with WIB, WITA or WIT): '2026-03-12T09:30'"
            ),
        ),
        (
            _event(type="notice_given", outcome="granted", fee="5"),
            "$.events[0].fee: expected a whole number, got '5'",
        ),
        (
            _event(type="notice_given", outcome="granted", fee=True),
            "$.events[0].fee: expected a whole number, got true",
        ),
        (
            _event(type="notice_given", outcome="refused", exemptions=["17.h", "18"]),
            (
                "$.events[0].exemptions[1]: not an exemption: '18'; "
                "there are 17.a to 17.j"
            ),
        ),
        (
            _event(outcome="granted"),
            "$.events[0].outcome: unknown key 'outcome'",
        ),
        (
            _event(type="court_ruling_pronounced", present=["judge"]),
            (
                "$.events[0].present[0]: unknown value 'judge'; "
                "one of 'applicant', 'body'"
            ),
        ),
        (dict([*_file().items(), (5, "x")]), "$[5]: unknown key 5"),
        ({**_file(), "a b": "x"}, "$['a b']: unknown key 'a b'"),
    ],
)
def test_what_cannot_be_read_is_named(content: object, problem: str) -> None:
    """A wrong value is one problem, with its path and what was given."""
    assert _problems(content) == [problem]


def test_all_problems_come_at_once() -> None:
    """No mistake hides another, in the same fact or elsewhere."""
    fact = {"type": "noted", "on": 5, "foo": 1}
    other = {"type": "notice_given", "exemptions": ["x"], "note": 3, "reson": "x"}
    assert _problems(_file(subject="x", events=[fact, RECEIVED, other])) == [
        "$.subject: unknown value 'x'; one of 'general', 'election'",
        "$.events[0].type: unknown type 'noted'",
        "$.events[0].on: not a date (YYYY-MM-DD): 5",
        "$.events[0].foo: unknown key 'foo'",
        "$.events[2].on: missing",
        "$.events[2].note: expected text, got 3",
        "$.events[2].outcome: missing",
        "$.events[2].exemptions[0]: not an exemption: 'x'; there are 17.a to 17.j",
        "$.events[2].reson: unknown key 'reson'; did you mean 'reason'?",
    ]


def test_a_fact_names_tests_of_the_case() -> None:
    """What only the whole case can tell is told where all its parts are well."""
    refusal = {
        **RECEIVED,
        "type": "notice_given",
        "outcome": "refused",
        "tests": ["u2"],
    }
    tests = [{"id": "u1", "information": "peta"}]
    with pytest.raises(InputError) as caught:
        read_case(_file(events=[RECEIVED, refusal], tests=tests))
    assert [each.path for each in caught.value.problems] == ["$.events[1].tests[0]"]


def test_a_fact_names_items_of_the_case() -> None:
    """Where the case has items, a fact can only name those."""
    facts = [{**RECEIVED, "items": ["1", "3"]}, 5, {**RECEIVED, "items": "1"}]
    assert _problems(_file(items=["1", "2"], events=facts)) == [
        "$.events[1]: expected an object, got 5",
        "$.events[2].items: expected a list, got '1'",
        "$.events[0].items[1]: unknown item '3'; one of '1', '2'",
    ]
    assert _problems(_file(items=["1"], events=facts[:1])) == [
        "$.events[0].items[1]: unknown item '3'; one of '1'",
    ]
    assert read_case(_event(items=["any"])).events[0].items == ("any",)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[]", "$: expected an object, got a list"),
        ("null", "$: expected an object, got null"),
        ('"x"', "$: expected an object, got 'x'"),
        ("1e400", "$: expected an object, got a very large number"),
        ("1.5", "$: expected an object, got 1.5"),
        ("", "$: not JSON: expecting value (line 1, column 1)"),
        (
            '{"a": 1}\n\n{"a": 2}\n',
            (
                "$: not JSON: extra data (line 3, column 1); it looks like JSON Lines, "
                "an object a line"
            ),
        ),
        ('{"a": 1}\n]', "$: not JSON: extra data (line 2, column 1)"),
        ('{"a": NaN}', "$: not JSON: NaN is no value"),
        ("[" * 100_000, "$: nested too deeply"),
        ("1" * 5000, "$: a number is too long"),
        (
            '{"\\ud800": 1}',
            r"$['\ud800']: unknown key '\ud800'",
        ),
    ],
)
def test_text_that_is_no_case(text: str, problem: str) -> None:
    """Text that is not JSON, or not an object, is named as such."""
    assert problem in _problems(text)


def test_a_key_given_twice_is_a_problem() -> None:
    """Which of two values was meant cannot be known."""
    text = json.dumps(_file()).replace('"on":', '"on": "2026-03-11", "on":')
    assert _problems(text) == ["$.events[0].on: key given twice"]


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    """A missing file, a folder, other encodings and bad names are problems."""
    assert _problems(tmp_path / "no.json")[0].endswith("no such file or directory")
    assert _problems(tmp_path)[0].startswith("$: cannot read the file ")
    assert "null" in _problems(Path("\0"))[0]
    (tmp_path / "x.json").write_bytes(b"\xff\xfe\x00")
    assert _problems(tmp_path / "x.json")[0].endswith("is not UTF-8 text")


def test_values_that_are_no_json_are_named() -> None:
    """What has no zone is no instant, nor is it a day; long values are cut short."""
    noon = dt.datetime(2026, 3, 12, 12)  # noqa: DTZ001 # without a zone, on purpose
    assert _problems(_event(on=noon)) == [
        "$.events[0].on: not a date (YYYY-MM-DD): a datetime"
    ]
    assert "not an instant with its zone" in _problems(_event(at=noon))[0]
    assert len(_problems(_event(on="x" * 1000))[0]) < 120


def test_a_day_of_the_command_line_is_read_strictly() -> None:
    """The same strict reading serves single days."""
    assert read_date("2026-03-12") == dt.date(2026, 3, 12)
    with pytest.raises(InputError, match="START: not a date"):
        read_date("besok", path="START")


# --- writing ------------------------------------------------------------------------


def _with_items(case: Case) -> Case:
    """Let the case know every item that a fact names."""
    names = {name for event in case.events for name in (event.items or ())}
    return Case(
        id=case.id,
        subject=case.subject,
        body=case.body,
        applicant=case.applicant,
        commissions=case.commissions,
        overlays=case.overlays,
        events=case.events,
        items=tuple(sorted({*case.items, *names})),
    )


@given(cases().filter(lambda case: bool(case.events)).map(_with_items))
def test_a_case_survives_json(case: Case) -> None:
    """A case written as JSON and read again is equal."""
    assert read_case(json.dumps(write_case(case))) == case


def test_what_is_usual_is_left_out() -> None:
    """A plain case is a short file."""
    assert write_case(read_case(_file())) == _file()


def test_a_draft_is_written_and_read_back() -> None:
    """A case without facts is one; a file without facts that is none, an error."""
    draft = Case(id="konsep", items=["peta"])
    written = write_case(draft)
    assert (written["draft"], written["events"]) == (True, [])
    assert read_case(json.dumps(written)) == draft
    del written["draft"]
    named = "$.events: a case file needs an event, or \"draft\": true ('konsep')"
    assert _problems(written) == [named]
    assert _problems([]) == ["$: expected an object, got a list"]
    assert read_case({**_file(), "draft": True}) == read_case(_file())


def test_values_of_python_are_read_as_they_are() -> None:
    """Days, times and instants with a zone, as YAML and databases give them."""
    at = dt.datetime(2026, 3, 12, 2, tzinfo=dt.UTC)
    body = {"kind": "state", "level": "regency", "closes_at": dt.time(15)}
    file = {**_event(on=dt.date(2026, 3, 12), at=at), "body": body}
    case = read_case(file)
    assert (case.events[0].on, case.events[0].at) == (dt.date(2026, 3, 12), at)
    assert read_case(write_case(case)) == case


def test_what_is_written_is_plain() -> None:
    """No value is of a type that only Python has, be it by inheritance."""
    notice = events.NoticeGiven(dt.date(2026, 3, 12), outcome="refused", reason="other")
    test = ConsequenceTest(information="Peta", approved_by="superior")
    plain: list[object] = [write_case(Case(events=[notice], tests=[test]))]
    while plain:
        value = plain.pop()
        assert type(value) in {dict, list, str, int, bool}
        if isinstance(value, dict | list):
            plain += value.values() if isinstance(value, dict) else value


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


@st.composite
def _mutated(draw: st.DrawFn) -> Any:  # noqa: ANN401 (anything may come out)
    """A case file in which some values, keys or both were replaced."""
    content: Any = write_case(draw(cases()))
    content["readings"] = {}
    for _ in range(draw(st.integers(1, 3))):
        place = content
        while isinstance(place, dict | list) and place and draw(st.booleans()):
            keys = [*place] if isinstance(place, dict) else range(len(place))
            key = draw(st.sampled_from(keys))
            inner = place[key]
            if isinstance(inner, dict | list) and draw(st.booleans()):
                place = inner
                continue
            place[key] = draw(JSON)
        if isinstance(place, dict):
            place[draw(st.text(max_size=6))] = draw(JSON)
        elif isinstance(place, list):
            place.append(draw(JSON))
    return content


def _only_input_errors(source: Any) -> None:  # noqa: ANN401 (as above)
    problems: tuple[InputProblem, ...] = ()
    try:
        read_case(source)
    except InputError as error:
        problems = error.problems
    assert all(problem.path.startswith("$") for problem in problems)
    assert all(repr(problem).isprintable() for problem in problems)


@given(_mutated() | JSON)
def test_a_broken_file_is_an_input_error(content: object) -> None:
    """Whatever stands in a file, it is read or named, and nothing else happens."""
    _only_input_errors(content)
    _only_input_errors(json.dumps(content))


@given(st.text(), st.integers(0, 500), st.integers(0, 20))
def test_broken_text_is_an_input_error(text: str, place: int, cut: int) -> None:
    """Text cut or changed anywhere is read or named."""
    whole = json.dumps(write_case(read_case(_file(id="contoh"))))
    _only_input_errors(whole[:place] + text + whole[place + cut :])


# --- answers ------------------------------------------------------------------------

DUE_KEYS = {
    "label",
    "text",
    "rule",
    "actor",
    "start",
    "last",
    "earliest",
    "latest",
    "safe",
    "outer",
    "firm",
    "doubts",
    "skipped",
    "basis",
    "readings",
    "edition",
    "known_on",
    "version",
}


def test_the_version_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second answer does not read the metadata of the package again."""
    due = deadline("request.notice", start=dt.date(2026, 3, 12), calendar=NATIONAL)
    answer = due_json(due)
    monkeypatch.setattr(importlib.metadata, "version", lambda _: "another")
    assert due_json(due) == answer


class _Stamp(dt.date):
    """A day of another type, equal to a plain one."""


def test_a_fact_that_says_only_what_happened_when_is_read_once() -> None:
    """Cases share it; one that says more is read each time, and no day let pass."""

    def read(*facts: dict[str, object]) -> tuple[ev.Event, ...]:
        body = {"kind": "state", "level": "village"}
        file = {"schema": "keterbukaan/case/1", "body": body, "events": [*facts]}
        return read_case(file).events

    bare = {"type": "request_received", "on": dt.date(2026, 3, 12)}
    told = {**bare, "note": "lewat loket"}
    first, second = read(bare, told), read(bare, told)
    assert first == second
    assert first[0] is second[0]
    assert first[1] is not second[1]
    with pytest.raises(InputError, match="not a date"):
        read({**bare, "on": _Stamp(2026, 3, 12)})


def test_a_deadline_across_lebaran() -> None:
    """Ten working days from 12 March 2026 end on 2 April, every day off named."""
    due = deadline("request.notice", start=dt.date(2026, 3, 12), calendar=NATIONAL)
    answer = due_json(due)
    assert set(answer) == DUE_KEYS
    assert (answer["last"], answer["firm"]) == ("2026-04-02", True)
    assert answer["edition"] == "SKB 1497/2025"
    assert answer["version"] == importlib.metadata.version("keterbukaan")
    assert [
        (row["date"][5:], row["kind"], row["name"], row["decree"])
        for row in answer["skipped"]
        if row["kind"] != "weekend"
    ] == [
        ("03-18", "joint_leave", "Hari Suci Nyepi", "SKB 1497/2025"),
        ("03-19", "national_holiday", "Hari Suci Nyepi", "SKB 1497/2025"),
        ("03-20", "joint_leave", "Idul Fitri 1447 Hijriah", "SKB 1497/2025"),
        ("03-21", "national_holiday", "Idul Fitri 1447 Hijriah", "SKB 1497/2025"),
        ("03-22", "national_holiday", "Idul Fitri 1447 Hijriah", "SKB 1497/2025"),
        ("03-23", "joint_leave", "Idul Fitri 1447 Hijriah", "SKB 1497/2025"),
        ("03-24", "joint_leave", "Idul Fitri 1447 Hijriah", "SKB 1497/2025"),
    ]
    weekends = [row for row in answer["skipped"] if row["kind"] == "weekend"]
    assert [row["date"] for row in weekends] == [
        "2026-03-14",
        "2026-03-15",
        "2026-03-28",
        "2026-03-29",
    ]
    assert all(row["decree"] is row["name"] is None for row in weekends)


def test_a_deadline_as_known_before_an_amendment() -> None:
    """Before 18 August 2025 was freed, the same limit ended a day earlier."""
    start = dt.date(2025, 8, 11)
    then = NATIONAL.as_known_on(dt.date(2025, 8, 6))
    answer = due_json(deadline("request.notice", start=start, calendar=then))
    assert (answer["last"], answer["known_on"]) == ("2025-08-25", "2025-08-06")
    now = due_json(deadline("request.notice", start=start, calendar=NATIONAL))
    assert (now["last"], now["known_on"]) == ("2025-08-26", None)


def test_a_limit_that_is_not_known() -> None:
    """Where the record knows no limit, there is no date and the reason stands."""
    day = dt.date(2024, 1, 10)
    due = deadline("election.objection.file", start=day, calendar=NATIONAL)
    answer = due_json(due, "en")
    assert answer["last"] is answer["safe"] is answer["outer"] is None
    doubt = {"kind": "limit_not_known", "text": "limit not known, act at once"}
    assert doubt in answer["doubts"]


def test_the_days_off_of_a_year() -> None:
    """A decreed year has its decree on each row; another says it is estimated."""
    answer = calendar_json(2026, NATIONAL)
    assert (answer["year"], answer["edition"]) == (2026, "SKB 1497/2025")
    assert answer["days"][0] == {
        "date": "2026-01-01",
        "kind": "national_holiday",
        "name": "Tahun Baru 2026 Masehi",
        "decree": "SKB 1497/2025",
    }
    later = calendar_json(2028, NATIONAL)
    assert (later["decreed"], later["edition"]) == (False, None)
    assert all(row["estimated"] for row in later["days"])
    assert not any("(" in (row["name"] or "") for row in later["days"])


def test_the_rule_book_as_data() -> None:
    """Every period of every rule is a row; with a day, only what applied then."""
    rows = rules_json()["rules"]
    assert [row["id"] for row in rows if row["until"] is None]
    assert {row["id"] for row in rows} == set(RULES)
    notice = next(row for row in rows if row["id"] == "request.notice")
    assert notice == {
        "id": "request.notice",
        "value": 10,
        "unit": "working_days",
        "direction": "after",
        "basis": "UU 14/2008 Ps. 22(7)",
        "trigger": "request_received",
        "actor": "ppid",
        "in_force": "2010-04-30",
        "until": None,
        "checked": notice["checked"],
    }
    unknown = next(row for row in rows if row["id"] == "election.objection.file")
    assert unknown["value"] is unknown["unit"] is None
    past = rules_json(dt.date(2010, 1, 1))
    assert {row["basis"].split(" Ps.")[0] for row in past["rules"]} == {
        "UU 14/1985",
        "UU 51/2009",
    }  # the procedure of the courts is older than the statute
    assert past["readings"] == []
    assert rules_json(dt.date(1985, 12, 29))["rules"] == []
    assert past["edition"] is past["known_on"] is None


SILENCE = read_case(
    _file(
        events=[
            RECEIVED,
            {"type": "objection_received", "on": "2026-04-06", "grounds": ["c"]},
            {"type": "objection_answered", "on": "2026-06-15", "outcome": "granted"},
        ]
    )
)


def test_a_standing_as_data() -> None:
    """A standing has every limit with what became of it, options and findings."""
    answer = standing_json(SILENCE.on(dt.date(2026, 6, 16)), "en")
    assert (answer["stage"], answer["state"]) == ("objection", "answered")
    assert answer["regime"] == "UU 14/2008; PerKI 1/2021"
    by_rule = {row["rule"]: row for row in answer["deadlines"]}
    assert {key for row in answer["deadlines"] for key in row} == DUE_KEYS | {
        "met",
        "grounds",
        "done",
        "late",
    }
    assert by_rule["request.notice"]["met"] == "none"
    assert (by_rule["objection.file"]["met"], by_rule["objection.file"]["done"]) == (
        "all",
        1,
    )
    late = by_rule["objection.response"]
    assert (late["met"], late["done"], late["last"]) == ("none", 2, "2026-05-21")
    assert late["late"] == NATIONAL.count(dt.date(2026, 5, 21), dt.date(2026, 6, 15))
    assert [finding["code"] for finding in answer["findings"]] == [
        "late.objection.response"
    ]
    assert answer["findings"][0]["event"] == 2
    assert answer["findings"][0]["label"] == "late: Answer of the superior"
    assert by_rule["request.notice"]["text"].startswith("Written notice (PPID): Last")
    assert {key: answer["options"][0][key] for key in ("label", "text")} == {
        "label": "apply for settlement of the dispute",
        "text": "applicant: apply for settlement of the dispute; "
        + answer["options"][0]["reason"],
    }
    assert set(answer["options"][0]) >= {
        "act",
        "actor",
        "opens",
        "closes",
        "opens_safe",
        "closes_safe",
        "open",
        "basis",
        "reason",
    }
    filing = [o for o in answer["options"] if o["act"] == "dispute_filed" and o["open"]]
    assert filing[-1]["closes"] == "2026-07-06"
    assert (answer["edition"], answer["known_on"]) == ("SKB 1497/2025", None)
    assert answer["items"] == []


def test_the_party_of_a_deadline_is_named() -> None:
    """Each party's time to go to court is a deadline with that party."""
    case = SILENCE.record(
        ev.DisputeFiled(dt.date(2026, 6, 16)),
        ev.RulingRead(dt.date(2026, 8, 3), kind="adjudication"),
    )
    answer = standing_json(case.on(dt.date(2026, 8, 4)))
    mine = [row for row in answer["deadlines"] if row["rule"] == "court.challenge"]
    assert [(row["party"], row["actor"]) for row in mine] == [
        ("applicant", "applicant"),
        ("body", "body"),
    ]


def test_items_that_go_another_way_stand_apart() -> None:
    """An item that differs from the whole has a standing of its own."""
    fact = {"type": "request_withdrawn", "on": "2026-03-16", "items": ["2"]}
    case = read_case(_file(items=["1", "2"], events=[RECEIVED, fact]))
    answer = standing_json(case.on(dt.date(2026, 3, 17)))
    assert answer["items"]
    assert set(answer["items"][0]) == {
        "item",
        "stage",
        "state",
        "deadlines",
        "options",
        "findings",
    }


def test_the_edition_of_a_case() -> None:
    """The newest decree from the first fact to the last limit; none without limit."""
    assert standing_json(Case().on(dt.date(2026, 3, 12)))["edition"] is None
    standing = read_case(_file()).on(dt.date(2026, 3, 13))
    assert str(edition_of(standing)) == "SKB 1497/2025"
    assert str(edition_of(standing, dt.date(2026, 1, 5))) == "SKB 1497/2025"


@given(cases(), dates())
def test_every_answer_is_plain_json(case: Case, day: dt.date) -> None:
    """Any standing is ready for a JSON writer, in both languages."""
    standing = case.on(day)
    for lang in LANGUAGES:
        answer = standing_json(standing, lang)
        assert json.loads(json.dumps(answer)) == answer


def test_the_adapter_lists_its_names_and_knows_no_other() -> None:
    """Names are loaded on first use: all are listed, and a misspelt one is refused."""
    assert {*json_adapter.__all__} <= {*dir(json_adapter)}
    with pytest.raises(AttributeError, match="has no attribute 'read_casse'"):
        _ = json_adapter.read_casse  # type: ignore[attr-defined]  # misspelt


@pytest.mark.parametrize(
    ("read", "example", "expected"),
    [
        (read_case, "decree-2028.json", "keterbukaan/case/1"),
        (read_case, "exemption-faults.json", "keterbukaan/case/1"),
        (read_draft, "silence.json", "keterbukaan/decree/1"),
        (read_exemption, "silence.json", "keterbukaan/exemption/1"),
    ],
)
def test_a_file_of_another_kind_is_told_by_that_alone(
    read: Callable[[Path], object], example: str, expected: str
) -> None:
    """That its keys are others too is no news."""
    with pytest.raises(InputError) as caught:
        read(ROOT / "examples" / example)
    (told,) = caught.value.problems
    assert (told.path, told.code) == ("$.schema", "unknown_schema")
    assert expected in told.text("en")

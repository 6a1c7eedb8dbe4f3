"""JSON Schemas: they admit what the readers read, and what the answers are."""

from __future__ import annotations

import copy
import datetime as dt
import gzip
import json
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import fields, has
from hypothesis import given
from jsonschema import Draft202012Validator

from keterbukaan import (
    Case,
    InputError,
    ReportPeriod,
    WorkCalendar,
    agenda,
    book,
    deadline,
    describe,
    errors,
    service_report,
)
from keterbukaan.adapters.json import (
    agenda_json,
    due_json,
    json_schema,
    read_case,
    read_draft,
    read_event,
    read_exemption,
    register_json,
    report_json,
    standing_json,
    write_case,
    write_event,
    write_exemption,
)
from keterbukaan.adapters.json.schemas import INPUTS, SCHEMAS
from keterbukaan.events import EVENTS, RequestReceived
from keterbukaan.fact_forms import FieldKind
from keterbukaan.law.limits import RULES
from keterbukaan.register import LAYOUTS, Book, layout_of
from keterbukaan.testing import cases, consequence_tests, events
from keterbukaan.texts import LANGUAGES
from tests.helpers import ROOT
from tools.schema_asked import ASKED, TOGETHER
from tools.schemas import main, schema_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from keterbukaan import ConsequenceTest
    from keterbukaan.events import Event
    from keterbukaan.fact_forms import FactField
    from keterbukaan.texts import Lang

EXAMPLES: Final = sorted((ROOT / "examples").glob("*.json"))
_PINNED: Final = ROOT / "tests" / "pins" / "inputs" / "cases.jsonl.gz"
READ: Final[dict[str, Callable[[Any], object]]] = {
    "case": read_case,
    "event": read_event,
    "exemption": read_exemption,
    "decree": read_draft,
}


def _validator(schema: dict[str, Any]) -> Any:  # noqa: ANN401 (no types are published)
    formats = Draft202012Validator.FORMAT_CHECKER
    return Draft202012Validator(schema, format_checker=formats)


def _closed(schema: Any) -> Any:  # noqa: ANN401 (any part of a schema)
    """Close every object of an answer, so that a key not described is an error."""
    if isinstance(schema, list):
        return [_closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: _closed(value) for key, value in schema.items()}
    if schema.get("type") == "object" and "properties" in schema:
        found.setdefault("additionalProperties", False)
    return found


VALID: Final = {
    name: _validator(
        json_schema(name) if name in INPUTS else _closed(json_schema(name))
    )
    for name in SCHEMAS
}


def _errors(name: str, value: object) -> list[str]:
    return [f"{e.json_path}: {e.message[:200]}" for e in VALID[name].iter_errors(value)]


def _form_of(file: Path) -> str:
    name = file.name.partition("-")[0].removesuffix(".json")
    return name if name in {"exemption", "decree"} else "case"


# --- the files --------------------------------------------------------------------


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_what_the_types_give(name: str) -> None:
    """The files of the package are what tools/schemas.py would write now."""
    assert json.loads(schema_text(name)) == json_schema(name)
    Draft202012Validator.check_schema(json_schema(name))


def test_the_tool_finds_the_files_current(capsys: pytest.CaptureFixture[str]) -> None:
    """Text for text, nothing is to be written."""
    assert main(["--check"]) == 0, capsys.readouterr().out


def test_no_validator_is_forgotten() -> None:
    """What a tool knows of the validators belongs to a field that there is."""
    for kind, name in ASKED:
        assert name in {each.name for each in fields(kind)}
    assert all(has(kind) for kind in TOGETHER)


@pytest.mark.parametrize("name", ["registers", "letter", "Case", "../case", ""])
def test_an_unknown_schema_is_named(name: str) -> None:
    """There are those of the list, and no others."""
    with pytest.raises(errors.UnknownName, match="unknown schema"):
        json_schema(name)


def test_a_schema_belongs_to_who_asked() -> None:
    """Whoever changes the answer changes no other."""
    json_schema("event").clear()
    assert json_schema("event")["title"] == "Fakta"


def test_facts_have_their_words() -> None:
    """A fact and its fields have the labels of their form, and their provisions."""
    defs = json_schema("event")["$defs"]
    for name in EVENTS:
        form, schema = describe(name), defs[name]
        assert schema["title"] == form.label()
        assert [*schema["properties"]][1:] == [field.key for field in form.fields]
        needed = [field.key for field in form.fields if field.required]
        assert schema["required"] == ["type", *needed]
        for field in form.fields:
            told = schema["properties"][field.key]
            if told.get("$ref") == f"#/$defs/fact.{field.key}":
                told = defs[f"fact.{field.key}"]
            assert told["title"] == field.label()
            assert told["description"].startswith(field.label("en"))
    exemptions = defs["notice_given"]["properties"]["exemptions"]
    assert exemptions["description"].endswith("(UU 14/2008 Ps. 17)")


# --- what is read -----------------------------------------------------------------


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.name)
def test_every_example_is_valid(file: Path) -> None:
    """An example that is read is valid; the slips of a decree are of content."""
    name, content = _form_of(file), json.loads(file.read_text(encoding="utf-8"))
    contents = content if isinstance(content, list) else [content]
    assert [_errors(name, each) for each in contents] == [[] for _ in contents]


@given(cases())
def test_every_case_written_is_valid(case: Case) -> None:
    """What is written of any case with a fact has its schema."""
    if case.events:
        assert _errors("case", write_case(case)) == []


@given(events())
def test_every_fact_written_is_valid(fact: Event) -> None:
    """What is written of any fact has its schema."""
    assert _errors("event", write_event(fact)) == []


@given(consequence_tests())
def test_every_test_written_is_valid(test: ConsequenceTest) -> None:
    """What is written of any consequence test has its schema."""
    assert _errors("exemption", write_exemption(test)) == []


# --- what is refused --------------------------------------------------------------

#: Values that fit few fields.
ODD: Final[tuple[Any, ...]] = (
    None,
    True,
    7,
    -1,
    1.5,
    "",
    "uji",
    "2026-02-30",
    "2026-03-12\n",
    [],
    ["uji"],
    [None],
    {},
    {"x": 1},
)
DAY: Final = "2026-03-12"
GROUNDS: Final = ["17.a.5"]
TEST: Final[dict[str, Any]] = {
    "schema": "keterbukaan/exemption/1",
    "information": "Rute patroli Desa Kembang Rawa",
    "documents": [{"name": "peta", "parts": ["legenda"], "grounds": GROUNDS}],
    "grounds": GROUNDS,
    "statutes": ["UU 14/2008"],
    "public_interest": {"closing": "aman", "opening": "tahu"},
    "memorandum": {"exempt_matter": "rute", "harm_to_policy": "gagal"},
    "moment": "on_request",
    "made": True,
    "decided_on": "2024-07",
    "approved_by": "other",
    "period": {
        "kind": "fixed",
        "set_by": "ppid",
        "start": "2024",
        "length": {"n": 2, "unit": "years"},
        "end": DAY,
    },
    "periods": [
        {
            "period": {
                "kind": "after_event",
                "event": "pensiun",
                "length": {"n": 2, "unit": "months"},
                "happened_on": "2024",
            },
            "grounds": GROUNDS,
        },
        {"period": {"kind": "until_event", "event": "selesai"}},
        {"period": {"kind": "as_needed", "ended_on": "2024"}},
        {"period": {"kind": "other_law", "law": "UU 1/2023", "end": "2024"}},
        {"period": {"kind": "permanent"}},
        {"period": {"kind": "not_stated"}},
    ],
    "general": True,
    "never_exempt": {"18.1.a": False},
    "consent": {"on": "2024", "written": True, "grounds": ["17.h"]},
    "office": "candidate",
    "reviews": [{"by": "court", "on": "2024", "outcome": "void", "gives": "all"}],
    "replaces": {"information": "Rute lama"},
    "not_seen": ["reason"],
}
CASE: Final[dict[str, Any]] = {
    "schema": "keterbukaan/case/1",
    "subject": "general",
    "body": {
        "kind": "state",
        "level": "regency",
        "work_week": [{"from": "2020-01-01", "days": 6}],
        "squeezed_saturday": "SE 1/2026",
        "single_office": True,
        "zone": "WIB",
        "closes_at": {"mon": "15:00"},
        "own_rules": "kpu",
    },
    "applicant": {"kind": "citizen", "agent": True},
    "commissions": {"province": True, "unable": ["province"]},
    "readings": {"receipt_day_counted": "yes"},
    "overlays": [
        {"date": "2026-03-11", "works": False, "name": "banjir", "basis": "SE 2/2026"}
    ],
    "own_limits": [
        {
            "rule": "request.notice",
            "limit": {"n": 5, "unit": "working_days"},
            "basis": "Maklumat 2026",
        }
    ],
    "tests": [{"information": "Rute lama"}],
    "details": {"name": "Sekar Arum", "purpose": "penelitian"},
    "consent": ["name"],
    "closed": {"as": "lapsed", "on": DAY},
    "extra": {"row": 7},
    "events": [{"type": "request_sent", "on": DAY}],
}
DECREE: Final[dict[str, Any]] = {
    "schema": "keterbukaan/decree/1",
    "kind": "SKB",
    "number": "1/2027",
    "year": 2028,
    "base": True,
    "issued": "2027-08-05",
    "announced": "2027-08-06",
    "adds": [{"date": "2028-08-17", "kind": "national_holiday", "name": "Merdeka"}],
    "removes": [{"date": "2028-01-03", "kind": "joint_leave"}],
    "totals": {"national_holiday": 17, "joint_leave": 8, "election": 0},
    "source": "rekaan",
}


def _paths(value: object, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a tree, the root included."""
    yield path
    rows = value.items() if isinstance(value, dict) else ()
    if isinstance(value, list):
        rows = enumerate(value)  # type: ignore[assignment] # either has keys
    for key, inner in rows:
        yield from _paths(inner, (*path, key))


def _spoilt(tree: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The tree with one place spoilt: another value, a key less, a key more."""
    for path in _paths(tree):
        for odd in ODD:
            yield f"{path}: {odd!r}", _with(tree, path, _put(odd))
        yield f"{path}: more", _with(tree, path, _more)
        if path and isinstance(path[-1], str):
            yield f"{path}: less", _with(tree, path[:-1], _less(path[-1]))


def _with(tree: Any, path: tuple[Any, ...], change: Callable[[Any], Any]) -> Any:  # noqa: ANN401 (any tree)
    if not path:
        return change(copy.deepcopy(tree))
    found = copy.copy(tree)
    found[path[0]] = _with(tree[path[0]], path[1:], change)
    return found


def _put(odd: object) -> Callable[[Any], Any]:
    return lambda _: odd


def _more(value: object) -> object:
    return {**value, "zzz": 1} if isinstance(value, dict) else value


def _less(key: str) -> Callable[[Any], Any]:
    return lambda value: {each: value[each] for each in value if each != key}


def _read(name: str, value: object) -> bool:
    try:
        READ[name](value)
    except InputError:
        return False
    return True


@pytest.mark.parametrize(
    ("name", "tree"), [("case", CASE), ("exemption", TEST), ("decree", DECREE)]
)
def test_schema_and_reader_agree_on_every_place(
    name: str, tree: dict[str, Any]
) -> None:
    """Whatever stands anywhere in a file, it is read if it is valid, and only then."""
    assert _read(name, tree)
    differ = [
        what
        for what, spoilt in _spoilt(tree)
        if _read(name, spoilt) != VALID[name].is_valid(spoilt)
    ]
    assert differ == []


def _value(field: FactField) -> object:
    values = [value.value for value in field.values]
    if field.kind is FieldKind.OBJECTS:
        return [{part.key: _value(part) for part in field.fields}]
    if field.kind is FieldKind.CHOICE:
        return values[-1]
    return {
        FieldKind.CHOICES: values[:2],
        FieldKind.CHOICES_OR_TRUTH: values[:1],
        FieldKind.DAY: DAY,
        FieldKind.INSTANT: f"{DAY} 09:30 WIB",
        FieldKind.OBJECT: {"row": 7},
        FieldKind.TEXT: "uji",
        FieldKind.TEXTS: ["uji"],
        FieldKind.TEXT_OR_TRUTH: True,
        FieldKind.TRUTH: True,
        FieldKind.WHOLE_NUMBER: 3,
    }[field.kind]


@pytest.mark.parametrize("name", EVENTS)
def test_schema_and_reader_agree_on_every_fact(name: str) -> None:
    """The same for a fact; what all have in common is spoilt in one of them."""
    fact: dict[str, Any] = {"type": name, "on": DAY}
    for field in describe(name).fields:
        if not field.common or name == "request_sent":
            fact[field.key] = _value(field)
    alone = {"$ref": f"#/$defs/{name}", "$defs": json_schema("event")["$defs"]}
    valid = _validator(alone)
    assert _errors("event", fact) == []
    differ = [
        what
        for what, spoilt in _spoilt(fact)
        if _read("event", spoilt) != valid.is_valid(spoilt)
    ]
    assert differ == []


@pytest.mark.parametrize(
    "fact",
    [None, [], {}, {"on": DAY}, {"type": "noted", "on": DAY}, {"type": 1, "on": DAY}],
)
def test_what_is_no_kind_of_fact_is_not_valid(fact: object) -> None:
    """A fact has a type, and it is one of those that there are."""
    assert not VALID["event"].is_valid(fact)
    assert not _read("event", fact)


@pytest.mark.parametrize(
    "text",
    [
        f"{DAY}T09:30:00+07:00",
        f"{DAY}T09:30:00.5+07:00",
        f"{DAY} 09:30 WIB",
        f"{DAY}T09:30Z",
        f"{DAY}T09:30",
        f"{DAY} 9:30 WIB",
        DAY,
    ],
)
def test_an_instant_is_valid_where_it_is_read(text: str) -> None:
    """An instant has a zone, in the schema as in the reader."""
    fact = {"type": "request_sent", "on": DAY, "at": text}
    assert VALID["event"].is_valid(fact) == _read("event", fact)


# --- the answers ------------------------------------------------------------------

DAYS: Final = [dt.date(2026, month, 6) for month in (1, 4, 6, 9, 12)]
_CASES: Final = [file for file in EXAMPLES if _form_of(file) == "case"]


@pytest.mark.parametrize("file", _CASES, ids=lambda file: file.name)
def test_every_standing_of_an_example_is_valid(file: Path) -> None:
    """On every day, in both languages, and key by key."""
    case = read_case(file)
    for day in (*DAYS, max(fact.on for fact in case.events)):
        for lang in LANGUAGES:
            answer = standing_json(case.on(day), lang)
            assert _errors("standing", answer) == []


def test_every_agenda_of_the_examples_is_valid() -> None:
    """Also where the days of a row have moved."""
    known = [read_case(file) for file in _CASES]
    answers = [agenda_json(agenda(known, day, stale=True), "en") for day in DAYS]
    case = Case().record(RequestReceived(dt.date(2025, 8, 4)))
    day, since = dt.date(2025, 8, 11), dt.date(2025, 8, 6)  # SKB 933/2025 came between
    answers.append(agenda_json(agenda([case], day, since=since)))
    for answer in answers:
        assert _errors("agenda", answer) == []
    assert any("moved" in row for row in answers[-1]["items"])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("which", Book)
def test_every_book_of_the_examples_is_valid(which: Book, lang: Lang) -> None:
    """In each layout, with who people are, and key by key."""
    known = [read_case(file) for file in _CASES]
    properties = json_schema("register")["$defs"]["BookRow"]["properties"]
    for name in LAYOUTS[which]:
        rows = book(known, which, DAYS[-1], layout=name, personal=True)
        answer = register_json(rows, layout_of(which, name), lang)
        assert answer["items"]
        assert _errors("register", answer) == []
        assert all({*row} <= {*properties} for row in answer["items"])


def test_the_schema_of_a_book_has_no_other_cells() -> None:
    """Each key of a row is a column of some layout, or stands in every row."""
    wide = [layout for layouts in LAYOUTS.values() for layout in layouts.values()]
    columns = {column.key for layout in wide for column in layout.columns}
    properties = json_schema("register")["$defs"]["BookRow"]["properties"]
    assert {*properties} == columns | {"case", "items", "missing", "withheld"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_report_of_the_examples_is_valid(lang: Lang) -> None:
    """Of a year in which much happened, and of one in which nothing did."""
    known = [read_case(file) for file in _CASES]
    for year in (2026, 2012):
        report = service_report(known, ReportPeriod.year(year), DAYS[-1])
        assert _errors("report", report_json(report, lang)) == []
        assert report["requests.received"].count == (0 if year == 2012 else 2)


@pytest.mark.parametrize("rule", RULES)
def test_every_deadline_is_valid(rule: str) -> None:
    """Of every rule, near, far ahead, before a decree is known; plain as it is."""
    days = WorkCalendar.national()
    for start in (dt.date(2012, 3, 12), dt.date(2026, 3, 12), dt.date(2031, 3, 12)):
        for known in (None, dt.date(2025, 8, 6)):
            try:
                due = deadline(rule, start=start, calendar=days.as_known_on(known))
            except errors.NotInForce:
                continue
            assert _errors("due", due_json(due)) == []


def test_standings_of_kept_cases_are_valid() -> None:
    """A part of the cases whose answers are on record: inputs and answers."""
    with gzip.open(_PINNED, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines][::100]
    for row in rows:
        assert _errors("case", row["file"]) == []
        case = read_case(row["file"])
        answer = standing_json(case.on(dt.date.fromisoformat(row["on"])), "en")
        assert _errors("standing", answer) == []

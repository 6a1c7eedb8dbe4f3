"""Every Indonesian text is Indonesian: no rule id, no English, no bare date."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import pytest

from keterbukaan import READINGS, RULES, TABLES, Case, Finding, WorkCalendar
from keterbukaan.adapters.json import read_case
from keterbukaan.case.values import (
    body_words,
    finding_words,
    note_labels,
    note_words,
    reason_words,
    step_words,
)
from keterbukaan.citation import cite
from keterbukaan.cli.words import WORDS
from keterbukaan.deadlines.doubt_words import DOUBTED as COUNTS
from keterbukaan.events import RequestReceived
from keterbukaan.exemption.finding import CHECKS
from keterbukaan.exemption.parts import PARTS
from keterbukaan.exemption.status import ExemptionStatus
from keterbukaan.law.decrees import DOUBTS
from keterbukaan.law.start_words import TRIGGERS
from keterbukaan.law.words import LAPSED_ON, LAPSES, LIMIT_DOUBTS
from tests.helpers import ROOT
from tests.pins.store import read_inputs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from keterbukaan import Standing
    from keterbukaan.texts import Words

_EVERY = 30  # the cases that are looked at: a hundred of them, of every kind
_RULE_ID = re.compile(
    r"\b(?:" + "|".join(map(re.escape, RULES)) + r")\b|\b[a-z]+\.[a-z_]{3,}\b"
)
_ENGLISH = re.compile(
    r"\b(?:the|of|and|or|working|days?|receipt|until|with|from|limit|known|body|"
    r"request|objection|dispute|ruling|court|case|before|after|notice|commission)\b",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
# The statute's term in full: adjudication outside the courts, standing before it.
_SHORT = re.compile(r"ajudikasi(?! nonlitigasi)|kedudukan (?:pemohon|termohon)")
_FIELD = re.compile(r"\{[^}]*\}|--[a-z]+")
_LEAKS = (_RULE_ID, _ENGLISH, _DATE, _SHORT)


def leaks(text: str) -> list[str]:
    """Give what has no place in an Indonesian sentence."""
    plain = _FIELD.sub("", text)
    return [m for each in _LEAKS for m in each.findall(plain)]


# -- the tables ------------------------------------------------------------------------

_TABLES: Mapping[str, Mapping[str, Words]] = {
    "findings": finding_words.FINDINGS,
    "kinds of finding": finding_words.KINDS_OF_FINDING,
    "reasons": reason_words.REASONS,
    "notes": {code: each.words for code, each in note_words.NOTES.items()},
    "body": {code: each.words for code, each in body_words.BODY_NOTES.items()},
    "labels of notes": note_labels.LABELS,
    "does": step_words.DOES,
    "to": step_words.TO,
    "places": step_words.PLACES,
    "steps": step_words.STEP,
    "left": step_words.LEFT,
    "lapses": {**LAPSES, "on": LAPSED_ON},
    "limits": LIMIT_DOUBTS,
    "decrees": DOUBTS,
    "counts": COUNTS,
    "triggers": TRIGGERS,
    "rules": {rule.id: rule.words for rule in RULES.values()},
    "acts": {row.fact.type: row.words for table in TABLES for row in table.rows},
    "states": {
        f"{table.stage} {state.name}": state.words
        for table in TABLES
        for state in table.states
    },
    "questions": {each.id: each.question for each in READINGS.values()},
    "because": {each.id: each.because for each in READINGS.values()},
    "answers": {
        f"{each.id}={name}": option.words
        for each in READINGS.values()
        for name, option in each.options.items()
    },
    "readers": {
        f"{each.id}={name}": option.read_by
        for each in READINGS.values()
        for name, option in each.options.items()
        if option.read_by is not None
    },
    "cli": WORDS,
    "exemptions": {code: check.words for code, check in CHECKS.items()},
    "parts": {name: part.words for name, part in PARTS.items()},
    "statuses": {each: each.words for each in ExemptionStatus},
}


@pytest.mark.parametrize("name", _TABLES)
def test_no_table_mixes_its_languages(name: str) -> None:
    """Each row is Indonesian first, and fills the same fields in both languages."""
    for key, (native, english) in _TABLES[name].items():
        assert leaks(native) == [], key
        assert {*_FIELD.findall(native)} == {*_FIELD.findall(english)}, key


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("batas dispute.finish lewat", ["dispute.finish", "dispute"]),
        ("SKB of 2014-05-07", ["of", "2014-05-07"]),
        ("10 working days sejak Receipt", ["working", "days", "Receipt"]),
        ("aman sampai Senin, 30 November 2026 (PerKI 1/2013 Ps. 13 b.)", []),
        ("{act} of", ["of"]),
        ("sebelum ajudikasi", ["ajudikasi"]),
        ("sebelum ajudikasi nonlitigasi", []),
    ],
)
def test_a_leak_is_seen(text: str, found: list[str]) -> None:
    """What the other tests look for would be found."""
    assert sorted(leaks(text)) == sorted(found)


# -- what a case says ------------------------------------------------------------------


def _cases() -> Iterator[tuple[str, Case, dt.date, WorkCalendar]]:
    """Yield case files with the day and the knowledge they are looked at with."""
    national = WorkCalendar.national()
    for row in read_inputs("cases")[::_EVERY]:
        known = row["known_on"] and dt.date.fromisoformat(row["known_on"])
        day = dt.date.fromisoformat(row["on"])
        yield row["name"], read_case(row["file"]), day, national.as_known_on(known)
    for file in sorted(ROOT.glob("examples/*.json")):
        if '"keterbukaan/case/1"' in file.read_text(encoding="utf-8"):
            yield file.name, read_case(file), dt.date(2026, 12, 1), national


def _said(standing: Standing) -> Iterator[str]:
    """Yield every Indonesian sentence of a standing, those of its items too."""
    yield standing.text("id")
    yield standing.commission.text("id")
    for part in (standing.options, standing.findings, standing.steps, standing.regimes):
        yield from (each.text("id") for each in part)
    yield from (option.label("id") for option in standing.options)
    yield from (note for note, _ in standing.notes)
    yield from (words[0] for reach in standing.reach for words in reach.assumes)
    for step in standing.steps:
        yield from (document.text("id") for document in step.documents)
        yield step.place[0] if step.place else ""
    for limit in standing.deadlines:
        yield limit.deadline.explain("id")
        yield from (doubt.text("id") for doubt in limit.deadline.doubts)
    for _, item in standing.items:
        yield from _said(item)


def test_no_case_mixes_its_languages() -> None:
    """No sentence of a hundred cases holds a rule id, English or a bare date."""
    seen = 0
    for name, case, day, calendar in _cases():
        for text in _said(case.on(day, calendar=calendar)):
            seen += 1
            assert leaks(text) == [], (name, text)
    assert seen > 1000


@pytest.mark.parametrize(
    ("code", "label"),
    [
        ("late.request.notice", "late: Written notice"),
        ("not_recorded.notice_given", "not on record: written notice"),
        ("form.refusal_without_reason", "form"),
        ("incomplete.request.identity", "incomplete"),
    ],
)
def test_a_finding_names_its_kind_and_its_step(code: str, label: str) -> None:
    """The rule or the act where the code ends in one; else the kind alone."""
    finding = Finding(code, ("", ""), cite("UU 14/2008 Ps. 22"))
    assert finding.label("en") == label
    assert finding.label() != label


def test_a_limit_says_itself_as_its_deadline_does() -> None:
    """Who, which step, by when, and the day to keep to."""
    day = dt.date(2026, 3, 12)
    limit = Case(events=[RequestReceived(day)]).on(day).limit("request.notice")
    assert limit is not None
    assert limit.text() == (
        "Pemberitahuan tertulis (PPID): Hari terakhir yang masih tepat waktu: Kamis, "
        "2 April 2026. Tanggal aman bagi badan publik: Rabu, 1 April 2026 (bukan batas "
        "menurut undang-undang)."
    )
    assert limit.label("en") == limit.deadline.label("en") == "Written notice"

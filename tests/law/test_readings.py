"""The open questions of law: each with answers, a basis and a default."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from keterbukaan import READINGS, RULES, Case, Reading
from keterbukaan.adapters.json import rules_json
from keterbukaan.citation import Citation, cite
from keterbukaan.errors import UnknownReading
from keterbukaan.law.instruments import INSTRUMENTS
from keterbukaan.law.printed.no_choice import NO_CHOICE
from keterbukaan.law.readings import Settled, choose, in_force, of_rule, value
from keterbukaan.law.shape import Evidence
from keterbukaan.law.spans import CalendarDays, WorkingDays
from keterbukaan.law.words import LAPSES
from keterbukaan.texts import LANGUAGES, Words
from tools.docs_pages import pages

_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
# What a reason may lean on: an instrument, or a ruling of the Constitutional Court.
_AUTHORITY = re.compile(r"\b\d+/(\d{4}|PUU-)")

_READINGS = pytest.mark.parametrize("reading", READINGS.values(), ids=lambda r: r.id)
_NO_CHOICE = pytest.mark.parametrize("note", NO_CHOICE, ids=lambda s: s.id)


def _known(basis: Citation) -> None:
    assert cite(str(basis)) == basis
    assert basis.instrument in INSTRUMENTS, basis


def _both(words: Words) -> None:
    """Both languages are there, are not the same, and no sentence is cut."""
    indonesian, english = words
    assert indonesian != english
    for text in words:
        assert text == text.strip()
        assert "  " not in text


# -- the readings ----------------------------------------------------------------


def test_names_are_stable_words() -> None:
    """Ids and options are snake_case, and no id is used twice."""
    for name, reading in READINGS.items():
        assert name == reading.id
        assert all(map(_NAME.fullmatch, (name, *reading.options))), name
    settled = [note.id for note in NO_CHOICE]
    assert all(map(_NAME.fullmatch, settled))
    assert len({*READINGS, *settled}) == len(READINGS) + len(settled)


@_READINGS
def test_a_reading_is_whole(reading: Reading) -> None:
    """It has answers to choose from, and the default is one of them."""
    assert len(reading.options) > 1
    assert reading.check(reading.default) == reading.default
    _both(reading.question)
    assert all(text.endswith("?") for text in reading.question)
    _both(reading.because)
    for option in reading.options.values():
        _both(option.words)
        if option.read_by is not None:
            _both(option.read_by)
        if option.basis is not None:
            _known(option.basis)


@_READINGS
def test_a_default_has_authority_or_is_an_assumption(reading: Reading) -> None:
    """It has a provision, or its reason names an authority; else it is assumed."""
    basis = reading.options[reading.default].basis
    named = _AUTHORITY.search(reading.because[1])
    assert basis is not None or named or reading.assumption


@_READINGS
def test_a_reading_touches_rules_that_exist(reading: Reading) -> None:
    """Every rule it names is in the rule book, once, and knows it."""
    assert len({*reading.rules}) == len(reading.rules)
    for rule in reading.rules:
        assert rule in RULES
        assert reading in of_rule(rule)


@_READINGS
def test_a_number_is_another_than_that_of_the_rule(reading: Reading) -> None:
    """An option gives a number only where it differs from every present value."""
    for option in reading.options.values():
        if option.span is not None:
            last = [RULES[rule].limits[-1] for rule in reading.rules]
            present = {None if limit.undated else limit.span for limit in last}
            assert present
            assert option.span not in present


def test_nothing_rests_on_unread_regulations() -> None:
    """No answer leans on an instrument that is known from other sources only."""
    for reading in READINGS.values():
        for option in reading.options.values():
            if option.basis is not None:
                evidence = INSTRUMENTS[option.basis.instrument].evidence
                assert evidence in {Evidence.S, Evidence.S1}, reading.id


def test_the_assumptions_are_these() -> None:
    """A default that nothing decides says so."""
    assert {name for name, each in READINGS.items() if each.assumption} == {
        "calendar_of",
        "election_days",
        "finish_start",
        "joint_leave",
        "late_extension",
        "mixed_grounds",
        "receipt_after_hours",
        "receipt_on_day_off",
        "refile_after_lapse",
        "single_office",
    }


def test_each_reading_is_a_value_of_its_own() -> None:
    """No two are equal, and a set of them holds each."""
    assert len({*READINGS.values()}) == len(READINGS)


def test_a_choice_is_checked() -> None:
    """An unknown question or answer is refused, and the near one is named."""
    assert choose({"challenge_start": "ruling"}) == {"challenge_start": "ruling"}
    assert value({"challenge_start": "ruling"}, "challenge_start") == "ruling"
    assert value({}, "challenge_start") == "copy"
    with pytest.raises(UnknownReading, match="did you mean 'challenge_start'"):
        choose({"challenge_strat": "copy"})
    with pytest.raises(UnknownReading, match="'challenge_start=copies'"):
        choose({"challenge_start": "copies"})
    with pytest.raises(UnknownReading):
        Case(readings={"challenge_start": "copies"})


def test_readings_are_those_of_the_day() -> None:
    """On a day only what touches a rule in force, or no rule, is a question."""
    assert in_force() == tuple(READINGS.values())
    assert in_force(dt.date(2010, 1, 1)) == ()
    before_perma = {each.id for each in in_force(dt.date(2011, 11, 28))}
    assert {"challenge_start", "regency_commission"} <= before_perma
    assert "notice_edition" not in before_perma
    assert in_force(dt.date(2026, 10, 1)) == in_force()


# -- what is settled --------------------------------------------------------------


@_NO_CHOICE
def test_a_settled_question_says_why(note: Settled) -> None:
    """It asks, answers in both languages, and cites what it rests on."""
    _both(note.question)
    assert all(text.endswith("?") for text in note.question)
    _both(note.answer)
    assert all(text.endswith(".") for text in note.answer)
    assert note.basis
    assert len({*note.basis}) == len(note.basis)
    for basis in note.basis:
        _known(basis)


@_NO_CHOICE
def test_a_settled_question_names_only_what_exists(note: Settled) -> None:
    """A name with an underscore is a reading, another note, or a field."""
    fields = {"open_by", "opening_window"}
    known = {*READINGS, *(each.id for each in NO_CHOICE)} | fields
    for text in note.answer:
        assert {*re.findall(r"[a-z]+(?:_[a-z]+)+", text)} <= known


def test_silence_is_no_deemed_grant() -> None:
    """It is settled by the texts of two statutes, and cannot be chosen otherwise."""
    (note,) = (each for each in NO_CHOICE if each.id == "silence_not_deemed_grant")
    assert [str(basis) for basis in note.basis] == [
        "UU 14/2008 Ps. 22(7)",
        "UU 14/2008 Ps. 22(8)",
        "UU 14/2008 Ps. 35(1) c",
        "UU 30/2014 Ps. 53",
        "UU 6/2023 Ps. 175 no. 7",
    ]
    assert note.answer[1].startswith("No.")
    assert "no ruling on the point was found" in note.answer[1]
    with pytest.raises(UnknownReading):
        choose({note.id: "yes"})
    assert "UU 30/2014 Ps. 53" in LAPSES["ppid_silent"][1]


# -- as data and as a page -----------------------------------------------------------


def test_the_readings_as_data() -> None:
    """Each option is a row of its own, with a number only where it gives one."""
    book = rules_json(lang="en")
    assert [row["id"] for row in book["readings"]] == list(READINGS)
    rows = {row["id"]: row for row in book["readings"]}
    assert rows["challenge_days"] == {
        "id": "challenge_days",
        "question": "Fourteen days to go to court: working days or calendar days?",
        "options": {
            "working": {
                "text": "working days",
                "basis": "PERMA 2/2011 Ps. 1 no. 11",
                "read_by": None,
            },
            "calendar": {
                "text": "calendar days",
                "basis": "PerKI 1/2013 Ps. 60(2)",
                "read_by": "offices that print 14 days",
                "value": 14,
                "unit": "calendar_days",
            },
        },
        "default": "working",
        "basis": "PERMA 2/2011 Ps. 1 no. 11",
        "because": READINGS["challenge_days"].because[1],
        "assumption": False,
        "rules": ["court.challenge"],
    }
    assert rows["calendar_of"]["basis"] is None
    assert rows["calendar_of"]["assumption"] is True
    for row in rows.values():
        assert row["basis"] == row["options"][row["default"]]["basis"]


def test_the_book_has_the_settled_questions() -> None:
    """What needs no choice is listed with its answer, whatever the day."""
    book = rules_json(dt.date(2012, 1, 2))
    assert [set(row) for row in book["settled"]] == [
        {"id", "question", "answer", "basis"} for _ in NO_CHOICE
    ]
    assert book["settled"][0] == {
        "id": NO_CHOICE[0].id,
        "question": NO_CHOICE[0].question[0],
        "answer": NO_CHOICE[0].answer[0],
        "basis": ["UU 14/2008 Ps. 64(1)"],
    }
    assert [row["id"] for row in book["readings"]] == [
        each.id for each in in_force(dt.date(2012, 1, 2))
    ]


def test_an_answer_may_give_a_unit_and_no_number() -> None:
    """Each contested limit keeps its own number, and is read in calendar days."""
    reading = READINGS["election_days"]
    assert reading.rules == (
        "election.request.notice",
        "election.request.extension",
        "election.objection.response",
        "election.dispute.finish",
    )
    option = reading.options["calendar"]
    assert option.length(WorkingDays(3)) == CalendarDays(3)
    assert reading.options["working"].length(WorkingDays(3)) is None
    rows = {row["id"]: row for row in rules_json(lang="en")["readings"]}
    options = rows["election_days"]["options"]
    assert options["calendar"]["unit"] == "calendar_days"
    assert "value" not in options["calendar"]
    assert "unit" not in options["working"]


def test_the_languages_have_the_same_book() -> None:
    """Ids, options, provisions and rules do not depend on the language."""
    indonesian, english = (rules_json(lang=lang) for lang in LANGUAGES)
    assert indonesian["rules"] == english["rules"]
    for one, other in zip(indonesian["readings"], english["readings"], strict=True):
        assert one["question"] != other["question"]
        same = ("id", "default", "basis", "assumption", "rules")
        assert [one[key] for key in same] == [other[key] for key in same]
        assert list(one["options"]) == list(other["options"])


def test_the_pages_list_every_question() -> None:
    """Both pages have every reading and every settled question, once."""
    for path in ("docs/law/readings.md", "docs/law/tafsir.md"):
        page = pages()[path]
        for name in READINGS:
            assert page.count(f"\n### `{name}`\n") == 1, name
        for note in NO_CHOICE:
            assert page.count(f"\n| `{note.id}` |") == 1, note.id

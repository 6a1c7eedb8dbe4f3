"""Notes on the body: villages, and service rules of its own."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case, PublicBody
from keterbukaan.adapters.json import standing_json
from keterbukaan.case import Note
from keterbukaan.case.values.body_words import BODY_NOTES
from keterbukaan.case.values.note_labels import LABELS
from keterbukaan.case.values.note_words import NOTES
from keterbukaan.events import (
    ChallengeFiled,
    DisputeFiled,
    DisputeWithdrawn,
    Event,
    ExtensionNotified,
    InformationGiven,
    NoticeGiven,
    RequestReceived,
)
from keterbukaan.law.venues import VILLAGE
from keterbukaan.parties import BodyKind, Level, OwnRules

ASKED = dt.date(2026, 3, 12)


def notes(
    day: dt.date = ASKED, level: str = "regency", own_rules: str | None = None
) -> list[str]:
    """Give the notes on a request of the day in English."""
    case = Case(
        body=PublicBody(
            kind="state",
            level=Level(level),
            own_rules=None if own_rules is None else OwnRules(own_rules),
        ),
        events=[RequestReceived(day)],
    )
    return [english for _, english in case.on(day).notes]


def test_a_note_has_a_code_a_title_and_a_sentence() -> None:
    """It unpacks as its words; the JSON answer has both forms in the same order."""
    day = dt.date(2026, 2, 28)
    village = PublicBody(kind="state", level="village")
    standing = Case(body=village, events=[RequestReceived(day)]).on(day)
    first, *_ = standing.notes
    assert isinstance(first, Note)
    indonesian, english = first
    assert (first[0], first[1]) == (indonesian, english) == first.words
    assert (first.code, first.label("en")) == (
        "village_venue",
        "commission for a village",
    )
    answer = standing_json(standing, "en")
    assert answer["notes_by_code"][0] == {
        "code": "village_venue",
        "label": "commission for a village",
        "text": english,
    }
    told = [note["text"] for note in answer["notes_by_code"]]
    assert answer["notes"] == told == [note.text("en") for note in standing.notes]


def _received(on: dt.date = ASKED, **more: str) -> RequestReceived:
    return RequestReceived(on, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("code", "facts"),
    [
        ("channel_admitted", [_received(channel="pos")]),
        ("date_before_statute", [_received(dt.date(206, 3, 12))]),
        ("before_law", [_received(dt.date(2010, 4, 29))]),
        ("date_ahead", [_received(ASKED + dt.timedelta(1))]),
        ("date_far_off", [_received(), _received(dt.date(2126, 3, 12))]),
        ("retracts_nothing", [_received(), _received(retracts="x")]),
        (
            "retracts_several",
            [_received(id="x"), _received(id="x"), _received(retracts="x")],
        ),
    ],
)
def test_notes_with_words_of_their_own_have_a_title(
    code: str, facts: list[Event]
) -> None:
    """Their codes are among those that have one."""
    notes = Case(events=facts).on(ASKED).notes
    (note,) = (each for each in notes if each.code == code)
    assert note.label("id") == LABELS[code][0]
    assert note.text("id") == note[0]


def test_every_code_has_a_title() -> None:
    """Those of the tables, and the few whose sentence stands beside its check."""
    beside = {
        "before_law",
        "channel_admitted",
        "date_ahead",
        "date_before_statute",
        "date_far_off",
        "retracts_nothing",
        "retracts_several",
        "village_venue",
    }
    assert {*LABELS} == {*NOTES, *BODY_NOTES, *beside}
    assert [each.code for each in NOTES.values()] == [*NOTES]


def test_a_village_is_flagged() -> None:
    """That its level is treated so, and how little of its regulation was read."""
    said = notes(dt.date(2026, 2, 28), level="village")
    assert VILLAGE[1] in said
    assert any("only Ps. 1 was read" in each for each in said)
    before = notes(dt.date(2018, 3, 12), level="village")
    assert before == [VILLAGE[1]]


@pytest.mark.parametrize("level", ["province", "regency", "village"])
def test_regions_have_a_regulation_that_was_not_read(level: str) -> None:
    """It is named from when it is on record, and moves no limit."""
    named = [each for each in notes(level=level) if "Permendagri 2/2026" in each]
    assert ["not read" in each for each in named] == [True]
    assert not any("Permendagri" in each for each in notes(dt.date(2026, 2, 28), level))


def test_a_dispute_is_no_matter_of_that_regulation() -> None:
    """It is about the service of requests, so it is not named after that."""
    case = Case(
        body=PublicBody(kind="state", level="regency"), events=[DisputeFiled(ASKED)]
    )
    assert not any("Permendagri" in each for _, each in case.on(ASKED).notes)


@pytest.mark.parametrize(
    ("kind", "level"), [("state", "central"), ("enterprise", "regency")]
)
def test_other_bodies_are_no_region(kind: str, level: str) -> None:
    """Neither an agency of the centre nor an enterprise of a region is meant."""
    case = Case(
        body=PublicBody(kind=BodyKind(kind), level=Level(level)),
        events=[RequestReceived(ASKED)],
    )
    assert case.on(ASKED).notes == ()


@pytest.mark.parametrize(
    ("rules", "day", "said"),
    [
        ("kpu", dt.date(2023, 10, 31), "PKPU 1/2015, until PKPU 22/2023"),
        ("kpu", dt.date(2023, 11, 1), "PKPU 22/2023, in force since 1 November 2023"),
        ("kpu", dt.date(2025, 12, 28), "PKPU 11/2024, whose day is not on record"),
        ("kpu", dt.date(2025, 12, 29), "PKPU 22/2023, last changed by PKPU 4/2025"),
        ("court", dt.date(2022, 8, 31), "SK KMA 1-144/2011"),
        ("court", ASKED, "SK KMA 2-144/KMA/SK/VIII/2022"),
    ],
)
def test_rules_of_its_own_are_named(rules: str, day: dt.date, said: str) -> None:
    """The rules of the day are named, and none of them is said to move a limit."""
    (note,) = notes(day, own_rules=rules)
    assert said in note
    assert "UU 14/2008" in note


@pytest.mark.parametrize(
    ("rules", "day"),
    [("kpu", dt.date(2015, 12, 31)), ("court", dt.date(2011, 12, 31))],
)
def test_rules_of_its_own_are_not_named_before_them(rules: str, day: dt.date) -> None:
    """Where no day was seen, they are named from when they surely were there."""
    assert notes(day, own_rules=rules) == []


def test_what_is_over_needs_no_such_note() -> None:
    """Nothing is left to be done under them."""
    case = Case(
        body=PublicBody(kind="state", level="village", own_rules="kpu"),
        events=[
            RequestReceived(ASKED),
            NoticeGiven(ASKED, outcome="granted"),
            InformationGiven(ASKED, accepted=True),
        ],
    )
    assert [english for _, english in case.on(ASKED).notes] == [
        "a new request stays open"
    ]


REFUSED = NoticeGiven(ASKED, outcome="refused", exemptions=["17.h.3"])
EXEMPT = NoticeGiven(ASKED, outcome="refused", reason="exemption")


@pytest.mark.parametrize(
    ("events", "said"),
    [
        ((REFUSED, DisputeFiled(ASKED)), True),
        ((EXEMPT, DisputeFiled(ASKED)), True),
        ((EXEMPT, DisputeFiled(ASKED), ChallengeFiled(ASKED)), True),
        ((REFUSED,), False),
        ((NoticeGiven(ASKED, outcome="refused"), DisputeFiled(ASKED)), False),
        ((REFUSED, DisputeFiled(ASKED), DisputeWithdrawn(ASKED)), False),
    ],
)
def test_what_a_dispute_on_an_exemption_is_about_is_kept(
    events: tuple[Event, ...], *, said: bool
) -> None:
    """While the commission or a court has it, its records may not be destroyed."""
    case = Case(events=[RequestReceived(ASKED), *events])
    found = [en for _, en in case.on(ASKED).notes if "may not be destroyed" in en]
    assert ["UU 43/2009 Ps. 51(1) d" in en for en in found] == ([True] if said else [])


@pytest.mark.parametrize(
    ("day", "reason", "basis"),
    [
        (ASKED, "pejabatnya sedang cuti", "PerKI 1/2021 Ps. 36(1)"),
        (dt.date(2019, 3, 12), "pejabatnya sedang cuti", "PerKI 1/2010 Ps. 26(9)"),
        (ASKED, "masih menghimpun dokumen", None),
        (ASKED, "-", None),
    ],
)
def test_an_extension_for_another_reason_is_a_note(
    day: dt.date, reason: str, basis: str | None
) -> None:
    """The regulation knows two reasons; whether a text means one is for a reader."""
    case = Case().record(RequestReceived(day), ExtensionNotified(day, reason=reason))
    said = [en for _, en in case.on(day).notes if "names neither" in en]
    assert [basis in en for en in said if basis] == ([True] if basis else [])
    assert bool(said) is (basis is not None)

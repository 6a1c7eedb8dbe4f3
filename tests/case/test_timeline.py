"""The course of a case over time: facts, the day asked about, and what is open."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case, Standing
from keterbukaan.adapters.json import read_case
from keterbukaan.events import (
    NoticeGiven,
    NoticeReceived,
    ObjectionReceived,
    RequestReceived,
    RequestRegistered,
)
from keterbukaan.texts import LANGUAGES, Lang, short_date
from tests.helpers import ROOT

RECEIVED = RequestReceived(dt.date(2026, 3, 12), note="kata bebas")


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def _rows(standing: Standing) -> list[str]:
    return [" ".join(row) for row in standing.picture("en").listing.rows]


def test_silence_is_seen_among_the_facts() -> None:
    """The limit that passed stands at its last day, between the facts around it."""
    case = Case(events=[RECEIVED, RequestRegistered(dt.date(2026, 3, 12))])
    case = case.record(ObjectionReceived(dt.date(2026, 4, 20), grounds="c"))
    assert _rows(case.on(_day("2026-04-27"))) == [
        "12 Mar 2026 request received; request registered",
        "2 Apr 2026 Written notice (PPID): last day; passed, no act on record",
        "20 Apr 2026 objection received",
        "27 Apr 2026 the day asked about",
        "20 Apr 2026 Answer of the superior (superior of the PPID, ground c): day zero",
        (
            "8 Jun 2026 Answer of the superior (superior of the PPID, ground c): "
            "safe by every reading"
        ),
        "9 Jun 2026 Answer of the superior (superior of the PPID, ground c): last day",
    ]


def test_a_late_act_stands_at_both_its_days() -> None:
    """The last day says by how much it was missed, the fact what was answered."""
    given = NoticeGiven(dt.date(2026, 4, 7), outcome="granted")
    rows = _rows(Case(events=[RECEIVED, given]).on(_day("2026-04-07")))
    assert rows[1:3] == [
        (
            "2 Apr 2026 Written notice (PPID): last day; 7 Apr 2026, 2 working days "
            "after"
        ),
        "7 Apr 2026 written notice (granted)",
    ]


def test_what_was_met_in_time_is_its_fact_alone() -> None:
    """A limit that is over and was kept is not drawn."""
    given = NoticeGiven(dt.date(2026, 4, 1), outcome="granted")
    rows = _rows(Case(events=[RECEIVED, given]).on(_day("2026-04-01")))
    assert not any("Written notice (PPID)" in row for row in rows)


def test_a_fact_after_the_day_is_not_seen() -> None:
    """The picture is of the day, not of the whole record."""
    given = NoticeGiven(dt.date(2026, 4, 1), outcome="granted")
    picture = Case(events=[RECEIVED, given]).on(_day("2026-03-30")).picture("en")
    assert "1 Apr 2026 written notice" not in picture.desc
    assert picture.tracks[1].points[0].mark == "now"
    assert picture.lines[0].startswith("Status: request: waiting")


def test_a_limit_without_a_day_says_so() -> None:
    """Day zero is drawn alone, with what is to be done."""
    facts = [
        RequestReceived(dt.date(2024, 2, 1)),
        NoticeGiven(dt.date(2024, 2, 2), outcome="refused"),
        NoticeReceived(dt.date(2024, 2, 2)),
    ]
    case = Case(events=facts, subject="election")
    picture = case.on(_day("2024-02-03")).picture("en")
    (undated,) = [track for track in picture.tracks if track.note]
    assert undated.title.startswith("Filing of the objection")
    assert [point.mark for point in undated.points] == ["zero"]
    assert undated.note == "Limit not known, act at once."
    assert f"day zero, {undated.note}" in picture.desc


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_says_the_state_and_the_next_step(lang: Lang) -> None:
    """For whoever cannot see it, the description has every day and its meaning."""
    case = Case(id="7", events=[RECEIVED])
    standing = case.on(_day("2026-03-30"))
    picture = standing.picture(lang)
    step = standing.next_step()
    assert picture.lines[0] == "7"
    assert standing.text(lang) in picture.desc
    assert step is not None
    assert step.text(lang).removesuffix(".") in picture.desc
    for track in picture.tracks:
        for point in track.points:
            assert f"{short_date(point.date, lang)} {point.text}" in picture.desc
    assert "kata bebas" not in picture.svg()
    assert picture.html().count("<table>") == 1


def test_an_item_is_drawn_by_its_own_facts() -> None:
    """The picture of one item has no fact of another."""
    case = Case(
        items=["peta", "anggaran"],
        events=[
            RECEIVED,
            NoticeGiven(dt.date(2026, 3, 26), outcome="granted", items=["peta"]),
        ],
    )
    apart = dict(case.on(_day("2026-03-30")).items)
    assert "written notice (granted)" in apart["peta"].picture("en").desc
    assert "written notice (granted)" not in apart["anggaran"].picture("en").desc


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ["silence", "refusal", "extension"])
def test_every_day_of_a_case_is_drawn(name: str, lang: Lang) -> None:
    """From the first fact to the last, each day has its picture."""
    case = read_case(ROOT / "examples" / f"{name}.json")
    for day in sorted({event.on for event in case.events}):
        picture = case.on(day).picture(lang)
        past = [t.points[-1].date for t in picture.tracks if t.points[-1].date < day]
        assert past == sorted(past)
        assert picture.svg().count("<title>") == 1

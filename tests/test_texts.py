"""Words in two languages, and small HTML."""

from __future__ import annotations

import calendar
import datetime as dt

import pytest
from hypothesis import example, given, strategies as st

from keterbukaan import Actor, _markup, texts
from keterbukaan.law.shape import DayKind

_UNBROKEN = '<span style="white-space:nowrap">'


def test_every_kind_and_actor_has_words_in_both_languages() -> None:
    """No member of a closed list lacks its words."""
    for member in (*DayKind, *Actor):
        assert all(word.strip() for word in member.words)


@pytest.mark.parametrize("month", range(1, 13))
def test_a_date_is_written_out(month: int) -> None:
    """Weekday and month in English are those of the standard library."""
    day = dt.date(2026, month, 2)
    weekday, name = calendar.day_name[day.weekday()], calendar.month_name[month]
    assert texts.long_date(day, "en") == f"{weekday}, 2 {name} 2026"


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (dt.date(2026, 3, 18), "Rabu, 18 Maret 2026"),
        (dt.date(2026, 8, 17), "Senin, 17 Agustus 2026"),
        (dt.date(2027, 12, 26), "Minggu, 26 Desember 2027"),
    ],
)
def test_a_date_is_written_out_in_indonesian(day: dt.date, written: str) -> None:
    """Weekday, day, month and year stand in the Indonesian order."""
    assert texts.long_date(day, "id") == written


def test_a_language_picks_its_words() -> None:
    """Indonesian is the first word of a pair, English the second."""
    assert texts.pick(("pemohon", "applicant"), "id") == "pemohon"
    assert Actor.APPLICANT.label("en") == "applicant"


@given(st.text())
@example("0000-00-00")
@example('<span style="white-space:nowrap">3 April 2026</td>')
def test_markup_is_escaped(text: str) -> None:
    """No text that comes in can open or close an element; a date is kept whole."""
    plain = _markup.element("p", text)[3:-4]
    cell = _markup.table("", [], [[text]]).partition("<td>")[2].partition("</td>")[0]
    dates = cell.count(_UNBROKEN)
    for bracket in "<>":
        assert bracket not in plain
        assert cell.count(bracket) == 2 * dates
    assert cell.count("</span>") == dates


def test_a_sentence_is_filled_by_language() -> None:
    """A pair goes by language; any other value is the same in both."""
    words = texts.fill(("{who}: {n}", "by {who}: {n}"), who=Actor.BODY.words, n=3)
    assert words == ("badan publik: 3", "by public body: 3")

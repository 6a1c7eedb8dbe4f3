"""Dates that nobody can have meant: named in a note, and counted as they stand."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan import Case, WorkCalendar
from keterbukaan.events import Event, HearingScheduled, RequestReceived

DAY = dt.date(2026, 3, 12)


def notes(*facts: Event, on: dt.date = DAY, known_on: dt.date | None = None) -> str:
    """Give the notes of a case in English."""
    calendar = WorkCalendar.national(known_on=known_on)
    standing = Case(events=facts).on(on, calendar=calendar)
    return " | ".join(english for _, english in standing.notes)


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (
            RequestReceived(dt.date(206, 3, 12)),
            "12 March 0206 (request received) is before UU 14/2008",
        ),
        (
            RequestReceived(dt.date(2008, 4, 29)),
            "29 April 2008 (request received) is before UU 14/2008",
        ),
        (
            RequestReceived(dt.date(2126, 3, 12)),
            "12 March 2126 (request received) is more than ten years after",
        ),
        (
            RequestReceived(dt.date(2036, 3, 13)),
            "13 March 2036 (request received) is more than ten years after",
        ),
        (
            HearingScheduled(DAY, for_day=dt.date(2062, 3, 1)),
            "1 March 2062 (hearing scheduled) is more than ten years after",
        ),
        (
            RequestReceived(DAY, dated=dt.date(202, 3, 1)),
            "1 March 0202 (request received) is before UU 14/2008",
        ),
    ],
)
def test_a_year_typed_wrong_is_named(fact: Event, said: str) -> None:
    """Whatever day of a fact it is, also of one that has not happened yet."""
    assert said in notes(fact)


@pytest.mark.parametrize(
    "day", [dt.date(2008, 4, 30), dt.date(2010, 1, 4), DAY, dt.date(2036, 3, 12)]
)
def test_a_day_that_can_be_meant_is_not(day: dt.date) -> None:
    """From the day the statute was made to ten years on."""
    assert "typing slip" not in notes(RequestReceived(day))


def test_a_fact_taken_back_or_not_yet_known_is_no_slip() -> None:
    """Who noticed the slip has recorded it, and is told no more."""
    wrong = RequestReceived(dt.date(206, 3, 12), id="1")
    right = RequestReceived(DAY, retracts="1")
    assert "typing slip" not in notes(wrong, right)
    later = RequestReceived(dt.date(206, 3, 12), recorded_on=DAY)
    assert "typing slip" in notes(later, known_on=DAY)
    assert "typing slip" not in notes(later, known_on=DAY - dt.timedelta(days=1))


def test_what_has_not_happened_yet_is_told_only_of_its_own_day() -> None:
    """Its other days are told of when it is seen."""
    fact = HearingScheduled(DAY, for_day=dt.date(206, 3, 1))
    assert "typing slip" in notes(fact)
    assert "typing slip" not in notes(fact, on=DAY - dt.timedelta(days=1))


def test_both_languages_name_the_date() -> None:
    """Written out, with the four digits of the year."""
    (note,) = (
        each
        for each in Case(events=[RequestReceived(dt.date(206, 3, 12))]).on(DAY).notes
        if "typing slip" in each[1]
    )
    assert note[0].startswith(
        "12 Maret 0206 (pengajuan permintaan informasi) lebih awal dari"
    )

"""A retraction that meets no fact, or several, is told."""

from __future__ import annotations

import datetime as dt

from keterbukaan import Case
from keterbukaan.events import NoticeGiven, RequestReceived

DAY = dt.timedelta(days=1)
ASKED = dt.date(2026, 3, 12)
LATER = dt.date(2026, 3, 20)
FIRST = RequestReceived(ASKED, id="pertama")


def told(case: Case, day: dt.date = LATER) -> list[str]:
    """Give the notes on retractions, in English."""
    return [note[1] for note in case.on(day).notes if "retract" in note[1]]


def test_a_retraction_of_one_fact_is_not_told() -> None:
    """It did what was meant, and a fact that retracts nothing says nothing."""
    again = RequestReceived(ASKED + DAY, retracts="pertama")
    assert told(Case().record(FIRST, again)) == []
    assert told(Case().record(FIRST)) == []


def test_a_misspelt_retraction_retracts_nothing_and_is_told() -> None:
    """Both facts stand, and the note says which id may have been meant."""
    case = Case().record(FIRST, RequestReceived(ASKED + DAY, retracts="pertma"))
    assert told(case) == [
        (
            "a fact of Friday, 13 March 2026 retracts 'pertma', the id of no "
            "earlier fact; "
            "nothing is retracted; did you mean 'pertama'?"
        )
    ]
    assert case.on(LATER).deadlines[0].deadline.start == ASKED


def test_a_retraction_of_a_later_fact_or_of_its_own_is_told() -> None:
    """Only what stands before it can have been recorded in error."""
    own = RequestReceived(ASKED, id="satu", retracts="satu")
    assert told(Case().record(own)) == [
        (
            "a fact of Thursday, 12 March 2026 retracts 'satu', the id of no "
            "earlier fact; "
            "nothing is retracted"
        )
    ]
    early = NoticeGiven(ASKED + DAY, outcome="granted", retracts="pertama")
    assert len(told(Case().record(early, FIRST))) == 1


def test_a_retraction_of_several_facts_is_told() -> None:
    """An id that two facts bear takes both away."""
    twice = Case().record(
        FIRST,
        RequestReceived(ASKED + DAY, id="pertama"),
        NoticeGiven(ASKED + 2 * DAY, outcome="granted", retracts="pertama"),
    )
    assert told(twice) == [
        (
            "a fact of Saturday, 14 March 2026 retracts 'pertama', the id of 2 facts; "
            "all are retracted"
        )
    ]

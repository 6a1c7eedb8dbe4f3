"""Real matters before a commission, with what it did.

Only what was printed is put on record, as in the matters beside this one.
"""

from __future__ import annotations

import datetime as dt

from keterbukaan import Case
from keterbukaan.events import (
    BodyAbsent,
    DisputeFiled,
    DisputeRegistered,
    HearingHeld,
    HearingScheduled,
    InterlocutoryRuling,
    ObjectionReceived,
)
from tests.helpers.acting import found, option


def test_riau_islands_the_panel_went_on_without_the_body() -> None:
    """Provincial commission, 002/I/2014 (adoc.pub): heard under Ps. 31."""
    first, second = dt.date(2014, 1, 28), dt.date(2014, 2, 4)
    case = Case().record(
        DisputeFiled(dt.date(2014, 1, 13)),
        HearingScheduled(dt.date(2014, 1, 22), hearing="first", for_day=first),
        BodyAbsent(first, hearing="first"),
    )
    notes = [english for _, english in case.on(first).notes]
    assert any("may go on without it" in note for note in notes)
    went_on = case.record(
        HearingScheduled(dt.date(2014, 1, 29), hearing="first", for_day=second),
        BodyAbsent(second, hearing="first"),
        HearingHeld(second, hearing="adjudication"),
    )
    standing = went_on.on(second)
    assert standing.state == "adjudication"
    assert found(standing, 5) == []


def test_lampung_a_register_may_have_a_sunday() -> None:
    """Provincial commission, 010/VIII/2021: registered on Sunday, 22 August 2021."""
    sunday = dt.date(2021, 8, 22)
    case = Case().record(DisputeFiled(dt.date(2021, 7, 26)), DisputeRegistered(sunday))
    assert sunday.isoweekday() == 7
    assert found(case.on(sunday), 1) == []
    assert case.on(sunday).state == "registered"


def test_jakarta_police_one_could_file_again_for_a_day() -> None:
    """Not accepted on 2 December 2025 as too early: the window closed on the third."""
    rejected, last = dt.date(2025, 12, 2), dt.date(2025, 12, 3)
    case = Case().record(
        ObjectionReceived(dt.date(2025, 10, 2), grounds="b"),
        DisputeFiled(dt.date(2025, 10, 31)),
        InterlocutoryRuling(rejected, outcome="rejected"),
    )
    window = option(case.on(rejected), "dispute_filed")
    assert (window.open, window.closes) == (True, last)
    again = case.record(DisputeFiled(last))
    assert found(again.on(last), 3) == []
    assert again.on(last).state == "filed"

"""Real matters in which somebody else stated the result.

Each was dated and decided by others, and printed where ``source`` says;
applicants are left out. ``explicit``: a panel or a body said so. ``implied``: a
panel or a court went on to the merits, so the act must have been in time, or not
premature. Nothing was changed but the wording.
"""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import frozen

from keterbukaan import Deadline, WorkCalendar, deadline
from keterbukaan.deadlines import premature_by


@frozen(kw_only=True)
class Matter:
    """One matter: the trigger day, the act, and who said what of it."""

    name: str
    rule: str
    start: dt.date
    act: dt.date
    last: dt.date
    late: int = 0
    premature: int = 0
    stated: str
    strength: str
    by: str
    source: str


MATTERS = (
    # Stated: the count began on 4 November and ended on 23 November 2020. The day
    # after the trigger is day one, and the days are working days.
    Matter(
        name="BKPM",
        rule="dispute.file",
        start=dt.date(2020, 11, 3),
        act=dt.date(2020, 12, 14),
        last=dt.date(2020, 11, 23),
        late=14,
        premature=0,
        stated="out of time",
        strength="explicit",
        by="Information Commission panel, interlocutory ruling of 2024-01-22",
        source="komisiinformasi.go.id/read/22/01/2024",
    ),
    # True only if 1 June (Pancasila Day) is skipped and the trigger not counted.
    Matter(
        name="KPK",
        rule="request.notice",
        start=dt.date(2021, 5, 31),
        act=dt.date(2021, 6, 15),
        last=dt.date(2021, 6, 15),
        stated="still within ten working days",
        strength="explicit",
        by="the body",
        source="cnnindonesia.com 2021-06-15",
    ),
    # The fourteenth working day, twenty calendar days after the trigger. The copy
    # was the applicant's; the day the body received its own was not seen.
    Matter(
        name="State Secretariat",
        rule="court.challenge",
        start=dt.date(2016, 10, 13),
        act=dt.date(2016, 11, 2),
        last=dt.date(2016, 11, 2),
        stated="heard on the merits",
        strength="implied",
        by="administrative court, Jakarta",
        source="kbr.id, November 2016",
    ),
    # The first day on which silence is a ground: the objection was accepted.
    Matter(
        name="a provincial mining office, Central Sulawesi",
        rule="request.notice",
        start=dt.date(2023, 11, 20),
        act=dt.date(2023, 12, 5),
        last=dt.date(2023, 12, 4),
        late=1,
        stated="objection for silence accepted",
        strength="implied",
        by="provincial Information Commission",
        source="potretsulteng.com and kailipost.com, February 2024",
    ),
    # The superior's thirty working days were still running.
    Matter(
        name="a regional police command, Jakarta",
        rule="objection.response",
        start=dt.date(2025, 10, 2),
        act=dt.date(2025, 10, 31),
        last=dt.date(2025, 11, 13),
        premature=10,
        stated="dispute filed too early, not accepted",
        strength="explicit",
        by="Information Commission panel, interlocutory ruling of 2025-12-02",
        source="news.okezone.com 3187258",
    ),
)

each_matter = pytest.mark.parametrize("matter", MATTERS, ids=lambda m: m.name)


def _due(matter: Matter) -> Deadline:
    days = WorkCalendar.national()
    return deadline(matter.rule, start=matter.start, calendar=days)


@each_matter
def test_the_last_day_is_the_one_that_others_stated(matter: Matter) -> None:
    """The day found agrees with what a panel, a court or a body said."""
    due = _due(matter)
    assert due.last == matter.last
    assert due.firm


@each_matter
def test_the_act_is_judged_as_others_judged_it(matter: Matter) -> None:
    """In time, late by a day, out of time: as it was decided."""
    assert _due(matter).late_by(matter.act) == matter.late


def test_a_dispute_before_the_lapse_is_premature() -> None:
    """Filed ten working days too early, and not accepted for it."""
    matter = MATTERS[-1]
    due = _due(matter)
    assert due.opens_next is not None
    early = premature_by(due.opens_next, matter.act, due.calendar)
    assert early == matter.premature


def test_silence_is_a_ground_from_the_day_after() -> None:
    """The objection of 5 December 2023 came on the first day permitted."""
    matter = MATTERS[3]
    due = _due(matter)
    assert due.opens_next == matter.act
    assert premature_by(matter.act, matter.act, due.calendar) == 0


def test_the_count_stated_by_the_panel_begins_the_day_after() -> None:
    """BKPM: the panel named 4 November as the first of the fourteen days."""
    matter = MATTERS[0]
    calendar = _due(matter).calendar
    assert calendar.add(matter.start, 1) == dt.date(2020, 11, 4)
    assert calendar.count(matter.start, matter.last) == 14

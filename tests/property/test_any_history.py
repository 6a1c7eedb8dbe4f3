"""Any history at all: facts in any order are read, and never refused."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import evolve
from hypothesis import given

from keterbukaan.case import Met
from keterbukaan.testing import cases, dates, work_calendars

if TYPE_CHECKING:
    from keterbukaan import Case, Standing, WorkCalendar

FIRST = dt.date(2010, 4, 30)
LATER = dt.date(2027, 12, 31)
SCREEN = 20  # lines
TABLES = 2  # of what is open and what is over


def seen(standing: Standing) -> tuple[object, ...]:
    """Give all that a standing says, but for the places of facts."""
    return (
        standing.stage,
        standing.state,
        standing.regime,
        standing.notes,
        [(f.code, f.words, f.days) for f in standing.findings],
        [(o.act, o.opens, o.closes, o.open, o.reason) for o in standing.options],
        [(d.rule, d.deadline, d.met, d.late) for d in standing.deadlines],
        [(name, item.stage, item.state) for name, item in standing.items],
    )


@given(cases(), dates(min_value=FIRST))
def test_every_case_stands_somewhere(case: Case, day: dt.date) -> None:
    """On any day any history has a stage, a state, and words for all it shows."""
    standing = case.on(day)
    assert standing.day == day
    for lang in ("id", "en"):
        assert standing.text(lang)
        assert all(option.text(lang) for option in standing.options)
        assert all(finding.text(lang) for finding in standing.findings)
        assert standing.html(lang).count("<table") <= TABLES
        assert len(standing.overview(lang).splitlines()) <= SCREEN


@given(cases(), dates(min_value=FIRST), work_calendars())
def test_every_calendar_will_do(
    case: Case, day: dt.date, calendar: WorkCalendar
) -> None:
    """A case stands somewhere under any edition, week and local custom."""
    assert case.on(day, calendar=calendar).calendar == calendar


@given(cases(), dates(min_value=FIRST))
def test_a_later_fact_does_not_matter(case: Case, day: dt.date) -> None:
    """A case on a day is the case without what happened after it.

    But for what is dated so far off that a note calls it a typing slip, and for the
    first fact, of which a note tells where all are later.
    """
    first = min(case.events, key=lambda fact: fact.on, default=None)
    past = evolve(
        case,
        events=[
            fact
            for fact in case.events
            if fact.on <= day
            or fact is first
            or (fact.on.year - 10, fact.on.month, fact.on.day)
            > (day.year, day.month, day.day)
        ],
    )
    assert seen(case.on(day)) == seen(past.on(day))


@given(cases())
def test_a_stray_fact_has_one_finding(case: Case) -> None:
    """A fact out of order has exactly one finding, and no other fact is called so."""
    case = evolve(case, events=[evolve(fact, retracts=None) for fact in case.events])
    standing, progress = case.on(LATER), case.progress
    for each in (standing, *(item for _, item in standing.items)):
        strays = [f.event for f in each.findings if f.code.startswith("out_of_order")]
        about = [f.event for f in each.findings if f.event in strays]
        assert about == strays
        assert len({*strays}) == len(strays)
        if not case.items:
            assert strays == [*progress.strays]


@given(cases())
def test_findings_point_at_facts(case: Case) -> None:
    """A finding names the place of a fact, and says a thing once of it."""
    findings = case.on(LATER).findings
    places = [f.event for f in findings]
    assert all(
        place in range(len(case.events)) for place in places if place is not None
    )
    assert len({(f.code, f.event) for f in findings}) == len(findings)
    sizes = [f.days for f in findings]
    assert all(size is None or size > 0 for size in sizes)


@given(cases(), dates(min_value=FIRST))
def test_a_closed_option_was_or_will_be_open(case: Case, day: dt.date) -> None:
    """An option is open only inside its window."""
    for option in case.on(day).options:
        if option.open:
            assert option.opens is None or option.opens <= day
            assert option.closes is None or day <= option.closes


@given(cases(), dates(min_value=FIRST))
def test_lateness_is_that_of_the_limit(case: Case, day: dt.date) -> None:
    """A limit that a fact missed says by how much, and a limit kept says none."""
    for limit in case.on(day).deadlines:
        assert not (limit.kept and limit.missed)
        if limit.late:
            assert limit.done is not None
            assert limit.met is not Met.ALL
        if limit.met is Met.NONE and limit.done is not None:
            assert limit.late != 0

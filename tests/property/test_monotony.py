"""Law: more days never come earlier; a day off never shortens, work never lengthens."""

from __future__ import annotations

import datetime as dt

from attrs import evolve
from hypothesis import assume, given, strategies as st

from keterbukaan import Overlay, Rule, WorkCalendar, deadline
from keterbukaan.law.shape import Direction
from keterbukaan.law.spans import WorkingDays
from keterbukaan.testing import dates, overlays, rules, work_calendars

FIRST, LAST = dt.date(2011, 1, 1), dt.date(2031, 12, 31)
STARTS = dates(min_value=FIRST, max_value=LAST)
LENGTHS = st.integers(1, 120)


def _gap(rule: Rule, start: dt.date, calendar: WorkCalendar, n: int) -> list[int]:
    """How far the bounds and the last day lie from the start, in days."""
    limit = evolve(
        rule.limits[0],
        span=WorkingDays(n),
        in_force=FIRST,
        until=None,
        undated=False,
    )
    due = deadline(rule, start=start, calendar=calendar, limit=limit)
    days = (due.earliest, due.last, due.latest)
    gaps = [(day - start).days for day in days if day]
    assert len(gaps) == len(days)
    if rule.direction is Direction.BEFORE:
        return [-gap for gap in reversed(gaps)]
    return gaps


def _none_shrinks(short: list[int], long: list[int]) -> bool:
    return all(one <= other for one, other in zip(short, long, strict=True))


@given(rules(), STARTS, work_calendars(), LENGTHS, LENGTHS)
def test_more_days_never_come_earlier(
    rule: Rule, start: dt.date, calendar: WorkCalendar, n: int, m: int
) -> None:
    """A longer limit ends no sooner, in its bounds as well, and begins no later."""
    short = _gap(rule, start, calendar, min(n, m))
    assert _none_shrinks(short, _gap(rule, start, calendar, max(n, m)))


@given(rules(direction=Direction.AFTER), STARTS, STARTS, work_calendars(), LENGTHS)
def test_a_later_start_never_ends_earlier(
    rule: Rule, a: dt.date, b: dt.date, calendar: WorkCalendar, n: int
) -> None:
    """Who is asked later need never answer sooner."""
    a, b = min(a, b), max(a, b)
    ends = [(day, _gap(rule, day, calendar, n)) for day in (a, b)]
    early, late = ([day.toordinal() + gap for gap in gaps] for day, gaps in ends)
    assert _none_shrinks(early, late)


@given(rules(), STARTS, work_calendars(), LENGTHS, overlays(days=STARTS, counts=False))
def test_a_day_off_never_brings_a_last_day_forward(
    rule: Rule, start: dt.date, calendar: WorkCalendar, n: int, overlay: Overlay
) -> None:
    """One more day off leaves the date where it is, or moves it away."""
    assume(overlay.date not in {other.date for other in calendar.overlays})
    without = _gap(rule, start, calendar, n)
    assert _none_shrinks(without, _gap(rule, start, calendar.with_overlays(overlay), n))


@given(rules(), STARTS, work_calendars(), LENGTHS, overlays(days=STARTS, counts=True))
def test_a_make_up_day_never_pushes_a_last_day_back(
    rule: Rule, start: dt.date, calendar: WorkCalendar, n: int, overlay: Overlay
) -> None:
    """One more working day leaves the date where it is, or moves it nearer."""
    assume(overlay.date not in {other.date for other in calendar.overlays})
    without = _gap(rule, start, calendar, n)
    assert _none_shrinks(_gap(rule, start, calendar.with_overlays(overlay), n), without)


@given(rules(), STARTS, st.integers(0, 40), st.booleans(), LENGTHS)
def test_an_overlay_between_start_and_end_is_felt(
    rule: Rule,
    start: dt.date,
    place: int,
    counts: bool,  # noqa: FBT001 # Hypothesis fills it in by place
    n: int,
) -> None:
    """Near the start, where it matters, the two laws above hold as well."""
    back = rule.direction is Direction.BEFORE
    day = start + dt.timedelta(days=-place if back else place)
    wins = True if counts else None
    overlay = Overlay(
        day, counts=counts, name="hari", basis="Kepgub 1/2026", over_holiday=wins
    )
    plain = _gap(rule, start, WorkCalendar.national(), n)
    local = _gap(rule, start, WorkCalendar(overlays=[overlay]), n)
    assert _none_shrinks(*((local, plain) if counts else (plain, local)))

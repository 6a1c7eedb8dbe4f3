"""Closures by force majeure: whatever they are, they move the outer day alone."""

from __future__ import annotations

import datetime as dt

from attrs import evolve
from hypothesis import assume, given, strategies as st

from keterbukaan import Overlay, Rule, WorkCalendar, deadline
from keterbukaan.law.shape import DayKind
from keterbukaan.testing import dates, overlays, rules, work_calendars

STARTS = dates(min_value=dt.date(2021, 6, 30), max_value=dt.date(2027, 3, 1))
CLOSURES = st.lists(
    overlays(days=STARTS, closed=True), max_size=6, unique_by=lambda one: one.date
)


def _without(calendar: WorkCalendar) -> WorkCalendar:
    kept = (overlay for overlay in calendar.overlays if not overlay.closed)
    return evolve(calendar, overlays=kept)


@given(rules(), STARTS, work_calendars(known_on=st.none()), CLOSURES, st.data())
def test_a_closure_moves_outer_alone(
    rule: Rule,
    start: dt.date,
    calendar: WorkCalendar,
    closures: list[Overlay],
    data: st.DataObject,
) -> None:
    """Every date but ``outer`` is as without it, and ``outer`` never nearer."""
    assume(rule.limits[-1].covers(start))
    plain = _without(calendar)
    taken = {overlay.date for overlay in plain.overlays}
    near = [
        evolve(each, date=start + dt.timedelta(days=data.draw(st.integers(-9, 40))))
        for each in closures
    ]
    fresh = {each.date: each for each in near if each.date not in taken}
    closed = plain.with_overlays(*fresh.values())
    was, now = (deadline(rule, start=start, calendar=c) for c in (plain, closed))
    for name in ("last", "earliest", "latest", "safe", "firm", "skipped", "counted"):
        assert getattr(was, name) == getattr(now, name), name
    assert (was.outer is None) == (now.outer is None)
    assert was.outer is None or now.outer is None or was.outer <= now.outer
    for day in fresh:
        row = closed.with_force_majeure.why_off(day)
        assert row is not None
        assert row.kind is DayKind.LOCAL

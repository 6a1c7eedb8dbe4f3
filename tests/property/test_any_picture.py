"""Law: whatever can be counted can be drawn, and the picture agrees with it."""

from __future__ import annotations

import datetime as dt
from xml.etree import ElementTree as ET

from hypothesis import given, strategies as st

from keterbukaan import Deadline, WorkCalendar, deadline
from keterbukaan.deadlines import RECEIPT_NOT_KNOWN
from keterbukaan.law.readings import of_rule
from keterbukaan.law.shape import DayKind
from keterbukaan.law.spans import WorkingDays
from keterbukaan.testing import rules, starts, work_calendars
from keterbukaan.texts import LANGUAGES, Lang
from tests.helpers.draws import draws

LATEST = dt.date(2032, 12, 31)


@st.composite
def deadlines(draw: st.DrawFn) -> Deadline:
    """Deadlines of every rule, on every calendar."""
    rule = draw(rules())
    start = draw(starts(rule, max_value=LATEST))
    because = draw(st.sampled_from(((), (RECEIPT_NOT_KNOWN,))))
    chosen = {
        reading.id: draw(st.sampled_from([*reading.options]))
        for reading in of_rule(rule.id)
    }
    return deadline(
        rule,
        start=start,
        calendar=draw(work_calendars()),
        because=because,
        readings=draw(st.sampled_from(({}, chosen))),
    )


@draws(60)
@given(deadlines(), st.sampled_from(LANGUAGES))
def test_a_deadline_can_be_drawn(due: Deadline, lang: Lang) -> None:
    """The last day has the last number, and every day skipped has its kind."""
    picture = due.picture(lang)
    ET.fromstring(picture.svg())  # noqa: S314 (our own text)
    assert picture.html().count("<table") >= 1
    weeks = [week for grid in picture.grids for week in grid.weeks]
    cells = {cell.date: cell for week in weeks for cell in week.cells if cell}
    if not cells or due.last is None or not isinstance(due.limit.span, WorkingDays):
        return
    assert cells[due.last].sign.rstrip("?+") == str(due.limit.span.n)
    zero = next((cell.date for cell in cells.values() if cell.sign == "0"), due.start)
    for row in due.skipped:
        if row.date == zero:
            continue  # drawn as day zero
        assert cells[row.date].kind == row.kind
        assert row.name is None or row.name in cells[row.date].title
        assert row.decree is None or row.decree in cells[row.date].title
    drawn = {cell.date for cell in cells.values() if cell.kind in set(DayKind)}
    low, high = sorted((due.start, due.last))
    drawn = {day for day in drawn if low < day < high}
    assert drawn == {row.date for row in due.skipped} - {zero}


@draws(60)
@given(work_calendars(), st.integers(2010, 2035), st.sampled_from(LANGUAGES))
def test_a_year_can_be_drawn(calendar: WorkCalendar, year: int, lang: Lang) -> None:
    """Every named day off is in it, and the working days are those counted."""
    picture = calendar.picture(year, lang)
    ET.fromstring(picture.svg())  # noqa: S314 (our own text)
    assert picture.html().count("<table") == 12 + bool(picture.listing.rows)
    cells = [c for g in picture.grids for week in g.weeks for c in week.cells if c]
    off = {cell.date for cell in cells if cell.kind in set(DayKind)}
    assert off >= {row.date for row in calendar.days_off(year)}
    if calendar.is_decreed(year):
        assert off == {cell.date for cell in cells if calendar.why_off(cell.date)}

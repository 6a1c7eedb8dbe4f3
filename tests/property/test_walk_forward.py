"""Answers as known on a day use nothing that came after it."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, strategies as st

from keterbukaan import WorkCalendar
from keterbukaan.deadlines.counting import count
from keterbukaan.law.decrees import LEDGER
from keterbukaan.law.shape import DayKind, Decree, DecreeRow
from keterbukaan.law.spans import WorkingDays

DAY = dt.timedelta(days=1)
KNOWN = st.dates(dt.date(2009, 8, 7), dt.date(2027, 6, 30))
STARTS = st.dates(dt.date(2012, 1, 1), dt.date(2031, 12, 31))
LENGTHS = st.sampled_from((1, 3, 7, 10, 14, 17, 30, 44, 100))


@st.composite
def later_decrees(draw: st.DrawFn, known_on: dt.date) -> Decree:
    """A decree issued after a day, about any year, removing or adding leave."""
    day = draw(STARTS)
    row = DecreeRow(day, DayKind.JOINT_LEAVE, draw(st.sampled_from(("Natal", None))))
    return Decree(
        kind="SKB",
        number="1/3000",
        year=day.year,
        base=draw(st.booleans()),
        issued=known_on + draw(st.integers(1, 900)) * DAY,
        adds=(row,),
        removes=(row,) if draw(st.booleans()) else (),
    )


@given(known_on=KNOWN, start=STARTS, n=LENGTHS, back=st.booleans(), data=st.data())
def test_a_later_decree_changes_no_answer_as_known_before(
    known_on: dt.date, start: dt.date, n: int, *, back: bool, data: st.DataObject
) -> None:
    """With it or without it the day and its bounds are the same."""
    span = WorkingDays(n)
    plain = WorkCalendar(known_on=known_on)
    later = WorkCalendar(
        known_on=known_on, decrees=(data.draw(later_decrees(known_on)),)
    )
    before = count(span, start, plain, back=back)
    assert count(span, start, later, back=back) == before


@given(known_on=KNOWN, start=STARTS, n=LENGTHS, back=st.booleans())
def test_bounds_are_in_order_and_move_with_the_start(
    known_on: dt.date, start: dt.date, n: int, *, back: bool
) -> None:
    """Earliest, last and latest are in order; a later start is never earlier."""
    calendar = WorkCalendar(known_on=known_on)
    span = WorkingDays(n)
    first = count(span, start, calendar, back=back)
    then = count(span, start + DAY, calendar, back=back)
    for due in (first, then):
        assert due.earliest <= due.last <= due.latest
    assert first.earliest <= then.earliest
    assert first.last <= then.last
    assert first.latest <= then.latest


@given(KNOWN, STARTS, LENGTHS)
def test_a_longer_count_ends_no_earlier(
    known_on: dt.date, start: dt.date, n: int
) -> None:
    """A day more to count never brings a bound nearer."""
    calendar = WorkCalendar(known_on=known_on)
    short = count(WorkingDays(n), start, calendar, back=False)
    long = count(WorkingDays(n + 1), start, calendar, back=False)
    assert short.earliest <= long.earliest
    assert short.last < long.last
    assert short.latest <= long.latest


def test_every_edition_of_the_ledger_is_unknown_before_it() -> None:
    """Taking an edition's own eve, the ledger cut there gives the same answer."""
    for decree in LEDGER:
        eve = decree.known_from - DAY
        calendar = WorkCalendar(known_on=eve)
        assert all(known.known_from <= eve for known in calendar.known)

"""The bounds of an undecreed year against every move of its feasts, tried out."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import TYPE_CHECKING

import pytest

from keterbukaan import WorkCalendar, deadline
from keterbukaan.deadlines.counting import count
from keterbukaan.law.spans import WorkingDays
from keterbukaan.workdays.feasts import feasts_known, lasting, movable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

DAY = dt.timedelta(days=1)
NATIONAL = WorkCalendar.national()
FEASTS = {
    day: name
    for year in range(2028, 2034)
    for day, name in feasts_known(year, NATIONAL.precedents.known_on).items()
}


def _end(off: Collection[dt.date], start: dt.date, n: int) -> dt.date:
    """Walk day by day to the n-th weekday that is not off."""
    step, left = (DAY, n) if n > 0 else (-DAY, -n)
    while left:
        start += step
        left -= start.weekday() < 5 and start not in off
    return start


def _moves(first: dt.date, last: dt.date) -> Iterator[set[dt.date]]:
    """The feasts, with those near a span that follow the moon moved in any way."""
    near = [
        day
        for day, name in FEASTS.items()
        if first - 2 * DAY <= day <= last + 2 * DAY and movable(day, name)
    ]
    for moves in itertools.product((-1, 0, 1), repeat=len(near)):
        moved = {day + move * DAY for day, move in zip(near, moves, strict=True)}
        yield FEASTS.keys() - {*near} | moved


@pytest.mark.parametrize("n", [1, 2, 7, -1, -3])
def test_no_move_of_a_feast_leaves_the_bounds(n: int) -> None:
    """Also where a feast in midweek moves over the first or the last day."""
    for place in range(900):
        start = dt.date(2029, 1, 1) + place * DAY
        due = count(WorkingDays(abs(n)), start, NATIONAL, back=n < 0)
        for off in _moves(*sorted((start, due.last))):
            assert due.earliest <= _end(off, start, n) <= due.latest


def test_no_move_of_a_feast_makes_a_safe_day_late() -> None:
    """Nor outer too early, on whichever day of the year something is received.

    Received on a working day it may count as day one; on a day off day zero may be
    the next working day. Which it is rests on the feasts too.
    """
    for place in range(900):
        start = dt.date(2029, 1, 1) + place * DAY
        due = deadline("request.notice", start=start, calendar=NATIONAL)
        assert due.last is not None
        assert due.safe is not None
        assert due.outer is not None
        for off in _moves(start, due.last):
            assert due.safe <= _end(off, start - DAY, 10)
            assert due.outer >= _end(off, _end(off, start - DAY, 1), 10)


@pytest.mark.parametrize("year", range(2012, 2028))
def test_what_was_safe_before_a_list_is_safe_after_it(year: int) -> None:
    """And what was late whoever judges is late, but for two votes.

    Those of 2015 and 2020 were held, or put off to, a day that nobody foresaw.
    """
    base = next(d for d in NATIONAL.ledger() if d.base and d.year == year)
    eve = NATIONAL.as_known_on(base.known_from - DAY)
    unforeseen = (dt.date(2015, 12, 9), dt.date(2020, 12, 9))
    for place in range(305):
        start = dt.date(year, 1, 1) + place * DAY
        before = deadline("request.notice", start=start, calendar=eve)
        after = deadline("request.notice", start=start, calendar=NATIONAL)
        assert before.safe is not None
        assert before.outer is not None
        assert after.safe is not None
        assert after.outer is not None
        assert before.safe <= after.safe
        if not any(start < day <= after.outer for day in unforeseen):
            assert before.outer >= after.outer


def test_no_safe_day_lies_before_day_zero() -> None:
    """Though leave may be given on every day of the weeks around Idul Fitri."""
    for place in range(0, 2500, 3):
        start = dt.date(2028, 1, 1) + place * DAY
        for rule in ("request.notice", "objection.file", "court.challenge"):
            due = deadline(rule, start=start, calendar=NATIONAL)
            assert due.safe is not None
            assert start < due.safe


def test_a_receipt_on_a_feast_that_may_move_is_safe_for_the_day_itself() -> None:
    """Idul Adha on Friday 5 May 2028: should it move, that Friday may be day one."""
    due = deadline("request.notice", start=dt.date(2028, 5, 5), calendar=NATIONAL)
    assert (str(due.safe), str(due.last)) == ("2028-05-19", "2028-05-22")


def test_a_receipt_on_a_day_that_may_become_leave_may_be_one_of_the_next() -> None:
    """Monday 18 August 2025, before the list for 2025: leave was given then."""
    eve = NATIONAL.as_known_on(dt.date(2024, 10, 13))
    monday = dt.date(2025, 8, 18)
    before = deadline("request.notice", start=monday, calendar=eve)
    after = deadline("request.notice", start=monday, calendar=NATIONAL)
    assert before.outer == after.outer == dt.date(2025, 9, 2)


def test_a_feast_that_moves_off_a_sunday_leaves_room_for_leave_beside_it() -> None:
    """Nyepi on Sunday 26 March 2028: on Monday, with leave on Friday and Tuesday."""
    assert FEASTS[dt.date(2028, 3, 26)] == "Hari Suci Nyepi"
    due = deadline("request.notice", start=dt.date(2028, 3, 16), calendar=NATIONAL)
    off = {dt.date(2028, 3, day) for day in (24, 27, 28)}
    assert due.latest == _end(off, dt.date(2028, 3, 16), 10) == dt.date(2028, 4, 4)
    assert due.doubts[-1].text("en").endswith("at most: Nyepi 2")


def test_of_two_feasts_on_a_day_one_may_move() -> None:
    """1 June 2034 stays a holiday without Waisak, which frees a day of its own."""
    day = dt.date(2034, 6, 1)
    name = feasts_known(2034, NATIONAL.precedents.known_on)[day]
    assert movable(day, name)
    assert lasting(day, name)
    due = count(WorkingDays(1), day - DAY, NATIONAL, back=False)
    assert (due.earliest, due.last) == (day + DAY, day + DAY)
    assert due.latest > day + DAY


def test_a_feast_in_midweek_moves_out_of_the_count() -> None:
    """Tuesday 13 February 2029: moved to Wednesday, the count ends on Tuesday."""
    feast = dt.date(2029, 2, 13)
    assert FEASTS[feast].startswith("Tahun Baru Imlek")
    due = count(WorkingDays(7), dt.date(2029, 2, 2), NATIONAL, back=False)
    assert (due.earliest, due.last) == (feast, feast + DAY)


def test_a_feast_on_day_zero_has_no_edge_to_move_over() -> None:
    """Tuesday 9 May 2028: off or not, the day after it is the first counted."""
    feast = dt.date(2028, 5, 9)
    assert FEASTS[feast].startswith("Hari Raya Waisak")
    due = count(WorkingDays(1), feast, NATIONAL, back=False)
    assert due.earliest == due.last == feast + DAY

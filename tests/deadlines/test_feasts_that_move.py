"""The bounds of an undecreed year against every move of its feasts, tried out."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import TYPE_CHECKING

import pytest

from keterbukaan import WorkCalendar
from keterbukaan.deadlines.counting import count
from keterbukaan.law.spans import WorkingDays
from keterbukaan.workdays.feasts import feasts_known, movable

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

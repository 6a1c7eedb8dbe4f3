"""What every engine answers, row by row, beside the functions for one day."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

import keterbukaan as kip
from keterbukaan.deadlines.rows import RowsRefused
from keterbukaan.errors import (
    NotADate,
    NotInForce,
    UnknownReading,
    UnknownRule,
    UnknownValue,
    WrongType,
)
from tests.helpers.engines import ENGINES, Scalar, answer_of

if TYPE_CHECKING:
    from keterbukaan.deadlines.lookup import DueColumn
    from tests.helpers.engines import Days, Engine

SCALAR = Scalar()
DAY = dt.date(2026, 3, 12)
NEW = dt.date(2026, 4, 30)
OLD = dt.date(2013, 12, 30)
FAR = dt.date(2031, 2, 3)
OFF = dt.date(2026, 3, 18)

# Unsorted, twice the same, in many years, on days off, past the decrees.
STARTS: Days = [NEW, None, DAY, FAR, OLD, OFF, DAY, None, dt.date(2027, 12, 31)]
COLUMNS: list[DueColumn] = ["last", "safe", "firm"]
SIZES: list[Days] = [[], [DAY], [None], [None] * 5, [DAY] * 3]

SIX = kip.WorkCalendar(week=6)
OFFICE = kip.WorkCalendar.national().with_overlays(
    kip.Overlay.day_off(dt.date(2026, 3, 13), "HUT", basis="SE 1/2026")
)


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Engine:
    """Each of the engines."""
    return ENGINES[request.param]


# -- due ------------------------------------------------------------------------


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize(
    "rule", ["request.notice", "court.cassation_notice", "dispute.summons"]
)
def test_due(engine: Engine, rule: str, column: DueColumn) -> None:
    """A row has the day, the safe day and the firmness of its deadline."""
    found = engine.due(STARTS, rule, column=column)
    assert found == SCALAR.due(STARTS, rule, column=column)
    assert None not in [found[0], found[2], found[3]]


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("starts", SIZES)
def test_due_of_few(engine: Engine, starts: Days, column: DueColumn) -> None:
    """A column of nothing, of one row, or of what is missing has as many answers."""
    found = engine.due(starts, "request.notice", column=column)
    assert found == SCALAR.due(starts, "request.notice", column=column)


@pytest.mark.parametrize("column", COLUMNS)
def test_due_not_known(engine: Engine, column: DueColumn) -> None:
    """A rule whose number is not known has no answer, and refuses nobody."""
    starts = [DAY, None, dt.date(2150, 1, 1)]
    found = engine.due(starts, "election.objection.file", column=column)
    assert found == [None, None, None]


def test_due_by_calendar(engine: Engine) -> None:
    """A week, a local day, a reading and a known-on day move the days."""
    national = engine.due(STARTS, "request.notice")
    ways: list[dict[str, Any]] = [
        {"calendar": SIX},
        {"calendar": OFFICE},
        {"readings": {"receipt_day_counted": "yes"}},
        {"known_on": dt.date(2012, 1, 1)},
    ]
    for options in ways:
        found = engine.due(STARTS, "request.notice", **options)
        alone = SCALAR.due(STARTS, "request.notice", **options)
        assert found == alone != national


@pytest.mark.parametrize("column", COLUMNS)
def test_due_as_known_on_its_day(engine: Engine, column: DueColumn) -> None:
    """Each row is answered as it was known on its own day; missing where that is."""
    starts = [dt.date(2025, 8, 11)] * 3 + [None, DAY]
    known = [dt.date(2025, 8, 6), dt.date(2026, 8, 6), None, DAY, dt.date(2020, 1, 1)]
    found = engine.due(starts, "request.notice", known_on=known, column=column)
    alone = SCALAR.due(starts, "request.notice", known_on=known, column=column)
    assert found == alone
    assert (found[2], found[3]) == (None, None)
    if column == "last":
        assert found[:2] == [dt.date(2025, 8, 25), dt.date(2025, 8, 26)]


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize(
    "starts",
    [
        [DAY, None, dt.date(2010, 4, 29), DAY, dt.date(1969, 12, 31)],
        [None, dt.date(2099, 12, 30), dt.date(1, 1, 1), DAY],
        [dt.date(2100, 1, 1), dt.date(9999, 12, 31)],
        [dt.date(1970, 1, 1), dt.date(1970, 1, 2), dt.date(1970, 1, 2)],
    ],
)
def test_due_refused(engine: Engine, starts: Days, column: DueColumn) -> None:
    """Rows that cannot be answered are counted, and the first of them says why."""
    known: Days = [DAY] * len(starts)
    told, alone, told_each, alone_each = (
        answer_of(partial(each.due, starts, "request.notice", **options))
        for options in ({"column": column}, {"column": column, "known_on": known})
        for each in (engine, SCALAR)
    )
    assert (told, told_each) == (alone, alone_each)
    with pytest.raises(RowsRefused) as refused:
        engine.due(starts, "request.notice")
    assert isinstance(refused.value.cause, kip.KeterbukaanError)
    assert starts[refused.value.row] is not None
    assert str(refused.value).startswith(f"{refused.value.count} row")


def test_due_out_of_the_years_that_are_estimated(engine: Engine) -> None:
    """What the function for one day answers outside of these years, a row does too."""
    starts: Days = [dt.date(2009, 12, 1), dt.date(2009, 12, 31), DAY]
    found = engine.due(starts, "court.review")
    assert found == SCALAR.due(starts, "court.review")
    at_once: Days = [dt.date(2100, 1, 5), dt.date(2150, 1, 1)]
    assert engine.due(at_once, "request.registration") == at_once


def test_due_in_many_rows(engine: Engine) -> None:
    """A row far down is answered, and refused by its place."""
    span = [dt.date.fromordinal(DAY.toordinal() - n) for n in range(4000)]
    days: Days = [span[n % 4000] for n in range(70_001)]
    once = SCALAR.due([*span], "request.notice")
    found = engine.due(days, "request.notice")
    assert found == [once[n % 4000] for n in range(70_001)]
    days[69_000] = days[40_000] = dt.date(2001, 1, 1)
    with pytest.raises(RowsRefused) as refused:
        engine.due(days, "request.notice")
    assert (refused.value.count, refused.value.row) == (2, 40_000)
    assert isinstance(refused.value.cause, NotInForce)


def test_what_is_asked_is_checked(engine: Engine) -> None:
    """A rule, a reading, a column, a calendar or a day that is none is refused."""
    with pytest.raises(UnknownRule, match="did you mean 'request"):
        engine.due([DAY], "request.notise")
    with pytest.raises(UnknownReading):
        engine.due([DAY], "request.notice", readings={"no": "such"})
    with pytest.raises(UnknownValue, match="one of 'last', 'safe', 'firm'"):
        engine.due([DAY], "request.notice", column="end")  # type: ignore[arg-type] # that is the point
    with pytest.raises(WrongType, match="expected WorkCalendar"):
        engine.count([DAY], [DAY], calendar=2026)  # type: ignore[arg-type] # that is the point
    noon = dt.datetime(2026, 3, 12, 12)  # noqa: DTZ001 # without a zone
    with pytest.raises(NotADate):
        engine.due([DAY], "request.notice", known_on=noon)


# -- days -----------------------------------------------------------------------

AFTER: Days = [DAY, None, NEW, DAY, OFF, None, DAY, OLD]
UNTIL: Days = [NEW, DAY, DAY, None, OFF, None, DAY, dt.date(2027, 12, 31)]


def test_count(engine: Engine) -> None:
    """Working days are counted forwards and back, missing where a day is."""
    for calendar in (None, SIX, OFFICE):
        found = engine.count(AFTER, UNTIL, calendar=calendar)
        assert found == SCALAR.count(AFTER, UNTIL, calendar=calendar)
    assert engine.count([], []) == []
    assert engine.count([None], [None]) == [None]


def test_is_working(engine: Engine) -> None:
    """A day counts or does not, and is missing where it is."""
    days = [*AFTER, dt.date(2026, 3, 14), dt.date(2026, 3, 13)]
    for calendar in (None, SIX, OFFICE):
        found = engine.is_working(days, calendar=calendar)
        assert found == SCALAR.is_working(days, calendar=calendar)
    assert engine.is_working([]) == []
    assert engine.is_working([None, None]) == [None, None]


def test_late_by(engine: Engine) -> None:
    """Acts are late by working days, past the decrees too, and otherwise by none."""
    last = [*AFTER, FAR, dt.date(2027, 12, 30), dt.date(2026, 10, 2)]
    act = [*UNTIL, dt.date(2031, 3, 1), FAR, dt.date(2026, 10, 3)]
    for calendar in (None, SIX, OFFICE):
        found = engine.late_by(last, act, calendar=calendar)
        assert found == SCALAR.late_by(last, act, calendar=calendar)
    assert engine.late_by([], []) == []
    assert engine.late_by([None], [DAY]) == [None]


LOST = dt.date(2029, 1, 1)
EARLY = dt.date(2009, 12, 31)
LATE = dt.date(2100, 1, 1)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ([DAY, DAY, LOST], [DAY, LOST, DAY]),
        ([None, LOST, DAY], [LOST, None, LOST]),
        ([DAY, EARLY], [NEW, LATE]),
        ([EARLY, LATE, DAY], [dt.date(1, 1, 1), DAY, dt.date(9999, 12, 31)]),
        ([LATE, dt.date(2101, 1, 1)], [dt.date(2100, 6, 1), dt.date(2101, 1, 1)]),
    ],
)
def test_days_refused(engine: Engine, one: Days, two: Days) -> None:
    """Days that cannot be told are counted by rows, and the first one says why."""
    told = answer_of(lambda: engine.count(one, two))
    assert told == answer_of(lambda: SCALAR.count(one, two))
    assert isinstance(told, tuple)
    told = answer_of(lambda: engine.late_by(one, two))
    assert told == answer_of(lambda: SCALAR.late_by(one, two))
    told = answer_of(lambda: engine.is_working([*one, *two]))
    assert told == answer_of(lambda: SCALAR.is_working([*one, *two]))


def test_nothing_decreed(engine: Engine) -> None:
    """Where no decree is known no day is counted, and lateness is estimated."""
    before = kip.WorkCalendar.national(known_on=dt.date(2000, 1, 1))
    with pytest.raises(RowsRefused, match="cover no day"):
        engine.count([DAY], [NEW], calendar=before)
    found = engine.late_by([DAY], [NEW], calendar=before)
    assert found == SCALAR.late_by([DAY], [NEW], calendar=before)

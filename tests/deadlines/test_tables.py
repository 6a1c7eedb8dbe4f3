import datetime as dt

import pytest

import keterbukaan as kip
from keterbukaan import InputError, NotDecreed, WorkCalendar, deadline, table
from keterbukaan._columns import (
    Column,
    DayColumn,
    FlagColumn,
    NumberColumn,
    WordColumn,
    day_number,
)
from keterbukaan.deadlines.lookup import REFUSED, UNASKED, due_lookup
from keterbukaan.deadlines.rows import (
    RowsRefused,
    due_row,
    refuse_days,
    refuse_due,
    refuse_lateness,
)
from keterbukaan.deadlines.table import Asked
from keterbukaan.errors import (
    NotInForce,
    OutOfRange,
    UnknownName,
    UnknownReading,
    UnknownRule,
    WrongType,
)

DAYS = WorkCalendar.national()
DAY = dt.date(2026, 3, 12)
NOTICE = Asked.of("request.notice", DAYS)


@pytest.mark.parametrize(
    "column",
    [
        DayColumn.of([DAY, None, dt.date(1969, 12, 31)]),
        NumberColumn.of([7, None, -7]),
        WordColumn.of(["a", None, "b", "a"]),
        FlagColumn.of([True, None, False, *[True] * 9]),
    ],
)
def test_column(column: Column[object]) -> None:
    """A column is read as a sequence of plain values, None where one is missing."""
    values = [*column]
    assert len(values) == len(column)
    assert values[1] is None
    assert column.missing == 1
    assert column[-1] == values[-1]
    assert column[1:3] == values[1:3]
    assert type(column).of(values) == column  # type: ignore[attr-defined] # a column of its kind
    with pytest.raises(IndexError):
        column[len(column)]


def test_empty_column() -> None:
    """A column of nothing is empty."""
    assert [*FlagColumn.of([])] == [*DayColumn.of([])] == []


def test_words_once() -> None:
    """A column of words keeps each of them once, in their order."""
    column = WordColumn.of(["b", None, "a", "b"])
    assert column.words == ("b", "a")
    assert [*column.numbers] == [0, 0, 1, 0]


@pytest.mark.parametrize("rule", ["request.notice", "objection.file", "dispute.start"])
def test_row(rule: str) -> None:
    """A row is what the deadline from its day gives."""
    found = table(rule, DAYS, dt.date(2025, 12, 1), dt.date(2026, 6, 30))
    assert len(found) == 212
    for start, *answer in found.rows():
        due = deadline(rule, start=start, calendar=DAYS)
        assert answer == [due.last, due.safe, due.firm]


def test_nobody_writes_to_a_table() -> None:
    """A table is shared by all who ask, so it takes nothing from one of them."""
    found = table("request.notice", DAYS, DAY, DAY)
    with pytest.raises(TypeError, match="read-only"):
        found["last"].numbers[0] = 0  # type: ignore[attr-defined] # a column of its kind
    found.columns["last"] = found["safe"]
    assert table("request.notice", DAYS, DAY, DAY)["last"][0] == dt.date(2026, 4, 2)
    assert hash(found) == hash(table("request.notice", DAYS, DAY, DAY))


def test_span() -> None:
    """A table spans what is decreed on the known-on day."""
    known = DAYS.as_known_on(dt.date(2025, 8, 6))
    starts = table("request.notice", known)["start"]
    assert (starts[0], starts[-1]) == (dt.date(2010, 1, 1), dt.date(2025, 12, 31))


def test_office() -> None:
    """A week and a local day of the calendar move its rows."""
    office = kip.WorkCalendar(
        week=6, overlays=(kip.Overlay.day_off(DAY, "HUT", basis="SE 1/2026"),)
    )
    eve = DAY - dt.timedelta(1)
    found = table("request.notice", office, eve, eve)
    assert (
        found["last"][0] == deadline("request.notice", start=eve, calendar=office).last
    )
    assert found["last"] != table("request.notice", DAYS, eve, eve)["last"]


def test_readings() -> None:
    """A reading moves the last day, another calendar the safe one."""
    chosen = {"receipt_day_counted": "yes"}
    read = table("request.notice", DAYS, DAY, DAY, chosen)
    assert read["last"][0] == dt.date(2026, 4, 1)
    six = WorkCalendar(week=6)
    wide = table("objection.file", DAYS, DAY, DAY, beside=[six])
    due = deadline("objection.file", start=DAY, calendar=DAYS, beside=(six,))
    assert (
        wide["safe"][0]
        == due.safe
        != table("objection.file", DAYS, DAY, DAY)["safe"][0]
    )


def test_no_answer() -> None:
    """A row stays, and is empty, where there is no answer."""
    early = table("request.notice", DAYS, dt.date(2010, 4, 29), dt.date(2010, 4, 30))
    assert next(early.rows()) == (dt.date(2010, 4, 29), None, None, None)
    far = table("request.notice", DAYS, dt.date(2099, 11, 1), dt.date(2099, 12, 31))
    assert far["last"][-1] is None
    assert far["firm"][0] is False
    limit_not_known = table("election.objection.file", DAYS, DAY, DAY)
    assert [*limit_not_known.rows()] == [(DAY, None, None, None)]


def test_never_in_force() -> None:
    """A rule that is in force on none of the days is refused."""
    with pytest.raises(NotInForce, match="it is in force from 2010-04-30"):
        table("request.notice", DAYS, dt.date(2009, 1, 1), dt.date(2009, 12, 31))


def test_refused() -> None:
    """What no table can be of is refused, with what is allowed."""
    with pytest.raises(UnknownRule, match="did you mean 'request"):
        table("request.notise", DAYS)
    with pytest.raises(UnknownReading):
        table("request.notice", DAYS, readings={"no": "such"})
    with pytest.raises(WrongType, match="expected WorkCalendar"):
        table("request.notice", "2026")  # type: ignore[arg-type] # that is the point
    with pytest.raises(InputError, match="holds no day"):
        table("request.notice", DAYS, DAY, dt.date(2026, 3, 11))
    with pytest.raises(UnknownName, match="unknown name 'due'"):
        table("request.notice", DAYS, DAY, DAY)["due"]
    nothing_known = DAYS.as_known_on(dt.date(2000, 1, 1))
    with pytest.raises(NotDecreed):
        table("request.notice", nothing_known)
    with pytest.raises(NotDecreed):
        nothing_known.table()


def test_days() -> None:
    """Each decreed day has its rank, and its reason where it does not count."""
    found = DAYS.table()
    assert list(found.columns) == ["day", "working", "rank", "kind", "name", "decree"]
    assert len(found) == 6574
    rank = 0
    for day, working, ranked, kind, name, decree in found.rows():
        row = DAYS.why_off(day)
        rank += working
        assert (working, ranked) == (row is None, rank)
        assert (kind, name, decree) == (
            (None, None, None) if row is None else (row.kind, row.name, row.decree)
        )


def test_not_decreed() -> None:
    """A day that no decree covers has neither rank nor reason."""
    found = DAYS.table(dt.date(2027, 12, 31), dt.date(2028, 1, 1))
    assert [row[1:] for row in found.rows()][1] == (None,) * 5


def test_years() -> None:
    """A day is asked together with its year, as far as days can be counted."""
    found = due_lookup(Asked.of("request.notice", WorkCalendar(week=6)), "last")
    first = day_number(dt.date(2010, 1, 1))
    assert found[first] == REFUSED
    year = found.codes[first : first + 365]
    assert UNASKED not in year
    assert [code == REFUSED for code in year[118:120]] == [True, False]
    assert found.codes[first + 365] == UNASKED
    assert found[-800_000] == REFUSED


def test_known_on() -> None:
    """A row is answered as it was known on its own day."""
    start = day_number(dt.date(2025, 8, 11))
    before = due_row(NOTICE, start, day_number(dt.date(2025, 8, 6)))
    after = due_row(NOTICE, start, day_number(dt.date(2026, 8, 6)))
    assert (before.last, after.last) == (dt.date(2025, 8, 25), dt.date(2025, 8, 26))
    assert due_row(NOTICE, -800_000, start).refused


def test_refused_rows() -> None:
    """Refused rows are counted, and the first one says why."""
    with pytest.raises(RowsRefused, match="3 rows not answered, the first is row 7: "):
        refuse_due(NOTICE, day_number(dt.date(2010, 4, 29)), count=3, row=7)
    with pytest.raises(RowsRefused, match="1 row not answered") as one:
        refuse_due(NOTICE, 9_000_000, count=1, row=0)
    assert isinstance(one.value.cause, OutOfRange)
    assert "1 baris tidak terjawab, yang pertama baris 0" in one.value.text("id")
    with pytest.raises(RowsRefused, match="2028-01-01"):
        refuse_days(DAYS, day_number(dt.date(2028, 1, 1)), count=2, row=1)
    with pytest.raises(RowsRefused, match="1970-01-01"):
        refuse_lateness(DAYS, 0, count=2, row=1)

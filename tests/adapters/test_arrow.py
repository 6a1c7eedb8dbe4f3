import datetime as dt

import pyarrow as pa
import pytest

import keterbukaan as kip
from keterbukaan.adapters.arrow import to_arrow
from keterbukaan.errors import WrongType

DAYS = kip.WorkCalendar.national()


@pytest.mark.parametrize("rule", ["request.notice", "election.objection.file"])
def test_rows(rule: str) -> None:
    """Arrow reads the rows that the table has, null where one is missing."""
    table = kip.table(rule, DAYS, dt.date(2019, 1, 1), dt.date(2019, 12, 31))
    found = to_arrow(table)
    found.validate(full=True)
    assert [tuple(row.values()) for row in found.to_pylist()] == [*table.rows()]


def test_days() -> None:
    """The table of days keeps its words, each once."""
    table = DAYS.table()
    found = to_arrow(table)
    found.validate(full=True)
    assert [tuple(row.values()) for row in found.to_pylist()] == [*table.rows()]
    assert pa.types.is_dictionary(found.schema.field("name").type)


def test_nothing_is_copied() -> None:
    """The buffers of Arrow are those of the columns."""
    table = kip.table("request.notice", DAYS)
    for name, column in table.columns.items():
        valid, values = to_arrow(table)[name].chunk(0).buffers()
        assert values.address == pa.py_buffer(column.buffer).address
        if column.missing:
            assert valid.address == pa.py_buffer(column.valid).address


def test_no_table() -> None:
    """What is no table is refused."""
    with pytest.raises(WrongType, match="expected Table, got str"):
        to_arrow("request.notice")  # type: ignore[arg-type] # that is the point

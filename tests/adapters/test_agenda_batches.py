from __future__ import annotations

import datetime as dt
import json
import pickle
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa
import pytest

import keterbukaan as kip
from benchmarks.register_of import DAY, register
from keterbukaan.adapters.json import due_row_json, read_case
from keterbukaan.adapters.json.agenda_batches import AGENDA, agenda_batches
from keterbukaan.adapters.json.answer_types import RowAnswer
from keterbukaan.adapters.spark.frames import columns_of
from keterbukaan.errors import OutOfRange, WrongType

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS: Final = [*register(700)]
#: A case with rows, and the same without an id.
DUE: Final = next(text for text in TEXTS if any(kip.agenda([read_case(text)], DAY)))
UNNAMED: Final = json.dumps({k: v for k, v in json.loads(DUE).items() if k != "id"})
ASK: Final = partial(kip.agenda, day=DAY, since=dt.date(2026, 8, 1))


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """Give a row as the row of JSON that it is."""
    moved = row.pop("moved")
    if moved:
        row["moved"] = moved
    return json.loads(json.dumps(row, default=str))  # type: ignore[no-any-return]


def test_rows_are_those_of_the_library() -> None:
    """In the order of the cases, over several batches, some hundred cases at a time."""
    given = [pa.record_batch({"text": part}) for part in (TEXTS[:600], [], TEXTS[600:])]
    found = [*agenda_batches(given, ASK, column="text", lang="en")]
    assert len(found) == 3
    assert all(batch.schema == AGENDA for batch in found)
    rows = [row for batch in found for row in batch.to_pylist()]
    assert {row.pop("problem") for row in rows} == {None}
    wanted = kip.agenda(map(read_case, TEXTS), DAY, since=dt.date(2026, 8, 1))
    assert [*map(_plain, rows)] == [due_row_json(row, "en") for row in wanted]
    assert any("moved" in row for row in rows) is any(row.get("moved") for row in rows)


def test_moved_days_are_days() -> None:
    """What they were before a decree stands beside them, as days."""
    case = {
        "schema": "keterbukaan/case/1",
        "id": "7",
        "body": {"kind": "state", "level": "village"},
        "events": [{"type": "request_received", "on": "2025-08-04"}],
    }
    ask = partial(
        kip.agenda, day=dt.date(2025, 8, 12), since=dt.date(2025, 8, 6), actors=["ppid"]
    )
    given = pa.record_batch({"text": [json.dumps(case)]})
    (found,) = agenda_batches([given], ask, column="text")
    moved = {row["rule"]: row["moved"] for row in found.to_pylist()}
    assert moved["request.notice"] == {
        "was": {"last": dt.date(2025, 8, 18), "safe": dt.date(2025, 8, 15)},
        "because": "hari libur atau cuti bersama menurut SKB 933/2025",
    }


def test_what_cannot_be_read_has_a_row() -> None:
    """It ends nothing, and is named by its place, whatever that is."""
    texts = [None, "{", DUE, UNNAMED, UNNAMED]
    given = pa.record_batch({"text": texts, "row": [1, None, 3, 4, None]})
    (found,) = agenda_batches([given], ASK, column="text", place="row", lang="en")
    rows = found.to_pylist()
    told = [row for row in rows if row["problem"]]
    assert [row["case"] for row in told] == ["1", None]
    assert told[0]["problem"] == "1 problem in the input\n  $: missing"
    assert all(row["rule"] is row["last"] is row["items"] is None for row in told)
    assert {row["case"] for row in rows[2:]} == {json.loads(DUE)["id"], "4", None}


def test_what_cannot_be_answered_has_a_row() -> None:
    """A case that can be read and is refused is told in the same way."""

    def ask(cases: list[kip.Case]) -> Iterator[kip.Due]:
        assert len(cases) == 1
        raise OutOfRange(DAY, first=DAY, last=DAY)

    given = pa.record_batch({"text": [DUE], "at": ["a:1"]})
    (found,) = agenda_batches([given], ask, column="text", place="at", lang="en")
    (row,) = found.to_pylist()
    assert (row["case"], row["rule"]) == ("a:1", None)
    assert row["problem"].startswith("2026-11-19 cannot be counted")


def test_every_key_of_a_row_is_a_column() -> None:
    """In the order of the contract, and what could not be read at the end."""
    assert AGENDA.names == [*RowAnswer.__annotations__, "problem"]


def test_what_is_asked_travels() -> None:
    """What each worker is sent is a few kilobytes, calendar and readings too."""
    calendar = kip.WorkCalendar.national().as_known_on(DAY)
    ask = partial(ASK, calendar=calendar, readings={"receipt_day_counted": "yes"})
    assert len(pickle.dumps(ask)) < 4_000


def test_what_is_no_frame_of_spark_is_refused() -> None:
    """A frame is known by what it can do, without Spark at hand."""
    with pytest.raises(WrongType, match=r"expected pyspark.sql.DataFrame, got Table"):
        columns_of(pa.table({"a": [1]}))

    class Frame:
        columns = ("a", "b")

        def mapInArrow(self) -> None: ...  # noqa: N802 (the name is Spark's)

    assert columns_of(Frame()) == ["a", "b"]

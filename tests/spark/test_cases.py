from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import pytest

import keterbukaan as kip
from benchmarks.register_of import DAY, register
from keterbukaan.adapters.json import due_row_json, read_case
from keterbukaan.adapters.json.agenda_batches import AGENDA as COLUMNS
from keterbukaan.adapters.spark import agenda
from keterbukaan.errors import InputError, UnknownName, UnknownReading

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

# No row goes through pandas; Spark asks for it all the same.
pytestmark = pytest.mark.filterwarnings(
    "ignore:PySpark does not yet fully support pandas:FutureWarning"
)
TEXTS: Final = [*register(2000)]
DECREE: Final = kip.WorkCalendar.national().as_known_on(dt.date(2026, 8, 1))


@pytest.fixture(scope="module")
def cases(spark: SparkSession) -> DataFrame:
    """A register, and between its cases what cannot be read."""
    told: list[tuple[str | None, str | None]] = [
        (text, f"minggu.jsonl:{n}") for n, text in enumerate(TEXTS, 1)
    ]
    due = next(text for text in TEXTS if any(kip.agenda([read_case(text)], DAY)))
    unnamed = {k: v for k, v in json.loads(due).items() if k != "id"}
    told[7:7] = [(None, "null:1"), ("{", "broken:1"), ("", None)]
    told.append((json.dumps(unnamed), "unnamed:1"))
    return spark.createDataFrame(told, "case string, source string").repartition(3)


def _plain(row: Any) -> dict[str, Any]:  # noqa: ANN401 # a row of Spark has no types
    """Give a row of Spark as the row of JSON that it is."""
    found = row.asDict(recursive=True)
    assert found.pop("problem") is None
    days = ("opens", "last", "safe", "outer")
    moved = found.pop("moved")
    if moved:
        was = {k: v and v.isoformat() for k, v in moved["was"].items()}
        found["moved"] = {**moved, "was": was}
    return {**found, **{k: found[k] and found[k].isoformat() for k in days}}


def _counted(rows: list[dict[str, Any]]) -> Counter[str]:
    return Counter(json.dumps(row, sort_keys=True) for row in rows)


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"until": 14, "actors": ["ppid"], "calendar": DECREE},
        {"since": dt.date(2026, 7, 1), "stale": True, "units": ["Dinas 7", "Dinas 8"]},
        {"readings": {"receipt_day_counted": "yes"}, "until": dt.date(2026, 12, 1)},
    ],
    ids=["all", "ahead", "moved", "read"],
)
def test_rows_are_those_of_the_library(cases: DataFrame, asked: dict[str, Any]) -> None:
    """Every row, every key, as often as it comes."""
    found = agenda(cases, "case", DAY, place="source", lang="en", **asked)
    rows = found.where("problem IS NULL AND case <> 'unnamed:1'").collect()
    read = [read_case(text) for text in TEXTS]
    wanted = [due_row_json(row, "en") for row in kip.agenda(read, DAY, **asked)]
    assert _counted([_plain(row) for row in rows]) == _counted([*map(dict, wanted)])
    assert wanted


def test_what_cannot_be_read_has_a_row(cases: DataFrame) -> None:
    """With what is wrong, named by its place where there is one."""
    found = agenda(cases, "case", DAY, place="source", lang="en")
    rows = found.where("problem IS NOT NULL").orderBy("case").collect()
    assert [row["case"] for row in rows] == [None, "broken:1", "null:1"]
    assert all("1 problem in the input" in row["problem"] for row in rows)
    assert {row["rule"] for row in rows} == {None}
    assert found.where("case = 'unnamed:1'").count() > 0


def test_the_columns_are_stated_once_more(cases: DataFrame) -> None:
    """Spark is told the same columns as Arrow."""
    from pyspark.sql.pandas.types import from_arrow_schema

    found = agenda(cases, "case", DAY)
    assert found.schema == from_arrow_schema(COLUMNS)


def test_what_cannot_be_asked_is_refused(cases: DataFrame) -> None:
    """At the call, before any worker is asked."""
    with pytest.raises(UnknownName, match="one of 'case', 'source'"):
        agenda(cases, "text", DAY)
    with pytest.raises(InputError, match="expected a column of string, got int"):
        agenda(cases.selectExpr("1 AS case"), "case", DAY)
    with pytest.raises(UnknownReading):
        agenda(cases, "case", DAY, readings={"no": "such"})
    with pytest.raises(InputError, match="nobody"):
        agenda(cases, "case", DAY, actors=["nobody"])

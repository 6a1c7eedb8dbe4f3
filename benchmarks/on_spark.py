"""P5 on Spark in local mode: a hundred million dates, and the agenda of 200,000 cases.

    python -m benchmarks.on_spark [DATES] [CASES]

Prints rows a second and the memory of Spark and its workers together. The same dates
are answered once by a Python function for each batch (``mapInArrow``), for comparison;
the cases once by the library alone. It ends non-zero where answers differ.
"""

from __future__ import annotations

import os
import platform
import random
import sys
import tempfile
import threading
import time
import warnings
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa
import pyarrow.compute as pc
from pyspark.sql import SparkSession

import keterbukaan as kip
from benchmarks.register_of import DAY, register
from keterbukaan.adapters.arrow import to_arrow
from keterbukaan.adapters.json import due_row_json, read_case
from keterbukaan.adapters.json.agenda_lines import agenda_lines
from keterbukaan.adapters.spark import agenda, due

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pyspark.sql import DataFrame

__all__: list[str] = []

_DATES: Final = 100_000_000
_CASES: Final = 200_000
_SAMPLE: Final = 400  # cases of which every row is compared
_RULE: Final = "request.notice"
_ROUNDS: Final = 3
_GOAL: Final = 2.5  # times faster than mapInArrow
_KEYS: Final = ("case", "rule", "actor", "opens", "last", "safe", "status", "text")


def _spark() -> SparkSession:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.driver.memory", "3g")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.shuffle.partitions", "4")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    return session


# -- memory -----------------------------------------------------------------------


def _resident() -> int:
    """The bytes that this process and all that it started hold; 0 where unknown."""
    held, parents = {}, {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            lines = (folder / "status").read_text(encoding="utf-8").splitlines()
        except OSError:
            continue  # it has ended meanwhile
        found = dict(line.partition(":")[::2] for line in lines)
        parents[int(folder.name)] = int(found["PPid"])
        held[int(folder.name)] = int(found.get("VmRSS", "0 kB").split()[0]) * 1024

    def ours(pid: int) -> bool:
        while pid not in {0, 1, os.getpid()}:
            pid = parents.get(pid, 0)
        return pid == os.getpid()

    return sum(size for pid, size in held.items() if ours(pid))


class _Run:
    """How long something took, and the most memory that was held meanwhile."""

    seconds: float
    peak: int

    def rate(self, rows: int) -> str:
        """Say it."""
        memory = f"{self.peak / 2**30:.1f} GiB" if self.peak else "not measured"
        return (
            f"{rows / self.seconds:14,.0f} rows a second, {self.seconds:7.1f} s, "
            f"memory {memory}"
        )


@contextmanager
def _watched() -> Iterator[_Run]:
    run, done = _Run(), threading.Event()
    run.peak = _resident()

    def look() -> None:
        while not done.wait(0.25):
            run.peak = max(run.peak, _resident())

    looking = threading.Thread(target=look)
    looking.start()
    begin = time.perf_counter()
    try:
        yield run
    finally:
        run.seconds = time.perf_counter() - begin
        done.set()
        looking.join()


# -- dates ------------------------------------------------------------------------


def _dates(spark: SparkSession, size: int) -> DataFrame:
    """Days zero over sixteen years, one in 64 missing, made where they are used."""
    return spark.range(0, size, 1, 8).selectExpr(
        "id",
        "CASE WHEN id % 64 <> 0 THEN date_add(DATE '2011-01-01',"
        " CAST(pmod(xxhash64(id), 5840) AS int)) END AS received",
    )


def _in_python(frame: DataFrame) -> DataFrame:
    """The same by a Python function for each batch, as quick as Arrow makes it."""
    table = to_arrow(kip.table(_RULE, kip.WorkCalendar.national()))
    first = table["start"][0].cast(pa.int32())
    last = table["last"].combine_chunks()

    def answer(batches: Iterator[Any]) -> Iterator[Any]:
        for batch in batches:
            days = batch.column("received").cast(pa.int32())
            found = last.take(pc.subtract(days, first))
            yield pa.record_batch({"id": batch.column("id"), "last": found})

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of pandas, which is not used
        return frame.mapInArrow(answer, "id long, last date")


def _sums(found: DataFrame) -> tuple[Any, ...]:
    """Read every answer, and bring back how many there are and what they add up to."""
    (row,) = found.selectExpr(
        "count(*)", "count(last)", "sum(datediff(last, DATE '2000-01-01') * (id % 97))"
    ).collect()
    return tuple(row)


def _check_dates(spark: SparkSession) -> None:
    """A sample is answered as each day is alone, and no row is lost or doubled."""
    calendar = kip.WorkCalendar.national()
    rows = due(_dates(spark, 20_000), "received", _RULE).collect()
    assert sorted(row["id"] for row in rows) == [*range(20_000)]
    for row in random.Random(14).sample(rows, 3_000):  # noqa: S311 (the same rows)
        start = row["received"]
        if start is None:
            assert (row["last"], row["safe"], row["firm"]) == (None,) * 3
        else:
            one = kip.deadline(_RULE, start=start, calendar=calendar)
            assert (row["last"], row["safe"], row["firm"]) == (
                *(one.last, one.safe, one.firm),
            )


def _many_dates(spark: SparkSession, size: int) -> bool:
    """Time both ways in turns over a tenth of the dates, then the join over all."""
    part = size // 10
    ways: dict[str, Callable[[DataFrame], DataFrame]] = {
        "broadcast join": lambda frame: due(frame, "received", _RULE),
        "mapInArrow": _in_python,
    }
    least: dict[str, float] = {}
    sums = set()
    for turn in range(_ROUNDS + 1):
        for name, way in ways.items():
            with _watched() as run:
                sums.add(_sums(way(_dates(spark, part))))
            if turn:  # the first warms the machine of Java up
                least[name] = min(least.get(name, run.seconds), run.seconds)
    assert len(sums) == 1, sums
    for name, seconds in least.items():
        print(f"{name:24} {part / seconds:14,.0f} rows a second, {seconds:7.1f} s")
    ratio = least["mapInArrow"] / least["broadcast join"]
    print(f"P5 broadcast join over mapInArrow: {ratio:.1f}x, at least {_GOAL}x")
    with _watched() as run:
        rows, answered, _ = _sums(due(_dates(spark, size), "received", _RULE))
    assert (rows, answered) == (size, size - -(-size // 64))
    print(f"{f'join of {size:,} dates':24} {run.rate(size)}")
    return ratio >= _GOAL / 1.2


# -- cases ------------------------------------------------------------------------


def _plain(row: Any) -> tuple[Any, ...]:  # noqa: ANN401 # a row of Spark has no types
    return tuple(str(row[key]) for key in _KEYS)


def _many_cases(spark: SparkSession, size: int) -> None:
    """Ask all cases on Spark and by the library, and compare what there is."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "register.jsonl"
        with file.open("w", encoding="utf-8") as lines:
            lines.writelines(f"{line}\n" for line in register(size))
        cases = spark.read.text(str(file)).withColumnRenamed("value", "case")
        cases = cases.repartition(8)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)
            found = agenda(cases, "case", DAY, lang="en").persist()
        with _watched() as run:
            rules = {
                row["rule"]: row["count"]
                for row in found.groupBy("rule").count().collect()
            }
        print(f"{f'agenda of {size:,} cases':24} {run.rate(size)}")
        ask = partial(kip.agenda, day=DAY)
        counted: dict[str, int] = {}
        begin = time.perf_counter()
        for piece in agenda_lines([str(file)], ask, "en"):
            for line in piece.text.splitlines():
                rule = line.partition('"rule": "')[2].partition('"')[0]
                counted[rule] = counted.get(rule, 0) + 1
        seconds = time.perf_counter() - begin
        print(f"{'the library, every core':24} {size / seconds:14,.0f} rows a second")
    assert rules == counted, (rules, counted)
    texts = [*islice(register(size), 0, None, max(size // _SAMPLE, 1))]
    read = [read_case(text) for text in texts]
    named = [case.id or "" for case in read]
    sample = found.where(found["case"].isin(named)).collect()
    alone = [due_row_json(row, "en") for row in kip.agenda(read, DAY)]
    assert sorted(map(_plain, sample)) == sorted(map(_plain, alone))
    print(
        f"{sum(rules.values()):,} rows, as many of each rule as by the library;",
        end=" ",
    )
    print(f"{len(sample)} rows of {len(read)} cases are the same in every key compared")


def _main(dates: int = _DATES, cases: int = _CASES) -> int:
    spark = _spark()
    print(f"Spark {spark.version} on 2 cores, CPython {platform.python_version()}")
    try:
        _check_dates(spark)
        reached = _many_dates(spark, dates)
        _many_cases(spark, cases)
    finally:
        spark.stop()
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(_main(*map(int, sys.argv[1:3])))

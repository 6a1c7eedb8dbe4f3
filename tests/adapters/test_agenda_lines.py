"""Rows of the agenda as lines: many processes answer as one does."""

from __future__ import annotations

import datetime as dt
import json
import os
import signal
import subprocess
import sys
from functools import partial
from multiprocessing import active_children
from typing import TYPE_CHECKING, Any

import pytest

from benchmarks.register_of import DAY, register
from keterbukaan import Case, WorkCalendar, agenda
from keterbukaan.adapters.json import agenda_lines as room, read_decree
from keterbukaan.adapters.json.agenda_lines import agenda_lines
from keterbukaan.adapters.json.processes import in_order
from keterbukaan.errors import OutOfRange
from tests.helpers import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from keterbukaan import Due

NATIONAL = WorkCalendar.national()
DECREED = NATIONAL.with_decrees(
    read_decree(ROOT / "examples" / "decree-2028.json", calendar=NATIONAL)
)
SINCE = dt.date(2026, 11, 9)
ASKED: dict[str, dict[str, Any]] = {
    "all": {},
    "until": {"until": 14, "actors": ["ppid"]},
    "stale": {"stale": True, "until": 0},
    "since": {"since": SINCE, "until": 30},
    "readings": {"readings": {"receipt_day_counted": "yes"}},
    "known on": {"calendar": NATIONAL.as_known_on(dt.date(2025, 9, 1))},
    "decree": {"calendar": DECREED, "day": dt.date(2027, 12, 20)},
}


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """A register, in it what cannot be read; a folder; a file that is not there."""
    lines = [*register(160)]
    lines[3] = "{"
    lines[130] = '{"schema": "keterbukaan/case/1"}'
    unnamed = json.loads(lines[1])
    del unnamed["id"]
    lines[1] = json.dumps(unnamed)
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    folder = tmp_path / "b"
    folder.mkdir()
    for number, line in enumerate(register(3, seed=2)):
        named = line.replace("2026/", "b/")
        (folder / f"{number}.json").write_text(named, encoding="utf-8")
    (folder / "x.jsonl").write_bytes(b"\xff\xfe")
    absent = tmp_path / "c.jsonl"
    return [str(tmp_path / "a.jsonl"), str(folder), str(absent)]


def _whole(files: list[str], ask: room.Ask, size: int) -> tuple[str, int, list[str]]:
    parts = [*agenda_lines(files, ask, "en", processes=size)]
    wrong = [f"{place}: {error}" for part in parts for place, error in part.wrong]
    return "".join(part.text for part in parts), sum(p.cases for p in parts), wrong


@pytest.mark.parametrize("asked", ASKED)
def test_many_processes_answer_as_one(files: list[str], asked: str) -> None:
    """The same rows in the same order, and the same complaints."""
    ask = partial(agenda, **{"day": DAY, **ASKED[asked]})
    one = _whole(files, ask, 1)
    assert _whole(files, ask, 2) == one
    text, cases, wrong = one
    assert cases == 165
    rows = [json.loads(line) for line in text.splitlines()]
    assert rows
    named = [row["case"] for row in rows]
    seen = [*dict.fromkeys(named)]
    assert named == sorted(named, key=seen.index)
    assert [each.partition(": ")[0].rpartition("/")[2] for each in wrong] == [
        "a.jsonl:4",
        "a.jsonl:131",
        "x.jsonl:1",
        "c.jsonl",
    ]
    if asked == "since":
        assert any("moved" in row for row in rows)


def test_a_case_without_an_id_is_named_by_its_place(files: list[str]) -> None:
    """Its file and line stand in place of the id."""
    text, _, _ = _whole(files[:1], partial(agenda, day=DAY, stale=True), 1)
    assert f'"case": "{files[0]}:2"' in text


def test_a_case_that_cannot_be_answered_is_named(files: list[str]) -> None:
    """The others are answered all the same."""

    def ask(cases: Iterable[Case]) -> Iterator[Due]:
        (case,) = cases
        if case.id == "2026/0000002":
            raise OutOfRange(DAY, first=DAY, last=DAY)
        return agenda([case], DAY)

    _, cases, wrong = _whole(files[:1], ask, 1)
    assert cases == 160
    assert [each.split(": ")[0] for each in wrong] == [
        f"{files[0]}:{line}" for line in (3, 4, 131)
    ]


def test_few_cases_start_no_process(
    files: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many are shared out, a piece at a time; few, or on one core, are not."""
    ask = partial(agenda, day=DAY)
    sizes: list[int] = []

    def noted(*work: Any, processes: int) -> Any:  # noqa: ANN401
        sizes.append(processes)
        return in_order(*work, processes=1)

    monkeypatch.setattr(room, "in_order", noted)
    monkeypatch.setattr(room, "cores", lambda: 2)
    few = [part.cases for part in agenda_lines(files, ask)]
    assert few == [1] * 165
    monkeypatch.setattr(room, "_FEW", 150)
    assert [part.cases for part in agenda_lines(files, ask)] == [100, 65]
    monkeypatch.setattr(room, "_LETTERS", 10)
    long = [part.cases for part in agenda_lines(files[:1], ask)]
    assert long == [1, 1, 1, 2, *[1] * 155]  # one of these lines is too short
    monkeypatch.setattr(room, "cores", lambda: 1)
    assert [part.cases for part in agenda_lines(files, ask)] == [1] * 165
    assert sizes == [1, 2, 2, 1]
    assert active_children() == []


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="no groups of processes")
@pytest.mark.parametrize("how", ["Ctrl-C", "killed"])
def test_the_processes_end_with_the_command(how: str) -> None:
    """However it ends, none of them stays behind or prints a traceback."""
    # Where the suite runs in the background, its children would not hear Ctrl-C.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    command = [sys.executable, "-m", "keterbukaan", "agenda", "-", "--jsonl"]
    with subprocess.Popen(  # noqa: S603
        [*command, "--on", DAY.isoformat(), "--for", "superior"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        cwd=ROOT,
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for line in register(1_200):  # more than two processes have before them
            running.stdin.write(f"{line}\n".encode())
        running.stdin.flush()
        assert running.stdout.readline().startswith(b'{"case": "2026/')
        if how == "Ctrl-C":  # it reaches every process of a terminal
            os.killpg(running.pid, signal.SIGINT)
        else:
            running.kill()
        _, told = running.communicate(timeout=60)  # until the last of them is gone
    assert b"Traceback" not in told
    ends = {"Ctrl-C": {1, 130}, "killed": {-signal.SIGKILL}}  # typer's, by version
    assert running.returncode in ends[how]

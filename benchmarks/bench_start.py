"""P8: what the library costs before its first answer, in fresh processes.

The programs take turns, and of each the median excess over a bare interpreter
of the same turn is kept. Bytecode is compiled beforehand, as an installer does.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

_TURNS = 30
_DAY = "day = datetime.date(2026, 3, 12); "
_PROGRAMS = {
    "bare": "pass",
    "import keterbukaan": "import keterbukaan",
    "first deadline": (
        "import datetime, keterbukaan as kip; "
        f"{_DAY}days = kip.WorkCalendar.national(); "
        "due = kip.deadline('request.notice', start=day, calendar=days); "
        "assert due.last == datetime.date(2026, 4, 2)"
    ),
    "first case": (
        "import datetime, keterbukaan as kip; from keterbukaan import events; "
        f"{_DAY}case = kip.Case().record(events.RequestReceived(day)); "
        'assert case.on(day).limit("request.notice").last == datetime.date(2026, 4, 2)'
    ),
    "import attrs": "import attrs",
    "import holidays": "import holidays",
    "first of holidays": (
        "import datetime, holidays; "
        f"{_DAY}kinds = ('public', 'government'); "
        "days = holidays.country_holidays('ID', years=2026, categories=kinds); "
        "last = days.get_nth_working_day(day, 10); "
        "assert last == datetime.date(2026, 4, 2)"
    ),
}


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which all bytecode is kept in a folder of this run."""
    cache: Path = tmp_path_factory.mktemp("bytecode")
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    return kept | {"PYTHONPYCACHEPREFIX": str(cache)}


def _seconds(program: str, environment: dict[str, str]) -> float:
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], env=environment, check=True)  # noqa: S603
    return time.perf_counter() - begin


def _cpu(arguments: list[str], environment: dict[str, str]) -> float:
    """User and system time of a process."""
    before = os.times()
    command = [sys.executable, *arguments]
    subprocess.run(command, env=environment, check=True, capture_output=True)  # noqa: S603
    after = os.times()
    spent = after.children_user + after.children_system
    return spent - before.children_user - before.children_system


def test_fresh_processes(
    measured: dict[str, float],
    least: dict[str, float],
    environment: dict[str, str],
) -> None:
    """Import, and first answer, over a bare interpreter."""
    turns = [
        {name: _seconds(program, environment) for name, program in _PROGRAMS.items()}
        for _ in range(_TURNS + 1)
    ]
    for kept, excess in ((measured, _excess), (least, _least_excess)):
        for name in _PROGRAMS.keys() - {"bare"}:
            kept[name] = excess(name, turns[1:])  # the first compiles
            kept[f"beside {name}"] = excess("first deadline", turns[1:])
        kept["attrs for a case"] = kept["import attrs"]
        kept["beside attrs for a case"] = kept["first case"]


def _excess(name: str, turns: list[dict[str, float]]) -> float:
    return statistics.median(turn[name] - turn["bare"] for turn in turns)


def _least_excess(name: str, turns: list[dict[str, float]]) -> float:
    return min(turn[name] for turn in turns) - min(turn["bare"] for turn in turns)


def test_the_command_line(
    measured: dict[str, float],
    least: dict[str, float],
    environment: dict[str, str],
) -> None:
    """CPU of a deadline as JSON, over that of what the command line stands on."""
    due = ["due", "request.notice", "2026-03-12", "--json"]
    programs = (["-c", "import typer, rich"], ["-m", "keterbukaan", *due])
    turns = [[_cpu(each, environment) for each in programs] for _ in range(_TURNS + 1)]
    for kept, best in ((measured, statistics.median), (least, min)):
        kept["typer and rich"], kept["beside typer and rich"] = map(
            best, zip(*turns[1:], strict=True)
        )


@pytest.mark.parametrize(
    ("program", "absent"),
    [
        ("import keterbukaan", {"attrs", "holidays", "keterbukaan.law"}),
        (
            "import keterbukaan; keterbukaan.WorkCalendar",
            {"holidays", "keterbukaan.law.decrees"},
        ),
        (_PROGRAMS["first deadline"], {"dateutil", "holidays", "html", "numpy"}),
    ],
    ids=["import", "calendar", "first-deadline"],
)
def test_not_loaded(
    program: str, absent: set[str], environment: dict[str, str]
) -> None:
    """What is not needed is not loaded."""
    check = f"{program}; import sys; assert not {absent!r} & sys.modules.keys()"
    _seconds(check, environment)

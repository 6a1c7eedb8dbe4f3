"""P6d: the agenda of a register, from its lines to its rows, cold start counted.

The figure of a million cases is that of a part of them, with what a start costs paid
once: the difference between two registers gives the cost of a case.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING, NamedTuple

import pytest

from benchmarks.register_of import DAY, register

if TYPE_CHECKING:
    from pathlib import Path

_SMALL, _LARGE = 20_000, 80_000
_MILLION = 1_000_000
_ROUNDS = 3


class _Run(NamedTuple):
    """What one run took: seconds, and bytes of the largest of its processes."""

    seconds: float
    memory: float


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The first cases of the register, and more of them."""
    folder = tmp_path_factory.mktemp("register")
    small, large = folder / "small.jsonl", folder / "large.jsonl"
    for file, size in ((small, _SMALL), (large, _LARGE)):
        with file.open("w", encoding="utf-8") as text:  # what this holds, each run has
            text.writelines(f"{line}\n" for line in register(size))
    return small, large


def _run(file: Path) -> _Run:
    asked = ["agenda", str(file), "--jsonl", "--on", DAY.isoformat()]
    begin = time.perf_counter()
    with subprocess.Popen(  # noqa: S603 (our own interpreter, our own line)
        [sys.executable, "-m", "keterbukaan", *asked], stdout=subprocess.DEVNULL
    ) as running:
        _, status, used = os.wait4(running.pid, 0)
        running.returncode = os.waitstatus_to_exitcode(status)
    assert running.returncode == 0
    return _Run(time.perf_counter() - begin, used.ru_maxrss * 1024.0)


def test_a_million_cases(
    measured: dict[str, float],
    least: dict[str, float],
    files: tuple[Path, Path],
) -> None:
    """On every core that there is; memory does not grow with the register."""
    _run(files[0])  # the first compiles
    turns = [[_run(file) for file in files] for _ in range(_ROUNDS)]
    for kept, best in ((measured, statistics.median), (least, min)):
        runs = [*zip(*turns, strict=True)]
        small, large = (best(run.seconds for run in each) for each in runs)
        case = (large - small) / (_LARGE - _SMALL)
        kept["a million cases"] = small + case * (_MILLION - _SMALL)
        few, many = (best(run.memory for run in each) for each in runs)
        kept["agenda memory"], kept["beside agenda memory"] = few, many
        kept["largest process"] = many

"""Collects what a run measured and prints it beside the goals."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

import pytest

from benchmarks.goals import GOALS
from benchmarks.stopwatch import Stopwatch

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

_MEASURED = pytest.StashKey[dict[str, float]]()
_VERDICTS = {True: "reached", False: "NOT REACHED", None: ""}


def pytest_configure(config: pytest.Config) -> None:
    """Start with nothing measured."""
    config.stash[_MEASURED] = {}


@pytest.fixture
def measured(request: pytest.FixtureRequest) -> dict[str, float]:
    """The measurements of this run by name: seconds or bytes."""
    return request.config.stash[_MEASURED]


@pytest.fixture
def stopwatch(benchmark: BenchmarkFixture, measured: dict[str, float]) -> Stopwatch:
    """Times one contender in this test."""
    return Stopwatch(benchmark, measured)


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """One table: figure, goal, what was measured, whether it was reached."""
    kept = config.stash[_MEASURED]
    figures = [(goal, goal.figure(kept)) for goal in GOALS]
    found = [(goal, figure) for goal, figure in figures if figure is not None]
    if not found:
        return
    terminalreporter.section(f"figures, CPython {platform.python_version()}")
    width = max(len(goal.text) for goal, _ in found)
    for goal, figure in found:
        row = (f"{goal.id:4}", f"{goal.text:{width}}", f"{goal.words:>19}")
        verdict = _VERDICTS[goal.reached(figure)]
        line = "  ".join((*row, f"{figure:>8,.4g}", verdict))
        terminalreporter.write_line(line.rstrip())

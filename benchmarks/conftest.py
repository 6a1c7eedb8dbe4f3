"""Collects what a run measured and prints it beside the goals."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

import pytest

from benchmarks.goals import GOALS, MISSED
from benchmarks.stopwatch import Stopwatch

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from benchmarks.goals import Goal

_MEASURED = pytest.StashKey[dict[str, float]]()
_LEAST = pytest.StashKey[dict[str, float]]()


def pytest_configure(config: pytest.Config) -> None:
    """Start with nothing measured."""
    config.stash[_MEASURED] = {}
    config.stash[_LEAST] = {}


@pytest.fixture
def measured(request: pytest.FixtureRequest) -> dict[str, float]:
    """The measurements of this run by name: seconds or bytes."""
    return request.config.stash[_MEASURED]


@pytest.fixture
def least(request: pytest.FixtureRequest) -> dict[str, float]:
    """The least of what was measured, by name."""
    return request.config.stash[_LEAST]


@pytest.fixture
def stopwatch(
    benchmark: BenchmarkFixture, measured: dict[str, float], least: dict[str, float]
) -> Stopwatch:
    """Times one contender in this test."""
    return Stopwatch(benchmark, measured, least)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A goal missed by more than a fifth fails the run."""
    kept = session.config.stash[_MEASURED]
    if any(goal.verdict(goal.figure(kept)) == MISSED for goal in GOALS):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """One table: figure, goal, medians, the least beside them, and the verdict."""
    kept, least = config.stash[_MEASURED], config.stash[_LEAST]
    figures = [(goal, goal.figure(kept)) for goal in GOALS]
    found = [(goal, figure) for goal, figure in figures if figure is not None]
    if not found:
        return
    terminalreporter.section(f"figures, CPython {platform.python_version()}")
    width = max(len(goal.text) for goal, _ in found)
    head = ("", "", "goal", "medians", "minima")
    for goal, figure in [(None, None), *found]:
        row = head if goal is None else _row(goal, figure, goal.figure(least))
        line = f"{row[0]:4}  {row[1]:{width}}  {row[2]:>19}  {row[3]:>9}  {row[4]:>9}"
        verdict = "" if goal is None else f"  {goal.verdict(figure)}"
        terminalreporter.write_line((line + verdict).rstrip())


def _row(goal: Goal, figure: float | None, least: float | None) -> tuple[str, ...]:
    numbers = ("" if each is None else f"{each:,.4g}" for each in (figure, least))
    return goal.id, goal.text, goal.words, *numbers

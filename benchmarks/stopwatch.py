"""Times one contender, in turns with the library."""

from __future__ import annotations

import time
from statistics import median
from types import FunctionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_benchmark.fixture import BenchmarkFixture

    from benchmarks.contenders import Call

__all__ = ["Job", "Stopwatch"]


def _same(call: Call, ones: list[Any], two: Any) -> None:  # noqa: ANN401
    for one in ones:
        call(one, two)


def _each(call: Call, ones: list[Any], twos: list[Any]) -> None:
    for one, two in zip(ones, twos, strict=True):
        call(one, two)


class Job:
    """Something to time.

    Args:
        call: what is timed.
        inputs: makes the arguments of a round anew, untimed: a list of first
            ones, and the second one or a list of them.
    """

    def __init__(self, call: Call, inputs: Callable[[], tuple[list[Any], Any]]) -> None:
        self.inputs, self._call = inputs, call
        loop = _each if isinstance(inputs()[1], list) else _same
        # CPython fits a call in a loop to what is called there, so every
        # contender has a copy of the loop to itself.
        self._loop = FunctionType(loop.__code__.replace(), {"zip": zip})

    def run(self, ones: list[Any], twos: Any) -> None:  # noqa: ANN401
        """One round."""
        self._loop(self._call, ones, twos)

    def seconds(self) -> float:
        """What a call costs in one round."""
        ones, twos = self.inputs()
        begin = time.perf_counter()
        self._loop(self._call, ones, twos)
        return (time.perf_counter() - begin) / len(ones)


class Stopwatch:
    """Times a contender.

    A shared machine drifts, so a round of the library is timed before each
    round of a contender, and the two are compared with each other only. Each
    comes to its round warm: a round of its own goes before it, unmeasured.

    Args:
        benchmark: the fixture of pytest-benchmark.
        measured: where the median of one call is kept, in seconds: under the
            contender's name, and what the library took in between under
            ``beside`` and that name.
        least: the same with the least of all rounds.
    """

    def __init__(
        self,
        benchmark: BenchmarkFixture,
        measured: dict[str, float],
        least: dict[str, float],
    ) -> None:
        self._benchmark, self._measured, self._least = benchmark, measured, least

    def __call__(
        self, name: str, job: Job, beside: Job, *, rounds: int, unmeasured: int = 5
    ) -> None:
        """Time a contender in turns with the library."""
        ours: list[float] = []

        def setup() -> tuple[Any, dict[str, Any]]:
            beside.seconds()
            ours.append(beside.seconds())
            job.seconds()
            return job.inputs(), {}

        size = len(job.inputs()[0])
        self._benchmark.extra_info["calls a round"] = size
        self._benchmark.pedantic(  # type: ignore[no-untyped-call]
            job.run, setup=setup, rounds=rounds, warmup_rounds=unmeasured
        )
        if self._benchmark.stats is not None:  # timing may be switched off
            theirs, ours = self._benchmark.stats.stats, ours[unmeasured:]
            self._measured[name] = theirs.median / size
            self._measured[f"beside {name}"] = median(ours)
            self._least[name] = theirs.min / size
            self._least[f"beside {name}"] = min(ours)

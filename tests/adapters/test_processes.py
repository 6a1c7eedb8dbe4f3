"""Many processes: the order, the bound, and what happens where one ends."""

from __future__ import annotations

import math
import os
import signal
import time
from itertools import count
from multiprocessing import Pipe, active_children
from typing import TYPE_CHECKING

import pytest

from keterbukaan.adapters.json import processes
from keterbukaan.adapters.json.processes import cores, deaf, in_order, serve
from keterbukaan.errors import KeterbukaanError

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_answers_keep_the_order_of_the_pieces() -> None:
    """The first piece takes longest, and its answer comes first all the same."""
    naps = [0.2, *[0.0] * 30]
    assert [*in_order(time.sleep, naps, processes=2)] == [None] * 31
    numbers = [float(n) for n in range(40)]
    found = [*in_order(math.sqrt, numbers, processes=2)]
    assert found == [math.sqrt(n) for n in numbers]
    assert active_children() == []


def test_pieces_are_taken_only_so_far_ahead() -> None:
    """Of pieces without end only a few are taken before their turn."""
    taken = count()

    def pieces() -> Iterator[int]:
        while True:
            yield -next(taken)

    found = in_order(abs, pieces(), processes=2)
    assert [next(found) for _ in range(20)] == [*range(20)]
    found.close()
    assert next(taken) <= 20 + 2 * 4 + 1
    assert active_children() == []


def test_a_process_that_ends_is_an_error() -> None:
    """Nobody waits for an answer that never comes."""
    with pytest.raises(KeterbukaanError, match="is not complete"):
        [*in_order(os._exit, [3], processes=2)]
    assert active_children() == []


def test_no_pieces_are_no_answers() -> None:
    """Nothing is asked and nothing answered, by one process or by two."""
    for size in (1, 2):
        assert [*in_order(abs, [], processes=size)] == []


def test_a_process_serves_until_nobody_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    """It answers, minds no Ctrl-C, and ends with the other end of its pipe."""
    minded: list[object] = []
    monkeypatch.setattr(signal, "signal", lambda *how: minded.append(how))
    ours, theirs = Pipe()
    ours.send(-1)
    answered: list[int] = []

    def work(piece: int) -> int:
        answered.append(abs(piece))
        if len(answered) == 2:
            ours.close()
        else:
            ours.send(-2)
        return answered[-1]

    serve(theirs, work)
    assert answered == [1, 2]
    assert minded == [(signal.SIGINT, signal.SIG_IGN)]


def test_what_is_started_hears_no_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    """The signal is kept back while a process starts, and told afterwards."""
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, [])
    with deaf():
        assert signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, [])
    assert signal.pthread_sigmask(signal.SIG_BLOCK, []) == blocked
    monkeypatch.delattr(signal, "pthread_sigmask")  # as on Windows
    with deaf():
        assert not hasattr(signal, "pthread_sigmask")


def test_as_many_as_may_run_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those this process may use, else those of the machine; never too many."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 3}, raising=False)
    assert cores() == 2
    monkeypatch.delattr(os, "sched_getaffinity")
    for known, found in ((None, 1), (8, 8), (500, processes._MOST)):
        monkeypatch.setattr(os, "cpu_count", lambda known=known: known)
        assert cores() == found

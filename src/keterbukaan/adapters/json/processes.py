"""Banyak proses: one piece of work after another, on every core, in their order.

Each process holds the work and one end of a pipe. A piece is sent to one that is idle,
so neither side waits for the other to read. An answer that comes early waits for its
turn, and only so many pieces are out at once that what is held does not grow with their
number. When the program ends, however it does, the pipes close and end the processes.

>>> from math import sqrt
>>> [*in_order(sqrt, [1.0, 4.0, 9.0], processes=1)]
[1.0, 2.0, 3.0]
"""

from __future__ import annotations

import os
import signal
from contextlib import contextmanager, suppress
from multiprocessing import connection, get_context
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from ...errors import KeterbukaanError
from ...texts import both

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

T = TypeVar("T")
R = TypeVar("R")

_AHEAD: Final = 4  # for each process as many pieces are out, or wait for their turn
_MOST: Final = 60  # Windows waits for no more pipes at once
_LOST: Final = both(
    id="satu proses berhenti sebelum menjawab; jawaban ini tidak lengkap",
    en="a process ended before it had answered; this answer is not complete",
)


def cores() -> int:
    """Return how many processes may run at once."""
    of_system = range(os.cpu_count() or 1)
    ours = getattr(os, "sched_getaffinity", lambda _: of_system)(0)
    return min(len(ours), _MOST)


def in_order(
    work: Callable[[T], R], pieces: Iterable[T], *, processes: int
) -> Generator[R, None, None]:
    """Yield what a function answers to each piece, in the order of the pieces.

    Function, pieces and answers are pickled. The processes are new interpreters on
    every system, so a script that asks keeps its start behind
    ``if __name__ == "__main__"``.

    Args:
        work: the function.
        pieces: what it is asked; read only as far ahead as the processes need.
        processes: how many; with 1 all is done in this one.

    Raises:
        KeterbukaanError: a process ended before it had answered.
    """
    if processes == 1:
        yield from map(work, pieces)
        return
    crew = _Crew(work)
    try:
        crew.start(processes)
        yield from crew.answers(pieces)
    finally:
        crew.dismiss()


class _Crew(Generic[T, R]):
    """Processes that hold a function, each with one piece at a time."""

    def __init__(self, work: Callable[[T], R]) -> None:
        self._work = work
        self._processes: list[SpawnProcess] = []
        self._idle: list[Connection] = []
        self._busy: dict[Connection, int] = {}
        self._early: dict[int, R] = {}
        self._turn = 0

    def start(self, size: int) -> None:
        """Start the processes; each loads while the first pieces are read."""
        context = get_context("spawn")
        for _ in range(size):
            ours, theirs = context.Pipe()
            process = context.Process(
                target=serve, args=(theirs, self._work), daemon=True
            )
            with deaf():
                process.start()
            theirs.close()
            self._processes.append(process)
            self._idle.append(ours)

    def answers(self, pieces: Iterable[T]) -> Iterator[R]:
        """Yield the answers in the order of the pieces."""
        room = _AHEAD * len(self._processes)
        for number, piece in enumerate(pieces):
            while not self._idle or number - self._turn >= room:
                yield from self._heard()
            pipe = self._idle.pop()
            with _alive():
                pipe.send(piece)
            self._busy[pipe] = number
        while self._busy:
            yield from self._heard()

    def _heard(self) -> Iterator[R]:
        """Wait for an answer, and yield those whose turn it is."""
        ready = connection.wait(self._busy)
        for pipe in [each for each in self._busy if each in ready]:
            with _alive():
                self._early[self._busy.pop(pipe)] = pipe.recv()
            self._idle.append(pipe)
        while self._turn in self._early:
            yield self._early.pop(self._turn)
            self._turn += 1

    def dismiss(self) -> None:
        """End every process, whatever it is doing."""
        for process in self._processes:
            process.terminate()
            process.join()


def serve(pipe: Connection, work: Callable[[T], R]) -> None:
    """Answer one piece after another, until the other end is closed.

    Ctrl-C reaches every process of a terminal; only the one that asks minds it.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, ConnectionError):
        while True:
            pipe.send(work(pipe.recv()))


@contextmanager
def deaf() -> Iterator[None]:
    """Keep Ctrl-C from what is started meanwhile, where the system can."""
    mask = getattr(signal, "pthread_sigmask", None)
    if mask is None:
        yield
        return
    before = mask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        mask(signal.SIG_SETMASK, before)


@contextmanager
def _alive() -> Iterator[None]:
    """Say that a process is gone where nobody is at the other end of its pipe."""
    try:
        yield
    except (EOFError, ConnectionError):
        raise KeterbukaanError(_LOST) from None

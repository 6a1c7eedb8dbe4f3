"""A sign of progress on standard error, and only where that is a terminal."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def progress(what: str) -> Iterator[Callable[[int], None]]:
    """Show how many cases were answered; how many there are, nobody knows before.

    Args:
        what: the command.
    """
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = SpinnerColumn(), TextColumn("{task.description} {task.completed:,.0f}")
    # Where the answer goes to the same screen, its lines are put above the sign.
    both = sys.stdout.isatty()
    bar = Progress(
        *columns,
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=both,
    )
    with bar as shown:
        task = shown.add_task(what, total=None)
        yield lambda cases: shown.advance(task, cases)

"""Many case files, one at a time: what moves, with a bar of progress.

A file is read, answered and let go, and so is each name in a folder: what is
held does not grow with the number of files. The bar stands on standard error,
and only where that is a terminal.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer
from rich.console import Console
from rich.progress import Progress

from ..adapters.json import read_case, read_date
from ..errors import InputError, InputProblem
from ..register import Change, edition_day, redate
from .page import Page, clean

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator

    from ..workdays import WorkCalendar


def as_of(edition: str, calendar: WorkCalendar, name: str) -> WorkCalendar:
    """Return the calendar of an edition: a day, or the printed name of a decree.

    Raises:
        InputError: it looks like a day and is none.
        UnknownName: no decree is printed so.
    """
    if edition[:1].isdigit():
        return calendar.as_known_on(read_date(edition, path=name))
    return calendar.as_known_on(edition_day(edition, calendar))


def show_changes(
    page: Page,
    files: Iterable[str],
    editions: tuple[WorkCalendar, WorkCalendar],
    day: dt.date,
    *,
    as_json: bool,
) -> bool:
    """Print every change as it is found; whether all files could be read.

    Args:
        page: where it is laid out for people.
        files: case files, and folders with case files.
        editions: the first calendar and the second.
        day: the day the cases are looked at.
        as_json: print one JSON object a line instead.
    """
    counts: Counter[str] = Counter()
    given = [*files]
    with _bar(given) as advance:
        for file in _paths(given):
            for change in _changes(file, editions, day, counts):
                counts["kept" if change.kept else "moved"] += 1
                line = json.dumps(_json(file, change)) if as_json else None
                print(line or clean(_line(page, file, change)))
            advance()
    if not as_json:
        told = {key: counts[key] for key in ("files", "moved", "kept")}
        page.line(page.say("redated", **told), "bold")
    return not counts["unread"]


def _paths(files: Iterable[str]) -> Iterator[str]:
    """The files, and those of the folders; a folder is not read at once."""
    for file in files:
        if Path(file).is_dir():
            with os.scandir(file) as entries:
                yield from (e.path for e in entries if e.name.endswith(".json"))
        else:
            yield file


@contextmanager
def _bar(files: list[str]) -> Iterator[Callable[[], None]]:
    """A bar of progress on standard error, where that is a terminal."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda: None
        return
    # Where the answer goes to the same screen, its lines are put above the bar.
    both = sys.stdout.isatty()
    bar = Progress(console=console, transient=True, redirect_stdout=both)
    with bar as progress:
        task = progress.add_task("redate", total=sum(1 for _ in _paths(files)))
        yield lambda: progress.advance(task)


def _changes(
    file: str,
    editions: tuple[WorkCalendar, WorkCalendar],
    day: dt.date,
    counts: Counter[str],
) -> Iterator[Change]:
    """The changes of one file; where it cannot be read, that is said."""
    counts["files"] += 1
    try:
        case = read_case(Path(file))
    except InputError as error:
        counts["unread"] += 1
        for each in error.problems:
            problem = InputProblem(f"{file}: {each.path}", each.text)
            typer.echo(f"keterbukaan: {problem!r}", err=True)
        return
    yield from redate([case], *editions, day)


def _line(page: Page, file: str, change: Change) -> str:
    key = "moves" if change.was != change.becomes else "same_day"
    line = page.say(key, rule=change.rule, was=change.was, now=change.becomes)
    names = ", ".join(map(str, change.decrees))
    kept = f"; {page.say('stays_met')}" if change.kept else ""
    return f"{change.case or file}: {line} ({names}){kept}"


def _json(file: str, change: Change) -> dict[str, Any]:
    before, after = change.before, change.after
    return {
        "file": file,
        "case": change.case,
        "rule": change.rule,
        "was": _dates(before.last, before.earliest, before.latest, firm=before.firm),
        "now": _dates(after.last, after.earliest, after.latest, firm=after.firm),
        "kept": change.kept,
        "decrees": [str(decree) for decree in change.decrees],
    }


def _dates(*days: dt.date | None, firm: bool) -> dict[str, Any]:
    keys = ("last", "earliest", "latest")
    shown = (day.isoformat() if day else None for day in days)
    return {**dict(zip(keys, shown, strict=True)), "firm": firm}

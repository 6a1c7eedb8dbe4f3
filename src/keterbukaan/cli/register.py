"""Many case files, one at a time: what moves, with a bar of progress.

A file is read, answered and let go, and so is each name in a folder: what is
held does not grow with the number of files. One that cannot be answered is
named, and the others are answered all the same. The bar stands on standard error,
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

from rich.console import Console
from rich.progress import Progress

from ..adapters.json import read_case
from ..errors import InputError, InputProblem, KeterbukaanError, UnknownName
from ..law.words import LIMIT_DOUBTS
from ..register import Change, edition_day, redate
from ..texts import long_date
from .complaints import clean, complain
from .dates import read_day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator

    from ..case import TimeLimit
    from ..workdays import WorkCalendar
    from .page import Page


def as_of(edition: str, calendar: WorkCalendar, name: str) -> WorkCalendar:
    """Return the calendar of an edition: a day, or the printed name of a decree.

    Raises:
        InputError: it looks like a day and is none, or no decree is printed so.
    """
    if edition[:1].isdigit():
        return calendar.as_known_on(read_day(edition, name))
    try:
        return calendar.as_known_on(edition_day(edition, calendar))
    except UnknownName as error:
        raise InputError([InputProblem.of(name, error)]) from None


def show_changes(
    page: Page,
    files: Iterable[str],
    editions: tuple[WorkCalendar, WorkCalendar],
    day: dt.date,
    *,
    as_json: bool,
) -> bool:
    """Print every change as it is found; whether all files could be answered.

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
        for file, unread in _paths(given):
            counts["files"] += 1
            for found in _changes(file, unread, editions, day):
                if not isinstance(found, Change):
                    counts["unread"] += 1
                    complain(found, page.lang, file)
                    continue
                counts["kept" if found.kept else "moved"] += 1
                line = json.dumps(_json(file, found)) if as_json else None
                print(line or clean(_line(page, file, found)))
            advance()
    if not as_json:
        told = {key: counts[key] for key in ("files", "moved", "kept")}
        page.line(page.say("redated", **told), "bold")
    return not counts["unread"]


def _paths(files: Iterable[str]) -> Iterator[tuple[str, OSError | None]]:
    """The files, and those of the folders; or why a folder cannot be read."""
    for file in files:
        try:
            yield from ((path, None) for path in _inside(file))
        except OSError as error:
            yield file, error


def _inside(file: str) -> Iterator[str]:
    """The file itself, or those of a folder, which is not read at once."""
    if Path(file).is_dir():
        with os.scandir(file) as entries:
            yield from (e.path for e in entries if e.name.lower().endswith(".json"))
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
    unread: OSError | None,
    editions: tuple[WorkCalendar, WorkCalendar],
    day: dt.date,
) -> Iterator[Change | KeterbukaanError | OSError]:
    """The changes of one file, or why it cannot be answered."""
    try:
        if unread is not None:
            raise unread
        missed: dict[str, TimeLimit] = {}
        yield from redate(
            [read_case(Path(file))],
            *editions,
            day,
            missed=lambda _, limit: missed.setdefault(limit.rule, limit),
        )
        if missed:
            words = LIMIT_DOUBTS["out_of_range"]
            raise InputError(InputProblem(rule, words) for rule in missed)
    except (KeterbukaanError, OSError) as error:
        yield error


def _line(page: Page, file: str, change: Change) -> str:
    key = "moves" if change.was != change.becomes else "same_day"
    line = page.say(
        key,
        rule=page.pick(change.after.rule.words),
        was=_written(page, change.was),
        now=_written(page, change.becomes),
    )
    names = ", ".join(map(page.name, change.decrees))
    kept = f"; {page.say('stays_met')}" if change.kept else ""
    return f"{change.case or file}: {line} ({names}){kept}"


def _written(page: Page, day: dt.date | None) -> str:
    return page.say("none_known") if day is None else long_date(day, page.lang)


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

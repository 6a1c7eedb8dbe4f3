"""Many cases, one at a time: what moves between two editions.

A case is read, answered and let go, so that what is held does not grow with their
number. One that cannot be answered is named, and the others are answered all the same.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import evolve

from ..adapters.json import read_cases
from ..case import Case
from ..errors import InputError, InputProblem, KeterbukaanError
from ..law.words import LIMIT_DOUBTS
from ..register import Change, edition_day, redate
from ..texts import long_date
from ..typed_days import read_day
from .complaints import clean, complain
from .inputs import named_at
from .progress import progress

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping

    from ..adapters.json import Place
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
    day = named_at(name, lambda: edition_day(edition, calendar))
    return calendar.as_known_on(day)


def show_changes(
    page: Page,
    files: Iterable[str],
    editions: tuple[WorkCalendar, WorkCalendar],
    day: dt.date,
    *,
    readings: Mapping[str, str],
    as_json: bool,
) -> bool:
    """Print every change as it is found; whether all files could be answered.

    Args:
        page: where it is laid out for people.
        files: case files, JSON Lines, folders of them, ``-``.
        editions: the first calendar and the second.
        day: the day the cases are looked at.
        readings: readings over those of each case.
        as_json: print one JSON object a line instead.
    """
    counts: Counter[str] = Counter()
    with progress("redate") as advance:
        for place, case in read_cases(files):
            counts["cases"] += 1
            for found in _changes(case, editions, day, readings):
                if not isinstance(found, Change):
                    counts["unread"] += 1
                    complain(found, page.lang, str(place))
                    continue
                counts["kept" if found.kept else "moved"] += 1
                line = json.dumps(_json(place, found)) if as_json else None
                print(line or clean(_line(page, place, found)))
            advance(1)
    if not as_json:
        told = page.say(
            "redated",
            cases=page.count("cases", counts["cases"]),
            moved=page.count("moved", counts["moved"]),
            kept=page.count("still_met", counts["kept"]),
        )
        page.line(told, "bold")
    return not counts["unread"]


def _changes(
    case: Case | InputError,
    editions: tuple[WorkCalendar, WorkCalendar],
    day: dt.date,
    readings: Mapping[str, str],
) -> Iterator[Change | KeterbukaanError]:
    """The changes of one case, or why it cannot be answered."""
    if not isinstance(case, Case):
        yield case
        return
    case = evolve(case, readings={**case.readings, **readings})
    missed: dict[str, TimeLimit] = {}

    def note(_: Case, limit: TimeLimit) -> None:
        missed.setdefault(limit.rule, limit)

    try:
        yield from redate([case], *editions, day, missed=note)
    except KeterbukaanError as error:
        yield error
    if missed:
        words = LIMIT_DOUBTS["out_of_range"]
        yield InputError(InputProblem(rule, words, "out_of_range") for rule in missed)


def _line(page: Page, place: Place, change: Change) -> str:
    key = "moves" if change.was != change.becomes else "same_day"
    line = page.say(
        key,
        rule=page.pick(change.after.terms.rule.words),
        was=_written(page, change.was),
        now=_written(page, change.becomes),
    )
    names = ", ".join(map(page.name, change.decrees))
    kept = f"; {page.say('stays_met')}" if change.kept else ""
    return f"{change.case or place}: {line} ({names}){kept}"


def _written(page: Page, day: dt.date | None) -> str:
    return page.say("none_known") if day is None else long_date(day, page.lang)


def _json(place: Place, change: Change) -> dict[str, Any]:
    before, after = change.before, change.after
    return {
        "file": place.file,
        "line": place.line,
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

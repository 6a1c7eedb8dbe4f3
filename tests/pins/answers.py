"""What the library answers to one kept input, as plain values.

Only what it hands out is used here, so that the same file runs on an older
state of the sources: ``python tools/pins.py diff`` starts it as a script there,
with the kind of input as its argument and the input as JSON on its input.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from keterbukaan import (
    InputError,
    KeterbukaanError,
    WorkCalendar,
    deadline,
    redate,
)
from keterbukaan.adapters.json import (
    assessment_json,
    calendar_json,
    due_json,
    read_case,
    read_decree,
    read_draft,
    read_exemption,
    rules_json,
    standing_json,
    write_case,
    write_exemption,
)
from keterbukaan.exemption import assess

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from keterbukaan import Case, Change, Deadline, Standing, TimeLimit

Answer = dict[str, Any]
"""An answer by its keys; a language-bound part is there as [Indonesian, English]."""

_NATIONAL: Final = WorkCalendar.national()


def answer(kind: str, row: Mapping[str, Any]) -> Answer:
    """Give the whole answer to one input of a kind."""
    return _ASKED[kind](row)


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _on(row: Mapping[str, Any], key: str = "on") -> dt.date:
    return dt.date.fromisoformat(row[key])


def _known(text: str | None) -> WorkCalendar:
    return _NATIONAL.as_known_on(_day(text))


def _both(say: Callable[[Any], Mapping[str, Any]]) -> Answer:
    """Put the answers in the two languages beside each other, key by key."""
    indonesian, english = say("id"), say("en")
    return {key: [indonesian[key], english[key]] for key in indonesian}


# -- cases ------------------------------------------------------------------------


def _case(row: Mapping[str, Any]) -> Answer:
    """Give the case as JSON, as written again, and as it is inside."""
    case = read_case(row["file"])
    standing = case.on(_on(row), calendar=_known(row["known_on"]))
    since = min(event.on for event in case.events)
    return {
        **_both(lambda lang: standing_json(standing, lang, since=since)),
        "file": write_case(case),
        "progress": _progress(case),
        **_inside(standing),
    }


def _progress(case: Case) -> list[Any]:
    progress = case.progress
    return [progress.states, progress.taken, progress.strays, progress.seen]


def _inside(standing: Standing) -> Answer:
    """Give what the JSON does not show, the items' included."""
    items = dict(standing.items)
    return {
        "limits": [_limit(limit) for limit in standing.deadlines],
        "labels": [
            {"label": [option.label(), option.label("en")]}
            for option in standing.options
        ],
        "crossed": [regime.crossed for regime in standing.regimes],
        "inside_items": {name: _inside(item) for name, item in items.items()},
    }


def _limit(limit: TimeLimit) -> Answer:
    """Give one limit of a case, field by field."""
    return {
        "rule": limit.rule,
        "act": limit.act,
        "actor": limit.actor.value,
        "opens": str(limit.opens),
        "opens_safe": str(limit.opens_safe),
        "met": limit.met and limit.met.value,
        "done": limit.done,
        "late": limit.late,
        "grounds": [ground.value for ground in limit.grounds],
        "party": limit.party and limit.party.value,
        "passed": limit.passed,
        "advisory": limit.advisory,
        "own": limit.own,
        "kept": limit.kept,
        "missed": limit.missed,
        **_due(limit.deadline),
    }


def _due(due: Deadline) -> Answer:
    """Give what a deadline says beside its JSON; its line is English words."""
    return {
        "span": str(due.limit.span),
        "opens_next": str(due.opens_next),
        "passed_from": str(due.passed_from),
        "text": str(due),
        "runs_on": due.runs_on and due.runs_on.rule,
    }


# -- everything else ----------------------------------------------------------------


def _exemption(row: Mapping[str, Any]) -> Answer:
    test = read_exemption(row["file"])
    calendar = _known(row["known_on"])
    found = assess(test, _on(row), calendar=calendar, readings=row["readings"])
    return {
        **_both(lambda lang: assessment_json(found, lang)),
        "file": write_exemption(test),
    }


def _rule(row: Mapping[str, Any]) -> Answer:
    """Give one rule on many days, each key of the answers as a list of them."""
    calendar = _known(row["known_on"])
    dues = [_one_due(row, calendar, dt.date.fromisoformat(day)) for day in row["days"]]
    keys = dict.fromkeys(key for due in dues for key in due)
    return {key: [due.get(key) for due in dues] for key in keys}


def _one_due(row: Mapping[str, Any], calendar: WorkCalendar, day: dt.date) -> Answer:
    readings = row["readings"]
    try:
        due = deadline(row["rule"], start=day, calendar=calendar, readings=readings)
    except KeterbukaanError as error:
        return {"error": type(error).__name__, "text": str(error)}
    plain = _due(due)
    if row["told"]:
        told = {"text": [plain["text"], due.explain(), due.explain("en")]}
        return {**_both(lambda lang: due_json(due, lang)), **plain, **told}
    return {**due_json(due), **plain}


def _redate(row: Mapping[str, Any]) -> Answer:
    case = read_case(row["file"])
    editions = _known(row["before"]), _known(row["after"])
    return {"changes": [_change(each) for each in redate([case], *editions, _on(row))]}


def _change(change: Change) -> Answer:
    return {
        "rule": change.rule,
        "kept": change.kept,
        "decrees": [str(decree) for decree in change.decrees],
        "before": due_json(change.before),
        "after": due_json(change.after),
        "text": str(change),
    }


def _calendar(row: Mapping[str, Any]) -> Answer:
    calendar = evolve(_known(row["known_on"]), week=row["week"])
    try:
        return {**calendar_json(row["year"], calendar)}
    except KeterbukaanError as error:
        return {"error": type(error).__name__, "text": str(error)}


def _book(row: Mapping[str, Any]) -> Answer:
    return _both(lambda lang: rules_json(_day(row["on"]), lang))


_READERS: Final[Mapping[str, Callable[[Any], object]]] = {
    "read_case": read_case,
    "read_decree": read_decree,
    "read_draft": read_draft,
    "read_exemption": read_exemption,
}


def _bad(row: Mapping[str, Any]) -> Answer:
    """Give where each problem of an input is, and what is said of it."""
    try:
        _READERS[row["reader"]](row["source"])
    except InputError as error:
        problems = error.problems
        return {"path": [p.path for p in problems], "text": [repr(p) for p in problems]}
    return {"path": None}


_ASKED: Final[Mapping[str, Callable[[Mapping[str, Any]], Answer]]] = {
    "bad": _bad,
    "books": _book,
    "calendars": _calendar,
    "cases": _case,
    "exemptions": _exemption,
    "redates": _redate,
    "rules": _rule,
}
KINDS: Final = tuple(_ASKED)
"""Every kind of input."""


if __name__ == "__main__":
    json.dump(answer(sys.argv[1], json.load(sys.stdin)), sys.stdout)

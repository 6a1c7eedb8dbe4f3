"""Berkas tanpa Python: days off, editions and due days as files for any language.

A folder of small files whose names never change, for a reader that cannot call this
library: PHP on shared hosting, a page in a browser, a database. The same calendar
gives the same bytes on every machine and every day.

=========================  =====================================================
``manifest.json``          version, edition, decreed span; each file with its size
                           and SHA-256, of which the reader checks what he likes
``editions.json``          the days off as known on any day, the decreed years, and
                           what is in doubt about which days
``rules.json``             the limits: number, unit, provision, period in force
``ranks.json``             ``first`` day, and the working days up to and with each
                           day of the decreed span, from the first one on
``days-off/YEAR.json``     what ``keterbukaan calendar YEAR --json`` prints
``days-off/YEAR.flat.json``  date to name; the kind in Indonesian where it has none
``days-off/YEAR.ics``      the same as a calendar feed
``due/RULE/YEAR.json``     three columns ``last``, ``safe``, ``firm``, with one value
                           for each day of the year as day zero, from 1 January on;
                           null where the rule was not in force or is not countable
=========================  =====================================================

Two readers of these files, in PHP and in JavaScript, are in ``examples/``.

>>> import json
>>> from keterbukaan import WorkCalendar
>>> found = files(WorkCalendar.national())
>>> column = json.loads(found["due/request.notice/2026.json"])["last"]
>>> column[(31 + 28 + 12) - 1]  # 12 March
'2026-04-02'
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from typing import TYPE_CHECKING, Any, Final

from ..adapters.ical import calendar_ical
from ..adapters.json import calendar_json
from ..adapters.json.answers import iso, stamp
from ..deadlines.table import Asked, answers
from ..errors import InputError, InputProblem
from ..law.limits import rule as rule_of
from ..texts import LANGUAGES, both
from ..workdays import WorkCalendar
from .table_doubts import doubts
from .table_editions import editions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ..law.shape import Limit, Rule
    from ..texts import Lang

SCHEMA: Final = "keterbukaan/files/1"
"""What the files are, and how they are read; another number is another shape."""

RULE_IDS: Final = (
    "request.notice",
    "request.extension",
    "objection.file",
    "objection.response",
    "dispute.file",
    "dispute.file.silence",
)
"""The limits that are handed out, in the order of the procedure."""

COLUMNS: Final = ("last", "safe", "firm")
"""The columns of the due days of a year."""

_OTHER_CALENDAR: Final = both(
    id="berkas ini hanya untuk kalender nasional, dengan semua keputusan",
    en="these files are of the national calendar only, with every decree",
)


def write_files(
    folder: Path, calendar: WorkCalendar, lang: Lang = "id"
) -> tuple[Path, ...]:
    """Write the files into a folder, which is made where there is none.

    Other files in it are left alone. The manifest comes last, so that what it names
    is there.

    Args:
        folder: where they go.
        calendar: the national calendar, with further decrees or without.
        lang: the language of the calendar feeds; the rest is in both.

    Returns:
        What was written, in that order.

    Raises:
        InputError: the calendar is another one.
    """
    found = files(calendar, lang)
    for name, content in found.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return tuple(folder / name for name in found)


def files(calendar: WorkCalendar, lang: Lang = "id") -> Mapping[str, bytes]:
    """Return the files by name, the manifest last.

    Args:
        calendar: the national calendar, with further decrees or without.
        lang: the language of the calendar feeds; the rest is in both.

    Raises:
        InputError: the calendar is another one, or knows no decree.
    """
    span = calendar.span()
    if span is None or calendar != WorkCalendar(decrees=calendar.decrees):
        raise InputError([InputProblem("$.calendar", _OTHER_CALENDAR)])
    years = range(span[0].year, span[1].year + 1)
    found = {
        "editions.json": _json({**editions(calendar), "doubts": doubts(calendar)}),
        "rules.json": _json({"rules": [_rule(rule_of(each)) for each in RULE_IDS]}),
        "ranks.json": _json(_ranks(calendar, *span)),
    }
    for year in years:
        found |= _days_off(calendar, year, lang)
    for rule in RULE_IDS:
        for year in years:
            found[f"due/{rule}/{year}.json"] = _json(_due(rule, year, calendar))
    return {**found, "manifest.json": _manifest(calendar, span, found)}


def _json(value: Mapping[str, Any], *, named: bool = True) -> bytes:
    """Return one object as the bytes of a file, named by the schema."""
    whole = {"schema": SCHEMA, **value} if named else value
    text = json.dumps(whole, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return f"{text}\n".encode()


def _manifest(
    calendar: WorkCalendar, span: tuple[dt.date, dt.date], found: Mapping[str, bytes]
) -> bytes:
    rows = [
        {"path": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for name, data in sorted(found.items())
    ]
    return _json(
        {
            "first": span[0].isoformat(),
            "last": span[1].isoformat(),
            "due_columns": COLUMNS,
            "files": rows,
            **stamp(calendar.edition(*span), calendar.known_on),
        }
    )


def _days_off(calendar: WorkCalendar, year: int, lang: Lang) -> dict[str, bytes]:
    """Return the three files of the days off of a year."""
    answer = calendar_json(year, calendar)
    off = calendar.days_off(year)
    kinds = {row.date.isoformat(): row.kind.label("id") for row in off}
    flat = {row["date"]: row["name"] or kinds[row["date"]] for row in answer["days"]}
    path = f"days-off/{year}"
    return {
        f"{path}.json": _json(answer),
        f"{path}.flat.json": _json(flat, named=False),
        f"{path}.ics": calendar_ical(calendar, year, lang=lang),
    }


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "label": {lang: rule.label(lang) for lang in LANGUAGES},
        "actor": rule.actor.value,
        "direction": rule.direction.value,
        "values": [_value(limit) for limit in rule.limits],
    }


def _value(limit: Limit) -> dict[str, Any]:
    return {
        "n": limit.span.n if limit.span else None,
        "unit": limit.span.unit if limit.span else None,
        "basis": str(limit.basis),
        "from": limit.in_force.isoformat(),
        "until": iso(limit.until),
    }


def _ranks(calendar: WorkCalendar, first: dt.date, last: dt.date) -> dict[str, Any]:
    """Return how many working days lie up to and with each day."""
    return {
        "first": first.isoformat(),
        "ranks": list(calendar.table(first, last)["rank"]),
    }


def _due(rule: str, year: int, calendar: WorkCalendar) -> dict[str, Any]:
    """Return the due days of a rule for each day of a year, as columns."""
    asked, days = Asked.of(rule, calendar), (dt.date(year, 1, 1), dt.date(year, 12, 31))
    found = answers(asked, *days).table
    columns = {name: list(map(_plain, found[name])) for name in COLUMNS}
    return {"rule": rule, "year": year, **columns}


def _plain(value: object) -> object:
    return iso(value) if isinstance(value, dt.date) else value

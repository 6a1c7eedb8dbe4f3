"""The cases that are timed: the first facts of an example, newly built each time."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from keterbukaan import Case, Overlay, PublicBody
from keterbukaan.adapters.json import read_case

if TYPE_CHECKING:
    from keterbukaan.events import Event

__all__ = [
    "CASE",
    "CONTENT",
    "ELEVEN",
    "NAMES",
    "days_after",
    "newly_built",
    "of_offices",
    "with_items",
]

_FILE: Final = Path(__file__).parent.parent / "examples" / "silence.json"
_WHOLE: Final[dict[str, Any]] = json.loads(_FILE.read_text(encoding="utf-8"))

CONTENT: Final = {**_WHOLE, "events": _WHOLE["events"][:10]}
"""A case file of ten facts, from a request to a panel."""
NAMES: Final = tuple(fact["type"] for fact in CONTENT["events"])
CASE: Final = read_case({**_WHOLE, "events": _WHOLE["events"][:11]})
ELEVEN: Final = CASE.events


def days_after(size: int, first: dt.date | None = None) -> list[dt.date]:
    """Days from the last fact on, each another."""
    begin = first or max(fact.on for fact in ELEVEN)
    return [begin + dt.timedelta(place) for place in range(size)]


def newly_built(size: int, events: tuple[Event, ...] = ELEVEN) -> list[Case]:
    """Cases that share nothing but their facts."""
    return [
        Case(
            body=CASE.body,
            applicant=CASE.applicant,
            commissions=CASE.commissions,
            events=list(events),
        )
        for _ in range(size)
    ]


def with_items(items: int, sets: int) -> Case:
    """A case with items, of which the last fact concerns another part in each set.

    Args:
        items: how many.
        sets: how many different sets of facts the items see; 1 where no fact
            names an item.
    """
    names = tuple(f"item {place}" for place in range(items))
    events = list(ELEVEN)
    for place in range(1, sets):
        at = len(events) - place
        events[at] = evolve(events[at], items=names[place::sets])
    return evolve(CASE, items=names, events=events)


def of_offices(offices: int, size: int) -> list[Case]:
    """The same case at offices that each have a local day off of their own.

    Args:
        offices: how many offices.
        size: how many cases, newly built, at one office after the other.
    """
    return [_at(place % offices) for place in range(size)]


def _at(place: int) -> Case:
    day = dt.date(2026, 3, 2) + dt.timedelta(place % 200)
    off = Overlay.day_off(day, f"anniversary {place}", basis=f"Kepgub {place}/2026")
    body = PublicBody(name=f"office {place}", kind="state", level="regency")
    return evolve(CASE, body=body, overlays=[off])

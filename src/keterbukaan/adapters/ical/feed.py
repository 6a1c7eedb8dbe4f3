"""Umpan kalender: entries as one VCALENDAR, and the only door to ``icalendar``.

>>> import datetime as dt
>>> day = dt.date(2026, 8, 17)
>>> entry = Entry(key=("day off", "2026-08-17"), title="Libur", lines=(), day=day)
>>> shown = feed([entry], title="Libur", about="-", stamp=day, lang="id").decode()
>>> [line for line in shown.split(chr(13) + chr(10)) if "UID" in line or "DT" in line]
['DTSTART;VALUE=DATE:20260817', 'DTEND;VALUE=DATE:20260818', \
'DTSTAMP:20260817T000000Z', 'UID:203934de-8ce3-5c70-850f-56113208ea20']
"""

from __future__ import annotations

import datetime as dt
import json
import unicodedata
from collections import Counter
from importlib.metadata import version
from typing import TYPE_CHECKING, Final
from uuid import NAMESPACE_URL, uuid5

from attrs import frozen

from ..._extras import naming_extras
from ...workdays.days import DAY, day_after

with naming_extras():
    from icalendar import (
        Alarm,
        Calendar,
        Event,
        Todo as Task,  # the VTODO of the format: what is to be done, on no day
        vText,
    )

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...texts import Lang

_OURS: Final = uuid5(NAMESPACE_URL, "urn:keterbukaan")
"""The name space of all entries: who reads a UID learns nothing from it."""
_MORNING: Final = DAY / 3
"""At eight o'clock, wherever the calendar is read: a feed names no time zone."""
_NOT_TEXT: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""The kinds of characters that no text of the format may hold."""


@frozen(kw_only=True)
class Entry:
    """One entry of a feed, before it is put into the format.

    Args:
        key: what makes it the same entry in every feed. Nothing that moves is part
            of it, such as a date that a decree can change.
        title: its title.
        lines: what it says.
        day: the day it takes up; None for a task without a day.
        firm: whether its day cannot move.
        sequence: how much is known: more, once something is added.
        alarm: the day to remind of it; None for no reminder.
    """

    key: tuple[str | None, ...]
    title: str
    lines: tuple[str, ...]
    day: dt.date | None
    firm: bool = True
    sequence: int = 0
    alarm: dt.date | None = None


def feed(
    entries: Iterable[Entry], *, title: str, about: str, stamp: dt.date, lang: Lang
) -> bytes:
    """Return entries as one VCALENDAR.

    Two entries of one key are told apart by their order.

    Args:
        entries: the entries, in the order in which they are written.
        title: the name of the calendar.
        about: what it rests on.
        stamp: the day whose state the feed gives.
        lang: the language of its texts, which the texts have already.
    """
    found = Calendar()
    maker = f"-//keterbukaan//{version('keterbukaan')}//{lang.upper()}"
    for name, value in (("version", "2.0"), ("prodid", maker)):
        found.add(name, value)
    for name, value in (("name", title), ("description", about)):
        found.add(name, _text(value))
    for name, value in (("x-wr-calname", title), ("x-wr-caldesc", about)):
        found.add(name, _text(value))  # what programs read that are older than NAME
    seen: Counter[tuple[str | None, ...]] = Counter()
    for entry in entries:
        seen[entry.key] += 1
        found.add_component(_component(entry, seen[entry.key], stamp))
    return bytes(found.to_ical())


def _component(entry: Entry, place: int, stamp: dt.date) -> Event | Task:
    """Return an entry as an event that takes up its day, or as a task without one."""
    found = Task() if entry.day is None else _event(entry, entry.day)
    found.add("uid", _uid(entry.key, place))
    found.add("dtstamp", dt.datetime.combine(stamp, dt.time(tzinfo=dt.UTC)))
    found.add("sequence", entry.sequence)
    found.add("summary", _text(entry.title))
    found.add("description", vText("\n".join(map(_text, entry.lines))))
    if entry.day is None:
        found.add("status", "NEEDS-ACTION")
    return found


def _event(entry: Entry, day: dt.date) -> Event:
    """Return what an event has and a task without a day has not."""
    found = Event()
    found.add("dtstart", day)
    if day < dt.date.max:
        found.add("dtend", day_after(day))  # it is exclusive; without it, one day
    found.add("status", "CONFIRMED" if entry.firm else "TENTATIVE")
    found.add("transp", "TRANSPARENT")
    if entry.alarm is not None:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", _text(entry.title))
        alarm.add("trigger", entry.alarm - day + _MORNING)
        found.add_component(alarm)
    return found


def _uid(key: tuple[str | None, ...], place: int) -> str:
    """Return the same UID for the same key in every feed."""
    named = key if place == 1 else (*key, str(place))
    return str(uuid5(_OURS, json.dumps(named)))


def _text(value: str) -> vText:
    """Return text without what the format cannot hold, such as a control character."""
    kept = (c if unicodedata.category(c) not in _NOT_TEXT else "\ufffd" for c in value)
    return vText("".join(kept))

"""Yang harus dibuka: what on the list of exempt information must open, and when.

The PPID determines that information is open at the latest thirty working days
*before* its period ends. Where nobody does, it is public by itself when the
period ends, so from the calendar day after its last day. An entry whose end is
not known has no day, and is listed apart; one that is open already has no duty left.

>>> import datetime as dt
>>> from keterbukaan import WorkCalendar
>>> from keterbukaan.law.spans import WorkingDays
>>> days = WorkCalendar.national()
>>> route = ExemptEntry(
...     summary="Rute patroli Satuan Pengamanan Antah Berantah",
...     grounds=("17.a.5",),
...     ends_on=dt.date(2026, 9, 30),
... )
>>> memo = ExemptEntry(summary="Memorandum rapat pimpinan", grounds=("17.i",))
>>> found = what_must_be_opened(
...     ExemptList(entries=(route, memo)),
...     dt.date(2026, 8, 3),
...     within=WorkingDays(20),
...     calendar=days,
... )
>>> [(str(o.deadline), str(o.open_from)) for o in found.due]
[('2026-08-18 (30 working days before, PP 61/2010 Ps. 11(2))', '2026-10-01')]
>>> [entry.summary for entry in found.unknown]
['Memorandum rapat pimpinan']

Basis: PP 61/2010 Ps. 11; PerKI 1/2021 Ps. 52(1) and (2).
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._dates import civil
from .._values import Value, of_kind
from ..deadlines import Deadline, deadline
from ..deadlines.counting import count
from ..law.limits import rule as rule_by_id
from ..law.readings import choose
from ..workdays import WorkCalendar
from ..workdays.days import day_after
from ._fields import governed, horizon
from .exempt import ExemptEntry, ExemptList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..law.spans import Span

_RULE: Final = "exemption.open"


def opening_due(
    entry: ExemptEntry,
    calendar: WorkCalendar,
    readings: Mapping[str, str] | None = None,
) -> Deadline | None:
    """Return the day by which the PPID is to set it open (rule ``exemption.open``).

    Thirty working days counted back from the last day of its period. None
    where that day is not known, or lies before the rule was in force.

    Args:
        entry: what is to be opened.
        calendar: which days count.
        readings: named readings of disputed law, by id; the rest by default.

    Raises:
        OutOfRange: the period ends past every table of feast days.
    """
    rule = rule_by_id(_RULE)
    of_kind(entry, ExemptEntry)
    of_kind(calendar, WorkCalendar)
    chosen = choose({} if readings is None else readings)
    if entry.ends_on is None or not governed(rule, entry.ends_on):
        return None
    return deadline(rule, start=entry.ends_on, calendar=calendar, readings=chosen)


@frozen(kw_only=True, eq=False, repr=False)
class Opening(Value):
    """One exemption that runs out.

    Args:
        entry: what is to be opened.
        place: its place in the list, from 0.
        deadline: by when the PPID is to set it open, and why; None where the
            period ended before the rule was in force.
        act_by: the last day of that deadline, else of the period.
        open_from: the first day on which it is open by itself.
        overdue: whether the last day for setting it open has passed.
        open: whether it is open by itself on the day looked at.
        at_once: whether its period is so short that the last day for setting
            it open lay before its determination.
    """

    entry: ExemptEntry
    place: int
    deadline: Deadline | None
    act_by: dt.date
    open_from: dt.date
    overdue: bool
    open: bool
    at_once: bool


@frozen(kw_only=True, eq=False, repr=False)
class Openings(Value):
    """What must be opened.

    Args:
        due: exemptions that run out, by the day on which to set them open.
        unknown: entries whose end is not known; never given a guessed one.
        opened: entries that are open to everybody already, or can never be exempt:
            they belong to the information list.
    """

    due: tuple[Opening, ...]
    unknown: tuple[ExemptEntry, ...]
    opened: tuple[ExemptEntry, ...] = ()


def what_must_be_opened(
    exempt_list: ExemptList,
    day: dt.date,
    *,
    within: Span,
    calendar: WorkCalendar,
    readings: Mapping[str, str] | None = None,
) -> Openings:
    """Return everything to be set open within a span from a day, and all overdue.

    An exemption that ends within the span is always among them, for it is to
    be set open before it ends; so is one that has lapsed and is still listed. One
    that was opened is due no more.

    Args:
        exempt_list: the list.
        day: the day it is looked at, day zero of the span.
        within: how far to look ahead, such as ``WorkingDays(30)``.
        calendar: which days count.
        readings: named readings of disputed law, by id; the rest by default.

    Raises:
        UnknownReading: a reading has no such id, or no such option.
        NotADate: the day is an instant, or no date.
        OutOfRange: the look ahead runs past every table of feast days.
    """
    day, end = civil(day), horizon(day, within, calendar)
    last_end = _last_end(end, calendar)
    entries = [*enumerate(of_kind(exempt_list, ExemptList).entries)]
    closed = [(place, entry) for place, entry in entries if not entry.public(day)]
    found = [
        _opening(
            entry, place, entry.ends_on, day, opening_due(entry, calendar, readings)
        )
        for place, entry in closed
        if entry.ends_on is not None and entry.ends_on <= last_end
    ]
    found = [opening for opening in found if _may_be_due(opening, end)]
    found.sort(key=lambda opening: (opening.act_by, opening.open_from, opening.place))
    return Openings(
        due=tuple(found),
        unknown=tuple(entry for _, entry in closed if entry.ends_on is None),
        opened=tuple(entry for _, entry in entries if entry.public(day)),
    )


def _last_end(end: dt.date, calendar: WorkCalendar) -> dt.date:
    """The last end of a period that can ask for an act by a day.

    Later ones need no counting, and may lie past every table of feast days.
    """
    spans = [limit.span for limit in rule_by_id(_RULE).limits if limit.span]
    return max(count(span, end, calendar, back=False).latest for span in spans)


def _opening(
    entry: ExemptEntry, place: int, ends_on: dt.date, day: dt.date, due: Deadline | None
) -> Opening:
    last = ends_on if due is None or due.last is None else due.last
    decided = entry.decided_on
    return Opening(
        entry=entry,
        place=place,
        deadline=due,
        act_by=last,
        open_from=day_after(ends_on),
        overdue=last < day,
        open=ends_on < day,
        at_once=due is not None and decided is not None and last < decided,
    )


def _may_be_due(opening: Opening, end: dt.date) -> bool:
    """Whether its last day may lie on or before a day, under any outcome."""
    due = opening.deadline
    earliest = None if due is None else due.earliest
    return (earliest or opening.act_by) <= end

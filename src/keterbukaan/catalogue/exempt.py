"""Daftar informasi yang dikecualikan: what is closed, and when it must open.

No regulation asks for a public list of exempt information; it is practice. Its
entries are plain values: whether an exemption is in form is for the assessment
of its consequence test, not for the list.

The PPID determines that information is open at the latest thirty working days
*before* its period ends. Where nobody does, it is public by itself when the
period ends, so from the calendar day after its last day. An entry whose end is
not known has no day, and is listed apart.

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

from attrs import field, frozen

from .._dates import civil, optional_civil
from ..deadlines import Deadline, deadline
from ..deadlines.counting import count
from ..exemption import (
    ConsequenceTest,
    ExemptionStatus,
    FixedPeriod,
    NotStated,
    assess,
)
from ..exemption.blanks import said
from ..exemption.days import exact
from ..law.grounds import GroundId, to_ground_ids
from ..law.limits import rule as rule_by_id
from ..workdays.days import day_after
from ._fields import governed, horizon, named, text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..exemption import Assessment
    from ..law.spans import Span
    from ..workdays import WorkCalendar

_RULE: Final = "exemption.open"
_PUBLIC: Final = frozenset(
    {ExemptionStatus.NOT_EXEMPT, ExemptionStatus.OPENED, ExemptionStatus.LAPSED}
)


@frozen(kw_only=True)
class ExemptEntry:
    """Satu informasi yang dikecualikan: one piece of exempt information.

    A text that is blank counts as missing.

    Args:
        summary: what is exempt.
        grounds: the letters and sub-items, such as ``17.h.3``.
        statute: the statute relied on, as the list words it.
        ends_on: the last day of its period, or None where it is not known.
        period: the period as the list words it.
        decree: number of the determination.
        decided_on: the day of the determination.
        opened_on: the day on which it was opened to everybody, where it was.

    Raises:
        InputError: no information is named.
        NotAGround: the statute has no such letter or sub-item.
    """

    summary: str = field(validator=named)
    grounds: tuple[GroundId, ...] = field(default=(), converter=to_ground_ids)
    statute: str | None = field(default=None, converter=text)
    ends_on: dt.date | None = field(default=None, converter=optional_civil)
    period: str | None = field(default=None, converter=text)
    decree: str | None = field(default=None, converter=text)
    decided_on: dt.date | None = field(default=None, converter=optional_civil)
    opened_on: dt.date | None = field(default=None, converter=optional_civil)

    @classmethod
    def from_test(cls, seen: Assessment) -> ExemptEntry:
        """Return the row of a consequence test, as it stands on the day it was seen.

        >>> import datetime as dt
        >>> from keterbukaan import ConsequenceTest, WorkCalendar, assess
        >>> test = ConsequenceTest(information="Nilai tes", grounds=["17.h.4"])
        >>> day, days = dt.date(2026, 11, 2), WorkCalendar.national()
        >>> ExemptEntry.from_test(assess(test, day, calendar=days)).summary
        'Nilai tes'
        """
        test = seen.test
        return cls(
            summary=test.information,
            grounds=test.grounds,
            statute="; ".join(said(test.statutes)) or None,
            ends_on=seen.ends_on,
            period=test.period.text or test.period.words[0],
            decree=test.decree,
            decided_on=test.decided,
            opened_on=exact(test.opened_by_decision_on),
        )

    def as_test(self) -> ConsequenceTest:
        """Return the bare record of a row, to be assessed with all that it lacks."""
        period = FixedPeriod(end=self.ends_on) if self.ends_on else NotStated()
        return ConsequenceTest(
            information=self.summary,
            grounds=self.grounds,
            statutes=(self.statute,) if self.statute else (),
            decree=self.decree,
            decided_on=self.decided_on,
            period=period,
            opened_by_decision_on=self.opened_on,
        )

    @property
    def open_from(self) -> dt.date | None:
        """Return the first day on which it is open by itself.

        None where the end is not known, or is the last day there is.
        """
        if self.ends_on is None or self.ends_on == dt.date.max:
            return None
        return day_after(self.ends_on)


def _entries(values: Iterable[ExemptEntry]) -> tuple[ExemptEntry, ...]:
    return tuple(values)


@frozen(kw_only=True)
class ExemptList:
    """Daftar informasi yang dikecualikan of one body.

    Args:
        entries: its rows, in order.
        updated_on: the day of its last update.
    """

    entries: tuple[ExemptEntry, ...] = field(default=(), converter=_entries)
    updated_on: dt.date | None = field(default=None, converter=optional_civil)

    @classmethod
    def from_tests(
        cls,
        tests: Iterable[ConsequenceTest],
        day: dt.date,
        *,
        calendar: WorkCalendar,
        updated_on: dt.date | None = None,
    ) -> ExemptList:
        """Return the list of what some tests close on a day.

        What cannot be exempt, was opened, or has lapsed is public information, and
        belongs on the list of that.

        Args:
            tests: the consequence tests.
            day: the day they are looked at.
            calendar: which days count.
            updated_on: the day of the last update of the list.
        """
        seen = [assess(test, day, calendar=calendar) for test in tests]
        closed = [each for each in seen if each.status not in _PUBLIC]
        return cls(entries=map(ExemptEntry.from_test, closed), updated_on=updated_on)


def opening_due(entry: ExemptEntry, calendar: WorkCalendar) -> Deadline | None:
    """Return the day by which the PPID is to set it open (rule ``exemption.open``).

    Thirty working days counted back from the last day of its period. None
    where that day is not known, or lies before the rule was in force.

    Raises:
        OutOfRange: the period ends past every table of feast days.
    """
    rule = rule_by_id(_RULE)
    if entry.ends_on is None or not governed(rule, entry.ends_on):
        return None
    return deadline(rule, start=entry.ends_on, calendar=calendar)


@frozen(kw_only=True)
class Opening:
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


@frozen(kw_only=True)
class Openings:
    """What must be opened.

    Args:
        due: exemptions that run out, by the day on which to set them open.
        unknown: entries whose end is not known; never given a guessed one.
    """

    due: tuple[Opening, ...]
    unknown: tuple[ExemptEntry, ...]


def what_must_be_opened(
    exempt_list: ExemptList,
    day: dt.date,
    *,
    within: Span,
    calendar: WorkCalendar,
) -> Openings:
    """Return everything to be set open within a span from a day, and all overdue.

    An exemption that ends within the span is always among them, for it is to
    be set open before it ends; so is one that has lapsed and is still listed.

    Args:
        exempt_list: the list.
        day: the day it is looked at, day zero of the span.
        within: how far to look ahead, such as ``WorkingDays(30)``.
        calendar: which days count.

    Raises:
        NotADate: the day is an instant, or no date.
        OutOfRange: the look ahead runs past every table of feast days.
    """
    day, end = civil(day), horizon(day, within, calendar)
    last_end = _last_end(end, calendar)
    found = [
        _opening(entry, place, entry.ends_on, day, calendar)
        for place, entry in enumerate(exempt_list.entries)
        if entry.ends_on is not None
        and entry.ends_on <= last_end
        and not _open(entry, day)
    ]
    found = [opening for opening in found if _may_be_due(opening, end)]
    found.sort(key=lambda opening: (opening.act_by, opening.open_from, opening.place))
    unknown = tuple(
        e for e in exempt_list.entries if e.ends_on is None and not _open(e, day)
    )
    return Openings(due=tuple(found), unknown=unknown)


def _open(entry: ExemptEntry, day: dt.date) -> bool:
    """Whether a row was opened by a day, so that nothing is left to open."""
    return entry.opened_on is not None and entry.opened_on <= day


def _last_end(end: dt.date, calendar: WorkCalendar) -> dt.date:
    """The last end of a period that can ask for an act by a day.

    Later ones need no counting, and may lie past every table of feast days.
    """
    spans = [limit.span for limit in rule_by_id(_RULE).limits if limit.span]
    return max(count(span, end, calendar, back=False).latest for span in spans)


def _opening(
    entry: ExemptEntry,
    place: int,
    ends_on: dt.date,
    day: dt.date,
    calendar: WorkCalendar,
) -> Opening:
    due = opening_due(entry, calendar)
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

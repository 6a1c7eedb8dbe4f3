"""Menghitung tenggat: a rule, a day zero and a calendar become a deadline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from .._dates import civil
from ..errors import LimitNotKnown
from ..law.limits import rule as rule_by_id
from ..law.readings import choose, value
from ..law.shape import Direction
from .counting import count
from .deadline import NONE_CHOSEN, Deadline
from .doubts import RECEIPT_NOT_KNOWN
from .range_of_readings import FROM_RECEIPT, day_zero, limit_read_so

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ..law.shape import Limit, Rule
    from ..workdays.calendar import WorkCalendar
    from .doubts import Doubt
    from .range_of_readings import Start

__all__ = ["deadline", "following"]


def deadline(
    rule: str | Rule,
    *,
    start: dt.date,
    calendar: WorkCalendar,
    limit: Limit | None = None,
    because: tuple[Doubt, ...] = (),
    readings: Mapping[str, str] = NONE_CHOSEN,
    starts: tuple[Start, ...] = (),
    beside: tuple[WorkCalendar, ...] = (),
) -> Deadline:
    """The deadline of a rule from a trigger day.

    Args:
        rule: a rule, or its id such as ``request.notice``.
        start: day zero: the trigger day; for a limit counted backwards the
            day counted back from.
        calendar: which days count; there is no default.
        limit: the value to use where a transition rule chooses another than
            that of the trigger day.
        because: doubts to carry along, such as a receipt that is not known.
        readings: named readings of disputed law, by id; the rest by default.
        starts: days zero under other readings; they widen safe and outer.
        beside: calendars that another reading would count on; likewise.

    Raises:
        UnknownRule: no rule has this id.
        UnknownReading: a reading has no such id, or no such option.
        NotInForce: the rule had no value on that day.
        NotADate: start is an instant, or no date.
        OutOfRange: the count runs past every table of feast days.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar, deadline
    >>> days = WorkCalendar.national().as_known_on(dt.date(2025, 8, 6))
    >>> print(deadline("request.notice", start=dt.date(2025, 8, 11), calendar=days))
    2025-08-25 (10 working days, UU 14/2008 Ps. 22(7))
    """
    start = civil(start)
    if isinstance(rule, str):
        rule = rule_by_id(rule)
    if limit is None:
        limit = rule.at(start)
    if not readings:
        return _dated(
            rule, limit, calendar, start, because, starts=starts, beside=beside
        )
    chosen = choose(readings)
    read = limit_read_so(rule, limit, chosen)
    counts = _on_which_days(rule, calendar, chosen)
    zero = day_zero(rule, read, start, counts, chosen)
    return evolve(
        _dated(rule, read, counts, zero, because),
        start=start,
        chosen=chosen,
        starts=starts,
        beside=_others(counts, calendar, *beside),
        unread=None if read is limit else limit,
    )


def following(
    rule: str | Rule,
    previous: Deadline,
    *,
    calendar: WorkCalendar,
    limit: Limit | None = None,
    readings: Mapping[str, str] = NONE_CHOSEN,
    starts: tuple[Start, ...] = (),
    beside: tuple[WorkCalendar, ...] = (),
) -> Deadline:
    """The deadline of a rule that runs on from the last day of another.

    The last day of the limit before is day zero. What is open about the
    limit before is open about this one.

    Args:
        rule: a rule, or its id such as ``dispute.file.silence``.
        previous: the limit before, whose last day is known.
        calendar: which days count in this limit.
        limit: the value to use where a transition rule chooses another.
        readings: named readings of disputed law, by id. Those on a receipt
            do nothing here, for day zero is the end of a limit.
        starts: days zero under other readings; they widen safe and outer.
        beside: calendars that another reading would count on; likewise.

    Raises:
        LimitNotKnown: the record does not know the limit before.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar, deadline
    >>> days = WorkCalendar.national()
    >>> day = dt.date(2026, 3, 12)
    >>> answer = deadline("request.notice", start=day, calendar=days)
    >>> print(following("request.extension", answer, calendar=days))
    2026-04-14 (7 working days, UU 14/2008 Ps. 22(8))
    """
    if previous.last is None or previous.earliest is None or previous.latest is None:
        raise LimitNotKnown(previous.rule.id)
    chosen = choose(readings)
    kept = {name: chosen[name] for name in chosen if name not in FROM_RECEIPT}

    def from_day(start: dt.date) -> Deadline:
        return deadline(
            rule,
            start=start,
            calendar=calendar,
            limit=limit,
            because=previous.because,
            readings=kept,
            starts=starts,
            beside=beside,
        )

    due = from_day(previous.last)
    earliest, latest = due.earliest, due.latest
    if previous.earliest != previous.latest:
        earliest = from_day(previous.earliest).earliest
        latest = from_day(previous.latest).latest
    return evolve(
        due,
        earliest=earliest,
        latest=latest,
        firm=due.firm and previous.firm,
        runs_on=previous,
        chosen=chosen,
    )


def _others(used: WorkCalendar, *found: WorkCalendar) -> tuple[WorkCalendar, ...]:
    """Each further calendar once."""
    return tuple(each for each in dict.fromkeys(found) if each != used)


def _on_which_days(
    rule: Rule, calendar: WorkCalendar, chosen: Mapping[str, str]
) -> WorkCalendar:
    """The calendar, with joint leave counted where a body is read so."""
    counted = rule.binds_body and value(chosen, "joint_leave") == "counted"
    if not counted or calendar.joint_leave_counts:
        return calendar
    return evolve(calendar, joint_leave_counts=True)


def _dated(
    rule: Rule,
    limit: Limit,
    calendar: WorkCalendar,
    start: dt.date,
    because: tuple[Doubt, ...],
    *,
    starts: tuple[Start, ...] = (),
    beside: tuple[WorkCalendar, ...] = (),
) -> Deadline:
    """The deadline, counted from a day."""
    if limit.span is None:
        last = earliest = latest = None
        firm = False
    else:
        back = rule.direction is Direction.BEFORE
        counted = count(limit.span, start, calendar, back=back)
        last, earliest, latest = counted.last, counted.earliest, counted.latest
        firm = counted.decreed and RECEIPT_NOT_KNOWN not in because
    return Deadline(
        rule=rule,
        limit=limit,
        start=start,
        calendar=calendar,
        last=last,
        earliest=earliest,
        latest=latest,
        firm=firm,
        because=because,
        starts=starts,
        beside=beside,
    )

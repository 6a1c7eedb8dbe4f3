"""Tabel tenggat: the last days of one rule for every day zero, as plain columns.

For whoever asks about more rows than one would call a function for: the table is
made once and looked up by day zero, in SQL, in a data frame, in a file. Each row is
what :func:`keterbukaan.deadline` gives for that day.

>>> import datetime as dt
>>> from keterbukaan import WorkCalendar
>>> days = WorkCalendar.national()
>>> first, last = dt.date(2010, 4, 29), dt.date(2010, 4, 30)
>>> for row in table("request.notice", days, first, last).rows():
...     print(*row)
2010-04-29 None None None
2010-04-30 2010-05-17 2010-05-14 True
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple, Self

from .._columns import DayColumn, FlagColumn, Table
from .._values import all_of, of_kind
from ..errors import NotInForce, OutOfRange
from ..law.readings import choose
from ..workdays import WorkCalendar
from ..workdays.day_table import days_of
from .deadline import a_rule, deadline
from .terms import NONE_CHOSEN

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from ..law.readings import Chosen
    from ..law.shape import Rule
    from .deadline import Deadline


def calendar_of(
    calendar: WorkCalendar | None, known_on: dt.date | None = None
) -> WorkCalendar:
    """Return the calendar given, the national one for none, as known on a day.

    Raises:
        WrongType: it is no calendar.
        NotADate: the day is an instant, or no date.
    """
    days = WorkCalendar.national() if calendar is None else calendar
    of_kind(days, WorkCalendar)
    return days if known_on is None else days.as_known_on(known_on)


class Asked(NamedTuple):
    """What is asked for every day zero of a table.

    Args:
        rule: the rule whose last days they are.
        calendar: the days that count.
        readings: the readings chosen; the others have their defaults.
        beside: calendars that another reading would count on.
    """

    rule: Rule
    calendar: WorkCalendar
    readings: Chosen = NONE_CHOSEN
    beside: tuple[WorkCalendar, ...] = ()

    @classmethod
    def of(
        cls,
        rule: str | Rule,
        calendar: WorkCalendar,
        readings: Mapping[str, str] | None = None,
        beside: Iterable[WorkCalendar] = (),
    ) -> Self:
        """Check what is asked.

        Raises:
            UnknownRule: no rule has this id.
            UnknownReading: a reading has no such id, or no such option.
            WrongType: a calendar is none.
        """
        return cls(
            a_rule(rule),
            of_kind(calendar, WorkCalendar),
            choose(NONE_CHOSEN if readings is None else readings),
            all_of(beside, WorkCalendar),
        )

    def due(self, start: dt.date) -> Deadline:
        """Return the deadline for one day zero."""
        return deadline(
            self.rule,
            start=start,
            calendar=self.calendar,
            readings=self.readings,
            beside=self.beside,
        )


class Row(NamedTuple):
    """The answer for one day zero; all are None where there is none.

    Args:
        last: the last day.
        safe: the day that is in time by every reading.
        firm: whether no decree that is still to come can move it.
        refused: whether a deadline would have been refused for that day.
    """

    last: dt.date | None = None
    safe: dt.date | None = None
    firm: bool | None = None
    refused: bool = False


class Answers(NamedTuple):
    """A table, and for which of its rows a deadline would have been refused."""

    table: Table
    refused: FlagColumn


NOT_KNOWN: Final = Row()
"""The row where the record knows no last day."""
REFUSED: Final = Row(refused=True)
"""The row where a deadline would have been refused."""


def table(
    rule: str | Rule,
    calendar: WorkCalendar,
    first: dt.date | None = None,
    last: dt.date | None = None,
    readings: Mapping[str, str] | None = None,
    *,
    beside: Iterable[WorkCalendar] = (),
) -> Table:
    """Return the last day, the safe day and their firmness for every day zero.

    It has a row for every civil day, with the columns ``start`` (day zero), ``last``
    (the last permitted day, inclusive), ``safe`` (in time under every reading and
    every decree to come) and ``firm``. Where the rule was not in force, its number
    is not known, or the count runs past what can be estimated, these three are
    missing and the row stays. Which value of the rule is used follows day zero;
    there is no case, so no transition rule is applied.

    Args:
        rule: a rule, or its id such as ``request.notice``.
        calendar: which days count, as known on which day.
        first: the first day zero; the first decreed day where it is left out.
        last: the last day zero; the last decreed day where it is left out.
        readings: named readings of disputed law, by id; the rest by default.
        beside: calendars that another reading would count on; they widen ``safe``.

    Raises:
        UnknownRule: no rule has this id.
        UnknownReading: a reading has no such id, or no such option.
        NotInForce: the rule had a value on none of these days.
        NotDecreed: no decree is known, and a first or last day is left out.
        InputError: the last day lies before the first.

    >>> from keterbukaan import WorkCalendar
    >>> found = table("request.notice", WorkCalendar.national())
    >>> print(len(found), found["start"][0], found["start"][-1])
    6574 2010-01-01 2027-12-31
    """
    asked = Asked.of(rule, calendar, readings, beside)
    days = [*days_of(calendar, first, last)]
    if not any(each.covers(day) for each in asked.rule.limits for day in days):
        asked.rule.at(days[-1])  # says when it was in force
    return answers(asked, days[0], days[-1]).table


@lru_cache(maxsize=64)  # of 13 bytes a row
def answers(asked: Asked, first: dt.date, last: dt.date) -> Answers:
    """Return the answer for every day zero of a span, counted once for all who ask."""
    starts = [*days_of(asked.calendar, first, last)]
    rows = [answer(asked, day) for day in starts]
    found = Table(
        asked.rule.id,
        {
            "start": DayColumn.of(starts),
            "last": DayColumn.of(row.last for row in rows),
            "safe": DayColumn.of(row.safe for row in rows),
            "firm": FlagColumn.of(row.firm for row in rows),
        },
    )
    return Answers(found, FlagColumn.of(row.refused for row in rows))


def answer(asked: Asked, start: dt.date) -> Row:
    """Return the answer for one day zero; where the number is not known, there is none.

    A day on which the rule was not in force is refused, and one from which the count
    runs past what can be estimated.
    """
    try:
        due = asked.due(start)
        return NOT_KNOWN if due.last is None else Row(due.last, due.safe, due.firm)
    except (NotInForce, OutOfRange):
        return REFUSED

"""The shape of the answers: every key, what stands under it, and when it is left out.

The functions that answer are held to these types, and the schemas of the answers are
made from them. What is annotated with a closed list has one of its values; a day is
text, as ``2026-03-12``. Keys may be added; none of these changes its meaning.

>>> sorted(AgendaAnswer.__annotations__)
['edition', 'items', 'known_on', 'version']
"""
# The annotations are read while running: the schemas are made from them.

import datetime as dt
from typing import Annotated, NotRequired, TypeAlias, TypedDict

from ...case.values.option import OptionKind
from ...law.shape import Actor, DayKind
from ...law.spans import DayUnit
from ...register.due import DueStatus

Day: TypeAlias = Annotated[str, dt.date]
"""A civil day, as ``YYYY-MM-DD``."""

ActorName: TypeAlias = Annotated[str, Actor]


class Stamp(TypedDict):
    """What every answer carries.

    Args:
        edition: the newest holiday decree that it rests on; null where on none.
        known_on: the day whose knowledge it uses; null for all there is.
        version: the version of the library.
    """

    edition: str | None
    known_on: Day | None
    version: str


# -- one deadline --------------------------------------------------------------------


class DoubtAnswer(TypedDict):
    """Why a date may be another one.

    Args:
        kind: what kind of doubt it is.
        text: the doubt in words.
    """

    kind: str
    text: str


class SkippedAnswer(TypedDict):
    """A day that does not count.

    Args:
        date: the day.
        kind: why it does not count.
        name: the holiday; null for weekends and where it is not known.
        decree: the decree or decision; null for weekends and estimates.
        estimated: true where it rests on a computed feast and on no decree.
    """

    date: Day
    kind: Annotated[str, DayKind]
    name: str | None
    decree: str | None
    estimated: NotRequired[bool]


class CountedAnswer(TypedDict):
    """A day that counts by the office's own calendar alone.

    Args:
        date: the day.
        name: what the day is; null where it is not known.
        decree: the decision by which it counts; null where none was named.
    """

    date: Day
    name: str | None
    decree: str | None


class AmendedAnswer(TypedDict):
    """How often a date so far ahead was moved by a later decree.

    Args:
        moved: on how many past days the date then given was moved later.
        of: on how many past days it was asked.
        years: the first and the last year of those days.
    """

    moved: int
    of: int
    years: list[int]


class Counted(TypedDict, total=False):
    """What only some deadlines have.

    Args:
        counted: days that count by the office's own calendar alone.
    """

    counted: list[CountedAnswer]


class DatedAnswer(Stamp, Counted):
    """A limit, counted, with everything it rests on.

    Args:
        rule: the id of the rule.
        label: the name of the step.
        text: which step it is, who acts, by when, and the day to keep to.
        actor: who is bound.
        start: day zero; null where it is not known.
        last: the last day under the readings in use; null where none can be named.
        earliest: the earliest that the last day can be, whatever is still to come.
        latest: the latest that the last day can be.
        safe: the last day that is in time under every reading and decree.
        outer: the last day that is in time under at least one of them.
        firm: whether the date cannot move.
        doubts: why it may be another day.
        skipped: the days between the start and the last day that do not count.
        basis: the provision.
        readings: the value used of every reading of the rule.
    """

    rule: str
    label: str
    text: str
    actor: ActorName
    start: Day | None
    last: Day | None
    earliest: Day | None
    latest: Day | None
    safe: Day | None
    outer: Day | None
    firm: bool
    doubts: list[DoubtAnswer]
    skipped: list[SkippedAnswer]
    basis: str
    readings: dict[str, str]


class Amended(TypedDict, total=False):
    """What only some deadlines have that stand alone.

    Args:
        amended: how often a date so far ahead was moved by a later decree.
    """

    amended: AmendedAnswer


class DueAnswer(DatedAnswer, Amended):
    """One deadline."""


# -- the days off of a year ------------------------------------------------------------


class CalendarAnswer(Stamp):
    """The days off of a year; plain weekends are left out.

    Args:
        year: the calendar year.
        decreed: whether a decree sets its days.
        days: the days off.
    """

    year: int
    decreed: bool
    days: list[SkippedAnswer]


class TableAnswer(Stamp):
    """A table with a row for every day.

    Args:
        rule: the id of the rule; null for the days of a calendar.
        rows: the rows, each with the names of the columns.
    """

    rule: str | None
    rows: list[dict[str, str | int | bool | None]]


# -- an agenda ------------------------------------------------------------------------


class WasAnswer(TypedDict):
    """What the days of an act were before.

    Args:
        last: the last day as it was.
        safe: the safe day as it was.
    """

    last: Day | None
    safe: Day | None


class MovedAnswer(TypedDict):
    """What the days of an act were on an earlier day, and why they moved.

    Args:
        was: the days as they were.
        because: why they moved.
    """

    was: WasAnswer
    because: str


class RowAnswer(TypedDict):
    """One act that is due, or may be done, in one case.

    Args:
        case: the id of the case, or where it was read; null where it has neither.
        items: the items that it is about; empty for all.
        rule: the id of the rule.
        kind: whether it is owed, or may be done or left.
        label: the act in words.
        act: the type of the fact that records it.
        actor: who is to act.
        opens: the first day; null where it is not known.
        last: the last day; null where none can be named.
        safe: the last day that is in time under every reading and decree.
        outer: the last day that is in time under at least one of them.
        day_unit: what its days are counted in; null where the law has no number.
        days_left: how many days are left until the last one; null where undated.
        safe_days_left: how many days are left until the safe one.
        unit: the office inside the body.
        status: how it stands on the day.
        firm: whether its date cannot move.
        basis: the provision.
        text: what is to be done, by whom and by when.
        moved: what its days were before, where they moved since a day.
    """

    case: str | None
    items: list[str]
    rule: str
    kind: Annotated[str, OptionKind]
    label: str
    act: str
    actor: ActorName
    opens: Day | None
    last: Day | None
    safe: Day | None
    outer: Day | None
    day_unit: Annotated[str, DayUnit] | None
    days_left: int | None
    safe_days_left: int | None
    unit: str | None
    status: Annotated[str, DueStatus]
    firm: bool
    basis: str
    text: str
    moved: NotRequired[MovedAnswer]


class AgendaAnswer(Stamp):
    """What is due over many cases.

    Args:
        items: the rows, undated ones first, then by the day to keep to.
    """

    items: list[RowAnswer]

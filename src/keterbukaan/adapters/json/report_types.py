"""The shape of a service report: figures with the cases behind each, and the sums.

>>> sorted(FigureAnswer.__annotations__)
['count', 'entries', 'key', 'label', 'part_of']
"""
# The annotations are read while running: the schemas are made from them.

from typing import TypedDict

from .answer_types import Day, Stamp


class FigureAnswer(TypedDict):
    """One figure.

    Args:
        key: its name, stable for ever.
        label: what it counts.
        count: how many.
        entries: ids of the cases; the second objection of a case is ``id#2``.
        part_of: the figure whose parts make up the whole; null where it is none.
    """

    key: str
    label: str
    count: int
    entries: list[str]
    part_of: str | None


class SectionAnswer(TypedDict):
    """Figures about one thing.

    Args:
        key: its name.
        label: its title.
        basis: the provision that asks for it.
        figures: its figures, in their order.
    """

    key: str
    label: str
    basis: str
    figures: list[FigureAnswer]


class TimedAnswer(TypedDict):
    """How long one answer took.

    Args:
        entry: the id of the case, as in the figures.
        days: the working days after receipt, up to and with the day of the answer.
    """

    entry: str
    days: int


class TimesAnswer(TypedDict):
    """How long the answers of one kind took, in working days.

    Args:
        answered: how many were timed.
        mean: the mean, to two decimals; null where nothing was timed.
        median: the median.
        at_most_90: the days within which nine in ten were answered, by nearest rank.
        days: each of them.
        untimed: ids of what was answered and cannot be timed.
    """

    answered: int
    mean: float | None
    median: float | None
    at_most_90: int | None
    days: list[TimedAnswer]
    untimed: list[str]


class SumAnswer(TypedDict):
    """A sum that must agree with a figure.

    Args:
        key: the key of the figure.
        plus: the keys of what is added.
        minus: the keys of what is taken away.
        count: the figure.
        counted: what they come to.
        agrees: whether the two are the same.
    """

    key: str
    plus: list[str]
    minus: list[str]
    count: int
    counted: int
    agrees: bool


class ReportAnswer(Stamp):
    """A service report.

    Args:
        first: the first day of the period.
        last: its last day.
        until: the last day that is counted.
        day: the day it was drawn up.
        label: what the period is called.
        sections: its figures, by what they are about.
        times: how long the answers took, by book.
        sums: the sums that must agree.
    """

    first: Day
    last: Day
    until: Day
    day: Day
    label: str
    sections: list[SectionAnswer]
    times: dict[str, TimesAnswer]
    sums: list[SumAnswer]

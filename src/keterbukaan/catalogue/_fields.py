"""What both lists ask of their columns, and how far a look ahead reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._dates import civil
from ..deadlines.counting import count
from ..errors import InputError, InputProblem

if TYPE_CHECKING:
    import datetime as dt

    from attrs import Attribute

    from ..law.shape import Rule
    from ..law.spans import Span
    from ..workdays import WorkCalendar


def named(_: object, attribute: Attribute[str], value: str) -> None:
    """Refuse an entry that names no information."""
    if not value.strip():
        text = "informasinya tidak disebut", "no information is named"
        raise InputError([InputProblem(f"$.{attribute.name}", text, "blank")])


def text(value: str | None) -> str | None:
    """Return a column as given; a blank one is None.

    >>> text(" ") is None, text("Bagian Hukum")
    (True, 'Bagian Hukum')
    """
    return value if value and value.strip() else None


def governed(rule: Rule, day: dt.date) -> bool:
    """Whether the rule had a limit on a trigger day."""
    return any(limit.covers(day) for limit in rule.limits)


def horizon(day: dt.date, within: Span, calendar: WorkCalendar) -> dt.date:
    """Return the last day of a look ahead, at its latest where a decree is missing."""
    day = civil(day)
    return max(day, count(within, day, calendar, back=False).latest)

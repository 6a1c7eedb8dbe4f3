"""Jangka waktu pengecualian: the periods found in real determinations.

Every kind is a type of its own. Where the end is not known there is no date,
and never a guessed one.

>>> import datetime as dt
>>> five = FixedPeriod(start=dt.date(2022, 3, 1), length=Years(5))
>>> five.ends_on(None)
datetime.date(2027, 3, 1)
>>> AsNeeded().ends_on(dt.date(2022, 3, 1)) is None
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from attrs import field, frozen
from attrs.converters import optional

from .._values import Value, plain
from ..deadlines.counting import count
from ..errors import InputError, InputProblem, OutOfRange
from ..law.spans import CalendarDays, Months, Span, WorkingDays, Years, a_span
from ..texts import Labelled, Words, both
from ..workdays import WorkCalendar
from .days import Day, exact, optional_day

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

NO_LENGTH: Final = InputProblem(
    "$",
    both(
        id="jangka waktu tertentu memerlukan lama atau akhirnya",
        en="a fixed period needs a length or an end",
    ),
)


class SetBy(Labelled):
    """Who set the period."""

    PPID = ("ppid", "PPID", "PPID")
    SUPERIOR = ("superior", "atasan PPID", "superior of the PPID")
    HEAD_OF_BODY = ("head_of_body", "pimpinan badan publik", "head of the body")
    OTHER_LAW = ("other_law", "peraturan lain", "another law")


# A member or its spelling, which a type checker knows.
def _set_by(
    value: SetBy | Literal["ppid", "superior", "head_of_body", "other_law"],
) -> SetBy:
    return SetBy(value)


@frozen(kw_only=True, eq=False, repr=False, field_transformer=plain)
class Period(Value):
    """How long an exemption lasts.

    Args:
        set_by: who set it, where that is on record.
        text: the period as the determination words it.
    """

    set_by: SetBy | None = field(default=None, converter=optional(_set_by))
    text: str | None = None

    kind: ClassVar[str]
    words: ClassVar[Words]

    def begins_on(self, decided_on: dt.date | None) -> dt.date | None:
        """Return the first day, where it is known."""
        return decided_on

    def ends_on(self, decided_on: dt.date | None) -> dt.date | None:
        """Return the last day of the exemption, where it can be known."""
        del decided_on
        return None


def end_of(start: dt.date | None, length: Span | None) -> dt.date | None:
    """Return the last day of a length, where it is known and can be counted.

    >>> import datetime as dt
    >>> end_of(dt.date(2024, 2, 29), Years(1))
    datetime.date(2025, 2, 28)
    >>> end_of(dt.date(2024, 2, 29), Years(9000)) is None
    True
    """
    if start is None or length is None:
        return None
    try:
        return count(length, start, WorkCalendar.national(), back=False).last
    except OutOfRange:
        return None


@frozen(kw_only=True, eq=False, repr=False, field_transformer=plain)
class FixedPeriod(Period):
    """Jangka waktu tertentu: a length from a date, or up to a date.

    Args:
        start: the first day; None for the day of the decision.
        length: how long; months and years end on the same day number.
        end: the last day, where the determination names it.
        law: the legislation that sets it, where it is named.
    """

    start: Day | None = field(default=None, converter=optional_day)
    length: Span | None = field(default=None, converter=optional(a_span))
    end: Day | None = field(default=None, converter=optional_day)
    law: str | None = None

    kind: ClassVar[str] = "fixed"
    words: ClassVar[Words] = ("jangka waktu tertentu", "fixed length")

    def __attrs_post_init__(self) -> None:
        """A fixed period says how long, or until when."""
        if self.length is None and self.end is None:
            raise InputError([NO_LENGTH])

    def begins_on(self, decided_on: dt.date | None) -> dt.date | None:
        """Return the day it names, else the day of the decision."""
        return exact(self.start) if self.start else decided_on

    def ends_on(self, decided_on: dt.date | None) -> dt.date | None:
        """Return the day it names, else the end of its length."""
        if self.end is not None:
            return exact(self.end)
        return end_of(self.begins_on(decided_on), self.length)


@frozen(kw_only=True, eq=False, repr=False, field_transformer=plain)
class AfterEvent(Period):
    """Jangka waktu setelah peristiwa: a length after something happens.

    Args:
        event: what must happen.
        length: how long after it.
        happened_on: the day it happened; None while it has not.
        law: the legislation that sets it, where it is named.
    """

    event: str
    length: Span = field(converter=a_span)
    happened_on: Day | None = field(default=None, converter=optional_day)
    law: str | None = None

    kind: ClassVar[str] = "after_event"
    words: ClassVar[Words] = ("jangka waktu setelah peristiwa", "length after an event")

    def ends_on(self, decided_on: dt.date | None) -> dt.date | None:
        """Return the end of its length, once the event has happened."""
        del decided_on
        return end_of(exact(self.happened_on), self.length)


@frozen(kw_only=True, eq=False, repr=False, field_transformer=plain)
class UntilEvent(Period):
    """Sampai suatu peristiwa: until something happens.

    Args:
        event: what must happen.
        happened_on: the day it happened; None while it has not.
    """

    event: str
    happened_on: Day | None = field(default=None, converter=optional_day)

    kind: ClassVar[str] = "until_event"
    words: ClassVar[Words] = ("sampai suatu peristiwa", "until an event")

    def ends_on(self, decided_on: dt.date | None) -> dt.date | None:
        """Return the day of the event, once it has happened."""
        del decided_on
        return exact(self.happened_on)


@frozen(kw_only=True, eq=False, repr=False)
class AsNeeded(Period):
    """Selama dibutuhkan: as long as it is needed.

    Args:
        ended_on: the day the need ended; None while it lasts.
    """

    ended_on: Day | None = field(default=None, converter=optional_day)

    kind: ClassVar[str] = "as_needed"
    words: ClassVar[Words] = ("selama dibutuhkan", "as long as needed")

    def ends_on(self, decided_on: dt.date | None) -> dt.date | None:
        """Return the day the need ended, where it has."""
        del decided_on
        return exact(self.ended_on)


@frozen(kw_only=True, eq=False, repr=False, field_transformer=plain)
class OtherLaw(Period):
    """Menurut peraturan lain: as another law sets it.

    Args:
        law: the law, named; None where the determination names none.
        end: the day to which that law leads, where somebody worked it out.
    """

    law: str | None = None
    end: Day | None = field(default=None, converter=optional_day)

    kind: ClassVar[str] = "other_law"
    words: ClassVar[Words] = ("menurut peraturan lain", "set by another law")

    def ends_on(self, decided_on: dt.date | None) -> dt.date | None:
        """Return the day to which the other law leads, where it is on record."""
        del decided_on
        return exact(self.end)


@frozen(kw_only=True, eq=False, repr=False)
class Permanent(Period):
    """Permanen atau tidak terbatas: for ever, as the determination says."""

    kind: ClassVar[str] = "permanent"
    words: ClassVar[Words] = ("permanen", "permanent")


@frozen(kw_only=True, eq=False, repr=False)
class NotStated(Period):
    """Tidak disebutkan: the determination says nothing about it."""

    kind: ClassVar[str] = "not_stated"
    words: ClassVar[Words] = ("tidak disebutkan", "not stated")


PERIODS: Final[tuple[type[Period], ...]] = (
    FixedPeriod,
    AfterEvent,
    UntilEvent,
    AsNeeded,
    OtherLaw,
    Permanent,
    NotStated,
)
LENGTHS: Final[dict[str, type[Span]]] = {
    span.unit: span for span in (WorkingDays, CalendarDays, Months, Years)
}

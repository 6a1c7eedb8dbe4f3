"""Yang jatuh tempo: one act that is due, or may be done, in one case.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import RequestReceived
>>> from keterbukaan.register import agenda
>>> case = Case(id="a").record(RequestReceived(dt.date(2026, 11, 12)))
>>> row = min(agenda([case], dt.date(2026, 11, 17), actors=["ppid"]))
>>> print(row.rule, row.last, row.status.label("en"))
request.completeness_check 2026-11-17 due today
"""

from __future__ import annotations

import datetime as dt
from functools import total_ordering
from typing import TYPE_CHECKING, Final

from attrs import field

from .._guesses import Guessed
from .._inline import inline
from .._kept import kept
from .._markup import node, unbroken
from .._masks import masked
from .._values import Value
from ..case.values.step import NextStep, StepStatus
from ..texts import Labelled, Lang
from .moves import Moved

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..case import Option
    from ..case.values.option import OptionKind
    from ..citation import Citation
    from ..deadlines import Deadline
    from ..law.shape import Actor
    from ..law.spans import DayUnit


class DueStatus(Labelled):
    """How a row of the agenda stands on the day."""

    RUNNING = ("running", "berjalan", "running")
    DUE_TODAY = ("due_today", "jatuh tempo hari ini", "due today")
    OVERDUE = ("overdue", "lewat waktu", "overdue")
    OPENS_LATER = ("opens_later", "belum terbuka", "opens later")


EXECUTION_RULE: Final = "court.performance"
"""The rule of an execution that is open: no text gives the day by which to ask."""
_LATEST: Final = dt.date.max


@total_ordering
@inline(slots=False, kw_only=True, eq=False, repr=False)
class Due(Value, Guessed):
    """One act that is due, or may be done, in one case.

    Rows order themselves: undated ones first, then by the safe day, else the last,
    else the day on which they open; then by case and rule, by who acts, and by what
    the act is about.

    Args:
        case: the id of the case, else what its caller names it by.
        step: the act, by whom, from when until when.
        day: the day asked about.
        items: the items it is about, where they stand apart; else empty.
        unit: the office inside the body.
        stale: whether the stage of an act that was never done has ended.
        moved: what its days were before, where they moved since a day.
        recorded: how many facts of the case are on record on that day.
    """

    case: str | None
    step: NextStep
    day: dt.date
    items: tuple[str, ...] = ()
    unit: str | None = None
    stale: bool = False
    moved: Moved | None = field(default=None, repr=False)
    recorded: int = field(default=0, repr=False)

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield whose act it is and which, its days, and how it stands."""
        yield from (("case", self.case), ("rule", self.rule))
        yield from (("actor", self.actor.value), ("last", self.last))
        yield from (("safe", self.safe), ("status", self.status.value))
        if self.items:
            yield "items", self.items

    @property
    def option(self) -> Option:
        """The act as the standing of its case offers it."""
        return self.step.option

    @property
    def deadline(self) -> Deadline | None:
        """The limit with all it rests on; None for an execution."""
        return None if self.option.limit is None else self.option.limit.deadline

    @property
    def rule(self) -> str:
        """The id of the rule."""
        limit = self.option.limit
        return EXECUTION_RULE if limit is None else limit.rule

    @property
    def kind(self) -> OptionKind:
        """Whether the act is owed, or may be done or left."""
        return self.option.kind

    @property
    def act(self) -> str:
        """The type of the fact that records the act."""
        return self.option.act

    @property
    def actor(self) -> Actor:
        """Who is to act."""
        return self.option.actor

    @property
    def opens(self) -> dt.date | None:
        """The first day; None where it is not known."""
        return self.option.opens

    @property
    def last(self) -> dt.date | None:
        """The last day; None where none can be named."""
        return self.option.closes

    @property
    def safe(self) -> dt.date | None:
        """The last day that is in time under every reading and decree."""
        return self.option.closes_safe

    @property
    def outer(self) -> dt.date | None:
        """The last day that is in time under at least one of them."""
        return None if self.deadline is None else self.deadline.outer

    @property
    def firm(self) -> bool:
        """Whether its date cannot move."""
        return self.deadline is not None and self.deadline.firm

    @property
    def basis(self) -> Citation:
        """The provision."""
        return self.option.basis

    @property
    def undated(self) -> bool:
        """Whether no last day can be named: act at once."""
        return self.last is None

    @property
    def day_unit(self) -> DayUnit | None:
        """What its days are counted in; None where the law gives it no number."""
        return None if self.deadline is None else self.deadline.day_unit

    @property
    def days_left(self) -> int | None:
        """How many days are left until the last one, in the unit of the limit.

        It is 0 on that day, and after it minus the working days it is late.
        """
        return self.step.left_until(self.last)

    @property
    def safe_days_left(self) -> int | None:
        """How many days are left until the safe one, likewise."""
        return self.step.left_until(self.safe)

    @property
    def due_by(self) -> dt.date | None:
        """The day to keep to: the safe one, and once that has passed the last."""
        gone = self.safe is None or self.safe < self.day
        return self.last if gone else self.safe

    @kept
    def status(self) -> DueStatus:
        """How it stands on the day."""
        if self.step.status is StepStatus.OPENS_LATER:
            return DueStatus.OPENS_LATER
        if self.stale or self.step.status is StepStatus.OVERDUE:
            return DueStatus.OVERDUE
        today = self.day in {self.safe, self.last}
        return DueStatus.DUE_TODAY if today else DueStatus.RUNNING

    @property
    def by(self) -> dt.date | None:
        """The day by which it is listed: the safe one, else the last, else opening."""
        return self.safe or self.last or self.opens

    def label(self, lang: Lang = "id") -> str:
        """Return the act as a verb, in one language."""
        return self.option.label(lang)

    def text(self, lang: Lang = "id") -> str:
        """Say what is to be done, by whom and by when, in one language."""
        return self.step.text(lang)

    @property
    def named(self) -> tuple[str, ...]:
        """The case, its items and the office, by the names they have."""
        return tuple(filter(None, (self.case, *self.items_shown, self.unit_shown)))

    @property
    def items_shown(self) -> tuple[str, ...]:
        """The items as everybody may see them: nothing in them says who somebody is."""
        return tuple(map(masked, self.items))

    @property
    def unit_shown(self) -> str | None:
        """The office likewise."""
        return None if self.unit is None else masked(self.unit)

    def html(self, lang: Lang = "id") -> str:
        """Return what is to be done as HTML, in one language."""
        small = ", ".join((*self.named, str(self.basis), self.status.label(lang)))
        said = node("b", unbroken(self.text(lang)))
        return node("p", said, "<br>", node("small", unbroken(small)), lang=lang)

    def _repr_html_(self) -> str:
        return self.html()

    @property
    def _place(self) -> tuple[bool, dt.date, str, str, tuple[object, ...]]:
        by = _LATEST if self.undated else self.by or _LATEST
        same = self.act, self.actor, self.option.grounds, self.items, self.opens or by
        return not self.undated, by, self.case or "", self.rule, same

    def __lt__(self, other: Due) -> bool:
        return self._place < other._place

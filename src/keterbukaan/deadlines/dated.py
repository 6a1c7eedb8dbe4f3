"""A deadline with all that follows from its count, before it is put in words."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import field

from .._guesses import Guessed
from .._inline import inline
from .._kept import kept
from .._values import Shown
from ..law.limits.regimes import INFORMATION_2010
from ..law.readings import of_rule, value
from ..law.shape import Direction
from ..law.spans import DayUnit, WorkingDays
from ..law.words import LIMIT_DOUBTS
from ..workdays.days import DAY
from .counting import Counted, count, index_over
from .doubts import STAND_INS, STARTLESS, UNFIRM, Doubt, calendar_doubts, week_doubts
from .range_of_readings import safe_and_outer
from .terms import Start, Terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..citation import Citation
    from ..law.shape import Actor, Decree, Limit
    from ..workdays import SkippedDay, WorkCalendar, WorkedDay
    from .range_of_readings import Ends


_UNITS: Final = {each.value: each for each in DayUnit}


@inline(slots=False, kw_only=True, eq=False, repr=False)
class Dated(Shown, Guessed):
    """The last permitted day of one step, with everything it rests on.

    Its fields are those of :class:`keterbukaan.Deadline`, where they are
    explained.
    """

    terms: Terms
    read: Terms = field(repr=False)
    last: dt.date | None
    earliest: dt.date | None
    latest: dt.date | None
    firm: bool
    runs_on: Dated | None = field(default=None, repr=False)

    @property
    def rule(self) -> str:
        """The id of the rule; the rule itself is one of its terms."""
        return self.terms.rule.id

    @property
    def limit(self) -> Limit:
        """The number of the law that was in force, or that a reading gave."""
        return self.read.limit

    @property
    def unread(self) -> Limit | None:
        """The limit as it stands, where a reading gave it its number."""
        return None if self.read.limit is self.terms.limit else self.terms.limit

    @kept
    def start(self) -> dt.date:
        """Day zero, as it was given."""
        return self.terms.start

    @property
    def zero(self) -> dt.date:
        """The day that is not counted, and after which the count begins."""
        return self.read.start

    @property
    def starts(self) -> tuple[Start, ...]:
        """Days zero under other readings than the ones used."""
        return self.terms.starts

    @property
    def calendar(self) -> WorkCalendar:
        """The calendar it was counted on."""
        return self.read.calendar

    @property
    def beside(self) -> tuple[WorkCalendar, ...]:
        """Further calendars that another reading would count on."""
        return self.read.beside

    @kept
    def because(self) -> tuple[Doubt, ...]:
        """Doubts that the caller brought along."""
        return self.terms.because

    @kept
    def start_known(self) -> bool:
        """Whether day zero is the one that the law names, and none in its place."""
        return STAND_INS.isdisjoint(self.because)

    @property
    def begun_on(self) -> dt.date | None:
        """Day zero; None where it is not on record, nor another day in its place."""
        return self.start if STARTLESS.isdisjoint(self.because) else None

    @property
    def undated(self) -> bool:
        """Whether its number gives no day, since no start can be told."""
        return self.read.undated

    @property
    def before_law(self) -> bool:
        """Whether it would begin before UU 14/2008, so that there was no such step."""
        return "not_in_force" in self.limit.doubts and self.start < INFORMATION_2010

    @property
    def chosen(self) -> dict[str, str]:
        """The readings that were chosen, by id; the rest by default."""
        return dict(self.terms.readings)

    @kept
    def actor(self) -> Actor:
        """Who is bound by it."""
        return self.terms.rule.actor

    @kept
    def basis(self) -> Citation:
        """The provision that sets it."""
        return self.limit.basis

    @property
    def day_unit(self) -> DayUnit | None:
        """What it is counted in; None where the law gives it no number."""
        span = self.limit.span
        return None if span is None else _UNITS[span.unit]

    @property
    def begun(self) -> tuple[str | None, ...]:
        """The types of the facts that began it and the limits before it."""
        before = () if self.runs_on is None else self.runs_on.begun
        return self.terms.began, *before

    @kept
    def _ends(self) -> Ends:
        length = self.read.limit.span
        if self.last is None or self.earliest is None or length is None:
            return None, None
        counted = Counted(self.last, self.earliest, self.latest or self.last)
        before = None if self.runs_on is None else self.runs_on.ends
        safe, outer = safe_and_outer(self.terms, self.read, length, counted, before)
        sooner = self.terms.safe_by
        return (min(safe, sooner) if safe and sooner else safe), outer

    @property
    def ends(self) -> Ends:
        """Its safe and its outer day."""
        return self._ends

    @kept
    def safe(self) -> dt.date | None:
        """The last day that is in time under every reading and every decree.

        A working day; it never rolls forward.
        """
        return self._ends[0]

    @kept
    def outer(self) -> dt.date | None:
        """The last day that is in time under at least one reading or decree.

        None where a receipt is not known, for then nothing bounds it.
        """
        return self._ends[1]

    @property
    def readings(self) -> dict[str, str]:
        """The answer used for every reading that touches the rule."""
        return {
            each.id: value(self.terms.readings, each.id) for each in of_rule(self.rule)
        }

    @property
    def opens_safe(self) -> dt.date | None:
        """The first day on which it has passed under every reading and decree.

        None where a receipt is not known, for then no day is sure.
        """
        return None if self.outer is None else self.outer + DAY

    @property
    def opens_next(self) -> dt.date | None:
        """The first day on which it has passed, whatever decree comes.

        The next act is permitted from this calendar day. None where a
        receipt is not known, for then no day is sure.
        """
        if self.latest is None or not self.start_known:
            return None
        return self.latest + DAY

    @property
    def passed_from(self) -> dt.date | None:
        """The first day on which it has passed, by the best estimate."""
        if self.last is None or not self.start_known:
            return None
        return self.last + DAY

    @kept
    def skipped(self) -> tuple[SkippedDay, ...]:
        """Every day between start and last that does not count."""
        if self.last is None or not isinstance(self.limit.span, WorkingDays):
            return ()
        first, last = sorted((self.start, self.last))
        return index_over(self.calendar, first, last).skipped(first, last)

    @kept
    def counted(self) -> tuple[WorkedDay, ...]:
        """Every day it counts by the office's own calendar alone; day zero is none."""
        if self.last is None or not isinstance(self.limit.span, WorkingDays):
            return ()
        first, last = self.start + DAY, self.last
        if last < self.start:
            first, last = last, self.start - DAY
        return index_over(self.calendar, first, last).worked(first, last)

    @kept
    def edition(self) -> Decree | None:
        """The newest known decree that covers a day from start to last."""
        return self.calendar.edition(*self._reach())

    @kept
    def known_since(self) -> dt.date | None:
        """The day since which its last and its safe day were known as they are here.

        It is for acts after day zero: before it, ``safe`` may rest on a decree more.
        None where it is not firm, or a decree under it has no full date. What was
        known after the day of its calendar is not known here.
        """
        under = self.calendar.covering(*self._reach())
        before = () if self.runs_on is None else (self.runs_on.known_since,)
        days = [*before, *(each.issued and each.known_from for each in under)]
        known = [day for day in days if day is not None]
        return max(known) if self.firm and known and known == days else None

    @kept
    def doubts(self) -> tuple[Doubt, ...]:
        """Why the date may be other than it looks."""
        first, last = self._reach()
        found = [*self.because]
        found += [Doubt(key, LIMIT_DOUBTS[key]) for key in self.limit.doubts]
        if isinstance(self.limit.span, WorkingDays) and self.last is not None:
            found += calendar_doubts(self.calendar, first, last)
            found += week_doubts(self.calendar, self.beside, first, last)
        if self.runs_on is not None and not self.runs_on.firm:
            found += [each for each in self.runs_on.doubts if each.kind in UNFIRM]
        if self.last is not None and self.limit.rolls:
            found += self._moved()
        return tuple(dict.fromkeys(found))

    def _moved(self) -> Iterator[Doubt]:
        """Yield what is in doubt about a last day that moves where it is a day off."""
        if self.last is not None and not self.calendar.is_decreed(self.last.year):
            yield Doubt.of("not_decreed", year=self.last.year)
        if self.moved_from is not None:
            yield Doubt.of("last_day_off", day=self.moved_from)

    @kept
    def moved_from(self) -> dt.date | None:
        """The day off on which the count ends, where the last day moved from it."""
        if self.last is None or self.limit.span is None or not self.limit.rolls:
            return None
        end = count(self.limit.span, self.zero, self.calendar, back=self.read.back).last
        return end if end != self.last else None

    def _reach(self) -> tuple[dt.date, dt.date]:
        """Return first and last day that can matter."""
        days = (self.start, self.earliest, self.last, self.latest)
        known = [day for day in days if day]
        return min(known), max(known)

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield the rule and the days; bounds only where it is not firm."""
        yield from (("rule", self.rule), ("start", self.start), ("last", self.last))
        if not self.firm:
            yield from (("earliest", self.earliest), ("latest", self.latest))
        yield "firm", self.firm

    def __str__(self) -> str:
        if self.last is None:
            return f"{self._without_day} ({self.basis})"
        way = " before" if self.terms.rule.direction is Direction.BEFORE else ""
        text = f"{self.limit.span}{way}, {self.basis}"
        if self.firm:
            return f"{self.last} ({text})"
        return f"{self.last}, not firm: {self.bounds} ({text})"

    @property
    def _without_day(self) -> str:
        """Why it has no last day, as printed."""
        if self.before_law:
            return "no limit in force"
        return "no day can be named" if self.undated else "limit not known, act at once"

    @property
    def bounds(self) -> str:
        """Its bounds as printed; without an upper one where a receipt is not known."""
        if self.latest is None:
            return f"{self.earliest} or later"
        return f"{self.earliest} to {self.latest}"

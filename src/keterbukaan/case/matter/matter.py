"""Perkara pada suatu hari: a case as it stands on one day.

The body's week governs limits that bind the body, and an overlay those that
bind its office. All other limits use the national five-day calendar: those on
the applicant always.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve

from ..._kept import kept
from ...deadlines import (
    RECEIPT_NOT_KNOWN,
    Deadline,
    Doubt,
    Start,
    deadline,
    following,
    premature_by,
)
from ...errors import OutOfRange
from ...law.limits import RULES
from ...law.shape import BoundOffice, Limit, Rule
from .calendars import Calendars, calendars
from .facts import Fact, Record
from .law_day import law_day, rule_of
from .proofs import proved, shows

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from ...events.base import Event
    from ...events.choices import Party
    from ...parties import Subject
    from ...workdays import WorkCalendar
    from .closed import Closed
    from .dossier import Dossier

# As many as the open cases of a register are counted from: some twenty rules on the
# days of half a year, at offices of five days and of six.
_KEPT: Final = 16384


class Zero(NamedTuple):
    """Day zero of a limit.

    Args:
        day: day zero under the readings in use.
        began: the type of the fact whose day it is; None for another day.
        starts: the days zero of other readings.
    """

    day: dt.date
    began: str | None = None
    starts: tuple[Start, ...] = ()

    @classmethod
    def of(cls, start: Zero | Fact[Event] | dt.date) -> Zero:
        """Return day zero as given, on the day of a fact, or on a day."""
        if isinstance(start, Zero):
            return start
        if isinstance(start, Fact):
            return cls(start.on, start.event.type)
        return cls(start)


class Matter:
    """Hold a case as it stands on one day.

    A *case* is the parties and the facts. A *matter* is a case on one day: the
    facts so far, the calendars that count in it, and the law that judges it.

    Args:
        case: the case with all its facts.
        record: the facts up to the day.
        day: the day it is looked at.
        national: the national five-day calendar.
    """

    def __init__(
        self, case: Dossier, record: Record, day: dt.date, national: WorkCalendar
    ) -> None:
        self.case: Dossier = case
        self.record: Record = record
        self.day: dt.date = day
        self._national = national

    @kept
    def calendars(self) -> Calendars:
        """The calendars that count in it."""
        case = self.case
        return calendars(case.body, case.overlays, case.readings, self._national)

    @property
    def national(self) -> WorkCalendar:
        """The national five-day calendar."""
        return self.calendars.national

    @property
    def office(self) -> WorkCalendar:
        """The calendar of the public body."""
        return self.calendars.at(BoundOffice.BODY)

    @property
    def closed(self) -> Closed | None:
        """The application's word that it ended, where that holds on the day."""
        closed = self.case.closed
        return closed if closed is not None and closed.holds(self.day) else None

    def reads(self, name: str) -> str:
        """Return the answer that this case gives to an open question of law."""
        return self.calendars.answers[name]

    def proof(
        self,
        *kinds: type[Event],
        since: dt.date | None = None,
        after: int = -1,
        party: Party | None = None,
    ) -> Fact[Event] | None:
        """Return the first fact that proves a step of some kinds, none on record.

        Args:
            kinds: the kinds of fact of which each would be that step.
            since: the day from which the step could be taken; what happened
                before shows an earlier one.
            after: the place after which a fact can show it.
            party: whose step it would be.
        """
        if self._proved.keys().isdisjoint(kinds) or self.record.has(*kinds):
            return None
        firsts = (
            next(
                (
                    fact
                    for fact in self._proved.get(kind, ())
                    if (since is None or fact.on >= since)
                    and fact.index > after
                    and shows(fact, kind, party)
                ),
                None,
            )
            for kind in kinds
        )
        found = (fact for fact in firsts if fact is not None)
        return min(found, key=lambda fact: fact.index, default=None)

    @kept
    def _proved(self) -> Mapping[type[Event], list[Fact[Event]]]:
        """The steps that are not on record and that later facts prove."""
        return proved(self.record)

    def due(
        self,
        rule_id: str,
        start: Zero | Fact[Event] | dt.date,
        *,
        receipt_known: bool = True,
        starts: tuple[Start, ...] = (),
        because: tuple[Doubt, ...] = (),
    ) -> Deadline:
        """Return the deadline of a rule from day zero, under the law of this matter.

        Where no limit was in force, or the record knows none, it has no date
        and says so.

        Args:
            rule_id: the rule.
            start: day zero, or the fact whose day it is.
            receipt_known: whether that day is the receipt the law counts from.
            starts: further days zero of other readings.
            because: further doubts to carry along.
        """
        zero = Zero.of(start)
        rule, limit = self.law(rule_id, zero.day)
        if not receipt_known:
            because = (RECEIPT_NOT_KNOWN, *because)
        if starts:
            zero = zero._replace(starts=(*zero.starts, *starts))
        return self.dated(rule, limit, zero, because=because)

    def dated(
        self, rule: Rule, limit: Limit, zero: Zero, *, because: tuple[Doubt, ...] = ()
    ) -> Deadline:
        """Return the deadline of a limit; without a date past every table.

        Args:
            rule: the step.
            limit: its length and provision.
            zero: day zero.
            because: doubts to carry along.
        """
        return _dated(self.calendars, rule, limit, zero, because)

    def after(
        self, rule_id: str, previous: Deadline, starts: tuple[Start, ...] = ()
    ) -> Deadline | None:
        """Return the deadline that runs on from another; None where that has no day."""
        if previous.last is None:
            return None
        rule, limit = self.law(rule_id, previous.last)
        begun = previous.begun
        return _running_on(self.calendars, rule, limit, previous, begun, starts)

    def law(self, rule_id: str, start: dt.date) -> tuple[Rule, Limit]:
        """Return the rule of a step for this matter, with the limit in force.

        Where none was in force, the limit has no span and says so.

        Args:
            rule_id: the id of the general rule.
            start: the day on which the limit begins.
        """
        day = self.regime_day(rule_id, start)
        rule, limit = _law(rule_id, self.case.subject, day)
        if rule.id == rule_id:
            return rule, limit
        return rule, _limit(rule, self.regime_day(rule.id, start))

    def regime_day(self, rule_id: str, start: dt.date) -> dt.date:
        """Return the day whose law applies, by the transition rules."""
        return law_day(rule_id, start, record=self.record, today=self.day)

    def in_time(self, due: Deadline, act: dt.date) -> bool:
        """Whether an act was in time, also by the decrees known on its day.

        Nobody is made late after the event.
        """
        if due.last is None or act <= due.last:
            return True
        then = self.known_then(due, act)
        return then.last is not None and act <= then.last

    def known_then(self, due: Deadline, act: dt.date) -> Deadline:
        """Return a deadline with the days that it had by what was known on an act's."""
        since, until = due.known_since, self.national.known_on
        if since is None or act < since or (until is not None and until < act):
            return due.as_known_on(act)
        return due

    def late_by(self, due: Deadline, act: dt.date) -> int | None:
        """Return by how many working days an act was late; None where uncountable.

        A register can hold a year typed wrong, and no feast is known so far off.
        """
        try:
            return due.late_by(act)
        except OutOfRange:
            return None

    def premature_by(self, opens: dt.date, act: dt.date) -> int | None:
        """Return by how many working days an act came early; None where uncountable."""
        try:
            return premature_by(opens, act, self.national)
        except OutOfRange:
            return None

    def permitted(self, opens: dt.date, due: Deadline, act: dt.date) -> bool:
        """Whether an act did not come too early, by either edition."""
        if act >= opens or due.runs_on is None:
            return act >= opens
        then = self.known_then(due.runs_on, act)
        return then.last is not None and act > then.last


@lru_cache(maxsize=_KEPT)
def _dated(
    calendars: Calendars,
    rule: Rule,
    limit: Limit,
    zero: Zero,
    because: tuple[Doubt, ...],
) -> Deadline:
    """Return the deadline of a limit, counted once for offices of the same days."""
    calendar, beside = calendars.of(rule)

    def count(limit: Limit) -> Deadline:
        return deadline(
            rule,
            start=zero.day,
            began=zero.began,
            calendar=calendar,
            limit=limit,
            because=because,
            readings=calendars.readings,
            starts=zero.starts,
            beside=beside,
        )

    return counted(count, limit)


@lru_cache(maxsize=_KEPT)
def _running_on(
    calendars: Calendars,
    rule: Rule,
    limit: Limit,
    previous: Deadline,
    _: tuple[str | None, ...],
    starts: tuple[Start, ...],
) -> Deadline:
    """Return the deadline that runs on from another, counted once likewise.

    Limits are equal whatever facts began them, and yet say which these were.
    """
    calendar, beside = calendars.of(rule)

    def count(limit: Limit) -> Deadline:
        return following(
            rule,
            previous,
            calendar=calendar,
            limit=limit,
            readings=calendars.readings,
            starts=starts,
            beside=beside,
        )

    return counted(count, limit)


def counted(count: Callable[[Limit], Deadline], limit: Limit) -> Deadline:
    """Return the deadline of a limit; without a day, and saying so, past every table.

    Args:
        count: counts a limit, be it without a length.
        limit: the limit.
    """
    try:
        return count(limit)
    except OutOfRange:
        return count(evolve(limit, span=None, doubts=("out_of_range",)))


@lru_cache(maxsize=_KEPT)
def _law(rule_id: str, subject: Subject, day: dt.date) -> tuple[Rule, Limit]:
    """Return the rule for a step by the law of a day, with the limit in force on it."""
    rule = rule_of(rule_id, subject, day)
    return rule, _limit(rule, day)


def _limit(rule: Rule, day: dt.date) -> Limit:
    """Return the limit in force on a day, or one without a span."""
    for limit in rule.limits:
        if limit.covers(day):
            return limit
    return _not_in_force(rule.id)


@cache
def _not_in_force(rule_id: str) -> Limit:
    """Return what stands for the limit of a rule on a day that none covers."""
    return evolve(RULES[rule_id].limits[0], span=None, doubts=("not_in_force",))

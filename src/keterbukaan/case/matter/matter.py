"""A matter as seen on a day: the facts so far, the calendars, the regime.

The body's week governs limits that bind the body, and an overlay those that
bind its office. All other limits use the national five-day calendar: those on
the applicant always.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import evolve

from ...deadlines import (
    RECEIPT_NOT_KNOWN,
    Deadline,
    deadline,
    following,
    premature_by,
    received_at,
    whose_calendar,
)
from ...errors import NotInForce, OutOfRange
from ...events import NoticeGiven, ObjectionAnswered
from ...events.base import NoticeOutcome, ObjectionOutcome
from ...law.readings import value
from ...law.shape import BoundOffice
from .law_day import law_day, rule_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Mapping

    from ...deadlines import Doubt, Start
    from ...law.shape import Limit, Rule
    from ...workdays import Overlay, WorkCalendar
    from .dossier import Dossier
    from .facts import Record

__all__ = ["Matter"]

_GRANTED: Final = {
    NoticeOutcome.GRANTED,
    NoticeOutcome.PARTLY_GRANTED,
    NoticeOutcome.INSPECT_ONLY,
    NoticeOutcome.DATA_SUBJECT_ONLY,
}
_ALLOWED: Final = {ObjectionOutcome.GRANTED, ObjectionOutcome.PARTLY_GRANTED}


class Matter:
    """One case on one day.

    Args:
        case: the case with all its facts.
        record: the facts up to the day.
        day: the day it is looked at.
        national: the national five-day calendar.
    """

    def __init__(
        self, *, case: Dossier, record: Record, day: dt.date, national: WorkCalendar
    ) -> None:
        self.case: Dossier = case
        self.record: Record = record
        self.day: dt.date = day
        self.national: WorkCalendar = national
        self._calendars: dict[BoundOffice, WorkCalendar] = {}
        self._law_days: dict[tuple[str, dt.date], dt.date] = {}

    @cached_property
    def readings(self) -> Mapping[str, str]:
        """The readings chosen; a body that works joint leave is read so.

        A reading that the case names itself goes before.
        """
        chosen = self.case.readings
        if self.case.body.joint_leave_works is None:
            return chosen
        return {"joint_leave": "counted", **chosen}

    def reads(self, name: str) -> str:
        """The answer this case gives to an open question of law."""
        return value(self.readings, name)

    @property
    def office(self) -> WorkCalendar:
        """The calendar of the public body."""
        return self.calendar_at(BoundOffice.BODY)

    def calendar_at(self, office: BoundOffice) -> WorkCalendar:
        """The calendar of an office: the national one with its own days.

        Of two overlays for one day, one brought by the calendar and one by the
        case, that of the case holds.
        """
        if office not in self._calendars:
            local = (o for o in self.case.overlays if office in o.binds)
            days = self._with_overlays(local)
            body = office is BoundOffice.BODY
            self._calendars[office] = self._of_body(days) if body else days
        return self._calendars[office]

    def _with_overlays(self, overlays: Iterable[Overlay]) -> WorkCalendar:
        """The national calendar with overlays of the case."""
        local = tuple(overlays)
        if not local:
            return self.national
        taken = {overlay.date for overlay in local}
        kept = (o for o in self.national.overlays if o.date not in taken)
        return evolve(self.national, overlays=(*kept, *local))

    def _of_body(self, days: WorkCalendar) -> WorkCalendar:
        """The calendar with the week and the switches of the body."""
        body, leave = self.case.body, days.joint_leave_counts
        if body.joint_leave_works and self.reads("joint_leave") == "counted":
            leave = body.joint_leave_works
        own = evolve(
            days,
            week=body.work_week,
            squeezed_saturday=body.squeezed_saturday or days.squeezed_saturday,
            joint_leave_counts=leave,
        )
        return days if own == days else own

    def calendars(self, rule: Rule) -> tuple[WorkCalendar, tuple[WorkCalendar, ...]]:
        """The calendar that governs a rule, and those of other readings."""
        return whose_calendar(
            rule,
            national=self._national_for(rule),
            office=self.office,
            readings=self.readings,
            agency=self.case.body.state,
        )

    def _national_for(self, rule: Rule) -> WorkCalendar:
        """The national days of a rule, with those of a commission or a court.

        Where force majeure closed the office at which the applicant hands in,
        that is noted; it moves the outer end alone.
        """
        if rule.office is BoundOffice.BODY or not self.case.overlays:
            return self.national
        if rule.office is not None:
            return self.calendar_at(rule.office)
        there = received_at(rule)
        overlays = self.case.overlays
        return self._with_overlays(o for o in overlays if o.closed and there in o.binds)

    def due(
        self,
        rule_id: str,
        start: dt.date,
        *,
        receipt_known: bool = True,
        starts: tuple[Start, ...] = (),
    ) -> Deadline:
        """The deadline of a rule from a day, under the regime of this matter.

        Where no limit was in force, or the record knows none, it has no date
        and says so.

        Args:
            rule_id: the rule.
            start: day zero.
            receipt_known: whether that day is the receipt the law counts from.
            starts: days zero under other readings.
        """
        rule = self.rule(rule_id, start)
        limit = _limit(rule, self.regime_day(rule.id, start))
        because = () if receipt_known else (RECEIPT_NOT_KNOWN,)
        return self.dated(rule, limit, start, because=because, starts=starts)

    def dated(
        self,
        rule: Rule,
        limit: Limit,
        start: dt.date,
        *,
        because: tuple[Doubt, ...] = (),
        starts: tuple[Start, ...] = (),
    ) -> Deadline:
        """The deadline of a limit from a day; without a date past every table.

        Args:
            rule: the step.
            limit: its length and provision.
            start: day zero.
            because: doubts to carry along.
            starts: days zero under other readings.
        """
        calendar, beside = self.calendars(rule)

        def count(limit: Limit) -> Deadline:
            return deadline(
                rule,
                start=start,
                calendar=calendar,
                limit=limit,
                because=because,
                readings=self.readings,
                starts=starts,
                beside=beside,
            )

        return _counted(count, rule, limit)

    def after(
        self, rule_id: str, previous: Deadline, starts: tuple[Start, ...] = ()
    ) -> Deadline | None:
        """The deadline that runs on from another; None where that has no day."""
        if previous.last is None:
            return None
        rule = self.rule(rule_id, previous.last)
        limit = _limit(rule, self.regime_day(rule.id, previous.last))

        calendar, beside = self.calendars(rule)

        def count(limit: Limit) -> Deadline:
            return following(
                rule,
                previous,
                calendar=calendar,
                limit=limit,
                readings=self.readings,
                starts=starts,
                beside=beside,
            )

        return _counted(count, rule, limit)

    def rule(self, rule_id: str, start: dt.date) -> Rule:
        """The rule for the subject of this matter: general, or of elections."""
        law = self.regime_day(rule_id, start)
        return rule_of(rule_id, self.case.subject, law)

    def regime_day(self, rule_id: str, start: dt.date) -> dt.date:
        """The day whose law applies, by the transition rules."""
        found = self._law_days.get((rule_id, start))
        if found is None:
            found = law_day(rule_id, start, record=self.record, today=self.day)
            self._law_days[rule_id, start] = found
        return found

    @property
    def granted(self) -> bool:
        """Whether the last answer, or the superior's, gives information."""
        notice = self.record.all(NoticeGiven)
        answer = self.record.all(ObjectionAnswered)
        return bool(
            (notice and notice[-1].event.outcome in _GRANTED)
            or (answer and answer[-1].event.outcome in _ALLOWED)
        )

    def in_time(self, due: Deadline, act: dt.date) -> bool:
        """Whether an act was in time, also by the decrees known on its day.

        Nobody is made late after the event.
        """
        if due.last is None or act <= due.last:
            return True
        then = due.as_known_on(act)
        return then.last is not None and act <= then.last

    def late_by(self, due: Deadline, act: dt.date) -> int | None:
        """By how many working days an act was late; None where uncountable.

        A register can hold a year typed wrong, and no feast is known so far off.
        """
        try:
            return due.late_by(act)
        except OutOfRange:
            return None

    def premature_by(self, opens: dt.date, act: dt.date) -> int | None:
        """By how many working days an act came early; None where uncountable."""
        try:
            return premature_by(opens, act, self.national)
        except OutOfRange:
            return None

    def permitted(self, opens: dt.date, due: Deadline, act: dt.date) -> bool:
        """Whether an act did not come too early, by either edition."""
        if act >= opens or due.runs_on is None:
            return act >= opens
        then = due.runs_on.as_known_on(act)
        return then.last is not None and act > then.last


def _counted(count: Callable[[Limit], Deadline], rule: Rule, limit: Limit) -> Deadline:
    """The deadline, or one without a day where it lies past every table."""
    try:
        return count(limit)
    except OutOfRange:
        return count(_no_limit(rule, "out_of_range"))


def _limit(rule: Rule, day: dt.date) -> Limit:
    """The limit in force on a day, or one without a span."""
    try:
        return rule.at(day)
    except NotInForce:
        return _no_limit(rule, "not_in_force")


def _no_limit(rule: Rule, doubt: str) -> Limit:
    """A limit without a span, resting on the first provision there was."""
    return evolve(rule.limits[0], span=None, doubts=(doubt,))

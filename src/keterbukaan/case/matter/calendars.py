"""Penanggalan: whose days count, for each office and each limit.

The body's week governs limits that bind the body, and an overlay those that
bind its office. All other limits use the national five-day calendar: those on
the applicant always.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from attrs import evolve

from ..._kept import kept
from ...deadlines import received_at, whose_calendar
from ...law.readings import READINGS, Chosen, choose, value
from ...law.shape import Actor, BoundOffice, Rule
from ...workdays.week import by_perpres

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...parties import PublicBody
    from ...workdays import Overlay, WorkCalendar
    from ...workdays.week import WorkWeek


class _Keeping(NamedTuple):
    """What of an office its calendars go by; its name and place are none of it.

    Args:
        week: its work weeks.
        week_in_doubt: whether it keeps a week that an agency no longer has.
        squeezed_saturday: the circular by which such a Saturday is off.
        joint_leave_works: the decision by which it works through joint leave.
        agency: whether its days are those of a government agency.
    """

    week: tuple[WorkWeek, ...]
    week_in_doubt: bool
    squeezed_saturday: str | None
    joint_leave_works: str | None
    agency: bool


@lru_cache(maxsize=1024)
def calendars(
    body: PublicBody,
    overlays: tuple[Overlay, ...],
    readings: Chosen,
    national: WorkCalendar,
) -> Calendars:
    """Return the calendars of an office, made once for all its cases.

    Offices that keep the same days share them, and so what was counted on them.
    """
    keeping = _Keeping(
        body.work_week,
        body.week_in_doubt,
        body.squeezed_saturday,
        body.joint_leave_works,
        body.agency,
    )
    return _calendars(keeping, overlays, readings, national)


@lru_cache(maxsize=1024)
def _calendars(
    keeping: _Keeping,
    overlays: tuple[Overlay, ...],
    readings: Chosen,
    national: WorkCalendar,
) -> Calendars:
    return Calendars(keeping, overlays, readings, national)


class Calendars:
    """The calendars that count in the cases of the offices that keep the same days.

    Args:
        keeping: which days they keep.
        overlays: local days, each of the offices that it binds.
        readings: the chosen readings.
        national: the national five-day calendar.
    """

    def __init__(
        self,
        keeping: _Keeping,
        overlays: tuple[Overlay, ...],
        readings: Chosen,
        national: WorkCalendar,
    ) -> None:
        self.national: WorkCalendar = national
        self._keeping = keeping
        self._overlays = overlays
        self._chosen = readings
        self._offices: dict[BoundOffice, WorkCalendar] = {}
        self._rules: dict[
            tuple[str, Actor], tuple[WorkCalendar, tuple[WorkCalendar, ...]]
        ] = {}

    @kept
    def readings(self) -> Chosen:
        """The chosen readings.

        A body that works on joint leave defaults to ``joint_leave=counted``; a
        reading that the case names itself goes before.
        """
        if self._keeping.joint_leave_works is None:
            return self._chosen
        return choose({"joint_leave": "counted", **self._chosen})

    @kept
    def answers(self) -> dict[str, str]:
        """The answer to every open question of law, chosen or by default."""
        return {name: value(self.readings, name) for name in READINGS}

    def at(self, office: BoundOffice) -> WorkCalendar:
        """Return the calendar of an office: the national one with its own days.

        Of two overlays for one day, one brought by the calendar and one by the
        case, that of the case holds.
        """
        if office not in self._offices:
            local = (o for o in self._overlays if office in o.binds)
            days = self._with_overlays(local)
            body = office is BoundOffice.BODY
            self._offices[office] = self._of_body(days) if body else days
        return self._offices[office]

    def of(self, rule: Rule) -> tuple[WorkCalendar, tuple[WorkCalendar, ...]]:
        """Return the calendar that governs a rule, and those of other readings."""
        key = rule.id, rule.actor  # orders of a ruling share one id
        if key not in self._rules:
            used, beside = whose_calendar(
                rule,
                national=self._national_for(rule),
                office=self.at(BoundOffice.BODY),
                readings=self.readings,
                agency=self._keeping.agency,
            )
            self._rules[key] = used, (*beside, *self._in_doubt(used))
        return self._rules[key]

    def _in_doubt(self, used: WorkCalendar) -> Iterator[WorkCalendar]:
        """Yield the body's calendar on five days, where its six are in doubt."""
        if self._keeping.week_in_doubt and used.week == self._keeping.week:
            yield evolve(used, week=by_perpres(used.week))

    def _with_overlays(self, overlays: Iterable[Overlay]) -> WorkCalendar:
        """Return the national calendar with overlays of the case."""
        local = tuple(overlays)
        if not local:
            return self.national
        taken = {overlay.date for overlay in local}
        kept = (o for o in self.national.overlays if o.date not in taken)
        return evolve(self.national, overlays=(*kept, *local))

    def _of_body(self, days: WorkCalendar) -> WorkCalendar:
        """Return the calendar with the week and the switches of the body."""
        keeping, leave = self._keeping, days.joint_leave_counts
        counted = value(self.readings, "joint_leave") == "counted"
        if keeping.joint_leave_works and counted:
            leave = keeping.joint_leave_works
        own = evolve(
            days,
            week=keeping.week,
            squeezed_saturday=keeping.squeezed_saturday or days.squeezed_saturday,
            joint_leave_counts=leave,
        )
        return days if own == days else own

    def _national_for(self, rule: Rule) -> WorkCalendar:
        """Return the national days of a rule, with those of a commission or a court.

        Where force majeure closed the office at which the applicant hands in,
        that is noted; it moves the outer end alone.
        """
        if rule.office is BoundOffice.BODY or not self._overlays:
            return self.national
        if rule.office is not None:
            return self.at(rule.office)
        there = received_at(rule)
        return self._with_overlays(
            o for o in self._overlays if o.closed and there in o.binds
        )

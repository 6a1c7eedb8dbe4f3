"""Kalender siapa: the calendar that governs a limit, and those beside it.

The body's week and days off govern limits that bind the body; limits on the
applicant, the commission and the courts use the national five-day calendar,
with the days of their own office where it has any (reading ``calendar_of``).
Whether joint leave is work for a body that is no government agency is the
reading ``joint_leave``.

>>> from keterbukaan import WorkCalendar
>>> from keterbukaan.law.limits import RULES
>>> national = WorkCalendar.national()
>>> office = WorkCalendar(week=6)
>>> used, beside = whose_calendar(
...     RULES["dispute.file"], national=national, office=office
... )
>>> used == national, beside == (office,)
(True, True)
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ..law.readings import value
from ..law.shape import BoundOffice, Stage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..law.shape import Rule
    from ..workdays import WorkCalendar

_RECEIVES: Final[Mapping[Stage | None, BoundOffice]] = {
    Stage.REQUEST: BoundOffice.BODY,
    Stage.OBJECTION: BoundOffice.BODY,
    Stage.DISPUTE: BoundOffice.COMMISSION,
    Stage.COURT: BoundOffice.COURT,
    Stage.CASSATION: BoundOffice.COURT,
    Stage.EXECUTION: BoundOffice.COURT,
}
_NONE: Final[Mapping[str, str]] = MappingProxyType({})


def whose_calendar(
    rule: Rule,
    *,
    national: WorkCalendar,
    office: WorkCalendar,
    readings: Mapping[str, str] = _NONE,
    agency: bool = True,
) -> tuple[WorkCalendar, tuple[WorkCalendar, ...]]:
    """Return the calendar to count on, and those that another reading would count on.

    Args:
        rule: the step.
        national: the national five-day calendar; for a limit on a commission or
            a court with its own days.
        office: the calendar of the public body.
        readings: the readings that were chosen.
        agency: whether the body is a government agency, which is off on
            joint leave.
    """
    reading = value(readings, "calendar_of")
    bound = "body" if rule.binds_body else "national"
    of_body = (bound if reading == "actor" else reading) == "body"
    used = office if of_body else national
    if agency and national is office:
        return used, ()
    found = [national, office]
    if rule.binds_body and not agency:
        leave = not used.joint_leave_counts
        found.insert(0, used.with_joint_leave(counts=leave))
    return used, tuple(each for each in dict.fromkeys(found) if each != used)


def received_at(rule: Rule) -> BoundOffice | None:
    """Return the office at which an act of this step is handed in.

    Where it is closed by force majeure, who has to hand something in there
    may argue with that.

    >>> from keterbukaan.law.limits import RULES
    >>> received_at(RULES["election.objection.file"]).value
    'body'
    """
    return _RECEIVES.get(rule.stage)

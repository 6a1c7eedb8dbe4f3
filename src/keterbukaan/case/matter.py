"""A matter as seen on a day: the facts so far, the calendars, the regime.

The body's week and overlays govern limits that bind the body; limits on the
applicant, the commission and the courts use the national five-day calendar.
"""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from ..deadlines import RECEIPT_NOT_KNOWN, Deadline, Doubt, deadline, following
from ..errors import NotInForce
from ..events import (
    HearingHeld,
    InterlocutoryRuling,
    PreliminaryFinished,
    RequestReceived,
    RequestSent,
)
from ..law.limits import RULES
from ..law.shape import Actor, Limit
from ..parties import Subject

if TYPE_CHECKING:
    from ..law.shape import Rule
    from ..workdays import WorkCalendar
    from .model import Case
    from .record import Record

__all__ = ["Matter"]

_BODY: Final = frozenset({Actor.PPID, Actor.SUPERIOR, Actor.BODY})
_ELECTION: Final = {
    "request.notice": "election.request.notice",
    "request.extension": "election.request.extension",
    "objection.file": "election.objection.file",
    "objection.response": "election.objection.response",
    "dispute.file": "election.dispute.file",
    "dispute.file.silence": "election.dispute.file",
    "dispute.finish": "election.dispute.finish",
}
# PerKI 1/2013 Ps. 62: a dispute already at its preliminary examination on the
# day it came into force stays under PerKI 2/2010.
_PERKI_1_2013: Final = dt.date(2013, 4, 29)
_NOT_IN_FORCE: Final = Doubt(
    "not_in_force",
    (
        "belum ada batas waktu yang berlaku pada hari itu",
        "no limit was in force on that day",
    ),
)


@frozen(kw_only=True, eq=False)
class Matter:
    """One case on one day.

    Args:
        case: the case with all its facts.
        record: the facts up to the day.
        day: the day it is looked at.
        national: the national five-day calendar.
    """

    case: Case
    record: Record
    day: dt.date
    national: WorkCalendar = field()

    @cached_property
    def office(self) -> WorkCalendar:
        """The calendar of the public body."""
        return evolve(
            self.national,
            week=self.case.body.work_week,
            overlays=(*self.national.overlays, *self.case.overlays),
        )

    def calendar_of(self, rule: Rule) -> WorkCalendar:
        """The calendar that governs a rule: by whom it binds."""
        return self.office if rule.actor in _BODY else self.national

    def due(
        self, rule_id: str, start: dt.date, *, receipt_known: bool = True
    ) -> Deadline:
        """The deadline of a rule from a day, under the regime of this matter.

        Where no limit was in force, or the record knows none, it has no date
        and says so.
        """
        rule = self.rule(rule_id, start)
        because = () if receipt_known else (RECEIPT_NOT_KNOWN,)
        calendar = self.calendar_of(rule)
        try:
            limit = rule.at(self.regime_day(rule.id, start))
        except NotInForce:
            limit, because = _no_limit(rule), (_NOT_IN_FORCE,)
        return deadline(
            rule, start=start, calendar=calendar, limit=limit, because=because
        )

    def after(self, rule_id: str, previous: Deadline) -> Deadline | None:
        """The deadline that runs on from another; None where that has no day."""
        if previous.last is None:
            return None
        rule = self.rule(rule_id, previous.last)
        calendar = self.calendar_of(rule)
        try:
            limit = rule.at(self.regime_day(rule.id, previous.last))
        except NotInForce:
            limit = _no_limit(rule)
        return following(rule, previous, calendar=calendar, limit=limit)

    def rule(self, rule_id: str, start: dt.date) -> Rule:
        """The rule for the subject of this matter: general, or of elections."""
        special = RULES.get(_ELECTION.get(rule_id, ""))
        if self.case.subject is Subject.ELECTION and special is not None:
            if any(limit.covers(start) for limit in special.limits):
                return special
        return RULES[rule_id]

    def regime_day(self, rule_id: str, start: dt.date) -> dt.date:
        """The day whose law applies, by the transition rules.

        A request in process when a new regulation came into force stays under
        the earlier one (PerKI 1/2021 Ps. 62).
        """
        if rule_id.startswith("request."):
            asked = self.record.preferred(RequestReceived, RequestSent)
            return min(asked.on, start) if asked else start
        if rule_id.startswith(("dispute.", "ruling.")):
            examined = self.record.first(
                PreliminaryFinished, HearingHeld, InterlocutoryRuling
            )
            if examined and examined.on < _PERKI_1_2013 <= start:
                return _PERKI_1_2013 - dt.timedelta(days=1)
        return start

    def in_time(self, due: Deadline, act: dt.date) -> bool:
        """Whether an act was in time, also by the decrees known on its day.

        Nobody is made late after the event.
        """
        if due.last is None or act <= due.last:
            return True
        then = due.as_known_on(act)
        return then.last is not None and act <= then.last

    def permitted(self, opens: dt.date | None, due: Deadline, act: dt.date) -> bool:
        """Whether an act did not come too early, by either edition."""
        if opens is None or act >= opens or due.runs_on is None:
            return opens is None or act >= opens
        then = due.runs_on.as_known_on(act)
        return then.last is not None and act > then.last


def _no_limit(rule: Rule) -> Limit:
    """A limit without a span, resting on the first provision there was."""
    return evolve(rule.limits[0], span=None, doubts=())

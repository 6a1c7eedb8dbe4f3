"""Perkara: who is involved, and the facts in the order given."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from .._dates import civil
from ..parties import Applicant, Commissions, PublicBody, Subject
from ..workdays import WorkCalendar
from .record import Progress, active, fold
from .standing import Standing, stand

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ..events.base import Event
    from ..workdays import Overlay

__all__ = ["Case"]


@frozen(kw_only=True)
class Case:
    """One matter: its parties and its facts.

    A case is a value. Recording a fact gives a new case; a late, early or odd
    fact is recorded like any other, and shows as a finding.

    Args:
        events: the facts, in the order given.
        body: the public body.
        applicant: who asks.
        subject: general or election information.
        commissions: which local commissions exist.
        readings: named readings of disputed law, by id.
        overlays: local days of the body.
        items: the items of the request, where they may go different ways.
        id: a name for the case.

    >>> import datetime as dt
    >>> from keterbukaan.events import NoticeGiven, RequestReceived
    >>> case = Case().record(RequestReceived(dt.date(2026, 3, 12)))
    >>> case.on(dt.date(2026, 4, 2)).state
    'waiting'
    >>> case.on(dt.date(2026, 4, 3)).state
    'silent'
    >>> late = case.record(NoticeGiven(dt.date(2026, 4, 6), outcome="granted"))
    >>> [(f.code, f.days) for f in late.on(dt.date(2026, 4, 6)).findings]
    [('late.request.notice', 1)]
    """

    events: tuple[Event, ...] = field(default=(), converter=tuple)
    body: PublicBody = PublicBody(kind="state", level="central")
    applicant: Applicant = Applicant()
    subject: Subject = field(default=Subject.GENERAL, converter=Subject)
    commissions: Commissions = Commissions()
    readings: Mapping[str, str] = field(factory=dict, converter=dict, hash=False)
    overlays: tuple[Overlay, ...] = field(default=(), converter=tuple)
    items: tuple[str, ...] = field(default=(), converter=tuple)
    id: str | None = None

    def record(self, *events: Event) -> Case:
        """The case with further facts."""
        return evolve(self, events=(*self.events, *events))

    @cached_property
    def progress(self) -> Progress:
        """Where all its facts bring it, whatever the day."""
        return fold(active(self.events))

    def on(self, day: dt.date, *, calendar: WorkCalendar | None = None) -> Standing:
        """Where the case stands on a day.

        Args:
            day: the day it is looked at; later facts are left out.
            calendar: the national calendar; the body's own week and overlays
                are added to it where they count. None stands for the national
                calendar with every decree of the package, and the standing
                names the edition in every answer.

        Raises:
            NotADate: the day is an instant, or no date.
        """
        return stand(self, civil(day), calendar or WorkCalendar.national())

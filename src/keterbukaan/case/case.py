"""Perkara: who is involved, and the facts in the order given, whatever the day."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from .._dates import civil
from .._kept import kept
from .._values import of_kind
from ..workdays import WorkCalendar
from .matter.dossier import Dossier
from .matter.fold import Progress, active, fold
from .standing import Standing

if TYPE_CHECKING:
    import datetime as dt

    from ..events.base import Event


@frozen(slots=False, kw_only=True, repr=False)
class Case(Dossier):
    """Hold the parties and the facts of a case, whatever the day.

    A case is a value. Recording a fact gives a new case; a late, early or odd
    fact is recorded like any other, and shows as a finding. Seen on a day it is
    a *matter*, whose answers a :class:`Standing` gives.

    Args:
        events: the facts, in the order given.
        body: the public body; one of unknown kind and level unless given.
        applicant: who asks.
        subject: general or election information.
        commissions: which local commissions exist.
        readings: named readings of disputed law, by id; the rest by default.
        overlays: local days, each of the offices that it binds: it goes on the
            calendar of their limits alone.
        tests: consequence tests that a refusal names by their ids.
        own_limits: limits that the body set for itself; they shorten nothing.
        items: the items of the request, where they may go different ways.
        id: a name for the case.
        details: what the request says of the applicant and of what is asked;
            kept and never interpreted.
        consent: the names of those details that the applicant lets be published.
        closed: the application's word that the matter ended, where no fact with a
            day can be recorded.
        extra: what an application keeps with the case; nothing here reads it.

    Raises:
        UnknownReading: a reading has no such id, or no such option.
        InputError: overlays cannot stand together, a fact is none, or is about
            an item that the case does not have, ``consent`` names no detail,
            ``extra`` is no object, or ``id`` is no text.
        WrongType: one of the parties, or of what they brought, is something else.

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

    def record(self, *events: Event) -> Case:
        """Return the case with further facts.

        Raises:
            InputError: one is no fact, or about an item that the case does not
                have: it would count for nothing.

        >>> import datetime as dt
        >>> from keterbukaan.events import RequestReceived
        >>> asked = RequestReceived(dt.date(2026, 3, 12), items=["petta"])
        >>> Case(items=["peta", "laporan"]).record(asked)
        Traceback (most recent call last):
            ...
        keterbukaan.errors.InputError: 1 problem in the input
          $.events[0].items[0]: unknown item 'petta'; did you mean 'peta'?
        """
        return evolve(self, events=(*self.events, *events))

    @kept
    def progress(self) -> Progress:
        """Where all its facts bring it, whatever the day."""
        return fold(active(self.events))

    def on(self, day: dt.date, *, calendar: WorkCalendar | None = None) -> Standing:
        """Return where the case stands on a day.

        Args:
            day: the day it is looked at; later facts are left out.
            calendar: the national calendar; the body's own week and the overlays
                of each office are added to it where they count. None stands for
                the national calendar with every decree of the package, and the
                standing names the edition in every answer.

        Raises:
            NotADate: the day is an instant, or no date.
            WrongType: the calendar is none.
        """
        days = _national() if calendar is None else of_kind(calendar, WorkCalendar)
        return Standing(self, civil(day), days)


@cache
def _national() -> WorkCalendar:
    """Return the calendar of every decree in the package, one for all cases."""
    return WorkCalendar.national()

"""Perjalanan: when a request, objection or application came, and when it was over.

It is over on the day of its answer, or of what ended it without one; of an answer
that only its receipt shows, on the day of that. What a later step ended, as a
withdrawn objection ends a request that nobody answered, was over on the day of the
last fact. What came after its own answer, by the record, was over on the day it came.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import NoticeGiven, RequestReceived
>>> case = Case(id="a").record(
...     RequestReceived(dt.date(2026, 3, 2)),
...     NoticeGiven(dt.date(2026, 3, 9), outcome="granted"),
... )
>>> (life,) = lives([case], dt.date(2026, 4, 1))
>>> life.ref, str(life.came), str(life.over), life.answered
('a', '2026-03-02', '2026-03-09', True)
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import frozen

from .. import events
from .._values import of_kind, several
from ..case import Case
from ..law.shape import Stage
from ..register.entries import Book, Entry, entries_of
from ..register.timing import RECEIVED, SHOWING, answered, answered_on, ending

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..events import Event
    from ..workdays import WorkCalendar

_ENDINGS: Final[Mapping[type[Event], str]] = {
    events.RequestWithdrawn: "withdrawn",
    events.ObjectionWithdrawn: "withdrawn",
    events.DisputeWithdrawn: "withdrawn",
    events.SettledByParties: "settled",
    events.DisputeLapsed: "lapsed",
    events.DisputeStopped: "stopped",
    events.DisputeNotRegistered: "not_registered",
    events.InterlocutoryRuling: "not_accepted",
    events.PreliminaryFinished: "not_accepted",
}
"""How each fact ends what it ends."""


@frozen(kw_only=True)
class Life:
    """One request, objection or application, from its coming to its end.

    Args:
        entry: what the book has of it.
        ref: how a report refers to it.
        came: the day of its receipt; None where that is not on record.
        over: the day it was over; None while it is not, or where nobody can tell.
        how: how it ended without an answer that is on record; empty else.
        answered: whether its answer is on record, with its day.
    """

    entry: Entry
    ref: str
    came: dt.date | None
    over: dt.date | None
    how: str = ""
    answered: bool = False

    @property
    def dated(self) -> bool:
        """Whether it can be told on which days it was pending."""
        return self.came is not None and (self.over is not None or not self.how)


def lives(
    cases: Iterable[Case], day: dt.date, *, calendar: WorkCalendar | None = None
) -> Iterator[Life]:
    """Yield every request, objection and application of many cases.

    Args:
        cases: the cases; they are taken one by one.
        day: the day asked about: later facts are left out.
        calendar: the national calendar; None for that of every decree known.
    """
    for place, each in enumerate(several(cases), 1):
        standing = of_kind(each, Case).on(day, calendar=calendar)
        name = each.id or f"#{place}"
        for book in Book:
            for entry in entries_of(standing, book):
                ref = name if entry.number == 1 else f"{name}#{entry.number}"
                yield _life(entry, ref)


def _life(entry: Entry, ref: str) -> Life:
    came = next((fact.on for fact in entry.of(RECEIVED[entry.book].type)), None)
    over, how, told = _end(entry, came)
    if came is not None and over is not None:
        over = max(over, came)
    return Life(entry=entry, ref=ref, came=came, over=over, how=how, answered=told)


def _end(entry: Entry, came: dt.date | None) -> tuple[dt.date | None, str, bool]:
    """Return on which day it was over, how, and whether by an answer on record."""
    told = answered_on(entry)
    if told is not None:
        return told, "", True
    ended = ending(entry) or _settled(entry, came)
    if ended is not None:
        return ended.on, _ENDINGS[type(ended)], False
    if answered(entry):
        return _shown_on(entry), "unknown", False
    if entry.standing.stage is Stage.CLOSED:
        return _closed_on(entry), "closed", False
    return None, "", False


def _closed_on(entry: Entry) -> dt.date | None:
    """Return when a matter was over that something else ended: on its last fact."""
    closed = entry.standing.case.closed
    return entry.glance.facts[-1].on if closed is None else closed.on


def _settled(entry: Entry, came: dt.date | None) -> Event | None:
    """Return what settled an objection between the parties, if anything did."""
    if entry.book is not Book.OBJECTIONS or came is None:
        return None
    found = entry.of(events.SettledByParties.type)
    return next((fact for fact in found if fact.on >= came), None)


def _shown_on(entry: Entry) -> dt.date | None:
    """Return the day of the first fact that shows the answer, of the last item."""
    kinds = SHOWING[entry.book]
    return next((fact.on for fact in entry.facts if isinstance(fact, kinds)), None)

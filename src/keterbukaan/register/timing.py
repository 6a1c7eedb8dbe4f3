"""Waktu layanan: how many working days an entry of a book took, and has left.

Used are the working days after the receipt, up to and with the day of the first
answer, or the day asked about while there is none: 0 on the day of the receipt. They
are counted on the calendar of the limit, so on that of the office for what the office
owes. Left are the days until the last one, as the agenda counts them.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import RequestReceived
>>> from keterbukaan.register.entries import Book, entries_of
>>> case = Case().record(RequestReceived(dt.date(2026, 11, 12)))
>>> (entry,) = entries_of(case.on(dt.date(2026, 11, 19)), Book.REQUESTS)
>>> str(last_day(entry)), days_used(entry), days_left(entry), days_late(entry)
('2026-11-26', 5, 5, None)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import events
from ..deadlines.counting import days_left as days_left_until
from ..errors import OutOfRange
from ..law.shape import Stage
from ..law.spans import WorkingDays
from .entries import Book, Entry, ended_by

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ..case import Standing, TimeLimit

_RULES: Final[Mapping[Book, tuple[tuple[str, ...], ...]]] = {
    Book.REQUESTS: (
        ("request.extension", "election.request.extension"),
        ("request.notice", "election.request.notice"),
    ),
    Book.OBJECTIONS: (("objection.response", "election.objection.response"),),
    Book.DISPUTES: (("dispute.finish", "election.dispute.finish"),),
}
"""The limits on the answer, that which takes the place of another first."""
RECEIVED: Final[Mapping[Book, type[events.Event]]] = {
    Book.REQUESTS: events.RequestReceived,
    Book.OBJECTIONS: events.ObjectionReceived,
    Book.DISPUTES: events.DisputeFiled,
}
_ANSWERED: Final[Mapping[Book, type[events.Event]]] = {
    Book.REQUESTS: events.NoticeGiven,
    Book.OBJECTIONS: events.ObjectionAnswered,
    Book.DISPUTES: events.RulingRead,
}
#: What shows that there was an answer, and not on which day.
SHOWING: Final[Mapping[Book, tuple[type[events.Event], ...]]] = {
    Book.REQUESTS: (events.NoticeReceived, events.InformationGiven),
    Book.OBJECTIONS: (events.ObjectionAnswerReceived,),
    Book.DISPUTES: (
        events.RulingSent,
        events.RulingReceived,
        events.ChallengeFiled,
        events.CourtRulingPronounced,
    ),
}
_WITHDRAWN: Final = (
    events.RequestWithdrawn,
    events.SettledByParties,
    events.ObjectionWithdrawn,
)
#: What answers an objection, and so never begins the time for its answer.
_ANSWERS: Final = (events.ObjectionAnswered, events.ObjectionAnswerReceived)
#: How working days are counted, whatever the unit of the limit.
_WORKING: Final = WorkingDays(1)


def finished(entry: Entry) -> bool:
    """Whether an entry waits for no answer any more: it has one, or ended without."""
    return answered(entry) or ending(entry) is not None or _closed(entry)


def answered(entry: Entry) -> bool:
    """Whether there is an answer, be it one whose day is not on record."""
    if answered_on(entry) is not None:
        return True
    if not entry.standing.case.items and entry.has(*SHOWING[entry.book]):
        return True
    limits = limits_of(entry)
    return bool(limits) and all(
        each.done is not None or each.proved is not None for each in limits
    )


def answered_on(entry: Entry) -> dt.date | None:
    """Return the day of the first answer: of all items, where there are several."""
    if entry.book is Book.REQUESTS:
        ends = _ends_by_item(entry)
        days = [end.on for end in ends if isinstance(end, events.NoticeGiven)]
        return None if None in ends else max(days, default=None)
    kind = _ANSWERED[entry.book]
    return next((fact.on for fact in entry.facts if isinstance(fact, kind)), None)


def notices_by_item(entry: Entry) -> dict[str, list[events.NoticeGiven]]:
    """Return the written notices about each item, in order; ``""`` is the whole."""
    return {
        item: [fact for fact in facts if isinstance(fact, events.NoticeGiven)]
        for item, facts in _by_item(entry).items()
    }


def _by_item(entry: Entry) -> dict[str, list[events.Event]]:
    items = entry.standing.case.items
    if not items:
        return {"": [*entry.facts]}
    return {
        item: [each for each in entry.facts if not each.items or item in each.items]
        for item in items
    }


def _ends_by_item(entry: Entry) -> list[events.Event | None]:
    """Return what each item ended with: its notice, or a withdrawal before that."""
    kinds = (events.NoticeGiven, *_WITHDRAWN)
    told = _by_item(entry).values()
    return [next((f for f in facts if isinstance(f, kinds)), None) for facts in told]


def last_day(entry: Entry) -> dt.date | None:
    """Return the last day for the answer; None where none can be named."""
    return max((each.last for each in limits_of(entry) if each.last), default=None)


def days_used(entry: Entry) -> int | None:
    """Return how many working days it took, or has taken so far.

    None where the receipt is not on record, or nobody can tell how long it took.
    """
    received, limits = entry.of(RECEIVED[entry.book].type), limits_of(entry)
    end = _end_of(entry)
    if not received or not limits or end is None or end < received[0].on:
        return None
    calendar = limits[0].deadline.calendar
    try:
        return days_left_until(_WORKING, received[0].on, end, calendar)
    except OutOfRange:
        return None


def days_left(entry: Entry) -> int | None:
    """Return how many days are left, in the unit of the limit; negative where late.

    None once it is finished, and where no last day can be named.
    """
    if finished(entry):
        return None
    left = [each.days_left(entry.standing.day) for each in limits_of(entry)]
    return max((days for days in left if days is not None), default=None)


def days_late(entry: Entry) -> int | None:
    """Return by how many working days the answer was late, as a finding says."""
    codes = {f"late.{rule}" for rules in _RULES[entry.book] for rule in rules}
    sizes = [
        days
        for fact in entry.placed
        if isinstance(fact.event, _ANSWERED[entry.book])
        for code, days in entry.glance.late.get(fact.index, {}).items()
        if code in codes
    ]
    return max(sizes, default=None)


def limits_of(entry: Entry) -> list[TimeLimit]:
    """Return the limits on the answer that run or ran for this entry."""
    if entry.book is Book.REQUESTS:
        apart = [standing for _, standing in entry.standing.items]
        found = (_of_request(one) for one in apart or [entry.standing])
        return [*dict.fromkeys(limit for limits in found for limit in limits)]
    filed = [fact.on for fact in entry.facts if not isinstance(fact, _ANSWERS)]
    limits = entry.glance.limits
    return [
        limit
        for rules in _RULES[entry.book]
        for rule in rules
        for day in dict.fromkeys(filed)
        for limit in limits.get((rule, day), ())
    ]


def _of_request(standing: Standing) -> list[TimeLimit]:
    """Return the limits on the notice, as one item or the whole has them."""
    for rules in _RULES[Book.REQUESTS]:
        found = [e for e in standing.deadlines if e.rule in rules and not e.own]
        if found:
            return found
    return []


def _end_of(entry: Entry) -> dt.date | None:
    """Return the day up to which time runs; None where nobody can tell."""
    told, ended = answered_on(entry), ending(entry)
    if told is not None:
        return told
    if ended is not None:
        return ended.on
    return None if finished(entry) else entry.standing.day


def ending(entry: Entry) -> events.Event | None:
    """Return the fact that ended an entry without an answer, if any."""
    if entry.book is Book.DISPUTES:
        return ended_by(entry.facts)
    ends = _ends_by_item(entry)
    if any(end is None or isinstance(end, events.NoticeGiven) for end in ends):
        return None
    return ends[-1]


def _closed(entry: Entry) -> bool:
    """Whether the matter is over, be it by the word of the application."""
    return entry.standing.stage is Stage.CLOSED

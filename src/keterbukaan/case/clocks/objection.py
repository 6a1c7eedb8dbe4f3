"""Keberatan: when one may object, and the superior's limit on each objection.

A window has a ground. Silence opens one the day after the limit that passed;
an answer opens one on its receipt. A late answer takes nothing back: the
window that silence opened keeps its clock, and the answer opens its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import events
from ...lifecycle.outcomes import grounds_from
from ...workdays.days import day_after
from ..matter.matter import Zero
from .answers import Answer, Exchange, answers_of
from .filing import OBJECTED, filings_of, named_grounds
from .settle import settle, untold, window
from .starts import after_hours, begin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...deadlines import Deadline
    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit
    from .request import Reply

_FOUND: Final = events.GroundFound.type
A, B, C, D, E, F, G = events.ObjectionGround


ANY_ANSWER: Final = (A, D, E, F, G)
"""The grounds that an answer may raise whose kind is not on record."""


BY_SILENCE: Final = (C,)
"""The ground that arises where nobody answered."""


def objection_windows(matter: Matter, reply: Reply) -> Iterator[TimeLimit]:
    """Yield every window to object: by silence, by an answer, by a ground found."""
    yield from _after_reply(matter, reply)
    yield from _after_notices(matter)
    yield from _found(matter)


def _after_reply(matter: Matter, reply: Reply) -> Iterator[TimeLimit]:
    """Ground c: the PPID did not answer in time. A late answer erases nothing.

    Safe to act only when even an extension in the post would have passed.
    """
    if not reply.limits or reply.silent is None:
        return
    due = matter.after("objection.file", reply.silent, reply.starts)
    if due is None:
        return
    yield window(
        due,
        events.ObjectionReceived,
        silence=reply.silent,
        grounds=BY_SILENCE,
        opens_safe=(reply.postal or reply.silent).opens_safe,
        hidden=reply.limits[-1].kept,
        untold=reply.limits[-1].proved is not None,
    )


def _after_notices(matter: Matter) -> Iterator[TimeLimit]:
    """Yield the windows of grounds a and d to g, which an answer opens."""
    given = matter.record.all(events.NoticeGiven)
    for notice in given:
        read = matter.record.first(events.NoticeReceived, after=notice.index)
        yield window(
            _found_in(matter, notice, read),
            events.ObjectionReceived,
            grounds=_raised(matter, notice.event),
            given_on=notice.on,
        )
        yield from _after_promise(matter, notice)
    if not given and (read := matter.record.first(events.NoticeReceived)):
        due = matter.due("objection.file", read)
        yield window(due, events.ObjectionReceived, grounds=ANY_ANSWER)


def _found_in(
    matter: Matter, notice: Fact[events.NoticeGiven], read: Fact[events.Event] | None
) -> Deadline:
    """Count thirty days from the receipt of the answer, or from its day."""
    if read is None:
        return matter.due("objection.file", notice, receipt_known=False)
    zero = begin(matter, "objection.file", read, after=notice.index - 1)
    return matter.due("objection.file", zero)


def _raised(
    matter: Matter, notice: events.NoticeGiven
) -> tuple[events.ObjectionGround, ...]:
    """Return the grounds an answer raises; what is not held may be read as exempt."""
    if (
        notice.outcome is events.NoticeOutcome.NOT_HELD
        and matter.reads("not_held") == "a"
    ):
        return (A,)
    return grounds_from(notice)


def _after_promise(
    matter: Matter, notice: Fact[events.NoticeGiven]
) -> Iterator[TimeLimit]:
    """Ground g: the day on which the information was to be ready passed."""
    ready = notice.event.available_on
    given = matter.record.first(events.InformationGiven, after=notice.index)
    if ready is None or (given is not None and given.on <= ready):
        return
    due = matter.due("objection.file", Zero(ready, _FOUND))
    opens = day_after(ready)
    yield window(
        due, events.ObjectionReceived, grounds=(G,), opens=opens, opens_safe=opens
    )


def _found(matter: Matter) -> Iterator[TimeLimit]:
    """Yield the windows of grounds found on a day, alone or in an objection."""
    for fact in matter.record.all(events.GroundFound):
        due = matter.due("objection.file", fact)
        yield window(due, events.ObjectionReceived, grounds=(fact.event.ground,))
    for objection in matter.record.all(events.ObjectionReceived):
        if objection.event.found_on is not None:
            found_on = objection.event.found_on
            due = matter.due("objection.file", Zero(found_on, _FOUND))
            grounds = objection.event.grounds
            yield window(due, events.ObjectionReceived, grounds=grounds)


def exchanges(matter: Matter) -> Iterator[Exchange]:
    """Yield every objection with its answer, and the answers to none on record."""
    objections = filings_of(matter, OBJECTED)
    answers = answers_of(matter, objections)
    ends = [*(later.index for later in objections[1:]), None]
    for objection, end in zip(objections, ends, strict=False):
        mine = [each for each in answers if each.objection is objection]
        first = mine[0] if mine else None
        yield Exchange(_response(matter, objection, first, end=end), first)
        yield from (Exchange(None, each) for each in mine[1:])
    for each in answers:
        if each.objection is None:
            yield Exchange(None, each)


def _response(
    matter: Matter,
    objection: Fact[events.Event],
    answer: Answer | None,
    *,
    end: int | None,
) -> TimeLimit:
    """Return the superior's limit on one objection."""
    known = isinstance(objection.event, events.ObjectionReceived)
    rule = "objection.response"
    zero = begin(matter, rule, objection, after=objection.index - 1, before=end)
    zero = after_hours(matter, objection, zero)
    due = matter.due(rule, zero, receipt_known=known)
    gone = matter.record.first(events.ObjectionWithdrawn, after=objection.index)
    if gone is not None and end is not None and gone.index > end:
        gone = None
    limit = settle(
        matter,
        due,
        events.ObjectionAnswered,
        answer.given if answer else None,
        proof=answer.received if answer else None,
        paired=True,  # a receipt that names another objection is not of this one
        grounds=named_grounds(objection),
        until=gone.index if gone else None,
        hidden=gone is not None,
    )
    return untold(matter, limit, events.Stage.DISPUTE)

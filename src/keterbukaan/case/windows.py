"""Jendela waktu: when an objection or an application may be handed in.

A window has a ground. Silence opens one the day after the limit that passed;
an answer opens one on its receipt. A late answer takes nothing back: the
window that silence opened keeps its clock, and the answer opens its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from ..deadlines import RECEIPT_NOT_KNOWN
from ..deadlines.counting import DAY
from ..events import (
    DisputeFiled,
    ExtensionNotified,
    GroundFound,
    InformationGiven,
    NoticeGiven,
    NoticeReceived,
    ObjectionAnswered,
    ObjectionAnswerReceived,
    ObjectionGround,
    ObjectionReceived,
    ObjectionWithdrawn,
    RequestReceived,
    RequestSent,
    RequestWithdrawn,
    SettledByParties,
)
from ..law.shape import Actor
from ..lifecycle.outcomes import grounds_from
from .filings import (
    APPLIED,
    OBJECTED,
    Filing,
    filings_of,
    judge,
    named_grounds,
    used,
)
from .limits import Met, TimeLimit, settle

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ..deadlines import Deadline
    from ..events.base import Event
    from .matter import Matter
    from .record import Fact

__all__ = ["Windows", "read_windows"]

A, B, C, D, E, F, G = ObjectionGround

_ANY_ANSWER: Final = (A, D, E, F, G)


@frozen
class Windows:
    """Every window of a matter, and every filing judged against them.

    Args:
        reply: the limits on the PPID's answer.
        objection: windows for objecting.
        response: the limits on the superior.
        dispute: windows for going to the commission.
        objections: the objections, judged.
        disputes: the applications, judged.
        extension: place of the extension notice that has effect, if any.
    """

    reply: tuple[TimeLimit, ...]
    objection: tuple[TimeLimit, ...]
    response: tuple[TimeLimit, ...]
    dispute: tuple[TimeLimit, ...]
    objections: tuple[Filing, ...]
    disputes: tuple[Filing, ...]
    extension: int | None = None

    def grounds_of_dispute(self) -> tuple[ObjectionGround, ...]:
        """The grounds of the last application, else those of the objection.

        Where neither names any, the grounds of the window that the objection
        fell into, unless they leave open whether ground a is among them.
        """
        for filing in reversed((*self.objections, *self.disputes)):
            named = named_grounds(filing.fact)
            if named:
                return named
        used = [f.window.grounds for f in self.objections if f.window is not None]
        grounds = used[-1] if used else ()
        return () if A in grounds and len(grounds) > 1 else grounds


def read_windows(matter: Matter) -> Windows:
    """Read every window off the facts."""
    reply, extension = _reply(matter)
    opened = (*_after_reply(matter, reply), *_after_notices(matter), *_found(matter))
    objections = tuple(judge(matter, f, opened) for f in filings_of(matter, OBJECTED))
    response = tuple(_responses(matter))
    ways = tuple(way for limit in response for way in _ways(matter, limit))
    disputes = tuple(judge(matter, f, ways) for f in filings_of(matter, APPLIED))
    return Windows(
        reply=reply,
        objection=tuple(used(matter, window, objections) for window in opened),
        response=response,
        dispute=tuple(used(matter, window, disputes) for window in ways),
        objections=objections,
        disputes=disputes,
        extension=extension,
    )


# -- the PPID's answer -------------------------------------------------------


def _reply(matter: Matter) -> tuple[tuple[TimeLimit, ...], int | None]:
    """The limits on the answer: ten working days, and seven where extended."""
    record = matter.record
    asked = record.preferred(RequestReceived, RequestSent)
    if asked is None:
        return (), None
    known = isinstance(asked.event, RequestReceived)
    first = matter.due("request.notice", asked.on, receipt_known=known)
    answer = record.preferred(NoticeGiven, NoticeReceived, InformationGiven)
    extension = _extension(matter, first)
    if extension is None:
        limit = settle(matter, first, NoticeGiven, answer)
        return (() if _dropped(matter, limit) else (limit,)), None
    second = matter.after("request.extension", first)
    extended = settle(matter, first, ExtensionNotified, extension)
    if second is None:
        return (extended,), extension.index
    last = settle(matter, second, NoticeGiven, answer)
    last = evolve(last, opens=first.start, opens_safe=first.start)
    kept = (extended,) if _dropped(matter, last) else (extended, last)
    return kept, extension.index


def _dropped(matter: Matter, limit: TimeLimit) -> bool:
    """Whether the request was withdrawn or settled while the limit ran."""
    if limit.done is not None:
        return False
    over = matter.record.first(RequestWithdrawn, SettledByParties)
    last = limit.deadline.last
    return over is not None and (last is None or over.on <= last)


def _extension(matter: Matter, first: Deadline) -> Fact[Event] | None:
    """The extension notice that has effect: the first, in time, with a reason."""
    for notice in matter.record.all(ExtensionNotified):
        if notice.event.reason and matter.in_time(first, notice.on):
            return matter.record.first(ExtensionNotified, after=notice.index - 1)
        return None
    return None


# -- windows for an objection ------------------------------------------------


def _window(
    due: Deadline,
    act: type[Event],
    *,
    grounds: tuple[ObjectionGround, ...] = (),
    silence: Deadline | None = None,
) -> TimeLimit:
    """A window that silence or a fact opens."""
    opens: dt.date | None = due.start
    safe = opens
    if silence is not None:
        safe = silence.opens_next
        opens = silence.passed_from
    elif RECEIPT_NOT_KNOWN in due.because:
        opens = safe = None
    return TimeLimit(
        deadline=due,
        act=act,
        actor=Actor.APPLICANT,
        opens=opens,
        opens_safe=safe,
        grounds=grounds,
    )


def _after_reply(matter: Matter, reply: tuple[TimeLimit, ...]) -> Iterator[TimeLimit]:
    """Ground c: the PPID did not answer in time. A late answer erases nothing."""
    if not reply:
        return
    passed = reply[-1].deadline
    due = matter.after("objection.file", passed)
    if due is not None:
        window = _window(due, ObjectionReceived, grounds=(C,), silence=passed)
        yield evolve(window, hidden=_kept(reply[-1]))


def _after_notices(matter: Matter) -> Iterator[TimeLimit]:
    """Grounds a and d to g: what the answer says, from its receipt."""
    given = matter.record.all(NoticeGiven)
    for notice in given:
        read = matter.record.first(NoticeReceived, after=notice.index)
        start = read.on if read else notice.on
        due = matter.due("objection.file", start, receipt_known=read is not None)
        window = _window(due, ObjectionReceived, grounds=grounds_from(notice.event))
        yield evolve(window, given_on=notice.on)
        yield from _after_promise(matter, notice)
    if not given and (read := matter.record.first(NoticeReceived)):
        due = matter.due("objection.file", read.on)
        yield _window(due, ObjectionReceived, grounds=_ANY_ANSWER)


def _after_promise(matter: Matter, notice: Fact[NoticeGiven]) -> Iterator[TimeLimit]:
    """Ground g: the day on which the information was to be ready passed."""
    ready = notice.event.available_on
    given = matter.record.first(InformationGiven, after=notice.index)
    if ready is None or (given is not None and given.on <= ready):
        return
    due = matter.due("objection.file", ready)
    window = _window(due, ObjectionReceived, grounds=(G,))
    opens = ready + DAY
    yield evolve(window, opens=opens, opens_safe=opens)


def _found(matter: Matter) -> Iterator[TimeLimit]:
    """Grounds recorded as found on a day, by themselves or in an objection."""
    for fact in matter.record.all(GroundFound):
        due = matter.due("objection.file", fact.on)
        yield _window(due, ObjectionReceived, grounds=(fact.event.ground,))
    for objection in matter.record.all(ObjectionReceived):
        if objection.event.found_on is not None:
            due = matter.due("objection.file", objection.event.found_on)
            grounds = objection.event.grounds
            yield _window(due, ObjectionReceived, grounds=grounds)


# -- the superior, and windows for the commission ------------------------------


def _responses(matter: Matter) -> Iterator[TimeLimit]:
    """The superior's limit for every objection."""
    objections = filings_of(matter, OBJECTED)
    ends = [*(later.index for later in objections[1:]), None]
    for place, (objection, end) in enumerate(zip(objections, ends, strict=False)):
        after = objection.index if place else -1
        yield _response(matter, objection, after=after, end=end)


def _response(
    matter: Matter, objection: Fact[Event], *, after: int, end: int | None
) -> TimeLimit:
    """One limit; an answer goes with the last objection before it."""
    record = matter.record
    known = isinstance(objection.event, ObjectionReceived)
    due = matter.due("objection.response", objection.on, receipt_known=known)
    answer = record.preferred(ObjectionAnswered, ObjectionAnswerReceived, after=after)
    gone = _before(record.first(ObjectionWithdrawn, after=objection.index), end)
    limit = settle(matter, due, ObjectionAnswered, _before(answer, end))
    return evolve(
        limit,
        grounds=named_grounds(objection),
        until=gone.index if gone else None,
        hidden=gone is not None,
    )


def _before(fact: Fact[Event] | None, end: int | None) -> Fact[Event] | None:
    return None if fact is None or (end is not None and fact.index > end) else fact


def _ways(matter: Matter, response: TimeLimit) -> Iterator[TimeLimit]:
    """The ways to the commission: silence, and the answer, be it late."""
    due = matter.after("dispute.file.silence", response.deadline)
    if due is not None:
        kept = _kept(response)
        yield evolve(
            _window(due, DisputeFiled, silence=response.deadline),
            hidden=kept or response.hidden,
            until=None if kept else response.until,
        )
    if response.done is None:
        return
    answer = matter.record.first(
        ObjectionAnswered, ObjectionAnswerReceived, after=response.done - 1
    )
    if answer is None or _filed_before(matter, response, answer):
        return
    read = matter.record.first(ObjectionAnswerReceived, after=answer.index - 1)
    start = read.on if read else answer.on
    due = matter.due("dispute.file", start, receipt_known=read is not None)
    yield evolve(
        _window(due, DisputeFiled),
        given_on=answer.on,
        hidden=response.hidden,
        until=response.until,
    )


def _filed_before(matter: Matter, response: TimeLimit, answer: Fact[Event]) -> bool:
    """Whether a dispute was pending by silence: then the answer starts nothing.

    One that was filed too early is none, and filing again stays possible.
    """
    silent_from = response.deadline.passed_from or response.deadline.start
    return any(
        filed.index < answer.index
        and matter.permitted(silent_from, response.deadline, filed.on)
        for filed in matter.record.each(*APPLIED)
    )


def _kept(limit: TimeLimit) -> bool:
    """Whether a limit was kept, so that no silence follows on it.

    The window of silence is then only a measure for what came too early.
    """
    return limit.met is not None and limit.met is not Met.NONE

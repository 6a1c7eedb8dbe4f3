"""Jendela waktu: when an objection or an application may be handed in.

A window has a ground. Silence opens one the day after the limit that passed;
an answer opens one on its receipt. A late answer takes nothing back: the
window that silence opened keeps its clock, and the answer opens its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from ...deadlines.counting import DAY
from ...events import (
    GroundFound,
    InformationGiven,
    NoticeGiven,
    NoticeReceived,
    ObjectionGround,
    ObjectionReceived,
)
from ...events.base import NoticeOutcome
from ...lifecycle.outcomes import grounds_from
from .dispute import responses, ways
from .filing import (
    APPLIED,
    OBJECTED,
    Filing,
    filings_of,
    judge,
    named_grounds,
    ripened,
    used,
)
from .request import read_reply
from .starts import choose_start
from .timers import TimeLimit, window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...deadlines import Deadline
    from ...events.base import Event
    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from .request import Reply

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
    reply = read_reply(matter)
    opened = (*_after_reply(matter, reply), *_after_notices(matter), *_found(matter))
    objections = tuple(judge(matter, f, opened) for f in filings_of(matter, OBJECTED))
    response = tuple(responses(matter))
    open_ways = tuple(way for limit in response for way in ways(matter, limit))
    disputes = tuple(
        ripened(matter, judge(matter, f, open_ways))
        for f in filings_of(matter, APPLIED)
    )
    return Windows(
        reply=reply.limits,
        objection=tuple(used(matter, window, objections) for window in opened),
        response=response,
        dispute=tuple(used(matter, window, disputes) for window in open_ways),
        objections=objections,
        disputes=disputes,
        extension=reply.extension,
    )


def _after_reply(matter: Matter, reply: Reply) -> Iterator[TimeLimit]:
    """Ground c: the PPID did not answer in time. A late answer erases nothing.

    Safe to act only when even an extension in the post would have passed.
    """
    if not reply.limits or reply.silent is None:
        return
    due = matter.after("objection.file", reply.silent, reply.starts)
    if due is None:
        return
    opened = window(due, ObjectionReceived, grounds=(C,), silence=reply.silent)
    if reply.postal is not None:
        opened = evolve(opened, opens_safe=reply.postal.opens_safe)
    yield evolve(opened, hidden=reply.limits[-1].kept)


def _after_notices(matter: Matter) -> Iterator[TimeLimit]:
    """Grounds a and d to g: what the answer says, from its receipt."""
    given = matter.record.all(NoticeGiven)
    for notice in given:
        read = matter.record.first(NoticeReceived, after=notice.index)
        opened = window(
            _found_in(matter, notice, read),
            ObjectionReceived,
            grounds=_raised(matter, notice.event),
        )
        yield evolve(opened, given_on=notice.on)
        yield from _after_promise(matter, notice)
    if not given and (read := matter.record.first(NoticeReceived)):
        due = matter.due("objection.file", read.on)
        yield window(due, ObjectionReceived, grounds=_ANY_ANSWER)


def _found_in(
    matter: Matter, notice: Fact[NoticeGiven], read: Fact[Event] | None
) -> Deadline:
    """Thirty days from the receipt of the answer, or from its day."""
    if read is None:
        return matter.due("objection.file", notice.on, receipt_known=False)
    days = {"receipt": read.on, "given": notice.on}
    zero, starts = choose_start(matter, "answer_found", days, read.on)
    return matter.due("objection.file", zero, starts=starts)


def _raised(matter: Matter, notice: NoticeGiven) -> tuple[ObjectionGround, ...]:
    """The grounds an answer raises; what is not held may be read as exempt."""
    if notice.outcome is NoticeOutcome.NOT_HELD and matter.reads("not_held") == "a":
        return (A,)
    return grounds_from(notice)


def _after_promise(matter: Matter, notice: Fact[NoticeGiven]) -> Iterator[TimeLimit]:
    """Ground g: the day on which the information was to be ready passed."""
    ready = notice.event.available_on
    given = matter.record.first(InformationGiven, after=notice.index)
    if ready is None or (given is not None and given.on <= ready):
        return
    due = matter.due("objection.file", ready)
    opened = window(due, ObjectionReceived, grounds=(G,))
    opens = ready + DAY
    yield evolve(opened, opens=opens, opens_safe=opens)


def _found(matter: Matter) -> Iterator[TimeLimit]:
    """Grounds recorded as found on a day, by themselves or in an objection."""
    for fact in matter.record.all(GroundFound):
        due = matter.due("objection.file", fact.on)
        yield window(due, ObjectionReceived, grounds=(fact.event.ground,))
    for objection in matter.record.all(ObjectionReceived):
        if objection.event.found_on is not None:
            due = matter.due("objection.file", objection.event.found_on)
            grounds = objection.event.grounds
            yield window(due, ObjectionReceived, grounds=grounds)

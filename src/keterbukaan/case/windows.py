"""Jendela waktu: when an objection or an application may be handed in.

A window has a ground. Silence opens one the day after the limit that passed;
an answer opens one on its receipt. A late answer takes nothing back: the
window that silence opened keeps its clock, and the answer opens its own.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from ..deadlines import RECEIPT_NOT_KNOWN, premature_by
from ..events import (
    DisputeFiled,
    DisputeSent,
    ExtensionNotified,
    GroundFound,
    InformationGiven,
    NoticeGiven,
    NoticeReceived,
    ObjectionAnswered,
    ObjectionAnswerReceived,
    ObjectionGround,
    ObjectionReceived,
    ObjectionSent,
    RequestReceived,
    RequestSent,
    RequestWithdrawn,
    SettledByParties,
)
from ..events.base import NoticeOutcome, NoticeReason
from ..law.shape import Actor
from .limits import Met, TimeLimit, settle, with_act

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..deadlines import Deadline
    from ..events.base import Event
    from .matter import Matter
    from .record import Fact

__all__ = ["Filing", "Windows", "read_windows"]

A, B, C, D, E, F, G = ObjectionGround
OBJECTED: Final = (ObjectionReceived, ObjectionSent)
APPLIED: Final = (DisputeFiled, DisputeSent)

# Grounds that an answer can give (UU 14/2008 Ps. 35(1)). Only a refusal on an
# exemption is ground a; silence is ground c and never here.
_BY_OUTCOME: Final = {
    NoticeOutcome.GRANTED: (D, E, F, G),
    NoticeOutcome.PARTLY_GRANTED: (D, E, F),
    NoticeOutcome.REFUSED: (D, E),
    NoticeOutcome.NOT_HELD: (D, E),
    NoticeOutcome.INSPECT_ONLY: (D, E, F),
    NoticeOutcome.DATA_SUBJECT_ONLY: (D, E),
}
_ANY_ANSWER: Final = (A, D, E, F, G)


@frozen
class Filing:
    """An objection or an application, judged against the windows.

    Args:
        fact: the filing.
        window: the window it falls into, or is measured against; None where
            there is none to measure by.
        late: by how many working days it came after the window closed.
        premature: by how many working days it came before one opened.
        fits: whether the grounds it names have arisen.
    """

    fact: Fact[Event]
    window: TimeLimit | None = None
    late: int = 0
    premature: int = 0
    fits: bool = True

    @property
    def in_time(self) -> bool:
        """Whether it fell into a window."""
        return self.window is not None and not self.late and not self.premature


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
            named = _named(filing.fact)
            if named:
                return named
        used = [f.window.grounds for f in self.objections if f.window is not None]
        grounds = used[-1] if used else ()
        return () if A in grounds and len(grounds) > 1 else grounds


def read_windows(matter: Matter) -> Windows:
    """Read every window off the facts."""
    reply, extension = _reply(matter)
    opened = (*_after_reply(matter, reply), *_after_notices(matter), *_found(matter))
    objections = tuple(_judge(matter, f, opened) for f in _filings(matter, OBJECTED))
    response = tuple(_responses(matter))
    ways = tuple(way for limit in response for way in _ways(matter, limit))
    disputes = tuple(_judge(matter, f, ways) for f in _filings(matter, APPLIED))
    return Windows(
        reply=reply,
        objection=tuple(_used(matter, window, objections) for window in opened),
        response=response,
        dispute=tuple(_used(matter, window, disputes) for window in ways),
        objections=objections,
        disputes=disputes,
        extension=extension,
    )


def _named(filing: Fact[Event]) -> tuple[ObjectionGround, ...]:
    """The grounds that a filing names; an application only sent names none."""
    event = filing.event
    if isinstance(event, (ObjectionReceived, ObjectionSent, DisputeFiled)):
        return event.grounds
    return ()


def _filings(
    matter: Matter, kinds: tuple[type[Event], type[Event]]
) -> list[Fact[Event]]:
    """Filings by receipt; one that was only sent counts by its sending."""
    received, sent = kinds
    found = list(matter.record.each(received))
    last = found[-1].index if found else -1
    return found + list(matter.record.each(sent, after=last))[-1:]


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
    extended = settle(matter, first, NoticeGiven, extension)
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
    if not reply or (reply[-1].met is not None and reply[-1].met is not Met.NONE):
        return
    passed = reply[-1].deadline
    due = matter.after("objection.file", passed)
    if due is not None:
        yield _window(due, ObjectionReceived, grounds=(C,), silence=passed)


def _after_notices(matter: Matter) -> Iterator[TimeLimit]:
    """Grounds a and d to g: what the answer says, from its receipt."""
    given = matter.record.all(NoticeGiven)
    for notice in given:
        read = matter.record.first(NoticeReceived, after=notice.index)
        start = read.on if read else notice.on
        due = matter.due("objection.file", start, receipt_known=read is not None)
        yield _window(due, ObjectionReceived, grounds=_grounds(notice.event))
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
    opens = ready + dt.timedelta(days=1)
    yield evolve(window, opens=opens, opens_safe=opens)


def _grounds(notice: NoticeGiven) -> tuple[ObjectionGround, ...]:
    """The grounds that an answer can give."""
    grounds = _BY_OUTCOME[notice.outcome]
    exempt = notice.reason is NoticeReason.EXEMPTION or bool(notice.exemptions)
    unknown = notice.outcome is NoticeOutcome.REFUSED and notice.reason is None
    if exempt and notice.outcome is NoticeOutcome.REFUSED:
        return (A,)
    return (A, *grounds) if exempt or unknown else grounds


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
    for objection in _filings(matter, OBJECTED):
        known = isinstance(objection.event, ObjectionReceived)
        due = matter.due("objection.response", objection.on, receipt_known=known)
        answer = matter.record.preferred(
            ObjectionAnswered, ObjectionAnswerReceived, after=objection.index
        )
        limit = settle(matter, due, ObjectionAnswered, answer)
        yield evolve(limit, grounds=_named(objection))


def _ways(matter: Matter, response: TimeLimit) -> Iterator[TimeLimit]:
    """The ways to the commission: silence, and the answer, be it late."""
    kept = response.met is not None and response.met is not Met.NONE
    if not kept:
        due = matter.after("dispute.file.silence", response.deadline)
        if due is not None:
            yield _window(due, DisputeFiled, silence=response.deadline)
    if response.done is None:
        return
    answer = matter.record.first(
        ObjectionAnswered, ObjectionAnswerReceived, after=response.done - 1
    )
    if answer is None or _filed_before(matter, answer):
        return
    read = matter.record.first(ObjectionAnswerReceived, after=answer.index - 1)
    start = read.on if read else answer.on
    due = matter.due("dispute.file", start, receipt_known=read is not None)
    yield _window(due, DisputeFiled)


def _filed_before(matter: Matter, answer: Fact[Event]) -> bool:
    """Whether the dispute was already filed: then the answer starts nothing."""
    filed = matter.record.first(*APPLIED)
    return filed is not None and filed.index < answer.index


# -- judging -------------------------------------------------------------------


def _judge(matter: Matter, fact: Fact[Event], windows: tuple[TimeLimit, ...]) -> Filing:
    """Measure a filing against the windows of its grounds."""
    named = set(_named(fact))
    dated = [w for w in windows if w.deadline.last is not None]
    fitting = [w for w in dated if not named or not w.grounds or named & {*w.grounds}]
    fits = bool(fitting) or not dated
    candidates = fitting or dated
    for window in candidates:
        early = not matter.permitted(window.opens, window.deadline, fact.on)
        if not early and matter.in_time(window.deadline, fact.on):
            return Filing(fact, window, fits=fits)
    passed = [w for w in candidates if _last(w) < fact.on]
    if passed:
        window = max(passed, key=_last)
        return Filing(fact, window, late=window.deadline.late_by(fact.on), fits=fits)
    ahead = [w for w in candidates if w.opens is not None]
    if not ahead:
        return Filing(fact, fits=fits)
    window = min(ahead, key=lambda w: w.opens or dt.date.max)
    opens = window.opens or dt.date.max
    days = premature_by(opens, fact.on, matter.national)
    return Filing(fact, window, premature=days, fits=fits)


def _last(window: TimeLimit) -> dt.date:
    return window.deadline.last or dt.date.max


def _used(matter: Matter, window: TimeLimit, filings: tuple[Filing, ...]) -> TimeLimit:
    """The window with the filing that used or missed it."""
    mine = [f for f in filings if f.window is window]
    in_time = next((f for f in mine if f.in_time), None)
    if in_time is not None:
        return with_act(matter, window, in_time.fact)
    elsewhere = next((f for f in filings if f.in_time), None)
    if elsewhere is not None and elsewhere.fact.on <= _last(window):
        return evolve(window, met=Met.ALL, done=elsewhere.fact.index)
    late = next((f for f in mine if f.late), None)
    return with_act(matter, window, late.fact if late else None)

"""Jawaban PPID: the limits on the answer, and the extension that has effect.

Ten working days from receipt; seven more where the PPID notified that in
time, in writing and with a reason. What else the texts could mean is in the
readings ``notice_start``, ``incomplete_request``, ``extension_start`` and
``late_extension``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Unpack

from attrs import frozen

from ... import events
from ..._values import Value
from ...deadlines import RECEIPT_NOT_KNOWN, Deadline, Start
from ...law.readings import READINGS
from ...lifecycle.outcomes import GIVING, GRANTING
from ..values.limit import Details, TimeLimit
from .settle import settle, untold
from .starts import after_hours, begin, choose_start, kinds_of, restarted

if TYPE_CHECKING:
    from ..matter.facts import Fact
    from ..matter.matter import Matter


@frozen(kw_only=True, eq=False, repr=False)
class Reply(Value):
    """The limits on the PPID's answer.

    Args:
        limits: the first limit, and the extended one where it has effect.
        extension: place of the extension notice that has effect, if any.
        silent: the limit after which silence of the PPID is a ground.
        starts: the ends of that silence under other readings.
        postal: the limit after which even an extension that is still in the
            post has passed, where one may be.
    """

    limits: tuple[TimeLimit, ...] = ()
    extension: int | None = None
    silent: Deadline | None = None
    starts: tuple[Start, ...] = ()
    postal: Deadline | None = None


REPLIES: Final = (
    events.NoticeGiven,
    events.NoticeReceived,
    events.InformationGiven,
)
"""The facts that show that the PPID answered."""


def says_no_reason(notice: events.ExtensionNotified) -> bool:
    """Whether a notice of extension is on record as one without a reason.

    Where the record says nothing of a reason, it may have had one.
    """
    return notice.reason is not None and not notice.reason.strip(" -")


def read_reply(matter: Matter) -> Reply:
    """Read the limits on the answer off the facts."""
    asked = matter.record.asked
    if asked is None:
        return Reply()
    first = _first(matter, asked)
    notice = _extension(matter, first)
    if notice is None:
        return _unextended(matter, first)
    extended = settle(matter, first, events.ExtensionNotified, notice)
    second = _second(matter, first, notice)
    if second is None:
        return Reply(limits=(extended,), extension=notice.index)
    starts: tuple[Start, ...] = ()
    if notice.event.reason is None:
        second = second.no_safer_than(first)
        starts = _unextended_ends(first, "extension_reason", "none")
    elif not matter.in_time(first, notice.on):
        starts = _unextended_ends(first, "late_extension", "no_effect")
    last = _answered(matter, second, opens=first.start, opens_safe=first.start)
    kept = (extended,) if _dropped(matter, last) else (extended, last)
    return Reply(limits=kept, extension=notice.index, silent=second, starts=starts)


def _answered(matter: Matter, due: Deadline, **more: Unpack[Details]) -> TimeLimit:
    """Return a limit on the notice, with what became of it."""
    limit = settle(matter, due, events.NoticeGiven, _answer(matter), **more)
    return untold(matter, limit, events.Stage.OBJECTION)


def _unextended_ends(first: Deadline, why: str, answer: str) -> tuple[Start, ...]:
    """Return the end of the ten days, where it may be that nothing was added.

    Args:
        first: the ten days.
        why: a reading, or what is not on record.
        answer: the answer by which nothing was added.
    """
    ends = {day for day in (first.last, first.safe) if day is not None}
    return tuple(
        Start(why, answer, day, receipt=False) for day in sorted(ends, reverse=True)
    )


def _unextended(matter: Matter, first: Deadline) -> Reply:
    """One limit; after how long its silence is a ground is a reading."""
    limit = _answered(matter, first)
    kept = () if _dropped(matter, limit) else (limit,)
    reading = "silence_found"
    longer, second = matter.reads(reading) == "after_extension", None
    if longer or not matter.record.has(*REPLIES):
        second = matter.after("request.extension", first)
    if second is None or second.last is None or first.last is None:
        return Reply(limits=kept, silent=first)
    ends = {"after_notice": first.last, "after_extension": second.last}
    _, starts = choose_start(matter, reading, ends, first.last, receipt=False)
    if longer:
        return Reply(limits=kept, silent=second, starts=starts)
    return Reply(limits=kept, silent=first, starts=starts, postal=second)


def _answer(matter: Matter) -> Fact[events.Event] | None:
    """Return the notice, for which the law sets the time; a receipt only proves it."""
    return matter.record.first(events.NoticeGiven)


def _first(matter: Matter, asked: Fact[events.Event]) -> Deadline:
    """Count the ten working days, from the fact that a reading names."""
    known = isinstance(asked.event, events.RequestReceived)
    if matter.law("request.notice", asked.on)[0].id != "request.notice":
        return matter.due("request.notice", asked, receipt_known=known)
    zero = begin(matter, "request.notice", asked)
    again = _completed(matter)
    if again is not None:
        zero = restarted(matter, zero, again)
    zero = after_hours(matter, asked, zero)
    return matter.due("request.notice", zero, receipt_known=known)


def _completed(matter: Matter) -> Fact[events.Event] | None:
    """Return what completed a request that was incomplete."""
    gap = matter.record.first(events.IncompletenessNotified)
    if gap is None:
        return None
    restarts = READINGS["incomplete_request"].options["restarts"]
    return matter.record.preferred(*kinds_of(restarts), after=gap.index)


def _dropped(matter: Matter, limit: TimeLimit) -> bool:
    """Whether the request was withdrawn or settled while the limit ran."""
    if limit.done is not None:
        return False
    over = matter.record.first(events.RequestWithdrawn, events.SettledByParties)
    last = limit.deadline.last
    return over is not None and (last is None or over.on <= last)


def _extension(
    matter: Matter, first: Deadline
) -> Fact[events.ExtensionNotified] | None:
    """Return the extension notice that has effect: first, in time, with a reason.

    One whose reason is not on record may have effect.
    """
    notice = next(iter(matter.record.all(events.ExtensionNotified)), None)
    if notice is None or says_no_reason(notice.event):
        return None
    if matter.in_time(first, notice.on) or RECEIPT_NOT_KNOWN in first.because:
        return notice
    if matter.reads("late_extension") == "extends":
        second = matter.after("request.extension", first)
        if second is not None and matter.in_time(second, notice.on):
            return notice
    return None


def _second(
    matter: Matter, first: Deadline, notice: Fact[events.Event]
) -> Deadline | None:
    """Count the seven working days, from the end of the ten or from the notice."""
    rule = "request.extension"
    if first.last is None or matter.law(rule, first.last)[0].id != rule:
        return matter.after(rule, first)
    reading = "extension_start"
    if matter.reads(reading) == "notification":
        end = Start(reading, "end_of_notice", first.last, receipt=False)
        return matter.due(rule, notice, starts=(end,))
    return matter.after(rule, first, (Start(reading, "notification", notice.on),))


def partly(matter: Matter) -> bool:
    """Whether the last answer, or the superior's after it, gives a part."""
    last = matter.record.last(events.NoticeGiven, events.ObjectionAnswered)
    return getattr(last and last.event, "outcome", None) in {
        events.NoticeOutcome.PARTLY_GRANTED,
        events.ObjectionOutcome.PARTLY_GRANTED,
    }


def granted(matter: Matter) -> bool:
    """Whether the last answer, or the superior's, gives information."""
    notice = matter.record.all(events.NoticeGiven)
    answer = matter.record.all(events.ObjectionAnswered)
    return bool(
        (notice and notice[-1].event.outcome in GIVING)
        or (answer and answer[-1].event.outcome in GRANTING)
    )

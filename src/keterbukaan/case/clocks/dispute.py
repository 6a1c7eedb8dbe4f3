"""Jalan ke Komisi: the superior's limit, and what opens the way from it.

Silence opens the way on the day after the thirty working days; an answer
opens it on its receipt, be it late. Whether a late one opens anything is the
reading ``late_answer``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import events
from ...deadlines import Deadline, Start
from .filing import APPLIED
from .settle import window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit


def ways(matter: Matter, response: TimeLimit) -> Iterator[TimeLimit]:
    """Yield the ways to the commission: by silence, and by an answer, late or not."""
    answer = _answer(matter, response)
    late = answer is not None and _past_the_end(matter, response, answer)
    only_silence = late and matter.reads("late_answer") == "nothing"
    starts = _opened(matter, answer) if answer and only_silence else ()
    due = matter.after("dispute.file.silence", response.deadline, starts)
    if due is not None:
        kept = response.kept and not only_silence
        yield window(
            due,
            events.DisputeFiled,
            silence=response.deadline,
            hidden=kept or response.hidden,
            until=None if kept else response.until,
        )
    if answer is not None and not (only_silence and due is not None):
        yield window(
            _from_answer(matter, response, answer, late=late),
            events.DisputeFiled,
            given_on=answer.on,
            hidden=response.hidden,
            until=response.until,
        )


def _answer(matter: Matter, response: TimeLimit) -> Fact[events.Event] | None:
    """Return the answer to an objection, unless a dispute was pending by then."""
    if response.done is None:
        return None
    answer = matter.record.first(
        events.ObjectionAnswered,
        events.ObjectionAnswerReceived,
        after=response.done - 1,
    )
    if answer is None or _filed_before(matter, response, answer):
        return None
    return answer


def _read(matter: Matter, answer: Fact[events.Event]) -> Fact[events.Event] | None:
    """Return the receipt of an answer, where it is on record."""
    return matter.record.first(events.ObjectionAnswerReceived, after=answer.index - 1)


def _past_the_end(
    matter: Matter, response: TimeLimit, answer: Fact[events.Event]
) -> bool:
    """Whether an answer was received after the thirty working days."""
    end = response.deadline.last
    return end is not None and (_read(matter, answer) or answer).on > end


def _opened(matter: Matter, answer: Fact[events.Event]) -> tuple[Start, ...]:
    """Return day zero of a late answer, where it is read to open nothing."""
    received = (_read(matter, answer) or answer).on
    return (Start("late_answer", "opens", received, receipt=False),)


def _from_answer(
    matter: Matter, response: TimeLimit, answer: Fact[events.Event], *, late: bool
) -> Deadline:
    """Count fourteen days from receipt; past the thirty, a reading has their end."""
    read = _read(matter, answer)
    end = response.deadline
    ends = {day for day in (end.last, end.safe) if late and day is not None}
    starts = (
        Start("late_answer", "nothing", day, receipt=False)
        for day in sorted(ends, reverse=True)
    )
    return matter.due(
        "dispute.file",
        (read or answer),
        receipt_known=read is not None,
        starts=tuple(starts),
    )


def _filed_before(
    matter: Matter, response: TimeLimit, answer: Fact[events.Event]
) -> bool:
    """Whether a dispute was pending by silence: then the answer starts nothing.

    One that was filed too early is none, and filing again stays possible.
    """
    silent_from = response.deadline.passed_from or response.deadline.start
    return any(
        filed.index < answer.index
        and matter.permitted(silent_from, response.deadline, filed.on)
        for filed in matter.record.each(*APPLIED)
    )

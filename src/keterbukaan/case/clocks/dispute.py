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

    from ..matter.matter import Matter
    from ..values.limit import TimeLimit
    from .answers import Answer, Exchange


def ways(matter: Matter, exchange: Exchange) -> Iterator[TimeLimit]:
    """Yield the ways to the commission: by silence, and by an answer, late or not."""
    response, answer = exchange
    late = answer is not None and _past_the_end(response, answer)
    only_silence = late and matter.reads("late_answer") == "nothing"
    if response is not None:
        starts = _opened(answer) if answer and only_silence else ()
        due = matter.after("dispute.file.silence", response.deadline, starts)
        if due is not None:
            yield _by_silence(response, due, only=only_silence)
            if only_silence:
                return
    if answer is not None:
        yield window(
            _from_answer(matter, response, answer, late=late),
            events.DisputeFiled,
            given_on=answer.first.on,
            pending=_pending(matter, response, answer),
            hidden=response is not None and response.hidden,
            until=response.until if response else None,
        )


def _by_silence(response: TimeLimit, due: Deadline, *, only: bool) -> TimeLimit:
    """Return the way that the superior's silence opens."""
    kept = response.kept and not only
    return window(
        due,
        events.DisputeFiled,
        silence=response.deadline,
        hidden=kept or response.hidden,
        untold=response.proved is not None,
        until=None if kept else response.until,
    )


def _past_the_end(response: TimeLimit | None, answer: Answer) -> bool:
    """Whether an answer was received after the thirty working days."""
    end = response.deadline.last if response else None
    return end is not None and (answer.received or answer.first).on > end


def _opened(answer: Answer) -> tuple[Start, ...]:
    """Return day zero of a late answer, where it is read to open nothing."""
    received = (answer.received or answer.first).on
    return (Start("late_answer", "opens", received, receipt=False),)


def _from_answer(
    matter: Matter, response: TimeLimit | None, answer: Answer, *, late: bool
) -> Deadline:
    """Count fourteen days from receipt; past the thirty, a reading has their end."""
    end = response.deadline if response and late else None
    ends = {day for day in (end.last, end.safe) if day} if end else set()
    starts = (
        Start("late_answer", "nothing", day, receipt=False)
        for day in sorted(ends, reverse=True)
    )
    return matter.due(
        "dispute.file",
        (answer.received or answer.first),
        receipt_known=answer.received is not None,
        starts=tuple(starts),
    )


def _pending(matter: Matter, response: TimeLimit | None, answer: Answer) -> bool:
    """Whether a dispute was pending when the answer came, so that it opens nothing.

    One that was filed too early is none, and filing again stays possible.
    """
    filed = matter.record.each(*APPLIED, before=answer.first.index)
    if response is None:
        return bool(filed)
    silent_from = response.deadline.passed_from or response.deadline.start
    return any(
        matter.permitted(silent_from, response.deadline, each.on) for each in filed
    )

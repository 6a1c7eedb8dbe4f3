"""Akhir sebuah batas: whether a limit was met, missed, or still runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict, Unpack

from attrs import evolve

from ...deadlines import RECEIPT_NOT_KNOWN, Deadline
from ...law.shape import Actor, Direction
from ..values.limit import Details, Met, TimeLimit

if TYPE_CHECKING:
    import datetime as dt

    from ...events.base import Event
    from ..matter.facts import Fact
    from ..matter.matter import Matter


def settle(
    matter: Matter,
    due: Deadline,
    act: type[Event],
    done: Fact[Event] | None,
    *,
    quiet: bool = False,
    **more: Unpack[Details],
) -> TimeLimit:
    """Return a limit with what became of it: met, missed or running.

    Args:
        matter: the matter.
        due: the deadline.
        act: the kind of fact that meets it.
        done: the fact that met it or came late.
        quiet: whether to hide it once it passed with nothing recorded.
        more: what else is known of it.
    """
    came = _outcome(matter, due, done)
    start = _start(due)
    known: Details = {
        "actor": due.actor,
        "opens": start,
        "opens_safe": start,
        "hidden": quiet and came["passed"],
        **more,
    }
    return TimeLimit(deadline=due, act=act, **known, **came)


def _start(due: Deadline) -> dt.date | None:
    """Return the first day for an act that has no not-before day of its own."""
    return None if due.rule.direction is Direction.BEFORE else due.start


def with_act(matter: Matter, limit: TimeLimit, done: Fact[Event] | None) -> TimeLimit:
    """Return the limit with the act that met it, or its silent end."""
    return evolve(limit, **_outcome(matter, limit.deadline, done))


class _Outcome(TypedDict):
    met: Met | None
    done: int | None
    late: int | None
    passed: bool


def _outcome(matter: Matter, due: Deadline, done: Fact[Event] | None) -> _Outcome:
    """Return what the act that met a limit, or its silent end, makes of it."""
    met: Met | None = None
    late: int | None = 0
    passed = False
    latest = due.latest or due.last  # without the receipt, by the day counted from
    if latest is None:
        pass  # no day to hold an act against
    elif done is None:
        passed = matter.day > latest
        over = passed and matter.day > (due.outer or latest)
        met = Met.NONE if over else None
    else:
        met = _met(matter, due, done.on)
        kept = done.on <= latest or matter.in_time(due, done.on)
        late = 0 if kept else matter.late_by(due, done.on)
    index = None if done is None else done.index
    return {"met": met, "done": index, "late": late, "passed": passed}


def _met(matter: Matter, due: Deadline, act: dt.date) -> Met:
    """Return in how many readings an act was in time, also by what was then known."""
    if act <= due.start or act <= (due.safe or act):
        return Met.ALL
    then = due.as_known_on(act)
    if then.safe is not None and act <= then.safe:
        return Met.ALL
    if due.outer is None or act <= due.outer or matter.in_time(due, act):
        return Met.SOME
    return Met.NONE


def window(
    due: Deadline,
    act: type[Event],
    *,
    silence: Deadline | None = None,
    **more: Unpack[Details],
) -> TimeLimit:
    """Return a window for the applicant that silence or a fact opens.

    Args:
        due: the deadline of the window.
        act: the kind of fact that uses it.
        silence: the limit whose passing opens it.
        more: what else is known of it.
    """
    opens: dt.date | None = due.start
    safe = opens
    if silence is not None:
        opens, safe = silence.passed_from, silence.opens_safe
    elif RECEIPT_NOT_KNOWN in due.because:
        opens = safe = None
    known: Details = {
        "actor": Actor.APPLICANT,
        "opens": opens,
        "opens_safe": safe,
        **more,
    }
    return TimeLimit(deadline=due, act=act, **known)

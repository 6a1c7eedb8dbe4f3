"""Akhir sebuah batas: whether a limit was met, missed, or still runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from ...deadlines import FINAL_DAY_NOT_KNOWN, START_NOT_KNOWN
from ...law.shape import Actor, Direction, Stage
from ...lifecycle import PLACE_OF, TABLES
from ..values.limit import Details, Met, TimeLimit

if TYPE_CHECKING:
    import datetime as dt

    from ...deadlines import Deadline
    from ...events.base import Event
    from ..matter.facts import Fact
    from ..matter.matter import Matter

#: The act was permitted from a day that is not on record.
_UNTOLD: Final = frozenset({FINAL_DAY_NOT_KNOWN, START_NOT_KNOWN})
_NOT_BEGUN: Final = tuple(table.initial for table in TABLES)


def settle(
    matter: Matter,
    due: Deadline,
    act: type[Event],
    done: Fact[Event] | None,
    *,
    acts: tuple[type[Event], ...] = (),
    proof: Fact[Event] | None = None,
    paired: bool = False,
    quiet: bool = False,
    **more: Unpack[Details],
) -> TimeLimit:
    """Return a limit with what became of it: met, missed, proved or running.

    Args:
        matter: the matter.
        due: the deadline.
        act: the kind of fact that meets it.
        done: the fact that met it or came late.
        acts: every kind of fact that meets it; ``act`` alone unless given.
        proof: a fact that shows that it was met, where the tables know none.
        paired: whether ``proof`` alone can show it, what else shows such an act
            being of another one.
        quiet: whether to hide it once it passed with nothing recorded.
        more: what else is known of it.
    """
    party = more.get("party")
    if done is None and not paired:
        since = _since(due, more.get("opens"))
        shown = matter.proof(*(acts or (act,)), since=since, party=party)
        proof = shown or proof
    came = _outcome(matter, due, done, proof, both=party is not None)
    start = _start(due)
    known: Details = {
        "actor": due.actor,
        "opens": start,
        "opens_safe": start,
        "hidden": quiet and (came["passed"] or came["proved"] is not None),
        **more,
    }
    return TimeLimit.of(due, act, {**known, **came})


def _since(due: Deadline, opens: dt.date | None) -> dt.date | None:
    """Return the day from which an act can meet a limit; none is too early back.

    An extended limit can be met before the extension begins.
    """
    if due.terms.rule.direction is Direction.BEFORE:
        return None
    return due.start if opens is None else min(due.start, opens)


def _start(due: Deadline) -> dt.date | None:
    """Return the first day for an act that has no not-before day of its own."""
    unknown = not _UNTOLD.isdisjoint(due.because)
    before = due.terms.rule.direction is Direction.BEFORE
    return None if before or unknown else due.start


def with_act(matter: Matter, limit: TimeLimit, done: Fact[Event] | None) -> TimeLimit:
    """Return the limit with the act that met it, what proves one, or its silent end."""
    due, party, proof = limit.deadline, limit.party, None
    if done is None:
        since = _since(due, limit.opens)
        proof = matter.proof(limit.fact, since=since, party=party)
    return limit.but(**_outcome(matter, due, done, proof, both=party is not None))


def with_proof(limit: TimeLimit, shown: Fact[Event]) -> TimeLimit:
    """Return the limit beside a fact that may be the act, so that nobody can tell."""
    return limit.but(proved=shown.index, met=None, passed=False)


class _Outcome(TypedDict):
    met: Met | None
    done: int | None
    proved: int | None
    late: int | None
    passed: bool


def _outcome(
    matter: Matter,
    due: Deadline,
    done: Fact[Event] | None,
    proof: Fact[Event] | None,
    *,
    both: bool,
) -> _Outcome:
    """Return what the act that met a limit, or its silent end, makes of it."""
    found: _Outcome = {
        "met": None,
        "done": None if done is None else done.index,
        "proved": proof.index if done is None and proof is not None else None,
        "late": 0,
        "passed": False,
    }
    latest = due.latest or due.last  # without the receipt, by the day counted from
    if latest is None:
        return found  # no day to hold an act against
    if done is not None:
        found["met"] = _met(matter, due, done.on)
        found["late"] = _late(matter, due, done.on)
    elif proof is not None:
        # It was done by that day; whose act it was, only a party's own fact tells.
        if not both and _late(matter, due, proof.on) == 0:
            found["met"] = _met(matter, due, proof.on)
    else:
        found["passed"] = matter.day > latest
        outer = due.outer
        if outer is not None and matter.day > outer and found["passed"]:
            found["met"] = Met.NONE
    return found


def _late(matter: Matter, due: Deadline, act: dt.date) -> int | None:
    """Return by how many working days an act was late; None where nobody can tell."""
    if act <= (due.latest or due.last or act) or matter.in_time(due, act):
        return 0
    return matter.late_by(due, act) if due.start_known else None


def _met(matter: Matter, due: Deadline, act: dt.date) -> Met:
    """Return in how many readings an act was in time, also by what was then known."""
    if act <= due.start or act <= (due.safe or act):
        return Met.ALL
    then = matter.known_then(due, act)
    if then.safe is not None and act <= then.safe:
        return Met.ALL
    if due.outer is None or act <= due.outer or matter.in_time(due, act):
        return Met.SOME
    return Met.NONE


def untold(matter: Matter, limit: TimeLimit, stage: Stage) -> TimeLimit:
    """Return a limit on an answer, as it can be told once a later stage has begun.

    An answer that is not on record may have been given all the same, unless the
    ground on record is that none was.

    Args:
        matter: the matter.
        limit: the limit of the PPID, or of the superior.
        stage: the stage that follows where the applicant goes on.
    """
    if limit.met is not Met.NONE or limit.done is not None:
        return limit
    if not _begun(matter, stage) or matter.record.unanswered:
        return limit
    return limit.but(met=None, passed=False)


def _begun(matter: Matter, stage: Stage) -> bool:
    """Whether a stage, or a later one, has begun."""
    place = PLACE_OF[stage]
    return matter.record.progress.states[place:] != _NOT_BEGUN[place:]


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
    elif not due.start_known:
        opens = safe = None
    known: Details = {
        "actor": Actor.APPLICANT,
        "opens": opens,
        "opens_safe": safe,
        **more,
    }
    return TimeLimit.of(due, act, known)

"""Batas waktu dalam perkara: every limit that runs, ran, or may come to run."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING, TypedDict

from attrs import evolve, frozen

from ...deadlines import RECEIPT_NOT_KNOWN, Deadline
from ...deadlines.counting import DAY
from ...events import DisputeFiled, DisputeSent, HearingScheduled
from ...events.base import Event, ObjectionGround, Party
from ...law.requirements import channel_of
from ...law.shape import Actor, Direction
from ...lifecycle import TABLES
from .starts import begin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...lifecycle import Timer
    from ..matter.facts import Fact
    from ..matter.matter import Matter

__all__ = ["Met", "TimeLimit", "settle", "simple_limits", "window", "with_act"]


class Met(StrEnum):
    """Whether a limit was kept: under every reading and bound, some, or none."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


@frozen(kw_only=True)
class TimeLimit:
    """A limit in a case: a deadline and what became of it.

    Args:
        deadline: the date, with all it rests on.
        act: the kind of fact that meets it.
        actor: who is to act.
        opens: the first day on which the act is permitted, or None where that
            rests on a receipt that is not known.
        opens_safe: the same on the most cautious view.
        met: whether it was kept; None while it runs.
        done: place of the fact that met it or came late.
        late: by how many working days that fact came late; None where that
            cannot be counted.
        grounds: the grounds of objection it concerns.
        party: the party it concerns.
        given_on: for an answer, the day it was given: who acts between that
            day and the receipt acts on an answer that is there.
        until: place of the fact that took it away: only for filings before it.
        passed: whether its last day is over with nothing done, under the
            readings in use.
        advisory: whether passing it is no finding, for another limit decides.
        own: whether the body set it for itself, beside the law.
        hidden: whether to leave it out of the list: a right that passed
            unused, or routine of an office with nothing recorded.
    """

    deadline: Deadline
    act: type[Event]
    actor: Actor
    opens: dt.date | None
    opens_safe: dt.date | None
    met: Met | None = None
    done: int | None = None
    late: int | None = 0
    grounds: tuple[ObjectionGround, ...] = ()
    party: Party | None = None
    given_on: dt.date | None = None
    until: int | None = None
    passed: bool = False
    advisory: bool = False
    own: bool = False
    hidden: bool = False

    def offered_to(self, filing: Fact[Event]) -> bool:
        """Whether a filing can be measured as using it."""
        return not self.hidden or (self.until is not None and filing.index < self.until)

    @property
    def kept(self) -> bool:
        """Whether it was met in time under the readings in use."""
        return self.done is not None and self.late == 0

    @property
    def missed(self) -> bool:
        """Whether it was met late, or passed, under the readings in use."""
        return self.passed or (self.done is not None and self.late != 0)

    @property
    def rule(self) -> str:
        """The id of the rule."""
        return self.deadline.rule.id

    @property
    def not_before(self) -> dt.date:
        """The first day on which the act can be permitted at all.

        Where a receipt is not known, the day reckoned from the sending: the
        receipt was not before it, so an earlier act came too early for sure.
        """
        due = self.deadline
        if self.given_on is not None:
            return min(self.given_on, due.start)
        if self.opens is not None:
            return self.opens
        if due.runs_on is not None and due.runs_on.last is not None:
            return due.runs_on.last + DAY
        return due.start


def settle(
    matter: Matter,
    due: Deadline,
    act: type[Event],
    done: Fact[Event] | None,
    *,
    advisory: bool = False,
    quiet: bool = False,
) -> TimeLimit:
    """What became of a limit: met, missed or running.

    Args:
        matter: the matter.
        due: the deadline.
        act: the kind of fact that meets it.
        done: the fact that met it or came late.
        advisory: whether passing it is no finding.
        quiet: whether to hide it once it passed with nothing recorded.
    """
    came = _outcome(matter, due, done)
    start = _start(due)
    return TimeLimit(
        deadline=due,
        act=act,
        actor=due.actor,
        opens=start,
        opens_safe=start,
        advisory=advisory,
        hidden=quiet and came["passed"],
        **came,
    )


def _start(due: Deadline) -> dt.date | None:
    """The first day for an act that has no not-before day of its own."""
    return None if due.rule.direction is Direction.BEFORE else due.start


def with_act(matter: Matter, limit: TimeLimit, done: Fact[Event] | None) -> TimeLimit:
    """The limit with the act that met it, or its silent end."""
    return evolve(limit, **_outcome(matter, limit.deadline, done))


class _Outcome(TypedDict):
    met: Met | None
    done: int | None
    late: int | None
    passed: bool


def _outcome(matter: Matter, due: Deadline, done: Fact[Event] | None) -> _Outcome:
    """What the act that met a limit, or its silent end, makes of it."""
    met: Met | None = None
    late: int | None = 0
    passed = False
    if due.last is None or due.earliest is None or due.latest is None:
        pass  # no day to hold an act against
    elif done is None:
        passed = matter.day > due.latest
        over = passed and matter.day > (due.outer or due.latest)
        met = Met.NONE if over else None
    else:
        met = _met(matter, due, done.on)
        kept = done.on <= due.latest or matter.in_time(due, done.on)
        late = 0 if kept else matter.late_by(due, done.on)
    index = None if done is None else done.index
    return {"met": met, "done": index, "late": late, "passed": passed}


def _met(matter: Matter, due: Deadline, act: dt.date) -> Met:
    """In how many readings an act was in time, also by what was then known."""
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
    grounds: tuple[ObjectionGround, ...] = (),
    silence: Deadline | None = None,
) -> TimeLimit:
    """A window for the applicant that silence or a fact opens."""
    opens: dt.date | None = due.start
    safe = opens
    if silence is not None:
        opens, safe = silence.passed_from, silence.opens_safe
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


def simple_limits(matter: Matter) -> Iterator[TimeLimit]:
    """The limits that one fact starts and another meets, from the tables."""
    found: dict[str, Deadline] = {}
    for table in TABLES:
        for timer in table.timers:
            for due, after in _dues(matter, timer, found):
                found[timer.rule] = due
                if (limit := _run(matter, timer, due, after)) is not None:
                    yield limit


def _run(matter: Matter, timer: Timer, due: Deadline, after: int) -> TimeLimit | None:
    acts = matter.record.each(*timer.met_by, after=after)
    done = next((act for act in acts if not _short_of(timer, act)), None)
    ended = matter.record.first(*timer.ends, after=after)
    if ended is not None and (done is None or _ends(matter, due, ended, done)):
        return None
    return settle(
        matter,
        due,
        timer.met_by[0],
        done,
        advisory=timer.advisory,
        quiet=timer.quiet,
    )


def _ends(matter: Matter, due: Deadline, ended: Fact[Event], done: Fact[Event]) -> bool:
    """Whether a limit ended in time, as by an extension, before it was met."""
    return ended.index < done.index and matter.in_time(due, ended.on)


def _short_of(timer: Timer, act: Fact[Event]) -> bool:
    """Whether a fact has an outcome that does not meet the limit."""
    return getattr(act.event, "outcome", None) in timer.unless


def _dues(
    matter: Matter, timer: Timer, found: dict[str, Deadline]
) -> Iterable[tuple[Deadline, int]]:
    """The deadlines of a timer, each with the place of the fact behind it."""
    if timer.runs_on is not None:
        return _running_on(matter, timer, found.get(timer.runs_on))
    if not matter.record.has(*timer.starts, *timer.or_from):
        return ()
    return (_by_hearings if timer.hearing else _by_fact)(matter, timer)


def _running_on(
    matter: Matter, timer: Timer, previous: Deadline | None
) -> list[tuple[Deadline, int]]:
    """A limit that begins where another ends."""
    asked = matter.record.first(*timer.starts)
    if previous is None or (timer.starts and asked is None):
        return []
    due = matter.after(timer.rule, previous)
    return [(due, asked.index if asked else -1)] if due else []


def _by_fact(matter: Matter, timer: Timer) -> list[tuple[Deadline, int]]:
    """A limit that begins with the last fact of its kind."""
    record = matter.record
    exact, fallback = timer.starts[:1], timer.starts[1:]
    begun = _not_ended(matter, timer, record.last(*exact))
    begun = begun or record.last(*timer.or_from)
    if begun is not None and channel_of(begun.event.channel) in timer.not_by:
        return []
    known = begun is not None and not isinstance(begun.event, DisputeSent)
    begun = begun or record.last(*fallback)
    if begun is None or not _in_force(matter, timer.rule, begun.on):
        return []
    filed = record.last(DisputeFiled, DisputeSent)
    after = filed.index - 1 if filed else -1
    zero, starts = begin(matter, timer.rule, begun.on, after=after)
    due = matter.due(timer.rule, zero, receipt_known=known, starts=starts)
    return [(due, begun.index)]


def _not_ended(
    matter: Matter, timer: Timer, begun: Fact[Event] | None
) -> Fact[Event] | None:
    """The fact that starts a limit, unless it was of an earlier application."""
    if begun is None:
        return None
    again = matter.record.last(DisputeFiled, DisputeSent)
    if again is None:
        return begun
    ends = (*timer.ends, *timer.met_by) if timer.or_from else timer.ends
    ended = matter.record.each(*ends, after=begun.index)
    over = (e.index < again.index and not _short_of(timer, e) for e in ended)
    return None if any(over) else begun


def _by_hearings(matter: Matter, timer: Timer) -> list[tuple[Deadline, int]]:
    """A limit that goes by hearings: the last one of each kind."""
    dues: dict[str, tuple[Deadline, int]] = {}
    for fact in matter.record.each(*timer.starts):
        day, hearing = _hearing(fact)
        if day is None or hearing not in timer.hearing:
            continue
        if _in_force(matter, timer.rule, day):
            dues[hearing] = (matter.due(timer.rule, day), fact.index)
    return list(dues.values())


def _hearing(fact: Fact[Event]) -> tuple[dt.date | None, str | None]:
    """The day and kind of a hearing that was set, or held."""
    event = fact.event
    if isinstance(event, HearingScheduled):
        return event.for_day, event.hearing
    return event.on, getattr(event, "hearing", None)


def _in_force(matter: Matter, rule_id: str, start: dt.date) -> bool:
    """Whether a routine step had a limit at all under the matter's regime."""
    rule = matter.rule(rule_id, start)
    day = matter.regime_day(rule_id, start)
    return any(limit.covers(day) for limit in rule.limits)

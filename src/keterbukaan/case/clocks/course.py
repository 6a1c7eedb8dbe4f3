"""Jalannya perkara: every clock of a matter, and where they bring it.

This is the first pass over the facts. Each stage's clocks start where those
of the stage before end, so they are read in the order of the procedure, each
once and not before somebody asks; the answers are made from them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from ..._kept import kept
from ...events import ExtensionNotified, ObjectionGround, Stage
from ...lifecycle import PLACE_OF, TABLE_OF, TABLES, Table
from ..matter.application import SHUT
from .court import Rulings, read_rulings
from .dispute import ways
from .filing import (
    OBJECTED,
    Filing,
    filings_of,
    judge,
    lodged,
    named_grounds,
    ripened,
    used,
)
from .objection import exchanges, objection_windows
from .refiling import READ, may_refile
from .request import Reply, read_reply

if TYPE_CHECKING:
    from ...texts import Words
    from ..matter.facts import Record
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit
    from .answers import Exchange

A: Final = ObjectionGround.EXEMPTION
_BACKWARDS: Final = tuple(reversed(TABLES))
_CLOSED: Final = ("selesai", "closed")
_OBJECTION: Final = TABLE_OF[Stage.OBJECTION]
_DISPUTE: Final = TABLE_OF[Stage.DISPUTE]
_COURT: Final = TABLE_OF[Stage.COURT]
# What an application without a ruling may have ended in.
_DROPPED: Final = frozenset({*SHUT, *READ})
# What of two parties' filings one may have ended in.
_GONE: Final = frozenset({"withdrawn", "inadmissible"})


class Place(NamedTuple):
    """Where a matter stands.

    Args:
        stage: the furthest stage that has begun, or closed.
        state: the state of that stage, with silence read off its clock.
        words: the stage and state in Indonesian and English.
    """

    stage: Stage
    state: str
    words: Words


class Course:
    """Every clock of a matter, each read once.

    Args:
        matter: the matter on its day.
    """

    def __init__(self, matter: Matter) -> None:
        self.matter: Matter = matter

    @kept
    def request(self) -> Reply:
        """The limits on the PPID's answer."""
        return read_reply(self.matter)

    @kept
    def _opened(self) -> tuple[TimeLimit, ...]:
        """The windows to object, whether or not somebody used them."""
        return tuple(objection_windows(self.matter, self.request))

    @kept
    def objections(self) -> tuple[Filing, ...]:
        """The objections, judged against the windows."""
        filed = filings_of(self.matter, OBJECTED)
        return tuple(judge(self.matter, each, self._opened) for each in filed)

    @kept
    def objection(self) -> tuple[TimeLimit, ...]:
        """The windows to object, with the objections that used them."""
        return tuple(used(self.matter, each, self.objections) for each in self._opened)

    @kept
    def exchanges(self) -> tuple[Exchange, ...]:
        """Every objection with the superior's answer, as far as on record."""
        return tuple(exchanges(self.matter))

    @kept
    def response(self) -> tuple[TimeLimit, ...]:
        """The limits on the superior."""
        each = (exchange.response for exchange in self.exchanges)
        return tuple(response for response in each if response is not None)

    @kept
    def _ways(self) -> tuple[TimeLimit, ...]:
        """The windows to the commission, whether or not somebody used them."""
        return tuple(way for each in self.exchanges for way in ways(self.matter, each))

    @kept
    def disputes(self) -> tuple[Filing, ...]:
        """The applications to the commission, judged against the windows."""
        filed = lodged(self.matter)
        judged = (judge(self.matter, each, self._ways) for each in filed)
        return tuple(ripened(self.matter, each) for each in judged)

    @kept
    def dispute(self) -> tuple[TimeLimit, ...]:
        """The windows to the commission, with the applications that used them."""
        return tuple(used(self.matter, each, self.disputes) for each in self._ways)

    @kept
    def grounds(self) -> tuple[ObjectionGround, ...]:
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

    @kept
    def court(self) -> Rulings:
        """What follows on the rulings."""
        return read_rulings(self.matter)

    @kept
    def place(self) -> Place:
        """Where the matter stands."""
        record = self.matter.record
        table = _furthest(record)
        state = table.state(_state(self, table))
        if _ended(self):
            first = TABLES[0].state(record.state(TABLES[0]))
            state = first if first.name == "settled" else state
            return Place(Stage.CLOSED, state.name, _both(_CLOSED, state.words))
        closed = self.matter.closed
        if closed is not None:
            return Place(Stage.CLOSED, state.name, _both(_CLOSED, closed.words))
        lapse = table.lapse
        if lapse is not None and _lapsed(self, table):
            return Place(table.stage, lapse.to, _both(table.words, lapse.words))
        return Place(table.stage, state.name, _both(table.words, state.words))

    @property
    def over(self) -> Words | None:
        """In what state the matter ended, where it did."""
        return self.place.words if self.place.stage is Stage.CLOSED else None


def _furthest(record: Record) -> Table:
    """Return the furthest stage that has begun, else the last one that a fact is of."""
    for table, state in zip(_BACKWARDS, reversed(record.progress.states), strict=True):
        if state != table.initial:
            return table
    places = [PLACE_OF[fact.event.stage] for fact in record.facts]
    return TABLES[max(places, default=0)]


def _both(first: Words, second: Words) -> Words:
    return f"{first[0]}: {second[0]}", f"{first[1]}: {second[1]}"


def _state(course: Course, table: Table) -> str:
    """Return where a stage stands.

    An extension without effect changes nothing, nor does it end a stage that one
    of two parties withdrew.
    """
    record = course.matter.record
    state = record.state(table)
    if table.stage.in_court and state in _GONE and course.court.pending:
        return "filed"  # of two challenges, or cassations, one goes on
    notice = record.first(ExtensionNotified) if state == "extended" else None
    if notice is None:
        return state
    if not course.request.limits or course.request.extension is not None:
        return state
    return record.state_before(notice.index, table)


def _lapsed(course: Course, table: Table) -> bool:
    """Whether a stage stands where only a clock can bring it."""
    matter = course.matter
    if table.stage is Stage.COURT:
        return course.court.settled(matter.day)
    if table.lapse is None or matter.record.state(table) not in table.lapse.states():
        return False
    if table.stage is Stage.DISPUTE:
        return course.court.final(matter.day)
    request = table.stage is Stage.REQUEST
    asked = course.request.limits if request else course.response
    return bool(asked) and asked[-1].passed and asked[-1].deadline.start_known


def _objection_dropped(course: Course) -> bool:
    """Whether the objection was withdrawn, and none can be filed any more."""
    matter = course.matter
    if matter.record.state(_OBJECTION) != "withdrawn":
        return False
    last = [each.deadline.last for each in course.objection if not each.hidden]
    return not any(day is None or matter.day <= day for day in last)


def _dispute_dropped(course: Course, state: str) -> bool:
    """Whether an application ended without a ruling, and none can be filed any more."""
    return state in _DROPPED and not may_refile(course.matter, course.dispute)


def _ended(course: Course) -> bool:
    """Whether the matter is over."""
    matter = course.matter
    request, objection, dispute, court, _, execution = matter.record.progress.states
    no_dispute = dispute == _DISPUTE.initial
    return (
        request == "settled"
        or (request == "accepted" and no_dispute)
        or (request == "withdrawn" and no_dispute and objection == _OBJECTION.initial)
        or (no_dispute and _objection_dropped(course))
        or (court == _COURT.initial and _dispute_dropped(course, dispute))
        or execution == "performed"
        or (
            course.court.settled(matter.day)
            and course.court.gives_nothing
            and not may_refile(matter, course.dispute)
        )
    )

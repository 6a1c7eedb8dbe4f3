"""A walk through the procedure that asks the case what may be done next.

The tables say which acts are expected where the matter stands, and the options
of the case say in which days. What neither says is added here and in the tables
of the main path: on which ground a dispute is mediated, and whose act it is.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen
from hypothesis import reject, strategies as st

from .. import events
from ..case import Case, Option, Standing
from ..events.choices import (
    NoticeOutcome,
    NoticeReason,
    ObjectionOutcome,
    ReviewGround,
    ReviewRuling,
    RulingOutcome,
)
from ..law.openings import ALL_LETTERS
from ..law.shape import Actor
from ..lifecycle import TABLES
from ._path import (
    AFTER,
    BEFORE,
    ENDS,
    HORIZON,
    IN_WINDOW,
    OPTION,
    PATH,
    RECEIPTS,
    REPEATED,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from hypothesis.strategies import DrawFn

_DAY: Final = dt.timedelta(days=1)
_SLACK: Final = 3 * _DAY
_STOP: Final = st.sampled_from((True, False))
_ROWS: Final = {row.fact: (table, row) for table in TABLES for row in table.rows}
_PARTIES: Final = {
    Actor.APPLICANT: events.Party.APPLICANT,
    Actor.BODY: events.Party.BODY,
}
_OTHER: Final = dict(zip(events.Party, reversed(events.Party), strict=True))
_APPLICATIONS: Final = (events.CassationFiled, events.ReviewFiled)


@frozen
class Move:
    """An act that may be done, and the days on which it may be."""

    act: type[events.Event]
    first: dt.date
    last: dt.date
    option: Option | None = None


class Walk:
    """A lawful history on its way.

    Args:
        draw: given by Hypothesis.
        case: a case without facts.
        day: the day of the request.
    """

    def __init__(self, draw: DrawFn, case: Case, day: dt.date) -> None:
        self.draw = draw
        self.day = day
        self.case = case.record(events.RequestReceived(day))

    # -- what may be done ---------------------------------------------------

    def moves(self) -> list[Move]:
        """Every act of the main path that may be done from the day on."""
        standing = self.case.on(self.day)
        return [
            move
            for act in PATH
            if self._expected(act) and self._fits(act)
            for move in self._windows(standing, act)
            if move.first <= HORIZON
        ]

    def _expected(self, act: type[events.Event]) -> bool:
        """Whether the tables have the act where the matter stands."""
        table, row = _ROWS[act]
        place = TABLES.index(table)
        state = self.case.progress.states[place]
        here = state in row.after or state in row.targets()
        recorded = row.to is None and state != table.initial
        needed = not row.needs or any(map(self.done, row.needs))
        again = act in REPEATED or not self.done(act)
        return (here or recorded) and needed and again

    def _fits(self, act: type[events.Event]) -> bool:
        """What the tables do not say."""
        if act is events.HearingHeld:
            return bool(self.hearings())
        if act is events.MediationStarted:
            return events.ObjectionGround.EXEMPTION not in self.grounds()
        if act is events.RulingRead:
            return self.done(events.MediationAgreed) or self._held(
                events.Hearing.ADJUDICATION
            )
        if act in RECEIPTS and not self.unserved(act):
            return False
        early = act in AFTER and not self.done(AFTER[act])
        return not early and not (act in BEFORE and self.done(BEFORE[act]))

    def _windows(self, standing: Standing, act: type[events.Event]) -> list[Move]:
        """The days of an act, from the options; without a limit, the next days."""
        named = OPTION.get(act, act)
        mine = [option for option in standing.options if option.act == named.type]
        found = [
            Move(act, first, min(option.closes or first + _SLACK, HORIZON), option)
            for option in mine
            if (first := self._first(option)) is not None
            and (option.closes is None or option.closes >= first)
        ]
        if found or act in IN_WINDOW:
            return found
        limits = [limit for limit in standing.deadlines if limit.fact is named]
        if any(limit.passed for limit in limits):
            return []
        return [Move(act, self.day, min(self.day + _SLACK, HORIZON))]

    def _first(self, option: Option) -> dt.date | None:
        """The first day for an act that is open, or opens later."""
        if option.open:
            return max(option.opens or self.day, self.day)
        ahead = option.opens is not None and option.opens > self.day
        return option.opens if ahead else None

    # -- what was done --------------------------------------------------------

    def done(self, act: type[events.Event]) -> bool:
        """Whether an act is on record."""
        return any(type(event) is act for event in self.case.events)

    def awaits(self, act: type[events.Event]) -> bool:
        """Whether what an act needs is on record, and the act itself is not."""
        _, row = _ROWS[act]
        open_ = self.unserved(act) if act in REPEATED else not self.done(act)
        return any(map(self.done, row.needs)) and bool(open_)

    def grounds(self) -> tuple[events.ObjectionGround, ...]:
        """The grounds of the objection."""
        filed = (e for e in self.case.events if isinstance(e, events.ObjectionReceived))
        return next(filed).grounds

    def _held(self, hearing: events.Hearing) -> bool:
        held = (e for e in self.case.events if isinstance(e, events.HearingHeld))
        return any(event.hearing is hearing for event in held)

    def hearings(self) -> list[events.Hearing]:
        """The hearings that may come next."""
        exempt = events.ObjectionGround.EXEMPTION in self.grounds()
        if self._held(events.Hearing.ADJUDICATION):
            return []
        if self.done(events.MediationFailed):
            return [events.Hearing.ADJUDICATION]
        first = not self._held(events.Hearing.FIRST) and not self.done(
            events.MediationStarted
        )
        return [events.Hearing.FIRST] * first + [events.Hearing.ADJUDICATION] * exempt

    def unserved(self, act: type[events.Event]) -> list[events.Party]:
        """The parties whose receipt of a copy is not on record."""
        served = {
            getattr(event, "by", None)
            for event in self.case.events
            if type(event) is act
        }
        return [party for party in events.Party if party not in served]

    def party(self) -> events.Party:
        """Who applied to the Supreme Court last, for cassation or for review."""
        filed = (e for e in self.case.events if isinstance(e, _APPLICATIONS))
        return [event.by for event in filed if event.by is not None][-1]

    def ground(self) -> events.ReviewGround | None:
        """The ground of review that arose."""
        arose = (e for e in self.case.events if isinstance(e, events.ReviewGroundArose))
        return next(arose).ground

    # -- doing ----------------------------------------------------------------

    def go(self, size: int, *, by: Collection[type[events.Event]] = PATH) -> None:
        """Go on until there are that many facts, or nothing is left to do."""
        while len(self.case.events) < size:
            moves = [move for move in self.moves() if move.act in by]
            if not moves:
                break
            self.do(self.draw(st.sampled_from(moves)))

    def end(self) -> None:
        """Perhaps end the matter by an act that needs no time."""
        ends = [end for end in ENDS if self._expected(type(end))]
        perhaps: list[events.Event | None] = [None, *ends]
        end = self.draw(st.sampled_from(perhaps))
        if end is not None:
            self.record(evolve(end, on=self.day))

    def reach(
        self, act: type[events.Event], *, by: Collection[type[events.Event]] = PATH
    ) -> list[Move]:
        """Go on by some acts until one may be done, and give its windows."""
        while True:
            moves = self.moves()
            wanted = [move for move in moves if move.act is act]
            others = [move for move in moves if move.act in by and move.act is not act]
            if wanted and (not others or self.draw(_STOP)):
                return wanted
            if not others:
                reject()
            self.do(self.draw(st.sampled_from(others)))

    def do(self, move: Move) -> None:
        """Do an act on one of its days, often the first or the last."""
        self.record(move.act(self.pick(move.first, move.last), **self.fields(move)))

    def pick(self, first: dt.date, last: dt.date) -> dt.date:
        """A day of a span, often its first or its last."""
        span = (last - first).days
        return (
            first + self.draw(st.sampled_from((0, span)) | st.integers(0, span)) * _DAY
        )

    def record(self, event: events.Event) -> None:
        """Record a fact; the walk stands on its day.

        A refusal on an exemption has its consequence test before it.
        """
        exempt = getattr(event, "reason", None) is NoticeReason.EXEMPTION
        tested = [events.TestMade(event.on)] if exempt else []
        self.case, self.day = self.case.record(*tested, event), event.on

    def fields(self, move: Move) -> dict[str, Any]:
        """What the fact says, beside its day."""
        say = _SAYS.get(move.act)
        return self.draw(say(self, move)) if say else {}


Says = st.SearchStrategy[dict[str, Any]]


def _extension(_: Walk, __: Move) -> Says:
    return st.just({"reason": "perlu menghimpun dokumen"})


EXEMPT: Final[Mapping[str, object]] = {
    "outcome": NoticeOutcome.REFUSED,
    "reason": NoticeReason.EXEMPTION,
    "statute": "UU 14/2008 Ps. 17; UU 43/2009",  # letter j needs another statute
    "decree_attached": True,
}
"""What a refusal on an exemption says beside its letter."""
_IN_RULING: Final = (
    ReviewGround.MORE_THAN_CLAIMED,
    ReviewGround.LEFT_UNDECIDED,
    ReviewGround.MISTAKE,
)
_LETTERS: Final = tuple(f"17.{letter}" for letter in ALL_LETTERS)


def _answer(_: Walk, __: Move) -> Says:
    """What the PPID answers; a refusal gives its reason."""
    apart = {NoticeReason.NONE, NoticeReason.EXEMPTION}
    reasons = [reason for reason in NoticeReason if reason not in apart]
    refusals = st.fixed_dictionaries(
        {"outcome": st.just(NoticeOutcome.REFUSED), "reason": st.sampled_from(reasons)}
    )
    exempt = st.fixed_dictionaries(
        {
            **{key: st.just(value) for key, value in EXEMPT.items()},
            "exemptions": st.lists(st.sampled_from(_LETTERS), min_size=1, max_size=1),
        }
    )
    others = [each for each in NoticeOutcome if each is not NoticeOutcome.REFUSED]
    answers = st.fixed_dictionaries({"outcome": st.sampled_from(others)})
    return answers | refusals | exempt


def _objection(_: Walk, move: Move) -> Says:
    """Some of the grounds that have arisen."""
    letters = move.option.grounds if move.option else ()
    some = st.lists(st.sampled_from(letters), min_size=1, unique=True)
    return st.fixed_dictionaries({"grounds": some})


def _superior(_: Walk, __: Move) -> Says:
    return st.fixed_dictionaries({"outcome": st.sampled_from(ObjectionOutcome)})


def _hearing(walk: Walk, _: Move) -> Says:
    return st.fixed_dictionaries({"hearing": st.sampled_from(walk.hearings())})


def _ruling(walk: Walk, _: Move) -> Says:
    agreed = walk.done(events.MediationAgreed)
    kind = events.RulingKind.MEDIATION if agreed else events.RulingKind.ADJUDICATION
    outcomes = st.sampled_from(RulingOutcome)
    return st.fixed_dictionaries({"kind": st.just(kind), "outcome": outcomes})


def _receipt(walk: Walk, move: Move) -> Says:
    return st.fixed_dictionaries({"by": st.sampled_from(walk.unserved(move.act))})


def _applied(walk: Walk, _: Move) -> Says:
    """Whose application it is."""
    return st.just({"by": walk.party()})


def _answers(walk: Walk, _: Move) -> Says:
    """The other party than the one that applied."""
    return st.just({"by": _OTHER[walk.party()]})


def _told(walk: Walk, _: Move) -> Says:
    return st.just({"to": _OTHER[walk.party()]})


def _ground(_: Walk, __: Move) -> Says:
    """A ground that is found: deceit, or a document."""
    found = (ReviewGround.DECEIT, ReviewGround.DOCUMENT)
    return st.fixed_dictionaries({"ground": st.sampled_from(found)})


def _review(walk: Walk, move: Move) -> Says:
    """Review on the ground that arose, or by a party on one in the ruling."""
    by = _PARTIES.get(move.option.actor) if move.option else None
    if by is None:
        either = st.sampled_from(events.Party)
        return st.fixed_dictionaries({"by": either, "ground": st.just(walk.ground())})
    return st.fixed_dictionaries(
        {"by": st.just(by), "ground": st.sampled_from(_IN_RULING)}
    )


def _reviewed(_: Walk, __: Move) -> Says:
    return st.fixed_dictionaries({"outcome": st.sampled_from(ReviewRuling)})


def _party(_: Walk, move: Move) -> Says:
    by = _PARTIES.get(move.option.actor) if move.option else None
    return st.just({"by": by})


_SAYS: Final[Mapping[type[events.Event], Callable[[Walk, Move], Says]]] = {
    events.ExtensionNotified: _extension,
    events.NoticeGiven: _answer,
    events.ObjectionReceived: _objection,
    events.ObjectionAnswered: _superior,
    events.HearingHeld: _hearing,
    events.RulingRead: _ruling,
    events.RulingReceived: _receipt,
    events.CourtRulingReceived: _receipt,
    events.ChallengeFiled: _party,
    events.CourtAnswerSubmitted: _party,
    events.CassationFiled: _party,
    events.CassationRegistered: _applied,
    events.CassationNotified: _told,
    events.CassationBriefFiled: _applied,
    events.CassationBriefReceived: _answers,
    events.CassationCounterBriefFiled: _answers,
    events.CassationRulingReceived: _receipt,
    events.ReviewGroundArose: _ground,
    events.ReviewFiled: _review,
    events.ReviewCopyReceived: _answers,
    events.ReviewAnswerFiled: _answers,
    events.ReviewRulingReceived: _reviewed,
}

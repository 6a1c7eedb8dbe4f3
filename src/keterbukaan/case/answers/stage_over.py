"""Tahap: whether an act still belongs to the stage at which a matter stands.

Once a later stage has begun, the acts of the earlier ones are closed. A few go on
all the same: the information may be given at any time; the superior may answer,
and the parties may settle (UU 14/2008 Ps. 35(2)), until a ruling is final; each
party has its own time to go to court; what was found after the later stage began
may be objected to (Ps. 36(1)); and a stage to which a court sent the case back
has begun anew. A ruling closes what the stage of the dispute had to do before it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from ... import events
from ...lifecycle import ENDED, PLACE_OF, TABLE_OF, TABLES
from ...lifecycle.dispute_states import RULED, UNDER_WAY
from ..values.reason import because

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ...lifecycle import Table
    from ..clocks.course import Course
    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit
    from ..values.reason import Reason

_DISPUTE: Final = TABLE_OF[events.Stage.DISPUTE]

_ALWAYS: Final = frozenset(
    {events.InformationGiven, events.ChallengeFiled, events.CassationFiled}
)
"""Acts that no later stage closes: the last two have each party's own time."""
_UNTIL_FINAL: Final = frozenset({events.ObjectionAnswered, events.SettledByParties})
"""Acts that only a final ruling closes."""
_AFTER_RULING: Final = frozenset({events.RulingSent, events.RulingReceived})
"""What is left to do in a dispute once the ruling was read."""
_ANNOUNCED: Final = {
    events.Stage.OBJECTION: ("ground_found", "withdrawn"),
    events.Stage.COURT: ("stated",),
}
"""States in which a stage has not begun, or was taken back, for the one before."""
_SENT_BACK: Final[Mapping[events.Stage, type[events.Event]]] = {
    events.Stage.DISPUTE: events.CourtRulingPronounced,
    events.Stage.COURT: events.CassationRulingPronounced,
}
"""Whose ruling can send a case back to a stage."""


def stage_over(
    matter: Matter, course: Course, act: type[events.Event]
) -> Reason | None:
    """Return why an act no longer belongs to where a matter stands, or None.

    Args:
        matter: the matter.
        course: its clocks.
        act: the kind of fact that records the act.
    """
    if act in _ALWAYS:
        return None
    later = _begun_after(matter.record.progress.states, act.stage)
    if act in _UNTIL_FINAL:
        return because("ruling_final") if course.court.final(matter.day) else None
    if later is not None and not _sent_back(matter, act.stage):
        return because("stage_over", stage=later.words)
    state = matter.record.state(_DISPUTE)
    ruled = act.stage is events.Stage.DISPUTE and state in RULED
    return impossible(matter, act) if ruled and act not in _AFTER_RULING else None


def impossible(matter: Matter, act: type[events.Event]) -> Reason:
    """Return that an act is out of order where its stage stands."""
    table = TABLE_OF[act.stage]
    state = table.state(matter.record.state(table))
    return because("impossible", state=state.words)


# The states of the stages alone decide, and few sets of them occur.
@lru_cache(maxsize=1024)
def _begun_after(states: tuple[str, ...], stage: events.Stage) -> Table | None:
    """Return the last stage after another that has begun, if one has.

    Execution that was asked for too early ends neither challenge nor cassation.
    """
    place = PLACE_OF[stage]
    in_court = stage in {events.Stage.COURT, events.Stage.CASSATION}
    begun = [
        table
        for table, state in zip(TABLES, states, strict=True)
        if PLACE_OF[table.stage] > place
        and _begun(table, state)
        and not (in_court and table.stage is events.Stage.EXECUTION)
    ]
    return begun[-1] if begun else None


def _begun(table: Table, state: str) -> bool:
    """Whether a stage has begun, and was not only announced, or taken back."""
    return state not in {table.initial, *_ANNOUNCED.get(table.stage, ())}


def _sent_back(matter: Matter, stage: events.Stage) -> bool:
    """Whether the last ruling of a higher court sent the case back to a stage."""
    by = _SENT_BACK.get(stage)
    ruling = matter.record.last(by) if by else None
    return getattr(ruling and ruling.event, "outcome", None) == "remanded"


# -- going to court -------------------------------------------------------------------

_APPLICANT: Final = events.Party.APPLICANT
_SUPREME: Final = (
    events.CassationRulingPronounced,
    events.CassationRulingReceived,
    events.ReviewGroundArose,
    events.ReviewFiled,
    events.ReviewCopyReceived,
    events.ReviewAnswerFiled,
    events.ReviewWithdrawn,
    events.ReviewRulingReceived,
    events.FinalCopySent,
    events.FinalCopyReceived,
)
_RULING: Final = (events.RulingRead, events.InterlocutoryRuling)
_OVERTAKEN: Final[Mapping[type[events.Event], tuple[type[events.Event], ...]]] = {
    events.ChallengeFiled: (
        events.CourtRulingPronounced,
        events.CourtRulingNotified,
        events.CourtRulingReceived,
        *(row.fact for row in TABLE_OF[events.Stage.CASSATION].rows),
        *_SUPREME,
    ),
    events.CassationFiled: _SUPREME,
}
"""What shows that both parties' time to go to a court is over."""


def overtaken(matter: Matter, limit: TimeLimit) -> Reason | None:
    """Return why nobody goes to a court any more, though the start is not on record.

    A court ruled on it, or a higher one did; or execution was ordered, or this
    party asked for it.
    """
    kinds = _OVERTAKEN.get(limit.fact)
    if kinds is None or limit.deadline.start_known:
        return None
    lower = limit.fact is events.ChallengeFiled
    ruled = matter.record.each(*(_RULING if lower else (events.CourtRulingPronounced,)))
    after = ruled[-1].index if ruled else -1
    ended = matter.record.first(*kinds, after=after)
    if ended is None and ruled:  # in a file whose facts stand in any order
        every = matter.record.each(*kinds)
        ended = next((fact for fact in every if fact.on > ruled[-1].on), None)
    later = ended or _executed(matter, limit, after)
    if later is None:
        return None
    return because("stage_over", stage=TABLE_OF[later.event.stage].words)


def _executed(matter: Matter, limit: TimeLimit, after: int) -> Fact[Any] | None:
    """Return what of its execution shows that a ruling no longer goes to court.

    It is ordered of nothing that is not final; whoever asks for it goes no further.
    """
    steps: list[Fact[Any]] = matter.record.each(
        events.ExecutionRequested, events.ExecutionDecided, after=after
    )
    for fact in steps:
        if isinstance(fact.event, events.ExecutionDecided):
            shown = fact.event.outcome is events.ExecutionOutcome.ORDERED
        else:
            shown = limit.party is (fact.event.by or _APPLICANT)
        if shown:
            return fact
    return None


# -- filing ---------------------------------------------------------------------------


def filing_over(matter: Matter, course: Course, limit: TimeLimit) -> Reason | None:
    """Return why an objection, or an application, has no place any more, or None.

    Both may be filed inside their window where the application that is pending came
    too early, ended, or cannot be judged; and an objection on what was found since.
    """
    pending = _pending(matter, course)
    if limit.fact is events.DisputeFiled:
        if pending:
            return because("pending")
        # Whatever court acted, it had a ruling before it that nobody recorded.
        unruled = matter.record.state(_DISPUTE) in {_DISPUTE.initial, *UNDER_WAY}
        return stage_over(matter, course, limit.fact) if unruled else None
    if not pending and matter.record.state(_DISPUTE) in {*ENDED, *UNDER_WAY}:
        return None
    since = matter.record.disputed
    if since is not None and _found_on(limit) > since:
        return None
    return stage_over(matter, course, limit.fact)


def may_file(matter: Matter, course: Course, limit: TimeLimit) -> bool:
    """Whether an objection, or an application, can still be filed in its window."""
    last = limit.deadline.last
    in_time = last is None or matter.day <= last
    ruled = matter.record.state(_DISPUTE) in RULED
    if ruled or not in_time or course.over is not None:
        return False
    return filing_over(matter, course, limit) is None


def _pending(matter: Matter, course: Course) -> bool:
    """Whether an application is pending, and not one that came too early."""
    if matter.record.state(_DISPUTE) not in UNDER_WAY:
        return False
    last = course.disputes[-1] if course.disputes else None
    told = last is None or last.window is not None
    return told and not (last is not None and (last.premature or last.ripe))


def _found_on(limit: TimeLimit) -> dt.date:
    """Return the day on which the ground of an objection was found."""
    return limit.opens or limit.not_before

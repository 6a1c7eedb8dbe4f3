"""Batas tanpa awal: what is owed though the fact that starts its time is not on record.

Nobody can name a last day; that it is owed all the same is told. After a matter was
sent back nothing sets a time at all. A limit whose start is on record is counted
elsewhere, and is not told here again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import events
from ...deadlines import REMAND, START_NOT_KNOWN
from ...lifecycle import PLACE_OF, TABLE_OF
from ...lifecycle.dispute_states import ACCEPTED, TRIED
from ..matter.matter import Zero
from ..values.finding import ROWS
from .holding import JUDGED, remands
from .settle import settle
from .sides import answer_of, other, whose
from .starts import in_force

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit
    from .court import Rulings

_DISPUTE: Final = TABLE_OF[events.Stage.DISPUTE]
_COURT: Final = TABLE_OF[events.Stage.COURT]
_HEARD: Final = frozenset({*ACCEPTED, *TRIED})
#: A challenge is before the court, and no ruling on it is on record.
_BEFORE_COURT: Final = frozenset(
    {"filed", "registered", "file_requested", "file_sent", "panel_named"}
)


def startless(
    matter: Matter, rulings: Rulings, counted: Iterable[TimeLimit]
) -> Iterator[TimeLimit]:
    """Yield what is owed and whose time has no start on record, or none in law.

    Args:
        matter: the matter.
        rulings: what follows on its rulings.
        counted: the limits that have a start.
    """
    owed = {limit.fact for limit in counted if limit.done is None}
    if events.RulingRead not in owed:
        yield from _ruling(matter, rulings)
    filed = _unregistered(matter, rulings)
    for fact in filed:
        yield _answer(matter, fact)
    if not owed & {events.CourtRulingPronounced, events.CourtPanelNamed}:
        yield from _decision(matter, rulings, filed)


def _ruling(matter: Matter, rulings: Rulings) -> Iterator[TimeLimit]:
    """Yield the ruling of a dispute that was passed on, sent back, or never filed.

    Neither the application nor its registration is on record, or they are those of
    a commission that passed the matter on; or a court sent it back.
    """
    state = matter.record.state(_DISPUTE)
    back = _sent_back(matter, rulings, events.CourtRulingPronounced)
    if state == "adjudication" if back else state in _HEARD:
        stage = events.Stage.DISPUTE
        facts = matter.record.facts
        begun = back or next((f for f in facts if f.event.stage is stage), None)
        if begun is not None and in_force(matter, "dispute.finish", begun.on):
            yield _undated(matter, "dispute.finish", begun, events.RulingRead, back)


def _decision(
    matter: Matter, rulings: Rulings, filed: list[Fact[Any]]
) -> Iterator[TimeLimit]:
    """Yield the decision of a court whose panel is not on record, or that goes anew."""
    back = _sent_back(matter, rulings, events.CassationRulingPronounced)
    begun = filed[0] if filed else None
    if back is not None and matter.record.state(_COURT) in _BEFORE_COURT:
        begun = back
    if begun is not None:
        act = events.CourtRulingPronounced
        yield _undated(matter, "court.decision", begun, act, back)


def _undated(
    matter: Matter,
    rule: str,
    begun: Fact[Any],
    act: type[events.Event],
    back: Fact[Any] | None,
) -> TimeLimit:
    """Return a limit without a day: after a remand by law, else for want of a start."""
    doubt = START_NOT_KNOWN if back is None else REMAND
    due = matter.due(rule, Zero(begun.on), because=(doubt,))
    # What showed a ruling before the remand shows none after it.
    shown = None if back is None else _later(matter, act, back.index)
    return settle(matter, due, act, None, proof=shown, paired=back is not None)


def _later(
    matter: Matter, act: type[events.Event], after: int
) -> Fact[events.Event] | None:
    """Return the first fact of a later stage; none that only tells of the remand."""
    places = (f for f in matter.record.facts if f.index > after)
    return next(
        (
            fact
            for fact in places
            if PLACE_OF[fact.event.stage] > PLACE_OF[act.stage]
            and not ROWS[type(fact.event)].tells
        ),
        None,
    )


def _answer(matter: Matter, filed: Fact[Any]) -> TimeLimit:
    """Return the time to answer a challenge whose registration is not on record."""
    due = matter.due("court.answer", Zero(filed.on), because=(START_NOT_KNOWN,))
    every = matter.record.all(events.ChallengeFiled)
    party, act = other(whose(matter, every, filed)), events.CourtAnswerSubmitted
    alone = len(every) == 1
    return answer_of(matter, due, act, party, filed.index, alone=alone)


def _sent_back(
    matter: Matter, rulings: Rulings, by: type[events.Event]
) -> Fact[Any] | None:
    """Return the ruling of a court that sent the matter back, if that is the last."""
    if rulings.holding is None or not rulings.holding.remanded:
        return None
    back = next(f for f in reversed(matter.record.each(*JUDGED)) if remands(f))
    return back if isinstance(back.event, by) else None


def _unregistered(matter: Matter, rulings: Rulings) -> list[Fact[Any]]:
    """Return the challenges before the court of which no registration is on record."""
    record = matter.record
    if _sent_back(matter, rulings, events.CassationRulingPronounced) is not None:
        return []
    registered = {f.event.by for f in record.all(events.ChallengeRegistered)}
    if None in registered:  # of whoever had filed
        return []
    state = record.state(_COURT)
    one_goes_on = state == "withdrawn" and rulings.pending
    if state not in _BEFORE_COURT and not one_goes_on:
        return []
    gone = registered | {f.event.by for f in record.all(events.ChallengeWithdrawn)}
    filed = {fact.event.by: fact for fact in record.all(events.ChallengeFiled)}
    return [fact for by, fact in filed.items() if by not in gone]

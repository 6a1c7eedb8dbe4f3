"""Keberatan ke pengadilan: each party's fourteen days, and the answer of the other.

Each party's time runs from its own receipt of the copy; without that from the
sending or the reading, which is not firm and makes nobody late. A ruling by
agreement is final when it is read (UU 14/2008 Ps. 39) and opens no challenge. An
interlocutory ruling that rejects ends a dispute like a final one, and whether it
can be taken to court is not stated; one that accepts opens nothing.

Each party answers the challenge of the other (PERMA 2/2011 Ps. 6(3)).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from attrs import evolve

from ... import events
from ...deadlines import INTERLOCUTORY, OWN_START_NOT_KNOWN, RULING_KIND
from ...events import Party
from ...lifecycle import TABLE_OF
from ...lifecycle.dispute_states import DONE_WITH
from ..matter.matter import Matter, Zero
from ..values.limit import Met, TimeLimit
from .settle import settle, with_act
from .sides import (
    answer_of,
    both,
    filed_by,
    other,
    own_receipts,
    whose,
    window_of,
)
from .starts import choose_start

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ...deadlines import Deadline, Doubt
    from ..matter.facts import Fact


class Ruling(NamedTuple):
    """The ruling of the Commission that stands, as far as it is on record.

    Args:
        fact: the reading, or the first fact of a copy where that alone is there.
        read: whether its reading is on record.
        agreed: whether it is a mediation settlement ruling.
        because: what is in doubt about going to court with it.
    """

    fact: Fact[Any]
    read: bool
    agreed: bool
    because: tuple[Doubt, ...] = ()

    @property
    def interlocutory(self) -> bool:
        """Whether it is an interlocutory ruling that rejects."""
        return isinstance(self.fact.event, events.InterlocutoryRuling)

    @property
    def since(self) -> int:
        """The place after which a copy is one of this ruling."""
        return self.fact.index if self.read else self.fact.index - 1


# What ends a dispute by no ruling on it; the interlocutory one is a ruling.
_ENDED_OTHERWISE: Final = frozenset(DONE_WITH) - {"not_accepted"}
# What there is of a ruling whose reading is not on record.
_OF_RULING: Final = (
    events.RulingSent,
    events.RulingReceived,
    events.NonAcceptanceStated,
)


def ruling_of(matter: Matter) -> Ruling | None:
    """Return the last ruling of the Commission that ends a dispute.

    What is read, or copied, after a dispute ended otherwise tells of that end.
    """
    record = matter.record
    if record.state(TABLE_OF[events.Stage.DISPUTE]) in _ENDED_OTHERWISE:
        return None
    last = record.last(events.RulingRead)
    rejected = _rejected(matter)
    if rejected is not None and (last is None or rejected.index > last.index):
        return Ruling(rejected, read=True, agreed=False, because=(INTERLOCUTORY,))
    if last is not None:
        return _ruling_read(matter, last)
    copy = record.first(*_OF_RULING, after=_filed_again(matter))
    if copy is None:
        return None
    return Ruling(copy, read=False, agreed=_agreed(matter), because=(RULING_KIND,))


def _ruling_read(matter: Matter, last: Fact[Any]) -> Ruling:
    """Return a ruling that was read; where its kind is not on record, with a doubt."""
    kind = last.event.kind
    if kind is None and not _agreed(matter):
        return Ruling(last, read=True, agreed=False, because=(RULING_KIND,))
    agreed = kind in {None, events.RulingKind.MEDIATION}
    return Ruling(last, read=True, agreed=agreed)


def _rejected(matter: Matter) -> Fact[Any] | None:
    """Return the interlocutory ruling by which the dispute ended, if it did."""
    if matter.record.state(TABLE_OF[events.Stage.DISPUTE]) != "not_accepted":
        return None
    found = matter.record.all(events.InterlocutoryRuling)
    rejecting = (f for f in found if f.event.outcome is events.Threshold.REJECTED)
    return max(rejecting, key=lambda fact: fact.index, default=None)


def _filed_again(matter: Matter) -> int:
    """Return the place of an application after one that was rejected at the threshold.

    The copies before it are of that rejection.
    """
    found = matter.record.all(events.InterlocutoryRuling)
    ended = [f.index for f in found if f.event.outcome is events.Threshold.REJECTED]
    if not ended:
        return -1
    again = matter.record.first(
        events.DisputeFiled, events.DisputeSent, after=ended[-1]
    )
    return -1 if again is None else again.index


def _taken_after(matter: Matter, ruling: Ruling) -> int:
    """Return the place after which what happened in court was about a ruling."""
    return ruling.fact.index if ruling.read else _filed_again(matter)


def _agreed(matter: Matter) -> bool:
    """Whether the parties agreed, and no failure of the mediation came after it."""
    last = matter.record.last(events.MediationAgreed, events.MediationFailed)
    return last is not None and isinstance(last.event, events.MediationAgreed)


def challenges(matter: Matter, ruling: Ruling, since: int) -> tuple[TimeLimit, ...]:
    """Return each party's time to go to court with a ruling.

    Args:
        matter: the matter.
        ruling: the ruling.
        since: the place after which a challenge is one of this ruling.
    """
    if ruling.agreed and matter.reads("challenge_of_mediation") == "barred":
        return ()
    filed = matter.record.each(events.ChallengeFiled, after=since)
    stated = matter.record.each(events.NonAcceptanceStated, after=since)
    found = tuple(_challenge(matter, ruling, p, filed, stated) for p in Party)
    by_statement = matter.reads("challenge_act") == "statement"
    return both(matter, found, [*filed, *stated] if by_statement else filed)


def _challenge(
    matter: Matter,
    ruling: Ruling,
    party: Party,
    filed: Sequence[Fact[Any]],
    stated: Sequence[Fact[Any]],
) -> TimeLimit:
    """Return one party's fourteen days, from its own receipt of the copy."""
    due = _from_copy(matter, ruling, party)
    mine = filed_by(matter, filed, party)
    act = events.ChallengeFiled
    limit = window_of(matter, due, act, party, mine, after=_taken_after(matter, ruling))
    said = filed_by(matter, stated, party)
    return limit if said is None else _stated(matter, limit, said)


def _from_copy(matter: Matter, ruling: Ruling, party: Party) -> Deadline:
    """Count from the proven receipt of the copy, or from the ruling in any way.

    Where only the other party's receipt is on record, no day can be named.
    """
    record, after = matter.record, ruling.since
    mine, doubts = own_receipts(matter, events.RulingReceived, party, after)
    if not mine:
        start = record.first(events.RulingSent, after=after)
        if start is None and not ruling.read:
            because = (OWN_START_NOT_KNOWN, *ruling.because)
            stated = isinstance(ruling.fact.event, events.NonAcceptanceStated)
            begun = Zero(ruling.fact.on) if stated else ruling.fact
            return matter.due("court.challenge", begun, because=because)
        return matter.due(
            "court.challenge",
            start or ruling.fact,
            receipt_known=False,
            because=ruling.because,
        )
    proven = next((f for f in mine if f.event.proof), mine[0])
    days = {"copy": proven.on, "ruling": mine[0].on}
    zero, starts = choose_start(matter, "challenge_start", days, proven.on)
    begun = Zero(zero, proven.event.type, starts)
    because = (*doubts, *ruling.because)
    return matter.due("court.challenge", begun, because=because)


def _stated(matter: Matter, limit: TimeLimit, said: Fact[Any]) -> TimeLimit:
    """Return what a written statement of non-acceptance makes of the fourteen days."""
    if limit.kept or not matter.in_time(limit.deadline, said.on):
        return limit
    if matter.reads("challenge_act") == "statement":
        return with_act(matter, limit, said)
    return limit if limit.done is None else evolve(limit, met=Met.SOME)


def answers(matter: Matter) -> Iterator[TimeLimit]:
    """Yield each party's time to answer, and that of the court to name a panel."""
    registered = matter.record.all(events.ChallengeRegistered)
    if not registered:
        return
    filed = _filed_by(matter, registered)
    asked = [(f, by) for f in registered for by in _challengers(filed, f)]
    for fact, party in asked:
        yield _answer(matter, fact, other(party), alone=len(asked) == 1)
    thirty = matter.due("court.answer", registered[-1])
    due = matter.after("court.panel", thirty)
    if due is not None:
        yield from _panel(matter, due, registered[-1].index)


def _filed_by(
    matter: Matter, registered: Sequence[Fact[Any]]
) -> dict[Party | None, int]:
    """Return who filed a challenge that has no registration of its own, and where.

    Each challenge is registered once, so one that has its own registration is none
    of another's.
    """
    own = {f.event.by for f in registered} - {None}
    found: dict[Party | None, int] = {}
    filed = matter.record.all(events.ChallengeFiled)
    for fact in filed:
        by = whose(matter, filed, fact)
        if by not in own:
            found.setdefault(by, fact.index)
    return found


def _challengers(
    filed: Mapping[Party | None, int], registered: Fact[Any]
) -> tuple[Party | None, ...]:
    """Return whose challenge was registered: who is named, else all who filed before.

    Args:
        filed: who filed, each with the place of its first challenge.
        registered: the registration.
    """
    if registered.event.by is not None:
        return (registered.event.by,)
    return tuple(by for by, at in filed.items() if at < registered.index) or (None,)


def _answer(
    matter: Matter, registered: Fact[Any], party: Party | None, *, alone: bool
) -> TimeLimit:
    """Return a party's time to answer a challenge that was registered."""
    due = matter.due("court.answer", registered)
    act = events.CourtAnswerSubmitted
    return answer_of(matter, due, act, party, registered.index, alone=alone)


def _panel(matter: Matter, due: Deadline, after: int) -> Iterator[TimeLimit]:
    """Yield the time to name the judges, unless they ruled without it on record."""
    act = events.CourtPanelNamed
    done = matter.record.first(act, after=after)
    back = matter.record.first(events.CassationRulingPronounced, after=after)
    if done is not None and back is not None and back.index < done.index:
        done = None  # the panel of a matter that was sent back
    ruled = matter.record.first(events.CourtRulingPronounced, after=after)
    ruled = ruled or matter.proof(events.CourtRulingPronounced)
    if done is not None or ruled is None:
        yield settle(matter, due, act, done)

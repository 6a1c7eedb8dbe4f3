"""Bukti: which steps a later fact proves, though nobody recorded them.

A record has holes. An answer cannot exist without the objection that it answers,
nor a challenge without a ruling: where such a fact is on record, the step before
it was taken, on a day that nobody knows. Nothing is proved that could be missing:
an objection proves no notice of the PPID, and an application no answer of the
superior.

What a fact proves stands in the table of its stage, as what ought to be on record
before it; a sitting proves besides that the application was registered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import events
from ...events.choices import ObjectionGround, Party
from ...lifecycle import TABLES

if TYPE_CHECKING:
    from collections.abc import Container, Mapping
    from typing import TypeAlias

    from ...events.base import Event
    from .facts import Fact, Record

    _Group: TypeAlias = tuple[type[Event], ...]

_SITTINGS: Final = (
    events.HearingHeld,
    events.HearingAdjourned,
    events.MediationStarted,
    events.MediationAgreed,
    events.MediationFailed,
    events.PreliminaryFinished,
    events.InterlocutoryRuling,
    events.RulingRead,
)
# Facts of a party that are about its own challenge, cassation or review.
_OF_ONE: Final = frozenset(
    {
        events.ChallengePaid,
        events.ChallengeRegistered,
        events.ChallengeWithdrawn,
        events.CourtAnswerSubmitted,
        events.CassationRegistered,
        events.CassationBriefFiled,
        events.CassationWithdrawn,
        events.ReviewWithdrawn,
    }
)
# One of each group must have been done before the fact.
_GROUPS: Final = {
    row.fact: (
        *((row.needs,) if row.needs else ()),
        *(((events.DisputeRegistered,),) if row.fact in _SITTINGS else ()),
    )
    for table in TABLES
    for row in table.rows
}

_EVERY: Final = frozenset(group for groups in _GROUPS.values() for group in groups)
_ALONE: Final = {group: group for group in _EVERY if len(group) == 1}


def proved(record: Record) -> Mapping[type[Event], list[Fact[Event]]]:
    """Return the steps that are not on record, each with the facts that prove it.

    Where one of several steps must have been taken, each of them stands in the
    answer, unless one is on record or another fact proves that one alone.

    Args:
        record: the facts of the matter.
    """
    sure = _shown(record, _ALONE)
    return _shown(record, {group: _told(group, sure) for group in _EVERY})


def _told(group: _Group, sure: Container[type[Event]]) -> _Group:
    """Return those of several steps that are shown alone, else all of them."""
    return tuple(step for step in group if step in sure) or group


def _shown(
    record: Record, told: Mapping[_Group, _Group]
) -> dict[type[Event], list[Fact[Event]]]:
    """Return the steps that are not on record, each with the facts that prove it.

    Args:
        record: the facts.
        told: which steps each group tells of; a group that is not in it, of none.
    """
    found: dict[type[Event], list[Fact[Event]]] = {}
    for fact in record.facts:
        for step in _steps(type(fact.event), fact, record, told, set()):
            found.setdefault(step, []).append(fact)
    return found


def _steps(
    kind: type[Event],
    by: Fact[Event],
    record: Record,
    told: Mapping[_Group, _Group],
    seen: set[type[Event]],
) -> set[type[Event]]:
    """Return what a kind of fact proves, with what that proves in turn."""
    for group in _GROUPS[kind]:
        if _needs_none(by.event, kind) or record.has(*group):
            continue
        for step in told.get(group, ()):
            if step not in seen:
                seen.add(step)
                _steps(step, by, record, told, seen)
    return seen


def shows(fact: Fact[Event], party: Party | None) -> bool:
    """Whether a fact can show what a party did; one that names none can for either.

    Who answers a challenge shows that the other party filed it.
    """
    by = getattr(fact.event, "by", None)
    if party is None or by is None or type(fact.event) not in _OF_ONE:
        return True
    answers = isinstance(fact.event, events.CourtAnswerSubmitted)
    return bool((by is party) is not answers)


def _needs_none(event: Event, kind: type[Event]) -> bool:
    """Whether an objection on ground b, which needs no request (UU 14/2008 Ps. 35)."""
    objection = kind in {events.ObjectionReceived, events.ObjectionSent}
    return objection and ObjectionGround.PERIODIC in getattr(event, "grounds", ())

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

from functools import lru_cache
from operator import attrgetter
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
    _Sort: TypeAlias = tuple[type[Event], bool]

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
TELLING: Final[Mapping[type[Event], tuple[_Group, _Group]]] = {
    events.ChallengeFiled: (
        (events.ChallengeRegistered, events.ChallengeWithdrawn),
        (events.CourtAnswerSubmitted,),
    ),
    events.CassationFiled: (
        (
            events.CassationRegistered,
            events.CassationBriefFiled,
            events.CassationWithdrawn,
        ),
        (events.CassationBriefReceived, events.CassationCounterBriefFiled),
    ),
    events.CassationBriefFiled: (
        (),
        (events.CassationBriefReceived, events.CassationCounterBriefFiled),
    ),
    events.ReviewFiled: (
        (events.ReviewWithdrawn,),
        (events.ReviewCopyReceived, events.ReviewAnswerFiled),
    ),
}
"""Acts in what a party filed: its own, and those of the other party."""

OTHER: Final = {Party.APPLICANT: Party.BODY, Party.BODY: Party.APPLICANT}

# One of each group must have been done before the fact.
_GROUPS: Final = {
    row.fact: (
        *((row.needs,) if row.needs else ()),
        *(((events.DisputeRegistered,),) if row.fact in _SITTINGS else ()),
    )
    for table in TABLES
    for row in table.rows
}

_OBJECTED: Final = frozenset({events.ObjectionReceived, events.ObjectionSent})
_NAMING: Final = (*_OBJECTED, events.DisputeFiled)
_place: Final = attrgetter("index")
_EVERY: Final = frozenset(group for groups in _GROUPS.values() for group in groups)
_ALONE: Final = {group: group for group in _EVERY if len(group) == 1}


def proved(record: Record) -> Mapping[type[Event], list[Fact[Event]]]:
    """Return the steps that are not on record, each with the facts that prove it.

    The facts stand in their order. Where one of several steps must have been taken,
    each of them stands in the answer, unless one is on record or another fact proves
    that one alone.

    Args:
        record: the facts of the matter.
    """
    sorts = _sorted_out(record)
    found: dict[type[Event], list[Fact[Event]]] = {}
    for sort, steps in _shown(frozenset(sorts)).items():
        for step in steps:
            found.setdefault(step, []).extend(sorts[sort])
    for facts in found.values():
        facts.sort(key=_place)
    return found


def _sorted_out(record: Record) -> dict[_Sort, list[Fact[Event]]]:
    """Return the facts by kind, those that name ground b apart."""
    found: dict[_Sort, list[Fact[Event]]] = {
        (kind, False): facts for kind, facts in record.by_kind.items()
    }
    for kind in _NAMING:
        facts = found.pop((kind, False), ())
        for fact in facts:
            b = ObjectionGround.PERIODIC in getattr(fact.event, "grounds", ())
            found.setdefault((kind, b), []).append(fact)
    return found


# What facts prove goes by what sorts of them are on record, whatever the case.
@lru_cache(maxsize=1024)
def _shown(sorts: frozenset[_Sort]) -> Mapping[_Sort, set[type[Event]]]:
    """Return the steps not on record that each sort of fact proves."""
    there = frozenset(kind for kind, _ in sorts)
    alone = [_steps(kind, there, _ALONE, set(), b=b) for kind, b in sorts]
    sure = frozenset().union(*alone)
    told = {group: _told(group, sure) for group in _EVERY}
    found = {(kind, b): _steps(kind, there, told, set(), b=b) for kind, b in sorts}
    return {sort: steps for sort, steps in found.items() if steps}


def _told(group: _Group, sure: Container[type[Event]]) -> _Group:
    """Return those of several steps that are shown alone, else all of them."""
    return tuple(step for step in group if step in sure) or group


def _steps(
    kind: type[Event],
    there: frozenset[type[Event]],
    told: Mapping[_Group, _Group],
    seen: set[type[Event]],
    *,
    b: bool,
) -> set[type[Event]]:
    """Return what a kind of fact proves, with what that proves in turn.

    Args:
        kind: the kind.
        there: the kinds that are on record.
        told: which steps each group tells of; a group that is not in it, of none.
        seen: what was found so far.
        b: whether the fact names ground b, on which an objection needs no request
            (UU 14/2008 Ps. 35).
    """
    if b and kind in _OBJECTED:
        return seen
    for group in _GROUPS[kind]:
        if not there.isdisjoint(group):
            continue
        for step in told.get(group, ()):
            if step not in seen:
                seen.add(step)
                _steps(step, there, told, seen, b=b)
    return seen


def shows(fact: Fact[Event], step: type[Event], party: Party | None) -> bool:
    """Whether a fact can show that a party took a step; one that names none can.

    What was done in a later step does not tell whose the earlier one was.

    Args:
        fact: a fact that proves the step.
        step: the step.
        party: whose it would be.
    """
    told = told_by(fact.event, step)
    return party is None or told is None or told is party


def told_by(act: Event, step: type[Event]) -> Party | None:
    """Return whose a step was, as a later act in it tells; None where it does not.

    Who answers a challenge shows that the other party filed it.

    Args:
        act: the later act.
        step: the step.
    """
    own, others = TELLING.get(step, ((), ()))
    by: Party | None = getattr(act, "by", None)
    if by is None or isinstance(act, own):
        return by if isinstance(act, own) else None
    return OTHER[by] if isinstance(act, others) else None

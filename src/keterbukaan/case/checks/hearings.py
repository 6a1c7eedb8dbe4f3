"""Majelis dan sidang: who sits, who is called in time, and who may be present.

A panel has an odd number of members, three at least. Each party receives its
summons three working days before the first hearing and the first mediation
meeting; each is measured by its own day, and so are its conclusion and its
request to replace somebody. Exempt documents are looked at without the
applicant. A dispute is stopped only in one of the three cases of PerKI 1/2013
Ps. 4(3).

Basis: UU 14/2008 Ps. 43; PerKI 1/2013 Ps. 4, 20-26 and 56; PerKI 2/2016.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import islice
from typing import TYPE_CHECKING, Final

from ... import events
from ...citation import cite
from ...law.thresholds import count_on
from ..values.finding import ROWS, Finding, found

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..matter.facts import Fact
    from ..matter.matter import Matter

# What each party receives or does before a hearing, and before which kinds.
_BEFORE_HEARINGS: Final[
    tuple[tuple[str, type[events.Event], frozenset[events.Hearing]], ...]
] = (
    (
        "dispute.summons",
        events.SummonsReceived,
        frozenset({events.Hearing.FIRST, events.Hearing.MEDIATION}),
    ),
    (
        "dispute.recusal",
        events.RecusalRequested,
        frozenset({events.Hearing.MEDIATION, events.Hearing.ADJUDICATION}),
    ),
    (
        "dispute.conclusion",
        events.ConclusionSubmitted,
        frozenset({events.Hearing.DECISION}),
    ),
)
# Whose first act meets the limit: anybody's, where it is one for both parties.
_MEET: Final[Mapping[type[events.Event], tuple[None]]] = {
    events.SummonsReceived: (None,)
}


def panels(matter: Matter) -> Iterator[Finding]:
    """Find panels of an even number, or of too few."""
    for fact in matter.record.all(events.PanelNamed):
        members, least = fact.event.members, count_on("panel.members", fact.on)
        if members is None or least is None:
            continue
        if members < least.n or members % 2 == 0:
            key = "form.panel_members"
            yield found(key, least.basis, fact.index, members=members, least=least.n)


def further_acts(matter: Matter) -> Iterator[Finding]:
    """Find acts of the other party before a hearing that came late.

    The first one after a hearing was set, of a party that it names, is the one that
    meets its limit; a summons that names nobody meets it too.
    """
    for rule, act, kinds in _BEFORE_HEARINGS:
        called = [
            fact
            for fact in matter.record.all(events.HearingScheduled)
            if fact.event.hearing in kinds and fact.event.for_day is not None
        ]
        acts = matter.record.each(act)
        firsts = {
            _first(acts, fact.index, by)
            for fact in called
            for by in _MEET.get(act, tuple(events.Party))
        }
        for done in acts:
            before = bisect_left(called, done.index, key=_place)
            if before and done.index not in firsts:
                yield from _further(matter, rule, done, called[before - 1])


def _first(
    acts: list[Fact[events.Event]], after: int, by: events.Party | None
) -> int | None:
    later = islice(acts, bisect_right(acts, after, key=_place), None)
    return next((a.index for a in later if by is None or _by(a) is by), None)


def _place(fact: Fact[events.Event]) -> int:
    return fact.index


def _by(act: Fact[events.Event]) -> events.Party | None:
    return getattr(act.event, "by", None)


def _further(
    matter: Matter,
    rule: str,
    done: Fact[events.Event],
    called: Fact[events.HearingScheduled],
) -> Iterator[Finding]:
    due = matter.due(rule, called.event.for_day or called.on)
    if not matter.in_time(due, done.on):
        days = matter.late_by(due, done.on)
        act = ROWS[type(done.event)].words
        yield found(
            f"late.{rule}",
            due.basis,
            done.index,
            days,
            said="late",
            act=act,
            last=due.last,
            but="",
        )


def inspections(matter: Matter) -> Iterator[Finding]:
    """Find exempt documents that were looked at with the applicant there."""
    for fact in matter.record.all(events.InspectionHeld):
        event = fact.event
        local = event.kind is events.Inspection.LOCAL
        secret = event.exempt or (event.kind is events.Inspection.CLOSED)
        if event.applicant_present and secret:
            key = "form.inspection_with_applicant"
            article = "Ps. 56" if local else "Ps. 26"
            basis = cite(f"PerKI 1/2013 {article}")
            yield found(key, basis, fact.index)


def stops(matter: Matter) -> Iterator[Finding]:
    """Find decisions to stop whose case, one of three, is not on record."""
    for fact in matter.record.all(events.DisputeStopped):
        if fact.event.reason is None:
            key, basis = "not_recorded.stop_case", cite("PerKI 1/2013 Ps. 4(3)")
            yield found(key, basis, fact.index)

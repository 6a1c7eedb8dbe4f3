"""Majelis dan sidang: who sits, who is called in time, and who may be present.

A panel has an odd number of members, three at least. Each party receives its
summons three working days before the first hearing and the first mediation
meeting. Exempt documents are looked at without the applicant. A dispute is
stopped only in one of the three cases of PerKI 1/2013 Ps. 4(3).

Basis: UU 14/2008 Ps. 43; PerKI 1/2013 Ps. 4, 20-26 and 56; PerKI 2/2016.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..citation import cite
from ..events import (
    DisputeStopped,
    HearingScheduled,
    InspectionHeld,
    PanelNamed,
    SummonsReceived,
)
from ..events.base import Hearing, Inspection
from ..law.counts import count_on
from .finding import ROWS, Finding, fill, size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .matter import Matter
    from .record import Fact

__all__ = ["inspections", "panels", "stops", "summonses"]

_CALLED: Final = frozenset({Hearing.FIRST, Hearing.MEDIATION})


def panels(matter: Matter) -> Iterator[Finding]:
    """Panels of an even number, or of too few."""
    for fact in matter.record.all(PanelNamed):
        members, least = fact.event.members, count_on("panel.members", fact.on)
        if members is None or least is None:
            continue
        if members < least.n or members % 2 == 0:
            key = "form.panel_members"
            words = fill(key, members=members, least=least.n)
            yield Finding(key, words, least.basis, fact.index)


def summonses(matter: Matter) -> Iterator[Finding]:
    """A further summons that came late, as to the other party.

    The first one after a hearing was set is the one that meets its limit.
    """
    called = [
        fact
        for fact in matter.record.all(HearingScheduled)
        if fact.event.hearing in _CALLED and fact.event.for_day is not None
    ]
    received = matter.record.all(SummonsReceived)
    firsts = {
        next((s.index for s in received if s.index > fact.index), None)
        for fact in called
    }
    for summons in received:
        before = [fact for fact in called if fact.index < summons.index]
        if before and summons.index not in firsts:
            yield from _summons(matter, summons, before[-1])


def _summons(
    matter: Matter, summons: Fact[SummonsReceived], called: Fact[HearingScheduled]
) -> Iterator[Finding]:
    day = called.event.for_day or called.on
    due = matter.due("dispute.summons", day)
    if not matter.in_time(due, summons.on):
        days = matter.late_by(due, summons.on)
        act = ROWS[SummonsReceived].words
        words = fill("late", act=act, days=size(days), last=due.last)
        yield Finding("late.dispute.summons", words, due.basis, summons.index, days)


def inspections(matter: Matter) -> Iterator[Finding]:
    """Exempt documents that were looked at with the applicant there."""
    for fact in matter.record.all(InspectionHeld):
        event = fact.event
        local = event.kind is Inspection.LOCAL
        secret = event.exempt or (event.kind is Inspection.CLOSED)
        if event.applicant_present and secret:
            key = "form.inspection_with_applicant"
            article = "Ps. 56" if local else "Ps. 26"
            basis = cite(f"PerKI 1/2013 {article}")
            yield Finding(key, fill(key), basis, fact.index)


def stops(matter: Matter) -> Iterator[Finding]:
    """Decisions to stop that name none of the three cases."""
    for fact in matter.record.all(DisputeStopped):
        if fact.event.reason is None:
            key, basis = "form.stop_without_case", cite("PerKI 1/2013 Ps. 4(3)")
            yield Finding(key, fill(key), basis, fact.index)

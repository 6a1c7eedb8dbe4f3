"""Mediasi atau ajudikasi nonlitigasi: the track of a dispute, and how long it takes.

Ground a goes past mediation, the others are mediated first. Whether they must
be, and what holds where both kinds stand together, are readings.

Basis: UU 14/2008 Ps. 40 and 42; PerKI 1/2013 Ps. 29, 31, 37 and 41.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...citation import cite
from ...events import (
    HearingAdjourned,
    HearingHeld,
    MediationAgreed,
    MediationExtended,
    MediationFailed,
    MediationStarted,
    ObjectionGround,
)
from ...events.choices import Hearing
from ...law.thresholds import count_on
from ..values.finding import ROWS, Finding, found
from .absences import body_missed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...events.base import Event
    from ..clocks.course import Course
    from ..matter.facts import Fact
    from ..matter.matter import Matter


def tracks(matter: Matter, course: Course) -> Iterator[Finding]:
    """Find mediation where there is none, and adjudication before it.

    Where no mediation is on record, it may have been held all the same. Where the
    body missed a hearing there is nobody to mediate with: the panel may go on
    without it (PerKI 1/2013 Ps. 31).
    """
    barred, needed = _track(matter, course.grounds)
    mediated = _mediated(matter)
    if barred and mediated is not None:
        key, basis = "wrong_track.mediation", cite("UU 14/2008 Ps. 40(2)")
        yield found(key, basis, mediated.index)
    if not needed:
        return
    for held in matter.record.all(HearingHeld):
        if held.event.hearing is not Hearing.ADJUDICATION:
            continue
        before = mediated is not None and mediated.index < held.index
        if before or body_missed(matter, held.index):
            continue
        basis = cite("PerKI 1/2013 Ps. 29(1)")
        if mediated is not None:
            yield found("wrong_track.no_mediation", basis, held.index)
        else:
            row = ROWS[MediationStarted]
            yield found(
                f"not_recorded.{row.fact.type}",
                basis,
                held.index,
                said="not_recorded",
                act=ROWS[HearingHeld].words,
                missing=row.words,
            )
        return


def mediation_due(matter: Matter, grounds: tuple[ObjectionGround, ...]) -> bool:
    """Whether the hearing that was adjourned last was adjourned for mediation.

    Where the reason is not on record: whether mediation is due, and was not begun
    (PerKI 1/2013 Ps. 38(4)). A first hearing that was put off leads to none.

    Args:
        matter: the matter.
        grounds: the grounds of the dispute.
    """
    adjourned = matter.record.all(HearingAdjourned)[-1]
    purpose = adjourned.event.purpose
    if purpose is not None:
        return bool(purpose == "mediation")
    held = matter.record.first(HearingHeld)
    _, needed = _track(matter, grounds)
    begun = _mediated(matter)
    before = begun is not None and begun.index < adjourned.index
    return held is not None and held.index < adjourned.index and needed and not before


def _mediated(matter: Matter) -> Fact[Event] | None:
    """Return the first fact of the mediation, be it only how it ended."""
    meetings = (
        fact
        for fact in matter.record.each(
            MediationStarted, MediationAgreed, MediationFailed, HearingHeld
        )
        if getattr(fact.event, "hearing", Hearing.MEDIATION) is Hearing.MEDIATION
    )
    return next(meetings, None)


def _track(matter: Matter, grounds: tuple[ObjectionGround, ...]) -> tuple[bool, bool]:
    """Whether there is no mediation, and whether it must come first."""
    exempt = ObjectionGround.EXEMPTION in grounds
    mixed = exempt and len(grounds) > 1
    if mixed and matter.reads("mixed_grounds") == "mediated_first":
        exempt = False
    compulsory = matter.reads("mediation_duty") == "compulsory"
    return exempt, bool(grounds) and not exempt and compulsory


def extensions(matter: Matter) -> Iterator[Finding]:
    """Mediation is extended once, and by agreement."""
    for place, fact in enumerate(matter.record.all(MediationExtended)):
        day = matter.regime_day("dispute.mediation.extension", fact.on)
        allowed = count_on("mediation.extensions", day)
        if allowed is not None and place >= allowed.n:
            key = "form.mediation_extension_second"
            yield found(key, allowed.basis, fact.index, n=allowed.n)
        elif fact.event.agreed is False:
            key = "form.mediation_extension_not_agreed"
            yield found(key, ROWS[MediationExtended].basis, fact.index)

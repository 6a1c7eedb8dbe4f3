"""Ketidakhadiran: who stayed away, how often it counts, and what it leads to.

An absence counts unless a reason for it reached the commission before the
sitting began; a record of days can tell no more than that it came on that day
or before. Whether the reason is good, the panel says. Two absences of the
applicant let the commission declare the application lapsed, two of the
body at mediation let mediation fail; where the body misses a hearing once, the
panel may go on without it. Whether two means two in a row, and whether
mediation and hearings are added up, are readings.

Basis: PerKI 1/2013 Ps. 30, 31, 45 and 48; before it PerKI 2/2010 Ps. 48.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from ... import events
from ..._values import Value
from ...citation import Citation
from ...deadlines import late_by
from ...errors import OutOfRange
from ...law.thresholds import Count, count_on
from ...lifecycle import TABLE_OF
from ..clocks.procedure_2010 import in_first_procedure
from ..matter.application import ends
from ..values.finding import ROWS, Finding, found
from ..values.note_words import NOTES
from ..values.reason import Reason, because

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.note import Note
_AWAY: Final = (events.ApplicantAbsent, events.BodyAbsent)


@frozen(eq=False, repr=False)
class AbsenceOption(Value):
    """What an absence lets the commission, or the mediator, declare.

    Args:
        act: the kind of fact.
        open: whether enough absences are on record.
        basis: the provision.
        reason: why it is open or not yet.
    """

    act: type[events.Event]
    open: bool
    basis: Citation
    reason: Reason


# -- findings ---------------------------------------------------------------------


def absences(matter: Matter) -> Iterator[Finding]:
    """Find excuses that came too late, and a lapse without two absences."""
    for away in matter.record.each(*_AWAY):
        yield from _late_excuse(matter, away)
    for fact in matter.record.all(events.DisputeLapsed):
        needed = _needed(matter, "absences.applicant", fact.on)
        n, mediation = _count(matter, events.ApplicantAbsent, before=fact.index)
        if needed is not None and n < needed.n:
            key = "not_recorded.applicant_absent"
            basis = _basis(needed, mediation=mediation)
            yield found(key, basis, fact.index, n=n, needed=needed.n)


def _late_excuse(matter: Matter, fact: Fact[events.Event]) -> Iterator[Finding]:
    received = getattr(fact.event, "excuse_received", None)
    if received is None or not fact.on < received <= matter.day:
        return
    days: int | None
    try:
        days = late_by(fact.on, received, matter.national)
    except OutOfRange:
        days = None
    row = ROWS[type(fact.event)]
    yield found("late.excuse", row.basis, fact.index, days, day=fact.on)


def body_missed(matter: Matter, before: int) -> bool:
    """Whether the body missed a hearing, so that the panel may go on without it.

    Args:
        matter: the matter on its day.
        before: place of the fact before which it has to be.
    """
    return bool(_days(matter, events.BodyAbsent, mediation=False, before=before))


# -- notes and options ------------------------------------------------------------


def absence_notes(matter: Matter) -> Iterator[Note]:
    """Yield what an absence that counts may lead to, while the dispute is under way.

    PerKI 2/2010 has a note of its own.
    """
    if not _under_way(matter) or in_first_procedure(matter, matter.day):
        return
    needed = _needed(matter, "absences.applicant", matter.day)
    away, _ = _count(matter, events.ApplicantAbsent)
    if needed is not None and away:
        yield NOTES["absent_enough" if away >= needed.n else "absent_once"]
    if _days(matter, events.BodyAbsent, mediation=False):
        yield NOTES["body_absent"]


def absence_options(matter: Matter) -> Iterator[AbsenceOption]:
    """Yield what the commission and the mediator may declare for an absence."""
    if not _under_way(matter):
        return
    needed = _needed(matter, "absences.applicant", matter.day)
    away, mediation = _count(matter, events.ApplicantAbsent)
    if needed is not None and away:
        basis = _basis(needed, mediation=mediation)
        enough = away >= needed.n
        reason = because("absent_enough" if enough else "absent_once")
        yield AbsenceOption(events.DisputeLapsed, enough, basis, reason)
    needed = _needed(matter, "absences.body", matter.day)
    days = _days(matter, events.BodyAbsent, mediation=True)
    if needed is not None and days and _state(matter) == "mediation":
        missed = _longest(matter, events.BodyAbsent, days, mediation=(True,))
        if missed >= needed.n:  # before that, on other grounds
            reason = because("body_absent_enough")
            yield AbsenceOption(
                events.MediationFailed, open=True, basis=needed.basis, reason=reason
            )


def _state(matter: Matter) -> str:
    return matter.record.state(TABLE_OF[events.DisputeLapsed.stage])


def _under_way(matter: Matter) -> bool:
    return _state(matter) in ROWS[events.DisputeLapsed].after


# -- counting ---------------------------------------------------------------------


def _needed(matter: Matter, name: str, day: dt.date) -> Count | None:
    """Return how many absences it takes, by the rules that govern the dispute."""
    return count_on(name, matter.regime_day("dispute.mediation", day))


def _basis(needed: Count, *, mediation: bool) -> Citation:
    """Absences at mediation have a provision of their own since PerKI 1/2013."""
    return needed.also[0] if mediation and needed.also else needed.basis


def _count(
    matter: Matter, kind: type[events.Event], *, before: int | None = None
) -> tuple[int, bool]:
    """Return how many absences count under the readings, and whether at mediation."""
    if not matter.record.all(kind):
        return 0, False
    hearings, mediation = (
        _days(matter, kind, mediation=place, before=before) for place in (False, True)
    )
    if matter.reads("absences_counted") == "together":
        both = hearings | mediation
        return _longest(matter, kind, both, mediation=(False, True)), False
    at_hearings = _longest(matter, kind, hearings, mediation=(False,))
    at_mediation = _longest(matter, kind, mediation, mediation=(True,))
    return max(at_hearings, at_mediation), at_mediation > at_hearings


def _days(
    matter: Matter,
    kind: type[events.Event],
    *,
    mediation: bool,
    before: int | None = None,
) -> set[dt.date]:
    """Return the days on which a party stayed away without a reason in time."""
    since = _since(matter, before)
    return {
        fact.on
        for fact in matter.record.each(kind, after=since)
        if (before is None or fact.index < before)
        and not _excused(fact)
        and _at_mediation(matter, fact) is mediation
    }


def _since(matter: Matter, before: int | None) -> int:
    """Return the place of the fact that ended the application before, if one did."""
    over = [f.index for f in ends(matter.record) if before is None or f.index < before]
    return max(over, default=-1)


def _excused(fact: Fact[events.Event]) -> bool:
    """Whether a reason is on record that did not come after the day."""
    received = getattr(fact.event, "excuse_received", None)
    in_time = received is None or received <= fact.on
    return bool(getattr(fact.event, "excused", False)) and in_time


def _at_mediation(matter: Matter, fact: Fact[events.Event]) -> bool:
    """Whether a fact belongs to mediation; where it does not say, by the state."""
    if isinstance(fact.event, events.MediationStarted):
        return True
    hearing = getattr(fact.event, "hearing", None)
    if hearing is not None:
        return bool(hearing is events.Hearing.MEDIATION)
    table = TABLE_OF[events.DisputeLapsed.stage]
    return matter.record.state_before(fact.index, table) == "mediation"


def _longest(
    matter: Matter,
    kind: type[events.Event],
    days: Iterable[dt.date],
    *,
    mediation: tuple[bool, ...],
) -> int:
    """Return the days in total, or the most between two sittings it came to."""
    if matter.reads("two_absences") == "in_total":
        return len({*days})
    away = {fact.on for fact in matter.record.each(kind)}
    came = sorted(
        fact.on
        for fact in matter.record.each(events.HearingHeld, events.MediationStarted)
        if fact.on not in away and _at_mediation(matter, fact) in mediation
    )
    runs: dict[int, int] = {}
    for day in days:
        place = sum(each < day for each in came)
        runs[place] = runs.get(place, 0) + 1
    return max(runs.values(), default=0)

"""Prosedur 2010: what PerKI 2/2010 asked that a table of limits cannot say.

Its dispute procedure had steps that depend on an outcome, or on another fact
than today's. These limits are corrected here, after the tables:

* the proof of registration was counted from receipt of the application (its
  Ps. 15(2)), and not from registration;
* refusal at the preliminary examination (pemeriksaan pendahuluan) was to be
  told (Ps. 22), acceptance to be followed by the settlement (Ps. 23(3)): one
  or the other, by the outcome;
* adjudication was counted from its first hearing (Ps. 44), not from the last;
* mediation had no extension (Ps. 31), so that an extension moves nothing.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import DisputeFiled, DisputeRegistered
>>> case = Case().record(
...     DisputeFiled(dt.date(2012, 3, 1)), DisputeRegistered(dt.date(2012, 3, 8))
... )
>>> for limit in case.on(dt.date(2012, 3, 8)).deadlines[:2]:
...     print(limit.rule, limit.deadline.start, limit.deadline.last)
dispute.registration_proof 2012-03-01 2012-03-12
dispute.preliminary 2012-03-08 2012-03-29
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import events
from ...citation import Citation, cite
from ...law.limits.regimes import PERKI_2_2010
from ..matter.application import REFUSED, application
from .settle import settle

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from ...deadlines import Deadline
    from ..matter.facts import Fact
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit

NO_EXTENSION: Final[Citation] = cite("PerKI 2/2010 Ps. 31")
"""Mediation ended after its fourteen days; nothing is said of more."""

WITHDRAWAL: Final[Citation] = cite("PerKI 2/2010 Ps. 12(2)")
"""Withdrawal, before an agreement in mediation or a ruling."""


def corrected(matter: Matter, limits: Iterable[TimeLimit]) -> Iterator[TimeLimit]:
    """Yield the limits of the tables, as PerKI 2/2010 set them where it governs."""
    seen: set[str] = set()
    for limit in limits:
        rule = limit.rule
        correct = _BY_RULE.get(rule)
        found = limit if correct is None else correct(matter, limit)
        if found is not None and (found.rule == rule or found.rule not in seen):
            seen.add(found.rule)
            yield found


def in_first_procedure(matter: Matter, day: dt.date) -> bool:
    """Whether PerKI 2/2010 governs a step of the dispute that begins on a day."""
    return PERKI_2_2010.covers(matter.regime_day("dispute.mediation", day))


def no_extension(matter: Matter) -> Iterator[Fact[events.MediationExtended]]:
    """Yield extensions of a mediation that PerKI 2/2010 did not know."""
    for fact in matter.record.all(events.MediationExtended):
        if in_first_procedure(matter, fact.on):
            yield fact


def _proof(matter: Matter, limit: TimeLimit) -> TimeLimit:
    """Count from receipt of the application, where the provision does so."""
    if limit.deadline.limit.trigger != events.DisputeFiled.type:
        return limit.but(advisory=not _not_served(matter))
    filed = application(matter.record, limit.deadline.start)
    if filed is None:
        return limit
    known = isinstance(filed.event, events.DisputeFiled)
    due = matter.due(limit.rule, filed, receipt_known=known)
    return _again(matter, limit, due)


def _not_served(matter: Matter) -> bool:
    """Whether a proof is missing since the body would not serve (Ps. 18)."""
    completed = matter.record.all(events.DisputeCompleted)
    return any(fact.event.not_served for fact in completed)


def _told(matter: Matter, limit: TimeLimit) -> TimeLimit | None:
    """Only a refusal has to be told."""
    return limit if _refused(matter) else None


def _begun(matter: Matter, limit: TimeLimit) -> TimeLimit | None:
    """Nothing begins after a refusal."""
    return None if _refused(matter) else limit


def _refused(matter: Matter) -> bool:
    ruling = matter.record.last(events.PreliminaryFinished, events.InterlocutoryRuling)
    return getattr(ruling and ruling.event, "outcome", None) in REFUSED


def _adjudicated(matter: Matter, limit: TimeLimit) -> TimeLimit:
    """Count from the first hearing of the adjudication."""
    first = next(
        fact
        for fact in matter.record.all(events.HearingHeld)
        if fact.event.hearing is events.Hearing.ADJUDICATION
    )
    return _again(matter, limit, matter.due(limit.rule, first.on))


def _mediated(matter: Matter, limit: TimeLimit) -> TimeLimit:
    """Return the fourteen days themselves, where there is no extension of them."""
    due = limit.deadline.runs_on
    if limit.deadline.last is not None or due is None:
        return limit
    return _again(matter, limit, due).but(hidden=False)


def _again(matter: Matter, limit: TimeLimit, due: Deadline) -> TimeLimit:
    """Return the limit with another date, met by the same fact."""
    facts = (fact for fact in matter.record.facts if fact.index == limit.done)
    found = settle(matter, due, limit.fact, next(facts, None))
    return found.but(hidden=found.passed)


_BY_RULE: Final[Mapping[str, Callable[[Matter, TimeLimit], TimeLimit | None]]] = {
    "dispute.registration_proof": _proof,
    "dispute.preliminary.notice": _told,
    "dispute.begin": _begun,
    "dispute.adjudication": _adjudicated,
    "dispute.mediation.extension": _mediated,
}

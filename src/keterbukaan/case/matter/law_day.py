"""Rezim perkara: by the law of which day each step of a matter is judged.

A regulation applies to the steps that begin while it is in force. A matter
under way when the law changed is the exception, as each regulation says in its
transition provision (ketentuan peralihan), or says nothing:

* A request in process stays under the law of the day on which it was made
  (PerKI 1/2010 Ps. 40, PerKI 1/2021 Ps. 62).
* A dispute filed before PerKI 2/2010 was in force stays under the law before
  it (its Ps. 64).
* A dispute that had reached the preliminary examination (pemeriksaan
  pendahuluan) before PerKI 1/2013 was in force stays under PerKI 2/2010; any
  other moves (Ps. 62). What moves keeps the limits that had begun, and loses
  those of the steps that PerKI 1/2013 does not know.

Election information has rules of its own where the record has one, also where
that rule has no known limit: the general number never stands in for it.

>>> import datetime as dt
>>> rule_of("request.notice", Subject.ELECTION, dt.date(2019, 2, 28)).id
'election.request.notice'
>>> rule_of("request.notice", Subject.ELECTION, dt.date(2013, 2, 28)).id
'request.notice'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import events
from ...deadlines.counting import DAY
from ...law.limits import RULES
from ...law.limits.regimes import PERKI_1_2013, PERKI_2_2010
from ...parties import Subject
from .application import application

if TYPE_CHECKING:
    import datetime as dt

    from ...law.shape import Rule
    from .facts import Fact, Record

# The rules of election information, by the general step they stand in for.
_ELECTION: Final = {step: rule for rule in RULES.values() for step in rule.general}
# An application that is not yet filed goes by the day its window opens.
_WINDOWS: Final = frozenset({"dispute.file", "dispute.file.silence"})
_OF_REQUEST: Final = frozenset(
    rule.id for rule in RULES.values() if rule.stage is events.Stage.REQUEST
)
_OF_DISPUTE: Final = frozenset(
    rule.id
    for rule in RULES.values()
    if rule.stage is events.Stage.DISPUTE and _WINDOWS.isdisjoint(rule.steps)
)
# What shows that the preliminary examination was reached.
_EXAMINED: Final = (
    events.PreliminaryFinished,
    events.InterlocutoryRuling,
    events.HearingHeld,
    events.ApplicantAbsent,
    events.BodyAbsent,
    events.MediationStarted,
    events.RulingRead,
)


def rule_of(rule_id: str, subject: Subject, day: dt.date) -> Rule:
    """Return the rule for a step by the law of a day: general, or of elections.

    Args:
        rule_id: the id of the general rule.
        subject: what the information is about.
        day: the day whose law applies.
    """
    special = _ELECTION.get(rule_id) if subject is Subject.ELECTION else None
    if special is None:
        return RULES[rule_id]
    covered = any(limit.covers(day) for limit in special.limits)
    return special if covered else RULES[rule_id]


def law_day(rule_id: str, start: dt.date, *, record: Record, today: dt.date) -> dt.date:
    """Return the day whose law applies to a step.

    Args:
        rule_id: the id of the rule, general or of elections.
        start: the day on which its limit begins.
        record: the facts of the matter.
        today: the day on which the matter is looked at.
    """
    if rule_id in _OF_REQUEST:
        asked = record.asked
        return min(asked.on, start) if asked else start
    if rule_id in _OF_DISPUTE:
        return _of_dispute(RULES[rule_id], start, record, today)
    return start


def _of_dispute(rule: Rule, start: dt.date, record: Record, today: dt.date) -> dt.date:
    """Return the day whose law applies to a step of a dispute."""
    change = PERKI_1_2013.in_force
    since = record.begun
    if start >= change and (since is None or since >= change):
        return start  # nothing was under way
    filed = application(record, start)
    if filed is not None and filed.on >= change:
        return start
    reached = examined(record, filed) is not None
    if filed is not None and filed.on < PERKI_2_2010.in_force:
        return filed.on if reached or start < change else start
    if reached:
        return min(start, change - DAY)
    gone = RULES[rule.steps[0]].limits[-1].until is not None
    return change if gone and start < change <= today else start


def examined(
    record: Record, filed: Fact[events.Event] | None
) -> Fact[events.Event] | None:
    """Return what shows that a dispute was examined before PerKI 1/2013."""
    after = filed.index if filed else -1
    found = record.each(*_EXAMINED, after=after)
    change = PERKI_1_2013.in_force
    return next((fact for fact in found if fact.on < change), None)

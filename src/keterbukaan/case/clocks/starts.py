"""Awal hitungan: the fact from which a limit runs, under each reading.

Which facts start a limit stands in the row of its rule; which of them begins
the count stands in the options of a reading. Here the two are looked up on a
record: the reading in use says which fact counts, and the others on record
widen the days that are safe. A fact that is not on record moves nothing.

>>> for rule, (reading, facts) in _BEGINS.items():
...     print(rule, "|", reading, "|", *facts)
request.notice | notice_start | receipt recording complete
objection.file | answer_found | receipt given
objection.response | response_start | receipt registration superior
dispute.start | dispute_start_from | receipt registration
dispute.finish | finish_start | registration receipt first_hearing
court.cassation | cassation_start | pronounced received notified
court.cassation_brief | cassation_brief_start | registered filed
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...deadlines import Start
from ...deadlines.counting import count
from ...errors import OutOfRange
from ...events import EVENTS
from ...law.readings import READINGS
from ...law.spans import WorkingDays
from ...workdays.hours import closing
from ..matter.matter import Matter, Zero

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ...events.base import Event
    from ...law.readings.shape import Choice
    from ..matter.facts import Fact


def kinds_of(option: Choice) -> tuple[type[Event], ...]:
    """Return the kinds of fact that begin the count under an option of a reading."""
    return tuple(EVENTS[name] for name in option.starts if name in EVENTS)


_BEGINS: Final = {
    rule: (
        reading.id,
        {name: kinds_of(option) for name, option in reading.options.items()},
    )
    for reading in READINGS.values()
    for rule in reading.rules
    if all(EVENTS.keys() >= {*option.starts} for option in reading.options.values())
    and all(option.starts for option in reading.options.values())
}


def in_force(matter: Matter, rule_id: str, start: dt.date) -> bool:
    """Return whether a routine step had a limit at all under the matter's regime."""
    _, limit = matter.law(rule_id, start)
    return "not_in_force" not in limit.doubts


def begin(
    matter: Matter,
    rule: str,
    fact: Fact[Event],
    *,
    after: int = -1,
    before: int | None = None,
) -> Zero:
    """Return day zero of a rule under the readings in use, and under the others.

    Args:
        matter: the matter.
        rule: the id of the rule.
        fact: the fact that starts it where no reading says otherwise.
        after: place of the last fact that is too early to matter.
        before: place of the first fact that is too late to matter.
    """
    if rule not in _BEGINS:
        return Zero(fact.on, fact.event.type)
    reading, options = _BEGINS[rule]
    record, used, answer = matter.record, fact, matter.reads(reading)
    others: list[Start] = []
    for option, kinds in options.items():
        if record.kinds.isdisjoint(kinds):
            continue
        found = record.preferred(*kinds, after=after)
        if found is None or (before is not None and found.index >= before):
            continue
        if option == answer:
            used = found
        else:
            others.append(Start(reading, option, found.on))
    return Zero(used.on, used.event.type, tuple(others))


def restarted(matter: Matter, zero: Zero, fact: Fact[Event]) -> Zero:
    """Return day zero where a later fact may be read to begin the count anew.

    Args:
        matter: the matter.
        zero: day zero so far.
        fact: what completed an incomplete request.
    """
    days = {"runs_on": zero.day, "restarts": max(fact.on, zero.day)}
    day, more = choose_start(matter, "incomplete_request", days, zero.day)
    began = zero.began if day == zero.day else fact.event.type
    return Zero(day, began, (*zero.starts, *more))


def after_hours(matter: Matter, fact: Fact[Event], zero: Zero) -> Zero:
    """Return day zero where what the office received came after it had closed.

    Args:
        matter: the matter.
        fact: the receipt.
        zero: day zero so far.
    """
    closes, at = closing(matter.case.body.closes_at, fact.on), fact.event.at
    if closes is None or at is None or zero.day != fact.on:
        return zero
    zone = matter.case.body.zone
    local = zone.local(at) if zone else at
    if local.time() <= closes:
        return zero
    try:
        following = count(WorkingDays(1), fact.on, matter.office, back=False).last
    except OutOfRange:  # neither has the limit itself a last day
        return zero
    days = {"that_day": zero.day, "next_working_day": following}
    day, more = choose_start(matter, "receipt_after_hours", days, zero.day)
    return Zero(day, zero.began, (*zero.starts, *more))


def choose_start(
    matter: Matter,
    reading: str,
    days: Mapping[str, dt.date],
    day: dt.date,
    *,
    receipt: bool = True,
) -> tuple[dt.date, tuple[Start, ...]]:
    """Return the day of the answer in use, where on record, and the other days.

    Args:
        matter: the matter.
        reading: the reading.
        days: day zero by its answers.
        day: day zero where that of the answer in use is not on record.
        receipt: whether these are days of facts, and not the ends of limits.
    """
    used = matter.reads(reading)
    others = [
        Start(reading, name, on, receipt) for name, on in days.items() if name != used
    ]
    return days.get(used, day), tuple(others)

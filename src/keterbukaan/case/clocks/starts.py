"""Awal hitungan: the fact from which a limit runs, under each reading.

Where the texts name different facts, every one on record is looked at: the
reading in use says which begins the count, and the others widen the days
that are safe. A fact that is not on record moves nothing.

>>> for rule, (reading, facts) in BEGINS.items():
...     print(rule, "|", reading, "|", *facts)
request.notice | notice_start | receipt recording complete
objection.response | response_start | receipt registration superior
dispute.start | dispute_start_from | receipt registration
dispute.finish | finish_start | registration receipt first_hearing
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...deadlines import Start
from ...deadlines.counting import count
from ...events import (
    DisputeFiled,
    DisputeRegistered,
    DisputeSent,
    HearingHeld,
    MediationStarted,
    ObjectionForwarded,
    ObjectionReceived,
    ObjectionRegistered,
    RequestDeclaredComplete,
    RequestReceived,
    RequestRegistered,
)
from ...law.shape import WorkingDays

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ...events.base import Event
    from ..matter.facts import Fact
    from ..matter.matter import Matter

Kinds = tuple[type["Event"], ...]

BEGINS: Final[Mapping[str, tuple[str, Mapping[str, Kinds]]]] = {
    "request.notice": (
        "notice_start",
        {
            "receipt": (RequestReceived,),
            "recording": (RequestRegistered,),
            "complete": (RequestDeclaredComplete,),
        },
    ),
    "objection.response": (
        "response_start",
        {
            "receipt": (ObjectionReceived,),
            "registration": (ObjectionRegistered,),
            "superior": (ObjectionForwarded,),
        },
    ),
    "dispute.start": (
        "dispute_start_from",
        {
            "receipt": (DisputeFiled, DisputeSent),
            "registration": (DisputeRegistered,),
        },
    ),
    "dispute.finish": (
        "finish_start",
        {
            "registration": (DisputeRegistered,),
            "receipt": (DisputeFiled, DisputeSent),
            "first_hearing": (HearingHeld, MediationStarted),
        },
    ),
}
"""For a rule, its reading and the facts that begin the count under each option."""


def begin(
    matter: Matter,
    rule: str,
    day: dt.date,
    *,
    after: int = -1,
    before: int | None = None,
) -> tuple[dt.date, tuple[Start, ...]]:
    """Day zero of a rule under the readings in use, and under the others.

    Args:
        matter: the matter.
        rule: the id of the rule.
        day: day zero where no reading says otherwise.
        after: place of the last fact that is too early to matter.
        before: place of the first fact that is too late to matter.
    """
    if rule not in BEGINS:
        return day, ()
    reading, facts = BEGINS[rule]
    days = {}
    for option, kinds in facts.items():
        fact = matter.record.preferred(*kinds, after=after)
        if fact is not None and (before is None or fact.index < before):
            days[option] = fact.on
    return choose_start(matter, reading, days, day)


def after_hours(
    matter: Matter, fact: Fact[Event], zero: dt.date, starts: tuple[Start, ...]
) -> tuple[dt.date, tuple[Start, ...]]:
    """Day zero where what the office received came after it had closed.

    Args:
        matter: the matter.
        fact: the receipt.
        zero: day zero so far.
        starts: the days zero of other readings so far.
    """
    closes, at = matter.case.body.closes_at, fact.event.at
    if closes is None or at is None or zero != fact.on:
        return zero, starts
    zone = matter.case.body.zone
    local = zone.local(at) if zone else at
    if local.time() <= closes:
        return zero, starts
    following = count(WorkingDays(1), fact.on, matter.office, back=False).last
    days = {"that_day": zero, "next_working_day": following}
    zero, more = choose_start(matter, "receipt_after_hours", days, zero)
    return zero, (*starts, *more)


def choose_start(
    matter: Matter, reading: str, days: Mapping[str, dt.date], day: dt.date
) -> tuple[dt.date, tuple[Start, ...]]:
    """The day of the answer in use where it is on record, and the other days."""
    used = matter.reads(reading)
    others = (Start(reading, name, on) for name, on in days.items() if name != used)
    return days.get(used, day), tuple(others)

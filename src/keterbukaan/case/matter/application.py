"""Permohonan ke Komisi: which application a dispute goes by, and what ended one.

What ends an application stands in the table of disputes: in a final state, or
in one from which another application leads on. A ruling on the dispute ends
the dispute, and is not among them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...events import DisputeFiled, DisputeSent, Stage
from ...events.choices import PreliminaryOutcome, Threshold
from ...lifecycle import ENDS, TABLE_OF

if TYPE_CHECKING:
    import datetime as dt

    from ...events.base import Event
    from .facts import Fact, Record

_TABLE: Final = TABLE_OF[Stage.DISPUTE]
# The states in which an application begins a dispute.
_NEW: Final = next(row.after for row in _TABLE.rows if row.fact is DisputeFiled)

SHUT: Final = frozenset(state.name for state in _TABLE.states if state.final)
"""The states from which no application leads on."""

REFUSED: Final = frozenset(
    {Threshold.REJECTED, PreliminaryOutcome.REFUSED, PreliminaryOutcome.REJECTED}
)
"""What an application ends with where it does not pass an examination."""


def application(record: Record, day: dt.date) -> Fact[Event] | None:
    """Return the last application by a day that began a dispute, if any.

    One made while another is pending begins none.
    """
    found = [fact for fact in record.each(DisputeFiled, DisputeSent) if fact.on <= day]
    for fact in reversed(found[1:]):
        if record.state_before(fact.index, _TABLE) in _NEW:
            return fact
    return found[0] if found else None


def ends(record: Record, *, after: int = -1) -> list[Fact[Event]]:
    """Return the facts that ended an application.

    Args:
        record: the facts of the matter.
        after: the place after which they stand.
    """
    return [
        fact
        for fact in record.each(*ENDS, after=after)
        if getattr(fact.event, "outcome", Threshold.REJECTED) in REFUSED
    ]

"""Permohonan ke Komisi: which application a dispute goes by, and what ended one.

What ends an application stands in the table of disputes: in a final state, or
in one from which another application leads on. A ruling on the dispute ends
the dispute, and is not among them.

>>> sorted(ENDED)
['lapsed', 'not_accepted', 'not_registered', 'stopped', 'withdrawn', 'withdrawn_late']
>>> sorted(fact.type for fact in _ENDING)  # doctest: +NORMALIZE_WHITESPACE
['dispute_lapsed', 'dispute_not_registered', 'dispute_stopped', 'dispute_withdrawn',
 'interlocutory_ruling', 'preliminary_finished']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...events import DisputeFiled, DisputeSent, Stage
from ...events.base import Event, Threshold
from ...lifecycle import TABLE_OF
from ...lifecycle.dispute_states import AGAIN

if TYPE_CHECKING:
    import datetime as dt

    from .facts import Fact, Record

_TABLE: Final = TABLE_OF[Stage.DISPUTE]
# The states in which an application begins a dispute.
_NEW: Final = next(row.after for row in _TABLE.rows if row.fact is DisputeFiled)

SHUT: Final = frozenset(state.name for state in _TABLE.states if state.final)
"""The states from which no application leads on."""
ENDED: Final = SHUT | {*AGAIN}
"""The states in which an application ended otherwise than by a ruling."""
_ENDING: Final = tuple(
    row.fact
    for row in _TABLE.rows
    if any(
        not ENDED.isdisjoint(ends_of(_TABLE.moves[state.name].get(row.fact)))
        for state in _TABLE.states
        if state.name not in ENDED
    )
)


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
        for fact in record.each(*_ENDING, after=after)
        if getattr(fact.event, "outcome", None) is not Threshold.ACCEPTED
    ]

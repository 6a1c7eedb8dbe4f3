"""Putusan: which rulings of a commission are rulings by agreement.

A ruling says so itself. Where its kind is not on record, it is one only where an
agreement in mediation is on record before it, and no failure after that.

>>> import datetime as dt
>>> from keterbukaan.case.matter.facts import Record
>>> from keterbukaan.events import MediationAgreed, RulingRead
>>> day = dt.date(2026, 7, 6)
>>> record = Record((MediationAgreed(day), RulingRead(day)))
>>> by_agreement(record, record.all(RulingRead)[0])
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...events import MediationAgreed, MediationFailed, RulingKind, RulingRead

if TYPE_CHECKING:
    from .facts import Fact, Record


def by_agreement(record: Record, ruling: Fact[RulingRead]) -> bool:
    """Whether a ruling is one by agreement, which nobody can challenge.

    Args:
        record: the facts of the matter.
        ruling: the ruling.
    """
    if ruling.event.kind is not None:
        return ruling.event.kind is RulingKind.MEDIATION
    before = record.last(MediationAgreed, MediationFailed, before=ruling.index)
    return before is not None and isinstance(before.event, MediationAgreed)

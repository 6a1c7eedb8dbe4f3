"""Kasasi: facts before the Supreme Court."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen
from attrs.converters import optional

from ..law.shape import Stage
from .base import CassationOutcome, Event, PartyEvent


class CassationEvent(Event):
    """A fact of the cassation stage."""

    stage: ClassVar[Stage] = Stage.CASSATION


class CassationFiled(PartyEvent, CassationEvent):
    """A party filed an application for cassation."""


class SupremePanelNamed(CassationEvent):
    """The Supreme Court named its panel."""


@frozen(slots=False, eq=False, repr=False, kw_only=True)
class CassationRulingPronounced(CassationEvent):
    """The Supreme Court ruled."""

    outcome: CassationOutcome | None = field(
        default=None, converter=optional(CassationOutcome)
    )


class CassationRulingReceived(PartyEvent, CassationEvent):
    """A party received the ruling of the Supreme Court."""


class ReviewFiled(PartyEvent, CassationEvent):
    """Peninjauan kembali: a party asked for review."""


class ReviewRulingReceived(CassationEvent):
    """The ruling on the review was received."""

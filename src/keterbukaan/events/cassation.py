"""Kasasi: facts before the Supreme Court."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen
from attrs.converters import optional

from .base import CassationOutcome, Event, Party, Stage

__all__ = [
    "CassationEvent",
    "CassationFiled",
    "CassationRulingPronounced",
    "CassationRulingReceived",
    "ReviewFiled",
    "ReviewRulingReceived",
    "SupremePanelNamed",
]


@frozen
class CassationEvent(Event):
    """A fact of the cassation stage."""

    stage: ClassVar[Stage] = Stage.CASSATION


@frozen
class CassationFiled(CassationEvent):
    """A party filed an application for cassation."""

    by: Party | None = field(default=None, converter=optional(Party), kw_only=True)


@frozen
class SupremePanelNamed(CassationEvent):
    """The Supreme Court named its panel."""


@frozen
class CassationRulingPronounced(CassationEvent):
    """The Supreme Court ruled."""

    outcome: CassationOutcome | None = field(
        default=None, converter=optional(CassationOutcome), kw_only=True
    )


@frozen
class CassationRulingReceived(CassationEvent):
    """A party received the ruling of the Supreme Court."""

    by: Party | None = field(default=None, converter=optional(Party), kw_only=True)


@frozen
class ReviewFiled(CassationEvent):
    """Peninjauan kembali: a party asked for review."""

    by: Party | None = field(default=None, converter=optional(Party), kw_only=True)


@frozen
class ReviewRulingReceived(CassationEvent):
    """The ruling on the review was received."""

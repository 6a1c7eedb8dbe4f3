"""Kasasi dan peninjauan kembali: facts before the Supreme Court."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen
from attrs.converters import optional

from .._values import plain
from ..law.court_orders import CourtOrder
from ..law.outcomes import Gives, gives
from ..law.shape import Stage
from . import given
from .base import Event, PartyEvent, orders
from .choices import CassationOutcome, Party, ReviewGround, ReviewRuling


class CassationEvent(Event):
    """A fact of the cassation stage."""

    stage: ClassVar[Stage] = Stage.CASSATION


class CassationFiled(PartyEvent, CassationEvent):
    """A party filed an application for cassation."""


class CassationRegistered(PartyEvent, CassationEvent):
    """The registrar entered the application of a party, and drew up the deed."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class CassationNotified(CassationEvent):
    """The registrar told the other party of the application."""

    to: Party | None = field(default=None, converter=optional(given.party))


class CassationBriefFiled(PartyEvent, CassationEvent):
    """Memori kasasi: who applied for cassation handed in its brief."""


class CassationBriefReceived(PartyEvent, CassationEvent):
    """A party received the copy of the other's brief."""


class CassationCounterBriefFiled(PartyEvent, CassationEvent):
    """Kontra memori kasasi: the other party handed in its answer to the brief."""


class CassationFileSent(CassationEvent):
    """The court of first instance sent the file to the Supreme Court."""


class CassationWithdrawn(PartyEvent, CassationEvent):
    """A party withdrew its application for cassation."""


class CassationDeclaredInadmissible(PartyEvent, CassationEvent):
    """The chief of the court of first instance declared it inadmissible; whose, by."""


class SupremePanelNamed(CassationEvent):
    """The Supreme Court named its panel."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class CassationRulingPronounced(CassationEvent):
    """The Supreme Court ruled."""

    outcome: CassationOutcome | None = field(
        default=None, converter=optional(given.cassation_outcome)
    )
    gives: Gives | None = field(default=None, converter=optional(gives))
    orders: tuple[CourtOrder, ...] = field(default=(), converter=orders)


class CassationRulingReceived(PartyEvent, CassationEvent):
    """A party received the ruling of the Supreme Court."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class ReviewGroundArose(CassationEvent):
    """The day came from which the time for review runs on a ground.

    Args:
        ground: the letter of UU 14/1985 Ps. 67. The day is that on which a deceit
            was known or a document found; on the other grounds that on which the
            ruling was final and notified to the parties.
    """

    ground: ReviewGround | None = field(
        default=None, converter=optional(given.review_ground)
    )


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class ReviewFiled(PartyEvent, CassationEvent):
    """Peninjauan kembali: a party asked for review."""

    ground: ReviewGround | None = field(
        default=None, converter=optional(given.review_ground)
    )


class ReviewCopyReceived(PartyEvent, CassationEvent):
    """The other party received the copy of the request for review."""


class ReviewAnswerFiled(PartyEvent, CassationEvent):
    """The other party answered the request for review."""


class ReviewFileSent(CassationEvent):
    """The court of first instance sent the request for review and the file."""


class ReviewWithdrawn(PartyEvent, CassationEvent):
    """A party withdrew its request for review."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class ReviewRulingReceived(CassationEvent):
    """The ruling on the review was received."""

    outcome: ReviewRuling | None = field(
        default=None, converter=optional(given.review_ruling)
    )
    gives: Gives | None = field(default=None, converter=optional(gives))
    orders: tuple[CourtOrder, ...] = field(default=(), converter=orders)

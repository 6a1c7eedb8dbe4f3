"""Kasasi dan peninjauan kembali: facts before the Supreme Court."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen
from attrs.converters import optional

from .._values import plain
from ..law.court_orders import CourtOrder
from ..law.outcomes import Gives, gives
from ..law.shape import Stage
from ..texts import Words
from . import given
from .base import Event, PartyEvent, orders
from .choices import CassationOutcome, Party, ReviewGround, ReviewRuling


class CassationEvent(Event):
    """A fact of the cassation stage."""

    stage: ClassVar[Stage] = Stage.CASSATION


class CassationFiled(PartyEvent, CassationEvent):
    """A party filed an application for cassation."""

    words: ClassVar[Words] = ("kasasi diajukan", "cassation filed")


class CassationRegistered(PartyEvent, CassationEvent):
    """The registrar entered the application of a party, and drew up the deed."""

    words: ClassVar[Words] = ("permohonan kasasi didaftar", "cassation registered")


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class CassationNotified(CassationEvent):
    """The registrar told the other party of the application."""

    words: ClassVar[Words] = (
        "kasasi diberitahukan kepada pihak lain",
        "other party told",
    )

    to: Party | None = field(default=None, converter=optional(given.party))


class CassationBriefFiled(PartyEvent, CassationEvent):
    """Memori kasasi: who applied for cassation handed in its brief."""

    words: ClassVar[Words] = ("memori kasasi diajukan", "brief of cassation filed")


class CassationBriefReceived(PartyEvent, CassationEvent):
    """A party received the copy of the other's brief."""

    words: ClassVar[Words] = (
        "salinan memori kasasi diterima",
        "copy of the brief received",
    )


class CassationCounterBriefFiled(PartyEvent, CassationEvent):
    """Kontra memori kasasi: the other party handed in its answer to the brief."""

    words: ClassVar[Words] = (
        "kontra memori kasasi diajukan",
        "answer to the brief filed",
    )


class CassationFileSent(CassationEvent):
    """The court of first instance sent the file to the Supreme Court."""

    words: ClassVar[Words] = ("berkas kasasi dikirim", "file of cassation sent")


class CassationWithdrawn(PartyEvent, CassationEvent):
    """A party withdrew its application for cassation."""

    words: ClassVar[Words] = ("kasasi dicabut", "cassation withdrawn")


class CassationDeclaredInadmissible(PartyEvent, CassationEvent):
    """The chief of the court of first instance declared it inadmissible; whose, by."""

    words: ClassVar[Words] = (
        "kasasi dinyatakan tidak dapat diterima",
        "cassation inadmissible",
    )


class SupremePanelNamed(CassationEvent):
    """The Supreme Court named its panel."""

    words: ClassVar[Words] = ("majelis kasasi ditunjuk", "Supreme Court panel named")


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class CassationRulingPronounced(CassationEvent):
    """The Supreme Court ruled."""

    words: ClassVar[Words] = ("putusan kasasi", "ruling on cassation")

    outcome: CassationOutcome | None = field(
        default=None, converter=optional(given.cassation_outcome)
    )
    gives: Gives | None = field(default=None, converter=optional(gives))
    orders: tuple[CourtOrder, ...] = field(default=(), converter=orders)


class CassationRulingReceived(PartyEvent, CassationEvent):
    """A party received the ruling of the Supreme Court."""

    words: ClassVar[Words] = ("putusan kasasi diterima", "ruling on cassation received")


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class ReviewGroundArose(CassationEvent):
    """The day came from which the time for review runs on a ground.

    Args:
        ground: the letter of UU 14/1985 Ps. 67. The day is that on which a deceit
            was known or a document found; on the other grounds that on which the
            ruling was final and notified to the parties.
    """

    words: ClassVar[Words] = (
        "alasan peninjauan kembali timbul",
        "ground of review arose",
    )

    ground: ReviewGround | None = field(
        default=None, converter=optional(given.review_ground)
    )


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class ReviewFiled(PartyEvent, CassationEvent):
    """Peninjauan kembali: a party asked for review."""

    words: ClassVar[Words] = ("peninjauan kembali diajukan", "review filed")

    ground: ReviewGround | None = field(
        default=None, converter=optional(given.review_ground)
    )


class ReviewCopyReceived(PartyEvent, CassationEvent):
    """The other party received the copy of the request for review."""

    words: ClassVar[Words] = (
        "salinan peninjauan kembali diterima",
        "copy of the review received",
    )


class ReviewAnswerFiled(PartyEvent, CassationEvent):
    """The other party answered the request for review."""

    words: ClassVar[Words] = (
        "jawaban peninjauan kembali diajukan",
        "answer to the review filed",
    )


class ReviewFileSent(CassationEvent):
    """The court of first instance sent the request for review and the file."""

    words: ClassVar[Words] = (
        "berkas peninjauan kembali dikirim",
        "file of review sent",
    )


class ReviewWithdrawn(PartyEvent, CassationEvent):
    """A party withdrew its request for review."""

    words: ClassVar[Words] = ("peninjauan kembali dicabut", "review withdrawn")


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class ReviewRulingReceived(CassationEvent):
    """The ruling on the review was received."""

    words: ClassVar[Words] = (
        "putusan peninjauan kembali diterima",
        "ruling on the review received",
    )

    outcome: ReviewRuling | None = field(
        default=None, converter=optional(given.review_ruling)
    )
    gives: Gives | None = field(default=None, converter=optional(gives))
    orders: tuple[CourtOrder, ...] = field(default=(), converter=orders)

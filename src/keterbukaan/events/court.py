"""Pengadilan: facts of the challenge before the court."""

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
from .base import Event, PartyEvent, orders, parties
from .choices import CourtOutcome, Notification, Party


class CourtEvent(Event):
    """A fact of the court stage."""

    stage: ClassVar[Stage] = Stage.COURT


class NonAcceptanceStated(PartyEvent, CourtEvent):
    """A party stated in writing that it does not accept the ruling."""

    words: ClassVar[Words] = (
        "pernyataan tidak menerima putusan",
        "non-acceptance stated",
    )


class ChallengePaid(CourtEvent):
    """The court fee of the challenge was paid."""

    words: ClassVar[Words] = ("biaya perkara dibayar", "court fee paid")


class ChallengeFiled(PartyEvent, CourtEvent):
    """A party filed its challenge of the ruling with the court."""

    words: ClassVar[Words] = ("keberatan diajukan ke pengadilan", "challenge filed")


class ChallengeRegistered(PartyEvent, CourtEvent):
    """The registrar of the court registered the challenge of a party."""

    words: ClassVar[Words] = (
        "keberatan diregistrasi pengadilan",
        "challenge registered",
    )


class ChallengeWithdrawn(PartyEvent, CourtEvent):
    """A party withdrew its challenge."""

    words: ClassVar[Words] = ("keberatan di pengadilan dicabut", "challenge withdrawn")


class CourtFileRequested(CourtEvent):
    """The registrar asked the commission for its file."""

    words: ClassVar[Words] = (
        "berkas diminta dari Komisi",
        "file requested from the commission",
    )


class CourtFileSent(CourtEvent):
    """The commission sent its file to the court."""

    words: ClassVar[Words] = ("berkas dikirim ke pengadilan", "file sent to the court")


class CourtAnswerSubmitted(PartyEvent, CourtEvent):
    """A party handed in its answer to the challenge of the other."""

    words: ClassVar[Words] = (
        "jawaban pihak lain diserahkan",
        "answer of the other party",
    )


class CourtPanelNamed(CourtEvent):
    """The chief judge named the panel."""

    words: ClassVar[Words] = ("majelis hakim ditunjuk", "court panel named")


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class CourtRulingPronounced(CourtEvent):
    """The court pronounced its ruling."""

    words: ClassVar[Words] = ("putusan pengadilan diucapkan", "court ruling pronounced")

    outcome: CourtOutcome | None = field(
        default=None, converter=optional(given.court_outcome)
    )
    present: tuple[Party, ...] | None = field(default=None, converter=parties)
    gives: Gives | None = field(default=None, converter=optional(gives))
    orders: tuple[CourtOrder, ...] = field(default=(), converter=orders)


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class CourtRulingNotified(CourtEvent):
    """The court notified a party of its ruling."""

    words: ClassVar[Words] = (
        "putusan pengadilan diberitahukan",
        "court ruling notified",
    )

    to: Party | None = field(default=None, converter=optional(given.party))
    how: Notification | None = field(
        default=None, converter=optional(given.notification)
    )


class CourtRulingReceived(PartyEvent, CourtEvent):
    """A party received the ruling of the court."""

    words: ClassVar[Words] = ("putusan pengadilan diterima", "court ruling received")

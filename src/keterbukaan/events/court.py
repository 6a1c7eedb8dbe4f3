"""Pengadilan: facts of the challenge before the court."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen
from attrs.converters import optional

from .._values import plain
from ..law.court_orders import CourtOrder
from ..law.outcomes import Gives, gives
from ..law.shape import Stage
from . import given
from .base import Event, PartyEvent, orders, parties
from .choices import CourtOutcome, Notification, Party


class CourtEvent(Event):
    """A fact of the court stage."""

    stage: ClassVar[Stage] = Stage.COURT


class NonAcceptanceStated(PartyEvent, CourtEvent):
    """A party stated in writing that it does not accept the ruling."""


class ChallengePaid(CourtEvent):
    """The court fee of the challenge was paid."""


class ChallengeFiled(PartyEvent, CourtEvent):
    """A party filed its challenge of the ruling with the court."""


class ChallengeRegistered(PartyEvent, CourtEvent):
    """The registrar of the court registered the challenge of a party."""


class ChallengeWithdrawn(PartyEvent, CourtEvent):
    """A party withdrew its challenge."""


class CourtFileRequested(CourtEvent):
    """The registrar asked the commission for its file."""


class CourtFileSent(CourtEvent):
    """The commission sent its file to the court."""


class CourtAnswerSubmitted(PartyEvent, CourtEvent):
    """A party handed in its answer to the challenge of the other."""


class CourtPanelNamed(CourtEvent):
    """The chief judge named the panel."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class CourtRulingPronounced(CourtEvent):
    """The court pronounced its ruling."""

    outcome: CourtOutcome | None = field(
        default=None, converter=optional(given.court_outcome)
    )
    present: tuple[Party, ...] | None = field(default=None, converter=parties)
    gives: Gives | None = field(default=None, converter=optional(gives))
    orders: tuple[CourtOrder, ...] = field(default=(), converter=orders)


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class CourtRulingNotified(CourtEvent):
    """The court notified a party of its ruling."""

    to: Party | None = field(default=None, converter=optional(given.party))
    how: Notification | None = field(
        default=None, converter=optional(given.notification)
    )


class CourtRulingReceived(PartyEvent, CourtEvent):
    """A party received the ruling of the court."""

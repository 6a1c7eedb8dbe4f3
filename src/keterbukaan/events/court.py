"""Pengadilan: facts of the challenge before the court."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen
from attrs.converters import optional

from ..law.court_orders import CourtOrder
from .base import CourtOutcome, Event, Notification, Party, Stage, parties

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "ChallengeFiled",
    "ChallengePaid",
    "ChallengeRegistered",
    "CourtAnswerSubmitted",
    "CourtEvent",
    "CourtFileRequested",
    "CourtFileSent",
    "CourtPanelNamed",
    "CourtRulingNotified",
    "CourtRulingPronounced",
    "CourtRulingReceived",
    "NonAcceptanceStated",
]


def _orders(values: Iterable[str]) -> tuple[CourtOrder, ...]:
    return tuple(CourtOrder(value) for value in values)


@frozen
class CourtEvent(Event):
    """A fact of the court stage."""

    stage: ClassVar[Stage] = Stage.COURT


@frozen
class NonAcceptanceStated(CourtEvent):
    """A party stated in writing that it does not accept the ruling."""

    by: Party | None = field(default=None, converter=optional(Party), kw_only=True)


@frozen
class ChallengePaid(CourtEvent):
    """The court fee of the challenge was paid."""


@frozen
class ChallengeFiled(CourtEvent):
    """A party filed its challenge of the ruling with the court."""

    by: Party | None = field(default=None, converter=optional(Party), kw_only=True)


@frozen
class ChallengeRegistered(CourtEvent):
    """The registrar of the court registered the challenge."""


@frozen
class CourtFileRequested(CourtEvent):
    """The registrar asked the commission for its file."""


@frozen
class CourtFileSent(CourtEvent):
    """The commission sent its file to the court."""


@frozen
class CourtAnswerSubmitted(CourtEvent):
    """The respondent handed in its answer."""


@frozen
class CourtPanelNamed(CourtEvent):
    """The chief judge named the panel."""


@frozen
class CourtRulingPronounced(CourtEvent):
    """The court pronounced its ruling."""

    outcome: CourtOutcome | None = field(
        default=None, converter=optional(CourtOutcome), kw_only=True
    )
    present: tuple[Party, ...] | None = field(
        default=None, converter=parties, kw_only=True
    )
    orders: tuple[CourtOrder, ...] = field(default=(), converter=_orders, kw_only=True)


@frozen
class CourtRulingNotified(CourtEvent):
    """The court notified a party of its ruling."""

    to: Party | None = field(default=None, converter=optional(Party), kw_only=True)
    how: Notification | None = field(
        default=None, converter=optional(Notification), kw_only=True
    )


@frozen
class CourtRulingReceived(CourtEvent):
    """A party received the ruling of the court."""

    by: Party | None = field(default=None, converter=optional(Party), kw_only=True)

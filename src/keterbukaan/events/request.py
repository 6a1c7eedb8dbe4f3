"""Permintaan: facts of the request, from sending to handing over."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import field, frozen
from attrs.converters import optional
from attrs.validators import optional as unless_none

from .._dates import optional_civil
from ..law.requirements import Document
from ..law.shape import not_below_zero
from .base import (
    Event,
    NoticeOutcome,
    NoticeReason,
    Stage,
    documents,
    exemption_ids,
    names,
)

__all__ = [
    "ApplicantHelped",
    "ExtensionNotified",
    "IncompletenessNotified",
    "IncompletenessReceived",
    "InformationGiven",
    "NoticeGiven",
    "NoticeReceived",
    "RequestCorrected",
    "RequestDeclaredComplete",
    "RequestEvent",
    "RequestForwarded",
    "RequestReceived",
    "RequestRegistered",
    "RequestSent",
    "RequestWithdrawn",
    "SettledByParties",
]


@frozen
class RequestEvent(Event):
    """A fact of the request stage."""

    stage: ClassVar[Stage] = Stage.REQUEST


@frozen
class RequestSent(RequestEvent):
    """The applicant sent the request."""


@frozen
class RequestReceived(RequestEvent):
    """The body received the request; the day is day zero."""

    documents: tuple[Document, ...] | None = field(
        default=None, converter=optional(documents), kw_only=True
    )


@frozen
class RequestRegistered(RequestEvent):
    """The body entered the request in its register."""


@frozen
class ApplicantHelped(RequestEvent):
    """The PPID helped the applicant to complete the request."""


@frozen
class RequestDeclaredComplete(RequestEvent):
    """The PPID declared the request complete."""


@frozen
class IncompletenessNotified(RequestEvent):
    """The PPID sent a notice that the request is incomplete."""


@frozen
class IncompletenessReceived(RequestEvent):
    """The applicant received the notice of incompleteness."""


@frozen
class RequestCorrected(RequestEvent):
    """The applicant completed the request."""

    documents: tuple[Document, ...] | None = field(
        default=None, converter=optional(documents), kw_only=True
    )


@frozen
class RequestForwarded(RequestEvent):
    """The request was passed on; internal to a unit, or to a body."""

    internal: bool = field(default=True, kw_only=True)


@frozen
class ExtensionNotified(RequestEvent):
    """The PPID notified that it needs more time."""

    reason: str | None = field(default=None, kw_only=True)


@frozen
class NoticeGiven(RequestEvent):
    """Pemberitahuan tertulis: the PPID gave its answer."""

    outcome: NoticeOutcome = field(converter=NoticeOutcome, kw_only=True)
    reason: NoticeReason | None = field(
        default=None, converter=optional(NoticeReason), kw_only=True
    )
    exemptions: tuple[str, ...] = field(
        default=(), converter=names, validator=exemption_ids, kw_only=True
    )
    tests: tuple[str, ...] = field(default=(), converter=names, kw_only=True)
    statute: str | None = field(default=None, kw_only=True)
    decree_attached: bool | None = field(default=None, kw_only=True)
    available_on: dt.date | None = field(
        default=None, converter=optional_civil, kw_only=True
    )
    fee: int | None = field(
        default=None, validator=unless_none(not_below_zero), kw_only=True
    )
    referred_to: str | None = field(default=None, kw_only=True)


@frozen
class NoticeReceived(RequestEvent):
    """The applicant received the answer."""


@frozen
class InformationGiven(RequestEvent):
    """The information was handed over."""

    accepted: bool | None = field(default=None, kw_only=True)


@frozen
class RequestWithdrawn(RequestEvent):
    """The applicant withdrew the request."""


@frozen
class SettledByParties(RequestEvent):
    """Musyawarah: the parties settled the matter between them."""

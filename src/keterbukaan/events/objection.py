"""Keberatan: facts of the objection to the superior of the PPID."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import field, frozen
from attrs.converters import optional

from .._dates import optional_civil
from ..law.requirements import Document
from .base import (
    Event,
    ObjectionGround,
    ObjectionOutcome,
    Stage,
    documents,
    grounds,
)

__all__ = [
    "GroundFound",
    "ObjectionAnswerReceived",
    "ObjectionAnswered",
    "ObjectionEvent",
    "ObjectionForwarded",
    "ObjectionReceived",
    "ObjectionRegistered",
    "ObjectionSent",
    "ObjectionWithdrawn",
]


@frozen
class ObjectionEvent(Event):
    """A fact of the objection stage."""

    stage: ClassVar[Stage] = Stage.OBJECTION


@frozen
class GroundFound(ObjectionEvent):
    """The applicant found a ground of objection."""

    ground: ObjectionGround = field(converter=ObjectionGround, kw_only=True)


@frozen
class ObjectionSent(ObjectionEvent):
    """The applicant sent the objection."""

    grounds: tuple[ObjectionGround, ...] = field(
        default=(), converter=grounds, kw_only=True
    )


@frozen
class ObjectionReceived(ObjectionEvent):
    """The body received the objection; the day is day zero."""

    grounds: tuple[ObjectionGround, ...] = field(
        default=(), converter=grounds, kw_only=True
    )
    found_on: dt.date | None = field(
        default=None, converter=optional_civil, kw_only=True
    )
    addressee: str | None = field(default=None, kw_only=True)
    documents: tuple[Document, ...] | None = field(
        default=None, converter=optional(documents), kw_only=True
    )


@frozen
class ObjectionRegistered(ObjectionEvent):
    """The body entered the objection in its register."""


@frozen
class ObjectionForwarded(ObjectionEvent):
    """The objection was passed on to the superior."""


@frozen
class ObjectionAnswered(ObjectionEvent):
    """The superior of the PPID answered the objection."""

    outcome: ObjectionOutcome | None = field(
        default=None, converter=optional(ObjectionOutcome), kw_only=True
    )


@frozen
class ObjectionAnswerReceived(ObjectionEvent):
    """The applicant received the superior's answer."""


@frozen
class ObjectionWithdrawn(ObjectionEvent):
    """The applicant withdrew the objection."""

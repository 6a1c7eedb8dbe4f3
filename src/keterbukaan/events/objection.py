"""Keberatan: facts of the objection to the superior of the PPID."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import field, frozen
from attrs.converters import optional

from .._dates import optional_civil
from .._values import plain
from ..law.handed_in import Document
from ..law.shape import Stage
from . import given
from .base import Event, documents, grounds
from .choices import ObjectionGround, ObjectionOutcome


class ObjectionEvent(Event):
    """A fact of the objection stage."""

    stage: ClassVar[Stage] = Stage.OBJECTION


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class GroundFound(ObjectionEvent):
    """The applicant found a ground of objection."""

    ground: ObjectionGround = field(converter=given.objection_ground)


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class ObjectionSent(ObjectionEvent):
    """The applicant sent the objection."""

    grounds: tuple[ObjectionGround, ...] = field(default=(), converter=grounds)


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class ObjectionReceived(ObjectionEvent):
    """The body received the objection; the day is day zero."""

    grounds: tuple[ObjectionGround, ...] = field(default=(), converter=grounds)
    found_on: dt.date | None = field(default=None, converter=optional_civil)
    addressee: str | None = None
    documents: tuple[Document, ...] | None = field(
        default=None, converter=optional(documents)
    )


class ObjectionRegistered(ObjectionEvent):
    """The body entered the objection in its register."""


class ObjectionForwarded(ObjectionEvent):
    """The objection was passed on to the superior."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class ObjectionAnswered(ObjectionEvent):
    """The superior of the PPID answered the objection."""

    outcome: ObjectionOutcome | None = field(
        default=None, converter=optional(given.objection_outcome)
    )


class ObjectionAnswerReceived(ObjectionEvent):
    """The applicant received the superior's answer."""


class ObjectionWithdrawn(ObjectionEvent):
    """The applicant withdrew the objection."""

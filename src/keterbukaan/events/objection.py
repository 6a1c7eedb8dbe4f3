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
from ..texts import Words
from . import given
from .base import Event, documents, grounds
from .choices import ObjectionGround, ObjectionOutcome


class ObjectionEvent(Event):
    """A fact of the objection stage."""

    stage: ClassVar[Stage] = Stage.OBJECTION


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class GroundFound(ObjectionEvent):
    """The applicant found a ground of objection."""

    words: ClassVar[Words] = ("alasan keberatan ditemukan", "ground of objection found")

    ground: ObjectionGround = field(converter=given.objection_ground)


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class ObjectionSent(ObjectionEvent):
    """The applicant sent the objection."""

    words: ClassVar[Words] = ("keberatan dikirim", "objection sent")

    grounds: tuple[ObjectionGround, ...] = field(default=(), converter=grounds)


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class ObjectionReceived(ObjectionEvent):
    """The body received the objection; the day is day zero."""

    words: ClassVar[Words] = ("pengajuan keberatan", "objection received")

    grounds: tuple[ObjectionGround, ...] = field(default=(), converter=grounds)
    found_on: dt.date | None = field(default=None, converter=optional_civil)
    addressee: str | None = None
    documents: tuple[Document, ...] | None = field(
        default=None, converter=optional(documents)
    )


class ObjectionRegistered(ObjectionEvent):
    """The body entered the objection in its register."""

    words: ClassVar[Words] = ("keberatan diregistrasi", "objection registered")


class ObjectionForwarded(ObjectionEvent):
    """The objection was passed on to the superior."""

    words: ClassVar[Words] = (
        "keberatan diteruskan ke atasan PPID",
        "objection passed on",
    )


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class ObjectionAnswered(ObjectionEvent):
    """The superior of the PPID answered the objection."""

    words: ClassVar[Words] = ("tanggapan atasan PPID", "answer of the superior")

    outcome: ObjectionOutcome | None = field(
        default=None, converter=optional(given.objection_outcome)
    )


class ObjectionAnswerReceived(ObjectionEvent):
    """The applicant received the superior's answer."""

    words: ClassVar[Words] = (
        "tanggapan atasan PPID diterima",
        "answer of the superior received",
    )


class ObjectionWithdrawn(ObjectionEvent):
    """The applicant withdrew the objection."""

    words: ClassVar[Words] = ("keberatan dicabut", "objection withdrawn")

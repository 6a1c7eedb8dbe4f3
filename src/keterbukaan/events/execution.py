"""Eksekusi: facts of carrying a final ruling out."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen
from attrs.converters import optional

from .._values import plain
from ..law.shape import Stage
from ..texts import Words
from . import given
from .base import Event, PartyEvent
from .choices import ExecutionOutcome


class ExecutionEvent(Event):
    """A fact of the execution stage."""

    stage: ClassVar[Stage] = Stage.EXECUTION


class FinalCopySent(ExecutionEvent):
    """The copy of the final ruling was sent."""

    words: ClassVar[Words] = (
        "salinan putusan yang berkekuatan hukum tetap dikirim",
        "copy of the final ruling sent",
    )


class FinalCopyReceived(PartyEvent, ExecutionEvent):
    """A party received the copy of the final ruling."""

    words: ClassVar[Words] = (
        "salinan putusan yang berkekuatan hukum tetap diterima",
        "copy of the final ruling received",
    )


class ExecutionRequested(PartyEvent, ExecutionEvent):
    """A party, as a rule the applicant, asked the chief judge to order execution."""

    words: ClassVar[Words] = ("permohonan eksekusi", "execution requested")


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class ExecutionDecided(ExecutionEvent):
    """The chief judge decided on the execution order."""

    words: ClassVar[Words] = ("penetapan eksekusi", "decision on execution")

    outcome: ExecutionOutcome | None = field(
        default=None, converter=optional(given.execution_outcome)
    )


class RulingPerformed(PartyEvent, ExecutionEvent):
    """A party performed the ruling."""

    words: ClassVar[Words] = ("putusan dilaksanakan", "ruling performed")

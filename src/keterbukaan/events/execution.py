"""Eksekusi: facts of carrying a final ruling out."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen
from attrs.converters import optional

from .base import Event, ExecutionOutcome, Party, Stage

__all__ = [
    "ExecutionDecided",
    "ExecutionEvent",
    "ExecutionRequested",
    "FinalCopyReceived",
    "FinalCopySent",
    "RulingPerformed",
]


@frozen
class ExecutionEvent(Event):
    """A fact of the execution stage."""

    stage: ClassVar[Stage] = Stage.EXECUTION


@frozen
class FinalCopySent(ExecutionEvent):
    """The copy of the final ruling was sent."""


@frozen
class FinalCopyReceived(ExecutionEvent):
    """A party received the copy of the final ruling."""

    by: Party | None = field(default=None, converter=optional(Party), kw_only=True)


@frozen
class ExecutionRequested(ExecutionEvent):
    """The applicant asked the chief judge for an execution order."""


@frozen
class ExecutionDecided(ExecutionEvent):
    """The chief judge decided on the execution order."""

    outcome: ExecutionOutcome | None = field(
        default=None, converter=optional(ExecutionOutcome), kw_only=True
    )


@frozen
class RulingPerformed(ExecutionEvent):
    """A party performed the ruling."""

    by: Party | None = field(default=None, converter=optional(Party), kw_only=True)

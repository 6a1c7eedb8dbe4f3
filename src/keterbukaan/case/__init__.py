"""Perkara: the one place where the stages meet.

A :class:`Case` holds the parties and the facts; seen on a day it gives a
:class:`Standing`: the stage and state, the limits that run or ran, what may be
done next, and what went wrong.
"""

from .case import Case
from .matter.closed import Closed, Ending
from .matter.fold import Progress, active, fold, step
from .matter.own_limit import OwnLimit
from .standing import Standing
from .values.finding import Finding
from .values.governing import Governing
from .values.limit import Met, TimeLimit
from .values.note import Note
from .values.option import Option, OptionKind
from .values.reach import Reach
from .values.step import NextStep, StepStatus

__all__ = [
    "Case",
    "Closed",
    "Ending",
    "Finding",
    "Governing",
    "Met",
    "NextStep",
    "Note",
    "Option",
    "OptionKind",
    "OwnLimit",
    "Progress",
    "Reach",
    "Standing",
    "StepStatus",
    "TimeLimit",
    "active",
    "fold",
    "step",
]

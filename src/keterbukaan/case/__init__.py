"""Perkara: the one place where the stages meet.

A :class:`Case` holds the parties and the facts; seen on a day it gives a
:class:`Standing`: the stage and state, the limits that run or ran, what may be
done next, and what went wrong.
"""

from .answers.findings import Finding
from .answers.options import Option
from .answers.reach import Reach
from .case import Case
from .clocks.timers import Met, TimeLimit
from .governing import Governing
from .matter.facts import Progress, active, fold, step
from .matter.own_limit import OwnLimit
from .standing import Standing

__all__ = [
    "Case",
    "Finding",
    "Governing",
    "Met",
    "Option",
    "OwnLimit",
    "Progress",
    "Reach",
    "Standing",
    "TimeLimit",
    "active",
    "fold",
    "step",
]

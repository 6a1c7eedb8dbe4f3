"""Perkara: the one place where the stages meet.

A :class:`Case` holds the parties and the facts; seen on a day it gives a
:class:`Standing`: the stage and state, the limits that run or ran, what may be
done next, and what went wrong.
"""

from .findings import Finding
from .governing import Governing
from .limits import Met, TimeLimit
from .model import Case
from .options import Option
from .own_limit import OwnLimit
from .reach import Reach
from .record import Progress, active, fold, step
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

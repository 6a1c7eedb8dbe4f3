"""Aturan yang berlaku: which instrument governs which stage of a matter, and why.

The statute holds for every stage; a regulation holds for the stage that began
while it was in force. Where the law changed under way, both regulations are
listed, with the transition provision that says which one keeps the stage.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import ObjectionReceived, RequestReceived
>>> case = Case().record(
...     RequestReceived(dt.date(2021, 6, 29)), ObjectionReceived(dt.date(2021, 7, 15))
... )
>>> for each in case.on(dt.date(2021, 7, 15)).regimes:
...     print(each.instrument, "|", each.stage, "|", each.basis)
UU 14/2008 | None | UU 14/2008 Ps. 64(1)
PerKI 1/2010 | request | PerKI 1/2021 Ps. 62
PerKI 1/2021 | objection | PerKI 1/2021 Ps. 62
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.governing import Governing, in_a_line
from .proceedings import proceedings
from .service import service

if TYPE_CHECKING:
    from ..matter.matter import Matter

__all__ = ["Governing", "governing", "in_a_line"]


def governing(matter: Matter) -> tuple[Governing, ...]:
    """Return every instrument that governs a stage of a matter, in procedural order."""
    return (*service(matter), *proceedings(matter))

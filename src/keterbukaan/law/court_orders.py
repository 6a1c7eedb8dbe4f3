"""Amar putusan pengadilan: what a court can order, as recorded input.

The court annuls or upholds the ruling of the Commission, and with it orders
one of these. Which one it ordered is read in its ruling and never worked out.

Source: UU 14/2008 Ps. 49.

>>> CourtOrder.GIVE_PART.label("en"), str(ORDERS[CourtOrder.GIVE_PART])
('give part of the information', 'UU 14/2008 Ps. 49(1)')
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ..citation import Citation, cite
from ..texts import Labelled

if TYPE_CHECKING:
    from collections.abc import Mapping


class CourtOrder(Labelled):
    """Amar: what a court ordered."""

    GIVE_ALL = (
        "give_all",
        "memberikan seluruh informasi",
        "give all of the information",
    )
    GIVE_PART = (
        "give_part",
        "memberikan sebagian informasi",
        "give part of the information",
    )
    REFUSE = ("refuse", "menolak memberikan informasi", "refuse the information")
    PERFORM_DUTY = (
        "perform_duty",
        "PPID menjalankan kewajibannya atau memenuhi jangka waktu",
        "the PPID performs its duty, or keeps the time limits",
    )
    REJECT_CLAIM = ("reject_claim", "menolak permohonan", "reject the claim")
    DECIDE_COSTS = (
        "decide_costs",
        "memutuskan biaya penggandaan",
        "decide the cost of copies",
    )


_ACCESS: Final = cite("UU 14/2008 Ps. 49(1)")

ORDERS: Final[Mapping[CourtOrder, Citation]] = MappingProxyType(
    {
        CourtOrder.GIVE_ALL: _ACCESS,
        CourtOrder.GIVE_PART: _ACCESS,
        CourtOrder.REFUSE: _ACCESS,
        CourtOrder.PERFORM_DUTY: cite("UU 14/2008 Ps. 49(2) a"),
        CourtOrder.REJECT_CLAIM: cite("UU 14/2008 Ps. 49(2) b"),
        CourtOrder.DECIDE_COSTS: cite("UU 14/2008 Ps. 49(2) c"),
    }
)
"""The provision that lets a court order each."""

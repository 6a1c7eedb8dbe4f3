"""Amar putusan pengadilan: what a court can order, as recorded input.

The court annuls or upholds the ruling of the Commission, and with it orders
one of these. Which one it ordered is read in its ruling and never worked out.

Source: UU 14/2008 Ps. 49.

>>> ORDERS[CourtOrder.GIVE_PART].text("en"), str(ORDERS["give_part"].basis)
('give part of the information', 'UU 14/2008 Ps. 49(1)')
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value
from ..citation import Citation, cite
from ..texts import Worded, Words

if TYPE_CHECKING:
    from collections.abc import Mapping


class CourtOrder(StrEnum):
    """Amar: what a court ordered."""

    GIVE_ALL = "give_all"
    GIVE_PART = "give_part"
    REFUSE = "refuse"
    PERFORM_DUTY = "perform_duty"
    REJECT_CLAIM = "reject_claim"
    DECIDE_COSTS = "decide_costs"


@frozen(eq=False, repr=False)
class OrderOfCourt(Value, Worded):
    """One kind of order, with its provision.

    Args:
        words: the order in Indonesian and English.
        basis: the provision that lets a court order it.
    """

    words: Words
    basis: Citation


_ACCESS: Final = cite("UU 14/2008 Ps. 49(1)")

ORDERS: Final[Mapping[str, OrderOfCourt]] = MappingProxyType(
    {
        CourtOrder.GIVE_ALL: OrderOfCourt(
            ("memberikan seluruh informasi", "give all of the information"), _ACCESS
        ),
        CourtOrder.GIVE_PART: OrderOfCourt(
            ("memberikan sebagian informasi", "give part of the information"), _ACCESS
        ),
        CourtOrder.REFUSE: OrderOfCourt(
            ("menolak memberikan informasi", "refuse the information"), _ACCESS
        ),
        CourtOrder.PERFORM_DUTY: OrderOfCourt(
            (
                "PPID menjalankan kewajibannya atau memenuhi jangka waktu",
                "the PPID performs its duty, or keeps the time limits",
            ),
            cite("UU 14/2008 Ps. 49(2) a"),
        ),
        CourtOrder.REJECT_CLAIM: OrderOfCourt(
            ("menolak permohonan", "reject the claim"), cite("UU 14/2008 Ps. 49(2) b")
        ),
        CourtOrder.DECIDE_COSTS: OrderOfCourt(
            ("memutuskan biaya penggandaan", "decide the cost of copies"),
            cite("UU 14/2008 Ps. 49(2) c"),
        ),
    }
)
"""Every order by its name."""

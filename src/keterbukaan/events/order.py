"""Perintah putusan: what a ruling of a commission orders, and within which time.

>>> Order(bound="body", n=14, unit="working_days", start="final").unit.label("en")
'working days'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from .._values import Value, all_of
from ..law.spans import not_below_zero
from . import given
from .choices import OrderFrom, OrderUnit, Party

if TYPE_CHECKING:
    from collections.abc import Iterable


@frozen(kw_only=True, eq=False, repr=False)
class Order(Value):
    """One order of a ruling, with the time it sets; the ruling decides it.

    Args:
        bound: who must perform it.
        n: the number of days or months, as the ruling says; 0 for at once.
        unit: the unit, as the ruling says.
        start: from when the time runs (``from`` in a case file).

    Raises:
        InputError: the number is below zero.
    """

    bound: Party = field(converter=given.party)
    n: int = field(validator=not_below_zero)
    unit: OrderUnit = field(converter=given.order_unit)
    start: OrderFrom = field(converter=given.order_from)


def to_orders(values: Iterable[Order]) -> tuple[Order, ...]:
    """Read the orders of a ruling, in the order given."""
    return all_of(values, Order)

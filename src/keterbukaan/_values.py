"""Nilai: equality, hash and representation by the fields, written once.

attrs would write all three anew for every class: half of what it takes to load one,
and loading them is most of what a first answer costs. A class with
``eq=False, repr=False`` has them from here instead; one that is hashed in inner
loops, keeps its hash, or leaves a field out of it has its own.

>>> from attrs import frozen
>>> @frozen(eq=False, repr=False)
... class Day(Value):
...     number: int
>>> Day(3) == Day(3), Day(3) == Day(4), hash(Day(3)) == hash(Day(3))
(True, False, True)
>>> Day(3)
Day(number=3)
"""

from __future__ import annotations

from operator import attrgetter
from typing import Any, ClassVar

from attrs import fields


class Value:
    """A value of attrs: equal, hashed and shown by its fields."""

    __slots__ = ()

    __attrs_attrs__: ClassVar[Any]
    _compared: ClassVar[Any]

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        """Note which fields tell the values of a class apart."""
        cls._compared = attrgetter(*(each.name for each in fields(cls) if each.eq))

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self is other or self._compared(self) == self._compared(other)

    def __hash__(self) -> int:
        return hash(self._compared(self))

    def __repr__(self) -> str:
        shown = (each.name for each in fields(type(self)) if each.repr)
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
        return f"{type(self).__name__}({values})"

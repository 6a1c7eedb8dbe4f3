"""Sekali saja: an answer that is worked out when it is first read, and then kept.

>>> class Sum:
...     @kept
...     def total(self) -> int:
...         print("counted")
...         return 3
>>> found = Sum()
>>> found.total, found.total
counted
(3, 3)
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, overload

from ._inline import put

if TYPE_CHECKING:
    from typing import Self

T = TypeVar("T")


class kept(cached_property[T]):  # noqa: N801 (a decorator, as in functools)
    """A ``cached_property`` that takes no lock.

    On Python 3.11 that lock costs more than many an answer. Of two threads that read
    an answer first both may work it out, to the same value, as on later versions.
    """

    def __set_name__(self, owner: type[Any], name: str) -> None:
        """Note the name under which it is kept."""
        super().__set_name__(owner, name)
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type[Any] | None = None) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type[Any] | None = None) -> T: ...

    def __get__(self, instance: object, owner: type[Any] | None = None) -> Self | T:
        """Return the answer about an instance, and leave it there in its own place."""
        if instance is None:
            return self
        make = self.func
        found = make(instance)
        put(instance, self._name, found)
        return found

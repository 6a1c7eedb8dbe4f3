"""Buku: a table that nobody can change, and that survives pickling.

>>> import pickle
>>> from keterbukaan.errors import UnknownRule
>>> book = Book({"request.notice": 10}, UnknownRule)
>>> pickle.loads(pickle.dumps(book)) == book
True
>>> book["request.notice"] = 20
Traceback (most recent call last):
    ...
TypeError: a Book cannot be changed
>>> book["request.notise"]
Traceback (most recent call last):
    ...
keterbukaan.errors.UnknownRule: unknown rule 'request.notise'; did you mean \
'request.notice'?
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..errors import UnknownName

Value = TypeVar("Value")


class Book(dict[str, Value]):
    """A table of the law, read as fast as a dictionary.

    Args:
        rows: what it holds, by name.
        unknown: the error for a name that it does not hold, a ``KeyError`` too.
    """

    __slots__ = ("_unknown",)

    def __init__(self, rows: Mapping[str, Value], unknown: type[UnknownName]) -> None:
        super().__init__(rows)
        self._unknown = unknown

    def __missing__(self, name: object) -> NoReturn:
        raise self._unknown(name, known=self)

    def __reduce__(
        self,
    ) -> tuple[type[Book[Value]], tuple[dict[str, Value], type[UnknownName]]]:
        return type(self), (dict(self), self._unknown)

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise TypeError("a Book cannot be changed")

    __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = setdefault = update = _refuse

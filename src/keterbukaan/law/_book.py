"""Buku: a table that nobody can change, and that survives pickling.

>>> import pickle
>>> book = Book({"request.notice": 10})
>>> pickle.loads(pickle.dumps(book)) == book
True
>>> book["request.notice"] = 20
Traceback (most recent call last):
    ...
TypeError: a Book cannot be changed
"""

from __future__ import annotations

from typing import NoReturn, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Book(dict[Key, Value]):
    """A table of the law, read as fast as a dictionary."""

    __slots__ = ()

    def __reduce__(self) -> tuple[type[Book[Key, Value]], tuple[dict[Key, Value]]]:
        return type(self), (dict(self),)

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise TypeError("a Book cannot be changed")

    __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = setdefault = update = _refuse

"""Membaca sekali jalan: how an object is read in which nothing is wrong.

It is read key by key, and the first fault ends it: then the reader that names them all
reads it anew. So what is well costs no more than what stands in it.

>>> from keterbukaan.adapters.json.values import text
>>> keys = {"kind": ("kind", lambda value, _: text(value), str)}
>>> given({"kind": "citizen"}, keys)
{'kind': 'citizen'}
>>> given({"king": "citizen"}, keys)
Traceback (most recent call last):
    ...
KeyError: 'king'
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Final, TypeAlias

from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError

from ...errors import KeterbukaanError
from .values import as_object

Hook: TypeAlias = Callable[[object, Any], Any]
#: For each key of an object its field, how that is read, and its type.
Keys: TypeAlias = Mapping[str, tuple[str, Hook, Any]]

#: What is raised where a value cannot be read: by a form, a value, or Python itself.
FAULTS: Final = (
    ArithmeticError,
    BaseValidationError,
    ForbiddenExtraKeysError,
    KeterbukaanError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


def given(content: object, keys: Keys) -> dict[str, Any]:
    """Read what an object gives; most have few of the keys that they may have.

    Args:
        content: the object.
        keys: the keys that it may have.

    Raises:
        Exception: one of :data:`FAULTS`, for the first thing that is wrong.
    """
    found = {}
    for key, value in as_object(content).items():
        name, read, kind = keys[key]
        found[name] = read(value, kind)
    return found


def read_once(read: Hook, *, most: int) -> Hook:
    """Return a reader that gives the value it gave before for the same content.

    Args:
        read: the reader; what it gives cannot be changed by anybody.
        most: as many of the last contents are kept.

    >>> same = read_once(lambda content, _: [*content.items()], most=2)
    >>> same({"n": 1}, None) is same({"n": 1}, None)
    True
    >>> same({"n": True}, None), same({"n": [1]}, None)
    ([('n', True)], [('n', [1])])
    """

    @lru_cache(maxsize=most, typed=True)  # true is not 1
    def once(keys: tuple[str, ...], *values: object) -> object:
        return read(dict(zip(keys, values, strict=True)), None)

    def known(value: object, kind: object) -> object:
        content = as_object(value)
        try:
            return once(tuple(content), *content.values())
        except TypeError:  # a list or an object is in it
            return read(content, kind)

    return known

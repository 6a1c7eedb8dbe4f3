"""Membaca sekali jalan: how an object is read in which nothing is wrong.

It is read key by key, and the first fault ends it: then the reader that names them all
reads it anew. So what is well costs no more than what stands in it.

>>> from keterbukaan.adapters.json.values import text
>>> keys = {"kind": ("kind", text)}
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
from types import NoneType
from typing import Any, Final, TypeAlias, TypeVar, get_args

from attrs import NOTHING, fields
from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError

from ..._inline import made
from ..._values import defaults
from ...errors import KeterbukaanError
from .values import as_object

T = TypeVar("T")
Hook: TypeAlias = Callable[[object, Any], Any]
Reader: TypeAlias = Callable[[object], Any]
#: For each key of an object its field, and how that is read.
Keys: TypeAlias = Mapping[str, tuple[str, Reader]]

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


def given(content: Mapping[str, object], keys: Keys) -> dict[str, Any]:
    """Read what an object gives; most have few of the keys that they may have.

    Args:
        content: the object.
        keys: the keys that it may have.

    Raises:
        Exception: one of :data:`FAULTS`, for the first thing that is wrong.
    """
    found = {}
    for key, value in content.items():
        name, read = keys[key]
        found[name] = read(value)
    return found


def made_of(kind: type[T], keys: Keys) -> Callable[[Mapping[str, object]], T]:
    """Return what makes a value of attrs, without slots, of what an object gives.

    Its constructor would convert and check every default anew, which takes most of
    its time: what is not given is as it is by default, worked out once.

    Args:
        kind: the type.
        keys: the keys that an object may have.
    """
    usual = {name: value for name, value in defaults(kind) if value is not NOTHING}
    whole: type[Any] = kind
    own = {each.name: each for each in fields(whole)}
    needed = own.keys() - usual.keys()
    reads = {
        key: (name, read, own[name].converter, own[name].validator)
        for key, (name, read) in keys.items()
    }
    finish = getattr(kind, "__attrs_post_init__", None)

    def make(content: Mapping[str, object]) -> T:
        state = usual.copy()
        value = made(kind, state)
        for key, given in content.items():
            name, read, convert, check = reads[key]
            found = read(given)
            state[name] = found if convert is None else convert(found)
            if check is not None:
                check(value, own[name], state[name])
        if not state.keys() >= needed:
            raise ValueError
        if finish is not None:
            finish(value)
        return value

    return make


def read_alone(
    kind: object,
    values: Mapping[object, Reader],
    hooks: Callable[[Any], Hook],
    special: Hook | None = None,
) -> Reader:
    """Return what reads a value of a type, be it None where the type allows that.

    Args:
        kind: the type.
        values: what reads the plain types.
        hooks: gives what reads any other.
        special: what reads it where it has a form of its own.
    """
    if special is not None:
        return lambda value: special(value, kind)
    if kind in values:
        return values[kind]
    kinds = get_args(kind)
    inner = [each for each in kinds if each is not NoneType]
    if (len(inner), len(kinds)) == (1, 2):
        read = read_alone(inner[0], values, hooks)
        return lambda value: None if value is None else read(value)
    hook = hooks(kind)
    return lambda value: hook(value, kind)


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

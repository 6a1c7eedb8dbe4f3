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

What is shown of a value are the fields that are set: those that are not what they
are by default.

>>> @frozen(eq=False, repr=False)
... class Note(Value):
...     on: Day
...     by: str | None = None
>>> Note(Day(3)), Note(Day(3), by="PPID")
(Note(on=Day(number=3)), Note(on=Day(number=3), by='PPID'))
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from inspect import get_annotations
from operator import attrgetter
from typing import Any, ClassVar, Final, TypeVar

from attrs import NOTHING, Attribute, fields

from .errors import InputError, InputProblem, WrongType

T = TypeVar("T")


class Shown:
    """Whatever is shown by name: as a line, and by ``rich`` in colours.

    What is shown is said once, by ``__rich_repr__``. A member of an enumeration is
    shown as its value, which is what a constructor takes.
    """

    __slots__ = ()

    __attrs_attrs__: ClassVar[Any]

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield each field that is set, with its value."""
        for name, default in _shown(type(self)):
            value = getattr(self, name)
            if value != default:
                yield name, _plain(value)

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({values})"


def defaults(kind: type[Any]) -> Iterator[tuple[str, Any]]:
    """Yield each field of a class, with what it is where nothing was given."""
    return ((each.name, _default(each)) for each in fields(kind))


def _shown(kind: type[Any]) -> Iterator[tuple[str, object]]:
    """Yield the fields of a class that are shown, each with its default.

    Words are not: ``label`` and ``text`` say them.
    """
    for each in fields(kind):
        if each.repr and each.name != "words":
            yield each.name, _default(each)


def _default(each: Attribute[Any]) -> object:
    """Return what a field is where nothing was given; NOTHING where it must be."""
    made = getattr(each.default, "factory", None)
    value = each.default if made is None else made()
    convert: Any = each.converter
    return value if value is NOTHING or convert is None else convert(value)


def _plain(value: object) -> object:
    """Return a value with every member of an enumeration as what it stands for."""
    if isinstance(value, Enum):
        return value.value
    return tuple(map(_plain, value)) if type(value) is tuple else value


class Value(Shown):
    """A value of attrs: equal, hashed and shown by its fields."""

    __slots__ = ()

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


def of_kind(value: object, kind: type[T]) -> T:
    """Pass what is of a kind, and refuse all else.

    Raises:
        WrongType: it is of another.

    >>> of_kind("7", int)
    Traceback (most recent call last):
        ...
    keterbukaan.errors.WrongType: expected int, got str: '7'
    """
    if isinstance(value, kind):
        return value
    raise WrongType(value, kind.__name__)


def whole(value: object) -> int:
    """Pass a whole number, and refuse all else; a truth is none.

    Raises:
        WrongType: it is something else.

    >>> whole(True)
    Traceback (most recent call last):
        ...
    keterbukaan.errors.WrongType: expected int, got bool: True
    """
    if isinstance(value, bool):
        raise WrongType(value, "int")
    return of_kind(value, int)


def all_of(values: Iterable[object], kind: type[T]) -> tuple[T, ...]:
    """Pass several values of a kind, and refuse all else.

    Raises:
        WrongType: they are no values in a row, or one of them is of another kind.

    >>> all_of(["a", "b"], str)
    ('a', 'b')
    >>> all_of(7, str)
    Traceback (most recent call last):
        ...
    keterbukaan.errors.WrongType: expected Iterable, got int: 7
    """
    if isinstance(values, tuple) and not values:  # mostly there are none
        return ()
    return tuple([of_kind(value, kind) for value in several(values)])


def several(values: Iterable[T]) -> Iterable[T]:
    """Pass what can be taken one by one, and refuse all else.

    Raises:
        WrongType: it is no value of several.

    >>> several("ab")
    'ab'
    """
    if isinstance(values, tuple | list | Iterable):
        return values
    raise WrongType(values, "Iterable")


def by_name(values: Mapping[str, T]) -> Mapping[str, T]:
    """Pass values by their names, and refuse all else.

    Raises:
        WrongType: they have no names.

    >>> by_name(["a"])
    Traceback (most recent call last):
        ...
    keterbukaan.errors.WrongType: expected Mapping, got list: ['a']
    """
    if isinstance(values, Mapping):
        return values
    raise WrongType(values, "Mapping")


def names(values: Iterable[str]) -> tuple[str, ...]:
    """Read several names; a single one may stand alone.

    >>> names(["1", "2"]), names("17.h.3")
    (('1', '2'), ('17.h.3',))
    """
    if isinstance(values, tuple) and not values:  # mostly there are none
        return ()
    return (values,) if isinstance(values, str) else all_of(values, str)


def is_a(kind: type[T]) -> Callable[[object, object, T], None]:
    """Return a validator of attrs that passes one kind of value."""

    def check(_: object, __: object, value: T) -> None:
        of_kind(value, kind)

    return check


_PLAIN: Final[Mapping[str, type[object]]] = {
    "str": str,
    "bool": bool,
    "None": type(None),
}


def plain(kind: type[object], found: list[Attribute[Any]]) -> list[Attribute[Any]]:
    """Let a class refuse what is no text or truth where its fields say so.

    It is a ``field_transformer`` of attrs, for what users build: a number for a name
    would be kept, and what is written would not read back. Fields that are read or
    checked by a function of their own are left as they are.

    >>> from attrs import frozen
    >>> @frozen(field_transformer=plain)
    ... class Named:
    ...     name: str | None = None
    >>> Named(name=7)
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 1 problem in the input
      $.name: expected str, got int: 7
    """
    own = get_annotations(kind)
    return [_checked(each) if each.name in own else each for each in found]


def _checked(each: Attribute[Any]) -> Attribute[Any]:
    """Return a field that refuses what it is not said to be."""
    kinds = str(each.type).split(" | ")
    if each.converter is not None or not _PLAIN.keys() >= {*kinds}:
        return each
    allowed = tuple(_PLAIN[kind] for kind in kinds)
    expected = " | ".join(kind for kind in kinds if kind != "None")

    def check(value: object) -> object:
        if isinstance(value, allowed):
            return value
        error = WrongType(value, expected)
        raise InputError([InputProblem.of(f"$.{each.name}", error)])

    return each.evolve(converter=check)

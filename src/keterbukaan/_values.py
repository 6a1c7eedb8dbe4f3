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
from copy import deepcopy
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


def _shown(kind: type[Any]) -> Iterator[tuple[str, object]]:
    """Yield the fields of a class that are shown, each with its default."""
    yield from ((each.name, _default(each)) for each in fields(kind) if each.repr)


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
    return tuple([of_kind(value, kind) for value in several(values)])


def several(values: Iterable[T]) -> Iterable[T]:
    """Pass what can be taken one by one, and refuse all else.

    Raises:
        WrongType: it is no value of several.

    >>> several("ab")
    'ab'
    """
    if isinstance(values, tuple | Iterable):
        return values
    raise WrongType(values, "Iterable")


def names(values: Iterable[str]) -> tuple[str, ...]:
    """Read several names; a single one may stand alone.

    >>> names(["1", "2"]), names("17.h.3")
    (('1', '2'), ('17.h.3',))
    """
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


class Extra(Mapping[str, Any]):
    """An object that an application keeps with a value; nothing here reads it.

    It is compared and written back, and not told apart by its hash. Whoever takes
    something out of it gets a copy, so that nobody can change what is kept.

    Args:
        content: the object, as JSON would have it.

    >>> kept = Extra({"row": [7]})
    >>> kept["row"].append(8)
    >>> kept, kept == {"row": [7]}
    (Extra(1 key), True)
    """

    __slots__ = ("_content",)

    def __init__(self, content: Mapping[str, object]) -> None:
        self._content = deepcopy(dict(content))

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 # JSON of the caller, indexed on without a cast
        return deepcopy(self._content[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._content)

    def __len__(self) -> int:
        return len(self._content)

    def __eq__(self, other: object) -> bool:
        # Every fact has one, mostly the same; that of Mapping builds two of them anew.
        theirs = other._content if isinstance(other, Extra) else other
        return self._content == theirs

    def __hash__(self) -> int:
        return 0

    def __repr__(self) -> str:
        return f"Extra({len(self)} {'key' if len(self) == 1 else 'keys'})"


NO_EXTRA: Final = Extra({})
"""What is kept where nothing was given."""


_NO_OBJECT: Final = ("harus objek", "expected an object")


def to_extra(value: Mapping[str, object]) -> Extra:
    """Return an object of an application's own as it is kept.

    Raises:
        InputError: it is no object.
    """
    if isinstance(value, Extra):
        return value
    if not isinstance(value, Mapping):
        raise InputError([InputProblem("$.extra", _NO_OBJECT, "not_object")])
    return Extra(value)

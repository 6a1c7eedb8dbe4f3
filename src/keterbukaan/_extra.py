"""Keterangan milik aplikasi: an object that is kept with a value, and read by nobody.

What is kept is what JSON can hold, so that it is written, and reads back the same.

>>> kept = to_extra({"row": [7]})
>>> kept["row"].append(8)
>>> kept, kept == {"row": [7]}
(Extra(1 key), True)
>>> to_extra({"seen": [{"by": {1, 2}}], 5: "five"})
Traceback (most recent call last):
    ...
keterbukaan.errors.InputError: 2 problems in the input
  $.extra.seen[0].by: JSON cannot hold a value of the type set
  $.extra: JSON cannot hold a key of the type int
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any, Final

from .errors import InputError, InputProblem
from .texts import Words, both, fill

_DEEPEST: Final = 98  # below the object itself: as deep as a file may hold it
_NO_OBJECT: Final[Words] = ("harus objek", "expected an object")
_NO_VALUE: Final = both(
    id="JSON tidak dapat memuat nilai berjenis {kind}",
    en="JSON cannot hold a value of the type {kind}",
)
_NO_KEY: Final = both(
    id="JSON tidak dapat memuat kunci berjenis {kind}",
    en="JSON cannot hold a key of the type {kind}",
)
_TOO_DEEP: Final = both(
    id="lebih dari {most} daftar dan objek bersarang",
    en="more than {most} lists and objects inside one another",
)


class Extra(Mapping[str, Any]):
    """An object that an application keeps with a value; nothing here reads it.

    It is compared and written back, and not told apart by its hash. Whoever takes
    something out of it gets a copy, so that nobody can change what is kept.

    Args:
        content: the object, as JSON would have it; a tuple is kept as a list.

    Raises:
        InputError: JSON cannot hold it; every problem is listed with its path.
    """

    __slots__ = ("_content",)

    def __init__(self, content: Mapping[str, object]) -> None:
        wrong: list[InputProblem] = []
        self._content: dict[str, Any] = _object(content, "$.extra", wrong, 0)
        if wrong:
            raise InputError(wrong)

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


def to_extra(value: Mapping[str, object]) -> Extra:
    """Return an object of an application's own as it is kept.

    Raises:
        InputError: it is no object, or JSON cannot hold it.
    """
    if isinstance(value, Extra):
        return value
    if not isinstance(value, Mapping):
        raise InputError([InputProblem("$.extra", _NO_OBJECT, "not_object")])
    return Extra(value)


def _object(
    given: Mapping[Any, object], path: str, wrong: list[InputProblem], depth: int
) -> dict[str, object]:
    """Return a copy of an object, and note what JSON cannot hold of it."""
    found: dict[str, object] = {}
    for key, value in given.items():
        if isinstance(key, str):
            found[str(key)] = _value(value, f"{path}.{key}", wrong, depth + 1)
        else:
            wrong.append(_refused(_NO_KEY, key, path))
    return found


def _value(value: object, path: str, wrong: list[InputProblem], depth: int) -> object:
    """Return a copy of a value, likewise; a member of an enumeration as its value."""
    if not isinstance(value, Mapping | list | tuple):
        return _single(value, path, wrong)
    if depth > _DEEPEST:
        wrong.append(InputProblem(path, fill(_TOO_DEEP, most=_DEEPEST), "too_deep"))
        return None
    if isinstance(value, Mapping):
        return _object(value, path, wrong, depth)
    places = enumerate(value)
    return [_value(each, f"{path}[{n}]", wrong, depth + 1) for n, each in places]


def _single(value: object, path: str, wrong: list[InputProblem]) -> object:
    """Return a text, a number, a truth or nothing; a number without end is none."""
    match value:
        case None | bool():
            return value
        case str():
            return str(value)
        case int():
            return int(value)
        case float() if math.isfinite(value):
            return value
    wrong.append(_refused(_NO_VALUE, value, path))
    return None


def _refused(words: Words, value: object, path: str) -> InputProblem:
    """Return that JSON cannot hold something, by its type."""
    kind = str(value) if isinstance(value, float) else type(value).__name__
    return InputProblem(path, fill(words, kind=kind), "not_json")


NO_EXTRA: Final = Extra({})
"""What is kept where nothing was given."""

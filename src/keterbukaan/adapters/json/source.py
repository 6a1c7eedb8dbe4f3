"""Where a case file comes from: a value, a text, or a path.

>>> tree, problems = load('{"a": 1, "a": 2}')
>>> tree, problems
({'a': 2}, [$.a: key given twice])
"""

from __future__ import annotations

import json
import re
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from ...errors import InputError, InputProblem
from .values import show

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["child", "load"]

_PLAIN: Final = re.compile(r"[A-Za-z_]\w*", re.ASCII)


class _Object(dict[str, object]):
    """An object that remembers the keys that were given twice."""

    twice: tuple[str, ...] = ()


def child(path: str, key: object) -> str:
    """The path of what stands under a key.

    >>> child("$.body", "name"), child("$", "a b")
    ('$.body.name', "$['a b']")
    """
    if isinstance(key, str) and _PLAIN.fullmatch(key):
        return f"{path}.{key}"
    return f"{path}[{show(key)}]"


def load(
    source: Mapping[str, object] | str | PathLike[str],
) -> tuple[object, list[InputProblem]]:
    """The tree of plain values, and the keys that were given twice.

    Args:
        source: the tree itself, JSON text, or the path of a file. A ``str``
            is always text; name a file with a ``pathlib.Path``.

    Raises:
        InputError: the file cannot be read, or the text is not JSON.
    """
    if isinstance(source, PathLike):
        source = _content(source)
    if not isinstance(source, str):
        return source, []
    tree = _parsed(source)
    return tree, [*_doubled(tree)]


def _refuse(text: str) -> NoReturn:
    raise InputError([InputProblem("$", text)]) from None


def _content(path: PathLike[str]) -> str:
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        _refuse(f"the file {show(str(path))} is not UTF-8 text")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        _refuse(f"cannot read the file {show(str(path))}: {reason.lower()}")


def _parsed(text: str) -> object:
    try:
        return json.loads(
            text.removeprefix("\ufeff"),
            object_pairs_hook=_pairs,
            parse_constant=_no_constant,
        )
    except json.JSONDecodeError as error:
        reason = f"{error.msg[:1].lower()}{error.msg[1:]}"
        _refuse(f"not JSON: {reason} (line {error.lineno}, column {error.colno})")
    except RecursionError:
        _refuse("nested too deeply")
    except InputError:
        raise
    except ValueError:
        _refuse("a number is too long")


def _no_constant(name: str) -> NoReturn:
    _refuse(f"not JSON: {name} is no value")


def _pairs(pairs: list[tuple[str, object]]) -> _Object:
    found = _Object(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        found.twice = tuple(n for n in found if names.count(n) > 1)
    return found


def _doubled(tree: object) -> Iterator[InputProblem]:
    """The keys given twice, in the order of the file."""
    rest = [("$", tree)]
    while rest:
        path, value = rest.pop()
        if isinstance(value, _Object):
            for name in value.twice:
                yield InputProblem(child(path, name), "key given twice")
            rest += [(child(path, k), v) for k, v in reversed(value.items())]
        elif isinstance(value, list):
            rest += [(f"{path}[{n}]", v) for n, v in reversed([*enumerate(value)])]

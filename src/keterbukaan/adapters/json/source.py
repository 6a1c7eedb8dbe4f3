"""Where a case file comes from: a value, a text, or a path.

>>> tree, problems = load('{"a": 1, "a": 2}')
>>> tree, problems
({'a': 2}, [$.a: key given twice])
"""

from __future__ import annotations

import json
import re
from collections import Counter
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from ...errors import InputError, InputProblem
from .values import quoted, show
from .wrongs import problem, reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PLAIN: Final = re.compile(r"[A-Za-z_]\w*", re.ASCII)


class _Object(dict[str, object]):
    """An object in which keys are given twice; it remembers which."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        counts = Counter(name for name, _ in pairs)
        self.twice: list[str] = [name for name in self if counts[name] > 1]


def child(path: str, key: object) -> str:
    """Return the path of what stands under a key.

    >>> child("$.body", "name"), child("$", "a b")
    ('$.body.name', "$['a b']")
    """
    if isinstance(key, str) and _PLAIN.fullmatch(key):
        return f"{path}.{key}"
    return f"{path}[{show(key)[1]}]"


def load(
    source: Mapping[str, object] | str | PathLike[str],
) -> tuple[object, list[InputProblem]]:
    """Return the tree of plain values, and the keys that were given twice.

    Args:
        source: the tree itself, JSON text, or the path of a file. A ``str``
            is always text; name a file with a ``pathlib.Path``.

    Raises:
        InputError: the file cannot be read, or the text is not JSON.
    """
    if isinstance(source, PathLike):
        source = content_of(source)
    if not isinstance(source, str):
        return source, []
    twice: list[_Object] = []
    tree = _parsed(source, twice)
    return tree, [*_doubled(tree)] if twice else []


def _refuse(key: str, **values: object) -> NoReturn:
    raise InputError([problem("$", key, **values)]) from None


def content_of(path: PathLike[str]) -> str:
    """Return the text of a file.

    Raises:
        InputError: it cannot be read.
    """
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        _refuse("not_utf8", file=quoted(str(path)))
    except (OSError, ValueError) as error:
        _refuse("unreadable", file=quoted(str(path)), reason=reason(error))


def _parsed(text: str, twice: list[_Object]) -> object:
    """Read JSON, and note each object in which a key is given twice."""

    def pairs(found: list[tuple[str, object]]) -> dict[str, object]:
        content = dict(found)
        if len(content) == len(found):
            return content
        twice.append(_Object(found))
        return twice[-1]

    try:
        return json.loads(
            text.removeprefix("\ufeff"),
            object_pairs_hook=pairs,
            parse_constant=_no_constant,
        )
    except json.JSONDecodeError as error:
        why = f"{error.msg[:1].lower()}{error.msg[1:]}"
        place = {"line": error.lineno, "column": error.colno}
        _refuse("not_json_at", reason=why, **place)
    except RecursionError:
        _refuse("too_deep")
    except InputError:
        raise
    except ValueError:
        _refuse("too_long")


def _no_constant(name: str) -> NoReturn:
    _refuse("no_constant", name=name)


def _doubled(tree: object) -> Iterator[InputProblem]:
    """The keys given twice, in the order of the file."""
    rest = [("$", tree)]
    while rest:
        path, value = rest.pop()
        if isinstance(value, _Object):
            for name in value.twice:
                yield problem(child(path, name), "twice")
        if isinstance(value, dict):
            rest += [(child(path, k), v) for k, v in reversed(value.items())]
        elif isinstance(value, list):
            rest += [(f"{path}[{n}]", v) for n, v in reversed([*enumerate(value)])]

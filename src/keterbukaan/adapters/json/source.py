"""Where a case file comes from: a value, a text, or a path.

>>> tree, problems = load('{"a": 1, "a": 2}')
>>> tree, problems
({'a': 2}, [$.a: key given twice])
"""

from __future__ import annotations

import errno
import io
import json
import os
import re
import stat
import sys
from collections import Counter
from itertools import islice
from os import PathLike
from typing import TYPE_CHECKING, BinaryIO, Final, NoReturn, TypeAlias

from ...errors import InputError, InputProblem
from .sizes import BYTES, DEPTH, LISTED, too_deep
from .values import quoted, show
from .wrongs import Wrong, problem, reason, wrong

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    #: The way to a value: the way to what holds it, and its key there.
    Way: TypeAlias = tuple["Way", object] | None

_LINES: Final = (
    "; tampaknya JSON Lines, satu objek per baris",
    "; it looks like JSON Lines, an object a line",
)
_PLAIN: Final = re.compile(r"[A-Za-z_]\w{,59}", re.ASCII)


class _Object(dict[str, object]):
    """An object in which keys are given twice; it remembers which."""

    __slots__ = ("twice",)

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
    if not isinstance(source, str) and isinstance(source, PathLike):
        source = content_of(source)
    if isinstance(source, str) and len(source) > BYTES:
        _refuse("too_big", most=BYTES)
    twice: list[_Object] = []
    tree = _parsed(source, twice) if isinstance(source, str) else source
    if not _flat(source) and too_deep(tree):
        _refuse("too_deep")
    return tree, [*islice(_doubled(tree), LISTED + 1)] if twice else []


def _flat(source: object) -> bool:
    """Whether a text has too few brackets to lie too deep; a tree has to be walked."""
    return isinstance(source, str) and source.count("[") + source.count("{") <= DEPTH


def _refuse(key: str, **values: object) -> NoReturn:
    raise InputError([problem("$", key, **values)]) from None


def content_of(path: PathLike[str]) -> str:
    """Return the text of a file.

    Raises:
        InputError: it cannot be read.
    """
    return text_of(bytes_of(path), quoted(str(path)))


def bytes_of(path: PathLike[str]) -> bytes:
    """Return what stands in a file, whatever it is.

    Raises:
        InputError: it cannot be read, or is too large.
    """
    try:
        with opened(path) as file:
            content = file.read(BYTES + 1)
    except Wrong as error:
        raise InputError([InputProblem("$", error.words, error.code)]) from None
    except (OSError, ValueError) as error:
        _refuse("unreadable", file=quoted(str(path)), reason=reason(error))
    return _bounded(content)


def _bounded(content: bytes) -> bytes:
    if len(content) > BYTES:
        _refuse("too_big", most=BYTES)
    return content


def text_of(content: bytes, file: str) -> str:
    """Return what was read, as text.

    Raises:
        InputError: it is no UTF-8.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        _refuse("not_utf8", file=file)


def opened(path: str | PathLike[str]) -> BinaryIO:
    """Open a file to be read; a pipe or a device, which may never end, is none.

    Raises:
        OSError: there is no such file, or it cannot be read.
        Wrong: it is no regular file.
    """

    def regular(name: str, flags: int) -> int:
        # A pipe into which nobody writes would let the opening wait for ever.
        found = os.open(name, flags | getattr(os, "O_NONBLOCK", 0))
        mode = os.fstat(found).st_mode
        if stat.S_ISREG(mode):
            return found
        os.close(found)
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        raise wrong("not_regular", file=quoted(str(path)))

    return open(path, "rb", opener=regular)  # closed by the caller


def standard_input() -> BinaryIO:
    """Return standard input byte by byte, whatever encoding the terminal has.

    Raises:
        OSError: it was closed before the start.
    """
    if not sys.stdin:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    binary = getattr(sys.stdin, "buffer", None)
    return binary or io.BytesIO(sys.stdin.read().encode())


def standard_bytes() -> bytes:
    """Return what stands in standard input, whatever it is.

    Raises:
        InputError: it is too large.
        OSError: it was closed before the start.
    """
    return _bounded(standard_input().read(BYTES + 1))


def standard_text() -> str:
    """Return what stands in standard input, as text.

    Raises:
        InputError: it is too large, or no UTF-8.
        OSError: it was closed before the start.
    """
    return text_of(standard_bytes(), "-")


def lines_of(file: BinaryIO) -> Iterator[tuple[int, str | InputError]]:
    """Return the lines of a file, from 1 on; one that is no text as its error.

    What follows a line that is too long is not read: it might never end.
    """
    lines = iter(lambda: file.readline(BYTES + 1), b"")
    for place, line in enumerate(lines, 1):
        if len(line) > BYTES:
            yield place, InputError([problem("$", "line_too_big", most=BYTES)])
            return
        try:
            text = line.decode("utf-8-sig" if place == 1 else "utf-8")
            yield place, text.rstrip("\r\n")
        except UnicodeDecodeError:
            yield place, InputError([problem("$", "line_not_utf8")])


def _parsed(text: str, twice: list[_Object]) -> object:
    """Read JSON, and note each object in which a key is given twice."""
    try:
        return _WELL.decode(text)
    except (ValueError, RecursionError):  # then the reader that tells what is wrong
        return _told(text, twice)


def _told(text: str, twice: list[_Object]) -> object:
    """Read JSON in which something may be wrong."""

    def pairs(found: list[tuple[str, object]]) -> dict[str, object]:
        content = dict(found)
        if len(content) == len(found) or len(twice) > LISTED:
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
        hint = _LINES if _more_objects(error) else ("", "")
        _refuse("not_json_at", reason=why, hint=hint, **place)
    except RecursionError:
        _refuse("too_deep")
    except InputError:
        raise
    except ValueError:
        _refuse("too_long")


def _more_objects(error: json.JSONDecodeError) -> bool:
    """Whether a text was read to its end, but for another object on a further line."""
    begins = error.colno == 1 and error.doc.startswith("{", error.pos)
    return begins and error.msg == "Extra data"


def _no_constant(name: str) -> NoReturn:
    _refuse("no_constant", name=name)


def _once(found: list[tuple[str, object]]) -> dict[str, object]:
    """Return an object in which no key is given twice."""
    content = dict(found)
    if len(content) != len(found):
        raise ValueError
    return content


_WELL: Final = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_no_constant)


def _doubled(value: object, way: Way = None) -> Iterator[InputProblem]:
    """Yield the keys given twice, in the order of the file."""
    if isinstance(value, _Object):
        for name in value.twice:
            yield problem(child(_path(way), name), "twice")
    inside = value.items() if isinstance(value, dict) else enumerate(_list(value))
    for key, inner in inside:
        if isinstance(inner, dict | list):
            yield from _doubled(inner, (way, key))


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _path(way: Way) -> str:
    """Return the path that a way is, put together where it is told."""
    keys = []
    while way is not None:
        way, key = way
        keys.append(key)
    path = "$"
    for key in reversed(keys):
        path = child(path, key)
    return path

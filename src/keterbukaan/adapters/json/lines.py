"""Many cases: files, folders, and JSON Lines, read one at a time.

Nothing is kept: each case is read, handed on and let go, so that a register of any size
fits. One that cannot be read is told with its place, and the others are read.

>>> text = (
...     '{"schema": "keterbukaan/case/1", "body": {"kind": "state", "level": "village"}'
...     ', "events": [{"type": "request_received", "on": "2026-03-12"}]}'
... )
>>> [(line, type(case).__name__) for line, case in read_lines([text, "", "{"])]
[(1, 'Case'), (3, 'InputError')]
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple, TypeAlias

from ..._values import names as names_of, of_kind, several
from ...case import Case
from ...errors import InputError, InputProblem
from .case_file import read_case
from .source import lines_of, opened, standard_input
from .values import quoted
from .wrongs import Wrong, problem, reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Read: TypeAlias = Case | InputError
#: What stands at a place before it is read: a text, a file, or why there is neither.
Unread: TypeAlias = str | Path | InputError
_LINES: Final = (".jsonl", ".ndjson")
_READ: Final = (".json", *_LINES)


class Place(NamedTuple):
    """Where a case stands.

    Args:
        file: the file; ``-`` for standard input.
        line: the line of a file with a case a line; None for a file of one case.

    >>> print(Place("minggu.jsonl", 3))
    minggu.jsonl:3
    """

    file: str
    line: int | None = None

    def __str__(self) -> str:
        return self.file if self.line is None else f"{self.file}:{self.line}"


def read_lines(lines: Iterable[str]) -> Iterator[tuple[int, Case | InputError]]:
    """Return the cases of JSON Lines, each with its line, from 1 on.

    Blank lines are passed over; in the place of a case that cannot be read stands its
    error.
    """
    for line, text in enumerate(several(lines), 1):
        if of_kind(text, str).strip():
            yield line, _read(text)


def read_cases(names: Iterable[str]) -> Iterator[tuple[Place, Read]]:
    """Return the cases of files, folders and standard input (``-``), one at a time.

    In the place of a case or a file that cannot be read stands its error.

    Args:
        names: case files, files of JSON Lines (``.jsonl``), folders of them, ``-``.
    """
    return ((place, read_one(content)) for place, content in unread_cases(names))


def unread_cases(names: Iterable[str]) -> Iterator[tuple[Place, Unread]]:
    """Return what stands in files, folders and standard input, not yet read.

    Args:
        names: case files, files of JSON Lines, folders of them, ``-``.
    """
    for name in names_of(names):
        try:
            yield from _inside(name)
        except OSError as error:
            told = {"file": quoted(name), "reason": reason(error)}
            yield Place(name), InputError([problem("$", "unreadable", **told)])
        except Wrong as error:
            wrong = InputProblem("$", error.words, error.code)
            yield Place(name), InputError([wrong])


def read_one(content: Unread) -> Read:
    """Return the case that stands at a place, or what is wrong with it."""
    return _read(content) if isinstance(content, str | Path) else content


def _inside(name: str) -> Iterator[tuple[Place, Unread]]:
    """Yield what stands in a file, or in the files of a folder, in order of names."""
    if name == "-":
        yield from _each(name, standard_input())
    elif Path(name).is_dir():
        with os.scandir(name) as entries:
            found = sorted(e.path for e in entries if e.name.lower().endswith(_READ))
        yield from unread_cases(found)
    elif name.lower().endswith(_LINES):
        with opened(name) as file:
            yield from _each(name, file)
    else:
        yield Place(name), Path(name)


def _each(name: str, file: BinaryIO) -> Iterator[tuple[Place, Unread]]:
    """Yield each line that is not blank."""
    for line, text in lines_of(file):
        if not isinstance(text, str) or text.strip():
            yield Place(name, line), text


def _read(source: str | Path) -> Case | InputError:
    try:
        return read_case(source)
    except InputError as error:
        return error

"""Many consequence tests: lists, the tests of a case file, one record a line.

A list is a JSON array, the ``tests`` of a case file, or JSON Lines. Blank rows are
passed over; a row that cannot be read is told with its place, and the others are read.

>>> text = '''{"information": "Nilai tes", "grounds": ["17.h.4"]}
...
... {"grounds": ["17.z"]}'''
>>> for row, found in read_exemptions(text):
...     print(row, found if isinstance(found, InputError) else found.information)
1 Nilai tes
3 2 problems in the input
  $.information: missing
  $.grounds[0]: not an exemption: '17.z'; there are 17.a to 17.j
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from os import PathLike
from typing import TYPE_CHECKING, TypeAlias

from ..._values import of_kind
from ...errors import InputError, InputProblem
from .exemption_file import read_record
from .forms import EXEMPTION_SCHEMA
from .sizes import BYTES
from .source import content_of, lines_of, load, opened
from .values import quoted
from .wrongs import Wrong, problem, reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...exemption import ConsequenceTest

    Row: TypeAlias = tuple[int, ConsequenceTest | InputError]


def read_exemptions(source: str | PathLike[str]) -> Iterator[Row]:
    """Read consequence tests one by one, each with its row, from 1 on.

    Args:
        source: JSON text, or the path of a file; of a ``.jsonl`` file, and of text
            that is no single JSON value, each line is a row.

    Returns:
        The tests; in the place of one that cannot be read its error.

    Raises:
        InputError: the file cannot be read.
        WrongType: it is neither a text nor a path.
    """
    if isinstance(source, PathLike) and str(source).lower().endswith(".jsonl"):
        yield from _lines_of(source)
        return
    text = content_of(source) if isinstance(source, PathLike) else of_kind(source, str)
    text = text.removeprefix("\ufeff")
    try:
        if len(text) <= BYTES:
            json.loads(text)
    except RecursionError:
        yield from _values(text)
    except ValueError:  # only a line feed ends a line, for all else may stand in it
        yield from _rows(enumerate(text.split("\n"), 1))
    else:
        yield from _values(text)


def _lines_of(file: PathLike[str]) -> Iterator[Row]:
    """Yield the rows of a file of JSON Lines, of which none is kept."""
    try:
        with opened(file) as lines:
            yield from _rows(lines_of(lines))
    except Wrong as error:
        raise InputError([InputProblem("$", error.words, error.code)]) from None
    except OSError as error:
        told = {"file": quoted(str(file)), "reason": reason(error)}
        raise InputError([problem("$", "unreadable", **told)]) from None


def _values(text: str) -> Iterator[Row]:
    """Yield the rows of one JSON value: a list, a case file, or a single test."""
    try:
        tree, twice = load(text)
    except InputError as error:
        yield 1, error
        return
    where = "$"
    if isinstance(tree, Mapping) and "tests" in tree and "information" not in tree:
        tree, where = tree["tests"], "$.tests"
        ambiguous = [each for each in twice if each.path == where]
        if ambiguous:  # only one of them would be read
            raise InputError(ambiguous)
    if not isinstance(tree, list):
        yield 1, _read(text)
        return
    of_row = _by_row(twice, where)
    for place, value in enumerate(tree):
        if not _blank(value):
            yield place + 1, _read(value, of_row[place])


def _by_row(
    found: Iterable[InputProblem], where: str
) -> defaultdict[int, list[InputProblem]]:
    """Return the problems inside each row, with their paths in it."""
    rows: defaultdict[int, list[InputProblem]] = defaultdict(list)
    for each in found:
        place, inside, rest = each.path.removeprefix(f"{where}[").partition("]")
        if inside and place.isdecimal():
            rows[int(place)].append(each.at(f"${rest}"))
    return rows


def _rows(lines: Iterable[tuple[int, str | InputError]]) -> Iterator[Row]:
    for place, line in lines:
        if not isinstance(line, str):
            yield place, line
        elif line.strip() and (found := _row(line)) is not None:
            yield place, found


def _row(line: str) -> ConsequenceTest | InputError | None:
    """Return the test of one line, or why it cannot be read; None where it is blank."""
    try:
        tree, twice = load(line)
    except InputError as error:
        return error
    return None if _blank(tree) else _read(tree, twice)


def _blank(value: object) -> bool:
    """Whether a row says nothing: what its cells hold is blank, or no cell is there."""
    if isinstance(value, Mapping):
        return all(_blank(each) for key, each in value.items() if key != "schema")
    if isinstance(value, str):
        return not value.strip()
    return value is None or value is False or value == []


def _read(
    source: object, twice: Iterable[InputProblem] = ()
) -> ConsequenceTest | InputError:
    """Return one test, or why it cannot be read; a row needs no schema of its own."""
    found = [*twice]
    try:
        if isinstance(source, str):
            source, more = load(source)
            found += more
        if isinstance(source, Mapping):
            source = {"schema": EXEMPTION_SCHEMA, **source}
        test = read_record(source)
    except InputError as error:
        return InputError([*found, *error.problems])
    return InputError(found) if found else test

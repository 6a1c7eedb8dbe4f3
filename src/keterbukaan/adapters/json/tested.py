"""Perkara dari uji: a case file, or consequence tests alone, read as a case.

>>> case = read_tested('{"information": "Nilai tes", "id": "u1"}')
>>> [test.id for test in case.tests], case.events
(['u1'], ())
"""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import TYPE_CHECKING

from ...case import Case
from ...errors import InputError
from .case_file import read_case
from .exemption_list import read_exemptions
from .source import content_of, load

if TYPE_CHECKING:
    from ...exemption import ConsequenceTest


def read_tested(source: str | PathLike[str]) -> Case:
    """Read a case file; of a test, a list of tests or JSON Lines make a case.

    Args:
        source: JSON text, or the path of a file.

    Raises:
        InputError: something cannot be read; a problem in one of several tests is
            listed with its row.

    >>> read_tested('[{"id": "u1", "information": "Nilai"}, {"grounds": ["17.h"]}]')
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 1 problem in the input
      $[1].information: missing
    """
    if not _holds_tests(source):
        return read_case(source)
    tests: list[ConsequenceTest] = []
    problems = []
    for row, found in read_exemptions(source):
        if isinstance(found, InputError):
            problems += [(row, problem) for problem in found.problems]
        else:
            tests.append(found)
    if problems:
        alone = not tests and {row for row, _ in problems} == {1}
        raise InputError(
            each if alone else each.at(f"$[{row - 1}]{each.path.removeprefix('$')}")
            for row, each in problems
        )
    return Case(tests=tests)


def _holds_tests(source: str | PathLike[str]) -> bool:
    """Whether a source holds tests and no case: one, a list, or lines of them."""
    if isinstance(source, PathLike) and str(source).lower().endswith(".jsonl"):
        return True
    text = content_of(source) if isinstance(source, PathLike) else source
    try:
        tree, _ = load(text)
    except InputError:  # lines of tests are told by the first
        line = text.partition("\n")[0]
        return line != text and _holds_tests(line)
    if not isinstance(tree, Mapping):
        return isinstance(tree, list)
    return "information" in tree or ("tests" in tree and "events" not in tree)

"""What of many files can be read, and what cannot, before they are asked anything."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..adapters.json import (
    DECREE_SCHEMA,
    EXEMPTION_SCHEMA,
    problem_json,
    read_cases,
    read_draft,
    read_exemption,
)
from ..adapters.json.answers import version
from ..adapters.json.source import load
from ..case import Case
from ..errors import InputError, InputProblem
from .complaints import clean
from .options import print_json
from .progress import progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..adapters.json import Place
    from .page import Page


def check_cases(page: Page, files: Iterable[str], *, as_json: bool) -> bool:
    """Print every problem of some files with its place; whether there is none.

    Args:
        page: where it is laid out for people.
        files: case files, JSON Lines, folders of them, ``-``.
        as_json: print one JSON object instead.
    """
    counts: Counter[bool] = Counter()
    rows: list[dict[str, Any]] = []
    with progress("check") as advance:
        for place, case in read_cases(files):
            found = [*_problems(place, case)]
            counts[not found] += 1
            for problem in found:
                if as_json:
                    rows.append(_row(place, problem, page))
                else:
                    print(clean(f"{place}: {problem.line(page.lang)}"))
            advance(1)
    if as_json:
        print_json({"problems": rows, "version": version()})
    else:
        key = "unreadable" if counts[False] else "readable"
        cases = page.count("cases", counts[True])
        places = page.count("places", counts[False])
        page.line(page.say(key, cases=cases, places=places), "bold")
    return not counts[False]


_OTHERS: Final[Mapping[object, Callable[[Path], object]]] = {
    EXEMPTION_SCHEMA: read_exemption,
    DECREE_SCHEMA: read_draft,
}
"""What else a file may be, by its schema."""


def _problems(place: Place, read: Case | InputError) -> Iterable[InputProblem]:
    """Return what is wrong with a case, or with what its file says it is."""
    if isinstance(read, Case):
        return ()
    if place.line is None and read.problems[0].code != "unreadable":
        try:
            tree, _ = load(Path(place.file))
            if isinstance(tree, dict) and tree.get("schema") in _OTHERS:
                _OTHERS[tree["schema"]](Path(place.file))
                return ()
        except InputError as error:
            return error.problems
    return read.problems


def _row(place: Place, problem: InputProblem, page: Page) -> dict[str, Any]:
    where = {"file": place.file, "line": place.line}
    return {**where, **problem_json(problem, page.lang)}

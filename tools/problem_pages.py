"""The page on input problems and errors: every code, and what is said.

It is written and checked with the others: see ``docs_pages``.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Final, NamedTuple

from keterbukaan.errors import InputProblem, KeterbukaanError
from tools import markdown
from tools.problem_cases import (
    COLUMNS,
    DATES,
    DECREES,
    FILES,
    LETTERS,
    LISTS,
    NAMES,
    QUESTIONS,
    VALUES,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tools.problem_cases import Asked

_SECTIONS: Final[Mapping[str, Mapping[str, tuple[Asked, ...]]]] = {
    "A value": VALUES,
    "A name": NAMES,
    "A file": FILES,
    "A list of an office": LISTS,
    "A letter": LETTERS,
    "A holiday decree": DECREES,
    "What is typed": DATES,
    "Columns of many rows": COLUMNS,
    "A question without an answer": QUESTIONS,
}
_LONG: Final = 40  # a longer path says nothing


class Refused(NamedTuple):
    """What was said of an input that was refused.

    Args:
        error: the error itself, or one that lists the problem.
        problem: the problem of the code.
    """

    error: KeterbukaanError | None
    problem: InputProblem


def problems() -> str:
    """Every code of a problem and of an error, with what is said in an example."""
    return markdown.page(
        "# Input problems and errors",
        "Every code of what cannot be read or answered; a code is stable, and a "
        "program may rely on it.\n"
        "Every error of the library is a `KeterbukaanError` with a `code`, and "
        "`problems` lists what is wrong, each with its path and its code: see "
        "[errors](../howto/embed.md#errors).\n"
        "What somebody did late, early or oddly is no problem, but a "
        "[finding](findings.md).",
        "The sentences are those of an input that was refused when this page was "
        "written, and another input has other values in them.",
        *(block for title in _SECTIONS for block in _section(title)),
    )


def _section(title: str) -> Iterator[str]:
    yield f"## {title}"
    before = list(_SECTIONS)[: list(_SECTIONS).index(title)]
    for code, asked in _SECTIONS[title].items():
        if not any(code in _SECTIONS[each] for each in before):
            yield from _entry(code, asked + _later(code, title))


def _later(code: str, title: str) -> tuple[Asked, ...]:
    """The inputs of a further section that are refused with the same code."""
    others = (table for each, table in _SECTIONS.items() if each != title)
    return tuple(asked for table in others for asked in table.get(code, ()))


def _entry(code: str, asked: tuple[Asked, ...]) -> Iterator[str]:
    refused = [refusal(code, each) for each in asked]
    yield f"### `{code}`"
    kind = next((type(r.error) for r in refused if _is(r.error, code)), None)
    if kind is not None:
        meaning = (inspect.getdoc(kind) or "").partition("\n\n")[0]
        yield f"`{kind.__name__}`: {' '.join(meaning.split())}"
    if code == InputProblem("$", "").code:
        yield "What has no code of its own: the sentence says what is wrong."
    yield "\n".join(dict.fromkeys(_line(each.problem) for each in refused))


def _line(problem: InputProblem) -> str:
    """What is said in both languages, and where."""
    native, english = (words.partition("\n")[0] for words in problem.words)
    path = problem.path.rpartition(": ")[2]
    where = f"; at `{path}`" if 1 < len(path) < _LONG else ""
    return f"- {english} (*{native}*){where}"


def _is(error: KeterbukaanError | None, code: str) -> bool:
    return error is not None and error.code == code


def refusal(code: str, asked: Asked) -> Refused:
    """Return what is said of an input, by the code that it is refused with.

    Raises:
        LookupError: it was not refused so.
    """
    error = None
    try:
        found = asked()
    except KeterbukaanError as refused:
        error = refused
        found = refused.problems
    if error is not None and error.code == code:
        return Refused(error, InputProblem.of("$", error))
    listed = found if isinstance(found, tuple) else ()
    for problem in listed:
        if problem.code == code:
            return Refused(error, problem)
    raise LookupError(code)

"""What was wrong, on standard error: a line each, in the language of the output.

No control character of a file, or of its name, reaches the terminal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from ..adapters.json.wrongs import reason
from ..errors import InputError, InputProblem, KeterbukaanError
from ..texts import both, fill

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..texts import Lang

_NOT_WRITTEN = both(
    id="jawaban tidak dapat ditulis: {reason}",
    en="cannot write the answer: {reason}",
)
NOT_READ = both(id="tidak dapat dibaca: {reason}", en="cannot be read: {reason}")


def clean(text: str) -> str:
    """Return text with every control character replaced, line ends apart.

    >>> clean("Dinas" + chr(27) + "[31m Contoh")
    'Dinas�[31m Contoh'
    """
    return "".join(c if c.isprintable() or c == "\n" else "\ufffd" for c in text)


def complain(error: KeterbukaanError | OSError, lang: Lang, file: str = "") -> None:
    """Say what is wrong, each problem on a line of its own.

    Args:
        error: what is wrong.
        lang: the language of the output.
        file: the file or folder it is about, where there are several.
    """
    for line in _lines(error, lang, file):
        typer.echo(f"keterbukaan: {clean(line).replace(chr(10), ' ')}", err=True)


def of_file(file: str, problems: Iterable[InputProblem]) -> Iterator[InputProblem]:
    """Yield problems of a file with its name before their paths."""
    return (each.at(f"{file}: {each.path}") for each in problems)


def _lines(error: KeterbukaanError | OSError, lang: Lang, file: str) -> Iterator[str]:
    if isinstance(error, InputError):
        found = of_file(file, error.problems) if file else error.problems
        return (problem.line(lang) for problem in found)
    if isinstance(error, OSError):
        words = fill(NOT_READ if file else _NOT_WRITTEN, reason=reason(error))
    else:
        words = error.words
    where = f"{file}: " if file else ""
    return iter([where + words[lang == "en"]])

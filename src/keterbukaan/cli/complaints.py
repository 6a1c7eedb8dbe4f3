"""What was wrong, on standard error: a line each, in the language of the output.

No control character of a file, or of its name, reaches the terminal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from unicodedata import category

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


_MOST: Final = 20_000  # characters of one text: some ten pages
#: What joins letters in some scripts, and is shown as nothing else.
_JOINERS: Final = "\u200c\u200d"
#: What only says where a word may break, or how a file begins.
_DROPPED: Final = "\u00ad\u200b\u2060\ufeff"


def clean(text: str) -> str:
    r"""Return text that moves no cursor and hides nothing, line ends apart.

    Any other space is a plain one, what joins letters stays, and every other
    character that cannot be printed is replaced. What is longer than any page of
    an office is cut.

    >>> clean("Dinas" + chr(27) + "[31m\xa0Contoh")
    'Dinas�[31m Contoh'
    """
    if len(text) > _MOST:
        text = f"{text[:_MOST]}..."
    return text if text.isprintable() else "".join(map(_shown, text))


def _shown(letter: str) -> str:
    if letter.isprintable() or letter == "\n" or letter in _JOINERS:
        return letter
    if letter in _DROPPED:
        return ""
    return " " if letter == "\t" or category(letter) == "Zs" else "\ufffd"


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
        words = fill(_NOT_WRITTEN, reason=reason(error))
    else:
        words = error.words
    where = f"{file}: " if file else ""
    return iter([where + words[lang == "en"]])

"""What was wrong with how a command was called, in the language of the output.

The parser of the command line speaks English alone. What it says of an
argument or an option has few forms, and each is put in Indonesian here.

>>> in_indonesian("Missing argument 'START'.")
'START belum diisi'
>>> in_indonesian("Invalid value for 'YEAR': 'dua' is not a valid integer.")
'nilai untuk YEAR harus bilangan bulat'
>>> in_indonesian("No such command 'agend'. Did you mean 'agenda'?")
"tidak ada perintah agend; mungkin maksudnya 'agenda'?"
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any, Final, Protocol

import typer
from typer.core import TyperGroup

from . import language
from .complaints import clean, complain

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..texts import Lang


class _Context(Protocol):
    """What a command was called as."""

    command_path: str


class _UsageError(Protocol):
    """What is asked of an error of the parser, be it of click or of typer's copy."""

    ctx: _Context | None
    message: str

    def format_message(self) -> str:
        """Return what was wrong, in English."""

    def show(self) -> None:
        """Print it, with how the command is called."""


# The class has no public name that click and typer's copy of it share.
_USAGE_ERROR: Final[Any] = typer.BadParameter.__mro__[1]
_FORMS: Final = (
    (r"Missing (?:argument|option) '(?P<what>[^']+)'", "{what} belum diisi"),
    (
        r"Invalid value for '(?P<what>[^']+)'.* is not one of (?P<names>.+?)\.?$",
        "nilai untuk {what} tidak sah; salah satu dari {names}",
    ),
    (
        r"Invalid value for '(?P<what>[^']+)'.*integer",
        "nilai untuk {what} harus bilangan bulat",
    ),
    (
        r"Invalid value for '(?P<what>[^']+)'.* greater than or equal to (?P<n>\d+)",
        "nilai untuk {what} harus {n} atau lebih",
    ),
    (
        r"Invalid value for '(?P<what>[^']+)'.* less than or equal to (?P<n>\d+)",
        "nilai untuk {what} harus {n} atau kurang",
    ),
    (
        r"Invalid value for '(?P<what>[^']+)'.* in the range (?P<range>[\d<=x]+)",
        "nilai untuk {what} harus {range}",
    ),
    (r"Invalid value for '(?P<what>[^']+)'", "nilai untuk {what} tidak sah"),
    (
        r"No such command '(?P<what>[^']+)'\. Did you mean (?P<close>.+)\?$",
        "tidak ada perintah {what}; mungkin maksudnya {close}?",
    ),
    (r"No such command '(?P<what>[^']+)'", "tidak ada perintah {what}"),
    (
        r"No such option:? '?(?P<what>[^\s']+).*?(?P<close>--[\w-]+(, --[\w-]+)*)",
        "tidak ada opsi {what}; mungkin maksudnya {close}?",
    ),
    (r"No such option:? '?(?P<what>[^\s']+)", "tidak ada opsi {what}"),
    (r"Option '(?P<what>[^']+)' requires", "{what} memerlukan nilai"),
    (r"Got unexpected extra argument.*?\((?P<what>[^()]+)\)$", "berlebih: {what}"),
)


def in_indonesian(message: str) -> str:
    """Return what the parser said, in Indonesian; as it is where the form is new."""
    for form, words in _FORMS:
        match = re.match(form, message)
        if match is not None:
            return words.format(**match.groupdict())
    return message


class Commands(TyperGroup):
    """The commands, whose errors of use come in the language of the output."""

    def main(self, *args: object, **options: object) -> object:
        """Run a command, and end with its exit code."""
        run: Callable[..., int | None] = super().main  # whatever it takes is passed on
        alone = options.get("standalone_mode", True)
        try:
            code = run(*args, **{**options, "standalone_mode": False})
        except _USAGE_ERROR as error:
            typed = args[0] if args else options.get("args")
            words = typed if isinstance(typed, list | tuple) else sys.argv[1:]
            _show(error, language(words))
            code = 2
        except OSError as error:
            complain(error, language(sys.argv[1:]))
            code = 2
        return sys.exit(code) if alone else code


def _show(error: _UsageError, lang: Lang) -> None:
    """Show an error of use; what has another form, such as the help, as it is."""
    said = error.format_message()
    told = in_indonesian(said)
    if lang == "en" or told == said:
        error.message = clean(error.message)
        error.show()
        return
    where = error.ctx.command_path if error.ctx else "keterbukaan"
    typer.echo(f"keterbukaan: {clean(told)}; lihat {where} --help", err=True)

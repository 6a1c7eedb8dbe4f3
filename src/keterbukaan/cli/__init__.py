"""Baris perintah: the same answers as the library, for people and for scripts.

Install with the extra ``cli``. This is the only room that asks what day it
is, and only where ``--on`` is not given.
"""

from __future__ import annotations

import os
import re
import sys
from io import FileIO, TextIOWrapper
from typing import TYPE_CHECKING, Final

from ..texts import pick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..texts import Lang

__all__ = ["main"]

_ABSENT: Final = (
    (
        '{package} belum terpasang; jalankan: pip {how} "keterbukaan[{extra}]"',
        '{package} is not installed; run: pip {how} "keterbukaan[{extra}]"',
    ),
    "install",
)
_OLD: Final = (
    (
        '{package} terlalu lama; jalankan: pip {how} "keterbukaan[{extra}]"',
        '{package} is too old; run: pip {how} "keterbukaan[{extra}]"',
    ),
    "install --upgrade",
)
_NEEDED: Final = {
    "cattrs": "cli",
    "icalendar": "ical",
    "openpyxl": "xlsx",
    "pyarrow": "arrow",
    "rich": "cli",
    "typer": "cli",
}
"""The extra that brings a package."""


def language(args: Sequence[str]) -> Lang:
    """Return the language asked for, before the arguments are parsed.

    >>> language(["due", "--lang", "en"]), language(["due", "--lang=en"])
    ('en', 'en')
    >>> language(["due"])
    'id'
    """
    english = r"(^|\n)--lang[=\n]en(\n|$)"
    return "en" if re.search(english, "\n".join(args)) else "id"


def _every_letter() -> None:
    """Let an output that lacks a letter, such as a pipe on Windows, show its number.

    One that was closed before the start takes nothing: writing to it is an error.
    """
    if not sys.stdout:
        sys.stdout = TextIOWrapper(FileIO(os.devnull))
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", dict)(errors="backslashreplace")


def main() -> None:
    """Run the command line, or say what it needs in order to run."""
    _every_letter()
    try:
        from .app import app

        app(prog_name="keterbukaan")
    except ImportError as missing:
        package = (missing.name or "").partition(".")[0]
        if package not in _NEEDED:
            raise
        # A package that is there, but lacks what is asked of it, is too old.
        absent = isinstance(missing, ModuleNotFoundError) and missing.name == package
        state, how = _ABSENT if absent else _OLD
        line = pick(state, language(sys.argv)).format(
            package=package, how=how, extra=_NEEDED[package]
        )
        sys.stderr.write(f"keterbukaan: {line}\n")
        raise SystemExit(2) from None

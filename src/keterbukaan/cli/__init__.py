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

from ..texts import both, pick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..texts import Lang

__all__ = ["main"]

_ABSENT: Final = ("{package} belum terpasang", "{package} is not installed"), "install"
_OLD: Final = (
    ("{package} terlalu lama", "{package} is too old"),
    "install --upgrade",
)
# Not by the name of this library: no index has it, and a stranger's may come.
_HOW: Final = both(
    id="{state}; pasang keterbukaan dengan ekstra {extra} "
    '(di salinan repositori: pip {how} ".[{extra}]"), '
    "atau paket itu saja: pip {how} {package}",
    en="{state}; install keterbukaan with the extra {extra} "
    '(in a checkout: pip {how} ".[{extra}]"), '
    "or that package alone: pip {how} {package}",
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
        lang = language(sys.argv)
        said = pick(state, lang).format(package=package)
        line = pick(_HOW, lang).format(
            state=said, package=package, how=how, extra=_NEEDED[package]
        )
        sys.stderr.write(f"keterbukaan: {line}\n")
        raise SystemExit(2) from None

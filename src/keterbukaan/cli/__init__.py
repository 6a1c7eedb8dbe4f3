"""Baris perintah: the same answers as the library, for people and for scripts.

Install with the extra ``cli``. This is the only room that asks what day it
is, and only where ``--on`` is not given.
"""

from __future__ import annotations

import os
import re
import sys
from io import FileIO, TextIOWrapper
from typing import TYPE_CHECKING

from .._extras import what_to_install
from ..texts import pick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..texts import Lang

__all__ = ["main"]


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
        # No command runs without cattrs, so the extra that brings all of them is named.
        needed = (missing.name or "").startswith("cattrs")
        words = what_to_install(missing, "cli" if needed else "")
        if words is None:
            raise
        line = pick(words, language(sys.argv))
        sys.stderr.write(f"keterbukaan: {line}\n")
        raise SystemExit(2) from None

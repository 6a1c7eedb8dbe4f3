"""Baris perintah: the same answers as the library, for people and for scripts.

Install with the extra ``cli``. This is the only room that asks what day it
is, and only where ``--on`` is not given.
"""

from __future__ import annotations

import sys
from typing import Final

__all__ = ["main"]

_NEEDED: Final = frozenset({"cattrs", "rich", "typer"})


def main() -> None:
    """Run the command line, or say what it needs in order to run."""
    try:
        from .app import app

        app(prog_name="keterbukaan")
    except ImportError as missing:
        package = (missing.name or "").partition(".")[0]
        if package not in _NEEDED:
            raise
        # A package that is there, but lacks what is asked of it, is too old.
        state, how = "too old", "install --upgrade"
        if isinstance(missing, ModuleNotFoundError) and missing.name == package:
            state, how = "not installed", "install"
        line = f'{package} is {state}; run: pip {how} "keterbukaan[cli]"'
        sys.stderr.write(f"keterbukaan: {line}\n")
        raise SystemExit(2) from None

"""Where things are, in the checkout as well as beside an installed wheel."""

from __future__ import annotations

import importlib.util
from pathlib import Path

__all__ = ["PACKAGE", "ROOT", "modules"]

ROOT = Path(__file__).resolve().parents[2]
"""The folder that holds README.md, docs, examples and these tests."""


def _package() -> Path:
    spec = importlib.util.find_spec("keterbukaan")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).resolve().parent


PACKAGE = _package()
"""The folder of the package that is tested: under src, or an installed one."""


def modules() -> list[Path]:
    """Give every module of the package, sorted by path."""
    return sorted(PACKAGE.rglob("*.py"))

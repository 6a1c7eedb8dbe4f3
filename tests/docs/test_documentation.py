"""Every example runs: READMEs, pages under docs, and docstrings.

Docstrings are taken from the package that would be imported, so a run against
the installed wheel executes the examples of the wheel.
"""

from __future__ import annotations

import doctest
from typing import TYPE_CHECKING

import pytest
from sybil import Sybil
from sybil.document import Document, PythonDocStringDocument
from sybil.parsers.myst import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser, SkipParser

from tests.helpers import PACKAGE, ROOT, modules

if TYPE_CHECKING:
    from pathlib import Path

_FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE

_PAGES = sorted([*ROOT.glob("README*.md"), *ROOT.glob("docs/**/*.md")])


def _run(document: Document) -> None:
    """Evaluate the examples in order, and report every one that fails."""
    failures = []
    for example in document.examples():
        try:
            example.evaluate()
        except Exception as failure:  # noqa: BLE001 (all are reported together)
            failures.append(f"line {example.line}: {failure!r}\n{failure}")
    assert not failures, "\n\n".join([document.path, *failures])


@pytest.mark.parametrize("page", _PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_examples_of_a_page_run(page: Path) -> None:
    """Every Python block of a page does what the page says."""
    _run(Document.parse(str(page), PythonCodeBlockParser(doctest_optionflags=_FLAGS)))


@pytest.mark.parametrize("module", modules(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_examples_of_docstrings_run(module: Path) -> None:
    """Every example in a docstring does what the docstring says."""
    parse = PythonDocStringDocument.parse
    _run(parse(str(module), DocTestParser(_FLAGS), SkipParser()))


def test_readmes_have_examples() -> None:
    """Both READMEs show code, and the parser finds it."""
    sybil = Sybil(parsers=[PythonCodeBlockParser()])
    for name in ("README.md", "README.id.md"):
        assert list(sybil.parse(ROOT / name).examples()), name

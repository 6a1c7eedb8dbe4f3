"""The pages that are notebooks: run while the site is built, and to download.

Most pages hold their examples as at a prompt, with what they print, so that they can
be read anywhere and are tested. Here such a page becomes a notebook too: what each
example shows when it runs stands on the page.
"""

from __future__ import annotations

import os
import re
import shutil
from doctest import DocTestParser
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import nbformat
from carried import stand_alone
from jupyter_cache import get_cache
from pairs import PAIRS

if TYPE_CHECKING:
    from collections.abc import Iterator, MutableMapping

    from sphinx.application import Sphinx

FOLDER: Final = "notebooks"
_HEAD: Final = """---
jupytext: {text_representation: {extension: .md, format_name: myst}}
kernelspec: {display_name: Python 3, language: python, name: python3}
---
"""
_BLOCK: Final = re.compile(r"^```python\n(>>> .*?)^```$", re.MULTILINE | re.DOTALL)
_FOR_THE_TEST: Final = re.compile(r" *# doctest: .*")


def convert(app: Sphinx, docname: str, source: list[str]) -> None:
    """Turn a page with examples into a notebook."""
    del app
    generated = docname.startswith("reference/")
    if not generated and not source[0].startswith("---") and _BLOCK.search(source[0]):
        source[0] = _HEAD + _BLOCK.sub(
            lambda block: "\n".join(_cells(block[1])), source[0]
        )


def _cells(text: str) -> Iterator[str]:
    """Yield the cells of a block: one ends where something is shown."""
    code = ""
    for example in DocTestParser().get_examples(text):
        code += _FOR_THE_TEST.sub("", example.source)
        if example.want:
            yield _cell(code, "raises-exception" if example.exc_msg else "")
            code = ""
    if code:
        yield _cell(code, "")


def _cell(code: str, tag: str) -> str:
    return f"```{{code-cell}} ipython3\n:tags: [{tag}]\n\n{code}```\n"


def offer(
    app: Sphinx, page: str, template: str, context: MutableMapping[str, Any], _: object
) -> None:
    """Tell a page that is a notebook where its file stands."""
    del template
    if (_ran(app) / f"{page}.ipynb").exists():
        context["notebook"] = f"{FOLDER}/{page}.ipynb"


def copy(app: Sphinx, error: Exception | None) -> None:
    """Put the notebooks beside the pages, with what they showed when they ran.

    One that did not have to run again is written without that; the cache has it.
    """
    if error is not None:
        return
    cache = get_cache(app.env.mystnb_config.execution_cache_path)
    for file in _ran(app).rglob("*.ipynb"):
        place = file.relative_to(_ran(app))
        _, notebook = cache.merge_match_into_notebook(nbformat.read(file, 4))
        native = place.with_suffix("").as_posix() in PAIRS.values()
        target = Path(app.outdir, FOLDER, place)
        target.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(stand_alone(notebook, native=native), target)


def _ran(app: Sphinx) -> Path:
    return Path(app.outdir).parent / "jupyter_execute"


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect it to the site, and say how notebooks run."""
    here = Path(__file__).parent
    profile = here.parents[1] / "build/ipython/profile_default"
    profile.mkdir(parents=True, exist_ok=True)
    shutil.copy(here / "ipython_kernel_config.py", profile)
    os.environ["IPYTHONDIR"] = str(profile.parent)
    app.connect("source-read", convert)
    app.connect("html-page-context", offer)
    app.connect("build-finished", copy)
    return {"parallel_read_safe": True}

"""The pages that are notebooks: run while the site is built, and to download.

Most pages hold their examples as at a prompt, with what they print, so that they can
be read anywhere and are tested. Here such a page becomes a notebook too: what each
example shows when it runs stands on the page.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from doctest import DocTestParser
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

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
_TO_THE_CHECKOUT: Final = re.compile(r"(\]\()path:(?:\.\./)*")
_FROM_THE_CHECKOUT: Final = "examples/"
_WHERE: Final = {
    True: "Notebook ini membaca berkas dari salinan repositori: jalankan dalam "
    "folder salinan itu.",
    False: "This notebook reads files of the checkout: run it in the folder of the "
    "checkout.",
}
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
    """Put the notebooks, as they ran, beside the pages."""
    if error is None:
        ran, target = _ran(app), Path(app.outdir, FOLDER)
        shutil.copytree(ran, target, dirs_exist_ok=True)
        for file in ran.rglob("*.ipynb"):
            page = file.relative_to(ran).with_suffix("").as_posix()
            text = file.read_text(encoding="utf-8")
            alone = stand_alone(text, native=page in PAIRS.values())
            (target / f"{page}.ipynb").write_text(alone, encoding="utf-8")


def stand_alone(text: str, *, native: bool) -> str:
    """Return a notebook as it is read away from the site.

    Links to files of the checkout are as from its folder, and where an example reads
    such a file the first cell says so.
    """
    notebook = json.loads(text)
    cells = notebook["cells"]
    reads = False
    for cell in cells:
        if cell["cell_type"] == "markdown":
            found = "".join(cell["source"])
            cell["source"] = _TO_THE_CHECKOUT.sub(r"\1", found)
        else:
            reads = reads or _FROM_THE_CHECKOUT in "".join(cell["source"])
    if reads:
        told = {"id": "checkout", "metadata": {}, "source": _WHERE[native]}
        cells.insert(0, {"cell_type": "markdown", **told})
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


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

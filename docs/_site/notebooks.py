"""The pages that are notebooks, as files to download and run."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from sphinx.application import Sphinx

FOLDER: Final = "notebooks"
_HEAD: Final = "---\njupytext:"


def offer(
    app: Sphinx, page: str, template: str, context: MutableMapping[str, Any], _: object
) -> None:
    """Tell a page that is a notebook where its file stands."""
    del template
    source = Path(app.srcdir, f"{page}.md")
    if source.exists() and source.read_text(encoding="utf-8").startswith(_HEAD):
        context["notebook"] = f"{FOLDER}/{page}.ipynb"


def copy(app: Sphinx, error: Exception | None) -> None:
    """Put the notebooks, as they ran, beside the pages."""
    ran = Path(app.outdir).parent / "jupyter_execute"
    if error is None and ran.exists():
        shutil.copytree(ran, Path(app.outdir, FOLDER), dirs_exist_ok=True)


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect it to the site."""
    app.connect("html-page-context", offer)
    app.connect("build-finished", copy)
    return {"parallel_read_safe": True}

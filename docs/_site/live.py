"""The date page: a folder of its own, which any host can hold.

Page, script and style stand beside the module and the files it reads, as
``keterbukaan table --files`` writes them.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from keterbukaan import WorkCalendar
from keterbukaan.cli.table_files import write_files

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_HERE: Final = Path(__file__).parent
_MODULE: Final = _HERE.parents[1] / "examples" / "js" / "keterbukaan.mjs"


def write(app: Sphinx, error: Exception | None) -> None:
    """Write the folder into the site."""
    if error is None:
        folder = Path(app.outdir, "live")
        shutil.copytree(_HERE / "live", folder, dirs_exist_ok=True)
        shutil.copy(_MODULE, folder)
        write_files(folder / "files", WorkCalendar.national())


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect it to the site."""
    app.connect("build-finished", write)
    return {"parallel_read_safe": True}

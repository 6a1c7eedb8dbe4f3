"""A notebook as it is carried away from the site."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from nbformat.v4 import new_markdown_cell

if TYPE_CHECKING:
    from nbformat import NotebookNode

_TO_THE_CHECKOUT: Final = re.compile(r"(\]\()path:(?:\.\./)*")
_FROM_THE_CHECKOUT: Final = "examples/"
_WHERE: Final = {
    True: "Notebook ini membaca berkas dari salinan repositori: jalankan dalam "
    "folder salinan itu.",
    False: "This notebook reads files of the checkout: run it in the folder of the "
    "checkout.",
}


def stand_alone(notebook: NotebookNode, *, native: bool) -> NotebookNode:
    """Return a notebook as it is read away from the site.

    Links to files of the checkout are as from its folder, and where an example reads
    such a file the first cell says so.
    """
    cells = notebook.cells
    for cell in cells:
        if cell.cell_type == "markdown":
            cell.source = _TO_THE_CHECKOUT.sub(r"\1", cell.source)
    if any(c.cell_type == "code" and _FROM_THE_CHECKOUT in c.source for c in cells):
        cells.insert(0, new_markdown_cell(_WHERE[native], id="checkout"))
    return notebook

"""A notebook as it is carried away from the site: it says and has what it needs."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from nbformat.v4 import new_code_cell, new_markdown_cell

from keterbukaan._extras import EXTRAS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from nbformat import NotebookNode

_ROOT: Final = Path(__file__).parents[2]
_DIRECTIVE: Final = re.compile(r"^```\{\w.*?^```\n?", re.MULTILINE | re.DOTALL)
_CODE: Final = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)
_ROLE: Final = re.compile(r"\{\w+\}`([^`<]*?)\s*(?:<[^`>]*>)?`")
_FILE_LINK: Final = re.compile(r"\[([^\]]*)\]\(path:(?:\.\./)*([^)\s#]+)[^)]*\)")
_LINK: Final = re.compile(r"(`[^`]*`)|!?\[([^\]]*)\]\((?!https?:)[^)\s]*\)")
_READ: Final = re.compile(r"[\"'](examples/[\w./-]+)[\"']")
_WITH_JUPYTER: Final = {"IPython"}
_CORE: Final = {"attrs", "dateutil", "holidays"}
_TO_RUN: Final = {
    True: "Untuk menjalankan notebook ini, pasang keterbukaan: dalam salinan "
    "repositorinya, `pip install {what}`.",
    False: "To run this notebook, install keterbukaan: in a checkout of it, "
    "`pip install {what}`.",
}
_WRITTEN: Final = {
    True: "Berkas yang dibacanya ditulis oleh sel berikut, bila belum ada.",
    False: "The files that it reads are written by the next cell, where they are not "
    "there yet.",
}
_WRITE: Final = """from pathlib import Path

FILES = {{
{files}}}
for name, text in FILES.items():
    if not Path(name).exists():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")
"""


def stand_alone(notebook: NotebookNode, *, native: bool) -> NotebookNode:
    """Return a notebook as it is read and run away from the site.

    What leads to another page, or is meant for the site, is plain text or left out;
    the first cell says what to install, and the second writes the files it reads.
    """
    cells = notebook.cells
    for cell in cells:
        if cell.cell_type == "markdown":
            cell.source = _plain(cell.source)
    code = [cell.source for cell in cells if cell.cell_type == "code"]
    files = _files("\n".join(code))
    words = _TO_RUN[native].format(what=_what(code))
    if files:
        words = f"{words}\n{_WRITTEN[native]}"
        cells.insert(0, new_code_cell(_writing(files), id="files"))
    cells.insert(0, new_markdown_cell(words, id="needs"))
    return notebook


def _plain(text: str) -> str:
    """Return the words of a page without what only the site can follow."""
    parts = _CODE.split(_DIRECTIVE.sub("", text))  # every second one is code
    for place in range(0, len(parts), 2):
        words = _FILE_LINK.sub(_named, _ROLE.sub(r"\1", parts[place]))
        parts[place] = _LINK.sub(r"\1\2", words)
    return "".join(parts)


def _named(link: re.Match[str]) -> str:
    words, file = link.groups()
    return words if file in words else f"{words} (`{file}`)"


def _what(code: list[str]) -> str:
    """Return what to give to pip: this library with its extras, and what is beside."""
    extras, beside = set(), set()
    for name in _imported(code):
        root, *inner = name.split(".")
        if root in EXTRAS:
            extras.add(EXTRAS[root])
        elif root == "keterbukaan" and inner[:1] in (["adapters"], ["testing"]):
            extras |= {*EXTRAS.values()} & {*inner}
        elif root not in {"keterbukaan", *_CORE, *_WITH_JUPYTER}:
            beside |= {root} - sys.stdlib_module_names
    ours = f'".[{",".join(sorted(extras))}]"' if extras else "."
    return " ".join((ours, *sorted(beside)))


def _imported(code: list[str]) -> Iterator[str]:
    """Yield the full name of each module that is imported, or of what is in it."""
    for each in code:
        for node in ast.walk(ast.parse(each)):
            if isinstance(node, ast.Import):
                yield from (name.name for name in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from (f"{node.module}.{name.name}" for name in node.names)


def _files(code: str) -> Mapping[str, str]:
    """Return the text of each file of the checkout that is read, by its place."""
    places = (_ROOT / name for name in _READ.findall(code))
    found = (
        file
        for place in places
        for file in (sorted(place.iterdir()) if place.is_dir() else [place])
    )
    return {
        file.relative_to(_ROOT).as_posix(): file.read_text(encoding="utf-8")
        for file in found
    }


def _writing(files: Mapping[str, str]) -> str:
    """Return the code that writes files, a line of each on a line."""
    entries = []
    for name, text in files.items():
        lines = "".join(
            f"        {line!r}\n" for line in text.splitlines(keepends=True)
        )
        entries.append(f"    {name!r}: (\n{lines}    ),\n")
    return _WRITE.format(files="".join(entries))

"""The date page and the case page: a folder of its own, which any host can hold.

Each page is one template, written in both languages. Pages, scripts and style stand
beside what they read: the module and the files of ``keterbukaan table --files``, and
for the case page Python for browsers (`make docs` fetches it), the library and what it
needs. Without npm the case page is left out. The date page is also packed by itself,
without links to the rest of the site, for whoever copies it.

Every script ends in ``.js``: not every host knows that ``.mjs`` is one, and a browser
runs no module that comes as anything else.
"""

from __future__ import annotations

import shutil
import zipfile
from importlib.metadata import distribution
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import typed
from jinja2 import Environment, FileSystemLoader
from sphinx.util import logging

from keterbukaan import WorkCalendar
from keterbukaan.cli.table_files import write_files
from keterbukaan.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sphinx.application import Sphinx

_LOG: Final = logging.getLogger(__name__)
_HERE: Final = Path(__file__).parent
_ROOT: Final = _HERE.parents[1]
_BUILD: Final = _ROOT / "build"
_MODULE: Final = _ROOT / "examples" / "js" / "keterbukaan.mjs"
_EXAMPLES: Final = ("silence", "refusal", "extension", "exemption-faults")
_PYTHON: Final = (
    "pyodide.asm.wasm",
    "pyodide-lock.json",
    "python_stdlib.zip",
)
_PYTHON_SCRIPTS: Final = ("pyodide.mjs", "pyodide.asm.mjs")
_NEEDED: Final = (
    "attrs",
    "cattrs",
    "holidays",
    "python-dateutil",
    "six",
    "typing-extensions",
)
_CASE_PAGE: Final = ("answer.py", "case.js", "case_words.js")
_DATE_PAGE: Final = (
    "page.css",
    "page.js",
    "days.js",
    "typed.js",
    "words.js",
    "keterbukaan.js",
)
"""What the date page is made of, besides its pages and the folder ``files``."""
_PAGES: Final = {
    "date.html": {"id": "index.html", "en": "en.html"},
    "case.html": {"id": "perkara.html", "en": "case.html"},
}
"""Each template, and the page that it becomes in each language."""


def write(app: Sphinx, error: Exception | None) -> None:
    """Write the folder into the site."""
    if error is not None:
        return
    folder = Path(app.outdir, "live")
    python = _BUILD / "pyodide"
    without = [] if python.exists() else _CASE_PAGE
    shutil.copytree(
        _HERE / "live",
        folder,
        dirs_exist_ok=True,
        ignore=shutil.ignore_patterns("__pycache__", "templates", *without),
    )
    for path, text in _pages(case_page=not without, site=True):
        (folder / path).write_text(text, encoding="utf-8")
    (folder / "typed.js").write_text(typed.module(), encoding="utf-8")
    shutil.copy(_MODULE, folder / "keterbukaan.js")
    files = write_files(folder / "files", WorkCalendar.national())
    _pack_date_page(folder, files)
    if without:
        _LOG.info("Python for browsers is missing: the case page is left out")
        return
    (folder / "pyodide").mkdir(exist_ok=True)
    for name in _PYTHON:
        shutil.copy(python / name, folder / "pyodide")
    for name in _PYTHON_SCRIPTS:
        text = (python / name).read_text(encoding="utf-8")
        for each in _PYTHON_SCRIPTS:
            text = text.replace(each, _as_js(each))
        (folder / "pyodide" / _as_js(name)).write_text(text, encoding="utf-8")
    (folder / "examples").mkdir(exist_ok=True)
    for name in _EXAMPLES:
        shutil.copy(_ROOT / "examples" / f"{name}.json", folder / "examples")
    _pack(folder / "packages.zip")


def _as_js(name: str) -> str:
    return name.replace(".mjs", ".js")


def _pages(*, case_page: bool, site: bool) -> Iterator[tuple[str, str]]:
    """Yield each page in each language; the case page only where it has Python.

    Args:
        case_page: whether there is Python for it.
        site: whether the rest of the site is there to be linked to.
    """
    loader = FileSystemLoader(_HERE / "live" / "templates")
    templates = Environment(loader=loader, autoescape=True)
    for name, here in _PAGES.items():
        if name == "case.html" and not case_page:
            continue
        for place, lang in enumerate(LANGUAGES):
            text = templates.get_template(name).render(
                lang=lang,
                here=here,
                case_page=case_page,
                site=site,
                say=lambda *words, place=place: words[place],
            )
            yield here[lang], f"{text}\n"


def _pack_date_page(folder: Path, files: Iterable[Path]) -> None:
    """Put all that the date page needs into one archive, and nothing else."""
    with zipfile.ZipFile(folder / "date-page.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        for path, text in _pages(case_page=False, site=False):
            packed.writestr(path, text)
        for path in (*(folder / name for name in _DATE_PAGE), *files):
            packed.write(path, path.relative_to(folder).as_posix())


def _pack(target: Path) -> None:
    """Put the library and what it needs into one archive."""
    wheel = max((_BUILD / "wheel").glob("*.whl"))
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.write(_HERE / "live" / "answer.py", "answer.py")
        with zipfile.ZipFile(wheel) as ours:
            for name in ours.namelist():
                packed.writestr(name, ours.read(name))
        for name in _NEEDED:
            for path, place in _files(name):
                packed.write(path, place)


def _files(name: str) -> Iterator[tuple[Path, str]]:
    """Yield the files of an installed package, and where each belongs."""
    found = distribution(name)
    for file in found.files or ():
        place = str(file)
        if not place.startswith("..") and not place.endswith(".pyc"):
            yield Path(str(found.locate_file(file))), place


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect it to the site."""
    app.connect("build-finished", write)
    return {"parallel_read_safe": True}

"""The reference: a page for each public module, out of its docstrings.

The pages are written anew for every build, and name what the module hands on.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_origin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

FOLDER: Final = "reference/api"
MODULES: Final = {
    "Days and deadlines": (
        "workdays",
        "deadlines",
        "deadlines.table",
        "deadlines.rows",
        "pictures",
    ),
    "A matter": (
        "events",
        "parties",
        "case",
        "competence",
        "fact_forms",
        "lifecycle",
        "letters",
    ),
    "Many matters": ("register", "report"),
    "What is open and what is closed": ("exemption", "catalogue"),
    "The law as data": (
        "law.shape",
        "law.spans",
        "law.limits",
        "law.readings",
        "law.grounds",
        "law.categories",
        "law.requirements",
        "law.decrees",
        "law.statutes",
        "citation",
    ),
    "Adapters": (
        "adapters.json",
        "adapters.ical",
        "adapters.csv",
        "adapters.xlsx",
        "adapters.mermaid",
        "adapters.arrow",
        "adapters.numpy",
        "adapters.pandas",
        "adapters.polars",
        "adapters.duckdb",
        "adapters.spark",
    ),
    "For your tests": ("testing",),
    "Words and errors": ("texts", "typed_days", "errors"),
}
"""The public modules, in the order in which the reference shows them."""


def names(module: str) -> list[str]:
    """Return what a module hands on: by ``__all__``, else what is defined in it."""
    found = import_module(f"keterbukaan.{module}")
    if hasattr(found, "__all__"):
        return sorted(found.__all__)
    return sorted(
        name
        for name, value in vars(found).items()
        if not name.startswith("_")
        and getattr(value, "__module__", None) == found.__name__
    )


def pages() -> Iterator[tuple[str, str]]:
    """Yield each page of the reference with its text.

    What two modules hand on is described where it first comes.
    """
    shown: set[int] = set()
    for modules in MODULES.values():
        for module in modules:
            found = import_module(f"keterbukaan.{module}")
            listed = [n for n in names(module) if id(getattr(found, n)) not in shown]
            shown |= {id(getattr(found, name)) for name in listed}
            yield module.replace(".", "-"), _page(module, listed)
    yield "index", _index()


def _page(module: str, listed: list[str]) -> str:
    found = import_module(f"keterbukaan.{module}")
    shown = "\n".join(_entry(name, getattr(found, name)) for name in listed)
    return f"""# `keterbukaan.{module}`

```{{eval-rst}}
.. automodule:: keterbukaan.{module}
   :no-members:

.. currentmodule:: keterbukaan.{module}

{shown}
```
"""


def _entry(name: str, value: object) -> str:
    """Return what describes a name: a class with all it has, a table without rows."""
    if isinstance(value, type):
        kind, options = "class", ("members", "undoc-members", "show-inheritance")
    elif callable(value) and get_origin(value) is None:
        kind, options = "function", ()
    else:
        kind, options = "data", ("no-value",)
    lines = [f".. auto{kind}:: {name}", *(f"   :{option}:" for option in options)]
    return "\n".join((*lines, ""))


def _index() -> str:
    blocks = ["# Reference\n\nEach public module, out of its docstrings.\n"]
    for title, modules in MODULES.items():
        files = "\n".join(module.replace(".", "-") for module in modules)
        blocks.append(
            f"```{{toctree}}\n:caption: {title}\n:maxdepth: 1\n\n{files}\n```\n"
        )
    return "\n".join(blocks)


def write(app: Sphinx, _: object) -> None:
    """Write the pages into the folder of the site."""
    folder = Path(app.srcdir, FOLDER)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages():
        file = folder / f"{name}.md"
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect it to the site."""
    app.connect("config-inited", write)
    return {"parallel_read_safe": True}

"""What the reference says of a name whose docstring does not say it by itself.

A value of a list says its label, a doubt its sentence, a field of a fact its label, in
both languages; a table that a module hands on says what is said where it is made.
"""

from __future__ import annotations

import ast
import inspect
import re
from importlib import import_module
from importlib.util import resolve_name
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from docutils import nodes
from reference import FOLDER
from sphinx import addnodes
from sphinx.pycode import ModuleAnalyzer
from sphinx.util import logging

from keterbukaan import describe
from keterbukaan.deadlines import Doubt
from keterbukaan.events import EVENTS
from keterbukaan.texts import Named

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_LOG: Final = logging.getLogger(__name__)
_FACTS: Final = {kind.__name__: name for name, kind in EVENTS.items()}
_PLAIN: Final = {"attribute", "data", "property"}
_NEED_WORDS: Final = {"class", "data", "exception", "function", "property"}
_ASIDE: Final = (addnodes.desc, addnodes.index)
_FUNCTION: Final = re.compile(r"<function \w+>")
_COMMENT: Final = ["..", ""]


# -- before the docstring is read ----------------------------------------------------


def own(
    app: Sphinx, what: str, name: str, value: object, _: object, lines: list[str]
) -> None:
    """Give a table the words it has where it is made, not Python's for every table."""
    del app
    if what == "data":
        if lines[:1] == (type(value).__doc__ or "").splitlines()[:1]:
            lines.clear()
        module, made = _made(*name.rsplit(".", 1))
        found = ModuleAnalyzer.for_module(module).find_attr_docs()
        lines[:] = lines or found.get(("", made), [])
    if lines and what in _PLAIN:
        # Napoleon takes what stands before a colon in the first line for a type.
        lines[:0] = _COMMENT


def bared(
    app: Sphinx, what: str, name: str, value: object, _: object, lines: list[str]
) -> None:
    """Take away what kept Napoleon from the first line."""
    del app, what, name, value
    if lines[:2] == _COMMENT:
        del lines[:2]


def _made(module: str, name: str) -> tuple[str, str]:
    """Return the module that makes what another hands on, and its name there."""
    found = import_module(module)
    for node in ast.walk(ast.parse(inspect.getsource(found))):
        for each in node.names if isinstance(node, ast.ImportFrom) else ():
            if (each.asname or each.name) == name:
                source = "." * node.level + (node.module or "")
                return _made(resolve_name(source, found.__package__), each.name)
    return module, name


def shorten(  # noqa: PLR0917 (what autodoc hands over)
    app: Sphinx,
    what: str,
    name: str,
    value: object,
    options: object,
    signature: str | None,
    returns: str | None,
) -> tuple[str | None, str | None]:
    """Show three dots for a function that is a default, and not its inner name."""
    del app, what, name, value, options
    return signature and _FUNCTION.sub("...", signature), returns


# -- once it is read -----------------------------------------------------------------


def label(app: Sphinx, domain: str, kind: str, content: addnodes.desc_content) -> None:
    """Say of a name without a docstring what it says of itself."""
    del app
    if domain != "py" or kind not in {"attribute", "data"} or content.children:
        return
    signature = content.parent[0]
    if words := _words(signature["module"], signature["fullname"]):
        indonesian, english = words
        content += nodes.paragraph(
            "", f"{english} (", nodes.emphasis("", indonesian), nodes.Text(")")
        )


def _words(module: str, name: str) -> tuple[str, str] | None:
    owner, _, own = name.rpartition(".")
    if owner in _FACTS:
        for each in describe(_FACTS[owner]).fields:
            if each.key == own:
                return each.words
    try:
        value = attrgetter(name)(import_module(module))
    except AttributeError:  # a key of an answer
        return None
    if isinstance(value, Named):
        return value.words
    return (value.text("id"), value.text("en")) if isinstance(value, Doubt) else None


def look(app: Sphinx, doctree: nodes.document) -> None:
    """Warn of a name without a word, and of words that were read as a type."""
    if not app.env.docname.startswith(FOLDER):
        return
    for found in doctree.findall(addnodes.desc):
        signature, content = found[0], found[-1]
        own = [each for each in content if not isinstance(each, _ASIDE)]
        if found["objtype"] in _NEED_WORDS and not own:
            _LOG.warning("%s has no word", signature["fullname"], location=found)
        for field in (each for fields in own for each in fields.findall(nodes.field)):
            if found["objtype"] in _PLAIN and field[0].astext() == "Type":
                _LOG.warning(
                    "%s: words read as a type", signature["fullname"], location=found
                )


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect it to the site: Napoleon reads the docstrings at 500."""
    app.connect("autodoc-process-docstring", own, priority=400)
    app.connect("autodoc-process-docstring", bared, priority=600)
    app.connect("autodoc-process-signature", shorten)
    app.connect("object-description-transform", label)
    app.connect("doctree-read", look)
    return {"parallel_read_safe": True}

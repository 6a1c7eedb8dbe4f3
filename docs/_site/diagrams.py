"""The diagrams of the pages, drawn by Graphviz while the site is built.

The pages hold them as Mermaid, which other readers draw; here no script draws
anything. Each is a group that scrolls where the page is narrow, by the keyboard too,
and says so; its description names every way. Where Graphviz is missing the page shows
the text of the diagram.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from html import escape
from itertools import chain
from textwrap import wrap
from typing import TYPE_CHECKING, Any, Final

from docutils import nodes
from languages import is_native
from sphinx.util import logging

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

_LOG: Final = logging.getLogger(__name__)
_STATE: Final = re.compile(r'state "(?P<label>[^"]*)" as (?P<name>\w+)')
_STEP: Final = re.compile(r"(?P<a>\S+) --> (?P<b>\S+)(?: : (?P<label>.*))?")
_CLASS: Final = re.compile(r"class (?P<names>\S+) (?P<kind>\w+)")
_BOX: Final = r'(\w+)(?:\["([^"]*)"\])?'
_FLOW: Final = re.compile(rf'{_BOX}(?: -->(?:\|"([^"]*)"\|)? {_BOX})?')
_HEAD: Final = """digraph {
    bgcolor="transparent"; nodesep=0.35; ranksep=0.45
    node [shape=box style=rounded fontname="Helvetica" fontsize=12 margin="0.14,0.06"]
    edge [fontname="Helvetica" fontsize=10 arrowsize=0.7]
"""
_BOXES: Final = re.compile(r'^ +(\w+) \[label="([^"]+)"', re.MULTILINE)
_WAYS: Final = re.compile(r'^ +(\w+) -> (\w+)(?: \[label="([^"]+)"\])?', re.MULTILINE)
_SIZE: Final = re.compile(r'<svg width="(\d+)pt"')
_PHONE: Final = 250  # points that a phone shows without scrolling
_HINT: Final = (
    "Geser ke samping untuk melihat seluruh gambar",
    "Scroll sideways for the whole picture",
)
_WIDE: Final = 20  # letters on a line
_LOOK: Final = {
    "ending": "penwidth=3",
    "lapse": 'style="rounded,dashed" class=lapse',
    "shared": 'style="rounded,dotted" class=shared',
}


def dot(text: str) -> str:
    """Return a diagram of Mermaid in the language of Graphviz."""
    read = _flow if text.startswith("flowchart") else _states
    return _HEAD + "".join(f"    {line}\n" for line in read(text)) + "}\n"


def _states(text: str) -> Iterator[str]:
    if "[*]" in text:
        yield 'start [label="" shape=circle width=0.16 style=filled class=start]'
    for line in map(str.strip, text.splitlines()):
        if found := _STATE.fullmatch(line):
            yield f"{found['name']} [label={_said(found['label'])}]"
        elif found := _CLASS.fullmatch(line):
            yield from (
                f"{name} [{_LOOK[found['kind']]}]" for name in found["names"].split(",")
            )
        elif found := _STEP.fullmatch(line):
            begin = found["a"].replace("[*]", "start")
            label = f" [label={_said(found['label'])}]" if found["label"] else ""
            yield f"{begin} -> {found['b']}{label}"


def _flow(text: str) -> Iterator[str]:
    for line in map(str.strip, text.splitlines()[1:]):
        found = _FLOW.fullmatch(line)
        if found is None:
            raise ValueError(f"a diagram that is not read: {line}")
        a, first, way, b, second = found.groups()
        for name, label in ((a, first), (b, second)):
            if label:
                yield f"{name} [label={_said(label)}]"
        if b:
            yield f"{a} -> {b}" + (f" [label={_said(way)}]" if way else "")


def _said(label: str) -> str:
    lines = chain.from_iterable(wrap(each, _WIDE) for each in label.split("<br/>"))
    words = "\\n".join(lines).replace('"', '\\"')
    return f'"{words}"'


def told(graph: str) -> str:
    """Return every way of a diagram in words, one after the other."""
    names = {name: _flat(label) for name, label in _BOXES.findall(graph)}
    ways = (
        f"{names.get(a, '•')} → {names.get(b, '•')}"
        + (f" ({_flat(label)})" if label else "")
        for a, b, label in _WAYS.findall(graph)
    )
    return "; ".join(ways)


def _flat(label: str) -> str:
    return label.replace("\\n", " ")


def _drawn(program: str, text: str, title: str, *, native: bool) -> str:
    """Return a diagram as SVG that takes the colours of the page."""
    graph = dot(text)
    done = subprocess.run(  # noqa: S603 (Graphviz, over our own text)
        [program, "-Tsvg"], input=graph, capture_output=True, text=True, check=True
    )
    svg = done.stdout[done.stdout.index("<svg") :]
    svg = re.sub(
        r' (fill|stroke)="(black|white|transparent|none|lightgr[ae]y)"', "", svg
    )
    svg = re.sub(r"<title>[^<]*</title>", "", svg)
    wide = int(_SIZE.match(svg)[1])
    svg = svg.replace(
        "<svg ",
        f'<svg role="img" aria-label="{escape(title)}" '
        f'style="min-width:min(38rem,{wide}pt)" ',
        1,
    )
    start = svg.index(">") + 1
    svg = f"{svg[:start]}<desc>{escape(told(graph))}</desc>{svg[start:]}"
    hint = _HINT[0 if native else 1]
    said = f'<p class="diagram-hint">{hint} →</p>' if wide > _PHONE else ""
    return (
        f'{said}<div class="diagram" role="group" aria-label="{escape(title)}" '
        f'tabindex="0">{svg}</div>'
    )


def draw(app: Sphinx, doctree: nodes.document) -> None:
    """Put a picture in place of the text of each diagram."""
    native = is_native(app.env.docname)
    found = [
        node
        for node in doctree.findall(nodes.literal_block)
        if node.get("language") == "mermaid"
    ]
    program = shutil.which("dot")
    if program is None:
        _LOG.info("Graphviz is missing: diagrams are shown as text")
        for node in found:
            node["language"] = "text"
        return
    for node in found:
        section = node.parent
        while not isinstance(section, nodes.section):
            section = section.parent
        title = section.next_node(nodes.title).astext()
        node.replace_self(
            nodes.raw(
                "", _drawn(program, node.astext(), title, native=native), format="html"
            )
        )


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect it to the site."""
    app.connect("doctree-read", draw)
    app.add_css_file("site.css")
    return {"parallel_read_safe": True}

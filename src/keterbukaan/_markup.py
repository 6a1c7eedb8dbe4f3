"""Small HTML and SVG: escaped, without scripts, legible in any theme."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final

from .texts import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterable

# What no XML document may hold, escaped or not.
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# A date as it is written out, with its weekday or without, in full or shortened.
_MONTH: Final = "|".join(name[:3] for pair in MONTHS for name in pair)
_DATE: Final = re.compile(
    rf"(?:\b[A-Z][a-z]+, )?\b\d{{1,2}} (?:{_MONTH})[a-z]*(?: \d{{4}})?\b"
    r"|\b\d{4}-\d\d-\d\d\b"
)


def _text(value: object) -> str:
    return escape(_NOT_XML.sub("\ufffd", str(value)))


def node(tag: str, *inside: str, **attributes: object) -> str:
    """One element around markup that is escaped already.

    Attributes are escaped here. An underscore stands for a hyphen, and one at
    the end, as in ``class_``, for nothing; what is empty is left out.

    >>> node("g", node("rect", rx=2, stroke_width=3), class_="day", style="")
    '<g class="day"><rect rx="2" stroke-width="3"></rect></g>'
    """
    given = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{_text(value)}"'
        for name, value in attributes.items()
        if value != ""  # a nought is kept
    )
    return f"<{tag}{given}>{''.join(inside)}</{tag}>"


def element(tag: str, text: str, **attributes: object) -> str:
    """One element with escaped text.

    >>> element("b", "a < b", lang="id")
    '<b lang="id">a &lt; b</b>'
    """
    return node(tag, _text(text), **attributes)


def unbroken(text: str) -> str:
    """Escaped text in which no date breaks over two lines.

    >>> unbroken("until Friday, 3 April 2026")
    'until <span style="white-space:nowrap">Friday, 3 April 2026</span>'
    """
    return _DATE.sub(r'<span style="white-space:nowrap">\g<0></span>', _text(text))


def whole(text: str) -> str:
    """Text in which no date breaks over two lines, where there is no markup.

    >>> [len(part) for part in whole("until 3 April 2026").split(" ")]
    [5, 12]
    """
    return _DATE.sub(lambda found: found[0].replace(" ", "\N{NO-BREAK SPACE}"), text)


def table(caption: str, head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table with a caption, a head row and escaped cells; no date in it breaks.

    >>> table("Days", ["name"], [["Hari Suci Nyepi"]])
    '<table><caption>Days</caption><thead><tr><th scope="col">name</th></tr></thead>\
<tbody><tr><td>Hari Suci Nyepi</td></tr></tbody></table>'
    """
    header = "".join(element("th", cell, scope="col") for cell in head)
    body = "".join(
        "<tr>" + "".join(node("td", unbroken(cell)) for cell in row) + "</tr>"
        for row in rows
    )
    return (
        f"<table>{element('caption', caption)}<thead><tr>{header}</tr></thead>"
        f"<tbody>{body}</tbody></table>"
    )


_LINE: Final = "border-top:1px solid rgba(127,127,127,.4)"
_ROWS: Final = "border-collapse:collapse;width:100%;margin:.2em 0 .8em"
_TITLE: Final = "caption-side:top;text-align:left;font-weight:bold;padding:.2em 0"
_HEAD: Final = "padding:.2em .6em .2em 0;text-align:left;font-weight:normal"
_CELL: Final = f"{_LINE};padding:.3em .6em .3em 0;text-align:left;vertical-align:top"

WHOLE: Final = "max-width:44em;line-height:1.45;overflow-wrap:break-word"
"""The style of what shows itself in a notebook: no wider than can be read."""


def calm_table(title: str, heads: Iterable[str], rows: Iterable[str]) -> str:
    """A table with thin lines, whatever the page makes of tables; no head is loud.

    Args:
        title: what stands over it; empty for nothing.
        heads: the words of its columns.
        rows: its rows, as markup.
    """
    cells = (
        node("th", element("small", head), scope="col", style=_HEAD) for head in heads
    )
    return node(
        "table",
        node("caption", unbroken(title), style=_TITLE) if title else "",
        node("thead", node("tr", *cells)),
        node("tbody", *rows),
        style=_ROWS,
    )


def cell(*inside: str) -> str:
    """A cell of such a table around markup; it wraps, and no date in it breaks.

    >>> cell("<b>7</b>").partition(";")[0]
    '<td style="border-top:1px solid rgba(127,127,127,.4)'
    """
    return node("td", *inside, style=f"{_CELL};white-space:normal")


def below(text: str) -> str:
    """Small print on a line of its own; nothing for none.

    >>> below("not firm"), below("")
    ('<br><small>not firm</small>', '')
    """
    return f"<br>{node('small', unbroken(text))}" if text else ""

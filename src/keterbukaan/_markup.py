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

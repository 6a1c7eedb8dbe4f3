"""Small HTML for notebooks: escaped, without scripts, legible in any theme."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["element", "table"]


def element(tag: str, text: str) -> str:
    """One element with escaped text.

    >>> element("b", "a < b")
    '<b>a &lt; b</b>'
    """
    return f"<{tag}>{escape(text)}</{tag}>"


def table(caption: str, head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table with a caption, a head row and escaped cells.

    >>> table("Days", ["date"], [["2026-03-18"]])
    '<table><caption>Days</caption><thead><tr><th>date</th></tr></thead>\
<tbody><tr><td>2026-03-18</td></tr></tbody></table>'
    """
    header = "".join(element("th", cell) for cell in head)
    body = "".join(
        "<tr>" + "".join(element("td", cell) for cell in row) + "</tr>" for row in rows
    )
    return (
        f"<table>{element('caption', caption)}<thead><tr>{header}</tr></thead>"
        f"<tbody>{body}</tbody></table>"
    )

"""Surat sebagai HTML: one table, without scripts, that fits a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._markup import WHOLE, below, calm_table, cell, element, node, unbroken

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .sheet import Row, Sheet

_P: Final = "margin:.3em 0"
# In a table no other rule makes room for a long word of the record.
_ANYWHERE: Final = "overflow-wrap:anywhere"
_LIST: Final = "margin:.2em 0 .8em;padding-left:1.2em"


def draw(sheet: Sheet) -> str:
    """Draw a letter as one division.

    Args:
        sheet: the letter in one language.
    """
    told = [
        node("li", unbroken(text), " ", element("small", f"({basis})"))
        for text, basis in sheet.told
    ]
    heads = sheet.say("item"), sheet.say("content")
    return node(
        "div",
        element("h2", sheet.title),
        *_lines(sheet.ends),
        calm_table("", heads, map(_row, sheet.rows)),
        *_list(sheet.say("told"), told),
        *_lines(sheet.gaps),
        *_list(sheet.say("notes"), [element("li", text) for text in sheet.notes]),
        lang=sheet.lang,
        style=WHOLE,
    )


def _lines(pairs: Iterable[tuple[str, str]]) -> list[str]:
    return [node("p", unbroken(f"{what}: {text}"), style=_P) for what, text in pairs]


def _list(title: str, rows: list[str]) -> list[str]:
    if not rows:
        return []
    return [node("p", element("b", title), style=_P), node("ul", *rows, style=_LIST)]


def _row(row: Row) -> str:
    """Draw a row: its name and provision, and what is known of it."""
    content = unbroken(row.content)
    if row.missing:
        content = node("b", content)
    elif row.condition is not None:
        content = node("i", unbroken(f"{row.condition}: "), content)
    content = node("span", content, style=_ANYWHERE)
    return node("tr", cell(unbroken(row.name), below(row.basis)), cell(content))

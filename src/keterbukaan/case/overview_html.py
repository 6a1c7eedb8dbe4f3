"""A standing as HTML: small, without scripts, legible in any theme and on a phone.

The answer stands first. Limits that are open are a table; those that were met or
passed are folded away below it, and paler. Whatever a page drops of the styles, the
words and their order say the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._markup import WHOLE, below, calm_table, cell, element, node, unbroken
from ..texts import long_date, pick, say
from .overview import next_line, step_line
from .values.overview_words import OVERVIEW

if TYPE_CHECKING:
    from ..texts import Lang, Words
    from .overview import LimitRow, Overview
    from .values.step import NextStep

_ANSWER: Final = "border-left:.25em solid;padding:.1em 0 .1em .8em;margin:.4em 0 1em"
_P: Final = "margin:.3em 0"
_PALE: Final = "opacity:.75;margin:.2em 0 .8em"
_LIST: Final = "margin:.2em 0 .8em;padding-left:1.2em"


def draw(view: Overview, lang: Lang) -> str:
    """Draw a standing as one division."""
    parts = [
        _head(view, lang),
        _answer(view, lang),
        _running(view, lang),
        _over(view, lang),
        _findings(view, lang),
        *(_item(*item, lang) for item in view.items),
    ]
    return node("div", *parts, lang=lang, style=WHOLE)


def _head(view: Overview, lang: Lang) -> str:
    """Draw what it is about, and the day."""
    said = ", ".join((*view.named, long_date(view.day, lang)))
    return node("p", node("small", unbroken(said)), style=_P)


def _answer(view: Overview, lang: Lang) -> str:
    """Draw the state, the next step, and what stands beside it."""
    parts = [
        _said("state", pick(view.state, lang), lang),
        _said("next", next_line(view.next, lang), lang, strong=True),
        *(_paragraph(step_line(step, lang)) for step in view.besides),
    ]
    return node("div", *parts, style=_ANSWER)


def _said(key: str, text: str, lang: Lang, *, strong: bool = False) -> str:
    """Draw a statement behind what it is about."""
    inside = node("b", unbroken(text)) if strong else unbroken(text)
    return node("p", element("span", f"{say(OVERVIEW, key, lang)}: "), inside, style=_P)


def _paragraph(text: str) -> str:
    return node("p", unbroken(text), style=_P) if text else ""


def _running(view: Overview, lang: Lang) -> str:
    """Draw the limits that are open, and what has none."""
    rows = [
        node(
            "tr",
            _name(row),
            cell(node("b", unbroken(row.safe))),
            cell(unbroken(row.last), below(row.told)),
        )
        for row in view.running(lang)
    ]
    title = say(OVERVIEW, "running", lang)
    table = calm_table(title, _heads("limit", "safe", "last", lang=lang), rows)
    return (table if rows else "") + _paragraph(view.any_time(lang))


def _over(view: Overview, lang: Lang) -> str:
    """Draw the limits that were met or passed, folded away and paler."""
    rows = [
        node("tr", _name(row), cell(unbroken(row.last)), cell(unbroken(row.told)))
        for row in view.over(lang)
    ]
    if not rows:
        return ""
    title = say(OVERVIEW, "over", lang).format(n=len(rows))
    table = calm_table("", _heads("limit", "last", "became", lang=lang), rows)
    return node("details", element("summary", title), table, style=_PALE)


def _name(row: LimitRow) -> str:
    """Draw the name of a limit, and below it who is bound and by what."""
    return cell(element("span", row.name), below(row.small))


def _heads(*keys: str, lang: Lang) -> list[str]:
    return [say(OVERVIEW, key, lang) for key in keys]


def _findings(view: Overview, lang: Lang) -> str:
    """Draw what went wrong, each with its size and provision."""
    rows = [
        node("li", unbroken(text), " ", node("small", unbroken(f"({small})")))
        for text, small in view.findings(lang)
    ]
    if not rows:
        return ""
    title = element("b", say(OVERVIEW, "findings", lang))
    return title + node("ul", *rows, style=_LIST)


def _item(name: str, state: Words, step: NextStep | None, lang: Lang) -> str:
    """Draw where an item stands that goes its own way, and its next step."""
    said = f": {pick(state, lang)}. {next_line(step, lang)}"
    return node("p", element("b", name), unbroken(said), style=_P)

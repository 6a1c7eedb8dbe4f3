"""What the case page asks Python: one text and one day in, HTML or sentences out.

A consequence test is laid out by what lays it out on the command line, so that both
say the same, the worst first.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from html import escape
from typing import TYPE_CHECKING

import keterbukaan as kip
from keterbukaan.adapters.json import read_case, read_exemption
from keterbukaan.adapters.json.sizes import DEPTH
from keterbukaan.adapters.json.wrongs import problem
from keterbukaan.cli.show_exemption import show_exemption
from keterbukaan.cli.words import WORDS
from keterbukaan.exemption import Severity
from keterbukaan.exemption.status import status_words
from keterbukaan.texts import both, fill, long_date, name_words, pick, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from keterbukaan.texts import Lang, Words


_STRING = re.compile(r'"(?:\\.|[^"\\])*"')
_BRACKET = re.compile(r"[\[\]{}]")
_TEST = "keterbukaan/exemption/"
_LIST = both(
    id="Ini daftar berisi {n}; tempel satu isinya saja.",
    en="This is a list of {n}; paste one of its entries.",
)
_LINES = both(
    id="Ini JSON Lines dengan {n} baris; tempel satu baris saja.",
    en="This is JSON Lines, {n} lines of it; paste one line.",
)


def answer(text: str, day: str, lang: Lang) -> str:
    """Return where a case stands on a day, or what a consequence test lacks, as JSON.

    With a sentence that says it in short, and the days of its facts, so that the page
    can step from one to the next; or, where it cannot be read, every problem as a
    sentence.
    """
    try:
        _keep_flat(text)
        content = _content(text)
        if many := _many(text, content):
            return json.dumps({"problems": [pick(many, lang)]})
        on = dt.date.fromisoformat(day)
        if _is_test(content):
            return json.dumps(_test(text, on, lang))
        return json.dumps(_case(text, on, lang))
    except kip.KeterbukaanError as error:
        return json.dumps({"problems": [each.line(lang) for each in error.problems]})


def _keep_flat(text: str) -> None:
    """Refuse a text that is nested so far that a browser has no room to read it."""
    level = 0
    for sign in _BRACKET.findall(_STRING.sub("", text)):
        level += 1 if sign in "[{" else -1
        if level > DEPTH:
            raise kip.InputError([problem("$", "too_deep")])


def _content(text: str) -> object:
    """Return what a text holds, or None where the library has to say what is wrong."""
    try:
        return json.loads(text.removeprefix("\ufeff"))
    except ValueError:
        return None


def _many(text: str, content: object) -> Words | None:
    """Return that there is more than one, and how one is pasted; or None."""
    if isinstance(content, list):
        return fill(_LIST, n=len(content))
    lines = [line for line in text.splitlines() if line.strip()]
    unread = content is None and len(lines) > 1
    if unread and all(isinstance(_content(line), dict) for line in lines):
        return fill(_LINES, n=len(lines))
    return None


def _is_test(content: object) -> bool:
    """Whether it is a consequence test: its own schema says so, and nothing else."""
    return isinstance(content, dict) and str(content.get("schema")).startswith(_TEST)


def _case(text: str, on: dt.date, lang: Lang) -> dict[str, object]:
    case = read_case(text)
    standing = case.on(on)
    return {
        "lead": f"{long_date(on, lang)}: {standing.text(lang)}.",
        "html": standing.html(lang) + standing.picture(lang).svg(),
        "days": sorted({str(event.on) for event in case.events}),
    }


def _test(text: str, on: dt.date, lang: Lang) -> dict[str, object]:
    seen = kip.assess(read_exemption(text), on, calendar=kip.WorkCalendar.national())
    page = _Page(lang)
    show_exemption(page, seen)
    counts = ", ".join(
        f"{n} {weight.label(lang)}"
        for weight in Severity
        if (n := sum(found.severity is weight for found in seen.findings))
    )
    told = [pick(status_words(seen.status), lang), *filter(None, [counts])]
    return {
        "lead": f"{long_date(on, lang)}: {'; '.join(told)}.",
        "html": "".join(page.parts),
        "days": [],
    }


class _Page:
    """A page of the command line, as HTML."""

    def __init__(self, lang: Lang) -> None:
        self.lang = lang
        self.parts: list[str] = []

    def say(self, key: str, **values: object) -> str:
        """Words of the command line, filled in."""
        return say(WORDS, key, self.lang).format(**values)

    def pick(self, words: Words) -> str:
        """Words of the library."""
        return pick(words, self.lang)

    def name(self, source: object) -> str:
        """Say what something rests on."""
        return self.pick(name_words(str(source)))

    def line(self, text: str, style: str = "") -> None:
        """A line of its own; in bold, it is what all of it is about."""
        kind = "h2" if style == "bold" else "p"
        self.parts.append(f"<{kind}>{escape(text)}</{kind}>")

    def title(self, text: str, style: str = "bold") -> None:
        """A line that stands above something."""
        self.parts.append(
            f"<h3>{escape(text)}</h3>" if style == "bold" else f"<p>{escape(text)}</p>"
        )

    def lines(self, title: str, texts: Iterable[str], _style: str = "") -> None:
        """Statements under a title; nothing where there are none."""
        if found := [*dict.fromkeys(texts)]:
            self.title(title)
            self.points(found)

    def points(self, texts: Iterable[str]) -> None:
        """Statements one by one."""
        rows = "".join(f"<li>{escape(text)}</li>" for text in texts)
        self.parts.append(f"<ul>{rows}</ul>")

    def facts(self, rows: Iterable[tuple[str, str]]) -> None:
        """Rows of a word and what it stands for."""
        told = "".join(
            f'<tr><th scope="row">{escape(self.say(key))}</th>{_cells([value])}</tr>'
            for key, value in rows
        )
        self.parts.append(f'<table class="facts">{told}</table>')

    def table(
        self, heads: Iterable[str], rows: Iterable[tuple[str, Iterable[str]]]
    ) -> None:
        """A table; nothing where there are no rows."""
        told = "".join(f"<tr>{_cells(cells)}</tr>" for _, cells in rows)
        if told:
            names = "".join(
                f'<th scope="col">{escape(self.say(head))}</th>' for head in heads
            )
            self.parts.append(
                f'<table class="rows"><thead><tr>{names}</tr></thead>'
                f"<tbody>{told}</tbody></table>"
            )


def _cells(cells: Iterable[str]) -> str:
    return "".join(f"<td>{escape(cell)}</td>" for cell in cells)

"""What the case page asks Python: one text and one day in, HTML or sentences out."""

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
from keterbukaan.exemption.status import status_words
from keterbukaan.texts import both, fill, long_date, pick

if TYPE_CHECKING:
    from keterbukaan.texts import Lang


_STRING = re.compile(r'"(?:\\.|[^"\\])*"')
_BRACKET = re.compile(r"[\[\]{}]")
_IS_TEST = re.compile(r'"schema"\s*:\s*"keterbukaan/exemption')
FOUND = both(
    id="Temuan tentang bentuk dan isinya: {n}.",
    en="Findings on its form and content: {n}.",
)


def answer(text: str, day: str, lang: Lang) -> str:
    """Return where a case stands on a day, or what a consequence test lacks, as JSON.

    With the days of its facts, so that the page can step from one to the next; or,
    where it cannot be read, every problem as a sentence.
    """
    try:
        _keep_flat(text)
        on = dt.date.fromisoformat(day)
        if _IS_TEST.search(text):
            return json.dumps({"html": _test(text, on, lang), "days": []})
        case = read_case(text)
        days = sorted({str(event.on) for event in case.events})
        standing = case.on(on)
        html = standing.html(lang) + standing.picture(lang).svg()
        return json.dumps({"html": html, "days": days})
    except kip.KeterbukaanError as error:
        return json.dumps({"problems": [each.line(lang) for each in error.problems]})


def _keep_flat(text: str) -> None:
    """Refuse a text that is nested so far that a browser has no room to read it."""
    level = 0
    for sign in _BRACKET.findall(_STRING.sub("", text)):
        level += 1 if sign in "[{" else -1
        if level > DEPTH:
            raise kip.InputError([problem("$", "too_deep")])


def _test(text: str, on: dt.date, lang: Lang) -> str:
    """Return a consequence test: how it stands, and all that was found."""
    seen = kip.assess(read_exemption(text), on, calendar=kip.WorkCalendar.national())
    status = pick(status_words(seen.status), lang)
    found = "".join(
        f"<li>{escape(each.text(lang))} <small>({escape(str(each.basis))})</small></li>"
        for each in seen.findings
    )
    title = f"Status, {escape(long_date(on, lang))}: <b>{escape(status)}</b>"
    count = pick(fill(FOUND, n=len(seen.findings)), lang)
    about = escape(seen.test.information or "")
    return f"<p>{about}</p><p>{title}. {escape(count)}</p><ul>{found}</ul>"

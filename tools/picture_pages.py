"""The pictures of the pages on pictures, in both languages."""

from __future__ import annotations

import datetime as dt
from typing import Final

from keterbukaan import Case, WorkCalendar, deadline
from keterbukaan.events import ObjectionReceived, RequestReceived, RequestRegistered
from keterbukaan.texts import LANGUAGES

_YEAR: Final = ("tahun", "year")
_NOTICE: Final = ("pemberitahuan", "notice")
_CASE: Final = ("perkara", "case")
_SILENT: Final = Case(
    events=[
        RequestReceived(dt.date(2026, 3, 12)),
        RequestRegistered(dt.date(2026, 3, 12)),
        ObjectionReceived(dt.date(2026, 4, 20), grounds="c"),
    ]
)


def pictures() -> dict[str, str]:
    """Each picture as SVG, by its path."""
    days = WorkCalendar.national()
    drawn = {}
    for place, lang in enumerate(LANGUAGES):
        drawn[f"{_YEAR[place]}-2026"] = days.picture(2026, lang)
        for start in (dt.date(2026, 3, 12), dt.date(2028, 2, 18)):
            due = deadline("request.notice", start=start, calendar=days)
            drawn[f"{_NOTICE[place]}-{start.year}"] = due.picture(lang)
        seen = _SILENT.on(dt.date(2026, 4, 27))
        drawn[f"{_CASE[place]}-2026"] = seen.picture(lang)
    return {
        f"docs/howto/pictures/{name}.svg": f"{picture.svg()}\n"
        for name, picture in drawn.items()
    }

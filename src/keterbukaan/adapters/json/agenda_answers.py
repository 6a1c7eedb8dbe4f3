"""A row of an agenda as plain values, ready for ``json.dumps``.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import RequestReceived
>>> from keterbukaan.register import agenda
>>> case = Case(id="a").record(RequestReceived(dt.date(2026, 11, 12)))
>>> row = next(agenda([case], dt.date(2026, 11, 19), actors=["ppid"]))
>>> answer = due_row_json(row, "en")
>>> answer["rule"], answer["last"], answer["days_left"], answer["status"]
('request.notice', '2026-11-26', 5, 'running')
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._values import all_of, of_kind
from ...law.shape import newest
from ...register import Due
from .answers import iso, stamp

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from ...register import Moved
    from ...texts import Lang
    from .answer_types import AgendaAnswer, MovedAnswer, RowAnswer


def agenda_json(
    rows: Iterable[Due], lang: Lang = "id", *, known_on: dt.date | None = None
) -> AgendaAnswer:
    """Return an agenda: its rows in their order, and the newest decree under them.

    Args:
        rows: the rows.
        lang: the language of the texts.
        known_on: the day whose knowledge of the days off was used.
    """
    found = sorted(all_of(rows, Due))
    edition = newest(row.deadline.edition for row in found if row.deadline)
    items = [due_row_json(row, lang) for row in found]
    return {"items": items, **stamp(edition, known_on)}


def due_row_json(row: Due, lang: Lang = "id") -> RowAnswer:
    """Return one row of an agenda.

    Args:
        row: the row.
        lang: the language of the texts.
    """
    of_kind(row, Due)
    unit, last, safe = row.day_unit, row.last, row.safe
    left = row.days_left
    found: RowAnswer = {
        "case": row.case,
        "items": [*row.items_shown],
        "rule": row.rule,
        "kind": row.kind.value,
        "label": row.label(lang),
        "act": row.act,
        "actor": row.actor.value,
        "opens": iso(row.opens),
        "last": iso(last),
        "safe": iso(safe),
        "outer": iso(row.outer),
        "day_unit": unit and unit.value,
        "days_left": left,
        "safe_days_left": left if safe == last else row.safe_days_left,
        "unit": row.unit_shown,
        "status": row.status.value,
        "firm": row.firm,
        "basis": str(row.basis),
        "text": row.text(lang),
    }
    if row.moved:
        found["moved"] = _moved(row.moved, lang)
    return found


def _moved(moved: Moved, lang: Lang) -> MovedAnswer:
    return {
        "was": {"last": iso(moved.last), "safe": iso(moved.safe)},
        "because": moved.text(lang),
    }

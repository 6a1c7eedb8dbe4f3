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

from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from ..._values import all_of, of_kind
from ...case.values.limit import TimeLimit
from ...case.values.option import Option
from ...case.values.step import NextStep
from ...events import EVENTS
from ...law.shape import newest
from ...register import Due
from .answers import iso, stamp

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from ...case.values.step import StepStatus
    from ...deadlines import Deadline
    from ...register import Moved
    from ...texts import Lang
    from .answer_types import AgendaAnswer, MovedAnswer, RowAnswer

#: As many acts on their days are kept: the cases of a register share most of them.
_ALIKE: Final = 4096
_ACT: Final = (
    *("act", "actor", "opens", "closes", "opens_safe", "closes_safe"),
    *("open", "basis", "grounds"),
)
_act: Final = attrgetter(*_ACT)
_stands: Final = attrgetter("step.status", "day", "stale")


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
    label = row.label(lang)  # here a language is refused that there is not
    found = _alike(row.deadline, _act(row.option), _stands(row), lang).copy()
    found["case"], found["unit"], found["label"] = row.case, row.unit_shown, label
    found["items"] = [*row.items_shown]
    if row.moved:
        found["moved"] = _moved(row.moved, lang)
    return found


@lru_cache(maxsize=_ALIKE)
def _alike(
    due: Deadline | None,
    option: tuple[Any, ...],
    stands: tuple[StepStatus, dt.date, bool],
    lang: Lang,
) -> RowAnswer:
    """Return what rows say alike, whoever's case they are of: told once for all."""
    act = dict(zip(_ACT, option, strict=True))
    first = {name: act[name] for name in ("actor", "opens", "opens_safe")}
    fact = EVENTS[act["act"]]
    limit = None if due is None else TimeLimit(deadline=due, fact=fact, **first)
    status, day, stale = stands
    step = NextStep(option=Option(**act, why=(), limit=limit), status=status, day=day)
    row = Due(case=None, step=step, day=day, stale=stale)
    unit, last, safe = row.day_unit, row.last, row.safe
    left = row.days_left
    return {
        "case": None,
        "items": [],
        "rule": row.rule,
        "kind": row.kind.value,
        "label": "",
        "act": row.act,
        "actor": row.actor.value,
        "opens": iso(row.opens),
        "last": iso(last),
        "safe": iso(safe),
        "outer": iso(row.outer),
        "day_unit": unit and unit.value,
        "days_left": left,
        "safe_days_left": left if safe == last else row.safe_days_left,
        "unit": None,
        "status": row.status.value,
        "firm": row.firm,
        "basis": str(row.basis),
        "text": row.text(lang),
    }


def _moved(moved: Moved, lang: Lang) -> MovedAnswer:
    return {
        "was": {"last": iso(moved.last), "safe": iso(moved.safe)},
        "because": moved.text(lang),
    }

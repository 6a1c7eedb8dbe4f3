"""Agenda dalam kolom: what is due of cases held as JSON texts, as batches of Arrow.

Engines hand over a column of texts batch by batch, one partition at a time; each text
is read, answered and let go. A text that cannot be read gives a row too, with what is
wrong in the column ``problem``: nothing ends the work, and nothing is lost. It needs
the extra ``arrow`` as well.

>>> import datetime as dt
>>> from functools import partial
>>> from keterbukaan.register import agenda
>>> with open("examples/office.jsonl", encoding="utf-8") as file:
...     given = pa.record_batch({"text": [file.readline(), "{"], "at": ["a:1", "a:2"]})
>>> ask = partial(agenda, day=dt.date(2026, 11, 19), until=0)
>>> (found,) = agenda_batches([given], ask, column="text", place="at", lang="en")
>>> for row in found.select(["case", "rule", "last", "problem"]).to_pylist():
...     print(*row.values())
2026/041 request.extension 2026-11-18 None
a:2 None None 1 problem in the input
  $: not JSON: expecting property name enclosed in double quotes (line 1, column 2)
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa

from ...errors import InputError, InputProblem
from .agenda_answers import due_row_json
from .agenda_lines import Seen, rows_of
from .lines import Place, read_one

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...register import Due
    from ...texts import Lang
    from .agenda_lines import Ask, Wrong
    from .lines import Read

_TEXT: Final = pa.string()
_DAY: Final = pa.date32()
AGENDA: Final = pa.schema(
    {
        "case": _TEXT,
        "items": pa.list_(_TEXT),
        **dict.fromkeys(("rule", "kind", "label", "act", "actor"), _TEXT),
        **dict.fromkeys(("opens", "last", "safe", "outer"), _DAY),
        "day_unit": _TEXT,
        **dict.fromkeys(("days_left", "safe_days_left"), pa.int32()),
        **dict.fromkeys(("unit", "status"), _TEXT),
        "firm": pa.bool_(),
        **dict.fromkeys(("basis", "text"), _TEXT),
        "moved": pa.struct(
            {"was": pa.struct({"last": _DAY, "safe": _DAY}), "because": _TEXT}
        ),
        "problem": _TEXT,
    }
)
"""The columns: the keys of a row of the agenda, and what could not be read."""
_CASES: Final = 500  # of one piece, so that few rows are held at a time
_NO_CASE: Final = InputError([InputProblem("$", ("tidak ada", "missing"), "missing")])


def agenda_batches(
    batches: Iterable[pa.RecordBatch],
    ask: Ask,
    *,
    column: str,
    place: str | None = None,
    lang: Lang = "id",
) -> Iterator[pa.RecordBatch]:
    """Yield the rows of the cases, in their order, a few hundred cases at a time.

    Args:
        batches: hold the texts, a case each; a missing one is a case that cannot be
            read.
        ask: gives the rows of cases, such as :func:`keterbukaan.agenda` with a day.
        column: the column with the texts.
        place: the column that says where each comes from. It names a case without an
            id, and one that cannot be read.
        lang: the language of the texts.
    """
    for batch in batches:
        for first in range(0, batch.num_rows, _CASES):
            piece = batch.slice(first, _CASES)
            texts = _cells(piece, column)
            named = [None] * len(texts) if place is None else _cells(piece, place)
            cases = zip(map(_place, named), map(_read, texts), strict=True)
            found = (_records(*each, lang) for each in rows_of(cases, ask, Seen()))
            yield pa.RecordBatch.from_pylist([*chain.from_iterable(found)], AGENDA)


def _cells(piece: pa.RecordBatch, column: str) -> list[Any]:
    """Return the cells of a column as Python has them."""
    cells: list[Any] = piece.column(column).to_pylist()
    return cells


def _place(cell: object) -> Place:
    return Place("" if cell is None else str(cell))


def _read(text: str | None) -> Read:
    return _NO_CASE if text is None else read_one(text)


def _records(
    place: Place, found: list[Due] | Wrong, lang: Lang
) -> Iterator[dict[str, Any]]:
    """Yield the rows of one case, or one that says what is wrong with it."""
    if isinstance(found, list):
        yield from (_record(row, lang) for row in found)
    else:
        yield {"case": str(place) or None, "problem": found.text(lang)}


def _record(row: Due, lang: Lang) -> dict[str, Any]:
    """Return a row with its days as days."""
    moved = row.moved and {
        "was": {"last": row.moved.last, "safe": row.moved.safe},
        "because": row.moved.text(lang),
    }
    days = {"opens": row.opens, "last": row.last, "safe": row.safe, "outer": row.outer}
    return {**due_row_json(row, lang), **days, "case": row.case or None, "moved": moved}

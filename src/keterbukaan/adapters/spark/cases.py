"""Agenda di Spark: what is due of cases that stand in a column of a frame."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from ..._column_names import holds, named
from ...register.ahead import Question
from ..json.agenda_batches import agenda_batches
from .frames import columns_of, quoted

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping

    import pyarrow as pa
    from pyspark.sql import DataFrame

    from ...texts import Lang
    from ...workdays import WorkCalendar

AGENDA: Final = (
    "case string, items array<string>, rule string, kind string, label string, "
    "act string, actor string, opens date, last date, safe date, outer date, "
    "day_unit string, days_left int, safe_days_left int, unit string, status string, "
    "firm boolean, basis string, text string, "
    "moved struct<was: struct<last: date, safe: date>, because: string>, problem string"
)
"""The columns of :func:`agenda`."""


def agenda(
    frame: DataFrame,
    column: str,
    day: dt.date,
    *,
    place: str | None = None,
    until: dt.date | int | None = None,
    actors: Iterable[str] | None = None,
    units: Iterable[str] | None = None,
    since: dt.date | None = None,
    stale: bool = False,
    readings: Mapping[str, str] | None = None,
    calendar: WorkCalendar | None = None,
    lang: Lang = "id",
) -> DataFrame:
    """Return what is due over the cases of a frame, each held as a JSON text.

    The rows are those of :func:`keterbukaan.agenda` with the columns of :data:`AGENDA`.
    A text that cannot be read, or is missing, gives a row with what is wrong in
    ``problem`` and nothing but ``case`` beside it; ``problem`` is missing in all
    others. Rows stand in no order. Each partition is worked through on its own, a few
    hundred cases at a time, by Python on the workers, where this library is installed.

    Args:
        frame: the cases, one in each row.
        column: its column with the texts.
        day: the day asked about.
        place: a column that says where a case comes from; it names a case without an
            id, and one that cannot be read.
        until: as for :func:`keterbukaan.agenda`, and all that follow.
        actors: who is to act.
        units: offices inside the body.
        since: an earlier day to compare with.
        stale: whether to give what nobody did and whose stage has ended.
        readings: named readings of disputed law, over those of each case.
        calendar: the national calendar; None for that of every decree known.
        lang: the language of the texts.

    Raises:
        KeterbukaanError: the frame has no such column, it holds no texts, or what
            :func:`keterbukaan.agenda` refuses.
    """
    ask = Question.of(
        day,
        until=until,
        actors=actors,
        units=units,
        since=since,
        stale=stale,
        readings=readings,
        calendar=calendar,
    ).rows
    known = columns_of(frame)
    text = named(column, known)
    holds(text, frame.schema[text].dataType.simpleString(), "string")
    told = None if place is None else named(place, known)
    answer = partial(agenda_batches, ask=ask, column=text, place=told, lang=lang)

    def rows(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return answer(batches)

    wanted = [quoted(name) for name in dict.fromkeys((text, told)) if name]
    return frame.select(*wanted).mapInArrow(rows, AGENDA)

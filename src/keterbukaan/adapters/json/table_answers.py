"""Tables as JSON: a row for every day.

>>> import datetime as dt
>>> import keterbukaan as kip
>>> days, day = kip.WorkCalendar.national(), dt.date(2026, 3, 12)
>>> answer = table_json(kip.table("request.notice", days, day, day), days)
>>> answer["rule"], answer["edition"]
('request.notice', 'SKB 1497/2025')
>>> answer["rows"]
[{'start': '2026-03-12', 'last': '2026-04-02', 'safe': '2026-04-01', 'firm': True}]
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._columns import DayColumn, Table, day_of
from ..._values import of_kind
from ...workdays import WorkCalendar
from .answers import iso, stamp

if TYPE_CHECKING:
    from .answer_types import TableAnswer


def table_json(table: Table, calendar: WorkCalendar) -> TableAnswer:
    """Return a table as rows, each an object with the names of the columns.

    Args:
        table: the days of a rule, or those of a calendar.
        calendar: the calendar it was counted on.

    Raises:
        WrongType: it is no table, or the calendar is none.
    """
    columns = of_kind(table, Table).columns
    days = [each for each in columns.values() if isinstance(each, DayColumn)]
    first, last = days[0].numbers[0], max(max(each.numbers) for each in days)
    edition = of_kind(calendar, WorkCalendar).edition(day_of(first), day_of(last))
    return {
        "rule": None if table.name == "days" else table.name,
        "rows": [
            {
                name: iso(value) if isinstance(value, dt.date) else value
                for name, value in zip(columns, row, strict=True)
            }
            for row in table.rows()
        ],
        **stamp(edition, calendar.known_on),
    }

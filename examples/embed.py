"""How an application asks what is open in a matter that it keeps itself.

The application has rows of its own; it hands over dated facts and a day, and
gets back what may be done, by whom, until when and under which provision. Run
with ``python examples/embed.py``.
"""

from __future__ import annotations

import datetime as dt

from keterbukaan import Case, PublicBody, WorkCalendar
from keterbukaan.events import NoticeGiven, NoticeReceived, RequestReceived

# What a row of the application's own table may hold.
ROW = {
    "received": dt.date(2026, 3, 12),
    "answered": dt.date(2026, 4, 2),
    "answer_read": dt.date(2026, 4, 6),
}


def to_case(row: dict[str, dt.date]) -> Case:
    """Turn a row into a case."""
    return Case(
        body=PublicBody(kind="state", level="regency"),
        events=(
            RequestReceived(row["received"]),
            NoticeGiven(row["answered"], outcome="refused", reason="purpose"),
            NoticeReceived(row["answer_read"]),
        ),
    )


def what_is_open(case: Case, day: dt.date) -> list[str]:
    """Say what may be done on a day, one line each."""
    standing = case.on(day, calendar=WorkCalendar.national())
    return [
        f"{option.actor.value}: {option.act} until {option.closes} ({option.basis})"
        for option in standing.options
        if option.open and option.closes is not None
    ]


if __name__ == "__main__":
    for line in what_is_open(to_case(ROW), dt.date(2026, 4, 20)):
        print(line)

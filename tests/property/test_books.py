"""Books of any case: as many rows as there are facts to count, and nobody named."""

from __future__ import annotations

import datetime as dt
import io
import json
from typing import TYPE_CHECKING, Any

from attrs import evolve
from hypothesis import given, strategies as st
from openpyxl import load_workbook

from keterbukaan import Case, Details, book
from keterbukaan._masks import MASK
from keterbukaan.adapters.csv import book_csv
from keterbukaan.adapters.json import register_json
from keterbukaan.adapters.xlsx import write_book
from keterbukaan.parties import PERSONAL
from keterbukaan.register import LAYOUTS, Book
from keterbukaan.testing import cases, dates, lawful_histories
from tests.helpers.draws import draws

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keterbukaan.register import Layout

DAYS = dates(min_value=dt.date(2013, 4, 29))
HISTORIES = lawful_histories(max_size=12) | cases()
WHO = Details(
    name="Sekar Fiktif",
    address="Jalan Rekaan 7",
    contact="+62 800-000-0000",
    identity_number="0000000000000000",
    occupation="penulis rekaan",
    proxy="Kuasa Rekaan",
    information="anggaran",
)
SECRET = {name: str(getattr(WHO, name)) for name in PERSONAL}
IN_WORDS: dict[str, Any] = {"note": "Sekar menelepon", "reference": "7/SEKAR/2026"}
LAYOUT = [layout for layouts in LAYOUTS.values() for layout in layouts.values()]


def _printed(case: Case, day: dt.date, layout: Layout) -> Iterator[str]:
    """Give a book in every form that leaves the house."""
    rows = [*book([case], layout.book, day, layout=layout.key)]
    yield repr(rows)
    yield json.dumps(register_json(rows, layout), ensure_ascii=False)
    yield "".join(book_csv(rows, layout))
    file = io.BytesIO()
    write_book(file, rows, layout)
    sheet = load_workbook(file).worksheets[0]
    yield repr([*sheet.iter_rows(values_only=True)])


@draws(40)
@given(
    HISTORIES, DAYS, st.sampled_from(LAYOUT), st.sets(st.sampled_from(sorted(PERSONAL)))
)
def test_nobody_is_named_who_did_not_consent(
    case: Case, day: dt.date, layout: Layout, consent: set[str]
) -> None:
    """A name, a telephone number, an identity number, a note, a file mark: nowhere."""
    facts = [evolve(fact, **IN_WORDS) for fact in case.events]
    known = evolve(case, details=WHO, consent=sorted(consent), events=facts)
    hidden = {*IN_WORDS.values(), *(SECRET[name] for name in PERSONAL - consent)}
    for shown in _printed(known, day, layout):
        assert [text for text in hidden if text in shown] == []
    for row in book([known], layout.book, day, layout=layout.key, personal=True):
        assert row.withheld == ()


@draws(60)
@given(HISTORIES, DAYS, st.sampled_from(LAYOUT))
def test_every_empty_cell_says_why(case: Case, day: dt.date, layout: Layout) -> None:
    """What is missing or withheld is empty, and never both."""
    for row in book([case], layout.book, day, layout=layout.key):
        keys = [column.key for column in layout.columns]
        empty = [key for key in keys if row[key] is None]
        hidden = {key for key in row.withheld if MASK in str(row[key])}
        assert {*row.missing} | {*row.withheld} - hidden <= {*empty}
        assert not {*row.missing} & {*row.withheld}
        assert [*row.missing] == [key for key in keys if key in row.missing]


# What a request, an objection and an application are, counted by hand from the facts.

_LODGED = {
    "objections": ("objection_received", "objection_sent"),
    "disputes": ("dispute_filed", "dispute_sent"),
}


def _counted(case: Case, day: dt.date, which: str) -> int:
    """Count in a lawful history: what came, and what was sent and has not come yet."""
    types = [fact.type for fact in case.events if fact.on <= day]
    if which == "requests":
        return int("request_received" in types or "request_sent" in types)
    came, sent = _LODGED[which]
    number, on_its_way = 0, False
    for each in types:
        if each == sent and not on_its_way:
            number, on_its_way = number + 1, True
        elif each == came:
            number, on_its_way = number + (not on_its_way), False
    return number


@draws(80)
@given(st.lists(lawful_histories(max_size=16), max_size=3), DAYS)
def test_there_are_as_many_rows_as_a_plain_loop_counts(
    many: list[Case], day: dt.date
) -> None:
    """Over several cases, on any day."""
    for which in Book:
        counted = sum(_counted(case, day, which) for case in many)
        assert sum(1 for _ in book(many, which, day)) == counted

"""Books as CSV and as workbooks, read back by somebody else's reader."""

from __future__ import annotations

import csv
import datetime as dt
import io
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from keterbukaan import Case, Details, book
from keterbukaan.adapters.csv import BOM, DELIMITERS, book_csv
from keterbukaan.adapters.xlsx import write_book
from keterbukaan.errors import UnknownValue
from keterbukaan.events import NoticeGiven, ObjectionReceived, RequestReceived
from keterbukaan.register import layout_of
from keterbukaan.register.sheets import heads

if TYPE_CHECKING:
    from pathlib import Path

    from keterbukaan import BookRow

DAY = dt.date(2026, 11, 19)
CASES = [
    Case(
        id="=2+5",
        details=Details(
            information='laporan "A";\nanggaran, 2025', purpose="@SUM(A1:A9)"
        ),
        events=[
            RequestReceived(dt.date(2026, 11, 2)),
            NoticeGiven(dt.date(2026, 11, 9), outcome="granted", fee=5000),
        ],
    ),
    Case(
        id="b",
        details=Details(information="x" * 40_000),
        events=[RequestReceived(dt.date(2026, 10, 2))],
    ),
]
LAYOUT = layout_of("requests")


def _rows() -> list[BookRow]:
    return [*book(CASES, "requests", DAY)]


@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_csv_is_read_back_whole(delimiter: str) -> None:
    """Every row has its columns, whatever stands in the cells."""
    lines = [*book_csv(_rows(), LAYOUT, "en", delimiter=delimiter)]
    assert len(lines) == 3
    assert all(line.endswith("\r\n") and line.count("\n") == 1 for line in lines)
    text = "".join(lines)
    assert text.startswith(BOM)
    first, second = csv.DictReader(
        io.StringIO(text.removeprefix(BOM), newline=""), delimiter=delimiter
    )
    assert [*first] == heads(LAYOUT, "en")
    assert first["case"] == "'=2+5"
    assert first["information asked for"] == 'laporan "A"; anggaran, 2025'
    assert first["purpose of use"] == "'@SUM(A1:A9)"
    assert first["day of the written notice"] == "2026-11-09"
    assert (first["fee (rupiah)"], first["decision"]) == ("5000", "granted")
    assert first["not on record"].startswith("registration number; applicant's name")
    assert (second["days left"], second["personal, not shown"]) == ("-24", "")


def test_csv_has_headings_without_rows() -> None:
    """And another delimiter is refused at once."""
    (head,) = book_csv([], LAYOUT)
    assert head.startswith(f"{BOM}perkara,nomor pendaftaran,")
    with pytest.raises(UnknownValue):
        book_csv([], LAYOUT, delimiter="|")


def test_csv_is_written_as_the_rows_come() -> None:
    """A line is there before the next row is read."""
    rows = book([CASES[0], "no case"], "requests", DAY)  # type: ignore[list-item]
    lines = book_csv(rows, LAYOUT)
    next(lines)
    assert next(lines).startswith("'=2+5,")


def test_a_workbook_is_read_back_whole(tmp_path: Path) -> None:
    """Days are days, numbers numbers, and nothing is a formula."""
    file = tmp_path / "register.xlsx"
    write_book(file, _rows(), LAYOUT, "en")
    workbook = load_workbook(file)
    sheet = workbook["register of requests"]
    head, first, second = ([*row] for row in sheet.iter_rows())
    assert [cell.value for cell in head] == heads(LAYOUT, "en")
    assert all(cell.font.bold for cell in head)
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:Z3")
    assert len({cell.font.name for row in sheet.iter_rows() for cell in row}) == 1
    found = dict(zip(heads(LAYOUT, "en"), first, strict=True))
    assert found["case"].value == "'=2+5"
    day = found["day of receipt"]
    assert (day.value, day.number_format) == (dt.datetime(2026, 11, 2), "yyyy-mm-dd")  # noqa: DTZ001 # no sheet has a zone
    assert (found["fee (rupiah)"].value, found["applicant's name"].value) == (
        5000,
        None,
    )
    assert {cell.data_type for row in (first, second) for cell in row} <= {*"snd"}
    long = second[heads(LAYOUT, "en").index("information asked for")].value
    assert len(str(long)) == 32_003


def test_a_workbook_says_what_its_columns_are(tmp_path: Path) -> None:
    """Heading, key, provision, fact, and what was not read of the annexes."""
    file = tmp_path / "register.xlsx"
    case = Case(id="a", events=[ObjectionReceived(dt.date(2026, 11, 2), grounds="b")])
    layout = layout_of("objections", "wide")
    write_book(file, book([case], "objections", DAY, layout="wide"), layout)
    sheet = load_workbook(file)["kolom"]
    rows = [*sheet.iter_rows(values_only=True)]
    assert rows[1][:3] == (
        "nomor registrasi keberatan",
        "number",
        "PerKI 1/2010 Ps. 33(2)",
    )
    assert len(rows) > len(layout.columns) + len(layout.notes)
    assert "tidak terbaca" in str(rows[-2][0])

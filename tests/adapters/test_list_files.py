"""Lists in files: CSV, workbooks and JSON, written by others and by us."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink

from keterbukaan import ExemptEntry, ExemptList, InformationEntry, InformationList
from keterbukaan.adapters import workbooks
from keterbukaan.adapters.csv import list_csv, read_csv
from keterbukaan.adapters.json import ListAnswer, list_json, read_list
from keterbukaan.adapters.json.list_types import (
    ExemptItem,
    InformationItem,
    ListDueAnswer,
    ListFindingAnswer,
)
from keterbukaan.adapters.workbooks import read_workbook
from keterbukaan.adapters.xlsx import write_list
from keterbukaan.catalogue import (
    ListKind,
    ListSheet,
    list_layout,
    list_rows,
    look,
    read_exempt_list,
    read_information_list,
)
from keterbukaan.errors import InputError, UnknownValue
from keterbukaan.workdays import WorkCalendar

if TYPE_CHECKING:
    from keterbukaan.texts import Lang

DAY = dt.date(2026, 8, 3)
DAYS = WorkCalendar.national()
LISTED = InformationList(
    entries=[
        InformationEntry(
            summary="=HYPERLINK(1)",
            number="1",
            title='Laporan "A"; 2025, akhir',
            form=("paper", "electronic"),
            category="periodic.financial_report",
            published_on=dt.date(2026, 3, 31),
            link="@SUM(A1)",
            extra={"+Kode": "-1"},
        )
    ],
    updated_on=dt.date(2026, 1, 5),
)
CLOSED = ExemptList(
    entries=[
        ExemptEntry(
            summary="Rute",
            number="1",
            grounds=("17.a.5",),
            decree="007",
            ends_on=dt.date(2026, 9, 30),
            extra={"Catatan": "k1"},
        )
    ]
)


def _codes(error: pytest.ExceptionInfo[InputError]) -> list[tuple[str, str]]:
    return [(each.path, each.code) for each in error.value.problems]


# -- CSV -------------------------------------------------------------------------------


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_list_comes_back_out_of_csv(delimiter: str) -> None:
    """Whatever parts the cells; nothing in it can run."""
    lines = [*list_csv(list_rows(LISTED), delimiter=delimiter)]
    text = "".join(lines)
    cells = [
        cell
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        for cell in row
    ]
    assert "'=HYPERLINK(1)" in cells
    assert not any(cell[:1] in {"=", "+", "-", "@"} for cell in cells)
    tables = read_csv(text.encode())
    read = [read_information_list(table) for table in tables if len(table[2]) > 1]
    assert LISTED in [each.listed for each in read]


def test_another_sign_parts_no_cells() -> None:
    """It is refused before anything is written."""
    with pytest.raises(UnknownValue):
        list_csv([], delimiter="|")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_text_of_other_programs_is_read(encoding: str) -> None:
    """With or without a byte order mark, and what Windows once wrote."""
    text = "No;Ringkasan isi\r\n1;\u201cProfil\u201d caf\u00e9\r\n"
    assert read_csv(text.encode(encoding))[1] == [
        ["No", "Ringkasan isi"],
        ["1", "\u201cProfil\u201d caf\u00e9"],
    ]


def test_a_cell_may_hold_a_line_end() -> None:
    """It is one row all the same, as a spreadsheet counts."""
    tables = read_csv(b'No,Ringkasan\n1,"Profil\ndinas"\n\n2,Peta\n')
    read = read_information_list(tables[0])
    assert [entry.summary for entry in read.listed.entries] == ["Profil dinas", "Peta"]
    assert read.rows == (2, 4)


@pytest.mark.parametrize("content", [b"\x81\x8d\xff", b"a\0b", b"\xff\xfea"])
def test_what_is_no_text_is_refused(content: bytes) -> None:
    """With a code."""
    with pytest.raises(InputError) as refused:
        read_csv(content)
    assert _codes(refused) == [("$", "not_text")]


def test_what_is_no_table_is_refused() -> None:
    """Such as a cell that is longer than any sheet holds."""
    for begins in (b"", b'"'):
        with pytest.raises(InputError) as refused:
            read_csv(begins + b"a" * 200_000)
        assert _codes(refused) == [("$", "not_csv")]
    assert read_csv(b"") == [[], [], []]


def test_a_quotation_that_never_ends_swallows_no_row() -> None:
    """Its mark is a letter of the cell, and the rows below are rows."""
    for rest in ("3;Arsip\n", "3;Arsip\n" + "4;x\n" * 50_000):
        table = read_csv(f'No;Ringkasan\n1;"Profil\ndinas"\n2;"Peta\n{rest}'.encode())[
            1
        ]
        assert table[:4] == [
            ["No", "Ringkasan"],
            ["1", "Profil\ndinas"],
            ["2", '"Peta'],
            ["3", "Arsip"],
        ]
        assert len(table) == 3 + rest.count("\n")


# -- workbooks -------------------------------------------------------------------------


def test_a_list_comes_back_out_of_a_workbook() -> None:
    """Days are days there, and nothing is a formula."""
    file = io.BytesIO()
    write_list(file, list_rows(CLOSED), ListKind.EXEMPT)
    (sheet,) = load_workbook(file).worksheets
    assert sheet.title == "informasi yang dikecualikan"
    values = {cell.value for row in sheet.iter_rows() for cell in row}
    assert dt.datetime(2026, 9, 30) in values  # noqa: DTZ001 # no sheet has a zone
    (rows,) = read_workbook(file.getvalue()).values()
    assert read_exempt_list(rows).listed == CLOSED
    write_list(file, list_rows(LISTED), ListKind.PUBLIC, "en")
    (rows,) = read_workbook(file.getvalue()).values()
    assert read_information_list(rows).listed == LISTED


def test_a_workbook_of_others_is_read() -> None:
    """Merged cells, drop-down lists, numbers, days, ticks, several sheets."""
    workbook = Workbook()
    sheet: Any = workbook.active
    sheet.append(["DAFTAR INFORMASI PUBLIK"])
    sheet.merge_cells("A1:E1")
    sheet.append(["No", "Ringkasan", "Bentuk", None, "Waktu Pembuatan", "Diumumkan"])
    sheet.append([None, None, "Cetak", "Online"])
    sheet.merge_cells("C2:D2")
    sheet.append([1, "Profil", True, False, 2025, dt.date(2026, 3, 31)])
    sheet.add_data_validation(DataValidation(type="list", formula1='"ya,tidak"'))
    workbook.create_sheet("kosong")
    file = io.BytesIO()
    workbook.save(file)
    first, _ = read_workbook(file.getvalue()).values()
    (entry,) = read_information_list(first).listed.entries
    assert ([*map(str, entry.form)], entry.time) == (["paper"], "2025")
    assert entry.published_on == dt.date(2026, 3, 31)


def _saved(workbook: Workbook) -> bytes:
    file = io.BytesIO()
    workbook.save(file)
    return file.getvalue()


def test_what_stands_beside_the_values_of_a_workbook_is_read() -> None:
    """A link, a formula that nobody worked out, and a cell over several rows."""
    workbook = Workbook()
    sheet: Any = workbook.active
    for row in (
        ["Kategori", "Ringkasan", "Tautan", "Waktu"],
        ["berkala", "Profil", "Unduh", 2025],
        [None, "Peta", '=HYPERLINK("https://a.example/2","Lihat")', "=A1"],
        [None, None, None, None],
        ["setiap saat", "Arsip", None, 2024],
    ):
        sheet.append(row)
    sheet["C2"].hyperlink = "https://a.example/1"
    sheet["B5"].hyperlink = Hyperlink(ref="B5", location="Sheet!A1")
    sheet["D5"].hyperlink = "https://a.example/3"
    for cells in ("A2:A4", "A5:A6", "B5:C5", "F1:G2", "A8:A9"):
        sheet.merge_cells(cells)
    ((_, *rows),) = read_workbook(_saved(workbook)).values()
    assert [row[:4] for row in rows] == [
        ("berkala", "Profil", "Unduh", 2025),
        ("berkala", "Peta", "Lihat", "=A1"),
        (None, None, None, None),
        ("setiap saat", "Arsip", None, "2024"),
    ]
    links = [getattr(cell, "to", None) for row in rows for cell in row if cell]
    assert [to for to in links if to] == [f"https://a.example/{n}" for n in (1, 2, 3)]


def test_a_hidden_sheet_has_no_rows() -> None:
    """What an office put aside is not its list."""
    workbook = Workbook()
    old = workbook.create_sheet("lama")
    old.append(["No", "Ringkasan"])
    old.sheet_state = "hidden"
    assert read_workbook(_saved(workbook)) == {"Sheet": [], "lama": []}


def test_the_headings_of_a_written_list_stay_in_sight() -> None:
    """Below what is said of the list; its numbers are numbers."""
    file = io.BytesIO()
    write_list(file, list_rows(LISTED), ListKind.PUBLIC)
    (sheet,) = load_workbook(file).worksheets
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A4", f"A3:O{sheet.max_row}")
    assert sheet["A3"].font.b
    assert (sheet["A3"].value, sheet["A4"].value) == ("nomor", 1)
    odd = InformationList(
        entries=[InformationEntry(summary="x" * 60, number=n) for n in ("007", "1.2")]
    )
    write_list(
        file,
        list_rows(odd, list_layout("public", "perki"), "en"),
        ListKind.PUBLIC,
        "en",
    )
    (sheet,) = load_workbook(file).worksheets
    assert [row[0].value for row in sheet.iter_rows()] == ["number", "007", "1.2"]
    assert sheet["B2"].alignment.wrap_text
    assert sheet.column_dimensions["B"].width == 48
    test = list_rows(CLOSED, list_layout("exempt", "test"))
    write_list(file, test, ListKind.EXEMPT)
    assert load_workbook(file).worksheets[0]["A2"].value == "Rute"


def test_a_damaged_workbook_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """So is one that unpacks to more than any list holds."""
    file = io.BytesIO()
    write_list(file, list_rows(CLOSED), ListKind.EXEMPT)
    whole = file.getvalue()
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr("other.txt", "x")
    for content in (whole[:200], packed.getvalue(), whole[:-40] + b"\0" * 40):
        with pytest.raises(InputError) as refused:
            read_workbook(content)
        assert _codes(refused) == [("$", "damaged")]
    monkeypatch.setattr(workbooks, "_UNPACKED", 100)
    with pytest.raises(InputError) as refused:
        read_workbook(whole)
    assert _codes(refused) == [("$", "too_big")]


# -- JSON ------------------------------------------------------------------------------


def _answer(read: ListSheet[Any], lang: Lang = "id") -> Any:  # noqa: ANN401 (JSON)
    return json.loads(json.dumps(list_json(read, look(read, DAY, calendar=DAYS), lang)))


@pytest.mark.parametrize("listed", [LISTED, CLOSED])
def test_a_list_comes_back_out_of_json(listed: InformationList | ExemptList) -> None:
    """Exactly; what was found of it is worked out anew."""
    public = isinstance(listed, InformationList)
    kind = ListKind.PUBLIC if public else ListKind.EXEMPT
    read: ListSheet[Any] = ListSheet(kind, listed, (7,))
    answer = _answer(read)
    again = read_list(json.dumps(answer), kind)
    assert again.listed == listed
    assert again.rows == (1,)
    other = ListKind.EXEMPT if public else ListKind.PUBLIC
    with pytest.raises(InputError) as refused:
        read_list(json.dumps(answer), other)
    assert ("$.list", "other_list") in _codes(refused)


def test_an_answer_says_what_is_lacking_and_due() -> None:
    """Each with its row, its column, a label and a text."""
    rows: list[list[Any]] = [
        ["No", "Informasi", "Pasal 17", "Selesai", "Catatan"],
        [1, "Rute", "a", "30/09/2026", "k1"],
        [2, "Memo", "rahasia", "", ""],
        [3, "Lama", "i", "1/2/2009", ""],
        [4, "Soal", "j", "", ""],
    ]
    answer = _answer(read_exempt_list(rows), "en")
    assert {*answer} == {
        *("list", "on", "updated_on", "items", "findings", "due", "undated", "notes"),
        *("edition", "known_on", "version"),
    }
    assert (answer["list"], answer["on"], answer["undated"]) == (
        "exempt",
        "2026-08-03",
        [3, 5],
    )
    assert answer["items"][0]["row"] == 2
    assert answer["items"][0]["extra"] == {"Catatan": "k1"}
    assert answer["findings"][0] == {
        "code": "exempt.no_statute",
        "label": "statute relied on",
        "text": "statute relied on: not on record",
        "basis": "PerKI 1/2021 Ps. 49(2) c",
        "severity": "defective",
        "row": 2,
        "column": "statute relied on",
    }
    old, route = answer["due"]
    assert (old["text"], old["deadline"], old["status"]) == (
        "Lama: open by itself since Monday, 2 February 2009",
        None,
        "overdue",
    )
    assert (route["row"], route["last"], route["status"]) == (
        2,
        "2026-08-18",
        "running",
    )
    assert route["deadline"]["rule"] == "exemption.open"
    assert [(note["row"], note["column"]) for note in answer["notes"]] == [
        (None, "Catatan"),
        (3, "Pasal 17"),
    ]
    public = _answer(ListSheet(ListKind.PUBLIC, LISTED, (7,)))
    assert public["updated_on"] == "2026-01-05"
    assert public["due"][0]["text"].startswith("Pemutakhiran Daftar")
    assert (public["findings"][0]["label"], public["findings"][0]["row"]) == (
        "kurang",
        None,
    )
    seen = look(
        ListSheet(ListKind.PUBLIC, LISTED, (7,)), dt.date(2026, 7, 5), calendar=DAYS
    )
    due = list_json(ListSheet(ListKind.PUBLIC, LISTED, (7,)), seen)["due"]
    assert due[0]["status"] == "due_today"


def test_an_answer_has_the_keys_of_its_types() -> None:
    """Those of the list, and those of each kind of row."""
    for listed, row, left in (
        (LISTED, InformationItem, set()),
        (CLOSED, ExemptItem, {"set_by", "set_on", "approved_by"}),
    ):
        kind = ListKind.PUBLIC if listed is LISTED else ListKind.EXEMPT
        answer = _answer(ListSheet[Any](kind, listed, (7,)))
        assert {*answer} == {*ListAnswer.__annotations__} - left
        assert {*answer["items"][0]} == {*row.__annotations__}
        assert {*answer["findings"][0]} == {*ListFindingAnswer.__annotations__}
        assert {*answer["due"][0]} == {*ListDueAnswer.__annotations__}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[]", [("$", "not_object")]),
        ("{", [("$", "not_json_at")]),
        ("{}", [("$.items", "missing")]),
        ('{"items": 7}', [("$.items", "not_list")]),
        ('{"list": "dip", "items": []}', [("$.list", "unknown_value")]),
        ('{"items": [], "items": []}', [("$.items", "twice")]),
        ('{"items": [7]}', [("$.items[0]", "not_object")]),
        (
            '{"items": [{}, {"judul": "x"}], "set_by": 7, "extra": 1}',
            [
                ("$.extra", "unknown_key"),
                ("$.items[1].summary", "blank"),
                ("$.items[1].judul", "not_allowed"),
                ("$.set_by", "not_text"),
            ],
        ),
        (
            '{"items": [{"summary": "a", "form": ["x"], "opened_on": "soon"}]}',
            [("$.items[0].opened_on", "not_date"), ("$.items[0].form", "unknown_name")],
        ),
    ],
)
def test_json_that_is_no_list_is_refused(
    text: str, found: list[tuple[str, str]]
) -> None:
    """Every problem at once, each with its path."""
    with pytest.raises(InputError) as refused:
        read_list(text, "public")
    assert _codes(refused) == found


def test_blank_items_are_no_rows() -> None:
    """And rows count on."""
    read = read_list('{"items": [{}, {"row": 9, "summary": "Profil"}]}', "public")
    assert read.rows == (2,)

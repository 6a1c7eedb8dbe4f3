"""The lists on the command line: every form in and out, and what cannot be read."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook, load_workbook
from typer.testing import CliRunner

from keterbukaan.cli.app import app
from tests.helpers import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PUBLIC = str(ROOT / "examples" / "information-list.csv")
EXEMPT = str(ROOT / "examples" / "exempt-list.csv")
ON = ("--on", "2026-08-03")


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no terminal of the tester change the colours, and no cell be broken."""
    for name in ("FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "250")


def _run(*args: str, code: int = 0) -> tuple[str, str]:
    done = CliRunner().invoke(app, ["list", *args, *ON])
    assert done.exit_code == code, done.output
    assert "Traceback" not in done.output
    return done.stdout, done.stderr


def _said(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize(("kind", "file"), [("public", PUBLIC), ("exempt", EXEMPT)])
def test_a_list_fits_a_terminal(
    kind: str, file: str, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of 80 columns, or of a telephone."""
    for width in (80, 40):
        monkeypatch.setenv("COLUMNS", str(width))
        shown, _ = _run(kind, file, "--lang", lang)
        assert max(map(len, shown.splitlines())) <= width


def test_an_information_list_is_shown_to_people() -> None:
    """How many rows, what is due, what is lacking, and what was noted."""
    shown, told = _run("public", PUBLIC, "--lang", "en")
    assert told == ""
    assert shown.startswith("information list on Monday, 3 August 2026")
    said = _said(shown)
    for text in (
        "7 rows: periodic 3, immediate 1, at all times 3",
        "updated on: Monday, 12 January 2026",
        "2026-07-12 list Update of the information list overdue",
        "2026-08-03 7 Publication of periodic information: Contoh: laporan keuangan",
        "due today",
        "2026-09-30 8 Publication of periodic information",
        "No day can be counted for: 9, 11",
        "list - no approval by the superior of the PPID",
        "9 Jangka Waktu Penyimpanan column missing PerKI 1/2021 Ps. 21(2)",
        "kept on paper only",
        "column Kode Arsip: unknown heading",
        "row 14, column Tanggal Diumumkan: not understood",
        "rows 20 to 22 below the list are not read",
    ):
        assert text in said, text
    assert "PPID Contoh" not in said  # a signature is never repeated
    shown, _ = _run("public", PUBLIC)
    assert shown.startswith("Daftar Informasi Publik pada Senin, 3 Agustus 2026")
    assert "jatuh tempo hari ini" in _said(shown)


def test_an_exempt_list_is_shown_to_people() -> None:
    """What must be set open by when, and when it opens by itself."""
    shown, _ = _run("exempt", EXEMPT, "--lang", "en")
    said = _said(shown)
    for text in (
        "5 rows: with a last day 4, without a last day 1",
        "set it open: Contoh: rute patroli; open by itself 1 Oct 2026 running",
        "running PP 61/2010 Ps. 11(2)",
        "overdue",
        "No day can be counted for: 7",
        "open by itself since Thursday, 1 January 2026, and still listed",
    ):
        assert text in said, text
    later = _said(_run("exempt", EXEMPT, "--lang", "en", "--until", "2026-08-10")[0])
    assert "Due until Monday, 10 August 2026" in later
    assert "1 Oct 2026" not in later


def test_a_day_that_is_not_firm_says_so(tmp_path: Path) -> None:
    """As no decree is there for its year yet; and what lapsed long ago has no basis."""
    file = tmp_path / "dik.csv"
    file.write_text("Informasi;Pasal 17;Selesai\nRute;a;30/11/2029\nLama;i;1/2/2009\n")
    said = _said(_run("exempt", str(file), "--until", "2000")[0])
    assert "belum pasti" in said
    assert "2009-02-01 3 tetapkan terbuka: Lama; terbuka sendiri 2 Feb 2009" in said
    file.write_text(
        "Informasi;Pasal 17\n" + "\n".join(f"Rute {n};zz" for n in range(20))
    )
    said = _said(_run("exempt", str(file), "--lang", "en")[0])
    assert "Nothing is due." in said
    assert "20 rows: without a last day 20" in said
    assert "kept as it stands: 'zz'" in said
    file.write_text("Informasi;Pasal 17;Dasar Hukum;Selesai;Penetapan\n" * 2)
    said = _said(_run("exempt", str(file), "--lang", "en")[0])
    assert "0 rows: -" in said
    assert "Nothing is lacking." in said


def test_many_rows_are_told_in_few_words(tmp_path: Path) -> None:
    """Stretches of rows, and after some of them how many are left; long texts short."""
    file = tmp_path / "dip.csv"
    rows = [
        f"Laporan {'panjang ' * 20};{'pdf' if n % 2 else 'dokumen no. ' + str(n)}"
        for n in range(40)
    ]
    file.write_text("Ringkasan;Bentuk\n" + "\n".join(rows))
    said = _said(_run("public", str(file), "--lang", "en")[0])
    assert "2-41 place of making column missing" in said
    assert "row 2, 4, 6, 8, 10, ... (+15), column Bentuk: not understood" in said
    assert "(and 19 more)" in said
    file.write_text(f"Informasi;Selesai\n{'Rute ' * 40};1/9/2026\n")
    said = _said(_run("exempt", str(file), "--lang", "en")[0])
    assert said.count("Rute") == 11


def test_many_days_are_told_in_few_rows(tmp_path: Path) -> None:
    """What is overdue in one, with its first and last day; far days are counted."""
    file = tmp_path / "dip.csv"
    head = "Dimutakhirkan pada: 5/1/2026\nRingkasan;Kategori;Diumumkan\n"
    rows = [
        f"Laporan {n};berkala;{n}/{month}/2026"
        for month in (1, 7)
        for n in range(1, 28)
    ]
    file.write_text(head + "\n".join(rows))
    said = _said(_run("public", str(file), "--lang", "en")[0])
    late = "2026-07-01 to 2026-07-27 3-29 Publication of periodic information overdue"
    assert late in said
    assert "2026-07-05 list Update of the information list overdue" in said
    assert "There are 9 more days after that" in said
    ends = [f"Rute {n};a;{n}/2/2026" for n in range(1, 9)]
    file.write_text("Informasi;Pasal 17;Selesai\n" + "\n".join(ends))
    said = _said(_run("exempt", str(file), "--lang", "en")[0])
    assert "2-9 Determination that the information is open" in said
    assert "open by itself 2 Feb" not in said
    file.write_text("Informasi;Selesai\nRute;1/2/2027\nSoal;1/2/2027\n")
    said = _said(_run("exempt", str(file), "--lang", "en")[0])
    assert "2-3 Determination" in said
    assert "open by itself 2 Feb 2027" in said


def test_a_list_is_json_and_back(tmp_path: Path) -> None:
    """What it prints is a list that it reads."""
    for kind, example in (("public", PUBLIC), ("exempt", EXEMPT)):
        shown, _ = _run(
            kind, example, "--json", "--lang", "en", "--known-on", "2026-08-01"
        )
        answer = json.loads(shown)
        assert (answer["list"], answer["known_on"]) == (kind, "2026-08-01")
        file = tmp_path / "list.json"
        file.write_text(shown)
        again = json.loads(_run(kind, str(file), "--json", "--lang", "en")[0])
        for item in (*answer["items"], *again["items"]):
            del item["row"]
        assert again["items"] == answer["items"]


@pytest.mark.parametrize("layout", ["full", "perki", "media", "marks", "village"])
def test_a_list_is_csv_in_a_layout(layout: str, tmp_path: Path) -> None:
    """Which is read again, and is then the same."""
    args = ("--csv", "--delimiter", ";", "--layout", layout)
    shown, _ = _run("public", PUBLIC, *args)
    assert shown.startswith("\ufeffdimutakhirkan pada;2026-01-12")
    file = tmp_path / "dip.csv"
    file.write_bytes(shown.encode())
    assert _run("public", str(file), *args)[0] == shown
    rows = [*csv.reader(io.StringIO(shown, newline=""), delimiter=";")]
    assert "'=Peta wilayah rawan banjir" in {cell for row in rows for cell in row}


def test_a_list_is_a_workbook(tmp_path: Path) -> None:
    """In the file that was named; what is on other sheets is noted."""
    file = tmp_path / "dik.xlsx"
    shown, _ = _run("exempt", EXEMPT, "--xlsx", str(file), "--layout", "test")
    assert shown == ""
    workbook = load_workbook(file)
    assert workbook.worksheets[0]["A1"].value == "informasi"
    workbook.create_sheet("Lain", 0)
    workbook.save(file)
    said = _said(_run("exempt", str(file), "--lang", "en")[0])
    assert "5 rows" in said
    assert "the sheet 'Lain' is not read" in said


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no headings of the information list"),
        (b"\xd0\xcf\x11\xe0", "an old workbook of Excel"),
        (b"PK\x03\x04", "this workbook is damaged"),
        (b"a\0", "no text"),
        (b'{"list": "exempt", "items": []}', "$.list: the file is a list of exempt"),
        (b"Nama,NIK\nContoh,0\n", "no headings of the"),
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    """With the name of the file, in the language of the output, and exit code 2."""
    file = tmp_path / "x.bin"
    file.write_bytes(content)
    shown, told = _run("public", str(file), "--lang", "en", code=2)
    assert shown == ""
    assert told.startswith(f"keterbukaan: {file}: $")
    assert said in told
    _, told = _run("public", str(file), code=2)
    assert said not in told


def test_an_empty_workbook_is_no_list(tmp_path: Path) -> None:
    """Nor is a file that is not there."""
    file = tmp_path / "x.xlsx"
    Workbook().save(file)
    _, told = _run("public", str(file), "--lang", "en", code=2)
    assert "no headings" in told
    _, told = _run("public", str(tmp_path / "y.csv"), "--lang", "en", code=2)
    assert "cannot read the file" in told


def test_what_is_typed_wrong_is_named_at_once() -> None:
    """Every fault, in one answer."""
    args = ["list", "public", PUBLIC, "--lang", "en", "--on", "x", "--until", "y"]
    done = CliRunner().invoke(
        app, [*args, "--layout", "lebar", "--delimiter", "|", "--reading", "z"]
    )
    assert done.exit_code == 2
    named = [line.split(": ")[1] for line in done.stderr.splitlines()]
    assert named == ["--on", "--until", "--layout", "--delimiter", "--reading"]
    _, told = _run("public", PUBLIC, "--csv", "--json", code=2)
    assert "--json, --csv" in told
    _run("closed", PUBLIC, code=2)


def test_a_reading_moves_a_day(tmp_path: Path) -> None:
    """As in the library."""
    file = tmp_path / "dik.csv"
    file.write_text("Informasi,Selesai\nRute,30/04/2026\n")
    args = ("exempt", str(file), "--json")
    assert json.loads(_run(*args)[0])["due"][0]["last"] == "2026-03-11"
    read = json.loads(_run(*args, "--reading", "joint_leave=counted")[0])
    assert read["due"][0]["last"] == "2026-03-17"


def _by_category(path: Path) -> str:
    """Write a workbook with a sheet for each category, and one that is no list."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, texts in (
        ("Berkala", ("Laporan keuangan",)),
        ("Serta Merta", ("Peringatan banjir", "Gangguan air")),
        ("Sampul", ()),
    ):
        sheet = workbook.create_sheet(name)
        if texts:
            sheet.append(["No", "Ringkasan Isi Informasi", "Penanggung Jawab"])
        for number, text in enumerate(texts, 1):
            sheet.append([number, text, "PPID"])
    file = path / "dip.xlsx"
    workbook.save(file)
    return str(file)


def test_a_sheet_is_chosen_by_its_name(tmp_path: Path) -> None:
    """Its name is the category of its rows; without one the others are named."""
    file = _by_category(tmp_path)
    answer = json.loads(_run("public", file, "--json", "--sheet", "Serta Merta")[0])
    told = [(row["row"], row["summary"], row["category"]) for row in answer["items"]]
    assert told == [
        (2, "Peringatan banjir", "immediate"),
        (3, "Gangguan air", "immediate"),
    ]
    assert answer["notes"] == []
    answer = json.loads(_run("public", file, "--json", "--lang", "en")[0])
    assert [row["category"] for row in answer["items"]] == ["periodic"]
    assert [note["text"] for note in answer["notes"]] == [
        "the sheet 'Serta Merta' is not read",
        "the sheet 'Sampul' is not read",
    ]


@pytest.mark.parametrize(
    ("sheet", "said"),
    [
        ("Serta-Merta", "unknown sheet 'Serta-Merta'; did you mean 'Serta Merta'?"),
        ("Sampul", "no headings of the information list"),
    ],
)
def test_a_sheet_that_is_no_list(sheet: str, said: str, tmp_path: Path) -> None:
    """There is none of this name, or it holds no list."""
    file = _by_category(tmp_path)
    _, told = _run("public", file, "--sheet", sheet, "--lang", "en", code=2)
    assert said in told


def test_only_a_workbook_has_sheets() -> None:
    """What else is read has none to choose."""
    _, told = _run("public", PUBLIC, "--sheet", "a", "--lang", "en", code=2)
    assert "--sheet: only a workbook has sheets" in told


@pytest.mark.parametrize("form", ["csv", "xlsx", "json"])
def test_a_list_from_standard_input(form: str, tmp_path: Path) -> None:
    """Whatever form it has, as from a file."""
    file = tmp_path / f"dip.{form}"
    if form == "xlsx":
        _run("public", PUBLIC, "--xlsx", str(file))
    else:
        file.write_bytes(_run("public", PUBLIC, f"--{form}")[0].encode())
    piped = ["list", "public", "-", *ON, "--csv"]
    done = CliRunner().invoke(app, piped, input=file.read_bytes())
    assert done.exit_code == 0, done.output
    assert done.stdout == _run("public", str(file), "--csv")[0]
    done = CliRunner().invoke(app, [*piped, "--lang", "en"], input=b"")
    assert done.exit_code == 2
    assert "-: $: no headings" in done.stderr

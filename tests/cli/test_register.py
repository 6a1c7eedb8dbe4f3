"""The books on the command line: every form, and what cannot be read."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner

from keterbukaan import cli
from keterbukaan.cli.app import app
from tests.helpers import ROOT

if TYPE_CHECKING:
    from pathlib import Path

OFFICE = str(ROOT / "examples" / "office.jsonl")
SILENCE = str(ROOT / "examples" / "silence.json")
ON = ("--on", "2026-11-19")


def _run(*args: str, code: int = 0, given: str | None = None) -> tuple[str, str]:
    done = CliRunner().invoke(app, ["register", *args, *ON], input=given)
    assert done.exit_code == code, done.output
    assert "Traceback" not in done.output
    return done.stdout, done.stderr


def test_a_book_is_shown_to_people() -> None:
    """A title, a row a request, and how many cells are empty."""
    shown, told = _run(OFFICE, "--book", "requests", "--lang", "en")
    assert shown.startswith("register of requests on Thursday, 19 November 2026")
    assert "2026/047" in shown
    assert told == ""
    shown, _ = _run(OFFICE, "--book", "disputes")
    assert "Tidak ada yang perlu dicatat." in shown


def test_a_book_is_json() -> None:
    """With its columns, its rows, and what every answer carries."""
    shown, _ = _run(OFFICE, SILENCE, "--book", "objections", "--json", "--lang", "en")
    answer = json.loads(shown)
    assert {*answer} == {
        *("book", "columns", "edition", "items", "known_on", "layout", "version")
    }
    assert (answer["book"], answer["layout"]) == ("objections", "perki")
    assert answer["edition"].startswith("SKB")
    assert answer["columns"][0] == {
        "key": "number",
        "label": "registration number",
        "basis": "PerKI 1/2010 Ps. 33(2)",
        "source": ["objection_registered.reference", "objection_received.reference"],
        "personal": True,
    }
    row = answer["items"][0]
    assert (row["case"], row["grounds"], row["days_left"]) == ("2026/038", ["a"], 17)
    assert (row["outcome"], row["received_on"]) == (None, "2026-11-02")
    assert "outcome" in row["missing"]
    assert answer["items"][1]["outcome"] == ["granted"]
    keys = [column["key"] for column in answer["columns"]]
    assert [*row] == ["case", "items", *keys, "missing", "withheld"]


def test_a_book_is_csv() -> None:
    """In bytes that Excel knows, with the delimiter that was asked for."""
    done = CliRunner().invoke(
        app,
        ["register", OFFICE, "--book", "requests", "--csv", "--delimiter", ";", *ON],
    )
    assert done.stdout_bytes.startswith(b"\xef\xbb\xbfperkara;nomor pendaftaran;")
    text = done.stdout_bytes.decode("utf-8-sig")
    rows = [*csv.DictReader(io.StringIO(text, newline=""), delimiter=";")]
    assert [row["perkara"] for row in rows] == [
        f"2026/0{number}" for number in (41, 44, 38, 29, 47, 12)
    ]
    assert rows[2]["alasan penolakan"] == "pengecualian"


def test_a_book_is_a_workbook(tmp_path: Path) -> None:
    """In the file that was named; one that cannot be written is named too."""
    file = tmp_path / "buku.xlsx"
    shown, _ = _run(OFFICE, "--book", "requests", "--xlsx", str(file))
    assert shown == ""
    assert load_workbook(file)["register permintaan"].max_row == 7
    args = ("register", OFFICE, "--book", "requests", "--xlsx", str(tmp_path), *ON)
    done = subprocess.run(  # noqa: S603 (our own interpreter, our own line)
        [sys.executable, "-m", "keterbukaan", *args],
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("keterbukaan: jawaban tidak dapat ditulis")


def test_the_rest_is_answered_where_a_line_is_bad(tmp_path: Path) -> None:
    """A bad line is named with its place; a case without an id by its place."""
    body = {"kind": "state", "level": "village"}
    fact = {"type": "request_received", "on": "2026-11-12"}
    case = {"schema": "keterbukaan/case/1", "body": body, "events": [fact]}
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join([json.dumps(case), "{", json.dumps(case)]))
    for form in ("--json", "--csv", ""):
        args = (str(tmp_path), "--book", "requests", *filter(None, [form]))
        shown, told = _run(*args, code=2)
        assert told.startswith(f"keterbukaan: {file}:2: $: ")
        if form:
            assert shown.count(f"{file}:1") == shown.count(f"{file}:3") == 1
    shown, _ = _run("-", "--book", "requests", "--json", given=json.dumps(case))
    assert json.loads(shown)["items"][0]["case"] == "-:1"


def test_personal_cells_are_shown_on_request() -> None:
    """And only then."""
    args = (SILENCE, "--book", "requests", "--json")
    (row,) = json.loads(_run(*args)[0])["items"]
    assert (row["number"], row["withheld"]) == (None, ["number"])
    (row,) = json.loads(_run(*args, "--personal")[0])["items"]
    assert row["number"]
    assert row["withheld"] == []


def test_readings_and_knowledge_change_the_days() -> None:
    """What is typed reaches every case."""
    args = (OFFICE, "--book", "requests", "--json", "--layout", "wide")
    plain = json.loads(_run(*args)[0])["items"]
    read = json.loads(_run(*args, "--reading", "receipt_day_counted=yes")[0])["items"]
    assert read[0]["last_day"] < plain[0]["last_day"]
    known = json.loads(_run(*args, "--known-on", "2026-11-01")[0])
    assert known["known_on"] == "2026-11-01"


def test_what_is_typed_wrong_is_named_at_once() -> None:
    """Every fault, in one answer."""
    args = ("register", OFFICE, "--book", "requests", "--lang", "en", "--on", "x")
    done = CliRunner().invoke(app, [*args, "--layout", "lebar", "--delimiter", "|"])
    assert done.exit_code == 2
    named = [line.split(": ")[1] for line in done.stderr.splitlines()]
    assert named == ["--on", "--layout", "--delimiter"]
    _, told = _run(OFFICE, "--book", "requests", "--csv", "--json", code=2)
    assert "--json, --csv" in told
    _run(OFFICE, code=2)


def test_a_tab_may_be_named() -> None:
    """As nobody can type one."""
    shown, _ = _run(OFFICE, "--book", "requests", "--csv", "--delimiter", "tab")
    assert "perkara\tnomor pendaftaran\t" in shown


def test_a_workbook_without_its_extra_names_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """The line says what to install, and nothing is written."""
    file = tmp_path / "buku.xlsx"
    for name in [*sys.modules]:
        if name.startswith("keterbukaan.adapters.xlsx"):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    args = ["register", OFFICE, "--book", "requests", "--xlsx", str(file)]
    monkeypatch.setattr(sys, "argv", ["keterbukaan", *args, "--lang", "en"])
    with pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code == 2
    assert 'pip install ".[xlsx]"' in capsys.readouterr().err
    assert not file.exists()

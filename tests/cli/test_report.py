"""The service report on the command line: every form, and what cannot be read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner

from keterbukaan.cli.app import app
from tests.helpers import ROOT

if TYPE_CHECKING:
    from pathlib import Path

OFFICE = str(ROOT / "examples" / "office.jsonl")
YEAR = ("--year", "2026", "--on", "2026-11-19")


def _run(*args: str, code: int = 0) -> tuple[str, str]:
    done = CliRunner().invoke(app, ["report", *args])
    assert done.exit_code == code, done.output
    assert "Traceback" not in done.output
    return done.stdout, done.stderr


def test_a_report_is_shown_to_people() -> None:
    """What is not nought, the time it took, and whether the sums agree."""
    shown, _ = _run(OFFICE, *YEAR, "--lang", "en")
    assert shown.startswith("the year 2026; drawn up from the record until Thursday")
    assert "requests received" in shown
    assert "withdrawn" not in shown
    assert "Requests: answered 2, mean 7" in shown
    assert "All sums that must agree do." in shown


def test_a_report_is_json_with_the_cases_behind_each_figure() -> None:
    """Every figure names its cases; the answer carries what each does."""
    shown, _ = _run(OFFICE, *YEAR, "--semester", "2", "--json", "--lang", "en")
    answer = json.loads(shown)
    figures = {f["key"]: f for each in answer["sections"] for f in each["figures"]}
    assert figures["requests.refused"]["entries"] == ["2026/038"]
    assert figures["requests.refused"]["part_of"] == "requests.finished"
    assert (answer["first"], answer["until"]) == ("2026-07-01", "2026-11-19")
    assert answer["times"]["requests"]["days"] == [{"entry": "2026/038", "days": 8}]
    assert all(each["agrees"] for each in answer["sums"])
    assert answer["edition"].startswith("SKB")
    assert {"known_on", "version"} <= {*answer}


@pytest.mark.parametrize(
    ("form", "starts"), [("--md", "# Laporan"), ("--html", "<div")]
)
def test_a_report_is_a_document(form: str, starts: str) -> None:
    """In Markdown or HTML."""
    shown, _ = _run(OFFICE, *YEAR, "--month", "11", form)
    assert shown.startswith(starts)
    assert "November 2026" in shown


def test_a_report_is_a_workbook(tmp_path: Path) -> None:
    """Figures, times, and the cases behind."""
    file = tmp_path / "laporan.xlsx"
    shown, _ = _run(OFFICE, *YEAR, "--xlsx", str(file))
    assert shown == ""
    workbook = load_workbook(file)
    assert workbook.sheetnames == ["angka", "waktu menjawab", "perkara"]
    rows = [*workbook["angka"].iter_rows(values_only=True)]
    assert ("permintaan diterima", 6) in rows
    behind = [*workbook["perkara"].iter_rows(values_only=True)]
    assert ("ditolak", "2026/038") in behind
    _, first, *_, none = workbook["waktu menjawab"].iter_rows(values_only=True)
    assert first == ("Permintaan informasi", 2, 7, 7, 8, 0)
    assert none == ("Sengketa di Komisi Informasi", 0, None, None, None, 0)
    assert workbook["angka"].column_dimensions["A"].width == 48


def test_the_rest_is_answered_where_a_line_is_bad(tmp_path: Path) -> None:
    """A bad line is named; a case without an id by its place."""
    fact = {"type": "request_received", "on": "2026-11-12"}
    body = {"kind": "state", "level": "village"}
    case = {"schema": "keterbukaan/case/1", "body": body, "events": [fact]}
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join([json.dumps(case), "{"]))
    shown, told = _run(str(file), *YEAR, "--json", code=2)
    assert told.startswith(f"keterbukaan: {file}:2: $: ")
    figures = json.loads(shown)["sections"][0]["figures"]
    assert figures[1]["entries"] == [f"{file}:1"]


def test_readings_and_knowledge_reach_every_case() -> None:
    """What is typed is used, and told."""
    args = (OFFICE, *YEAR, "--json", "--known-on", "2026-11-01")
    answer = json.loads(_run(*args, "--reading", "receipt_day_counted=yes")[0])
    assert answer["known_on"] == "2026-11-01"


@pytest.mark.parametrize(
    ("args", "path"),
    [
        (("--semester", "3"), "--semester"),
        (("--month", "0"), "--month"),
        (("--semester", "1", "--month", "2"), "--semester, --month"),
        (("--md", "--html"), "--md, --html"),
    ],
)
def test_what_is_typed_wrong_is_named(args: tuple[str, ...], path: str) -> None:
    """With the option that it belongs to."""
    _, told = _run(OFFICE, *YEAR, *args, code=2)
    assert told.startswith(f"keterbukaan: {path}: ")


def test_a_year_that_is_none_is_named() -> None:
    """As any other option."""
    _, told = _run(OFFICE, "--year", "0", code=2)
    assert told.startswith("keterbukaan: --year: ")

"""Tables on the command line: the rows of the library, in four forms."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from pyarrow import parquet
from typer.testing import CliRunner

import keterbukaan as kip
from keterbukaan.cli.app import app

if TYPE_CHECKING:
    from pathlib import Path

NATIONAL = kip.WorkCalendar.national()
SPAN = ("--from", "2026-03-12", "--to", "2026-03-19")


def _run(*args: str, code: int = 0) -> tuple[bytes, str]:
    done = CliRunner().invoke(app, args)
    assert done.exit_code == code, done.output
    assert "Traceback" not in done.output
    return done.stdout_bytes, done.stderr


def _json(*args: str) -> dict[str, Any]:
    answer = json.loads(_run(*args, "--json")[0])
    assert isinstance(answer, dict)
    return answer


@pytest.mark.parametrize(
    "options",
    [
        (),
        ("--week", "6"),
        ("--known-on", "2025-08-06"),
        ("--reading", "receipt_day_counted=yes"),
    ],
)
@pytest.mark.parametrize("rule", ["request.notice", "objection.file"])
def test_a_row_is_what_due_says(rule: str, options: tuple[str, ...]) -> None:
    """A row of a rule is the answer of the command ``due`` for that day."""
    answer = _json("table", rule, *SPAN, *options)
    assert len(answer["rows"]) == 8
    for row in answer["rows"]:
        due = _json("due", rule, row["start"], *options)
        assert row == {name: due[name] for name in ("start", "last", "safe", "firm")}
        assert answer["known_on"] == due["known_on"]
    assert answer["rule"] == rule


def test_an_edition_covers_the_last_of_its_days() -> None:
    """The edition of a table is the newest that decides one of its days."""
    december = ("--from", "2026-12-20", "--to", "2026-12-31")
    assert _json("table", "request.notice", *december)["edition"] == "SKB 1205/2026"
    assert _json("table", "--days", *december)["edition"] == "SKB 1497/2025"


def test_days_are_rows_with_their_reasons() -> None:
    """The table of days has the rank of each, and why it does not count."""
    answer = _json("table", "--days", *SPAN)
    assert answer["rule"] is None
    assert answer["rows"][6] == {
        "day": "2026-03-18",
        "working": False,
        "rank": 3944,
        "kind": "joint_leave",
        "name": "Hari Suci Nyepi",
        "decree": "SKB 1497/2025",
    }


def test_csv_is_what_a_database_loads() -> None:
    """A flag is 1 or 0, and what is missing is empty."""
    text, _ = _run(
        "table", "--days", "--from", "2027-12-31", "--to", "1/1/2028", "--csv"
    )
    assert text.decode().splitlines() == [
        "day,working,rank,kind,name,decree",
        "2027-12-31,1,4376,,,",
        "2028-01-01,,,,,",
    ]
    text, _ = _run("table", "Pemberitahuan tertulis", "--csv")
    rows = [*csv.DictReader(io.StringIO(text.decode()))]
    assert len(rows) == 6574
    assert rows[0] == {"start": "2010-01-01", "last": "", "safe": "", "firm": ""}


def test_parquet_has_plain_columns(tmp_path: Path) -> None:
    """A file of Parquet holds the columns, its words as strings."""
    file = tmp_path / "days.parquet"
    assert _run("table", "--days", "--parquet", str(file)) == (b"", "")
    found = parquet.read_table(file)
    assert str(found.schema.field("name").type) == "string"
    assert [tuple(row.values()) for row in found.to_pylist()] == [
        *NATIONAL.table().rows()
    ]


def test_files_without_python(tmp_path: Path) -> None:
    """The files are written into a folder, the manifest among them."""
    assert _run("table", "--files", str(tmp_path / "new")) == (b"", "")
    written = {path for path in (tmp_path / "new").rglob("*") if path.is_file()}
    named = json.loads((tmp_path / "new" / "manifest.json").read_text())["files"]
    assert len(written) == len(named) + 1
    assert json.loads((tmp_path / "new" / "days-off" / "2026.json").read_text())


def test_people_read_words() -> None:
    """On a screen flags and kinds are words of the language."""
    shown = _run("table", "--days", *SPAN, "--lang", "en")[0].decode()
    assert "joint leave" in shown
    assert "2026-03-17 yes" in " ".join(shown.split())
    shown = _run("table", "request.notice", *SPAN)[0].decode()
    assert "hari ke-0" in shown
    assert "2026-03-12 2026-04-02 2026-04-01 ya" in " ".join(shown.split())
    nothing = _run("table", "election.objection.file", *SPAN)[0].decode()
    assert "2026-03-12" in nothing
    assert "tidak" not in nothing


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ((), "RULE: name a RULE, --days or --files, one of them"),
        (("request.notice", "--days"), "RULE: name a RULE, --days or --files"),
        (("--files", "d", "--csv"), "--csv: the files have forms and days"),
        (("--files", "d", "--to", "2026-01-01"), "--to: the files have forms and days"),
        (("--files", "d", "--reading", "a=b"), "--reading: the files have forms"),
        (("--files", "d", "--week", "6"), "--files: these files are of the national"),
        (("--files", "d", "--known-on", "2025-08-06"), "--files: these files are of"),
        (("request.notise",), "did you mean request.notice"),
        (("--days", "--to", "2009-01-01"), "--to: a table from"),
        (("request.notice", "--to", "2009-01-01"), "--to: a table from"),
        (
            ("request.notice", "--from", "2009-01-01", "--to", "2009-02-01"),
            "request.notice was not in force on 2009-02-01",
        ),
        (("--days", "--csv", "--json"), "--json, --csv: only one form of output"),
    ],
)
def test_what_cannot_be_asked(args: tuple[str, ...], said: str) -> None:
    """What cannot be answered is said on standard error, and the code is 2."""
    shown, wrong = _run("table", *args, "--lang", "en", code=2)
    assert shown == b""
    assert said in wrong


def test_every_fault_is_named_at_once() -> None:
    """All that was typed wrongly is named together."""
    wrong = _run("table", "x", "--from", "y", "--week", "7", "--reading", "z", code=2)[
        1
    ]
    assert [line.split(": ")[1] for line in wrong.splitlines()] == [
        "RULE",
        "--from",
        "--week",
        "--reading",
    ]


def test_parquet_that_cannot_be_written(tmp_path: Path) -> None:
    """A file that cannot be written is said, without a traceback."""
    lost = tmp_path / "nowhere" / "days.parquet"
    done = subprocess.run(  # noqa: S603 (our own interpreter, our own line)
        [sys.executable, "-m", "keterbukaan", "table", "--days", "--parquet", lost],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("keterbukaan: jawaban tidak dapat ditulis: ")
    assert "Traceback" not in done.stderr


def test_the_span_of_a_table_is_what_is_known() -> None:
    """As known on a day, a table ends with the last year that was decreed."""
    rows = _json("table", "--days", "--known-on", "2025-08-06")["rows"]
    assert rows[-1]["day"] == str(dt.date(2025, 12, 31))

"""What of many files can be read: each problem with its place and its code."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

from typer.testing import CliRunner

from keterbukaan import Case
from keterbukaan.adapters.json import write_case
from keterbukaan.cli.app import app
from keterbukaan.events import DisputeFiled
from tests.helpers import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

EXAMPLES = ROOT / "examples"
FILED = Case(events=[DisputeFiled(dt.date(2026, 3, 12))])
GOOD = json.dumps(write_case(FILED))


def _check(*args: str, code: int, given: str | None = None) -> str:
    done = CliRunner().invoke(app, ["check", *args, "--lang", "en"], input=given)
    assert done.exit_code == code, done.output
    return done.stdout


def _problems(*args: str, given: str | None = None) -> list[dict[str, Any]]:
    answer = json.loads(_check(*args, "--json", code=2, given=given))
    assert answer.keys() == {"problems", "version"}
    problems: list[dict[str, Any]] = answer["problems"]
    return problems


def test_all_that_is_shipped_can_be_read() -> None:
    """Cases and consequence tests alike, each by its schema."""
    shown = _check(str(EXAMPLES), code=0)
    register = (EXAMPLES / "office.jsonl").read_text("utf-8").splitlines()
    count = len([*EXAMPLES.glob("*.json")]) + len(register)
    assert shown == f"{count} cases can be read\n"
    assert json.loads(_check(str(EXAMPLES), "--json", code=0))["problems"] == []


def test_a_bad_line_is_named_and_the_rest_is_read() -> None:
    """The place of a line is its file and number; blank lines count for none."""
    lines = [GOOD, "", "{", GOOD.replace("dispute_filed", "dispute_field")]
    rows = _problems("-", given="\n".join(lines))
    assert [(row["file"], row["line"], row["code"]) for row in rows] == [
        ("-", 3, "not_json_at"),
        ("-", 4, "unknown_type"),
    ]
    assert rows[1]["text"].endswith("did you mean 'dispute_filed'?")
    shown = _check("-", code=2, given="\n".join(lines))
    assert "-:3: $: not JSON" in shown
    assert shown.endswith("1 case can be read; 2 files or lines cannot\n")


def test_a_file_is_checked_as_what_it_says_it_is(tmp_path: Path) -> None:
    """A consequence test or a decree by its own form; what is not there, as not."""
    test = {"schema": "keterbukaan/exemption/1", "grounds": ["17.z"]}
    decree = {"schema": "keterbukaan/decree/1", "number": 5}
    for name, content in (("a", test), ("b", decree), ("c", [1])):
        path = tmp_path / f"{name}.json"
        path.write_text(json.dumps(content), encoding="utf-8")
    found = _problems(str(tmp_path), str(tmp_path / "none.json"))
    codes = {(row["file"][-6:], row["path"], row["code"]) for row in found}
    assert ("a.json", "$.grounds[0]", "not_a_ground") in codes
    assert ("b.json", "$.number", "not_text") in codes
    assert ("c.json", "$", "not_object") in codes
    assert ("e.json", "$", "unreadable") in codes
    assert all(row["line"] is None for row in found)


def test_a_folder_that_cannot_be_read_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its reason is said in words."""

    def closed(_: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.scandir", closed)
    (row,) = _problems(str(tmp_path))
    assert (row["path"], row["code"]) == ("$", "unreadable")
    assert row["text"].endswith(": permission denied")


def test_the_version_is_said() -> None:
    """It is that of every answer."""
    done = CliRunner().invoke(app, ["--version"])
    assert (done.exit_code, done.stdout) == (0, "keterbukaan 0.1.0\n")

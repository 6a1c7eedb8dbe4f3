"""The agenda on the command line: files of every kind, and what cannot be read."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from keterbukaan import Case, PublicBody
from keterbukaan.adapters.json import Place, read_cases, read_lines, write_case
from keterbukaan.cli.app import app
from keterbukaan.events import ObjectionReceived, RequestReceived
from tests.helpers import ROOT

if TYPE_CHECKING:
    from pathlib import Path

ON = ("--on", "2026-11-19", "--lang", "en")


def _line(name: str | None, day: int, unit: str | None = None) -> str:
    body = PublicBody(kind="state", level="regency", unit=unit)
    facts = [RequestReceived(dt.date(2026, 11, day))]
    case = Case(id=name, body=body, events=facts)
    return json.dumps(write_case(case))


def _run(*args: str, code: int = 0, given: str | None = None) -> tuple[str, str]:
    done = CliRunner().invoke(app, ["agenda", *args, *ON], input=given)
    assert done.exit_code == code, done.output
    assert "Traceback" not in done.output
    return done.stdout, done.stderr


def _items(*args: str, **options: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    shown, _ = _run(*args, "--json", **options)
    items: list[dict[str, Any]] = json.loads(shown)["items"]
    return items


@pytest.fixture
def week(tmp_path: Path) -> Path:
    """A folder with a case file, JSON Lines, and what is no case at all."""
    (tmp_path / "a.json").write_text(_line("a", 12, "Dinas A"), encoding="utf-8")
    lines = [_line(None, 5), "", "{", _line("c", 2)]
    (tmp_path / "b.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "catatan.txt").write_text("bukan perkara", encoding="utf-8")
    return tmp_path


def test_the_rest_is_answered_where_a_line_is_bad(week: Path) -> None:
    """A bad line is named with its place; a case without an id by its place."""
    shown, told = _run(str(week), "--for", "ppid", "--json", code=2)
    answer = json.loads(shown)
    place = week / "b.jsonl"
    assert [(row["case"], row["status"]) for row in answer["items"]] == [
        ("c", "overdue"),
        (f"{place}:1", "due_today"),
        ("a", "running"),
    ]
    assert answer["edition"].startswith("SKB")
    assert (answer["known_on"], {*answer}) == (
        None,
        {"items", "edition", "known_on", "version"},
    )
    assert told.startswith(f"keterbukaan: {place}:3: $: not JSON")


def test_a_row_has_the_keys_of_the_contract(week: Path) -> None:
    """Each row is plain values, in the language asked for."""
    (row,) = _items(str(week / "a.json"), "--for", "ppid")
    assert row == {
        "case": "a",
        "items": [],
        "rule": "request.notice",
        "kind": "duty",
        "label": "give written notice",
        "act": "notice_given",
        "actor": "ppid",
        "opens": row["opens"],
        "last": "2026-11-26",
        "safe": "2026-11-25",
        "outer": "2026-11-26",
        "day_unit": "working_days",
        "days_left": 5,
        "safe_days_left": 4,
        "unit": "Dinas A",
        "status": "running",
        "firm": True,
        "basis": "UU 14/2008 Ps. 22(7)",
        "text": row["text"],
    }
    assert row["text"].startswith("The PPID must give written notice")


def test_lines_of_standard_input_are_answered_in_their_order() -> None:
    """A row a line, in the order of the cases; the bound is fourteen days."""
    given = "\n".join([_line("b", 12), _line("a", 5)])
    shown, told = _run("-", "--jsonl", "--for", "ppid", given=given)
    rows = [json.loads(line) for line in shown.splitlines()]
    assert [row["case"] for row in rows] == ["b", "a"]
    assert told == ""


def test_a_bad_line_is_named_and_the_other_lines_are_printed(week: Path) -> None:
    """As in every other form: named on standard error, and the exit code is 2."""
    shown, told = _run(str(week), "--jsonl", "--for", "ppid", code=2)
    assert [json.loads(line)["case"] for line in shown.splitlines()] == [
        "a",
        f"{week / 'b.jsonl'}:1",
        "c",
    ]
    assert told.startswith(f"keterbukaan: {week / 'b.jsonl'}:3: $: not JSON")


def test_a_table_marks_what_moved_and_is_told_in_words(tmp_path: Path) -> None:
    """People see the safe day, what is left, who is to act, and the provision."""
    case = json.loads(_line("a", 12))
    case["events"][0]["on"] = "2025-08-05"
    file = tmp_path / "a.json"
    file.write_text(json.dumps(case), encoding="utf-8")
    asked = ("agenda", str(file), "--on", "2025-08-11", "--since", "2025-08-06")
    done = CliRunner().invoke(app, [*asked, "--for", "ppid"], env={"COLUMNS": "160"})
    assert done.exit_code == 0
    for text in (
        "Agenda pada Senin, 11 Agustus 2025",
        "paling lambat",
        "dahulu 2025-08-18",
        "hari libur atau cuti bersama",
        "berjalan",
        "UU 14/2008 Ps. 22(7)",
    ):
        assert text in " ".join(done.stdout.split())
    (row,) = json.loads(
        CliRunner().invoke(app, [*asked, "--for", "ppid", "--json"]).stdout
    )["items"]
    assert row["moved"]["was"]["last"] == "2025-08-19"
    assert row["moved"]["because"].endswith("SKB 933/2025")


def test_an_undated_right_is_due_at_once() -> None:
    """An execution has no last day, and stands first."""
    shown, _ = _run(str(ROOT / "examples" / "refusal.json"), "--on", "2026-10-01")
    assert shown.splitlines()[0].startswith("Agenda on")
    file = ROOT / "examples" / "refusal.json"
    first, *_ = _items(str(file), "--until", "0", "--on", "2026-10-01")
    assert first["last"] is None


def test_nothing_due_is_said(week: Path) -> None:
    """An empty agenda says so, and of a unit that no case names says no more."""
    shown, _ = _run(str(week / "a.json"), "--for", "commission")
    assert shown.splitlines()[1:] == ["Nothing is due."]
    shown, _ = _run(str(week / "a.json"), "--unit", "Dinas B")
    assert shown.splitlines()[1:] == ["No case is of that unit."]


def test_nothing_is_called_due_or_not_of_what_was_not_read(week: Path) -> None:
    """The last line of the text says how many could not be read, where one could not.

    A mail of cron holds what was printed, and not what went to standard error.
    """
    some, _ = _run(str(week), code=2)
    assert some.splitlines()[-1] == "3 cases can be read; 1 file or line cannot"
    none, told = _run(str(week / "missing.jsonl"), code=2)
    assert none.splitlines()[1:] == ["0 cases can be read; 1 file or line cannot"]
    assert "no such file" in told
    one, _ = _run(str(week), "--for", "commission", code=2)
    assert one.splitlines()[1:] == [
        "Nothing is due in the cases that can be read.",
        "3 cases can be read; 1 file or line cannot",
    ]
    (week / "empty").mkdir()
    assert _run(str(week / "empty"))[0].splitlines()[1:] == ["There is no case."]


@pytest.mark.parametrize("form", [(), ("--json",), ("--jsonl",)])
def test_a_unit_that_no_case_names_is_told(
    week: Path, tmp_path: Path, form: tuple[str, ...]
) -> None:
    """With what may have been meant, or what there is; the answer is what it is."""
    told = "keterbukaan: --unit: no case is of the unit "
    one = str(week / "a.json")
    assert _run(one, "--unit", "Dinas A", *form)[1] == ""
    asked = _run(one, "--unit", "Dinas a", "--unit", "X", *form)[1].splitlines()
    assert asked == [
        f"{told}'Dinas a'; did you mean 'Dinas A'?",
        f"{told}'X'; one of 'Dinas A'",
    ]
    none = tmp_path / "d.jsonl"
    none.write_text(_line("d", 5), encoding="utf-8")
    assert _run(str(none), "--unit", "X", *form)[1] == (
        f"{told}'X'; none of them names a unit\n"
    )
    many = tmp_path / "e.jsonl"
    lines = (_line(str(n), 5, f"Dinas {n}") for n in range(12))
    many.write_text("\n".join(lines), encoding="utf-8")
    assert _run(str(many), "--unit", "X", *form)[1] == (
        f"{told}'X'; there are 12 units, such as 'Dinas 0', 'Dinas 1', 'Dinas 10', "
        "'Dinas 11', 'Dinas 2'\n"
    )


@pytest.mark.parametrize("form", [(), ("--json",), ("--jsonl",)])
def test_a_year_typed_wrong_is_told(tmp_path: Path, form: tuple[str, ...]) -> None:
    """A case that gives no row for its dates is not lost without a word."""
    file = tmp_path / "a.jsonl"
    lines = [
        _line(name, 5).replace("2026-11-05", on)
        for name, on in (("a", "2026-11-05"), ("b", "2027-11-05"), (None, "1926-11-05"))
    ]
    file.write_text("\n".join(lines), encoding="utf-8")
    _, told = _run(str(file), *form)
    assert told == (
        "keterbukaan: --on: cases with every fact after that day, or with one before "
        f"UU 14/2008 was in force: 2, such as 'b', '{file}:3'; check the year\n"
    )
    file.write_text(lines[0], encoding="utf-8")
    assert _run(str(file), *form)[1] == ""
    file.write_text("\n".join([lines[1]] * 7), encoding="utf-8")
    named = ", ".join(["'b'"] * 5)
    assert f": 7, such as {named}; " in _run(str(file), *form)[1]


def test_what_no_law_asked_for_is_not_asked_for(tmp_path: Path) -> None:
    """A request before the statute has no row, and its limit is told as none."""
    file = tmp_path / "a.json"
    file.write_text(_line("a", 5).replace("2026-11-05", "2010-04-29"), encoding="utf-8")
    asked = (str(file), "--on", "2010-05-20", "--lang", "en")
    assert "Nothing is due" in CliRunner().invoke(app, ["agenda", *asked]).stdout
    shown = CliRunner().invoke(app, ["case", *asked, "--full"]).stdout
    assert "was not yet in force on that day" in " ".join(shown.split())
    assert "must" not in shown


def test_stale_rows_and_a_day_as_bound(week: Path) -> None:
    """What was never done shows only where asked."""
    case = Case(
        id="d",
        body=PublicBody(kind="state", level="regency"),
        events=[
            RequestReceived(dt.date(2026, 11, 2)),
            ObjectionReceived(dt.date(2026, 11, 18), grounds=["c"]),
        ],
    )
    file = week / "d.json"
    file.write_text(json.dumps(write_case(case)), encoding="utf-8")
    asked = (str(file), "--for", "ppid", "--until", "2026-11-30")
    assert _items(*asked) == []
    assert [row["status"] for row in _items(*asked, "--stale")] == ["overdue"]


def test_bad_options_are_named_all_at_once(week: Path) -> None:
    """Neither a day nor a number, and an actor that never acts."""
    file = str(week / "a.json")
    _, told = _run(file, "--until", "besok", "--since", "x", code=2)
    assert "--until" in told
    assert "--since" in told
    _, told = _run(file, "--for", "ppit", code=2)
    assert told.startswith("keterbukaan: --for: ")
    assert "did you mean 'ppid'" in told


def test_what_is_no_text_or_cannot_be_opened_is_named(tmp_path: Path) -> None:
    """A file of another encoding, one that is not there, and no case in a line."""
    binary = tmp_path / "x.jsonl"
    binary.write_bytes(b"\xff\xfe\x00")
    absent = tmp_path / "y.jsonl"
    _, told = _run(str(binary), str(absent), code=2)
    first, second = told.splitlines()
    assert first.startswith(f"keterbukaan: {binary}:1: $: ")
    assert "UTF-8" in first
    assert second.startswith(f"keterbukaan: {absent}: $: cannot read the file ")


def test_a_day_past_every_table_is_answered(tmp_path: Path) -> None:
    """A matter past every table of feast days has rows without a last day."""
    far, on = json.loads(_line("a", 12)), "9999-12-31"
    far["events"][0]["on"] = on
    file = tmp_path / "a.jsonl"
    file.write_text(json.dumps(far) + "\n", encoding="utf-8")
    done = CliRunner().invoke(app, ["agenda", str(file), "--on", on, "--jsonl"])
    assert done.exit_code == 0
    (row,) = map(json.loads, done.stdout.splitlines())
    assert (row["rule"], row["last"]) == ("request.notice", None)
    assert row["text"]


def test_places_are_printed_and_kept_apart() -> None:
    """A file of one case is its own place."""
    assert (str(Place("a.json")), str(Place("-", 2))) == ("a.json", "-:2")
    name = str(ROOT / "examples" / "silence.json")
    ((place, case),) = read_cases([name])
    assert (place, type(case).__name__) == (Place(name), "Case")
    assert [line for line, _ in read_lines(["", " ", "{}"])] == [3]

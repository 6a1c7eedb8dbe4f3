"""Two editions and many cases: what moves, by which decree, and what stays met."""

from __future__ import annotations

import datetime as dt
import errno
import json
import os
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from typer.testing import CliRunner

from keterbukaan import Case, WorkCalendar, deadline
from keterbukaan.adapters.json import read_decree, write_case
from keterbukaan.cli import progress, register
from keterbukaan.cli.app import app
from keterbukaan.errors import OutOfRange
from keterbukaan.events import (
    ExtensionNotified,
    NoticeGiven,
    ObjectionReceived,
    RequestReceived,
)
from keterbukaan.law.shape import DayKind, Decree, DecreeRow
from keterbukaan.register import Change, redate
from keterbukaan.register.redating import _causes as causes
from tests.helpers import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from keterbukaan.events import Event

NATIONAL = WorkCalendar.national()
DECREE_2028 = ROOT / "examples" / "decree-2028.json"


def _case(*events: Event, name: str | None = "a") -> Case:
    return Case(id=name, events=events)


def _request(year: int, month: int, day: int) -> Case:
    return _case(RequestReceived(dt.date(year, month, day)))


def _changes(case: Case, first: str, second: str, day: str) -> list[Change]:
    before, after = (
        NATIONAL.as_known_on(dt.date.fromisoformat(text)) for text in (first, second)
    )
    found = redate([case], before, after, dt.date.fromisoformat(day))
    return [change for change in found if change.rule != "request.completeness_check"]


# -- golden ----------------------------------------------------------------------


def test_18_august_2025_moves_a_request() -> None:
    """SKB 933/2025 freed a day within ten working days of 11 August."""
    case = _request(2025, 8, 11)
    (change,) = _changes(case, "2025-08-06", "2025-08-07", "2025-08-12")
    assert (change.was, change.becomes) == (dt.date(2025, 8, 25), dt.date(2025, 8, 26))
    assert [str(decree) for decree in change.decrees] == ["SKB 933/2025"]
    assert not change.kept


@pytest.mark.parametrize(
    ("first", "second", "was", "now", "decree"),
    [
        ("2023-03-28", "2023-03-29", "2023-04-28", "2023-05-02", "SKB 327/2023"),
    ],
)
def test_lebaran_2023_moves_a_request(
    first: str, second: str, was: str, now: str, decree: str
) -> None:
    """The leave round Idul Fitri grew by two days, and lost one."""
    case = _request(2023, 4, 10)
    (change,) = _changes(case, first, second, "2023-04-11")
    assert (str(change.was), str(change.becomes)) == (was, now)
    assert [str(each) for each in change.decrees] == [decree]


def test_idul_adha_2023_moves_a_request() -> None:
    """The second amendment of 2023 freed 28 and 30 June."""
    (change,) = _changes(
        _request(2023, 6, 19), "2023-06-15", "2023-06-16", "2023-06-20"
    )
    assert (str(change.was), str(change.becomes)) == ("2023-07-04", "2023-07-06")
    assert [str(each) for each in change.decrees] == ["SKB 624/2023"]


def test_a_vote_that_is_fixed_moves_a_request() -> None:
    """On 26 January 2024 the vote of 27 November was fixed; later it was declared."""
    case = _request(2024, 11, 25)
    (fixed,) = _changes(case, "2024-01-25", "2024-01-26", "2024-11-25")
    assert (str(fixed.was), str(fixed.becomes)) == ("2024-12-09", "2024-12-10")
    assert [str(each) for each in fixed.decrees] == ["PKPU 2/2024"]
    (declared,) = _changes(case, "2024-11-20", "2024-11-21", "2024-11-25")
    assert declared.was == declared.becomes
    assert (declared.before.firm, declared.after.firm) == (False, True)
    assert [str(each) for each in declared.decrees] == ["Keppres 33/2024"]


def test_a_made_up_decree_makes_a_request_firm() -> None:
    """A request of December 2027 is firm by the list for 2028, which is named."""
    after = NATIONAL.with_decrees(read_decree(DECREE_2028))
    case = _request(2027, 12, 20)
    (change,) = redate([case], NATIONAL, after, dt.date(2027, 12, 21))
    assert (change.before.firm, change.after.firm) == (False, True)
    assert [str(decree) for decree in change.decrees] == ["SKB 977/2027"]
    bounds = f"{change.before.earliest} to {change.before.latest}"
    assert str(change) == (
        f"a: request.notice stays on 2028-01-04, {bounds} before and firm now "
        "by SKB 977/2027"
    )


# -- what is open, met and missed ------------------------------------------------------


_MET_LATER = _case(
    RequestReceived(dt.date(2025, 8, 11)),
    NoticeGiven(dt.date(2025, 8, 26), outcome="granted"),
)
_TAKEN_BACK = Decree(
    kind="SKB",
    number="999/2025",
    year=2025,
    issued=dt.date(2025, 9, 1),
    removes=(DecreeRow(dt.date(2025, 8, 18), DayKind.JOINT_LEAVE),),
)


def test_nobody_is_made_late_after_the_event() -> None:
    """What was met under the edition then known stays met, and says so."""
    after = NATIONAL.with_decrees(_TAKEN_BACK)
    (change,) = redate([_MET_LATER], NATIONAL, after, dt.date(2025, 9, 2))
    assert (str(change.was), str(change.becomes)) == ("2025-08-26", "2025-08-25")
    assert change.kept
    assert str(change) == (
        "a: request.notice moves from 2025-08-26 to 2025-08-25 by SKB 999/2025, "
        "met and stays met"
    )


def test_what_was_met_late_under_both_is_left_out() -> None:
    """A missed limit is history: its other date changes nothing."""
    case = _case(
        RequestReceived(dt.date(2025, 8, 11)),
        NoticeGiven(dt.date(2025, 9, 30), outcome="granted"),
    )
    found = _changes(case, "2025-08-06", "2025-08-07", "2025-10-01")
    assert "request.notice" not in {change.rule for change in found}


@pytest.mark.parametrize("editions", [(6, 7), (7, 6)])
def test_a_limit_that_had_passed_runs_again(editions: tuple[int, int]) -> None:
    """What ran on or began to run is given by the limit that moved, either way."""
    before, after = (NATIONAL.as_known_on(dt.date(2025, 8, day)) for day in editions)
    case = _request(2025, 8, 11)
    found = redate([case], before, after, dt.date(2025, 8, 26))
    assert [change.rule for change in found] == ["request.notice"]


def test_a_decree_before_the_count_is_named_where_no_other_is() -> None:
    """What moved through the facts before it is put down to the days before it."""
    calendar = NATIONAL.with_decrees(_TAKEN_BACK)
    due = deadline("objection.file", start=dt.date(2025, 9, 8), calendar=calendar)
    named = causes(_request(2025, 8, 11), due, due, (_TAKEN_BACK,))
    assert named == (_TAKEN_BACK,)
    assert causes(_request(2025, 8, 25), due, due, (_TAKEN_BACK,)) == ()


def test_a_met_limit_that_only_became_firm_is_left_out() -> None:
    """Bounds of what was met are no news."""
    after = NATIONAL.with_decrees(read_decree(DECREE_2028))
    case = _case(
        RequestReceived(dt.date(2027, 12, 20)),
        NoticeGiven(dt.date(2027, 12, 21), outcome="granted"),
    )
    found = redate([case], NATIONAL, after, dt.date(2028, 3, 1))
    assert "request.notice" not in {change.rule for change in found}


def test_a_limit_that_runs_on_names_the_decree_behind_it() -> None:
    """An extension moves with the notice, though its own days are the same."""
    case = _case(
        RequestReceived(dt.date(2025, 8, 11)),
        ExtensionNotified(dt.date(2025, 8, 20), reason="masih dikumpulkan"),
    )
    found = _changes(case, "2025-08-06", "2025-08-07", "2025-08-21")
    named = {change.rule: list(map(str, change.decrees)) for change in found}
    assert named["request.extension"] == ["SKB 933/2025"]


def test_a_filing_window_after_silence_names_the_decree_behind_it() -> None:
    """A window that opens where another limit passed moves with it."""
    case = _case(RequestReceived(dt.date(2025, 8, 11)))
    found = _changes(case, "2025-08-06", "2025-08-07", "2025-09-15")
    assert found
    assert {str(d) for change in found for d in change.decrees} == {"SKB 933/2025"}


def test_facts_count_whenever_they_were_recorded() -> None:
    """The editions differ in their decrees, not in what was written down."""
    late = evolve(
        RequestReceived(dt.date(2025, 8, 11)), recorded_on=dt.date(2025, 8, 20)
    )
    (change,) = _changes(_case(late), "2025-08-06", "2025-08-07", "2025-08-21")
    assert change.rule == "request.notice"


def test_equal_editions_read_no_case() -> None:
    """Where nothing was issued in between, no case is even looked at."""

    def never() -> Case:
        raise AssertionError

    cases = (never() for _ in range(1))
    assert not list(redate(cases, NATIONAL, NATIONAL, dt.date(2026, 1, 5)))


def test_cases_are_taken_one_by_one() -> None:
    """The first change is given before the second case is asked for."""
    taken = []

    def cases() -> Iterator[Case]:
        for name in "abc":
            taken.append(name)
            yield _case(RequestReceived(dt.date(2025, 8, 11)), name=name)

    first, second = (NATIONAL.as_known_on(dt.date(2025, 8, day)) for day in (6, 7))
    change = next(redate(cases(), first, second, dt.date(2025, 8, 12)))
    assert (change.case, taken) == ("a", ["a"])


# -- on the command line ---------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with three case files, one of them without a name."""
    objection = ObjectionReceived(dt.date(2025, 8, 8), grounds="c")
    met = (RequestReceived(dt.date(2025, 7, 1)), objection)
    cases = {
        "a": _request(2025, 8, 11),
        "b": _case(RequestReceived(dt.date(2025, 8, 12)), name=None),
        "c": _case(*met, name="c"),
    }
    for name, case in cases.items():
        text = json.dumps(write_case(case))
        (tmp_path / f"{name}.json").write_text(text, encoding="utf-8")
    (tmp_path / "notes.txt").write_text("no case", encoding="utf-8")
    return tmp_path


_EDITIONS = ("--from", "2025-08-06", "--to", "SKB 933/2025", "--on", "2025-08-13")


def test_a_folder_is_redated(folder: Path) -> None:
    """Each change is a line with its decree, and the counts come last."""
    found = CliRunner().invoke(
        app, ["redate", str(folder), *_EDITIONS, "--lang", "en"], env={"COLUMNS": "200"}
    )
    assert found.exit_code == 0, found.output
    *lines, counts = found.stdout.splitlines()
    moved = (
        "Written notice moves from Monday, 25 August 2025 to Tuesday, 26 August 2025 "
        "(SKB 933/2025)"
    )
    assert f"a: {moved}" in lines
    assert any("b.json: Written notice moves" in line for line in lines)
    assert any(line.startswith("c: Answer of the superior moves") for line in lines)
    assert counts == "3 cases: 3 open deadlines move, 1 stays met"
    assert len(lines) == 4
    assert found.stderr == ""


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "1 case: 1 open deadline moves, 0 stay met"),
        ("id", "1 perkara: 1 tenggat bergeser, 0 tetap ditepati"),
    ],
)
def test_one_is_told_as_one(folder: Path, lang: str, told: str) -> None:
    """A single case and a single deadline have words of their own."""
    asked = ["redate", str(folder / "a.json"), *_EDITIONS, "--lang", lang]
    assert CliRunner().invoke(app, asked).stdout.splitlines()[-1] == told


def test_json_is_one_object_a_line(folder: Path) -> None:
    """Every line can be read by itself."""
    found = CliRunner().invoke(
        app, ["redate", str(folder / "a.json"), *_EDITIONS, "--json"]
    )
    (line,) = found.stdout.splitlines()
    answer = json.loads(line)
    assert answer["was"] == {
        "last": "2025-08-25",
        "earliest": "2025-08-25",
        "latest": "2025-08-25",
        "firm": True,
    }
    assert answer["decrees"] == ["SKB 933/2025"]


def test_what_stays_met_and_what_becomes_firm_is_said(tmp_path: Path) -> None:
    """Both are told apart from a date that moves."""
    file = tmp_path / "case.json"
    file.write_text(json.dumps(write_case(_MET_LATER)), encoding="utf-8")
    editions = ("--from", "2025-08-06", "--to", "2025-08-07", "--on", "2025-09-02")
    said = CliRunner().invoke(app, ["redate", str(file), *editions, "--lang", "en"])
    assert "was met and stays met" in " ".join(said.stdout.split())
    file.write_text(json.dumps(write_case(_request(2027, 12, 20))), encoding="utf-8")
    editions = ("--from", "2027-09-13", "--to", "SKB 977/2027", "--on", "2027-12-21")
    said = CliRunner().invoke(
        app, ["redate", str(file), *editions, "--decree", str(DECREE_2028)]
    )
    assert "tetap Selasa, 4 Januari 2028" in " ".join(said.stdout.split())


def test_a_reading_is_used_over_that_of_the_cases(folder: Path) -> None:
    """With the day of receipt as day one each limit on the PPID ends a day sooner."""
    asked = ["redate", str(folder / "a.json"), *_EDITIONS, "--json"]
    chosen = [*asked, "--reading", "receipt_day_counted=yes"]
    plain, read = (
        [json.loads(line) for line in CliRunner().invoke(app, args).stdout.splitlines()]
        for args in (asked, chosen)
    )
    notices = (
        {row["rule"]: row["now"]["last"] for row in rows}["request.notice"]
        for rows in (plain, read)
    )
    assert [*notices] == ["2025-08-26", "2025-08-25"]
    wrong = CliRunner().invoke(app, [*asked, "--reading", "receipt_day_counted"])
    assert wrong.exit_code == 2
    assert "--reading: harus NAMA=NILAI" in wrong.stderr


def test_a_file_that_cannot_be_read_is_named_and_passed(folder: Path) -> None:
    """The others are answered, and the exit code is 2."""
    (folder / "bad.json").write_text("{}", encoding="utf-8")
    for lang, line in (("id", "tidak ada, padahal wajib"), ("en", "missing")):
        args = ["redate", str(folder), *_EDITIONS, "--lang", lang]
        found = CliRunner().invoke(app, args)
        assert found.exit_code == 2
        assert f"bad.json: $.events: {line}" in found.stderr
        assert "4 " in found.stdout


def test_a_case_that_cannot_be_counted_stops_no_other(folder: Path) -> None:
    """An order of a year typed wrong has no day to compare; its file is named."""
    order = {"bound": "body", "n": 14, "unit": "calendar_days", "from": "read"}
    ruling = {"type": "ruling_read", "on": "2006-09-18", "orders": [order]}
    case = write_case(_request(2025, 8, 11))
    case["events"] += [{**ruling, "kind": "adjudication", "outcome": "granted"}]
    first = folder / "0.json"
    first.write_text(json.dumps(case), encoding="utf-8")
    found = CliRunner().invoke(app, ["redate", str(first), str(folder), *_EDITIONS])
    assert found.exit_code == 2
    line = f"{first}: ruling.order: tanggalnya di luar jangkauan kalender"
    assert found.stderr.splitlines()[0] == f"keterbukaan: {line}"
    assert "5 perkara: 5 tenggat" in found.stdout


def test_an_answer_that_fails_stops_no_other(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever error a case raises, its file is named and the others answered."""
    whole = redate

    def failing(cases: list[Case], *args: Any, **more: Any) -> Iterator[Change]:  # noqa: ANN401
        if cases[0].id == "c":
            raise OutOfRange(dt.date.max, first=dt.date.min, last=dt.date.max)
        yield from whole(cases, *args, **more)

    monkeypatch.setattr(register, "redate", failing)
    found = CliRunner().invoke(app, ["redate", str(folder), *_EDITIONS])
    assert found.exit_code == 2
    assert "c.json: 9999-12-31 tidak dapat dihitung" in found.stderr
    assert "3 perkara" in found.stdout


def test_a_folder_that_cannot_be_read_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The files given beside it are answered; nothing is said of writing."""

    def closed(_: str) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    files = [str(folder / name) for name in ("a.json", "b.json", "c.json")]
    monkeypatch.setattr(os, "scandir", closed)
    found = CliRunner().invoke(app, ["redate", str(folder), *files, *_EDITIONS])
    assert found.exit_code == 2
    (line,) = found.stderr.splitlines()
    assert line.startswith(f"keterbukaan: {folder}: $: berkas '")
    assert line.endswith("tidak dapat dibaca: tidak ada izin")
    assert "4 perkara" in found.stdout


def test_a_file_name_cannot_steer_the_terminal(folder: Path) -> None:
    """No control character of it is printed."""
    (folder / "a\x1b[31m\nb.json").write_text("{}", encoding="utf-8")
    found = CliRunner().invoke(app, ["redate", str(folder), *_EDITIONS])
    assert found.exit_code == 2
    assert "\x1b" not in found.stderr
    assert all(line.startswith("keterbukaan: ") for line in found.stderr.splitlines())


@pytest.mark.parametrize(
    ("edition", "reason"),
    [
        ("2025-02-30", "--from: tidak ada tanggal itu: '2025-02-30'; Februari "),
        (
            "SKB 933/2026",
            "--from: nama 'SKB 933/2026' tidak dikenal; mungkin maksudnya 'SKB ",
        ),
    ],
)
def test_an_edition_that_is_none_is_refused(edition: str, reason: str) -> None:
    """An edition is a day or the printed name of a decree."""
    found = CliRunner().invoke(
        app, ["redate", "x.json", "--from", edition, "--to", "x", "--on", "y"]
    )
    assert found.exit_code == 2
    assert len(found.stderr.splitlines()) == 3
    assert reason in found.stderr


def test_a_terminal_shows_a_bar(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bar is on standard error, and the answer is not disturbed by it."""
    asked = ["redate", str(folder), *_EDITIONS, "--json"]
    plain = CliRunner().invoke(app, asked)
    screen = SimpleNamespace(isatty=lambda: True)
    streams = SimpleNamespace(stderr=screen, stdout=sys.stdout)
    monkeypatch.setattr(progress, "sys", streams)
    env = {"FORCE_COLOR": "1", "TERM": "xterm"}
    shown = CliRunner().invoke(app, asked, env=env)
    assert "redate" in shown.stderr
    assert plain.stderr == ""
    assert plain.stdout == shown.stdout


def test_lines_and_standard_input_are_redated_too(folder: Path) -> None:
    """A case of many in a file is named by its line, where it has no id."""
    files = [folder / name for name in ("a.json", "b.json")]
    lines = [json.dumps(json.loads(file.read_text("utf-8"))) for file in files]
    given = "\n".join([*lines, "{"])
    found = CliRunner().invoke(app, ["redate", "-", *_EDITIONS, "--json"], input=given)
    assert found.exit_code == 2
    rows = [json.loads(line) for line in found.stdout.splitlines()]
    places = [(row["file"], row["line"], row["case"]) for row in rows]
    assert places[0] == ("-", 1, "a")
    assert {place[:2] for place in places} == {("-", 1), ("-", 2)}
    assert "-:3: $: bukan JSON" in found.stderr

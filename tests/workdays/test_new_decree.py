"""A new decree as a file: refused with its reasons, or used and written."""

from __future__ import annotations

import copy
import datetime as dt
import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from typer.testing import CliRunner

from keterbukaan import WorkCalendar, deadline
from keterbukaan.adapters.json import read_decree, read_draft
from keterbukaan.cli.app import app
from keterbukaan.errors import InputError
from keterbukaan.law.decrees import LEDGER
from keterbukaan.law.shape import DayKind, DecreeRow
from keterbukaan.workdays.draft_checks import check_decree
from keterbukaan.workdays.drafts import (
    DecreeDraft,
    DraftRemoval,
    DraftRow,
    Totals,
)
from tests.helpers import PACKAGE, ROOT
from tools.decrees import main, table, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from keterbukaan.law.shape import Decree

NATIONAL = WorkCalendar.national()
GOOD = ROOT / "examples" / "decree-2028.json"
SLIP = ROOT / "examples" / "decree-slip.json"
_ISSUED = [d for d in LEDGER if d.issued and d.number]


def _good() -> dict[str, Any]:
    content = json.loads(GOOD.read_text(encoding="utf-8"))
    assert isinstance(content, dict)
    return content


def _reasons(content: dict[str, Any]) -> list[str]:
    return [repr(each) for each in check_decree(read_draft(content), NATIONAL)]


def _draft(decree: Decree) -> DecreeDraft:
    """Give an edition of the ledger as if it were typed in anew."""
    assert decree.issued is not None
    assert decree.number is not None
    return DecreeDraft(
        kind=decree.kind,
        number=decree.number,
        numbers=decree.numbers,
        year=decree.year,
        base=decree.base,
        issued=decree.issued,
        adds=tuple(
            DraftRow(date=row.date, kind=row.kind, name=row.name or "?")
            for row in decree.adds
        ),
        removes=tuple(
            DraftRemoval(date=row.date, kind=row.kind) for row in decree.removes
        ),
        source=decree.source,
    )


# -- a good one ---------------------------------------------------------------------


def test_a_decree_makes_its_year_count() -> None:
    """A request of December 2027 is firm once the list for 2028 is loaded."""
    start = dt.date(2027, 12, 20)
    before = deadline("request.notice", start=start, calendar=NATIONAL)
    loaded = NATIONAL.with_decrees(read_decree(GOOD))
    after = deadline("request.notice", start=start, calendar=loaded)
    assert (before.firm, after.firm) == (False, True)
    assert loaded.is_decreed(2028)
    assert not loaded.as_known_on(dt.date(2027, 9, 13)).is_decreed(2028)
    assert loaded.as_known_on(dt.date(2027, 9, 14)).is_decreed(2028)


def test_a_decree_can_amend_one_that_was_loaded() -> None:
    """An amendment is read against the calendar with the list it amends."""
    content = _good() | {
        "number": "20/2028",
        "numbers": [],
        "base": False,
        "issued": "2028-01-10",
        "adds": [{"date": "2028-08-18", "kind": "joint_leave", "name": "x"}],
        "removes": [{"date": "2028-05-08", "weekday": "MONDAY", "kind": "joint_leave"}],
    }
    loaded = NATIONAL.with_decrees(read_decree(GOOD))
    found = read_decree(content, calendar=loaded)
    assert found.numbers == ("20/2028",)
    both = loaded.with_decrees(found)
    assert not both.is_working(dt.date(2028, 8, 18))
    assert both.is_working(dt.date(2028, 5, 8))
    with pytest.raises(InputError, match="2028 has no first list that this could"):
        read_decree(content)


@pytest.mark.parametrize("decree", _ISSUED, ids=str)
def test_no_decree_of_the_record_would_have_been_refused(
    decree: Decree, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Read before it was on record, every decree passes but for what is stated."""
    earlier = LEDGER[: LEDGER.index(decree)]
    monkeypatch.setattr(WorkCalendar, "ledger", lambda _: earlier)
    found = {
        each.path: each.text("en")
        for each in check_decree(_draft(decree), NATIONAL)
        if each.path != "$.totals"
    }
    if decree is _ISSUED[0]:
        assert found.pop("$.year").startswith("2009 has no list yet")
    assert found == {}


def test_two_feasts_on_one_day_count_as_two(monkeypatch: pytest.MonkeyPatch) -> None:
    """The list for 2021 has sixteen holidays on fifteen days."""
    decree = next(d for d in LEDGER if d.base and d.year == 2021)
    earlier = LEDGER[: LEDGER.index(decree)]
    monkeypatch.setattr(WorkCalendar, "ledger", lambda _: earlier)
    holidays = [r for r in decree.adds if r.kind is DayKind.NATIONAL_HOLIDAY]
    leave = len(decree.adds) - len(holidays)
    stated = Totals(national_holiday=16, joint_leave=leave)
    assert len(holidays) == 15
    assert check_decree(evolve(_draft(decree), totals=stated), NATIONAL) == ()


# -- wrong ones -----------------------------------------------------------------------


def test_the_slip_is_refused_with_every_reason() -> None:
    """18 July for 18 August is not near a feast, and not a Wednesday."""
    with pytest.raises(InputError) as refused:
        read_decree(SLIP)
    assert [repr(each) for each in refused.value.problems] == [
        "$.adds[0].weekday: 2027-07-18 is Minggu (Sunday), not 'Rabu'",
        "$.adds[0].date: joint leave on a weekend frees nothing: 2027-07-18",
        (
            "$.adds[0].date: 2027-07-18 is near no feast; the nearest is 2027-08-15 "
            "(Maulid Nabi Muhammad), 28 days off"
        ),
    ]


def _set(place: int, **values: object) -> Callable[[dict[str, Any]], None]:
    return lambda content: content["adds"][place].update(values)


def _head(**values: object) -> Callable[[dict[str, Any]], None]:
    return lambda content: content.update(values)


def _again(content: dict[str, Any]) -> None:
    content["adds"].append(content["adds"][17])
    content["totals"]["joint_leave"] += 1


_LEAVE = {"date": "2028-07-12", "kind": "joint_leave"}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_set(14, date="2028-07-17"), "more than a day from every estimated feast"),
        (_set(14, date="2027-08-17"), "2027-08-17 is not in 2028"),
        (_set(14, date="2027-01-17"), "lies before the day of issue, 2027-09-14"),
        (_set(14, weekday="Jumat"), "2028-08-17 is Kamis (Thursday), not 'Jumat'"),
        (_set(20, date="2028-07-12"), "2028-07-12 is near no feast"),
        (_set(20, kind="election"), "2028-05-08: voting days are Wednesdays"),
        (_again, "$.adds[22].date: 2028-02-25 stands in adds[17] already"),
        (_head(totals=None), "$.totals: a first list states its totals"),
        (
            _head(totals={"national_holiday": 17, "joint_leave": 6}),
            "$.totals.joint_leave: the decree says 6, the list then has 5",
        ),
        (_head(year=2027), "$.base: 2027 has its first list already"),
        (_head(year=2029), "2028 has no list yet; 2029 would not be counted"),
        (_head(year=2100), "no feast can be estimated in 2100"),
        (_head(issued="2026-09-14"), "$.issued: the first list of 2028 is issued in"),
        (_head(issued="2025-09-14", base=False), "neither in 2028 nor in the year"),
        (_head(announced="2027-01-02"), "$.announced: 2027-01-02 lies before the day"),
        (_head(number="977/2026"), "the number 977/2026 is not of the year of issue"),
        (_head(number="978/2027"), "978/2027 is not among the numbers"),
        (_head(number="1205/2026", year=2027), "SKB 1205/2026 is on record already"),
        (_head(adds=[]), "the decree adds no day and takes none away"),
        (_head(removes=[_LEAVE]), "2028-07-12 is not in the list as joint leave"),
        (
            _head(year=2027, adds=[_LEAVE | {"date": "2027-12-24", "name": "x"}]),
            "$.adds[0].date: 2027-12-24 is joint leave already",
        ),
        (
            _head(year=2027, adds=[_LEAVE | {"date": "2027-08-17", "name": "x"}]),
            "2027-08-17 is national holiday already, and is not taken away as such",
        ),
        (
            _set(18, date="2028-05-01", weekday="Senin"),
            "$.adds[18].date: joint leave on a national holiday frees nothing",
        ),
        (
            _set(2, name="Hari Suci Nyepi"),
            "2028-02-27 is more than a day from every estimated feast of that name",
        ),
    ],
)
def test_a_wrong_decree_is_refused(
    change: Callable[[dict[str, Any]], None], reason: str
) -> None:
    """One thing wrong in a good decree is named."""
    content = copy.deepcopy(_good())
    assert _reasons(content) == []
    change(content)
    assert any(reason in each for each in _reasons(content)), _reasons(content)


def test_what_is_odd_and_so_in_the_decree_is_marked() -> None:
    """A day that lies elsewhere passes where it is marked as unusual."""
    content = _good()
    content["adds"][20] |= {"date": "2028-07-12", "weekday": None, "unusual": True}
    content["adds"][14] |= {"date": "2028-07-17", "weekday": None, "unusual": True}
    assert _reasons(content) == []


def test_a_day_can_change_its_kind() -> None:
    """Leave on a holiday passes where it is marked, and where the holiday goes."""
    day = {"date": "2027-08-17", "kind": "joint_leave", "name": "Proklamasi"}
    content = {
        "schema": "keterbukaan/decree/1",
        "kind": "SKB",
        "number": "900/2027",
        "year": 2027,
        "issued": "2027-07-05",
        "adds": [day | {"unusual": True}],
        "source": "invented",
    }
    assert _reasons(content) == []
    content["adds"] = [day]
    assert len(_reasons(content)) == 1
    content["removes"] = [{"date": "2027-08-17", "kind": "national_holiday"}]
    assert _reasons(content) == []


def test_a_decree_leaves_no_name_blank() -> None:
    """A day without a name, or a decree without a source, is refused by path."""
    content = _good() | {"source": " "}
    content["adds"][2] |= {"name": ""}
    with pytest.raises(InputError) as wrong:
        read_decree(content)
    assert [repr(each) for each in wrong.value.problems] == [
        "$.adds[2].name: is blank",
        "$.source: is blank",
    ]


def test_an_election_is_on_a_wednesday() -> None:
    """A Keppres for a voting day needs no totals, and no list of the year."""
    keppres = {
        "schema": "keterbukaan/decree/1",
        "kind": "Keppres",
        "number": "5/2029",
        "year": 2029,
        "issued": "2029-01-15",
        "adds": [{"date": "2029-02-14", "kind": "election", "name": "Pemilu"}],
        "source": "invented",
    }
    assert read_decree(keppres).adds[0].kind is DayKind.ELECTION


def test_a_form_is_read_to_its_end() -> None:
    """Every value of the wrong form is named with its path."""
    content = _good() | {"schema": 1, "kind": "UU", "number": "977", "year": 10**5}
    content["adds"] = [{"date": "2028-02-30", "kind": "weekend", "weekday": "Ahad"}]
    with pytest.raises(InputError) as wrong:
        read_decree(content)
    assert [repr(each) for each in wrong.value.problems] == [
        "$.kind: unknown value 'UU'; one of 'SKB', 'Keppres'",
        "$.number: not a number and year, such as 933/2025: '977'",
        "$.year: not a year: 100000",
        "$.adds[0].date: no such day: '2028-02-30'",
        "$.adds[0].kind: no decree sets days of the kind 'weekend'",
        "$.adds[0].name: missing",
        "$.adds[0].weekday: not a day of the week: 'Ahad'",
        "$.schema: expected text, got 1",
    ]
    with pytest.raises(InputError, match="expected an object, got a list"):
        read_decree("[]")


# -- on the command line ---------------------------------------------------------------


def _run(*args: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, args)
    return result.exit_code, result.output


def test_every_command_takes_decrees() -> None:
    """A decree file counts for one run: a date, a year, and a case."""
    due = ("due", "request.notice", "2027-12-20", "--json")
    assert '"firm": false' in _run(*due)[1]
    assert '"firm": true' in _run(*due, "--decree", str(GOOD))[1]
    assert "SKB 977/2027" in _run("calendar", "2028", "--decree", str(GOOD))[1]
    case = ("case", str(ROOT / "examples" / "silence.json"), "--on", "2026-04-01")
    assert _run(*case, "--decree", str(GOOD)) == _run(*case)


def test_a_refused_file_is_named() -> None:
    """The complaint names the file, the place and the reason."""
    code, said = _run("calendar", "2027", "--decree", str(SLIP))
    assert code == 2
    assert "decree-slip.json: $.adds[0].weekday" in said


# -- written into the tables ---------------------------------------------------------


def _package(folder: Path) -> Path:
    shutil.copytree(PACKAGE, folder / "keterbukaan")
    return folder / "keterbukaan" / "law" / "decrees"


def _asked(folder: Path, question: str) -> str:
    code = f"import datetime as dt; from keterbukaan.law.decrees import *; {question}"
    return subprocess.run(  # noqa: S603 (our own interpreter, our own line)
        [sys.executable, "-c", code],
        cwd=folder,
        env={"PYTHONPATH": str(folder)},
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()


def test_the_tool_refuses_a_slip(capsys: pytest.CaptureFixture[str]) -> None:
    """The reasons are printed, and the exit code is 1."""
    assert main([str(SLIP)]) == 1
    assert "near no feast" in capsys.readouterr().out


def test_the_tool_shows_what_it_would_write(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Without --write nothing is written, and the lines are printed."""
    assert main([str(GOOD)]) == 0
    said = capsys.readouterr().out
    assert "only in the decrees: joint_leave, Idulfitri 1449 Hijriah" in said
    assert '("977/2027",' in said
    assert "LI 02-27 02-28            Idulfitri 1449 Hijriah" in said
    assert "LI 05-05                  Iduladha 1449 Hijriah" in said


def test_the_tool_writes_a_first_list(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A year past the last file gets a new one, and the ledger reads it."""
    folder = _package(tmp_path)
    assert main([str(GOOD), "--write"], folder) == 0
    assert "written: y2028_2031.py" in capsys.readouterr().out
    assert _asked(tmp_path, "print(LEDGER[-1], len(days_off(2028)))") == (
        "SKB 977/2027 22"
    )


def test_a_decree_names_the_days_that_await_the_minister() -> None:
    """By the feast, unless a row says otherwise; the doubts then name them."""
    content = _good()
    names = {row["date"]: row for row in content["adds"]}
    names["2028-03-26"]["isbat"] = True
    names["2028-05-05"]["isbat"] = False
    decree = read_decree(content)
    awaited = [str(row.date) for row in decree.adds if row.isbat]
    assert awaited == ["2028-02-27", "2028-02-28", "2028-03-26", "2028-05-26"]
    loaded = NATIONAL.with_decrees(decree)
    due = deadline("request.notice", start=dt.date(2028, 2, 21), calendar=loaded)
    doubts = [doubt.text("en") for doubt in due.doubts if doubt.kind == "isbat"]
    assert doubts == [
        f"{day} February 2028 awaits the minister's determination after the isbat "
        "session"
        for day in ("Sunday, 27", "Monday, 28")
    ]
    after = loaded.as_known_on(dt.date(2028, 2, 28))
    due = deadline("request.notice", start=dt.date(2028, 2, 21), calendar=after)
    assert due.doubts == ()


def test_only_a_holiday_awaits_the_minister() -> None:
    """Leave is fixed by the decree itself: a row that says otherwise is refused."""
    content = _good()
    content["adds"][-1]["isbat"] = True
    with pytest.raises(InputError) as caught:
        read_decree(content)
    place = len(content["adds"]) - 1
    assert [repr(problem) for problem in caught.value.problems] == [
        f"$.adds[{place}].isbat: no day of the kind 'joint_leave' awaits the minister"
    ]


def test_the_tool_writes_the_mark_of_the_minister(tmp_path: Path) -> None:
    """What awaits the minister reads back so from the tables."""
    folder = _package(tmp_path)
    write(read_decree(GOOD), folder)
    days = "[str(r.date) for r in LEDGER[-1].adds if r.isbat]"
    assert _asked(tmp_path, f"print(*{days})") == (
        "2028-02-27 2028-02-28 2028-05-05 2028-05-26"
    )


def test_a_decree_announced_later_is_known_later(tmp_path: Path) -> None:
    """Nobody could know the list before it was made public; the tables keep both."""
    content = _good() | {"announced": "2027-12-20"}
    decree = read_decree(content)
    assert decree.issued is not None
    assert decree.known_from == dt.date(2027, 12, 20) > decree.issued
    loaded = NATIONAL.with_decrees(decree)
    assert not loaded.as_known_on(dt.date(2027, 12, 19)).is_decreed(2028)
    assert loaded.as_known_on(dt.date(2027, 12, 20)).is_decreed(2028)
    folder = _package(tmp_path)
    write(decree, folder)
    assert _asked(tmp_path, "print(LEDGER[-1].issued, LEDGER[-1].announced)") == (
        f"{decree.issued} 2027-12-20"
    )


def test_the_tool_writes_an_amendment(tmp_path: Path) -> None:
    """An amendment stands after the others in the file of its year."""
    folder = _package(tmp_path)
    rows = tuple(
        DecreeRow(dt.date(2027, 8, day), DayKind.JOINT_LEAVE, name)
        for day, name in ((16, "a"), (18, "b"))
    )
    decree = evolve(
        read_decree(GOOD),
        year=2027,
        base=False,
        adds=rows,
        removes=(DecreeRow(dt.date(2027, 12, 24), DayKind.JOINT_LEAVE),),
    )
    assert write(decree, folder).name == "y2024_2027.py"
    off = "[str(d) for d in days_off(2027) if d.month in (8, 12)]"
    assert _asked(tmp_path, f"print(*{off})") == (
        "2027-08-15 2027-08-16 2027-08-17 2027-08-18 2027-12-25 2027-12-26"
    )


@pytest.mark.parametrize("name", ['a"b', "a\nb", "02-02 b "])
def test_the_tool_writes_no_name_that_would_not_read_back(name: str) -> None:
    """A name that the tables cannot hold is an error, not a broken table."""
    row = DecreeRow(dt.date(2028, 2, 1), DayKind.JOINT_LEAVE, name)
    with pytest.raises(ValueError, match="tables"):
        table([row])

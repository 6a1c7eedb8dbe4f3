"""The command line: the library's answers, clear errors, and never a traceback."""

from __future__ import annotations

import builtins
import datetime as dt
import errno
import io
import json
import os
import re
import runpy
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import typer
from typer.testing import CliRunner

from keterbukaan import WorkCalendar, cli, deadline
from keterbukaan.adapters.json import (
    calendar_json,
    due_json,
    json_schema,
    read_case,
    rules_json,
    standing_json,
)
from keterbukaan.cli import app as commands, inputs
from keterbukaan.cli.complaints import clean
from keterbukaan.cli.page import Page
from keterbukaan.cli.usage import in_indonesian
from keterbukaan.cli.words import WORDS
from keterbukaan.workdays.feasts import FIRST_YEAR, LAST_YEAR
from tests.helpers import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

NATIONAL = WorkCalendar.national()
SILENCE = ROOT / "examples" / "silence.json"
WIDTH = 80


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no terminal of the tester change the width or the colours."""
    for name in ("COLUMNS", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)


def _run(*args: str, code: int = 0) -> str:
    """Run a command; give what it printed, or what it complained of."""
    result = CliRunner().invoke(commands.app, args)
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output
    assert (result.stdout == "") == (code != 0)
    assert all(len(line) <= WIDTH for line in result.stdout.splitlines()) or (
        "--json" in args
    )
    return result.stderr if code else result.stdout


def _in_terminal(*args: str, **env: str) -> str:
    """What a terminal of some width and colours would show."""
    result = CliRunner().invoke(commands.app, args, env=env)
    assert result.exit_code == 0, result.output
    return result.stdout


def _json(*args: str) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(_run(*args, "--json"))
    return answer


def _case(tmp_path: Path, *events: dict[str, object], **more: object) -> str:
    """Write a case file and give its path."""
    body = {"kind": "state", "level": "regency"}
    content = {"schema": "keterbukaan/case/1", "body": body, "events": events, **more}
    file = tmp_path / "case.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    return str(file)


# --- the same answers as the library --------------------------------------------


def test_due_gives_the_answer_of_the_library() -> None:
    """One deadline as JSON is what the library says."""
    answer = _json("due", "request.notice", "2026-03-12")
    due = deadline("request.notice", start=dt.date(2026, 3, 12), calendar=NATIONAL)
    assert answer == due_json(due)
    assert answer["last"] == "2026-04-02"


def test_due_as_known_on_a_day() -> None:
    """Before 18 August 2025 was freed, the limit ended a day earlier."""
    known = ("--known-on", "2025-08-06")
    assert _json("due", "request.notice", "2025-08-11", *known)["last"] == "2025-08-25"
    assert _json("due", "request.notice", "2025-08-11")["last"] == "2025-08-26"


def test_due_on_a_week_of_six_days() -> None:
    """With six working days a week a limit ends earlier."""
    answer = _json("due", "request.notice", "2026-03-12", "--week", "6")
    assert answer["last"] == "2026-03-31"


def test_a_squeezed_saturday_is_off_by_its_circular() -> None:
    """Both commands take the circular, and name it; a blank one is refused."""
    six = ("--week", "6", "--squeezed-saturday", "SE Bupati 1/2026")
    answer = _json("due", "request.notice", "2026-04-01", *six)
    row = {
        "date": "2026-04-04",
        "kind": "local",
        "name": "Sabtu terjepit",
        "decree": "SE Bupati 1/2026",
    }
    assert row in answer["skipped"]
    assert row in _json("calendar", "2026", *six)["days"]
    assert row not in _json("calendar", "2026", *six[:2])["days"]


def test_calendar_and_rules_give_the_answers_of_the_library() -> None:
    """Days off and rules as JSON are what the library says."""
    assert _json("calendar", "2026") == calendar_json(2026, NATIONAL)
    known = _json("calendar", "2025", "--known-on", "2025-08-06")
    assert known == calendar_json(2025, NATIONAL.as_known_on(dt.date(2025, 8, 6)))
    assert _json("rules") == rules_json()
    assert _json("rules", "--on", "2012-01-02") == rules_json(dt.date(2012, 1, 2))
    assert _json("rules", "--lang", "en") == rules_json(lang="en")


def test_case_gives_the_answer_of_the_library() -> None:
    """A standing as JSON is what the library says."""
    case = read_case(SILENCE)
    day = dt.date(2026, 10, 1)
    args = ("case", str(SILENCE), "--on", "2026-10-01")
    expected = standing_json(case.on(day), since=case.events[0].on)
    assert _json(*args) == expected
    english = _json(*args, "--lang", "en")
    assert english["text"] == "dispute before the commission: ruling read"
    known = _json(*args, "--known-on", "2026-04-08")
    assert known["known_on"] == "2026-04-08"


def test_schema_gives_the_schemas_of_the_package() -> None:
    """They are JSON in either language; one that there is not is named."""
    for args in ((), ("--json",), ("--lang", "en")):
        shown = CliRunner().invoke(commands.app, ["schema", "event", *args])
        assert json.loads(shown.stdout) == json_schema("event")
    assert _run("schema", "rules", "--lang", "en", code=2) == (
        "keterbukaan: unknown schema 'rules'; one of 'case', 'event', 'exemption', "
        "'decree', 'due', 'standing', 'agenda', 'register', 'report'\n"
    )
    assert "skema 'evnt' tidak dikenal; mungkin maksudnya 'event'?" in _run(
        "schema", "evnt", code=2
    )


def test_without_a_day_the_standing_is_of_today(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The day is read at the entry, in western Indonesian time."""
    monkeypatch.setattr(inputs, "today", lambda: dt.date(2026, 10, 1))
    assert _json("case", str(SILENCE))["on"] == "2026-10-01"
    monkeypatch.undo()
    moment = dt.datetime.now(dt.UTC).date()
    assert inputs.today() - moment in {dt.timedelta(0), dt.timedelta(1)}


# --- for people -------------------------------------------------------------------


def test_due_is_explained_in_two_languages() -> None:
    """The last day, the span, the provision and each day off stand there."""
    shown = _run("due", "request.notice", "2026-03-12")
    for text in (
        "Kamis, 2 April 2026",
        "10 hari kerja sejak Kamis, 12 Maret 2026",
        "UU 14/2008 Ps. 22(7)",
        "2026-03-18 Rabu",
        "cuti bersama",
        "4 hari akhir pekan lainnya",
    ):
        assert text in shown
    shown = _run("due", "request.notice", "2026-03-12", "--lang", "en")
    for text in ("Thursday, 2 April 2026", "joint leave", "SKB 1497/2025"):
        assert text in shown


def test_due_names_the_readings_that_can_be_chosen() -> None:
    """By the id that ``--reading`` takes, which a text for everybody does not show."""
    for lang in ("id", "en"):
        args = ("due", "request.notice", "2026-03-12", "--lang", lang)
        assert "(receipt_day_counted=yes)" in _run(*args)
        assert "receipt_day_counted" not in _json(*args)["text"]


def test_due_says_what_is_not_firm() -> None:
    """Bounds and doubts are shown, and what a count backwards is counted from."""
    args = ("--known-on", "2025-08-06", "--lang", "en")
    shown = _run("due", "request.notice", "2025-12-22", *args)
    assert "not firm" in shown
    assert "Wednesday, 6 August 2025" in shown
    assert "Doubts" in shown
    assert "3 working days before" in _run(
        "due", "dispute.summons", "2026-07-14", "--lang", "en"
    )


def test_a_limit_from_a_sending_has_no_latest_day(tmp_path: Path) -> None:
    """Without the receipt the day counted from bounds it on one side alone."""
    path = _case(tmp_path, {"type": "request_sent", "on": "2026-05-04"})
    answer = _json("case", path, "--on", "2026-05-06")
    (row,) = answer["deadlines"]
    assert row["last"] == row["earliest"] == "2026-05-20"
    assert row["latest"] is row["outer"] is None
    assert not row["firm"]
    shown = _run("case", path, "--on", "2026-05-06", "--full", "--lang", "en")
    assert "or later" in shown


def test_due_of_a_limit_that_is_not_known() -> None:
    """Where the record knows no limit, the advice is to act at once."""
    shown = _run("due", "election.objection.file", "2024-01-10", "--lang", "en")
    assert "limit not known, act at once" in shown


def test_due_without_a_decree() -> None:
    """Where no decree was known, no edition is named."""
    args = ("--known-on", "2009-01-01", "--lang", "en")
    assert "edition" not in _run("due", "request.notice", "2010-06-01", *args)


def test_due_without_days_off_between() -> None:
    """Calendar months skip nothing, and a week without a holiday only weekends."""
    assert "Tidak dihitung" not in _run("due", "publication.periodic", "2026-03-12")
    shown = _run("due", "objection.response", "2026-07-20", "--lang", "en")
    assert "\n12 weekend days\n" in shown


def test_the_calendar_is_shown_with_its_decrees() -> None:
    """A decreed year names its decree; another says that it is estimated."""
    assert "SKB 1497/2025" in _run("calendar", "2026")
    shown = _run("calendar", "2028", "--lang", "en")
    assert "estimate" in shown
    assert "No decree covers this year yet" in shown


@pytest.mark.parametrize(("columns", "across"), [(40, 1), (80, 2), (120, 4)])
def test_the_calendar_is_as_wide_as_the_terminal(columns: int, across: int) -> None:
    """As many months stand side by side as there is room for."""
    lines = _in_terminal("calendar", "2026", COLUMNS=str(columns)).splitlines()
    assert max(map(len, lines)) <= columns
    heads = [line for line in lines if line.startswith("Sen ")]
    assert [head.count("Min") for head in heads] == [across] * (12 // across)
    months = lines[lines.index("") : lines.index("Hari libur 2026")]
    assert all(line == line.rstrip() for line in months)
    legend = " ".join(months[-3:]).split()
    assert " ".join(legend).endswith("N libur nasional C cuti bersama . akhir pekan")


def test_a_table_on_a_narrow_screen_breaks_no_word() -> None:
    """On forty columns a row is a block, each cell after the word of its column."""
    shown = _in_terminal("calendar", "2026", "--lang", "en", COLUMNS="40")
    block = """
2026-12-24 Thursday
  kind: joint leave
  name: Kelahiran Yesus Kristus
  decree: SKB 1497/2025
"""
    assert block in shown
    assert max(map(len, shown.splitlines())) <= 40
    case = ("case", str(SILENCE), "--on", "2026-10-01")
    shown = _in_terminal(*case, COLUMNS="40")
    block = "pengadilan\n  aman s.d.: 2026-10-08\n  terakhir: 2026-10-14\n"
    assert block in shown
    assert max(map(len, shown.splitlines())) <= 40


def test_a_block_leaves_out_what_is_blank(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A cell without text has no line of its own."""
    monkeypatch.setenv("COLUMNS", "40")
    row = ("2026-12-24", "", "Natal")
    Page("en").table(("date", "kind", "name"), [("", row)])
    assert capsys.readouterr().out == "2026-12-24\n  name: Natal\n"


def test_the_calendar_marks_every_day_off_by_a_sign() -> None:
    """March 2026 in a pipe: holidays, leave and weekends each have theirs."""
    lines = _run("calendar", "2026", "--lang", "en").splitlines()
    top = next(n for n, line in enumerate(lines) if line.startswith("March"))
    assert [line[:27].rstrip() for line in lines[top : top + 8]] == [
        "March       17 working days",
        "Mon Tue Wed Thu Fri Sat Sun",
        "                         1.",
        " 2   3   4   5   6   7.  8.",
        " 9  10  11  12  13  14. 15.",
        "16  17  18J 19N 20J 21N 22N",
        "23J 24J 25  26  27  28. 29.",
        "30  31",
    ]


def test_the_calendar_of_a_year_to_come_marks_what_is_open() -> None:
    """Estimated feasts and the days that may be freed have a question mark."""
    shown = _run("calendar", "2028", "--lang", "en")
    assert "28N? 29?" in shown
    assert "?  may yet be freed" in shown
    narrow = _in_terminal("calendar", "2028", COLUMNS="40").splitlines()
    assert "   may yet be freed" not in narrow
    assert any(line.startswith("?  mungkin") for line in narrow)


def test_colours_only_repeat_the_signs() -> None:
    """A terminal gets colours, one with NO_COLOR none, and all the same text."""
    plain = _in_terminal("calendar", "2026")
    colour = _in_terminal("calendar", "2026", FORCE_COLOR="1", TERM="xterm-256color")
    none = _in_terminal("calendar", "2026", FORCE_COLOR="1", NO_COLOR="1")
    codes = re.compile(r"\x1b\[([\d;]*)m")
    assert codes.findall(plain) == []
    assert {"31", "36"} <= set(codes.findall(colour))
    assert not {code for code in codes.findall(none) if code.startswith("3")}
    assert codes.sub("", colour) == codes.sub("", none) == plain


def test_the_rule_book_is_shown_with_its_periods() -> None:
    """Each rule has its value, provision and period; with a day, only one."""
    shown = _run("rules", "--lang", "en")
    assert "2010-04-30 to 2021-06-29" in shown
    assert "3 working days before" in shown
    assert "not known" in shown
    assert "request.help" not in _run("rules", "--on", "2026-03-12")


def test_what_is_settled_follows_the_readings() -> None:
    """A question that needs no choice is there with its answer and its provisions."""
    shown = " ".join(_run("rules", "--lang", "en").split())
    assert "Is a request that is not answered deemed to be granted? No." in shown
    assert "UU 30/2014 Ps. 53; UU 6/2023 Ps. 175 no. 7)" in shown
    assert "Yang tidak perlu dipilih" in _run("rules", "--on", "2026-03-12")


def test_the_readings_follow_the_rules() -> None:
    """Each open question has its answers, and says which is used or assumed."""
    shown = " ".join(_run("rules", "--lang", "en").split())
    assert "Readings (choose with --reading NAME=OPTION)" in shown
    assert "Do the fourteen days run from receipt of the ruling, or of the" in shown
    assert "the head of the body (default) PP 61/2010 Ps. 3(2)" in shown
    assert "that_day received that day (default, assumed) - next_working_day" in shown
    before = _run("rules", "--on", "2020-01-02").split("Yang tidak perlu dipilih")[0]
    assert "notice_edition" not in before
    assert "Tafsir" not in _run("rules", "--on", "2010-01-01")


def test_a_case_names_the_competent_commission(tmp_path: Path) -> None:
    """Beside it stands where another reading leads, if it leads elsewhere."""
    received: dict[str, object] = {"type": "request_received", "on": "2026-03-12"}
    shown = _run("case", _case(tmp_path, received), "--on", "2026-03-16", "--full")
    said = " ".join(shown.split())
    assert "Komisi Informasi Provinsi (PerKI 1/2013 Ps. 6(4))" in said
    assert "tafsir lain: Komisi Informasi Pusat" in said
    there = _case(tmp_path, received, commissions={"regency": True})
    shown = _run("case", there, "--on", "2026-03-16", "--full", "--lang", "en")
    said = " ".join(shown.split())
    assert "regency or city Information Commission (PerKI 1/2013 Ps. 6(3))" in said
    assert "other reading" not in said


def test_every_state_of_a_limit_has_its_words(tmp_path: Path) -> None:
    """Kept, running, passed, late by one day, and unknown limits read well."""
    file = _case(
        tmp_path,
        {"type": "request_received", "on": "2024-01-10"},
        {"type": "notice_given", "on": "2024-01-16", "outcome": "granted"},
        {"type": "notice_received", "on": "2024-01-17"},
        {"type": "objection_received", "on": "2024-01-18", "grounds": ["d"]},
        subject="election",
    )
    shown = _run("case", file, "--on", "2024-02-20", "--full", "--lang", "en")
    assert "working day after" in shown
    assert "limit not known" in shown
    assert "passed, no act on" in shown
    shown = _run("case", file, "--on", "2024-01-10", "--full", "--lang", "en")
    assert "running" in shown


def test_a_limit_without_a_decree_shows_its_bounds(tmp_path: Path) -> None:
    """A date that may still move is shown as two."""
    file = _case(
        tmp_path,
        {"type": "request_received", "on": "2025-12-22", "recorded_on": "2025-12-23"},
    )
    args = ("--on", "2025-12-23", "--full", "--lang", "en")
    assert "SKB 1497/2025" in _run("case", file, *args)
    shown = _run("case", file, *args, "--known-on", "2025-08-06")
    assert "0 of 1" in shown
    file = _case(tmp_path, {"type": "request_received", "on": "2025-12-22"})
    shown = _run("case", file, *args, "--known-on", "2025-08-06")
    assert "2026-01-07 -" in shown
    assert "1 of 1" in shown


def test_an_act_in_time_on_some_views_says_so(tmp_path: Path) -> None:
    """An answer between the bounds is in time on some views."""
    file = _case(
        tmp_path,
        {"type": "request_received", "on": "2025-12-22"},
        {"type": "notice_given", "on": "2026-01-09", "outcome": "granted"},
    )
    args = ("--on", "2026-01-12", "--known-on", "2025-08-06", "--full", "--lang", "en")
    assert "on some views" in _run("case", file, *args)


def test_a_case_that_crossed_a_change_says_so(tmp_path: Path) -> None:
    """Each regulation with its reason, and the provision where one was read."""
    asked: dict[str, object] = {"type": "request_received", "on": "2021-06-29"}
    file = _case(tmp_path, asked)
    shown = _run("case", file, "--on", "2021-07-01", "--full", "--lang", "en")
    assert "The law changed under way" in shown
    assert "(PerKI 1/2021 Ps. 62)" in " ".join(shown.split())
    assert "changed under way" not in _run(
        "case", file, "--on", "2021-06-29", "--full", "--lang", "en"
    )
    votes: dict[str, object] = {"type": "request_received", "on": "2019-02-27"}
    file = _case(tmp_path, votes, subject="election")
    args = ("--on", "2019-03-01", "--full", "--lang", "en")
    shown = " ".join(_run("case", file, *args).split())
    assert "PerKI 1/2014: the regulation on election information was not read" in shown


def test_a_finished_case_has_nothing_open(tmp_path: Path) -> None:
    """A matter that is over says that nothing is open, and a new request is."""
    file = _case(
        tmp_path,
        {"type": "request_received", "on": "2026-03-12"},
        {"type": "request_withdrawn", "on": "2026-03-13"},
        id="contoh\u001b[31m",
    )
    shown = _run("case", file, "--on", "2026-03-16")
    assert "Tidak ada lagi yang terbuka; permintaan baru tetap terbuka." in shown
    assert "\u001b" not in shown


def test_a_case_before_its_first_fact(tmp_path: Path) -> None:
    """Before the first fact a request may be made, and no limit runs."""
    file = _case(tmp_path, {"type": "request_received", "on": "2026-03-12"})
    shown = _run("case", file, "--on", "2026-03-11", "--full", "--lang", "en")
    assert "0 of 1" in shown
    assert "Limits" not in shown


def test_items_have_sections_of_their_own(tmp_path: Path) -> None:
    """An item that stands elsewhere is shown by itself."""
    file = _case(
        tmp_path,
        {"type": "request_received", "on": "2026-03-12"},
        {"type": "request_withdrawn", "on": "2026-03-13", "items": ["dua"]},
        items=["satu", "dua"],
    )
    args = ("--on", "2026-03-16", "--lang", "en")
    shown = " ".join(_run("case", file, *args).split())
    assert "item satu: request: waiting for the PPID - The PPID must check the" in shown
    assert "item dua: closed: request withdrawn - Nothing is open any more" in shown
    assert shown.count("Keep in mind") == 1
    full = _run("case", file, *args, "--full")
    assert full.count("Not yet or no longer open on that day") == 3


def test_a_finding_without_a_fact_has_no_date(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A finding that no single fact caused is shown with a dash."""
    from attrs import evolve

    from keterbukaan import Standing
    from keterbukaan.cli.page import Page
    from keterbukaan.cli.show_case import show_case

    case = read_case(ROOT / "examples" / "slips.json")
    standing = case.on(dt.date(2024, 12, 20))
    loose = tuple(evolve(finding, event=None) for finding in standing.findings)
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(Standing, "findings", loose)
    monkeypatch.setattr(Standing, "options", ())
    show_case(Page("en"), case, standing, full=True)
    assert "\n  -  " in out.getvalue()


def test_the_words_never_say_that_a_right_is_lost() -> None:
    """No words of the command line speak of a right that lapsed."""
    for pair in WORDS.values():
        assert all(pair)
        assert not any(word in pair[0] for word in ("gugur", "hangus", "hilang"))
        assert not any(word in pair[1] for word in ("lapsed", "forfeit", "lost"))


def test_control_characters_never_reach_the_terminal() -> None:
    """What a file says cannot move the cursor."""
    assert clean("a\x1b[2Jb\nc\r") == "a\ufffd[2Jb\nc\ufffd"
    assert clean("a\u202eb\udcff") == "a\ufffdb\ufffd"


def test_what_is_no_control_character_stays_readable() -> None:
    """Spaces of other kinds are spaces, and letters that are joined stay joined."""
    assert clean("a\xa0b\tc\u2009d") == "a b c d"
    assert clean("a\u200db\u200c\ufeffc\xadd") == "a\u200db\u200ccd"
    assert clean("ꦗꦮ") == "ꦗꦮ"
    assert len(clean("x" * 30_000)) < 20_010


# --- bad input ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (
            ("due", "request.notise", "2026-03-12"),
            (
                "keterbukaan: RULE: unknown rule 'request.notise'; "
                "did you mean request.notice (Written notice)?"
            ),
        ),
        (
            ("due", "request.notice", "12-03-20260"),
            "keterbukaan: START: not a date: '12-03-20260'; write 2026-03-12, ",
        ),
        (
            ("due", "request.notice", "2026-03-12T09:00"),
            "keterbukaan: START: a time of day is named: '2026-03-12T09:00'; write ",
        ),
        (
            ("due", "request.notice", "2026-03-12", "--known-on", "2025-02-30"),
            "keterbukaan: --known-on: no such day: '2025-02-30'",
        ),
        (
            ("due", "request.notice", "2026-03-12", "--week", "7"),
            "keterbukaan: --week: a work week has 5 or 6 days, not 7",
        ),
        (
            ("calendar", "2026", "--squeezed-saturday", " "),
            "keterbukaan: --squeezed-saturday: name the circular by which it is off",
        ),
        (
            ("due", "request.notice", "2026-03-12", "--reading", "day_one=trigger"),
            "keterbukaan: --reading: unknown reading 'day_one'",
        ),
        (
            ("due", "request.notice", "2026-03-12", "--reading", "challenge_strat=x"),
            "keterbukaan: --reading: unknown reading 'challenge_strat'; did you mean ",
        ),
        (
            (
                "due",
                "request.notice",
                "2026-03-12",
                "--reading",
                "receipt_day_counted=maybe",
            ),
            (
                "keterbukaan: --reading: unknown reading 'receipt_day_counted=maybe'; "
                "did you mean 'receipt_day_counted=yes'?"
            ),
        ),
        (
            ("case", "no.json", "--reading", "notice_edition=pocket"),
            "keterbukaan: --reading: unknown reading 'notice_edition=pocket'",
        ),
        (
            ("due", "request.notice", "2026-03-12", "--reading", "day_one"),
            "keterbukaan: --reading: expected NAME=VALUE, got 'day_one'",
        ),
        (
            ("due", "request.completeness_check", "2020-01-02"),
            (
                "keterbukaan: request.completeness_check was not in force on "
                "2020-01-02; it is in force from 2021-06-30"
            ),
        ),
        (
            ("due", "request.notice", "2150-01-01"),
            " cannot be counted; known range is 2010-01-01 to 2099-12-31",
        ),
        (
            ("due", "publication.periodic", "9999-12-31"),
            "keterbukaan: 9999-12-31 cannot be counted; known range is ",
        ),
        (("calendar", "1999"), "Error: Invalid value for 'YEAR'"),
        (("due", "foo", "x"), "unknown rule 'foo'; see keterbukaan rules"),
        (("calendar", "0"), "Error: Invalid value for 'YEAR'"),
        (("calendar", "dua"), "Error: Invalid value for 'YEAR'"),
        (("rules", "--on", "besok"), "keterbukaan: --on: not a date"),
        (("case", "no.json"), "keterbukaan: $: cannot read the file 'no.json': "),
        (("case", "."), "keterbukaan: $: cannot read the file '.': "),
        (("due", "request.notice"), "Error: Missing argument"),
        (("exemption", "no.json"), "keterbukaan: $: cannot read the file 'no.json': "),
        (("penalty", "x.json"), "Error: No such command"),
    ],
)
def test_bad_input_is_named_on_standard_error(args: tuple[str, ...], line: str) -> None:
    """Bad input ends with 2 and a clear line, and nothing is printed."""
    assert line in _run(*args, "--lang", "en", code=2)


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (
            ("due", "pemberitahuan", "31/02/2026"),
            (
                "RULE: aturan 'pemberitahuan' tidak dikenal; mungkin maksudnya "
                "request.notice (Pemberitahuan tertulis), "
            ),
        ),
        (
            ("due", "request.notice", "2150-01-01"),
            "2150-01-01 tidak dapat dihitung; yang dikenal 2010-01-01 s.d. 2099-12-31",
        ),
        (
            ("due", "request.completeness_check", "2020-01-02"),
            (
                "request.completeness_check tidak berlaku pada 2020-01-02; "
                "berlaku sejak 2021-06-30"
            ),
        ),
        (
            ("due", "request.notice", "2026-03-12", "--week", "7"),
            "--week: minggu kerja berisi 5 atau 6 hari, bukan 7",
        ),
        (
            ("rules", "--on", "besok"),
            (
                "--on: bukan tanggal: 'besok'; tulis 2026-03-12, 12/03/2026 "
                "(hari dahulu), atau 12 Maret 2026"
            ),
        ),
        (
            ("case", "no.json", "--reading", "day_one=x"),
            "--reading: tafsir 'day_one' tidak dikenal",
        ),
        (("case", "no.json"), "$: berkas 'no.json' tidak dapat dibaca: "),
        (("due", "request.notice"), "START belum diisi; lihat "),
        (("redate", "x", "--from", "2020-01-01"), "--to belum diisi; lihat "),
        (("calendar", "dua"), "nilai untuk YEAR harus bilangan bulat; lihat "),
        (("calendar", "1999"), "nilai untuk YEAR harus 2010 atau lebih; lihat "),
        (("calendar", "2100"), "nilai untuk YEAR harus 2099 atau kurang; lihat "),
        (
            ("letter", "foo", "examples/silence.json"),
            "surat 'foo' tidak dikenal; salah satu dari 'receipt', 'incompleteness', ",
        ),
        (
            ("agend", "x"),
            "tidak ada perintah agend; mungkin maksudnya 'agenda', 'calendar'?; lihat ",
        ),
        (
            ("agenda", "x", "--until", "7d"),
            (
                "--until: bukan tanggal: '7d'; tulis 2026-03-12, 12/03/2026 (hari "
                "dahulu), atau 12 Maret 2026; atau banyaknya hari kalender, "
                "misalnya 14"
            ),
        ),
        (("penalty", "x.json"), "tidak ada perintah penalty; lihat "),
        (("rules", "x"), "berlebih: x; lihat "),
        (
            ("case", "x.json", "--knownon", "x"),
            "tidak ada opsi --knownon; mungkin maksudnya ",
        ),
        (("rules", "--zzz"), "tidak ada opsi --zzz; lihat "),
    ],
)
def test_errors_come_in_the_language_of_the_output(
    args: tuple[str, ...], line: str
) -> None:
    """In Indonesian unless another language is asked for, and so with JSON."""
    assert f"keterbukaan: {line}" in _run(*args, code=2)
    assert f"keterbukaan: {line}" in _run(*args, "--json", code=2)
    assert line not in _run(*args, "--lang", "en", code=2)


def test_a_language_that_there_is_not() -> None:
    """It is answered in Indonesian, with those that there are."""
    said = _run("rules", "--lang", "fr", code=2)
    assert "nilai untuk --lang tidak sah; salah satu dari 'id', 'en'" in said
    assert "--lang memerlukan nilai" in _run("rules", "--lang", code=2)


def test_what_the_parser_says_in_another_form_is_shown_as_it_is() -> None:
    """Such as a sentence of another version."""
    assert in_indonesian("a form of another version") == "a form of another version"


def test_all_that_was_typed_wrong_is_named_at_once() -> None:
    """A rule, a day, a week and two readings: five lines."""
    typed = ("due", "request.notise", "2026-02-30", "--week", "7")
    readings = ("--reading", "day_one=x", "--reading", "y")
    lines = _run(*typed, *readings, code=2).splitlines()
    assert [line.split(": ")[1] for line in lines] == [
        "RULE",
        "START",
        "--week",
        "--reading",
        "--reading",
    ]
    lines = _run("case", "no.json", "--on", "x", *readings, code=2).splitlines()
    assert len(lines) == 3


def test_all_problems_of_a_file_are_named(tmp_path: Path) -> None:
    """Each problem of a case file is a line with its path."""
    file = _case(tmp_path, {"type": "noted", "on": "besok"})
    assert _run("case", file, "--json", code=2).splitlines() == [
        "keterbukaan: $.events[0].type: type 'noted' tidak dikenal",
        "keterbukaan: $.events[0].on: bukan tanggal (TTTT-BB-HH): 'besok'",
    ]
    assert _run("case", file, "--lang", "en", code=2).splitlines() == [
        "keterbukaan: $.events[0].type: unknown type 'noted'",
        "keterbukaan: $.events[0].on: not a date (YYYY-MM-DD): 'besok'",
    ]
    (tmp_path / "case.json").write_text("{", encoding="utf-8")
    assert "bukan JSON" in _run("case", file, code=2)


# --- the entry ----------------------------------------------------------------------


def test_help_names_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    """The entry shows the commands, also when called as a module."""
    for start in (
        cli.main,
        lambda: runpy.run_module("keterbukaan", run_name="__main__"),
    ):
        with pytest.MonkeyPatch.context() as patch:
            patch.delitem(sys.modules, "keterbukaan.__main__", raising=False)
            patch.setattr(sys, "argv", ["keterbukaan", "--help"])
            with pytest.raises(SystemExit) as end:
                start()
        assert end.value.code == 0
        shown = capsys.readouterr().out
        names = ("due", "calendar", "rules", "case", "exemption")
        assert all(name in shown for name in names)


def test_importing_the_module_runs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """``keterbukaan.__main__`` can be imported."""
    monkeypatch.delitem(sys.modules, "keterbukaan.__main__", raising=False)
    assert runpy.run_module("keterbukaan.__main__")["main"] is cli.main


@pytest.fixture
def missing() -> Iterator[list[str]]:
    """Let the import of named packages fail."""
    names: list[str] = []
    real = builtins.__import__

    def without(name: str, *args: Any, **kwargs: Any) -> object:  # noqa: ANN401 (passed on)
        if name == "app" and names:
            raise ModuleNotFoundError(f"No module named {names[0]!r}", name=names[0])
        return real(name, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(builtins, "__import__", without)
        yield names


@pytest.mark.parametrize(
    ("package", "extra"),
    [
        ("typer", "cli"),
        ("rich", "cli"),
        ("cattrs", "cli"),
        ("icalendar", "ical"),
        ("openpyxl", "xlsx"),
    ],
)
def test_a_missing_extra_is_named(
    package: str,
    extra: str,
    missing: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Without an extra, one line says what to install."""
    missing.append(package)
    with pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code == 2
    assert capsys.readouterr().err == (
        f"keterbukaan: {package} belum terpasang; pasang keterbukaan dengan ekstra "
        f'{extra} (di salinan repositori: pip install ".[{extra}]"), '
        f"atau paket itu saja: pip install {package}\n"
    )


def test_an_old_extra_is_not_called_missing(
    missing: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A package without a module that a newer one has is said to be too old."""
    missing.append("cattrs.cols")
    monkeypatch.setattr(sys, "argv", ["keterbukaan", "rules", "--lang", "en"])
    with pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code == 2
    assert capsys.readouterr().err == (
        "keterbukaan: cattrs is too old; install keterbukaan with the extra cli "
        '(in a checkout: pip install --upgrade ".[cli]"), '
        "or that package alone: pip install --upgrade cattrs\n"
    )


def test_another_missing_module_is_not_hidden(missing: list[str]) -> None:
    """Only the extras are explained; a broken installation is an error."""
    missing.append("keterbukaan.nothing")
    with pytest.raises(ModuleNotFoundError):
        cli.main()


def test_a_reader_that_stops_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """When the reader of a pipe has gone, the command ends quietly."""
    for args in (["rules"], ["rules", "--json"]):
        read, write = os.pipe()
        os.close(read)
        with os.fdopen(write, "w", encoding="utf-8") as pipe:
            monkeypatch.setattr(sys, "stdout", pipe)
            commands.app(args, standalone_mode=False)
            monkeypatch.undo()


def test_an_answer_that_cannot_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk is named, and is no traceback."""

    def full(_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(commands, "print_json", full)
    read, write = os.pipe()
    with os.fdopen(write, "w", encoding="utf-8") as pipe, os.fdopen(read):
        monkeypatch.setattr(sys, "stdout", pipe)
        code = commands.app(["rules", "--json"], standalone_mode=False)
        monkeypatch.undo()
    assert code == 2


def _call(*args: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 (our own module)
        [sys.executable, "-m", "keterbukaan", *args],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "COLUMNS": "80", **env},
    )


def test_the_installed_command_works() -> None:
    """A real process answers with 0, and ends with 2 on bad input."""
    done = _call("due", "request.notice", "2026-03-12", "--json")
    assert (done.returncode, json.loads(done.stdout)["last"]) == (0, "2026-04-02")
    bad = _call("due", "request.notice", "2026-02-30", "--lang", "en")
    assert (bad.returncode, bad.stdout) == (2, "")
    assert bad.stderr == (
        "keterbukaan: START: no such day: '2026-02-30'; "
        "February 2026 ends on 28 February\n"
    )


_COMMON = {"--known-on", "--decree", "--reading", "--lang"}
_ANSWERS = {
    "due": _COMMON,
    "case": _COMMON,
    "exemption": _COMMON,
    "agenda": _COMMON,
    "list": _COMMON,
    "table": _COMMON,
    # Which days are off, and no limit, so no reading.
    "calendar": {"--known-on", "--decree", "--lang"},
    # What was known is said by the two editions.
    "redate": {"--decree", "--reading", "--lang"},
    # What is printed or read as it stands, and not counted.
    "rules": {"--lang"},
    "letter": {"--known-on", "--decree", "--reading", "--lang"},
    "register": {"--known-on", "--decree", "--reading", "--lang"},
    "report": {"--known-on", "--decree", "--reading", "--lang"},
    "check": {"--lang"},
    "schema": {"--lang"},
}
"""The common options that can change the answer of a command."""


def test_a_command_takes_the_options_that_can_change_its_answer() -> None:
    """And none that cannot; every command has its answer as JSON."""
    group = typer.main.get_command(commands.app)
    found = {
        name: {option for each in command.params for option in each.opts}
        for name, command in group.commands.items()  # type: ignore[attr-defined]
    }
    assert {name: options & _COMMON for name, options in found.items()} == _ANSWERS
    assert all("--json" in options for options in found.values())


@pytest.mark.parametrize(
    ("args", "absent"),
    [
        ("due request.notice 2026-03-12 --json", "rich cattrs keterbukaan.events"),
        ("due request.notice 2026-03-12", "cattrs keterbukaan.events"),
        ("calendar 2026 --json", "rich cattrs keterbukaan.deadlines"),
        ("rules --json", "rich cattrs keterbukaan.workdays"),
        ("schema case", "rich cattrs keterbukaan.events keterbukaan.law"),
        ("case examples/silence.json --on 2026-10-01 --json", "rich"),
        ("agenda examples/office.jsonl --jsonl", "rich multiprocessing.spawn"),
    ],
)
def test_a_command_loads_what_it_needs(args: str, absent: str) -> None:
    """A deadline needs no procedure, and an answer as JSON no tables."""
    program = (
        "import sys; from keterbukaan.cli import main\n"
        "try: main()\n"
        "finally: print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(  # noqa: S603 (our own interpreter, our own line)
        [sys.executable, "-c", program, *args.split()],
        capture_output=True,
        check=True,
        cwd=ROOT,
        encoding="utf-8",
    )
    loaded = done.stderr.split()
    assert "keterbukaan.cli.app" in loaded
    assert not {*absent.split()} & {*loaded}


def test_the_command_works_where_letters_are_few() -> None:
    """An output that knows only ASCII gets every line."""
    done = _call("calendar", "2026", PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    assert "2026-12-25" in done.stdout


_ODD = "ꦗꦮ\u200d Désa\xa0Kembang"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp1252:strict", "utf-8"])
def test_a_letter_that_the_output_lacks_is_shown_by_its_number(
    tmp_path: Path, encoding: str
) -> None:
    """A Javanese name ends no command, be it answered or complained of."""
    file = tmp_path / "x.json"
    case = {
        "schema": "keterbukaan/case/1",
        "body": {"kind": "state", "level": "village", "name": _ODD},
        "events": [{"type": "request_received", "on": "2026-03-12"}],
    }
    file.write_text(json.dumps(case, ensure_ascii=False), encoding="utf-8")
    args = ("case", str(file), "--on", "2026-04-01", "--full")
    done = subprocess.run(  # noqa: S603 (our own module)
        [sys.executable, "-m", "keterbukaan", *args],
        capture_output=True,
        check=False,
        env={**os.environ, "COLUMNS": "80", "PYTHONIOENCODING": encoding},
    )
    assert (done.returncode, done.stderr) == (0, b"")
    name = encoding.partition(":")[0]
    known = clean(_ODD).encode(name, "backslashreplace")
    assert known.split()[1] in done.stdout


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize(
    "args",
    [
        ("agenda", "{bad}"),
        ("redate", "{bad}", "--from", "2026-01-01", "--to", "2026-02-01"),
        ("exemption", "{bad}"),
        ("case", "{bad}"),
        ("case", "{good}", "{bad}"),
        ("due", "request.notice", "2026-03-12", "--decree", "{bad}"),
        ("due", "{bad}", "{bad}"),
        ("due", "--{bad}"),
        ("{bad}",),
    ],
)
def test_a_name_with_escapes_never_reaches_the_terminal(
    tmp_path: Path, args: tuple[str, ...], lang: str
) -> None:
    """Whatever is wrong with a file, its name is made safe before it is printed."""
    bad, good = tmp_path / "\x1b]0;x\x07\x1b[31m.json", "examples/silence.json"
    bad.write_text("{}", encoding="utf-8")
    typed = [each.format(bad=bad, good=good) for each in args]
    done = CliRunner().invoke(commands.app, [*typed, "--lang", lang])
    assert done.exit_code == 2
    assert done.stderr
    assert not {"\x1b", "\x07"} & {*done.output}


@pytest.mark.parametrize("failing", ["os.scandir", "pathlib.Path.is_dir"])
@pytest.mark.parametrize(
    "args", [("agenda",), ("redate", "--from", "2024-09-01", "--to", "2026-10-01")]
)
def test_a_folder_that_cannot_be_read_leaves_the_other_files(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    args: tuple[str, ...],
    failing: str,
) -> None:
    """It is named with its reason, the others are answered, and the code is 2."""
    real = os.scandir if failing == "os.scandir" else Path.is_dir

    def refused(path: object) -> object:
        if str(path) == str(tmp_path):
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(path)  # type: ignore[arg-type, call-overload] # as it was asked

    monkeypatch.setattr(failing, refused)
    files = [str(tmp_path), str(ROOT / "examples" / "silence.json")]
    given = [*args, *files, "--on", "2026-10-20", "--lang", "en", "--json"]
    done = CliRunner().invoke(commands.app, given)
    monkeypatch.undo()
    assert done.exit_code == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"keterbukaan: {tmp_path}: $: cannot read the file '")
    assert line.endswith(": permission denied")
    assert "case" in done.stdout


@pytest.mark.parametrize(
    ("readings", "said"),
    [
        ((), "no day can be named"),
        (("--reading", "execution_period=ninety"), "opens after"),
    ],
)
def test_what_opens_a_door_has_no_last_day(
    readings: tuple[str, ...], said: str
) -> None:
    """It names the day after which one may ask, or says that none can be named."""
    printed = _run("due", "court.performance", "2026-04-06", *readings, "--lang", "en")
    assert said in printed
    assert "last day in time" not in printed.lower()


def test_a_row_without_a_day_says_so(tmp_path: Path) -> None:
    """In the limits of a case, where a provision names no start."""
    facts = [
        {"type": "court_ruling_pronounced", "on": "2026-06-01", "present": True},
        {"type": "cassation_filed", "on": "2026-06-08", "by": "body"},
        {"type": "cassation_brief_filed", "on": "2026-06-10", "by": "body"},
    ]
    case = {
        "schema": "keterbukaan/case/1",
        "body": {"kind": "state", "level": "central"},
        "events": facts,
    }
    file = tmp_path / "case.json"
    file.write_text(json.dumps(case), encoding="utf-8")
    assert "no day can be named" in " ".join(
        _run("case", str(file), "--on", "2026-06-12", "--lang", "en", "--full").split()
    )


def test_a_passed_objection_names_its_ground(tmp_path: Path) -> None:
    """Silence, then a late refusal: only ground c has passed, and a is open."""
    file = _case(
        tmp_path,
        {"type": "request_received", "on": "2026-03-12"},
        {
            "type": "notice_given",
            "on": "2026-05-18",
            "outcome": "refused",
            "reason": "exemption",
        },
        {"type": "notice_received", "on": "2026-05-18"},
    )
    shown = " ".join(_run("case", file, "--on", "2026-06-10", "--full").split())
    assert (
        "Batas mengajukan keberatan dengan alasan huruf c telah lewat. Atasan PPID "
        "atau majelis dapat menilai keberatan sesudahnya dengan alasan itu terlambat"
    ) in shown
    assert "Waktu mengajukan keberatan telah lewat" not in shown
    english = _run("case", file, "--on", "2026-06-10", "--full", "--lang", "en")
    assert "The limit for objecting on ground c has passed." in " ".join(
        english.split()
    )


def test_one_case_comes_from_standard_input() -> None:
    """For `case` and `letter`, and what is wrong with it is told as of a file."""
    given = (ROOT / "examples" / "silence.json").read_text(encoding="utf-8")
    asked = ["case", "-", "--on", "2026-06-01", "--json"]
    done = CliRunner().invoke(commands.app, asked, input=given)
    assert json.loads(done.stdout) == _json(
        "case", str(ROOT / "examples" / "silence.json"), "--on", "2026-06-01"
    )
    letter = ["letter", "receipt", "-", "--on", "2026-06-01"]
    assert CliRunner().invoke(commands.app, letter, input=given).exit_code == 0
    bad = CliRunner().invoke(commands.app, asked, input="{")
    assert (bad.exit_code, bad.stdout) == (2, "")
    assert bad.stderr.startswith("keterbukaan: $: bukan JSON")


def test_every_year_that_the_help_names_is_answered() -> None:
    """The first and the last year of the help are those that can be counted."""
    for year, beyond in ((FIRST_YEAR, FIRST_YEAR - 1), (LAST_YEAR, LAST_YEAR + 1)):
        assert _run("calendar", str(year), "--json")
        said = _run("calendar", str(beyond), code=2)
        assert f"nilai untuk YEAR harus {year} atau " in said
    assert f"{FIRST_YEAR}<=x<={LAST_YEAR}" in _run("calendar", "--help")

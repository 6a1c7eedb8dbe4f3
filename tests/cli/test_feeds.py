"""Feeds and CSV on the command line: the bytes of the library, one form at a time."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import os
import subprocess
import sys
from typing import Any

import pytest
from icalendar import Calendar
from typer.testing import CliRunner

from keterbukaan import Case, WorkCalendar, agenda, cli
from keterbukaan.adapters.ical import agenda_ical, calendar_ical
from keterbukaan.adapters.json import calendar_json, read_case, write_case
from keterbukaan.cli.app import app
from keterbukaan.events import RequestReceived
from tests.helpers import ROOT

NATIONAL = WorkCalendar.national()
SILENCE = ROOT / "examples" / "silence.json"
ON = dt.date(2026, 3, 26)


def _run(*args: str, code: int = 0, given: str | None = None) -> tuple[bytes, str]:
    done = CliRunner().invoke(app, args, input=given)
    assert done.exit_code == code, done.output
    assert "Traceback" not in done.output
    return done.stdout_bytes, done.stderr


def test_an_agenda_is_printed_as_the_feed_of_the_library() -> None:
    """Byte for byte, in either language; the options of the agenda hold."""
    case = read_case(SILENCE)
    asked = ("agenda", str(SILENCE), "--on", str(ON), "--ics")
    shown, told = _run(*asked)
    assert shown == agenda_ical(agenda([case], ON, until=14), ON)
    assert told == ""
    rows = agenda([case], ON, until=60, actors=["ppid"])
    more = ("--until", "60", "--for", "ppid", "--lang", "en")
    assert _run(*asked, *more)[0] == agenda_ical(rows, ON, lang="en")


def test_a_decree_moves_what_was_imported() -> None:
    """As known before and after the decree: one entry, another day, a higher number."""
    received = RequestReceived(dt.date(2025, 8, 11))
    line = json.dumps(write_case(Case(id="a", events=[received])))
    seen = []
    for known in ("2025-08-06", "2025-08-07"):
        asked = ("agenda", "-", "--on", "2025-08-12", "--for", "ppid", "--ics")
        shown, _ = _run(*asked, "--known-on", known, given=line)
        parts: list[Any] = Calendar.from_ical(shown).walk("VEVENT")
        (part,) = (p for p in parts if "request.notice" in str(p["description"]))
        seen.append((str(part["uid"]), int(part["sequence"]), part["dtstart"].dt))
    (uid, number, day), (same, more, later) = seen
    assert uid == same
    assert number < more
    assert (day, later) == (dt.date(2025, 8, 25), dt.date(2025, 8, 26))


def test_a_bad_line_is_named_and_the_rest_is_a_feed() -> None:
    """What cannot be read goes to standard error, and the feed stays whole."""
    line = SILENCE.read_text(encoding="utf-8").replace("\n", " ")
    asked = ("agenda", "-", "--on", str(ON), "--ics")
    shown, told = _run(*asked, code=2, given=f"{{\n{line}\n")
    assert told.startswith("keterbukaan: -:1: $: ")
    assert shown == agenda_ical(agenda([read_case(SILENCE)], ON, until=14), ON)


def test_a_year_is_printed_as_the_feed_of_the_library() -> None:
    """With the options of the calendar, in either language."""
    assert _run("calendar", "2026", "--ics")[0] == calendar_ical(NATIONAL, 2026)
    known = NATIONAL.as_known_on(dt.date(2025, 8, 6))
    asked = ("calendar", "2025", "--known-on", "2025-08-06", "--lang", "en", "--ics")
    assert _run(*asked)[0] == calendar_ical(known, 2025, lang="en")


@pytest.mark.parametrize("year", [2026, 2029])
def test_a_year_is_printed_as_csv(year: int) -> None:
    """A row a day with what the JSON says; null is empty, and a flag is 1 or 0."""
    shown, _ = _run("calendar", str(year), "--csv")
    columns = ["date", "kind", "name", "decree"]
    rows = [*csv.DictReader(io.StringIO(shown.decode()))]
    days: list[Any] = [*calendar_json(year, NATIONAL)["days"]]
    assert rows == [
        {key: day[key] or "" for key in columns}
        | {"estimated": "1" if day.get("estimated") else "0"}
        for day in days
    ]
    assert shown.startswith(b"date,kind,name,decree,estimated\n")
    assert b"\r" not in shown


@pytest.mark.parametrize(
    ("args", "named"),
    [
        (("calendar", "2026", "--ics", "--csv"), "--ics, --csv"),
        (("calendar", "2026", "--json", "--ics"), "--json, --ics"),
        (("agenda", str(SILENCE), "--jsonl", "--ics"), "--jsonl, --ics"),
        (("agenda", str(SILENCE), "--json", "--jsonl"), "--json, --jsonl"),
    ],
)
def test_one_form_at_a_time(args: tuple[str, ...], named: str) -> None:
    """Two forms at once are an error, and nothing is printed."""
    shown, told = _run(*args, code=2)
    assert shown == b""
    assert told == f"keterbukaan: {named}: hanya satu bentuk keluaran sekaligus\n"
    assert "only one form of output at a time" in _run(*args, "--lang", "en", code=2)[1]


def test_the_installed_command_prints_bytes() -> None:
    """A real process ends its lines as the format wants, and in UTF-8 anywhere."""
    done = subprocess.run(
        [sys.executable, "-m", "keterbukaan", "calendar", "2026", "--ics"],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert done.stdout == calendar_ical(NATIONAL, 2026)
    assert done.stdout.count(b"\r\n") == done.stdout.count(b"\n") > 100


@pytest.mark.parametrize(
    "args", [("calendar", "2026", "--ics"), ("agenda", str(SILENCE), "--ics")]
)
def test_a_feed_without_its_extra_names_it(
    args: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The line says what to install, and nothing else is printed."""
    for name in [*sys.modules]:
        if name.startswith("keterbukaan.adapters.ical"):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "icalendar", None)
    monkeypatch.setattr(sys, "argv", ["keterbukaan", *args, "--lang", "en"])
    with pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == (
        "keterbukaan: icalendar is not installed; install keterbukaan with the extra "
        'ical (in a checkout: pip install ".[ical]"), '
        "or that package alone: pip install icalendar\n"
    )

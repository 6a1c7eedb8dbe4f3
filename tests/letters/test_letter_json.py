"""A letter as JSON and on the command line."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any, get_type_hints

import pytest
from typer.testing import CliRunner, Result

from keterbukaan import Case, WorkCalendar, letter
from keterbukaan.adapters.json import LetterAnswer, letter_json
from keterbukaan.adapters.json.letter_answers import LetterFieldAnswer
from keterbukaan.cli.app import app
from keterbukaan.events import ExtensionNotified, RequestReceived
from tests.helpers import ROOT

REFUSAL = str(ROOT / "examples" / "refusal.json")
ON = ("--on", "2025-02-05")
START = dt.date(2026, 3, 12)


def _run(*args: str, code: int = 0) -> Result:
    done = CliRunner().invoke(app, ["letter", *args])
    assert done.exit_code == code, done.output
    assert "Traceback" not in done.output
    return done


def _answer(*args: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_run(*args, "--json").stdout)
    return found


def test_a_letter_as_json() -> None:
    """Every key is there, and the answer names what is missing and what is open."""
    answer = letter_json(letter("refusal", Case(), START), "en")
    assert {*answer} == {*get_type_hints(LetterAnswer)}
    assert all(
        {*each} == {*get_type_hints(LetterFieldAnswer)} for each in answer["fields"]
    )
    assert (answer["kind"], answer["on"]) == ("refusal", "2026-03-12")
    assert (answer["complete"], answer["missing"][-1]) == (False, "reason")
    assert answer["open"] == [
        "grounds",
        "determination",
        "statute",
        "consequence",
        "period",
    ]
    assert answer["basis"][0] == "PerKI 1/2021 Ps. 34(1)"
    assert answer["told"][0]["rule"] == "objection.file"
    assert answer["edition"] is None
    assert answer["known_on"] is None
    assert json.dumps(answer)


def test_the_edition_of_a_date_in_it() -> None:
    """The newest decree under a date, and the known-on day, are named."""
    facts = [RequestReceived(START), ExtensionNotified(START, reason="banyak")]
    known = WorkCalendar.national().as_known_on(START)
    found = letter("extension", Case(events=facts), START, calendar=known)
    answer = letter_json(found)
    assert (answer["edition"], answer["known_on"]) == ("SKB 1497/2025", "2026-03-12")


def test_an_open_letter_is_not_complete() -> None:
    """What may be needed and is not there keeps a letter from being complete."""
    given = dict.fromkeys(
        ("registration_number", "name", "information", "held", "outcome"), "ada"
    )
    answer = letter_json(letter("notice", Case(), START, given=given))
    assert (answer["missing"], answer["complete"]) == ([], False)
    assert [f["given"] for f in answer["fields"]].count(True) == len(given)


def test_markdown_is_for_people() -> None:
    """Without a form of output, and with --md, it is the same Markdown."""
    shown = _run("refusal", REFUSAL, *ON).stdout
    assert shown.startswith("# Surat penolakan permintaan\n\n")
    assert shown == _run("refusal", REFUSAL, *ON, "--md").stdout
    assert _run("refusal", REFUSAL, *ON, "--lang", "en").stdout.startswith("# Notice")


def test_html() -> None:
    """With --html it is one division in the language asked for."""
    shown = _run("refusal", REFUSAL, *ON, "--html", "--lang", "en").stdout
    assert shown.startswith('<div lang="en" ')


def test_what_is_given() -> None:
    """Each --given fills the field of its key; the text may hold an equals sign."""
    answer = _answer(
        "refusal", REFUSAL, *ON, "--given", "held=a=b", "--given", "name=X Y"
    )
    values = {each["key"]: each["value"] for each in answer["fields"]}
    assert (values["held"], values["name"]) == ("a=b", "X Y")
    assert "held" not in answer["missing"]


def test_the_party_that_writes() -> None:
    """With --for the letter is that party's; without, of who acted on record."""
    on = ("--on", "2025-08-20")
    answer = _answer("challenge", REFUSAL, *on, "--lang", "en")
    assert (answer["by"], answer["to"]) == ("body", "court")
    other = _answer("challenge", REFUSAL, *on, "--for", "applicant")
    values = {each["key"]: each["value"] for each in other["fields"]}
    assert other["by"] == "applicant"
    assert values["copy_received_on"] == "Senin, 4 Agustus 2025"


def test_a_day_and_a_reading() -> None:
    """Facts after the day are left out; a known-on day and a reading are taken."""
    answer = _answer("refusal", REFUSAL, "--on", "2025-02-04")
    assert "outcome" in answer["missing"]
    known = ("--known-on", "2025-02-03", "--reading", "receipt_day_counted=yes")
    assert _answer("refusal", REFUSAL, *ON, *known)["known_on"] == "2025-02-03"
    assert _answer("refusal", REFUSAL)["on"] == str(_today())


def _today() -> dt.date:
    from keterbukaan.cli.inputs import today

    return today()


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["refusl", REFUSAL], "unknown letter 'refusl'; did you mean 'refusal'?"),
        (["refusal", REFUSAL, "--given", "hel=x"], "did you mean 'held'?"),
        (["refusal", REFUSAL, "--given", "held"], "expected KEY=TEXT, got 'held'"),
        (
            ["refusal", REFUSAL, "--given", "held=a", "--given", "held=b"],
            "'held' is given twice",
        ),
        (["refusal", REFUSAL, "--given", "held= "], "$.given.held: must not be blank"),
        (["refusal", REFUSAL, "--on", "kemarin"], "not a date: 'kemarin'"),
        (["refusal", REFUSAL, "--json", "--md"], "only one form of output"),
        (["refusal", "nowhere.json"], "nowhere.json"),
        (
            ["application", REFUSAL, "--for", "body"],
            "written by the applicant",
        ),
        (["receipt", REFUSAL, "--on", "2010-01-04"], "was not in force on 2010-01-04"),
    ],
)
def test_bad_input(args: list[str], said: str) -> None:
    """It ends with 2 and says what is wrong."""
    assert said in _run(*args, "--lang", "en", code=2).stderr

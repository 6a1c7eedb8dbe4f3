"""A letter as JSON and on the command line."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any, get_type_hints

import pytest
from typer.testing import CliRunner, Result

from keterbukaan import Case, WorkCalendar, letter
from keterbukaan.adapters.json import LetterAnswer, letter_json
from keterbukaan.adapters.json.letter_answers import LetterFieldAnswer
from keterbukaan.cli.app import app
from keterbukaan.events import ExtensionNotified, RequestReceived
from tests.helpers import ROOT

if TYPE_CHECKING:
    from pathlib import Path

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
        "explanation",
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


COMPLETE = str(ROOT / "examples" / "exemption-complete.json")
FAULTS = str(ROOT / "examples" / "exemption-faults.json")


def _file(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def test_a_paper_on_a_test_alone() -> None:
    """The file of a test is enough; a determination goes to nobody."""
    answer = _answer("test_sheet", COMPLETE, "--on", "2026-03-12", "--lang", "en")
    assert (answer["complete"], answer["to"], answer["by"]) == (True, None, "ppid")
    assert answer["body"] == "Pemerintah Kabupaten Antah Berantah"
    assert answer["fields"][0]["key"] == "documents"
    assert [each["rule"] for each in answer["told"]] == [
        "exemption.open",
        "objection.file",
    ]
    shown = _run("test_sheet", FAULTS, "--on", "2026-03-12").stdout
    assert "**belum tercatat**" in shown
    assert "- tidak sah: " in shown


def test_a_paper_on_one_of_several_tests(tmp_path: Path) -> None:
    """Of a list, of JSON Lines and of a case the one that is named is taken."""
    tests = [{"id": "u1", "information": "rute"}, {"id": "u2", "information": "nilai"}]
    lines = "\n".join(map(json.dumps, tests))
    case = {
        "schema": "keterbukaan/case/1",
        "body": {"name": "Dinas Rekaan", "kind": "state", "level": "regency"},
        "events": [{"type": "request_received", "on": "2026-03-12"}],
        "tests": tests,
    }
    for name, text in (
        ("a.json", json.dumps(tests)),
        ("b.jsonl", lines),
        ("c.json", lines),
        ("d.json", json.dumps({"tests": tests})),
        ("e.json", json.dumps(case)),
    ):
        file = _file(tmp_path, name, text)
        args = ("opening", file, "--on", "2026-03-12")
        answer = _answer(*args, "--test", "u2")
        assert answer["fields"][0]["value"] == "nilai"
        said = _run(*args, code=2).stderr
        assert "ada 2 uji konsekuensi; pilih salah satu: 'u1', 'u2'" in said
        assert answer["body"] == ("Dinas Rekaan" if name == "e.json" else None)


def test_tests_that_cannot_be_read(tmp_path: Path) -> None:
    """What is wrong is told with its row, and of a file with one test without."""
    args = ("--on", "2026-03-12", "--lang", "en")
    rows = _file(tmp_path, "a.jsonl", '{"information": "x"}\n{"grounds": ["17.h"]}\n')
    said = _run("test_sheet", rows, *args, code=2).stderr
    assert "$[1].information: missing" in said
    one = _file(tmp_path, "b.json", '{"information": "x", "grounds": ["17.z"]}')
    assert "$.grounds[0]: " in _run("test_sheet", one, *args, code=2).stderr
    case = _file(tmp_path, "c.json", '{\n"events": []')
    assert "not JSON" in _run("test_sheet", case, *args, code=2).stderr
    number = _file(tmp_path, "d.json", "7")
    assert "$: " in _run("test_sheet", number, *args, code=2).stderr


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
        (["opening", COMPLETE, "--for", "body"], "written by the PPID"),
        (["opening", "nowhere.json"], "nowhere.json"),
        (["opening", COMPLETE, "--test", "u1"], "unknown consequence test 'u1'"),
        (["refusal", REFUSAL, "--test", "u1"], "not about one consequence test"),
        (["receipt", REFUSAL, "--on", "2010-01-04"], "was not in force on 2010-01-04"),
    ],
)
def test_bad_input(args: list[str], said: str) -> None:
    """It ends with 2 and says what is wrong."""
    assert said in _run(*args, "--lang", "en", code=2).stderr


@pytest.mark.parametrize(
    ("args", "file"),
    [
        (("refusal", "-", *ON), ROOT / "examples" / "refusal.json"),
        (("test_sheet", "-", *ON), ROOT / "examples" / "exemption-faults.json"),
    ],
)
def test_a_letter_from_standard_input(args: tuple[str, ...], file: Path) -> None:
    """As from the file itself; what cannot be read there is named."""
    text = file.read_text(encoding="utf-8")
    done = CliRunner().invoke(app, ["letter", *args], input=text)
    assert done.exit_code == 0, done.output
    assert done.stdout == _run(args[0], str(file), *ON).stdout
    done = CliRunner().invoke(app, ["letter", *args, "--lang", "en"], input="{")
    assert done.exit_code == 2
    assert "not JSON" in done.stderr


def test_a_letter_about_one_item(tmp_path: Path) -> None:
    """The option names it, as the library does."""
    facts = [
        {"type": "notice_given", "on": "2026-03-12", "outcome": o, "items": [item]}
        for item, o in (("peta", "granted"), ("laporan", "not_held"))
    ]
    body = {"kind": "state", "level": "village"}
    case = {"schema": "keterbukaan/case/1", "body": body, "events": facts}
    file = tmp_path / "a.json"
    file.write_text(json.dumps({**case, "items": ["peta", "laporan"]}))
    for item, outcome in (("peta", "granted"), ("laporan", "not held")):
        answer = _answer("notice", str(file), "--item", item, "--lang", "en")
        (found,) = (each for each in answer["fields"] if each["key"] == "outcome")
        assert found["text"] == outcome
    done = _run("notice", str(file), "--item", "map", "--lang", "en", code=2)
    assert "unknown item 'map'" in done.stderr

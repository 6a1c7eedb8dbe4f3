"""What a case shows first: the next step, on one screen, from one side or all."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from keterbukaan.adapters.json import read_case, standing_json
from keterbukaan.cli.app import app
from tests.helpers import ROOT

if TYPE_CHECKING:
    from pathlib import Path

LINES, COLUMNS = 30, 80


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no terminal of the tester change the width or the colours."""
    for name in ("COLUMNS", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)


def _lines(*args: str) -> list[str]:
    result = CliRunner().invoke(app, args)
    assert result.exit_code == 0, result.output
    return result.stdout.splitlines()


def _shown(name: str, on: str, *args: str, lang: str = "en") -> str:
    file = str(ROOT / "examples" / f"{name}.json")
    lines = _lines("case", file, "--on", on, "--lang", lang, *args)
    return " ".join(" ".join(lines).split())


def _written(tmp_path: Path, *events: dict[str, object], **more: object) -> str:
    body = {"kind": "state", "level": "regency"}
    content = {"schema": "keterbukaan/case/1", "body": body, "events": events, **more}
    file = tmp_path / "case.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    return str(file)


# -- the first lines -------------------------------------------------------------------


def test_the_first_lines_answer() -> None:
    """What to do, by whom, by which safe day, with the days left, where, with what."""
    lines = _lines("case", str(ROOT / "examples/silence.json"), "--on", "2026-06-01")
    assert lines[0] == "Langkah berikutnya (Senin, 1 Juni 2026), contoh/2026/diam"
    said = " ".join(" ".join(lines).split())
    for text in (
        "Pemohon dapat mengajukan permohonan penyelesaian sengketa ke Komisi Informasi",
        "aman sampai Rabu, 17 Juni 2026 (11 hari kerja lagi)",
        "hari terakhir Kamis, 18 Juni 2026, PerKI 1/2013 Ps. 13 b.",
        "tempat Komisi Informasi Provinsi, PerKI 1/2013 Ps. 6(4)",
        "lampirkan identitas pemohon; bukti permintaan; bukti keberatan atau",
        "status perkara keberatan: tidak menjawab dalam batas waktu",
        "Lewat waktu - Atasan PPID wajib menanggapi keberatan (alasan c)",
        "batasnya Senin, 25 Mei 2026 (3 hari kerja yang lalu)",
        "; mencabut keberatan (pemohon, UU 14/2008 Ps. 35(1))",
        "tafsir bawaan; libur SKB 1497/2025; bukan nasihat hukum; selengkapnya --full",
    ):
        assert text in said
    assert "Riwayat" not in said


def test_then_comes_what_else_is_open_by_the_day_to_keep_to() -> None:
    """A short table: who may do what, until when it is safe, the last day, its basis.

    A cell that goes on in the next line is cut here.
    """
    said = _shown("silence", "2026-10-01")
    head = "Besides who: act safe until last day basis"
    row = "applicant: challenge the ruling 2026-10-08 2026-10-14 PERMA 2/2011 Ps. 4(2)"
    assert f"{head} {row}" in said
    assert said.index(head) < said.index("Findings 2026-07-14") < said.index("Keep in")


def test_from_when_is_said_where_something_opens_later() -> None:
    """It is in the row of the act, and the undated come last."""
    said = _shown("refusal", "2025-08-06")
    rows = (
        "public body: challenge the 2025-08-19 2025-08-26 PERMA 2/2011 Ps. 4(2)",
        "applicant: request execution, - - PERMA 2/2011 Ps. 12(1) from 2025-08-27",
    )
    assert said.index(rows[0]) < said.index(rows[1])


def test_a_withdrawal_keeps_its_warning() -> None:
    """What bars filing again is said beside the act."""
    said = _shown("silence", "2026-06-10")
    assert "withdraw the application (applicant, PerKI 1/2013 Ps. 14): open; " in said


def test_an_overdue_duty_is_the_next_step_of_its_side() -> None:
    """Where nothing else is open to that side, the duty that remains is named."""
    said = _shown("silence", "2026-06-01", "--for", "superior")
    start = "Next step for the superior of the PPID (Monday, 1 June 2026), contoh/"
    assert said.startswith(start)
    assert "the limit was Monday, 25 May 2026 (3 working days ago)" in said
    assert "Overdue" not in said


def test_where_nothing_has_a_day_it_says_so() -> None:
    """No step with a time limit, or only a new request."""
    said = _shown("silence", "2026-06-10", "--for", "applicant", lang="id")
    assert "Tidak ada langkah yang berbatas waktu." in said


def test_only_the_applicant_is_sent_to_a_new_request(tmp_path: Path) -> None:
    """A matter that is over leaves the other sides nothing."""
    file = _written(
        tmp_path,
        {"type": "request_received", "on": "2026-03-12"},
        {"type": "request_withdrawn", "on": "2026-03-13"},
    )
    args = ("case", file, "--on", "2026-03-16", "--lang", "en")
    new = "Nothing is open any more; a new request stays open."
    assert _lines(*args)[1] == _lines(*args, "--for", "applicant")[1] == new
    assert _lines(*args, "--for", "ppid")[1] == "There is no step with a time limit."


def test_an_execution_says_how_far_it_is_open(tmp_path: Path) -> None:
    """Where a court changed the ruling, its order decides."""
    read = {"type": "ruling_read", "on": "2025-01-06", "kind": "adjudication"}
    annulled = {"outcome": "ruling_annulled"}
    file = _written(
        tmp_path,
        {**read, "outcome": "granted"},
        {"type": "court_ruling_pronounced", "on": "2025-05-06", **annulled},
        {"type": "court_ruling_received", "on": "2025-05-06", "by": "applicant"},
        {"type": "court_ruling_received", "on": "2025-05-06", "by": "body"},
    )
    args = ("--on", "2025-09-01", "--lang", "en")
    said = " ".join(" ".join(_lines("case", file, *args)).split())
    standing = read_case(tmp_path / "case.json").on(dt.date(2025, 9, 1))
    step = standing.next_step("applicant")
    assert step is not None
    assert step.option.act == "execution_requested"
    assert f"reason {step.option.text('en')}" in said


def test_who_asks_is_asked_by_kind_where_that_is_not_on_record(tmp_path: Path) -> None:
    """The identity to attach depends on a kind that the file does not say."""
    answer: dict[str, object] = {
        "type": "objection_answer_received",
        "on": "2026-11-10",
    }
    args = ("--on", "2026-11-12", "--lang", "en")
    said = " ".join(" ".join(_lines("case", _written(tmp_path, answer), *args)).split())
    assert "attach proof of who asks, by the kind of applicant, which is not on" in said
    known = _written(tmp_path, answer, applicant={"kind": "citizen"})
    said = " ".join(" ".join(_lines("case", known, *args)).split())
    assert "attach identity of the applicant; proof of the request" in said


# -- one screen ------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["silence", "refusal", "extension", "local-days"])
@pytest.mark.parametrize("lang", ["id", "en"])
def test_an_ordinary_case_fits_one_screen(name: str, lang: str) -> None:
    """On the day of every fact and after the last, 80 columns by 30 lines do."""
    file = ROOT / "examples" / f"{name}.json"
    days = {fact.on for fact in read_case(file).events}
    for day in sorted({*days, max(days) + dt.timedelta(days=100)}):
        lines = _lines("case", str(file), "--on", str(day), "--lang", lang)
        assert len(lines) <= LINES, (day, lines)
        assert max(map(len, lines)) <= COLUMNS


def test_many_findings_are_cut_to_the_last() -> None:
    """The first of them are counted, and shown with --full; so it fits as well."""
    file = str(ROOT / "examples" / "slips.json")
    assert len(_lines("case", file, "--on", "2024-12-20")) <= LINES
    short = _shown("slips", "2024-12-20")
    assert "Findings - 3 earlier, see --full 2024-04-22 " in short
    whole = _shown("slips", "2024-12-20", "--full")
    assert "Findings 2024-01-08 " in whole
    assert "earlier, see --full" not in whole
    assert "more with --full" not in whole


def test_the_last_line_names_readings_edition_and_knowledge() -> None:
    """A reading that was chosen is named, and so is a day of knowledge."""
    chosen = ("--reading", "receipt_day_counted=yes", "--known-on", "2026-09-30")
    said = _shown("silence", "2026-10-01", *chosen)
    assert (
        "readings receipt_day_counted=yes; holidays SKB 1497/2025; as known on" in said
    )
    assert "known on Wednesday, 30 September 2026; not legal advice; more" in said


# -- all of it, and one side -----------------------------------------------------------


def test_full_shows_how_it_came_there() -> None:
    """Law, commission, history, closed options, limits, doubts."""
    said = _shown("silence", "2026-10-01", "--full")
    for text in (
        "Rules and commission rules UU 14/2008; PerKI 1/2021; PerKI 1/2013",
        "History: 21 of 21 facts by that day",
        "2026-03-07 request sent",
        "Not yet or no longer open on that day",
        "Why it is open",
        "10 working days after",
        "Limits that have passed",
        "Doubts",
    ):
        assert text in said


def test_a_limit_of_its_own_neither_runs_nor_passes(tmp_path: Path) -> None:
    """Beside the limit of the law it is named, before its day and after it."""
    body = {"kind": "state", "level": "regency", "own_rules": "court"}
    received: dict[str, object] = {"type": "notice_received", "on": "2026-03-20"}
    file = _written(tmp_path, received, body=body)
    for day in ("2026-04-19", "2026-04-20"):
        lines = _lines("case", file, "--on", day, "--full", "--lang", "en")
        (row,) = (line for line in lines if "SK KMA 2-144/2022" in line)
        assert "2026-04-19" in row
        assert "its own limit" in row
    last = " ".join(_lines("case", file, "--on", "2026-04-20", "--full"))
    assert "batas sendiri" in last


def test_a_side_shows_its_own_steps_and_all_findings() -> None:
    """The body and its PPID are one side; findings concern everybody."""
    applicant = _shown("silence", "2026-10-01", "--for", "applicant")
    assert "The applicant may challenge the ruling in court" in applicant
    assert "public body" not in applicant
    body = _shown("silence", "2026-10-01", "--for", "ppid", "--full")
    assert "The public body may challenge the ruling in court" in body
    assert "applicant may" not in body
    for side in (applicant, body):
        assert "Findings 2026-07-14 hearing held" in side
    limits = body[body.index("Limits limit until") :]
    assert "Written notice" in limits
    assert "Filing an objection" not in limits


def test_json_is_whole_whatever_the_side() -> None:
    """A side and the length are for people."""
    file = ROOT / "examples" / "silence.json"
    args = ("--on", "2026-10-01", "--json", "--for", "applicant", "--full")
    case = read_case(file)
    expected = standing_json(case.on(dt.date(2026, 10, 1)), since=case.events[0].on)
    assert json.loads("".join(_lines("case", str(file), *args))) == expected


def test_an_unknown_side_is_named() -> None:
    """It ends with 2, and says what there is."""
    args = ["case", str(ROOT / "examples" / "silence.json"), "--for", "lawyer"]
    result = CliRunner().invoke(app, args)
    assert result.exit_code == 2
    assert "--for" in result.stderr
    assert "'superior'" in result.stderr


# -- one deadline ----------------------------------------------------------------------


def test_due_opens_with_the_day_to_keep_to() -> None:
    """The safe day first, the last day as what it differs from."""
    due = ("due", "dispute.file", "2026-11-10")
    assert " ".join(" ".join(_lines(*due)).split()).startswith(
        "Tepati Jumat, 27 November 2026, hari yang aman menurut semua hitungan; hari "
        "terakhirnya menurut hitungan yang dipakai Senin, 30 November 2026. Permohonan"
    )
    assert " ".join(" ".join(_lines(*due, "--lang", "en")).split()).startswith(
        "Keep to Friday, 27 November 2026, which is safe on every view; the last day "
        "as counted here is Monday, 30 November 2026."
    )
    summons = _lines("due", "dispute.summons", "2026-07-14", "--lang", "en")
    assert summons[0] == (
        "Keep to Thursday, 9 July 2026: the last day, and safe on every view."
    )

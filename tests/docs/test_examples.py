"""The examples: cases and consequence tests with invented people and bodies."""

from __future__ import annotations

import datetime as dt
import json
import re
import runpy
from typing import TYPE_CHECKING

import pytest

from keterbukaan import WorkCalendar, assess
from keterbukaan.adapters.json import (
    assessment_json,
    read_case,
    read_exemption,
    standing_json,
    write_case,
    write_exemption,
)
from keterbukaan.texts import LANGUAGES
from tests.helpers import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from keterbukaan import Assessment, Case, Standing

EXAMPLES = ROOT / "examples"
FILES = sorted(EXAMPLES.glob("*.json"))
TESTS = [file for file in FILES if file.stem.startswith("exemption")]
DECREES = [file for file in FILES if file.stem.startswith("decree")]
CASES = [file for file in FILES if file not in {*TESTS, *DECREES}]


def _case(name: str) -> Case:
    return read_case(EXAMPLES / f"{name}.json")


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def _met(standing: Standing) -> dict[str, str | None]:
    """What became of each limit, by rule and party."""
    return {
        f"{limit.rule} {limit.party or ''}".strip(): limit.met and limit.met.value
        for limit in standing.deadlines
    }


def _codes(standing: Standing) -> list[str]:
    return [finding.code for finding in standing.findings]


def _open(standing: Standing) -> list[tuple[str, str, str]]:
    """The dated acts that are open: act, actor and last day."""
    return [
        (option.act, option.actor.value, str(option.closes))
        for option in standing.options
        if option.open and option.closes is not None
    ]


def test_there_are_five_cases() -> None:
    """Silence, a refusal, an extension, local days, and a register with slips."""
    names = [file.stem for file in CASES]
    assert names == ["extension", "local-days", "refusal", "silence", "slips"]


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_each_case_is_read_written_and_answered(file: Path) -> None:
    """Each file is read, survives JSON, and has a standing on any of its days."""
    case = read_case(file)
    assert read_case(write_case(case)) == case
    for event in case.events:
        answer = standing_json(case.on(event.on))
        assert json.loads(json.dumps(answer)) == answer


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_number_looks_like_an_identity_number(file: Path) -> None:
    """No run of digits is long enough for a NIK, a KK or an NPWP."""
    text = re.sub(r"[.\-/ ]", "", file.read_text(encoding="utf-8"))
    dates = re.sub(r"20\d{6}", "", text)
    assert not re.search(r"\d{15,}", dates)


def test_silence_crosses_lebaran_to_the_commission() -> None:
    """Silence opens the objection, silence again the dispute; nothing is late."""
    case = _case("silence")
    before = case.on(_day("2026-03-30"))
    assert before.state == "waiting"
    assert before.deadlines[0].deadline.last == _day("2026-03-30")
    silent = case.on(_day("2026-03-31"))
    assert silent.state == "silent"
    assert ("objection_received", "applicant", "2026-05-13") in _open(silent)
    twice = case.on(_day("2026-05-26"))
    assert (twice.stage, twice.state) == ("objection", "silent")
    assert ("dispute_filed", "applicant", "2026-06-18") in _open(twice)


def test_silence_ends_with_a_ruling_that_waits_for_a_receipt() -> None:
    """On the day of the demo both may still go to court, and one date is unsure."""
    standing = _case("silence").on(_day("2026-10-01"))
    assert (standing.stage, standing.state) == ("dispute", "ruled")
    assert ("challenge_filed", "applicant", "2026-10-14") in _open(standing)
    met = _met(standing)
    assert met["request.notice"] == met["objection.response"] == "none"
    assert met["dispute.file.silence"] == "all"
    assert met["court.challenge body"] is None
    body = standing.deadlines[-1].deadline
    assert (body.rule, body.firm) == ("court.challenge", False)
    assert _codes(standing) == ["late.dispute.start"]
    assert standing.findings[0].days == 10


def test_the_demo_shows_that_day() -> None:
    """``make demo`` and the README show silence on 1 October 2026."""
    for name in ("Makefile", "README.md"):
        path = ROOT / name
        if path.exists():  # the Makefile stays behind when the wheel is tested
            text = path.read_text(encoding="utf-8")
            assert "examples/silence.json" in text
            assert "2026-10-01" in text


def test_a_refusal_goes_past_mediation_to_the_administrative_court() -> None:
    """Ground a goes straight to adjudication, and the body's challenge to court."""
    case = _case("refusal")
    answered = case.on(_day("2025-03-20"))
    assert ("dispute_filed", "applicant", "2025-04-21") in _open(answered)
    ruled = case.on(_day("2025-08-06"))
    assert ("challenge_filed", "applicant", "2025-08-25") in _open(ruled)
    assert any("PTUN" in option.text() for option in ruled.options)
    standing = case.on(_day("2025-12-20"))
    assert (standing.stage, standing.state) == ("court", "ruled")
    assert _codes(standing) == []
    assert ("cassation_filed", "applicant", "2025-12-24") in _open(standing)
    assert not any(event.type.startswith("mediation") for event in case.events), (
        "no mediation on ground a"
    )


def test_an_extension_in_time_and_an_answer_too_late() -> None:
    """Ten days become seventeen on the body's week; the late answer erases nothing."""
    case = _case("extension")
    extended = case.on(_day("2025-12-01"))
    assert extended.state == "extended"
    first, second = (limit.deadline for limit in extended.deadlines[:2])
    assert first.last == _day("2025-11-29")  # a Saturday on a week of six days
    assert second.last == _day("2025-12-09")
    standing = case.on(_day("2025-12-29"))
    assert _codes(standing) == ["late.request.extension"]
    assert standing.findings[0].days == 4
    closing = [day for act, _, day in _open(standing) if act == "objection_received"]
    assert closing[:2] == ["2026-01-26", "2026-02-02"]


def test_local_days_bind_whom_they_name() -> None:
    """A vote, a squeezed Saturday, leave that was worked, and a flood."""
    standing = _case("local-days").on(_day("2026-06-23"))
    dues = {limit.rule: limit.deadline for limit in standing.deadlines}
    local = [row.name for row in dues["request.notice"].skipped if row.kind == "local"]
    assert local == ["Sabtu terjepit", "Pemungutan suara ulang"]
    assert [str(row.date) for row in dues["objection.response"].counted] == [
        "2026-05-15"
    ]
    filing = dues["dispute.file"]
    assert (filing.last, filing.outer) == (_day("2026-06-22"), _day("2026-06-23"))
    assert "force_majeure" in {doubt.kind for doubt in filing.doubts}
    assert _met(standing)["dispute.file"] == "some"
    assert _codes(standing) == ["late.dispute.file"]


def test_slips_of_a_register_are_findings() -> None:
    """Odd entries are kept and reported, on Sundays too, and none breaks the case."""
    case = _case("slips")
    sundays = [event.type for event in case.events if event.on.isoweekday() == 7]
    assert sundays == ["dispute_registered", "hearing_held"]
    codes = _codes(case.on(_day("2024-12-20")))
    assert "form.date_order" in codes
    assert "form.received_twice" in codes
    assert any(code.startswith("premature.dispute.file") for code in codes)
    assert "not_recorded.mediation_started" in codes
    assert "not_recorded.court_ruling_pronounced" in codes


def test_an_application_asks_what_is_open(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The example for applications prints the open acts of a matter."""
    runpy.run_path(str(EXAMPLES / "embed.py"), run_name="__main__")
    assert capsys.readouterr().out == (
        "applicant: objection_received until 2026-05-21 (UU 14/2008 Ps. 36(1))\n"
    )


# --- consequence tests --------------------------------------------------------------


def _assessed(name: str) -> Assessment:
    test = read_exemption(EXAMPLES / f"exemption-{name}.json")
    return assess(test, _day("2026-11-02"), calendar=WorkCalendar.national())


@pytest.mark.parametrize("file", TESTS, ids=lambda file: file.stem)
def test_each_consequence_test_is_read_written_and_answered(file: Path) -> None:
    """Each file is read, survives JSON, and its assessment is plain values."""
    test = read_exemption(file)
    assert read_exemption(write_exemption(test)) == test
    for lang in LANGUAGES:
        answer = assessment_json(_assessed(file.stem.removeprefix("exemption-")), lang)
        assert json.loads(json.dumps(answer)) == answer


def test_a_complete_consequence_test_has_no_finding() -> None:
    """It is in form and in force, as long as it is needed."""
    seen = _assessed("complete")
    assert (seen.findings, str(seen.status)) == ((), "in_force")
    assert (seen.open_by, seen.open_from) == (None, None)


def test_known_faults_of_a_consequence_test_are_found() -> None:
    """Permanent under c, a lower regulation alone, and nothing weighed."""
    seen = _assessed("faults")
    weights = {finding.code: finding.severity.value for finding in seen.findings}
    assert weights["period.permanent"] == "invalid"
    assert weights["statute.lower_regulation"] == "defective"
    assert weights["missing.public_interest"] == "defective"
    assert weights["missing.consequence"] == "defective"
    assert weights["general_list"] == "advice"
    assert not seen.in_form

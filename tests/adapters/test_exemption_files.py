"""Consequence tests as JSON and on the command line."""

from __future__ import annotations

import datetime as dt
import importlib.metadata
import json
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from typer.testing import CliRunner

from keterbukaan import Case, ConsequenceTest, InputError, WorkCalendar, assess
from keterbukaan.adapters.json import (
    assessment_json,
    read_case,
    read_exemption,
    write_case,
    write_exemption,
)
from keterbukaan.cli import app as commands, inputs
from keterbukaan.events import NoticeGiven
from keterbukaan.exemption import (
    AfterEvent,
    AsNeeded,
    Consent,
    Document,
    FixedPeriod,
    NotStated,
    OtherLaw,
    PartialDate,
    PartPeriod,
    Period,
    Permanent,
    Review,
    UntilEvent,
)
from keterbukaan.law.spans import WorkingDays, Years
from tests.helpers import ROOT

if TYPE_CHECKING:
    from pathlib import Path

NATIONAL = WorkCalendar.national()
COMPLETE = ROOT / "examples" / "exemption-complete.json"
TERM: dict[str, Any] = {
    **json.loads(COMPLETE.read_text(encoding="utf-8")),
    "period": {
        "kind": "fixed",
        "length": {"n": 3, "unit": "years"},
        "set_by": "head_of_body",
        "law": "UU 43/2009",
    },
}
"""The complete example with a number of years, which a statute sets."""
FAULTS = ROOT / "examples" / "exemption-faults.json"
DAY = dt.date(2026, 11, 2)
FIXED = {"kind": "fixed", "length": {"n": 5, "unit": "years"}}


def _file(**changes: object) -> dict[str, Any]:
    """Make the smallest exemption file, with changes; None leaves a key out."""
    content: dict[str, Any] = {
        "schema": "keterbukaan/exemption/1",
        "information": "Daftar contoh",
        **changes,
    }
    return {key: value for key, value in content.items() if value is not None}


def _problems(source: Any) -> list[str]:  # noqa: ANN401 (anything may be given)
    with pytest.raises(InputError) as caught:
        read_exemption(source)
    return [repr(problem) for problem in caught.value.problems]


# --- reading --------------------------------------------------------------------


def test_only_the_information_is_needed(tmp_path: Path) -> None:
    """A mapping, JSON text and a file give the same record."""
    text = json.dumps(_file())
    file = tmp_path / "exemption.json"
    file.write_text(text, encoding="utf-8-sig")
    record = ConsequenceTest(information="Daftar contoh")
    assert read_exemption(_file()) == read_exemption(text) == record
    assert read_exemption(file) == record
    assert write_exemption(record) == _file()


FULL: dict[str, Any] = {
    "schema": "keterbukaan/exemption/1",
    "id": "contoh/1",
    "information": "Memorandum rapat pimpinan Badan Misal",
    "documents": [{"name": "Memorandum 1", "parts": ["lampiran"], "grounds": ["17.i"]}],
    "grounds": ["17.i", "17.h.3"],
    "statutes": ["UU 14/2008"],
    "reason": "alasan",
    "consequence": "akibat",
    "protects": "yang dilindungi",
    "propriety": "kepatutan",
    "public_interest": {"closing": "menutup", "opening": "membuka"},
    "memorandum": {"exempt_matter": "17.a.1", "harm_to_policy": "gaduh"},
    "person": "pegawai",
    "business_interest": "resep",
    "moment": "on_order",
    "made": False,
    "participants": ["PPID", "Biro Hukum"],
    "body": "Badan Misal",
    "unit": "Sekretariat",
    "ppid": "PPID",
    "place": "Antah Berantah",
    "decided_on": "2025-02-03",
    "decree": "SK 1/2025",
    "classification": "rahasia",
    "approved_by": "superior",
    "period": {
        "kind": "fixed",
        "set_by": "other_law",
        "text": "lima tahun",
        "start": "2025-02-04",
        "length": {"n": 5, "unit": "years"},
        "end": "2030-02-04",
    },
    "periods": [
        {
            "period": {"kind": "as_needed", "ended_on": "2031-07"},
            "grounds": ["17.h.3"],
            "parts": ["lampiran"],
        }
    ],
    "general": True,
    "never_exempt": {"18.1.a": False, "18.1.g": True},
    "consent": {"on": "2025-03-03", "written": False, "grounds": ["17.h"]},
    "office": "candidate",
    "opened_in_hearing_on": "2025-04",
    "opened_by_decision_on": "2025-04-02",
    "given_to_data_subject_on": "2025-04-03",
    "president_permitted_on": "2025-04-04",
    "reviews": [
        {"by": "commission", "on": "2025-05-05", "outcome": "partly_opened"},
        {
            "by": "supreme_court",
            "on": "2025-06-05",
            "outcome": "upheld",
            "final_on": "2025-06-05",
        },
        {
            "by": "court",
            "on": "2025",
            "outcome": "ruling_annulled",
            "gives": "part",
            "final": True,
            "case_number": "12/G/2025",
            "parts": ["lampiran"],
            "grounds": ["17.i"],
        },
    ],
    "replaces": {
        "information": "Memorandum rapat pimpinan",
        "public_interest": {"opening": "membuka"},
        "period": {"kind": "permanent"},
    },
    "not_seen": ["reason"],
    "absent": ["period", "public_interest"],
    "note": "catatan",
}


def test_every_key_is_read_and_written() -> None:
    """A record with every key arrives where it belongs, and goes back in order."""
    test = read_exemption(FULL)
    assert test == ConsequenceTest(
        id="contoh/1",
        information="Memorandum rapat pimpinan Badan Misal",
        documents=[Document("Memorandum 1", ["lampiran"], ["17.i"])],
        grounds=["17.i", "17.h.3"],
        statutes=["UU 14/2008"],
        reason="alasan",
        consequence="akibat",
        protects="yang dilindungi",
        propriety="kepatutan",
        interest_in_closing="menutup",
        interest_in_opening="membuka",
        exempt_matter="17.a.1",
        harm_to_policy="gaduh",
        person="pegawai",
        business_interest="resep",
        moment="on_order",
        made=False,
        participants=["PPID", "Biro Hukum"],
        body="Badan Misal",
        unit="Sekretariat",
        ppid="PPID",
        place="Antah Berantah",
        decided_on=dt.date(2025, 2, 3),
        decree="SK 1/2025",
        classification="rahasia",
        approved_by="superior",
        period=FixedPeriod(
            set_by="other_law",
            text="lima tahun",
            start=dt.date(2025, 2, 4),
            length=Years(5),
            end=dt.date(2030, 2, 4),
        ),
        periods=[
            PartPeriod(
                period=AsNeeded(ended_on=PartialDate(2031, 7)),
                grounds=["17.h.3"],
                parts=["lampiran"],
            )
        ],
        general=True,
        never_exempt={"18.1.a": False, "18.1.g": True},
        consent=Consent(on=dt.date(2025, 3, 3), written=False, grounds=["17.h"]),
        office="candidate",
        opened_in_hearing_on=PartialDate(2025, 4),
        opened_by_decision_on=dt.date(2025, 4, 2),
        given_to_data_subject_on=dt.date(2025, 4, 3),
        president_permitted_on=dt.date(2025, 4, 4),
        reviews=[
            Review(by="commission", on=dt.date(2025, 5, 5), outcome="partly_opened"),
            Review(
                by="supreme_court",
                on=dt.date(2025, 6, 5),
                outcome="upheld",
                final_on=dt.date(2025, 6, 5),
            ),
            Review(
                by="court",
                on=PartialDate(2025),
                outcome="ruling_annulled",
                gives="part",
                final=True,
                case_number="12/G/2025",
                parts=["lampiran"],
                grounds=["17.i"],
            ),
        ],
        replaces=ConsequenceTest(
            information="Memorandum rapat pimpinan",
            interest_in_opening="membuka",
            period=Permanent(),
        ),
        not_seen=["reason"],
        absent=["period", "public_interest"],
        note="catatan",
    )
    written = write_exemption(test)
    assert written == FULL
    first = ["schema", "information", "id", "documents", "grounds"]
    assert list(written)[:5] == first
    keys = list(written)
    assert keys.index("public_interest") + 1 == keys.index("memorandum")


@pytest.mark.parametrize(
    ("content", "period"),
    [
        (FIXED, FixedPeriod(length=Years(5))),
        (
            {"kind": "fixed", "end": "2030-01-02", "text": "s.d. 2 Januari 2030"},
            FixedPeriod(end=dt.date(2030, 1, 2), text="s.d. 2 Januari 2030"),
        ),
        (
            {
                "kind": "after_event",
                "event": "wafat",
                "length": {"n": 30, "unit": "working_days"},
                "happened_on": "2025-02-03",
            },
            AfterEvent(
                event="wafat",
                length=WorkingDays(30),
                happened_on=dt.date(2025, 2, 3),
            ),
        ),
        ({"kind": "until_event", "event": "lelang"}, UntilEvent(event="lelang")),
        (
            {"kind": "as_needed", "ended_on": "2025-02-03", "set_by": "head_of_body"},
            AsNeeded(ended_on=dt.date(2025, 2, 3), set_by="head_of_body"),
        ),
        (
            {"kind": "other_law", "law": "UU 43/2009", "end": "2050-01-02"},
            OtherLaw(law="UU 43/2009", end=dt.date(2050, 1, 2)),
        ),
        ({"kind": "permanent"}, Permanent()),
        ({"kind": "not_stated", "text": "-"}, NotStated(text="-")),
    ],
)
def test_every_kind_of_period(content: dict[str, Any], period: Period) -> None:
    """Each kind is read with its own fields, and written with them."""
    test = read_exemption(_file(period=content))
    assert test.period == period
    assert write_exemption(test)["period"] == content


def test_a_chain_of_determinations_survives() -> None:
    """A record may replace one that replaces another."""
    content = _file(replaces={"information": "b", "replaces": {"information": "c"}})
    test = read_exemption(content)
    assert test.replaces is not None
    assert test.replaces.replaces == ConsequenceTest(information="c")
    assert write_exemption(test) == content


# --- what cannot be read ----------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (_file(schema=None), "$.schema: missing"),
        (_file(schema=1), "$.schema: expected text, got 1"),
        (
            _file(schema="keterbukaan/case/1"),
            (
                "$.schema: unknown schema 'keterbukaan/case/1'; "
                "expected 'keterbukaan/exemption/1'"
            ),
        ),
        (_file(information=None), "$.information: missing"),
        (_file(information=" "), "$.information: no information is named"),
        (_file(information=5), "$.information: expected text, got 5"),
        (
            _file(grounds=["17.h.9"]),
            "$.grounds[0]: not an exemption: '17.h.9'; 17.h has 17.h.1 to 17.h.5",
        ),
        (_file(grounds="17.h"), "$.grounds: expected a list, got '17.h'"),
        (_file(grounds=[17]), "$.grounds[0]: expected text, got 17"),
        (_file(decided_on="2025-02-30"), "$.decided_on: no such day: '2025-02-30'"),
        (_file(decided_on="2025-13"), "$.decided_on: no such day: '2025-13'"),
        (_file(decided_on="0000"), "$.decided_on: no such day: '0000'"),
        (
            _file(decided_on=2025),
            "$.decided_on: not a date (YYYY-MM-DD, YYYY-MM or YYYY): 2025",
        ),
        (_file(absent=["reson"]), "$.absent[0]: unknown part 'reson'"),
        (
            _file(moment="on_requests"),
            "$.moment: unknown value 'on_requests'; did you mean 'on_request'?",
        ),
        (_file(reson="x"), "$.reson: unknown key 'reson'; did you mean 'reason'?"),
        (
            _file(interest_in_closing="x"),
            "$.interest_in_closing: unknown key 'interest_in_closing'",
        ),
        (
            _file(public_interest={"closed": "x"}),
            ("$.public_interest.closed: unknown key 'closed'; did you mean 'closing'?"),
        ),
        (_file(memorandum=[]), "$.memorandum: expected an object, got a list"),
        (_file(documents=[{}]), "$.documents[0].name: missing"),
        (_file(period="5 tahun"), "$.period: expected an object, got '5 tahun'"),
        (_file(period={}), "$.period.kind: missing"),
        (
            _file(period={"kind": "fixd"}),
            "$.period.kind: unknown kind 'fixd'; did you mean 'fixed'?",
        ),
        (
            _file(period={"kind": "fixed"}),
            "$.period: a fixed period needs a length or an end",
        ),
        (
            _file(period={**FIXED, "event": "wafat"}),
            (
                "$.period.event: unknown key 'event'; one of 'kind', 'set_by', "
                "'text', 'start', 'length', 'end', 'law'"
            ),
        ),
        (
            _file(period={"kind": "fixed", "length": {"n": 5, "unit": "year"}}),
            "$.period.length.unit: unknown unit 'year'; did you mean 'years'?",
        ),
        (
            _file(period={"kind": "fixed", "length": 5}),
            "$.period.length: expected an object, got 5",
        ),
        (
            _file(never_exempt={"18.1.h": True}),
            ("$.never_exempt['18.1.h']: unknown key '18.1.h'; did you mean '18.1.g'?"),
        ),
        (
            _file(never_exempt={"18.1.a": "no"}),
            "$.never_exempt['18.1.a']: expected true or false, got 'no'",
        ),
        (_file(never_exempt=[]), "$.never_exempt: expected an object, got a list"),
        (_file(consent={}), "$.consent.on: missing"),
        (
            _file(replaces=_file()),
            "$.replaces.schema: unknown key 'schema'",
        ),
        (_file(replaces={}), "$.replaces.information: missing"),
        ([], "$: expected an object, got a list"),
        ("[]", "$: expected an object, got a list"),
    ],
)
def test_what_cannot_be_read_is_named(content: object, problem: str) -> None:
    """A wrong value is one problem, with its path and what was given."""
    assert _problems(content) == [problem]


def test_all_problems_come_at_once() -> None:
    """No mistake hides another, in groups, periods and earlier records."""
    content = _file(
        information="",
        grounds=["17.k", "17.b.1"],
        period={"kind": "fixed", "start": "besok", "lenght": 5},
        public_interest={"closing": 1},
        memorandum={"matter": "x"},
        reviews=[{"by": "panel", "on": "2025-02-03"}],
        replaces={"period": {"kind": "ever", "zet_by": "ppid", "end": 1}},
        never_exempt={"18.1.z": 0},
    )
    assert _problems(content) == [
        "$.information: no information is named",
        "$.grounds[0]: not an exemption: '17.k'; there are 17.a to 17.j",
        "$.grounds[1]: not an exemption: '17.b.1'; 17.b has no items",
        "$.period.start: not a date (YYYY-MM-DD, YYYY-MM or YYYY): 'besok'",
        "$.period.lenght: unknown key 'lenght'; did you mean 'length'?",
        "$.period: a fixed period needs a length or an end",
        "$.never_exempt['18.1.z']: expected true or false, got 0",
        (
            "$.reviews[0].by: unknown value 'panel'; one of 'ppid', 'head_of_body', "
            "'superior', 'commission', 'court', 'supreme_court'"
        ),
        "$.reviews[0].outcome: missing",
        "$.replaces.information: missing",
        (
            "$.replaces.period.kind: unknown kind 'ever'; one of 'fixed', "
            "'after_event', 'until_event', 'as_needed', 'other_law', 'permanent', "
            "'not_stated'"
        ),
        "$.replaces.period.zet_by: unknown key 'zet_by'; did you mean 'set_by'?",
        "$.public_interest.closing: expected text, got 1",
        ("$.memorandum.matter: unknown key 'matter'; did you mean 'exempt_matter'?"),
    ]


def test_a_key_given_twice_is_a_problem() -> None:
    """Which of two values was meant cannot be known."""
    text = json.dumps(_file(note="x")).replace('"note":', '"note": "y", "note":')
    assert _problems(text) == ["$.note: key given twice"]


@pytest.mark.parametrize("depth", [400, 5000])
def test_a_chain_too_deep_is_named(depth: int) -> None:
    """A chain that no memory can follow is one problem, and no traceback."""
    content: dict[str, Any] = {"information": "x"}
    for _ in range(depth):
        content = {"information": "x", "replaces": content}
    assert _problems(_file(**content)) == ["$: nested too deeply"]


# --- tests in a case file -----------------------------------------------------------


def _case_file(*tests: object) -> dict[str, Any]:
    notice = {
        "type": "notice_given",
        "on": "2026-06-12",
        "outcome": "refused",
        "reason": "exemption",
        "tests": ["uji-1"],
    }
    return {
        "schema": "keterbukaan/case/1",
        "body": {"kind": "state", "level": "village"},
        "tests": list(tests),
        "events": [notice],
    }


def test_a_case_file_holds_the_tests_that_a_refusal_names() -> None:
    """They are read, written, and held against the refusal."""
    record = {"id": "uji-1", "information": "Rute patroli", "grounds": ["17.a.5"]}
    case = read_case(_case_file(record))
    assert case.tests == (
        ConsequenceTest(id="uji-1", information="Rute patroli", grounds=["17.a.5"]),
    )
    assert write_case(case) == _case_file(record)
    assert isinstance(case.events[0], NoticeGiven)
    codes = [finding.code for finding in case.on(dt.date(2026, 6, 12)).findings]
    assert "not_recorded.refusal.decree" in codes
    assert "tests" not in write_case(Case())


def test_problems_of_a_test_in_a_case_have_their_path() -> None:
    """The path leads through the list of tests."""
    content = _case_file({"information": "x", "grounds": ["17.z"]}, {"schema": "x"})
    with pytest.raises(InputError) as caught:
        read_case(content)
    assert [repr(problem) for problem in caught.value.problems] == [
        "$.tests[0].grounds[0]: not an exemption: '17.z'; there are 17.a to 17.j",
        "$.tests[1].information: missing",
        "$.tests[1].schema: unknown key 'schema'",
    ]


# --- the answer ---------------------------------------------------------------------


def test_an_assessment_as_data() -> None:
    """Status, end, both readings of the thirty days, and the edition used."""
    seen = assess(read_exemption(TERM), DAY, calendar=NATIONAL)
    answer = assessment_json(seen, "en")
    doubts = answer.pop("doubts")
    assert answer == {
        "id": "contoh/uji/2024-07",
        "on": "2026-11-02",
        "status": "in_force",
        "in_form": True,
        "letters": [
            {
                "id": "17.h.4",
                "words": (
                    "results of evaluating ability and intellect, and recommendations"
                ),
            }
        ],
        "ends_on": "2027-07-15",
        "opens_on": "2027-07-15",
        "open_from": "2027-07-16",
        "open_by": "2027-06-03",
        "firm": True,
        "opening_window": {"from": "2027-06-03", "to": "2027-07-15"},
        "findings": [],
        "version": importlib.metadata.version("keterbukaan"),
        "edition": "SKB 1205/2026",
        "known_on": None,
    }
    assert "isbat" in {doubt["kind"] for doubt in doubts}


def test_an_assessment_that_cannot_be_told(tmp_path: Path) -> None:
    """A status that depends on an unknown day is null, and said in both languages."""
    content = _file(decided_on="2026", grounds=["17.h.4"], decree="SK 1")
    answer = assessment_json(assess(read_exemption(content), DAY, calendar=NATIONAL))
    assert answer["status"] is None
    file = str(_stored(tmp_path, content))
    for lang, said in (
        ("id", ("tidak dapat dipastikan", "suatu hari dalam tahun 2026 (SK 1)")),
        ("en", ("cannot be told", "a day in 2026 (SK 1)")),
    ):
        shown = _run(file, "--on", "2026-11-02", "--lang", lang)
        assert all(words in shown for words in said)


def test_an_assessment_without_an_end() -> None:
    """Where the end is not known every date is null, and findings stand there."""
    known = NATIONAL.as_known_on(DAY)
    test = evolve(read_exemption(FAULTS), period=NotStated())
    answer = assessment_json(assess(test, DAY, calendar=known))
    empty = ("ends_on", "opens_on", "open_from", "open_by", "firm", "opening_window")
    assert [answer[key] for key in empty] == [None] * 6
    assert (answer["doubts"], answer["edition"]) == ([], None)
    assert answer["known_on"] == "2026-11-02"
    stated = next(f for f in answer["findings"] if f["code"] == "period.not_stated")
    assert stated == {
        "code": "period.not_stated",
        "severity": "defective",
        "text": "jangka waktu pengecualian: tidak tercatat",
        "basis": "PP 61/2010 Ps. 4",
    }


# --- the command line -----------------------------------------------------------------


def _run(*args: str, code: int = 0) -> str:
    result = CliRunner().invoke(
        commands.app, ["exemption", *args], env={"COLUMNS": "80"}
    )
    assert result.exit_code == code, result.output
    assert (result.stdout == "") == (code != 0)
    if "--json" not in args:
        assert all(len(line) <= 80 for line in result.stdout.splitlines())
    return result.stderr if code else result.stdout


def _stored(tmp_path: Path, content: dict[str, Any]) -> str:
    file = tmp_path / "exemption.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    return str(file)


def test_exemption_gives_the_answer_of_the_library(tmp_path: Path) -> None:
    """An assessment as JSON is what the library says, as known on a day too."""
    args = (_stored(tmp_path, TERM), "--on", "2026-11-02", "--json")
    test = read_exemption(TERM)
    assert json.loads(_run(*args)) == assessment_json(
        assess(test, DAY, calendar=NATIONAL)
    )
    known = NATIONAL.as_known_on(dt.date(2026, 1, 5))
    answer = json.loads(_run(*args, "--known-on", "2026-01-05", "--lang", "en"))
    assert answer == assessment_json(assess(test, DAY, calendar=known), "en")
    assert answer["firm"] is False


def test_without_a_day_the_assessment_is_of_today(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The day is read at the entry."""
    monkeypatch.setattr(inputs, "today", lambda: dt.date(2027, 7, 16))
    answer = json.loads(_run(_stored(tmp_path, TERM), "--json"))
    assert (answer["on"], answer["status"]) == ("2027-07-16", "lapsed")


def test_a_record_in_form_is_shown(tmp_path: Path) -> None:
    """What it is, its status, its end, and the letter beside the reason."""
    file = _stored(tmp_path, TERM)
    shown = _run(file, "--on", "2026-11-02")
    for text in (
        "Pengecualian pada Senin, 2 November 2026",
        "contoh/uji/2024-07",
        "(SK-PPID 07/2024)",
        "jangka waktu        3 tahun",
        "berlaku",
        "Kamis, 15 Juli 2027",
        "Kamis, 3 Juni 2027, PP 61/2010 Ps. 11(2)",
        "hasil penilaian kemampuan",
        "memuat hasil penilaian",
        "Tidak ada temuan.",
        "dinilai oleh manusia",
        "Bukan nasihat hukum.",
    ):
        assert text in shown
    known = _run(file, "--on", "2026-11-02", "--known-on", "2026-01-05", "--lang", "en")
    assert "not firm" in known
    assert "Monday, 5 January 2026" in known


def test_findings_are_shown_by_weight() -> None:
    """Invalid first, then defective, then advice, each with its provision."""
    shown = _run(str(FAULTS), "--on", "2026-11-02", "--lang", "en")
    places = [
        shown.index(text)
        for text in (
            "What the law bars",
            "UU 14/2008 Ps. 20(1)",
            "Findings: defective",
            "weighing of propriety",
            "Findings: advice",
            "covers a kind of information",
        )
    ]
    assert places == sorted(places)
    assert "permanent: selamanya" in shown
    assert "holiday edition" not in shown


def test_an_almost_empty_record_is_shown(tmp_path: Path) -> None:
    """What is not on record is said, or left out."""
    file = _stored(tmp_path, _file())
    shown = _run(file, "--on", "2026-11-02", "--lang", "en")
    for text in ("not stated", "not known", "no letter is named"):
        assert text in shown
    assert "Doubts" not in shown


def test_a_letter_without_a_reason_is_shown(tmp_path: Path) -> None:
    """The wording stands alone; a period shows the event that it waits for."""
    period = {"kind": "until_event", "event": "lelang selesai"}
    content = _file(grounds=["17.b", "17.d"], period=period, decided_on="2025-02-03")
    shown = _run(_stored(tmp_path, content), "--on", "2026-11-02", "--lang", "en")
    assert "no reason is on record" in shown
    assert "until an event: lelang selesai" in shown
    assert "Monday, 3 February 2025" in shown


def test_an_end_before_any_decree_names_no_edition(tmp_path: Path) -> None:
    """Where no decree was known, or none is covered, no edition is named."""
    content = _file(period={"kind": "fixed", "end": "2011-02-03"})
    args = ("--on", "2011-01-03", "--known-on", "2009-01-05", "--lang", "en")
    shown = _run(_stored(tmp_path, content), *args)
    assert "open by" in shown
    assert "edition" not in shown


def test_the_last_day_there_is_has_no_morrow(tmp_path: Path) -> None:
    """An end on the last day there is, is shown without a day after it."""
    content = _file(period={"kind": "fixed", "end": "9999-12-31"})
    shown = _run(_stored(tmp_path, content), "--on", "2026-11-02", "--lang", "en")
    assert "Friday, 31 December 9999" in shown
    assert "open by" not in shown


def test_bad_input_is_named_on_standard_error(tmp_path: Path) -> None:
    """Every problem is a line with its path; a missing file is named."""
    file = _stored(tmp_path, _file(grounds=["17.z"], decided_on="besok"))
    assert _run(file, "--json", "--lang", "en", code=2).splitlines() == [
        "keterbukaan: $.grounds[0]: not an exemption: '17.z'; there are 17.a to 17.j",
        "keterbukaan: $.decided_on: not a date (YYYY-MM-DD, YYYY-MM or YYYY): 'besok'",
    ]
    assert "berkas 'no.json' tidak dapat dibaca" in _run("no.json", code=2)
    assert "--on: bukan tanggal" in _run(str(COMPLETE), "--on", "besok", code=2)

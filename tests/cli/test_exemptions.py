"""Many consequence tests at once: lists, cases, JSON Lines, and what cannot be read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from keterbukaan import ConsequenceTest
from keterbukaan.adapters.json import read_exemptions
from keterbukaan.cli.app import app
from keterbukaan.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

BARE = {"information": "Nilai tes", "grounds": ["17.h.4"]}
BARRED = {
    "information": "Rencana pertahanan",
    "grounds": ["17.c.1"],
    "period": {"kind": "permanent"},
}
NO_LETTER = {"information": "Memorandum rapat"}


def _run(
    *args: str, code: int = 0, given: str | None = None, lang: str = "en"
) -> tuple[str, str]:
    asked = ["exemption", *args, "--on", "2026-11-02", "--lang", lang]
    done = CliRunner().invoke(app, asked, input=given, env={"COLUMNS": "200"})
    assert done.exit_code == code, done.output
    assert "Traceback" not in done.output
    return done.stdout, done.stderr


def _stored(folder: Path, name: str, text: str) -> str:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_a_list_is_a_row_each_with_its_worst_finding(tmp_path: Path) -> None:
    """What the law bars comes before what is missing."""
    shown, told = _run(_stored(tmp_path, "a.json", json.dumps([BARRED, BARE])))
    assert told == ""
    lines = shown.splitlines()
    assert lines[0] == "Exemption on Monday, 2 November 2026"
    assert "an exemption under letter c is not permanent" in shown
    assert "stays for people to judge" in shown
    found = [line for line in lines if line.startswith(("1 ", "2 "))]
    assert ["17.c.1" in found[0], "17.h.4" in found[1]] == [True, True]


def test_of_two_findings_of_one_weight_the_row_names_the_telling_one(
    tmp_path: Path,
) -> None:
    """That a part is not on record comes last, and how many more there are is said."""
    years = {"kind": "fixed", "length": {"n": 5, "unit": "years"}}
    deed = {"information": "Akta", "grounds": ["17.g"], "period": years}
    shown, _ = _run(_stored(tmp_path, "a.json", json.dumps([deed, BARE])), lang="id")
    told = " ".join(shown.split())
    assert "tidak tercatat peraturan mana yang menetapkannya (dan 14 lagi)" in told
    assert "undang-undang yang menjadi dasar: tidak tercatat (dan 14 lagi)" in told


def test_the_page_counts_what_keeps_it_from_being_in_form(tmp_path: Path) -> None:
    """What the law bars first, then what is defective; nothing for advice."""
    barred = _run(_stored(tmp_path, "a.json", json.dumps(BARRED)), lang="id")[0]
    assert "bentuk 1 tidak sah, 13 cacat" in " ".join(barred.split())
    bare = _run(_stored(tmp_path, "b.json", json.dumps(BARE)), lang="id")[0]
    assert "bentuk 15 cacat" in " ".join(bare.split())


def test_the_page_says_for_which_letters_a_period_is(tmp_path: Path) -> None:
    """And shows no period of the record itself where it has none."""
    needed, years = (
        {"kind": "as_needed"},
        {"kind": "fixed", "length": {"n": 2, "unit": "years"}},
    )
    record = {
        "information": "Berkas",
        "grounds": ["17.a.1", "17.h.3"],
        "periods": [
            {"period": years, "grounds": ["17.a"], "parts": ["peta"]},
            {"period": needed},
        ],
    }
    file = _stored(tmp_path, "a.json", json.dumps(record))
    shown = " ".join(_run(file, lang="id")[0].split())
    assert "jangka waktu 17.a, peta: 2 tahun" in shown
    assert "jangka waktu selama dibutuhkan" in shown
    assert "tidak disebutkan" not in shown
    own = _stored(tmp_path, "b.json", json.dumps({**record, "period": years}))
    shown = " ".join(_run(own, lang="id")[0].split())
    assert "jangka waktu 2 tahun" in shown


def test_rows_that_cannot_be_read_are_told_with_their_place(tmp_path: Path) -> None:
    """JSON Lines: blank ones are passed over, bad ones named, the rest answered."""
    rows = map(json.dumps, (BARE, {"grounds": ["17.z"]}, BARRED))
    file = _stored(tmp_path, "a.jsonl", "\n\n".join(rows))
    shown, told = _run(file, "--json", code=2)
    answer = json.loads(shown)
    assert [(row["file"], row["row"]) for row in answer["items"]] == [
        (file, 1),
        (file, 5),
    ]
    assert {"edition", "known_on", "version"} <= {*answer}
    missing, letter = told.splitlines()
    assert missing == f"keterbukaan: {file}:3: $.information: missing"
    assert letter.startswith(f"keterbukaan: {file}:3: $.grounds[0]: not an exemption")


def test_a_row_whose_cells_are_empty_is_blank(tmp_path: Path) -> None:
    """As a sheet leaves them, in JSON Lines as in a list."""
    empty = ["{}", "null", '{"information": " ", "grounds": [], "general": false}']
    rows = [json.dumps(BARE), *empty, '{"information": "", "decree": "SK 1"}']
    lines = _stored(tmp_path, "a.jsonl", "\n".join(rows))
    listed = _stored(tmp_path, "a.json", f"[{', '.join(rows)}]")
    for file in (lines, listed):
        shown, told = _run(file, "--json", code=2)
        assert [row["row"] for row in json.loads(shown)["items"]] == [1]
        assert told.startswith(f"keterbukaan: {file}:5: $.information: no information")


def test_one_test_is_answered_as_before(tmp_path: Path) -> None:
    """One file with one test is one assessment, from a file or standard input."""
    file = _stored(tmp_path, "a.json", json.dumps(BARE))
    answer = json.loads(_run(file, "--json")[0])
    assert "items" not in answer
    assert json.loads(_run("-", "--json", given=json.dumps(BARE))[0]) == answer
    several = json.loads(_run(file, file, "--json")[0])
    assert [row["row"] for row in several["items"]] == [1, 1]
    assert answer.items() <= {**several["items"][0], **answer}.items()


def test_the_tests_of_a_case_are_rows(tmp_path: Path) -> None:
    """A case file gives its tests; empty rows are passed over."""
    case = {"schema": "keterbukaan/case/1", "tests": [BARE, {}, NO_LETTER]}
    file = _stored(tmp_path, "a.json", json.dumps(case))
    answer = json.loads(_run(file, "--json")[0])
    assert [row["row"] for row in answer["items"]] == [1, 3]
    assert answer["edition"] is None


def test_the_newest_edition_of_all_rows_is_named(tmp_path: Path) -> None:
    """Periods that end in decreed years name the decrees that their opening met."""
    closed = [
        {**BARE, "period": {"kind": "fixed", "end": f"{year}-09-30"}}
        for year in (2025, 2026)
    ]
    file = _stored(tmp_path, "a.json", json.dumps(closed))
    answer = json.loads(_run(file, "--json")[0])
    assert answer["edition"].startswith("SKB")


def test_a_file_that_cannot_be_read_stands_beside_the_others(tmp_path: Path) -> None:
    """A file that is not there is named; alone it is named by its problem."""
    file = _stored(tmp_path, "a.json", json.dumps(BARE))
    absent = str(tmp_path / "b.json")
    shown, told = _run(file, absent, "--json", code=2)
    assert len(json.loads(shown)["items"]) == 1
    assert told.startswith(f"keterbukaan: {absent}: ")
    shown, told = _run(absent, "--json", code=2)
    assert shown == ""
    assert told.startswith("keterbukaan: $: cannot read the file")
    shown, _ = _run(absent, code=2)
    assert shown == ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[]", []),
        ("", []),
        ("[3]", [(1, True)]),
        ("3", [(1, True)]),
        ("{\n", [(1, True)]),
        (json.dumps(BARE), [(1, False)]),
    ],
)
def test_text_is_read_row_by_row(text: str, found: list[tuple[int, bool]]) -> None:
    """What is no test stands as its error in the place of one."""
    rows = [(row, isinstance(each, InputError)) for row, each in read_exemptions(text)]
    assert rows == found


def test_a_status_says_why(tmp_path: Path) -> None:
    """What was opened by the superior leads with that, and from which day."""
    opened = {
        **BARE,
        "decided_on": "2026-03-02",
        "period": {"kind": "fixed", "end": "2028-09-30"},
        "opened_by_decision_on": "2026-06-01",
    }
    shown, _ = _run(_stored(tmp_path, "a.json", json.dumps(opened)))
    assert "why" in shown
    barred = {**BARE, "never_exempt": {"18.1.a": True}}
    shown, _ = _run(_stored(tmp_path, "b.json", json.dumps(barred)))
    assert "cannot be exempt" in shown


def test_rows_of_several_files_say_whose_they_are(tmp_path: Path) -> None:
    """The number of a row alone would name two of them."""
    files = [
        _stored(tmp_path, name, json.dumps([BARE])) for name in ("a.json", "b.json")
    ]
    shown = "".join(_run(*files)[0].split())
    assert all(name in shown for name in ("a.json:1", "b.json:1"))


def test_a_reason_that_says_nothing_is_none(tmp_path: Path) -> None:
    """A dash stands for no reason, and a decree of that name for no determination."""
    dashed = {**BARE, "reason": "-", "decree": "nihil"}
    shown, _ = _run(_stored(tmp_path, "a.json", json.dumps(dashed)))
    assert "no determination on record" in shown
    assert "no reason" in shown


def test_a_key_that_is_given_twice_is_told_with_its_row() -> None:
    """In a single test, in a list, in a case file and on a line."""
    twice = '{"information": "Rute", "place": "A", "place": "B", "period": {"kind": '
    twice += '"as_needed", "kind": "permanent"}}'
    once = '{"information": "Denah"}'
    inside = ["$.place: key given twice", "$.period.kind: key given twice"]
    for text, row in (
        (twice, 1),
        (f"[{once}, {twice}]", 2),
        (f'{{"body": {{"a": 1, "a": 2}}, "tests": [{once}, {twice}]}}', 2),
        (f"\ufeff{once}\n{twice}", 2),
    ):
        *others, (place, found) = read_exemptions(text)
        assert place == row
        assert isinstance(found, InputError)
        assert [repr(each) for each in found.problems] == inside
        assert not any(isinstance(each, InputError) for _, each in others)
    both = twice.replace("Rute", " ")
    ((_, found),) = read_exemptions(f"[{both}]")
    assert isinstance(found, InputError)
    assert [each.path for each in found.problems][-1] == "$.information"


def test_tests_that_are_given_twice_are_not_read() -> None:
    """Nobody can tell which of the two lists is meant."""
    with pytest.raises(InputError, match="key given twice"):
        list(read_exemptions('{"tests": [], "tests": [{"information": "x"}]}'))


def test_only_a_line_feed_ends_a_line() -> None:
    """A separator of lines may stand inside a text."""
    first = '{"information": "satu\u2028dua\x85tiga"}\r'
    (one, two) = read_exemptions(f'{first}\n{{"information": "b"}}')
    assert (one[0], two[0]) == (1, 2)
    assert isinstance(one[1], ConsequenceTest)
    assert one[1].information == "satu\u2028dua\x85tiga"


def test_what_is_too_deep_is_told_so() -> None:
    """No text ends in a traceback."""
    ((row, found),) = read_exemptions("[" * 100_000)
    assert row == 1
    assert isinstance(found, InputError)


def _opened(by: str) -> dict[str, Any]:
    review = {"by": by, "outcome": "opened", "on": "2024-05-06"}
    return {**BARE, "decided_on": "2024-01-02", "reviews": [review]}


@pytest.mark.parametrize(
    ("changes", "status", "why"),
    [
        ({}, "berlaku", "tidak tercatat apa pun yang mengakhirinya"),
        ({"decree": None, "decided_on": None}, "penetapan tidak tercatat", "nomor"),
        (
            {"period": {"kind": "fixed", "end": "2026-01-02"}},
            "sudah berakhir",
            "jangka waktunya habis",
        ),
        (
            {"period": {"kind": "fixed", "start": "2027-01-04", "end": "2029-01-02"}},
            "belum berlaku",
            "belum mulai",
        ),
        (
            {"decided_on": "2024-02-01", "replaces": _opened("superior")},
            "sudah dibuka",
            "yang digantikannya sudah dibuka",
        ),
        (
            {"decided_on": None, "replaces": _opened("commission")},
            "dinyatakan terbuka",
            "yang digantikannya dinyatakan terbuka",
        ),
        (
            {"period": {"kind": "fixed", "end": "2026"}},
            "tidak dapat dipastikan",
            "sudah berakhir",
        ),
    ],
)
def test_the_page_begins_with_the_status_and_why(
    tmp_path: Path, changes: dict[str, Any], status: str, why: str
) -> None:
    """Whichever status it is, and where no finding says why, the page does."""
    record = {**BARE, "decree": "SK 1", "decided_on": "2024-01-02", **changes}
    content = {key: value for key, value in record.items() if value is not None}
    file = _stored(tmp_path, "a.json", json.dumps(content))
    shown = " ".join(_run(file, lang="id")[0].split())
    first, _, rest = shown.partition(" sebabnya ")
    assert f"keadaan {status}" in first
    assert why in rest.partition(" bentuk ")[0]


def test_the_page_does_not_say_a_period_twice(tmp_path: Path) -> None:
    """Words of the determination that begin with the kind stand alone."""
    period = {"kind": "as_needed", "text": "Selama dibutuhkan oleh peserta"}
    file = _stored(tmp_path, "a.json", json.dumps({**BARE, "period": period}))
    shown = " ".join(_run(file, lang="id")[0].split())
    assert "jangka waktu Selama dibutuhkan oleh peserta" in shown


def test_the_page_names_each_review(tmp_path: Path) -> None:
    """Who, when, under which number and what, also where nothing changed."""
    reviews = [
        {
            "by": "commission",
            "on": "2025-03-04",
            "case_number": "012/VII/2025",
            "outcome": "not_admissible",
        },
        {"by": "court", "outcome": "settled", "gives": "none"},
        {"by": "ppid", "outcome": "revoked", "approved_by": "head_of_body"},
    ]
    file = _stored(tmp_path, "a.json", json.dumps({**BARE, "reviews": reviews}))
    shown = " ".join(_run(file, lang="id")[0].split())
    assert "Selasa, 4 Maret 2025, 012/VII/2025: tidak dapat diterima" in shown
    assert (
        "peninjauan pengadilan: mediasi berhasil (yang diberikan: tidak ada)" in shown
    )
    approved = "PPID: dicabut badan publik (disetujui: pimpinan badan publik)"
    assert approved in shown

"""Blank fields: a sign or a word for nothing is no content, and a sentence is."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from keterbukaan import ConsequenceTest, WorkCalendar, assess
from keterbukaan.exemption import Document
from keterbukaan.exemption.blanks import says_nothing
from keterbukaan.exemption.parts import PARTS
from keterbukaan.law.openings import NEVER_EXEMPT

DAY = dt.date(2026, 11, 2)
NATIONAL = WorkCalendar.national()

BLANK = (
    "-",
    "\u2014",
    "-/-",
    "...",
    "\u2026",
    " ",
    "\n\t",
    "\u200b",
    "\u00a0",
    "____",
    "( )",
    "[-]",
    "\u2610",
    "??",
    "0",
    "xxx",
    "N/A",
    "n.a.",
    "#N/A",
    "NaN",
    "NULL",
    "Nihil",
    "(kosong)",
    "tidak ada",
    "Tdk ada.",
    "tak  ada",
    "belum ada data",
    "Data tidak ada",
    "tidak diisi",
    "belum ditentukan",
    "tidak diketahui",
    "tidak dicantumkan",
    "tidak tercatat",
    "tanpa keterangan",
    "diisi kemudian",
    "akan menyusul",
    "tidak tersedia",
    "tidak ada alasan",
    "tanpa alasan",
    "TBD",
    "unknown",
    "not available",
)


@pytest.mark.parametrize("text", BLANK)
def test_a_sign_or_a_word_for_nothing_is_blank(text: str) -> None:
    """Whoever filled a form with it said nothing."""
    assert says_nothing(text)


@pytest.mark.parametrize(
    "text",
    [
        "ya",
        "tidak",
        "1",
        "0,5 tahun",
        "Nias",
        "x-ray",
        "NAB",
        "terlampir",
        "tidak patut",
        "tidak relevan",
        "belum berlaku",
        "data pribadi",
        "tidak ada konsekuensi bagi pemohon",
        "nihilisme",
    ],
)
def test_what_says_something_is_content(text: str) -> None:
    """An answer, a name or a sentence is content, however short."""
    assert not says_nothing(text)


@pytest.mark.parametrize(
    "name",
    [
        "reason",
        "consequence",
        "protects",
        "propriety",
        "person",
        "business_interest",
        "harm_to_policy",
        "place",
        "ppid",
        "body",
        "unit",
        "classification",
        "decree",
    ],
)
@pytest.mark.parametrize("blank", ["-", " ", "tidak ada"])
def test_a_blank_part_is_not_on_record(name: str, blank: str) -> None:
    """A blank is told as a missing part is, and never as an absent one."""
    fields: dict[str, Any] = {"grounds": ["17.b", "17.h.4", "17.i"], name: blank}
    record = ConsequenceTest(information="Hasil tes", **fields)
    seen = assess(record, DAY, calendar=NATIONAL)
    told = [each.text() for each in seen.findings]
    assert f"{PARTS[name].words[0]}: tidak tercatat" in told


def test_blank_lists_are_not_on_record() -> None:
    """A list of signs names no law and no document."""
    test = ConsequenceTest(
        information="Hasil tes", statutes=["-", " "], documents=[Document("\u2014")]
    )
    codes = {each.code for each in assess(test, DAY, calendar=NATIONAL).findings}
    assert {"missing.statute", "missing.documents"} <= codes


def test_one_answer_is_not_the_checklist() -> None:
    """Unless all seven questions of Ps. 18(1) are answered, that is said."""
    for count in range(len(NEVER_EXEMPT)):
        answered = dict.fromkeys([*NEVER_EXEMPT][:count], False)
        test = ConsequenceTest(information="Hasil tes", never_exempt=answered)
        codes = {each.code for each in assess(test, DAY, calendar=NATIONAL).findings}
        assert "barred.unanswered" in codes


@pytest.mark.parametrize(
    "text",
    [
        "terbatas",
        "RAHASIA",
        "Informasi terbatas",
        "Rahasia/Terbatas",
        "terbatas (T)",
        "Tingkat: Rahasia",
        "klasifikasi keamanan: sangat rahasia (SR)",
    ],
)
def test_a_grade_of_archives_is_no_class(text: str) -> None:
    """However it is written, a grade of access names no letter of Ps. 17."""
    assert "classification.archive_grade" in _class(text)


@pytest.mark.parametrize(
    "text",
    ["rahasia pribadi", "rahasia pribadi (huruf h)", "rahasia dagang", "17.h", "-"],
)
def test_a_class_is_the_ground(text: str) -> None:
    """The matter of a letter is the class that the regulation means."""
    assert "classification.archive_grade" not in _class(text)


def _class(text: str) -> set[str]:
    test = ConsequenceTest(information="Hasil tes", classification=text)
    return {each.code for each in assess(test, DAY, calendar=NATIONAL).findings}

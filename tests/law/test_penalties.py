"""The penalties in both texts, for information only."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest

from keterbukaan.errors import NotInForce, UnknownName
from keterbukaan.law.grounds import GROUNDS
from keterbukaan.law.printed.no_choice import NO_CHOICE
from keterbukaan.law.printed.penalties import (
    COMPLAINTS,
    FINES,
    LIMITATIONS,
    PENALTIES,
    PENALTY_NOTES,
    FineCategory,
    Penalty,
    UnknownPenalty,
    complaint,
    limitation,
    penalties,
    penalty,
)
from keterbukaan.law.shape import Evidence
from keterbukaan.law.spans import Months

LAST_OLD = dt.date(2026, 1, 1)
FIRST_NEW = dt.date(2026, 1, 2)

# Loss of liberty, years, how joined, fine in millions of rupiah, category.
OLD = {
    "51": ("imprisonment", 1, "and_or", 5, None),
    "52": ("detention", 1, "and_or", 5, None),
    "53": ("imprisonment", 2, "and_or", 10, None),
    "54(1)": ("imprisonment", 2, "and", 10, None),
    "54(2)": ("imprisonment", 3, "and", 20, None),
    "55": ("imprisonment", 1, "and_or", 5, None),
}
NEW = {
    "51": ("imprisonment", 1, "and_or", 10, "II"),
    "52": (None, None, "fine_only", 500, "V"),
    "53": ("imprisonment", 2, "and_or", 50, "III"),
    "54(1)": ("imprisonment", 2, "and_or", 50, "III"),
    "54(2)": ("imprisonment", 3, "and_or", 50, "III"),
    "55": ("imprisonment", 1, "and_or", 10, "II"),
}
LETTERS = {"54(1)": "abdfghij", "54(2)": "ce"}

every_penalty = pytest.mark.parametrize(
    "row",
    [row for texts in PENALTIES.values() for row in texts],
    ids=lambda row: f"{row.pasal} {row.period}",
)


def _outline(row: Penalty) -> tuple[object, ...]:
    years = row.custody_max.n if row.custody_max else None
    return row.custody, years, row.joined, row.fine_max / 1_000_000, row.category


@pytest.mark.parametrize(("day", "expected"), [(LAST_OLD, OLD), (FIRST_NEW, NEW)])
def test_the_text_of_a_day(
    day: dt.date, expected: dict[str, tuple[object, ...]]
) -> None:
    """On either side of the change each article says what the record says."""
    assert {row.pasal: _outline(row) for row in penalties(day)} == expected
    for pasal, outline in expected.items():
        assert _outline(penalty(pasal, day)) == outline


@every_penalty
def test_a_row_is_complete(row: Penalty) -> None:
    """Each row cites its article, and has words in both languages."""
    assert str(row.basis) == f"UU 14/2008 Ps. {row.pasal}"
    assert row.text("id") != row.text("en")
    assert row.who[0] != row.who[1]
    assert row.letters == tuple(LETTERS.get(row.pasal, ""))
    assert row.needs_loss is (row.pasal in {"52", "55"})
    assert row.checked is None
    assert all(row.joined.words)
    assert row.custody is None or all(row.custody.words)


@every_penalty
def test_categories_came_with_the_new_text(row: Penalty) -> None:
    """The new text cites the statute that brought it; only it has categories."""
    new = row.in_force == FIRST_NEW
    assert (row.category is not None) is new
    assert [str(citation) for citation in row.also] == (
        ["UU 1/2026", "UU 1/2023 Ps. 79"] if new else []
    )


@pytest.mark.parametrize(
    "texts",
    [*PENALTIES.values(), *LIMITATIONS.values(), COMPLAINTS],
    ids=str,
)
def test_one_text_ends_where_the_next_begins(
    texts: tuple[Penalty, ...],
) -> None:
    """No day has two texts, and none after the first has none."""
    assert texts[0].in_force == dt.date(2010, 4, 30)
    assert texts[-1].until is None
    for earlier, later in pairwise(texts):
        assert earlier.until is not None
        assert later.in_force == earlier.until + dt.timedelta(days=1)
    assert texts[0].period == "from 2010-04-30 until 2026-01-01"
    assert texts[-1].period == "from 2026-01-02"


def test_together_the_letters_are_all() -> None:
    """The two paragraphs of Ps. 54 share out every letter of Ps. 17."""
    assert sorted("".join(LETTERS.values())) == list(GROUNDS)


def test_fine_categories() -> None:
    """The highest fines of the categories in use, in rupiah."""
    assert FINES == {
        FineCategory.II: 10_000_000,
        FineCategory.III: 50_000_000,
        FineCategory.V: 500_000_000,
    }


@pytest.mark.parametrize("day", [LAST_OLD, FIRST_NEW])
def test_a_complaint_has_its_time(day: dt.date) -> None:
    """Six months, nine abroad, three to withdraw, under either criminal code."""
    row = complaint(day)
    assert (row.within, row.within_abroad) == (Months(6), Months(9))
    assert row.withdrawal == Months(3)
    assert row.notes


def test_a_complaint_names_the_code_of_its_day() -> None:
    """The old code was read in copies only, the new one in its text."""
    old, new = complaint(LAST_OLD), complaint(FIRST_NEW)
    assert [str(c) for c in old.citations] == ["UU 14/2008 Ps. 57", "UU 1/1946"]
    assert [str(c) for c in new.citations] == [
        "UU 14/2008 Ps. 57",
        "UU 1/2023 Ps. 24",
        "UU 1/2023 Ps. 27",
        "UU 1/2023 Ps. 28",
        "UU 1/2023 Ps. 29",
        "UU 1/2023 Ps. 30",
        "UU 1/2023 Ps. 132(1) f",
    ]
    assert (old.evidence, new.evidence) == (Evidence.S2, Evidence.S1)


@pytest.mark.parametrize(
    ("day", "years"),
    [
        (LAST_OLD, {"51": 6, "52": None, "53": 6, "54(1)": 6, "54(2)": 6, "55": 6}),
        (FIRST_NEW, {"51": 3, "52": None, "53": 6, "54(1)": 6, "54(2)": 6, "55": 3}),
    ],
)
def test_limitation_on_a_day(day: dt.date, years: dict[str, int | None]) -> None:
    """Three years where it was six, six where it was; for Ps. 52 no text fits."""
    rows = {pasal: limitation(pasal, day) for pasal in PENALTIES}
    assert {key: row.after and row.after.n for key, row in rows.items()} == years


def test_the_limitation_of_withholding_is_an_open_point() -> None:
    """Both texts say why they give no number, and it is among the settled questions."""
    old, new = LIMITATIONS["52"]
    assert "does not say which" in old.notes[0][1]
    assert "not regulated" in new.notes[0][1]
    (note,) = (each for each in NO_CHOICE if each.id == "limitation_of_withholding")
    assert note.answer[1].startswith("Nothing is said.")


def test_limitation_of_what_has_no_penalty() -> None:
    """It is asked for by the same articles, from the same day."""
    assert list(LIMITATIONS) == list(PENALTIES)
    with pytest.raises(UnknownPenalty, match="unknown penalty '57'"):
        limitation("57", FIRST_NEW)
    with pytest.raises(NotInForce, match="from 2010-04-30 until 2026-01-01"):
        limitation("51", dt.date(2010, 4, 29))


def test_before_the_statute_there_is_no_penalty() -> None:
    """A day before the statute is an error that names the periods."""
    day = dt.date(2010, 4, 29)
    assert penalties(day) == ()
    with pytest.raises(NotInForce, match="from 2010-04-30 until 2026-01-01"):
        penalty("51", day)
    with pytest.raises(NotInForce, match=r"UU 14/2008 Ps\. 57"):
        complaint(day)


@pytest.mark.parametrize("pasal", ["54", "56", "57", "50", ""])
def test_an_article_without_penalty(pasal: str) -> None:
    """Only articles that have a penalty can be asked for."""
    with pytest.raises(UnknownPenalty, match="unknown penalty") as caught:
        penalty(pasal, FIRST_NEW)
    assert isinstance(caught.value, UnknownName)
    assert caught.value.known == ("51", "52", "53", "54(1)", "54(2)", "55")


def test_what_bears_on_every_penalty() -> None:
    """The temporal rule, the open question and the rest each have a provision."""
    assert {key: str(note.basis) for key, note in PENALTY_NOTES.items()} == {
        "temporal_rule": "UU 1/2023 Ps. 3",
        "older_acts": "UU 1/2023 Ps. 3(1)",
        "limitation_start": "UU 1/2023 Ps. 137",
        "payment": "UU 1/2023 Ps. 132(1) e",
        "corporation": "UU 1/2023 Ps. 121(1)",
        "special_law": "UU 14/2008 Ps. 56",
        "who_pays": "PP 61/2010 Ps. 19",
    }
    assert "not settled" in PENALTY_NOTES["corporation"].text("en")

"""What is never exempt, and what opens exempt information."""

from __future__ import annotations

import pytest

from keterbukaan.law.grounds import GROUNDS
from keterbukaan.law.openings import (
    ALL_LETTERS,
    NEVER_EXEMPT,
    OPENINGS,
    openings,
)
from keterbukaan.law.shape import Evidence

# Letters, to whom, provision.
WAYS = {
    "consent": ("gh", "public", "UU 14/2008 Ps. 18(2) a"),
    "public_office": ("gh", "public", "UU 14/2008 Ps. 18(2) b"),
    "memorandum_ruling": ("i", "public", "UU 14/2008 Ps. 17 i"),
    "final_ruling": ("abcdefghij", "public", "UU 14/2008 Ps. 11(2)"),
    "public_hearing": ("a", "public", "PP 61/2010 Ps. 5(2)"),
    "president_criminal": ("abcdefij", "court", "UU 14/2008 Ps. 18(3)"),
    "president_civil": ("abcdefij", "court", "UU 14/2008 Ps. 18(5)"),
    "data_subject": ("gh", "data_subject", "UU 27/2022 Ps. 7"),
}


def _english(key: str) -> str:
    return " | ".join(english for _, english in OPENINGS[key].notes)


def test_the_checklist() -> None:
    """Seven entries, a to g, each with its letter of Ps. 18(1), against all letters."""
    assert list(NEVER_EXEMPT) == [f"18.1.{letter}" for letter in "abcdefg"]
    for key, entry in NEVER_EXEMPT.items():
        assert entry.id == key
        assert str(entry.basis) == f"UU 14/2008 Ps. 18(1) {key[-1]}"
        assert entry.letters == tuple("abcdefghij")
        assert entry.text("id") != entry.text("en")


def test_what_a_dispute_opened_is_on_the_checklist() -> None:
    """Its last entry is the information of Ps. 11(2), which PerKI 1/2021 repeats."""
    assert [str(c) for c in NEVER_EXEMPT["18.1.g"].citations] == [
        "UU 14/2008 Ps. 18(1) g",
        "UU 14/2008 Ps. 11(2)",
        "PerKI 1/2021 Ps. 52(3)",
    ]


def test_every_way() -> None:
    """Letters, addressee and provision of each way are those of the record."""
    assert {
        key: ("".join(way.letters), way.opens_to.value, str(way.basis))
        for key, way in OPENINGS.items()
    } == WAYS


@pytest.mark.parametrize("key", OPENINGS)
def test_a_way_is_complete(key: str) -> None:
    """Its key, words and addressee have words, and its letters exist."""
    way = OPENINGS[key]
    assert way.key == key
    assert way.text("id") != way.text("en")
    assert all(way.opens_to.words)
    assert set(way.letters) <= set(GROUNDS) == set(ALL_LETTERS)
    assert way.ends_exemption is (way.opens_to == "public")
    assert all(len(text) <= 200 for words in way.notes for text in words)
    assert way.checked is None


@pytest.mark.parametrize("letter", GROUNDS)
def test_ways_of_a_letter(letter: str) -> None:
    """The ways of a letter are those that name it, in the same order."""
    assert [way.key for way in openings(letter)] == [
        key for key, (letters, _, _) in WAYS.items() if letter in letters
    ]


def test_the_president_opens_to_a_court() -> None:
    """Letters g and h never, a time never, and in civil cases one office asks."""
    criminal, civil = OPENINGS["president_criminal"], OPENINGS["president_civil"]
    assert [english for _, english in criminal.by] == [
        "the Chief of Police",
        "the Attorney-General",
        "the Chief Justice of the Supreme Court",
        "the chair of the KPK",
        "heads of other law-enforcement institutions empowered by statute",
    ]
    assert [english for _, english in civil.by] == ["the Attorney-General"]
    for key in ("president_criminal", "president_civil"):
        assert "no time limit" in _english(key)
        assert "not to the public" in _english(key)


def test_public_office_is_that_of_an_incumbent() -> None:
    """The ruling of the Constitutional Court and the condition of the PP are noted."""
    notes = _english("public_office")
    assert "not a candidate" in notes
    assert "132/PUU-XXI/2023" in notes
    assert "legislation" in notes


def test_the_two_ways_of_the_statute_are_examples() -> None:
    """Consent and public office both say that the statute's list is open."""
    for key in ("consent", "public_office"):
        assert "among others" in _english(key)
        assert [str(c) for c in OPENINGS[key].also] == [
            "PP 61/2010 Ps. 8(3)",
            "PerKI 1/2021 Ps. 51(8)",
        ]


def test_the_data_subject_has_two_routes() -> None:
    """Three days by the clock under one statute, consent under the other."""
    way = OPENINGS["data_subject"]
    assert [str(c) for c in way.also[:3]] == [
        "UU 27/2022 Ps. 14",
        "UU 27/2022 Ps. 32(2)",
        "UU 14/2008 Ps. 18(2) a",
    ]
    assert way.evidence is Evidence.S1
    notes = _english("data_subject")
    assert "3 x 24 hours" in notes
    assert "not in working days" in notes
    assert "that is the reading here" in notes
    assert not way.ends_exemption

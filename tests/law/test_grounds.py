"""The grounds of exemption: ids that exist, and what each letter says."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, strategies as st

from keterbukaan import KeterbukaanError
from keterbukaan.law.grounds import (
    GROUND_IDS,
    GROUNDS,
    NOT_EXEMPTIONS,
    RELATED_PERIODS,
    Ground,
    GroundId,
    NotAGround,
    ground,
    words_of,
)
from keterbukaan.law.shape import Evidence
from keterbukaan.law.spans import Years
from tests.helpers.pickles import back_from

ITEMS = {
    "a": 5,
    "b": 0,
    "c": 7,
    "d": 0,
    "e": 7,
    "f": 4,
    "g": 0,
    "h": 5,
    "i": 3,
    "j": 0,
}
TEST = {
    "a": "harm",
    "b": "harm",
    "c": "harm",
    "d": "reveals",
    "e": "harm",
    "f": "harm",
    "g": "reveals",
    "h": "reveals",
    "i": "category",
    "j": "category",
}
CLOSED = {"a": True, "c": True, "h": True, "e": False, "f": False}
NOT_PERMANENT = set("abcdef")
# Kind, provision, who sets it, and the provision that says so.
DURATION = {
    "a": (
        "maximum_years",
        "PP 61/2010 Ps. 5(1)",
        "PerKI 1/2021 Ps. 51(1)",
        "ppid_with_leader",
        "PP 61/2010 Ps. 3(2)",
    ),
    "b": (
        "other_law",
        "PP 61/2010 Ps. 6",
        "PerKI 1/2021 Ps. 51(3)",
        "other_law",
        "PP 61/2010 Ps. 6",
    ),
    "c": (
        "as_needed",
        "PP 61/2010 Ps. 7(1)",
        "PerKI 1/2021 Ps. 51(4), PerKI 1/2021 Ps. 51(5)",
        "highest_leader",
        "PP 61/2010 Ps. 7(5)",
    ),
    "d": (
        "as_needed",
        "PP 61/2010 Ps. 7(2)",
        "PerKI 1/2021 Ps. 51(4), PerKI 1/2021 Ps. 51(5)",
        "highest_leader",
        "PP 61/2010 Ps. 7(5)",
    ),
    "e": (
        "as_needed",
        "PP 61/2010 Ps. 7(3)",
        "PerKI 1/2021 Ps. 51(4), PerKI 1/2021 Ps. 51(5)",
        "highest_leader",
        "PP 61/2010 Ps. 7(5)",
    ),
    "f": (
        "as_needed",
        "PP 61/2010 Ps. 7(4)",
        "PerKI 1/2021 Ps. 51(4), PerKI 1/2021 Ps. 51(5)",
        "highest_leader",
        "PP 61/2010 Ps. 7(5)",
    ),
    "g": (
        "other_law",
        "PP 61/2010 Ps. 8(1)",
        "PerKI 1/2021 Ps. 51(6)",
        "other_law",
        "PP 61/2010 Ps. 8(1)",
    ),
    "h": (
        "as_needed",
        "PP 61/2010 Ps. 8(2)",
        "PerKI 1/2021 Ps. 51(7)",
        "ppid_with_leader",
        "PP 61/2010 Ps. 3(2)",
    ),
    "i": (
        "other_law",
        "PP 61/2010 Ps. 9",
        "PerKI 1/2021 Ps. 51(9)",
        "other_law",
        "PP 61/2010 Ps. 9",
    ),
    "j": (
        "not_stated",
        "UU 14/2008 Ps. 17 j",
        "",
        "other_law",
        "UU 14/2008 Ps. 17 j",
    ),
}
ENDS_EARLY = {
    "a": ["public_hearing"],
    "g": ["consent", "public_office"],
    "h": ["consent", "public_office"],
    "i": ["memorandum_ruling"],
}

every_letter = pytest.mark.parametrize("letter", "abcdefghij")
ids = st.sampled_from(GROUND_IDS)


# -- ids -----------------------------------------------------------------------


@given(ids)
def test_printing_and_parsing_are_inverse(one: GroundId) -> None:
    """What is printed is read back as the same ground."""
    assert GroundId.parse(str(one)) == one
    assert repr(one) == f"GroundId({str(one)!r})"


@given(
    st.text(max_size=12)
    | st.from_regex(r"17\.[a-z](\.[0-9]{1,6})?", fullmatch=True)
    | st.from_regex(r"1?7?\.?[a-k]\.[0-9]{1,3}\n?", fullmatch=True)
)
def test_any_text_is_a_ground_that_exists_or_an_error(text: str) -> None:
    """A text is read only where it is exactly what an existing ground prints."""
    if text in set(map(str, GROUND_IDS)):
        assert str(GroundId.parse(text)) == text
    else:
        with pytest.raises(NotAGround) as caught:
            GroundId.parse(text)
        assert caught.value.given == text


def test_every_ground_has_an_id() -> None:
    """There are ten letters and thirty-one sub-items, sorted as in the statute."""
    assert len(GROUND_IDS) == 10 + 31
    assert list(GROUND_IDS) == sorted(GROUND_IDS, reverse=True)[::-1]
    assert [str(one) for one in GROUND_IDS][:8] == [
        "17.a",
        "17.a.1",
        "17.a.2",
        "17.a.3",
        "17.a.4",
        "17.a.5",
        "17.b",
        "17.c",
    ]


@given(ids, ids)
def test_the_order_agrees_with_equality(one: GroundId, other: GroundId) -> None:
    """Of two different grounds one comes first; equal ones hash alike."""
    assert (one < other) + (other < one) == (one != other)
    assert (len({one, other}) == 1) == (one == other)


@pytest.mark.parametrize(
    ("text", "exists"),
    [
        ("17.k", "there are 17.a to 17.j"),
        ("18.a", "there are 17.a to 17.j"),
        ("h.3", "there are 17.a to 17.j"),
        ("17", "there are 17.a to 17.j"),
        ("", "there are 17.a to 17.j"),
        ("17.H.3", "there are 17.a to 17.j"),
        ("17.h.9", "17.h has 17.h.1 to 17.h.5"),
        ("17.h.0", "17.h has 17.h.1 to 17.h.5"),
        ("17.h.03", "17.h has 17.h.1 to 17.h.5"),
        ("17.h.3 ", "17.h has 17.h.1 to 17.h.5"),
        ("17.i.4", "17.i has 17.i.1 to 17.i.3"),
        ("17.b.1", "17.b has no items"),
        ("17.j.1", "17.j has no items"),
    ],
)
def test_what_does_not_exist_is_refused(text: str, exists: str) -> None:
    """The error shows the text, and says what exists."""
    with pytest.raises(NotAGround) as caught:
        GroundId.parse(text)
    assert str(caught.value) == f"not an exemption: {text!r}; {exists}"
    assert isinstance(caught.value, KeterbukaanError)
    assert isinstance(caught.value, ValueError)


def test_the_error_lists_what_exists() -> None:
    """An application can offer the ids beside the one that was given."""
    with pytest.raises(NotAGround) as letter:
        GroundId.parse("17.k")
    with pytest.raises(NotAGround) as item:
        GroundId.parse("17.f.5")
    assert letter.value.known == tuple(f"17.{x}" for x in "abcdefghij")
    assert item.value.known == ("17.f.1", "17.f.2", "17.f.3", "17.f.4")
    copy = back_from(item.value)
    assert (str(copy), copy.known) == (str(item.value), item.value.known)


@pytest.mark.parametrize(("letter", "item"), [("k", None), ("", None), ("b", 1)])
def test_an_id_that_can_be_made_exists(letter: str, item: int | None) -> None:
    """Nobody can build an id that the statute does not have."""
    with pytest.raises(NotAGround):
        GroundId(letter, item)
    assert GroundId("h", 3) == GroundId.parse("17.h.3")


def test_only_the_items_of_i_come_from_the_elucidation() -> None:
    """They can be cited and are marked; no other id is."""
    assert [str(one) for one in GROUND_IDS if one.elucidation] == [
        "17.i.1",
        "17.i.2",
        "17.i.3",
    ]


def test_an_id_leads_to_its_row_and_words() -> None:
    """The row is that of the letter, the words those of the item if there is one."""
    assert ground("17.h.3") is ground(GroundId("h")) is GROUNDS["h"]
    assert words_of("17.h.3")[1] == "finances, assets, income and bank accounts"
    assert words_of(GroundId("b")) == GROUNDS["b"].words
    assert GroundId.parse("17.h").sub_item is None
    with pytest.raises(NotAGround):
        words_of("17.d.1")


# -- the letters -----------------------------------------------------------------


@every_letter
def test_the_letter_says_what_the_record_says(letter: str) -> None:
    """Items, test, closed list and permanence are those of the record."""
    row = GROUNDS[letter]
    assert row.letter == letter
    assert [item.n for item in row.items] == list(range(1, ITEMS[letter] + 1))
    assert row.test == TEST[letter]
    assert row.closed is CLOSED.get(letter)
    assert row.non_permanent is (True if letter in NOT_PERMANENT else None)


@every_letter
def test_how_long_an_exemption_lasts(letter: str) -> None:
    """Its kind, provision and setter are those of the record; only a has a number."""
    lasts = GROUNDS[letter].duration
    kind, pp, perki, setter, says = DURATION[letter]
    assert (lasts.kind, lasts.set_by) == (kind, setter)
    assert (str(lasts.basis), str(lasts.set_by_basis)) == (pp, says)
    assert ", ".join(map(str, lasts.also)) == perki
    assert lasts.maximum == (Years(30) if letter == "a" else None)
    first = dt.date(2010, 4, 30) if letter == "j" else dt.date(2010, 8, 23)
    assert lasts.in_force == first


@every_letter
def test_what_ends_it_early(letter: str) -> None:
    """Only what the record names, and only what opens to everybody."""
    openings = GROUNDS[letter].ends_early
    assert [opening.key for opening in openings] == ENDS_EARLY.get(letter, [])
    for opening in openings:
        assert opening.ends_exemption
        assert letter in opening.letters


@every_letter
def test_each_row_cites_its_own_letter(letter: str) -> None:
    """The basis is the letter, that of an item the item, unless only explained."""
    row = GROUNDS[letter]
    assert str(row.basis) == f"UU 14/2008 Ps. 17 {letter}"
    for item in row.items:
        number = "" if item.elucidation else f" no. {item.n}"
        assert str(item.basis) == f"UU 14/2008 Ps. 17 {letter}{number}"


def _words(row: Ground) -> list[str]:
    entries = (row, *row.items)
    return [text for e in entries for words in (e.words, *e.notes) for text in words]


@every_letter
def test_words_are_short_and_in_two_languages(letter: str) -> None:
    """Each text has words, short, and nothing is presented as checked."""
    row = GROUNDS[letter]
    assert row.evidence is Evidence.S
    assert row.checked is None
    assert all(0 < len(text) <= 180 for text in _words(row))
    for entry in (row, *row.items):
        assert entry.text("id") != entry.text("en")
    assert all(row.duration.kind.words)
    assert all(row.duration.set_by.words)
    assert all(row.test.words)


def test_no_two_grounds_have_the_same_words() -> None:
    """Words tell every letter and item apart."""
    for lang in (0, 1):
        assert len({words_of(one)[lang] for one in GROUND_IDS}) == len(GROUND_IDS)


def test_permanence_of_the_rest_is_noted() -> None:
    """The letters that Ps. 20(1) does not name say so."""
    for row in GROUNDS.values():
        said = any("Ps. 20(1)" in english for _, english in row.notes)
        assert said is (row.non_permanent is None)


def test_frozen() -> None:
    """Nobody can add a letter."""
    with pytest.raises(TypeError):
        GROUNDS["k"] = GROUNDS["a"]  # type: ignore[index]


# -- beside the grounds ------------------------------------------------------------


def test_refusals_that_are_no_exemption() -> None:
    """The five letters of Ps. 6(3), each with its own basis and a note."""
    assert {key: str(one.basis) for key, one in NOT_EXEMPTIONS.items()} == {
        "state_danger": "UU 14/2008 Ps. 6(3) a",
        "unfair_competition": "UU 14/2008 Ps. 6(3) b",
        "personal_rights": "UU 14/2008 Ps. 6(3) c",
        "official_secret": "UU 14/2008 Ps. 6(3) d",
        "not_held": "UU 14/2008 Ps. 6(3) e",
    }
    for key, one in NOT_EXEMPTIONS.items():
        assert one.key == key
        assert one.notes
        assert str(one.citations[1]).startswith("PerKI 1/2021 Ps. 13(2)")


def test_periods_of_other_statutes() -> None:
    """Intelligence secrets and closed archives have twenty-five years of their own."""
    assert {
        key: (one.span, str(one.basis)) for key, one in RELATED_PERIODS.items()
    } == {
        "intelligence_secret": (Years(25), "UU 17/2011 Ps. 25(4)"),
        "static_archive": (Years(25), "UU 43/2009 Ps. 66(1)"),
    }

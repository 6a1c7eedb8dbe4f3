"""The categories of open information: ids, provisions, words, and who is bound."""

from __future__ import annotations

import datetime as dt
from string import ascii_lowercase

import pytest

from keterbukaan.citation import cite
from keterbukaan.law.categories import (
    CATEGORIES,
    FREQUENCIES,
    BodyGroup,
    Category,
    Frequency,
    UnknownCategory,
    category,
)
from keterbukaan.law.instruments import INSTRUMENTS
from keterbukaan.law.limits import RULES
from keterbukaan.law.shape import Evidence
from keterbukaan.parties import BodyKind
from tests.helpers.pickles import back_from

EVERY = [pytest.param(row, id=row.id) for row in CATEGORIES.values()]

#: How many there are, as far as the record names them.
COUNTS = {
    "periodic": 12,  # PerKI 1/2021 Ps. 14(2) a to k, and UU 14/2008 Ps. 9(2) d
    "immediate": 7,
    "at_all_times": 13,
    "enterprise": 14,
    "party": 7,
    "organisation": 7,
}


def letters(article: str) -> str:
    """The letters of an article that categories rest on, in order."""
    found = [row.basis for row in CATEGORIES.values()]
    return "".join(
        basis.huruf or ""
        for basis in found
        if str(basis).removesuffix(f" {basis.huruf}") == article
    )


def test_as_many_as_the_record_names() -> None:
    """Each group has the rows that the record names, and no other group exists."""
    groups = [row.id.partition(".")[0] for row in CATEGORIES.values()]
    assert {group: groups.count(group) for group in groups} == COUNTS


@pytest.mark.parametrize(
    ("article", "last"),
    [
        ("PerKI 1/2021 Ps. 14(2)", "k"),
        ("UU 14/2008 Ps. 11(1)", "h"),
        ("UU 14/2008 Ps. 14", "n"),
        ("UU 14/2008 Ps. 15", "g"),
        ("UU 14/2008 Ps. 16", "g"),
    ],
)
def test_a_lettered_list_is_whole(article: str, last: str) -> None:
    """Every letter of an article stands there once and in order."""
    assert letters(article) == ascii_lowercase[: ascii_lowercase.index(last) + 1]


def test_the_statute_on_periodic_information_is_whole() -> None:
    """Each of the four letters of UU 14/2008 Ps. 9(2) is named somewhere."""
    named = {c for row in CATEGORIES.values() for c in (row.basis, *row.also)}
    assert {cite(f"UU 14/2008 Ps. 9(2) {letter}") for letter in "abcd"} <= named


def test_only_what_the_record_names() -> None:
    """Of PerKI 1/2021 Ps. 21(1), eighteen items, seven are named, one by letter."""
    named = [
        citation
        for row in CATEGORIES.values()
        for citation in (row.basis, *row.also)
        if str(citation).startswith("PerKI 1/2021 Ps. 21(1)")
    ]
    assert len(named) == 7
    assert [c.huruf for c in named if c.huruf] == ["n"]


@pytest.mark.parametrize("row", EVERY)
def test_provisions(row: Category) -> None:
    """Every provision parses, and its instrument is known and in force."""
    for citation in (row.basis, *row.also):
        assert cite(str(citation)) == citation
        instrument = INSTRUMENTS[citation.instrument]
        assert instrument.in_force is not None
        assert instrument.until is None
    assert row.in_force == INSTRUMENTS[row.basis.instrument].in_force


@pytest.mark.parametrize("row", EVERY)
def test_evidence(row: Category) -> None:
    """Each is marked as the record marks its instrument."""
    statute = row.basis.instrument == "UU 14/2008"
    assert row.evidence is (Evidence.S if statute else Evidence.S1)


@pytest.mark.parametrize("row", EVERY)
def test_words(row: Category) -> None:
    """Words and notes exist in both languages and are short."""
    for indonesian, english in filter(None, (row.words, row.note)):
        assert indonesian != english
        assert all(text.strip() for text in (indonesian, english))
    assert all(len(text) < 100 for text in row.words)


def test_words_differ_within_a_group() -> None:
    """No two categories that bind the same bodies share their words."""
    for group in BodyGroup:
        words = [row.words for row in CATEGORIES.values() if row.bodies is group]
        assert len(set(words)) == len(words)


@pytest.mark.parametrize("row", EVERY)
def test_own_rules_exist(row: Category) -> None:
    """A category with a time of its own names a rule of the rule book."""
    assert row.rule is None or row.rule in RULES


def test_frequencies() -> None:
    """Each frequency has words in both languages and the provision that sets it."""
    bases = {each: str(basis) for each, basis in FREQUENCIES.items()}
    assert bases == {
        Frequency.PERIODIC: "PerKI 1/2021 Ps. 18",
        Frequency.IMMEDIATE: "PerKI 1/2021 Ps. 19",
        Frequency.AT_ALL_TIMES: "PerKI 1/2021 Ps. 21(1)",
    }


def test_no_frequency_is_made_up() -> None:
    """The record names no frequency for organisations, and for nobody else."""
    silent = {row.bodies for row in CATEGORIES.values() if row.frequency is None}
    assert silent == {BodyGroup.ORGANISATION}


@pytest.mark.parametrize("kind", BodyKind)
def test_who_is_bound(kind: BodyKind) -> None:
    """Every body has the common lists; three kinds have one of their own."""
    bound = {row.bodies for row in CATEGORIES.values() if row.binds(kind)}
    own = {group for group in BodyGroup if group.value == kind.value}
    assert bound == {BodyGroup.ALL} | own


def test_own_lists_are_those_of_kinds_of_bodies() -> None:
    """The value of a group is that of a kind of public body."""
    assert {g.value for g in BodyGroup} - {k.value for k in BodyKind} == {"all"}


def test_found_by_id() -> None:
    """A category is found by its id, under which it also stands."""
    for key, row in CATEGORIES.items():
        assert category(key) is row
        assert row.id == key


def test_unknown() -> None:
    """An unknown id is an error that knows what there is, and survives pickling."""
    with pytest.raises(UnknownCategory, match=r"did you mean 'party\.congress'") as e:
        category("party.congres")
    assert e.value.known == tuple(CATEGORIES)
    assert str(back_from(e.value)) == str(e.value)


def test_frozen() -> None:
    """Nobody can add a category."""
    with pytest.raises(TypeError):
        CATEGORIES["mine"] = category("party.other")  # type: ignore[index]


def test_in_force() -> None:
    """A category begins with the instrument that names it."""
    assert category("periodic.profile").in_force == dt.date(2021, 6, 30)
    assert category("periodic.other").in_force == dt.date(2010, 4, 30)

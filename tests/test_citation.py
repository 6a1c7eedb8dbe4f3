"""Citations: parsed, printed and sorted."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from keterbukaan import RULES, Citation, KeterbukaanError
from keterbukaan.citation import NotACitation, cite

_NUMBERS = st.integers(1, 200).map(str)


@st.composite
def _citations(draw: st.DrawFn) -> Citation:
    kind = draw(st.sampled_from(("UU", "PP", "PERMA", "PerKI", "SKB")))
    instrument = f"{kind} {draw(_NUMBERS)}/{draw(st.integers(1945, 2099))}"
    if draw(st.booleans()):
        return Citation(instrument)
    return Citation(
        instrument,
        pasal=draw(_NUMBERS) + draw(st.sampled_from(("", "A", "B"))),
        ayat=draw(st.none() | _NUMBERS),
        huruf=draw(st.none() | st.sampled_from("abcj")),
        angka=draw(st.none() | _NUMBERS),
    )


@given(_citations())
def test_printing_and_parsing_are_inverse(citation: Citation) -> None:
    """What is printed is read back as the same provision."""
    assert Citation.parse(str(citation)) == citation


def test_every_basis_of_the_rule_book_reads_back() -> None:
    """No provision in the rule book is lost in print."""
    for rule in RULES.values():
        for limit in rule.limits:
            for citation in (limit.basis, *limit.also):
                assert cite(str(citation)) == citation


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("UU 14/2008", ("UU 14/2008", None, None, None, None)),
        ("UU 14/2008 Ps. 22", ("UU 14/2008", "22", None, None, None)),
        ("UU 14/2008 Ps. 22(7)", ("UU 14/2008", "22", "7", None, None)),
        ("UU 14/2008 Ps. 22(7) a", ("UU 14/2008", "22", "7", "a", None)),
        ("PerKI 1/2013 Ps. 13 b", ("PerKI 1/2013", "13", None, "b", None)),
        ("PERMA 2/2011 Ps. 1 no. 11", ("PERMA 2/2011", "1", None, None, "11")),
        ("SK KMA 2-144/2022", ("SK KMA 2-144/2022", None, None, None, None)),
    ],
)
def test_a_citation_has_these_parts(text: str, parts: tuple[str | None, ...]) -> None:
    """Pasal, ayat, huruf and angka each have their place."""
    citation = cite(text)
    assert citation == Citation(*parts)  # type: ignore[arg-type] # the first is a text
    assert str(citation) == text
    assert repr(citation) == f"Citation({text!r})"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Pasal 22",
        "UU 14-2008",
        "UU 14/2008 Ps. ",
        "UU 14/2008 Ps. 22(7) ",
        "UU 17 h/2008 Ps. 1",
    ],
)
def test_another_form_is_refused(text: str) -> None:
    """What is not in the form of this library is an error that shows the text."""
    with pytest.raises(NotACitation, match="not a citation") as caught:
        Citation.parse(text)
    assert caught.value.given == text
    assert isinstance(caught.value, KeterbukaanError)
    assert isinstance(caught.value, ValueError)


def test_citations_sort_as_the_articles_stand() -> None:
    """Numbers sort as numbers, an inserted article after the one it follows."""
    in_order = [
        cite(text)
        for text in (
            "PerKI 2/2010 Ps. 1",
            "PerKI 1/2013 Ps. 13",
            "PerKI 1/2013 Ps. 13 a",
            "PerKI 1/2013 Ps. 13 b",
            "PerKI 1/2021 Ps. 4",
            "UU 14/2008",
            "UU 14/2008 Ps. 9(3)",
            "UU 14/2008 Ps. 22(7)",
            "UU 14/2008 Ps. 22(10)",
            "UU 14/2008 Ps. 22A",
            "UU 14/2008 Ps. 23",
        )
    ]
    assert sorted(in_order[5:] + in_order[:5]) == in_order
    assert sorted(in_order[1::2] + in_order[::2]) == in_order


@given(_citations(), _citations())
def test_the_order_agrees_with_equality(one: Citation, other: Citation) -> None:
    """Of two different citations exactly one comes first; of equal ones none."""
    assert (one < other) + (other < one) == (one != other)

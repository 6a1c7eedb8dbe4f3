"""What was counted, drawn as shares of its whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from keterbukaan.errors import InputError
from keterbukaan.pictures import shares

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from keterbukaan.pictures import Picture
    from keterbukaan.texts import Lang


def _late(lang: Lang = "en") -> Picture:
    return shares(
        "Answers",
        {"2025": (80, 15, 5), "2026": (97, 0, 3)},
        head="year",
        parts=("in time", "late", "never"),
        lines=("All answers of the office.",),
        lang=lang,
    )


def _texts(picture: Picture) -> list[str]:
    return re.findall(r">([^<]+)</text>", picture.svg())


def test_each_share_is_written_beside_its_bar() -> None:
    """The usual part has the bar alone, every other its share; none is written so."""
    texts = _texts(_late())
    at = texts.index("2025")
    assert texts[at : at + 6] == ["2025", "15.0 %", "5.0 %", "2026", "0 %", "3.0 %"]
    assert texts[-3:] == ["in time", "late", "never"]
    assert "15,0 %" in _texts(_late("id"))


def test_a_bar_is_as_long_as_its_share() -> None:
    """Four fifths of the answers are four fifths of it, and nothing is not drawn."""
    svg = _late().svg()
    solid = [
        float(w) for w in re.findall(r'<rect [^>]*width="([\d.]+)" height="17', svg)
    ]
    whole = 428 - 48 - 2 * 58
    assert solid[0] == pytest.approx(whole * 0.8, abs=2)
    assert len(solid) == 5 + 2  # and what frames each row


def test_it_is_told_in_words_and_as_a_table() -> None:
    """Whoever cannot see it has every number."""
    picture = _late()
    assert picture.desc == (
        "All answers of the office. 2025: 80 in time, 15 late, 5 never. "
        "2026: 97 in time, 0 late, 3 never."
    )
    assert picture.listing.head == ("year", "in time", "late", "never")
    assert "<td>97</td><td>0</td><td>3</td>" in picture.html()
    assert picture.html().count("<table>") == 1


@pytest.mark.parametrize(
    ("rows", "parts"),
    [
        ({}, ("a",)),
        ({"x": (1,)}, ()),
        ({"x": (1, 2)}, ("a",)),
        ({"x": (0, 0)}, ("a", "b")),
        ({"x": (1, -1)}, ("a", "b")),
        ({"x": (1, 1, 1, 1)}, ("a", "b", "c", "d")),
    ],
)
def test_numbers_that_are_no_shares_are_refused(
    rows: Mapping[str, Sequence[int]], parts: Sequence[str]
) -> None:
    """Too few, too many, none at all, or less than none."""
    with pytest.raises(InputError, match="one number for each part"):
        shares("x", rows, head="x", parts=parts)

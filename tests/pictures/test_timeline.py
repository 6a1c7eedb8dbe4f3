"""Lines of time under one another, as SVG."""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise

import pytest

from keterbukaan.pictures import Point, Track
from keterbukaan.pictures.timeline import apart, timeline

_WIDTH = 428


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


_REQUEST = Track(points=(Point(date=_day("2026-03-12"), text="request", mark="fact"),))
_NOW = Track(points=(Point(date=_day("2026-03-30"), text="today", mark="now"),))
_NOTICE = Track(
    title="Notice",
    points=(
        Point(date=_day("2026-03-12"), text="day zero", mark="zero"),
        Point(date=_day("2026-04-01"), text="safe", mark="safe"),
        Point(date=_day("2026-04-02"), text="last day", mark="last"),
    ),
    note="nobody knows",
)


def _texts(drawn: str) -> list[str]:
    return [text.replace("\xa0", " ") for text in re.findall(r">([^<]+)</text>", drawn)]


def test_each_day_is_written_beside_its_mark() -> None:
    """Date and words of every day stand above its line, a title before them."""
    drawn, height = timeline((_REQUEST, _NOW, _NOTICE), _WIDTH, "en")
    assert _texts(drawn) == [
        "4/2026",
        *("12 Mar 2026", "request"),
        *("30 Mar 2026", "today"),
        "Notice",
        *("12 Mar 2026", "day zero"),
        *("1 Apr 2026", "safe"),
        *("2 Apr 2026", "last day"),
        "nobody knows",
    ]
    assert height == 20 + 7 * 19 + 3 * (16 + 14)


def test_the_day_asked_about_crosses_every_line() -> None:
    """It stands at one place on all of them, and nowhere if nobody asks."""
    drawn, _ = timeline((_REQUEST, _NOW, _NOTICE), _WIDTH, "id")
    assert len(re.findall(r'd="M361 -2V18"', drawn)) == 3
    assert "-2V18" not in timeline((_REQUEST, _NOTICE), _WIDTH, "id")[0]


def test_long_words_are_broken_and_names_of_months_kept_apart() -> None:
    """No line is too long, and months that have no room for a name have none."""
    late = Point(date=_day("2028-02-01"), text="word " * 40, mark="fact")
    track = Track(title="A title " * 15, points=(late,), note="said " * 30)
    drawn, _ = timeline((_REQUEST, track), _WIDTH, "en")
    assert max(map(len, _texts(drawn))) <= 52
    names = [int(x) for x in re.findall(r'<text x="(\d+)" y="10"', drawn)]
    assert all(b - a >= 46 for a, b in pairwise(names))
    year = Point(date=_day("2026-12-20"), text="late", mark="fact")
    soon = Point(date=_day("2026-01-02"), text="early", mark="fact")
    drawn, _ = timeline((Track(points=(soon, year)),), 200, "en")
    assert len(re.findall(r'y="10"', drawn)) < 4


@pytest.mark.parametrize(
    ("places", "found"),
    [
        ([7], [7]),
        ([7, 200, 421], [7, 200, 421]),
        ([7, 409, 413], [7, 399, 413]),
        ([7, 9, 12], [7, 21, 35]),
        ([100, 100], [86, 100]),
    ],
)
def test_no_mark_covers_another(places: list[int], found: list[int]) -> None:
    """They stand side by side, and the last keeps its place where it can."""
    assert apart(places) == found


def test_a_case_of_one_day_has_a_scale() -> None:
    """All that happened on one day stands at one place."""
    drawn, _ = timeline((_REQUEST,), _WIDTH, "en")
    assert _texts(drawn) == ["12 Mar 2026", "request"]

"""A long span as a bar between its ends, with its years or months on it.

>>> import datetime as dt
>>> [name for _, name in ticks(dt.date(2026, 3, 12), dt.date(2028, 3, 12))]
['2027', '2028']
>>> [name for _, name in ticks(dt.date(2026, 3, 12), dt.date(2026, 6, 12))]
['4/2026', '5/2026', '6/2026']
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from .._markup import node
from ..texts import Lang, short_date
from .ink import fill, look, moved, rect, stroke, words
from .sheet import Look, Point

_MOST: Final = 8  # ticks
_TOP: Final = 20
_HIGH: Final = 16
_LINE: Final = 40
_DOT: Final = 14
_MONTHS: Final = 12  # of a year
_ENDS: Final = frozenset({"safe", "bound", "last"})
_LONG: Final = 2  # years, from which on years are shown


def bar(points: tuple[Point, ...], width: int, lang: Lang) -> tuple[str, int]:
    """Draw the bar with its points in order of time; say how high it is.

    Each point has a leader down to a line of its own, the outermost the
    longest, so that nothing is written over a leader.
    """
    first, last = points[0].date, points[-1].date
    length = (last - first).days or 1  # a limit of no length is a point

    def x(day: dt.date) -> int:
        return (day - first).days * width // length

    ends = [x(point.date) for point in points if point.mark in _ENDS]
    parts = [rect(width, _HIGH, fill("rest"))]
    if ends[-1] > ends[0]:
        range_ = look(Look(mark="bound"), ends[-1] - ends[0], _HIGH)
        parts.append(moved(ends[0], 0, _ground(ends[-1] - ends[0], _HIGH), range_))
    for day, name in ticks(first, last):
        parts.append(_tick(x(day), name, width))
    for n, point in enumerate(_inner_first(points), 1):
        parts.append(_leader(point, x(point.date), _LINE * n - 16, width, lang))
    return moved(0, _TOP, *parts), _TOP + _HIGH + _LINE * len(points) + 16


def ticks(first: dt.date, last: dt.date) -> list[tuple[dt.date, str]]:
    """Return the firsts of years or, in a short span, months; eight at most."""
    if last.year - first.year >= _LONG:
        step = -(-(last.year - first.year) // _MOST)
        years = range(first.year + 1, last.year + 1, step)
        return [(dt.date(year, 1, 1), str(year)) for year in years]
    start = first.year * _MONTHS + first.month
    end = last.year * _MONTHS + last.month
    months = range(start, end, -(-(end - start) // _MOST) or 1)
    days = [dt.date(n // _MONTHS, n % _MONTHS + 1, 1) for n in months]
    return [(day, f"{day.month}/{day.year}") for day in days]


def _inner_first(points: tuple[Point, ...]) -> list[Point]:
    """Return the points from the middle outwards, those on the left first."""
    first, last = points[0].date, points[-1].date
    left = [p for p in points if p.date - first <= last - p.date]
    return [*left[::-1], *points[len(left) :]]


def _tick(x: int, name: str, width: int) -> str:
    anchor = "start" if x < _LINE else "end" if x > width - _LINE else "middle"
    return node("path", d=f"M{x} 0V{_HIGH}", **stroke("mute")) + words(
        name, x, -6, "mute", font_size=11, text_anchor=anchor
    )


def _leader(point: Point, x: int, down: int, width: int, lang: Lang) -> str:
    """Draw a line from the bar to a dot, and what the day is beside the dot."""
    left = x > width // 2
    side, anchor = (x - _DOT, "end") if left else (x + _DOT, "start")
    dot = look(Look(mark=point.mark), _DOT, _DOT)
    y = _HIGH + down
    return "".join(
        (
            node("path", d=f"M{x} 0V{y}", **stroke("ink")),
            moved(x - _DOT // 2, y - _DOT // 2, _ground(_DOT, _DOT), dot),
            words(
                short_date(point.date, lang),
                side,
                y + 4,
                text_anchor=anchor,
                font_weight="bold",
            ),
            words(point.text, side, y + 20, text_anchor=anchor),
        )
    )


def _ground(width: int, height: int) -> str:
    return rect(width, height, fill("paper"))

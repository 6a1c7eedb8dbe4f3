"""Lines of time under one another, which share their scale: the course of a case.

Each line has its days in words above it, with the mark that the day has on the line.
A day that is asked about is drawn through every line. Marks that would cover one
another stand side by side, the last of them in its place.

>>> apart([100, 196, 200])
[100, 186, 200]
"""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING, Final, NamedTuple

from .._markup import node, whole
from ..texts import short_date
from .bar import ticks
from .ink import fill, look, moved, rect, stroke, words
from .sheet import Look

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ..texts import Lang
    from .sheet import Point, Track

_MARK: Final = 14
_LINE: Final = 19
_BAND: Final = 16
_GAP: Final = 14  # below a band
_DATE: Final = 22  # where the dates begin
_TEXT: Final = 120  # where the words begin
_CHARS: Final = 41  # of a line of words
_TITLE: Final = 52  # of a line of a title
_HEAD: Final = 20
_NAME: Final = 46  # between the names of two months


class _Scale(NamedTuple):
    """Where a day stands on a line."""

    first: dt.date
    days: int
    width: int

    def at(self, day: dt.date) -> int:
        """Return the place of a day, so far from the ends that a mark has room."""
        within = self.width - _MARK
        return _MARK // 2 + (day - self.first).days * within // self.days


def timeline(tracks: tuple[Track, ...], width: int, lang: Lang) -> tuple[str, int]:
    """Draw lines of time under one another; say how high they are."""
    days = sorted(point.date for track in tracks for point in track.points)
    scale = _Scale(days[0], (days[-1] - days[0]).days or 1, width)
    named = ticks(days[0], days[-1])
    now = [p.date for track in tracks for p in track.points if p.mark == "now"]
    firsts = [scale.at(day) for day, _ in named]
    ground = _ground(scale.width, firsts)
    today = "".join(f"M{scale.at(day)} -2V{_BAND + 2}" for day in now)
    over = node("path", d=today, **stroke("ink", 2)) if today else ""
    parts, y = [*_names(scale, named)], _HEAD
    for track in tracks:
        said = [*_said(track, lang)]
        parts += [moved(0, y + _LINE * n, line) for n, line in enumerate(said)]
        y += _LINE * len(said)
        bar, marks = _drawn(track, scale)
        parts.append(moved(0, y, ground, bar, over, marks))
        y += _BAND + _GAP
    return "".join(parts), y


def _names(scale: _Scale, named: list[tuple[dt.date, str]]) -> Iterator[str]:
    """Yield the names of months or years above the lines, as many as have room."""
    free = _NAME // 2
    for day, name in named:
        x = scale.at(day)
        if free <= x <= scale.width - _NAME // 2:
            yield words(name, x, 10, "mute", font_size=11, text_anchor="middle")
            free = x + _NAME


def _ground(width: int, firsts: list[int]) -> str:
    """Draw the line itself, with the firsts of its months."""
    path = f"M0 {_BAND // 2}H{width}" + "".join(f"M{x} 2V{_BAND - 2}" for x in firsts)
    return node("path", d=path, **stroke("line"))


def _said(track: Track, lang: Lang) -> Iterator[str]:
    """Yield the words above a line, one piece of markup for each of their lines."""
    for part in wrap(track.title, _TITLE):
        yield words(part, 0, _MARK, font_weight="bold")
    for point in track.points:
        first, *more = wrap(whole(point.text), _CHARS)
        date = short_date(point.date, lang)
        yield "".join(
            (
                moved(0, 2, _mark(point)),
                words(date, _DATE, _MARK, font_weight="bold"),
                words(first, _TEXT, _MARK),
            )
        )
        yield from (words(part, _TEXT, _MARK) for part in more)
    for part in wrap(whole(track.note), _TITLE):
        yield words(part, _DATE, _MARK, "mute")


def _drawn(track: Track, scale: _Scale) -> tuple[str, str]:
    """Draw the bar of a line, and apart from it the marks of its days."""
    shown = [point for point in track.points if point.mark != "now"]
    places = apart([scale.at(point.date) for point in shown])
    bar = ""
    if len(places) > 1:
        box = rect(places[-1] - places[0], _BAND - 6, fill("rest"))
        bar = moved(places[0], 3, box)
    marks = (
        moved(x - _MARK // 2, (_BAND - _MARK) // 2, _mark(point))
        for x, point in zip(places, shown, strict=True)
    )
    return bar, "".join(marks)


def apart(places: list[int]) -> list[int]:
    """Return places in order, moved so that no mark covers another."""
    found: list[int] = []
    for place in reversed(places):
        found.append(min(place, found[-1] - _MARK) if found else place)
    firsts = range(_MARK // 2, _MARK * len(places), _MARK)  # as far left as they go
    return [max(pair) for pair in zip(found[::-1], firsts, strict=True)]


def _mark(point: Point) -> str:
    """Draw the mark of a day on its own ground."""
    ground = "" if point.mark in {"now", "fact"} else rect(_MARK, _MARK, fill("paper"))
    return ground + look(Look(mark=point.mark), _MARK, _MARK)

"""A picture as SVG: title, days, legend, under one another.

It is as wide as can be read on a phone: months stand two to a row. A deadline is one
column of weeks, with what its days are written below them; where the span is
too long for that, it is a bar between its ends. A case is lines of time under one
another.

The root has the role of an image, with its title and the whole in words;
every day that does not count has a title of its own, which browsers show on
hover. The picture brings its own ground, so that it can be read wherever it
stands.
"""

from __future__ import annotations

from itertools import accumulate
from textwrap import wrap
from typing import TYPE_CHECKING, Final, NamedTuple

from .._markup import element, node, whole
from .bar import bar
from .ink import STYLE, fill, look, moved, rect, words
from .share_bars import share_bars
from .timeline import timeline

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .sheet import Cell, Grid, Key, Sheet, Week

_WIDTH: Final = 460
_EDGE: Final = 16
_SIZE: Final = 13  # of the letters
_WIDER: Final = 0.6  # of its size, that a letter takes at most
_CHARS: Final = 58  # of a line of text within the width
_TITLE: Final = 38  # of a line of the title
_LINE: Final = 19
_MONTHS: Final = 2  # a row
_DAY: Final = (29, 34)
_WIDE: Final = (48, 36)  # of a day of a deadline
_SWATCH: Final = (40, 24)
_LABEL: Final = 90  # before a week
_NOTE: Final = 18  # a line below a week


class _Block(NamedTuple):
    """Markup drawn from a corner, and how high it is."""

    markup: str
    height: float


def draw(sheet: Sheet) -> str:
    """Draw a sheet as one SVG element."""
    blocks = [_header(sheet)]
    width = _WIDTH - 2 * _EDGE
    if len(sheet.grids) > 1:
        blocks += _months(sheet.grids)
    elif sheet.grids:
        blocks.append(_strip(sheet.grids[0]))
    elif sheet.tracks:
        blocks.append(_Block(*timeline(sheet.tracks, width, sheet.lang)))
    elif sheet.shares:
        blocks.append(_Block(*share_bars(sheet.shares, sheet.keys, width, sheet.lang)))
    else:
        blocks.append(_Block(*bar(sheet.points, width, sheet.lang)))
    if sheet.keys:
        blocks.append(_legend(sheet.keys))
    if sheet.notes:
        blocks.append(_lines(sheet.notes))
    body, height = _stacked(blocks, _EDGE)
    return node(
        "svg",
        element("title", sheet.title),
        element("desc", sheet.desc),
        STYLE,
        rect(_WIDTH, height + _EDGE, fill("paper")),
        node("g", body, transform=f"translate({_EDGE} 0)", **fill("ink")),
        xmlns="http://www.w3.org/2000/svg",
        role="img",
        lang=sheet.lang,
        aria_label=sheet.title,
        width=_WIDTH,
        height=height + _EDGE,
        viewBox=f"0 0 {_WIDTH} {height + _EDGE}",
        font_family="system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif",
        font_size=_SIZE,
        class_="hari",
        style="max-width:100%",
    )


def _stacked(blocks: Iterable[_Block], top: float = 0) -> _Block:
    """Return blocks as one, under one another."""
    blocks = tuple(blocks)
    tops = accumulate((block.height for block in blocks), initial=top)
    placed = [moved(0, y, block.markup) for y, block in zip(tops, blocks, strict=False)]
    return _Block("\n".join(placed), top + sum(block.height for block in blocks))


def _header(sheet: Sheet) -> _Block:
    """Draw the title, and what is said of the whole."""
    parts = wrap(sheet.title, _TITLE)
    title = [
        words(part, 0, 22 * n - 6, font_size=17, font_weight="bold")
        for n, part in enumerate(parts, 1)
    ]
    return _stacked([_Block("".join(title), 22 * len(parts)), _lines(sheet.lines)])


def _lines(lines: tuple[str, ...]) -> _Block:
    """Draw statements, each as many lines long as it must be."""
    parts = [part for line in lines for part in wrap(whole(line), _CHARS)]
    drawn = [words(part, 0, _LINE * n - 2, "mute") for n, part in enumerate(parts, 1)]
    return _Block("".join(drawn), _LINE * len(parts) + 14)


# -- a year ------------------------------------------------------------------


def _months(grids: tuple[Grid, ...]) -> Iterable[_Block]:
    """Yield months in rows, each as high as its highest."""
    width = 7 * _DAY[0]
    gap = (_WIDTH - 2 * _EDGE - _MONTHS * width) // (_MONTHS - 1)
    for first in range(0, len(grids), _MONTHS):
        blocks = [_month(grid) for grid in grids[first : first + _MONTHS]]
        placed = [
            moved(n * (width + gap), 0, block.markup) for n, block in enumerate(blocks)
        ]
        yield _Block("".join(placed), max(block.height for block in blocks) + 16)


def _month(grid: Grid) -> _Block:
    width, height = _DAY
    heads = _heads(grid, _DAY, 34)
    rows = [
        moved(0, 40 + height * n, _days(week, _DAY))
        for n, week in enumerate(grid.weeks)
    ]
    title = words(grid.title, 2, 14, font_size=14, font_weight="bold")
    note = words(grid.note, 7 * width - 2, 14, "mute", text_anchor="end")
    return _Block("".join((title, note, heads, *rows)), 40 + height * len(grid.weeks))


def _heads(grid: Grid, size: tuple[int, int], y: int) -> str:
    width, _ = size
    return "".join(
        words(
            head, width * n + width // 2, y, "mute", text_anchor="middle", font_size=11
        )
        for n, head in enumerate(grid.heads)
    )


def _days(week: Week, size: tuple[int, int]) -> str:
    width, height = size
    return "".join(
        moved(width * n, 0, _day(cell, width - 2, height - 2))
        for n, cell in enumerate(week.cells)
        if cell is not None
    )


def _day(cell: Cell, width: int, height: int) -> str:
    title = element("title", cell.title) if cell.title else ""
    return title + look(cell, width, height, cell.number)


# -- a deadline ----------------------------------------------------------------


def _strip(grid: Grid) -> _Block:
    """Draw weeks under one another, with labels before them and notes after."""
    heads = moved(_LABEL, 0, _heads(grid, _WIDE, 12))
    return _stacked([_Block(heads, 20), *map(_week, grid.weeks), _Block("", 10)])


def _week(week: Week) -> _Block:
    """Draw a week, and below it what its days are."""
    _, height = _WIDE
    parts = [words(week.label, 0, height // 2 + 4, "mute")] if week.label else []
    parts.append(moved(_LABEL, 0, _days(week, _WIDE)))
    parts += [
        words(note, _LABEL, height + _NOTE * n - 4, font_weight="bold")
        for n, note in enumerate(week.notes, 1)
    ]
    below = _NOTE * len(week.notes) + 4 if week.notes else 0
    return _Block("".join(parts), height + below)


# -- the legend ----------------------------------------------------------------


def _legend(keys: tuple[Key, ...]) -> _Block:
    """Draw samples with their meaning, as many on a line as it holds."""
    width, height = _SWATCH
    x, y, parts = 0.0, 4, []
    for key in keys:
        taken = width + 8 + len(key.text) * _SIZE * _WIDER
        if x and x + taken > _WIDTH - 2 * _EDGE:
            x, y = 0, y + height + 6
        sample = look(key, width, height)
        text = words(key.text, width + 8, height // 2 + 4)
        parts.append(moved(x, y, sample, text))
        x = round(x + taken + 16)
    return _Block("".join(parts), y + height + 6)

"""A year for the terminal: months side by side, as many as its width takes.

Each day is its number and its sign. The colour only repeats the sign, so that
a pipe, a terminal without colours and ``NO_COLOR`` lose nothing.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..pictures import Cell, Grid, Key, Picture
    from .page import Page, Part

_GAP: Final = 3  # columns between two months
_NUMBER: Final = 2  # digits of a day
_WEEK: Final = 7
_STYLES: Final[Mapping[str, str]] = {
    "local": "magenta",
    "election": "green",
    "national_holiday": "red",
    "joint_leave": "cyan",
    "weekend": "dim",
    "make_up": "yellow",
}


def show_year(page: Page, picture: Picture) -> None:
    """The months in rows, and the legend below them."""
    signs = max(len(cell.sign) for grid in picture.grids for cell in _cells(grid))
    day = _NUMBER + signs + 1  # and a space
    month = _WEEK * day - 1
    across = max(1, (page.width + _GAP) // (month + _GAP))
    grids = picture.grids
    for first in range(0, len(grids), across):
        row = [list(_month(grid, day)) for grid in grids[first : first + across]]
        page.styled()
        for lines in zip_longest(*row, fillvalue=[("", "")]):
            page.styled(_side_by_side(lines, month))
    page.styled()
    for line in _legend(picture.keys, page.width):
        page.styled(line)
    page.styled()


def _cells(grid: Grid) -> Iterator[Cell]:
    return (cell for week in grid.weeks for cell in week.cells if cell is not None)


def _month(grid: Grid, day: int) -> Iterator[list[Part]]:
    """Its name, the days of the week, and its weeks, as lines."""
    note = grid.note.rjust(_WEEK * day - 1 - len(grid.title))
    yield [(grid.title, "bold"), (note, "")]
    yield [("".join(head.ljust(day) for head in grid.heads)[:-1], "cyan")]
    for week in grid.weeks:
        yield [part for cell in week.cells for part in _day(cell, day)]


def _day(cell: Cell | None, day: int) -> list[Part]:
    """The number and the sign of a day in its kind's colour, then the gap."""
    if cell is None:
        return [(" " * day, "")]
    text = f"{cell.number:>{_NUMBER}}{cell.sign}"
    return [(text, style(cell.kind)), (" " * (day - len(text)), "")]


def _side_by_side(months: Iterable[list[Part]], width: int) -> list[Part]:
    """A line of each month, filled up to where the next one begins."""
    parts: list[Part] = []
    end = 0
    for n, line in enumerate(months):
        start = n * (width + _GAP)
        parts += [(" " * (start - end), ""), *line]
        end = start + sum(len(text) for text, _ in line)
    return parts


def _legend(keys: tuple[Key, ...], width: int) -> Iterator[list[Part]]:
    """The signs and what they mean, as many on a line as it holds."""
    line: list[Part] = []
    for key in keys:
        if key.sign:
            parts = [(f"{key.sign:2}", style(key.kind)), (f" {key.text}   ", "")]
            taken = sum(len(text) for text, _ in (*line, *parts)) - _GAP
            if line and taken > width:
                yield line
                line = []
            line += parts
    yield line


def style(kind: str) -> str:
    """The colour of a kind of day."""
    return _STYLES.get(kind, "")

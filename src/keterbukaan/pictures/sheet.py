"""What a picture is made of: weeks, points, tracks, shares, a legend, a listing.

All of it is plain text and dates; whoever draws it escapes it.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from attrs import frozen

from ..texts import Lang

#: What a day is to a deadline: day zero, the last day, the one that is safe by every
#: reading, or another that the last day may turn out to be; and in the course of a
#: case the day of a fact, and the day that is asked about.
Mark = Literal["", "zero", "last", "safe", "bound", "fact", "now"]


@frozen(kw_only=True)
class Look:
    """How a day looks.

    Args:
        kind: why it does not count, as a key of ``SIGNS``; empty where it does.
        sign: what stands beside its number: the letter of the kind, or the
            count.
        hatched: whether no decree covers it yet.
        mark: what it is to the deadline.
    """

    kind: str = ""
    sign: str = ""
    hatched: bool = False
    mark: Mark = ""


@frozen(kw_only=True)
class Cell(Look):
    """One day.

    Args:
        date: the day.
        title: all that is to be said of it; shown on hover.
        label: what stands for its number, where the number says too little.
    """

    date: dt.date
    title: str = ""
    label: str = ""

    @property
    def number(self) -> str:
        """Its number in the month, or what stands for it."""
        return self.label or str(self.date.day)

    @property
    def text(self) -> str:
        """Its number and its sign."""
        return f"{self.number} {self.sign}".rstrip()


@frozen(kw_only=True)
class Week:
    """Seven days from Monday on; what lies outside the picture is None.

    Args:
        cells: the days.
        label: what stands before them.
        notes: what stands after them, one statement each.
    """

    cells: tuple[Cell | None, ...]
    label: str = ""
    notes: tuple[str, ...] = ()


@frozen(kw_only=True)
class Grid:
    """Weeks under one title.

    Args:
        title: what they show, such as the name of a month.
        heads: the seven days of the week, shortened.
        weeks: one row each.
        note: what else stands beside the title.
    """

    title: str
    heads: tuple[str, ...]
    weeks: tuple[Week, ...]
    note: str = ""


@frozen(kw_only=True)
class Point:
    """A day that matters, drawn on a bar where the span is too long for cells.

    Args:
        date: the day.
        text: what it is.
        mark: the same as a mark.
    """

    date: dt.date
    text: str
    mark: Mark


@frozen(kw_only=True)
class Track:
    """Days under one name, drawn on a line of time of their own.

    Args:
        title: what they belong to; empty where the days say it.
        points: the days, in order; from the first to the last there is a bar.
        note: what else is said of them.
    """

    title: str = ""
    points: tuple[Point, ...]
    note: str = ""


@frozen(kw_only=True)
class Share:
    """A row of numbers that are shares of their sum.

    Args:
        label: its name.
        counts: the numbers, one for each line of the legend.
    """

    label: str
    counts: tuple[int, ...]


@frozen(kw_only=True)
class Key(Look):
    """One line of the legend: a look, and what it means.

    Args:
        text: what it means.
    """

    text: str


@frozen(kw_only=True)
class Listing:
    """The named days as a table of their own.

    Args:
        title: what it lists.
        head: the words of its columns.
        rows: its cells.
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@frozen(kw_only=True)
class Sheet:
    """All that a picture shows, before it is drawn.

    Args:
        title: what it shows; also its name for a screen reader.
        desc: the whole in words, for who cannot see it.
        lines: what is said of the whole, above the days.
        grids: the weeks; none where the span is drawn as a bar.
        points: the days that matter, in order.
        tracks: lines of time under one another, which share their scale.
        shares: rows of shares, whose parts the legend names.
        keys: the legend.
        listing: the named days.
        notes: what else is said of the whole, below the days.
        lang: the language of its words.
    """

    title: str
    desc: str
    lines: tuple[str, ...] = ()
    grids: tuple[Grid, ...] = ()
    points: tuple[Point, ...] = ()
    tracks: tuple[Track, ...] = ()
    shares: tuple[Share, ...] = ()
    keys: tuple[Key, ...] = ()
    listing: Listing
    notes: tuple[str, ...] = ()
    lang: Lang

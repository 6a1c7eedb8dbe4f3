"""Angka laporan: a figure, the entries it counts, and the sums that must agree.

>>> asked = Figure("requests.received", ("diterima", "received"), ("a", "b"))
>>> asked.count, asked.label("en")
(2, 'received')
>>> taken = Times(days=(("a", 0), ("b", 10), ("c", 3), ("d", 4)))
>>> taken.mean, taken.median, taken.at_most(0.9)
(4.25, 3.5, 10)
"""

from __future__ import annotations

import math
from statistics import mean, median

from attrs import frozen

from .._values import Value
from ..texts import Named, Words


@frozen(eq=False, repr=False)
class Figure(Value, Named):
    """Angka: how many, and which.

    Args:
        key: its name, stable for ever.
        words: what it counts, in Indonesian and English.
        entries: what it counts: ids of cases; the second objection of a case, and
            what follows it, is ``id#2``.
        part_of: the key of the figure that it is a part of, where all its parts make
            up the whole.
    """

    key: str
    words: Words
    entries: tuple[str, ...] = ()
    part_of: str | None = None

    @property
    def count(self) -> int:
        """How many."""
        return len(self.entries)


@frozen(kw_only=True, eq=False, repr=False)
class Times(Value):
    """Waktu: how many working days the answers took.

    Args:
        days: what was answered, each with the working days it took.
        untimed: what was answered and cannot be timed.
    """

    days: tuple[tuple[str, int], ...] = ()
    untimed: tuple[str, ...] = ()

    @property
    def mean(self) -> float | None:
        """The mean, to two decimals; None where nothing was timed."""
        found = self._sorted
        return float(round(mean(found), 2)) if found else None

    @property
    def median(self) -> float | None:
        """The days within which half were answered; between two of an even number."""
        found = self._sorted
        return float(median(found)) if found else None

    def at_most(self, share: float) -> int | None:
        """Return by which day a share was answered, by nearest rank.

        Args:
            share: above 0 and at most 1, such as 0.9.
        """
        found = self._sorted
        return found[math.ceil(share * len(found)) - 1] if found else None

    @property
    def _sorted(self) -> list[int]:
        return sorted(days for _, days in self.days)


@frozen(eq=False, repr=False)
class Sum(Value):
    """Jumlah: a sum that must agree with a figure.

    Args:
        key: the key of the figure.
        parts: the keys that make it up, each with 1 or -1.
        count: the figure.
        counted: what the parts come to.
    """

    key: str
    parts: tuple[tuple[str, int], ...]
    count: int
    counted: int

    @property
    def agrees(self) -> bool:
        """Whether they do."""
        return self.count == self.counted

"""Rows for engines that join, with nothing but the standard library."""

from __future__ import annotations

import datetime as dt
import random
from typing import Final

__all__ = ["FIRST", "random_requests"]

FIRST: Final = dt.date(2009, 6, 1)
"""The first day received: before there was a law, and a decree on record."""


def random_requests(size: int) -> list[tuple[int, dt.date | None, dt.date | None]]:
    """Give received and answered: missing, on days off, and outside of the tables."""
    draw = random.Random(14)  # noqa: S311 (the same rows every time)

    def day(start: dt.date | None, spread: int) -> dt.date | None:
        if draw.random() < 0.1:
            return None
        return (start or FIRST) + dt.timedelta(draw.randrange(spread))

    received = [day(FIRST, 19 * 365) for _ in range(size)]
    return [(n, start, day(start, 90)) for n, start in enumerate(received)]

"""Civil dates: a plain day where the law counts, never an instant."""

from __future__ import annotations

import datetime as dt

from .errors import NotADate


def civil(value: object) -> dt.date:
    """Pass a plain civil date, and refuse all else.

    Raises:
        NotADate: not a date, or an instant (``datetime``).

    >>> civil("2026-03-12")
    Traceback (most recent call last):
        ...
    keterbukaan.errors.NotADate: expected datetime.date, got str: '2026-03-12'
    """
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    raise NotADate(value)


def optional_civil(value: dt.date | None) -> dt.date | None:
    """Pass a plain civil date or None."""
    return None if value is None else civil(value)

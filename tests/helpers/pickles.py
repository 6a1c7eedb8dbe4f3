"""What comes back from its own pickle."""

from __future__ import annotations

import pickle
from typing import TypeVar

T = TypeVar("T")


def back_from(value: T) -> T:
    """Give a value as it comes back from its own pickle."""
    back: T = pickle.loads(pickle.dumps(value))  # noqa: S301 (our own bytes)
    return back

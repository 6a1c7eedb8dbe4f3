"""How often a law is tried, and that something is drawn at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from hypothesis import Phase, find, settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

__all__ = ["draws", "first_drawn"]

_LONG = 100  # what Hypothesis draws of a law that says nothing else
_FIRST = settings(phases=(Phase.generate,), derandomize=True, max_examples=2_000)

T = TypeVar("T")


def draws(n: int) -> settings:
    """Give the settings for n draws in the long run, and for a share in others."""
    return settings(max_examples=max(1, n * settings().max_examples // _LONG))


def first_drawn(strategy: SearchStrategy[T], wanted: Callable[[T], object]) -> T:
    """Give the first value drawn that is wanted; a simpler one would prove no more."""
    return find(strategy, lambda value: bool(wanted(value)), settings=_FIRST)

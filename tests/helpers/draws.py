"""How often a law is tried."""

from __future__ import annotations

from hypothesis import settings

__all__ = ["draws"]

_LONG = 100  # what Hypothesis draws of a law that says nothing else


def draws(n: int) -> settings:
    """Give the settings for n draws in the long run, and for a share in others."""
    return settings(max_examples=max(1, n * settings().max_examples // _LONG))

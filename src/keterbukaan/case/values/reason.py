"""Alasan: why an act is open or closed, put in words when somebody asks.

>>> in_words((because("open", closes="besok"), because("not_final")))[0]
'terbuka sampai besok; perlu putusan berkekuatan hukum tetap'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ...texts import Words, fill, joined
from .reason_words import REASONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Reason(NamedTuple):
    """One sentence of why an act is open or closed.

    Args:
        key: the sentence.
        values: what it names.
    """

    key: str
    values: Mapping[str, object]


def because(key: str, **values: object) -> Reason:
    """Return the reason of a key, with what it names."""
    return Reason(key, values)


def in_words(reasons: Iterable[Reason]) -> Words:
    """Return reasons as one sentence, in Indonesian and English."""
    said = (fill(REASONS[each.key], **each.values) for each in reasons)
    return joined(*said, by="; ")

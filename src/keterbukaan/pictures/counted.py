"""Bagian dari keseluruhan: what was counted, as shares of its whole, row by row."""

from __future__ import annotations

from itertools import starmap
from typing import TYPE_CHECKING, Final

from ..errors import InputError, InputProblem
from ..texts import both
from .picture import Picture
from .sheet import Key, Listing, Look, Share

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..texts import Lang

# The usual part, one that was foreseen, and the gravest, which is filled.
_LOOKS: Final = (Look(kind="weekend"), Look(hatched=True), Look(mark="last"))
_WRONG: Final = both(
    id="tiap baris memerlukan satu bilangan untuk tiap bagian, paling banyak tiga",
    en="each row needs one number for each part, three at most",
)


def shares(
    title: str,
    rows: Mapping[str, Sequence[int]],
    *,
    head: str,
    parts: Sequence[str],
    lines: Sequence[str] = (),
    lang: Lang = "id",
) -> Picture:
    """Draw numbers as shares of their sum, one bar a row.

    Args:
        title: what was counted.
        rows: the numbers of each row, by its name.
        head: what the names of the rows are, such as a year.
        parts: what each number is, the usual one first and the gravest last.
        lines: how it was counted.
        lang: the language of these words, and of the numbers.

    Raises:
        InputError: a row has no number for a part, or no part at all.

    >>> late = shares(
    ...     "Answers in time",
    ...     {"2025": (90, 10), "2026": (97, 3)},
    ...     head="year",
    ...     parts=("in time", "late"),
    ...     lang="en",
    ... )
    >>> print(late.desc)
    2025: 90 in time, 10 late. 2026: 97 in time, 3 late.
    """
    if (
        not rows
        or not 1 <= len(parts) <= len(_LOOKS)
        or not all(
            len(counts) == len(parts) and min(counts) >= 0 and any(counts)
            for counts in rows.values()
        )
    ):
        raise InputError([InputProblem("$.rows", _WRONG)])
    found = tuple(Share(label=n, counts=tuple(c)) for n, c in rows.items())
    return Picture(
        title=title,
        desc=" ".join((*lines, *(_told(share, parts) for share in found))),
        lines=tuple(lines),
        shares=found,
        keys=tuple(starmap(_key, zip(parts, _LOOKS, strict=False))),
        listing=Listing(
            title=title,
            head=(head, *parts),
            rows=tuple((s.label, *map(str, s.counts)) for s in found),
        ),
        lang=lang,
    )


def _key(text: str, look: Look) -> Key:
    return Key(text=text, kind=look.kind, hatched=look.hatched, mark=look.mark)


def _told(share: Share, parts: Sequence[str]) -> str:
    """Say a row in one sentence."""
    said = (f"{n} {part}" for n, part in zip(share.counts, parts, strict=True))
    return f"{share.label}: {', '.join(said)}."

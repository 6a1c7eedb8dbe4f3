"""Huruf Pasal 17 dalam sel: which letters of UU 14/2008 Ps. 17 a cell names.

A column of letters holds nothing else, so that one word too many leaves it unread. In
the legal basis a letter counts where the cell names the law on public information, for
every law has an Article 17.

>>> print(*grounds_of("Pasal 17 huruf h angka 3 dan huruf a UU No. 14 Tahun 2008"))
17.h.3 17.a
>>> grounds_of("rahasia") is None
True
>>> print(*grounds_in("UU 14/2008 Ps. 17 huruf b; UU 30/2000 Ps. 3"))
17.b
>>> print(*grounds_in("Pasal 17 huruf a, b dan h angka 2 UU KIP jo. UU 3/2002 Pasal 4"))
17.a 17.b 17.h.2
>>> grounds_in("UU 39/1999 Ps. 17 huruf b")
()
>>> print(*grounds_in("UU 14/2008 Pasal 17 huruf h, UU 39/1999 Pasal 17 huruf b"))
17.h
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ..law.grounds import GroundId, NotAGround

if TYPE_CHECKING:
    from collections.abc import Iterator

_LAW: Final = re.compile(
    r"(?:uu|undang\W*undang)\W*(?:r\W?i\b\W*)?"
    r"(?:(?:no(?:mor)?\b)?\W*14\W*(?:/|tahun|th\b\W*)\W*2008"
    r"|kip\b|(?:tentang\W*)?keterbukaan\W*informasi\W*publik)"
    r"(?:\W*tentang\W*keterbukaan\W*informasi\W*publik|\W*kip\b)?",
    re.IGNORECASE,
)
_ANY_LAW: Final = re.compile(
    r"\b(?:uu|undang\W*undang|perpu|pp|perpres|permen\w*|peraturan|perda|kuh\w+)\b"
)
_WORD: Final = re.compile(r"[^\W\d_]+|\d+")
_ARTICLE: Final = "17"
_BESIDE: Final = frozenset(
    (
        *("pasal", "ps", "psl", "article", "art", "huruf", "letter", "angka", "butir"),
        *("item", "dan", "and", "serta", "jo", "juncto", _ARTICLE),
    )
)
_THAT_ARTICLE: Final = re.compile(rf"\b{_ARTICLE}\b")
_LETTERS: Final = frozenset("abcdefghij")
_CHAIN: Final = re.compile(
    r"\b17\W*(?:(?:huruf|letter)\W*)?[a-j]\b"
    r"(?:\W*\b(?:huruf|letter|angka|butir|item|dan|and|serta|\d{1,2}|[a-j])\b)*"
)
"""Letters that follow the number of the article, up to the first other word."""


def grounds_of(text: str) -> tuple[GroundId, ...] | None:
    """Return the letters that a cell names; None where it says anything else."""
    found: list[tuple[str, str | None]] = []
    for word in _WORD.findall(_LAW.sub(" ", text.casefold())):
        if word in _LETTERS:
            found.append((word, None))
        elif word.isdigit() and word != _ARTICLE and found and found[-1][1] is None:
            found[-1] = found[-1][0], word
        elif word not in _BESIDE:
            return None
    return _made(found) or None


def grounds_in(text: str) -> tuple[GroundId, ...]:
    """Return the letters that a legal basis names, if it names that law beside them.

    Where it holds nothing but letters of an Article 17, they are those of that law.

    >>> print(*grounds_in("Pasal 17 huruf b"))
    17.b
    """
    if _THAT_ARTICLE.search(text) and (only := grounds_of(text)):
        return only
    of_law = (part for part in text.casefold().split(";") if _LAW.search(part))
    chains = (chain for part in of_law for chain in _of_that_law(part))
    return tuple(
        dict.fromkeys(one for each in chains for one in grounds_of(each) or ())
    )


def _of_that_law(part: str) -> Iterator[str]:
    """Yield letters that follow the law, precede it, or stand before any other."""
    for chain in _CHAIN.finditer(part):
        before, after = part[: chain.start()], part[chain.end() :]
        named = [*_ANY_LAW.finditer(before)]
        of_it = not named or _LAW.match(before, named[-1].start())
        if of_it or _LAW.match(after.lstrip(" ,")):
            yield chain[0]


def _made(found: list[tuple[str, str | None]]) -> tuple[GroundId, ...]:
    """Return the ids; nothing where the statute lacks one of them."""
    try:
        ids = [GroundId(letter, int(item) if item else None) for letter, item in found]
    except NotAGround:
        return ()
    return tuple(dict.fromkeys(ids))

"""Parts of a whole as bars under one another, with their shares written beside them.

>>> percent(57, 46769, "id"), percent(0, 46769, "en")
('0,1 %', '0 %')
"""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final

from .._markup import node
from .ink import look, moved, rect, stroke, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..texts import Lang
    from .sheet import Key, Share

_LABEL: Final = 48
_COLUMN: Final = 58  # of a number
_HEAD: Final = 26
_ROW: Final = 24
_BAR: Final = 18
_SWATCH: Final = (26, 14)
_TICKS: Final = (0, 50, 100)


def share_bars(
    shares: tuple[Share, ...], keys: tuple[Key, ...], width: int, lang: Lang
) -> tuple[str, int]:
    """Draw the bars; say how high they are.

    The first part of each is the usual one; the share of every other is written.
    """
    whole = width - _LABEL - _COLUMN * (len(keys) - 1)
    height = _HEAD + _ROW * len(shares) + 10
    parts = [_scale(whole, height - 10)]
    for n, key in enumerate(keys[1:], 1):
        x = _LABEL + whole + _COLUMN * n - _SWATCH[0]
        parts.append(moved(x, 4, look(key, *_SWATCH)))
    for n, share in enumerate(shares):
        row = "".join(_row(share, keys, whole, lang))
        parts.append(moved(0, _HEAD + _ROW * n, row))
    return "".join(parts), height


def percent(part: int, total: int, lang: Lang) -> str:
    """Return a share in percent, with one decimal unless it is none at all."""
    said = f"{100 * part / total:.1f} %" if part else "0 %"
    return said.replace(".", ",") if lang == "id" else said


def _scale(whole: int, height: int) -> str:
    """Draw lines at nought, half and all, with their names."""
    drawn = ""
    for tick in _TICKS:
        x = _LABEL + whole * tick // 100
        drawn += node("path", d=f"M{x} 18V{height}", **stroke("line"))
        drawn += words(f"{tick} %", x, 12, "mute", font_size=11, text_anchor="middle")
    return drawn


def _row(share: Share, keys: tuple[Key, ...], whole: int, lang: Lang) -> Iterator[str]:
    """Yield the name of a row, its bar, and the shares in numbers."""
    yield words(share.label, 0, _BAR - 4)
    total = sum(share.counts)
    ends = accumulate(share.counts, initial=0)
    places = [_LABEL + whole * end // total for end in ends]
    for key, (left, right) in zip(keys, pairwise(places), strict=True):
        if right - left > 1:
            yield moved(left, 0, look(key, right - left, _BAR))
    yield moved(_LABEL, 0, rect(whole, _BAR, stroke("mute"), 0.5))
    for n, count in enumerate(share.counts[1:], 1):
        x = _LABEL + whole + _COLUMN * n
        tone = "ink" if count else "mute"
        said = percent(count, total, lang)
        yield words(said, x, _BAR - 4, tone, text_anchor="end")

"""Kosong: what was written where nothing was to be said.

A dash, a dot, *nihil*: the field is filled, and says nothing.

>>> [says_nothing(text) for text in ("-", " ", "n/a", "Tidak ada.", "memuat nama")]
[True, True, True, True, False]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_WHAT: Final = (
    r"(?:data|informasi|keterangan|catatan|alasan|dasar(?: hukum)?|konsekuensi|dampak)"
)
_NOT_THERE: Final = (
    r"(?:tidak|tdk|tak|belum|blm) (?:ada|tahu|"
    r"(?:di|ter)(?:isi|sebut|cantum|catat|muat|sedia|tentu|tetap|ketahu)(?:kan|i)?)"
)
# What stands in forms for nothing, alone or between signs.
_NOTHING: Final = re.compile(
    rf"[\W_]*+(?:n\W?a|nan|nil|nihil|none|null|undefined|unknown|kosong|tiada|tba|tbd|"
    rf"x+|0+|(?:{_WHAT} )?{_NOT_THERE}(?: {_WHAT})?|tanpa {_WHAT}|"
    r"(?:akan )?(?:menyusul|diisi (?:kemudian|nanti))|"
    r"not (?:available|applicable|recorded|stated))?[\W_]*",
    re.IGNORECASE,
)
_ANY_LAW: Final = re.compile(
    r"(?:\W|\b(?:sesuai|menurut|berdasarkan|dengan|ketentuan|peraturan|aturan|hukum|"
    r"perundang|undang|undangan|perundangan|UU|PP|perpres|permen|perda|pemerintah|"
    r"presiden|menteri|daerah|yang|berlaku|terkait|lain(?:nya)?|diatur|"
    r"mengatur(?:nya)?|dalam|tersebut|khusus|sektoral)\b)*+",
    re.IGNORECASE,
)


def says_nothing(text: str) -> bool:
    """Return whether a text is blank, or only a sign or a word for nothing."""
    return _NOTHING.fullmatch(" ".join(text.split())) is not None


def filled(text: str | None) -> bool:
    """Return whether a text is there, and says something."""
    return text is not None and not says_nothing(text)


def said(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the texts that say something."""
    return tuple(text for text in texts if not says_nothing(text))


def names_law(text: str | None) -> bool:
    """Return whether a text names a law, and not only that there is one.

    >>> names_law("sesuai peraturan perundang-undangan yang berlaku")
    False
    """
    return text is not None and filled(text) and _ANY_LAW.fullmatch(text) is None

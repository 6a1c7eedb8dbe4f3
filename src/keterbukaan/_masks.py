r"""Data pribadi dalam teks: what in free text says who somebody is, and how it hides.

Whoever asks may have typed an identity number (NIK), a telephone number or an e-mail
address where nobody asked for one, such as in the purpose of a request. In what is
shown to everybody a sign stands for it; the record itself is never changed.

>>> masked("Atas nama NIK 3299994567899999, telp. 0812-0000-0999")
'Atas nama NIK [...], telp. [...]'
>>> masked("APBD 2023 2024 2025 2026, Rp1.234.567.890.123.456; surat 045/12/2026")
'APBD 2023 2024 2025 2026, Rp1.234.567.890.123.456; surat 045/12/2026'
>>> masked("Surat dari Tuan Contoh", ["tuan contoh"])
'Surat dari [...]'
>>> without_identity("329999 456789 9999 atau surel@contoh.invalid")
'[...] atau surel@contoh.invalid'
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

MASK: Final = "[...]"
"""What stands for that which is hidden."""

_IDENTITY: Final = re.compile(
    r"""(?<!\d)
    (?!20 | (?:19\d\d[ .-]){2})  # it begins with a province, and none is 20
    (?: \d{16}
      | \d{4} (?P<four>[ .-]) \d{4} (?P=four) \d{4} (?P=four) \d{4}
      | (?: \d{6} | \d\d (?P<two>[ .-]) \d\d (?P=two) \d\d ) [ .-] \d{6} [ .-] \d{4}
    )(?!\d)""",
    re.VERBOSE,
)
"""An identity number of sixteen digits, whole or in the groups that people write."""
_CONTACT: Final = re.compile(
    r"""[\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | (?<![\d/.-]) (?:
        (?: \+?62[ .-]? | 0 ) 8 (?:[ .-]?\d){7,11}
      | (?: \+62[ .-]? | \(?0 ) \d{2,3} \)? [ .-] \d{3,4} [ .-]? \d{3,4}
    )(?![\d/])""",
    re.VERBOSE,
)
"""An e-mail address, or a telephone number of Indonesia."""


def without_identity(text: str) -> str:
    """Return text in which no identity number stands."""
    return _IDENTITY.sub(MASK, text)


def masked(text: str, own: Iterable[str] = ()) -> str:
    """Return text that says of nobody who it is, as far as its form can tell.

    Args:
        text: the text.
        own: what is known to be personal, such as the applicant's name: whole words,
            in letters of either size.
    """
    for words in map(str.split, own):
        if words and words[0].casefold() in text.casefold():  # seldom, and quickly told
            known = r"\s+".join(map(re.escape, words))
            text = re.sub(rf"(?<!\w){known}(?!\w)", MASK, text, flags=re.IGNORECASE)
    return _CONTACT.sub(MASK, without_identity(text))

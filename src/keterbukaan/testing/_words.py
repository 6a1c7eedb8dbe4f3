r"""Short texts: an everyday one, or a few letters and signs that tend to go wrong.

Drawing from all of Unicode, Hypothesis first builds a table of every character, which
takes so long that its health check fails on a first run.

>>> from hypothesis import find
>>> find(words("surat"), lambda text: True), find(words("surat"), lambda t: "<" in t)
('surat', '<')
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

LETTERS: Final = (
    "0aikn.,;:=+-/\\'\"<>&%{} \t\n\r\x1b\xa0é\u0301\u200b\u202eßİ一\U0001f4c4"
)
"""Letters, the signs that formats take for their own, blanks, and what is no letter."""


def words(*usual: str, max_size: int = 8) -> SearchStrategy[str]:
    """Texts such as the usual ones, or of any letters.

    Args:
        usual: everyday texts, the plainest first.
        max_size: how many letters at most; none at all, too.
    """
    return st.sampled_from(usual) | st.text(LETTERS, max_size=max_size)


def names(*usual: str) -> SearchStrategy[str]:
    """Texts likewise, but never blank.

    Args:
        usual: everyday texts, the plainest first.
    """
    return words(*usual, max_size=20).filter(str.strip)

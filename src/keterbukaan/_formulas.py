r"""Rumus: text that a spreadsheet program takes for a formula, and how it is disarmed.

What people write can neither run nor hide anything in a sheet: an apostrophe stands
before what begins as a formula does (``=``, ``+``, ``-``, ``@``, a tab or a line end),
tabs and line ends become a blank, and every other control character is written out.

>>> disarmed("=1+1"), disarmed("Jl. Contoh 1\nAntah" + chr(27))
("'=1+1", 'Jl. Contoh 1 Antah\\x1b')
>>> as_meant("'=1+1"), as_meant("'t Hooft")
('=1+1', "'t Hooft")
"""

from __future__ import annotations

from typing import Final

_BEGINS: Final = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")
"""How a formula begins, in letters of either width."""
_JOINERS: Final = "\u200c\u200d"


def disarmed(text: str) -> str:
    """Return text that no spreadsheet takes for a formula, on one line."""
    shown = text if text.isprintable() else "".join(map(_shown, text))
    begins = text[:1] in {"\t", "\r", "\n"} or _is_formula(shown)
    return f"'{shown}" if begins and shown.strip() else shown


def as_meant(text: str) -> str:
    """Return text without the apostrophe that keeps it from being a formula."""
    return text[1:] if text[:1] == "'" and _is_formula(text[1:]) else text


def _is_formula(text: str) -> bool:
    return text.lstrip()[:1] in _BEGINS


def _shown(letter: str) -> str:
    if letter.isprintable() or letter in _JOINERS:
        return letter
    return " " if letter.isspace() else ascii(letter)[1:-1]

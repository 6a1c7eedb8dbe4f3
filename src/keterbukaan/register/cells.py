r"""Isi kolom: what stands in a cell of a book, and how it reads in a sheet.

A cell keeps its value: a day is a day, a number a number, a value of a closed list
that value. What is None is not on record.

>>> import datetime as dt
>>> cell_text(dt.date(2026, 3, 12)), cell_text(None), cell_text((3, 4))
('2026-03-12', '', '3; 4')
>>> cell_text("Jl. Contoh 1\nAntah" + chr(27))
'Jl. Contoh 1 Antah\\x1b'
>>> cell_text("=1+1"), cell_text("+62 000"), cell_text(-2)
("'=1+1", "'+62 000", '-2')
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve, frozen

from .._formulas import disarmed
from .._values import Value
from ..texts import Labelled, Lang, Named, Worded, Words

if TYPE_CHECKING:
    from collections.abc import Callable

Part: TypeAlias = str | int | Labelled
Cell: TypeAlias = "Part | dt.date | Phrase | tuple[Part, ...] | None"
"""What a cell may hold."""


@frozen(eq=False, repr=False)
class Phrase(Value, Worded):
    """Words that say themselves in both languages, and are no value of a list.

    Args:
        words: the words.
        code: the value they stand for, where there is one.

    >>> Phrase(("menunggu jawaban", "waiting for the answer")).text("en")
    'waiting for the answer'
    """

    words: Words
    code: str | None = None


def reworded(cell: Cell, change: Callable[[str], str]) -> Cell:
    """Return a cell with every text in it changed; what is no text stays as it is.

    Args:
        cell: what stands in it.
        change: what becomes of a text.

    >>> reworded(("a", 3), str.upper), reworded(Phrase(("ya", "yes")), str.upper).words
    (('A', 3), ('YA', 'YES'))
    """
    if isinstance(cell, tuple):
        return tuple(change(each) if type(each) is str else each for each in cell)
    if isinstance(cell, Phrase):
        native, english = cell.words
        return evolve(cell, words=(change(native), change(english)))
    return change(cell) if type(cell) is str else cell


def cell_text(cell: Cell, lang: Lang = "id") -> str:
    r"""Return a cell as a sheet shows it, on one line; nothing for None.

    Days are written ``2026-03-12``, several values are parted by ``; ``. Text that
    comes from people can neither run nor hide anything there: where it begins as a
    formula (``=``, ``+``, ``-``, ``@``, a tab or a line end) an apostrophe is put
    before it, tabs and line ends become a blank, and every other control character
    is written out, such as ``\x1b``.

    Args:
        cell: what stands in it.
        lang: the language of the words.
    """
    if cell is None:
        return ""
    if isinstance(cell, tuple):
        return disarmed("; ".join(_plain(each, lang) for each in cell))
    if isinstance(cell, int | dt.date | Named):
        return _plain(cell, lang)
    return disarmed(_plain(cell, lang))


def _plain(cell: Part | dt.date | Phrase, lang: Lang) -> str:
    if isinstance(cell, Named):
        return cell.label(lang)
    return cell.text(lang) if isinstance(cell, Phrase) else str(cell)

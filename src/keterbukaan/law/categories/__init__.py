"""Kategori informasi terbuka: what a public body publishes, and how often.

Open information comes in three kinds (PerKI 1/2021 Ps. 13(1)): *periodic*
(berkala), at least every six months; *immediate* (serta-merta), without delay;
and *available at all times* (setiap saat). Enterprises of the state, political
parties and organisations have lists of their own; for organisations the record
names no frequency, and it is None.

The record does not name everything: of the eighteen items of PerKI 1/2021
Ps. 21(1) it names seven, most of them without their letters, and those stand
here beside the list of UU 14/2008 Ps. 11. What it does not name is left out.
Where statute and regulation name the same thing it is one category, and the
other provision stands under ``also``.

Sources: UU 14/2008 Ps. 9-11 and 14-16; PerKI 1/2021 Ps. 13-21.

>>> profile = category("periodic.profile")
>>> print(profile.basis, "|", profile.words[1], "|", profile.frequency)
PerKI 1/2021 Ps. 14(2) a | profile of the body | periodic
>>> [c.id for c in CATEGORIES.values() if c.binds("party")][-2:]
['party.congress', 'party.other']
>>> category("periodic.profil")
Traceback (most recent call last):
    ...
keterbukaan.law.categories.UnknownCategory: unknown category 'periodic.profil'; \
did you mean 'periodic.profile'?
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from ...errors import UnknownName
from .._book import Book
from .every_body import AT_ALL_TIMES, IMMEDIATE, PERIODIC
from .own_lists import ENTERPRISES, ORGANISATIONS, PARTIES
from .shape import FREQUENCIES, BodyGroup, Category, Frequency

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "CATEGORIES",
    "FREQUENCIES",
    "BodyGroup",
    "Category",
    "Frequency",
    "UnknownCategory",
    "category",
]

_LISTS: Final = (
    PERIODIC,
    IMMEDIATE,
    AT_ALL_TIMES,
    ENTERPRISES,
    PARTIES,
    ORGANISATIONS,
)


class UnknownCategory(UnknownName):
    """No category has this id."""

    what: ClassVar[tuple[str, str]] = ("kategori", "category")


CATEGORIES: Final[Mapping[str, Category]] = Book(
    {row.id: row for rows in _LISTS for row in rows}, UnknownCategory
)
"""Every category by its id, in the order of the provisions."""


def category(category_id: str) -> Category:
    """Return the category with this id.

    Raises:
        UnknownCategory: no category has it.

    >>> category("immediate.disease").words[0]
    'penyakit menular'
    """
    return CATEGORIES[category_id]

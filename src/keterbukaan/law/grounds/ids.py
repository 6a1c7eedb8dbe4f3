"""Nomor alasan: ids such as ``17.h.3``, read, printed and sorted.

Printing and parsing are each other's inverse, and an id that can be made
exists: a letter or a sub-item that the statute does not have is an error.

>>> account = GroundId.parse("17.h.3")
>>> account.letter, account.item, str(account)
('h', 3, '17.h.3')
>>> sorted(map(GroundId.parse, ("17.h.3", "17.h", "17.a.2")))
[GroundId('17.a.2'), GroundId('17.h'), GroundId('17.h.3')]
>>> GroundId.parse("17.b.1")
Traceback (most recent call last):
    ...
keterbukaan.law.grounds.ids.NotAGround: not an exemption: '17.b.1'; 17.b has no items
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._values import of_kind, several
from ...errors import KeterbukaanError
from ...texts import pick
from .table import TABLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ...texts import Lang, Words
    from .shape import Ground, SubItem

_PATTERN = re.compile(r"17\.([a-z])(?:\.([1-9][0-9]?))?")

GROUNDS: Mapping[str, Ground] = MappingProxyType({row.letter: row for row in TABLE})
"""Every ground by its letter, in the order of the statute."""


class NotAGround(KeterbukaanError, ValueError):
    """A letter or a sub-item that UU 14/2008 Ps. 17 does not have.

    Args:
        given: what was given.

    The ids that exist beside it are in ``known``.
    """

    def __init__(self, given: str) -> None:
        match = _PATTERN.match(given)
        near = GROUNDS.get(match[1]) if match else None
        self.given: str = given
        self.known: tuple[str, ...] = _beside(near)
        ada, there = _exists(near)
        super().__init__(
            (
                f"bukan alasan pengecualian: {given!r}; {ada}",
                f"not an exemption: {given!r}; {there}",
            )
        )


def _beside(near: Ground | None) -> tuple[str, ...]:
    if near is None:
        return tuple(f"17.{letter}" for letter in GROUNDS)
    return tuple(f"17.{near.letter}.{item.n}" for item in near.items)


def _exists(near: Ground | None) -> Words:
    """Say what exists: the letters, or the sub-items of the letter given."""
    if near is None:
        return "yang ada 17.a s.d. 17.j", "there are 17.a to 17.j"
    letter = f"17.{near.letter}"
    if not near.items:
        return f"{letter} tidak berangka", f"{letter} has no items"
    known = _beside(near)
    first, last = known[0], known[-1]
    return f"{letter} berisi {first} s.d. {last}", f"{letter} has {first} to {last}"


@frozen(order=True, repr=False)
class GroundId:
    """One ground of exemption: a letter of Ps. 17, or a sub-item of it.

    Args:
        letter: ``a`` to ``j``.
        item: the number of the sub-item, or None for the letter as a whole.

    Raises:
        NotAGround: the statute has no such letter or sub-item.
        WrongType: the letter is no text.
    """

    letter: str
    item: int | None = field(default=None, order=lambda item: item or 0)

    def __attrs_post_init__(self) -> None:
        row = GROUNDS.get(of_kind(self.letter, str))
        if row is None or (self.item is not None and self.sub_item is None):
            raise NotAGround(str(self))

    @classmethod
    def parse(cls, text: str) -> GroundId:
        """Read an id as this library prints it.

        Raises:
            NotAGround: the text has another form, or names what is not there.
            WrongType: it is no text.

        >>> GroundId.parse("17.k")
        Traceback (most recent call last):
            ...
        keterbukaan.law.grounds.ids.NotAGround: not an exemption: '17.k'; there are ...
        """
        match = _PATTERN.fullmatch(of_kind(text, str))
        if match is None:
            raise NotAGround(text)
        letter, item = match.groups()
        return cls(letter, None if item is None else int(item))

    def __str__(self) -> str:
        return f"17.{self.letter}" + ("" if self.item is None else f".{self.item}")

    def __repr__(self) -> str:
        return f"GroundId({str(self)!r})"

    def label(self, lang: Lang = "id") -> str:
        """Return what is exempt under it, in one language.

        >>> GroundId.parse("17.h").label("en")
        'personal secrets'
        """
        return pick(words_of(self), lang)

    @property
    def ground(self) -> Ground:
        """The letter it belongs to."""
        return GROUNDS[self.letter]

    @property
    def sub_item(self) -> SubItem | None:
        """The sub-item, or None where the id is a letter."""
        return next((i for i in GROUNDS[self.letter].items if i.n == self.item), None)

    @property
    def elucidation(self) -> bool:
        """Whether only the elucidation numbers it (``17.i.1`` to ``17.i.3``).

        >>> GroundId.parse("17.i.2").elucidation, GroundId.parse("17.h.2").elucidation
        (True, False)
        """
        return self.sub_item is not None and self.sub_item.elucidation


GROUND_IDS: tuple[GroundId, ...] = tuple(
    GroundId(row.letter, n)
    for row in TABLE
    for n in (None, *(item.n for item in row.items))
)
"""Every id there is, sorted."""


def _id(of: GroundId | str) -> GroundId:
    return GroundId.parse(of) if isinstance(of, str) else of_kind(of, GroundId)


def ground(of: GroundId | str) -> Ground:
    """Return the ground of an id: the row of its letter.

    >>> ground("17.a.2").duration.maximum
    Years(n=30)
    """
    return _id(of).ground


def words_of(of: GroundId | str) -> Words:
    """The words of a sub-item, or of the letter where the id has none.

    >>> words_of("17.h")
    ('rahasia pribadi', 'personal secrets')
    """
    one = _id(of)
    return (one.sub_item or one.ground).words


def to_ground_ids(values: Iterable[str | GroundId]) -> tuple[GroundId, ...]:
    """Return ids given as such or as text, each once.

    Raises:
        NotAGround: the statute has no such letter or sub-item.

    >>> [str(each) for each in to_ground_ids(["17.h.2", "17.a", "17.h.2"])]
    ['17.h.2', '17.a']
    """
    return tuple(dict.fromkeys(map(_id, several(values))))

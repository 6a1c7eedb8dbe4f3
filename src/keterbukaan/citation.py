"""Kutipan: one provision of one instrument, parsed, printed and sorted.

An instrument is named by its kind, number and year (``UU 14/2008``); a
provision by pasal (article), ayat (paragraph), huruf (letter) and angka
(item). Printing and parsing are each other's inverse.

>>> notice = Citation.parse("UU 14/2008 Ps. 22(7)")
>>> notice.pasal, notice.ayat
('22', '7')
>>> print(notice)
UU 14/2008 Ps. 22(7)
>>> Citation.parse("PerKI 1/2013 Ps. 13 b")
Citation('PerKI 1/2013 Ps. 13 b')
>>> Citation.parse("Pasal dua puluh dua")
Traceback (most recent call last):
    ...
keterbukaan.citation.NotACitation: not a citation: 'Pasal dua puluh dua'
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from ._values import of_kind, plain
from .errors import KeterbukaanError

if TYPE_CHECKING:
    from collections.abc import Iterator

_PATTERN = re.compile(
    r"(?P<instrument>[A-Za-z]+(?: [A-Z]+)? (?:\d+-)?\d+[A-Z]?/\d{4})"
    r"(?: Ps\. (?P<pasal>\d+[A-Z]*)"
    r"(?:\((?P<ayat>\d+[a-z]?)\))?"
    r"(?: (?P<huruf>[a-z]))?"
    r"(?: no\. (?P<angka>\d+))?)?"
)


class NotACitation(KeterbukaanError, ValueError):
    """A text that does not name a provision in the form of this library.

    Args:
        given: what was given.
    """

    def __init__(self, given: str) -> None:
        self.given: str = given
        super().__init__(
            (f"bukan kutipan ketentuan: {given!r}", f"not a citation: {given!r}")
        )


@frozen(order=False, repr=False, field_transformer=plain)
class Citation:
    """One provision.

    Args:
        instrument: kind, number and year, such as ``PERMA 2/2011``.
        pasal: article, or None for the instrument as a whole.
        ayat: paragraph.
        huruf: letter.
        angka: numbered item.
    """

    instrument: str
    pasal: str | None = None
    ayat: str | None = None
    huruf: str | None = None
    angka: str | None = field(default=None)

    @classmethod
    def parse(cls, text: str) -> Citation:
        """Read a citation as this library prints it.

        Raises:
            NotACitation: the text has another form.
            WrongType: it is no text.

        >>> Citation.parse("PERMA 2/2011 Ps. 1 no. 11").angka
        '11'
        """
        match = _PATTERN.fullmatch(of_kind(text, str))
        if match is None:
            raise NotACitation(text)
        return cls(**match.groupdict())

    def __str__(self) -> str:
        if self.pasal is None:
            return self.instrument
        ayat = f"({self.ayat})" if self.ayat else ""
        huruf = f" {self.huruf}" if self.huruf else ""
        angka = f" no. {self.angka}" if self.angka else ""
        return f"{self.instrument} Ps. {self.pasal}{ayat}{huruf}{angka}"

    def __rich_repr__(self) -> Iterator[str]:
        """Yield it as it is printed."""
        yield str(self)

    def __repr__(self) -> str:
        return f"Citation({str(self)!r})"

    def __lt__(self, other: Citation) -> bool:
        """Order by instrument, then as the articles stand in it.

        >>> cite("UU 14/2008 Ps. 9(3)") < cite("UU 14/2008 Ps. 22(7)")
        True
        """
        return self._key() < other._key()

    def _key(self) -> tuple[Any, ...]:
        kind, _, number = self.instrument.rpartition(" ")
        serial, _, year = number.partition("/")
        return (kind, year, _natural(serial), *map(_natural, self._parts()))

    def _parts(self) -> tuple[str, ...]:
        parts = (self.pasal, self.ayat, self.huruf, self.angka)
        return tuple(part or "" for part in parts)


def _natural(text: str) -> tuple[int, str]:
    rest = text.lstrip("0123456789")
    number = text[: len(text) - len(rest)]
    return int(number or 0), rest


@lru_cache(maxsize=512)
def cite(text: str) -> Citation:
    """Read a citation; short for :meth:`Citation.parse`, and read once.

    >>> cite("UU 14/2008 Ps. 36(1)")
    Citation('UU 14/2008 Ps. 36(1)')
    """
    return Citation.parse(text)


def cites(*texts: str) -> tuple[Citation, ...]:
    """Read several citations, in the order given.

    >>> cites("UU 14/2008 Ps. 11(2)", "PerKI 1/2021 Ps. 52(3)")[1].pasal
    '52'
    """
    return tuple(map(cite, texts))

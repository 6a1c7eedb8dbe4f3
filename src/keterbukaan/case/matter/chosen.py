"""Tafsir yang dipilih: the readings that a case chose, as a value.

>>> chosen = Chosen({"calendar_of": "body"})
>>> chosen["calendar_of"], chosen == {"calendar_of": "body"}
('body', True)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...law.readings import choose


class Chosen(Mapping[str, str]):
    """The readings that a case chose, by id; nobody can change them.

    Args:
        options: the option chosen of each reading.

    Raises:
        UnknownReading: a reading has no such id, or no such option.
    """

    __slots__ = ("_options",)

    def __init__(self, options: Mapping[str, str]) -> None:
        self._options = choose(options)

    def __getitem__(self, name: str) -> str:
        return self._options[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._options)

    def __len__(self) -> int:
        return len(self._options)

    def __hash__(self) -> int:
        return hash(frozenset(self._options.items()))

    def __repr__(self) -> str:
        return repr(self._options)

"""Agenda sebaris demi sebaris: the rows of a register of any size, a line each.

The cases of files are read, answered and written piece by piece, on every core where
there are many of them; nothing is kept, and the rows stand in the order of the cases.

>>> import datetime as dt
>>> from functools import partial
>>> from keterbukaan.register import agenda
>>> ask = partial(agenda, day=dt.date(2026, 11, 19), until=0)
>>> first, *_ = agenda_lines(["examples/office.jsonl"], ask, "en")
>>> first.cases, first.text[:20], first.wrong
(1, '{"case": "2026/041",', ())
"""

from __future__ import annotations

import json
from functools import partial
from itertools import chain, islice
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from attrs import evolve

from ...errors import InputError, KeterbukaanError
from ...law.limits.regimes import INFORMATION_2010
from .agenda_answers import due_row_json
from .lines import Place, Read, Unread, read_one, unread_cases
from .processes import cores, in_order

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Generator, Iterable, Iterator

    from ...case import Case
    from ...register import Due
    from ...texts import Lang

    Ask: TypeAlias = Callable[[list[Case]], Iterable[Due]]
    _Piece: TypeAlias = list[tuple[Place, Unread]]

Wrong: TypeAlias = KeterbukaanError
_WRITER: Final = json.JSONEncoder()
_DAY: Final = attrgetter("on")
_FEW: Final = 400  # cases that are answered before another process would have started
_CASES: Final = 100  # of one piece
_HANDFUL: Final = 16  # cases that are at one step at a time
FEW: Final = 5
"""As many cases are named, where more are to be told of."""
_LETTERS: Final = 1_000_000  # of one piece, but for its last line


class Lines(NamedTuple):
    """What some cases that follow one another gave.

    Args:
        text: their rows, each with the end of its line.
        cases: how many cases there were, those that cannot be read too.
        wrong: what is wrong with those that cannot be answered, by their place.
        seen: what is to be told of them beside their rows.
    """

    text: str
    cases: int
    wrong: tuple[tuple[Place, Wrong], ...]
    seen: Seen


class Seen:
    """What is to be told of cases beside their rows: they may give none.

    Args:
        day: the day asked about; None where nothing is to be told by it.
    """

    def __init__(self, day: dt.date | None = None) -> None:
        self._day = day
        #: The offices that they name; None where one names none.
        self.units: set[str | None] = set()
        #: How many have a fact before the law, or every fact after the day.
        self.misdated: int = 0
        #: The first of them; on a day long past they may be all there are.
        self.few: list[str] = []

    def take(self, case: Case, place: Place) -> None:
        """Take up a case."""
        self.units.add(case.body.unit)
        first = min(map(_DAY, case.events), default=None)
        if self._day is None or first is None:
            return
        if not INFORMATION_2010 <= first <= self._day:
            self.misdated += 1
            self.few = [*self.few, case.id or str(place)][:FEW]

    def add(self, other: Seen) -> None:
        """Take up what was seen of other cases."""
        self.units |= other.units
        self.misdated += other.misdated
        self.few = [*self.few, *other.few][:FEW]


def agenda_lines(
    files: Iterable[str],
    ask: Ask,
    lang: Lang = "id",
    *,
    day: dt.date | None = None,
    processes: int | None = None,
) -> Generator[Lines, None, None]:
    """Return the rows of the cases of files, in the order of the cases.

    Args:
        files: case files, files of JSON Lines, folders of them, ``-``.
        ask: gives the rows of cases; it is pickled where there are many of them.
        lang: the language of the texts.
        day: the day asked about, to tell of facts dated after it.
        processes: how many; None for one on each core, or for this one alone
            where the cases are few.

    Raises:
        KeterbukaanError: a process ended before it had answered.
    """
    places, size = unread_cases(files), cores() if processes is None else processes
    first: _Piece = []
    if processes is None and size > 1:
        first = [*islice(places, _FEW)]
        size = size if len(first) == _FEW else 1
    found = chain(first, places)
    pieces = ([each] for each in found) if size == 1 else _pieces(found)
    return in_order(partial(_lines, ask, lang, day), pieces, processes=size)


def rows_of(
    cases: Iterable[tuple[Place, Read]], ask: Ask, seen: Seen
) -> Iterator[tuple[Place, list[Due] | Wrong]]:
    """Yield the rows of each case, or what is wrong with it.

    A case without an id is named by its place.

    Args:
        cases: what was read where.
        ask: gives the rows of cases.
        seen: takes up each case, also where it gives no row.
    """
    for place, case in cases:
        if isinstance(case, InputError):
            yield place, case
            continue
        seen.take(case, place)
        named = case if case.id else evolve(case, id=str(place))
        try:
            yield place, [*ask([named])]
        except KeterbukaanError as error:
            yield place, error


def _lines(ask: Ask, lang: Lang, day: dt.date | None, piece: _Piece) -> Lines:
    """Return the rows of a piece as text; this is what each process does.

    A handful of cases is read, then answered, then written: each of the three has so
    much of the library in hand that to go from one to the next takes time of its own.
    """
    written: list[str] = []
    wrong: list[tuple[Place, Wrong]] = []
    seen = Seen(day)
    for first in range(0, len(piece), _HANDFUL):
        some = piece[first : first + _HANDFUL]
        cases = [(place, read_one(content)) for place, content in some]
        rows: list[Due] = []
        for place, found in rows_of(cases, ask, seen):
            if isinstance(found, list):
                rows += found
            else:
                wrong.append((place, found))
        written += [_WRITER.encode(due_row_json(row, lang)) for row in rows]
    text = "".join(f"{line}\n" for line in written)
    return Lines(text, len(piece), tuple(wrong), seen)


def _pieces(places: Iterable[tuple[Place, Unread]]) -> Iterator[_Piece]:
    """Yield as many cases at a time as a process answers in a tenth of a second."""
    piece: _Piece = []
    letters = 0
    for place, content in places:
        piece.append((place, content))
        letters += len(content) if isinstance(content, str) else 0
        if len(piece) == _CASES or letters > _LETTERS:
            yield piece
            piece, letters = [], 0
    if piece:
        yield piece

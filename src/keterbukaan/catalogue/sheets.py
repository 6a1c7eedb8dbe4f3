"""Lembar daftar: where the headings of a sheet stand, and which rows are the list.

Above the headings is a title block, below the rows a foot with names and signatures.
Headings may take two rows, such as *Bentuk* over *Cetak* and *Online*; a row that only
numbers the columns, the headings on the next page, and blank rows are passed over.
Other headings further down begin another table of the same list. Row numbers are those
that a spreadsheet shows.

>>> (sheet,) = sheets_of(
...     [
...         ["DAFTAR"],
...         [],
...         ["No", "Ringkasan isi", "Bentuk", None],
...         [None, None, "Cetak", "Online"],
...         [1, "Profil", "v", None],
...     ],
...     ListKind.PUBLIC,
... )
>>> [head.heading for head in sheet.heads]
['No', 'Ringkasan isi', 'Bentuk: Cetak', 'Bentuk: Online']
>>> sheet.rows
((5, ('1', 'Profil', 'v', '')),)
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import evolve, frozen

from .._values import Value, several
from .cells import text_of
from .columns import ListColumn, ListKind
from .headings import column_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .cells import SheetCell

Texts: TypeAlias = tuple[str, ...]
SheetRow: TypeAlias = tuple[int, Texts]
"""A row with its number, from 1 on."""

_AHEAD: Final = 60  # rows among which the headings are looked for
_FOOT: Final = 2  # cells that a row of signatures has at most
_TABLE: Final = 3  # headings by which one more table on a sheet is told
_ORDINAL: Final = re.compile(r"\(?(\d+)[).]?")
_NUMBER: Final = re.compile(r"\(?(?:\d[\d.]*|[a-z]|[ivxl]+)[).]*", re.IGNORECASE)
_SIGNED: Final = re.compile(
    r"(?:mengetahui|menyetujui|ditetapkan di|disahkan oleh|ttd|nip|nik|nrp)\b"
    r"|(?:keterangan|catatan|sumber|note|source) *:|\*"
    r"|[^\W\d][^\d,:;]*, *(?:tanggal )?\d{1,2} [^\W\d]+ \d{4}$",
    re.IGNORECASE,
)
"""How a foot begins that stands close below a list: a signature, or a remark."""
_LETTERS: Final = 26


@frozen(eq=False, repr=False)
class Head(Value):
    """Kepala kolom: one column of a sheet.

    Args:
        heading: as it stands in the file; the letter of the column where it has none.
        column: which column of the list it is; None where it is in no table.
        again: whether an earlier heading of the sheet names that column already.
    """

    heading: str
    column: ListColumn | None = None
    again: bool = False


@frozen(kw_only=True, eq=False, repr=False)
class Sheet(Value):
    """Lembar: the parts of a sheet, or of one of the tables on it.

    Args:
        heads: its columns, from the left.
        above: the rows above the headings; none for a table below another one.
        rows: the rows below them, blank ones left out.
        foot: what stands below the list and is none of it.
    """

    heads: tuple[Head, ...]
    above: tuple[SheetRow, ...] = ()
    rows: tuple[SheetRow, ...] = ()
    foot: tuple[SheetRow, ...] = ()

    def place_of(self, key: str) -> int | None:
        """Return which column of the sheet is a column of the list."""
        keys = [head.column.key if head.column else None for head in self.heads]
        return keys.index(key) if key in keys else None


def recognised(rows: Iterable[Sequence[SheetCell]], kind: ListKind) -> int:
    """Return how many headings of a list the best row of a sheet has."""
    found = [*_filled(rows)][:_AHEAD]
    return max((_known(texts, kind) for _, texts in found), default=0)


def sheets_of(rows: Iterable[Sequence[SheetCell]], kind: ListKind) -> tuple[Sheet, ...]:
    """Return the tables of a sheet; none where no row has the headings of the list."""
    filled = [*_filled(rows)]
    known = [_known(texts, kind) for _, texts in filled]
    best = max(range(min(len(filled), _AHEAD)), key=known.__getitem__, default=0)
    if not filled or not known[best]:
        return ()
    starts: list[int] = []
    for place, (_, texts) in enumerate(filled):
        if place == best or known[place] >= _TABLE:
            top = filled[starts[-1]][1] if starts else ()
            close = bool(starts) and place == starts[-1] + 1
            if texts != top and not (close and _in_two_rows(top, texts, kind)):
                starts.append(place)
    tables = [
        _table(filled[start:end], kind)
        for start, end in pairwise((*starts, len(filled)))
    ]
    return evolve(tables[0], above=tuple(filled[: starts[0]])), *tables[1:]


def _table(filled: Sequence[SheetRow], kind: ListKind) -> Sheet:
    """Return a table, which begins with its headings."""
    (_, top), *rest = filled
    width = max(len(texts) for _, texts in filled)
    texts = _wide(top, width)
    headings = _in_two_rows(texts, rest[0][1], kind) if rest else None
    again = [row for _, row in filled[: 2 if headings else 1]]
    sheet = Sheet(heads=_heads(headings or [(each, each) for each in texts], kind))
    body = [
        (number, _wide(row, width))
        for number, row in rest
        if row not in again and not _numbers_columns(row)
    ]
    end = _end(body, sheet)
    return evolve(sheet, rows=tuple(body[:end]), foot=tuple(body[end:]))


def _filled(rows: Iterable[Sequence[SheetCell]]) -> Iterable[SheetRow]:
    """Yield the rows in which something stands, with their numbers."""
    for number, row in enumerate(several(rows), 1):
        texts = tuple(map(text_of, several(row)))
        if any(texts):
            yield number, texts


def _wide(texts: Texts, width: int) -> Texts:
    return texts + ("",) * (width - len(texts))


# -- headings --------------------------------------------------------------------------


def _known(texts: Texts, kind: ListKind) -> int:
    """Return how many columns a row names, if one of them says what is listed."""
    found = {each.key for text in texts if (each := column_of(text, kind))}
    return len(found) if found & {"summary", "title"} else 0


def _in_two_rows(
    top: Texts, below: Texts, kind: ListKind
) -> list[tuple[str, str]] | None:
    """Return whole headings with what names each, where a second row parts the first.

    It does so only below a heading that spans several columns. A cell over both rows,
    which says the same in either, is one heading.
    """
    wide = [bool(text) and not right for text, right in pairwise((*top, "-"))]
    width = max(len(top), len(below))
    top, below = _wide(top, width), _wide(below, width)
    found: list[tuple[str, str]] = []
    parent, spans, parts, new = "", False, 0, False
    for place, (text, part) in enumerate(zip(top, below, strict=True)):
        if text:
            parent, spans = text, wide[place]
        if part in {"", text}:
            found.append((text, text))
            continue
        whole = f"{parent}: {part}"
        named = part if column_of(part, kind) else whole
        if not spans:
            return None
        parts += not text
        new = new or column_of(named, kind) not in {None, column_of(parent, kind)}
        found.append((whole, named))
    return found if parts and new else None


def _heads(headings: Iterable[tuple[str, str]], kind: ListKind) -> tuple[Head, ...]:
    found: list[Head] = []
    for place, (heading, named) in enumerate(headings):
        column = column_of(named, kind)
        again = column is not None and column.cells != "mark"
        again = again and any(column == head.column for head in found)
        letter = _letter(place)
        taken = heading in {head.heading for head in found}
        shown = f"{heading} ({letter})" if heading and taken else heading or letter
        found.append(Head(shown, None if again else column, again))
    return tuple(found)


def _letter(place: int) -> str:
    """Return the letters by which a spreadsheet names a column.

    >>> _letter(0), _letter(27)
    ('A', 'AB')
    """
    more, rest = divmod(place, _LETTERS)
    return (_letter(more - 1) if more else "") + chr(ord("A") + rest)


# -- rows ------------------------------------------------------------------------------


def _numbers_columns(texts: Texts) -> bool:
    """Whether a row only numbers the columns: 1, 2, 3 and so on."""
    matches = [_ORDINAL.fullmatch(text) for text in texts if text]
    numbers = [int(match[1]) for match in matches if match]
    return len(matches) > 1 and numbers == [*range(1, len(matches) + 1)]


def _end(rows: Sequence[SheetRow], sheet: Sheet) -> int:
    """Return where the foot begins: among the last rows, nearly empty, unnumbered.

    It is told by a blank row, by a signature or a remark, or as it stands under no
    heading of what is listed. Where the list numbers no row nothing tells it.
    """
    number = sheet.place_of("number")
    named = [sheet.place_of(key) for key in ("number", "title", "summary")]
    last = 0
    for place, (_, texts) in enumerate(rows, 1):
        cells = sum(map(bool, texts))
        if (_numbered(texts, number) and cells > 1) or cells > _FOOT:
            last = place
    if not any(_numbered(texts, number) for _, texts in rows[:last]):
        return len(rows)
    for place in range(last, len(rows)):
        row, texts = rows[place]
        apart = row - rows[place - 1][0] > 1
        beside = not any(texts[each] for each in named if each is not None)
        if apart or beside or any(map(_SIGNED.match, texts)):
            return place
    return len(rows)


def _numbered(texts: Texts, number: int | None) -> bool:
    return number is not None and _NUMBER.fullmatch(texts[number]) is not None

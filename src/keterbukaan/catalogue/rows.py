"""Daftar dari lembar: the information list, or the exempt one, out of rows of cells.

>>> read = read_information_list(
...     [
...         ["DAFTAR INFORMASI PUBLIK"],
...         ["Dimutakhirkan pada", "5 Januari 2026"],
...         [],
...         ["No.", "Ringkasan Isi Informasi", "Bentuk", "Kode QR"],
...         ["A.", "INFORMASI BERKALA", "", ""],
...         ["1", "Profil dinas", "Hard & Soft File", "q1"],
...         ["2", "", "", ""],
...     ]
... )
>>> (entry,) = read.listed.entries
>>> (
...     entry.summary,
...     entry.category,
...     [form.value for form in entry.form],
...     entry.extra["Kode QR"],
... )
('Profil dinas', 'periodic', ['paper', 'electronic'], 'q1')
>>> str(read.listed.updated_on), read.rows
('2026-01-05', (6,))
>>> [(note.code, note.heading) for note in read.notes]
[('heading', 'Kode QR')]

What no row of a file shows to be a list is an error; all else is read, and noted.

>>> read_exempt_list([["nama", "umur"], ["Contoh", 7]])
Traceback (most recent call last):
    ...
keterbukaan.errors.InputError: 1 problem in the input
  $: no headings of the list of exempt information are recognised in it
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from attrs import field, frozen

from .._masks import without_identity
from .._values import Shown
from ..errors import InputError, InputProblem
from ..exemption import ExemptionStatus
from ..exemption.blanks import says_nothing
from ..texts import LANGUAGES, both, fill
from .category_cells import GROUPS, category_of, group_of
from .cells import Linked, day_of, end_in_words, forms_of, is_marked, place_and_time
from .columns import ABOVE, ListColumn, ListKind
from .exempt import ExemptEntry, ExemptList
from .ground_cells import grounds_in, grounds_of
from .headings import column_of, plain
from .lists import Form, InformationEntry, InformationList
from .sheet_notes import SheetNote, note
from .sheets import sheets_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from .cells import SheetCell
    from .sheets import Sheet, Texts

L = TypeVar("L", InformationList, ExemptList)
Fields = dict[str, Any]

_PART: Final = re.compile(r"\(?(?:[A-Z]|[IVXL]+)[).]*")
"""How parts of a list are numbered, where its entries are counted."""
_NO_HEADINGS: Final = both(
    id="tidak ada kepala kolom {kind} yang dikenali di dalamnya",
    en="no headings of the {kind} are recognised in it",
)


@frozen(repr=False)
class ListSheet(Shown, Generic[L]):
    """Daftar yang dibaca: a list, and where in the file each thing of it stands.

    Args:
        kind: which list.
        listed: the list itself.
        rows: the row of each entry, as a spreadsheet numbers it.
        headings: the heading in the file, by the key of the column.
        notes: what is no entry, or was kept as it stands.
    """

    kind: ListKind
    listed: L
    rows: tuple[int, ...] = ()
    headings: Mapping[str, str] = field(factory=dict, hash=False)
    notes: tuple[SheetNote, ...] = ()


def read_information_list(
    rows: Iterable[Sequence[SheetCell]], *, named: str = ""
) -> ListSheet[InformationList]:
    """Read an information list (Daftar Informasi Publik) out of the rows of a sheet.

    Args:
        rows: the cells of every row, also of the blank ones: they are counted.
        named: how the sheet is called; where that is a category, such as *Serta
            Merta*, so is that of the rows that name none.

    Raises:
        InputError: no row has the headings of such a list.
    """
    read = _Rows(rows, ListKind.PUBLIC, group_of(named))
    entries = tuple([InformationEntry(**fields) for fields in read.entries()])
    listed = InformationList(entries=entries, **_above(read.sheets[0], _SET))
    return _told(read, listed)


def read_exempt_list(rows: Iterable[Sequence[SheetCell]]) -> ListSheet[ExemptList]:
    """Read a list of exempt information out of the rows of a sheet.

    Args:
        rows: the cells of every row, also of the blank ones: they are counted.

    Raises:
        InputError: no row has the headings of such a list.
    """
    read = _Rows(rows, ListKind.EXEMPT)
    entries = tuple([ExemptEntry(**fields) for fields in read.entries()])
    told = _above(read.sheets[0], {"updated_on": _SET["updated_on"]})
    return _told(read, ExemptList(entries=entries, **told))


def _told(read: _Rows, listed: L) -> ListSheet[L]:
    headings: dict[str, str] = {}
    for head in (head for sheet in read.sheets for head in sheet.heads):
        if head.column is not None:
            headings.setdefault(head.column.key, head.heading)
    return ListSheet(read.kind, listed, tuple(read.places), headings, tuple(read.notes))


# -- above the headings ----------------------------------------------------------------

_ALSO: Final[Mapping[str, tuple[str, ...]]] = {
    "set_by": ("nomor sk", "nomor keputusan"),
    "set_on": ("tanggal penetapan", "tanggal sk"),
    "updated_on": ("tanggal pemutakhiran",),
}
"""How offices say it as well."""
_SET: Final = {key: (*words, *_ALSO.get(key, ())) for key, words in ABOVE.items()}
"""How a title block says who set a list and when: a label, then what it says."""


def _above(sheet: Sheet, labels: Mapping[str, tuple[str, ...]]) -> Fields:
    """Return what the title block says of the list itself, the first of each."""
    known = {plain(label): key for key, names in labels.items() for label in names}
    found: Fields = {}
    for _, texts in sheet.above:
        label, _, inside = next(filter(None, texts)).partition(":")
        beside = [text for text in texts if text][1:]
        key = known.get(plain(label))
        value: Any = inside.strip() or next(iter(beside), "")
        if key is not None and key.endswith("_on"):
            value = day_of(value)
        if key is not None and value:
            found.setdefault(key, value)
    return found


# -- the rows --------------------------------------------------------------------------


class _Rows:
    """The entries of a sheet, row by row; beside them their rows, and the notes.

    Raises:
        InputError: no row has the headings of the list.
    """

    def __init__(
        self,
        rows: Iterable[Sequence[SheetCell]],
        kind: ListKind,
        category: str | None = None,
    ) -> None:
        self.kind = kind
        self.sheets = sheets_of(rows, kind)
        if not self.sheets:
            words = fill(_NO_HEADINGS, kind=kind.words)
            raise InputError([InputProblem("$", words, "no_headings")])
        self.sheet = self.sheets[0]
        self.places: list[int] = []
        self.notes: list[SheetNote] = []
        self._category: str | None = category

    def entries(self) -> Iterator[Fields]:
        """Yield the fields of each entry, of one table after the other."""
        for sheet in self.sheets:
            self.sheet = sheet
            self.notes += _of_headings(self.sheet, self.kind)
            for row, texts in self.sheet.rows:
                if self._stands_alone(row, texts):
                    continue
                fields = self._fields(row, texts)
                if self._named(row, fields):
                    self.places.append(row)
                    yield fields
            self._below()

    def _below(self) -> None:
        """Note what stands below a table; a group there is that of the next one."""
        foot = self.sheet.foot
        if self.sheet is not self.sheets[-1]:
            groups = [group_of(text) for _, texts in foot for text in texts if text]
            self._category = next(filter(None, reversed(groups)), self._category)
        if foot:
            self.notes.append(note("foot", first=foot[0][0], last=foot[-1][0]))

    def _stands_alone(self, row: int, texts: Texts) -> bool:
        """Whether a row is blank but for its number, or stands above other rows."""
        number = self.sheet.place_of("number")
        told = [place for place, text in enumerate(texts) if text]
        beside = [place for place in told if place != number]
        if len(beside) > 1:
            return False
        text = texts[beside[0] if beside else told[0]]
        if self.kind is ListKind.PUBLIC and (group := group_of(text)):
            self._category = group
        elif not beside:
            if any(map(str.isalpha, text.split())) and len(text.split()) > 1:
                self._heading(row, text)
        elif self._head_key(beside[0]) in {"summary", "title"}:
            if not self._parts(texts, number):
                return False
            self._heading(row, text)
        else:
            self._heading(row, text)
        return True

    def _parts(self, texts: Texts, number: int | None) -> bool:
        """Whether a row numbered A or I parts a list whose entries are counted."""
        if number is None or not _PART.fullmatch(texts[number]):
            return False
        return any(row[number][:1].isdigit() for _, row in self.sheet.rows)

    def _head_key(self, place: int) -> str | None:
        column = self.sheet.heads[place].column
        return None if column is None else column.key

    def _heading(self, row: int, text: str) -> None:
        if self.kind is ListKind.PUBLIC and "dikecualikan" in text.casefold():
            self._category = None
            self.notes.append(note("exempt_rows", row))
            return
        kept = GROUPS.get(self._category or "", ("-", "-"))
        self.notes.append(note("heading_row", row, text=text, category=kept))

    def _fields(self, row: int, texts: Texts) -> Fields:
        """Return the fields of an entry; what is not understood is kept beside them."""
        fields: Fields = {}
        extra: dict[str, str] = {}
        links = [text.to for text in texts if isinstance(text, Linked)]
        for head, text in zip(self.sheet.heads, texts, strict=True):
            column = head.column
            to = text.to if isinstance(text, Linked) else None
            if without_identity(text) != text:
                self.notes.append(note("identity", row, head.heading))
            if not text or (to and column and column.key == "link"):
                continue
            found = None if column is None else _read(column, text)
            if found is None or (found.keys() & fields.keys()) - _SEVERAL:
                extra[head.heading] = text
                if column is not None:
                    self.notes.append(note("cell", row, head.heading, text=text))
                continue
            forms = (*fields.get("form", ()), *found.get("form", ()))
            fields |= found | ({"form": forms} if forms else {})
        if links:
            own = [fields["link"]] if "link" in fields else []
            fields["link"] = "; ".join(dict.fromkeys([*own, *links]))
        if extra:
            fields["extra"] = extra
        return self._settled(fields)

    def _settled(self, fields: Fields) -> Fields:
        """Return the fields with what other cells, and the rows above, say of them."""
        if self.kind is ListKind.PUBLIC:
            fields.setdefault("category", self._category)
            return fields
        fields.setdefault("grounds", grounds_in(fields.get("statute", "")))
        if "ends_on" not in fields:
            fields["ends_on"] = end_in_words(fields.get("period", ""))
        return fields

    def _named(self, row: int, fields: Fields) -> bool:
        """Whether a row names any information; a title stands for the summary."""
        if "summary" not in fields and "title" in fields:
            fields["summary"] = fields["title"]
            if self.sheet.place_of("summary") is not None:
                self.notes.append(note("title_for_summary", row))
        if "summary" not in fields:
            self.notes.append(note("no_information", row))
        return "summary" in fields


def _of_headings(sheet: Sheet, kind: ListKind) -> Iterator[SheetNote]:
    """Yield what is to be said of the headings; of blank ones only if used."""
    (other,) = {*ListKind} - {kind}
    named = {column_of(head.heading, other) for head in sheet.heads} - {None}
    if len(named) > sum(head.column is not None for head in sheet.heads):
        yield note("other_list", kind=other.words)
    rows = (texts for _, texts in sheet.rows)
    used = {place for row in rows for place, text in enumerate(row) if text}
    for place, head in enumerate(sheet.heads):
        if head.again:
            yield note("heading_again", None, head.heading)
        elif head.column is None and place in used:
            yield note("heading", None, head.heading)
    if sheet.place_of("summary") is None:
        yield note("no_summary")


# -- the cells -------------------------------------------------------------------------

_KEPT: Final = frozenset({"number", "summary", "id"})
"""Columns whose cells are kept also where they only hold a sign."""
_SEVERAL: Final = frozenset({"form"})
"""Fields that several cells of a row fill together."""
_STATUSES: Final = {
    name.casefold(): status
    for status in ExemptionStatus
    for name in (status.value, *(status.label(lang) for lang in LANGUAGES))
}


def _read(column: ListColumn, text: str) -> Fields | None:
    """Return the fields that a cell fills; None where it is not understood."""
    if column.cells == "mark":
        key, _, name = column.key.partition(".")
        told: Fields = {key: (Form(name),) if key == "form" else name}
        return told if is_marked(text) else {}
    if column.cells == "place_and_time":
        place, time = place_and_time(text)
        return {"place": place, "time": time}
    if says_nothing(text) and column.key not in _KEPT:
        return None if is_marked(text) else {}
    if column.key == "ends_on" and day_of(text) is None:  # such as "permanen"
        return {"period": text}
    value = _READERS.get(column.cells, str)(text)
    return None if value is None else {column.key: value}


_READERS: Final[Mapping[str, Callable[[str], object]]] = {
    "day": day_of,
    "forms": forms_of,
    "category": category_of,
    "grounds": grounds_of,
    "status": lambda text: _STATUSES.get(text.casefold()),
}

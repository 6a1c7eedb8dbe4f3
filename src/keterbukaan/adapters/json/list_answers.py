"""A list as plain values, ready for ``json.dumps``.

>>> import datetime as dt
>>> from keterbukaan import WorkCalendar
>>> from keterbukaan.catalogue import look, read_exempt_list
>>> rows = [["Informasi", "Pasal 17", "Selesai"], ["Rute patroli", "a", "30/09/2026"]]
>>> read = read_exempt_list(rows)
>>> seen = look(read, dt.date(2026, 8, 3), calendar=WorkCalendar.national())
>>> answer = list_json(read, seen, "en")
>>> answer["due"][0]["last"], answer["due"][0]["text"]
('2026-08-18', 'Rute patroli: by Tuesday, 18 August 2026, PP 61/2010 Ps. 11(2)')
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, cast

from attrs import fields_dict

from ..._masks import without_identity
from ..._values import of_kind
from ...catalogue import ListKind, ListLook, ListSheet
from ...register.due import DueStatus
from ...texts import Labelled, both, fill, pick
from .answers import due_json, iso, stamp

if TYPE_CHECKING:
    import datetime as dt

    from ...catalogue import (
        ExemptEntry,
        ExemptList,
        InformationEntry,
        InformationList,
        ListDue,
        Located,
    )
    from ...texts import Lang, Words
    from .list_types import ListAnswer, ListDueAnswer, ListFindingAnswer

_TEXT: Final[Words] = both(
    id="{what}: paling lambat {day}, {basis}", en="{what}: by {day}, {basis}"
)
_OPEN: Final[Words] = both(
    id="{what}: terbuka dengan sendirinya sejak {day}",
    en="{what}: open by itself since {day}",
)
OF_LIST: Final[Mapping[ListKind, tuple[str, ...]]] = {
    ListKind.PUBLIC: ("set_by", "set_on", "approved_by", "updated_on"),
    ListKind.EXEMPT: ("updated_on",),
}
"""What a list says of itself."""


def list_json(
    read: ListSheet[InformationList] | ListSheet[ExemptList],
    seen: ListLook,
    lang: Lang = "id",
    *,
    known_on: dt.date | None = None,
) -> ListAnswer:
    """Return a list on a day: its rows, what it lacks, and what is due.

    Args:
        read: the list, with its rows.
        seen: the same on a day.
        lang: the language of texts and headings.
        known_on: the day whose knowledge of the days off was used.
    """
    of_kind(read, ListSheet)
    of_kind(seen, ListLook)
    entries: tuple[InformationEntry | ExemptEntry, ...] = read.listed.entries
    rows = zip(read.rows, entries, strict=True)
    found = {
        "list": read.kind.value,
        "on": seen.day.isoformat(),
        **{key: _plain(getattr(read.listed, key)) for key in OF_LIST[read.kind]},
        "items": [{"row": row, **_fields(entry)} for row, entry in rows],
        "findings": [_finding(each, lang) for each in seen.findings],
        "due": [_due(each, seen.day, lang) for each in seen.due],
        "undated": [*seen.undated],
        "notes": [
            {
                "code": each.code,
                "text": each.text(lang),
                "row": each.row,
                "column": each.heading,
            }
            for each in read.notes
        ],
        **stamp(seen.edition, known_on),
    }
    return cast("ListAnswer", found)  # the keys of a row are those of its list


def _fields(entry: InformationEntry | ExemptEntry) -> dict[str, object]:
    return {name: _plain(getattr(entry, name)) for name in fields_dict(type(entry))}


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, Labelled):
        return value.value
    if isinstance(value, str):
        return without_identity(value)
    if value is None:
        return value
    return str(value)  # a day, or a letter of Article 17


def _finding(found: Located, lang: Lang) -> ListFindingAnswer:
    column = None if found.heading is None else pick(found.heading, lang)
    return {
        "code": found.code,
        "label": column or found.severity.label(lang),
        "text": found.text(lang),
        "basis": str(found.basis),
        "severity": found.severity.value,
        "row": found.row,
        "column": column,
    }


def _due(due: ListDue, day: dt.date, lang: Lang) -> ListDueAnswer:
    what = without_identity(due.information) if due.information else due.words
    told = (
        fill(_OPEN, what=what, day=due.open_from)
        if due.deadline is None
        else fill(_TEXT, what=what, day=due.by, basis=due.deadline.basis)
    )
    late = DueStatus.OVERDUE if due.overdue else DueStatus.RUNNING
    return {
        "row": due.row,
        "rule": due.rule,
        "label": due.label(lang),
        "text": pick(told, lang),
        "last": due.by.isoformat(),
        "status": (DueStatus.DUE_TODAY if due.by == day else late).value,
        "open_from": iso(due.open_from),
        "deadline": None if due.deadline is None else due_json(due.deadline, lang),
    }

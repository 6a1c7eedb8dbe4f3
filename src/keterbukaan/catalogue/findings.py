"""Temuan daftar: what an information list lacks.

Nothing here breaks a list. *Defective* is what the regulation asks for and
the list does not have; *advice* is what stops this library from counting.
What is overdue is no finding: it stands in the agenda, with its deadline.

>>> from keterbukaan.catalogue import InformationEntry, InformationList
>>> bare = InformationList(
...     entries=(InformationEntry(summary="Izin tambang", form="paper"),),
... )
>>> [finding.code for finding in list_findings(bare)][:4]
['list.no_decree', 'list.not_approved', 'list.never_updated', 'column.number']
>>> print(list_findings(bare)[-2].basis, "|", list_findings(bare)[-2].text("en"))
PerKI 1/2021 Ps. 46 | kept on paper only, though it is to be kept digitally as well

Basis: PerKI 1/2021 Ps. 13, 18, 19, 21(2), 45, 46 and Lampiran I.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value, of_kind
from ..citation import Citation, cite
from ..law.categories import Frequency
from ..texts import Labelled, Worded, Words, fill
from .lists import Form, InformationEntry, InformationList

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class ListSeverity(Labelled):
    """Bobot temuan daftar."""

    DEFECTIVE = ("defective", "kurang", "defective")
    ADVICE = ("advice", "saran", "advice")


@frozen(eq=False, repr=False)
class ListFinding(Worded, Value):
    """One thing that a list lacks.

    Args:
        code: begins with ``list``, ``column``, ``entry`` or ``exempt``.
        words: what was found, in Indonesian and English.
        basis: the provision it touches.
        entry: place of the entry in the list, from 0, or None for the list.
        severity: its weight.
    """

    code: str
    words: Words
    basis: Citation
    entry: int | None = None
    severity: ListSeverity = ListSeverity.DEFECTIVE


COLUMNS: Final[Mapping[str, Words]] = {
    "number": ("nomor", "number"),
    "held_by": (
        "pejabat atau unit yang menguasai",
        "officer or unit who holds it",
    ),
    "made_by": (
        "penanggung jawab pembuatan",
        "officer or unit who made it",
    ),
    "place": ("tempat pembuatan", "place of making"),
    "time": ("waktu pembuatan", "time of making"),
    "form": ("bentuk informasi", "form"),
    "retention": ("jangka waktu penyimpanan", "retention"),
}
"""The columns beside the summary; place and time share one in Lampiran I."""

_D: Final = ListSeverity.DEFECTIVE
_A: Final = ListSeverity.ADVICE
LIST_CHECKS: Final[Mapping[str, tuple[ListSeverity, str, str, str]]] = {
    "list.no_decree": (
        _D,
        "PerKI 1/2021 Ps. 45",
        "tidak ada surat keputusan yang menetapkan daftar",
        "no decree that sets the list is on record",
    ),
    "list.not_approved": (
        _D,
        "PerKI 1/2021 Ps. 45",
        "persetujuan atasan PPID tidak tercatat",
        "no approval by the superior of the PPID is on record",
    ),
    "list.never_updated": (
        _D,
        "PerKI 1/2021 Ps. 45(7)",
        "tidak ada hari penetapan atau pemutakhiran daftar yang tercatat",
        "no day on which the list was set or updated is on record",
    ),
    "column": (
        _D,
        "PerKI 1/2021 Ps. 21(2)",
        "kolom kosong: {column}",
        "column missing: {column}",
    ),
    "entry.paper_only": (
        _D,
        "PerKI 1/2021 Ps. 46",
        "hanya disimpan dalam bentuk cetak, padahal juga harus dalam bentuk digital",
        "kept on paper only, though it is to be kept digitally as well",
    ),
    "entry.no_category": (
        _A,
        "PerKI 1/2021 Ps. 13(1)",
        "kategori tidak disebut, sehingga kekerapan pengumumannya tidak diketahui",
        "names no category, so how often to publish it is not known",
    ),
    "entry.periodic_unpublished": (
        _A,
        "PerKI 1/2021 Ps. 18",
        "informasi berkala tanpa hari pengumuman yang tercatat",
        "periodic information without a day of publication on record",
    ),
    "entry.immediate_unpublished": (
        _A,
        "PerKI 1/2021 Ps. 19",
        "informasi serta-merta tanpa hari pengumuman yang tercatat",
        "immediate information without a day of publication on record",
    ),
}
"""What a list is checked for: weight, provision, and words, by the code.

The code of ``column`` goes on with the name of the column that is blank.
"""


def _finding(code: str, entry: int | None = None, column: str = "") -> ListFinding:
    severity, basis, *words = LIST_CHECKS[code]
    found = fill((words[0], words[1]), column=COLUMNS.get(column, ""))
    code = f"{code}.{column}" if column else code
    return ListFinding(code, found, cite(basis), entry, severity)


def list_findings(information_list: InformationList) -> tuple[ListFinding, ...]:
    """Return what a list lacks: first the list itself, then entry by entry."""
    found = list(_of_list(of_kind(information_list, InformationList)))
    for place, entry in enumerate(information_list.entries):
        found += _of_entry(entry, place)
    return tuple(found)


def _of_list(information_list: InformationList) -> Iterator[ListFinding]:
    if information_list.set_by is None:
        yield _finding("list.no_decree")
    if information_list.approved_by is None:
        yield _finding("list.not_approved")
    if information_list.last_update is None:
        yield _finding("list.never_updated")


def _of_entry(entry: InformationEntry, place: int) -> Iterator[ListFinding]:
    for column in COLUMNS:
        if not getattr(entry, column):
            yield _finding("column", place, column)
    if entry.form == (Form.PAPER,):
        yield _finding("entry.paper_only", place)
    if entry.category is None:
        yield _finding("entry.no_category", place)
    if entry.last_published is None:
        if entry.frequency is Frequency.PERIODIC:
            yield _finding("entry.periodic_unpublished", place)
        if entry.frequency is Frequency.IMMEDIATE:
            yield _finding("entry.immediate_unpublished", place)

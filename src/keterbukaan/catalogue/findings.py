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

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from attrs import frozen

from ..citation import Citation, cite
from ..law.categories import Frequency
from ..texts import Worded, Words, fill
from .lists import Form, InformationEntry, InformationList

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from .exempt import ExemptList


class ListSeverity(StrEnum):
    """Bobot temuan daftar."""

    DEFECTIVE = "defective"
    ADVICE = "advice"


@frozen
class ListFinding(Worded):
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
_CHECKS: Final[Mapping[str, tuple[ListSeverity, str, str, str]]] = {
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
    "exempt.no_ground": (
        _D,
        "UU 14/2008 Ps. 17",
        "huruf Pasal 17 tidak tercatat",
        "no letter of Article 17 is on record",
    ),
    "exempt.no_statute": (
        _D,
        "UU 14/2008 Ps. 2(4)",
        "undang-undang yang menjadi dasar tidak tercatat",
        "no statute is on record",
    ),
    "exempt.no_period": (
        _D,
        "PP 61/2010 Ps. 4",
        "jangka waktu pengecualian tidak tercatat",
        "no exemption period is on record",
    ),
    "exempt.no_determination": (
        _D,
        "PP 61/2010 Ps. 4",
        "penetapannya tidak tercatat: tanggal dan nomornya kosong",
        "no determination is on record: neither its day nor its number",
    ),
    "exempt.lapsed": (
        _D,
        "PP 61/2010 Ps. 11(3)",
        "jangka waktunya sudah berakhir; informasinya sudah terbuka",
        "its period is over; the information is open by itself",
    ),
    "exempt.opened": (
        _D,
        "UU 14/2008 Ps. 11(2)",
        "sudah dibuka; masukkan ke daftar informasi publik",
        "it was opened; put it on the list of public information",
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


def _finding(code: str, entry: int | None = None, column: str = "") -> ListFinding:
    severity, basis, *words = _CHECKS[code]
    found = fill((words[0], words[1]), column=COLUMNS.get(column, ""))
    code = f"{code}.{column}" if column else code
    return ListFinding(code, found, cite(basis), entry, severity)


def list_findings(information_list: InformationList) -> tuple[ListFinding, ...]:
    """Return what a list lacks: first the list itself, then entry by entry."""
    found = list(_of_list(information_list))
    for place, entry in enumerate(information_list.entries):
        found += _of_entry(entry, place)
    return tuple(found)


def exempt_findings(exempt_list: ExemptList, day: dt.date) -> tuple[ListFinding, ...]:
    """Return what a list of exempt information lacks, and what it still lists.

    No regulation asks for such a list or for its updates, so a row is held only to what
    the law asks of a determination.

    Args:
        exempt_list: the list.
        day: the day it is looked at.

    >>> import datetime as dt
    >>> from keterbukaan.catalogue import ExemptEntry, ExemptList
    >>> over = ExemptEntry(summary="Rute patroli", ends_on=dt.date(2020, 1, 6))
    >>> found = exempt_findings(ExemptList(entries=[over]), dt.date(2026, 11, 2))
    >>> [(each.code, each.entry) for each in found][-1]
    ('exempt.lapsed', 0)
    """
    found: list[ListFinding] = []
    for place, entry in enumerate(exempt_list.entries):
        lacks = {
            "exempt.no_ground": not entry.grounds,
            "exempt.no_statute": not entry.statute,
            "exempt.no_period": entry.ends_on is None and not entry.period,
            "exempt.no_determination": not entry.decree and entry.decided_on is None,
            "exempt.lapsed": entry.ends_on is not None and entry.ends_on < day,
            "exempt.opened": entry.opened_on is not None and entry.opened_on <= day,
        }
        found += [_finding(code, place) for code, missing in lacks.items() if missing]
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

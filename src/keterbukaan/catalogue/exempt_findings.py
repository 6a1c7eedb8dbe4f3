"""Temuan daftar yang dikecualikan: what the rows lack, and what leaves the list.

*Defective* is what the law asks of an exemption and the row does not show, and what
no longer belongs on the list; *advice* is what stops this library from counting.

>>> import datetime as dt
>>> from keterbukaan import ExemptList
>>> listed = ExemptList(entries=[{"summary": "Rute", "ends_on": dt.date(2026, 6, 30)}])
>>> found = exempt_findings(listed, dt.date(2026, 8, 3))
>>> [finding.code for finding in found]
['exempt.no_ground', 'exempt.no_statute', 'exempt.no_determination', 'exempt.lapsed']
>>> print(found[-1].basis, "|", found[-1].text("en"))
PP 61/2010 Ps. 11(3) | open by itself since Wednesday, 1 July 2026, and still listed

Basis: UU 14/2008 Ps. 2(4), 11(2), 17, 18; PP 61/2010 Ps. 4, 11.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._dates import civil
from .._values import of_kind
from ..citation import cite
from ..exemption import ExemptionStatus, Severity
from ..exemption.blanks import filled, names_law
from ..exemption.form import relied_on
from ..exemption.laws import laws_in
from ..exemption.parts import PARTS, in_force
from ..exemption.period_checks import period
from ..texts import Words, both, fill, joined
from .exempt import ExemptList
from .findings import ListFinding, ListSeverity

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from .exempt import ExemptEntry

EXEMPT_LACKS: Final[Mapping[str, str]] = {
    "exempt.no_ground": "grounds",
    "exempt.no_statute": "statutes",
    "exempt.no_period": "period",
}
"""The part of a determination that a column shows, by the code where it is empty."""

_D: Final = ListSeverity.DEFECTIVE
_A: Final = ListSeverity.ADVICE
EXEMPT_CHECKS: Final[Mapping[str, tuple[ListSeverity, str, Words]]] = {
    "exempt.no_information": (
        _D,
        "UU 14/2008 Ps. 2(2)",
        ("informasinya tidak disebut", "no information is named"),
    ),
    "exempt.no_determination": (
        _D,
        "PP 61/2010 Ps. 4",
        both(
            id="tidak ada penetapan yang tercatat: hari dan nomornya kosong",
            en="no determination on record: neither its day nor its number",
        ),
    ),
    "exempt.void": (
        _D,
        "UU 14/2008 Ps. 19",
        ("tidak ada penetapan yang berlaku", "no determination is in force"),
    ),
    "exempt.end_unknown": (
        _A,
        "PP 61/2010 Ps. 11(1)",
        both(
            id="hari berakhirnya belum dapat diketahui",
            en="the day on which it ends cannot be known yet",
        ),
    ),
    "exempt.lapsed": (
        _D,
        "PP 61/2010 Ps. 11(3)",
        both(
            id="terbuka dengan sendirinya sejak {day}, tetapi masih tercantum",
            en="open by itself since {day}, and still listed",
        ),
    ),
    "exempt.opened": (
        _D,
        "UU 14/2008 Ps. 11(2)",
        both(
            id="sudah dibuka{when}, tetapi masih tercantum; tempatnya dalam Daftar "
            "Informasi Publik",
            en="opened{when}, and still listed; it belongs to the information list",
        ),
    ),
    "exempt.not_exempt": (
        _D,
        "UU 14/2008 Ps. 18(1)",
        both(
            id="tidak dapat dikecualikan; tempatnya dalam Daftar Informasi Publik",
            en="cannot be exempt; it belongs to the information list",
        ),
    ),
    "exempt.opening_not_final": (
        _A,
        "UU 14/2008 Ps. 11(2)",
        both(
            id="dinyatakan terbuka, belum tercatat berkekuatan hukum tetap",
            en="declared open, not on record as final",
        ),
    ),
}
"""What a row is checked for beside its blanks: weight, provision, words, by code."""

EXEMPT_OF_TEST: Final[frozenset[str]] = frozenset(
    {
        "statute.lower_regulation",
        "statute.j_needs_another",
        "statute.repealed",
        "period.permanent",
        "period.permanent_unsaid",
        "period.too_long",
    }
)
"""What is found in the bare test of a row that rests on what the row shows."""
_ON: Final[Words] = (" ({day})", " ({day})")
_MISSING: Final[Words] = (": tidak tercatat", ": not on record")


def exempt_findings(exempt_list: ExemptList, day: dt.date) -> tuple[ListFinding, ...]:
    """Return what a list of exempt information lacks on a day, entry by entry.

    Args:
        exempt_list: the list.
        day: the day it is looked at.

    Raises:
        NotADate: the day is an instant, or no date.
    """
    day = civil(day)
    return tuple(
        finding
        for place, entry in enumerate(of_kind(exempt_list, ExemptList).entries)
        for finding in (
            *_columns(entry, place, day),
            *_of_test(entry, place, day),
            *_stands(entry, place, day),
        )
    )


def _void(entry: ExemptEntry) -> bool:
    """Whether no determination is in force though one was decided."""
    none = entry.status is ExemptionStatus.NO_DETERMINATION
    return none and entry.decided_on is not None


def _columns(entry: ExemptEntry, place: int, day: dt.date) -> Iterator[ListFinding]:
    """Yield what a row does not show of the determination."""
    shown = {
        "grounds": bool(entry.grounds),
        "statutes": names_law(entry.statute) or bool(laws_in(entry.statute or "")),
        "period": filled(entry.period) or entry.ends_on is not None,
    }
    if not filled(entry.summary):
        yield _found("exempt.no_information", place)
    for code, name in EXEMPT_LACKS.items():
        basis = PARTS[name].asked(entry.decided_on)
        if not shown[name] and basis is not None:
            words = joined(PARTS[name].words, _MISSING, by="")
            yield ListFinding(code, words, basis, place, _D)
    if not (filled(entry.decree) or entry.decided_on):
        yield _found("exempt.no_determination", place)
    ends = entry.ends_on is not None or entry.public(day) or _void(entry)
    if shown["period"] and not ends:
        yield _found("exempt.end_unknown", place)


def _of_test(entry: ExemptEntry, place: int, day: dt.date) -> Iterator[ListFinding]:
    """Yield what is wrong with the laws and the period that a row shows."""
    test = entry.to_test()
    made = () if entry.public(day) else (*relied_on(test, day), *period(test))
    for found in made:
        if found.code in EXEMPT_OF_TEST and in_force(found.basis, test.decided or day):
            code = f"exempt.{found.code.replace('.', '_')}"
            severity = _A if found.severity is Severity.ADVICE else _D
            yield ListFinding(code, found.words, found.basis, place, severity)


def _stands(entry: ExemptEntry, place: int, day: dt.date) -> Iterator[ListFinding]:
    """Yield why a row no longer belongs on the list, or may soon not."""
    if entry.status is ExemptionStatus.NOT_EXEMPT:
        yield _found("exempt.not_exempt", place)
    elif entry.public(day):
        opened = entry.opened_on
        when = ("", "") if opened is None else fill(_ON, day=opened)
        yield _found("exempt.opened", place, when=when)
    elif entry.ends_on is not None and entry.ends_on < day:
        yield _found("exempt.lapsed", place, day=entry.open_from)
    elif entry.status is ExemptionStatus.OPENING_NOT_FINAL:
        yield _found("exempt.opening_not_final", place)
    elif _void(entry):
        yield _found("exempt.void", place)


def _found(code: str, place: int, **values: object) -> ListFinding:
    severity, basis, words = EXEMPT_CHECKS[code]
    return ListFinding(code, fill(words, **values), cite(basis), place, severity)

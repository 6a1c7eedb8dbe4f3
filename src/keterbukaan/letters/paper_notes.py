"""Catatan penetapan: what speaks against a paper on a consequence test.

What the law bars, and what it asks for beside the fields, comes from the assessment of
the test; what a field lacks is named by the field alone.

>>> import datetime as dt
>>> from keterbukaan import Case, ConsequenceTest
>>> from keterbukaan.exemption import Permanent
>>> from keterbukaan.law.letters import LetterKind, letter_form
>>> from keterbukaan.letters.on_test import OnTest
>>> test = ConsequenceTest(information="rute", grounds=["17.c"], period=Permanent())
>>> day = dt.date(2026, 3, 20)
>>> found = OnTest(Case(tests=[test]).on(day), LetterKind.TEST_SHEET, test)
>>> for words in paper_notes(letter_form("test_sheet", day), found):
...     print(words[1])
invalid: an exemption under letter c is not permanent (UU 14/2008 Ps. 20(1))
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..errors import NotInForce
from ..exemption import ExemptionStatus, Severity
from ..exemption.days import day_words
from ..exemption.seen import ABOUT
from ..law.letters import LetterKind, letter_form
from ..texts import Words, both, fill
from .values import DATED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..exemption import Assessment
    from ..law.letters import LetterForm
    from .on_test import OnTest

_FINDING: Final = ("{weight}: {found} ({basis})", "{weight}: {found} ({basis})")
_UNSURE: Final = both(
    id="hari penetapannya hanya diketahui sebagai {day}; yang diikuti di sini "
    "peraturan pada hari terakhirnya",
    en="the day it was set is known as {day} alone; the regulation at its end is "
    "followed here",
)
_STANDS: Final = both(
    id="status pengecualian ini pada hari surat: {status}",
    en="status of this exemption on the day of the paper: {status}",
)
_LATE: Final = both(
    id="hari terakhir untuk menetapkannya terbuka, {day}, sudah lewat ({basis})",
    en="the last day for setting it open, {day}, has passed ({basis})",
)
_NO_LONGER: Final = frozenset(
    {ExemptionStatus.NOT_EXEMPT, ExemptionStatus.OPENED, ExemptionStatus.LAPSED}
)
_WEIGHTS: Final = (*Severity,)
#: What a field says by being missing.
_IN_FIELDS: Final = frozenset({*ABOUT, "missing.information"})
#: Advice that matters for who signs; of a change the field itself says it.
_ALSO: Final[Mapping[LetterKind, frozenset[str]]] = {
    LetterKind.TEST_SHEET: frozenset({"approval.superior_only"}),
    LetterKind.TEST_CHANGE: frozenset(),
    LetterKind.OPENING: frozenset({"period.end_between", "period.end_unknown"}),
}


def paper_notes(form: LetterForm, found: OnTest) -> Iterator[Words]:
    """Yield what is not settled about a paper, and what speaks against it.

    Args:
        form: what it has to say.
        found: what is on record.
    """
    if _may_follow_another(form, found) and found.decided_on is not None:
        yield fill(_UNSURE, day=day_words(found.decided_on))
    seen = found.assessment
    if seen is None:
        return
    if seen.status in _NO_LONGER and found.opening is None:
        yield fill(_STANDS, status=seen.status.words)
    yield from _findings(seen, found.kind)
    if found.kind is LetterKind.OPENING:
        yield from _late(found)


def _may_follow_another(form: LetterForm, found: OnTest) -> bool:
    """Whether the first day on which it may have been decided had another form."""
    try:
        return letter_form(form.kind, found.law_days[0]) != form
    except NotInForce:
        return True


def _findings(seen: Assessment, kind: LetterKind) -> Iterator[Words]:
    """Yield what is invalid, then what is defective; an opening asks for no form."""
    only = "period." if kind is LetterKind.OPENING else ""
    for each in sorted(seen.findings, key=lambda one: _WEIGHTS.index(one.severity)):
        told = each.severity is not Severity.ADVICE or each.code in _ALSO[kind]
        if told and each.code not in _IN_FIELDS and each.code.startswith(only):
            yield fill(
                _FINDING,
                weight=each.severity.words,
                found=each.words,
                basis=each.basis,
            )


def _late(found: OnTest) -> Iterator[Words]:
    """Yield that it is late, where nobody decided it yet."""
    due = found.deadline(DATED["open_by"])
    if due is None or due.last is None or found.opening is not None:
        return
    if due.last < found.standing.day:
        yield fill(_LATE, day=due.last, basis=due.basis)

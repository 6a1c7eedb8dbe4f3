"""Isi dari uji: what a consequence test says of each field of a paper on it.

Nothing is guessed: a dash is no reason, a regulation below a statute is no statute, and
of a change the head of the body approves, nobody else.

>>> import datetime as dt
>>> from keterbukaan import Case, ConsequenceTest
>>> from keterbukaan.law.letters import LetterKind
>>> from keterbukaan.letters.on_test import OnTest
>>> test = ConsequenceTest(information="rute", reason="-", statutes=["Perda 3/2019"])
>>> standing = Case(tests=[test]).on(dt.date(2026, 3, 20))
>>> found = OnTest(standing, LetterKind.TEST_SHEET, test)
>>> [paper_value(key, found) for key in ("information", "reason", "statute")]
[('rute', 'rute'), None, None]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..exemption import Approver
from ..exemption.blanks import said
from ..exemption.days import day_words
from ..law.letters import LetterKind
from ..texts import Words, fill, joined, written
from .periods import period_of
from .values import DATED, ground_words, last_day, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..exemption import ConsequenceTest
    from ..exemption.days import Day
    from ..law.grounds import GroundId
    from .on_test import OnTest

_NO_STATUTE: Final = "statute.lower_regulation"
_APPROVED: Final = ("disetujui", "approved")
_PARTS: Final = ("{name} ({parts})", "{name} ({parts})")


def paper_value(key: str, found: OnTest) -> Words | None:
    """Return what the test says of a field; None where it says nothing.

    Args:
        key: the key of the field.
        found: what is on record.
    """
    if key in _OF_THE_PAPER:
        return _OF_THE_PAPER[key](found)
    if key in _EARLIER:
        return _EARLIER[key](found.earlier) if found.earlier else None
    return _OF_THE_TEST[key](found.test) if found.test else None


def _day(day: Day | None) -> Words | None:
    return None if day is None else day_words(day)


def _grounds(grounds: Iterable[GroundId]) -> Words | None:
    words = [ground_words(each) for each in grounds]
    return joined(*words, by="; ") if words else None


def _documents(test: ConsequenceTest) -> Words | None:
    told = []
    for each in test.documents:
        name, parts = plain(each.name), "; ".join(said(each.parts))
        if name is not None:
            told.append(fill(_PARTS, name=name, parts=parts) if parts else name)
    return joined(*told, by="; ") if told else None


# -- of the paper itself -------------------------------------------------------------


def _statute(found: OnTest) -> Words | None:
    """Return the laws relied on, unless none of them is a statute."""
    seen = found.assessment
    if seen is None or any(each.code == _NO_STATUTE for each in seen.findings):
        return None
    return plain("; ".join(said(seen.test.statutes)))


def _approval(found: OnTest) -> Words | None:
    """Return who approved it; a change is approved by the head of the body alone."""
    by = found.test.approved_by if found.test else None
    if found.kind is LetterKind.TEST_CHANGE:
        return _APPROVED if by is Approver.HEAD_OF_BODY else None
    return by.words if by in {Approver.HEAD_OF_BODY, Approver.SUPERIOR} and by else None


def _number(found: OnTest) -> Words | None:
    if found.kind is LetterKind.OPENING:
        return plain(found.opening.case_number) if found.opening else None
    return plain(found.test.decree) if found.test else None


def _unit(found: OnTest) -> Words | None:
    own = plain(found.test.unit) if found.test else None
    return own or plain(found.standing.case.body.unit)


_OF_THE_PAPER: Final[Mapping[str, Callable[[OnTest], Words | None]]] = {
    "statute": _statute,
    "approval": _approval,
    "number": _number,
    "body": lambda found: plain(found.body),
    "unit": _unit,
    "decided_on": lambda found: _day(found.decided_on),
    "ends_on": lambda found: written(found.ends_on) if found.ends_on else None,
    "open_by": lambda found: last_day(found.deadline(DATED["open_by"])),
}
_EARLIER: Final[Mapping[str, Callable[[ConsequenceTest], Words | None]]] = {
    "earlier_number": lambda test: plain(test.decree),
    "earlier_decided_on": lambda test: _day(test.decided_on),
    "earlier_classification": lambda test: plain(test.classification),
    "earlier_grounds": lambda test: _grounds(test.grounds),
}
_OF_THE_TEST: Final[Mapping[str, Callable[[ConsequenceTest], Words | None]]] = {
    "documents": _documents,
    "information": lambda test: plain(test.information),
    "grounds": lambda test: _grounds(test.grounds),
    "consequence": lambda test: plain(test.consequence),
    "propriety": lambda test: plain(test.propriety),
    "interest_in_opening": lambda test: plain(test.interest_in_opening),
    "interest_in_closing": lambda test: plain(test.interest_in_closing),
    "protects": lambda test: plain(test.protects),
    "person": lambda test: plain(test.person),
    "business_interest": lambda test: plain(test.business_interest),
    "harm_to_policy": lambda test: plain(test.harm_to_policy),
    "moment": lambda test: test.moment.words if test.moment else None,
    "classification": lambda test: plain(test.classification),
    "reason": lambda test: plain(test.reason),
    "period": period_of,
    "ppid": lambda test: plain(test.ppid),
    "place": lambda test: plain(test.place),
}

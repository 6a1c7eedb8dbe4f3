"""Isi dari catatan: what a case says of each field of a letter.

A field that no case can hold, such as the form in which information is given, has no
row: its content is the caller's. Nothing is guessed, a reason that says none is none,
and no field has an identity number or the last day of an objection.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import NoticeGiven
>>> from keterbukaan.law.letters import LetterKind
>>> day = dt.date(2026, 3, 20)
>>> case = Case(events=[NoticeGiven(day, outcome="granted", fee=12500)])
>>> found = OnRecord(case.on(day), LetterKind.NOTICE)
>>> value_of("fee", found), value_of("held", found)
(('Rp12.500', 'Rp12,500'), ('dikuasai', 'held'))
>>> value_of("form", found) is None
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import events
from ..events.choices import NoticeOutcome, NoticeReason, ObjectionGround
from ..law.grounds import GroundId, words_of
from ..law.letters import LetterKind
from ..law.requirements import DOCUMENT_RULES
from ..law.shape import Step
from ..texts import Words, fill, joined, written
from .on_record import OnRecord, said
from .periods import period_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Mapping

    from ..deadlines import Deadline
    from ..exemption import ConsequenceTest

DATED: Final[Mapping[str, str]] = {
    "new_last_day": "request.extension",
    "answer_due": "objection.response",
    "silent_after": "objection.response",
    "open_by": "exemption.open",
}
"""The fields that are the last day of a limit, with its rule."""

_NO_FEE: Final = ("tanpa biaya", "free of charge")
_RUPIAH: Final = ("Rp{dots}", "Rp{commas}")
_NOT_HELD: Final = ("tidak dikuasai", "not held")
_HELD: Final = ("dikuasai", "held")
_EXTENTS: Final[Mapping[NoticeOutcome, Words]] = {
    NoticeOutcome.GRANTED: ("seluruhnya", "wholly"),
    NoticeOutcome.PARTLY_GRANTED: ("sebagian", "in part"),
}
_GROUND: Final = (
    "Pasal 17 huruf {letter}{item}: {words}",
    "Article 17 {letter}{number}: {words}",
)
_ATTACHED: Final = ("dilampirkan", "attached")
_DECREES: Final = (
    "dilampirkan; nomornya menurut uji konsekuensi: {decrees}",
    "attached; its number by the consequence test: {decrees}",
)
_NOT_FIRM: Final = ("{day} (belum pasti: {doubts})", "{day} (not firm: {doubts})")
#: The letters of an answer, which may be about some items alone.
ANSWERING: Final = frozenset({LetterKind.NOTICE, LetterKind.REFUSAL})
#: What says no reason.
_SILENT: Final = frozenset({None, NoticeReason.NONE, NoticeReason.OTHER})


def value_of(key: str, found: OnRecord) -> Words | None:
    """Return what the record says of a field; None where it says nothing.

    Args:
        key: the key of the field.
        found: what is on record.
    """
    read = _VALUES.get(key)
    return None if read is None else read(found)


def plain(text: str | None) -> Words | None:
    """Return a text of the record, the same in both languages; None for a blank."""
    found = said(text)
    return None if found is None else (found, found)


def _each(texts: Iterable[str]) -> Words | None:
    return plain("; ".join(filter(None, map(said, texts))))


def _day(day: dt.date | None) -> Words | None:
    return None if day is None else written(day)


# -- of the request ------------------------------------------------------------------


def _request_number(found: OnRecord) -> Words | None:
    kinds = (events.RequestRegistered, events.RequestReceived)
    return plain(found.reference(*kinds))


def _received_on(found: OnRecord) -> Words | None:
    received = found.all(events.RequestReceived)
    return _day(received[0].on) if received else None


def _information(found: OnRecord) -> Words | None:
    case, notice = found.standing.case, found.notice
    if notice is not None and notice.items and found.kind in ANSWERING:
        return _each(notice.items)
    if found.standing.item is not None:
        return plain(found.standing.item)
    return plain(case.details.information) or _each(case.items)


def _lacking(found: OnRecord) -> Words | None:
    """Return the documents that the standing finds were not handed in."""
    codes = {(finding.code, finding.basis) for finding in found.standing.findings}
    lacks = [
        rule.words
        for rule in DOCUMENT_RULES
        if rule.step is Step.REQUEST
        and (f"incomplete.request.{rule.key}", rule.basis) in codes
    ]
    return joined(*lacks, by="; ") if lacks else None


def _extension_reason(found: OnRecord) -> Words | None:
    notified = found.last(events.ExtensionNotified)
    return plain(notified.reason) if notified else None


def last_day(due: Deadline | None) -> Words | None:
    """Return the last day of a limit, with what is open about it."""
    if due is None or due.last is None:
        return None
    if due.firm:
        return written(due.last)
    doubts = [(doubt.text("id"), doubt.text("en")) for doubt in due.doubts]
    return fill(_NOT_FIRM, day=due.last, doubts=joined(*doubts, by="; "))


# -- of the answer -------------------------------------------------------------------


def _held(found: OnRecord) -> Words | None:
    """Return whether it is held: what is given is, of what is refused nobody knows."""
    if found.notice is None or found.notice.outcome is NoticeOutcome.REFUSED:
        return None
    return _NOT_HELD if found.notice.outcome is NoticeOutcome.NOT_HELD else _HELD


def _holder(found: OnRecord) -> Words | None:
    return plain(found.notice.referred_to) if found.notice else None


def _outcome(found: OnRecord) -> Words | None:
    return found.notice.outcome.words if found.notice else None


def _reason(found: OnRecord) -> Words | None:
    reason = found.notice.reason if found.notice else None
    return None if reason is None or reason in _SILENT else reason.words


def _extent(found: OnRecord) -> Words | None:
    return _EXTENTS.get(found.notice.outcome) if found.notice else None


def _material(found: OnRecord) -> Words | None:
    whole = found.notice and found.notice.outcome is NoticeOutcome.GRANTED
    return _information(found) if whole else None


def _fee(found: OnRecord) -> Words | None:
    fee = found.notice.fee if found.notice else None
    if fee is None:
        return None
    commas = f"{fee:,}"
    return (
        fill(_RUPIAH, dots=commas.replace(",", "."), commas=commas) if fee else _NO_FEE
    )


def _available_on(found: OnRecord) -> Words | None:
    return _day(found.notice.available_on) if found.notice else None


def _grounds(found: OnRecord) -> Words | None:
    named = found.notice.exemptions if found.notice else ()
    said_so = [ground_words(GroundId.parse(text)) for text in named]
    return joined(*said_so, by="; ") if said_so else None


def ground_words(of: GroundId) -> Words:
    """Return a letter of Article 17 with its number, and what it says."""
    item = "" if of.item is None else f" angka {of.item}"
    number = "" if of.item is None else f" {of.item}"
    return fill(_GROUND, letter=of.letter, item=item, number=number, words=words_of(of))


def _determination(found: OnRecord) -> Words | None:
    if found.notice is None or not found.notice.decree_attached:
        return None
    decrees = _each(test.decree or "" for test in found.tests)
    return fill(_DECREES, decrees=decrees) if decrees else _ATTACHED


def _of_each_test(
    found: OnRecord, read: Callable[[ConsequenceTest], Words | None]
) -> Words | None:
    """Return what every test says; None where one of them does not."""
    values = [read(test) for test in found.tests]
    there = [value for value in values if value is not None]
    return joined(*there, by="; ") if there and len(there) == len(values) else None


def _statute(found: OnRecord) -> Words | None:
    named = _of_each_test(found, lambda test: _each(test.statutes))
    return named or (plain(found.notice.statute) if found.notice else None)


def _consequence(found: OnRecord) -> Words | None:
    return _of_each_test(found, lambda test: plain(test.consequence))


def _approval(found: OnRecord) -> Words | None:
    return _of_each_test(
        found, lambda test: test.approved_by.words if test.approved_by else None
    )


# -- of the objection ----------------------------------------------------------------


def _objection_number(found: OnRecord) -> Words | None:
    answered = found.kind is LetterKind.OBJECTION_ANSWER and found.objection
    if answered and said(answered.reference):
        return plain(answered.reference)
    kinds = (events.ObjectionRegistered, events.ObjectionReceived)
    return plain(found.reference(*kinds))


def _objected_on(found: OnRecord) -> Words | None:
    received = found.last(events.ObjectionReceived)
    return _day(received.on) if received else None


def _objection_grounds(found: OnRecord) -> Words | None:
    grounds: tuple[ObjectionGround, ...] = ()
    if found.objection is not None:
        grounds = found.objection.grounds
    if not grounds:
        grounds = tuple(fact.ground for fact in found.all(events.GroundFound))
    letters = [(f"{g}: {g.label('id')}", f"{g}: {g.label('en')}") for g in grounds]
    return joined(*dict.fromkeys(letters), by="; ") if letters else None


def _answered_on(found: OnRecord) -> Words | None:
    answer = found.answer
    return _day(answer.dated or answer.on) if answer else None


def _number(found: OnRecord) -> Words | None:
    """Return the number of the answer, where its mark is not that of the objection."""
    facts = found.all(events.ObjectionReceived, events.ObjectionRegistered)
    objections = {name for fact in facts for name in (fact.reference, fact.id)}
    number = found.answer.reference if found.answer else None
    return None if number in objections else plain(number)


def _objection_outcome(found: OnRecord) -> Words | None:
    outcome = found.answer.outcome if found.answer else None
    return outcome.words if outcome else None


_VALUES: Final[Mapping[str, Callable[[OnRecord], Words | None]]] = {
    "registration_number": _request_number,
    "request_number": _request_number,
    "received_on": _received_on,
    "name": lambda found: plain(found.standing.case.details.name),
    "proxy": lambda found: plain(found.standing.case.details.proxy),
    "purpose": lambda found: plain(found.standing.case.details.purpose),
    "information": _information,
    "lacking": _lacking,
    "extension_reason": _extension_reason,
    "held": _held,
    "holder": _holder,
    "outcome": _outcome,
    "reason": _reason,
    "extent": _extent,
    "material": _material,
    "fee": _fee,
    "available_on": _available_on,
    "grounds": _grounds,
    "determination": _determination,
    "statute": _statute,
    "consequence": _consequence,
    "approval": _approval,
    "period": lambda found: _of_each_test(found, period_of),
    "objection_number": _objection_number,
    "objected_on": _objected_on,
    "objection_grounds": _objection_grounds,
    "answered_on": _answered_on,
    "number": _number,
    "objection_outcome": _objection_outcome,
    "new_last_day": lambda found: last_day(found.deadline(DATED["new_last_day"])),
    "answer_due": lambda found: last_day(found.deadline(DATED["answer_due"])),
}

"""Isi surat sengketa: what a case says of the fields of these letters alone.

The reasons are those of the boxes of annex I; a ground without a box is named with
its letter. What is asked for, what a party declares, answers or concludes is the
party's own, and no record has it.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import DisputeFiled, ObjectionAnswerReceived
>>> from keterbukaan.law.letters import LetterKind
>>> day = dt.date(2026, 6, 8)
>>> facts = [ObjectionAnswerReceived(day), DisputeFiled(day, grounds="ad")]
>>> found = OnRecord(Case(events=facts).on(day), LetterKind.APPLICATION)
>>> for reason in value_of("reasons", found)[1].split("; "):
...     print(reason)
refusal under Article 17
d: answered other than asked (no box of its own)
not satisfied with the answer
>>> value_of("relief", found) is None
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import events
from ..events import Hearing, Party
from ..law.boxes import BOXES
from ..law.limits.regimes import DISPUTES_2013
from ..law.readings import value as reading_of
from ..law.venues import CommissionLevel
from ..texts import Words, both, fill, joined, written
from .on_record import OnRecord, said
from .proceedings import (
    answered,
    copy_received,
    documents_for,
    executed_by_court,
    filed,
    grounds,
    ruling,
    rulings,
    standing_of,
    writer,
)
from .values import DATED, last_day, plain, value_of as of_service

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..events import ObjectionGround

_NO_BOX: Final = both(
    id="{letter}: {ground} (tanpa kotak sendiri)",
    en="{letter}: {ground} (no box of its own)",
)
_LETTERED: Final = ("{letter}: {ground}", "{letter}: {ground}")
_PROVED: Final = ("ada", "there is one")
_BEGUN: Final = ("sudah", "yes")
_NOT_BEGUN: Final = ("belum", "not yet")
_BY_COURT: Final = ("putusan pengadilan", "decision of the court")
_BY_COMMISSION: Final = ("putusan Komisi Informasi", "ruling of the commission")
#: Where a dispute stands once a hearing was held: adjudication may have begun.
_HEARD: Final = frozenset(
    {"hearing", "mediation", "mediation_failed", "agreed", "withdrawn"}
)
_ADJUDICATED: Final = frozenset({"adjudication", "withdrawn_late"})
_DOCUMENTS: Final = (
    "identity",
    "entity",
    "power",
    "givers",
    "request_proof",
    "objection_proof",
)


def value_of(key: str, found: OnRecord) -> Words | None:
    """Return what the record says of a field of any letter; None where nothing.

    Args:
        key: the key of the field.
        found: what is on record.
    """
    read = _VALUES.get(key)
    return of_service(key, found) if read is None else read(found)


# -- to whom ---------------------------------------------------------------------------


def commission(found: OnRecord) -> Words:
    """Return the commission that has the dispute, or would; each where not known.

    The one to which it was transferred, else at which it was filed, else the
    competent one.
    """
    moved = found.last(events.DisputeTransferred)
    if moved is not None and said(moved.to):
        return _named(str(moved.to))
    made = found.last(events.DisputeFiled)
    if made is not None and made.commission is not None:
        return made.commission.words
    return found.standing.commission.words


def _named(to: str) -> Words:
    """Return the name of a commission, which may be given by its level alone."""
    levels = {level.value: level.words for level in CommissionLevel}
    return levels.get(to, (to, to))


def _commission(found: OnRecord) -> Words | None:
    """Return the competent commission; None where it is not known which."""
    competent = found.standing.commission
    return None if competent.alternatives else competent.words


def _court(found: OnRecord) -> Words | None:
    body = found.standing.case.body
    return None if body.forum is None else body.forum.words


def _party(found: OnRecord) -> Words | None:
    """Return which party writes, with its name where that is on record."""
    party, case = writer(found), found.standing.case
    if party is None:
        return None
    name = case.body.name if party is Party.BODY else case.details.name
    named = plain(name)
    return party.words if named is None else joined(party.words, named)


# -- the application -------------------------------------------------------------------


def _reasons(found: OnRecord) -> Words | None:
    """Return the reasons, and whether the superior answered."""
    boxed = found.law_day >= DISPUTES_2013
    reasons = [_reason(ground, boxed=boxed) for ground in grounds(found)]
    told = answered(found)
    if told is not None:
        reasons.append(BOXES["answered" if told else "unanswered"])
    return joined(*reasons, by="; ") if reasons else None


def _reason(ground: ObjectionGround, *, boxed: bool) -> Words:
    """Return a ground by its box; by its letter where the form has none for it."""
    if boxed and ground.value in BOXES:
        return BOXES[ground.value]
    words = _NO_BOX if boxed else _LETTERED
    return fill(words, letter=ground.value, ground=ground.words)


def _answer_received_on(found: OnRecord) -> Words | None:
    answer = found.exchange.answer
    return written(answer.received.on) if answer and answer.received else None


def _silent_after(found: OnRecord) -> Words | None:
    """Return the last day of the superior's time, where it passed without an answer."""
    if answered(found) is not False:
        return None
    return last_day(found.deadline(DATED["silent_after"]))


def _filed_on(found: OnRecord) -> Words | None:
    made = filed(found)
    return None if made is None else written(made.on)


def _document(key: str) -> Callable[[OnRecord], Words | None]:
    """Return what reads the documents that show one thing."""

    def read(found: OnRecord) -> Words | None:
        there = documents_for(key, found)
        return joined(*(each.words for each in there), by="; ") if there else None

    return read


# -- before the panel ------------------------------------------------------------------


def _adjudication_begun(found: OnRecord) -> Words | None:
    """Return whether adjudication has begun, where the hearings on record tell."""
    state = standing_of(found)
    if state in _HEARD:
        begins = reading_of(found.standing.case.readings, "adjudication_begins")
        return _BEGUN if begins == "first_hearing" else _NOT_BEGUN
    heard = [held.hearing for held in found.all(events.HearingHeld)]
    begun = state in _ADJUDICATED or Hearing.ADJUDICATION in heard
    return _BEGUN if begun else None


def _decision_hearing(found: OnRecord) -> Words | None:
    """Return the day for which the reading of the ruling was last set."""
    days = [
        hearing.for_day
        for hearing in found.all(events.HearingScheduled)
        if hearing.hearing is Hearing.DECISION
    ]
    return written(days[-1]) if days and days[-1] is not None else None


# -- the ruling ------------------------------------------------------------------------


def _ruling_number(found: OnRecord) -> Words | None:
    read = ruling(found)
    return None if read is None else plain(read.reference)


def _ruling_on(found: OnRecord) -> Words | None:
    read = ruling(found)
    return None if read is None else written(read.on)


def _copy_received_on(found: OnRecord) -> Words | None:
    copy = copy_received(found)
    return None if copy is None else written(copy.on)


def _receipt_proof(found: OnRecord) -> Words | None:
    """Return what proves the receipt, in the words of the record where it has some."""
    copy = copy_received(found)
    proof = None if copy is None else copy.proof
    if isinstance(proof, str):
        return plain(proof)
    return _PROVED if proof else None


def _ruling_by(found: OnRecord) -> Words | None:
    of_court = executed_by_court(found)
    if of_court is None:
        return None
    return _BY_COURT if of_court else _BY_COMMISSION


def _ruling_gives(found: OnRecord) -> Words | None:
    holding = rulings(found).holding
    return None if holding is None or holding.gives is None else holding.gives.words


def _final_on(found: OnRecord) -> Words | None:
    now, day = rulings(found), found.standing.day
    return written(now.final_on) if now.final_on and now.final(day) else None


_VALUES: Final[Mapping[str, Callable[[OnRecord], Words | None]]] = {
    "commission": _commission,
    "court": _court,
    "party": _party,
    "respondent": lambda found: plain(found.standing.case.body.name),
    "address": lambda found: plain(found.standing.case.details.address),
    "contact": lambda found: plain(found.standing.case.details.contact),
    "reasons": _reasons,
    "answer_received_on": _answer_received_on,
    "silent_after": _silent_after,
    **{key: _document(key) for key in _DOCUMENTS},
    "dispute_number": lambda found: plain(
        found.reference(events.DisputeRegistered, events.DisputeFiled)
    ),
    "filed_on": _filed_on,
    "adjudication_begun": _adjudication_begun,
    "decision_hearing": _decision_hearing,
    "ruling_by": _ruling_by,
    "ruling_number": _ruling_number,
    "ruling_on": _ruling_on,
    "ruling_gives": _ruling_gives,
    "final_on": _final_on,
    "copy_received_on": _copy_received_on,
    "receipt_proof": _receipt_proof,
}

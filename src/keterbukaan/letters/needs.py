"""Perlu atau tidak: whether a letter needs a field, as far as the record decides it.

Each condition of the law is answered with yes, no, or with what it depends on and is
not on record.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.law.letters import LetterKind
>>> found = OnRecord(Case().on(dt.date(2026, 3, 20)), LetterKind.NOTICE)
>>> needed(When.ALWAYS, found), needed(When.MAY, found)
(True, False)
>>> needed(When.GIVEN, found)[1]
'it depends on the decision, which is not on record'
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

from ..events import DisputeCompleted
from ..events.choices import (
    NoticeOutcome,
    NoticeReason,
    ObjectionGround,
    ObjectionOutcome,
)
from ..law.letters import When
from ..lifecycle.outcomes import GIVING, GRANTING, REFUSING
from ..parties import ApplicantKind
from ..texts import Words, both
from .on_record import OnRecord, said
from .proceedings import answered, documents_for, executed_by_court, grounds

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..events import NoticeGiven

Need: TypeAlias = bool | Words
"""Whether a field is needed; where that is not decided, what it depends on."""

_ON_DECISION: Final = both(
    id="bergantung pada keputusan, yang belum tercatat",
    en="it depends on the decision, which is not on record",
)
_ON_REASON: Final = both(
    id="bergantung pada alasan penolakan, yang belum tercatat",
    en="it depends on the reason of the refusal, which is not on record",
)
_ON_FEE: Final = both(
    id="bergantung pada biaya, yang belum tercatat",
    en="it depends on the fee, which is not on record",
)
_ON_HOLDER: Final = both(
    id="bergantung pada apakah diketahui siapa yang menguasainya; itu tidak tercatat",
    en="it depends on whether it is known who holds it, which is not on record",
)
_ON_ANSWER: Final = both(
    id="bergantung pada tanggapan atasan, yang belum tercatat",
    en="it depends on the superior's answer, which is not on record",
)
_ON_KIND: Final = both(
    id="bergantung pada jenis pemohon, yang tidak tercatat",
    en="it depends on the kind of applicant, which is not on record",
)
_ON_GROUND: Final = both(
    id="bergantung pada alasan keberatan, yang tidak tercatat",
    en="it depends on the ground of the objection, which is not on record",
)
_ON_SERVICE: Final = both(
    id="bergantung pada apakah bukti itu ada, atau badan publik tidak melayani; itu "
    "tidak tercatat",
    en="it depends on whether the proof is there, or the public body would not serve, "
    "which is not on record",
)
_ON_RULING: Final = both(
    id="bergantung pada putusan yang dilaksanakan, yang tidak tercatat",
    en="it depends on the ruling that is executed, which is not on record",
)
_ON_LETTERS: Final = both(
    id="bergantung pada huruf Pasal 17, yang belum tercatat",
    en="it depends on the letter of Article 17, which is not on record",
)
_UPHOLDING: Final = frozenset(
    {ObjectionOutcome.REFUSED, ObjectionOutcome.PARTLY_GRANTED}
)


def _outcome(found: OnRecord, *outcomes: NoticeOutcome) -> Need:
    return _ON_DECISION if found.notice is None else found.notice.outcome in outcomes


def _given(found: OnRecord) -> Need:
    return _outcome(found, *GIVING)


def _refused(found: OnRecord) -> Need:
    return _outcome(found, *REFUSING)


def _not_held(found: OnRecord) -> Need:
    return _outcome(found, NoticeOutcome.NOT_HELD)


def _holder_known(found: OnRecord) -> Need:
    asked = _not_held(found)
    if asked is not True or (found.notice and said(found.notice.referred_to)):
        return asked
    return _ON_HOLDER


def _not_ready(found: OnRecord) -> Need:
    notice = found.notice
    if notice is not None and notice.outcome in REFUSING:
        return _because(NoticeReason.NOT_DOCUMENTED, notice)
    return _not_held(found)


def _paid(found: OnRecord) -> Need:
    fee = found.notice.fee if found.notice else None
    if _given(found) is not True:
        return _given(found)
    return _ON_FEE if fee is None else fee > 0


def _exempt(found: OnRecord) -> Need:
    notice = found.notice
    if _refused(found) is not True or notice is None:
        return _refused(found)
    return bool(notice.exemptions) or _because(NoticeReason.EXEMPTION, notice)


def _because(reason: NoticeReason, notice: NoticeGiven) -> Need:
    """Return whether a notice refuses for a reason; one that says none may."""
    if notice.reason in {None, NoticeReason.NONE, NoticeReason.OTHER}:
        return False if notice.exemptions else _ON_REASON
    return notice.reason is reason


def _blacked_out(found: OnRecord) -> Need:
    in_part = _outcome(found, NoticeOutcome.PARTLY_GRANTED)
    return _exempt(found) if in_part is True else in_part


def _answered(found: OnRecord, *outcomes: ObjectionOutcome) -> Need:
    outcome = found.answer.outcome if found.answer else None
    return _ON_ANSWER if outcome is None else outcome in outcomes


def _granted(found: OnRecord) -> Need:
    return _answered(found, *GRANTING)


def _upheld(found: OnRecord) -> Need:
    return _answered(found, *_UPHOLDING)


def _upheld_exempt(found: OnRecord) -> Need:
    upheld = _upheld(found)
    if upheld is not True:
        return upheld
    grounds = found.objection.grounds if found.objection else ()
    if ObjectionGround.EXEMPTION in grounds:
        return True
    refused = _exempt(found)
    return _ON_REASON if isinstance(refused, tuple) else refused


def _relies_on(letters: str, found: OnRecord) -> Need:
    """Whether a test relies on one of some letters; not decided where on none."""
    known = [test.letters for test in found.tests if test.letters]
    return not known[0].isdisjoint(letters) if known else _ON_LETTERS


def _by_agent(found: OnRecord) -> Need:
    return found.by_agent


# -- to a commission or a court ------------------------------------------------------


def _superior_answered(found: OnRecord) -> Need:
    told = answered(found)
    return _ON_ANSWER if told is None else told


def _unanswered(found: OnRecord) -> Need:
    told = answered(found)
    return _ON_ANSWER if told is None else not told


def _of_kind(kind: ApplicantKind) -> Callable[[OnRecord], Need]:
    """Return whether the applicant is of a kind, as far as that is on record."""

    def asked(found: OnRecord) -> Need:
        there = found.standing.case.applicant.kind
        return _ON_KIND if there is ApplicantKind.UNKNOWN else there is kind

    return asked


def _represented(found: OnRecord) -> Need:
    return _by_agent(found) or _of_kind(ApplicantKind.GROUP)(found)


def _not_periodic(found: OnRecord) -> Need:
    named = grounds(found)
    return ObjectionGround.PERIODIC not in named if named else _ON_GROUND


def _not_served(found: OnRecord) -> Need:
    if any(completed.not_served for completed in found.all(DisputeCompleted)):
        return True
    request = _not_periodic(found) is False or documents_for("request_proof", found)
    proofs = request and documents_for("objection_proof", found)
    return False if proofs else _ON_SERVICE


def _of_commission(found: OnRecord) -> Need:
    of_court = executed_by_court(found)
    return _ON_RULING if of_court is None else not of_court


_NEEDS: Final[Mapping[When, Callable[[OnRecord], Need]]] = {
    When.ALWAYS: lambda _: True,
    When.HEAD: lambda _: True,
    When.MAY: lambda _: False,
    When.BY_STAFF: lambda _: False,
    When.BY_AGENT: _by_agent,
    When.NOT_HELD: _not_held,
    When.HOLDER_KNOWN: _holder_known,
    When.NOT_READY: _not_ready,
    When.GIVEN: _given,
    When.PAID: _paid,
    When.BLACKED_OUT: _blacked_out,
    When.REFUSED: _refused,
    When.EXEMPT: _exempt,
    When.SECRET: partial(_relies_on, "gh"),
    When.BUSINESS: partial(_relies_on, "b"),
    When.MEMORANDUM: partial(_relies_on, "i"),
    When.GRANTED: _granted,
    When.UPHELD: _upheld,
    When.UPHELD_EXEMPT: _upheld_exempt,
    When.ANSWERED: _superior_answered,
    When.UNANSWERED: _unanswered,
    When.CITIZEN: _of_kind(ApplicantKind.CITIZEN),
    When.LEGAL_ENTITY: _of_kind(ApplicantKind.LEGAL_ENTITY),
    When.GROUP: _of_kind(ApplicantKind.GROUP),
    When.REPRESENTED: _represented,
    When.NOT_PERIODIC: _not_periodic,
    When.NOT_SERVED: _not_served,
    When.OF_COMMISSION: _of_commission,
}


def needed(when: When, found: OnRecord) -> Need:
    """Return whether a letter needs what stands in it on a condition.

    Args:
        when: the condition.
        found: what is on record.
    """
    return _NEEDS[when](found)

"""Catatan surat sengketa: what the record has against a letter, for who writes it.

A step that is not open on the day says why; a ruling that gives nothing, or that is
one by agreement, is not what a court executes or hears. Who is competent rests on
what is on record of the body and of the commissions there.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import RulingRead
>>> from keterbukaan.law.letters import LetterKind
>>> from keterbukaan.letters.on_record import OnRecord
>>> day = dt.date(2026, 9, 1)
>>> case = Case(events=[RulingRead(day, kind="adjudication", outcome="rejected")])
>>> for note in dispute_notes(OnRecord(case.on(day), LetterKind.EXECUTION)):
...     print(note[1])
the ruling on record gives no information, so that there is nothing to execute
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import events
from ..events import Party
from ..law.letters import LetterKind
from ..lifecycle.dispute_states import RULED
from ..texts import Words, both, fill
from .proceedings import rulings, standing_of, writer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..case import Option
    from .on_record import OnRecord

_CLOSED: Final = both(
    id="menurut catatan langkah ini tidak terbuka pada hari surat ini: {why}",
    en="by what is on record this step is not open on the day of the letter: {why}",
)
_UNSURE: Final = (
    "menurut catatan: {why}",
    "by what is on record: {why}",
)
_NOTHING: Final = both(
    id="putusan yang tercatat tidak memberikan informasi, maka tidak ada yang "
    "dieksekusi",
    en="the ruling on record gives no information, so that there is nothing to execute",
)
_RULED_ON: Final = (
    "menurut catatan sengketa ini sudah diputus",
    "by what is on record this dispute has been decided",
)
_AGREED: Final = both(
    id="yang tercatat ialah putusan mediasi, yang final dan mengikat",
    en="the ruling on record is a mediation settlement ruling, which is final and "
    "binding",
)
_COMPETENT: Final = both(
    id="Komisi yang berwenang menurut catatan: {why} ({basis})",
    en="which commission is competent, by what is on record: {why} ({basis})",
)
_OTHERWISE: Final = both(
    id="menurut tafsir lain yang berwenang {name}",
    en="under another reading the {name} is competent",
)
#: The act of each letter whose step opens and closes.
_ACTS: Final[Mapping[LetterKind, type[events.Event]]] = {
    LetterKind.APPLICATION: events.DisputeFiled,
    LetterKind.WITHDRAWAL: events.DisputeWithdrawn,
    LetterKind.CONCLUSION: events.ConclusionSubmitted,
    LetterKind.CHALLENGE: events.ChallengeFiled,
    LetterKind.EXECUTION: events.ExecutionRequested,
}
#: The reasons that tell of the act itself.
_DONE: Final = frozenset({"done", "done_late", "proved", "proved_by_either"})
#: The notes of the case that every letter repeats.
_CLOSED_AS: Final = frozenset({"closed", "closed_on"})
#: The findings on who asks, which matter for what the applicant files.
_WHO_ASKS: Final = frozenset({"form.applicant", "wrong_track.inter_agency"})
_FILED: Final = frozenset({LetterKind.OBJECTION, LetterKind.APPLICATION})
_FINDING: Final = ("{found} ({basis})", "{found} ({basis})")
#: The notes of the case that a letter repeats; those for the applicant alone.
_FOR_APPLICANT: Final = frozenset({"lodged_elsewhere"})
_REPEATED: Final[Mapping[LetterKind, frozenset[str]]] = {
    LetterKind.CHALLENGE: frozenset({"lodged_elsewhere"}),
    LetterKind.EXECUTION: frozenset(
        {
            "claimant_by_reading",
            "execution_administrative_court",
            "execution_district_court",
            "execution_of_agreement",
            "execution_of_ruling_left",
            "review",
        }
    ),
}


def dispute_notes(found: OnRecord) -> Iterator[Words]:
    """Yield what the record has against a letter to a commission or a court.

    Args:
        found: what is on record.
    """
    if found.kind is LetterKind.APPLICATION:
        yield from _competence(found)
    yield from _closed(found)
    if found.kind is LetterKind.WITHDRAWAL and standing_of(found) in RULED:
        yield _RULED_ON
    if found.kind is LetterKind.CHALLENGE and rulings(found).agreed:
        yield _AGREED
    if found.kind is LetterKind.EXECUTION and rulings(found).gives_nothing:
        yield _NOTHING
    if found.kind in _FILED:
        yield from _who_asks(found)
    codes = _CLOSED_AS | _REPEATED.get(found.kind, frozenset())
    if writer(found) is Party.BODY:
        codes -= _FOR_APPLICANT
    yield from (note.words for note in found.standing.notes if note.code in codes)


def _who_asks(found: OnRecord) -> Iterator[Words]:
    """Yield why the applicant, by what is on record, cannot ask this way."""
    for each in found.standing.findings:
        if each.code in _WHO_ASKS:
            yield fill(_FINDING, found=each.words, basis=each.basis)


def _competence(found: OnRecord) -> Iterator[Words]:
    """Yield what the competence rests on, and where another reading leads."""
    competent = found.standing.commission
    yield fill(_COMPETENT, why=competent.because, basis=competent.basis)
    if competent.otherwise is not None:
        yield fill(_OTHERWISE, name=competent.otherwise.words)
    yield from competent.notes


def _closed(found: OnRecord) -> Iterator[Words]:
    """Yield why the step is not open, unless it is closed by the act itself."""
    act, party = _ACTS.get(found.kind), writer(found)
    options = [
        option
        for option in found.standing.options
        if act is not None and option.act == act.type and _own(option, party)
    ]
    why = {reason.key for option in options for reason in option.why}
    if not options or not why.isdisjoint(_DONE):
        return
    if not any(option.open for option in options):
        yield fill(_CLOSED, why=options[0].reason)
    elif found.kind is LetterKind.EXECUTION and rulings(found).unknown:
        yield fill(_UNSURE, why=options[0].reason)


def _own(option: Option, party: Party | None) -> bool:
    """Whether a step is open to who writes; one that names nobody is to either."""
    bound = None if option.limit is None else option.limit.party
    return party is None or bound in {None, party}

"""Isi kolom yang dihitung: cells that are more than one field of one fact.

Where items of a request were answered one by one, each has its notice. The last one
about an item stands; what is read here is read from those that stand, the outcome
that gives least first.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import NoticeGiven, RequestReceived
>>> from keterbukaan.register.entries import Book, entries_of
>>> day = dt.date(2026, 3, 12)
>>> case = Case(items=["peta", "laporan"]).record(
...     RequestReceived(day),
...     NoticeGiven(day, outcome="granted", items="peta"),
...     NoticeGiven(day, outcome="not_held", items="laporan"),
... )
>>> (entry,) = entries_of(case.on(day), Book.REQUESTS)
>>> [outcome.value for outcome in outcomes(entry)], held(entry)[0].label("en")
(['not_held', 'granted'], 'not held')
>>> item_outcomes(entry).text("en")
'peta: granted; laporan: not held'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import events
from ..case.values.finding import ROWS
from ..events.choices import NoticeOutcome, NoticeReason, ObjectionGround, Party
from ..lifecycle.outcomes import GIVING, REFUSING
from ..parties import ApplicantKind
from ..texts import Labelled, both, joined
from .cells import Phrase
from .timing import answered, answered_on, ending, finished, notices_by_item

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from ..events import Event
    from ..texts import Words
    from .entries import Entry


class Held(Labelled):
    """Penguasaan: whether the body holds the information, as the notice says."""

    NOT_HELD = ("not_held", "tidak dikuasai", "not held")
    NOT_DOCUMENTED = ("not_documented", "belum didokumentasikan", "not documented yet")
    HELD = ("held", "dikuasai", "held")


class Mediation(Labelled):
    """Hasil mediasi: how it ended."""

    AGREED = ("agreed", "mediasi berhasil", "agreement reached")
    FAILED = ("failed", "mediasi gagal", "mediation failed")


WORST_FIRST: Final = (
    NoticeOutcome.REFUSED,
    NoticeOutcome.NOT_HELD,
    NoticeOutcome.DATA_SUBJECT_ONLY,
    NoticeOutcome.INSPECT_ONLY,
    NoticeOutcome.PARTLY_GRANTED,
    NoticeOutcome.GRANTED,
)
"""What a notice may answer, by how little it gives: nothing first, all of it last."""
_NO_NOTICE: Final[Words] = both(id="belum dijawab", en="not answered yet")


def standing_notices(entry: Entry) -> tuple[events.NoticeGiven, ...]:
    """Return the notice that stands about each item, each once, in order."""
    told = notices_by_item(entry).values()
    return tuple(dict.fromkeys(notices[-1] for notices in told if notices))


# -- cells of a request ---------------------------------------------------------------


def outcomes(entry: Entry) -> tuple[NoticeOutcome, ...] | None:
    """Return what the notices answered, what gives least first."""
    found = {notice.outcome for notice in standing_notices(entry)}
    return tuple(each for each in WORST_FIRST if each in found) or None


def item_outcomes(entry: Entry) -> Phrase | None:
    """Say what was answered about each item; None where a request has none."""
    names = entry.standing.case.items
    if not names:
        return None
    told = notices_by_item(entry)
    said = [
        joined((name, name), told[name][-1].outcome.words, by=": ")
        if told[name]
        else joined((name, name), _NO_NOTICE, by=": ")
        for name in names
    ]
    return Phrase(joined(*said, by="; "))


def reasons(entry: Entry) -> tuple[NoticeReason, ...] | None:
    """Return why the PPID refused, as its notices say."""
    found = [each.reason for each in standing_notices(entry) if each.reason]
    return tuple(dict.fromkeys(found)) or None


def exemptions(entry: Entry) -> tuple[str, ...] | None:
    """Return the letters of Ps. 17 that the notices name, such as ``17.h.3``."""
    found = (each.exemptions for each in standing_notices(entry))
    return tuple(dict.fromkeys(name for names in found for name in names)) or None


def held(entry: Entry) -> tuple[Held, ...] | None:
    """Return whether the body holds the information, where the notices say so.

    One that gives says that it is held; a refusal says so only of what is not
    documented yet.
    """
    found = {_held(notice) for notice in standing_notices(entry)} - {None}
    return tuple(each for each in Held if each in found) or None


def _held(notice: events.NoticeGiven) -> Held | None:
    if notice.outcome is NoticeOutcome.NOT_HELD:
        return Held.NOT_HELD
    if notice.reason is NoticeReason.NOT_DOCUMENTED:
        return Held.NOT_DOCUMENTED
    return Held.HELD if notice.outcome in GIVING else None


def notice_on(entry: Entry) -> dt.date | None:
    """Return the day of the notice that stands, once every item has one."""
    if answered_on(entry) is None:
        return None
    return max(notice.on for notice in standing_notices(entry))


def fee(entry: Entry) -> int | None:
    """Return the fee in rupiah, where every notice that gives says it."""
    giving = [each.fee for each in standing_notices(entry) if each.outcome in GIVING]
    known = [each for each in giving if each is not None]
    return sum(known) if known and len(known) == len(giving) else None


# -- cells of a dispute ---------------------------------------------------------------


def dispute_grounds(entry: Entry) -> tuple[ObjectionGround, ...] | None:
    """Return the grounds of an application, else those of the objection before it."""
    for kind in (events.DisputeFiled, events.ObjectionReceived, events.ObjectionSent):
        for fact in reversed(entry.of(kind.type)):
            if isinstance(fact, kind) and fact.grounds:
                return fact.grounds
    return None


def mediation(entry: Entry) -> Mediation | None:
    """Return how mediation ended, by the last fact that says so."""
    for fact in reversed(entry.facts):
        if isinstance(fact, events.MediationFailed):
            return Mediation.FAILED
        if isinstance(fact, events.MediationAgreed):
            return Mediation.AGREED
    return None


def ended(entry: Entry) -> Phrase | None:
    """Return how an application ended without a ruling on it."""
    fact = ending(entry)
    return None if fact is None else Phrase(ROWS[type(fact)].words, fact.type)


def ended_on(entry: Entry) -> dt.date | None:
    """Return the day on which it did."""
    fact = ending(entry)
    return None if fact is None else fact.on


def challenged_by(entry: Entry) -> tuple[Party, ...] | None:
    """Return which parties went to court against the ruling."""
    found = [getattr(fact, "by", None) for fact in entry.of("challenge_filed")]
    return tuple(each for each in Party if each in found) or None


# -- cells of any book ----------------------------------------------------------------


def notes(entry: Entry) -> tuple[str, ...] | None:
    """Return the notes on its facts."""
    return tuple(fact.note for fact in entry.facts if fact.note) or None


def status(entry: Entry) -> Phrase:
    """Return where the case stands on the day, as its standing says."""
    return Phrase(entry.standing.words)


def agent(entry: Entry) -> bool:
    """Whether somebody acts for the applicant, as the case says."""
    return entry.standing.case.applicant.agent


def natural(entry: Entry) -> bool:
    """Whether an occupation can be asked for: the applicant may be a person."""
    kind = entry.standing.case.applicant.kind
    return kind not in {ApplicantKind.LEGAL_ENTITY, ApplicantKind.PUBLIC_BODY}


# -- what calls for a cell ------------------------------------------------------------


def recorded(*kinds: type[Event]) -> Callable[[Entry], bool]:
    """Return whether one of some facts calls for a cell."""
    return lambda entry: entry.has(*kinds)


def answer_due(entry: Entry) -> bool:
    """Whether there is an answer, or has to be one yet."""
    return answered(entry) or not finished(entry)


def running(entry: Entry) -> bool:
    """Whether it still waits for an answer."""
    return not finished(entry)


def gives(entry: Entry) -> bool:
    """Whether a notice gives something."""
    return not GIVING.isdisjoint(outcomes(entry) or ())


def refuses(entry: Entry) -> bool:
    """Whether a notice withholds something for a reason."""
    return not REFUSING.isdisjoint(outcomes(entry) or ())


def exempts(entry: Entry) -> bool:
    """Whether a notice refuses on an exemption."""
    return NoticeReason.EXEMPTION in (reasons(entry) or ())


def elsewhere(entry: Entry) -> bool:
    """Whether a notice says that the body does not hold it."""
    return Held.NOT_HELD in (held(entry) or ())


def costs(entry: Entry) -> bool:
    """Whether something has to be paid, or may have to be."""
    return gives(entry) and fee(entry) != 0

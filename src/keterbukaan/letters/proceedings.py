"""Dalam sengketa: what a case holds for what is written to a commission or a court.

Who writes, where either party may; on which grounds; whether the superior answered;
which documents are on record; which ruling it is about, and what a court left of it.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import ConclusionSubmitted
>>> from keterbukaan.law.letters import LetterKind
>>> from keterbukaan.letters.on_record import OnRecord
>>> day = dt.date(2026, 8, 3)
>>> case = Case(events=[ConclusionSubmitted(day, by="body")])
>>> writer(OnRecord(case.on(day), LetterKind.CONCLUSION)).value
'body'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .. import events
from ..case.clocks.challenge import ruling_of
from ..case.clocks.court import read_rulings
from ..case.clocks.execution import by_court
from ..case.clocks.holding import JUDGED, leaves
from ..law.letters import LetterKind
from ..law.requirements import DOCUMENT_RULES
from ..law.shape import Stage, Step
from ..lifecycle import TABLE_OF

if TYPE_CHECKING:
    import datetime as dt

    from ..case.clocks.court import Rulings
    from ..events import ObjectionGround, Party
    from ..events.base import PartyEvent
    from ..law.handed_in import Document
    from ..law.requirements import DocumentRule
    from .on_record import OnRecord

#: The acts that tell which party writes, what is looked for first in front.
_WRITES: Final[dict[LetterKind, tuple[type[PartyEvent], ...]]] = {
    LetterKind.CONCLUSION: (events.ConclusionSubmitted,),
    LetterKind.CHALLENGE: (events.ChallengeFiled, events.NonAcceptanceStated),
}


def writer(found: OnRecord) -> Party | None:
    """Return which party writes: as the caller says, else as its act on record tells.

    Args:
        found: what is on record.
    """
    if found.party is not None:
        return found.party
    kinds = _WRITES.get(found.kind, ())
    acts = (act for kind in kinds for act in reversed(found.all(kind)))
    return next((act.by for act in acts if act.by is not None), None)


# -- the application -------------------------------------------------------------------


def filed(found: OnRecord) -> events.DisputeFiled | events.DisputeSent | None:
    """Return the application: as it was received, else as it was sent."""
    return found.last(events.DisputeFiled) or found.last(events.DisputeSent)


def grounds(found: OnRecord) -> tuple[ObjectionGround, ...]:
    """Return the grounds that the application names, else those of the objection."""
    made = found.last(events.DisputeFiled)
    if made is not None and made.grounds:
        return made.grounds
    if found.objection is not None and found.objection.grounds:
        return found.objection.grounds
    each = dict.fromkeys(fact.ground for fact in found.all(events.GroundFound))
    return tuple(each)


def answered(found: OnRecord) -> bool | None:
    """Whether the superior answered, or was silent; None where nobody can tell yet."""
    if found.exchange.answer is not None:
        return True
    due = found.deadline("objection.response")
    over = due is not None and due.last is not None and due.last < found.standing.day
    return False if over else None


def handed_in(found: OnRecord) -> tuple[Document, ...] | None:
    """Return the documents of the application; None where no list is on record."""
    made = found.last(events.DisputeFiled)
    return None if made is None else made.documents


def documents_for(key: str, found: OnRecord) -> tuple[Document, ...]:
    """Return what was handed in that shows one thing, such as the identity.

    Args:
        key: what it shows.
        found: what is on record.
    """
    rules = [rule for rule in DOCUMENT_RULES if _meant(rule, key, found)]
    return tuple(
        document
        for document in handed_in(found) or ()
        if any(document in rule.any_of for rule in rules)
    )


def _meant(rule: DocumentRule, key: str, found: OnRecord) -> bool:
    return rule.step is Step.DISPUTE and rule.key == key and rule.covers(found.law_day)


def standing_of(found: OnRecord) -> str:
    """Return the state in which the dispute stands."""
    return found.matter.record.state(TABLE_OF[Stage.DISPUTE])


# -- the ruling ------------------------------------------------------------------------


def rulings(found: OnRecord) -> Rulings:
    """Return what follows on the ruling: what stands, and from when it is final."""
    return read_rulings(found.matter)


def executed_by_court(found: OnRecord) -> bool | None:
    """Whether what is executed is a court's; None where no ruling is on record."""
    now = rulings(found)
    return None if now.holding is None else by_court(now)


def ruling(found: OnRecord) -> events.Event | None:
    """Return the ruling that a letter is about, if its reading is on record.

    A challenge is about that of the commission; execution about the last one that
    put an order of its own in the place of the one before.
    """
    if found.kind is LetterKind.EXECUTION and executed_by_court(found):
        judged = [f for f in found.matter.record.each(*JUDGED) if not leaves(f)]
        return judged[-1].event if judged else None
    last = ruling_of(found.matter)
    return last.fact.event if last is not None and last.read else None


def copy_received(found: OnRecord) -> events.RulingReceived | None:
    """Return the receipt of the copy by who writes: the first that is proven, if any.

    A receipt that names no party may be the other's, and counts for none.
    """
    party, since = writer(found), _read_on(found)
    own: list[Any] = [
        fact
        for fact in found.all(events.RulingReceived)
        if party is not None
        and fact.by is party
        and (since is None or fact.on >= since)
    ]
    return next((fact for fact in own if fact.proof), own[0] if own else None)


def _read_on(found: OnRecord) -> dt.date | None:
    last = ruling(found)
    return None if last is None else last.on

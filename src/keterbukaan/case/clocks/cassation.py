"""Kasasi: each party's fourteen days, the brief, and the answer to it.

Who applies for cassation owes a brief within fourteen calendar days of the entry
of the application in the register, and loses the right without it (UU 14/1985 Ps.
47(1); UU 5/2004 Ps. 45A(3)). Where no registration is on record the days are
counted from the filing, which is not firm and makes nobody late. The other party
may answer within fourteen days of its receipt of the copy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ... import events
from ...deadlines import (
    OWN_START_NOT_KNOWN,
    PARTY_NOT_KNOWN,
    REGISTRATION_NOT_KNOWN,
    REMAND,
    Start,
)
from ...events import Party
from ...parties import Forum, Level
from ..matter.matter import Matter, Zero
from .settle import settle
from .sides import (
    actor_of,
    answer_of,
    both,
    done_by,
    filed_by,
    first_of,
    may_be,
    other,
    own_receipts,
    whose,
    window_of,
)
from .starts import choose_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...deadlines import Deadline
    from ..matter.facts import Fact
    from ..values.limit import TimeLimit

ENDED: Final = (events.CassationWithdrawn, events.CassationDeclaredInadmissible)
"""How an application ends without a ruling of the Supreme Court."""

# What tells a party of the court's ruling.
_TOLD: Final = (events.CourtRulingNotified, events.CourtRulingReceived)
# What shows that somebody applied, the filing first.
_SHOWN_BY: Final = (
    events.CassationFiled,
    events.CassationRegistered,
    events.CassationBriefFiled,
    events.CassationBriefReceived,
)
# The file is not sent to the Supreme Court without a brief.
_AFTER_BRIEF: Final = (
    events.CassationFileSent,
    events.SupremePanelNamed,
    events.CassationRulingPronounced,
)


def excluded(matter: Matter) -> bool:
    """Whether cassation is read as barred, since the body is one of a region."""
    body = matter.case.body
    regional = body.level in {Level.PROVINCE, Level.REGENCY, Level.VILLAGE}
    ptun = body.forum is Forum.ADMINISTRATIVE_COURT
    return ptun and regional and matter.reads("cassation_regional_body") == "excluded"


def cassations(
    matter: Matter, ruling: Fact[Any] | None, since: int
) -> tuple[TimeLimit, ...]:
    """Return each party's time for cassation after the court's ruling.

    Args:
        matter: the matter.
        ruling: the court's ruling; None where only a notice or a receipt is on
            record, from which the time of that party runs all the same.
        since: the place after which the facts are of this ruling.
    """
    after = since if ruling is None else ruling.index
    known = matter.record.first(*_TOLD, after=after) if ruling is None else ruling
    if known is None or excluded(matter):
        return ()
    filed = matter.record.each(events.CassationFiled, after=since)
    found = []
    for party in Party:
        due = _due(matter, ruling, party, after, known)
        mine = filed_by(matter, filed, party)
        act = events.CassationFiled
        found.append(window_of(matter, due, act, party, mine, after=after))
    return both(matter, tuple(found), filed)


def _due(
    matter: Matter,
    ruling: Fact[Any] | None,
    party: Party,
    after: int,
    known: Fact[Any],
) -> Deadline:
    """Count from pronouncement where the party was present, else from notification.

    No day can be named where only the other party was told, nor after a remand.
    """
    if ruling is not None and ruling.event.outcome is events.CourtOutcome.REMANDED:
        return matter.due("court.cassation", ruling, because=(REMAND,))
    notice = _notice(matter, party, after)
    copies, doubts = own_receipts(matter, events.CourtRulingReceived, party, after)
    copy = copies[0] if copies else None
    heard = ruling if _spoken(matter, ruling, party) else notice or copy
    begun = heard or ruling
    if begun is None:
        because = (OWN_START_NOT_KNOWN,)
        return matter.due("court.cassation", known, because=because)
    reading = "cassation_start"
    days = {"pronounced": begun.on}
    days |= {"received": copy.on} if copy else {}
    days |= {"notified": notice.on} if notice else {}
    day, starts = choose_start(matter, reading, days, begun.on)
    used = {"received": copy, "notified": notice}.get(matter.reads(reading)) or begun
    if ruling is not None:  # the first of all these days, and so the cautious one
        starts = (*starts, Start(reading, "pronounced", ruling.on))
    return matter.due(
        "court.cassation",
        Zero(day, used.event.type, starts),
        receipt_known=heard is not None,
        because=doubts if heard is copy else (),
    )


def _spoken(matter: Matter, ruling: Fact[Any] | None, party: Party) -> bool:
    """Whether a party was there when the court ruled, or the ruling was uploaded."""
    if ruling is None:
        return False
    uploaded = events.Notification.UPLOADED
    told = matter.record.each(events.CourtRulingNotified, after=ruling.index)
    present = ruling.event.present
    return any(getattr(n.event, "how", None) is uploaded for n in told) or (
        present is not None and party in present
    )


def _notice(matter: Matter, party: Party, after: int) -> Fact[Any] | None:
    """Return the notice of the court's ruling to a party, if on record."""
    told = matter.record.all(events.CourtRulingNotified)
    mine = (n for n in told if n.index > after and n.event.to in {party, None})
    return next(mine, None)


class _Application(NamedTuple):
    """One application for cassation, as far as it is on record.

    Args:
        party: who applied; None where that is not on record.
        fact: the first fact of it.
        after: the place after which facts can be of it.
    """

    party: Party | None
    fact: Fact[Any]
    after: int

    @property
    def opens(self) -> bool:
        """Whether its time for the brief is known to have begun."""
        begun = (events.CassationFiled, events.CassationRegistered)
        return isinstance(self.fact.event, begun)


def _applications(matter: Matter) -> Iterator[_Application]:
    """Yield every application; for want of the filing by what shows that there was one.

    That is its registration, else its brief, else the other party's receipt.
    """
    for kind in _SHOWN_BY:
        found = matter.record.all(kind)
        for fact in found:
            copied = kind is events.CassationBriefReceived
            by = whose(matter, found, fact)
            party = other(by) if copied else by
            yield _Application(party, fact, _since(matter, fact))
        if found:
            return


def _since(matter: Matter, shown: Fact[Any]) -> int:
    """Return the place after which facts can be of an application that one shows.

    What was filed before its registration came after the ruling that it is against.
    """
    if isinstance(shown.event, events.CassationFiled):
        return shown.index
    if not isinstance(shown.event, events.CassationRegistered):
        return shown.index - 1
    ruled = matter.record.all(events.CourtRulingPronounced)
    return max((f.index for f in ruled if f.index < shown.index), default=-1)


def briefs(matter: Matter) -> Iterator[TimeLimit]:
    """Yield the time for the brief of each application, and for the answer to it."""
    applied = [*_applications(matter)]
    for each in applied:
        if each.opens:
            yield from _brief(matter, each, alone=len(applied) == 1)
        yield from _counter_brief(matter, each, alone=len(applied) == 1)


def _brief(
    matter: Matter, applied: _Application, *, alone: bool
) -> Iterator[TimeLimit]:
    """Yield the time for the brief, unless the application ended without one."""
    act = events.CassationBriefFiled
    done, shown = done_by(matter, act, applied.party, applied.after, alone=alone)
    if done is None and _over(matter, applied):
        return
    yield settle(
        matter,
        _from_registration(matter, applied),
        act,
        done,
        proof=shown or _brief_proved(matter, applied),
        actor=actor_of(applied.party),
        party=applied.party,
        opens=applied.fact.on,
        opens_safe=applied.fact.on,
    )


def _from_registration(matter: Matter, applied: _Application) -> Deadline:
    """Count from the registration; for want of it from the filing."""
    rule, reading = "court.cassation_brief", "cassation_brief_start"
    kind, filed = events.CassationRegistered, applied.fact
    if isinstance(filed.event, kind):
        return matter.due(rule, filed)
    entry = first_of(matter, kind, applied.party, after=applied.after)
    if entry is None:
        wanting = matter.reads(reading) == "registered"
        because = (REGISTRATION_NOT_KNOWN,) if wanting else ()
        return matter.due(rule, filed, because=because)
    days = {"registered": entry.on, "filed": filed.on}
    day, starts = choose_start(matter, reading, days, entry.on)
    begun = entry if matter.reads(reading) == "registered" else filed
    return matter.due(rule, Zero(day, begun.event.type, starts))


def _brief_proved(matter: Matter, applied: _Application) -> Fact[Any] | None:
    """Return a fact that shows that there was a brief, on a day not on record."""
    kind, party = events.CassationBriefReceived, other(applied.party)
    copied = first_of(matter, kind, party, after=applied.after)
    return copied or matter.record.first(*_AFTER_BRIEF, after=applied.after)


def _over(matter: Matter, applied: _Application) -> bool:
    """Whether an application ended, so that nothing more is due in it."""
    ended = matter.record.each(*ENDED, after=applied.after)
    return any(may_be(fact, applied.party) for fact in ended)


def _counter_brief(
    matter: Matter, applied: _Application, *, alone: bool
) -> Iterator[TimeLimit]:
    """Yield the other party's time to answer the brief, from its own receipt."""
    party, act = other(applied.party), events.CassationCounterBriefFiled
    kind, after = events.CassationBriefReceived, applied.after
    copy, either = done_by(matter, kind, party, after, alone=alone)
    doubts = () if copy is not None or either is None else (PARTY_NOT_KNOWN,)
    copy = copy or either
    brief = first_of(matter, events.CassationBriefFiled, applied.party, after=after)
    begun = copy or brief
    if begun is None:
        return
    due = matter.due(
        "court.cassation_counter_brief",
        begun,
        receipt_known=copy is not None,
        because=doubts,
    )
    limit = answer_of(matter, due, act, party, begun.index, alone=alone)
    gone = matter.record.first(*_AFTER_BRIEF, after=after) is not None
    if limit.done is not None or not (gone or _over(matter, applied)):
        yield limit

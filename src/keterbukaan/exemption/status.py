"""Status pengecualian: whether an exemption is in force on a day.

Determinations of the same information form a chain. What one of them opened for
everybody, or let lapse, no later one closes: no rule extends an exemption, and at the
end of its period the information is public by itself (PP 61/2010 Ps. 11(3)).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value
from ..law.grounds import GroundId
from ..law.openings import OPENINGS
from ..texts import Labelled
from .claims import Claim, claims, first_day, last_of_claims
from .days import day_before, exact
from .record import ConsequenceTest, Office, links
from .reviews import AT_ONCE
from .rulings import enduring, on_another, ruled

if TYPE_CHECKING:
    from ..texts import Words


class ExemptionStatus(Labelled):
    """Status pengecualian on a day; where several fit, the first of them."""

    NOT_EXEMPT = ("not_exempt", "tidak dapat dikecualikan", "cannot be exempt")
    OPENED = ("opened", "sudah dibuka", "opened")
    LAPSED = ("lapsed", "sudah berakhir", "ended")
    OPENING_NOT_FINAL = (
        "opening_not_final",
        "dinyatakan terbuka, belum tercatat berkekuatan hukum tetap",
        "declared open, not on record as final",
    )
    NO_DETERMINATION = (
        "no_determination",
        "penetapan tidak tercatat",
        "no determination on record",
    )
    NOT_BEGUN = ("not_begun", "belum berlaku", "not in force yet")
    IN_FORCE = ("in_force", "berlaku", "in force")


NOT_CERTAIN: Final[Words] = ("tidak dapat dipastikan", "cannot be told")
"""What is said of a status that depends on a day known only in part."""
OR_ANOTHER: Final[Words] = ("yang lain", "another")
"""What is added where more days are known in part than can be tried in every order."""

_LETTERS: Final = {
    key: frozenset(map(GroundId, way.letters)) for key, way in OPENINGS.items()
}
PERSONAL: Final = frozenset(OPENINGS["consent"].letters)
"""The letters that the data subject can lift."""


def status_words(status: ExemptionStatus | None) -> Words:
    """Return a status in words.

    >>> status_words(None)[0]
    'tidak dapat dipastikan'
    """
    return NOT_CERTAIN if status is None else status.words


@frozen(kw_only=True, eq=False, repr=False)
class Standing(Value):
    """How a determination stands on a day.

    Args:
        status: the status.
        ended_on: the last day of what lapsed.
        ends_on: the last day of what still closes, where it can be known.
        for_good: whether an objection or a dispute opened it.
        since: the day of that opening, where it is on record.
    """

    status: ExemptionStatus
    ended_on: dt.date | None = None
    ends_on: dt.date | None = None
    for_good: bool = False
    since: dt.date | None = None


# -- what opened it --------------------------------------------------------------------


def lifted(test: ConsequenceTest, day: dt.date) -> dict[GroundId, dt.date]:
    """Return what no longer closes it, each with the day that lifted it.

    Consent may name items of a letter; all else lifts a letter as a whole.
    """
    found: dict[GroundId, dt.date] = {}
    consent, heard = test.consent, exact(test.opened_in_hearing_on)
    if consent is not None and consent.written and (on := exact(consent.on)):
        covered = {*consent.grounds} or _LETTERS["consent"]
        found |= {one: on for one in covered if one.letter in PERSONAL}
    if test.office is Office.INCUMBENT:
        since = exact(test.decided_on) or dt.date.min
        found |= dict.fromkeys(_LETTERS["public_office"], since)
    if heard is not None:
        found |= dict.fromkeys(_LETTERS["public_hearing"], heard)
    now = ruled(test, day)
    review = now.pending or now.opened  # needs not be final
    if review is not None and review.by not in AT_ONCE:
        on = exact(review.on) or dt.date.min
        found |= dict.fromkeys(_LETTERS["memorandum_ruling"], on)
    return found


def for_good(test: ConsequenceTest, day: dt.date) -> Standing | None:
    """Return how it stands where an objection or a dispute opened it by a day.

    None where none did.
    """
    since, now = exact(test.opened_by_decision_on), ruled(test, day)
    if since is None or since > day:
        since = now.since
        if not now.for_good:
            return None
    return Standing(status=ExemptionStatus.OPENED, for_good=True, since=since)


# -- what still closes it --------------------------------------------------------------


def _since(
    ground: GroundId | None, lifts: Mapping[GroundId, dt.date], day: dt.date
) -> dt.date | None:
    """The day by which a letter or its item was lifted; None where it was not."""
    if ground is None:
        return None
    days = (lifts.get(each) for each in (GroundId(ground.letter), ground))
    return min((on for on in days if on is not None and on <= day), default=None)


def _left(
    test: ConsequenceTest, lifts: Mapping[GroundId, dt.date], day: dt.date
) -> list[Claim]:
    """What nothing lifted, whether its period runs or not."""
    return [one for one in claims(test) if _since(one.ground, lifts, day) is None]


def _over(
    test: ConsequenceTest, lifts: Mapping[GroundId, dt.date], day: dt.date
) -> Standing | None:
    """How it stands where no letter closes any part of it; by what came last."""
    since = [(one, _since(one.ground, lifts, day)) for one in claims(test)]
    lifting = max((on for _, on in since if on is not None), default=None)
    left = [one for one, on in since if on is None]
    end = last_of_claims(left)
    if left and (end is None or end >= day):
        return None
    if end is None or (lifting is not None and lifting > end):
        return Standing(status=ExemptionStatus.OPENED)
    return Standing(status=ExemptionStatus.LAPSED, ended_on=end)


# -- the chain -------------------------------------------------------------------------


@frozen(kw_only=True, eq=False)
class _Past:
    """What earlier determinations leave to the one that stands.

    Args:
        current: the one that stands.
        lifted: the letters that were lifted, and when.
        over: how it stands for ever, where it was open to everybody before.
    """

    current: ConsequenceTest
    lifted: Mapping[GroundId, dt.date]
    over: Standing | None = None


def standing(
    test: ConsequenceTest, day: dt.date, known: dt.date | None = None
) -> Standing:
    """Return how a determination with plain days stands on a day, and why.

    Args:
        test: the determination.
        day: the day.
        known: by which day the rulings are known that undid an earlier one; None for
            the same day.
    """
    chain = [enduring(each, known or day) for each in links(test)]
    past = _history(chain, day)
    if any(any(each.never_exempt.values()) for each in chain):
        return Standing(status=ExemptionStatus.NOT_EXEMPT)
    opened = _opened(chain, day)
    if opened is None and _is_open(past.current, day):
        opened = Standing(status=ExemptionStatus.OPENED)
    now = _over(past.current, past.lifted, day)
    if opened is None and now is not None and now.status is ExemptionStatus.OPENED:
        opened = now
    return opened or past.over or now or _closed(chain, past, day)


Closed = tuple[GroundId, str | None]
"""A letter or item, and the part that it closes; None for all, or for the rest."""


def closing(test: ConsequenceTest, day: dt.date) -> frozenset[Closed]:
    """Return which letters no period and no lifting ended by a day, part by part."""
    chain = [enduring(each, day) for each in links(test)]
    past = _history(chain, day)
    left = _left(past.current, past.lifted, day)
    return frozenset(
        (one.ground, one.part)
        for one in left
        if one.ground is not None and (one.ends_on is None or one.ends_on >= day)
    )


def _history(chain: list[ConsequenceTest], day: dt.date) -> _Past:
    """Return which determination stands on a day, and what came before it."""
    past = _Past(current=chain[0], lifted=lifted(chain[0], day))
    for later in chain[1:]:
        begins = first_day(later)
        if later.determined and (begins is None or begins <= day):
            past = _handed_on(past, later, day)
    return past


def _handed_on(past: _Past, later: ConsequenceTest, day: dt.date) -> _Past:
    """Return what is left once another determination takes the place of one."""
    known = lifted(later, day)
    for ground, since in past.lifted.items():
        known[ground] = min(since, known.get(ground, since))
    over = past.over or _before(past, later, day)
    return _Past(current=later, lifted=known, over=over)


def _before(past: _Past, later: ConsequenceTest, day: dt.date) -> Standing | None:
    """How it was open to everybody when the later determination began, if it was."""
    earlier, begins = past.current, first_day(later)
    at = begins or day
    now = _over(earlier, past.lifted, at)
    open_ = now is not None and now.status is ExemptionStatus.OPENED
    if open_ or for_good(earlier, at) or _is_open(earlier, at):
        return Standing(status=ExemptionStatus.OPENED)
    decided = exact(later.decided_on)
    days = [decided, day_before(begins)]
    latest = max((each for each in days if each is not None), default=None)
    if latest is None or not earlier.determined:
        return None
    return _over(earlier, past.lifted, latest)


def _is_open(test: ConsequenceTest, day: dt.date) -> bool:
    """Whether somebody opened it all by a day, whoever that was."""
    told = exact(test.opened_on)
    return ruled(test, day).opened is not None or (told is not None and told <= day)


def _opened(chain: list[ConsequenceTest], day: dt.date) -> Standing | None:
    """What an objection or a dispute opened, of whichever determination."""
    return next(filter(None, (for_good(each, day) for each in chain)), None)


def _closed(chain: list[ConsequenceTest], past: _Past, day: dt.date) -> Standing:
    """How it stands if nothing opened it."""
    current, begins = past.current, first_day(past.current)
    ends_on = last_of_claims(_left(chain[-1], past.lifted, day))
    if on_another(current, day):
        ends_on = None
    if any(ruled(each, day).pending is not None for each in chain):
        status = ExemptionStatus.OPENING_NOT_FINAL
    elif ruled(current, day).void is not None:
        return Standing(status=ExemptionStatus.NO_DETERMINATION)
    elif not current.determined:
        status = ExemptionStatus.NO_DETERMINATION
    elif begins is not None and begins > day:
        status = ExemptionStatus.NOT_BEGUN
    else:
        status = ExemptionStatus.IN_FORCE
    return Standing(status=status, ends_on=ends_on)

"""Status pengecualian: whether an exemption is in force on a day.

Determinations of the same information form a chain. What one of them opened for
everybody, or let lapse, no later one closes: no rule extends an exemption, and at the
end of its period the information is public by itself (PP 61/2010 Ps. 11(3)).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from .._values import Value
from ..deadlines.counting import DAY
from ..law.openings import OPENINGS
from ..texts import Labelled
from .days import exact
from .period_checks import longest_under
from .periods import NotStated
from .record import ConsequenceTest, Office
from .reviews import AT_ONCE
from .rulings import ruled

if TYPE_CHECKING:
    from collections.abc import Iterator

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

_LETTERS: Final = {key: frozenset(way.letters) for key, way in OPENINGS.items()}


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
        for_good: whether an objection or a dispute opened it.
        since: the day of that opening, where it is on record.
    """

    status: ExemptionStatus
    ended_on: dt.date | None = None
    for_good: bool = False
    since: dt.date | None = None


def links(test: ConsequenceTest) -> list[ConsequenceTest]:
    """Return a determination and all that it replaces, the oldest first."""
    chain = [test]
    while chain[-1].replaces is not None:
        chain.append(chain[-1].replaces)
    return chain[::-1]


# -- periods ---------------------------------------------------------------------------


def slices(test: ConsequenceTest) -> Iterator[ConsequenceTest]:
    """Yield the record once for each of its periods, with the letters of each."""
    if not test.periods:
        yield test
        return
    left = {ground.letter for ground in test.grounds}
    for each in test.periods:
        grounds = each.grounds or test.grounds
        left -= {ground.letter for ground in grounds}
        yield evolve(test, period=each.period, grounds=grounds, periods=())
    if left or not isinstance(test.period, NotStated):
        rest = [ground for ground in test.grounds if ground.letter in left]
        yield evolve(test, grounds=rest or test.grounds, periods=())


def last_day(test: ConsequenceTest) -> dt.date | None:
    """Return the last day: of its own period, or of the longest that the law allows.

    Of several periods the last to end counts, where all ends are known.
    """
    ends = [_last_day(each) for each in slices(test)]
    known = [day for day in ends if day is not None]
    return max(known) if len(known) == len(ends) else None


def _last_day(test: ConsequenceTest) -> dt.date | None:
    own, starts = test.ends_on, test.begins_on
    if len(test.letters) != 1 or starts is None:
        return own
    longest = longest_under(next(iter(test.letters)), starts)
    ends = [day for day in (own, longest) if day is not None]
    return min(ends, default=None)


# -- what opened it --------------------------------------------------------------------


def lifted(test: ConsequenceTest, day: dt.date) -> dict[str, dt.date]:
    """Return the letters that no longer close it, each with the day that lifted it."""
    found: dict[str, dt.date] = {}
    consent, heard = test.consent, exact(test.opened_in_hearing_on)
    if consent is not None and consent.written and (on := exact(consent.on)):
        covered = {ground.letter for ground in consent.grounds} or _LETTERS["consent"]
        found |= dict.fromkeys(covered & _LETTERS["consent"], on)
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


def for_good(test: ConsequenceTest, day: dt.date) -> tuple[dt.date | None] | None:
    """Return the day since which a final opening works, as far as is on record.

    None where there is none by that day.
    """
    decided = exact(test.opened_by_decision_on)
    if decided is not None and decided <= day:
        return (decided,)
    now = ruled(test, day)
    return (now.since,) if now.for_good else None


# -- the chain -------------------------------------------------------------------------


@frozen(kw_only=True, eq=False)
class _Past:
    """What earlier determinations leave to the one that stands.

    Args:
        lifted: the letters that were lifted, and when.
        over: how it stands for ever, where it was open to everybody before.
    """

    lifted: Mapping[str, dt.date]
    over: Standing | None = None


def standing(test: ConsequenceTest, day: dt.date) -> Standing:
    """Return how a determination with plain days stands on a day, and why."""
    chain = links(test)
    current, past = chain[0], _Past(lifted=lifted(chain[0], day))
    for later in chain[1:]:
        begins = later.begins_on
        if later.determined and (begins is None or begins <= day):
            past = _handed_on(past, current, later, day)
            current = later
    if any(any(each.never_exempt.values()) for each in chain):
        return Standing(status=ExemptionStatus.NOT_EXEMPT)
    opened = _opened(chain, day)
    if opened is None and _is_open(current, past.lifted, day):
        opened = Standing(status=ExemptionStatus.OPENED)
    return opened or past.over or _closed(chain, current, day)


def _handed_on(
    past: _Past, earlier: ConsequenceTest, later: ConsequenceTest, day: dt.date
) -> _Past:
    """Return what is left once another determination takes the place of one."""
    known = lifted(later, day)
    for letter, since in past.lifted.items():
        known[letter] = min(since, known.get(letter, since))
    over = past.over or _over(past, earlier, later, day)
    return _Past(lifted=known, over=over)


def _over(
    past: _Past, earlier: ConsequenceTest, later: ConsequenceTest, day: dt.date
) -> Standing | None:
    """Whether it was open to everybody when the later determination began."""
    begins = later.begins_on or day
    if _is_open(earlier, past.lifted, begins):
        return Standing(status=ExemptionStatus.OPENED)
    end, decided = last_day(earlier), exact(later.decided_on)
    if end is None or not earlier.determined or end == dt.date.max:
        return None
    late = decided is not None and decided > end
    if late or (later.begins_on is not None and later.begins_on > end + DAY):
        return Standing(status=ExemptionStatus.LAPSED, ended_on=end)
    return None


def _is_open(test: ConsequenceTest, known: Mapping[str, dt.date], day: dt.date) -> bool:
    """Whether something opened one determination by a day, for all its letters."""
    if for_good(test, day) or ruled(test, day).opened is not None:
        return True
    lifts = {letter for letter, since in known.items() if since <= day}
    return bool(test.letters) and test.letters <= lifts


def _opened(chain: list[ConsequenceTest], day: dt.date) -> Standing | None:
    """What an objection or a dispute opened, of whichever determination."""
    for each in chain:
        found = for_good(each, day)
        if found is not None:
            (since,) = found
            return Standing(status=ExemptionStatus.OPENED, for_good=True, since=since)
    return None


def _closed(
    chain: list[ConsequenceTest], current: ConsequenceTest, day: dt.date
) -> Standing:
    """How it stands if nothing opened it."""
    ended_on, begins = last_day(current), current.begins_on
    if ended_on is not None and day > ended_on:
        return Standing(status=ExemptionStatus.LAPSED, ended_on=ended_on)
    if any(ruled(each, day).pending is not None for each in chain):
        return Standing(status=ExemptionStatus.OPENING_NOT_FINAL)
    if not current.determined or ruled(current, day).void is not None:
        return Standing(status=ExemptionStatus.NO_DETERMINATION)
    if begins is not None and begins > day:
        return Standing(status=ExemptionStatus.NOT_BEGUN)
    return Standing(status=ExemptionStatus.IN_FORCE)

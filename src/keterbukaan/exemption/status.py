"""Status pengecualian: whether information is closed on a day, and why not.

Where several fit, the first of these is told: what the law never lets be exempt;
what was opened for everybody; what has lapsed; what was declared open by a ruling
that is not on record as final; what nobody determined; what has not begun.

What a superior, a commission or a court opened for everybody is not closed again by
a later decision of the body or of a lower forum (UU 14/2008 Ps. 11(2), 18(1) g): only
a review of the Supreme Court undoes it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from ..law.openings import OPENINGS
from ..texts import Lang, Words, both, pick
from .blanks import filled
from .part_dates import edge, exact
from .period_checks import longest_under
from .record import Approver, ConsequenceTest, Office
from .reviews import Effect, Reviewer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from .reviews import Review


class ExemptionStatus(StrEnum):
    """Status pengecualian on a day, in the order in which they are told."""

    NOT_EXEMPT = "not_exempt"
    OPENED = "opened"
    LAPSED = "lapsed"
    OPENING_NOT_FINAL = "opening_not_final"
    NO_DETERMINATION = "no_determination"
    NOT_BEGUN = "not_begun"
    IN_FORCE = "in_force"

    def label(self, lang: Lang = "id") -> str:
        """Return its name in one language."""
        return pick(STATUSES[self], lang)


STATUSES: Final[Mapping[str, Words]] = {
    "not_exempt": ("tidak dapat dikecualikan", "cannot be exempt"),
    "opened": ("sudah dibuka", "opened"),
    "lapsed": ("sudah berakhir", "ended"),
    "opening_not_final": both(
        id="dinyatakan terbuka, belum tercatat berkekuatan hukum tetap",
        en="declared open, not on record as final",
    ),
    "no_determination": (
        "tidak ada penetapan yang tercatat",
        "no determination on record",
    ),
    "not_begun": ("belum berlaku", "not in force yet"),
    "in_force": ("berlaku", "in force"),
}


class Reviewed(NamedTuple):
    """What the reviews of a determination come to on a day.

    Args:
        effect: what the last one that counts does.
        by: that review; None where none counts.
        final: whether it is on record as final.
        ignored: later reviews that cannot close what was opened.
    """

    effect: Effect = Effect.NOTHING
    by: Review | None = None
    final: bool = False
    ignored: tuple[Review, ...] = ()

    @property
    def opened(self) -> bool:
        """Whether the information is open to everybody by it."""
        return self.effect is Effect.OPENS and self.final


def held(test: ConsequenceTest, day: dt.date) -> tuple[Review, ...]:
    """Return the reviews by a day, in order; one without a day keeps its place."""
    seen = [each for each in test.reviews if each.on is None or _come(each, day)]
    placed: list[Review] = []
    for review in seen:
        later = len(placed)
        while later and _after(placed[later - 1], review):
            later -= 1
        placed.insert(later, review)
    return tuple(placed)


def _come(review: Review, day: dt.date) -> bool:
    """Whether the day of a review has come for sure."""
    last = edge(review.on, last=True)
    return last is not None and last <= day


def _after(one: Review, other: Review) -> bool:
    """Whether a review was held after another, as far as both days are known."""
    return one.day is not None and other.day is not None and one.day > other.day


def reviewed_by(test: ConsequenceTest, day: dt.date) -> Reviewed:
    """Return what the reviews come to on a day, from the first to the last."""
    now = Reviewed()
    for review in held(test, day):
        if review.effect is Effect.NOTHING:
            continue
        if now.opened and not _undoes(review, now.by):
            if review.effect is not Effect.OPENS:
                now = now._replace(ignored=(*now.ignored, review))
            continue
        now = now._replace(effect=review.effect, by=review, final=review.final_by(day))
    return now


def _undoes(review: Review, opened: Review | None) -> bool:
    """Whether a review can close what another opened.

    The Supreme Court can, in review; and what the body itself opened, no forum having
    ruled, is closed by whoever decides on it next.
    """
    if opened is None or opened.by in {Reviewer.PPID, Reviewer.HEAD_OF_BODY}:
        return True
    return review.by is Reviewer.SUPREME_COURT


def last_day(test: ConsequenceTest) -> dt.date | None:
    """Return the last day: of its own period, or of the longest that the law allows."""
    ends = [_last_under(test, letter) for letter in sorted(test.letters)]
    if not ends:
        return test.period.ends_on(test.decided)
    known = [end for end in ends if end is not None]
    return max(known) if len(known) == len(ends) else None


def _last_under(test: ConsequenceTest, letter: str) -> dt.date | None:
    """Return the last day under one letter."""
    period = test.period_of(letter)
    own = period.ends_on(test.decided)
    starts = period.begins_on(test.decided)
    longest = None if starts is None else longest_under(letter, starts)
    return min((day for day in (own, longest) if day is not None), default=None)


def status_on(
    test: ConsequenceTest, day: dt.date, ends_on: dt.date | None
) -> ExemptionStatus:
    """Return whether an exemption is in force on a day, and why not."""
    if any(test.never_exempt.values()):
        return ExemptionStatus.NOT_EXEMPT
    if test.replaces is not None:
        before = _before(test, test.replaces, day)
        if before is not None:
            return before
    return _alone(test, day, ends_on)


def _alone(
    test: ConsequenceTest, day: dt.date, ends_on: dt.date | None
) -> ExemptionStatus:
    """Return how a determination stands by itself."""
    reviews = reviewed_by(test, day)
    if opened_for_good(test, day) or _lifted(test, day):
        return ExemptionStatus.OPENED
    if ends_on is not None and day > ends_on:
        return ExemptionStatus.LAPSED
    if reviews.effect is Effect.OPENS:
        return ExemptionStatus.OPENING_NOT_FINAL
    if reviews.effect is Effect.VOIDS or not determined(test):
        return ExemptionStatus.NO_DETERMINATION
    starts = test.period.begins_on(test.decided)
    begun = starts is None or starts <= day
    return ExemptionStatus.IN_FORCE if begun else ExemptionStatus.NOT_BEGUN


def lapsed_on(test: ConsequenceTest, day: dt.date) -> dt.date | None:
    """Return the last day of an exemption that had lapsed by a day, whatever followed.

    A determination made after that day closes nothing again, so it is the end of the
    first one in the chain that ran out.
    """
    if test.replaces is not None and test.decided is not None:
        earlier = lapsed_on(test.replaces, test.decided)
        if earlier is not None:
            return earlier
    end = last_day(test)
    return end if end is not None and end < day else None


def determined(test: ConsequenceTest) -> bool:
    """Return whether a decision is on record: its day, number, or approval."""
    approved = test.approved_by not in {None, Approver.NOBODY}
    return test.decided_on is not None or filled(test.decree) or approved


def _before(
    test: ConsequenceTest, earlier: ConsequenceTest, day: dt.date
) -> ExemptionStatus | None:
    """Return what the earlier determination decides; None where the new one does.

    Before a new one begins the earlier one stands; and what was open when the new one
    was decided, no new one closes (PP 61/2010 Ps. 11(3)).
    """
    decided = test.decided
    starts = test.period.begins_on(decided)
    end = last_day(earlier)
    if starts is not None and day < starts:
        return status_on(earlier, day, end)
    if decided is None:
        return None
    then = status_on(earlier, decided, end)
    if then in {ExemptionStatus.OPENED, ExemptionStatus.LAPSED}:
        return then
    now = opened_for_good(earlier, day)
    return ExemptionStatus.OPENED if now else None


def opened_for_good(test: ConsequenceTest | None, day: dt.date) -> bool:
    """Return whether a decision opened it, or what it replaces, by a day.

    No later test closes it again (UU 14/2008 Ps. 18(1) g).
    """
    if test is None:
        return False
    decided = test.opened_by_decision_on
    if decided is not None and decided <= day:
        return True
    return reviewed_by(test, day).opened or opened_for_good(test.replaces, day)


def opened_on(test: ConsequenceTest | None, day: dt.date) -> dt.date | None:
    """Return the day of the decision that opened it by a day, where it is known."""
    if test is None:
        return None
    decided = test.opened_by_decision_on
    if decided is not None and decided <= day:
        return decided
    reviews = reviewed_by(test, day)
    if reviews.opened and reviews.by is not None:
        return reviews.by.final_on or exact(reviews.by.on)
    return opened_on(test.replaces, day)


def _lifted(test: ConsequenceTest, day: dt.date) -> bool:
    """Whether something opened it by a day under every letter it relies on."""
    return bool(test.letters) and not test.letters - lifted(test, day)


def lifted(test: ConsequenceTest, day: dt.date) -> frozenset[str]:
    """Return the letters that no longer close it.

    What the person concerned agreed to, and what was said in a public hearing, stays
    so in a later determination of the same information.
    """
    found: set[str] = set()
    for link in chain(test):
        consent = link.consent
        if consent is not None and consent.written and consent.on <= day:
            found |= {*OPENINGS["consent"].letters}
        heard = link.opened_in_hearing_on
        if heard is not None and heard <= day:
            found |= {*OPENINGS["public_hearing"].letters}
    if test.office is Office.INCUMBENT:
        found |= {*OPENINGS["public_office"].letters}
    reviews = reviewed_by(test, day)
    if reviews.effect is Effect.OPENS and reviews.by and not reviews.by.within_body:
        found |= {*OPENINGS["memorandum_ruling"].letters}  # needs not be final
    return frozenset(found)


def chain(test: ConsequenceTest) -> tuple[ConsequenceTest, ...]:
    """Return a determination and all that it replaces, the newest first."""
    links = [test]
    while links[-1].replaces is not None:
        links.append(links[-1].replaces)
    return tuple(links)

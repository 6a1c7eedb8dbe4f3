"""Putusan atas pengecualian: what the reviews together did by a day.

What an objection or a final ruling opened is open for everybody and never exempt
again (UU 14/2008 Ps. 11(2), 18(1) g; PerKI 1/2021 Ps. 52(3)): no PPID, superior,
commission or court closes it. Only the Supreme Court does, by a review of what was
final. Before it is final a ruling gives way to that of a higher forum.

>>> import datetime as dt
>>> from keterbukaan.exemption import ConsequenceTest
>>> opened = Review(by="supreme_court", on="2017-03-06", outcome="opened", final=True)
>>> later = Review(by="superior", on=dt.date(2018, 10, 1), outcome="closed")
>>> test = ConsequenceTest(information="Daftar contoh", reviews=(opened, later))
>>> ruled(test, dt.date(2026, 1, 5)).opened is opened
True
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from .._values import Value
from ..deadlines.counting import DAY
from .days import exact
from .reviews import AT_ONCE, BODY, RANKS, Effect, Review, Reviewer, ReviewOutcome

if TYPE_CHECKING:
    from ..law.grounds import GroundId
    from .record import ConsequenceTest

# What leaves an opening as it is.
_KEEPS: Final = frozenset({Effect.OPENS, Effect.NOTHING})


@frozen(kw_only=True, eq=False, repr=False)
class Ruled(Value):
    """What the reviews did by a day.

    Args:
        opened: what opened it all, and works.
        since: the day since which that works, where it is on record.
        pending: what opens it all once it is final.
        parts: those that opened a part, each its own.
        void: what declared the determination void.
        annulled: the review of the Supreme Court that ended an opening.
    """

    opened: Review | None = None
    since: dt.date | None = None
    pending: Review | None = None
    parts: tuple[Review, ...] = ()
    void: Review | None = None
    annulled: Review | None = None

    @property
    def for_good(self) -> bool:
        """Whether an objection or a dispute opened it: no new test closes it."""
        return self.opened is not None and self.opened.by not in BODY


def held(test: ConsequenceTest, day: dt.date) -> list[Review]:
    """Return the reviews held by a day; without a day, as soon as it was decided."""
    decided = exact(test.decided_on) or day
    return [one for one in test.reviews if (exact(one.on) or decided) <= day]


def on_another(test: ConsequenceTest, day: dt.date) -> tuple[GroundId, ...]:
    """Return the grounds on which the body keeps closed what it had taken back.

    The period of the determination was for its own letters: for these none is on
    record.
    """
    named = (one for one in held(test, day) if one.on_another(test.letters))
    return tuple(ground for one in named for ground in one.grounds)


def is_final(review: Review, day: dt.date | None) -> bool:
    """Return whether a review works on a day; on None, as far as is on record."""
    if review.at_once:
        return True
    final_on = exact(review.final_on)
    if final_on is None:
        return bool(review.final)
    return day is None or final_on <= day


def ruled(test: ConsequenceTest, day: dt.date) -> Ruled:
    """Return what the reviews of a determination, in their order, did by a day."""
    now = Ruled()
    for review in held(test, day):
        now = _after(now, review, test.letters)
    return _final(now, day)


def annulment(test: ConsequenceTest, day: dt.date) -> Review | None:
    """Return the review of the Supreme Court that ended an opening by a day."""
    return ruled(test, day).annulled or _of_decision(test, day)


def _of_decision(test: ConsequenceTest, day: dt.date) -> Review | None:
    """The review of a final decision of which no more than the day is on record."""
    opened = exact(test.opened_by_decision_on)
    if opened is None:
        return None
    for one in held(test, day):
        on = exact(one.on)
        after = one.by is Reviewer.SUPREME_COURT and on is not None and on > opened
        if after and _ends_opening(one, test.letters):
            return one
    return None


def _ends_opening(review: Review, letters: frozenset[str]) -> bool:
    """Whether a review of what was open and final leaves it open no longer."""
    told = review.outcome is not ReviewOutcome.UPHELD  # says of neither
    return told and review.effect(letters) not in _KEEPS


def enduring(test: ConsequenceTest, day: dt.date) -> ConsequenceTest:
    """Return a record without the openings that a later ruling undid by a day.

    What an opening did on an earlier day is asked of this: a ruling that is gone opened
    nothing, and what was decided in between stands.
    """
    decided = test.opened_by_decision_on
    if _of_decision(test, day) is not None:
        decided = None
    now = ruled(test, day)
    gone = len(test.reviews)
    if now.annulled is not None:
        gone = test.reviews.index(now.annulled)
    elif now.opened is not None or now.pending is not None:
        gone = 0
    kept = tuple(
        one
        for place, one in enumerate(test.reviews)
        if place >= gone or one.effect(test.letters) is not Effect.OPENS
    )
    if decided is test.opened_by_decision_on and len(kept) == len(test.reviews):
        return test
    return evolve(test, opened_by_decision_on=decided, reviews=kept)


def _final(now: Ruled, day: dt.date | None) -> Ruled:
    """What was pending works, once it is final."""
    one = now.pending
    if one is None or not is_final(one, day):
        return now
    since = exact(one.on) if one.at_once else exact(one.final_on)
    return evolve(now, opened=one, since=since, pending=None)


def _after(now: Ruled, review: Review, letters: frozenset[str]) -> Ruled:
    """Return what stands after one more review."""
    now = _before_it(now, review)
    effect = review.effect(letters)
    if now.opened is not None:
        annuls = _reviews_final(review, now.opened)
        if not annuls or not _ends_opening(review, letters):
            return now
        return _apply(Ruled(annulled=review), review, effect)
    if effect is Effect.NOTHING:
        return _dismissed(now, review)
    return _apply(now, review, effect)


def _before_it(now: Ruled, review: Review) -> Ruled:
    """Whether what was pending had become final before a review."""
    one, on = now.pending, exact(review.on)
    if one is None or (final_on := exact(one.final_on)) is None or on is None:
        return _final(now, None)
    return _final(now, on) if final_on < on else now


def _reviews_final(review: Review, opened: Review) -> bool:
    """Whether it is a review by the Supreme Court of a ruling that was final."""
    return review.by is Reviewer.SUPREME_COURT and opened.by not in AT_ONCE


def _dismissed(now: Ruled, review: Review) -> Ruled:
    """A higher forum that let a ruling stand makes it final with its own decision."""
    if not (review.final or review.final_on):
        return now

    def told(one: Review) -> Review:
        if RANKS[review.by] <= RANKS[one.by] or is_final(one, None):
            return one
        return evolve(one, final_on=review.final_on, final=review.final)

    pending = None if now.pending is None else told(now.pending)
    return evolve(now, pending=pending, parts=tuple(map(told, now.parts)))


def _apply(now: Ruled, review: Review, effect: Effect) -> Ruled:
    """A ruling takes the place of what is not final and comes from further down."""
    gone = {
        name: None
        for name in ("pending", "void")
        if (one := getattr(now, name)) is not None and RANKS[one.by] < RANKS[review.by]
    }
    parts = tuple(one for one in now.parts if not _gives_way(one, review))
    now = evolve(now, parts=parts, **gone)
    if effect is Effect.OPENS:
        if review.at_once:
            return _final(evolve(now, pending=review), None)
        keeps = now.pending is not None and RANKS[now.pending.by] > RANKS[review.by]
        return now if keeps else evolve(now, pending=review)
    if effect is Effect.OPENS_PART:
        voids = review.outcome is ReviewOutcome.VOID  # what it does not open
        void = review if voids else now.void
        return evolve(now, parts=(*now.parts, review), void=void)
    if effect is Effect.VOIDS:
        return evolve(now, void=review)
    return now


def _gives_way(one: Review, review: Review) -> bool:
    """Whether what opened a part ends with another; a part that is open stays so."""
    if RANKS[one.by] >= RANKS[review.by]:
        return False
    on = exact(review.on)
    final = is_final(one, None if on is None or on == on.min else on - DAY)
    return not final or _reviews_final(review, one)

"""Riwayat: what the reviews did, and what a new test of the same did."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..citation import cites
from ..deadlines.counting import DAY
from ..law.outcomes import Gives
from .blanks import said
from .claims import first_day, last_day
from .days import between, day_before, exact
from .finding import ExemptionFinding, finding, listed
from .left_open import MUST_GIVE
from .parts import asked_by
from .record import links
from .reviews import BODY, Approver, Effect, Review, Reviewer, ReviewOutcome
from .rulings import annulment, held, is_final, ruled
from .status import ExemptionStatus, standing

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from ..citation import Citation
    from ..texts import Words
    from .record import ConsequenceTest

_NOTED: Final[Mapping[ReviewOutcome, str]] = {
    ReviewOutcome.INSPECT_ONLY: "review.inspect_only",
    ReviewOutcome.DATA_SUBJECT_ONLY: "review.data_subject_only",
    ReviewOutcome.VOID: "review.void",
}
_OPENS: Final = frozenset({Effect.OPENS, Effect.OPENS_PART})
_CHANGES: Final = frozenset(
    {ReviewOutcome.OPENED, ReviewOutcome.PARTLY_OPENED, ReviewOutcome.REVOKED}
)
_CLOSES: Final = frozenset(
    {
        ExemptionStatus.OPENING_NOT_FINAL,
        ExemptionStatus.NOT_BEGUN,
        ExemptionStatus.IN_FORCE,
    }
)
"""Under which a determination stands in a row with the one that replaces it."""
_CHANGE: Final = cites("PerKI 1/2021 Ps. 53(2)", "PP 61/2010 Ps. 10(1)")
"""What asks for the approval of a change, the newest first."""
_UNSTATED: Final[Words] = ("tidak tercatat", "not on record")

# -- reviews ---------------------------------------------------------------------------


def reviewed(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Yield what the reviews did by a day, and where they disagree."""
    now, letters = ruled(test, day), test.letters
    if now.opened is not None:
        yield _said("review.opened", now.opened, _of_body(now.opened, day))
    if now.pending is not None:
        yield _said("review.not_final", now.pending)
    for link in links(test):
        for part in ruled(link, day).parts:
            if link is test or is_final(part, day):  # what is open stays so
                yield _part(part, day)
        ended = annulment(link, day)
        if ended is not None:
            yield _said("review.annulled", ended)
    reviews = held(test, day)
    for review in reviews:
        if review.outcome in _NOTED:
            yield _said(_NOTED[review.outcome], review)
        elif review.on_another(letters):
            yield _said("review.another_letter", review)
        yield from _approval(review, day)
    yield from _disagree(reviews, letters)


def _approval(review: Review, day: dt.date) -> Iterator[ExemptionFinding]:
    """Yield that the PPID changed what is exempt without an approval on record.

    What was settled, or decided on an objection or in a dispute, needs none.
    """
    basis = asked_by(_CHANGE, exact(review.on) or day)
    if basis is None or review.by is not Reviewer.PPID:
        return
    if review.outcome in _CHANGES and review.approved_by is not Approver.HEAD_OF_BODY:
        who = _UNSTATED if review.approved_by is None else review.approved_by.words
        yield finding("review.approval", basis=basis, day=review.on, who=who)


def gives_unsaid(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Yield reviews of which nobody can tell what they give."""
    for link in links(test):
        for review in held(link, day):
            if review.outcome in MUST_GIVE and review.gives is None:
                yield _said("review.gives_unknown", review)


def _said(code: str, review: Review, basis: Citation | None = None) -> ExemptionFinding:
    return finding(code, basis=basis, who=review.by.words, day=review.on)


def _of_body(review: Review, day: dt.date) -> Citation | None:
    """Return what a body rests on that opens by itself: no objection, no dispute."""
    return asked_by(_CHANGE, exact(review.on) or day) if review.by in BODY else None


def _part(review: Review, day: dt.date) -> ExemptionFinding:
    """A part that is open, or will be once the ruling is final."""
    parts = "; ".join(said(review.parts))
    which: Words = (
        (f": {parts}", f": {parts}")
        if parts
        else ("; bagian mana, tidak tercatat", "; which part is not on record")
    )
    final = is_final(review, day)
    code = "review.partly_opened" if final else "review.partly_not_final"
    basis = _of_body(review, day)
    return finding(code, basis=basis, who=review.by.words, day=review.on, which=which)


def _disagree(
    reviews: list[Review], letters: frozenset[str]
) -> Iterator[ExemptionFinding]:
    """Yield that one forum opened what another left closed."""
    opening = [one for one in reviews if one.effect(letters) in _OPENS]
    closing = [one for one in reviews if _leaves_closed(one, letters)]
    if not opening or not closing:
        return
    one, other = opening[-1], closing[-1]
    yield finding(
        "review.disagree",
        who=one.by.words,
        day=one.on,
        other=other.by.words,
        then=other.on,
    )
    first = next(n for n, each in enumerate(reviews) if each is opening[0])
    for later in reviews[first:]:
        if later.outcome is ReviewOutcome.UPHELD:
            yield _said("review.upheld_unclear", later)


def _leaves_closed(review: Review, letters: frozenset[str]) -> bool:
    """Whether it says that all of it stays closed."""
    if review.outcome in {ReviewOutcome.CLOSED, ReviewOutcome.UPHELD}:
        return True
    return review.gives is Gives.NONE and review.effect(letters) is Effect.STANDS


# -- renewals --------------------------------------------------------------------------


def renewed(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Yield what is odd about a new test: no rule extends an exemption.

    A ruling that was undone by the day asked about opened nothing.
    """
    earlier, decided = test.replaces, exact(test.decided_on)
    if earlier is None or decided is None:
        return
    before_it = exact(earlier.decided_on)
    if before_it is not None and decided < before_it:
        yield finding("renewal.before_earlier", day=before_it)
        return
    yield from _renews(test, earlier, decided, max(day, decided))
    if earlier.letters and test.letters and earlier.letters != test.letters:
        before, after = listed(earlier.letters), listed(test.letters)
        yield finding("renewal.letters", before=before, after=after)
        basis = asked_by(_CHANGE, decided)
        if basis is not None and test.approved_by is Approver.SUPERIOR:
            yield finding("renewal.approval", basis=basis)


def _renews(
    test: ConsequenceTest,
    earlier: ConsequenceTest,
    decided: dt.date,
    known: dt.date,
) -> Iterator[ExemptionFinding]:
    """How what it replaces stood when it was decided, and when it began."""
    before = standing(earlier, decided, known)
    end = before.ended_on or _gap(earlier, first_day(test), known)
    if before.for_good:
        yield finding("barred.opened_by_decision", day=before.since)
    elif before.status is ExemptionStatus.OPENED:
        yield finding("renewal.after_opening")
    elif end is not None and earlier.determined:
        yield finding("renewal.after_lapse", day=end + DAY)
    else:
        if before.status is ExemptionStatus.IN_FORCE:
            yield finding("renewal.extends")
        if before.status in _CLOSES:
            yield from _span(test)


def _gap(
    earlier: ConsequenceTest, begins: dt.date | None, known: dt.date
) -> dt.date | None:
    """Return the end of what it replaces, where a day lies between the two."""
    before = day_before(begins)
    return None if before is None else standing(earlier, before, known).ended_on


def _span(test: ConsequenceTest) -> Iterator[ExemptionFinding]:
    """How long a chain of determinations closes altogether."""
    chain = links(test)
    first, last = first_day(chain[0]), last_day(test)
    if first is not None and last is not None and first < last:
        span = between(first, last if last == last.max else last + DAY)
        yield finding("renewal.span", first=first, last=last, n=len(chain), span=span)

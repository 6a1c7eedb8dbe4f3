"""Riwayat: what the reviews did, and what a new test of the same information did."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from ..deadlines.counting import DAY
from ..texts import Words, fill, written
from .finding import ExemptionFinding, finding, listed
from .history_words import ON_A_DAY, ON_NO_DAY
from .part_dates import PartDate
from .reviews import OUTCOMES, REVIEWERS, Effect, ReviewOutcome
from .status import (
    ExemptionStatus,
    chain,
    held,
    lapsed_on,
    last_day,
    opened_for_good,
    opened_on,
    reviewed_by,
    status_on,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from .record import ConsequenceTest
    from .reviews import Review

_TO_SOME: Final = {
    ReviewOutcome.INSPECT_ONLY: "review.inspect_only",
    ReviewOutcome.DATA_SUBJECT_ONLY: "review.data_subject_only",
    ReviewOutcome.NOT_FOUND: "review.not_found",
    ReviewOutcome.PENDING: "review.pending",
    ReviewOutcome.REVOKED: "review.other_ground",
    ReviewOutcome.SETTLED: "review.gives_untold",
    ReviewOutcome.RULING_ANNULLED: "review.gives_untold",
}


def reviewed(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Yield what the reviews did, and where they do not agree."""
    found, seen = reviewed_by(test, day), held(test, day)
    if found.by is not None:
        yield from _effect(found.effect, found.by, final=found.final)
    for review in found.ignored:
        yield _of("review.after_opening", review)
    for review in seen:
        if review.effect is Effect.NOTHING and review.outcome in _TO_SOME:
            yield _of(_TO_SOME[review.outcome], review)
    effects = {r.effect for r in seen} - {Effect.NOTHING}
    if len(effects) > 1:
        yield finding("review.disagree", told=_told(seen))
    if any(r.outcome is ReviewOutcome.UPHELD for r in seen) and effects != {
        Effect.CLOSES
    }:
        yield finding("review.upheld_unclear")


def _effect(effect: Effect, by: Review, *, final: bool) -> Iterator[ExemptionFinding]:
    """Yield what the last review that counts did."""
    if effect is Effect.OPENS:
        yield _of("review.opened" if final else "review.not_final", by)
    elif effect is Effect.OPENS_PART:
        yield _of("review.partly_opened", by)
        if not final:
            yield _of("review.not_final", by)
    elif effect is Effect.VOIDS:
        yield _of("review.void", by)


def _of(code: str, review: Review) -> ExemptionFinding:
    parts = f" ({'; '.join(review.parts)})" if review.parts else ""
    return finding(code, who=REVIEWERS[review.by], when=_when(review), parts=parts)


def _when(review: Review) -> Words:
    if review.on is None:
        return ON_NO_DAY
    on = review.on
    if isinstance(on, PartDate):
        return fill(ON_A_DAY, day=(on.text("id"), on.text("en")))
    return fill(ON_A_DAY, day=written(on))


def _told(seen: tuple[Review, ...]) -> Words:
    """Return each review with what it decided, in order."""
    rows = [
        tuple(f"{REVIEWERS[r.by][n]}: {OUTCOMES[r.outcome][n]}" for n in (0, 1))
        for r in seen
        if r.effect is not Effect.NOTHING
    ]
    return "; ".join(row[0] for row in rows), "; ".join(row[1] for row in rows)


# -- renewal --------------------------------------------------------------------------


def renewed(test: ConsequenceTest) -> Iterator[ExemptionFinding]:
    """Yield what is odd about new tests of the same: no rule extends an exemption."""
    links = chain(test)
    found: dict[tuple[str, str], ExemptionFinding] = {}
    for later, earlier in pairwise(links):
        for each in _renewal(later, earlier):
            found.setdefault((each.code, each.words[0]), each)
    yield from found.values()
    if not any(each.code == "renewal.after_lapse" for each in found.values()):
        yield from _span(links)


def _renewal(
    test: ConsequenceTest, earlier: ConsequenceTest
) -> Iterator[ExemptionFinding]:
    """Yield what is odd about one new test."""
    decided = test.decided
    if earlier.letters and test.letters and earlier.letters != test.letters:
        yield finding(
            "renewal.other_letters",
            before=listed(earlier.letters),
            now=listed(test.letters),
        )
    if decided is None:
        return
    if earlier.decided and decided < earlier.decided:
        yield finding("renewal.before_earlier", day=earlier.decided)
        return
    before = status_on(earlier, decided, last_day(earlier))
    opened = opened_on(earlier, decided)
    if opened_for_good(earlier, decided):
        code = "barred.opened_by_decision" if opened else "barred.opened_before"
        yield finding(code, day=opened)
    elif before is ExemptionStatus.OPENED:
        yield finding("barred.opened_before")
    elif before is ExemptionStatus.LAPSED:
        ended = lapsed_on(earlier, decided)
        if ended is not None:
            yield finding("renewal.after_lapse", day=ended + DAY)
    elif before is ExemptionStatus.IN_FORCE:
        yield finding("renewal.extends")


def _span(links: tuple[ConsequenceTest, ...]) -> Iterator[ExemptionFinding]:
    """Yield how long a chain of determinations closes the same information."""
    if len(links) == 1:
        return
    first = min((each.decided for each in links if each.decided), default=None)
    ends = [last_day(each) for each in links]
    last = max((end for end in ends if end is not None), default=None)
    if first is not None and last is not None and first < last:
        years = round((last - first).days / 365.25, 1)
        shown = f"{years:g}"
        yield finding(
            "renewal.span",
            count=len(links),
            first=first,
            last=last,
            years=(shown.replace(".", ","), shown),
        )

"""Pembukaan: what bars an exemption, what opens it, what only seems to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..law.openings import NEVER_EXEMPT, OPENINGS
from .finding import ExemptionFinding, finding, listed
from .record import ConsequenceTest, Office

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

_PERSONAL: Final = frozenset(OPENINGS["consent"].letters)
_BY_HEARING: Final = frozenset(OPENINGS["public_hearing"].letters)
_BY_PRESIDENT: Final = frozenset(OPENINGS["president_criminal"].letters)


def barred(test: ConsequenceTest) -> Iterator[ExemptionFinding]:
    """Yield what can never be exempt: Ps. 18(1), and what a final decision opened."""
    open_ = [key for key in NEVER_EXEMPT if key not in test.never_exempt]
    if open_:
        letters = ", ".join(key.rpartition(".")[2] for key in open_)
        yield finding("barred.unanswered", letters=letters)
    for key, item in NEVER_EXEMPT.items():
        if test.never_exempt.get(key):
            yield finding("barred.never_exempt", words=item.words)
    opened, decided = test.opened_by_decision_on, test.decided
    if opened and (decided is None or opened <= decided):
        yield finding("barred.opened_by_decision", day=opened)


def openings(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Yield what opens it, and what only looks as if it did."""
    consent = test.consent
    if consent is not None and consent.on <= day and test.letters & _PERSONAL:
        code = "opened.consent" if consent.written else "opened.consent_not_written"
        yield finding(code, day=consent.on)
    if test.letters & _PERSONAL and test.office is not None:
        incumbent = test.office is Office.INCUMBENT
        yield finding("opened.office" if incumbent else "opened.candidate")
    heard = test.opened_in_hearing_on
    if heard and heard <= day and test.letters & _BY_HEARING:
        yield finding("opened.hearing", day=heard)
    ruled, decided = test.opened_by_decision_on, test.decided
    if ruled and decided and decided < ruled <= day:
        yield finding("opened.decision", day=ruled)
    given = test.given_to_data_subject_on
    if given and given <= day:
        yield finding("not_opened.data_subject", day=given)
    yield from _president(test, day)


def _president(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Permission opens to a court, and never reaches letters g and h."""
    permitted = test.president_permitted_on
    if permitted is None or permitted > day:
        return
    yield finding("not_opened.president", day=permitted)
    beyond = test.letters - _BY_PRESIDENT
    if beyond:
        yield finding("not_opened.president_letter", letters=listed(beyond))

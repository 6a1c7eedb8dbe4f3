"""Pembukaan: what bars an exemption, what opens it, what only seems to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..law.openings import NEVER_EXEMPT, OPENINGS
from .claims import among
from .days import exact, surely_by
from .finding import ExemptionFinding, finding, listed
from .record import ConsequenceTest, Office, links
from .rulings import enduring
from .status import PERSONAL, for_good

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from ..law.grounds import GroundId

_BY_HEARING: Final = frozenset(OPENINGS["public_hearing"].letters)
_BY_PRESIDENT: Final = frozenset(OPENINGS["president_criminal"].letters)


def barred(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Yield what can never be exempt: Ps. 18(1), and what a final decision opened.

    What bars an earlier determination of the same information bars this one.
    """
    chain = links(test)
    open_ = [key for key in NEVER_EXEMPT if key not in test.never_exempt]
    if open_:
        letters = ", ".join(key.rpartition(".")[2] for key in open_)
        yield finding("barred.unanswered", letters=letters)
    for key, item in NEVER_EXEMPT.items():
        if any(link.never_exempt.get(key) for link in chain):
            yield finding("barred.never_exempt", words=item.words)
    decided = exact(test.decided_on)
    if decided is None:
        return
    standing = enduring(test, max(day, decided))
    opened = exact(standing.opened_by_decision_on)
    final = for_good(standing, decided)
    since = None if final is None else final.since
    own = since is not None and since == opened
    if since is not None and since <= day and (own or since < decided):
        yield finding("barred.opened_by_decision", day=since)


def openings(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Yield what opens it, and what only looks as if it did.

    Consent and a public hearing are remembered of what it replaces too.
    """
    for link in links(test):
        yield from _consent(link, test.grounds, day)
        heard = exact(link.opened_in_hearing_on)
        if heard and heard <= day and test.letters & _BY_HEARING:
            yield finding("opened.hearing", day=heard)
    if test.letters & PERSONAL and test.office is not None:
        incumbent = test.office is Office.INCUMBENT
        yield finding("opened.office" if incumbent else "opened.candidate")
    told = exact(test.opened_on)
    if told and told <= day:
        yield finding("opened.by_unknown", day=told)
    ruled, decided = exact(test.opened_by_decision_on), exact(test.decided_on)
    bars = ruled is not None and decided is not None and surely_by(ruled, decided)
    if ruled and ruled <= day and not bars and enduring(test, day) is test:
        yield finding("opened.decision", day=ruled)
    given = exact(test.given_to_data_subject_on)
    if given and given <= day:
        yield finding("not_opened.data_subject", day=given)
    yield from _president(test, day)


def _consent(
    link: ConsequenceTest, grounds: Sequence[GroundId], day: dt.date
) -> Iterator[ExemptionFinding]:
    """Written consent opens the letters and items that it covers."""
    consent = link.consent
    given = exact(consent.on) if consent else None
    if consent is None or given is None or given > day:
        return
    covered = among(grounds, consent.grounds) if consent.grounds else grounds
    if any(each.letter in PERSONAL for each in covered):
        code = "opened.consent" if consent.written else "opened.consent_not_written"
        yield finding(code, day=given)


def _president(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Permission opens to a court, and never reaches letters g and h."""
    permitted = exact(test.president_permitted_on)
    if permitted is None or permitted > day:
        return
    yield finding("not_opened.president", day=permitted)
    beyond = test.letters - _BY_PRESIDENT
    if beyond:
        yield finding("not_opened.president_letter", letters=listed(beyond))

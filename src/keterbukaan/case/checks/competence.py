"""Komisi yang berwenang dalam perkara: the competent commission, and where it went.

An application may say at which commission it was handed in (``commission`` of
``dispute_filed``); where that is another one, it is a finding. Nobody but the
panel decides it: competence is the first thing that it examines (PerKI 1/2013
Ps. 36(1) a).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ...competence import Competence, competent
from ...events import DisputeFiled, DisputeSent
from ...texts import Words, both, fill
from ..values.finding import Finding

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ...law.readings import Chosen
    from ...parties import Commissions, PublicBody
    from ..matter.matter import Matter

_ELSEWHERE: Final[Words] = both(
    id="diajukan ke {given}; yang berwenang {right}, dan Majelis memeriksanya lebih "
    "dulu",
    en="handed in at the {given}; competent is the {right}, and the panel examines "
    "that first",
)
_DISPUTED: Final[Words] = both(
    id="diajukan ke {given}; yang berwenang {right}, menurut tafsir lain {given}",
    en="handed in at the {given}; competent is the {right}, under another reading the "
    "{given}",
)


def commission_of(matter: Matter) -> Competence:
    """Return which commission hears a matter, or would, by the law of its filing."""
    case = matter.case
    filed = matter.record.first(DisputeFiled, DisputeSent)
    day = matter.regime_day("dispute.start", filed.on) if filed else matter.day
    return _competent(case.body, case.commissions, case.readings, day)


@lru_cache(maxsize=1024)
def _competent(
    body: PublicBody, there: Commissions, readings: Chosen, day: dt.date
) -> Competence:
    """Return which commission hears the matters that an office gets on a day."""
    return competent(body, there, readings, on=day)


def wrong_commissions(matter: Matter) -> Iterator[Finding]:
    """Find applications handed in at another commission than the competent one."""
    for fact in matter.record.all(DisputeFiled):
        given = fact.event.commission
        if given is None:
            continue
        right = commission_of(matter)
        if right.level not in {None, given}:
            text = _DISPUTED if given is right.otherwise else _ELSEWHERE
            words = fill(text, given=given.words, right=right.words)
            yield Finding("wrong_track.commission", words, right.basis, fact.index)

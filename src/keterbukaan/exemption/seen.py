"""Yang dilihat: what the record shows, what nobody saw, and what is not there.

A part that is blank is not on record. One that whoever made the record did not see
draws no finding but a single one that names all such parts; one that the
determination itself lacks is said to be absent.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import evolve

from ..texts import joined
from .days import exact
from .finding import ExemptionFinding, finding
from .parts import PARTS
from .record import ConsequenceTest, Moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..texts import Words

_PANEL_ORDERS: Final = dt.date(2021, 6, 30)  # PerKI 1/2021 in force

ABOUT: Final[Mapping[str, str]] = {
    "missing.documents": "documents",
    "missing.grounds": "grounds",
    "missing.statute": "statutes",
    "missing.reason": "reason",
    "missing.consequence": "consequence",
    "missing.protects": "protects",
    "missing.propriety": "propriety",
    "missing.public_interest": "public_interest",
    "weighing.before_harm": "consequence",
    "letter.i_without_harm": "harm_to_policy",
    "letter.g_without_person": "person",
    "letter.h_without_person": "person",
    "letter.b_without_business": "business_interest",
    "missing.moment": "moment",
    "missing.body": "body",
    "missing.unit": "unit",
    "missing.ppid": "ppid",
    "missing.place": "place",
    "missing.decision_date": "decided_on",
    "missing.decree": "decree",
    "missing.classification": "classification",
    "approval.missing": "approved_by",
    "period.not_stated": "period",
    "barred.unanswered": "never_exempt",
}
"""The part that a finding is about, where it says that one is missing."""


def tested(test: ConsequenceTest) -> Iterator[ExemptionFinding]:
    """Yield that no test was made, or that nobody ordered one made in a dispute."""
    if test.made is False:
        yield finding("missing.test")
    decided = exact(test.decided_on)
    judged = decided is not None and decided >= _PANEL_ORDERS
    if judged and test.moment is Moment.DURING_DISPUTE:
        yield finding("moment.without_order")


def as_seen(
    test: ConsequenceTest, found: Iterable[ExemptionFinding]
) -> Iterator[ExemptionFinding]:
    """Yield findings by what was seen: none about a part that nobody saw."""
    for each in found:
        part = ABOUT.get(each.code)
        if part in test.absent:
            yield evolve(each, words=_absent(PARTS[part].words))
        elif part not in test.not_seen:
            yield each
    if test.not_seen:
        parts = joined(*(PARTS[name].words for name in dict.fromkeys(test.not_seen)))
        yield finding("not_seen", parts=parts)


def _absent(part: Words) -> Words:
    """Say that the determination itself lacks a part."""
    return (
        f"{part[0]}: tidak ada dalam penetapan",
        f"{part[1]}: not in the determination",
    )

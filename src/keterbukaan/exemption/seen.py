"""Yang dilihat: what the record shows, what nobody saw, and what is not there.

A part that is blank is not on record. One that whoever made the record did not see
draws no finding but a single one that names all such parts; one that the
determination itself lacks is said to be absent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from ..citation import cites
from ..texts import joined
from .finding import ExemptionFinding, finding
from .parts import PARTS, asked_by
from .record import ConsequenceTest, Moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..texts import Words

ABOUT: Final[Mapping[str, str]] = {
    "weighing.before_harm": "consequence",
    **{code: name for name, part in PARTS.items() for code in part.codes.values()},
}
"""The part that a finding is about, where it says that one is missing."""
ORDERED: Final = cites("PerKI 1/2021 Ps. 49(1) c", "PerKI 1/2017 Ps. 4(2)")
"""What lets a test be made in a dispute on the panel's order alone, newest first."""


def tested(test: ConsequenceTest) -> Iterator[ExemptionFinding]:
    """Yield that no test was made, or that nobody ordered one made in a dispute."""
    if test.made is False:
        yield finding("missing.test")
    if test.decided is not None and test.moment is Moment.DURING_DISPUTE:
        basis = asked_by(ORDERED, test.decided)
        if basis is not None:
            yield finding("moment.without_order", basis=basis)


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

"""Yang menutup: which letter closes which part of a record, and for how long.

A record may have several periods, each for some letters or some parts. What none of
them names falls under the period of the record, and where it has none, no period is on
record for it. A letter that is not relied on closes nothing, whatever period it has.

>>> import datetime as dt
>>> from keterbukaan.exemption import ConsequenceTest, Document, FixedPeriod, PartPeriod
>>> from keterbukaan.law.spans import Years
>>> test = ConsequenceTest(
...     information="Rencana pengamanan",
...     grounds=["17.c.1"],
...     decided_on="2024-01-01",
...     documents=[Document("Peta"), Document("Jadwal")],
...     periods=[PartPeriod(period=FixedPeriod(length=Years(2)), parts=["Peta"])],
... )
>>> for claim in claims(test):
...     print(claim.ground, claim.part, claim.ends_on)
17.c.1 Peta 2026-01-01
17.c.1 Jadwal None
>>> [each.text("en") for each in unsaid(test)]
['exemption period (Jadwal): not on record']
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from .._values import Value
from ..law.grounds import GroundId
from ..texts import joined
from .blanks import said
from .finding import ExemptionFinding, finding
from .parts import PARTS
from .period_checks import longest_under
from .periods import NotStated, Period
from .record import PartPeriod

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from ..texts import Words
    from .record import ConsequenceTest

_REST: Final[Words] = ("selebihnya", "the rest")


@frozen(kw_only=True, eq=False, repr=False)
class Claim(Value):
    """One letter that closes one part.

    Args:
        ground: the letter or sub-item; None where no letter is on record.
        part: the document or part; None for all of it, or for the rest.
        period: how long it does.
        of: the period of the record that it is; None for the record's own, since no
            other is for it.
        begins_on: the first day, where it is known.
        ends_on: the last day, at the latest by law; None where it is not known.
    """

    ground: GroundId | None
    part: str | None
    period: Period
    of: PartPeriod | None
    begins_on: dt.date | None
    ends_on: dt.date | None

    @property
    def own(self) -> bool:
        """Whether it closes by the period of the record itself."""
        return self.of is None


def same(one: GroundId, other: GroundId) -> bool:
    """Return whether two grounds are one letter, and one item where both name one."""
    items = one.item, other.item
    return one.letter == other.letter and (one.item == other.item or None in items)


def among(grounds: Iterable[GroundId], others: Collection[GroundId]) -> list[GroundId]:
    """Return the grounds that stand among others as well."""
    return [each for each in grounds if any(same(each, other) for other in others)]


# -- parts -----------------------------------------------------------------------------


@frozen(eq=False)
class _Piece:
    """A part that may have a period of its own, and by which names."""

    part: str | None
    names: frozenset[str]
    grounds: Sequence[GroundId]


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()


def _pieces(test: ConsequenceTest) -> Iterator[_Piece]:
    """Yield the parts of a record, as far as its periods tell them apart."""
    of_periods = {
        _key(name): name for each in test.periods for name in said(each.parts)
    }
    if not of_periods:
        yield _Piece(None, frozenset(), test.grounds)
        return
    for document in test.documents:
        grounds = among(test.grounds, document.grounds) or test.grounds
        for part in said(document.parts) or ("",):
            told = said((document.name, part))
            names = frozenset(map(_key, told))
            for name in names & {*of_periods}:
                del of_periods[name]
            yield _Piece(": ".join(told), names, grounds)
    alone = not test.documents and len(of_periods) == 1
    for name, part in of_periods.items():
        yield _Piece(part, frozenset([name]), test.grounds)
    if alone:  # a period for one part leaves a rest
        yield _Piece(None, frozenset(), test.grounds)


def _periods_by_part(
    test: ConsequenceTest,
) -> defaultdict[str | None, list[PartPeriod]]:
    """Return the periods under each part that they name; under None where none."""
    found: defaultdict[str | None, list[PartPeriod]] = defaultdict(list)
    for each in test.periods:
        for name in map(_key, said(each.parts)):
            found[name].append(each)
        if not said(each.parts):
            found[None].append(each)
    return found


def claims(test: ConsequenceTest) -> tuple[Claim, ...]:
    """Return every letter that closes a part, once for each period that it has."""
    rows = [*_rows(test)]
    everywhere = all(periods for *_, periods in rows)
    also = everywhere and not isinstance(test.period, NotStated)
    return tuple(
        _claim(test, piece.part, ground, of)
        for piece, ground, periods in rows
        for of in (*periods, *([None] if also or not periods else []))
    )


def _rows(
    test: ConsequenceTest,
) -> Iterator[tuple[_Piece, GroundId | None, list[PartPeriod]]]:
    """Yield each letter of each part, with the periods that name it."""
    by_part = _periods_by_part(test)
    for piece in _pieces(test):
        near = [each for name in (None, *piece.names) for each in by_part[name]]
        for ground in piece.grounds or (None,):
            yield piece, ground, [*_for(ground, near)]


def _for(
    ground: GroundId | None, periods: Iterable[PartPeriod]
) -> Iterator[PartPeriod]:
    """Yield the periods that are for a letter."""
    for each in periods:
        if not each.grounds or ground is None or among([ground], each.grounds):
            yield each


def _claim(
    test: ConsequenceTest,
    part: str | None,
    ground: GroundId | None,
    of: PartPeriod | None,
) -> Claim:
    period = test.period if of is None else of.period
    begins, own_end = period.begins_on(test.decided), period.ends_on(test.decided)
    most = longest_under(ground.letter, begins) if ground and begins else None
    return Claim(
        ground=ground,
        part=part,
        period=period,
        of=of,
        begins_on=begins,
        ends_on=min((day for day in (own_end, most) if day is not None), default=None),
    )


# -- days ------------------------------------------------------------------------------


def first_day(test: ConsequenceTest) -> dt.date | None:
    """Return the first day on which it closes anything, where it is known."""
    days = [each.begins_on for each in claims(test)]
    known = [day for day in days if day is not None]
    return min(known) if len(known) == len(days) else None


def last_of_claims(found: Iterable[Claim]) -> dt.date | None:
    """Return the last day of what closes, where all the ends are known."""
    days = [each.ends_on for each in found]
    known = [day for day in days if day is not None]
    return max(known, default=None) if len(known) == len(days) else None


def last_day(test: ConsequenceTest) -> dt.date | None:
    """Return the last day: of its own period, or of the longest that the law allows.

    Of several periods the last to end counts, where all ends are known.
    """
    return last_of_claims(claims(test))


# -- findings --------------------------------------------------------------------------


def slices(test: ConsequenceTest) -> Iterator[ConsequenceTest]:
    """Yield the record once for each period on record, with the letters that it has."""
    if not test.periods:
        yield test
        return
    reached: defaultdict[PartPeriod | None, dict[GroundId, None]] = defaultdict(dict)
    for one in claims(test):
        if one.ground is not None:
            reached[one.of][one.ground] = None
    for each in test.periods:
        told: Collection[GroundId] = each.grounds or reached[each]
        if each.grounds and test.grounds:
            told = among(each.grounds, test.grounds)
        if told or not test.grounds:
            yield evolve(test, period=each.period, grounds=told, periods=())
    if not isinstance(test.period, NotStated):
        yield evolve(test, grounds=reached[None], periods=())


def unsaid(test: ConsequenceTest) -> Iterator[ExemptionFinding]:
    """Yield what no period is for, and letters that are not relied on."""
    if test.periods and isinstance(test.period, NotStated):
        yield from _without_period(claims(test))
    if not test.grounds:
        return
    other = [ground for each in test.periods for ground in each.grounds]
    letters = _beyond(other, test.grounds)
    if letters:
        yield finding("period.other_letter", letters=letters)
    for document in test.documents:
        letters = _beyond(document.grounds, test.grounds)
        if letters:
            name = document.name
            yield finding("letter.other_in_document", name=name, letters=letters)


def _beyond(grounds: Iterable[GroundId], relied_on: Collection[GroundId]) -> str:
    """Name the grounds that are not among those relied on."""
    found = (each for each in grounds if not among([each], relied_on))
    return ", ".join(map(str, sorted({*found})))


def _without_period(every: Sequence[Claim]) -> Iterator[ExemptionFinding]:
    """Yield that no period is on record, and for what."""
    bare = [each for each in every if each.own]
    told = finding("period.not_stated")
    if not bare:
        return
    if len(bare) < len(every):
        which = joined(*dict.fromkeys(_names(bare, every)), by="; ")
        native, english = PARTS["period"].words
        told = evolve(
            told,
            words=(
                f"{native} ({which[0]}): tidak tercatat",
                f"{english} ({which[1]}): not on record",
            ),
        )
    yield told


def _names(bare: Sequence[Claim], every: Sequence[Claim]) -> Iterator[Words]:
    """Name each part without a period, or the letter without one."""
    part_has = {each.part for each in every if not each.own}
    letter_has = {each.ground for each in every if not each.own}
    for each in bare:
        part = _REST if each.part is None else (each.part, each.part)
        if each.part not in part_has:
            yield part
        elif each.ground not in letter_has or each.part is None:
            yield str(each.ground), str(each.ground)
        else:
            yield f"{each.ground} ({part[0]})", f"{each.ground} ({part[1]})"

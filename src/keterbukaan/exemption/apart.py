"""Urutan hari: which days of a year or a month tell its order to all else on record.

A year in which nothing else on record can lie stands before or after each other day
whichever of its days is meant, and one of them tells as much as all. Two days of one
year, or a year and an end that may fall in it, do not. The day of a review that leaves
everything as it is matters to nothing, where none opens anything either.

>>> import datetime as dt
>>> from keterbukaan.exemption import ConsequenceTest, Review
>>> test = ConsequenceTest(
...     information="Daftar contoh",
...     decided_on="2016",
...     reviews=[Review(by="commission", outcome="opened", on="2018", final_on="2018")],
... )
>>> for days in places_in(test, left_open(test), dt.date(2026, 11, 2)):
...     print(*days)
2016-01-01
2018-01-01 2018-01-02 2018-12-31
2018-01-01 2018-01-02 2018-12-31
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

from ..law.openings import OPENINGS
from .claims import claims
from .days import PartialDate
from .left_open import answered, inside, is_open, left_open
from .record import ConsequenceTest, links
from .reviews import Effect, Review

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

_LEAVE_IT: Final = frozenset({Effect.STANDS, Effect.NOTHING})
_FINAL_OR_NOT: Final = frozenset({Effect.STANDS, Effect.VOIDS, Effect.OPENS_PART})
_BY_HEARING: Final = frozenset(OPENINGS["public_hearing"].letters)
_BY_CONSENT: Final = frozenset(OPENINGS["consent"].letters)
_IDLE: Final = ("given_to_data_subject_on", "president_permitted_on")
# What moves no end.
_NO_END: Final[Mapping[str, Any]] = {
    "replaces": None,
    "reviews": (),
    "consent": None,
    "opened_on": None,
    "opened_in_hearing_on": None,
    "opened_by_decision_on": None,
    **dict.fromkeys(_IDLE),
}


@frozen
class _Span:
    """Days between which something falls, and what that hangs on.

    Args:
        first: the first of them, as an ordinal.
        last: the last of them.
        owners: the places of what is open that moves it; none for a plain day.
    """

    first: int
    last: int
    owners: frozenset[int] = frozenset()

    def touches(self, other: _Span) -> bool:
        """Whether the two may fall on one day, or on two that follow each other."""
        return self.first <= other.last + 1 and other.first <= self.last + 1


def places_in(
    test: ConsequenceTest, open_: Sequence[PartialDate | Review], day: dt.date
) -> list[list[dt.date]]:
    """Return for each day known in part the days that tell its order to all else.

    Its first and its last; those before, at and after whatever may fall beside it; one
    more at either end for what may fall anywhere in it. One alone, where nothing may.

    Args:
        test: the record.
        open_: what it leaves open, in its order.
        day: the day that it is looked at.
    """
    idle = _idle(test)
    spans = [
        each
        for each in (*_own(test, open_, day, idle), *_ends(test, open_))
        if not any(id(open_[place]) in idle for place in each.owners)
    ]
    return [_places(n, each, spans) for n, each in enumerate(open_)]


def _places(
    place: int, one: PartialDate | Review, spans: Sequence[_Span]
) -> list[dt.date]:
    """Return the days to be tried for what is open at a place; none for a review."""
    if not isinstance(one, PartialDate):
        return []
    mine = [each for each in spans if place in each.owners]
    near = {
        other
        for each in mine
        for other in spans
        if other.owners != each.owners and each.touches(other)
    }
    first, last = one.first.toordinal(), one.last.toordinal()
    if not near:
        return [one.first]
    days = {first, last}
    for each in near:
        days |= {each.first, each.last}
        days |= set() if each.owners else {each.first - 1, each.first + 1}
    moving = sum(
        bool(each.owners) and each.first <= last and first <= each.last for each in near
    )
    days |= {first + 1} if moving else set()
    days |= {last - 1} if moving > 1 else set()
    return [dt.date.fromordinal(n) for n in sorted(days) if first <= n <= last]


def _idle(test: ConsequenceTest) -> set[int]:
    """Return which days change nothing: what opens no letter, and some of reviews."""
    chain = links(test)
    letters = {letter for link in chain for letter in link.letters}
    found: set[int] = set()
    for link in chain:
        found |= {id(getattr(link, name)) for name in _IDLE}
        if letters.isdisjoint(_BY_HEARING):
            found.add(id(link.opened_in_hearing_on))
        if link.consent and (
            not link.consent.written or letters.isdisjoint(_BY_CONSENT)
        ):
            found.add(id(link.consent.on))
        found |= _idle_reviews(link)
    return found


def _idle_reviews(link: ConsequenceTest) -> set[int]:
    """Return the days of reviews that change nothing, since no review does."""
    effects = [
        None if is_open(one) else one.effect(link.letters) for one in link.reviews
    ]
    if link.opened_by_decision_on is None and _LEAVE_IT.issuperset(effects):
        return {id(each) for each in inside(link.reviews)}
    reviews = zip(link.reviews, effects, strict=True)
    return {id(one.final_on) for one, effect in reviews if effect in _FINAL_OR_NOT}


def _own(
    test: ConsequenceTest,
    open_: Sequence[PartialDate | Review],
    day: dt.date,
    idle: Collection[int],
) -> Iterator[_Span]:
    """Yield each day on record, and that on which it is looked at."""
    for place, each in enumerate(open_):
        if isinstance(each, PartialDate):
            owners = frozenset({place})
            yield _Span(each.first.toordinal(), each.last.toordinal(), owners)
    plain = (each for each in inside(test) if isinstance(each, dt.date))
    numbers = {each.toordinal() for each in plain if id(each) not in idle}
    for number in {day.toordinal(), *numbers}:
        yield _Span(number, number)


def _ends(
    test: ConsequenceTest, open_: Sequence[PartialDate | Review]
) -> Iterator[_Span]:
    """Yield between which days each end falls, and which days known in part move it."""
    places = {id(each): place for place, each in enumerate(open_)}
    for link in links(test):
        bare = evolve(link, **_NO_END)
        mine = [each for each in left_open(bare) if isinstance(each, PartialDate)]
        first, last = [each.first for each in mine], [each.last for each in mine]
        soonest = _last_days(bare, first)
        moved = {
            places[id(each)]: _last_days(bare, [*first[:n], last[n], *first[n + 1 :]])
            for n, each in enumerate(mine)
        }
        for n, pair in enumerate(zip(soonest, _last_days(bare, last), strict=True)):
            days = [day.toordinal() for day in pair if day is not None]
            owners = (each for each, ends in moved.items() if ends[n] != soonest[n])
            if days:
                yield _Span(min(days), max(days), frozenset(owners))


def _last_days(test: ConsequenceTest, days: Iterable[dt.date]) -> list[dt.date | None]:
    """Return the last day of each letter and part, if what is open falls on days."""
    return [each.ends_on for each in claims(answered(test, iter(days)))]

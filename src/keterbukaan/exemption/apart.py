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
>>> for days in places_in(test, dt.date(2026, 11, 2)):
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
from .left_open import answered, is_open, placed
from .record import ConsequenceTest, links
from .reviews import Effect, Review

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from .left_open import Path

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


def places_in(test: ConsequenceTest, day: dt.date) -> list[list[dt.date]]:
    """Return for all that is left open the days that tell its order to all else.

    Its first and its last; those before, at and after whatever may fall beside it; one
    more at either end for what may fall anywhere in it. One alone, where nothing may.

    Args:
        test: the record.
        day: the day that it is looked at.
    """
    open_ = {path: each for path, each in placed(test) if is_open(each)}
    place_of = {path: place for place, path in enumerate(open_)}
    spans = [*_own(test, day, place_of), *_ends(test, place_of)]
    return [_places(n, each, spans) for n, each in enumerate(open_.values())]


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


def _linked(test: ConsequenceTest) -> Iterator[tuple[Path, ConsequenceTest]]:
    """Yield a determination and all that it replaces, each with where it stands."""
    for place, link in enumerate(reversed(links(test))):
        yield ("replaces",) * place, link


def _idle(test: ConsequenceTest) -> Iterator[Path]:
    """Yield which days change nothing: what opens no letter, and some of reviews."""
    letters = {letter for link in links(test) for letter in link.letters}
    for path, link in _linked(test):
        for name in _IDLE:
            yield *path, name
        if letters.isdisjoint(_BY_HEARING):
            yield *path, "opened_in_hearing_on"
        if link.consent and (
            not link.consent.written or letters.isdisjoint(_BY_CONSENT)
        ):
            yield *path, "consent"
        for within in _idle_reviews(link):
            yield *path, "reviews", *within


def _idle_reviews(link: ConsequenceTest) -> Iterator[Path]:
    """Yield which days of reviews change nothing: all of them, where no review does."""
    effects = [
        None if is_open(one) else one.effect(link.letters) for one in link.reviews
    ]
    if link.opened_by_decision_on is None and _LEAVE_IT.issuperset(effects):
        yield ()
        return
    for place, effect in enumerate(effects):
        if effect in _FINAL_OR_NOT:
            yield place, "final_on"


def _own(
    test: ConsequenceTest, day: dt.date, place_of: Mapping[Path, int]
) -> Iterator[_Span]:
    """Yield each day on record that changes something, and that on which it is seen."""
    idle = [*_idle(test)]
    numbers = {day.toordinal()}
    for path, each in placed(test):
        if any(path[: len(known)] == known for known in idle):
            continue
        if isinstance(each, PartialDate):
            owners = frozenset({place_of[path]})
            yield _Span(each.first.toordinal(), each.last.toordinal(), owners)
        elif isinstance(each, dt.date):
            numbers.add(each.toordinal())
    for number in numbers:
        yield _Span(number, number)


def _ends(test: ConsequenceTest, place_of: Mapping[Path, int]) -> Iterator[_Span]:
    """Yield between which days each end falls, and which days known in part move it."""
    for path, link in _linked(test):
        bare = evolve(link, **_NO_END)
        mine = {
            place_of[*path, *within]: each
            for within, each in placed(bare)
            if isinstance(each, PartialDate)
        }
        first = [each.first for each in mine.values()]
        last = [each.last for each in mine.values()]
        soonest = _last_days(bare, first)
        moved = {
            place: _last_days(bare, [*first[:n], last[n], *first[n + 1 :]])
            for n, place in enumerate(mine)
        }
        for n, pair in enumerate(zip(soonest, _last_days(bare, last), strict=True)):
            days = [one.toordinal() for one in pair if one is not None]
            owners = (place for place, ends in moved.items() if ends[n] != soonest[n])
            if days:
                yield _Span(min(days), max(days), frozenset(owners))


def _last_days(test: ConsequenceTest, days: Iterable[dt.date]) -> list[dt.date | None]:
    """Return the last day of each letter and part, if what is open falls on days."""
    return [each.ends_on for each in claims(answered(test, iter(days)))]

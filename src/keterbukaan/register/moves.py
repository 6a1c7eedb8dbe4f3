"""Pergeseran: which days of an act are others than they were, and why."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value
from ..case.values.finding import ROWS
from ..texts import Lang, Words, both, fill, joined, pick, written
from .redating import causes_between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..case import Option, Standing
    from ..events import Event

_BY_DECREE: Final = both(
    id="hari libur atau cuti bersama menurut {names}",
    en="days off by {names}",
)
_BY_FACT: Final = both(
    id="fakta yang tercatat sesudahnya: {facts}",
    en="facts on record since: {facts}",
)
_NOTHING_NEW: Final = both(
    id="tidak ada fakta atau keputusan baru; dihitung per hari yang ditanyakan",
    en="no new fact or decree; counted as of the day asked about",
)
_FACT: Final = both(id="{fact} ({day})", en="{fact} ({day})")


@frozen(kw_only=True, eq=False, repr=False)
class Moved(Value):
    """What the days of an act were on an earlier day, and why they moved.

    Args:
        last: the last day as it was; None where none could be named.
        safe: the safe day as it was.
        because: why, in Indonesian and English.
    """

    last: dt.date | None
    safe: dt.date | None
    because: Words

    def text(self, lang: Lang = "id") -> str:
        """Say why the days moved, in one language."""
        return pick(self.because, lang)


def moved_since(
    was: Standing, now: Standing, option: Option, items: tuple[str, ...]
) -> Moved | None:
    """Return how an act's days were on an earlier day, where they were others.

    None too where the act was not there at all.

    Args:
        was: the case on the earlier day, as known then.
        now: the case on the day asked about.
        option: the act as it stands now.
        items: the items it is about, where they stand apart.
    """
    before = _before(was, option, items)
    if before is None:
        return None
    then = before.closes, before.closes_safe
    if then == (option.closes, option.closes_safe):
        return None
    because = _because(was, now, option)
    return Moved(last=before.closes, safe=before.closes_safe, because=because)


def _before(was: Standing, option: Option, items: tuple[str, ...]) -> Option | None:
    """Return the same act as it stood then: of the same rule, party and grounds."""
    alone = dict(was.items)
    seen = next((alone[item] for item in items if item in alone), was)
    same = [each for each in seen.options if _key(each) == _key(option)]
    if not same:
        return None
    start = option.limit and option.limit.deadline.start
    return next(
        (each for each in same if each.limit and each.limit.deadline.start == start),
        same[-1],
    )


def _key(option: Option) -> tuple[object, ...]:
    limit = option.limit
    if limit is None:
        return option.act, None, None, option.grounds
    return option.act, limit.rule, limit.party, option.grounds


def _because(was: Standing, now: Standing, option: Option) -> Words:
    """Return what is new since and can have moved an act: facts, and decrees."""
    facts, limit, found = [*_new_facts(was, now)], option.limit, []
    if facts:
        found.append(fill(_BY_FACT, facts=_listed(facts)))
    causes = causes_between(was.calendar, now.calendar, limit.deadline) if limit else ()
    if causes:
        found.append(fill(_BY_DECREE, names=", ".join(map(str, causes))))
    return joined(*found, by="; ") if found else _NOTHING_NEW


def _new_facts(was: Standing, now: Standing) -> Iterator[Event]:
    """Yield the facts that are seen now and were not then."""
    for then, event in zip(was.facts, now.facts, strict=True):
        if event is not None and then is None:
            yield event


def _listed(facts: list[Event]) -> Words:
    words = [
        fill(_FACT, fact=ROWS[type(each)].words, day=written(each.on)) for each in facts
    ]
    return ", ".join(each[0] for each in words), ", ".join(each[1] for each in words)

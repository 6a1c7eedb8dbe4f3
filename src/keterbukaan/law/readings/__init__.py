"""Tafsir: every point on which the law is silent or divided, by name.

A reading is an open question with its answers, each with what it rests on, a
default, and the reason for the default; a default without authority of its
own is marked as an assumption. A deadline says which readings it used, and
its ``safe`` and ``outer`` days span all of them. An open question that needs no
choice is in :mod:`~keterbukaan.law.printed.no_choice`, with the reason why.

>>> choose({"receipt_day_counted": "yes"})
{'receipt_day_counted': 'yes'}
>>> [each.id for each in of_rule("objection.response")][-1]
'response_start'
>>> choose({"receipt_day_counted": "maybe"})
Traceback (most recent call last):
    ...
keterbukaan.errors.UnknownReading: unknown reading 'receipt_day_counted=maybe'; \
did you mean 'receipt_day_counted=yes'?
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Final

from ..._dates import civil
from ..._values import by_name
from ...errors import UnknownReading
from .._book import Book
from ..limits import RULES
from ..limits.regimes import INFORMATION_2010
from .counting import COUNTING, from_a_fact
from .court import COURT, EXEMPTION
from .dispute import DISPUTE
from .filing import FILING
from .request import OBJECTION, REQUEST
from .shape import Choice, Reading, Settled

if TYPE_CHECKING:
    import datetime as dt

__all__ = [
    "READINGS",
    "Choice",
    "Chosen",
    "Reading",
    "Settled",
    "choose",
    "from_a_fact",
    "in_force",
    "of_rule",
    "value",
]

READINGS: Final[Mapping[str, Reading]] = Book(
    {
        each.id: each
        for stage in (COUNTING, REQUEST, OBJECTION, FILING, DISPUTE, COURT, EXEMPTION)
        for each in stage
    },
    UnknownReading,
)
"""Every reading by its id, in the order of the procedure."""


class Chosen(Mapping[str, str]):
    """Readings that somebody chose, by id; nobody can change them.

    Args:
        options: the option of each reading, checked by :func:`choose`.
    """

    __slots__ = ("_options",)

    def __init__(self, options: Mapping[str, str]) -> None:
        self._options = dict(options)

    def __getitem__(self, name: str) -> str:
        return self._options[name]

    def __contains__(self, name: object) -> bool:
        return name in self._options

    def __iter__(self) -> Iterator[str]:
        return iter(self._options)

    def __len__(self) -> int:
        return len(self._options)

    def __hash__(self) -> int:
        return hash(frozenset(self._options.items()))

    def __repr__(self) -> str:
        return repr(self._options)


def choose(values: Mapping[str, str]) -> Chosen:
    """Return readings that somebody chose, checked.

    Raises:
        UnknownReading: no reading has this id, or it has no such option.
        WrongType: they are no names with their options.
    """
    if isinstance(values, Chosen):
        return values
    for name, option in by_name(values).items():
        READINGS[name].check(option)
    return Chosen(values)


def value(chosen: Mapping[str, str], name: str) -> str:
    """The answer that a choice gives to a question, else the default.

    >>> value({}, "calendar_of")
    'actor'
    """
    return chosen[name] if name in chosen else READINGS[name].default


@cache
def of_rule(rule: str) -> tuple[Reading, ...]:
    """The readings that touch a rule."""
    return tuple(each for each in READINGS.values() if rule in each.rules)


def in_force(on: dt.date | None = None) -> tuple[Reading, ...]:
    """The readings that touch a rule in force on a day, or no rule at all.

    Before the statute was in force there is no question either.

    Args:
        on: the day of the trigger; None for all of them.

    >>> import datetime as dt
    >>> before, after = in_force(dt.date(2021, 6, 29)), in_force(dt.date(2021, 6, 30))
    >>> [each.id for each in after if each not in before]
    ['notice_edition']
    >>> in_force(dt.date(2010, 4, 29))
    ()
    """
    if on is None:
        return tuple(READINGS.values())
    if civil(on) < INFORMATION_2010:
        return ()
    live = {
        rule.id
        for rule in RULES.values()
        if any(limit.covers(on) for limit in rule.limits)
    }
    return tuple(
        each for each in READINGS.values() if not each.rules or live & {*each.rules}
    )

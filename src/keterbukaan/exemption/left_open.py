"""Yang belum pasti: the days known in part, and the reviews that leave it open.

What a record leaves open has an order: that of its fields, each value before what is
in it. Answers are given in the same order, one for each.

>>> import datetime as dt
>>> from keterbukaan.exemption import ConsequenceTest
>>> test = ConsequenceTest(information="Daftar contoh", decided_on="2024")
>>> (day,) = left_open(test)
>>> print(day, answered(test, iter([dt.date(2024, 5, 6)])).decided_on)
2024 2024-05-06
"""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from attrs import AttrsInstance, evolve, fields, has

from .days import PartialDate, Supposed
from .reviews import Review, ReviewOutcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeGuard

R = TypeVar("R", bound=AttrsInstance)
Path: TypeAlias = tuple[str | int, ...]
"""Where a value stands in a record: the names of fields, and places in a list."""
MUST_GIVE: Final = frozenset({ReviewOutcome.SETTLED, ReviewOutcome.RULING_ANNULLED})
"""Outcomes that say what opens only together with what they give."""


def left_open(record: object) -> list[PartialDate | Review]:
    """Return what a record leaves open, in the order of its fields."""
    return [each for each in inside(record) if is_open(each)]


def inside(value: object) -> Iterator[object]:
    """Yield a value, and all that is in it, each before what is in it in turn."""
    for _, each in placed(value):
        yield each


def placed(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Yield a value, and all that is in it, each with where it stands."""
    yield path, value
    if isinstance(value, tuple):
        for place, each in enumerate(value):
            yield from placed(each, (*path, place))
    elif _is_record(value):
        for one in fields(type(value)):
            yield from placed(getattr(value, one.name), (*path, one.name))


def _is_record(value: object) -> TypeGuard[AttrsInstance]:
    """Whether a value has fields of which each may be open; a partial day has none."""
    return has(type(value)) and not isinstance(value, PartialDate)


def is_open(value: object) -> TypeGuard[PartialDate | Review]:
    """Whether a value is a day known in part, or a review that is not whole."""
    return isinstance(value, PartialDate) or _is_unsaid(value)


def _is_unsaid(value: object) -> bool:
    """Whether a review does not say what it gives, and opens by what it gives."""
    if not isinstance(value, Review):
        return False
    return value.outcome in MUST_GIVE and value.gives is None


def _answer(value: object, answers: Iterator[Any]) -> object:
    """Return a value with an answer for all that it leaves open; itself, if nothing."""
    if isinstance(value, PartialDate):
        return Supposed.one_of(value, next(answers))
    if isinstance(value, tuple):
        new = tuple(_answer(each, answers) for each in value)
        return value if all(map(is_, new, value)) else new
    return answered(value, answers) if _is_record(value) else value


def answered(value: R, answers: Iterator[Any]) -> R:
    """Return a record with an answer for all that its fields leave open."""
    changed = {"gives": next(answers)} if _is_unsaid(value) else {}
    olds = {each.name: getattr(value, each.name) for each in fields(type(value))}
    news = {name: _answer(old, answers) for name, old in olds.items()}
    changed |= {name: new for name, new in news.items() if new is not olds[name]}
    renew: Callable[..., R] = evolve  # of whatever kind of record it is
    return renew(value, **changed) if changed else value

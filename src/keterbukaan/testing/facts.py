"""Strategies for single facts: every kind, with any lawful value in every field.

>>> from hypothesis import find
>>> from keterbukaan.events import NoticeGiven
>>> find(events(), lambda fact: True)
RequestReceived(on=datetime.date(2026, 7, 6))
>>> find(events(NoticeGiven), lambda fact: bool(fact.exemptions)).exemptions
('17.h.3',)
"""

from __future__ import annotations

import datetime as dt
from enum import Enum
from functools import cache
from types import NoneType
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    TypeVar,
    get_args,
    get_origin,
    get_type_hints,
    overload,
)

import attrs
from hypothesis import strategies as st

from ..events import EVENTS, Event, Order, OrderFrom, Party, RequestReceived
from ..law.requirements import SPELLINGS, Document
from ._words import words
from .days import dates

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import DrawFn, SearchStrategy

E = TypeVar("E", bound=Event)

NAMES: Final = ("satu", "dua", "tiga")
"""The few names used for facts and for items, so that they meet."""

_COMMON: Final = frozenset(field.name for field in attrs.fields(Event))
_LISTING: Final = frozenset(
    name for name, kind in EVENTS.items() if "documents" in attrs.fields_dict(kind)
)
KINDS: Final[tuple[type[Event], ...]] = (
    RequestReceived,
    *(kind for kind in EVENTS.values() if kind is not RequestReceived),
)
"""Every kind of fact, the plainest first."""
_WIB: Final = dt.timezone(dt.timedelta(hours=7), "WIB")


def extras() -> SearchStrategy[dict[str, Any]]:
    """What an application keeps of its own: small objects, some of them nested."""
    leaf = st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from(NAMES)
    inner = leaf | st.lists(leaf, max_size=2)
    keys = st.sampled_from(NAMES)
    return st.dictionaries(
        keys, inner | st.dictionaries(keys, leaf, max_size=2), max_size=2
    )


def _words() -> SearchStrategy[str]:
    return words("perlu waktu", "surat", "lampiran")


def _channels() -> SearchStrategy[str]:
    return st.sampled_from(sorted(SPELLINGS)) | _words()


def _names() -> SearchStrategy[str]:
    return st.sampled_from(NAMES)


def _papers(name: str) -> dict[str, SearchStrategy[Any]]:
    """What was handed in, for the kinds that say so."""
    if name not in _LISTING:
        return {}
    papers = st.lists(st.sampled_from(Document), max_size=3, unique=True)
    return {"documents": papers.map(tuple)}


@cache
def _details(name: str) -> SearchStrategy[dict[str, Any]]:
    """The fields that are mostly left out: those of every fact, and papers."""
    some = st.fixed_dictionaries(
        {},
        optional={
            "id": _names(),
            "retracts": _names(),
            "items": st.lists(_names(), unique=True, max_size=2).map(tuple),
            "dated": dates(),
            "recorded_on": dates(),
            "at": dates().map(
                lambda day: dt.datetime.combine(day, dt.time(9), _WIB),
            ),
            "channel": _channels(),
            "proof": st.booleans() | _words(),
            "note": _words(),
            "reference": _words(),
            "extra": extras(),
            **_papers(name),
        },
    )
    nothing: SearchStrategy[dict[str, Any]] = st.builds(dict)
    return nothing | nothing | nothing | some


def _exemptions() -> SearchStrategy[tuple[str, ...]]:
    ids = st.sampled_from(("17.h.3", "17.a.1", "17.b", "17.i", "17.j"))
    return st.lists(ids, unique=True, max_size=2).map(tuple)


def _orders() -> SearchStrategy[Order]:
    return st.builds(
        Order,
        bound=st.sampled_from(Party),
        n=st.integers(1, 60),
        unit=st.sampled_from(("working_days", "calendar_days")),
        start=st.sampled_from(OrderFrom),
    )


# Fields whose type says too little.
_BY_NAME: Final[Mapping[str, SearchStrategy[Any]]] = {
    "addressee": st.sampled_from(("PPID", "superior", "Komisi Informasi")) | _words(),
    "exemptions": _exemptions(),
    "fee": st.integers(0, 1_000_000),
    "members": st.integers(1, 9),
}


_PLAIN: Final[Mapping[Any, SearchStrategy[Any]]] = {
    bool: st.booleans(),
    dt.date: dates(),
    Order: _orders(),
    str: _words(),
}


def _of_type(hint: object) -> SearchStrategy[Any]:
    """Values of a field by its type; None is among them as the default."""
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    if get_origin(hint) is tuple:
        each = _of_type(get_args(hint)[0])
        return st.lists(each, max_size=3, unique=True).map(tuple)
    if arms := get_args(hint):
        return st.one_of([_of_type(arm) for arm in arms if arm is not NoneType])
    return _PLAIN[hint]


@cache
def _own(name: str) -> Mapping[str, SearchStrategy[Any]]:
    """The fields of one kind of fact beside the common ones."""
    kind = EVENTS[name]
    hints = get_type_hints(kind)
    own = {}
    for field in attrs.fields(kind):
        if field.name not in {*_COMMON, "documents"}:
            known = field.name in _BY_NAME
            values = _BY_NAME[field.name] if known else _of_type(hints[field.name])
            if field.default is not attrs.NOTHING:
                values = st.just(field.default) | values
            own[field.name] = values
    return own


def drawn(draw: DrawFn, kind: type[E], on: dt.date) -> E:
    """Draw one fact of a kind on a day."""
    own = {name: draw(values) for name, values in _own(kind.type).items()}
    return kind(on, **own, **draw(_details(kind.type)))


@st.composite
def _event(draw: DrawFn, kind: type[E], on: SearchStrategy[dt.date]) -> E:
    return drawn(draw, kind, draw(on))


@overload
def events(
    kind: type[E], *, on: SearchStrategy[dt.date] | None = ...
) -> SearchStrategy[E]: ...
@overload
def events(
    kind: None = ..., *, on: SearchStrategy[dt.date] | None = ...
) -> SearchStrategy[Event]: ...
def events(
    kind: type[Event] | None = None, *, on: SearchStrategy[dt.date] | None = None
) -> SearchStrategy[Event]:
    """Single facts, with any lawful value in every field.

    Args:
        kind: the kind of fact; any of them unless given.
        on: the day it happened; :func:`dates` unless given.
    """
    days = dates() if on is None else on
    if kind is not None:
        return _event(kind, days)
    return st.sampled_from(KINDS).flatmap(lambda each: _event(each, days))

"""Formulir fakta: what a fact asks for, so that somebody can build a form for it.

The form comes from the class of the fact, the table of its fields, and the row of
its kind in the procedure; nothing is written twice. A field has its key as in a case
file: what Python calls ``how``, ``purpose`` and ``start`` is ``as``, ``for`` and
``from`` there.

>>> form = describe("hearing_adjourned")
>>> form.label(), form.stage.value, str(form.basis)
('sidang ditunda', 'dispute', 'PerKI 1/2013 Ps. 38(4)')
>>> field = form.field("for")
>>> field.name, field.label(), field.kind.value, field.required
('purpose', 'alasan penundaan', 'choice', False)
>>> [value.label() for value in field.values][:2]
['untuk mediasi', 'untuk pembuktian']
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Final, get_args, get_origin

from attrs import NOTHING, Attribute, fields, frozen, resolve_types

from ._extra import Extra
from ._guesses import Guessed
from ._values import Value, of_kind
from .citation import Citation
from .errors import UnknownFact, UnknownName
from .events import EVENTS, Event, Order
from .events.fields import SPECIAL, basis_of, key_of, words_of
from .law.grounds import GROUND_IDS, words_of as ground_words
from .law.handed_in import Channel
from .law.shape import Actor, Stage
from .lifecycle import TABLE_OF
from .texts import Labelled, Named, Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class FieldKind(Labelled):
    """Jenis isian: what a field takes, and so which control a form has for it."""

    TEXT = ("text", "teks", "text")
    DAY = ("day", "tanggal (TTTT-BB-HH)", "day (YYYY-MM-DD)")
    INSTANT = ("instant", "saat dengan zonanya", "instant with its zone")
    TRUTH = ("truth", "ya atau tidak", "true or false")
    TEXT_OR_TRUTH = ("text_or_truth", "teks, ya, atau tidak", "text, true or false")
    WHOLE_NUMBER = ("whole_number", "bilangan bulat", "whole number")
    CHOICE = ("choice", "satu pilihan", "one choice")
    CHOICES = ("choices", "beberapa pilihan", "several choices")
    CHOICES_OR_TRUTH = (
        "choices_or_truth",
        "beberapa pilihan, atau ya (semua) atau tidak (tidak satu pun)",
        "several choices, or true (all) or false (none)",
    )
    TEXTS = ("texts", "beberapa teks", "several texts")
    OBJECTS = ("objects", "beberapa rincian", "several objects")
    OBJECT = ("object", "objek apa pun", "any object")


@frozen(eq=False, repr=False)
class FieldValue(Named, Value):
    """One value that a field may have.

    Args:
        value: as it is written.
        words: what it means, in Indonesian and English.
    """

    value: str
    words: Words


@frozen(kw_only=True, eq=False, repr=False)
class FactField(Named, Value, Guessed):
    """One field of a fact.

    Args:
        name: its name in Python.
        key: its key in a case file.
        words: its label in Indonesian and English.
        kind: what it takes.
        required: whether the fact cannot be recorded without it.
        default: what holds where it is not given, as in a case file; None where
            nothing is then on record, and for what is required.
        values: the values it may have. Of a text (``channel``) they are those that
            are understood, and any other text is kept as well.
        least: the smallest number it may have.
        fields: the fields of each object in it.
        basis: the provision, where the field has one of its own.
        common: whether every fact has it.
        personal: whether what stands there may be personal.
    """

    name: str
    key: str
    words: Words
    kind: FieldKind
    required: bool
    default: Any = None
    values: tuple[FieldValue, ...] = ()
    least: int | None = None
    fields: tuple[FactField, ...] = ()
    basis: Citation | None = None
    common: bool = False
    personal: bool = False

    def __hash__(self) -> int:
        """Leave the default out: a list, or an object, has no hash."""
        return hash((self.name, self.key, self.words, self.kind))


@frozen(kw_only=True, eq=False, repr=False)
class FactForm(Named, Value, Guessed):
    """The form of one kind of fact.

    Args:
        type: the type, as in a case file.
        words: its label in Indonesian and English.
        stage: the stage it belongs to.
        actor: who does the act, unless a field ``by`` says otherwise.
        basis: the provision.
        fields: its fields, in the order of a case file.
    """

    type: str
    words: Words
    stage: Stage
    actor: Actor
    basis: Citation
    fields: tuple[FactField, ...]

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield the type, and the keys of its fields."""
        yield from (("type", self.type), ("fields", tuple(f.key for f in self.fields)))

    def field(self, key: str) -> FactField:
        """Return the field of a key.

        Raises:
            UnknownName: the fact has no field of that key.

        >>> describe("notice_given").field("outcom")
        Traceback (most recent call last):
            ...
        keterbukaan.errors.UnknownName: unknown name 'outcom'; did you mean 'outcome'?
        """
        known = {each.key: each for each in self.fields}
        if of_kind(key, str) not in known:
            raise UnknownName(key, known=known)
        return known[key]


def describe(fact: Event | type[Event] | str) -> FactForm:
    """Return what a fact asks for: its label, and its fields with all they may hold.

    Args:
        fact: a fact, its class, or its type as in a case file.

    Raises:
        UnknownFact: no kind of fact has this name (an :class:`UnknownName`).

    >>> for field in describe("ruling_read").fields:
    ...     if not field.common:
    ...         print(field.key, field.kind.value, [part.key for part in field.fields])
    kind choice []
    outcome choice []
    orders objects ['bound', 'n', 'unit', 'from']
    >>> describe("notice_givn")
    Traceback (most recent call last):
        ...
    keterbukaan.errors.UnknownFact: unknown type of fact 'notice_givn'; did you \
mean 'notice_given'?
    """
    name = fact if isinstance(fact, str) else getattr(fact, "type", fact)
    if not isinstance(name, str) or name not in EVENTS:
        raise UnknownFact(name, known=EVENTS)
    return _form(name)


@cache
def _form(name: str) -> FactForm:
    kind = EVENTS[name]
    row = next(row for row in TABLE_OF[kind.stage].rows if row.fact is kind)
    return FactForm(
        type=name,
        words=row.words,
        stage=kind.stage,
        actor=row.by,
        basis=row.basis,
        fields=_fields(kind),
    )


# -- fields ------------------------------------------------------------------------

_COMMON: Final = frozenset(each.name for each in fields(Event))
_PLAIN: Final[Mapping[object, FieldKind]] = {
    str: FieldKind.TEXT,
    bool: FieldKind.TRUTH,
    int: FieldKind.WHOLE_NUMBER,
    dt.date: FieldKind.DAY,
    dt.datetime: FieldKind.INSTANT,
    Extra: FieldKind.OBJECT,
}
_LISTS: Final[Mapping[object, FieldKind]] = {
    str: FieldKind.TEXTS,
    Order: FieldKind.OBJECTS,
}
#: Texts of which some or all are known; a list of them is closed.
_KNOWN: Final[Mapping[str, tuple[FieldValue, ...]]] = {
    "channel": tuple(FieldValue(each.value, each.words) for each in Channel),
    "exemptions": tuple(FieldValue(str(id_), ground_words(id_)) for id_ in GROUND_IDS),
}
_SPECIAL: Final[Mapping[str, FieldKind]] = {"present": FieldKind.CHOICES_OR_TRUTH}


def _fields(kind: type[Any]) -> tuple[FactField, ...]:
    resolve_types(kind)
    return tuple(_field(kind, each) for each in fields(kind))


def _field(kind: type[Any], each: Attribute[Any]) -> FactField:
    taken, inner = _taken(kind, each)
    needed = each.default is NOTHING
    return FactField(
        name=each.name,
        key=key_of(kind, each.name),
        words=words_of(kind, each.name),
        kind=taken,
        required=needed,
        default=None if needed else _written(each.default),
        values=_values(each.name, inner),
        least=0 if taken is FieldKind.WHOLE_NUMBER else None,
        fields=_fields(inner) if taken is FieldKind.OBJECTS else (),
        basis=basis_of(kind, each.name),
        common=issubclass(kind, Event) and each.name in _COMMON,
        personal=not each.repr,
    )


def _taken(kind: type[Any], each: Attribute[Any]) -> tuple[FieldKind, type[Any]]:
    """Return what a field takes, and the type of one value of it."""
    arms = [arm for arm in _arms(each.type) if arm is not NoneType]
    if len(arms) > 1:
        return FieldKind.TEXT_OR_TRUTH, str
    if get_origin(arms[0]) is not tuple:
        return _PLAIN.get(arms[0], FieldKind.CHOICE), arms[0]
    inner = get_args(arms[0])[0]
    if (kind, each.name) in SPECIAL:
        return _SPECIAL[SPECIAL[kind, each.name]], inner
    if each.name in _KNOWN:
        return FieldKind.CHOICES, inner
    return _LISTS.get(inner, FieldKind.CHOICES), inner


def _arms(hint: object) -> tuple[Any, ...]:
    return get_args(hint) if isinstance(hint, UnionType) else (hint,)


def _values(name: str, inner: type[Any]) -> tuple[FieldValue, ...]:
    if issubclass(inner, Labelled):
        return tuple(FieldValue(each.value, each.words) for each in inner)
    return _KNOWN.get(name, ())


def _written(default: object) -> object:
    """Return a default as a case file has it."""
    if isinstance(default, tuple):
        return list(default)
    return dict(default) if isinstance(default, Extra) else default

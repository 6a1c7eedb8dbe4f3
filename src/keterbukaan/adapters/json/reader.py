"""How cattrs reads the forms: strictly, and to the end of the file.

Nothing is taken for something else: ``"5"`` is no number, 1 is not true, and
an instant is no day. Every field is checked where it stands, so that one
mistake does not hide another.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any, Final, TypeVar, get_args, get_origin

from attrs import Attribute, asdict, evolve, fields, frozen, has, resolve_types
from cattrs import Converter, override
from cattrs.errors import (
    AttributeValidationNote,
    ClassValidationError,
    ForbiddenExtraKeysError,
)
from cattrs.gen import make_dict_structure_fn

from ..._extra import Extra
from ...errors import InputError, hint_at
from ...events import EVENTS, Event
from ...events.choices import Party
from ...exemption import ConsequenceTest, FixedPeriod, PartialDate, Period
from ...exemption.periods import LENGTHS, NO_LENGTH, PERIODS
from ...law.grounds import GroundId
from ...law.shape import BoundOffice
from ...law.spans import Span
from ...parties import Applicant, PublicBody
from ...workdays import WorkWeek
from ...workdays.hours import ClosingHours
from .entries import each_of
from .forms import GROUPS, SPECIAL, USUAL, CaseFile, Length, grouped, key_of, keys_of
from .odd_values import (
    answers,
    days,
    private,
    recorded,
    recorded_or_none,
    text_or_truth,
)
from .quickly import FAULTS, Hook, Keys, given, made_of, read_alone, read_once
from .values import (
    as_list,
    as_object,
    choice,
    clock,
    day,
    instant,
    number,
    show,
    text,
    truth,
)
from .wrongs import Wrong, wrong

T = TypeVar("T")
_OFFICES: Final = 1024
_BARE: Final = 2  # keys of a fact that has its type and its day alone


def structure(content: object, kind: type[T]) -> T:
    """Read plain values by a form; what is wrong is asked for only where some is.

    Raises:
        Wrong: it is no object.
        BaseValidationError: of cattrs, with everything that is wrong in it.
    """
    try:
        return _converter(quick=True).structure(content, kind)
    except FAULTS:  # the reader that names them all says which
        return _converter().structure(content, kind)


@cache
def case_keys() -> Keys:
    """Return how each key of a case file is read."""
    return _keys_of(CaseFile, _converter(quick=True))


@cache
def _converter(*, quick: bool = False) -> Converter:
    """The reader that names every fault, or the quick one that stops at the first."""
    made = Converter(detailed_validation=not quick, forbid_extra_keys=True)
    for kind, read in _VALUES.items():
        made.register_structure_hook(kind, _by_value(read))
    made.register_structure_hook(StrEnum, choice)
    made.register_structure_hook(str | bool | None, text_or_truth)
    made.register_structure_hook(dt.date | PartialDate, _by_value(recorded))
    made.register_structure_hook(dt.date | PartialDate | None, recorded_or_none)
    made.register_structure_hook_func(_made_of(Mapping), _by_value(as_object))
    made.register_structure_hook_factory(_made_of(tuple), _list_of)
    made.register_structure_hook_factory(has, _object_of)
    event = _quick_event if quick else _event
    made.register_structure_hook_func(lambda kind: kind is Event, event)
    made.register_structure_hook_func(lambda kind: kind is Span, _length)
    made.register_structure_hook_func(lambda kind: kind is Period, _period)
    made.register_structure_hook_func(lambda kind: kind is ConsequenceTest, _test)
    return made


# -- single values ----------------------------------------------------------------

_VALUES: Final[Mapping[object, Callable[[object], object]]] = {
    str: text,
    bool: truth,
    int: number,
    dt.date: day,
    dt.datetime: instant,
    dt.time: clock,
    Extra: as_object,
    GroundId: lambda value: GroundId.parse(text(value)),
}


def _by_value(read: Callable[[object], object]) -> Hook:
    return lambda value, _: read(value)


def _present(value: object, _: object) -> object:
    """Who was present: true for both, false for none, or a list."""
    if value is None or isinstance(value, bool):
        return value
    return _converter().structure(value, tuple[Party, ...])


def _work_week(value: object, _: object) -> object:
    """A number of days, or the periods of each."""
    if isinstance(value, list) and value:
        return _converter().structure(value, tuple[WorkWeek, ...])
    return days(value, None)


def _closes(value: object, _: object) -> object:
    """One hour for all days, or the hour of each day of the week."""
    if isinstance(value, Mapping):
        return _converter().structure(value, ClosingHours)
    return None if value is None else clock(value)


def _binds(value: object, _: object) -> object:
    """One office, or a list of them."""
    offices = value if isinstance(value, list) else [value]
    return _converter().structure(offices, tuple[BoundOffice, ...])


def _earlier(value: object, _: object) -> object:
    """What a consequence test replaces: another one, or none."""
    return None if value is None else _test(value, None)


# -- lists and objects --------------------------------------------------------------

#: How each special form is read.
_SPECIAL: Final[Mapping[str, Hook]] = {
    "answers": answers,
    "binds": _binds,
    "closes_at": _closes,
    "days": days,
    "earlier": _earlier,
    "present": _present,
    "private": private,
    "work_week": _work_week,
}


def _special(kind: type[Any], name: str) -> Hook | None:
    form = SPECIAL.get((kind, name))
    return None if form is None else _SPECIAL[form]


def _made_of(origin: type) -> Callable[[object], bool]:
    """Return what tells the types of some origin, such as every tuple."""
    return lambda kind: get_origin(kind) is origin


def _list_of(kind: type, made: Converter) -> Hook:
    if made.detailed_validation:
        entry = get_args(kind)[0]
        return each_of(kind, made.get_structure_hook(entry))
    read = read_alone(get_args(kind)[0], _VALUES, made.get_structure_hook)
    return lambda value, _: tuple([read(each) for each in as_list(value)])


def _object_of(kind: type[Any], made: Converter, *, strict: bool = True) -> Hook:
    """Read an object by the fields of its kind, with their validators."""
    if not made.detailed_validation:
        return _quickly(kind, made)
    resolve_types(kind)
    together = grouped(kind)
    overrides: dict[str, Any] = {
        field.name: override(
            omit=field.name in together,
            rename=key_of(kind, field.name),
            struct_hook=_checked(_special(kind, field.name), field, made),
        )
        for field in fields(kind)
    }
    inner = make_dict_structure_fn(
        kind, made, _cattrs_forbid_extra_keys=strict, **overrides
    )
    usual = USUAL.get(kind)
    if usual is None:
        return lambda value, _: inner(as_object(value), kind)
    return lambda value, _: inner({**usual, **as_object(value)}, kind)


def _quickly(kind: type[Any], made: Converter) -> Hook:
    """Read an object in which nothing is wrong; the same parties are read once."""
    keys, usual = _keys_of(kind, made), USUAL.get(kind, {})

    def read(value: object, _: object) -> object:
        return kind(**given({**usual, **as_object(value)}, keys))

    parties = kind is PublicBody or kind is Applicant
    return read_once(read, most=_OFFICES) if parties else read


def _keys_of(kind: type[Any], made: Converter) -> Keys:
    resolve_types(kind)
    return {
        key_of(kind, each.name): (
            each.alias,
            read_alone(
                each.type, _VALUES, made.get_structure_hook, _special(kind, each.name)
            ),
        )
        for each in fields(kind)
    }


def _checked(hook: Hook | None, field: Attribute[Any], made: Converter) -> Hook:
    """Run the validator of a field at once, and not only when all is well."""
    read = hook or made.get_structure_hook(field.type)
    validate = field.validator
    if validate is None:
        return read

    def both(value: object, kind: object) -> object:
        found = read(value, kind)
        validate(None, field, found)
        return found

    return both


# -- objects of several kinds -------------------------------------------------------


@frozen(eq=False)
class _Tagged:
    """Objects of several kinds, told apart by one of their keys."""

    tag: str
    base: type[Any]
    kinds: Mapping[str, type[Any]]


_FACTS: Final = _Tagged("type", Event, EVENTS)
_PERIODS: Final = _Tagged("kind", Period, {each.kind: each for each in PERIODS})


def _event(value: object, _: object) -> object:
    """Read a fact by its type."""
    return _by_tag(as_object(value), _FACTS)


def _quick_event(value: object, _: object) -> object:
    """Read a fact by its type; any fault is an error."""
    content = as_object(value)
    if len(content) == _BARE:
        return _bare_fact(content[_FACTS.tag], content["on"])
    rest = dict(content)
    return _quick_fact(rest.pop(_FACTS.tag))(rest)


# Most facts of a register say no more than what happened when, and many say the same.
# What says more may be of any length, and is not kept.
@lru_cache(maxsize=4096, typed=True)
def _bare_fact(name: object, on: object) -> Event:
    return _quick_fact(name)({"on": on})


@cache
def _quick_fact(name: object) -> Callable[[Mapping[str, object]], Event]:
    kind = EVENTS[text(name)]
    return made_of(kind, _keys_of(kind, _converter(quick=True)))


def _by_tag(value: dict[str, object], form: _Tagged) -> object:
    """Read an object by its tag; without one, as far as any kind can be read."""
    content = dict(value)
    try:
        kind = form.kinds[_tag(content, form)]
    except (KeyError, Wrong) as error:
        error.add_note(AttributeValidationNote(form.tag, form.tag, str))
        rest = _as_any(content, form)
        raise ClassValidationError(form.tag, [error, *rest], form.base) from None
    return _converter().structure(content, kind)


def _tag(content: dict[str, object], form: _Tagged) -> str:
    name = text(content.pop(form.tag))
    if name not in form.kinds:
        known = hint_at(name, form.kinds)
        raise wrong(f"unknown_{form.tag}", value=show(name), hint=known)
    return name


@cache
def _loosely(form: _Tagged) -> Hook:
    return _object_of(form.base, _converter(), strict=False)


def _as_any(content: dict[str, object], form: _Tagged) -> list[Exception]:
    """What is wrong with an object of no known kind."""
    found: list[Exception] = []
    try:
        _loosely(form)(content, None)
    except ClassValidationError as error:
        found += error.exceptions
    known = {key for kind in form.kinds.values() for key in keys_of(kind)}
    if extra := content.keys() - known:
        found.append(ForbiddenExtraKeysError(None, form.base, extra))
    return found


# -- consequence tests -----------------------------------------------------------------


def _length(value: object, _: object) -> object:
    """A length of time, by its unit."""
    length = _converter().structure(value, Length)
    return LENGTHS[length.unit](length.n)


def _period(value: object, _: object) -> object:
    """Read a period by its kind; a fixed one says how long, or until when."""
    content = as_object(value)
    lacking = content.get("length") is None and content.get("end") is None
    try:
        return _by_tag(content, _PERIODS)
    except ClassValidationError as error:
        if lacking and error.cl is FixedPeriod and not _at_the_end(error):
            both = [*error.exceptions, InputError([NO_LENGTH])]
            raise ClassValidationError("period", both, FixedPeriod) from None
        raise


def _at_the_end(error: ClassValidationError) -> bool:
    """Whether the value itself refused, after all its fields were read."""
    return any(isinstance(one, InputError) for one in error.exceptions)


def _test(value: object, _: object) -> object:
    """A consequence test, with the fields that stand in groups."""
    content = dict(as_object(value))
    groups, found = _groups({key: content.pop(key, None) for key in GROUPS})
    try:
        test = _plain_test()(content, None)
    except ClassValidationError as error:
        both = [*error.exceptions, *found]
        raise ClassValidationError("test", both, ConsequenceTest) from None
    if found:
        raise ClassValidationError("test", found, ConsequenceTest)
    return evolve(test, **groups)


@cache
def _plain_test() -> Hook:
    return _object_of(ConsequenceTest, _converter())


def _groups(given: Mapping[str, object]) -> tuple[dict[str, Any], list[Exception]]:
    """The fields of the groups, and what is wrong with them."""
    groups: dict[str, Any] = {}
    found: list[Exception] = []
    for key, value in given.items():
        try:
            form = GROUPS[key]()
            if value is not None:
                form = _converter().structure(value, GROUPS[key])
        except (ClassValidationError, Wrong) as error:
            error.add_note(AttributeValidationNote(key, key, GROUPS[key]))
            found.append(error)
        else:
            groups |= asdict(form)
    return groups, found

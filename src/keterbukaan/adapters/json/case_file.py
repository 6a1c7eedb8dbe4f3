"""A case file: one case, its parties and its facts.

>>> case = read_case(
...     {
...         "schema": "keterbukaan/case/1",
...         "body": {"kind": "state", "level": "village", "work_week": 6},
...         "overlays": [
...             {"date": "2024-06-19", "name": "Idul Adha", "basis": "Kepgub 845/2024"},
...         ],
...         "events": [
...             {"type": "notice_given", "on": "2024-06-20", "outcome": "granted"}
...         ],
...     }
... )
>>> case.events[0].outcome.value, case.overlays[0].counts
('granted', False)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from attrs import fields

from ...case import Case
from ...errors import InputError, InputProblem, hint_at
from .forms import SCHEMA, CaseFile, refuse_another_kind
from .problems import read_as
from .quickly import FAULTS, made_of
from .reader import case_keys
from .sizes import CASE, too_many
from .source import load
from .values import as_object, quoted, show, truth
from .wrongs import problem

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike

#: Keys of the file that are none of the case.
_OURS: Final = frozenset({"schema", "draft"})
_KEPT: Final = tuple(e.name for e in fields(CaseFile) if e.name not in _OURS)


def read_case(source: Mapping[str, object] | str | PathLike[str]) -> Case:
    """Read a case file.

    Args:
        source: the content as plain values, JSON text, or the path of a file.
            A ``str`` is always text; name a file with a ``pathlib.Path``.

    Returns:
        The case. What :func:`write_case` gives reads back as an equal one.

    Raises:
        InputError: something cannot be read, or is too large; every problem is
            listed with its path, up to a hundred.

    >>> read_case('{"schema": 1, "body": {"kind": "state", "level": "city"}}')
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 3 problems in the input
      $.schema: expected text, got 1
      $.body.level: unknown value 'city'; one of 'central', 'province', \
'regency', 'village', 'unknown'
      $.events: missing
    """
    tree, found = load(source)
    if large := [*too_many(tree, CASE)]:
        raise InputError(large)
    content = dict(tree) if isinstance(tree, dict | Mapping) else tree
    if not found:
        with suppress(*FAULTS):  # then the reader that names them all says which
            return _at_once(content)
    refuse_another_kind(content, SCHEMA)
    more = chain(found, _of_the_whole(content) if isinstance(content, dict) else ())
    form = read_as(CaseFile, content, more)
    return Case(**{name: getattr(form, name) for name in _KEPT})


def _at_once(content: object) -> Case:
    """Return the case of a file in which nothing is wrong."""
    given = dict(as_object(content))
    schema, draft = given.pop("schema"), truth(given.pop("draft", False))
    if schema != SCHEMA or "body" not in given or not (given["events"] or draft):
        raise ValueError
    return _quick_case()(given)


@cache
def _quick_case() -> Callable[[Mapping[str, object]], Case]:
    return made_of(
        Case, {key: each for key, each in case_keys().items() if each[0] not in _OURS}
    )


def _of_the_whole(content: dict[str, object]) -> Iterator[InputProblem]:
    """Yield what is wrong with a file, though each of its parts can be read.

    It has no fact and is no draft; a fact names an item that the case does not have.
    """
    if content.get("events") == [] and content.get("draft") is not True:
        name = content.get("id")
        case = f" ({quoted(name)})" if isinstance(name, str) else ""
        yield problem("$.events", "no_event", case=case)
    known = _texts(content.get("items"))
    there = {*known}
    for place, event in enumerate(_list(content.get("events")) if known else ()):
        named = event.get("items") if isinstance(event, dict) else None
        for index, item in enumerate(_list(named)):
            if isinstance(item, str) and item not in there:
                path, hint = f"$.events[{place}].items[{index}]", hint_at(item, known)
                yield problem(path, "unknown_item", value=show(item), hint=hint)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _texts(value: object) -> list[str]:
    return [each for each in _list(value) if isinstance(each, str)]

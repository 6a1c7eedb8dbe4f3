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
from typing import TYPE_CHECKING, Final

from attrs import fields

from ...case import Case
from ...errors import InputProblem, hint_at
from .forms import CaseFile
from .problems import read_as
from .source import load
from .values import show
from .wrongs import said

if TYPE_CHECKING:
    from os import PathLike

_KEPT: Final = tuple(each.name for each in fields(CaseFile) if each.name != "schema")


def read_case(source: Mapping[str, object] | str | PathLike[str]) -> Case:
    """Read a case file.

    Args:
        source: the content as plain values, JSON text, or the path of a file.
            A ``str`` is always text; name a file with a ``pathlib.Path``.

    Returns:
        The case. What :func:`write_case` gives reads back as an equal one.

    Raises:
        InputError: something cannot be read; every problem is listed with its
            path.

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
    content = dict(tree) if isinstance(tree, Mapping) else tree
    form = read_as(CaseFile, content, [*found, *_unknown_items(content)])
    return Case(**{name: getattr(form, name) for name in _KEPT})


def _unknown_items(content: object) -> Iterator[InputProblem]:
    """Items that a fact names and the case does not, where the case has any."""
    if not isinstance(content, dict):
        return
    known = _texts(content.get("items"))
    there = {*known}
    for place, event in enumerate(_list(content.get("events")) if known else ()):
        named = event.get("items") if isinstance(event, dict) else None
        for index, item in enumerate(_list(named)):
            if isinstance(item, str) and item not in there:
                text = said("unknown_item", value=show(item), hint=hint_at(item, known))
                yield InputProblem(f"$.events[{place}].items[{index}]", text)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _texts(value: object) -> list[str]:
    return [each for each in _list(value) if isinstance(each, str)]

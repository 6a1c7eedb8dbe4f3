"""One fact, as it stands among the facts of a case file.

For an application that keeps its facts one by one, a row or a message each.

>>> fact = read_event(
...     {"type": "notice_given", "on": "2026-04-01", "outcome": "granted"}
... )
>>> fact.outcome.label()
'dikabulkan'
>>> write_event(fact)
{'type': 'notice_given', 'on': '2026-04-01', 'outcome': 'granted'}
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._values import of_kind
from ...events import Event
from .problems import read_as
from .source import load
from .writer import plain

if TYPE_CHECKING:
    from os import PathLike


def read_event(source: Mapping[str, object] | str | PathLike[str]) -> Event:
    """Read one fact.

    Which items of a request there are only a case knows, and so only
    :func:`read_case` refuses one that there is not.

    Args:
        source: the fact as plain values, JSON text, or the path of a file. A
            ``str`` is always text; name a file with a ``pathlib.Path``.

    Returns:
        The fact. What :func:`write_event` gives reads back as an equal one.

    Raises:
        InputError: something cannot be read; every problem is listed with its
            path.

    >>> read_event('{"type": "hearing_adjourned", "for": "rain", "by": "body"}')
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 3 problems in the input
      $.on: missing
      $.for: unknown value 'rain'; one of 'mediation', 'evidence', 'absence', \
'test', 'other'
      $.by: unknown key 'by'
    """
    tree, found = load(source)
    content = dict(tree) if isinstance(tree, Mapping) else tree
    return read_as(Event, content, found)


def write_event(fact: Event) -> dict[str, Any]:
    """Return a fact as plain values, ready for ``json.dumps``.

    What has its usual value is left out.

    Args:
        fact: the fact.

    Raises:
        WrongType: it is none.

    >>> import datetime as dt
    >>> from keterbukaan.events import HearingAdjourned
    >>> write_event(HearingAdjourned(dt.date(2026, 6, 2), purpose="evidence"))
    {'type': 'hearing_adjourned', 'on': '2026-06-02', 'for': 'evidence'}
    """
    return plain(of_kind(fact, Event))

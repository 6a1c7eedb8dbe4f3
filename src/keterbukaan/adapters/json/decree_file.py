"""A decree file: a holiday decree as typed in, checked before it is used.

>>> content = {
...     "schema": "keterbukaan/decree/1",
...     "kind": "SKB",
...     "number": "900/2027",
...     "year": 2027,
...     "issued": "2027-08-05",
...     "adds": [
...         {
...             "date": "2027-08-18",
...             "weekday": "Rabu",
...             "kind": "joint_leave",
...             "name": "Proklamasi Kemerdekaan",
...         }
...     ],
...     "totals": {"national_holiday": 18, "joint_leave": 9},
...     "source": "invented",
... }
>>> print(read_decree(content))
SKB 900/2027
>>> content["adds"][0]["date"] = "2027-07-18"
>>> read_decree(content)
Traceback (most recent call last):
    ...
keterbukaan.errors.InputError: 4 problems in the input
  $.adds[0].date: 2027-07-18 lies before the day of issue, 2027-08-05
  $.adds[0].weekday: 2027-07-18 is Minggu (Sunday), not 'Rabu'
  $.adds[0].date: joint leave on a weekend frees nothing: 2027-07-18
  $.adds[0].date: 2027-07-18 is near no feast; the nearest is 2027-08-15 \
(Maulid Nabi Muhammad), 28 days off
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...errors import InputError
from ...workdays import WorkCalendar
from ...workdays.draft_checks import check_decree
from ...workdays.drafts import DecreeDraft
from .forms import DECREE_SCHEMA, refuse_another_kind, take_schema
from .problems import read_as
from .sizes import DECREE, listed, too_many
from .source import load

if TYPE_CHECKING:
    from os import PathLike

    from ...law.shape import Decree


def read_draft(source: Mapping[str, object] | str | PathLike[str]) -> DecreeDraft:
    """Read a decree file by its form alone; its content is not yet believed.

    Args:
        source: the content as plain values, JSON text, or the path of a file.
            A ``str`` is always text; name a file with a ``pathlib.Path``.

    Raises:
        InputError: something cannot be read, or is too large; every problem is
            listed with its path, up to a hundred.

    >>> read_draft('{"schema": "keterbukaan/decree/1", "kind": "Perpres"}')
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 5 problems in the input
      $.kind: unknown value 'Perpres'; one of 'SKB', 'Keppres'
      $.number: missing
      $.year: missing
      $.issued: missing
      $.source: missing
    """
    tree, found = load(source)
    if large := [*too_many(tree, DECREE)]:
        raise InputError(large)
    if not isinstance(tree, Mapping):
        return read_as(DecreeDraft, tree, found)
    refuse_another_kind(tree, DECREE_SCHEMA)
    content = dict(tree)
    return read_as(DecreeDraft, content, [*found, *take_schema(content, DECREE_SCHEMA)])


def read_decree(
    source: Mapping[str, object] | str | PathLike[str],
    *,
    calendar: WorkCalendar | None = None,
) -> Decree:
    """Read a decree file, check it, and give the edition.

    Use it with :meth:`WorkCalendar.with_decrees`.

    Args:
        source: the content as plain values, JSON text, or the path of a file.
            A ``str`` is always text; name a file with a ``pathlib.Path``.
        calendar: the calendar it is to be added to, which may hold further
            decrees already; None for the decrees of the package.

    Raises:
        InputError: something cannot be read, or the decree is not right in
            itself or against the calendar; every reason is listed.
    """
    draft = read_draft(source)
    if found := check_decree(draft, calendar or WorkCalendar.national()):
        raise InputError(listed(found))
    return draft.decree

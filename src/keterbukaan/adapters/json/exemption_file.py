"""An exemption file: one consequence test.

>>> test = read_exemption(
...     {
...         "schema": "keterbukaan/exemption/1",
...         "information": "Rekam medis pasien Puskesmas Antah Berantah",
...         "grounds": ["17.h.2"],
...         "public_interest": {"closing": "pasien berani berobat"},
...         "period": {
...             "kind": "after_event",
...             "event": "pasien wafat",
...             "length": {"n": 25, "unit": "years"},
...         },
...     }
... )
>>> test.interest_in_closing, test.period.length
('pasien berani berobat', Years(n=25))
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...exemption import ConsequenceTest
from .forms import EXEMPTION_SCHEMA, refuse_another_kind, take_schema
from .problems import read_as
from .source import load

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike

    from ...errors import InputProblem


def read_exemption(
    source: Mapping[str, object] | str | PathLike[str],
) -> ConsequenceTest:
    """Read an exemption file.

    Args:
        source: the content as plain values, JSON text, or the path of a file.
            A ``str`` is always text; name a file with a ``pathlib.Path``.

    Returns:
        The consequence test. What :func:`write_exemption` gives reads back as
        an equal one.

    Raises:
        InputError: something cannot be read; every problem is listed with its
            path. What the law asks for and the record lacks is no problem of
            the file: it is a finding of the assessment.

    >>> read_exemption('{"schema": "keterbukaan/exemption/1", "grounds": ["17.z"]}')
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 2 problems in the input
      $.information: missing
      $.grounds[0]: not an exemption: '17.z'; there are 17.a to 17.j
    """
    return read_record(*load(source))


def read_record(tree: object, found: Iterable[InputProblem] = ()) -> ConsequenceTest:
    """Read a consequence test from plain values.

    Args:
        tree: the values.
        found: problems found before.

    Raises:
        InputError: something cannot be read.
    """
    if not isinstance(tree, Mapping):
        return read_as(ConsequenceTest, tree, found)
    refuse_another_kind(tree, EXEMPTION_SCHEMA)
    content = dict(tree)
    return read_as(
        ConsequenceTest, content, [*found, *take_schema(content, EXEMPTION_SCHEMA)]
    )

"""Ukuran: how much of a file is read, so that none can stop a program.

Each limit lies far above what an office has: the longest record of a dispute known
here holds some sixty facts in 30 kB, and a decree some thirty days. A case that is
built in Python has no limit.

>>> for problem in too_many({"items": ["peta"] * 1001}, CASE):
...     print(problem)
$.items: 1001 entries; at most 1000 are read
>>> [problem.path for problem in listed(InputProblem(f"$[{n}]", "x") for n in range(3))]
['$[0]', '$[1]', '$[2]']
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING, Final

from ...errors import InputProblem
from .wrongs import problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: Bytes of a file with one value, or of one line of JSON Lines; characters of a text.
BYTES: Final = 10_000_000
#: Lists and objects inside one another.
DEPTH: Final = 100
#: Entries of any list, and keys of any object, that a form has.
ENTRIES: Final = 10_000
#: Problems that are listed of one file, or of one line.
LISTED: Final = 100
#: Entries of the lists of a case file that cost most.
CASE: Final[Mapping[str, int]] = {"events": 2_000, "items": 1_000}
#: Days that a decree adds, and takes away.
DECREE: Final[Mapping[str, int]] = {"adds": 1_000, "removes": 1_000}
_WORDS: Final = 1_000  # as many characters of what is wrong are told


def too_many(content: object, limits: Mapping[str, int]) -> Iterator[InputProblem]:
    """Yield the lists of an object that have more entries than are read."""
    if isinstance(content, dict | Mapping):
        for key, most in limits.items():
            value = content.get(key)
            if isinstance(value, list) and len(value) > most:
                yield problem(f"$.{key}", "too_many", n=len(value), most=most)


def too_deep(tree: object) -> bool:
    """Whether lists and objects lie inside one another further than is read.

    >>> too_deep([[], {"a": []}]), too_deep(eval("[" * 101 + "]" * 101))
    (False, True)
    """
    level = _containers([tree])
    for _ in range(DEPTH):
        if not level:
            return False
        level = _containers(
            inner
            for each in level
            for inner in (each.values() if isinstance(each, dict) else each)
        )
    return bool(level)


def _containers(values: Iterable[object]) -> list[dict[object, object] | list[object]]:
    """Return the lists and objects among values, each once."""
    found = {id(each): each for each in values if isinstance(each, dict | list)}
    return [*found.values()]


def listed(found: Iterable[InputProblem]) -> list[InputProblem]:
    """Return the first problems, each in bounded words, and whether there are more."""
    rest = iter(found)
    first = [_short(each) for each in islice(rest, LISTED)]
    if next(rest, None) is not None:
        first.append(problem("$", "more", n=LISTED))
    return first


def _short(one: InputProblem) -> InputProblem:
    if max(map(len, one.words)) <= _WORDS:
        return one
    indonesian, english = (f"{words[:_WORDS]}..." for words in one.words)
    return InputProblem(one.path, (indonesian, english), one.code)

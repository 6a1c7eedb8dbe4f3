"""A list out of the JSON that the command ``list`` writes.

What was found, what is due and what was noted is an answer and no part of the list: it
is passed over, and worked out anew. Each row of ``items`` counts as a row of the file.

>>> row = '{"summary": "Profil dinas", "published_on": "2026-03-31"}'
>>> read_list(f'{{"list": "public", "items": [{row}]}}', "public").listed.entries[
...     0
... ].published_on
datetime.date(2026, 3, 31)
>>> read_list('{"list": "exempt", "items": [{"decided_on": "soon"}]}', "public")
Traceback (most recent call last):
    ...
keterbukaan.errors.InputError: 2 problems in the input
  $.list: the file is a list of exempt information, not an information list
  $.items[0].decided_on: not a date (YYYY-MM-DD): 'soon'
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ...catalogue import ExemptList, InformationList, ListKind, ListSheet
from ...errors import InputError, InputProblem, hint_at
from ...texts import both, fill
from .list_answers import OF_LIST
from .sizes import ENTRIES, listed, too_many
from .source import child, load
from .values import day, quoted, show, text
from .wrongs import Wrong, problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from os import PathLike

_ANSWERED: Final = frozenset(
    (
        *("list", "on", "items", "findings", "due", "undated", "notes"),
        *("edition", "known_on", "version"),
    )
)
"""Keys of an answer that say nothing of the list itself; and its kind and rows."""
_OTHER_LIST: Final = both(
    id="berkas ini {kind}, bukan {asked}",
    en="the file is {kind}, not {asked}",
)
_WHICH: Final = {
    ListKind.PUBLIC: (ListKind.PUBLIC.words[0], "an information list"),
    ListKind.EXEMPT: (ListKind.EXEMPT.words[0], "a list of exempt information"),
}
_MADE: Final[Mapping[ListKind, Any]] = {
    ListKind.PUBLIC: InformationList,
    ListKind.EXEMPT: ExemptList,
}


def read_list(
    source: str | PathLike[str], kind: ListKind | str
) -> ListSheet[InformationList] | ListSheet[ExemptList]:
    """Read a list as the command writes it; its rows are numbered from 1 on.

    Args:
        source: JSON text, or the path of a file.
        kind: which list it is to be.

    Raises:
        InputError: it cannot be read; every problem is listed with its path.
    """
    kind = ListKind(kind)
    tree, twice = load(source)
    if not isinstance(tree, Mapping):
        raise InputError([problem("$", "not_object", value=show(tree))])
    wrongs = [*twice, *_misfits(tree, kind)]
    items = tree.get("items")
    entries: list[Any] = []
    rows: list[int] = []
    for place, item in enumerate(items if isinstance(items, list) else ()):
        found = _entries(item, f"$.items[{place}]", kind, wrongs)
        entries += found
        rows += [place + 1] * len(found)
    own: Any = _read({key: tree.get(key) for key in OF_LIST[kind]}, "$", text, wrongs)
    if wrongs:
        raise InputError(listed(wrongs))
    return ListSheet(kind, _MADE[kind](entries=entries, **own), tuple(rows))


def _misfits(tree: Mapping[str, object], kind: ListKind) -> Iterator[InputProblem]:
    """Yield what shows that the file is no such list."""
    known = _ANSWERED.union(OF_LIST[kind])
    for key in tree:
        if key not in known:
            told = {"value": quoted(key), "hint": hint_at(key, known)}
            yield problem(child("$", key), "unknown_key", **told)
    given = tree.get("list", kind.value)
    other = next((each for each in ListKind if each == given), None)
    if other is None:
        told = {"value": show(given), "hint": hint_at(given, [*ListKind])}
        yield problem("$.list", "unknown_value", **told)
    elif other is not kind:
        words = fill(_OTHER_LIST, kind=_WHICH[other], asked=_WHICH[kind])
        yield InputProblem("$.list", words, "other_list")
    items = tree.get("items")
    if "items" not in tree:
        yield problem("$.items", "missing")
    elif not isinstance(items, list):
        yield problem("$.items", "not_list", value=show(items))
    yield from too_many(tree, {"items": ENTRIES})


def _entries(
    item: object, path: str, kind: ListKind, wrongs: list[InputProblem]
) -> list[Any]:
    """Return the entry of a row; nothing where it is blank, or cannot be read."""
    if not isinstance(item, Mapping):
        wrongs.append(problem(path, "not_object", value=show(item)))
        return []
    cells = {key: value for key, value in item.items() if key != "row"}
    row = _read(cells, path, _as_given, wrongs)
    try:
        made = _MADE[kind](entries=[row])
    except InputError as error:
        found = ((each, each.path.partition("].")[2]) for each in error.problems)
        wrongs += [each.at(child(path, name)) for each, name in found]
        return []
    return [*made.entries]


def _as_given(value: object) -> object:
    return value


def _read(
    values: Mapping[str, object],
    path: str,
    otherwise: Callable[[object], object],
    wrongs: list[InputProblem],
) -> dict[str, object]:
    """Return values with their days as days; null is left out."""
    found: dict[str, object] = {}
    for key, value in values.items():
        read = day if key.endswith("_on") else otherwise
        try:
            if value is not None:
                found[key] = read(value)
        except Wrong as error:
            wrongs.append(InputProblem(child(path, key), error.words, error.code))
    return found

"""The kept inputs, and the digests of what was answered to them.

An input is one line of JSON in ``inputs/<kind>.jsonl.gz``, with a name. Its
digests are one line of ``digests/<kind>.tsv``: 12 hex digits for all values, 12
for all words, then for each top-level key of the answer 6 for its values and,
after a stroke, 6 for its words.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final
from unittest.mock import patch

from attrs import frozen

from tests.pins.answers import answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FOLDER: Final = Path(__file__).resolve().parent
WORDS: Final = frozenset({"text", "reason", "notes", "words", "label"})
"""Keys, at any depth, that hold words; all others hold values."""
_LEFT_OUT: Final = "version"
_INSTALLED: Final = SimpleNamespace(version=version("keterbukaan"))
_WHOLE, _PART = 12, 6

Row = dict[str, Any]


def read_inputs(kind: str) -> list[Row]:
    """Give the inputs of a kind, in the order of the file."""
    content = gzip.decompress((FOLDER / "inputs" / f"{kind}.jsonl.gz").read_bytes())
    return [json.loads(line) for line in content.decode().splitlines()]


def write_inputs(kind: str, rows: Iterable[Row]) -> None:
    """Keep inputs, the same bytes for the same rows."""
    lines = (json.dumps(row, sort_keys=True, ensure_ascii=False) for row in rows)
    content = "".join(f"{line}\n" for line in lines).encode()
    path = FOLDER / "inputs" / f"{kind}.jsonl.gz"
    path.write_bytes(gzip.compress(content, mtime=0))


# -- digests ------------------------------------------------------------------------


@frozen
class Digest:
    """The digests of one answer: of each key, and of all of them.

    Args:
        values: of the values, by top-level key; a key of words alone is left out.
        words: of the words, likewise.
        whole: of all values, and of all words.
    """

    values: Mapping[str, str]
    words: Mapping[str, str]
    whole: tuple[str, str]

    def unlike(self, other: Digest) -> tuple[list[str], list[str]]:
        """Give the keys whose values, and those whose words, are not the same.

        A question mark stands for a key that only the whole digest tells of.
        """
        values = _unlike(self.values, other.values)
        words = _unlike(self.words, other.words)
        return (
            values or ["?"] * (self.whole[0] != other.whole[0]),
            words or ["?"] * (self.whole[1] != other.whole[1]),
        )


def _unlike(ours: Mapping[str, str], theirs: Mapping[str, str]) -> list[str]:
    return [key for key in sorted({*ours, *theirs}) if ours.get(key) != theirs.get(key)]


def digest(tree: Mapping[str, Any]) -> Digest:
    """Digest an answer, its values apart from its words."""
    values, words = {}, {}
    for key, part in tree.items():
        kept, said = _apart({key: part})
        if kept:
            values[key] = _hex(kept)
        if said:
            words[key] = _hex(said)
    whole = _hex(sorted(values.items())), _hex(sorted(words.items()))
    return Digest(_cut(values), _cut(words), (whole[0][:_WHOLE], whole[1][:_WHOLE]))


def _cut(found: Mapping[str, str]) -> dict[str, str]:
    return {key: each[:_PART] for key, each in found.items()}


def _hex(tree: object) -> str:
    text = json.dumps(tree, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def _apart(tree: object) -> tuple[Any, Any]:
    """Take a tree apart: its values, and its words (None where it has none)."""
    if isinstance(tree, dict):
        values, words = {}, {}
        for key, each in tree.items():
            if key in WORDS:
                words[key] = each
            elif key != _LEFT_OUT:
                values[key], said = _apart(each)
                if said is not None:
                    words[key] = said
        return values, words or None
    if isinstance(tree, list | tuple):
        pairs = [_apart(each) for each in tree]
        said = [pair[1] for pair in pairs]
        return [pair[0] for pair in pairs], said if any(said) else None
    return tree, None


# -- what moved -----------------------------------------------------------------------


@frozen
class Moved:
    """An answer that is not the one on record, and the keys in which it is not."""

    name: str
    values: list[str]
    words: list[str]

    def __str__(self) -> str:
        parts = (("values", self.values), ("words", self.words))
        said = (f"{what} of {', '.join(keys)}" for what, keys in parts if keys)
        return f"{self.name}: {'; '.join(said)}"


def moved(kind: str, rows: Iterable[Row]) -> Iterator[Moved]:
    """Give the inputs whose answer is not the one on record."""
    known = read_digests(kind)
    for row in rows:
        values, words = digest_of(kind, row).unlike(known[row["name"]])
        if values or words:
            yield Moved(row["name"], values, words)


def digest_of(kind: str, row: Row) -> Digest:
    """Digest today's answer to an input."""
    # To look up the version takes longer than most answers, and no digest holds it.
    with patch("importlib.metadata.distribution", new=lambda _: _INSTALLED):
        return digest(answer(kind, row))


# -- the tables of digests ------------------------------------------------------------


def read_digests(kind: str) -> dict[str, Digest]:
    """Give the digests that are on record, by the name of the input."""
    lines = _table(kind).read_text(encoding="utf-8").splitlines()
    _, _, _, *keys = lines[0].split("\t")
    found = {}
    for line in lines[1:]:
        name, values, words, *cells = line.split("\t")
        parts = [cell.partition("/") for cell in cells]
        pairs = [*zip(keys, parts, strict=True)]
        found[name] = Digest(
            {key: part[0] for key, part in pairs if part[0]},
            {key: part[2] for key, part in pairs if part[2]},
            (values, words),
        )
    return found


def write_digests(kind: str, found: Mapping[str, Digest]) -> None:
    """Put digests on record."""
    keys = sorted({k for each in found.values() for k in (*each.values, *each.words)})
    lines = [("name", "values", "words", *keys)]
    for name, each in found.items():
        cells = (f"{each.values.get(k, '')}/{each.words.get(k, '')}" for k in keys)
        lines.append((name, *each.whole, *(cell.rstrip("/") for cell in cells)))
    text = "".join("\t".join(line) + "\n" for line in lines)
    _table(kind).write_text(text, encoding="utf-8")


def _table(kind: str) -> Path:
    return FOLDER / "digests" / f"{kind}.tsv"

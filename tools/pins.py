"""Hold today's answers to those on record in ``tests/pins``.

Run from the root of the checkout, with its own sources::

    python -m tools.pins check
    python -m tools.pins renew
    python -m tools.pins diff lawful-0007 --against HEAD~3

``check`` asks every input and lists what moved. ``renew`` puts today's answers
on record and says how many moved, key by key. ``diff`` answers one input by
another commit's sources too and prints the first value or words that differ.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tests.pins.answers import KINDS
from tests.pins.store import (
    FOLDER,
    digest_of,
    moved,
    read_digests,
    read_inputs,
    write_digests,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.pins.store import Row

ROOT: Final = Path(__file__).resolve().parent.parent

_SHOWN = 400  # characters of each side of a difference


def check() -> int:
    """Ask every input, and list those whose answer moved."""
    found = [(kind, each) for kind in KINDS for each in moved(kind, read_inputs(kind))]
    for kind, each in found:
        print(f"{kind}: {each}")
    print(f"{len(found)} answers moved")
    return min(len(found), 1)


def renew() -> int:
    """Put today's answers on record, and say how many moved in which key."""
    for kind in KINDS:
        before = read_digests(kind)
        now = {row["name"]: digest_of(kind, row) for row in read_inputs(kind)}
        counted: Counter[str] = Counter()
        for name in now.keys() & before.keys():
            values, words = now[name].unlike(before[name])
            counted.update(f"values of {key}" for key in values)
            counted.update(f"words of {key}" for key in words)
        fresh, gone = len(now.keys() - before.keys()), len(before.keys() - now.keys())
        print(f"{kind}: {len(now)} answers, {fresh} new, {gone} gone")
        for key, count in sorted(counted.items()):
            print(f"  {count} moved in the {key}")
        write_digests(kind, now)
    return 0


def diff(name: str, commit: str) -> int:
    """Print the first difference of one answer from that of a commit."""
    kind, row = _named(name)
    with tempfile.TemporaryDirectory() as folder:
        there = Path(folder) / "then"
        _git("worktree", "add", "--quiet", "--detach", str(there), commit)
        try:
            then = _answered(there, kind, row)
        finally:
            _git("worktree", "remove", "--force", str(there))
    for path, old, new in _unlike("$", then, _answered(ROOT, kind, row)):
        then_and_now = (json.dumps(each)[:_SHOWN] for each in (old, new))
        print(path, *then_and_now, sep="\n  ")
        return 1
    print("no difference")
    return 0


def _named(name: str) -> tuple[str, Row]:
    for kind in KINDS:
        for row in read_inputs(kind):
            if row["name"] == name:
                return kind, row
    raise SystemExit(f"no input is named {name!r}")


def _git(*words: str) -> None:
    subprocess.run(["git", "-C", str(ROOT), *words], check=True)  # noqa: S603, S607 (our own words, the caller's git)


def _answered(root: Path, kind: str, row: Row) -> Any:  # noqa: ANN401 (plain JSON)
    """Answer an input in a process of its own, by the sources under a folder."""
    run = subprocess.run(  # noqa: S603 (our own interpreter and script)
        [sys.executable, "-P", str(FOLDER / "answers.py"), kind],
        input=json.dumps(row),
        env={**os.environ, "PYTHONPATH": str(root / "src")},
        check=True,
        capture_output=True,
        text=True,
    )
    return json.loads(run.stdout)


def _unlike(
    path: str, old: object, new: object
) -> Iterator[tuple[str, object, object]]:
    """Give every place where two trees differ, but for the version."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in (key for key in {**old, **new} if key != "version"):
            yield from _unlike(f"{path}.{key}", old.get(key), new.get(key))
    elif isinstance(old, list) and isinstance(new, list):
        for place, pair in enumerate(zip_longest(old, new)):
            yield from _unlike(f"{path}[{place}]", *pair)
    elif old != new:
        yield path, old, new


def main(args: Sequence[str] | None = None) -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="list the answers that moved")
    commands.add_parser("renew", help="put today's answers on record")
    one = commands.add_parser("diff", help="print the first difference of one answer")
    one.add_argument("name")
    one.add_argument("--against", metavar="COMMIT", required=True)
    asked = parser.parse_args(args)
    if asked.command == "diff":
        return diff(asked.name, asked.against)
    return check() if asked.command == "check" else renew()


if __name__ == "__main__":
    sys.exit(main())

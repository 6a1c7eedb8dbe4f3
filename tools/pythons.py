"""The Pythons of this machine: on the path, or where pyenv and uv keep theirs."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

KEPT: Final = (".pyenv/versions/*/bin", ".local/share/uv/python/*/bin")
PYENV: Final = "versions/*/bin"
PROBE: Final = "import sys, venv; print(*sys.version_info[:3])"
NAME: Final = re.compile(r"python3\.\d+")


class Python(NamedTuple):
    """A Python that runs here and can make a virtual environment."""

    version: tuple[int, int, int]
    path: Path

    def __str__(self) -> str:
        """Return the whole version."""
        return ".".join(map(str, self.version))

    @property
    def minor(self) -> str:
        """The version without its last number."""
        return str(self).rpartition(".")[0]


def pythons(oldest: str) -> list[Python]:
    """Return the first of each minor version from the oldest on, the oldest first."""
    found: dict[tuple[int, int], Python] = {}
    for path in _named():
        probe = subprocess.run(  # noqa: S603 (a Python of this machine, our own line)
            [path, "-c", PROBE], check=False, capture_output=True, text=True
        )
        numbers = probe.stdout.split()
        if probe.returncode == 0 and len(numbers) == 3:  # noqa: PLR2004 (major, minor, micro)
            major, minor, micro = map(int, numbers)
            found.setdefault((major, minor), Python((major, minor, micro), path))
    since = tuple(map(int, oldest.split(".")))
    return [python for minor, python in sorted(found.items()) if minor >= since]


def _named() -> Iterator[Path]:
    """Give what is named as a Python of one minor version."""
    path = [Path(folder) for folder in os.get_exec_path()]
    kept = [folder for places in KEPT for folder in sorted(Path.home().glob(places))]
    if root := os.environ.get("PYENV_ROOT"):
        kept += sorted(Path(root).glob(PYENV))
    for folder in dict.fromkeys([*path, *kept]):
        yield from (
            file for file in folder.glob("python3.*") if NAME.fullmatch(file.name)
        )


def ends_missing(named: Sequence[str], here: Iterable[Python]) -> list[str]:
    """Return the oldest and the newest of the versions named, where they are not here.

    >>> ends_missing(["3.11", "3.12", "3.13"], [Python((3, 11, 7), Path())])
    ['3.13']
    """
    found = {python.minor for python in here}
    return [name for name in dict.fromkeys((named[0], named[-1])) if name not in found]


def tried(named: Iterable[str], here: Sequence[Python], under: Sequence[Python]) -> str:
    """Say under which Pythons something was tried, and which were not there."""
    left = [python for python in here if python not in under]
    missing = [name for name in named if name not in {p.minor for p in here}]
    parts = {
        "tried under Python": under,
        "; not tried:": left,
        "; not on this machine:": missing,
    }
    return "".join(
        f"{words} {', '.join(map(str, which))}"
        for words, which in parts.items()
        if which
    )

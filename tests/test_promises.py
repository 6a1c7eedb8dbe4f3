"""What the house plan promises about the code as a whole."""

from __future__ import annotations

import ast
import functools
import importlib.metadata
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import keterbukaan
from tests.helpers import PACKAGE, ROOT, modules

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MODULES = modules()
_CLOCKS = {"today", "now", "utcnow"}
_ADDERS = {"timedelta", "relativedelta"}
_LONGEST = 400


def _name(module: Path) -> str:
    return str(module.relative_to(PACKAGE))


def _room(module: Path) -> str:
    """Name the room: the first folder or module under the package."""
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


@functools.cache
def _nodes(module: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(module.read_text(encoding="utf-8"))))


def _depth(module: Path) -> int:
    """Count the dots that lead from a module to the package itself."""
    return len(module.relative_to(PACKAGE).parts)


def _from_the_front(module: Path) -> Iterator[int]:
    """Find the lines that import through the front door."""
    rooms = {_room(other) for other in _MODULES}
    for node in _nodes(module):
        if isinstance(node, ast.Import):
            if any(alias.name.split(".")[0] == "keterbukaan" for alias in node.names):
                yield node.lineno
        elif isinstance(node, ast.ImportFrom):
            absolute = (node.module or "").split(".")[0] == "keterbukaan"
            front = node.level == _depth(module) and node.module is None
            named = {alias.name for alias in node.names}
            if (node.level == 0 and absolute) or (front and not named <= rooms):
                yield node.lineno


def _clocks(module: Path) -> Iterator[tuple[int, str]]:
    """Find the lines where something is asked for the present."""
    for node in _nodes(module):
        if isinstance(node, ast.Attribute) and node.attr in _CLOCKS:
            yield node.lineno, node.attr
        elif isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                if "time" in {alias.name, getattr(node, "module", None)}:
                    yield node.lineno, "time"


def _adders(module: Path) -> Iterator[tuple[int, str]]:
    """Find the lines where what adds to a date is imported or used."""
    for node in _nodes(module):
        if isinstance(node, ast.Attribute) and node.attr in _ADDERS:
            yield node.lineno, node.attr
        elif isinstance(node, ast.Name) and node.id in _ADDERS:
            yield node.lineno, node.id
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, a.name) for a in node.names if a.name in _ADDERS)


def _constants_classes_functions(name: str) -> tuple[int, str]:
    """The order in which the formatter keeps public names."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2), name


def test_the_front_door_is_sorted_and_complete() -> None:
    """The public names are sorted, each exists, and dir() shows them."""
    names = keterbukaan.__all__
    assert list(names) == sorted(set(names), key=_constants_classes_functions)
    for name in names:
        assert getattr(keterbukaan, name) is not None
    assert set(names) <= set(dir(keterbukaan))


def test_the_version_is_that_of_the_distribution() -> None:
    """The package says which version it is, in one place."""
    assert keterbukaan.__version__ == importlib.metadata.version("keterbukaan")


def test_the_front_door_loads_nothing_else() -> None:
    """Importing the package imports this one module."""
    program = (
        "import sys; before = {*sys.modules}; import keterbukaan; "
        "print(*sys.modules.keys() - before)"
    )
    run = subprocess.run(  # noqa: S603 (our own interpreter, our own line)
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert run.stdout.split() == ["keterbukaan"]


def test_a_misspelt_name_is_an_error() -> None:
    """Loading names on first use hides no mistake."""
    with pytest.raises(AttributeError, match="no_such_name"):
        keterbukaan.no_such_name  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize("module", _MODULES, ids=_name)
def test_no_module_comes_in_by_the_front_door(module: Path) -> None:
    """Inside the package, imports are relative and name their room."""
    if module != PACKAGE / "__init__.py":
        assert list(_from_the_front(module)) == []


@pytest.mark.parametrize("module", _MODULES, ids=_name)
def test_no_clock_decides_a_date(module: Path) -> None:
    """Only the command line may ask what day it is."""
    if _room(module) != "cli":
        assert list(_clocks(module)) == []


@pytest.mark.parametrize("module", _MODULES, ids=_name)
def test_only_two_rooms_add_to_dates(module: Path) -> None:
    """Date arithmetic stays where it can be audited."""
    if _room(module) not in {"deadlines", "workdays", "testing"}:
        assert list(_adders(module)) == []


@pytest.mark.parametrize("module", _MODULES, ids=_name)
def test_a_module_is_one_notion(module: Path) -> None:
    """A module past 400 lines is two notions."""
    lines = module.read_text(encoding="utf-8").count("\n")
    assert lines <= _LONGEST


def test_the_changelog_is_current() -> None:
    """The newest entry is Unreleased or the version of the package."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    entries = re.findall(r"^## \[?([^\]\s]+)", text, flags=re.MULTILINE)
    version = importlib.metadata.version("keterbukaan")
    assert entries[0] in {"Unreleased", version}
    assert len(entries) == len(set(entries))

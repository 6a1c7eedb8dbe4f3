"""What is said where an extra is missing."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from typing import Final

import pytest

from keterbukaan._extras import EXTRAS, naming_extras, what_to_install
from tests.helpers import ROOT

ADAPTERS: Final = {
    "adapters.arrow": ("pyarrow", "arrow"),
    "adapters.duckdb": ("duckdb", "duckdb"),
    "adapters.ical": ("icalendar", "ical"),
    "adapters.json": ("cattrs", "json"),
    "adapters.numpy": ("numpy", "numpy"),
    "adapters.pandas": ("pandas", "pandas"),
    "adapters.polars": ("polars", "polars"),
    "adapters.spark": ("pyarrow", "spark"),
    "adapters.workbooks": ("openpyxl", "xlsx"),
    "adapters.xlsx": ("openpyxl", "xlsx"),
    "testing": ("hypothesis", "testing"),
}
"""Each room behind an extra, a package that it needs, and the extra to name."""


WITHOUT: Final = """
import importlib, sys

class Without:
    def find_spec(name, *_):
        if name == {package!r}:
            raise ModuleNotFoundError(name=name)

sys.meta_path.insert(0, Without)
try:
    room = importlib.import_module("keterbukaan.{room}")
    [getattr(room, name) for name in getattr(room, "__all__", ())]
except ModuleNotFoundError as missing:
    print(missing.name, missing, sep="|")
"""


@pytest.mark.parametrize("room", ADAPTERS)
def test_a_room_whose_extra_is_missing_names_it(room: str) -> None:
    """The error stays what it was, and says what to install."""
    package, extra = ADAPTERS[room]
    code = WITHOUT.format(package=package, room=room)
    done = subprocess.run(  # noqa: S603 (our own interpreter, our own line)
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    assert done.stdout == (
        f"{package}|{package} is not installed; install keterbukaan with the extra "
        f'{extra} (in a checkout: pip install ".[{extra}]"), '
        f"or that package alone: pip install {package}\n"
    )


def test_an_import_that_no_extra_mends_fails_as_it_is() -> None:
    """Only what an extra brings is explained; one without a name is not."""
    for missing in (ImportError("no name"), ModuleNotFoundError(name="tkinter")):
        with pytest.raises(ImportError) as raised, naming_extras():
            raise missing
        assert raised.value is missing


def test_a_package_that_lacks_what_is_asked_of_it_is_too_old() -> None:
    """The error is no ModuleNotFoundError then, and the advice another."""
    with pytest.raises(ImportError) as raised, naming_extras():
        raise ImportError("cannot import name 'Todo'", name="icalendar.cal")
    assert type(raised.value) is ImportError
    assert str(raised.value).startswith("icalendar is too old; ")
    assert 'pip install --upgrade ".[ical]"' in str(raised.value)


def test_every_extra_is_one_of_the_project_and_brings_the_package() -> None:
    """The table and pyproject.toml agree, in both directions."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    extras = tomllib.loads(text)["project"]["optional-dependencies"]
    named = {
        (line.partition(">")[0], extra)
        for extra, lines in extras.items()
        for line in lines
        if not line.startswith("keterbukaan[")
    }
    assert set(EXTRAS.items()) == named
    for package, extra in EXTRAS.items():
        words = what_to_install(ModuleNotFoundError(name=package))
        assert words is not None
        assert f"ekstra {extra} " in words[0]

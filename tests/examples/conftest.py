"""The files, written once for all tests of their readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from keterbukaan import WorkCalendar
from keterbukaan.adapters.json import read_decree
from keterbukaan.cli.table_files import write_files
from tests.helpers import ROOT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder, as an application has it."""
    made = tmp_path_factory.mktemp("files")
    write_files(made, WorkCalendar.national())
    return made


@pytest.fixture(scope="session")
def files_of_2028(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that takes its place once a decree for 2028 is known."""
    made = tmp_path_factory.mktemp("files-of-2028")
    decree = read_decree(ROOT / "examples" / "decree-2028.json")
    write_files(made, WorkCalendar.national().with_decrees(decree))
    return made

"""The files, written once for all tests of their readers."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from keterbukaan import WorkCalendar
from keterbukaan.adapters.json import read_decree
from keterbukaan.cli.table_files import write_files
from keterbukaan.law.shape import DayKind, Decree, DecreeRow
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


@pytest.fixture(scope="session")
def taken_back() -> WorkCalendar:
    """The days where joint leave is taken back after it was kept (invented)."""
    march = (dt.date(2026, 3, day) for day in (20, 23, 24))
    decree = Decree(
        kind="SKB",
        number="1/2026",
        year=2026,
        issued=dt.date(2026, 4, 8),
        removes=tuple(DecreeRow(day, DayKind.JOINT_LEAVE) for day in march),
    )
    return WorkCalendar.national().with_decrees(decree)


@pytest.fixture(scope="session")
def files_taken_back(
    tmp_path_factory: pytest.TempPathFactory, taken_back: WorkCalendar
) -> Path:
    """The folder with these days."""
    made = tmp_path_factory.mktemp("files-taken-back")
    write_files(made, taken_back)
    return made

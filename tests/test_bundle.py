"""The archive for a network without an index."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from tools.bundle import pack
from tools.bundle_install import this

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """An archive of one wheel, unpacked: its folder."""
    wheels = tmp_path / "build/bundle"
    wheels.mkdir(parents=True)
    (wheels / "keterbukaan-0.2.0-py3-none-any.whl").write_bytes(b"PK")
    archive = pack(wheels, "keterbukaan[cli]")
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(tmp_path)
    return tmp_path / archive.stem


def test_an_archive_is_named_by_what_it_is_for(unpacked: Path) -> None:
    """By version, Python and system; the note inside names them and the command."""
    found = this()
    assert unpacked.name.startswith(f"keterbukaan-0.2.0-python{found['python']}-")
    assert unpacked.name.endswith(found["machine"].lower())
    note = (unpacked / "README.txt").read_text(encoding="utf-8")
    for word in (*found.values(), f"{unpacked.name}/install.py", "0.2.0"):
        assert word in note
    assert {file.name for file in unpacked.iterdir()} == {
        "README.txt",
        "keterbukaan-0.2.0-py3-none-any.whl",
        "made_for.json",
        "install.py",
    }


def test_another_python_is_told_so_in_a_sentence(unpacked: Path) -> None:
    """In both languages, and before anything is made."""
    place = unpacked / "made_for.json"
    made_for = json.loads(place.read_text(encoding="utf-8"))
    place.write_text(json.dumps({**made_for, "python": "3.99"}), encoding="utf-8")
    done = subprocess.run(  # noqa: S603 (our own interpreter, our own file)
        [sys.executable, unpacked / "install.py"],
        check=False,
        capture_output=True,
        text=True,
        cwd=unpacked.parent,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert "Berkas ini untuk Python 3.99 di " in done.stderr
    assert f"what runs them is Python {this()['python']} on " in done.stderr
    assert "Traceback" not in done.stderr
    assert not (unpacked.parent / ".venv").exists()

"""What is looked at before a release."""

from __future__ import annotations

import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.helpers import ROOT
from tools import release_check
from tools.pythons import Python, ends_missing, pythons, tried
from tools.release_check import (
    changelog_faults,
    contents,
    metadata_faults,
    sdist_faults,
    smoke_faults,
    tree_faults,
    wheel_faults,
)

_TRACKED = {
    ".ci/run": b"",
    "README.md": b"Hari kerja",
    "src/keterbukaan/__init__.py": b"",
    "src/keterbukaan/py.typed": b"",
    "src/keterbukaan/case.json": b"{}",
}
_ABOUT = "keterbukaan-0.2.0.dist-info/"
_WHEEL = {
    "keterbukaan/__init__.py": b"",
    "keterbukaan/py.typed": b"",
    "keterbukaan/case.json": b"{}",
    _ABOUT + "METADATA": b"Name: keterbukaan",
    _ABOUT + "RECORD": b"",
    _ABOUT + "WHEEL": b"",
    _ABOUT + "entry_points.txt": b"",
    _ABOUT + "licenses/LICENSE": b"",
}


@pytest.mark.parametrize(
    ("top", "tags", "faults"),
    [
        ("## [0.2.0] - 2027-01-04", ["v0.2.0"], []),
        ("## [0.2.0] - 2027-01-04", [], []),
        ("## [Unreleased]", [], []),
        ("## [Unreleased]", ["shown"], []),
        (
            "## [Unreleased]",
            ["v0.2.0"],
            ["HEAD is tagged, and CHANGELOG.md begins with Unreleased"],
        ),
        (
            "## [0.2.0] - 2027-01-04",
            ["v0.3.0"],
            ["HEAD is tagged v0.3.0, and the version is 0.2.0"],
        ),
        ("## [0.2.0]", [], ["CHANGELOG.md has no day for 0.2.0"]),
        (
            "## [0.1.0] - 2026-12-01",
            [],
            ["CHANGELOG.md begins with 0.1.0, and the version is 0.2.0"],
        ),
        (
            "",
            [],
            ["CHANGELOG.md begins with no version, and the version is 0.2.0"],
        ),
        (
            "## [Unreleased]\n\n## [0.2.0] - 2027-01-04",
            [],
            ["CHANGELOG.md has 0.2.0 below what is Unreleased"],
        ),
    ],
)
def test_the_changelog_and_the_tag_are_of_the_version(
    top: str, tags: list[str], faults: list[str]
) -> None:
    """Entries may be unreleased until HEAD is tagged; all else has to agree."""
    assert list(changelog_faults("0.2.0", f"# Changelog\n\n{top}\n", tags)) == faults


def test_what_is_not_committed_is_named() -> None:
    """A changed file and a new one are not in what was looked at."""
    status = " M README.md\n?? src/keterbukaan/new.py\n"
    assert list(tree_faults(status)) == [
        "not in what was looked at: README.md",
        "not in what was looked at: src/keterbukaan/new.py",
    ]
    assert list(tree_faults("")) == []


def test_a_wheel_is_what_git_has_and_no_more() -> None:
    """A file that is lost, changed or let in, and a py.typed nobody has, are named."""
    assert list(wheel_faults(_WHEEL, _TRACKED, "0.2.0")) == []
    found = {**_WHEEL, "keterbukaan/case.json": b"", "tests/conftest.py": b""}
    del found["keterbukaan/py.typed"], found[_ABOUT + "licenses/LICENSE"]
    assert list(wheel_faults(found, _TRACKED, "0.2.0")) == [
        f"wheel: {_ABOUT}licenses/LICENSE is missing",
        "wheel: keterbukaan/case.json differs",
        "wheel: keterbukaan/py.typed is missing",
        "wheel: tests/conftest.py should not be there",
    ]


def test_an_sdist_is_what_git_has_but_for_the_run_of_the_checks() -> None:
    """It has all that git has beside .ci, and what it says of itself."""
    found = {name: text for name, text in _TRACKED.items() if name != ".ci/run"}
    assert list(sdist_faults(found | {"PKG-INFO": b"Name: x"}, _TRACKED)) == []
    assert list(sdist_faults({"PKG-INFO": b"", ".env": b""}, {"LICENSE": b""})) == [
        "sdist: .env should not be there",
        "sdist: LICENSE is missing",
    ]


def test_metadata_is_that_of_the_project() -> None:
    """A licence, an extra and a readme that are not ours are named."""
    project = {
        "name": "keterbukaan",
        "version": "0.2.0",
        "license": "Apache-2.0",
        "license-files": ["LICENSE"],
        "requires-python": ">=3.11",
        "classifiers": ["Typing :: Typed"],
        "optional-dependencies": {"ical": []},
    }
    raw = (
        "Metadata-Version: 2.4\nName: keterbukaan\nVersion: 0.2.0\n"
        "License-Expression: {}\nLicense-File: LICENSE\nRequires-Python: >=3.11\n"
        "Classifier: Typing :: Typed\nProvides-Extra: {}\n"
        "Description-Content-Type: text/markdown\n\nHari kerja"
    )
    right = raw.format("Apache-2.0", "ical").encode()
    assert list(metadata_faults(right, project, "Hari kerja")) == []
    assert list(
        metadata_faults(raw.format("MIT", "json").encode(), project, "Hari libur")
    ) == [
        "metadata: licence: 'MIT', not 'Apache-2.0'",
        "metadata: extras: {'json'}, not {'ical'}",
        "metadata: readme: 'Hari kerja', not 'Hari libur'",
    ]


def test_an_archive_is_read_by_its_files(tmp_path: Path) -> None:
    """A wheel and an sdist of the same file have the same contents."""
    wheel, sdist = tmp_path / "a.whl", tmp_path / "a-1.tar.gz"
    with zipfile.ZipFile(wheel, "w") as zipped:
        zipped.write(ROOT / "LICENSE", "LICENSE")
    with tarfile.open(sdist, "w:gz") as packed:
        packed.add(ROOT / "LICENSE", "a-1/LICENSE")
    assert contents(wheel) == contents(sdist)
    assert list(contents(sdist)) == ["LICENSE"]


def test_pythons_of_this_machine_are_found_once_each() -> None:
    """The minor versions are in order, none is older than asked for."""
    found = pythons("3.11")
    minors = [python.version[:2] for python in found]
    assert minors == sorted(set(minors))
    assert all(minor >= (3, 11) for minor in minors)
    assert pythons("4.0") == []


def test_what_was_not_tried_is_said() -> None:
    """The sentence names what was tried, what was passed over, and what is not here."""
    old, middle, new = (Python((3, n, 1), Path()) for n in (11, 12, 13))
    named = ["3.11", "3.12", "3.13", "3.14"]
    assert tried(named, [old, middle, new], [old, new]) == (
        "tried under Python 3.11.1, 3.13.1; not tried: 3.12.1;"
        " not on this machine: 3.14"
    )
    assert tried(["3.11"], [old], [old]) == "tried under Python 3.11.1"


def test_a_python_that_pyenv_keeps_elsewhere_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where PYENV_ROOT says, though nothing of it is on the path or at home."""
    folder = tmp_path / "versions/3.11.7/bin"
    folder.mkdir(parents=True)
    (folder / "python3.11").symlink_to(sys.executable)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("PYENV_ROOT", raising=False)
    assert pythons("3.11") == []
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    assert [python.version for python in pythons("3.11")] == [sys.version_info[:3]]


@pytest.mark.parametrize(
    ("minors", "missing"),
    [
        ((11, 13), []),
        ((11, 12, 13, 14), []),
        ((11, 12), ["3.13"]),
        ((12, 14), ["3.11", "3.13"]),
        ((), ["3.11", "3.13"]),
    ],
)
def test_the_oldest_and_the_newest_python_are_asked_for(
    minors: tuple[int, ...], missing: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that is not here is a fault, unless any Python will do."""
    here = [Python((3, minor, 1), Path()) for minor in minors]
    under: list[str] = []
    monkeypatch.setattr(release_check, "pythons", lambda _: here)
    monkeypatch.setattr(
        release_check, "_installed", lambda python, *_: under.append(python.minor)
    )
    project = {
        "requires-python": ">=3.11",
        "classifiers": [
            f"Programming Language :: Python :: 3.{n}" for n in (11, 12, 13)
        ],
    }
    found = [
        list(smoke_faults(Path(), Path(), Path(), project, any_python=lax))
        for lax in (False, True)
    ]
    assert found[0] == [
        f"not tried under Python {name}, which is not on this machine"
        for name in missing
    ]
    assert found[1] == []
    assert {"3.11", "3.13"} - {*missing} <= {*under}
    assert ends_missing(["3.11", "3.12", "3.13"], here) == missing

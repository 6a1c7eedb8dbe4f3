"""What would be published, looked at as a stranger would get it.

``make release-check`` runs it. It clones HEAD, so that nothing uncommitted and nothing
ignored gets in, builds the sdist and the wheels there, holds them to what git has, and
installs the wheel alone under the oldest and the newest Python that is supported.
Where one of the two is not on this machine that is a fault as well, unless
``--any-python`` says that those which are here will do.

Every fault is a line on standard error and ends it with 1. Without one the two files
lie in ``build/release``: publish these, for they are what was looked at.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from packaging.metadata import Metadata

from tools.pythons import Python, ends_missing, pythons, tried

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

ROOT: Final = Path(__file__).resolve().parents[1]
RELEASE: Final = ROOT / "build/release"
BESIDES: Final = {
    *("METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE"),
}
"""What a wheel holds beside the package."""
HEADING: Final = re.compile(r"^## \[(.+?)\](?: - (\d{4}-\d\d-\d\d))?$", re.MULTILINE)
MINOR: Final = re.compile(r":: Python :: \d+\.\d+$")


def _run(*words: str | Path, cwd: Path = ROOT) -> str:
    """Run a program and return what it prints."""
    done = subprocess.run(  # noqa: S603 (our own words)
        words, cwd=cwd, check=True, capture_output=True, text=True
    )
    return done.stdout


def _said(failed: subprocess.CalledProcessError) -> str:
    words = " ".join(str(word) for word in failed.cmd)
    return f"{words}\n{failed.stdout}{failed.stderr}".rstrip()


# -- what git has ----------------------------------------------------------------


def tree_faults(status: str) -> Iterator[str]:
    """Give what is in the tree and not in HEAD, from ``git status --porcelain``."""
    for line in status.splitlines():
        yield f"not in what was looked at: {line[3:]}"


def changelog_faults(version: str, text: str, tags: Iterable[str]) -> Iterator[str]:
    """Give what of the changelog, and of a tag on HEAD, is of another version.

    Until the tag the newest entries may be called Unreleased.
    """
    found = HEADING.findall(text) or [("no version", "")]
    (first, day), earlier = found[0], {name for name, _ in found[1:]}
    tagged = [tag for tag in tags if tag.startswith("v")]
    yield from (
        f"HEAD is tagged {tag}, and the version is {version}"
        for tag in tagged
        if tag != f"v{version}"
    )
    if first == "Unreleased":
        if tagged:
            yield "HEAD is tagged, and CHANGELOG.md begins with Unreleased"
        if version in earlier:
            yield f"CHANGELOG.md has {version} below what is Unreleased"
    elif first != version:
        yield f"CHANGELOG.md begins with {first}, and the version is {version}"
    elif not day:
        yield f"CHANGELOG.md has no day for {version}"


# -- what was built --------------------------------------------------------------


def contents(archive: Path) -> dict[str, bytes]:
    """Return the files of a wheel, or of an sdist without its outer folder."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return {name: wheel.read(name) for name in wheel.namelist()}
    with tarfile.open(archive) as sdist:
        return {
            member.name.partition("/")[2]: file.read()
            for member in sdist
            if (file := sdist.extractfile(member))
        }


def unlike(
    what: str, found: Mapping[str, bytes], expected: Mapping[str, bytes]
) -> Iterator[str]:
    """Give each file that is missing, too much, or different."""
    for name in sorted(found.keys() | expected.keys()):
        if name not in expected:
            yield f"{what}: {name} should not be there"
        elif name not in found:
            yield f"{what}: {name} is missing"
        elif found[name] != expected[name]:
            yield f"{what}: {name} differs"


def wheel_faults(
    found: Mapping[str, bytes], tracked: Mapping[str, bytes], version: str
) -> Iterator[str]:
    """Give what a wheel has beside the package as git has it, and what it lacks."""
    about = f"keterbukaan-{version}.dist-info/"
    package = {
        name.removeprefix("src/"): text
        for name, text in tracked.items()
        if name.startswith("src/")
    }
    made = {about + name: found.get(about + name, b"") for name in BESIDES}
    made["keterbukaan/py.typed"] = b""
    yield from unlike("wheel", found, package | made)


def sdist_faults(
    found: Mapping[str, bytes], tracked: Mapping[str, bytes]
) -> Iterator[str]:
    """Give what an sdist has beside what git has, and what it lacks."""
    kept = {name: text for name, text in tracked.items() if name[:4] != ".ci/"}
    yield from unlike("sdist", found, kept | {"PKG-INFO": found.get("PKG-INFO", b"")})


def metadata_faults(
    raw: bytes, project: Mapping[str, Any], readme: str
) -> Iterator[str]:
    """Give what the metadata says otherwise than pyproject.toml and the README."""
    says = Metadata.from_email(raw)
    pairs = {
        "name": (says.name, project["name"]),
        "version": (str(says.version), project["version"]),
        "licence": (says.license_expression, project["license"]),
        "licence files": (says.license_files, project["license-files"]),
        "Python": (str(says.requires_python), project["requires-python"]),
        "classifiers": (set(says.classifiers or ()), set(project["classifiers"])),
        "extras": (
            set(says.provides_extra or ()),
            set(project["optional-dependencies"]),
        ),
        "readme": (says.description, readme),
        "form of the readme": (says.description_content_type, "text/markdown"),
    }
    for what, (said, meant) in pairs.items():
        if said != meant:
            yield f"metadata: {what}: {said!r}, not {meant!r}"


def _built(clone: Path, place: Path) -> tuple[Path, Path, Path]:
    """Return the sdist, the wheel made from it, and the wheel made from the clone."""
    build = (sys.executable, "-m", "build", "--no-isolation", "--outdir")
    _run(*build, place / "files", clone)
    _run(*build, place / "direct", "--wheel", clone)
    (sdist,) = (place / "files").glob("*.tar.gz")
    (wheel,) = (place / "files").glob("*.whl")
    (direct,) = (place / "direct").glob("*.whl")
    return sdist, wheel, direct


# -- what was installed ------------------------------------------------------------


def _installed(python: Python, wheel: Path, clone: Path, place: Path) -> None:
    """Install the wheel with its core alone, use it, and then its command line."""
    venv = place / f"venv-{python}"
    _run(python.path, "-m", "venv", "--without-pip", venv)
    pip = (sys.executable, "-m", "pip", "--python", venv / "bin/python")
    install = (*pip, "install", "--quiet")
    locked = (*install, "--require-hashes", "-r")
    version = wheel.name.split("-")[1]
    _run(*locked, clone / "requirements/core.txt")
    _run(*install, "--no-deps", "--no-index", wheel)
    _run(*pip, "check")
    _run(
        venv / "bin/python", "-I", clone / "tools/release_smoke.py", version, cwd=place
    )
    _run(*locked, clone / "requirements/bundle.txt")
    command = venv / "bin/keterbukaan"
    said = _run(command, "--version", cwd=place)
    if said != f"keterbukaan {version}\n":
        raise subprocess.CalledProcessError(1, [command, "--version"], said, "")
    _run(command, "case", clone / "examples/silence.json", "--on", "2026-06-01")


def smoke_faults(
    wheel: Path,
    clone: Path,
    place: Path,
    project: Mapping[str, Any],
    *,
    any_python: bool,
) -> Iterator[str]:
    """Give what fails under the oldest and the newest Python, or cannot be tried."""
    named = [c.rpartition(" ")[2] for c in project["classifiers"] if MINOR.search(c)]
    here = pythons(project["requires-python"].removeprefix(">="))
    ends = [python for python in here if python.minor in (named[0], named[-1])]
    under = sorted({*here[:1], *ends, *here[-1:]})
    for python in under:
        print(f"==> installing the wheel alone under Python {python}")
        try:
            _installed(python, wheel, clone, place)
        except subprocess.CalledProcessError as failed:
            yield f"under Python {python}: {_said(failed)}"
    print(f"==> {tried(named, here, under)}")
    if not any_python:
        yield from (
            f"not tried under Python {name}, which is not on this machine"
            for name in ends_missing(named, here)
        )


# -- all of it ---------------------------------------------------------------------


def _faults(place: Path, *, any_python: bool) -> Iterator[str]:
    clone = place / "clone"
    print("==> cloning HEAD")
    _run("git", "clone", "--quiet", ROOT, clone)
    tracked = {
        name: (clone / name).read_bytes()
        for name in _run("git", "ls-files", "-z", cwd=clone).split("\0")[:-1]
    }
    project = tomllib.loads(tracked["pyproject.toml"].decode())["project"]
    version = project["version"]
    print(f"==> building {version}")
    sdist, wheel, direct = _built(clone, place)
    found = contents(wheel)
    yield from unlike("wheel of the sdist", found, contents(direct))
    yield from wheel_faults(found, tracked, version)
    yield from sdist_faults(contents(sdist), tracked)
    about = found[f"keterbukaan-{version}.dist-info/METADATA"]
    yield from metadata_faults(about, project, tracked["README.md"].decode())
    _run(sys.executable, "-m", "twine", "check", "--strict", sdist, wheel)
    tags = _run("git", "tag", "--points-at", "HEAD").split()
    yield from changelog_faults(version, tracked["CHANGELOG.md"].decode(), tags)
    yield from smoke_faults(wheel, clone, place, project, any_python=any_python)
    yield from tree_faults(_run("git", "status", "--porcelain"))


def _keep(files: Path) -> None:
    """Put what was looked at where it is published from."""
    shutil.rmtree(RELEASE, ignore_errors=True)
    shutil.copytree(files, RELEASE)
    for file in sorted(RELEASE.iterdir()):
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        print(f"==> {file.relative_to(ROOT)} sha256 {digest}")


def main() -> int:
    """Look at what HEAD would publish; 0 without a fault."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--any-python", action="store_true")
    any_python: bool = asked.parse_args().any_python
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        try:
            faults = list(_faults(place, any_python=any_python))
        except subprocess.CalledProcessError as failed:
            faults = [_said(failed)]
        if not faults:
            _keep(place / "files")
    for fault in faults:
        print(f"fault: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

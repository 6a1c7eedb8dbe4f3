"""The script of the page on cron does what the page says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import icalendar
import pytest

from tests.helpers import ROOT

_SCRIPT: Final = ROOT / "examples/cron/agenda.sh"
_CASES: Final = (ROOT / "examples/office.jsonl").read_text(encoding="utf-8")
_SHELL: Final = shutil.which("sh")

pytestmark = pytest.mark.skipif(_SHELL is None, reason="there is no shell to run it")


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """Make a folder with the cases, and a folder to write to."""
    (tmp_path / "cases.jsonl").write_text(_CASES, encoding="utf-8")
    (tmp_path / "out").mkdir()
    return tmp_path


def _run(office: Path, *words: str) -> subprocess.CompletedProcess[str]:
    beside = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return subprocess.run(  # noqa: S603 (our own script)
        [str(_SHELL), str(_SCRIPT), "cases.jsonl", "out", *words],
        cwd=office,
        env={**os.environ, "PATH": beside, "PYTHONUTF8": "1"},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )


def _names(office: Path) -> list[str]:
    return sorted(path.name for path in (office / "out").iterdir())


def test_a_run_leaves_a_text_and_a_feed(office: Path) -> None:
    """The text is printed as well, and nothing else stays in the folder."""
    run = _run(office)
    assert (run.returncode, run.stderr) == (0, "")
    assert _names(office) == ["agenda.ics", "agenda.txt"]
    assert run.stdout == (office / "out/agenda.txt").read_text(encoding="utf-8")
    assert run.stdout.startswith("Agenda pada ")
    feed = icalendar.Calendar.from_ical((office / "out/agenda.ics").read_bytes())
    assert feed.name == "VCALENDAR"


def test_a_case_that_cannot_be_read_leaves_the_feed_as_it_was(office: Path) -> None:
    """The text has the others, the case is named, and the run ends with 2."""
    _run(office)
    before = (office / "out/agenda.ics").stat().st_mtime_ns
    with (office / "cases.jsonl").open("a", encoding="utf-8") as cases:
        cases.write("{\n")
    run = _run(office)
    assert run.returncode == 2
    assert run.stderr.count("cases.jsonl:7: ") == 1
    assert _names(office) == ["agenda.ics", "agenda.txt"]
    assert (office / "out/agenda.ics").stat().st_mtime_ns == before


def test_the_day_is_that_of_the_zone(office: Path) -> None:
    """Fourteen hours east and twelve west of UTC it is never the same day."""
    east, west = (_run(office, zone).stdout for zone in ("ZZZ-14", "ZZZ12"))
    assert east.partition("\n")[0] != west.partition("\n")[0]


@pytest.mark.parametrize("page", ["cron", "cron-dan-kalender"])
def test_a_page_shows_the_script_as_it_is(page: str) -> None:
    """What is copied from the page is what was run here."""
    text = (ROOT / f"docs/howto/{page}.md").read_text(encoding="utf-8")
    shown = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert _SCRIPT.read_text(encoding="utf-8") in shown

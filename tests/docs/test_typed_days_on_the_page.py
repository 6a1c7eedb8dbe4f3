"""The date page reads a date as the library does, and tells the same of the rest."""

from __future__ import annotations

import json
import runpy
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from keterbukaan.errors import InputError
from keterbukaan.typed_days import read_day
from tests.helpers import ROOT
from tests.typed_days import READ, TOLD

if TYPE_CHECKING:
    from pathlib import Path

SITE = ROOT / "docs" / "_site"
_ASK = """
import { readDay } from './days.mjs';
import { readFileSync } from 'node:fs';
const told = (text) => {
  try {
    return readDay(text);
  } catch (error) {
    return [error.code, error.id, error.en];
  }
};
const given = JSON.parse(readFileSync(0, 'utf8'));
const rows = given.map((text) => [text, told(text)]);
console.log(JSON.stringify(Object.fromEntries(rows)));
"""


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What the page answers to all of the list, in one process."""
    if shutil.which("node") is None:
        pytest.skip("needs node: install nodejs")
    folder: Path = tmp_path_factory.mktemp("page")
    days = (SITE / "live" / "days.js").read_text(encoding="utf-8")
    assert "./typed.js" in days
    typed = runpy.run_path(str(SITE / "typed.py"))["module"]()
    (folder / "typed.mjs").write_text(typed, encoding="utf-8")
    (folder / "days.mjs").write_text(days.replace(".js'", ".mjs'"), encoding="utf-8")
    (folder / "ask.mjs").write_text(_ASK, encoding="utf-8")
    done = subprocess.run(
        ["node", "ask.mjs"],  # noqa: S607 (on the path)
        cwd=folder,
        input=json.dumps([*READ, *TOLD]),
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, object] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("typed", READ)
def test_what_is_read_is_the_same_day(answers: dict[str, object], typed: str) -> None:
    """Every way of the one list."""
    assert answers[typed] == READ[typed]


@pytest.mark.parametrize("typed", TOLD)
def test_what_is_told_is_the_same_sentence(
    answers: dict[str, object], typed: str
) -> None:
    """With the same code, in both languages; a guess at a month is the library's."""
    with pytest.raises(InputError) as caught:
        read_day(typed)
    (problem,) = caught.value.problems
    text = " ".join(typed.split())
    said = [words.replace(repr(text), f"“{text}”") for words in problem.words]
    if problem.code == "no_name":
        said = [
            f"{words.split(repr(text.split()[1]))[0]}“{text.split()[1]}”"
            for words in said
        ]
    assert answers[typed] == [problem.code, *said]

"""The documentation agrees with the code, and its notebooks run."""

from __future__ import annotations

import datetime as dt
import importlib
import pkgutil
import re
import shlex
import tomllib
from enum import Enum
from typing import TYPE_CHECKING, Any

import jupytext
import nbformat
import pytest
from nbclient import NotebookClient
from typer.testing import CliRunner

import keterbukaan
from keterbukaan import RULES, TABLES, Case, PublicBody, Standing
from keterbukaan.adapters.mermaid import ASIDE, legend, state_diagram
from keterbukaan.cli.app import app
from keterbukaan.events import (
    ExtensionNotified,
    IncompletenessNotified,
    ObjectionReceived,
    RequestReceived,
    RulingRead,
    RulingReceived,
)
from keterbukaan.lifecycle import TABLE_OF
from keterbukaan.texts import LANGUAGES
from tests.helpers import PACKAGE, ROOT
from tools.docs_pages import main, pages
from tools.glossary import TERMS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from keterbukaan.events import Event
    from keterbukaan.lifecycle import Table
    from keterbukaan.texts import Lang

_TUTORIALS = sorted(ROOT.glob("docs/tutorial/*.md"))
_NOTEBOOKS = [
    *_TUTORIALS,
    ROOT / "docs/explanation/backtest.md",
    ROOT / "docs/explanation/uji-balik.md",
    ROOT / "docs/front.md",
    ROOT / "docs/howto/gambar.md",
    ROOT / "docs/howto/how-late.md",
    ROOT / "docs/howto/pictures.md",
    ROOT / "docs/howto/seberapa-terlambat.md",
]
_PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
_START = dt.date(2026, 7, 6)
_LATER = dt.date(2026, 9, 30)
_DRAWINGS = [
    ROOT / "docs/explanation/how-it-is-built.md",
    ROOT / "docs/explanation/cara-dibangun.md",
]
_BUILT = [ROOT / "CONTRIBUTING.md", *_DRAWINGS]
_PATH = re.compile(r"`(\w[\w/-]*/)`|(\w[\w/-]*\.py)\b")
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"^```.*?^```", flags=re.MULTILINE | re.DOTALL)
_CONSOLE = re.compile(r"^```console\n(.*?)^```", flags=re.MULTILINE | re.DOTALL)


def _name(page: Path) -> str:
    return str(page.relative_to(ROOT))


def _text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


# -- generated pages -----------------------------------------------------------


def test_the_generated_pages_are_current(capsys: pytest.CaptureFixture[str]) -> None:
    """The pages written by tools/docs_pages.py are what it would write now."""
    assert main(["--check"]) == 0, capsys.readouterr().out


def test_a_page_that_differs_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The check fails on an edited page and on a missing one, and mends neither."""
    assert main([], tmp_path) == 0
    assert main(["--check"], tmp_path) == 0
    edited, missing = list(pages())[:2]
    (tmp_path / edited).write_text("edited", encoding="utf-8")
    (tmp_path / missing).unlink()
    capsys.readouterr()
    assert main(["--check"], tmp_path) == 1
    assert capsys.readouterr().out == f"differs: {edited}\ndiffers: {missing}\n"
    assert _text(tmp_path / edited) == "edited"


def test_the_rule_book_lists_every_limit() -> None:
    """Every limit has its line, and those never checked have a second one."""
    page = pages()["docs/law/limits.md"]
    for rule in RULES.values():
        lines = len(re.findall(rf"^\| `{re.escape(rule.id)}` \|", page, re.MULTILINE))
        unchecked = sum(limit.checked is None for limit in rule.limits)
        assert lines == len(rule.limits) + unchecked, rule.id


# -- notebooks -------------------------------------------------------------------


@pytest.mark.parametrize("page", _NOTEBOOKS, ids=_name)
def test_a_notebook_runs(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every cell runs without an error or a warning, and tables are shown."""
    for place in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "IPYTHONDIR"):
        monkeypatch.setenv(place, str(tmp_path))  # nobody's own settings
    notebook = jupytext.read(page)  # type: ignore[no-untyped-call] # it has no types
    NotebookClient(notebook, timeout=60, kernel_name="python3").execute()
    outputs = [
        output
        for cell in notebook.cells
        if cell.cell_type == "code"
        for output in cell.outputs
    ]
    assert [output for output in outputs if output.get("name") == "stderr"] == []
    assert any("text/html" in output.get("data", {}) for output in outputs)


def _carried(words: str, code: str, *, native: bool = False) -> list[dict[str, Any]]:
    """The cells of a notebook as it is carried away, from its words and its code."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "docs/_site"))
        alone = importlib.import_module("carried").stand_alone
    cells = [
        {"cell_type": "markdown", "source": words},
        {"cell_type": "code", "source": code},
    ]
    notebook = nbformat.from_dict({"cells": cells})  # type: ignore[no-untyped-call] # it has no types
    found: list[dict[str, Any]] = alone(notebook, native=native).cells
    return found


@pytest.mark.parametrize(
    ("code", "what"),
    [
        ("import datetime as dt\nimport keterbukaan as kip", "."),
        ("from keterbukaan.adapters.json import read_case", '".[json]"'),
        (
            (
                "import matplotlib.pyplot as plt\nimport pandas as pd\n"
                "from keterbukaan.adapters import numpy as many"
            ),
            '".[numpy,pandas]" matplotlib',
        ),
        ("from keterbukaan import testing, case", '".[testing]"'),
        ("from keterbukaan.law import spans\nimport attrs", "."),
    ],
)
def test_a_carried_notebook_says_what_to_install(code: str, what: str) -> None:
    """Its first cell names the extras of what it imports, and what is no extra."""
    first, *_ = _carried("", code)
    assert first["source"].endswith(f"in a checkout of it, `pip install {what}`.")


def test_a_carried_notebook_writes_the_files_that_it_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In an empty folder, and over nothing that is there."""
    monkeypatch.chdir(tmp_path)
    code = "Path('examples/sql').iterdir(), open(\"examples/office.jsonl\")"
    words, cell, *_ = _carried("", code, native=True)
    assert "ditulis oleh sel berikut" in words["source"]
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples/office.jsonl").write_text("{}", encoding="utf-8")
    exec(cell["source"], {})  # noqa: S102 (what the cell does, in this folder)
    written = {file.name for file in tmp_path.rglob("*.*")}
    assert written == {"due.sql", "late.sql", "tables.sql", "office.jsonl"}
    for name in ("due", "late", "tables"):
        text = (tmp_path / f"examples/sql/{name}.sql").read_text(encoding="utf-8")
        kept = (ROOT / f"examples/sql/{name}.sql").read_text(encoding="utf-8")
        assert text == kept
    assert (tmp_path / "examples/office.jsonl").read_text(encoding="utf-8") == "{}"


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        ("[SQL](howto/sql.md#the-tables), [here](#the-tables)", "SQL, here"),
        ("![a year](pictures/year.svg)", "a year"),
        ("[`examples/a.json`](path:../examples/a.json)", "`examples/a.json`"),
        ("[a case](path:../examples/a.json)", "a case (`examples/a.json`)"),
        (
            "[`read_event`](a.md#b), `EVENTS[kind](day)`",
            "`read_event`, `EVENTS[kind](day)`",
        ),
        ("```python\nEVENTS[kind](day)\n```", "```python\nEVENTS[kind](day)\n```"),
        ("[a standard](https://example.org/a)", "[a standard](https://example.org/a)"),
        ("{doc}`the reference <reference/api/index>`", "the reference"),
        ("Before.\n\n```{toctree}\n:hidden:\n\nindex\n```\n", "Before.\n\n"),
        (
            "```console\n$ keterbukaan rules\n```",
            "```console\n$ keterbukaan rules\n```",
        ),
    ],
)
def test_a_carried_notebook_leads_nowhere_that_only_the_site_knows(
    words: str, plain: str
) -> None:
    """The words of a link stay, a file is named by its place, directives are gone."""
    assert _carried(words, "")[1]["source"] == plain


def test_both_tutorials_tell_the_same_case() -> None:
    """The days of the English and the Indonesian notebook are the same."""
    facts = [
        re.findall(r"events\.(\w+)\(\s*dt\.date\(([\d, ]+)\)", _text(page))
        for page in _TUTORIALS
    ]
    assert len(facts) == 2
    indonesian, english = map(set, facts)
    assert english <= indonesian


# -- glossary --------------------------------------------------------------------


def _enums() -> Iterator[type[Enum]]:
    for module in pkgutil.walk_packages(keterbukaan.__path__, "keterbukaan."):
        if module.name.split(".")[1] not in {"cli", "testing", "_hypothesis"}:
            room = importlib.import_module(module.name)
            for name, value in vars(room).items():
                public = isinstance(value, type) and not name.startswith("_")
                if (
                    public
                    and issubclass(value, Enum)
                    and value.__module__ == room.__name__
                ):
                    yield value


def test_the_glossary_has_every_value() -> None:
    """Every value of every public enum stands in the section of its enum."""
    sections = re.split(r"^### ", pages()["docs/glossary.md"], flags=re.MULTILINE)
    by_name = {text.partition("\n")[0]: text for text in sections}
    for enum in set(_enums()):
        for member in enum:
            assert f"| `{member.value}` |" in by_name[enum.__name__], member


def test_a_term_has_one_spelling() -> None:
    """No term stands twice, in either language."""
    for words in zip(*((t.indonesian, t.english) for t in TERMS), strict=True):
        folded = [word.casefold() for word in words]
        assert len(folded) == len(set(folded))


# A key is spelt as it is, and what is read in a file as people spell it.
_KEY = re.compile(r"""`[a-z_]+`|"[a-z_]+"|\bproxy: |angka\|butir""")


def test_replaced_spellings_are_not_used() -> None:
    """What the glossary replaces appears in no page and in no module."""
    texts = {_name(page): _text(page) for page in _PAGES}
    texts |= {str(m.name): _text(m) for m in PACKAGE.rglob("*.py")}
    for term in TERMS:
        for spelling in term.instead_of:
            pattern = re.compile(rf"\b{re.escape(spelling)}s?\b", re.IGNORECASE)
            plain = {name: _KEY.sub("", text) for name, text in texts.items()}
            found = [name for name, text in plain.items() if pattern.search(text)]
            assert found == [], f"{spelling}: use {term.english} or {term.indonesian}"


# -- diagrams --------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stage)
def test_a_diagram_shows_every_state(table: Table, lang: Lang) -> None:
    """Each state is in the picture and can be reached in it."""
    lines = state_diagram(table, lang).splitlines()
    for state in table.states:
        assert any(line.endswith(f" as {state.name}") for line in lines)
        assert any(f"--> {state.name}" in line for line in lines), state.name


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stage)
def test_a_diagram_is_legible(table: Table) -> None:
    """No picture has more than thirty arrows."""
    assert state_diagram(table).count("-->") <= 30


def test_labels_hold_nothing_that_mermaid_reads() -> None:
    """No label has a character that would end it."""
    for lang in LANGUAGES:
        for line in legend(lang).splitlines() + [
            line for table in TABLES for line in state_diagram(table, lang).splitlines()
        ]:
            label = (
                line.partition(" : ")[2] or line.partition('"')[2].rpartition('"')[0]
            )
            assert not set(label.replace("<br/>", "")) & set('";:#<>{}'), line


def test_what_is_left_out_is_in_the_tables() -> None:
    """Every way left out of a picture exists, so that none hides a mistake."""
    tables = {table.stage: table for table in TABLES}
    for stage, ways in ASIDE.items():
        for source, targets in ways.items():
            rows = [row for row in tables[stage].rows if source in row.after]
            led = {target for row in rows for target in row.targets()}
            assert set(targets) <= led, (stage, source)


_SILENCES: tuple[tuple[Event, ...], ...] = (
    (RequestReceived(_START),),
    (RequestReceived(_START), IncompletenessNotified(_START)),
    (RequestReceived(_START), ExtensionNotified(_START, reason="arsip")),
    (ObjectionReceived(_START, grounds="b"),),
    (
        RulingRead(_START, kind="adjudication", outcome="granted"),
        RulingReceived(_START, by="applicant"),
        RulingReceived(_START, by="body"),
    ),
)


def _stands(events: tuple[Event, ...], day: dt.date) -> Standing:
    body = PublicBody(kind="state", level="village")
    return Case(body=body, events=events).on(day)


@pytest.mark.parametrize("events", _SILENCES, ids=lambda e: e[-1].type)
def test_dashed_boxes_are_what_a_standing_says(events: tuple[Event, ...]) -> None:
    """Where a picture shows a limit that passes, the standing changes with it."""
    before, after = _stands(events, _START), _stands(events, _LATER)
    lapse = TABLE_OF[before.stage].lapse
    assert lapse is not None
    assert any(before.state in states for states in lapse.after)
    assert (after.state, after.stage) == (lapse.to, before.stage)
    assert lapse.words[0] in after.text("id")
    assert lapse.words[1] in after.text("en")


# -- links and consoles ------------------------------------------------------------


def _anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", _CODE.sub("", _text(page)), flags=re.MULTILINE)
    kept = (re.sub(r"[^\w\- ]", "", title.lower()) for title in titles)
    return {title.strip().replace(" ", "-") for title in kept}


@pytest.mark.parametrize("page", _PAGES, ids=_name)
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link names a file that exists, and a heading in it."""
    for link in _LINK.findall(_CODE.sub("", _text(page))):
        if "://" in link:
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if target != ROOT / "LICENSE":
            assert target.exists(), link
        if anchor:
            assert anchor in _anchors(target), link


@pytest.mark.parametrize("page", _BUILT, ids=_name)
def test_paths_lead_somewhere(page: Path) -> None:
    """Every file and folder that is named is there, in the package or beside it."""
    named = {path for found in _PATH.findall(_text(page)) for path in found if path}
    places = (PACKAGE.parent, PACKAGE, ROOT)
    missing = {
        path
        for path in named
        if not any((place / path.removeprefix("src/")).exists() for place in places)
    }
    assert named
    assert missing == set()


@pytest.mark.parametrize("page", _DRAWINGS, ids=_name)
def test_the_floors_of_the_rooms_are_those_of_the_contracts(page: Path) -> None:
    """The page draws each room of many floors as import-linter holds it."""
    contracts = tomllib.loads(_text(ROOT / "pyproject.toml"))["tool"]["importlinter"]
    held = {
        contract["containers"][0]: [re.findall(r"\w+", f) for f in contract["layers"]]
        for contract in contracts["contracts"]
        if contract["type"] == "layers" and contract["name"] != "floors"
    }
    rows = re.findall(r"^\| `(\w[\w/]*)/` \| (`.*?) \|$", _text(page), re.MULTILINE)
    drawn = {
        f"keterbukaan.{room.replace('/', '.')}": [
            re.findall(r"\w+", floor) for floor in floors.split("; ")
        ]
        for room, floors in rows
        if ";" in floors
    }
    assert drawn == held


@pytest.mark.parametrize("page", _PAGES, ids=_name)
def test_commands_print_what_a_page_says(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every command of ours runs, and the lines below it are in its output."""
    monkeypatch.chdir(ROOT)
    for block in _CONSOLE.findall(_text(page)):
        for command, *shown in (
            part.splitlines() for part in block.split("$ ") if part.startswith("keterb")
        ):
            result = CliRunner().invoke(
                app, shlex.split(command, comments=True)[1:], env={"COLUMNS": "200"}
            )
            assert result.exit_code == (2 if "# exit 2" in command else 0), command
            output = " ".join(result.output.split())
            for line in shown:
                assert line == "..." or " ".join(line.split()) in output, line


@pytest.mark.parametrize("page", _PAGES, ids=_name)
def test_no_page_holds_an_identity_number(page: Path) -> None:
    """No page has a run of digits as long as that of an identity number."""
    assert re.findall(r"\d{15,}", _text(page)) == []

"""The reference pages leave nothing out, and their examples are what they say."""

from __future__ import annotations

import ast
import datetime as dt
import importlib
import inspect
import json
import pkgutil
import re
import runpy
from itertools import chain
from typing import TYPE_CHECKING

import attrs
import pytest
import typer

import keterbukaan
from keterbukaan import KeterbukaanError, describe, events, testing
from keterbukaan.adapters.json import read_case, read_event
from keterbukaan.adapters.json.wrongs import WRONGS
from keterbukaan.case.values.finding_words import FINDINGS, KINDS_OF_FINDING
from keterbukaan.case.values.note_labels import LABELS
from keterbukaan.case.values.refusal_words import REFUSALS
from keterbukaan.catalogue.exempt_findings import (
    EXEMPT_CHECKS,
    EXEMPT_LACKS,
    EXEMPT_OF_TEST,
)
from keterbukaan.catalogue.findings import COLUMNS, LIST_CHECKS
from keterbukaan.catalogue.sheet_notes import NOTES as SHEET_NOTES
from keterbukaan.cli.app import app
from keterbukaan.errors import InputProblem
from keterbukaan.exemption.finding import CHECKS
from keterbukaan.law.spans import WorkingDays
from keterbukaan.typed_days import DATE_WRONGS
from keterbukaan.workdays.draft_checks import DRAFT_WRONGS
from tests.helpers import PACKAGE, ROOT
from tests.pins.store import read_inputs
from tools import markdown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_REFERENCE = ROOT / "docs/reference"
_EXAMPLE = re.compile(
    r"```json\n(?P<file>.*?)\n```\n\n```python\n>>> fact = (?P<code>.*?)\n\n```",
    re.DOTALL,
)

_FENCED = re.compile(r"^```.*?^```", flags=re.MULTILINE | re.DOTALL)


def _sections(page: str, level: str) -> dict[str, str]:
    """The text under each heading of a level, by its heading without code marks."""
    text = (_REFERENCE / page).read_text(encoding="utf-8")
    parts = re.split(rf"^{level} (.+)\n", text, flags=re.MULTILINE)
    return {
        title.strip("`"): re.split(r"^#+ ", body, flags=re.MULTILINE)[0]
        for title, body in zip(parts[1::2], parts[2::2], strict=True)
    }


@pytest.mark.parametrize("page", sorted(_REFERENCE.glob("*.md")), ids=lambda p: p.stem)
def test_headings_of_a_page_are_unique(page: Path) -> None:
    """No two headings of a reference page have the same link."""
    text = _FENCED.sub("", page.read_text(encoding="utf-8"))
    links = [markdown.anchor(t) for t in re.findall(r"^#+ (.+)$", text, re.MULTILINE)]
    assert len(links) == len(set(links))


# -- facts -----------------------------------------------------------------------


def test_the_page_on_facts_has_every_kind() -> None:
    """Every kind of fact has its section, with label, provision and own fields."""
    sections = _sections("facts.md", "###")
    for kind in events.EVENTS:
        form = describe(kind)
        section = sections[kind]
        assert f"{form.label('en')} (*{form.label('id')}*)" in section
        assert str(form.basis) in section
        for field in form.fields:
            if not field.common:
                assert f"- `{field.key}`: {field.label('en')}" in section, field.key


def test_the_page_on_facts_has_every_field_and_value() -> None:
    """The fields of every fact are listed once, and every value of a field."""
    common = _sections("facts.md", "##")["Fields of every fact"]
    page = (_REFERENCE / "facts.md").read_text(encoding="utf-8")
    for kind in events.EVENTS:
        for field in describe(kind).fields:
            assert not field.common or f"- `{field.key}`: " in common
            for value in (*field.values, *(v for f in field.fields for v in f.values)):
                words = f"{value.label('en')} (*{value.label('id')}*)"
                assert f"- `{value.value}`: {words}" in page, (kind, field.key)


@pytest.mark.parametrize("kind", events.EVENTS)
def test_an_example_of_a_fact_is_the_same_in_both_forms(kind: str) -> None:
    """What stands there as in a case file is read as the fact in Python."""
    found = _EXAMPLE.search(_sections("facts.md", "###")[kind])
    assert found is not None
    code = found["code"].replace("\n... ", "\n")
    fact = eval(code, {"dt": dt, "events": events})  # noqa: S307 (our own page)
    assert read_event(json.loads(found["file"])) == fact
    assert fact.type == kind


# -- public values ---------------------------------------------------------------


def _public_values() -> Iterator[type]:
    """Every public class that is made of parts, as the reference lists them."""
    listing = runpy.run_path(str(ROOT / "docs/_site/reference.py"))
    for module in chain.from_iterable(listing["MODULES"].values()):
        found = importlib.import_module(f"keterbukaan.{module}")
        for value in (getattr(found, name) for name in listing["names"](module)):
            if isinstance(value, type) and (
                attrs.has(value) or hasattr(value, "_fields")
            ):
                yield value


def _silent_parts(value: type) -> Iterator[str]:
    """The parts of a value that neither its docstring nor a label tells of."""
    told = "\n".join(each.__doc__ or "" for each in value.__mro__)
    kinds = [kind for kind, fact in events.EVENTS.items() if fact is value]
    labelled = {each.key for kind in kinds for each in describe(kind).fields}
    for part in inspect.signature(value).parameters:
        if part not in labelled and not re.search(rf"\b{part}\b", told):
            yield f"{value.__qualname__}.{part}"


def test_every_part_of_a_public_value_has_words() -> None:
    """What a value is made of is told in its docstring, or labelled as in a form."""
    values = list(_public_values())
    assert WorkingDays in values
    assert [part for value in values for part in _silent_parts(value)] == []


# -- strategies ------------------------------------------------------------------


def test_the_page_on_strategies_has_every_public_name() -> None:
    """Every public name of the strategies has its section, and every fault a line."""
    sections = _sections("strategies.md", "##")
    assert list(sections) == testing.__all__
    for fault in testing.FAULTS:
        assert f"- `{fault}`: " in sections["FAULTS"]


# -- commands --------------------------------------------------------------------


def test_the_page_on_commands_has_every_command_and_option() -> None:
    """Every command has its section, and its arguments and options a place in it."""
    sections = _sections("command-line.md", "##")
    shared = sections.pop("Options of several commands")
    group = typer.main.get_command(app)
    listed = getattr(group, "commands", {})
    assert list(sections) == list(listed)
    for name, command in listed.items():
        assert command.help in sections[name]
        for parameter in command.params:
            words = (parameter.help or "").rstrip(".")
            assert words in sections[name] + shared, (name, parameter.name)
            for option in parameter.opts:
                if option.startswith("-"):
                    assert re.search(rf"`{option}[` ]", sections[name]), option


# -- findings and notes ------------------------------------------------------------

_VARIANTS = {"late.but_read", "late.but_record", "late.by_bounds"}  # sentences of late
_CODE = re.compile(rf"(?:{'|'.join(KINDS_OF_FINDING)})\.[a-z_.]+")
_BEGUN = re.compile(rf"(?:{'|'.join(KINDS_OF_FINDING)})\.")


def _codes() -> set[str]:
    """Every code in the margin of the page: of a heading or of a line."""
    text = (_REFERENCE / "findings.md").read_text(encoding="utf-8")
    return set(re.findall(r"^(?:#+|-) `([a-z_.0-9]+)`", text, flags=re.MULTILINE))


def test_the_page_on_findings_has_every_code_of_the_tables() -> None:
    """Every code that has words in a table is on the page."""
    columns = {f"column.{name}" for name in COLUMNS}
    shown = {f"exempt.{code.replace('.', '_')}" for code in EXEMPT_OF_TEST}
    lists = (LIST_CHECKS.keys() - {"column"}) | columns | EXEMPT_CHECKS.keys()
    single = {code for code in FINDINGS if _CODE.fullmatch(code)} - _VARIANTS
    of_cases = {*single, *REFUSALS, *LABELS}
    every = {*of_cases, *CHECKS, *lists, *EXEMPT_LACKS, *shown, *SHEET_NOTES}
    assert every - _codes() == set()


def test_the_page_on_findings_has_every_code_of_the_checks() -> None:
    """Every code that the modules of a case write out is on the page."""
    texts: set[str] = set()
    for module in (PACKAGE / "case").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts.add(node.value)
    written = {text for text in texts if _CODE.fullmatch(text)}
    begun = {text for text in texts if _BEGUN.fullmatch(text)}
    assert written - _VARIANTS - _codes() == set()
    assert begun == {f"{kind}." for kind in KINDS_OF_FINDING} - {"form."}


def test_the_page_on_findings_has_every_code_that_kept_cases_give() -> None:
    """Nothing is found in the kept cases whose code is not on the page."""
    found = set()
    for row in read_inputs("cases")[::11]:
        standing = read_case(row["file"]).on(dt.date.fromisoformat(row["on"]))
        found |= {finding.code for finding in standing.findings}
        found |= {note.code for note in standing.notes}
    assert found
    assert found - _codes() == set()


def test_a_page_names_no_code_twice() -> None:
    """Every code of a finding or a note stands once in the margin of the page."""
    text = (_REFERENCE / "findings.md").read_text(encoding="utf-8")
    codes = re.findall(r"^(?:#+|-) `([a-z_.0-9]+)`", text, flags=re.MULTILINE)
    assert len(codes) == len(set(codes))


# -- input problems ------------------------------------------------------------------


def _errors(kind: type[KeterbukaanError]) -> Iterator[type[KeterbukaanError]]:
    """Every kind of error of the package beneath one."""
    for each in kind.__subclasses__():
        if each.__module__.startswith("keterbukaan."):
            yield each
            yield from _errors(each)


def _literal_codes(module: Path) -> Iterator[str]:
    """The codes that a module writes out where it makes a problem."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            given = [*node.args, *(each.value for each in node.keywords)]
            place = {"InputProblem": 2, "Wrong": 1}.get(node.func.id, len(given))
            for each in given[place:]:
                if isinstance(each, ast.Constant):
                    yield str(each.value)


def test_the_page_on_problems_has_every_code() -> None:
    """Every code in a table, at a problem that is made, and of an error is there."""
    for module in pkgutil.walk_packages(keterbukaan.__path__, "keterbukaan."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    raised = {kind.__new__(kind).code for kind in _errors(KeterbukaanError)}
    written = {code for path in PACKAGE.rglob("*.py") for code in _literal_codes(path)}
    assert written >= {"no_zone", "five_or_six", "damaged"}
    tables = WRONGS.keys() | DRAFT_WRONGS.keys() | DATE_WRONGS.keys()
    every = {InputProblem("$", "").code} | raised | written | tables
    assert every == _sections("problems.md", "###").keys()


def test_every_sentence_on_the_page_on_problems_is_in_both_languages() -> None:
    """Each code has a line or more, with what is said in English and Indonesian."""
    for code, section in _sections("problems.md", "###").items():
        lines = re.findall(r"^- \S.* \(\*.+\*\)(?:; at `.+`)?$", section, re.MULTILINE)
        assert lines, code

"""What there is in both languages says the same in both."""

from __future__ import annotations

import ast
import re
import runpy
import subprocess
from doctest import DocTestParser
from typing import Final

import pytest

from tests.helpers import ROOT

_PAIRS: Final[dict[str, str]] = {
    **{
        f"docs/{english}.md": f"docs/{native}.md"
        for english, native in runpy.run_path(str(ROOT / "docs/_site/pairs.py"))[
            "PAIRS"
        ].items()
    },
    "README.md": "README.id.md",
}
_BACK: Final = {native: english for english, native in _PAIRS.items()}
#: Told in another way in Indonesian: for an officer and an applicant, step by step.
_OWN_WAY: Final = {
    "docs/tutorial/letter-to-ruling.md",
    "docs/howto/consequence-test.md",
}
_BLOCK: Final = re.compile(
    r"^```(?P<kind>[^\n]*)\n(?P<text>.*?)^```", re.MULTILINE | re.DOTALL
)
_HEADING: Final = re.compile(r"^(#+) ", re.MULTILINE)
_DAY: Final = re.compile(r"\b\d{4}-\d\d-\d\d\b|\bdate\(\d+, \d+, \d+\)")
_LINK: Final = re.compile(r"\]\(([^)#\s:]+)")
_COMMAND: Final = re.compile(r"^\$ (\S+)|\s(--?[a-z-]+)", re.MULTILINE)
_OPTIONS: Final = re.compile(
    r"\A(?:---\n.*?^---\n|(?::.*\n)+)", re.MULTILINE | re.DOTALL
)
_EITHER: Final = {"--lang"}


def _text(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def _headings(text: str) -> list[int]:
    return [len(signs) for signs in _HEADING.findall(_BLOCK.sub("", text))]


def _rows(text: str) -> list[int]:
    """Return how many cells the rows of the tables have."""
    lines = _BLOCK.sub("", text).splitlines()
    return [line.count("|") for line in lines if line.startswith("|")]


def _days(text: str) -> list[str]:
    return sorted(_DAY.findall(text))


def _code(text: str) -> list[list[str]]:
    """Return what each block of code calls, whatever its words and names."""
    found = []
    for block in _BLOCK.finditer(text):
        if block["kind"] == "console":
            found.append([n for c in _COMMAND.findall(block["text"]) for n in c if n])
        elif block["kind"].startswith(("python", "{code-cell}")):
            source = _OPTIONS.sub("", block["text"])
            if source.startswith(">>>"):
                source = "".join(
                    example.source for example in DocTestParser().get_examples(source)
                )
            found.append(_called(source))
    return [[name for name in names if name not in _EITHER] for names in found]


def _called(source: str) -> list[str]:
    nodes = list(ast.walk(ast.parse(source)))
    return sorted(
        [node.attr for node in nodes if isinstance(node, ast.Attribute)]
        + [node.name for node in nodes if isinstance(node, ast.alias)]
    )


def _git(*asked: str) -> str:
    command = ("git", "-C", str(ROOT), *asked)
    return subprocess.run(  # noqa: S603 (our own history)
        command, check=True, capture_output=True, text=True
    ).stdout


def _older(*pages: str) -> str:
    """Return the page that was not changed when the other was."""
    changed = {page for page in pages if _git("status", "--porcelain", "--", page)}
    if len(changed) == 1:
        return next(page for page in pages if page not in changed)
    return min(pages, key=lambda page: int(_git("log", "-1", "--format=%ct", page)))


@pytest.mark.parametrize("page", sorted(_PAIRS.keys() - _OWN_WAY))
def test_a_pair_of_pages_is_in_step(page: str) -> None:
    """The same headings, tables of one shape, the same code, and the same days."""
    english, native = _text(page), _text(_PAIRS[page])
    for told in (_headings, _rows, _code, _days):
        assert told(english) == told(native), f"{_older(page, _PAIRS[page])} is older"


@pytest.mark.parametrize("page", [*_PAIRS, *_PAIRS.values()])
def test_a_page_leads_to_pages_in_its_own_language(page: str) -> None:
    """A link to a page that there is in both languages goes to the right one."""
    others = _PAIRS.values() if page in _PAIRS else _PAIRS.keys()
    for link in _LINK.findall(_BLOCK.sub("", _text(page))):
        target = (ROOT / page).parent.joinpath(link).resolve()
        if target.is_relative_to(ROOT):
            name = str(target.relative_to(ROOT))
            assert name not in others or page in {_PAIRS.get(name), _BACK.get(name)}


@pytest.mark.parametrize("page", sorted(_BACK))
def test_a_link_to_a_page_in_english_alone_says_so(page: str) -> None:
    """In the same words everywhere, which no other line has."""
    for line in _BLOCK.sub("", _text(page)).splitlines():
        if not line.startswith("[English]("):
            english = any(_is_english(page, link) for link in _LINK.findall(line))
            assert english == ("berbahasa Inggris)" in line), line


def _is_english(page: str, link: str) -> bool:
    """Return whether a link leads to a page; the glossary is in both languages."""
    target = (ROOT / page).parent.joinpath(link).resolve()
    if not target.is_file() or target.suffix != ".md":
        return False
    name = str(target.relative_to(ROOT))
    return name not in _BACK and name != "docs/glossary.md"


@pytest.mark.parametrize("page", sorted(_PAIRS))
def test_a_pair_of_pages_is_there(page: str) -> None:
    """Both pages stand where the switch leads, and name each other."""
    for here, other in ((page, _PAIRS[page]), (_PAIRS[page], page)):
        assert (ROOT / here).is_file()
        if "law/" not in here:
            assert f"({other.rpartition('/')[2]})" in _text(here)

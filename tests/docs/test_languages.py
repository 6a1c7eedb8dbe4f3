"""What there is in both languages says the same in both."""

from __future__ import annotations

import re
import runpy
from typing import Final

import pytest

from tests.helpers import ROOT

_PAIRS: Final[dict[str, str]] = {
    **{
        f"docs/{english}.md": f"docs/{native}.md"
        for english, native in runpy.run_path(str(ROOT / "docs/_site/languages.py"))[
            "PAIRS"
        ].items()
    },
    "README.md": "README.id.md",
}
#: Told in another way in Indonesian: for an officer and an applicant, step by step.
_OWN_WAY: Final = {
    "docs/tutorial/letter-to-ruling.md",
    "docs/howto/consequence-test.md",
}
_BLOCK: Final = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_CODE: Final = re.compile(r"^```(?:python|console|\{code-cell\})", re.MULTILINE)
_HEADING: Final = re.compile(r"^(#+) ", re.MULTILINE)
_DAY: Final = re.compile(r"\b\d{4}-\d\d-\d\d\b|\bdate\(\d+, \d+, \d+\)")


def _text(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", sorted(_PAIRS.keys() - _OWN_WAY))
def test_a_pair_of_pages_is_in_step(page: str) -> None:
    """The same headings, as many blocks of code, and the same days."""
    english, native = _text(page), _text(_PAIRS[page])
    for told in (
        lambda text: [len(signs) for signs in _HEADING.findall(_BLOCK.sub("", text))],
        lambda text: len(_CODE.findall(text)),
        lambda text: sorted(_DAY.findall(text)),
    ):
        assert told(english) == told(native), _PAIRS[page]


@pytest.mark.parametrize("page", sorted(_PAIRS))
def test_a_pair_of_pages_is_there(page: str) -> None:
    """Both pages stand where the switch leads."""
    assert (ROOT / page).is_file()
    assert (ROOT / _PAIRS[page]).is_file()

"""The page on the strategies for property tests: what each draws, and from what.

It is written and checked with the others: see ``docs_pages``.
"""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any, Final

from hypothesis import HealthCheck, Phase, find, settings

from keterbukaan import rule, testing
from tools import markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hypothesis.strategies import SearchStrategy

_MARKUP: Final = re.compile(r"(?::\w+:)?`{1,2}([^`]+)`{1,2}")
_PROSE: Final = re.compile(r"\n\n(?:Args:|>>> )")
_ARGUMENT: Final = re.compile(
    r"^    (\w+): (.+?)(?=^    \w+: |\Z)", re.DOTALL | re.MULTILINE
)
_QUALIFIED: Final = re.compile(r"ForwardRef\('([^']+)'\)|hypothesis\.strategies\.")
_OF_ONE_RULE: Final = {"starts": ("request.notice",)}  # what needs a rule to draw from
_WIDTH: Final = 76


def strategies() -> str:
    """Every public name of the strategies, with what it draws at its simplest."""
    named = {name: getattr(testing, name) for name in testing.__all__}
    return markdown.page(
        "# Strategies",
        "What `keterbukaan.testing` (extra `testing`) has for property tests with "
        "Hypothesis, rendered from the docstrings; how to use them is in "
        "[property tests](../howto/property-tests.md).\n"
        "Every strategy prefers the days on which things go wrong: around joint leave, "
        "at year ends, and when a decree was issued.\n"
        "The simplest value is what Hypothesis begins with; the codes of findings are "
        "explained in [findings and notes](findings.md).",
        *(
            block
            for name, value in named.items()
            for block in (
                f"## `{name}`",
                *(_strategy(name, value) if callable(value) else _constant(name)),
            )
        ),
    )


def _constant(name: str) -> Iterator[str]:
    if name == "PLAIN_DAY":
        yield f"The plain day that dates shrink to: {testing.PLAIN_DAY}, a Monday."
    else:
        yield "The faults of `faulty_histories`, each with a finding that it ends in:"
        yield "\n".join(f"- `{fault}`: `{_code(fault)}`" for fault in testing.FAULTS)


def _code(fault: str) -> str:
    _, code = simplest(testing.faulty_histories(faults=(fault,)))
    return str(code)


def _strategy(name: str, strategy: Callable[..., Any]) -> Iterator[str]:
    text = inspect.getdoc(strategy) or ""
    yield f"```text\n{_signature(name, strategy)}\n```"
    yield _plain(_PROSE.split(text)[0])
    told = text.partition("Args:\n")[2].partition("\n\n")[0]
    yield "\n".join(
        f"- `{argument}`: {' '.join(_plain(words).split())}"
        for argument, words in _ARGUMENT.findall(told)
        if argument != "draw"
    )
    rules = _OF_ONE_RULE.get(name, ())
    of = f" for `{', '.join(rules)}`" if rules else ""
    yield f"Simplest{of}: `{simplest(strategy(*map(rule, rules)))!r}`"


def _plain(text: str) -> str:
    """Return the words of a docstring as Markdown."""
    return _MARKUP.sub(r"`\1`", text)


def simplest(strategy: SearchStrategy[Any]) -> Any:  # noqa: ANN401 (whatever it draws)
    """Return the first value that a strategy gives, which is its simplest.

    >>> simplest(testing.dates())
    datetime.date(2026, 7, 6)
    """
    once = settings(
        database=None,
        deadline=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    seen: list[Any] = []

    def first(value: object) -> bool:
        seen.append(value)
        return True

    find(strategy, first, settings=once)
    return seen[0]


def _signature(name: str, strategy: Callable[..., Any]) -> str:
    """How a strategy is called, in one line or with a line for each argument."""
    signature = inspect.signature(strategy)
    given: list[str] = []
    for each in signature.parameters.values():
        if each.kind is each.KEYWORD_ONLY and "*" not in given:
            given.append("*")
        given.append(_parameter(each))
    returned = _QUALIFIED.sub(r"\1", _annotation(signature.return_annotation))
    line = f"{name}({', '.join(given)}) -> {returned}"
    if len(line) <= _WIDTH:
        return line
    lines = "".join(f"    {each},\n" for each in given)
    return f"{name}(\n{lines}) -> {returned}"


def _annotation(hint: object) -> str:
    return hint if isinstance(hint, str) else str(hint)


def _parameter(each: inspect.Parameter) -> str:
    told = f"{each.name}: {_annotation(each.annotation)}"
    if each.default is each.empty:
        return told
    every = each.default == tuple(testing.FAULTS)
    return f"{told} = {'tuple(FAULTS)' if every else repr(each.default)}"

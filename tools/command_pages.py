"""The page on the commands, from the help of the program itself.

It is written and checked with the others: see ``docs_pages``.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import typer

from keterbukaan.cli.app import app
from tools import markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_MANY: Final = 3  # an option of as many commands is explained once
_FORMS: Final = frozenset(
    {"--json", "--jsonl", "--csv", "--ics", "--xlsx", "--parquet", "--md", "--html"}
)
_ONCE: Final = "Options of several commands"
_EXTRA: Final = re.compile(r"\s*\[([^\]]*)\]$")
_OF_ARGUMENT: Final = re.compile(r" <[^>]*>$")


def commands() -> str:
    """Every command with its arguments, options, forms of output and exit codes."""
    group = _group()
    listed: Mapping[str, Any] = getattr(group, "commands", {})
    shared = _shared(listed.values())
    return markdown.page(
        "# The commands",
        "What the program itself says of each command with `-h` or `--help`, first in "
        "Indonesian, then in English; worked examples are in "
        "[the command line](../howto/command-line.md).",
        group.help or "",
        "\n".join(_parameter(each) for each in group.params),
        "Every command prints text for people, unless another form is asked for; only "
        "one form at a time.\n"
        "`schema` always prints JSON.",
        "The exit code is 0 when answered.\n"
        "It is 2 on bad input, which is named on standard error; of many files those "
        "that can be read are answered all the same.",
        f"## {_ONCE}",
        "\n".join(shared.values()),
        *(block for name in listed for block in _command(name, listed[name], shared)),
    )


@cache
def _group() -> Any:  # noqa: ANN401 (click's and typer's class differ)
    """Return the program, built once."""
    return typer.main.get_command(app)


def _shared(listed: Iterable[Any]) -> Mapping[str, str]:
    """Return the lines of options that several commands take, by their first name."""
    lines = Counter(
        (each.opts[0], _parameter(each))
        for command in listed
        for each in command.params
        if _is_option(each)
    )
    return {name: line for (name, line), n in lines.items() if n >= _MANY}


def _is_option(each: Any) -> bool:  # noqa: ANN401 (click's and typer's class differ)
    return bool(each.opts[0].startswith("-"))


def _command(
    name: str,
    command: Any,  # noqa: ANN401 (click's and typer's class differ)
    shared: Mapping[str, str],
) -> Iterator[str]:
    arguments = [each for each in command.params if not _is_option(each)]
    options = [each for each in command.params if _is_option(each)]
    yield f"## `{name}`"
    yield command.help
    yield f"```text\n{_usage(name, arguments, options)}\n```"
    yield from _listed("Arguments", arguments)
    own = [each for each in options if _parameter(each) not in shared.values()]
    yield from _listed("Options", own)
    rest = [each.opts[0] for each in options if each not in own]
    others = [each for each in rest if each not in _FORMS]
    yield (
        f"Also {markdown.code(others)}: see "
        f"[options of several commands](#{markdown.anchor(_ONCE)})."
    )
    forms = [each.opts[0] for each in options if each.opts[0] in _FORMS]
    yield f"Forms of output beside text: {markdown.code(forms)}."


def _listed(title: str, parameters: Iterable[Any]) -> Iterator[str]:
    lines = [_parameter(each) for each in parameters]
    if lines:
        yield f"{title}:"
        yield "\n".join(lines)


def _usage(name: str, arguments: Iterable[Any], options: Iterable[Any]) -> str:
    """How a command is called, with the options that it cannot do without."""
    given = (
        _called(each) if each.required else f"[{_called(each)}]" for each in arguments
    )
    needed = (_called(each) for each in options if each.required)
    return " ".join(["keterbukaan", name, *given, *needed, "[OPTIONS]"])


def _called(each: Any) -> str:  # noqa: ANN401 (click's and typer's class differ)
    """How a parameter is given: its name, and what goes with it."""
    told = str(_record(each)[0])
    return told if _is_option(each) else _OF_ARGUMENT.sub("", told)


def _record(each: Any) -> tuple[str, str]:  # noqa: ANN401 (as above)
    """What the help says of a parameter, in its two columns."""
    called, told = each.get_help_record(typer.Context(_group()))
    return called, told


def _parameter(each: Any) -> str:  # noqa: ANN401 (click's and typer's class differ)
    """Return the line of an argument or an option."""
    told = [each.help.rstrip(".")] if each.help else []
    extra = _EXTRA.search(_record(each)[1])
    for note in extra[1].split("; ") if extra else ():
        name, _, value = note.partition(": ")
        told.append(f"{name} `{value}`" if value else note)
    if not _is_option(each) and each.required:
        told.remove("required")
    if getattr(each, "multiple", False):
        told.append("may be given several times")
    return f"- `{_called(each)}`: {'; '.join(told)}"

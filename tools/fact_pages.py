"""The page on the facts: what each records, and what it takes.

It is written and checked with the others: see ``docs_pages``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from keterbukaan.adapters.json import write_event
from keterbukaan.events import EVENTS, Event, RequestSent
from keterbukaan.fact_forms import FieldKind, describe
from keterbukaan.law.shape import Actor
from keterbukaan.lifecycle import TABLES
from tools import markdown
from tools.fact_examples import example

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from keterbukaan.fact_forms import FactField, FactForm, FieldValue

_FEW: Final = 9  # as many values stand with their field
_WIDTH: Final = 76


def facts() -> str:
    """Every kind of fact by stage, with its fields, their values and an example."""
    lists = _lists()
    common = [each for each in describe(RequestSent).fields if each.common]
    return markdown.page(
        "# Facts",
        f"The {len(EVENTS)} kinds of facts of a matter, stage by stage in the order of "
        "the procedure, rendered from `keterbukaan.events`.\n"
        "The heading is the `type` in a [case file](../howto/case-file.md); each "
        "example stands first as in such a file, then in Python, with the class of the "
        "fact.\n"
        "Where a fact leads, and which limit it starts, is in [the lifecycle]"
        "(../law/lifecycle.md); the same as data is what "
        "[`describe`](../howto/build-a-form.md) gives.",
        "A field that is not marked as required may be left out, and is then not on "
        "record, unless the page says what holds instead.",
        _code(">>> import datetime as dt", ">>> from keterbukaan import events"),
        "## Fields of every fact",
        "\n".join(line for each in common for line in _field(each, lists)),
        *(
            block
            for table in TABLES
            for block in (
                f"## {table.words[1].capitalize()}",
                *(part for row in table.rows for part in _fact(row.fact, lists)),
            )
        ),
        "## Lists of values",
        *(block for values, name in lists.items() for block in _list(values, name)),
    )


def _all_fields() -> Iterator[FactField]:
    """Yield every field of every fact, and those of the objects in them."""
    for kind in EVENTS:
        for each in describe(kind).fields:
            yield each
            yield from each.fields


def _lists() -> Mapping[tuple[FieldValue, ...], str]:
    """Return the values that have a heading of their own, under the label of it.

    Those of fields of several kinds, and any that are many.
    """
    used: dict[tuple[FieldValue, ...], list[FactField]] = {}
    for each in _all_fields():
        if each.values:
            used.setdefault(each.values, []).append(each)
    return {
        values: markdown.capital(by[0].words[1])
        for values, by in used.items()
        if len(by) > 1 or len(values) > _FEW
    }


def _list(values: tuple[FieldValue, ...], name: str) -> Iterator[str]:
    yield f"### {name}"
    yield "\n".join(f"- `{each.value}`: {markdown.both(each.words)}" for each in values)


def _fact(
    kind: type[Event], lists: Mapping[tuple[FieldValue, ...], str]
) -> Iterator[str]:
    form = describe(kind)
    yield f"### `{form.type}`"
    yield _said(kind)
    yield "\n".join(
        [
            f"- label: {markdown.both(form.words)}",
            f"- by: {_by(form)}",
            f"- provision: {form.basis}",
        ]
    )
    own = [each for each in form.fields if not each.common]
    if own:
        yield "Fields of its own:"
        yield "\n".join(line for each in own for line in _field(each, lists))
    yield from _example(form.type)


def _said(kind: type[Event]) -> str:
    """What a fact records, in the first sentence of its docstring."""
    sentence = (kind.__doc__ or "").partition("\n")[0]
    term, colon, rest = sentence.partition(": ")
    told = rest if colon and term.casefold() in kind.words[0].casefold() else sentence
    return markdown.capital(told)


def _by(form: FactForm) -> str:
    names = {each.name for each in form.fields}
    if "by" in names and form.actor in {Actor.APPLICANT, Actor.BODY}:
        return "the applicant or the public body, as `by` says"
    return form.actor.label("en")


def _field(
    each: FactField, lists: Mapping[tuple[FieldValue, ...], str], indent: str = ""
) -> Iterator[str]:
    """Yield a field as a line, and its values or the fields inside it below."""
    told = [f"{each.kind.label('en')}{_link(each, lists)}"]
    if each.required:
        told.append("required")
    if each.default not in (None, [], {}):
        told.append(f"`{json.dumps(each.default)}` where it is left out")
    if each.name != each.key:
        told.append(f"in Python `{each.name}`")
    if each.basis is not None:
        told.append(str(each.basis))
    if each.personal:
        told.append("may be personal")
    yield f"{indent}- `{each.key}`: {markdown.both(each.words)}; {'; '.join(told)}"
    for value in () if each.values in lists else each.values:
        yield f"{indent}  - `{value.value}`: {markdown.both(value.words)}"
    for inner in each.fields:
        yield from _field(inner, lists, f"{indent}  ")


def _link(each: FactField, lists: Mapping[tuple[FieldValue, ...], str]) -> str:
    """Where the values of a field stand, unless they stand below it."""
    if each.values not in lists:
        return ""
    name = lists[each.values]
    link = f"[{name}](#{markdown.anchor(name)})"
    free = each.kind is FieldKind.TEXT
    return f", understood as {link}, any other is kept" if free else f": {link}"


def _example(kind: str) -> Iterator[str]:
    fact, expression = example(kind)
    yield f"```json\n{_json(write_event(fact))}\n```"
    first, *more = expression.splitlines()
    yield _code(f">>> fact = {first}", *(f"... {line}" for line in more))


def _code(*lines: str) -> str:
    return "\n".join(["```python", *lines, "", "```"])


def _json(content: Mapping[str, Any]) -> str:
    """A fact as in a case file: in one line, or with a line for each field."""
    line = json.dumps(content)
    if len(line) <= _WIDTH:
        return line
    told = ",\n".join(f"  {json.dumps(k)}: {json.dumps(v)}" for k, v in content.items())
    return f"{{\n{told}\n}}"

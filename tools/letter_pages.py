"""The page on what the letters of the procedure have to say.

It is written and checked with the others: see ``docs_pages``.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from keterbukaan.law.letters import LETTERS
from tools import markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keterbukaan.law.entry import Entry
    from keterbukaan.law.letters import LetterForm
    from keterbukaan.texts import Words


def letters() -> str:
    """Every letter with its fields, what it tells its reader, and its notes."""
    return markdown.page(
        "# Letters",
        "What the letters of the procedure have to say, rendered from "
        "`keterbukaan.law.letters`.\n"
        "Each follows the articles of its day; where the annex, which was read as an "
        "image, says more, that is a note.\n"
        "The words are ours, and nobody has compared these entries with the "
        "instruments themselves again.\n"
        "How to write one from a case: [letters](../howto/letters.md).",
        "A field is needed always, as the head of the letter, or on the condition "
        "named; where the record does not decide the condition, it is open.\n"
        "In a sentence `{span}` stands for the length in force on the day of the "
        "letter.\n"
        "No letter has an identity number, and no answer of the PPID the last day of "
        "an objection: nobody knows yet when it will be received.\n"
        "A letter that a commission or a court receives names the one that is "
        "competent; where the record does not decide which, each that it may be.",
        *(
            block
            for kind, forms in groupby(LETTERS, lambda form: form.kind)
            for block in (
                f"## `{kind}`: {kind.label('en')}",
                *(part for form in forms for part in _form(form)),
            )
        ),
    )


def _both(words: Words) -> str:
    return f"{words[1]} (*{words[0]}*)"


def _cited(entry: Entry) -> str:
    return "; ".join(map(str, entry.citations))


def _form(form: LetterForm) -> Iterator[str]:
    until = f" until {form.until}" if form.until else ""
    yield f"### {form.basis}, from {form.in_force}{until}"
    to = f" to {form.to.label('en')}" if form.to else ""
    approver = f", approved by the {form.approver[1]}" if form.approver else ""
    yield (
        f"{_both(form.words).capitalize()}; {form.by.label('en')}{to}{approver}; "
        f"{_cited(form)}."
    )
    yield markdown.table(
        ("key", "field", "when", "provision"),
        (
            (f"`{f.key}`", _both(f.words), f.when.label("en"), _cited(f))
            for f in form.fields
        ),
    )
    if form.told:
        yield "It tells its reader:"
        yield "\n".join(f"- {told.text('en')} ({told.basis})" for told in form.told)
    yield _notes(form)


def _notes(form: LetterForm) -> str:
    """What is not settled or easily overlooked, one note a line."""
    own = [f"- {en}." for _, en in form.notes]
    fields = [f"- `{f.key}`: {en}." for f in form.fields for _, en in f.notes]
    return "\n".join(["To note:", "", *own, *fields]) if own or fields else ""

"""The page on what an applicant has to be, to hand in, and to fill in.

It is written and checked with the others: see ``docs_pages``.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from keterbukaan.law.handed_in import Channel
from keterbukaan.law.printed.forms import FORMS
from keterbukaan.law.requirements import (
    ASKERS,
    CHANNEL_RULES,
    DOCUMENT_RULES,
    SPELLINGS,
)
from keterbukaan.law.venues import VENUES, VILLAGE
from keterbukaan.parties import ApplicantKind
from tools import markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from keterbukaan.law.entry import DatedEntry, Entry
    from keterbukaan.law.printed.forms import Form, FormField
    from keterbukaan.law.requirements import ChannelRule, DocumentRule
    from keterbukaan.law.venues import Venue
    from keterbukaan.texts import Words

_WITH = {
    "request": "a request",
    "objection": "an objection",
    "dispute": "an application to a commission",
}
_OF = {"agent": ("kuasa", "agent"), "all": ("setiap pemohon", "every applicant")}


def _both(words: Words) -> str:
    return f"{words[1]} (*{words[0]}*)"


def _cited(entry: Entry) -> str:
    return "; ".join(map(str, entry.citations))


def _notes(entries: Iterable[Entry]) -> str:
    """What is not settled or easily overlooked, one note a line."""
    return "\n".join(f"- {e.text('en')}: {en}." for e in entries for _, en in e.notes)


def _period(entry: DatedEntry) -> tuple[object, object]:
    return entry.in_force, entry.until


def requirements() -> str:
    """Who may ask, with what, by which channel, on which form, and before whom."""
    return markdown.page(
        "# Requirements",
        "Who may ask, what has to be handed in, by which channel, what a form has to "
        "say, and which commission hears the dispute, rendered from "
        "`keterbukaan.law.requirements` and `keterbukaan.law.venues`.\n"
        "The words are ours, and nobody has compared these entries with the "
        "instruments themselves yet.\n"
        "A dash under “until” means that the text is in force.",
        "## Who may ask",
        markdown.table(
            ("kind", "who", "an applicant", "provision"),
            (
                (f"`{a.kind}`", _both(a.words), "yes" if a.may else "no", _cited(a))
                for a in ASKERS.values()
            ),
        ),
        _notes(ASKERS.values()),
        "## What has to be handed in",
        "One of the documents of a line is enough.\n"
        "The words in code stand in `documents` of a fact: see "
        "[reading a case file](../howto/case-file.md#what-was-handed-in).\n"
        "For a request under PerKI 1/2010, until 29 June 2021, there was nothing to "
        "hand in.",
        *_documents(),
        "## By which channel",
        markdown.table(
            ("step", "text", "named", "oral", "provision", "from", "until"),
            map(_channel, CHANNEL_RULES),
        ),
        "Whether a request by another channel than PerKI 1/2021 names is valid is the "
        "reading `request_channel`: by default it is, under the statute, and a note "
        "says so; the same is applied to an objection in writing.\n"
        "A web form is an electronic medium that no text names, and nothing is found "
        "about it.",
        "A register writes a channel in its own words; these are understood, and "
        "about any other nothing is found:",
        markdown.table(
            ("channel", "written as"),
            ((_both(channel.words), _spellings(channel)) for channel in Channel),
        ),
        "## What a form has to say",
        *(block for form in FORMS for block in _form(form)),
        "## Which commission",
        "By the level of the office, and by which commissions exist: see "
        "[embedding](../howto/embed.md#which-commission).",
        markdown.table(
            ("key", "where", "commission", "provision"), map(_venue, VENUES.values())
        ),
        _notes(VENUES.values()),
        f"A village: {VILLAGE[1]}.",
    )


def _spellings(channel: str) -> str:
    return ", ".join(f"`{text}`" for text, c in SPELLINGS.items() if c == channel)


def _documents() -> Iterator[str]:
    for step, rules in groupby(DOCUMENT_RULES, lambda rule: rule.step):
        mine = list(rules)
        yield f"### With {_WITH[step]}"
        yield markdown.table(
            ("of", "what", "any of", "provision", "from", "until", "where it lacks"),
            map(_document, mine),
        )
        yield _notes(mine)


def _document(rule: DocumentRule) -> tuple[object, ...]:
    of = _OF.get(rule.of) or ApplicantKind(rule.of).words
    any_of = ", ".join(f"{d.words[1]} `{d}`" for d in rule.any_of)
    return (
        of[1],
        _both(rule.words),
        any_of,
        _cited(rule),
        *_period(rule),
        rule.lacking[1],
    )


def _channel(rule: ChannelRule) -> tuple[object, ...]:
    return (
        rule.step.words[1],
        _both(rule.words),
        ", ".join(channel.words[1] for channel in rule.channels),
        rule.oral and rule.oral.words[1],
        _cited(rule),
        *_period(rule),
    )


def _form(form: Form) -> Iterator[str]:
    yield f"### `{form.key}` ({form.basis})"
    until = f" until {form.until}" if form.until else ""
    yield f"{_both(form.words).capitalize()}, from {form.in_force}{until}."
    yield markdown.table(
        ("key", "field", "asked for", "filled by", "provision"), _fields(form)
    )
    lists = [each for each in form.fields if each.choices]
    yield "\n".join(
        f"- `{f.key}` lists: {'; '.join(en for _, en in f.choices)}." for f in lists
    )
    yield _notes((form, *form.fields))


def _fields(form: Form) -> Iterator[tuple[object, ...]]:
    for field in form.fields:
        yield (
            f"`{field.key}`",
            _both(field.words),
            _required(field),
            field.by.words[1],
            field.basis,
        )


def _required(field: FormField) -> str:
    return "yes" if field.required else "where it applies"


def _venue(venue: Venue) -> tuple[object, ...]:
    earlier = f"; before: {venue.earlier}" if venue.earlier else ""
    return (
        f"`{venue.key}`",
        _both(venue.words),
        _both(venue.commission),
        f"{_cited(venue)}{earlier}",
    )

"""A letter as plain values, ready for ``json.dumps``.

>>> import datetime as dt
>>> from keterbukaan import Case, letter
>>> from keterbukaan.events import NoticeGiven
>>> day = dt.date(2026, 3, 20)
>>> case = Case(events=[NoticeGiven(day, outcome="granted", fee=0)])
>>> answer = letter_json(letter("notice", case, day), "en")
>>> answer["complete"], answer["missing"][:3]
(False, ['registration_number', 'name', 'information'])
>>> [each["text"] for each in answer["fields"] if each["key"] == "fee"]
['free of charge']
"""
# The annotations may be read while running, as those of the other answers are.

from typing import Annotated, TypedDict

from ..._values import of_kind
from ...law.letters import LetterKind, When
from ...letters import FilledField, Letter
from ...texts import Lang, pick
from .answer_types import ActorName, Day, Stamp
from .answers import stamp


class LetterFieldAnswer(TypedDict):
    """One field of a letter.

    Args:
        key: its name.
        label: its name in words.
        value: its content; null where there is none.
        text: its content, else what is said in its place.
        needed: whether the letter needs it; null where the record does not decide it.
        missing: whether the letter needs it, and it is not there.
        given: whether the caller gave it, and not the record.
        when: in which letters it has to stand.
        basis: the provision, and those that say the same.
    """

    key: str
    label: str
    value: str | None
    text: str
    needed: bool | None
    missing: bool
    given: bool
    when: Annotated[str, When]
    basis: list[str]


class ToldAnswer(TypedDict):
    """What a letter tells its reader of a limit.

    Args:
        rule: the id of the rule whose length it names.
        text: the sentence.
        basis: the provision.
    """

    rule: str
    text: str
    basis: str


class LetterAnswer(Stamp):
    """A letter on a day.

    Args:
        kind: which letter it is.
        on: the day.
        label: what it is called.
        text: which letter it is, of which day, what is missing and what is open.
        by: who writes it.
        to: who receives it; null for a determination, which goes to nobody.
        body: the name of the public body; null where it is not on record.
        basis: the provisions of its form.
        complete: whether nothing that it needs is missing or open.
        missing: the keys of what it needs and that is not there.
        open: the keys of what is not there, and may be needed.
        fields: what it says, in the order of the law, needed here or not.
        told: what it tells its reader.
        notes: what is not settled about it.
    """

    kind: Annotated[str, LetterKind]
    on: Day
    label: str
    text: str
    by: ActorName
    to: ActorName | None
    body: str | None
    basis: list[str]
    complete: bool
    missing: list[str]
    open: list[str]
    fields: list[LetterFieldAnswer]
    told: list[ToldAnswer]
    notes: list[str]


def letter_json(letter: Letter, lang: Lang = "id") -> LetterAnswer:
    """Return a letter with its fields, and what of them is missing.

    Args:
        letter: the letter.
        lang: the language of the texts.
    """
    of_kind(letter, Letter)
    return {
        "kind": letter.kind.value,
        "on": letter.day.isoformat(),
        "label": letter.label(lang),
        "text": letter.text(lang),
        "by": letter.by.value,
        "to": letter.to and letter.to.value,
        "body": letter.body,
        "basis": [str(each) for each in letter.form.citations],
        "complete": not letter.missing and not letter.open,
        "missing": [each.key for each in letter.missing],
        "open": [each.key for each in letter.open],
        "fields": [_field(each, lang) for each in letter.fields],
        "told": [
            {"rule": line.rule, "text": line.text(lang), "basis": str(line.basis)}
            for line in letter.told
        ],
        "notes": [pick(words, lang) for words in letter.notes],
        **stamp(letter.edition, letter.known_on),
    }


def _field(each: FilledField, lang: Lang) -> LetterFieldAnswer:
    return {
        "key": each.key,
        "label": each.label(lang),
        "value": each.value and pick(each.value, lang),
        "text": each.text(lang),
        "needed": each.needed,
        "missing": each.missing,
        "given": each.given,
        "when": each.field.when.value,
        "basis": [str(basis) for basis in each.field.citations],
    }

"""Surat: a letter of the procedure, filled from a case on a day.

What it has to say comes from the law of its day (:mod:`keterbukaan.law.letters`), the
content from the facts on record, and what no case can hold from the caller. What is
needed and not there is named as missing; what the record does not decide is named as
open, with what it depends on.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

import attrs
from attrs import field, frozen

from .._guesses import Guessed
from .._values import Value
from ..citation import Citation
from ..law.letters import LetterField, LetterForm, LetterKind
from ..law.shape import Actor, Decree
from ..texts import Lang, Said, Words, all_said, both, fill, joined, pick
from .sheet import Row, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

_MISSING: Final = ("belum tercatat", "not on record")
_COMPLETE: Final = both(
    id="{letter}, {day}: tidak ada yang kurang",
    en="{letter}, {day}: nothing is missing",
)
_LACKS: Final = both(
    id="{letter}, {day}: belum tercatat: {fields}",
    en="{letter}, {day}: not on record: {fields}",
)
_MAY_LACK: Final = both(
    id="{said} (mungkin juga diperlukan: {fields})",
    en="{said} (may be needed as well: {fields})",
)
_OFFICES: Final = frozenset({Actor.PPID, Actor.SUPERIOR})
_OR_AGENT: Final = ("pemohon atau kuasanya", "applicant or agent")
_EITHER: Final = ("{one} atau {other}", "{one} or {other}")


@frozen(kw_only=True, eq=False, repr=False)
class FilledField(Value):
    """Isian surat: one field of a letter, with what is known of it.

    Args:
        field: the field, by the law.
        value: its content in Indonesian and English; None where there is none. It
            may be personal, and is left out where the letter is shown as a value.
        given: whether the caller gave it, and not the record.
        needed: whether the letter needs it; None where the record does not decide it.
        depends: where it is not decided, on what it depends.
        hides: whether an identity number on record is left out of its content.
    """

    field: LetterField
    value: Words | None = attrs.field(default=None, repr=False)
    given: bool = False
    needed: bool | None = None
    depends: Words | None = None
    hides: bool = False

    @property
    def key(self) -> str:
        """Its name, stable for ever."""
        return self.field.key

    @property
    def basis(self) -> Citation:
        """The provision that asks for it."""
        return self.field.basis

    @property
    def missing(self) -> bool:
        """Whether the letter needs it, and it is not there."""
        return self.needed is True and self.value is None

    @property
    def open(self) -> bool:
        """Whether it is not there, and nobody can tell whether it is needed."""
        return self.needed is None and self.value is None

    @property
    def stands(self) -> bool:
        """Whether the letter shows it: what is there, missing or open."""
        return self.value is not None or self.needed is not False

    def label(self, lang: Lang = "id") -> str:
        """Return its name in one language."""
        return self.field.label(lang)

    def text(self, lang: Lang = "id") -> str:
        """Return its content; or that it is not on record, or on what it depends."""
        return pick(self.value or self.depends or _MISSING, lang)

    def row(self, lang: Lang) -> Row:
        """Return it as a row of the letter."""
        condition = self.field.when.label(lang) if self.open else None
        return Row(
            name=self.label(lang),
            content=self.text(lang),
            basis=str(self.basis),
            missing=self.missing,
            condition=condition,
        )


@frozen(kw_only=True, eq=False, repr=False)
class ToldLine(Value):
    """Pemberitahuan: what a letter tells its reader of a limit.

    Args:
        rule: the id of the rule whose length it names.
        basis: the provision of the sentence.
        words: the sentence.
    """

    rule: str
    basis: Citation
    words: Words

    def text(self, lang: Lang = "id") -> str:
        """Return the sentence in one language."""
        return pick(self.words, lang)


@frozen(kw_only=True, eq=False, repr=False)
class Letter(Value, Guessed):
    """A letter on a day: what it says, and what is missing.

    Args:
        form: what it has to say, by the law of its day.
        day: the day on which it is written.
        body: the name of the public body; None where it is not on record.
        writer: who writes it; the parties where either may and it is not known which.
        addressee: the commission or the court by its name, or each that it may be;
            None where it goes to somebody else.
        by_agent: whether an agent acts for the applicant, and may sign.
        fields: every field of the form, needed here or not, in its order.
        told: what it tells its reader.
        notes: what is not settled about it, for who writes it.
        edition: the newest holiday decree that a date in it rests on.
        known_on: the day whose knowledge of the days off was used.
    """

    form: LetterForm
    day: dt.date
    body: str | None = None
    writer: Actor
    addressee: Words | None = None
    by_agent: bool = False
    fields: tuple[FilledField, ...]
    told: tuple[ToldLine, ...]
    notes: tuple[Said, ...] = field(default=(), converter=all_said)
    edition: Decree | None = None
    known_on: dt.date | None = None

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield which letter it is, its day, and the keys of what is missing."""
        yield from (("kind", self.kind.value), ("day", self.day))
        yield "missing", tuple(each.key for each in self.missing)

    @property
    def kind(self) -> LetterKind:
        """Which letter it is."""
        return self.form.kind

    @property
    def by(self) -> Actor:
        """Who writes it; the parties where either may and it is not known which."""
        return self.writer

    @property
    def to(self) -> Actor | None:
        """Who receives it; None for a determination, which goes to nobody."""
        return self.form.to

    @property
    def office(self) -> Actor:
        """Which side is the public body's: the PPID, the superior, or the body."""
        return next((end for end in (self.by, self.to) if end in _OFFICES), Actor.BODY)

    @property
    def missing(self) -> tuple[FilledField, ...]:
        """The fields that it needs and that are not there."""
        return tuple(each for each in self.fields if each.missing)

    @property
    def open(self) -> tuple[FilledField, ...]:
        """The fields that are not there, and of which nobody can tell the need."""
        return tuple(each for each in self.fields if each.open)

    def label(self, lang: Lang = "id") -> str:
        """Return the name of the letter in one language."""
        return self.form.label(lang)

    def text(self, lang: Lang = "id") -> str:
        """Say which letter it is, of which day, what is missing and what is open."""
        words = fill(
            _LACKS if self.missing else _COMPLETE,
            letter=self.form.words,
            day=self.day,
            fields=_named(self.missing),
        )
        if self.open:
            words = fill(_MAY_LACK, said=words, fields=_named(self.open))
        return pick(words, lang)

    def __str__(self) -> str:
        return self.markdown()

    def markdown(self, lang: Lang = "id") -> str:
        """Return the letter as Markdown; what comes from the record is escaped."""
        from .markdown import write  # not needed to know what is missing

        return write(self._sheet(lang))

    def html(self, lang: Lang = "id") -> str:
        """Return the letter as HTML, without scripts, that fits a phone."""
        from .html import draw  # likewise

        return draw(self._sheet(lang))

    def _repr_html_(self) -> str:
        return self.html()

    def _sheet(self, lang: Lang) -> Sheet:
        """Return the letter in one language."""
        title = self.label(lang)
        return Sheet(
            lang=lang,
            title=title[:1].upper() + title[1:],
            to=pick(self._end(self.to), lang) if self.to is not None else "",
            by=pick(self._end(self.by), lang),
            signer=pick(self._signer, lang),
            approver=pick(self.form.approver, lang) if self.form.approver else "",
            rows=tuple(each.row(lang) for each in self.fields if each.stands),
            told=tuple((line.text(lang), str(line.basis)) for line in self.told),
            notes=tuple(pick(words, lang) for words in self.notes),
        )

    def _end(self, end: Actor) -> Words:
        """Return who is at one end of it, by name where that is on record."""
        if end is Actor.PARTIES:
            return fill(
                _EITHER, one=self._end(Actor.APPLICANT), other=self._end(Actor.BODY)
            )
        if end not in {Actor.APPLICANT, self.office}:
            return self.addressee or end.words
        names = [each.value for each in self.fields if each.key == "name"]
        if end is self.office:
            names = [(self.body, self.body)] if self.body else []
        return joined(end.words, *filter(None, names))

    @property
    def _signer(self) -> Words:
        applicant = _OR_AGENT if self.by_agent else Actor.APPLICANT.words
        if self.by is Actor.PARTIES:
            return fill(_EITHER, one=applicant, other=Actor.BODY.words)
        return applicant if self.by is Actor.APPLICANT else self.by.words


def _named(fields: tuple[FilledField, ...]) -> Words:
    return joined(*(each.field.words for each in fields), by="; ")

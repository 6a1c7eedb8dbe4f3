"""The shapes of a form and of its fields."""

from __future__ import annotations

from attrs import frozen

from ....texts import Labelled, Lang, Words, pick
from ...entry import DatedEntry, Entry
from ...shape import Step


class FilledBy(Labelled):
    """Diisi oleh: who fills a field of a form."""

    APPLICANT = ("applicant", "pemohon", "applicant")
    STAFF = ("staff", "petugas", "staff")
    BOTH = ("both", "keduanya", "both")


@frozen(kw_only=True, eq=False, repr=False)
class FormField(Entry):
    """Isian: one field of a form.

    Args:
        key: its name, stable for ever.
        required: whether the text asks for it without a condition.
        by: who fills it.
        choices: what it may hold, where the text or its annex lists that.
    """

    key: str
    required: bool = True
    by: FilledBy = FilledBy.APPLICANT
    choices: tuple[Words, ...] = ()

    def choice_texts(self, lang: Lang = "id") -> list[str]:
        """Say what it may hold, in one language."""
        return [pick(words, lang) for words in self.choices]


@frozen(kw_only=True, eq=False, repr=False)
class Form(DatedEntry):
    """Formulir: what a request, an objection or an application says.

    Args:
        step: what it is for.
        key: ``request``, ``request.email``, ``objection``,
            ``objection.email`` or ``dispute``.
        fields: its fields, in the order of the text.
    """

    step: Step
    key: str
    fields: tuple[FormField, ...]

    def required(self) -> tuple[str, ...]:
        """The keys of what an applicant has to fill in."""
        return tuple(
            each.key
            for each in self.fields
            if each.required and each.by is not FilledBy.STAFF
        )

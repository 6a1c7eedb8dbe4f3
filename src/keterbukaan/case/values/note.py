"""Catatan: one thing to keep in mind beside the options, with its code.

>>> note = Note("new_request", ("permintaan baru", "a new request by {day}"))
>>> indonesian, english = note.filled(day="Monday")
>>> english, note.code, note.label("en")
('a new request by Monday', 'new_request', 'new request')
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._values import Value
from ...texts import Lang, Words, fill, pick
from .note_labels import LABELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@frozen(eq=False, repr=False)
class Note(Value):
    """A sentence that says by a code what it is about.

    It unpacks as the pair of its words, Indonesian and English.

    Args:
        code: names the kind of note; stable for ever.
        words: the sentence in both languages.
    """

    code: str
    words: Words

    def __iter__(self) -> Iterator[str]:
        return iter(self.words)

    def __getitem__(self, place: int) -> str:
        return self.words[place]

    def label(self, lang: Lang = "id") -> str:
        """Return what it is about, in one language."""
        return pick(LABELS[self.code], lang)

    def text(self, lang: Lang = "id") -> str:
        """Return the sentence in one language."""
        return pick(self.words, lang)

    def filled(self, **values: object) -> Note:
        """Return the note with values in the places of its sentence."""
        return Note(self.code, fill(self.words, **values))


def by_code(words: Mapping[str, Words]) -> Mapping[str, Note]:
    """Return notes by their codes, of sentences by theirs."""
    return {code: Note(code, each) for code, each in words.items()}

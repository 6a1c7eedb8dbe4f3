"""Lembar surat: a letter in one language, ready to be written in any format.

The words around the content are ours; those of the record come as they are, and each
format escapes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from ..texts import Lang, Words, say

if TYPE_CHECKING:
    from collections.abc import Mapping

WORDS: Final[Mapping[str, Words]] = {
    "to": ("Kepada", "To"),
    "from": ("Dari", "From"),
    "item": ("hal", "item"),
    "content": ("isi", "content"),
    "basis": ("ketentuan", "provision"),
    "told": ("Untuk diketahui", "To be known"),
    "place": ("Tempat dan tanggal", "Place and date"),
    "signed": ("Nama dan tanda tangan", "Name and signature"),
    "approves": ("Menyetujui, nama dan tanda tangan", "Approved, name and signature"),
    "notes": ("Catatan tentang isinya", "Notes on its content"),
}
GAP: Final = "…" * 12
"""What is left to be written by hand."""


class Row(NamedTuple):
    """One row of a letter.

    Args:
        name: what it is about.
        content: what is known of it, or that nothing is.
        basis: the provision.
        missing: whether the letter needs it, and it is not there.
        condition: where nobody can tell whether it is needed, when it would be.
    """

    name: str
    content: str
    basis: str
    missing: bool = False
    condition: str | None = None


class Sheet(NamedTuple):
    """A letter in one language.

    Args:
        lang: the language.
        title: what it is.
        to: to whom it goes; empty where to nobody.
        by: from whom it comes.
        signer: who signs it.
        rows: what it says.
        told: what it tells its reader, each with its provision.
        notes: what is not settled about it.
        approver: who signs it as approving it; empty where nobody does.
    """

    lang: Lang
    title: str
    to: str
    by: str
    signer: str
    rows: tuple[Row, ...]
    told: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    approver: str = ""

    def say(self, key: str) -> str:
        """Return words that stand around the content."""
        return say(WORDS, key, self.lang)

    @property
    def ends(self) -> tuple[tuple[str, str], ...]:
        """To whom it goes and from whom it comes."""
        ends = (self.say("to"), self.to), (self.say("from"), self.by)
        return ends if self.to else ends[1:]

    @property
    def gaps(self) -> tuple[tuple[str, str], ...]:
        """What is left for the date and the signature."""
        signs = [f"{self.say('signed')} ({self.signer})"]
        if self.approver:
            signs.append(f"{self.say('approves')} ({self.approver})")
        return (self.say("place"), GAP), *((each, GAP) for each in signs)

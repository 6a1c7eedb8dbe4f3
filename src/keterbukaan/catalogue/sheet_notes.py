"""Catatan pembacaan: what of a sheet is no entry, or stays as it was written.

Nothing of this breaks a list. A note says where it stands, by row and heading; what the
foot of a sheet holds, such as names and identity numbers, is never repeated.

>>> print(note("cell", 7, "Bentuk", text="dokumen").text("en"))
not understood, and kept as it stands: 'dokumen'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._masks import without_identity
from .._values import Value
from ..texts import Worded, Words, both, fill

if TYPE_CHECKING:
    from collections.abc import Mapping

NOTES: Final[Mapping[str, Words]] = {
    "heading": both(
        id="kepala kolom tidak dikenal; isinya disimpan apa adanya",
        en="unknown heading; its cells are kept as they stand",
    ),
    "heading_again": both(
        id="kolom ini sudah ada di sebelah kirinya; isinya disimpan apa adanya",
        en="a column to the left is the same one; its cells are kept as they stand",
    ),
    "other_list": both(
        id="kepala kolomnya lebih mirip {kind}",
        en="its headings are more like those of the {kind}",
    ),
    "no_summary": both(
        id="tidak ada kolom ringkasan; judul menjadi ringkasannya",
        en="no column for the summary; the title stands for it",
    ),
    "title_for_summary": both(
        id="ringkasan kosong; judul menjadi ringkasannya",
        en="the summary is blank; the title stands for it",
    ),
    "cell": both(
        id="tidak terbaca, disimpan apa adanya: {text}",
        en="not understood, and kept as it stands: {text}",
    ),
    "heading_row": both(
        id="bukan nama kategori; baris di bawahnya tetap dalam kategori {category}: "
        "{text}",
        en="names no category; the rows below stay in: {category}: {text}",
    ),
    "exempt_rows": both(
        id="baris di bawahnya disebut dikecualikan; kategorinya tidak dibaca",
        en="the rows below are said to be exempt; no category is read for them",
    ),
    "no_information": both(
        id="informasinya tidak disebut; baris ini tidak dibaca",
        en="names no information; the row is not read",
    ),
    "foot": both(
        id="baris {first} s.d. {last} di bawah daftar tidak dibaca",
        en="rows {first} to {last} below the list are not read",
    ),
    "identity": both(
        id="berisi nomor identitas (NIK); nomor itu tidak ditampilkan",
        en="holds an identity number (NIK), which is not shown",
    ),
    "sheet": both(
        id="lembar {name} tidak dibaca",
        en="the sheet {name} is not read",
    ),
}
"""What may be noted, by its code."""


@frozen(eq=False, repr=False)
class SheetNote(Value, Worded):
    """Catatan: one thing of a sheet that is no entry, or stays as it was written.

    Args:
        code: which, by its key in :data:`NOTES`.
        words: what it says, in Indonesian and English.
        row: the row, as a spreadsheet numbers it; None for the whole sheet.
        heading: the heading of the column; None where it is about none.
    """

    code: str
    words: Words
    row: int | None = None
    heading: str | None = None


def note(
    code: str, row: int | None = None, heading: str | None = None, **values: object
) -> SheetNote:
    """Return a note by its code; what is quoted stands between quotation marks."""
    told = {
        name: repr(without_identity(value)) if type(value) is str else value
        for name, value in values.items()
    }
    return SheetNote(code, fill(NOTES[code], **told), row, heading)

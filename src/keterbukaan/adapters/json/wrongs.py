"""What can be wrong with a value or a file, in two languages.

>>> print(wrong("not_true", value=("sebuah daftar", "a list")))
expected true or false, got a list
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Final

from ...errors import InputProblem
from ...texts import Words, both, fill

if TYPE_CHECKING:
    from collections.abc import Mapping

WRONGS: Final[Mapping[str, Words]] = {
    # Values
    "not_text": ("harus berupa teks, bukan {value}", "expected text, got {value}"),
    "not_true": (
        "harus true atau false, bukan {value}",
        "expected true or false, got {value}",
    ),
    "not_text_or_true": (
        "harus berupa teks, true, atau false, bukan {value}",
        "expected text, true or false, got {value}",
    ),
    "not_number": (
        "harus berupa bilangan bulat, bukan {value}",
        "expected a whole number, got {value}",
    ),
    "not_list": ("harus berupa daftar, bukan {value}", "expected a list, got {value}"),
    "not_object": (
        "harus berupa objek, bukan {value}",
        "expected an object, got {value}",
    ),
    "not_date": (
        "bukan tanggal (TTTT-BB-HH): {value}",
        "not a date (YYYY-MM-DD): {value}",
    ),
    "not_recorded_day": (
        "bukan tanggal (TTTT-BB-HH, TTTT-BB, atau TTTT): {value}",
        "not a date (YYYY-MM-DD, YYYY-MM or YYYY): {value}",
    ),
    "no_such_day": ("tidak ada hari itu: {value}", "no such day: {value}"),
    "not_clock": (
        "bukan jam (JJ:MM): {value}",
        "not a time of day (HH:MM): {value}",
    ),
    "not_instant": both(
        id=(
            "bukan saat dengan zonanya (2026-03-12T09:30+07:00, atau dengan WIB, "
            "WITA, atau WIT): {value}"
        ),
        en=(
            "not an instant with its zone (2026-03-12T09:30+07:00, or with WIB, "
            "WITA or WIT): {value}"
        ),
    ),
    "no_such_instant": ("tidak ada saat itu: {value}", "no such instant: {value}"),
    # Names
    "unknown_value": (
        "nilai {value} tidak dikenal{hint}",
        "unknown value {value}{hint}",
    ),
    "unknown_key": ("kunci {value} tidak dikenal{hint}", "unknown key {value}{hint}"),
    "unknown_type": ("type {value} tidak dikenal{hint}", "unknown type {value}{hint}"),
    "unknown_kind": ("kind {value} tidak dikenal{hint}", "unknown kind {value}{hint}"),
    "unknown_item": (
        "informasi {value} tidak dikenal{hint}",
        "unknown item {value}{hint}",
    ),
    "unknown_unit": (
        "satuan {value} tidak dikenal{hint}",
        "unknown unit {value}{hint}",
    ),
    "unknown_schema": (
        "schema {value} tidak dikenal; seharusnya {expected}",
        "unknown schema {value}; expected {expected}",
    ),
    # Files
    "missing": ("tidak ada, padahal wajib", "missing"),
    "twice": ("kunci ini ditulis dua kali", "key given twice"),
    "no_event": (
        'berkas perkara{case} memerlukan sedikitnya satu fakta, atau "draft": true',
        'a case file needs an event, or "draft": true{case}',
    ),
    "too_deep": ("bersarang terlalu dalam", "nested too deeply"),
    "too_big": (
        "lebih dari {most} bita; yang sebesar itu tidak dibaca",
        "more than {most} bytes; nothing that large is read",
    ),
    "line_too_big": (
        "baris lebih dari {most} bita; sisa berkas tidak dibaca",
        "a line of more than {most} bytes; the rest of the file is not read",
    ),
    "too_many": (
        "{n} entri; paling banyak {most} yang dibaca",
        "{n} entries; at most {most} are read",
    ),
    "more": (
        "masih ada masalah lain; hanya {n} yang pertama disebut",
        "there are more problems; only the first {n} are listed",
    ),
    "not_regular": (
        "{file} bukan berkas biasa; isinya tidak dibaca",
        "{file} is no regular file; it is not read",
    ),
    "line_not_utf8": ("baris ini bukan teks UTF-8", "this line is not UTF-8 text"),
    "too_long": ("ada bilangan yang terlalu panjang", "a number is too long"),
    "not_utf8": (
        "berkas {file} bukan teks UTF-8",
        "the file {file} is not UTF-8 text",
    ),
    "unreadable": (
        "berkas {file} tidak dapat dibaca: {reason}",
        "cannot read the file {file}: {reason}",
    ),
    "not_json_at": (
        "bukan JSON: tidak terbaca pada baris {line}, kolom {column}{hint}",
        "not JSON: {reason} (line {line}, column {column}){hint}",
    ),
    "no_constant": ("bukan JSON: {name} bukan nilai", "not JSON: {name} is no value"),
}


#: Why a file cannot be read or written, by the number of the error.
_REASONS: Final[Mapping[int | None, str]] = {
    errno.ENOENT: "tidak ada berkas atau folder itu",
    errno.EACCES: "tidak ada izin",
    errno.EPERM: "tidak ada izin",
    errno.EBADF: "sudah ditutup",
    errno.EISDIR: "itu sebuah folder",
    errno.ENOSPC: "tidak ada ruang tersisa",
    errno.ENAMETOOLONG: "namanya terlalu panjang",
}


def reason(error: OSError | ValueError) -> Words:
    """Return why a file cannot be read or written.

    >>> reason(OSError(errno.ENOENT, "No such file or directory"))
    ('tidak ada berkas atau folder itu', 'no such file or directory')
    """
    said = str(getattr(error, "strerror", None) or error).lower()
    return _REASONS.get(getattr(error, "errno", None), said), said


class Wrong(ValueError):
    """One value that cannot be read.

    Args:
        words: what is the matter, in lower case and naming the value.
        code: what kind of problem it is, as a key of ``WRONGS``.
    """

    def __init__(self, words: Words, code: str) -> None:
        self.words: Words = words
        self.code: str = code
        super().__init__(words[1])


def wrong(key: str, **values: object) -> Wrong:
    """Return what is wrong with a value, to be raised."""
    return Wrong(said(key, **values), key)


def problem(path: str, key: str, **values: object) -> InputProblem:
    """Return what is wrong at a place.

    >>> problem("$.events", "missing").code
    'missing'
    """
    return InputProblem(path, said(key, **values), key)


def said(key: str, **values: object) -> Words:
    """Return the words of what is wrong, filled in."""
    return fill(WRONGS[key], **values)

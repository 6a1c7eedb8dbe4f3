"""The two languages' words for what the whole library names.

Words that belong to one room stand in that room; here are the languages, the
calendar's words, and the terms that every room uses.

>>> import datetime as dt
>>> say(KINDS, "joint_leave", "id")
'cuti bersama'
>>> long_date(dt.date(2026, 4, 2), "id")
'Kamis, 2 April 2026'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

Lang = Literal["id", "en"]
Words = tuple[str, str]
LANGUAGES: Final[tuple[Lang, Lang]] = ("id", "en")

#: The months of the year.
MONTHS: Final = (
    ("Januari", "January"),
    ("Februari", "February"),
    ("Maret", "March"),
    ("April", "April"),
    ("Mei", "May"),
    ("Juni", "June"),
    ("Juli", "July"),
    ("Agustus", "August"),
    ("September", "September"),
    ("Oktober", "October"),
    ("November", "November"),
    ("Desember", "December"),
)
#: The days of the week, from Monday on.
WEEKDAYS: Final = (
    ("Senin", "Monday"),
    ("Selasa", "Tuesday"),
    ("Rabu", "Wednesday"),
    ("Kamis", "Thursday"),
    ("Jumat", "Friday"),
    ("Sabtu", "Saturday"),
    ("Minggu", "Sunday"),
)

KINDS: Final[Mapping[str, Words]] = {
    "local": ("libur setempat", "local day off"),
    "election": ("hari pemungutan suara", "election"),
    "national_holiday": ("libur nasional", "national holiday"),
    "joint_leave": ("cuti bersama", "joint leave"),
    "weekend": ("akhir pekan", "weekend"),
}

ACTORS: Final[Mapping[str, Words]] = {
    "applicant": ("pemohon", "applicant"),
    "parties": ("para pihak", "either party"),
    "ppid": ("PPID", "PPID"),
    "superior": ("atasan PPID", "superior of the PPID"),
    "body": ("badan publik", "public body"),
    "commission": ("Komisi Informasi", "Information Commission"),
    "mediator": ("mediator", "mediator"),
    "court": ("pengadilan", "court"),
    "supreme_court": ("Mahkamah Agung", "Supreme Court"),
}


def both(*, id: str, en: str) -> Words:
    """Return words of more than a line as a pair, each under its language.

    >>> both(id="keberatan", en="objection")
    ('keberatan', 'objection')
    """
    return id, en


def pick(words: Words, lang: Lang) -> str:
    """Return the words in one language.

    >>> pick(("keberatan", "objection"), "en")
    'objection'
    """
    return words[LANGUAGES.index(lang)]


class Worded:
    """Whatever says itself in both languages: a finding, an answer, an entry."""

    __slots__ = ()

    words: Words

    def text(self, lang: Lang = "id") -> str:
        """Say it in one language."""
        return pick(self.words, lang)


def fill(words: Words, /, **values: object) -> Words:
    """Fill a template in both languages; a pair supplies one value per language.

    >>> fill(("{what} sejak {day}", "{what} since {day}"), what=("sah", "final"), day=3)
    ('sah sejak 3', 'final since 3')
    """
    indonesian, english = words
    first = {k: v[0] if isinstance(v, tuple) else v for k, v in values.items()}
    second = {k: v[1] if isinstance(v, tuple) else v for k, v in values.items()}
    return indonesian.format(**first), english.format(**second)


def say(table: Mapping[str, Words], key: str, lang: Lang) -> str:
    """Return the words of a key in one language."""
    return pick(table[key], lang)


def long_date(day: dt.date, lang: Lang) -> str:
    """Return a date with its weekday, written out."""
    weekday, month = WEEKDAYS[day.weekday()], MONTHS[day.month - 1]
    return f"{pick(weekday, lang)}, {day.day} {pick(month, lang)} {day.year}"

"""The two languages' words for what the whole library names.

Words that belong to one room stand in that room; here are the languages, the
calendar's words, and what names itself in both.

>>> import datetime as dt
>>> pick(("cuti bersama", "joint leave"), "id")
'cuti bersama'
>>> long_date(dt.date(2026, 4, 2), "id")
'Kamis, 2 April 2026'
"""

from __future__ import annotations

import datetime as dt
import re
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

from .errors import UnknownLanguage, UnknownValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Self

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

_SHORT: Final = 3  # letters of a month


def both(*, id: str, en: str) -> Words:
    """Return words of more than a line as a pair, each under its language.

    >>> both(id="keberatan", en="objection")
    ('keberatan', 'objection')
    """
    return id, en


def pick(words: Words, lang: Lang) -> str:
    """Return the words in one language.

    Raises:
        UnknownLanguage: there are no words in it.

    >>> pick(("keberatan", "objection"), "en")
    'objection'
    """
    if lang not in LANGUAGES:
        raise UnknownLanguage(lang, known=LANGUAGES)
    return words[lang == "en"]


class Named:
    """Whatever has a name in both languages: a rule, a field, a value of a list."""

    __slots__ = ()

    words: Words

    def label(self, lang: Lang = "id") -> str:
        """Return its name in one language."""
        return pick(self.words, lang)


class Labelled(Named, StrEnum):
    """One value of a closed list, with its name in both languages.

    >>> class Answer(Labelled):
    ...     YES = ("yes", "ya", "yes")
    ...     NO = ("no", "tidak", "no")
    >>> Answer("no"), Answer.NO.label()
    (<Answer.NO: 'no'>, 'tidak')
    >>> Answer("maybe")
    Traceback (most recent call last):
        ...
    keterbukaan.errors.UnknownValue: unknown value 'maybe'; one of 'yes', 'no'
    """

    _value_: str
    words: Words

    def __new__(cls, value: str, *words: str) -> Self:
        """Make a member of its value, and keep its words beside it."""
        member = str.__new__(cls, value)
        member._value_ = value
        indonesian, english = words
        member.words = indonesian, english
        return member

    @classmethod
    def _missing_(cls, value: object) -> Self:
        raise UnknownValue(value, known=[member.value for member in cls])


class Worded:
    """Whatever says itself in both languages: a finding, an answer, an entry."""

    __slots__ = ()

    words: Words

    def text(self, lang: Lang = "id") -> str:
        """Say it in one language."""
        return pick(self.words, lang)


class Said(tuple[str, str]):
    """A sentence as the pair of its words, which says itself in one language.

    >>> reason = Said(("terbuka", "open"))
    >>> reason.text("en"), reason == ("terbuka", "open")
    ('open', True)
    """

    __slots__ = ()

    def text(self, lang: Lang = "id") -> str:
        """Say it in one language."""
        return pick(self, lang)


def all_said(sentences: Iterable[Words]) -> tuple[Said, ...]:
    """Return several sentences, each of which says itself in one language."""
    return tuple(map(Said, sentences))


def fill(words: Words, /, **values: object) -> Words:
    """Fill a template in both languages; a pair supplies one value per language.

    A date is written out, with its weekday.

    >>> fill(("sampai {day}", "until {day}"), day=dt.date(2026, 11, 30))
    ('sampai Senin, 30 November 2026', 'until Monday, 30 November 2026')
    >>> fill(("{what} sejak {day}", "{what} since {day}"), what=("sah", "final"), day=3)
    ('sah sejak 3', 'final since 3')
    """
    indonesian, english = words
    first, second = {}, {}
    for name, value in values.items():
        first[name], second[name] = _in_both(value)
    return indonesian.format(**first), english.format(**second)


def _in_both(value: object) -> tuple[object, object]:
    if isinstance(value, tuple):
        indonesian, english = value
        return indonesian, english
    return written(value) if isinstance(value, dt.date) else (str(value),) * 2


def joined(*words: Words, by: str = ", ") -> Words:
    """Return several words as one, with something between them.

    >>> joined(("satu", "one"), ("dua", "two"))
    ('satu, dua', 'one, two')
    """
    return by.join(first for first, _ in words), by.join(second for _, second in words)


def say(table: Mapping[str, Words], key: str, lang: Lang) -> str:
    """Return the words of a key in one language."""
    return pick(table[key], lang)


def long_date(day: dt.date, lang: Lang) -> str:
    """Return a date with its weekday, written out."""
    weekday, month = WEEKDAYS[day.weekday()], MONTHS[day.month - 1]
    return f"{pick(weekday, lang)}, {day.day} {pick(month, lang)} {day.year}"


def short_date(day: dt.date, lang: Lang) -> str:
    """Return a date with its month shortened, for a table.

    >>> short_date(dt.date(2026, 8, 17), "id")
    '17 Agu 2026'
    """
    return f"{day.day} {pick(MONTHS[day.month - 1], lang)[:_SHORT]} {day.year}"


@lru_cache(maxsize=1024)
def written(day: dt.date) -> Words:
    """Return a date with its weekday, written out in both languages."""
    return long_date(day, "id"), long_date(day, "en")


_DATED: Final = re.compile(r"(\w+) of (\d{4}-\d\d-\d\d)")


def name_words(name: str) -> Words:
    """Return the printed name of what a date rests on, its day in words if it has one.

    A decree without a number, and a ruling, are printed by their day.

    >>> name_words("SKB of 2014-05-07")
    ('SKB tanggal 7 Mei 2014', 'SKB of 7 May 2014')
    >>> name_words("SKB 1497/2025")
    ('SKB 1497/2025', 'SKB 1497/2025')
    """
    dated = _DATED.fullmatch(name)
    if dated is None:
        return name, name
    kind, day = dated[1], written(dt.date.fromisoformat(dated[2]))
    native, english = (words.partition(", ")[2] for words in day)
    return f"{kind} tanggal {native}", f"{kind} of {english}"

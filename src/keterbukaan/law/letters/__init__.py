"""Surat: what the letters of the procedure have to say, by the law of their day.

Each letter is a list of what it says, every item with its provision and the letters
in which it has to stand, and of what it tells its reader besides.

>>> import datetime as dt
>>> notice = letter_form("notice", dt.date(2026, 3, 12))
>>> for field in notice.fields[3:6]:
...     print(field.key, "|", field.when.value, "|", field.basis)
held | always | PerKI 1/2021 Ps. 31(4) a
holder | not_held | PerKI 1/2021 Ps. 31(4) b
outcome | always | PerKI 1/2021 Ps. 31(4) c
>>> letter_form("incompleteness", dt.date(2020, 3, 12))
Traceback (most recent call last):
    ...
keterbukaan.errors.NotInForce: incompleteness was not in force on 2020-03-12; it is \
in force from 2021-06-30
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from ...errors import NotInForce, UnknownName
from .answer import ANSWERS
from .court import COURT_LETTERS
from .dispute import DISPUTE_LETTERS
from .exemption import TEST_SHEETS
from .exemption_after import AFTERWARDS
from .objection import OBJECTION_LETTERS
from .request import REQUEST_LETTERS
from .shape import ON_A_TEST, LetterField, LetterForm, LetterKind, Told, When

if TYPE_CHECKING:
    import datetime as dt

__all__ = [
    "LETTERS",
    "ON_A_TEST",
    "LetterField",
    "LetterForm",
    "LetterKind",
    "Told",
    "UnknownLetter",
    "When",
    "letter_form",
]

LETTERS: Final = (
    *REQUEST_LETTERS,
    *ANSWERS,
    *TEST_SHEETS,
    *AFTERWARDS,
    *OBJECTION_LETTERS,
    *DISPUTE_LETTERS,
    *COURT_LETTERS,
)
"""Every letter, in the order of the procedure, the oldest first."""


class UnknownLetter(UnknownName):
    """No letter has this name."""

    what: ClassVar[tuple[str, str]] = ("surat", "letter")
    few: ClassVar[int] = len(LetterKind)


def letter_form(kind: str, day: dt.date) -> LetterForm:
    """Return what a letter has to say on a day.

    Args:
        kind: which letter, such as ``notice``.
        day: the day on which it is written.

    Raises:
        UnknownLetter: no letter has this name.
        NotInForce: no text asked for such a letter on that day.

    >>> import datetime as dt
    >>> print(letter_form("extension", dt.date(2026, 3, 12)).basis)
    PerKI 1/2021 Ps. 36(2)
    >>> letter_form("notise", dt.date(2026, 3, 12))
    Traceback (most recent call last):
        ...
    keterbukaan.law.letters.UnknownLetter: unknown letter 'notise'; did you mean \
'notice'?
    """
    named = [each for each in LETTERS if each.kind == kind]
    if not named:
        raise UnknownLetter(kind, known=[each.value for each in LetterKind])
    for each in named:
        if each.covers(day):
            return each
    raise NotInForce(kind, day, periods=tuple(each.period for each in named))

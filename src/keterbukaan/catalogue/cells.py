"""Isi sel: what stands in a cell of a list, read as people write it.

A cell that says nothing is empty; one that is not understood gives None, and whoever
reads the list keeps it as it stands. Nothing is guessed: a day is a day only where
year, month and day are there.

>>> day_of("Senin, 12 Jan 2026"), day_of("12/01/2026"), day_of("Januari 2026")
(datetime.date(2026, 1, 12), datetime.date(2026, 1, 12), None)
>>> place_and_time("Kota Antah, Januari 2026"), place_and_time("2026")
(('Kota Antah', 'Januari 2026'), (None, '2026'))
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final, TypeAlias

from .._formulas import as_meant
from ..exemption.blanks import says_nothing
from ..texts import WEEKDAYS
from ..typed_days import MONTH_NUMBERS, month_number
from .lists import Form

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self

SheetCell: TypeAlias = str | float | bool | dt.date | dt.time | None
"""What a cell of a file may hold: text, a number, a day, an instant, or nothing."""


class Linked(str):
    """Teks bertautan: the text of a cell, and the address that it leads to.

    >>> text_of(Linked("Unduh", "https://dinas.example/profil")).to
    'https://dinas.example/profil'
    """

    __slots__ = ("to",)
    to: str

    def __new__(cls, text: str, to: str) -> Self:
        """Make it of both."""
        made = super().__new__(cls, text)
        made.to = to
        return made


_WEEKDAY: Final = re.compile(
    rf"(?:{'|'.join(name for names in WEEKDAYS for name in names)})\W+", re.IGNORECASE
)
_YEAR_FIRST: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]00:00\S*)?")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_NAMED: Final = re.compile(r"(\d{1,2})[- ]([^\W\d_]+)\.?[- ](\d{4})")
_UNTIL: Final = re.compile(
    r"(?:s\W{0,2}d\W{0,2}|sampai(?: dengan)?|hingga|berakhir|until)\s+"
    r"(?:pada\s+)?(?:tanggal\s+|tgl\W*)?(.+)",
    re.IGNORECASE,
)


def text_of(cell: SheetCell) -> str:
    r"""Return a cell as a sheet shows it, on one line.

    >>> text_of(2025.0), text_of(dt.datetime(2026, 3, 12)), text_of(" Kota\nAntah ")
    ('2025', '2026-03-12', 'Kota Antah')
    """
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, dt.datetime):
        midnight = cell.time() == dt.time()
        return str(cell.date()) if midnight else cell.isoformat(" ", "minutes")
    text = as_meant(" ".join(str(cell).replace("\ufeff", " ").split()))
    return Linked(text, cell.to) if isinstance(cell, Linked) else text


def day_of(text: str) -> dt.date | None:
    """Return the day that a text writes out, the day first; None where it is none."""
    typed = _WEEKDAY.sub("", text, count=1)
    if match := _YEAR_FIRST.fullmatch(typed):
        year, month, day = map(int, match.groups())
    elif match := _DAY_FIRST.fullmatch(typed):
        day, month, year = map(int, match.groups())
    elif match := _NAMED.fullmatch(typed):
        day, month, year = int(match[1]), month_number(match[2]) or 0, int(match[3])
    else:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:  # there is no such day
        return None


def end_in_words(text: str) -> dt.date | None:
    """Return the last day that a period names in words.

    >>> end_in_words("s.d. 31 Desember 2029"), end_in_words("5 tahun")
    (datetime.date(2029, 12, 31), None)
    """
    match = _UNTIL.fullmatch(text)
    return None if match is None else day_of(match[1])


# -- form, marks, place and time -------------------------------------------------------

_FORMS: Final = (
    (Form.PAPER, re.compile(r"cetak|hard|kertas|fisik|paper|print", re.IGNORECASE)),
    (
        Form.ELECTRONIC,
        re.compile(
            r"elektron|electron|soft|online|daring|digital|pdf|web|situs", re.IGNORECASE
        ),
    ),
)
_NOT: Final = frozenset({"", "tidak", "tdk", "no", "false", "0", "t", "n"})


def forms_of(text: str) -> tuple[Form, ...] | None:
    """Return the forms that a text names; None where it names none.

    >>> [each.value for each in forms_of("Hard & Soft File")], forms_of("dokumen")
    (['paper', 'electronic'], None)
    """
    return tuple(form for form, word in _FORMS if word.search(text)) or None


def is_marked(text: str) -> bool:
    r"""Return whether a cell that is only to be ticked is ticked, whatever the sign.

    >>> [is_marked(text) for text in ("v", "x", "\u221a", "-", "tidak", "")]
    [True, True, True, False, False, False]
    """
    bare = text.casefold().strip(" -\u2013\u2014\u2026._/")
    sign = bare in {"x", "xx"} or not bare.isascii()
    return bare not in _NOT and (sign or not says_nothing(bare))


_TIME_WORDS: Final = frozenset(MONTH_NUMBERS) | frozenset(
    ("tahun", "bulan", "tanggal", "tgl", "thn", "semester", "triwulan", "setiap")
)


def place_and_time(text: str) -> tuple[str | None, str | None]:
    """Return place and time out of the one cell that the regulation has for both.

    What a semicolon parts is taken as written, the place first. Else the time is what
    lies between the first and the last number or month, and the place is the rest.
    """
    before, parted, after = text.partition("; ")
    if parted:
        return before or None, after or None
    words = text.split()
    times = [place for place, word in enumerate(words) if _tells_time(word)]
    if not times:
        return text or None, None
    first, last = times[0], times[-1] + 1
    return _joined([*words[:first], *words[last:]]), _joined(words[first:last])


def _tells_time(word: str) -> bool:
    bare = word.strip(".,/()").casefold()
    return any(letter.isdigit() for letter in bare) or bare in _TIME_WORDS


def _joined(words: Iterable[str]) -> str | None:
    return " ".join(words).strip(" ,;/-|") or None

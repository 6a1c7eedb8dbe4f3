"""Dasar hukum: what rank the laws have that a determination relies on.

Determinations name their laws as people write them, often several in one line. Each
instrument is classed by its own kind, whatever its title says: a statute (*undang-
undang*) can carry an exemption, what ranks below it or is a contract cannot. Words
after *tentang*, *pelaksanaan* and the like belong to a title and name no law relied on.
What is not recognised is not classed.

>>> for law in laws_in("Pasal 12(4) huruf i Perka ANRI 6/2013 jo. UU 43 Th. 2009"):
...     print(law.id, law.rank.value)
Perka 6/2013 lower
UU 43/2009 statute
>>> [law.id for law in laws_in("PP 61/2010 tentang Pelaksanaan UU 14/2008")]
['PP 61/2010']
>>> [law.rank.value for law in laws_in("Pertahanan Negara (UU 3/2002)")]
['statute']
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..texts import Words


class LawRank(StrEnum):
    """Kedudukan: whether an instrument is a statute, or ranks below one."""

    STATUTE = "statute"
    LOWER = "lower"
    CONTRACT = "contract"


RANKS: Final[Mapping[str, Words]] = {
    "statute": ("undang-undang", "statute"),
    "lower": ("di bawah undang-undang", "below a statute"),
    "contract": ("perjanjian", "contract"),
}


@frozen(eq=False, repr=False)
class Law(Value):
    """Hold one instrument that a text names.

    Args:
        rank: its rank.
        id: its kind and number as citations print them; None without a number.
        text: the words that name it.
    """

    rank: LawRank
    id: str | None
    text: str


_STATUTE, _LOWER, _CONTRACT = LawRank
# The kind as citations print it, its rank, and how it is written.
_KINDS: Final = (
    ("UUD", _STATUTE, r"UUD(?: NRI)?|undang-undang dasar"),
    ("Perppu", _STATUTE, r"perp+u|peraturan pemerintah pengganti undang-undang"),
    ("TAP MPR", _STATUTE, r"tap mpr\w*|ketetapan mpr\w*"),
    ("UU", _STATUTE, r"UU|(?:kitab )?undang[- ]?undang|KUH\w+"),
    ("PP", _LOWER, r"PP|peraturan pemerintah"),
    ("Perpres", _LOWER, r"perpres|peraturan presiden"),
    ("Keppres", _LOWER, r"keppres|keputusan presiden"),
    ("Inpres", _LOWER, r"inpres|instruksi presiden"),
    ("PerKI", _LOWER, r"perki|peraturan komisi informasi"),
    ("Perma", _LOWER, r"perma|peraturan mahkamah agung"),
    ("SEMA", _LOWER, r"sema|surat edaran mahkamah agung"),
    ("Permen", _LOWER, r"permen\w*|peraturan menteri|PMK|kepmen\w*"),
    (
        "Perda",
        _LOWER,
        r"perda(?:prov|kab|sus|si)?|peraturan daerah|qanun|perdes|peraturan desa",
    ),
    ("Pergub", _LOWER, r"pergub|peraturan gubernur"),
    ("Perbup", _LOWER, r"perbup|peraturan bupati"),
    ("Perwali", _LOWER, r"perwal(?:i|kot|ikota)?|peraturan wali ?kota"),
    ("Perka", _LOWER, r"perka(?:ban|lan|pol|polri)?|peraturan kepala"),
    ("POJK", _LOWER, r"POJK|peraturan otoritas jasa keuangan"),
    ("PKPU", _LOWER, r"PKPU|peraturan KPU|peraturan komisi pemilihan umum"),
    ("PBI", _LOWER, r"PBI|peraturan bank indonesia"),
    (
        "Peraturan",
        _LOWER,
        r"peraturan(?! perundang)|perban|perpol|perkap|perja|perlan",
    ),
    (
        "Keputusan",
        _LOWER,
        (
            r"keputusan|(?-i:SK|SE|SOP)|surat edaran|surat keputusan|instruksi|"
            r"standar operasional prosedur|pedoman|petunjuk (?:teknis|pelaksanaan)|"
            r"juknis|juklak"
        ),
    ),
    (
        "Perjanjian",
        _CONTRACT,
        r"perjanjian|kontrak|klausul\w*|nota kesepahaman|MoU|kesepakatan",
    ),
)
_PLACE: Final = r"(?:pasal|ps\.?|ayat|huruf|angka|butir)\s*\(?\w{1,4}\)?"
_TOKEN: Final = re.compile(
    "|".join(
        (
            *(rf"(?P<k{n}>\b(?:{how})\b)" for n, (_, _, how) in enumerate(_KINDS)),
            (
                r"(?P<title>\b(?:tentang|mengenai|pelaksanaan|turunan|perubahan|"
                r"sebagaimana|diubah|atas)\b)"
            ),
            r"(?P<parted>;|\n|\(|,|&|\b(?:jo|juncto|yo|dan|serta)\b\.?)",
        )
    ),
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(
    r"[^\d;()]{0,60}?\b(\d+[A-Z]?)\s*(?:/|\btahun\b|\bthn?\b\.?|-)\s*(\d{4})\b",
    re.IGNORECASE,
)
_AGAIN: Final = re.compile(
    r"\s*(?:no\.?|nomor)?\s*(\d+)\s*(?:/|tahun|th\.?)\s*(\d{4})\b", re.IGNORECASE
)
_ONLY_PLACES: Final = re.compile(rf"(?:\s|,|{_PLACE})*", re.IGNORECASE)
_BEFORE_TITLE: Final = r"\W*(?:RI\W*)?(?:tentang )?"
_KNOWN: Final = tuple(
    (re.compile(_BEFORE_TITLE + title, re.IGNORECASE), law)
    for title, law in (
        (r"(?:KIP\b|keterbukaan informasi publik)", "UU 14/2008"),
        (r"(?:PDP\b|per?lindungan data pribadi)", "UU 27/2022"),
    )
)


def laws_in(text: str) -> tuple[Law, ...]:
    """Return every instrument that a text relies on, in the order in which it stands.

    >>> [law.id for law in laws_in("UU No. 5 Tahun 1986 jo. 9/2004; UU KIP")]
    ['UU 5/1986', 'UU 9/2004', 'UU 14/2008']
    """
    return tuple(_read(text))


def _read(text: str) -> Iterator[Law]:
    tokens = [*_TOKEN.finditer(text)]
    titled, parted, last = False, 0, -1
    for place, token in enumerate(tokens):
        if token["title"]:
            titled = titled or last >= 0 or token[0].lower() != "atas"
        elif token["parted"]:
            parted = token.end()
            if titled or last < 0:
                continue
            yield from _same_kind(text, token, last)
        elif not titled or _ONLY_PLACES.fullmatch(text, parted, token.start()):
            if titled and not parted:
                continue
            end = tokens[place + 1].start() if place + 1 < len(tokens) else len(text)
            last = next(n for n in range(len(_KINDS)) if token[f"k{n}"])
            yield _law(text, token, last, end)
            titled = False


def _law(text: str, token: re.Match[str], kind: int, end: int) -> Law:
    """Return the instrument that a kind begins, with its number."""
    name, rank, _ = _KINDS[kind]
    rest = text[token.end() :]
    numbered = _NUMBER.match(text, token.end(), end)
    if numbered is not None:
        number = f"{name} {numbered[1]}/{numbered[2]}"
        return Law(rank, number, text[token.start() : numbered.end()].strip())
    alias = next((known for form, known in _KNOWN if form.match(rest)), None)
    own = alias if name == "UU" else None
    return Law(rank, own, text[token.start() : end].strip(" ,;(\n"))


def _same_kind(text: str, token: re.Match[str], kind: int) -> Iterator[Law]:
    """Yield a number that follows *jo.* without a kind of its own."""
    if token[0].lower().strip(".") not in {"jo", "juncto", "yo"}:
        return
    found = _AGAIN.match(text, token.end())
    if found is not None:
        name, rank, _ = _KINDS[kind]
        yield Law(rank, f"{name} {found[1]}/{found[2]}", found[0].strip())


def ranks(texts: Iterable[str]) -> tuple[tuple[Law, ...], bool]:
    """Return the instruments of several texts, and whether one text names none."""
    each = [laws_in(text) for text in texts]
    return tuple(law for laws in each for law in laws), not all(each)


def relies_on_statute(text: str) -> bool | None:
    """Return whether a text relies on a statute; None where it names no law.

    >>> relies_on_statute("rahasia jabatan, Perda 3/2019")
    False
    """
    found = laws_in(text)
    return any(law.rank is LawRank.STATUTE for law in found) if found else None

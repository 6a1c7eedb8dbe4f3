"""Dasar hukum: what rank a law has that a determination relies on.

Determinations name their laws as people write them; each is classed by its
own kind and number.
"""

from __future__ import annotations

import re
from typing import Final

_STATUTE: Final = re.compile(
    r"\s*(UUD?\b|undang|perp+u\b|peraturan pemerintah pengganti|kitab undang|kuh)",
    re.IGNORECASE,
)
# Titles of statutes that begin as a regulation or a decree does.
_TITLES: Final = (
    "per(?:lindungan|bankan|kawinan|pajakan|dagangan|industrian|ikanan|hubungan|"
    "asuransian|seroan|umahan|koperasian|tambangan|satuan|adilan)|"
    "kep(?:olisian|abeanan|arsipan|egawaian|ailitan|endudukan|ariwisataan)"
)
_LOWER: Final = re.compile(
    rf"\s*(?!{_TITLES})"
    r"(PP\b|per|kep|qanun|SK\b|SE\b|SOP\b|surat|instruksi|inpres|PMK\b|POJK\b|PKPU\b)",
    re.IGNORECASE,
)
_PLACE: Final = re.compile(
    r"(?:\s*(?:pasal|ps\.?|ayat|huruf|angka|butir)\s*\(?\w{1,4}\)?,?)+", re.IGNORECASE
)
_NUMBER: Final = re.compile(
    r"\b(UU|Undang-Undang|PP|Perpres|PerKI|Keppres)\b"
    r"(?:[^\d/]{0,80}?)(\d+[A-Z]?)(?:/| tahun )(\d{4})",
    re.IGNORECASE,
)
_KINDS: Final = {
    "undang-undang": "UU",
    "uu": "UU",
    "pp": "PP",
    "perpres": "Perpres",
    "perki": "PerKI",
    "keppres": "Keppres",
}


def is_lower(law: str) -> bool:
    """Return whether a text begins with the name of what ranks below a statute.

    >>> is_lower("Pasal 4 ayat (2) Peraturan Menteri Antah Nomor 3 Tahun 2020")
    True
    >>> is_lower("Perlindungan Data Pribadi (UU 27/2022)")
    False
    """
    place = _PLACE.match(law)
    name = law[place.end() :] if place else law
    return bool(_LOWER.match(name)) and not _STATUTE.match(name)


def instrument(law: str) -> str | None:
    """Return the instrument that a text names, as citations print it.

    >>> instrument("Undang-Undang Nomor 14 Tahun 2008 tentang KIP")
    'UU 14/2008'
    """
    match = _NUMBER.search(law)
    if match is None:
        return None
    kind, number, year = match.groups()
    return f"{_KINDS[kind.lower()]} {number}/{year}"

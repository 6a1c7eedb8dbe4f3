"""Bukan pengecualian: refusals that are easily taken for exemption.

UU 14/2008 Ps. 6(3) names what a body may refuse; only Ps. 17, after a
consequence test, is an exemption. Letters a to d alone name no letter of
Ps. 17, and e says that the information is not there.

>>> print(NOT_EXEMPTIONS["not_held"].basis)
UU 14/2008 Ps. 6(3) e
"""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ...citation import cite, cites
from ...texts import Words, both
from ..shape import Evidence
from ..spans import Years
from .shape import Refusal, RelatedPeriod

if TYPE_CHECKING:
    from collections.abc import Mapping


_ALONE: Final[Words] = both(
    id="Ps. 22(7) c dan 46(1) b mengaitkan penolakan dengan Ps. 17; ini saja bukan "
    "huruf Ps. 17",
    en="Ps. 22(7) c and 46(1) b tie a refusal to Ps. 17; this alone is no letter of it",
)
_DETAILS: Final[Words] = (
    "menurut penjelasannya rinciannya ditetapkan Komisi Informasi",
    "its elucidation leaves the details to the Information Commission",
)
_ALSO: Final = cites("PerKI 1/2021 Ps. 13(2)")

# The rows were read in the statute, and not compared with it again.
_refusal: Final = partial(Refusal, evidence=Evidence.S, checked=None)

_REFUSALS: Final = (
    _refusal(
        key="state_danger",
        words=("dapat membahayakan negara", "it may endanger the state"),
        basis=cite("UU 14/2008 Ps. 6(3) a"),
        also=_ALSO,
        notes=(_ALONE, _DETAILS),
    ),
    _refusal(
        key="unfair_competition",
        words=(
            "melindungi usaha dari persaingan tidak sehat",
            "it protects business from unfair competition",
        ),
        basis=cite("UU 14/2008 Ps. 6(3) b"),
        also=_ALSO,
        notes=(_ALONE, _DETAILS),
    ),
    _refusal(
        key="personal_rights",
        words=("menyangkut hak pribadi", "it concerns personal rights"),
        basis=cite("UU 14/2008 Ps. 6(3) c"),
        also=_ALSO,
        notes=(_ALONE,),
    ),
    _refusal(
        key="official_secret",
        words=("menyangkut rahasia jabatan", "it concerns official secrets"),
        basis=cite("UU 14/2008 Ps. 6(3) d"),
        also=_ALSO,
        notes=(_ALONE,),
    ),
    _refusal(
        key="not_held",
        words=(
            "belum dikuasai atau belum didokumentasikan",
            "not yet held or not yet documented",
        ),
        basis=cite("UU 14/2008 Ps. 6(3) e"),
        also=cites("PerKI 1/2021 Ps. 13(2) e"),
        notes=(
            (
                "menurut penjelasannya badan publik memang belum memilikinya",
                "its elucidation asks that the body really does not have it yet",
            ),
            both(
                id="alasan keberatan a dalam UU 14/2008 Ps. 35(1) hanya untuk Ps. 17; "
                "PerKI 1/2021 Ps. 13(2) e menyebutnya dikecualikan (naskah Berita "
                "Negara) atau tidak dapat diberikan (naskah Komisi Informasi)",
                en="ground of objection a in UU 14/2008 Ps. 35(1) is for Ps. 17 only; "
                "PerKI 1/2021 Ps. 13(2) e calls it exempt (State Gazette) or what "
                "cannot be given (the Commission's own edition)",
            ),
        ),
    ),
)

NOT_EXEMPTIONS: Mapping[str, Refusal] = MappingProxyType(
    {refusal.key: refusal for refusal in _REFUSALS}
)
"""What may be refused but is no exemption, by its key."""

_PERIODS: Final = (
    RelatedPeriod(
        key="intelligence_secret",
        words=("rahasia intelijen", "intelligence secrets"),
        span=Years(25),
        basis=cite("UU 17/2011 Ps. 25(4)"),
        also=cites("UU 17/2011 Ps. 25(5)"),
        notes=(
            both(
                id="dapat diperpanjang dengan persetujuan DPR; dapat dibuka lebih awal "
                "untuk pengadilan dalam sidang tertutup",
                en="can be extended with the approval of parliament (DPR); can be "
                "opened earlier to a court in closed session",
            ),
        ),
        evidence=Evidence.S,
        checked=None,
    ),
    RelatedPeriod(
        key="static_archive",
        words=("arsip statis tertutup", "closed static archives"),
        span=Years(25),
        basis=cite("UU 43/2009 Ps. 66(1)"),
        also=cites("UU 43/2009 Ps. 66(3)", "UU 43/2009 Ps. 66(8)"),
        notes=(
            both(
                id="dihitung sejak lembaga kearsipan menerimanya (Ps. 66(8))",
                en="counted from the day on which the archive institution received "
                "them (Ps. 66(8))",
            ),
            both(
                id="sesudah itu kepala lembaga kearsipan dapat membukanya, atau lebih "
                "awal dengan ukuran yang serupa dengan huruf a sampai i",
                en="after that the head of the archive may open them, or earlier by "
                "tests that mirror letters a to i",
            ),
        ),
        evidence=Evidence.S,
        checked=None,
    ),
)

RELATED_PERIODS: Mapping[str, RelatedPeriod] = MappingProxyType(
    {period.key: period for period in _PERIODS}
)
"""Periods that other statutes set, as far as they were read."""

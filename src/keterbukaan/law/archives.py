"""Kearsipan: what the statute on archives says beside the information law.

An exemption closes information; whether a record is kept, destroyed or handed to
an archive is another matter, decided by retention schedules. The two meet where a
matter is under way, since what it is about may not be destroyed, and where an
exemption ends after the record was to go. The twenty-five years of closed static
archives are in :data:`keterbukaan.law.grounds.RELATED_PERIODS`.

Source: UU 43/2009 Ps. 42-72; UU 14/2008 Ps. 53; PP 61/2010 Ps. 4(2).

>>> print(ARCHIVES["no_destruction"].basis)
UU 43/2009 Ps. 51(1) d
>>> ARCHIVES["closed_dynamic"].notes[-1][1]
'nothing in it is like letter j'
"""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

from ..citation import cite, cites
from ..texts import both
from .entry import SourcedEntry
from .shape import Evidence

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen(kw_only=True, eq=False, repr=False)
class ArchiveRule(SourcedEntry):
    """Aturan kearsipan: one thing that archive law says beside the information law.

    Args:
        key: its name, stable for ever.
    """

    key: str


# The rows were read in the statute, and not compared with it again.
_rule: Final = partial(ArchiveRule, evidence=Evidence.S1, checked=None)

_RULES: Final = (
    _rule(
        key="closed_dynamic",
        words=both(
            id="pencipta arsip dapat menutup arsip dinamis dengan alasan a sampai i "
            "yang sejajar dengan UU 14/2008 Ps. 17",
            en="whoever made dynamic records may close them on grounds a to i, which "
            "run beside UU 14/2008 Ps. 17",
        ),
        basis=cite("UU 43/2009 Ps. 44(1)"),
        notes=(
            both(
                id="huruf d hanya kekayaan alam yang digolongkan dilindungi "
                "kerahasiaannya; f juga politik luar negeri; g tidak terhadap yang "
                "berhak menurut hukum; h rahasia atau data pribadi",
                en="d is only natural wealth classed as protected secrecy; f is also "
                "foreign policy; g does not stand against those entitled by law; h is "
                "secret or personal data",
            ),
            (
                "tidak ada yang seperti huruf j",
                "nothing in it is like letter j",
            ),
        ),
    ),
    _rule(
        key="kept_secret",
        words=(
            "arsip tertutup wajib dijaga kerahasiaannya",
            "closed records must be kept secret",
        ),
        basis=cite("UU 43/2009 Ps. 44(2)"),
        also=cites("UU 43/2009 Ps. 85"),
        notes=(
            both(
                id="melanggarnya dengan sengaja dipidana (Ps. 85); ancamannya belum "
                "dibandingkan dengan UU 1/2026",
                en="to breach that on purpose is an offence (Ps. 85); its penalty was "
                "not compared with UU 1/2026",
            ),
        ),
    ),
    _rule(
        key="entitled_users",
        words=(
            "arsip dinamis wajib disediakan bagi pengguna yang berhak",
            "dynamic records must be there for users entitled to them",
        ),
        basis=cite("UU 43/2009 Ps. 42(1)"),
        also=cites("UU 43/2009 Ps. 82"),
        notes=(
            (
                "memberikannya kepada yang tidak berhak dipidana (Ps. 82)",
                "to give them to others is an offence (Ps. 82)",
            ),
        ),
    ),
    _rule(
        key="retention",
        words=both(
            id="penyusutan menurut jadwal retensi arsip (JRA) yang ditetapkan pimpinan "
            "lembaganya",
            en="disposal goes by a retention schedule (JRA) that the head of the body "
            "sets",
        ),
        basis=cite("UU 43/2009 Ps. 48"),
        also=cites("UU 43/2009 Ps. 47(2)"),
    ),
    _rule(
        key="no_destruction",
        words=both(
            id="arsip yang berkaitan dengan penyelesaian perkara tidak boleh "
            "dimusnahkan, walaupun retensinya habis",
            en="records connected with the settlement of a case may not be destroyed, "
            "even where their retention is over",
        ),
        basis=cite("UU 43/2009 Ps. 51(1) d"),
        also=cites(
            "UU 43/2009 Ps. 51(1) a",
            "UU 43/2009 Ps. 51(1) b",
            "UU 43/2009 Ps. 51(1) c",
            "UU 14/2008 Ps. 53",
        ),
        notes=(
            both(
                id="dimusnahkan hanya bila juga tidak bernilai lagi, retensinya habis "
                "dan keterangannya musnah, dan tidak dilarang",
                en="destroyed only if, besides, no value is left, retention is over "
                "and says so, and nothing forbids it",
            ),
            both(
                id="bahwa permintaan informasi dan sengketanya termasuk perkara itu "
                "ialah tafsir di sini; merusak atau menghilangkan dokumen dengan "
                "melawan hukum dipidana (UU 14/2008 Ps. 53)",
                en="that a request and its dispute are such a case is the reading "
                "here; to destroy or lose documents unlawfully is an offence (UU "
                "14/2008 Ps. 53)",
            ),
        ),
    ),
    _rule(
        key="static_open",
        words=(
            "arsip statis pada dasarnya terbuka, dengan syarat dari penciptanya",
            "static archives are open in principle, on conditions of who made them",
        ),
        basis=cite("UU 43/2009 Ps. 65"),
    ),
    _rule(
        key="static_access",
        words=both(
            id="kepala lembaga kearsipan dapat memberi akses arsip statis tertutup "
            "untuk penelitian dan penyelidikan",
            en="the head of the archive may give access to closed static archives for "
            "research and investigation",
        ),
        basis=cite("UU 43/2009 Ps. 66(4)"),
    ),
    _rule(
        key="static_closing",
        words=both(
            id="penutupan arsip statis ditetapkan kepala lembaga kearsipan bersama "
            "penciptanya dan dilaporkan kepada DPR atau DPRD",
            en="the head of the archive closes static archives together with who made "
            "them, and reports it to the legislature",
        ),
        basis=cite("UU 43/2009 Ps. 66(2)"),
        also=cites("UU 43/2009 Ps. 66(5)", "UU 43/2009 Ps. 66(6)"),
    ),
    ArchiveRule(
        key="access_grade",
        words=both(
            id="“terbatas” ialah tingkat akses arsip, bukan klasifikasi pengecualian: "
            "itu ialah alasannya",
            en="“terbatas” (restricted) is an access grade of archives and no class of "
            "an exemption, which is its ground",
        ),
        basis=cite("PP 61/2010 Ps. 4(2) a"),
        evidence=Evidence.S,
        checked=None,
    ),
)

ARCHIVES: Final[Mapping[str, ArchiveRule]] = MappingProxyType(
    {rule.key: rule for rule in _RULES}
)
"""What archive law says, by its key, in the order of the statute."""

"""Pemohon: who may ask a public body for information.

The statute gives rights to every person (Ps. 4) and requests to Indonesian
citizens and legal entities (Ps. 1 no. 12); a foreigner is a *user* of what is
open (Ps. 1 no. 11). Whether that keeps a foreigner from asking is not settled,
and nobody is turned away here: it is shown.

>>> [kind for kind, asker in ASKERS.items() if not asker.may]
['foreigner', 'public_body']
"""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ...citation import cite, cites
from ...texts import both
from ..limits.regimes import INFORMATION_2010, SERVICE_2021
from ..shape import Evidence
from .shape import Asker

if TYPE_CHECKING:
    from collections.abc import Mapping

# The rows were read in the statute, and not compared with it again.
_asker: Final = partial(
    Asker, in_force=INFORMATION_2010, evidence=Evidence.S, checked=None
)

_ASKERS: Final = (
    _asker(
        kind="citizen",
        may=True,
        words=("warga negara Indonesia", "a citizen of Indonesia"),
        basis=cite("UU 14/2008 Ps. 1 no. 12"),
        also=cites("PerKI 1/2021 Ps. 1 no. 11", "PerKI 1/2021 Ps. 1 no. 18"),
    ),
    _asker(
        kind="legal_entity",
        may=True,
        words=("badan hukum Indonesia", "an Indonesian legal entity"),
        basis=cite("UU 14/2008 Ps. 1 no. 12"),
        also=cites("PerKI 1/2021 Ps. 1 no. 11", "PerKI 1/2021 Ps. 1 no. 18"),
    ),
    _asker(
        kind="group",
        may=True,
        words=(
            "kelompok orang, dengan surat kuasa dari anggotanya",
            "a group of people, through a power of attorney of its members",
        ),
        basis=cite("UU 14/2008 Ps. 1 no. 10"),
        also=cites("PerKI 1/2021 Ps. 27(5)", "PerKI 1/2013 Ps. 11(1) a no. 3"),
        notes=(
            (
                "Pasal 1 angka 12 tidak menyebut kelompok; PerKI menerimanya",
                "Article 1 no. 12 does not name groups; the PerKI admit them",
            ),
        ),
    ),
    _asker(
        kind="foreigner",
        may=False,
        words=(
            "warga negara asing: pengguna informasi, bukan pemohon",
            "a foreigner: a user of information, and no applicant",
        ),
        basis=cite("UU 14/2008 Ps. 1 no. 12"),
        also=cites("UU 14/2008 Ps. 1 no. 11"),
        notes=(
            both(
                id="hak memperoleh informasi diberikan kepada setiap orang (Pasal 4), "
                "permintaan kepada warga negara dan badan hukum Indonesia",
                en="the right to information is given to every person (Article 4), "
                "requests to citizens and Indonesian legal entities",
            ),
        ),
    ),
    Asker(
        kind="public_body",
        may=False,
        words=(
            "badan publik: meminta melalui bantuan kedinasan",
            "a public body: it asks by inter-agency help",
        ),
        basis=cite("PerKI 1/2021 Ps. 54"),
        also=cites("PerKI 1/2021 Ps. 55"),
        in_force=SERVICE_2021,
        evidence=Evidence.S1,
        notes=(
            both(
                id="antar-PPID atau lewat Satu Data, tanpa batas waktu; wajib saat "
                "darurat",
                en="from PPID to PPID or by the Satu Data portal, without a time "
                "limit; in an emergency it must be given",
            ),
        ),
        checked=None,
    ),
)

ASKERS: Final[Mapping[str, Asker]] = MappingProxyType({a.kind: a for a in _ASKERS})
"""Who may ask, by the kind of applicant."""

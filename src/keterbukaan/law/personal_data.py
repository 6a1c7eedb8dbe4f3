"""Data pribadi: what the statute on personal data says beside the information law.

Whoever asks for his own data has two ways: this statute, whose limits are hours and
no working days, and the information law. Neither statute speaks of the other, as far
as the text could be read. How access opens what is exempt under letters g and h is in
:data:`keterbukaan.law.openings.OPENINGS`; nothing here is a limit that is counted.

Source: UU 27/2022 Ps. 6-34, 74 and 75.

>>> print(PERSONAL_DATA["access"].basis, "|", PERSONAL_DATA["access"].text("en"))
UU 27/2022 Ps. 32(1) | access, and what was done with the data, within 3 x 24 hours \
of receipt of the request
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
class PersonalDataRule(SourcedEntry):
    """Aturan data pribadi: one thing that UU 27/2022 says beside the information law.

    Args:
        key: its name, stable for ever.
    """

    key: str


# The rows were read in the statute, and not compared with it again.
_rule: Final = partial(PersonalDataRule, evidence=Evidence.S1, checked=None)

_RULES: Final = (
    _rule(
        key="rights",
        words=both(
            id="subjek data berhak melengkapi dan memperbaiki, mengakses dan mendapat "
            "salinan, mengakhiri dan menghapus, menarik persetujuan, menolak keputusan "
            "otomatis, menunda atau membatasi, menggugat, dan memindahkan datanya",
            en="the data subject may complete and correct the data, see and copy it, "
            "end its use and have it erased, withdraw consent, object to automated "
            "decisions, suspend or limit, sue, and take the data elsewhere",
        ),
        basis=cite("UU 27/2022 Ps. 6"),
        also=cites(*(f"UU 27/2022 Ps. {n}" for n in range(7, 14))),
        notes=(
            both(
                id="aksesnya tanpa biaya, kecuali memang perlu biaya (penjelasan Ps. "
                "7)",
                en="access is free, unless it really takes a cost (elucidation of Ps. "
                "7)",
            ),
        ),
    ),
    _rule(
        key="recorded_request",
        words=both(
            id="hak dalam Ps. 6 sampai 11 dipakai dengan permintaan yang tercatat, "
            "elektronik atau tidak",
            en="the rights of Ps. 6 to 11 are used by a recorded request, electronic "
            "or not",
        ),
        basis=cite("UU 27/2022 Ps. 14"),
    ),
    _rule(
        key="exceptions",
        words=both(
            id="pengecualian demi pertahanan, penegakan hukum, penyelenggaraan negara, "
            "pengawasan keuangan, atau statistik dan penelitian tidak mengenai akses "
            "(Ps. 7) dan perbaikan (Ps. 6)",
            en="the exceptions for defence, law enforcement, running the state, "
            "financial supervision, or statistics and research do not reach access "
            "(Ps. 7) or correction (Ps. 6)",
        ),
        basis=cite("UU 27/2022 Ps. 15(1)"),
        notes=(
            (
                "yang dikenai: Ps. 8, 9, 10(1), 11 dan 13",
                "they reach Ps. 8, 9, 10(1), 11 and 13",
            ),
        ),
    ),
    _rule(
        key="controllers",
        words=(
            "badan publik termasuk pengendali data pribadi",
            "public bodies are among the controllers of personal data",
        ),
        basis=cite("UU 27/2022 Ps. 19"),
    ),
    _rule(
        key="bases",
        words=both(
            id="dasar memproses data antara lain kewajiban hukum (c) dan tugas "
            "kepentingan umum (e)",
            en="a legal duty (c) and a public task (e) are among the bases for "
            "processing data",
        ),
        basis=cite("UU 27/2022 Ps. 20(2)"),
    ),
    _rule(
        key="consent",
        words=(
            "persetujuannya tertulis atau terekam, elektronik atau tidak",
            "consent is written or recorded, electronic or not",
        ),
        basis=cite("UU 27/2022 Ps. 22"),
        notes=(
            both(
                id="untuk membuka huruf g dan h UU 14/2008 Ps. 18(2) a meminta yang "
                "tertulis",
                en="to open letters g and h, UU 14/2008 Ps. 18(2) a asks for written "
                "consent",
            ),
        ),
    ),
    _rule(
        key="correction",
        words=both(
            id="perbaikan paling lambat 3 x 24 jam sejak permintaannya diterima; "
            "hasilnya diberitahukan",
            en="correction within 3 x 24 hours of receipt of the request; its result "
            "is notified",
        ),
        basis=cite("UU 27/2022 Ps. 30"),
    ),
    _rule(
        key="recording",
        words=(
            "seluruh pemrosesan data pribadi direkam",
            "all processing of personal data is recorded",
        ),
        basis=cite("UU 27/2022 Ps. 31"),
    ),
    _rule(
        key="access",
        words=both(
            id="akses, beserta rekam jejak pemrosesannya, paling lambat 3 x 24 jam "
            "sejak permintaan diterima",
            en="access, and what was done with the data, within 3 x 24 hours of "
            "receipt of the request",
        ),
        basis=cite("UU 27/2022 Ps. 32(1)"),
        also=cites("UU 27/2022 Ps. 32(2)"),
    ),
    _rule(
        key="refused_changes",
        words=both(
            id="perubahan wajib ditolak bila membahayakan keamanan atau kesehatan, "
            "mengungkap data orang lain, atau bertentangan dengan pertahanan dan "
            "keamanan",
            en="a change must be refused where it endangers safety or health, "
            "discloses the data of another, or conflicts with defence and security",
        ),
        basis=cite("UU 27/2022 Ps. 33"),
        notes=(
            both(
                id="huruf b dibaca dari penjelasannya; yang ditolak perubahan, bukan "
                "akses",
                en="letter b was read from its elucidation; what is refused is a "
                "change, and not access",
            ),
        ),
    ),
    _rule(
        key="impact",
        words=(
            "dampak dinilai bila pemrosesannya berisiko tinggi",
            "the impact is assessed where processing is of high risk",
        ),
        basis=cite("UU 27/2022 Ps. 34"),
    ),
    _rule(
        key="transition",
        words=both(
            id="penyesuaian sampai 17 Oktober 2024; aturan sebelumnya tetap berlaku "
            "sepanjang tidak bertentangan",
            en="two years to adjust, to 17 October 2024; earlier rules stay as far as "
            "they do not conflict",
        ),
        basis=cite("UU 27/2022 Ps. 74"),
        also=cites("UU 27/2022 Ps. 75"),
    ),
)

PERSONAL_DATA: Final[Mapping[str, PersonalDataRule]] = MappingProxyType(
    {rule.key: rule for rule in _RULES}
)
"""What the statute on personal data says, by its key, in the order of the statute."""

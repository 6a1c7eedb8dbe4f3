"""Penuntutan: until when somebody may complain, and the state may prosecute.

The times for a complaint are the same in the old criminal code and the new one.
Limitation is not: for UU 14/2008 Ps. 51 and 55 it was six years and is three. For
Ps. 52 no text fits: the new code has no row for a fine above category III alone,
and of the old one it would have to be known whether the offence is a crime.

Sources: UU 1/2023 Ps. 24-30 and 136, amended by UU 1/2026 Ps. VII; the old code
(KUHP, under UU 1/1946) Ps. 74, 75 and 78, read in copies.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ....citation import cite, cites
from ....texts import Words, both
from ...shape import Evidence
from ...spans import Months, Years
from .shape import Complaint, Limitation
from .table import BEFORE_2026, SINCE_2026, SINCE_STATUTE

if TYPE_CHECKING:
    from collections.abc import Mapping


_COMPLAINT: Final[Words] = (
    "dituntut hanya atas pengaduan, di peradilan umum",
    "prosecuted on a complaint only, before the ordinary courts",
)

COMPLAINTS: tuple[Complaint, ...] = (
    Complaint(
        words=_COMPLAINT,
        basis=cite("UU 14/2008 Ps. 57"),
        also=cites("UU 1/1946"),
        within=Months(6),
        within_abroad=Months(9),
        withdrawal=Months(3),
        in_force=SINCE_STATUTE,
        until=BEFORE_2026,
        notes=(
            both(
                id="KUHP lama Ps. 74(1) dan 75, dibaca dalam salinan; angkanya sama "
                "dengan yang baru",
                en="the old code, Ps. 74(1) and 75, read in copies; the numbers are "
                "those of the new one",
            ),
        ),
        evidence=Evidence.S2,
        checked=None,
    ),
    Complaint(
        words=_COMPLAINT,
        basis=cite("UU 14/2008 Ps. 57"),
        also=cites(
            "UU 1/2023 Ps. 24",
            "UU 1/2023 Ps. 27",
            "UU 1/2023 Ps. 28",
            "UU 1/2023 Ps. 29",
            "UU 1/2023 Ps. 30",
            "UU 1/2023 Ps. 132(1) f",
        ),
        within=Months(6),
        within_abroad=Months(9),
        withdrawal=Months(3),
        in_force=SINCE_2026,
        notes=(
            both(
                id="lisan atau tertulis kepada pejabat yang berwenang, sebagai "
                "pemberitahuan dan permintaan untuk menuntut (Ps. 28)",
                en="orally or in writing to the competent official, as notice and "
                "request to prosecute (Ps. 28)",
            ),
            both(
                id="dihitung sejak yang berhak mengetahuinya, bagi tiap orang sendiri "
                "(Ps. 29); yang ditarik tidak dapat diajukan lagi (Ps. 30), dan "
                "penuntutannya gugur (Ps. 132(1) f)",
                en="counted from when whoever may complain knew of it, for each person "
                "apart (Ps. 29); once withdrawn it cannot be made again (Ps. 30), and "
                "prosecution lapses (Ps. 132(1) f)",
            ),
            both(
                id="bila korban meninggal dunia: orang tua, anak, suami atau istri, "
                "kecuali korban jelas tidak menghendakinya (Ps. 27)",
                en="where the victim is dead: parents, children or spouse, unless the "
                "victim clearly did not want it (Ps. 27)",
            ),
        ),
        evidence=Evidence.S1,
        checked=None,
    ),
)
"""The times for a complaint, the older text first."""

_LIMITATION: Final[Words] = ("kedaluwarsa penuntutan", "limitation of prosecution")
_OLD_CODE: Final[Words] = (
    "KUHP lama Ps. 78(1), dibaca dalam salinan",
    "the old code, Ps. 78(1), read in copies",
)
_CRIME_OR_NOT: Final[Words] = both(
    id="6 tahun bila kejahatan, 1 tahun bila pelanggaran (KUHP lama Ps. 78(1)); UU "
    "14/2008 tidak menyebut yang mana",
    en="6 years for a crime, 1 year for a minor offence (the old code, Ps. 78(1)); UU "
    "14/2008 does not say which it is",
)
_NO_ROW: Final[Words] = both(
    id="tidak diatur: Ps. 136(1) tidak memuat denda saja di atas kategori III",
    en="not regulated: Ps. 136(1) has no row for a fine alone above category III",
)


def _offence(
    pasal: str, old: Years | None, new: Years | None
) -> tuple[Limitation, ...]:
    """Write both texts on one offence, the older one first."""
    return (
        Limitation(
            pasal=pasal,
            words=_LIMITATION,
            after=old,
            basis=cite("UU 1/1946"),
            notes=(_CRIME_OR_NOT if old is None else _OLD_CODE,),
            in_force=SINCE_STATUTE,
            until=BEFORE_2026,
            evidence=Evidence.S2,
            checked=None,
        ),
        Limitation(
            pasal=pasal,
            words=_LIMITATION,
            after=new,
            basis=cite("UU 1/2023 Ps. 136(1)"),
            also=cites("UU 1/2026"),
            notes=(_NO_ROW,) if new is None else (),
            in_force=SINCE_2026,
            evidence=Evidence.S1,
            checked=None,
        ),
    )


_LIMITATIONS: Final = (
    _offence("51", Years(6), Years(3)),
    _offence("52", None, None),
    _offence("53", Years(6), Years(6)),
    _offence("54(1)", Years(6), Years(6)),
    _offence("54(2)", Years(6), Years(6)),
    _offence("55", Years(6), Years(3)),
)

LIMITATIONS: Mapping[str, tuple[Limitation, ...]] = MappingProxyType(
    {texts[0].pasal: texts for texts in _LIMITATIONS}
)
"""The limitation of each offence by its article, the older text first."""

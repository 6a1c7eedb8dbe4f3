"""Pasal 18(1): what is never exempt, as a checklist.

>>> list(NEVER_EXEMPT)[-1], [str(c) for c in NEVER_EXEMPT["18.1.g"].also]
('18.1.g', ['UU 14/2008 Ps. 11(2)', 'PerKI 1/2021 Ps. 52(3)'])
"""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ...citation import cite, cites
from ...texts import Words, both
from ..shape import Evidence
from .shape import NeverExempt

if TYPE_CHECKING:
    from collections.abc import Mapping


OBJECTION_TOO: Final[Words] = both(
    id="UU menyebut keberatan dan sengketa; PerKI 1/2021 Ps. 52(3) menyebut putusan "
    "yang berkekuatan hukum tetap",
    en="the statute names objections and disputes; PerKI 1/2021 Ps. 52(3) speaks of "
    "rulings that are final",
)
"""What Ps. 11(2) names besides final rulings."""

# The rows were read in their texts, and not compared with them again.
_never: Final = partial(NeverExempt, evidence=Evidence.S, checked=None)

_NEVER: Final = (
    _never(
        id="18.1.a",
        words=("putusan pengadilan", "court rulings"),
        basis=cite("UU 14/2008 Ps. 18(1) a"),
    ),
    _never(
        id="18.1.b",
        words=both(
            id="aturan dan keputusan dalam bentuk apa pun, mengikat atau tidak, dan "
            "pertimbangan lembaga penegak hukum",
            en="rules and decisions in any form, binding or not, inward or outward, "
            "and the considerations of law-enforcement institutions",
        ),
        basis=cite("UU 14/2008 Ps. 18(1) b"),
    ),
    _never(
        id="18.1.c",
        words=(
            "penghentian penyidikan atau penuntutan (SP3, SKP2)",
            "orders that end an investigation or a prosecution (SP3, SKP2)",
        ),
        basis=cite("UU 14/2008 Ps. 18(1) c"),
    ),
    _never(
        id="18.1.d",
        words=(
            "rencana pengeluaran tahunan lembaga penegak hukum",
            "yearly spending plans of law-enforcement institutions",
        ),
        basis=cite("UU 14/2008 Ps. 18(1) d"),
    ),
    _never(
        id="18.1.e",
        words=(
            "laporan keuangan tahunan lembaga penegak hukum",
            "yearly financial reports of law-enforcement institutions",
        ),
        basis=cite("UU 14/2008 Ps. 18(1) e"),
    ),
    _never(
        id="18.1.f",
        words=(
            "laporan uang korupsi yang dikembalikan",
            "reports on returned proceeds of corruption",
        ),
        basis=cite("UU 14/2008 Ps. 18(1) f"),
    ),
    _never(
        id="18.1.g",
        words=(
            "yang sudah dibuka lewat keberatan atau sengketa",
            "what an objection or a dispute has opened",
        ),
        basis=cite("UU 14/2008 Ps. 18(1) g"),
        also=cites("UU 14/2008 Ps. 11(2)", "PerKI 1/2021 Ps. 52(3)"),
        notes=(OBJECTION_TOO,),
    ),
)

NEVER_EXEMPT: Mapping[str, NeverExempt] = MappingProxyType(
    {entry.id: entry for entry in _NEVER}
)
"""What is never exempt, by its id, in the order of the statute."""

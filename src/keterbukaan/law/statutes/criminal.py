"""Pidana: the criminal codes, old and new, which changed on 2 January 2026.

The old criminal code (KUHP) rests on UU 1/1946 and UU 73/1958, the old code of
procedure (KUHAP) is UU 8/1981; investigations are often closed under it.

>>> {one.id: str(one.until) for one in CRIMINAL if one.replaced_by == "UU 20/2025"}
{'UU 8/1981': '2026-01-01'}
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ..shape import Instrument

CRIMINAL: Final[tuple[Instrument, ...]] = (
    Instrument(
        id="UU 1/1946",
        title=("Peraturan hukum pidana (KUHP lama)", "Criminal law (the old code)"),
        until=dt.date(2026, 1, 1),
        replaced_by="UU 1/2023",
        note=(
            "its repeal was read (UU 1/2023 Ps. 622(1) a), and in copies Ps. 74, 75, "
            "78 and 79 of the old code; first day not seen"
        ),
    ),
    Instrument(
        id="UU 73/1958",
        title=(
            "Berlakunya UU 1/1946 di seluruh Indonesia",
            "UU 1/1946 extended to all of Indonesia",
        ),
        gazette="LN 1958/127, TLN 1660",
        until=dt.date(2026, 1, 1),
        replaced_by="UU 1/2023",
        note="only its repeal was read (UU 1/2023 Ps. 622(1) d); first day not seen",
    ),
    Instrument(
        id="UU 27/1999",
        title=(
            "Perubahan KUHP: keamanan negara",
            "Amendment of the old code: security of the state",
        ),
        gazette="LN 1999/74, TLN 3850",
        until=dt.date(2026, 1, 1),
        replaced_by="UU 1/2023",
        note="only its repeal was read (UU 1/2023 Ps. 622(1) k); first day not seen",
    ),
    Instrument(
        id="UU 1/2023",
        title=("Kitab Undang-Undang Hukum Pidana", "Criminal code"),
        gazette="LN 2023/1, TLN 6842",
        in_force=dt.date(2026, 1, 2),
        note=(
            "Ps. 9-48, 72-122, 132, 136-139 and 617-624 were read; in force three "
            "years after promulgation (Ps. 624), which UU 1/2026 dates in its "
            "preamble; its fine categories are used since that day; amended by UU "
            "1/2026 Ps. VII, Ps. 3, 121, 132 and 136 among others"
        ),
    ),
    Instrument(
        id="UU 8/1981",
        title=("Hukum acara pidana (KUHAP lama)", "Criminal procedure (the old code)"),
        gazette="LN 1981/76, TLN 3209",
        until=dt.date(2026, 1, 1),
        replaced_by="UU 20/2025",
        note=(
            "only its repeal was read (UU 20/2025 Ps. 362), which leaves it to "
            "cases already begun (Ps. 361 a and c); first day not seen"
        ),
    ),
    Instrument(
        id="UU 20/2025",
        title=("Kitab Undang-Undang Hukum Acara Pidana", "Code of criminal procedure"),
        made=dt.date(2025, 12, 17),
        promulgated=dt.date(2025, 12, 17),
        gazette="LN 2025/188",
        in_force=dt.date(2026, 1, 2),
        note="names its first day (Ps. 369)",
    ),
    Instrument(
        id="UU 11/2008",
        title=(
            "Informasi dan transaksi elektronik",
            "Electronic information and transactions",
        ),
        gazette="LN 2008/58, TLN 4843",
        note=(
            "amended by UU 19/2016; part of its offences and penalties are repealed "
            "by UU 1/2023 Ps. 622(1) r from 2 January 2026, the only text read; "
            "dates not seen"
        ),
    ),
)
"""Criminal law and procedure, old codes before new ones."""

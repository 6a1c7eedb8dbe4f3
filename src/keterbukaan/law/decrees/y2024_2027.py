"""Hari libur 2024–2027: the decrees for these years, as dated editions.

Keppres 8/2024 of 29 January 2024 is the legal list of feasts since then; it sets
no dates and so is no edition.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from . import _table

_2024: Final = """
LN 01-01                    Tahun Baru 2024 Masehi
LN 02-08                    Isra Mikraj Nabi Muhammad SAW
LN 02-10                    Tahun Baru Imlek 2575 Kongzili
LN 03-11                    Hari Suci Nyepi Tahun Baru Saka 1946
LN 03-29                    Wafat Isa Al Masih
LN 03-31                    Hari Paskah
LI 04-10 04-11              Hari Raya Idul Fitri 1445 Hijriah
LN 05-01                    Hari Buruh Internasional
LN 05-09                    Kenaikan Isa Al Masih
LN 05-23                    Hari Raya Waisak 2568 BE
LN 06-01                    Hari Lahir Pancasila
LI 06-17                    Hari Raya Idul Adha 1445 Hijriah
LN 07-07                    Tahun Baru Islam 1446 Hijriah
LN 08-17                    Hari Kemerdekaan Republik Indonesia
LN 09-16                    Maulid Nabi Muhammad SAW
LN 12-25                    Hari Raya Natal
CB 02-09                    Tahun Baru Imlek 2575 Kongzili
CB 03-12                    Hari Suci Nyepi Tahun Baru Saka 1946
CB 04-08 04-09 04-12 04-15  Idul Fitri
CB 05-10                    Kenaikan Isa Al Masih
CB 05-24                    Hari Raya Waisak
CB 06-18                    Idul Adha
CB 12-26                    Natal
"""

_2025: Final = """
LN 01-01                    Tahun Baru 2025 Masehi
LN 01-27                    Isra Mikraj Nabi Muhammad S.A.W.
LN 01-29                    Tahun Baru Imlek 2576 Kongzili
LN 03-29                    Hari Suci Nyepi
LI 03-31 04-01              Idul Fitri 1446 Hijriah
LN 04-18                    Wafat Yesus Kristus
LN 04-20                    Kebangkitan Yesus Kristus
LN 05-01                    Hari Buruh Internasional
LN 05-12                    Hari Raya Waisak 2569 BE
LN 05-29                    Kenaikan Yesus Kristus
LN 06-01                    Hari Lahir Pancasila
LI 06-06                    Idul Adha 1446 Hijriah
LI 06-27                    1 Muharam Tahun Baru Islam 1447 Hijriah
LN 08-17                    Proklamasi Kemerdekaan
LN 09-05                    Maulid Nabi Muhammad S.A.W.
LN 12-25                    Kelahiran Yesus Kristus
CB 01-28                    Tahun Baru Imlek 2576 Kongzili
CB 03-28                    Hari Suci Nyepi
CB 04-02 04-03 04-04 04-07  Idul Fitri 1446 Hijriah
CB 05-13                    Hari Raya Waisak 2569 BE
CB 05-30                    Kenaikan Yesus Kristus
CB 06-09                    Idul Adha 1446 Hijriah
CB 12-26                    Kelahiran Yesus Kristus
"""

# The minister confirmed 21 March as 1 Syawal 1447 on 19 March 2026.
_2026: Final = """
LN 01-01              Tahun Baru 2026 Masehi
LN 01-16              Isra Mikraj Nabi Muhammad S.A.W.
LN 02-17              Tahun Baru Imlek 2577 Kongzili
LN 03-19              Hari Suci Nyepi
LI 03-21 03-22        Idul Fitri 1447 Hijriah
LN 04-03              Wafat Yesus Kristus
LN 04-05              Kebangkitan Yesus Kristus
LN 05-01              Hari Buruh Internasional
LN 05-14              Kenaikan Yesus Kristus
LI 05-27              Idul Adha 1447 Hijriah
LN 05-31              Hari Raya Waisak 2570 BE
LN 06-01              Hari Lahir Pancasila
LI 06-16              1 Muharam Tahun Baru Islam 1448 Hijriah
LN 08-17              Proklamasi Kemerdekaan
LN 08-25              Maulid Nabi Muhammad S.A.W.
LN 12-25              Kelahiran Yesus Kristus
CB 02-16              Tahun Baru Imlek 2577 Kongzili
CB 03-18              Hari Suci Nyepi
CB 03-20 03-23 03-24  Idul Fitri 1447 Hijriah
CB 05-15              Kenaikan Yesus Kristus
CB 05-28              Idul Adha 1447 Hijriah
CB 12-24              Kelahiran Yesus Kristus
"""

# Isra Mikraj falls twice in 2027.
_2027: Final = """
LN 01-01              Tahun Baru 2027 Masehi
LN 01-05              Isra Mikraj Nabi Muhammad SAW
LN 02-06              Tahun Baru Imlek 2578 Kongzili
LN 03-08              Hari Suci Nyepi
LI 03-10 03-11        Idulfitri 1448 Hijriah
LN 03-26              Wafat Yesus Kristus
LN 03-28              Kebangkitan Yesus Kristus
LN 05-01              Hari Buruh Internasional
LN 05-06              Kenaikan Yesus Kristus
LI 05-17              Iduladha 1448 Hijriah
LN 05-20              Hari Raya Waisak 2571 BE
LN 06-01              Hari Lahir Pancasila
LI 06-06              1 Muharam Tahun Baru Islam 1449 Hijriah
LN 08-15              Maulid Nabi Muhammad SAW
LN 08-17              Proklamasi Kemerdekaan
LN 12-25              Kelahiran Yesus Kristus
LN 12-26              Isra Mikraj Nabi Muhammad SAW
CB 02-05              Tahun Baru Imlek 2578 Kongzili
CB 03-09 03-12 03-15  Idulfitri 1448 Hijriah
CB 03-25              Wafat Yesus Kristus
CB 05-18              Iduladha 1448 Hijriah
CB 05-19              Waisak 2571 BE
CB 12-24              Kelahiran Yesus Kristus
"""

DECREES: Final = (
    # --- 2024 -----------------------------------------------------------------
    # SKB of 12 September 2023: 17 national holidays, 10 days of joint leave.
    # Keppres 7/2024 is its counterpart for civil servants.
    _table.skb(
        2024,
        ("855/2023", "3/2023", "4/2023"),
        base=True,
        issued=dt.date(2023, 9, 12),
        adds=_2024,
        source="scan of the decree",
    ),
    # Keppres of 6 February 2024, published that day: general election.
    _table.keppres(
        2024,
        ("10/2024",),
        issued=dt.date(2024, 2, 6),
        adds="PEMILU 02-14  Pemilu serentak",
        source="okezone.com; kontan.co.id; suara.com; two more papers",
    ),
    # Keppres of 21 November 2024: local elections.
    _table.keppres(
        2024,
        ("33/2024",),
        issued=dt.date(2024, 11, 21),
        adds="PEMILU 11-27  Pilkada serentak",
        source="dutakabar.com",
    ),
    # --- 2025 -----------------------------------------------------------------
    # SKB of 14 October 2024: 17 national holidays, 10 days of joint leave. Keppres
    # 2/2025 of 16 January 2025 is equal to it.
    _table.skb(
        2025,
        ("1017/2024", "2/2024", "2/2024"),
        base=True,
        issued=dt.date(2024, 10, 14),
        adds=_2025,
        source="scan of the decree",
    ),
    # SKB of 7 August 2025: 18 August is joint leave, though announced on 1 August
    # as a holiday. The Keppres that gives it to civil servants was not found.
    _table.skb(
        2025,
        ("933/2025", "1/2025", "3/2025"),
        issued=dt.date(2025, 8, 7),
        adds="CB 08-18  Proklamasi Kemerdekaan",
        source="scan of the decree; jpnn.com",
    ),
    # --- 2026 -----------------------------------------------------------------
    # SKB of 19 September 2025: 17 national holidays, 8 days of joint leave. Keppres
    # 42/2025 of 31 December 2025 is equal to it.
    _table.skb(
        2026,
        ("1497/2025", "2/2025", "5/2025"),
        base=True,
        issued=dt.date(2025, 9, 19),
        adds=_2026,
        source="scan of the decree",
    ),
    # --- 2027 -----------------------------------------------------------------
    # SKB of 15 September 2026: 18 national holidays, 8 days of joint leave.
    _table.skb(
        2027,
        ("1205/2026", "3/2026", "2/2026"),
        base=True,
        issued=dt.date(2026, 9, 15),
        adds=_2027,
        doubts=("scan_not_read",),
        source="setneg.go.id and kemenkopmk.go.id, in three copies that agree",
    ),
)

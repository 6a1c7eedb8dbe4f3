"""Hari libur 2020–2023: the decrees for these years, as dated editions."""

from __future__ import annotations

import datetime as dt
from typing import Final

from . import _table

_2020: Final = """
LN 01-01              Tahun Baru 2020 Masehi
LN 01-25              Tahun Baru Imlek 2571 Kongzili
LN 03-22              Isra Mikraj Nabi Muhammad SAW
LN 03-25              Hari Suci Nyepi Tahun Baru Saka 1942
LN 04-10              Wafat Isa Al Masih
LN 05-01              Hari Buruh Internasional
LN 05-07              Hari Raya Waisak 2564
LN 05-21              Kenaikan Isa Al Masih
LI 05-24 05-25        Hari Raya Idul Fitri 1441 Hijriah
LN 06-01              Hari Lahir Pancasila
LI 07-31              Hari Raya Idul Adha 1441 Hijriah
LN 08-17              Hari Kemerdekaan Republik Indonesia
LN 08-20              Tahun Baru Islam 1442 Hijriah
LN 10-29              Maulid Nabi Muhammad SAW
LN 12-25              Hari Raya Natal
CB 05-22 05-26 05-27  Idul Fitri
CB 12-24              Natal
"""

# Six days of leave were later dropped; the record gives no names for them.
_2021: Final = """
LN 01-01              Tahun Baru 2021 Masehi
LN 02-12              Tahun Baru Imlek 2572 Kongzili
LN 03-11              Isra Mikraj Nabi Muhammad SAW
LN 03-14              Hari Suci Nyepi Tahun Baru Saka 1943
LN 04-02              Wafat Isa Al Masih
LN 05-01              Hari Buruh Internasional
LI 05-13              Kenaikan Isa Al Masih; Hari Raya Idul Fitri 1442 Hijriah
LI 05-14              Hari Raya Idul Fitri 1442 Hijriah
LN 05-26              Hari Raya Waisak 2565
LN 06-01              Hari Lahir Pancasila
LI 07-20              Hari Raya Idul Adha 1442 Hijriah
LN 08-10              Tahun Baru Islam 1443 Hijriah
LN 08-17              Hari Kemerdekaan Republik Indonesia
LN 10-19              Maulid Nabi Muhammad SAW
LN 12-25              Hari Raya Natal
CB 03-12
CB 05-12              Idul Fitri
CB 05-17 05-18 05-19
CB 12-24 12-27
"""

# No joint leave at first.
_2022: Final = """
LN 01-01        Tahun Baru 2022 Masehi
LN 02-01        Tahun Baru Imlek 2573 Kongzili
LN 02-28        Isra Mikraj Nabi Muhammad SAW
LN 03-03        Hari Suci Nyepi Tahun Baru Saka 1944
LN 04-15        Wafat Isa Al Masih/Wafat Yesus Kristus
LN 05-01        Hari Buruh Internasional
LI 05-02 05-03  Hari Raya Idul Fitri 1443 Hijriah
LN 05-16        Hari Raya Waisak 2566 BE
LN 05-26        Kenaikan Isa Al Masih/Kenaikan Yesus Kristus
LN 06-01        Hari Lahir Pancasila
LI 07-09        Hari Raya Idul Adha 1443 Hijriah
LN 07-30        Tahun Baru Islam 1444 Hijriah
LN 08-17        Hari Kemerdekaan Republik Indonesia
LN 10-08        Maulid Nabi Muhammad SAW
LN 12-25        Hari Raya Natal
"""

_2023: Final = """
LN 01-01                    Tahun Baru 2023 Masehi
LN 01-22                    Tahun Baru Imlek 2574 Kongzili
LN 02-18                    Isra Mikraj Nabi Muhammad SAW
LN 03-22                    Hari Suci Nyepi Tahun Baru Saka 1945
LN 04-07                    Wafat Isa Al Masih
LI 04-22 04-23              Hari Raya Idul Fitri 1444 Hijriah
LN 05-01                    Hari Buruh Internasional
LN 05-18                    Kenaikan Isa Al Masih
LN 06-01                    Hari Lahir Pancasila
LN 06-04                    Hari Raya Waisak 2567 BE
LI 06-29                    Hari Raya Idul Adha 1444 Hijriah
LN 07-19                    Tahun Baru Islam 1445 Hijriah
LN 08-17                    Hari Kemerdekaan Republik Indonesia
LN 09-28                    Maulid Nabi Muhammad SAW
LN 12-25                    Hari Raya Natal
CB 01-23                    Tahun Baru Imlek 2574 Kongzili
CB 03-23                    Hari Suci Nyepi Tahun Baru Saka 1945
CB 04-21 04-24 04-25 04-26  Idul Fitri
CB 06-02                    Hari Raya Waisak
CB 12-26                    Natal
"""

# What stood in for the leave that the pandemic moved out of May 2020.
_MOVED: Final = "Pengganti cuti bersama Idul Fitri 1441 Hijriah"

DECREES: Final = (
    # --- 2020 -----------------------------------------------------------------
    # SKB of 28 August 2019: 16 national holidays, 4 days of joint leave. Keppres
    # 17/2020 and 23/2020 follow its amendments for civil servants.
    _table.skb(
        2020,
        ("728/2019", "213/2019", "01/2019"),
        base=True,
        issued=dt.date(2019, 8, 28),
        adds=_2020,
        source="nasional.tempo.co 1243139 (list); setkab.go.id (numbers)",
    ),
    # SKB of 9 March 2020, first amendment: four more days of leave, 24 in all.
    _table.skb(
        2020,
        ("174/2020", "01/2020", "01/2020"),
        issued=dt.date(2020, 3, 9),
        adds="""
        CB 05-28 05-29  Idul Fitri
        CB 08-21        Tahun Baru Islam 1442 Hijriah
        CB 10-30        Maulid Nabi Muhammad SAW
        """,
        doubts=("list_from_press",),
        source="kaltim.tribunnews.com 2020-03-10; inews.id; republika.co.id q6wzqx349",
    ),
    # SKB of 9 April 2020, second amendment: 26 to 29 May become 28 to 31 December,
    # and 28 October is added.
    _table.skb(
        2020,
        ("391/2020", "02/2020", "02/2020"),
        issued=dt.date(2020, 4, 9),
        adds=f"""
        CB 10-28                    Maulid Nabi Muhammad SAW
        CB 12-28 12-29 12-30 12-31  {_MOVED}
        """,
        removes="CB 05-26 05-27 05-28 05-29  Idul Fitri",
        doubts=("list_from_press",),
        source="economy.okezone.com 2020-04-12",
    ),
    # SKB of 20 May 2020, third amendment: drops 22 May, two days ahead.
    _table.skb(
        2020,
        ("440/2020", "03/2020", "03/2020"),
        issued=dt.date(2020, 5, 20),
        removes="CB 05-22  Idul Fitri",
        doubts=("list_from_press",),
        source="pontianak.tribunnews.com 2020-05-21",
    ),
    # Keppres of 27 November 2020: local elections.
    _table.keppres(
        2020,
        ("22/2020",),
        issued=dt.date(2020, 11, 27),
        adds="PEMILU 12-09  Pilkada serentak",
        source="cnbcindonesia.com 2020-12-02",
    ),
    # SKB of 1 December 2020, fourth amendment: drops three of the moved days. The
    # civil servants' Keppres dropped them on 8 December.
    _table.skb(
        2020,
        ("744/2020", "05/2020", "06/2020"),
        issued=dt.date(2020, 12, 1),
        removes=f"CB 12-28 12-29 12-30  {_MOVED}",
        source="scan of the decree; setkab.go.id 2020-12-02",
    ),
    # --- 2021 -----------------------------------------------------------------
    # SKB of 10 September 2020: 16 national holidays on 15 dates (13 May carries
    # two), 7 days of joint leave.
    _table.skb(
        2021,
        ("642/2020", "4/2020", "4/2020"),
        base=True,
        issued=dt.date(2020, 9, 10),
        adds=_2021,
        source="nasional.okezone.com 2020-09-11",
    ),
    # SKB of 22 February 2021: drops five of the seven days of leave.
    _table.skb(
        2021,
        ("281/2021", "1/2021", "1/2021"),
        issued=dt.date(2021, 2, 22),
        removes="CB 03-12 05-17 05-18 05-19 12-27",
        source="urbanasia.com U25488; siarandepok.com 2021-02-23",
    ),
    # SKB of 18 June 2021: two holidays move to the day after the feast, which stays
    # where it is; 24 December is dropped. Keppres 7/2021 still lists 24 December,
    # and the ministries treated it as a working day.
    _table.skb(
        2021,
        ("712/2021", "1/2021", "3/2021"),
        issued=dt.date(2021, 6, 18),
        adds="""
        LN 08-11  Tahun Baru Islam 1443 Hijriah
        LN 10-20  Maulid Nabi Muhammad SAW
        """,
        removes="""
        LN 08-10  Tahun Baru Islam 1443 Hijriah
        LN 10-19  Maulid Nabi Muhammad SAW
        CB 12-24
        """,
        source="economy.okezone.com 2021-08-09",
    ),
    # --- 2022 -----------------------------------------------------------------
    # SKB of 22 September 2021: 16 national holidays.
    _table.skb(
        2022,
        ("963/2021", "3/2021", "4/2021"),
        base=True,
        issued=dt.date(2021, 9, 22),
        adds=_2022,
        source="scan of its first amendment",
    ),
    # SKB of 7 April 2022: four days of leave. Keppres 4/2022 is its counterpart for
    # civil servants.
    _table.skb(
        2022,
        ("375/2022", "1/2022", "1/2022"),
        issued=dt.date(2022, 4, 7),
        adds="CB 04-29 05-04 05-05 05-06  Idul Fitri",
        source="scan of the decree",
    ),
    # SKB of 7 July 2022: Idul Adha moves from Saturday 9 to Sunday 10 July, after
    # the minister's determination (Keputusan Menteri Agama 668/2022).
    _table.skb(
        2022,
        ("678/2022", "2/2022", "2/2022"),
        issued=dt.date(2022, 7, 7),
        adds="LI 07-10  Hari Raya Idul Adha 1443 Hijriah",
        removes="LN 07-09  Hari Raya Idul Adha 1443 Hijriah",
        source="kabar24.bisnis.com 2022-07-09; tribunnews.com 2022-07-09",
    ),
    # --- 2023 -----------------------------------------------------------------
    # SKB of 11 October 2022: 16 national holidays, 8 days of joint leave. Keppres
    # 24/2022, 8/2023 and 16/2023 equal it and its amendments, some days later.
    _table.skb(
        2023,
        ("1066/2022", "3/2022", "3/2022"),
        base=True,
        issued=dt.date(2022, 10, 11),
        adds=_2023,
        source="scan of its second amendment",
    ),
    # SKB of 29 March 2023: leave for Idul Fitri starts and ends earlier.
    _table.skb(
        2023,
        ("327/2023", "1/2023", "1/2023"),
        issued=dt.date(2023, 3, 29),
        adds="CB 04-19 04-20  Idul Fitri",
        removes="CB 04-26  Idul Fitri",
        source="scan of the second amendment; era.id 123588",
    ),
    # SKB of 16 June 2023: two days of leave around Idul Adha.
    _table.skb(
        2023,
        ("624/2023", "2/2023", "2/2023"),
        issued=dt.date(2023, 6, 16),
        adds="CB 06-28 06-30  Idul Adha",
        source="scan of the decree",
    ),
)

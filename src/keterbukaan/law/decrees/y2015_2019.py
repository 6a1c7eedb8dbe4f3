"""Hari libur 2015–2019: the decrees for these years, as dated editions."""

from __future__ import annotations

import datetime as dt
from typing import Final

from . import _table

# 24 December is joint leave for Christmas in the decree, and Maulid 1437 by the
# calendar; no amendment that makes it a national holiday was found.
_2015: Final = """
LN 01-01              Tahun Baru 2015
LN 01-03              Maulid Nabi Muhammad SAW
LN 02-19              Tahun Baru Imlek 2566 Kongzili
LN 03-21              Hari Raya Nyepi Tahun Baru Saka 1937
LN 04-03              Wafat Yesus Kristus
LN 05-01              Hari Buruh Internasional
LN 05-14              Kenaikan Yesus Kristus
LN 05-16              Isra Mikraj Nabi Muhammad SAW
LN 06-02              Hari Raya Waisak 2559
LI 07-17 07-18        Hari Raya Idul Fitri 1436 Hijriah
LN 08-17              Hari Kemerdekaan RI
LI 09-24              Hari Raya Idul Adha 1436 Hijriah
LN 10-14              Tahun Baru Islam 1437 Hijriah
LN 12-25              Hari Raya Natal
CB 07-16 07-20 07-21  Idul Fitri
CB 12-24              Natal
"""

# 1 June 2016 was a working day: Keppres 24/2016, which makes the birth of
# Pancasila a holiday, was signed on it and took effect with the list for 2017.
_2016: Final = """
LN 01-01              Tahun Baru 2016 Masehi
LN 02-08              Tahun Baru Imlek 2567 Kongzili
LN 03-09              Hari Raya Nyepi Tahun Baru Saka 1938
LN 03-25              Wafat Isa Al-Masih
LN 05-01              Hari Buruh Internasional
LN 05-05              Kenaikan Isa Al-Masih
LN 05-06              Isra Mikraj Nabi Muhammad SAW
LN 05-22              Hari Raya Waisak 2560
LI 07-06 07-07        Hari Raya Idul Fitri 1437 Hijriah
LN 08-17              Hari Kemerdekaan RI
LI 09-12              Hari Raya Idul Adha 1437 Hijriah
LN 10-02              Tahun Baru Islam 1438 Hijriah
LN 12-12              Maulid Nabi Muhammad SAW
LN 12-25              Hari Raya Natal
CB 07-04 07-05 07-08  Idul Fitri
CB 12-26              Natal
"""

_2017: Final = """
LN 01-01              Tahun Baru 2017 Masehi
LN 01-28              Tahun Baru Imlek 2568 Kongzili
LN 03-28              Hari Raya Nyepi Tahun Baru Saka 1939
LN 04-14              Wafat Isa Al Masih
LN 04-24              Isra Mikraj Nabi Muhammad SAW
LN 05-01              Hari Buruh Internasional
LN 05-11              Hari Raya Waisak 2561
LN 05-25              Kenaikan Isa Al Masih
LI 06-25 06-26        Hari Raya Idul Fitri 1438 Hijriah
LN 08-17              Hari Kemerdekaan RI
LI 09-01              Hari Raya Idul Adha 1438 Hijriah
LN 09-21              Tahun Baru Islam 1439 Hijriah
LN 12-01              Maulid Nabi Muhammad SAW
LN 12-25              Hari Raya Natal
CB 06-23 06-27 06-28  Idul Fitri
CB 12-26              Natal
"""

_2018: Final = """
LN 01-01                    Tahun Baru 2018 Masehi
LN 02-16                    Tahun Baru Imlek 2569 Kongzili
LN 03-17                    Hari Raya Nyepi Tahun Baru Saka 1940
LN 03-30                    Wafat Isa Al Masih
LN 04-14                    Isra Mikraj Nabi Muhammad SAW
LN 05-01                    Hari Buruh Internasional
LN 05-10                    Kenaikan Isa Al Masih
LN 05-29                    Hari Raya Waisak 2562
LN 06-01                    Hari Lahir Pancasila
LI 06-15 06-16              Hari Raya Idul Fitri 1439 Hijriah
LN 08-17                    Hari Kemerdekaan RI
LI 08-22                    Hari Raya Idul Adha 1439 Hijriah
LN 09-11                    Tahun Baru Islam 1440 Hijriah
LN 11-20                    Maulid Nabi Muhammad SAW
LN 12-25                    Hari Raya Natal
CB 06-13 06-14 06-18 06-19  Idul Fitri
CB 12-24                    Natal
"""

_2019: Final = """
LN 01-01              Tahun Baru 2019 Masehi
LN 02-05              Tahun Baru Imlek 2570 Kongzili
LN 03-07              Hari Raya Nyepi Tahun Baru Saka 1941
LN 04-03              Isra Mikraj Nabi Muhammad SAW
LN 04-19              Wafat Isa Al Masih
LN 05-01              Hari Buruh Internasional
LN 05-19              Hari Raya Waisak 2563
LN 05-30              Kenaikan Isa Al Masih
LN 06-01              Hari Lahir Pancasila
LI 06-05 06-06        Hari Raya Idul Fitri 1440 Hijriah
LI 08-11              Hari Raya Idul Adha 1440 Hijriah
LN 08-17              Hari Kemerdekaan RI
LN 09-01              Tahun Baru Islam 1441 Hijriah
LN 11-09              Maulid Nabi Muhammad SAW
LN 12-25              Hari Raya Natal
CB 06-03 06-04 06-07  Idul Fitri
CB 12-24              Natal
"""

DECREES: Final = (
    # --- 2015 -----------------------------------------------------------------
    # SKB of 7 May 2014: 15 national holidays, 4 days of joint leave. Its numbers
    # were not found.
    _table.skb(
        2015,
        (),
        base=True,
        issued=dt.date(2014, 5, 7),
        adds=_2015,
        checked=None,
        doubts=("number_not_known", "class_not_settled"),
        source="republika.co.id n57i03; niasonline.net; nasional.kompas.com 2014-05-07",
    ),
    # Keppres of 23 November 2015: the first simultaneous local elections, free in
    # the whole country.
    _table.keppres(
        2015,
        ("25/2015",),
        issued=dt.date(2015, 11, 23),
        adds="PEMILU 12-09  Pilkada serentak",
        source="setkab.go.id",
    ),
    # --- 2016 -----------------------------------------------------------------
    # SKB of 25 June 2015: 15 national holidays, 4 days of joint leave.
    _table.skb(
        2016,
        ("150/2015", "2/SKB/MEN/VI/2015", "01/2015"),
        base=True,
        issued=dt.date(2015, 6, 25),
        adds=_2016,
        source="scribd.com 271612423 (text)",
    ),
    # --- 2017 -----------------------------------------------------------------
    # SKB of 14 April 2016: 15 national holidays, 4 days of joint leave.
    _table.skb(
        2017,
        ("135/2016", "109/2016", "01/SKB/MENPANRB/04/2016"),
        base=True,
        issued=dt.date(2016, 4, 14),
        adds=_2017,
        source="scribd.com 353102925 (text of the amendment)",
    ),
    # SKB of 21 November 2016: adds 1 June (Keppres 24/2016) and three days of
    # leave, drops 23 June.
    _table.skb(
        2017,
        ("684/2016", "302/2016", "SKB/02/MENPAN-RB/11/2016"),
        issued=dt.date(2016, 11, 21),
        adds="""
        LN 06-01        Hari Lahir Pancasila
        CB 01-02        Tahun Baru 2017 Masehi
        CB 06-29 06-30  Idul Fitri
        """,
        removes="CB 06-23  Idul Fitri",
        source="scribd.com 353102925 (text); menpan.go.id",
    ),
    # Keppres of 10 February 2017: local elections. The second round in Jakarta on
    # 19 April (Keppres 10/2017) was free in Jakarta only and is not here.
    _table.keppres(
        2017,
        ("3/2017",),
        issued=dt.date(2017, 2, 10),
        adds="PEMILU 02-15  Pilkada serentak",
        source="setkab.go.id",
    ),
    # Keppres of 15 June 2017, the civil servants' joint leave: it frees 23 June
    # again, which the final SKB lacks. Its other days are those of the SKB.
    _table.keppres(
        2017,
        ("18/2017",),
        issued=dt.date(2017, 6, 15),
        adds="CB 06-23  Idul Fitri",
        source="nasional.kompas.com 2017-06-15",
    ),
    # --- 2018 -----------------------------------------------------------------
    # SKB of 22 September 2017: 16 national holidays, 5 days of joint leave.
    _table.skb(
        2018,
        ("707/2017", "256/2017", "01/SKB/MENPAN-RB/09/2017"),
        base=True,
        issued=dt.date(2017, 9, 22),
        adds=_2018,
        source="slideshare.net 93915250 (text); bawuran.id",
    ),
    # SKB of 18 April 2018: three more days of leave. Keppres 13/2018 is its
    # counterpart for civil servants.
    _table.skb(
        2018,
        ("223/2018", "46/2018", "13/2018"),
        issued=dt.date(2018, 4, 18),
        adds="CB 06-11 06-12 06-20  Idul Fitri",
        source="nasional.kompas.com 2018-04-18; bareksa.com 2018-05-08",
    ),
    # Keppres of 25 June 2018: local elections two days later. The first notice gave
    # its number as 14/2018.
    _table.keppres(
        2018,
        ("15/2018",),
        issued=dt.date(2018, 6, 25),
        adds="PEMILU 06-27  Pilkada serentak",
        source="setkab.go.id",
    ),
    # --- 2019 -----------------------------------------------------------------
    # SKB of 2 November 2018, announced on 13 November: 16 national holidays, 4 days
    # of joint leave. Keppres 13/2019 of 27 May 2019 is equal to it.
    _table.skb(
        2019,
        ("617/2018", "262/2018", "16/2018"),
        base=True,
        issued=dt.date(2018, 11, 2),
        announced=dt.date(2018, 11, 13),
        adds=_2019,
        source="nasional.tempo.co 1146056; celebesmedia.id 1004151118",
    ),
    # Keppres of 8 April 2019, in force that day: general election.
    _table.keppres(
        2019,
        ("10/2019",),
        issued=dt.date(2019, 4, 8),
        adds="PEMILU 04-17  Pemilu serentak",
        source="six papers of 9 April 2019, one of which quotes its second clause",
    ),
)

"""Hari libur 2010–2014: the decrees for these years, as dated editions."""

from __future__ import annotations

import datetime as dt
from typing import Final

from . import _table

# Imlek 2561 is Sunday 14 February in the decree, and Monday 15 February was a
# working day; several data sets have it the other way round.
_2010: Final = """
LN 01-01        Tahun Baru Masehi
LN 02-14        Tahun Baru Imlek 2561
LN 02-26        Maulid Nabi Muhammad SAW
LN 03-16        Hari Raya Nyepi Tahun Baru Saka 1932
LN 04-02        Wafat Yesus Kristus
LN 05-13        Kenaikan Yesus Kristus
LN 05-28        Hari Raya Waisak 2554
LN 07-10        Isra Mi'raj Nabi Muhammad SAW
LN 08-17        Hari Kemerdekaan RI
LI 09-10 09-11  Hari Raya Idul Fitri 1431 Hijriah
LI 11-17        Hari Raya Idul Adha 1431 Hijriah
LN 12-07        Tahun Baru 1432 Hijriah
LN 12-25        Hari Raya Natal
CB 09-09 09-13  Idul Fitri
CB 12-24        Natal
"""

_2011: Final = """
LN 01-01              Tahun Baru Masehi
LN 02-03              Tahun Baru Imlek 2562
LN 02-15              Maulid Nabi Muhammad SAW
LN 03-05              Hari Raya Nyepi Tahun Baru Saka 1933
LN 04-22              Wafat Yesus Kristus
LN 05-17              Hari Raya Waisak 2555
LN 06-02              Kenaikan Yesus Kristus
LN 06-29              Isra Mi'raj Nabi Muhammad SAW
LN 08-17              Hari Kemerdekaan RI
LI 08-30 08-31        Hari Raya Idul Fitri 1432 Hijriah
LI 11-06              Hari Raya Idul Adha 1432 Hijriah
LN 11-27              Tahun Baru 1433 Hijriah
LN 12-25              Hari Raya Natal
CB 08-29 09-01 09-02  Idul Fitri
CB 12-26              Natal
"""

_2012: Final = """
LN 01-01        Tahun Baru Masehi
LN 01-23        Tahun Baru Imlek 2563
LN 02-05        Maulid Nabi Muhammad SAW
LN 03-23        Hari Raya Nyepi Tahun Baru Saka 1934
LN 04-06        Wafat Yesus Kristus
LN 05-06        Hari Raya Waisak 2556
LN 05-17        Kenaikan Yesus Kristus
LN 06-17        Isra Mi'raj Nabi Muhammad SAW
LN 08-17        Hari Kemerdekaan RI
LI 08-19 08-20  Hari Raya Idul Fitri 1433 Hijriah
LI 10-26        Hari Raya Idul Adha 1433 Hijriah
LN 11-15        Tahun Baru 1434 Hijriah
LN 12-25        Hari Raya Natal
CB 05-18        Kenaikan Yesus Kristus
CB 08-21 08-22  Idul Fitri
CB 11-16        Tahun Baru 1434 Hijriah
CB 12-24        Natal
"""

# Imlek 2564 is Sunday 10 February in the decree, and Monday 11 February was a
# working day; several data sets have it the other way round.
_2013: Final = """
LN 01-01              Tahun Baru 2013
LN 01-24              Maulid Nabi Muhammad SAW
LN 02-10              Tahun Baru Imlek 2564
LN 03-12              Hari Raya Nyepi Tahun Baru Saka 1935
LN 03-29              Wafat Isa Almasih
LN 05-09              Kenaikan Isa Almasih
LN 05-25              Hari Raya Waisak 2557
LN 06-06              Isra' Mi'raj Nabi Muhammad SAW
LI 08-08 08-09        Hari Raya Idul Fitri 1434 Hijriah
LN 08-17              Hari Kemerdekaan RI
LI 10-15              Hari Raya Idul Adha 1434 Hijriah
LN 11-05              Tahun Baru 1435 Hijriah
LN 12-25              Hari Raya Natal
CB 08-05 08-06 08-07  Idul Fitri
CB 10-14              Idul Adha
CB 12-26              Natal
"""

# 1 May stands in Keppres 24/2013 below, which the SKB carries out.
_2014: Final = """
LN 01-01              Tahun Baru 2014
LN 01-14              Maulid Nabi Muhammad SAW
LN 01-31              Tahun Baru Imlek 2565
LN 03-31              Hari Raya Nyepi Tahun Baru Saka 1936
LN 04-18              Wafat Yesus Kristus
LN 05-15              Hari Raya Waisak 2558
LN 05-27              Isra Mikraj Nabi Muhammad SAW
LN 05-29              Kenaikan Yesus Kristus
LI 07-28 07-29        Hari Raya Idul Fitri 1435 Hijriah
LN 08-17              Hari Kemerdekaan RI
LI 10-05              Hari Raya Idul Adha 1435 Hijriah
LN 10-25              Tahun Baru 1436 Hijriah
LN 12-25              Hari Raya Natal
CB 07-30 07-31 08-01  Idul Fitri
CB 12-26              Natal
"""

DECREES: Final = (
    # --- 2010 -----------------------------------------------------------------
    # SKB of 7 August 2009: 14 national holidays, 3 days of joint leave.
    _table.skb(
        2010,
        ("1/2009", "SKB/13/M.PAN/8/2009", "KEP.227/MEN/VIII/2009"),
        base=True,
        issued=dt.date(2009, 8, 7),
        adds=_2010,
        source="123dok.com zkegvlez (text); menpan.go.id",
    ),
    # --- 2011 -----------------------------------------------------------------
    # SKB of 15 June 2010: 14 national holidays, 4 days of joint leave. One paper
    # prints the first number as 1/2010; the decree's own text has 2/2010.
    _table.skb(
        2011,
        ("2/2010", "KEP.110/MEN/VI/2010", "SKB/07/M.PAN-RB/06/2010"),
        base=True,
        issued=dt.date(2010, 6, 15),
        adds=_2011,
        source="news.detik.com 1378563; boyyendratamin.com (text quoted)",
    ),
    # SKB of Friday 13 May 2011: frees the Monday after it.
    _table.skb(
        2011,
        ("2/2011", "KEP.120/MEN/V/2011", "SKB/01/M.PAN-RB/05/2011"),
        issued=dt.date(2011, 5, 13),
        adds="CB 05-16  Waisak",
        source="bengkaliskab.go.id (notice)",
    ),
    # --- 2012 -----------------------------------------------------------------
    # SKB of 13 July 2011: 14 national holidays, 5 days of joint leave.
    _table.skb(
        2012,
        ("7/2011", "04/MEN/VII/2011", "SKB/03/M.PAN-RB/07/2011"),
        base=True,
        issued=dt.date(2011, 7, 13),
        adds=_2012,
        source="online-pajak.com (text); nasional.kontan.co.id",
    ),
    # An amendment of early 2012 adds a sixth day of joint leave. The decree was not
    # found: number and day are unknown, and one headline is all there is.
    _table.skb(
        2012,
        (),
        issued_by=dt.date(2012, 2, 29),
        adds="CB 12-31  Tahun Baru 2013",
        checked=None,
        doubts=("number_not_known", "date_not_known", "single_source"),
        source="news.detik.com 1831855 (headline)",
    ),
    # --- 2013 -----------------------------------------------------------------
    # SKB of 19 July 2012: 14 national holidays, 5 days of joint leave.
    _table.skb(
        2013,
        ("5/2012", "SKB.06/MEN/VII/2012", "02/2012"),
        base=True,
        issued=dt.date(2012, 7, 19),
        adds=_2013,
        source="datacenter.ortax.org 15065 (text)",
    ),
    # --- 2014 -----------------------------------------------------------------
    # Keppres of 29 July 2013: 1 May is a national holiday, from 2014 on. From 2015
    # the yearly SKB carries it.
    _table.keppres(
        2014,
        ("24/2013",),
        issued=dt.date(2013, 7, 29),
        adds="LN 05-01  Hari Buruh Internasional",
        source="nasional.kompas.com 2013-08-21",
    ),
    # SKB of 21 August 2013: the rest of the 15 national holidays, 4 days of joint
    # leave. One town's notice has a date of 7 October 2013 beside the numbers,
    # which is that of the circular quoted with them.
    _table.skb(
        2014,
        ("5/2013", "335/2013", "05/SKB/MENPAN-RB/08/2013"),
        base=True,
        issued=dt.date(2013, 8, 21),
        adds=_2014,
        source="bkpsdm.salatiga.go.id (numbers); nasional.kompas.com 2013-08-21",
    ),
    # Keppres of 3 April 2014: the vote for parliament. It also frees whatever
    # follow-up day the election commission sets; none is on record.
    _table.keppres(
        2014,
        ("14/2014",),
        issued=dt.date(2014, 4, 3),
        adds="PEMILU 04-09  Pemilu legislatif",
        source="republika.co.id n3hwz4",
    ),
    # Keppres of 30 June 2014, on the cabinet's pages by 2 July: the vote for
    # president, and whatever follow-up day the election commission sets. One paper
    # gives its day of issue.
    _table.keppres(
        2014,
        ("24/2014",),
        issued=dt.date(2014, 6, 30),
        adds="PEMILU 07-09  Pemilu presiden",
        doubts=("day_from_one_source",),
        source="a paper that cites setkab.go.id",
    ),
)

"""Usaha: patents, marks, trade secrets, competition, building, environment.

>>> [one.id for one in BUSINESS if one.until]
['UU 14/2001', 'UU 15/2001', 'UU 18/1999', 'UU 23/1997']
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ..into_force import upon_promulgation
from ..shape import Instrument

BUSINESS: Final[tuple[Instrument, ...]] = (
    Instrument(
        id="UU 14/2001",
        title=("Paten", "Patents"),
        **upon_promulgation(dt.date(2001, 8, 1), made=dt.date(2001, 8, 1)),
        gazette="LN 2001/109, TLN 4130",
        until=dt.date(2016, 8, 25),
        replaced_by="UU 13/2016",
        note="repealed by UU 13/2016 Ps. 171",
    ),
    Instrument(
        id="UU 13/2016",
        title=("Paten", "Patents"),
        **upon_promulgation(dt.date(2016, 8, 26), made=dt.date(2016, 8, 26)),
        gazette="LN 2016/176",
        note="whether it was amended since was not looked up",
    ),
    Instrument(
        id="UU 15/2001",
        title=("Merek", "Trade marks"),
        **upon_promulgation(dt.date(2001, 8, 1), made=dt.date(2001, 8, 1)),
        gazette="LN 2001/110, TLN 4131",
        until=dt.date(2016, 11, 24),
        replaced_by="UU 20/2016",
        note="repealed by UU 20/2016 Ps. 107",
    ),
    Instrument(
        id="UU 20/2016",
        title=(
            "Merek dan indikasi geografis",
            "Trade marks and geographical indications",
        ),
        **upon_promulgation(dt.date(2016, 11, 25), made=dt.date(2016, 11, 25)),
        gazette="LN 2016/252",
        note="whether it was amended since was not looked up",
    ),
    Instrument(
        id="UU 30/2000",
        title=("Rahasia dagang", "Trade secrets"),
        **upon_promulgation(dt.date(2000, 12, 20), made=dt.date(2000, 12, 20)),
        gazette="LN 2000/242, TLN 4044",
        note="whether it was amended since was not looked up",
    ),
    Instrument(
        id="UU 5/1999",
        title=(
            "Larangan monopoli dan persaingan usaha tidak sehat",
            "Monopolies and unfair competition",
        ),
        made=dt.date(1999, 3, 5),
        promulgated=dt.date(1999, 3, 5),
        gazette="LN 1999/33, TLN 3817",
        in_force=dt.date(2000, 3, 5),
        note=(
            "in force a year after promulgation (Ps. 53); whether it was amended "
            "since was not looked up"
        ),
    ),
    Instrument(
        id="UU 18/1999",
        title=("Jasa konstruksi", "Construction services"),
        made=dt.date(1999, 5, 7),
        promulgated=dt.date(1999, 5, 7),
        gazette="LN 1999/54, TLN 3833",
        in_force=dt.date(2000, 5, 7),
        until=dt.date(2017, 1, 11),
        replaced_by="UU 2/2017",
        note=(
            "in force a year after promulgation (Ps. 46); repealed by UU 2/2017 Ps. "
            "104 b"
        ),
    ),
    Instrument(
        id="UU 2/2017",
        title=("Jasa konstruksi", "Construction services"),
        **upon_promulgation(dt.date(2017, 1, 12), made=dt.date(2017, 1, 12)),
        gazette="LN 2017/11",
        note="whether it was amended since was not looked up",
    ),
    Instrument(
        id="UU 23/1997",
        title=("Pengelolaan lingkungan hidup", "Environmental management"),
        gazette="LN 1997/68, TLN 3699",
        until=dt.date(2009, 10, 2),
        replaced_by="UU 32/2009",
        note="only its repeal was read (UU 32/2009 Ps. 125); first day not seen",
    ),
    Instrument(
        id="UU 32/2009",
        title=(
            "Perlindungan dan pengelolaan lingkungan hidup",
            "Environmental protection and management",
        ),
        **upon_promulgation(dt.date(2009, 10, 3), made=dt.date(2009, 10, 3)),
        gazette="LN 2009/140",
        note="whether it was amended since was not looked up",
    ),
)
"""What businesses keep secret or must show, the older first."""

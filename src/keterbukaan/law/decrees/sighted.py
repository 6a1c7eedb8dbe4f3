"""Isbat: the holidays that await the minister's own determination.

Every joint decree leaves Idul Fitri and Idul Adha to a decree of the minister
of religious affairs, made after the sighting session (*sidang isbat*) some
days before. Keppres 8/2024 of 29 January 2024 says the same of 1 Muharam,
and so binds the lists issued after it, from 2025 on.

One holiday was moved that way: Idul Adha of 2022, from 9 to 10 July. Both
days stand here, the first because it was awaited as well.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

__all__ = ["SIGHTED"]

_IDUL_FITRI: Final = """
    2010-09-10 2010-09-11  2011-08-30 2011-08-31  2012-08-19 2012-08-20
    2013-08-08 2013-08-09  2014-07-28 2014-07-29  2015-07-17 2015-07-18
    2016-07-06 2016-07-07  2017-06-25 2017-06-26  2018-06-15 2018-06-16
    2019-06-05 2019-06-06  2020-05-24 2020-05-25  2021-05-13 2021-05-14
    2022-05-02 2022-05-03  2023-04-22 2023-04-23  2024-04-10 2024-04-11
    2025-03-31 2025-04-01  2026-03-21 2026-03-22  2027-03-10 2027-03-11
"""
_IDUL_ADHA: Final = """
    2010-11-17  2011-11-06  2012-10-26  2013-10-15  2014-10-05  2015-09-24
    2016-09-12  2017-09-01  2018-08-22  2019-08-11  2020-07-31  2021-07-20
    2022-07-09  2022-07-10  2023-06-29  2024-06-17  2025-06-06  2026-05-27
    2027-05-17
"""
_MUHARAM: Final = "2025-06-27  2026-06-16  2027-06-06"

#: Every national holiday of Idul Fitri, Idul Adha and, from 2025, 1 Muharam.
SIGHTED: Final[frozenset[dt.date]] = frozenset(
    map(dt.date.fromisoformat, f"{_IDUL_FITRI} {_IDUL_ADHA} {_MUHARAM}".split())
)

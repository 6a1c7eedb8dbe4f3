"""Hari pemungutan suara: the voting days that were fixed before their Keppres.

Voting takes place on a holiday or on a day that is made one, so say the
statutes. The election commission (KPU) fixes the day, and the Keppres that
makes it a holiday follows later, often only days ahead. From the day it is
fixed a voting day is known to become free:

* **everywhere** at general elections (*Pemilu*), whose statutes make the day off
  nation-wide, and at the regional elections (*Pemilihan*) of November 2024, in
  which all of Indonesia voted (UU 10/2016 Ps. 201(8));
* at other regional elections, by statute, only where there was a vote (UU 1/2015
  Ps. 84(3)); nation-wide they became free by Keppres alone, as all five were.

``fixed`` is the first day on which a source shows the voting day as fixed: that
of the instrument, or of the day it was presented (2015, 2018). Where there is
none it is None, and the voting day counts as off from its Keppres on: from
``not_before``, with which the year of the instrument begins, it may have been
fixed, and no date that passes it is firm. A vote that was put off stands until
that day.

>>> for vote in VOTING_DAYS[-2:]:
...     print(vote.date, vote.fixed_by, vote.fixed, vote.statute)
2024-02-14 Keputusan KPU 21/2022 2022-01-31 UU 7/2017 Ps. 167(3)
2024-11-27 PKPU 2/2024 2024-01-26 UU 1/2015 Ps. 84(3)

Origin: the statutes were read, the instruments of KPU in the press and on KPU's
own pages. The record is of 26 November 2026.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from attrs import frozen

from .._values import Value
from ..citation import Citation, cite
from .shape import Evidence

_CHECKED: Final = dt.date(2026, 11, 26)


@frozen(kw_only=True, eq=False, repr=False)
class VotingDay(Value):
    """A voting day, from the day on which it was fixed.

    Args:
        date: the day of the vote.
        name: the vote, as its Keppres names it.
        fixed_by: the instrument that fixed the day.
        fixed: the first day on which it is known to be fixed; None where no
            source has one.
        not_before: where no source has one, the first day of the year in which
            the instrument was made.
        put_off: the day on which it was put off, if it was.
        statute: the provision that makes it a day off.
        everywhere: whether that holds in the whole country, for a vote in
            every region.
        evidence: how sure ``fixed`` and ``fixed_by`` are.
        checked: the day a source last confirmed them, or None.
    """

    date: dt.date
    name: str
    fixed_by: str
    fixed: dt.date | None
    not_before: dt.date | None = None
    put_off: dt.date | None = None
    statute: Citation
    everywhere: bool
    evidence: Evidence = Evidence.S2
    checked: dt.date | None = _CHECKED

    def __str__(self) -> str:
        """Print it by the instrument that fixed it."""
        return self.fixed_by

    @property
    def changes(self) -> tuple[dt.date, ...]:
        """The days from which it stood or may have stood, and ceased to."""
        return tuple(filter(None, (self.fixed, self.not_before, self.put_off)))

    def stands(self, day: dt.date) -> bool:
        """Whether the voting day was fixed on a day, and not put off by then."""
        if self.fixed is None or day < self.fixed:
            return False
        return self.put_off is None or day < self.put_off

    def may_stand(self, day: dt.date) -> bool:
        """Whether it stood on a day, or may have: no source has the day of fixing."""
        return self.stands(day) or (
            self.not_before is not None and self.not_before <= day
        )


_LEGISLATURE: Final = cite("UU 8/2012 Ps. 4(3)")
_PRESIDENT: Final = cite("UU 42/2008 Ps. 3(3)")
_GENERAL: Final = cite("UU 7/2017 Ps. 167(3)")
_REGIONAL: Final = cite("UU 1/2015 Ps. 84(3)")

VOTING_DAYS: Final = (
    VotingDay(
        date=dt.date(2014, 4, 9),
        name="Pemilu legislatif",
        fixed_by="PKPU 7/2012",
        fixed=None,  # in 2012, the day was not found
        not_before=dt.date(2012, 1, 1),
        statute=_LEGISLATURE,
        everywhere=True,
    ),
    VotingDay(
        date=dt.date(2014, 7, 9),
        name="Pemilu presiden",
        fixed_by="PKPU 4/2014",
        fixed=None,
        not_before=dt.date(2014, 1, 1),
        statute=_PRESIDENT,  # which does not say nation-wide
        everywhere=True,
    ),
    VotingDay(
        date=dt.date(2015, 12, 9),
        name="Pilkada serentak",
        fixed_by="PKPU 2/2015",
        fixed=dt.date(2015, 4, 17),  # presented; its own day was not found
        statute=_REGIONAL,
        everywhere=False,
    ),
    VotingDay(
        date=dt.date(2017, 2, 15),
        name="Pilkada serentak",
        fixed_by="PKPU 3/2016",
        fixed=None,  # between March and April 2016, from general knowledge
        not_before=dt.date(2016, 1, 1),
        statute=_REGIONAL,
        everywhere=False,
    ),
    VotingDay(
        date=dt.date(2018, 6, 27),
        name="Pilkada serentak",
        fixed_by="PKPU 1/2017",
        fixed=dt.date(2017, 6, 14),  # presented; decided on 20 April 2017
        statute=_REGIONAL,
        everywhere=False,
    ),
    VotingDay(
        date=dt.date(2019, 4, 17),
        name="Pemilu serentak",
        fixed_by="PKPU 7/2017",
        fixed=dt.date(2017, 9, 5),  # promulgated, a day after it was made
        statute=_GENERAL,
        everywhere=True,
    ),
    VotingDay(
        date=dt.date(2020, 9, 23),
        name="Pilkada serentak",
        fixed_by="PKPU 15/2019",
        fixed=dt.date(2019, 8, 5),
        put_off=dt.date(2020, 5, 4),  # by Perppu 2/2020
        statute=_REGIONAL,
        everywhere=False,
    ),
    VotingDay(
        date=dt.date(2020, 12, 9),
        name="Pilkada serentak",
        fixed_by="PKPU 5/2020",
        fixed=dt.date(2020, 6, 12),
        statute=_REGIONAL,
        everywhere=False,
    ),
    VotingDay(
        date=dt.date(2024, 2, 14),
        name="Pemilu serentak",
        fixed_by="Keputusan KPU 21/2022",
        fixed=dt.date(2022, 1, 31),
        statute=_GENERAL,
        everywhere=True,
    ),
    VotingDay(
        date=dt.date(2024, 11, 27),
        name="Pilkada serentak",
        fixed_by="PKPU 2/2024",
        fixed=dt.date(2024, 1, 26),
        statute=_REGIONAL,
        everywhere=True,  # UU 10/2016 Ps. 201(8): November 2024, all regions
    ),
)
"""Every voting day since 2010 for which the whole country was free, oldest first."""


def standing_on(day: dt.date) -> tuple[VotingDay, ...]:
    """Return the voting days that were fixed on a day, with or without a Keppres.

    >>> [str(vote.date) for vote in standing_on(dt.date(2020, 6, 1))]
    ['2015-12-09', '2018-06-27', '2019-04-17']
    """
    return tuple(vote for vote in VOTING_DAYS if vote.stands(day))


def perhaps_on(day: dt.date) -> tuple[VotingDay, ...]:
    """Return the voting days that were fixed on a day, or may have been.

    >>> [str(vote.date) for vote in perhaps_on(dt.date(2014, 1, 1))]
    ['2014-04-09', '2014-07-09']
    """
    return tuple(vote for vote in VOTING_DAYS if vote.may_stand(day))

"""Rezim: which instrument governed from which day to which day.

Every table of limits takes its dates from here, so that a day on which one
regulation gives way to the next is written once.

The first day in force of UU 14/2008 is two years after its promulgation on
30 April 2008 (Ps. 64(1)); PerKI 1/2010 took effect with it (Ps. 46). PerKI
2/2010 took effect on the day it was set (Ps. 66), PERMA 2/2011 likewise
(Ps. 15), PP 61/2010, PerKI 1/2013 and PerKI 1/2021 on promulgation.

PerKI 1/2014 and 1/2019, on election information, are known from secondary
sources only: their limits were never compared with a text, and their first
days in force carry a doubt.

Each number says for itself how sure it is and when somebody last compared it
with the instrument's own text; no regime answers that for it.

>>> from keterbukaan.law.spans import WorkingDays
>>> limit = PERKI_1_2013.limit(WorkingDays(3), "Ps. 17(1)", S1, checked=RECORD)
>>> print(limit.span, "|", limit.basis, "|", limit.period)
3 working days | PerKI 1/2013 Ps. 17(1) | from 2013-04-29
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import frozen

from ..._values import Value
from ...citation import Citation, cite, cites
from ..shape import Evidence, Limit

if TYPE_CHECKING:
    from typing import TypedDict

    from ..spans import Span
    from ..starts import Starts

    class Dated(TypedDict):
        """Where a regulation says something, and from when until when."""

        basis: Citation
        also: tuple[Citation, ...]
        in_force: dt.date
        until: dt.date | None


RECORD = dt.date(2026, 11, 22)
"""The day on which the texts were compared with these tables."""

REVIEW = dt.date(2026, 11, 26)
"""The day on which some provisions were read and compared once more."""

S, S1, S2 = Evidence.S, Evidence.S1, Evidence.S2
"""Evidence as the rows write it."""

INFORMATION_2010 = dt.date(2010, 4, 30)
"""UU 14/2008 and PerKI 1/2010 take effect."""

DISPUTES_2010 = dt.date(2010, 8, 20)
"""PerKI 2/2010, the first rules for disputes, takes effect."""

EXEMPTIONS_2010 = dt.date(2010, 8, 23)
"""PP 61/2010 takes effect."""

COURTS_2011 = dt.date(2011, 11, 29)
"""PERMA 2/2011, the rules for the courts, takes effect."""

BEFORE_PERMA = dt.date(2011, 11, 28)
"""The last day without PERMA 2/2011."""

DISPUTES_2013 = dt.date(2013, 4, 29)
"""PerKI 1/2013 takes the place of PerKI 2/2010."""

ELECTIONS_2014 = dt.date(2014, 3, 18)
"""PerKI 1/2014 is first reported; its first day in force was not seen."""

CLASSES_2017 = dt.date(2017, 3, 17)
"""PerKI 1/2017, on the classification of information, takes effect."""

BEFORE_CLASSES = dt.date(2017, 3, 16)
"""The last day without PerKI 1/2017."""

VILLAGES_2018 = dt.date(2018, 12, 31)
"""PerKI 1/2018, the service standard of villages, is promulgated."""

ELECTIONS_2019 = dt.date(2019, 2, 28)
"""PerKI 1/2019 is promulgated, and taken to be in force from then."""

BEFORE_SERVICE_2021 = dt.date(2021, 6, 29)
"""The last day without PerKI 1/2021."""

SERVICE_2021 = dt.date(2021, 6, 30)
"""PerKI 1/2021 takes the place of PerKI 1/2010 and 1/2017."""

HOURS_2023 = dt.date(2023, 4, 12)
"""Perpres 21/2023, on the days and hours of agencies, takes effect."""


@frozen(kw_only=True, eq=False, repr=False)
class Regime(Value):
    """One instrument and the period in which it sets limits.

    Args:
        instrument: kind, number and year.
        in_force: its first day in force.
        until: its last day in force, or None while in force.
        doubts: what is not settled about every limit it sets.
        entry: where it says from when it is in force, empty where not seen.
    """

    instrument: str
    in_force: dt.date
    until: dt.date | None = None
    doubts: tuple[str, ...] = ()
    entry: str = ""

    @property
    def entry_basis(self) -> Citation:
        """The provision on its entry into force; else the instrument alone.

        >>> print(PERKI_1_2013.entry_basis, "|", PERKI_1_2019.entry_basis)
        PerKI 1/2013 Ps. 65 | PerKI 1/2019
        """
        return self._cite(self.entry)

    def covers(self, day: dt.date) -> bool:
        """Whether it was in force on a day.

        >>> import datetime as dt
        >>> [PERKI_2_2010.covers(dt.date(2013, 4, day)) for day in (28, 29)]
        [True, False]
        """
        return self.in_force <= day and (self.until is None or day <= self.until)

    def limit(
        self,
        span: Span | None,
        article: str,
        evidence: Evidence,
        *,
        checked: dt.date | None,
        until: dt.date | None = None,
        starts: Starts | None = None,
        undated: bool = False,
        rolls: bool = False,
        doubts: tuple[str, ...] = (),
        also: tuple[str, ...] = (),
    ) -> Limit:
        """Write one limit that this instrument sets.

        Args:
            span: its length, or None where it is not known.
            article: where it stands, empty where the article was not seen.
            evidence: how sure this number is.
            checked: the day it was last compared with the text, or None.
            until: its last day, where it ends before the instrument does.
            starts: what starts it, where that differs from the rule.
            undated: whether its number gives no day, for the reason in doubts.
            rolls: whether a last day off moves to the next working day.
            doubts: what is not settled about this limit alone.
            also: further provisions that say the same.
        """
        return Limit(
            span=span,
            basis=self._cite(article),
            in_force=self.in_force,
            until=until or self.until,
            evidence=evidence,
            checked=checked,
            doubts=doubts + self.doubts,
            also=cites(*also),
            starts=starts,
            undated=undated,
            rolls=rolls,
        )

    def dated(self, article: str, *also: str) -> Dated:
        """Return the fields of a row that this instrument sets while in force.

        Args:
            article: where it stands.
            also: further provisions that say the same, in full.

        >>> row = PERKI_2_2010.dated("Ps. 14", "PerKI 2/2010 Ps. 21")
        >>> str(row["basis"]), str(row["until"])
        ('PerKI 2/2010 Ps. 14', '2013-04-28')
        """
        return {
            "basis": self._cite(article),
            "also": cites(*also),
            "in_force": self.in_force,
            "until": self.until,
        }

    def _cite(self, article: str) -> Citation:
        return cite(f"{self.instrument} {article}".rstrip())


UU_14_2008 = Regime(
    instrument="UU 14/2008",
    in_force=INFORMATION_2010,
    entry="Ps. 64(1)",
)
UU_14_1985 = Regime(
    instrument="UU 14/1985",
    in_force=dt.date(1985, 12, 30),
    entry="Ps. 82",
)
UU_51_2009 = Regime(
    instrument="UU 51/2009",
    in_force=dt.date(2009, 10, 29),
)
PP_61_2010 = Regime(
    instrument="PP 61/2010",
    in_force=EXEMPTIONS_2010,
    entry="Ps. 22",
)
PERMA_2_2011 = Regime(
    instrument="PERMA 2/2011",
    in_force=COURTS_2011,
    entry="Ps. 15",
)
PERKI_1_2010 = Regime(
    instrument="PerKI 1/2010",
    in_force=INFORMATION_2010,
    until=BEFORE_SERVICE_2021,
    entry="Ps. 46",
)
PERKI_2_2010 = Regime(
    instrument="PerKI 2/2010",
    in_force=DISPUTES_2010,
    until=dt.date(2013, 4, 28),
    entry="Ps. 66",
)
PERKI_1_2013 = Regime(
    instrument="PerKI 1/2013",
    in_force=DISPUTES_2013,
    entry="Ps. 65",
)
PERKI_1_2014 = Regime(
    instrument="PerKI 1/2014",
    in_force=ELECTIONS_2014,
    until=dt.date(2019, 2, 27),
    doubts=("in_force_not_known",),
)
PERKI_1_2017 = Regime(
    instrument="PerKI 1/2017",
    in_force=CLASSES_2017,
    until=BEFORE_SERVICE_2021,
    entry="Ps. 16",
)
PERKI_1_2018 = Regime(
    instrument="PerKI 1/2018",
    in_force=VILLAGES_2018,
)
PERKI_1_2019 = Regime(
    instrument="PerKI 1/2019",
    in_force=ELECTIONS_2019,
    doubts=("in_force_not_settled",),
)
PERKI_1_2021 = Regime(
    instrument="PerKI 1/2021",
    in_force=SERVICE_2021,
    entry="Ps. 64",
)
# The number of the second is of August 2022; no day of either was seen.
SK_KMA_2011 = Regime(
    instrument="SK KMA 1-144/2011",
    in_force=dt.date(2012, 1, 1),
    until=dt.date(2022, 8, 31),
    doubts=("guidance_days",),
)
SK_KMA_2022 = Regime(
    instrument="SK KMA 2-144/2022",
    in_force=dt.date(2022, 9, 1),
    doubts=("guidance_days",),
)
PERPRES_21_2023 = Regime(
    instrument="Perpres 21/2023",
    in_force=HOURS_2023,
)

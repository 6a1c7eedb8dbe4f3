"""Would the bounds have held? Every year from 2012 to 2027, asked beforehand.

For each year the question is put as known on the day before its first list of
days off came to be known. Every day from 15 November of the year before to 15
November of the year is day zero for 3 to 100 working days. The answer is compared
with the day that all decrees known today give; counts that end after 2027 are left
out.

Printed for each length and each year: how often the final day lies within the
bounds, their mean width in working days of the final calendar, how often the
estimate ``last`` is right, and beside it how often counting on the feast days of
``holidays`` (its public days alone) and on its whole list (with joint leave as
it stands today) is right. Run it with::

    make backtest
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING, Final

import holidays
from attrs import define, field

from keterbukaan import WorkCalendar
from keterbukaan.deadlines.counting import count
from keterbukaan.law.spans import WorkingDays

if TYPE_CHECKING:
    from collections.abc import Iterator

LENGTHS: Final = (3, 7, 10, 14, 17, 30, 44, 100)
YEARS: Final = range(2012, 2028)
FINAL: Final = WorkCalendar.national()
END: Final = dt.date(2027, 12, 31)
DAY: Final = dt.timedelta(days=1)
FRIDAY: Final = 4


@define
class Tally:
    """What was counted for one length or one year."""

    cases: int = 0
    firm: int = 0
    held: int = 0
    missed_firm: int = 0
    width: int = 0
    last: int = 0
    peers: Counter[str] = field(factory=Counter)

    def row(self, name: object) -> str:
        """One line of a table."""
        shares = [self.held, self.last, self.peers["public"], self.peers["all"]]
        held, last, public, lists = (f"{s / self.cases:9.2%}" for s in shares)
        misses = f"{self.cases - self.held:7} {self.missed_firm:7}"
        width = f"{self.width / self.cases:7.2f}"
        return f"{name!s:>5} {self.cases:7}{held}{misses}{width}{last}{public}{lists}"


HEAD: Final = "          cases     held misses of firm  width     last   public  lists"


class Peer:
    """Counting on a list of ``holidays``, weekends off."""

    def __init__(self, *categories: str) -> None:
        off = holidays.country_holidays(
            "ID", years=range(2010, 2030), categories=categories, expand=False
        )
        days = (dt.date(2010, 1, 1) + n * DAY for n in range(19 * 365))
        self._days = [d for d in days if d.weekday() <= FRIDAY and d not in off]

    def add(self, start: dt.date, n: int) -> dt.date:
        """The n-th working day after a day."""
        return self._days[bisect_right(self._days, start) + n - 1]


def eve(year: int) -> dt.date:
    """The day before the first list of a year was issued."""
    (base,) = (d for d in FINAL.ledger() if d.base and d.year == year)
    return base.known_from - DAY


def starts(year: int) -> Iterator[dt.date]:
    """Every day zero of a year's questions."""
    day = dt.date(year - 1, 11, 15)
    while day <= dt.date(year, 11, 15):
        yield day
        day += DAY


def ask(year: int, tallies: dict[object, Tally], peers: dict[str, Peer]) -> None:
    """Put all questions of a year, and add up the answers."""
    known = FINAL.as_known_on(eve(year))
    rank, _ = FINAL.decreed_index.tables()
    for start in starts(year):
        for n in LENGTHS:
            final = FINAL.decreed_index.shift(start, n)
            if final is None:
                continue
            due = count(WorkingDays(n), start, known, back=False)
            held = due.earliest <= final <= due.latest
            for key in (n, year, "all"):
                tally = tallies.setdefault(key, Tally())
                tally.cases += 1
                tally.firm += due.decreed
                tally.held += held
                tally.missed_firm += due.decreed and not held
                tally.width += rank[min(due.latest, END)] - rank[due.earliest]
                tally.last += due.last == final
                for name, peer in peers.items():
                    tally.peers[name] += peer.add(start, n) == final


def main() -> None:
    """Ask everything, and print the tables."""
    peers = {"public": Peer("public"), "all": Peer("public", "government")}
    tallies: dict[object, Tally] = {}
    for year in YEARS:
        ask(year, tallies, peers)
    for name, keys in (("n", LENGTHS), ("year", YEARS)):
        print(f"{name:>5}{HEAD[5:]}")
        for key in keys:
            print(tallies[key].row(key))
        print(tallies["all"].row("all"), end="\n\n")
    print(f"firm as known then: {tallies['all'].firm} of {tallies['all'].cases}")


if __name__ == "__main__":
    main()

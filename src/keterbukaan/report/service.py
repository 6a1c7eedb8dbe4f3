"""Laporan layanan informasi publik: what a body did in a period, in figures.

UU 14/2008 Ps. 12; PerKI 1/2021 Ps. 56 to 58. Every figure names the cases that it
counts, and the sums that must agree are counted twice and compared.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import NoticeGiven, RequestReceived
>>> cases = [
...     Case(id="a").record(
...         RequestReceived(dt.date(2026, 3, 2)),
...         NoticeGiven(dt.date(2026, 3, 9), outcome="granted"),
...     ),
...     Case(id="b").record(RequestReceived(dt.date(2026, 3, 30))),
... ]
>>> march = ReportPeriod.month(2026, 3)
>>> report = service_report(cases, march, dt.date(2026, 11, 19))
>>> report["requests.received"].entries, report["requests.granted"].entries
(('a', 'b'), ('a',))
>>> report["requests.pending_end"].entries, report.times["requests"].mean
(('b',), 5.0)
>>> all(each.agrees for each in report.sums)
True
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import field, frozen

from .._dates import civil
from .._guesses import Guessed
from .._kept import kept
from .._values import Value, by_name, of_kind
from ..errors import UnknownName
from ..law.shape import Decree, newest
from ..register.timing import limits_of
from .counts import Tally
from .figures import Figure, Sum, Times
from .lives import lives
from .period import ReportPeriod
from .tables import FLOWS, SECTIONS, Row, Section, exemption_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..case import Case
    from ..texts import Lang
    from ..workdays import WorkCalendar


@frozen(kw_only=True, eq=False, repr=False, slots=False)
class ServiceReport(Value, Guessed):
    """Laporan layanan: the figures of a period, and the entries behind each.

    Args:
        period: what it is about.
        day: the day it was drawn up: facts after that day are not in it.
        figures: every figure by its key, in the order in which it is printed.
        times: how long the answers of the period took, by book.
        edition: the newest decree on days off that they rest on.
    """

    period: ReportPeriod
    day: dt.date
    figures: Mapping[str, Figure] = field(repr=False)
    times: Mapping[str, Times] = field(repr=False)
    edition: Decree | None = field(default=None, repr=False)

    def __hash__(self) -> int:
        return hash((self.period, self.day, tuple(self.figures.values())))

    def __getitem__(self, key: str) -> Figure:
        """Return a figure by its key.

        Raises:
            UnknownName: there is no such figure.
        """
        if key not in self.figures:
            raise UnknownName(key, known=self.figures)
        return self.figures[key]

    @property
    def until(self) -> dt.date:
        """The last day it counts: that of the period, or the day it was drawn up."""
        return min(self.period.last, self.day)

    def of(self, section: Section) -> Iterator[Figure]:
        """Yield the figures of a section, in their order."""
        start = f"{of_kind(section, Section).key}."
        yield from (each for key, each in self.figures.items() if key.startswith(start))

    @kept
    def sums(self) -> tuple[Sum, ...]:
        """The sums that must agree, each counted from its parts."""
        return tuple(self._sums())

    def _sums(self) -> Iterator[Sum]:
        for key in FLOWS:
            signs = {"pending_start": 1, "received": 1, "finished": -1}
            parts = tuple((f"{key}.{name}", sign) for name, sign in signs.items())
            yield self._sum(f"{key}.pending_end", parts)
        wholes = dict.fromkeys(f.part_of for f in self.figures.values() if f.part_of)
        for whole in wholes:
            mine = (f.key for f in self.figures.values() if f.part_of == whole)
            yield self._sum(whole, tuple((key, 1) for key in mine))

    def _sum(self, key: str, parts: tuple[tuple[str, int], ...]) -> Sum:
        counted = sum(sign * self.figures[part].count for part, sign in parts)
        return Sum(key, parts, self.figures[key].count, counted)

    def markdown(
        self, lang: Lang = "id", narrative: Mapping[str, str] | None = None
    ) -> str:
        """Return the report as Markdown.

        Args:
            lang: its language.
            narrative: what the body writes itself, by ``policy``, ``means``,
                ``obstacles`` and ``advice``; Markdown, put in as it is.

        Raises:
            UnknownName: the report has no such part.
        """
        from .documents import as_markdown  # it is not always printed

        return as_markdown(self, lang, _own(narrative))

    def html(
        self, lang: Lang = "id", narrative: Mapping[str, str] | None = None
    ) -> str:
        """Return the report as HTML, without scripts; the texts of the body escaped.

        Args:
            lang: its language.
            narrative: what the body writes itself, by the same names; plain text.

        Raises:
            UnknownName: the report has no such part.
        """
        from .documents import as_html  # likewise

        return as_html(self, lang, _own(narrative))

    def _repr_html_(self) -> str:
        return self.html()


def _own(narrative: Mapping[str, str] | None) -> Mapping[str, str]:
    """Return what the body writes itself, or nothing.

    Raises:
        WrongType: it is no texts by the names of their parts.
    """
    return {} if narrative is None else by_name(narrative)


def service_report(
    cases: Iterable[Case],
    period: ReportPeriod,
    day: dt.date,
    *,
    calendar: WorkCalendar | None = None,
) -> ServiceReport:
    """Return the service report of a period over many cases.

    A request belongs to the period of its receipt; an answer, an objection, a dispute
    and what follows belong to that of their own day. A request with items counts once,
    by what gives least. What was answered late is what a finding says.

    Args:
        cases: the cases; they are taken one by one, and none is kept.
        period: a year, a semester, a month, or any days.
        day: the day it is drawn up: facts after it are left out.
        calendar: the national calendar; None for that of every decree known.

    Raises:
        NotADate: the day is an instant, or no date.
        WrongType: the cases are not several, one of them is no case, or the period
            is none.

    >>> import datetime as dt
    >>> report = service_report([], ReportPeriod.year(2026), dt.date(2027, 3, 1))
    >>> report["requests.received"].count, report.times["requests"].mean
    (0, None)
    """
    about, drawn = of_kind(period, ReportPeriod), civil(day)
    tally = Tally(about.first, min(about.last, drawn))
    edition: Decree | None = None
    for life in lives(cases, drawn, calendar=calendar):
        tally.add(life)
        used = (each.deadline.edition for each in limits_of(life.entry))
        edition = newest((edition, *used))
    return ServiceReport(
        period=about,
        day=drawn,
        figures={each.key: each for each in _figures(tally)},
        times={key: tally.times(key) for key in FLOWS},
        edition=edition,
    )


def _figures(tally: Tally) -> Iterator[Figure]:
    """Yield every figure, those of the letters of Ps. 17 after the refusals."""
    for section in SECTIONS:
        for row in section.rows:
            if row.key == "requests.extended":
                for letter, refs in sorted(tally.letters.items()):
                    yield _figure(exemption_row(letter), refs)
            yield _figure(row, tally.found[row.key])


def _figure(row: Row, refs: list[str]) -> Figure:
    return Figure(row.key, row.words, tuple(refs), row.part_of)

"""Every figure of the report is the same in each of its forms, in both languages."""

from __future__ import annotations

import datetime as dt
import io
import re
from html.parser import HTMLParser
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from keterbukaan import Case, ReportPeriod, ServiceReport, service_report
from keterbukaan.adapters.json import report_json
from keterbukaan.adapters.xlsx import write_report
from keterbukaan.events import (
    CassationFiled,
    CassationRulingPronounced,
    ChallengeFiled,
    CourtRulingPronounced,
    DisputeFiled,
    DisputeLapsed,
    DisputeWithdrawn,
    ExecutionDecided,
    ExecutionRequested,
    ExtensionNotified,
    InformationGiven,
    MediationAgreed,
    MediationFailed,
    NoticeGiven,
    ObjectionAnswered,
    ObjectionReceived,
    ObjectionWithdrawn,
    RequestReceived,
    RequestWithdrawn,
    RulingPerformed,
    RulingRead,
)
from keterbukaan.events.choices import (
    CassationOutcome,
    CourtOutcome,
    ExecutionOutcome,
    NoticeOutcome,
    NoticeReason,
    ObjectionGround,
    ObjectionOutcome,
    RulingOutcome,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keterbukaan.events import Event
    from keterbukaan.texts import Lang

ASKED = dt.date(2026, 2, 2)
DAY = dt.date(2026, 12, 28)
_ROW = re.compile(r"^\| (?!---)(.*) \|$", re.MULTILINE)

Table = list[tuple[str, ...]]


def _after(days: int) -> dt.date:
    return ASKED + dt.timedelta(days=days)


def _ends() -> Iterator[tuple[Event, ...]]:
    """Each way in which each stage may go, as facts after a request."""
    yield ()
    yield (RequestWithdrawn(_after(1)),)
    yield (ExtensionNotified(_after(2), reason="arsip"),)
    for outcome in NoticeOutcome:
        yield (NoticeGiven(_after(3), outcome=outcome),)
    for reason in NoticeReason:
        yield (NoticeGiven(_after(40), outcome="refused", reason=reason),)
    for letter in ("17.a", "17.h.3"):
        yield (NoticeGiven(_after(4), outcome="refused", exemptions=letter),)
    for ground in ObjectionGround:
        yield (ObjectionReceived(_after(20), grounds=ground),)
    objected = ObjectionReceived(_after(20))
    yield objected, ObjectionWithdrawn(_after(21))
    for answer in (None, *ObjectionOutcome):
        answered = ObjectionAnswered(_after(25), outcome=answer)
        yield objected, answered, InformationGiven(_after(26))
    filed = DisputeFiled(_after(60))
    for end in (DisputeWithdrawn, DisputeLapsed, MediationAgreed, MediationFailed):
        yield filed, end(_after(70))
    for ruling in (None, *RulingOutcome):
        yield filed, RulingRead(_after(80), outcome=ruling)
    ruled = RulingRead(_after(80), outcome="rejected")
    for first, second in product(CourtOutcome, CassationOutcome):
        yield (
            *(filed, ruled, ChallengeFiled(_after(90))),
            CourtRulingPronounced(_after(120), outcome=first),
            CassationFiled(_after(125)),
            CassationRulingPronounced(_after(160), outcome=second),
        )
    for order in ExecutionOutcome:
        decided = ExecutionDecided(_after(140), outcome=order)
        yield filed, ruled, ExecutionRequested(_after(130)), decided
    yield filed, ruled, RulingPerformed(_after(150))


def _cases() -> Iterator[Case]:
    """As many of each that few figures are alike."""
    for number, facts in enumerate(_ends()):
        asked = RequestReceived(ASKED - dt.timedelta(days=20 * (number % 4)))
        for copy in range(number % 13 + 1):
            yield Case(id=f"{number}/{copy}").record(asked, *facts)


@pytest.fixture(scope="module")
def report() -> ServiceReport:
    """Return a report in which most figures count something."""
    return service_report(_cases(), ReportPeriod.year(2026), DAY)


class _Tables(HTMLParser):
    """The tables of a page: the texts of the cells, row by row."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[list[list[str]]] = []
        self._inside = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Begin a table, a row or a cell."""
        del attrs
        if tag == "table":
            self.found.append([])
        elif tag == "tr":
            self.found[-1].append([])
        elif tag in {"td", "th"}:
            self.found[-1][-1].append("")
            self._inside = True

    def handle_endtag(self, tag: str) -> None:
        """End a cell."""
        self._inside = self._inside and tag not in {"td", "th"}

    def handle_data(self, data: str) -> None:
        """Add a text to its cell."""
        if self._inside:
            self.found[-1][-1][-1] += data.strip()


def _in_markdown(text: str) -> list[Table]:
    """Return the tables, without their headings."""
    blocks = [block for block in text.split("\n\n") if block.startswith("| ")]
    return [
        [tuple(row.split(" | ")) for row in _ROW.findall(block)][1:] for block in blocks
    ]


def _in_html(text: str) -> list[Table]:
    return [[*map(tuple, rows[1:])] for rows in _Tables(text).found]


def _asked(answer: dict[str, Any], lang: Lang) -> list[Table]:
    """Return the same tables, made from the JSON."""
    tables: list[Table] = [
        [(each["label"], str(each["count"])) for each in section["figures"]]
        for section in answer["sections"]
    ]
    books = {section["key"]: section["label"] for section in answer["sections"]}
    return [*tables, [_time(books[key], t, lang) for key, t in answer["times"].items()]]


def _time(book: str, times: dict[str, Any], lang: Lang) -> tuple[str, ...]:
    values = (times["answered"], times["mean"], times["median"], times["at_most_90"])
    told = ["-" if each is None else f"{each:.10g}" for each in values]
    if lang == "id":
        told = [text.replace(".", ",") for text in told]
    return book, *told, str(len(times["untimed"]))


def test_most_figures_count_something(report: ServiceReport) -> None:
    """Else nothing would be compared; and the sums agree."""
    counts = [each.count for each in report.figures.values()]
    assert sum(map(bool, counts)) > 0.8 * len(counts)
    assert len({*counts}) > 10
    assert all(each.agrees for each in report.sums)
    assert report.times["requests"].mean != report.times["objections"].mean


@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_figure_is_the_same_in_markdown_and_html(
    report: ServiceReport, lang: Lang
) -> None:
    """In its order, with its label; a fraction as the language writes it."""
    asked = _asked(dict(report_json(report, lang)), lang)
    assert _in_markdown(report.markdown(lang)) == asked
    assert _in_html(report.html(lang)) == asked


@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_figure_is_the_same_in_a_workbook(
    report: ServiceReport, lang: Lang
) -> None:
    """Numbers as numbers; and behind each figure the same cases."""
    answer = report_json(report, lang)
    file = io.BytesIO()
    write_report(file, report, lang)
    figures, times, entries = (
        [*sheet.iter_rows(min_row=2, values_only=True)]
        for sheet in load_workbook(file).worksheets
    )
    told = [row for row in figures if isinstance(row[1], int)]
    all_figures = [each for part in answer["sections"] for each in part["figures"]]
    assert told == [(each["label"], each["count"]) for each in all_figures]
    keys = ("answered", "mean", "median", "at_most_90")
    books = {part["key"]: part["label"] for part in answer["sections"]}
    taken: dict[str, Any] = dict(answer["times"])
    assert times == [
        (books[name], *(each[key] for key in keys), len(each["untimed"]))
        for name, each in taken.items()
    ]
    assert entries == [(e["label"], ref) for e in all_figures for ref in e["entries"]]

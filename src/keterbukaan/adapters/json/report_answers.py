"""A service report as plain values, ready for ``json.dumps``.

>>> import datetime as dt
>>> from keterbukaan import Case, ReportPeriod, service_report
>>> from keterbukaan.events import RequestReceived
>>> case = Case(id="a").record(RequestReceived(dt.date(2026, 3, 2)))
>>> report = service_report([case], ReportPeriod.year(2026), dt.date(2026, 11, 19))
>>> answer = report_json(report, "en")
>>> answer["until"], answer["sections"][0]["figures"][1]["entries"]
('2026-11-19', ['a'])
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._values import of_kind
from ...report import SECTIONS, ServiceReport
from .answers import stamp

if TYPE_CHECKING:
    import datetime as dt

    from ...report import Figure, Section, Sum, Times
    from ...texts import Lang
    from .report_types import (
        FigureAnswer,
        ReportAnswer,
        SectionAnswer,
        SumAnswer,
        TimesAnswer,
    )


def report_json(
    report: ServiceReport, lang: Lang = "id", *, known_on: dt.date | None = None
) -> ReportAnswer:
    """Return a report: its figures with their cases, its times and its sums.

    Args:
        report: the report.
        lang: the language of the labels.
        known_on: the day whose knowledge of the days off was used.
    """
    of_kind(report, ServiceReport)
    return {
        "first": report.period.first.isoformat(),
        "last": report.period.last.isoformat(),
        "until": report.until.isoformat(),
        "day": report.day.isoformat(),
        "label": report.period.label(lang),
        "sections": [_section(report, each, lang) for each in SECTIONS],
        "times": {key: _times(times) for key, times in report.times.items()},
        "sums": [_sum(each) for each in report.sums],
        **stamp(report.edition, known_on),
    }


def _section(report: ServiceReport, section: Section, lang: Lang) -> SectionAnswer:
    return {
        "key": section.key,
        "label": section.label(lang),
        "basis": str(section.basis),
        "figures": [_figure(each, lang) for each in report.of(section)],
    }


def _figure(figure: Figure, lang: Lang) -> FigureAnswer:
    return {
        "key": figure.key,
        "label": figure.label(lang),
        "count": figure.count,
        "entries": [*figure.entries],
        "part_of": figure.part_of,
    }


def _times(times: Times) -> TimesAnswer:
    return {
        "answered": len(times.days),
        "mean": times.mean,
        "median": times.median,
        "at_most_90": times.at_most(0.9),
        "days": [{"entry": entry, "days": days} for entry, days in times.days],
        "untimed": [*times.untimed],
    }


def _sum(each: Sum) -> SumAnswer:
    return {
        "key": each.key,
        "plus": [key for key, sign in each.parts if sign > 0],
        "minus": [key for key, sign in each.parts if sign < 0],
        "count": each.count,
        "counted": each.counted,
        "agrees": each.agrees,
    }

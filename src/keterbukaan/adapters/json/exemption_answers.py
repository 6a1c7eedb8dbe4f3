"""The assessment of a consequence test as plain values.

Beside what every answer carries it says when the exemption ends and opens.
``firm`` and ``doubts`` are those of ``open_by``, which may rest on holidays
that are not decreed yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._values import of_kind
from ...exemption import Assessment
from ...texts import Lang, pick
from .answers import iso, stamp

if TYPE_CHECKING:
    import datetime as dt

    from ...deadlines import Doubt
    from ...exemption import ExemptionFinding


def assessment_json(assessment: Assessment, lang: Lang = "id") -> dict[str, Any]:
    """Return a consequence test seen on a day.

    Args:
        assessment: the record seen on a day.
        lang: the language of the texts.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar
    >>> from keterbukaan.exemption import ConsequenceTest, FixedPeriod, assess
    >>> test = ConsequenceTest(
    ...     information="Rute patroli Satuan Antah Berantah",
    ...     grounds=["17.a.5"],
    ...     decree="SK 3/2025",
    ...     period=FixedPeriod(end=dt.date(2026, 9, 30)),
    ... )
    >>> days = WorkCalendar.national()
    >>> answer = assessment_json(assess(test, dt.date(2026, 8, 3), calendar=days))
    >>> answer["status"], answer["ends_on"], answer["open_by"], answer["open_from"]
    ('in_force', '2026-09-30', '2026-08-18', '2026-10-01')
    """
    due, window = of_kind(assessment, Assessment).open_by, assessment.opening_window
    return {
        "id": assessment.test.id,
        "on": assessment.day.isoformat(),
        "status": assessment.status and assessment.status.value,
        "in_form": assessment.in_form,
        "letters": [
            {"id": ground, "words": pick(words, lang)}
            for ground, words in assessment.letters
        ],
        "ends_on": iso(assessment.ends_on),
        "opens_on": iso(assessment.opens_on),
        "open_from": iso(assessment.open_from),
        "open_by": iso(due.last) if due else None,
        "firm": due.firm if due else None,
        "doubts": [_doubt(d, lang) for d in due.doubts] if due else [],
        "opening_window": _window(window) if window else None,
        "findings": [_finding(each, lang) for each in assessment.findings],
        **stamp(due.edition if due else None, assessment.calendar.known_on),
    }


def _window(window: tuple[dt.date, dt.date]) -> dict[str, str]:
    first, last = window
    return {"from": first.isoformat(), "to": last.isoformat()}


def _doubt(doubt: Doubt, lang: Lang) -> dict[str, str]:
    return {"kind": doubt.kind, "text": doubt.text(lang)}


def _finding(finding: ExemptionFinding, lang: Lang) -> dict[str, str]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "text": finding.text(lang),
        "basis": str(finding.basis),
    }

"""A consequence test for people: what it is, until when, and what it lacks.

The wording of each letter stands beside the reason that was given: a wrong
letter is the commonest fault, and only a reader can see it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..deadlines.explain import span_words
from ..exemption import Assessment, ConsequenceTest, ExemptionFinding, Period, Severity
from ..exemption.days import day_words
from ..exemption.status import status_words
from ..exemption.weights import SEVERITIES
from ..texts import long_date, say

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ..deadlines import Deadline
    from .page import Page

_STYLES: Final = {
    Severity.INVALID: "red",
    Severity.DEFECTIVE: "yellow",
    Severity.ADVICE: "",
}


def show_exemption(page: Page, seen: Assessment) -> None:
    """A consequence test seen on a day."""
    page.line(page.say("exemption", day=long_date(seen.day, page.lang)), "bold")
    page.facts((*_what(page, seen.test), *_standing(page, seen)))
    _letters(page, seen)
    for severity in Severity:
        _findings(page, severity, [f for f in seen.findings if f.severity is severity])
    if not seen.findings:
        page.line(page.say("nothing_found"))
    if seen.open_by is not None:
        doubts = (doubt.text(page.lang) for doubt in seen.open_by.doubts)
        page.lines(page.say("doubts"), doubts, "yellow")
    page.title(page.say("not_judged"), "dim")
    page.line(page.say("not_advice"), "dim")


# -- what it is -------------------------------------------------------------------


def _what(page: Page, test: ConsequenceTest) -> Iterator[tuple[str, str]]:
    yield "information", test.information
    if test.id is not None:
        yield "test", test.id
    if test.body is not None:
        yield "body", test.body
    if test.decided_on is not None:
        decree = f" ({test.decree})" if test.decree else ""
        yield "decided", page.pick(day_words(test.decided_on)) + decree
    yield "period", _period(page, test.period)


def _period(page: Page, period: Period) -> str:
    """A period by its kind, what it names, and its own words."""
    parts = []
    length = getattr(period, "length", None)
    if length is not None:
        parts.append(span_words(length, page.lang))
    named = getattr(period, "event", None) or getattr(period, "law", None)
    parts += [each for each in (named, period.text) if each]
    words = page.pick(period.words)
    return f"{words}: {'; '.join(parts)}" if parts else words


# -- how it stands on the day --------------------------------------------------------


def _standing(page: Page, seen: Assessment) -> Iterator[tuple[str, str]]:
    yield "status", page.pick(status_words(seen.status))
    yield "form", page.say("in_form" if seen.in_form else "not_in_form")
    yield "ends", _day(page, seen.ends_on)
    if seen.open_from is not None:
        yield "open_from", _day(page, seen.open_from)
    if seen.open_by is not None:
        yield from _open_by(page, seen.open_by)
    if seen.calendar.known_on is not None:
        yield "known_on", long_date(seen.calendar.known_on, page.lang)


def _open_by(page: Page, due: Deadline) -> Iterator[tuple[str, str]]:
    unsure = "" if due.firm else f" ({page.say('not_firm')})"
    yield "open_by", f"{_day(page, due.last)}{unsure}, {due.basis}"
    if due.edition is not None:
        yield "edition", str(due.edition)


def _day(page: Page, day: dt.date | None) -> str:
    return page.say("none_known") if day is None else long_date(day, page.lang)


# -- what it rests on, and what was found ----------------------------------------------


def _letters(page: Page, seen: Assessment) -> None:
    """The wording of each letter beside the reason that was given."""
    page.title(page.say("letters"))
    reason = seen.test.reason or page.say("no_reason")
    rows = [
        (ground, page.pick(words), "" if place else reason)
        for place, (ground, words) in enumerate(seen.letters)
    ]
    page.table(("letter", "wording", "given"), [("", row) for row in rows])
    if not rows:
        page.points([page.say("no_letter")])


def _findings(page: Page, severity: Severity, found: list[ExemptionFinding]) -> None:
    """The findings of one weight, each with its provision."""
    if not found:
        return
    page.title(page.say("weight", weight=say(SEVERITIES, severity, page.lang)))
    rows = [(each.text(page.lang), str(each.basis)) for each in found]
    page.table(("finding", "basis"), [(_STYLES[severity], row) for row in rows])

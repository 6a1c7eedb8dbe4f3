"""A consequence test for people: how it stands and why, then what matters most.

What the law bars comes first, then the letters with their wording beside the reason
and the consequence, for a wrong letter is the commonest fault and only a reader can see
it. The parts that are not on record stand in one line: fifteen of them would bury the
two findings that matter.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from ..deadlines.explain import span_words
from ..exemption import (
    Assessment,
    ConsequenceTest,
    ExemptionFinding,
    ExemptionStatus,
    FixedPeriod,
    NotStated,
    Period,
    Review,
    Severity,
)
from ..exemption.blanks import says_nothing
from ..exemption.days import day_words
from ..exemption.finding import CHECKS
from ..exemption.parts import PARTS
from ..exemption.seen import ABOUT
from ..exemption.status import status_words
from ..texts import long_date, short_date

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from ..deadlines import Deadline
    from .page import Page

_STYLES: Final = {
    Severity.INVALID: "red",
    Severity.DEFECTIVE: "yellow",
    Severity.ADVICE: "",
}
_NO_END: Final = frozenset({ExemptionStatus.OPENED, ExemptionStatus.NOT_EXEMPT})
"""What is open has no day on which it will end."""
_FIRST: Final = 3
"""How many of the worst findings stand before the rest."""
# Which findings say why a record stands as it does, the first that there is.
_WHY: Final = {
    "not_exempt": ("barred.never_exempt",),
    "opened": ("barred.opened", "review.opened", "opened.", "renewal.after_opening"),
    "lapsed": ("renewal.after_lapse", "period.end_between"),
    "opening_not_final": ("review.not_final",),
    "no_determination": ("review.void", "missing.test"),
    "in_force": ("review.partly_opened", "review."),
    "None": ("status.unknown",),
}


def show_exemption(page: Page, seen: Assessment) -> None:
    """A consequence test seen on a day."""
    page.line(page.say("exemption", day=long_date(seen.day, page.lang)), "bold")
    why = _why(seen)
    page.facts((*_standing(page, seen, why), *_what(page, seen.test)))
    invalid = [f for f in seen.invalid if f is not why]
    rest = [f for f in seen.findings if f not in seen.invalid and f is not why]
    _findings(page, page.say("barred"), invalid[:_FIRST])
    _letters(page, seen)
    _findings(page, page.say("barred_too"), invalid[_FIRST:])
    _rest(page, rest)
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
    if not (test.periods and isinstance(test.period, NotStated)):
        yield "period", _period(page, test.period)
    for each in test.periods:
        whose = ", ".join((*map(str, each.grounds), *each.parts))
        told = _period(page, each.period)
        yield "period", f"{whose}: {told}" if whose else told
    for review in test.reviews:
        yield "review", _review(page, review)


def _period(page: Page, period: Period) -> str:
    """A period by its kind, what it names, and its own words; a length is its kind."""
    parts = []
    length = getattr(period, "length", None)
    if length is not None:
        parts.append(span_words(length, page.lang))
    named = getattr(period, "event", None) or getattr(period, "law", None)
    parts += [each for each in (named, period.text) if each]
    words = page.pick(period.words)
    told = "; ".join(parts)
    fixed = isinstance(period, FixedPeriod) and told
    if fixed or told.casefold().startswith(words.casefold()):
        return told
    return f"{words}: {told}" if told else words


def _review(page: Page, review: Review) -> str:
    """A review: who, when, under which number, and what was decided."""
    day, who = page.pick(day_words(review.on)) if review.on else "", review.by
    told = (page.pick(who.words), day, review.case_number or "")
    outcome = page.pick(review.outcome.words)
    if review.gives is not None:
        outcome += page.say("gives", what=page.pick(review.gives.words))
    if review.approved_by is not None:
        outcome += page.say("approved", who=page.pick(review.approved_by.words))
    return f"{', '.join(filter(None, told))}: {outcome}"


# -- how it stands on the day --------------------------------------------------------


def _why(seen: Assessment) -> ExemptionFinding | None:
    """The finding that says why a record stands as it does."""
    for code in _WHY.get(str(seen.status), ()):
        for found in seen.findings:
            if found.code.startswith(code):
                return found
    return None


def _standing(
    page: Page, seen: Assessment, why: ExemptionFinding | None
) -> Iterator[tuple[str, str]]:
    yield "status", page.pick(status_words(seen.status))
    if why is not None:
        yield "why", f"{why.text(page.lang)} ({page.name(why.basis)})"
    else:
        yield "why", page.say(f"why_{seen.status}")
    if seen.status not in _NO_END:
        yield "ends", _day(page, seen.ends_on)
    if seen.open_from is not None:
        yield "open_from", _day(page, seen.open_from)
    if seen.open_by is not None:
        yield from _open_by(page, seen.open_by)
    yield "form", page.say("in_form") if seen.in_form else _faults(page, seen)
    if seen.calendar.known_on is not None:
        yield "known_on", long_date(seen.calendar.known_on, page.lang)


def _faults(page: Page, seen: Assessment) -> str:
    """How many findings keep it from being in form, by their weight."""
    counts = Counter(found.severity for found in seen.findings)
    told = (
        f"{counts[weight]} {weight.label(page.lang)}"
        for weight in (Severity.INVALID, Severity.DEFECTIVE)
        if counts[weight]
    )
    return ", ".join(told)


def _open_by(page: Page, due: Deadline) -> Iterator[tuple[str, str]]:
    unsure = "" if due.firm else f" ({page.say('not_firm')})"
    yield "open_by", f"{_day(page, due.last)}{unsure}, {due.basis}"
    if due.edition is not None:
        yield "edition", page.name(due.edition)


def _day(page: Page, day: dt.date | None) -> str:
    return page.say("none_known") if day is None else long_date(day, page.lang)


# -- what it rests on, and what was found ----------------------------------------------


def _letters(page: Page, seen: Assessment) -> None:
    """The wording of each letter beside the reason and the consequence given."""
    page.title(page.say("letters"))
    test, reason = seen.test, seen.test.reason or ""
    given = page.say("no_reason") if says_nothing(reason) else reason
    if test.consequence:
        given += "; " + page.say("consequence_given", text=test.consequence)
    rows = [
        (ground, page.pick(words), "" if place else given)
        for place, (ground, words) in enumerate(seen.letters)
    ]
    page.table(("letter", "wording", "given"), [("", row) for row in rows])
    if not rows:
        page.points([page.say("no_letter")])


def _rest(page: Page, rest: list[ExemptionFinding]) -> None:
    """What is defective or worth a look; what is not on record in one line each."""
    for severity in (Severity.DEFECTIVE, Severity.ADVICE):
        found = [f for f in rest if f.severity is severity]
        parts = [f for f in found if _not_on_record(f)]
        others = [f for f in found if f not in parts]
        title = page.say("weight", weight=severity.label(page.lang))
        if found:
            page.title(title)
        _rows(page, others)
        if parts:
            page.points([_in_one_line(page, parts)])


def _not_on_record(found: ExemptionFinding) -> bool:
    """Whether a finding only says that a part is not on record."""
    part = ABOUT.get(found.code)
    return part is not None and found.words == CHECKS[found.code].words


def _in_one_line(page: Page, found: list[ExemptionFinding]) -> str:
    """Parts that are not on record, and the provisions that ask for them."""
    names = dict.fromkeys(page.pick(PARTS[ABOUT[each.code]].words) for each in found)
    bases = dict.fromkeys(page.name(each.basis) for each in found)
    return page.say("not_on_record", parts=", ".join(names), bases="; ".join(bases))


def _findings(page: Page, title: str, found: list[ExemptionFinding]) -> None:
    """Findings with their provisions, under a title; nothing without any."""
    if found:
        page.title(title)
        _rows(page, found)


def _rows(page: Page, found: Iterable[ExemptionFinding]) -> None:
    rows = [
        (_STYLES[each.severity], (each.text(page.lang), page.name(each.basis)))
        for each in found
    ]
    if rows:
        page.table(("finding", "basis"), rows)


def show_exemptions(
    page: Page, rows: Sequence[tuple[str, int, Assessment]], day: dt.date
) -> None:
    """Many consequence tests: a row each, with the worst that was found in it."""
    page.line(page.say("exemption", day=long_date(day, page.lang)), "bold")
    shown = []
    files = {file for file, *_ in rows}
    for file, row, seen in rows:
        worst = min(seen.findings, key=_weight, default=None)
        style = "" if worst is None else _STYLES[worst.severity]
        cells = (
            str(row) if len(files) == 1 else f"{file}:{row}",
            seen.test.id or seen.test.information,
            page.pick(status_words(seen.status)),
            ", ".join(ground for ground, _ in seen.letters) or "-",
            "-" if seen.ends_on is None else short_date(seen.ends_on, page.lang),
            "-" if worst is None else _worst(page, worst, seen),
        )
        shown.append((style, cells))
    heads = ("row", "information", "status", "letter", "ends", "worst")
    page.table(heads, shown)
    page.title(page.say("not_judged"), "dim")


def _weight(found: ExemptionFinding) -> tuple[int, bool]:
    """Weigh a finding; of two of one weight, what is not on record comes last."""
    return list(Severity).index(found.severity), _not_on_record(found)


def _worst(page: Page, worst: ExemptionFinding, seen: Assessment) -> str:
    """Name the worst finding, and how many more are no mere advice."""
    more = sum(found.severity is not Severity.ADVICE for found in seen.findings) - 1
    text = worst.text(page.lang)
    return page.say("and_more", text=text, n=more) if more > 0 else text

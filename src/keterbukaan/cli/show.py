"""Deadlines, days off and rules for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..deadlines.explain import advice, day_zero, span_words, weekends
from ..law.limits import RULES
from ..law.printed.no_choice import NO_CHOICE
from ..law.readings import Reading, in_force
from ..law.shape import DayKind, Direction, Limit, Rule
from ..texts import long_date
from .months import show_year, style

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from ..deadlines import Deadline
    from ..workdays import SkippedDay, WorkCalendar
    from .page import Page


def show_due(page: Page, due: Deadline) -> None:
    """One deadline, explained."""
    page.line(_keep_to(page, due), "bold")
    page.title(f"{page.pick(due.terms.rule.words)} ({due.rule})")
    page.facts(_due_facts(page, due))
    named = [row for row in due.skipped if row.kind is not DayKind.WEEKEND]
    if due.skipped:
        page.title(page.say("skipped"))
        _days(page, named)
    if others := weekends(due, page.lang):
        page.line(others, "dim")
    page.lines(page.say("readings"), advice(due, page.lang))
    if past := due.amended:
        page.lines(page.say("amended"), [past.text(page.lang)])
    page.lines(page.say("doubts"), (d.text(page.lang) for d in due.doubts), "yellow")


def _keep_to(page: Page, due: Deadline) -> str:
    """Say which day to keep to, and which one is the last where they differ."""
    if due.last is None or due.safe is None:
        return page.say("no_day" if due.undated else "unknown_limit")
    key = "keep_to_last" if due.safe == due.last else "keep_to"
    safe, last = (long_date(day, page.lang) for day in (due.safe, due.last))
    return page.say(key, safe=safe, last=last)


def _due_facts(page: Page, due: Deadline) -> Iterator[tuple[str, str]]:
    last = page.say("no_day" if due.undated else "unknown_limit")
    if due.last is not None:
        last = long_date(due.last, page.lang)
    yield "opens_after" if due.terms.rule.opens and due.last else "last", last
    if due.earliest != due.latest:
        bounds = page.say("bounds_of", earliest=due.earliest, latest=due.latest)
        yield "bounds", f"{bounds} ({page.say('not_firm')})"
    way = "before" if due.terms.rule.direction is Direction.BEFORE else "after"
    way = "untold" if due.undated else way
    yield (
        "span",
        page.say(
            f"counted_{way}",
            span=span_words(due.limit.span, page.lang),
            start=long_date(due.start, page.lang),
            zero=day_zero(due, page.lang),
        ),
    )
    yield "actor", due.actor.label(page.lang)
    yield "basis", page.name(due.basis)
    if due.edition is not None:
        yield "edition", page.name(due.edition)
    if due.calendar.known_on is not None:
        yield "known_on", long_date(due.calendar.known_on, page.lang)


def show_calendar(page: Page, year: int, calendar: WorkCalendar) -> None:
    """A year month by month, then its days off, each with its decree."""
    picture = calendar.picture(year, page.lang)
    page.line(picture.title, "bold")
    for line in picture.lines:
        page.line(line, "" if calendar.is_decreed(year) else "yellow")
    show_year(page, picture)
    page.line(page.say("calendar", year=year), "bold")
    _days(page, calendar.days_off(year))


def _days(page: Page, rows: Iterable[SkippedDay]) -> None:
    page.table(
        ("date", "kind", "name", "decree"),
        (
            (
                style(row.kind),
                (
                    f"{row.date} {long_date(row.date, page.lang).split(',')[0]}",
                    row.kind.label(page.lang),
                    row.name or "-",
                    _source(page, row),
                ),
            )
            for row in rows
        ),
    )


def _source(page: Page, row: SkippedDay) -> str:
    """Say what a day off rests on."""
    return page.say("estimated") if row.estimated else page.name(row.decree or "-")


def show_rules(page: Page, on: dt.date | None) -> None:
    """The rule book, the readings and what is settled; on a day, or of all periods."""
    day = long_date(on, page.lang) if on else ""
    page.line(page.say("rules_on", day=day) if on else page.say("rules"), "bold")
    for rule in RULES.values():
        limits = [limit for limit in rule.limits if on is None or limit.covers(on)]
        if limits:
            page.title(rule.id, "cyan")
            page.line(f"{page.pick(rule.words)} ({rule.actor.label(page.lang)})")
            for limit in limits:
                page.line(_limit(page, rule, limit))
    page.title(page.say("not_checked"), "dim")
    if readings := in_force(on):
        page.title(page.say("readings"))
    for reading in readings:
        page.title(reading.id, "cyan")
        page.line(page.pick(reading.question))
        page.table(("option", "answer", "basis"), _options(page, reading))
    page.title(page.say("settled"))
    for question in NO_CHOICE:
        basis = "; ".join(map(str, question.basis))
        page.title(question.id, "cyan")
        page.line(page.pick(question.question))
        page.line(f"{page.pick(question.answer)} ({basis})")


def _limit(page: Page, rule: Rule, limit: Limit) -> str:
    span = page.say("none_known")
    if limit.span is not None:
        span = span_words(limit.span, page.lang)
    if rule.direction is Direction.BEFORE:
        span = page.say("before", span=span)
    basis = f"{limit.basis}{'' if limit.checked else ' *'}"
    return f"  {span:25} {basis:25} {page.period(limit.in_force, limit.until)}"


def _options(page: Page, reading: Reading) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each answer with its basis; the default says so, and if it is assumed."""
    used = "assumed" if reading.assumption else "default"
    for name, option in reading.options.items():
        style, text = "", option.text(page.lang)
        if name == reading.default:
            style, text = "bold", page.say(used, text=text)
        yield style, (name, text, str(option.basis or "-"))

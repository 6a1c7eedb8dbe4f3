"""A case for people: what is open now, what is not and why, what went wrong.

The words never say that a right is lost: they say what the limit was, what a
panel or a court may hold, and that a new request stays open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..adapters.json import edition_of
from ..case import Case, Finding, Met, Option, Reach, Standing, TimeLimit
from ..case.values.finding import ROWS
from ..case.values.finding_words import REASONS
from ..events import EVENTS
from ..law.venues import COMMISSIONS
from ..law.words import LAPSES
from ..texts import ACTORS, long_date, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..competence import Competence
    from ..events.base import Event, ObjectionGround, Party
    from .page import Page

_STYLES: Final = {Met.ALL: "green", Met.SOME: "yellow", Met.NONE: "red", None: ""}


def show_case(page: Page, case: Case, standing: Standing) -> None:
    """Where a case stands on a day."""
    day = long_date(standing.day, page.lang)
    page.line(page.say("standing", day=day), "bold")
    page.facts(_head(page, case, standing))
    page.lines(page.say("changes"), _changes(page, standing))
    _sections(page, case, standing)
    for name, item in standing.items:
        page.title(f"{page.say('item')} {name}: {item.text(page.lang)}", "bold magenta")
        _sections(page, case, item)
    page.title(page.say("not_advice"), "dim")


def _head(page: Page, case: Case, standing: Standing) -> Iterator[tuple[str, str]]:
    if case.id is not None:
        yield "case", case.id
    if case.body.name is not None:
        yield "body", case.body.name
    yield "state", standing.text(page.lang)
    yield "regime", standing.regime
    yield "commission", _commission(page, standing.commission)
    seen = sum(_seen(event, standing) for event in case.events)
    yield "facts", page.say("facts_seen", seen=seen, all=len(case.events))
    since = min((event.on for event in case.events), default=None)
    edition = edition_of(standing, since)
    if edition is not None:
        yield "edition", str(edition)
    if standing.calendar.known_on is not None:
        yield "known_on", long_date(standing.calendar.known_on, page.lang)


def _changes(page: Page, standing: Standing) -> Iterator[str]:
    """Where the law changed under way: which regulation keeps which stage."""
    for each in standing.regimes:
        if each.crossed:
            basis = f" ({each.basis})" if each.basis else ""
            yield f"{each.instrument}: {each.text(page.lang)}{basis}"


def _commission(page: Page, answer: Competence) -> str:
    """Which commission is competent, and the other one where that is disputed."""
    said = {"text": answer.text(page.lang), "basis": answer.basis}
    if answer.otherwise is None:
        return page.say("commission_why", **said)
    other = page.pick(COMMISSIONS[answer.otherwise])
    return page.say("commission_other", **said, other=other)


def _seen(event: Event, standing: Standing) -> bool:
    """Whether a fact had happened, and was known, on the day asked about."""
    known, written = standing.calendar.known_on, event.recorded_on
    return event.on <= standing.day and (
        known is None or written is None or written <= known
    )


def _sections(page: Page, case: Case, standing: Standing) -> None:
    _open(page, [option for option in standing.options if option.open])
    _closed(page, [option for option in standing.options if not option.open])
    _limits(page, case, standing.deadlines)
    _findings(page, case, standing.findings)
    page.lines(page.say("reach"), (_reach(page, reach) for reach in standing.reach))
    page.lines(page.say("notes"), map(page.pick, standing.notes))


# -- options ------------------------------------------------------------------------


def _open(page: Page, options: list[Option]) -> None:
    """What may be done, by whom, from when until when."""
    page.title(page.say("open_now"))
    rows = [
        (
            _act(page, option),
            say(ACTORS, option.actor, page.lang),
            str(option.opens or "-"),
            str(option.closes or "-"),
            str(option.basis),
        )
        for option in options
    ]
    heads = ("act", "actor", "opens", "closes", "basis")
    page.table(heads, [("green", row) for row in rows])
    if not options:
        page.points([page.say("nothing")])
    page.points(
        f"{_act(page, option)}, {say(ACTORS, option.actor, page.lang)}: "
        f"{option.text(page.lang)}"
        for option in options
        if not _plain(page, option)
    )


def _plain(page: Page, option: Option) -> bool:
    """Whether the reason says no more than the table does."""
    usual = (page.pick(REASONS[key]) for key in ("open", "open_undated"))
    return option.text(page.lang) in {
        text.format(closes=option.closes) for text in usual
    }


def _closed(page: Page, options: list[Option]) -> None:
    """What may not be done on that day, and why."""
    if not options:
        return
    page.title(page.say("closed_now"))
    rows = [
        (
            _act(page, option),
            say(ACTORS, option.actor, page.lang),
            option.text(page.lang),
        )
        for option in options
    ]
    page.table(("act", "actor", "reason"), [("", row) for row in rows])


def _act(page: Page, option: Option) -> str:
    words = page.pick(ROWS[EVENTS[option.act]].words)
    return words + _of(page, option.grounds, None)


def _of(page: Page, grounds: tuple[ObjectionGround, ...], party: Party | None) -> str:
    """What a limit or an act concerns, in brackets."""
    parts = []
    if grounds:
        letters = ", ".join(ground.value for ground in grounds)
        parts.append(page.say("grounds", letters=letters))
    if party is not None:
        parts.append(say(ACTORS, party, page.lang))
    return f" ({'; '.join(parts)})" if parts else ""


def _reach(page: Page, reach: Reach) -> str:
    """The first and the last day of a step to come, and the path to it."""
    latest = reach.latest or page.say("unknown_limit")
    key = "reach_open" if reach.open_ended else "reach_of"
    return page.say(
        key,
        act=page.pick(ROWS[reach.act].words),
        earliest=reach.earliest,
        latest=latest,
        path=" + ".join(reach.path),
        assumes=page.pick(reach.assumes[0]) if reach.assumes else "",
    )


# -- limits -------------------------------------------------------------------------


def _limits(page: Page, case: Case, limits: tuple[TimeLimit, ...]) -> None:
    """Every limit that runs or ran, with what became of it."""
    if not limits:
        return
    page.title(page.say("limits"))
    rows = [(_STYLES[limit.met], _limit(page, case, limit)) for limit in limits]
    page.table(("limit", "closes", "status", "basis"), rows)
    passed = [limit for limit in limits if limit.passed]
    page.lines(page.say("lapses"), (_lapse(page, limit) for limit in passed))
    page.lines(page.say("doubts"), _doubts(page, limits), "yellow")


def _limit(page: Page, case: Case, limit: TimeLimit) -> tuple[str, ...]:
    due = limit.deadline
    name = page.pick(due.rule.label) + _of(page, limit.grounds, limit.party)
    last = str(due.last or "-")
    if due.earliest != due.latest:
        last = f"{due.earliest} -\n{due.latest}"
    return name, last, _status(page, case, limit), str(due.basis)


def _status(page: Page, case: Case, limit: TimeLimit) -> str:
    if limit.done is None:
        if limit.deadline.last is None:
            undated = limit.deadline.limit.undated
            return page.say("no_day" if undated else "unknown_limit")
        return page.say("passed" if limit.passed else "running")
    day = case.events[limit.done].on
    if not limit.kept and limit.met is not None:
        key = "late_one" if limit.late == 1 else "late"
        return page.say(key, day=day, days=limit.late)
    keys = {Met.ALL: "kept", Met.SOME: "on_some_views", None: "at"}
    return page.say(keys[limit.met], day=day)


def _lapse(page: Page, limit: TimeLimit) -> str:
    rule = limit.deadline.rule
    return f"{page.pick(rule.label)}: {page.pick(LAPSES[rule.lapse])}"


def _doubts(page: Page, limits: Iterable[TimeLimit]) -> Iterator[str]:
    for limit in limits:
        name = page.pick(limit.deadline.rule.label)
        for doubt in limit.deadline.doubts:
            yield f"{name}: {doubt.text(page.lang)}"


# -- findings -------------------------------------------------------------------------


def _findings(page: Page, case: Case, findings: tuple[Finding, ...]) -> None:
    """What went wrong, on which day, under which provision."""
    if not findings:
        return
    page.title(page.say("findings"))
    rows = [
        (
            "-" if finding.event is None else str(case.events[finding.event].on),
            finding.text(page.lang),
            str(finding.basis),
        )
        for finding in findings
    ]
    page.table(("date", "finding", "basis"), [("yellow", row) for row in rows])

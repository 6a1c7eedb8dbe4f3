"""How a case came where it stands: its facts, limits and doubts, and what is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..case import Case, Met, Option, Reach, Standing, TimeLimit
from ..case.overview import untouched
from ..case.values.finding import ROWS
from ..case.values.reason_words import REASONS
from ..case.values.step import SIDES
from ..law.limits import RULES
from ..law.words import LAPSED_ON, LAPSES
from ..texts import fill, long_date
from .words import WORDS

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from ..competence import Competence
    from ..deadlines import Deadline
    from ..events.base import Event
    from ..events.choices import ObjectionGround, Party
    from ..texts import Words
    from .page import Page

_STYLES: Final = {Met.ALL: "green", Met.SOME: "yellow", Met.NONE: "red", None: ""}


def show_full(page: Page, case: Case, standing: Standing) -> None:
    """Show which law governs a case, and the facts seen on the day."""
    page.title(page.say("course"))
    page.facts(
        (
            ("regime", standing.regime),
            ("commission", _commission(page, standing.commission)),
        )
    )
    page.lines(page.say("changes"), _changes(page, standing))
    seen = [event for event in case.events if _seen(event, standing)]
    page.title(page.say("facts_seen", seen=len(seen), all=len(case.events)))
    rows = [("", (str(event.on), page.pick(ROWS[type(event)].words))) for event in seen]
    page.table(("date", "fact"), rows)


def show_limits(page: Page, standing: Standing, side: str | None) -> None:
    """Show every limit of a side, and what is not open to it, with the reasons."""
    of = None if side is None else SIDES[side]
    limits = [each for each in standing.deadlines if of is None or each.actor in of]
    options = [each for each in standing.options if of is None or each.actor in of]
    _closed(page, [option for option in options if not option.open])
    page.lines(
        page.say("why_open"), (_why(page, each) for each in options if each.open)
    )
    _limits(page, standing, limits)
    page.lines(page.say("reach"), (_reach(page, reach) for reach in standing.reach))


# -- which law, which facts -----------------------------------------------------------


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
    other = page.pick(answer.otherwise.words)
    return page.say("commission_other", **said, other=other)


def _seen(event: Event, standing: Standing) -> bool:
    """Whether a fact had happened, and was known, on the day asked about."""
    known, written = standing.calendar.known_on, event.recorded_on
    return event.on <= standing.day and (
        known is None or written is None or written <= known
    )


# -- options --------------------------------------------------------------------------


def _closed(page: Page, options: list[Option]) -> None:
    """What may not be done on that day, and why."""
    if not options:
        return
    page.title(page.say("closed_now"))
    rows = [
        (
            _act(page, option),
            option.actor.label(page.lang),
            option.text(page.lang),
        )
        for option in options
    ]
    page.table(("act", "actor", "reason"), [("", row) for row in rows])


def _why(page: Page, option: Option) -> str:
    """Why something is open, with what other readings make of its days."""
    actor = option.actor.label(page.lang)
    return f"{_act(page, option)}, {actor}: {option.text(page.lang)}"


def _act(page: Page, option: Option) -> str:
    return option.label(page.lang) + _of(page, option.grounds, None)


def _of(page: Page, grounds: tuple[ObjectionGround, ...], party: Party | None) -> str:
    """What a limit or an act concerns, in brackets."""
    parts = []
    if grounds:
        letters = ", ".join(ground.value for ground in grounds)
        parts.append(page.say("grounds", letters=letters))
    if party is not None:
        parts.append(party.label(page.lang))
    return f" ({'; '.join(parts)})" if parts else ""


def _reach(page: Page, reach: Reach) -> str:
    """The first and the last day of a step to come, and the path to it."""
    act = page.pick(ROWS[reach.fact].words)
    earliest = long_date(reach.earliest, page.lang)
    if reach.latest is None:
        return page.say("reach_unknown", act=act, earliest=earliest)
    return page.say(
        "reach_open" if reach.open_ended else "reach_of",
        act=act,
        earliest=earliest,
        latest=long_date(reach.latest, page.lang),
        path=" + ".join(page.pick(RULES[rule].words) for rule in reach.path),
        assumes=page.pick(reach.assumes[0]) if reach.assumes else "",
    )


# -- limits ---------------------------------------------------------------------------


def _limits(page: Page, standing: Standing, limits: list[TimeLimit]) -> None:
    """Every limit that runs or ran, with what became of it."""
    if not limits:
        return
    page.title(page.say("limits"))
    rows = [(_STYLES[limit.met], _limit(page, standing, limit)) for limit in limits]
    page.table(("limit", "closes", "status", "basis"), rows)
    passed = [each for each in limits if each.passed and each.deadline.start_known]
    page.lines(page.say("lapses"), (_lapse(page, limit) for limit in passed))
    page.lines(page.say("doubts"), _doubts(page, limits), "yellow")


def _limit(page: Page, standing: Standing, limit: TimeLimit) -> tuple[str, ...]:
    due = limit.deadline
    name = page.pick(due.terms.rule.words) + _of(page, limit.grounds, limit.party)
    last = str(due.last or "-")
    if due.earliest != due.latest:
        later = f" -\n{due.latest}" if due.latest else f"\n{page.say('or_later')}"
        last = f"{due.earliest}{later}"
    return name, last, _status(page, standing, limit), page.name(due.basis)


def _without_act(limit: TimeLimit, day: dt.date) -> Words:
    """What is said of a limit that no act on record met."""
    if limit.own:
        return WORDS["own_limit"]
    if limit.deadline.last is None:
        return _without_day(limit.deadline)
    return WORDS["running"] if limit.running(day) else untouched(limit)


def _without_day(due: Deadline) -> Words:
    """What is said of a limit that has no last day."""
    if due.before_law:
        return REASONS["before_law"]
    return WORDS["no_day" if due.undated else "unknown_limit"]


def _status(page: Page, standing: Standing, limit: TimeLimit) -> str:
    if limit.done is None:
        return page.pick(_without_act(limit, standing.day))
    day = standing.case.events[limit.done].on
    if not limit.kept and limit.met is not None:
        key = "late_one" if limit.late == 1 else "late"
        return page.say(key, day=day, days=limit.late)
    last = limit.deadline.last
    if limit.met is Met.SOME and last is not None and last < day:
        return page.say("on_some_views", day=day)
    return page.say("at" if limit.met is None else "kept", day=day)


def _lapse(page: Page, limit: TimeLimit) -> str:
    """What follows where a limit passed; of an objection, on which grounds."""
    rule = limit.deadline.terms.rule
    words = LAPSES[rule.lapse]
    if limit.grounds and rule.lapse == "objection_late":
        words = fill(LAPSED_ON, letters=", ".join(limit.grounds))
    return f"{page.pick(rule.words)}: {page.pick(words)}"


def _doubts(page: Page, limits: Iterable[TimeLimit]) -> Iterator[str]:
    for limit in limits:
        name = page.pick(limit.deadline.terms.rule.words)
        for doubt in limit.deadline.doubts:
            yield f"{name}: {doubt.text(page.lang)}"

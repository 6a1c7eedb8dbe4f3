"""A case for people: the next step first, then what else is open, then what is wrong.

An ordinary case fits one screen. How it came there, what is closed and why, and what
is not settled about a date are in :mod:`.show_full`.

The words never say that a right is lost: they say what the limit was, what a
panel or a court may hold, and that a new request stays open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._masks import masked
from ..adapters.json import edition_of
from ..case import Case, Finding, NextStep, Standing, StepStatus
from ..case.values.note_words import NOTES
from ..case.values.reason_words import REASONS
from ..law.shape import Actor
from ..texts import long_date
from .show_full import show_full, show_limits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .page import Page


def show_case(
    page: Page,
    case: Case,
    standing: Standing,
    *,
    side: str | None = None,
    full: bool = False,
) -> None:
    """Show where a case stands on a day.

    Args:
        page: where it is written.
        case: the case.
        standing: the case on that day.
        side: whose steps are shown; everybody's for None.
        full: whether its course, and what is closed, is shown as well.
    """
    step = standing.next_step(side)
    _next(page, standing, step, side)
    page.facts([*_how(page, case, step), *_head(page, case, standing)])
    _sections(page, case, standing, side, full=full)
    for name, item in standing.items:
        _item(page, name, item, side, full=full)
    said = (note.text(page.lang) for note in standing.notes)
    page.lines(page.say("notes"), said)
    if full:
        show_full(page, case, standing)
        show_limits(page, standing, side)
    page.title(_foot(page, case, standing, full=full), "dim")


# -- the next step --------------------------------------------------------------------


def _next(
    page: Page, standing: Standing, step: NextStep | None, side: str | None
) -> None:
    """What is to be done next, by whom, by which day, under which provision."""
    day = long_date(standing.day, page.lang)
    key = "next_step" if side is None else "next_step_of"
    actor = "" if side is None else Actor(side).label(page.lang)
    named = (page.say(key, day=day, actor=actor), standing.case.id)
    page.line(", ".join(filter(None, named)), "bold")
    if step is None:
        page.line(page.say(_nothing(standing, side)), "green")
    else:
        page.line(_said(page, step), "red" if _overdue(step) else "green")


def _said(page: Page, step: NextStep) -> str:
    """Return what to do by when, with its provision."""
    return f"{step.text(page.lang).removesuffix('.')}, {page.name(step.option.basis)}."


def _nothing(standing: Standing, side: str | None) -> str:
    """Return the key of what is said where there is no next step."""
    new = side in {None, "applicant"} and NOTES["new_request"] in standing.notes
    return "only_new" if new else "no_step"


def _how(page: Page, case: Case, step: NextStep | None) -> Iterator[tuple[str, str]]:
    """Yield where a step is done, what to attach, and why it is open."""
    if step is None:
        return
    if step.place is not None:
        yield "place", page.pick(step.place)
    attached = [each.text(page.lang) for each in step.documents]
    if case.applicant.kind == "unknown" and step.option.act in _OF_A_KIND:
        attached.insert(0, page.say("identity_by_kind"))
    if attached:
        yield "attach", "; ".join(attached)
    if step.option.limit is None and (reason := _reason(page, step)):
        yield "reason", reason


# The kind of applicant decides what shows who it is.
_OF_A_KIND: Final = frozenset({"request_received", "dispute_filed"})


def _head(page: Page, case: Case, standing: Standing) -> Iterator[tuple[str, str]]:
    if case.body.name is not None:
        yield "body", masked(case.body.name)
    yield "state", standing.text(page.lang)


# -- the rest -------------------------------------------------------------------------


def _sections(
    page: Page, case: Case, standing: Standing, side: str | None, *, full: bool
) -> None:
    """What is overdue, what else is open, and what went wrong."""
    first = standing.next_step(side)
    rest = [s for s in standing.steps if s.on_side(side) and s != first]
    overdue = [_said(page, step) for step in rest if _overdue(step)]
    page.lines(page.say("overdue"), overdue, "red")
    _also(page, [step for step in rest if not _overdue(step)])
    _findings(page, case, standing.findings, most=None if full else _MOST)


_MOST: Final = 3  # findings on one screen


def _overdue(step: NextStep) -> bool:
    return step.status is StepStatus.OVERDUE


def _also(page: Page, steps: list[NextStep]) -> None:
    """What else may be done, or may be later, in the order of the days to keep to."""
    if not steps:
        return
    page.title(page.say("also_open"))
    dated = [step for step in steps if not step.at_any_time]
    limited = [step for step in dated if not step.may_have_ended]
    rows = [
        (
            _who(page, step),
            str(step.keep_to or "-"),
            str(step.option.closes or "-"),
            page.name(step.option.basis),
        )
        for step in sorted(limited, key=_by_day)
    ]
    heads = ("who", "safe", "last_day", "basis")
    page.table(heads, [("", row) for row in rows], tight=True)
    ended = [_act(page, step) for step in dated if step.may_have_ended]
    if ended:
        page.points([page.say("may_have_ended", acts="; ".join(ended))])
    page.points(_free(page, [step for step in steps if step.at_any_time]))


def _who(page: Page, step: NextStep) -> str:
    """Return who may do what, and from when where it opens later."""
    actor = step.option.actor.label(page.lang)
    said = f"{actor}: {step.label(page.lang)}"
    if step.status is not StepStatus.OPENS_LATER:
        return said
    return page.say("opens_on", act=said, day=step.option.opens)


def _by_day(step: NextStep) -> tuple[bool, str]:
    """Return the place of a step among the rest: by its day, undated last."""
    return step.keep_to is None, str(step.keep_to)


def _free(page: Page, steps: list[NextStep]) -> Iterator[str]:
    """Yield what has no limit: in one line what needs no more words, then the rest."""
    plain = [_act(page, step) for step in steps if not _reason(page, step)]
    if plain:
        yield page.say("any_time", acts="; ".join(plain))
    for step in steps:
        if reason := _reason(page, step):
            yield page.say("any_time", acts=f"{_act(page, step)}: {reason}")


def _act(page: Page, step: NextStep) -> str:
    actor = step.option.actor.label(page.lang)
    return f"{step.label(page.lang)} ({actor}, {page.name(step.option.basis)})"


def _reason(page: Page, step: NextStep) -> str:
    """Return why an act without a limit is open, where that says more than so."""
    reason = step.option.text(page.lang)
    return "" if reason == page.pick(REASONS["open_undated"]) else reason


def _findings(
    page: Page, case: Case, findings: tuple[Finding, ...], *, most: int | None
) -> None:
    """What went wrong, the last of it where there is much."""
    shown = findings if most is None else findings[-most:]
    rows = [_found(page, case, finding) for finding in shown]
    if earlier := len(findings) - len(shown):
        rows.insert(0, ("-", page.say("earlier", n=earlier)))
    page.dated(page.say("findings"), rows)


def _found(page: Page, case: Case, finding: Finding) -> tuple[str, str]:
    """Return a finding, with the day of its fact and its provision."""
    day = "-" if finding.event is None else str(case.events[finding.event].on)
    return day, f"{finding.text(page.lang)}, {page.name(finding.basis)}"


def _item(
    page: Page, name: str, item: Standing, side: str | None, *, full: bool
) -> None:
    """One item that stands elsewhere: where, and its next step."""
    page.title(
        f"{page.say('item')} {masked(name)}: {item.text(page.lang)}", "bold magenta"
    )
    step = item.next_step(side)
    page.points(
        [page.say(_nothing(item, side)) if step is None else step.text(page.lang)]
    )
    if full:
        show_limits(page, item, side)


def _foot(page: Page, case: Case, standing: Standing, *, full: bool) -> str:
    """Return the readings, the edition and the knowledge it rests on, in one line."""
    chosen = ", ".join(f"{name}={case.readings[name]}" for name in case.readings)
    said = [page.say("readings_of", names=chosen) if chosen else page.say("no_reading")]
    edition = edition_of(standing, min((e.on for e in case.events), default=None))
    if edition is not None:
        decree = page.name(edition)
        said.append(page.say("edition_of", edition=decree))
    if standing.calendar.known_on is not None:
        known = long_date(standing.calendar.known_on, page.lang)
        said.append(page.say("known_of", day=known))
    said.append(page.say("not_advice_short"))
    if not full:
        said.append(page.say("see_full"))
    return "; ".join(said)

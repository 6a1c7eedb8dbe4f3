"""Langkah: what is to be done next, first what has the nearest day to keep to.

An option says that an act is open; a step says who has to do what by when, where,
and what to hand in with it. Options that are over are no steps, but for a duty
that nobody performed, as long as its stage lasts.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ..._masks import masked
from ...law.requirements import Step
from ...lifecycle import TABLE_OF
from ...parties import FORUMS, PublicBody, Subject
from ...texts import Words, fill
from ..checks.competence import commission_of
from ..checks.documents import asked
from ..values.option import OptionKind
from ..values.step import NextStep, StepStatus, step_order
from ..values.step_words import AT, PLACES

if TYPE_CHECKING:
    from ...competence import Competence
    from ...law.requirements import DocumentRule
    from ..clocks.course import Course
    from ..matter.matter import Matter
    from ..values.limit import TimeLimit
    from ..values.option import Option

_WITH: Final = {
    "request_received": Step.REQUEST,
    "objection_received": Step.OBJECTION,
    "dispute_filed": Step.DISPUTE,
}


# Why an act that opens later is closed until then.
_WAITS: Final = frozenset({"not_yet", "not_final", "final_unknown"})
# What has a time of its own, also where that has no start on record, or in law.
_ITS_TIME: Final = "execution_requested"
# Without it the right itself is lost, and nothing is left to do late.
_LOST: Final = frozenset({"cassation_brief_filed"})


def steps(
    matter: Matter,
    course: Course,
    limits: tuple[TimeLimit, ...],
    options: tuple[Option, ...],
) -> tuple[NextStep, ...]:
    """Return what is to be done, or may be, in the order in which to look at it.

    Args:
        matter: the matter on its day.
        course: its clocks.
        limits: its limits that an act meets, windows included.
        options: its options, closed ones too.
    """
    found = []
    for option in options:
        status = _status(matter, course, limits, option)
        if status is not None:
            step = NextStep(
                option=option,
                status=status,
                day=matter.day,
                place=_place(matter, option),
                documents=_documents(matter, course, option),
            )
            found.append(step)
    return tuple(sorted(found, key=step_order))


def _status(
    matter: Matter, course: Course, limits: tuple[TimeLimit, ...], option: Option
) -> StepStatus | None:
    """Return how an option stands; None where it is over."""
    if option.open:
        if option.closes is not None:
            gone = option.closes < matter.day and _duty(option)
            return StepStatus.OVERDUE if gone else StepStatus.RUNNING
        dated = option.limit is not None or option.act == _ITS_TIME
        return StepStatus.UNDATED if dated else StepStatus.ANY_TIME
    if course.over is not None or not _possible(matter, option):
        return None
    if any(each.key == "documents_missing" for each in option.why):
        return None
    later = option.opens is not None and option.opens > matter.day
    if later and any(each.key in _WAITS for each in option.why):
        return StepStatus.OPENS_LATER
    overdue = option.limit is not None and _overdue(course, limits, option.limit)
    overdue = overdue and option.act not in _LOST
    return StepStatus.OVERDUE if overdue and _duty(option) else None


def _duty(option: Option) -> bool:
    return option.kind is OptionKind.DUTY


def _possible(matter: Matter, option: Option) -> bool:
    """Whether an act was not done yet, and can still be where its stage stands."""
    limit = option.limit
    if limit is None:
        return True
    table = TABLE_OF[limit.fact.stage]
    done = limit.done is not None or limit.proved is not None
    return not done and limit.fact in table.moves[matter.record.state(table)]


def _overdue(course: Course, limits: tuple[TimeLimit, ...], limit: TimeLimit) -> bool:
    """Whether a limit passed in the stage that the matter is still in.

    Where its silence opened the next stage, only until that way has closed too.
    """
    if not limit.passed or course.place.stage is not limit.fact.stage:
        return False
    after = [way for way in limits if way.deadline.runs_on == limit.deadline]
    return not after or not all(way.passed for way in after)


def _place(matter: Matter, option: Option) -> Words | None:
    """Return where an act is handed in."""
    key = AT.get(option.act)
    if key is None:
        return None
    if key == "commission":
        return _commission(commission_of(matter))
    return _at_body(key, matter.case.body)


@lru_cache(maxsize=1024)
def _at_body(key: str, body: PublicBody) -> Words:
    """Return where something is handed in at a body, or at its court."""
    basis = FORUMS[body.forums[0]]
    office = masked(body.name) if body.name else PLACES["body"]
    return fill(PLACES[key], body=office, name=body.court, basis=basis)


def _commission(answer: Competence) -> Words:
    """Return the competent commission, and the other one where that is disputed."""
    if answer.otherwise is None:
        return fill(PLACES["commission"], name=answer.words, basis=answer.basis)
    return fill(
        PLACES["commission_other"],
        name=answer.words,
        basis=answer.basis,
        other=answer.otherwise.words,
    )


def _documents(
    matter: Matter, course: Course, option: Option
) -> tuple[DocumentRule, ...]:
    """Return what has to be handed in with an act; nothing where no text was read."""
    step = _WITH.get(option.act)
    if step is None or matter.case.subject is Subject.ELECTION:
        return ()
    letters = option.grounds or course.grounds
    rules = asked(matter, step, matter.day)
    return tuple(rule for rule in rules if rule.not_on not in letters)

"""The shape of where a case stands, key by key.

>>> sorted(ItemAnswer.__annotations__)
['deadlines', 'findings', 'item', 'options', 'stage', 'state']
"""
# The annotations are read while running: the schemas are made from them.

from typing import Annotated, NotRequired, TypeAlias, TypedDict

from ...case.values.limit import Met
from ...case.values.option import OptionKind
from ...events.choices import ObjectionGround, Party
from ...law.shape import Stage
from ...law.venues import CommissionLevel
from .answer_types import ActorName, DatedAnswer, Day, Stamp

StageName: TypeAlias = Annotated[str, Stage]


class Concerned(TypedDict, total=False):
    """What only some limits of a case have.

    Args:
        grounds: the grounds of objection that it concerns.
        party: the party that it concerns.
        done: place of the fact that met it or came late, from 0 on.
        late: by how many working days that fact came late, where that can be counted.
        own: true where the body set it for itself.
    """

    grounds: list[Annotated[str, ObjectionGround]]
    party: Annotated[str, Party]
    done: int
    late: int
    own: bool


class LimitAnswer(DatedAnswer, Concerned):
    """A limit in a case.

    Args:
        met: whether it was met under all readings, some or none; null while it runs.
    """

    met: Annotated[str, Met] | None


class OptionAnswer(TypedDict):
    """An act that is, was or will be permitted.

    Args:
        act: the type of the fact that records it.
        label: the act as a verb.
        text: who may do what, and why it is open or closed.
        actor: who may do it.
        kind: whether it is owed, or may be done or left.
        opens: the first day; null where undated or not known.
        closes: the last day; null where undated, or where it may still run.
        opens_safe: the first day on the most cautious view.
        closes_safe: the last day on the most cautious view.
        open: whether it may be done on the day looked at.
        basis: the provision.
        reason: why it is open or closed.
        grounds: the grounds of objection that it concerns.
    """

    act: str
    label: str
    text: str
    actor: ActorName
    kind: Annotated[str, OptionKind]
    opens: Day | None
    closes: Day | None
    opens_safe: Day | None
    closes_safe: Day | None
    open: bool
    basis: str
    reason: str
    grounds: NotRequired[list[Annotated[str, ObjectionGround]]]


class FindingAnswer(TypedDict):
    """One thing that went wrong.

    Args:
        code: which, in short.
        label: what kind of finding it is, and of which step.
        text: what was found.
        basis: the provision that it touches.
        event: place of the fact in the case, from 0 on; null where it is about none.
        days: its size in working days; null where it has none.
    """

    code: str
    label: str
    text: str
    basis: str
    event: int | None
    days: int | None


class NoteAnswer(TypedDict):
    """One thing to keep in mind.

    Args:
        code: which, in short.
        label: what it is about.
        text: the sentence.
    """

    code: str
    label: str
    text: str


class ReachAnswer(TypedDict):
    """The days on which a step to come is possible at all.

    Args:
        act: the type of the fact that records it.
        earliest: the first day on any path.
        latest: the last day on the slowest path; null where that is not known.
        outer: the same under the widest readings.
        path: the rules that give the latest day, in order.
        soonest: the acts before it on the fastest path, in order.
        open_ended: whether something not on record can still open a later window.
        assumes: what the latest day rests on.
    """

    act: str
    earliest: Day
    latest: Day | None
    outer: Day | None
    path: list[str]
    soonest: list[str]
    open_ended: bool
    assumes: list[str]


#: An instrument that governs a stage, or every stage. ``from`` is no name in Python.
RegimeAnswer = TypedDict(
    "RegimeAnswer",
    {
        "instrument": str,
        "stage": StageName | None,
        "from": Day,
        "until": Day | None,
        "basis": str | None,
        "text": str,
    },
)
RegimeAnswer.__doc__ = """An instrument that governs a stage of a case, or every stage.

    Args:
        instrument: kind, number and year.
        stage: the stage; null where it holds for every stage.
        from: the first day of this case under it.
        until: the last, where the case went over to another one.
        basis: the provision of transition or entry into force; null where not read.
        text: why it governs.
    """


class CommissionAnswer(TypedDict):
    """Which commission is competent.

    Args:
        level: its level; null where it cannot be told which.
        text: its name.
        because: why that one.
        basis: the provision.
        readings: the readings that it rests on.
        otherwise: the level that the other reading leads to.
        notes: what to keep in mind.
        alternatives: an answer for each commission that it may be.
    """

    level: Annotated[str, CommissionLevel] | None
    text: str
    because: str
    basis: str
    readings: dict[str, str]
    otherwise: Annotated[str, CommissionLevel] | None
    notes: list[str]
    alternatives: NotRequired[list["CommissionAnswer"]]


class Parts(TypedDict):
    """What a whole case and an item of it both have.

    Args:
        deadlines: the limits, each with what became of it.
        options: what may be done, and what may not and why.
        findings: what went wrong.
    """

    deadlines: list[LimitAnswer]
    options: list[OptionAnswer]
    findings: list[FindingAnswer]


class ItemAnswer(Parts):
    """Where one item of a request stands, where it stands apart.

    Args:
        item: its name.
        stage: the stage.
        state: where the stage stands.
    """

    item: str
    stage: StageName
    state: str


class StandingAnswer(Parts, Stamp):
    """Where a case stands on a day, and what can be done.

    Args:
        on: the day.
        stage: the stage.
        state: where the stage stands.
        text: the same in words.
        regime: which law governs, in one line.
        regimes: which instrument governs which stage.
        commission: which commission is competent.
        reach: the days on which the steps to come are possible at all.
        notes: what to keep in mind.
        notes_by_code: the same, each with its code.
        items: the items of the request that stand apart.
    """

    on: Day
    stage: StageName
    state: str
    text: str
    regime: str
    regimes: list[RegimeAnswer]
    commission: CommissionAnswer
    reach: list[ReachAnswer]
    notes: list[str]
    notes_by_code: list[NoteAnswer]
    items: list[ItemAnswer]

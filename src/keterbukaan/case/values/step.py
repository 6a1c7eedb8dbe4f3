"""Langkah: what somebody is to do next, or may, and until when.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import RequestReceived
>>> case = Case().record(RequestReceived(dt.date(2026, 3, 12)))
>>> step = case.on(dt.date(2026, 4, 6)).next_step("applicant")
>>> step.option.act, step.status.value, step.keep_to, step.days_left
('objection_received', 'running', datetime.date(2026, 5, 19), 28)
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import field
from attrs.converters import optional

from ..._guesses import Guessed
from ..._inline import inline
from ..._values import Value, of_kind
from ...deadlines import FINAL_DAY_NOT_KNOWN, START_NOT_KNOWN
from ...errors import OutOfRange, UnknownValue
from ...law.entry import DatedEntry
from ...law.spans import WorkingDays
from ...texts import Labelled, Lang, Said, Words, fill, joined, pick, written
from .option import Option, OptionKind, act_order, verb
from .step_words import LEFT, STEP, TO

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ...citation import Citation
    from ...events import ObjectionGround
    from ...law.shape import Actor


class StepStatus(Labelled):
    """How a step stands on a day, in the order in which steps are listed."""

    RUNNING = ("running", "berjalan", "running")
    UNDATED = ("undated", "tanpa tanggal", "undated")
    OVERDUE = ("overdue", "lewat waktu", "overdue")
    OPENS_LATER = ("opens_later", "terbuka kemudian", "opens later")
    ANY_TIME = ("any_time", "tanpa batas waktu", "at any time")


SIDES: Final[Mapping[str, frozenset[str]]] = {
    "applicant": frozenset({"applicant", "parties"}),
    "ppid": frozenset({"ppid", "body", "parties"}),
    "superior": frozenset({"superior"}),
    "commission": frozenset({"commission", "mediator"}),
}
"""Who acts on each side: what both parties may do is shown to either."""

#: Its time has run from a day that is not on record, and it is owed all the same.
_STILL_OWED: Final = frozenset({FINAL_DAY_NOT_KNOWN, START_NOT_KNOWN})
_ORDER: Final = {status: place for place, status in enumerate(StepStatus)}
#: The sentences that count the days to the last one, and not to the one to keep to.
_FROM_THE_LAST: Final = frozenset(
    {"overdue", "overdue_untold", "none_safe", "safe_gone"}
)


@inline(slots=False, kw_only=True, eq=False, repr=False)
class NextStep(Value, Guessed):
    """One act that is to be done, or may be, as it stands on a day.

    Args:
        option: the act, by whom, from when until when.
        status: how it stands.
        day: the day looked at.
        place: where it is handed in, in Indonesian and English; None where it is
            handed in nowhere.
        documents: what has to be handed in with it.
    """

    option: Option
    status: StepStatus
    day: dt.date
    place: Said | None = field(default=None, converter=optional(Said))
    documents: tuple[DatedEntry, ...] = ()

    def __hash__(self) -> int:
        return hash(self.option)

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield the act, by whom, how it stands, and the day to keep to."""
        yield from (("act", self.act), ("actor", self.actor.value))
        yield from (("status", self.status.value), ("keep_to", self.keep_to))

    @property
    def act(self) -> str:
        """The type of the fact that records the act."""
        return self.option.act

    @property
    def actor(self) -> Actor:
        """Who is to act."""
        return self.option.actor

    @property
    def basis(self) -> Citation:
        """The provision."""
        return self.option.basis

    @property
    def duty(self) -> bool:
        """Whether it must be done, and is not only permitted."""
        return self.option.kind is OptionKind.DUTY

    @property
    def at_any_time(self) -> bool:
        """Whether it has no time of its own, such as a withdrawal."""
        return self.status is StepStatus.ANY_TIME

    @property
    def may_have_ended(self) -> bool:
        """Whether nobody can tell if its time is over: its start is not on record.

        What is owed remains owed, from whichever day its time has run.
        """
        limit, closes = self.option.limit, self.option.closes
        if limit is None or closes is not None or limit.deadline.start_known:
            return False
        if not _STILL_OWED.isdisjoint(limit.deadline.because):
            return False
        return "limit_not_known" not in limit.deadline.limit.doubts

    @property
    def keep_to(self) -> dt.date | None:
        """The day to keep to: the safe one, else the last; None where undated."""
        return self.option.closes_safe or self.option.closes

    @property
    def days_left(self) -> int | None:
        """How many days are left until that day, in the unit of the limit.

        It is 0 on that day, negative after it, and None where it cannot be
        counted.
        """
        return self.left_until(self.keep_to)

    def left_until(self, day: dt.date | None) -> int | None:
        """Return how many days are left until a day, in the unit of the limit.

        None where there is no day, or it lies past every table of feast days.
        """
        limit = self.option.limit
        if day is None or limit is None:
            return None
        try:
            return limit.deadline.days_left(self.day, day)
        except OutOfRange:
            return None

    def label(self, lang: Lang = "id") -> str:
        """Return the act as a verb, in one language."""
        return pick(self.does, lang)

    @property
    def does(self) -> Words:
        """The act as a verb, in Indonesian and English."""
        return _does(self.option.act, self.option.grounds)

    @property
    def words(self) -> Words:
        """What to do, by whom and by when, in Indonesian and English."""
        return self.text("id"), self.text("en")

    def text(self, lang: Lang = "id") -> str:
        """Say what to do, by whom and by when, in one language."""
        said = "".join((self._sentence(lang), *self._besides(lang)))
        return f"{said[0].upper()}{said[1:]}."

    def left_words(self, day: dt.date | None) -> Words:
        """Return how many days are left until a day, in brackets, in both languages."""
        if day == self.day:
            return LEFT["today"]
        left, limit = self.left_until(day), self.option.limit
        if left is None or limit is None:
            return "", ""
        working = left < 0 or isinstance(limit.deadline.read.limit.span, WorkingDays)
        key = "working_days" if working else "calendar_days"
        key += "_ago" * (left < 0) + "_one" * (abs(left) == 1)
        return _left(key, abs(left))

    def on_side(self, side: str | None) -> bool:
        """Whether it is for one side to do; every step is for None."""
        if side is None:
            return True
        if of_kind(side, str) not in SIDES:
            raise UnknownValue(side, known=SIDES)
        return self.option.actor in SIDES[side]

    def _sentence(self, lang: Lang) -> str:
        """Return who may or must do what, by which day."""
        option, last = self.option, self.option.closes
        key = self._key
        counted = last if key in _FROM_THE_LAST else self.keep_to
        head = _head(option.act, option.actor, option.grounds, duty=self.duty)
        return pick(STEP[key], lang).format(
            head=pick(head, lang),
            left=pick(self.left_words(counted), lang),
            last=_written(last, lang),
            safe=_written(option.closes_safe, lang),
            day=_written(self.keep_to, lang),
            opens=_written(option.opens, lang),
        )

    @property
    def _key(self) -> str:
        """Return which sentence says how it stands."""
        if self.may_have_ended:
            return "may_have_ended"
        if self.status is StepStatus.UNDATED:
            return self._undated
        if self.status is StepStatus.ANY_TIME:
            return "no_day" if self.duty else "any_time"
        if self.status is StepStatus.OPENS_LATER:
            return "from" if self.keep_to is None else "from_to"
        if self.status is StepStatus.RUNNING:
            return self._doubted or "by"
        limit = self.option.limit
        told = limit is None or limit.deadline.start_known
        return "overdue" if told else "overdue_untold"

    @property
    def _undated(self) -> str:
        """Return which sentence says why there is no last day."""
        limit = self.option.limit
        if limit is None:
            return "no_day" if self.duty else "no_limit"
        return "no_day" if limit.deadline.undated else "at_once"

    @property
    def _doubted(self) -> str:
        """Return which sentence says that the safe day is not the last one."""
        option, safe = self.option, self.option.closes_safe
        if safe is None or safe == option.closes:
            return ""
        if option.opens_safe is not None and safe < option.opens_safe:
            return "none_safe"
        return "safe_gone" if safe < self.day else "safe"

    def _besides(self, lang: Lang) -> Iterator[str]:
        """Yield from when it is safe, and that its date may move."""
        option = self.option
        safe, limit = option.opens_safe, option.limit
        dated = self.status in {StepStatus.RUNNING, StepStatus.OPENS_LATER}
        if dated and safe is not None and self.day < safe != option.opens:
            yield pick(STEP["safe_from"], lang).format(opens=_written(safe, lang))
        if dated and option.closes and limit and not limit.deadline.firm:
            yield pick(STEP["not_firm"], lang)


# What many steps say alike is put together once.
@lru_cache(maxsize=1024)
def _head(
    act: str, actor: Actor, grounds: tuple[ObjectionGround, ...], *, duty: bool
) -> Words:
    """Return who may or must do what."""
    does, to = _does(act, grounds), TO.get(act)
    if to is not None:
        does = joined(does, to, by=" ")
    return fill(STEP["must" if duty else "may"], actor=actor.words, does=does)


@lru_cache(maxsize=1024)
def _does(act: str, grounds: tuple[ObjectionGround, ...]) -> Words:
    """Return an act as a verb, with the grounds it concerns."""
    does = verb(act)
    if not grounds:
        return does
    return joined(does, fill(STEP["grounds"], letters=", ".join(grounds)), by="")


@lru_cache(maxsize=1024)
def _left(key: str, days: int) -> Words:
    """Return how many days are left, or how many it is late."""
    return fill(LEFT[key], n=days)


def step_order(step: NextStep) -> tuple[int, bool, dt.date, bool, bool, int]:
    """Return the place of a step: by status, day, duties first, and the procedure.

    What may have run out, for its start is not on record, comes after the rest. So
    does a review, which needs a ground of its own and stops no execution.
    """
    day = step.option.opens if step.status is StepStatus.OPENS_LATER else step.keep_to
    review = step.option.act == "review_filed"
    rank = max(_ORDER[step.status], _ORDER[StepStatus.UNDATED] if review else 0)
    place = rank, review, day or dt.date.max, step.may_have_ended
    act = act_order(step.option)  # of what may have run out, the last in the procedure
    return *place, not step.duty, -act if step.may_have_ended else act


def _written(day: dt.date | None, lang: Lang) -> str:
    """Return a day written out, and nothing for none."""
    return "" if day is None else pick(written(day), lang)

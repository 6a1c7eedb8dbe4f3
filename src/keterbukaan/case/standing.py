"""Status perkara: a case seen on a day.

The parts are put together here, and nowhere else: the facts seen on the day,
the look at them, and the looks at the items where a case has some.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import field, frozen

from .._guesses import Guessed
from .._kept import kept
from .._masks import masked
from .._values import Shown
from ..errors import UnknownFact
from ..events import EVENTS
from ..law.limits import rule as rule_of
from ..texts import Lang, Words, pick
from ..workdays import WorkCalendar
from .answers.look import Look
from .items import Together
from .matter.dossier import Dossier, Seen
from .matter.fold import active
from .matter.matter import Matter
from .values.governing import Governing, in_a_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..competence import Competence
    from ..events import Stage
    from ..events.base import Event
    from ..pictures import Picture
    from .matter.facts import Record
    from .overview import Overview
    from .values.finding import Finding
    from .values.limit import TimeLimit
    from .values.note import Note
    from .values.option import Option
    from .values.reach import Reach
    from .values.step import NextStep


@frozen(slots=False, repr=False)
class Standing(Shown, Guessed):
    """Where a case stands on a day, and what can be done.

    Each answer is worked out when it is first read, and once. A standing holds
    the case, the day and the calendar (and the item, where it is that of one
    item alone); by these it is equal, hashed and pickled.

    >>> import datetime as dt
    >>> from keterbukaan import Case
    >>> day = dt.date(2026, 3, 12)
    >>> Case().on(day) == Case().on(day)
    True
    """

    case: Dossier
    day: dt.date
    calendar: WorkCalendar
    item: str | None = field(default=None, kw_only=True)

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield the day and where the case stands, and none of the answers."""
        yield from (("day", self.day), ("stage", str(self.stage)))
        yield "state", self.state
        if self.item is not None:
            yield "item", self.item

    def __reduce__(self) -> tuple[object, ...]:
        # The answers are worked out again where it is unpickled.
        return _standing, (self.case, self.day, self.calendar, self.item)

    @property
    def stage(self) -> Stage:
        """The furthest stage that has begun, or closed."""
        return self._answers.place.stage

    @property
    def state(self) -> str:
        """The state of that stage, with silence read off its clock."""
        return self._answers.place.state

    @property
    def words(self) -> Words:
        """The stage and state in Indonesian and English."""
        return self._answers.place.words

    @property
    def regime(self) -> str:
        """The instruments that govern the case, in one line."""
        return in_a_line(self.regimes)

    @property
    def regimes(self) -> tuple[Governing, ...]:
        """The same by stage, with the reason and its provision."""
        return self._answers.regimes

    @property
    def commission(self) -> Competence:
        """The commission that hears the case, or would."""
        return self._answers.commission

    @property
    def deadlines(self) -> tuple[TimeLimit, ...]:
        """Every limit that runs or ran."""
        return self._answers.deadlines

    def limit(self, rule: str) -> TimeLimit | None:
        """Return the limit of a rule, the one that runs first; None where none ran.

        Args:
            rule: the id of the rule.

        Raises:
            UnknownRule: no rule has this id.

        >>> import datetime as dt
        >>> from keterbukaan import Case
        >>> from keterbukaan.events import RequestReceived
        >>> case = Case(events=[RequestReceived(dt.date(2026, 3, 12))])
        >>> str(case.on(dt.date(2026, 3, 31)).limit("request.notice").last)
        '2026-04-02'
        >>> case.on(dt.date(2026, 3, 31)).limit("court.cassation") is None
        True
        """
        found = [each for each in self.deadlines if each.rule == rule_of(rule).id]
        return next(
            (e for e in found if e.running(self.day)), found[-1] if found else None
        )

    def option(self, act: type[Event] | str) -> Option | None:
        """Return what may be done about an act, what is open first; None where nothing.

        Args:
            act: the kind of fact that records it, or its type name.

        Raises:
            UnknownFact: no fact has this name.

        >>> import datetime as dt
        >>> from keterbukaan import Case
        >>> from keterbukaan.events import NoticeGiven, RequestReceived
        >>> case = Case(events=[RequestReceived(dt.date(2026, 3, 12))])
        >>> case.on(dt.date(2026, 3, 31)).option(NoticeGiven).label("en")
        'give written notice'
        """
        name = act if isinstance(act, str) else getattr(act, "type", act)
        if not isinstance(name, str) or name not in EVENTS:
            raise UnknownFact(name, known=EVENTS)
        return next((each for each in self.options if each.act == name), None)

    @property
    def options(self) -> tuple[Option, ...]:
        """What may be done, by whom, until when; closed options too."""
        return self._answers.options

    @property
    def steps(self) -> tuple[NextStep, ...]:
        """What is to be done or may be, the nearest day to keep to first."""
        return self._answers.steps

    def timed_steps(self, until: dt.date | None = None) -> tuple[NextStep, ...]:
        """Return the steps that go by a limit, and the execution of a ruling.

        Args:
            until: leave out limits that still run and whose day to keep to is later,
                which need not be judged then.
        """
        return self._answers.timed_steps(until)

    def next_step(self, side: str | None = None) -> NextStep | None:
        """Return the next step; None where only what is open at any time is left.

        Args:
            side: ``applicant``, ``ppid``, ``superior`` or ``commission``, to look
                at what that side does; None for whoever is to act first.

        >>> import datetime as dt
        >>> from keterbukaan import Case
        >>> from keterbukaan.events import RequestReceived
        >>> case = Case().record(RequestReceived(dt.date(2026, 3, 12)))
        >>> print(case.on(dt.date(2026, 3, 30)).next_step().text("en"))
        The PPID must give written notice to the applicant: safe until Wednesday, \
1 April 2026 (2 working days left), last day Thursday, 2 April 2026.
        """
        found = (step for step in self.steps if step.on_side(side))
        first = next(found, None)
        return None if first is None or first.at_any_time else first

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What went wrong."""
        return self._answers.findings

    @property
    def notes(self) -> tuple[Note, ...]:
        """What to keep in mind, in Indonesian and English, each with its code."""
        return self._answers.notes

    @property
    def reach(self) -> tuple[Reach, ...]:
        """The days on which the steps to come are possible at all."""
        return self._answers.reach

    @kept
    def items(self) -> tuple[tuple[str, Standing], ...]:
        """The items by name, where they did not all see the same facts."""
        if self.item is not None or not self.case.items:
            return ()
        if len({*self._items.values()}) == 1:
            return ()
        return tuple((item, self._of(item)) for item in self._items)

    def _of(self, item: str) -> Standing:
        """Return the standing of one item, on the look that was taken already."""
        found = Standing(self.case, self.day, self.calendar, item=item)
        found.__dict__["_answers"] = self._items[item]
        return found

    @kept
    def _answers(self) -> Look | Together:
        """What every answer is read from."""
        if self.item is not None:
            return self._look(self.case.record_of(self._seen(self.item)))
        if not self.case.items:
            return self._whole
        return Together(self.case, self._whole, tuple(self._items.values()))

    @kept
    def _whole(self) -> Look:
        """A look at all facts."""
        case = self.case
        every = self.facts is case.events  # of most cases, on most days
        record = case.whole if every else case.record_of(self._seen())
        return self._look(record)

    @kept
    def _items(self) -> dict[str, Look]:
        """A look at each item; those that saw the same facts share one."""
        looks = {self._seen(): self._whole}
        found: dict[str, Look] = {}
        for item in self.case.items:
            seen = self._seen(item)
            if seen not in looks:
                looks[seen] = self._look(self.case.record_of(seen))
            found[item] = looks[seen]
        return found

    @property
    def seen(self) -> Seen:
        """Which facts it is read from: all, or for one item those about it."""
        return self._seen(self.item)

    def _look(self, record: Record) -> Look:
        """Return a look at some of the facts."""
        return Look(Matter(self.case, record, self.day, self.calendar))

    def _seen(self, item: str | None = None) -> Seen:
        """Return the facts seen on the day, or those about one item alone."""
        if item is None:
            return Seen(tuple([p for p, e in enumerate(self.facts) if e is not None]))
        common, named = self._places
        mine = named.get(item)
        if mine is None:
            return common
        return Seen(tuple(sorted((*common.places, *mine))), alone=True)

    @kept
    def _places(self) -> tuple[Seen, dict[str, list[int]]]:
        """The facts about all items, and the places of those about each."""
        common: list[int] = []
        named: dict[str, list[int]] = {}
        for place, event in enumerate(self.facts):
            if event is not None and not event.items:
                common.append(place)
            for item in dict.fromkeys(event.items if event is not None else ()):
                named.setdefault(item, []).append(place)
        return Seen(tuple(common)), named

    @kept
    def facts(self) -> tuple[Event | None, ...]:
        """The facts that had happened and were known on the day, places kept.

        None stands for one that had not, or that another fact retracts.
        """
        return active(self._happened)

    @property
    def recorded(self) -> int:
        """How many facts had happened and were known, retracted ones too.

        It never falls while facts are added and days pass.
        """
        return sum([event is not None for event in self._happened])

    @kept
    def _happened(self) -> tuple[Event | None, ...]:
        """The facts that had happened and were known on the day, places kept."""
        day, known = self.day, self.calendar.known_on
        every = self.case.events
        there = [e.on <= day and (known is None or _known(e, known)) for e in every]
        if all(there):
            return every
        return tuple([e if s else None for e, s in zip(every, there, strict=True)])

    def text(self, lang: Lang = "id") -> str:
        """Return the stage and state in one language."""
        return pick(self.words, lang)

    def __str__(self) -> str:
        """Return state, next step, open limits and the number of findings."""
        return self.overview()

    def overview(self, lang: Lang = "id") -> str:
        """Return what is to be known at a glance, the answer first, as lines.

        >>> import datetime as dt
        >>> from keterbukaan import Case
        >>> from keterbukaan.events import RequestReceived
        >>> case = Case(id="7").record(RequestReceived(dt.date(2026, 3, 12)))
        >>> said = case.on(dt.date(2026, 4, 20)).overview("en").splitlines()
        >>> print(said[0])
        7, Monday, 20 April 2026
        >>> print(said[-2])
        - Filing of the objection (applicant, ground c, UU 14/2008 Ps. 36(1)): \
safe until 19 May 2026, last day 20 May 2026
        """
        return "\n".join(self._overview.lines(lang))

    def html(self, lang: Lang = "id") -> str:
        """Return the same as HTML, with what is over and what went wrong.

        It has no script and no style sheet, takes the colours of the page around it,
        and fits a phone.
        """
        from .overview_html import draw  # drawing is rarely needed

        return draw(self._overview, lang)

    def picture(self, lang: Lang = "id") -> Picture:
        """Draw what happened and what is open over time, up to the last day of it.

        >>> import datetime as dt
        >>> from keterbukaan import Case
        >>> from keterbukaan.events import RequestReceived
        >>> case = Case(id="7").record(RequestReceived(dt.date(2026, 3, 12)))
        >>> for row in case.on(dt.date(2026, 3, 30)).picture("en").listing.rows:
        ...     print(*row)
        12 Mar 2026 request received
        30 Mar 2026 the day asked about
        12 Mar 2026 Written notice (PPID): day zero
        1 Apr 2026 Written notice (PPID): safe by every reading
        2 Apr 2026 Written notice (PPID): last day
        """
        from .timeline import draw  # drawing is rarely needed

        facts = [self.facts[place] for place in self.seen.places]
        return draw(self._overview, [each for each in facts if each], lang)

    def _repr_html_(self) -> str:
        return self.html()

    @property
    def _overview(self) -> Overview:
        """What is told at a glance."""
        from .overview import Overview  # likewise

        return Overview(
            case=self.case,
            day=self.day,
            answers=self._answers,
            next=self.next_step(),
            items=tuple(
                (masked(name), item.words, item.next_step())
                for name, item in self.items
            ),
        )


def _known(event: Event, known_on: dt.date) -> bool:
    """Whether a fact had been written down by the day whose knowledge counts."""
    written = event.recorded_on
    return written is None or written <= known_on


def _standing(
    case: Dossier, day: dt.date, calendar: WorkCalendar, item: str | None
) -> Standing:
    """Return the standing that was pickled."""
    return Standing(case, day, calendar, item=item)

"""The answers as plain values, ready for ``json.dumps``.

Every answer carries ``version`` (of this library), ``edition`` (the newest
holiday decree it rests on) and ``known_on`` (the day whose knowledge it uses;
null for all there is). Keys that say more than they must are left out where
they have nothing to say: ``grounds``, ``party``, ``done`` and ``late`` of a
deadline in a case, ``counted`` (days that count by the office's own calendar
alone) of any deadline, ``amended`` (how often such a date was moved) of a single
one, ``grounds`` of an option, ``estimated`` of a day.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from ..._dates import civil, optional_civil
from ..._values import of_kind
from ...errors import InputProblem
from ...texts import Lang, pick
from .commission import commission_json

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from ...case import (
        Finding,
        Governing,
        Note,
        Option,
        Reach,
        Standing,
        TimeLimit,
    )
    from ...deadlines import Deadline
    from ...law.shape import Decree
    from ...workdays import SkippedDay, WorkCalendar, WorkedDay
    from .answer_types import (
        Amended,
        CalendarAnswer,
        Counted,
        CountedAnswer,
        DatedAnswer,
        DueAnswer,
        SkippedAnswer,
        Stamp,
    )
    from .standing_types import (
        Concerned,
        FindingAnswer,
        LimitAnswer,
        NoteAnswer,
        OptionAnswer,
        Parts,
        ReachAnswer,
        RegimeAnswer,
        StandingAnswer,
    )

_REMARK: Final = re.compile(r"\s*\([^()]*\)")


def due_json(due: Deadline, lang: Lang = "id") -> DueAnswer:
    """Return one deadline with everything it rests on.

    Args:
        due: the deadline.
        lang: the language of the doubts.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar, deadline
    >>> days = WorkCalendar.national()
    >>> due = deadline("request.notice", start=dt.date(2026, 3, 12), calendar=days)
    >>> answer = due_json(due)
    >>> answer["last"], answer["firm"], answer["edition"]
    ('2026-04-02', True, 'SKB 1497/2025')
    >>> answer["skipped"][2]["name"], answer["skipped"][2]["decree"]
    ('Hari Suci Nyepi', 'SKB 1497/2025')
    """
    from ...deadlines import Deadline  # who has one has loaded it

    return {**_due(of_kind(due, Deadline), lang), **_amended(due)}


def _amended(due: Deadline) -> Amended:
    past = due.amended
    if past is None:
        return {}
    return {"amended": {"moved": past.moved, "of": past.of, "years": [*past.years]}}


def _due(due: Deadline, lang: Lang) -> DatedAnswer:
    return {
        "rule": due.rule,
        "label": due.label(lang),
        "text": due.text(lang),
        "actor": due.actor.value,
        "start": iso(due.begun_on),
        "last": iso(due.last),
        "earliest": iso(due.earliest),
        "latest": iso(due.latest),
        "safe": iso(due.safe),
        "outer": iso(due.outer),
        "firm": due.firm,
        "doubts": [{"kind": d.kind, "text": d.text(lang)} for d in due.doubts],
        "skipped": [_row(row) for row in due.skipped],
        **_counted(due.counted),
        "basis": str(due.basis),
        "readings": due.readings,
        **stamp(due.edition, due.calendar.known_on),
    }


def calendar_json(year: int, calendar: WorkCalendar) -> CalendarAnswer:
    """Return the days off of a year, each with its decree; plain weekends left out.

    Args:
        year: the calendar year.
        calendar: the calendar, with the day whose knowledge it uses.

    Raises:
        OutOfRange: the year has no decree, and no feast can be estimated.

    >>> from keterbukaan import WorkCalendar
    >>> answer = calendar_json(2026, WorkCalendar.national())
    >>> answer["edition"], len(answer["days"]), answer["days"][0]["date"]
    ('SKB 1497/2025', 25, '2026-01-01')
    """
    from ...workdays import WorkCalendar  # likewise

    rows = of_kind(calendar, WorkCalendar).days_off(year)
    decreed = calendar.is_decreed(year)
    span = [row.date for row in rows] if decreed else []
    edition = calendar.edition(span[0], span[-1]) if span else None
    return {
        "year": year,
        "decreed": decreed,
        "days": [_row(row) for row in rows],
        **stamp(edition, calendar.known_on),
    }


def standing_json(
    standing: Standing, lang: Lang = "id", *, since: dt.date | None = None
) -> StandingAnswer:
    """Return where a case stands, and what can be done.

    Args:
        standing: the case seen on a day.
        lang: the language of the texts.
        since: the day of the first fact, where it lies before every deadline.

    >>> import datetime as dt
    >>> from keterbukaan import Case
    >>> from keterbukaan.events import RequestReceived
    >>> case = Case().record(RequestReceived(dt.date(2026, 3, 12)))
    >>> answer = standing_json(case.on(dt.date(2026, 4, 6)), "en")
    >>> answer["state"], answer["deadlines"][0]["met"]
    ('silent', 'none')
    >>> [(o["act"], o["closes"]) for o in answer["options"] if o["open"]]
    [('objection_received', '2026-05-20'), ('request_withdrawn', None), \
('settled_by_parties', None)]
    """
    edition = edition_of(standing, since)  # refuses what is no standing
    return {
        "on": standing.day.isoformat(),
        "stage": standing.stage.value,
        "state": standing.state,
        "text": standing.text(lang),
        "regime": standing.regime,
        "regimes": [_regime(each, lang) for each in standing.regimes],
        "commission": commission_json(standing.commission, lang),
        **_parts(standing, lang),
        "reach": [_reach(reach, lang) for reach in standing.reach],
        "notes": [note.text(lang) for note in standing.notes],
        "notes_by_code": [_note(note, lang) for note in standing.notes],
        "items": [
            {
                "item": name,
                "stage": item.stage.value,
                "state": item.state,
                **_parts(item, lang),
            }
            for name, item in standing.items
        ],
        **stamp(edition, standing.calendar.known_on),
    }


def edition_of(standing: Standing, since: dt.date | None = None) -> Decree | None:
    """Return the newest decree that covers a day from the first fact to the last limit.

    Args:
        standing: the case seen on a day.
        since: the day of the first fact, where it lies before every deadline.

    Returns:
        The decree; None where there is no deadline, or no decree covers one.

    Raises:
        WrongType: it is no standing.
        NotADate: ``since`` is an instant, or no date.
    """
    from ...case import Standing  # likewise

    of_kind(standing, Standing)
    days = [*_days(standing), *(d for _, item in standing.items for d in _days(item))]
    if not days:
        return None
    first = min(days if since is None else [*days, civil(since)])
    return standing.calendar.edition(first, max(days))


# -- parts ------------------------------------------------------------------------


def stamp(edition: Decree | None, known_on: dt.date | None) -> Stamp:
    """Return what every answer carries: the edition, the known-on day, the version."""
    return {
        "edition": str(edition) if edition else None,
        "known_on": iso(optional_civil(known_on)),
        "version": version(),
    }


@cache  # the metadata of the package is a file, read and parsed anew each time
def version() -> str:
    """Return the version of this library."""
    from importlib import metadata

    return metadata.version("keterbukaan")


def problem_json(problem: InputProblem, lang: Lang = "id") -> dict[str, str]:
    """Return one thing in the input that cannot be read, for another program.

    >>> from keterbukaan import InputProblem
    >>> problem_json(InputProblem("$.events", ("tidak ada", "missing"), "missing"))
    {'path': '$.events', 'code': 'missing', 'text': 'tidak ada'}
    """
    of_kind(problem, InputProblem)
    return {"path": problem.path, "code": problem.code, "text": problem.text(lang)}


def iso(day: dt.date | None) -> str | None:
    """Return a day as text; null where there is none."""
    return None if day is None else day.isoformat()


def _row(row: SkippedDay) -> SkippedAnswer:
    found: SkippedAnswer = {
        "date": row.date.isoformat(),
        "kind": row.kind.value,
        "name": _REMARK.sub("", row.name) if row.name else None,
        "decree": row.decree,
    }
    if row.estimated:
        found["estimated"] = True
    return found


def _counted(rows: tuple[WorkedDay, ...]) -> Counted:
    found: list[CountedAnswer] = [
        {"date": row.date.isoformat(), "name": row.name, "decree": row.basis}
        for row in rows
    ]
    return {"counted": found} if found else {}


def _parts(standing: Standing, lang: Lang) -> Parts:
    """What a whole case and an item of it both have."""
    return {
        "deadlines": [_time_limit(limit, lang) for limit in standing.deadlines],
        "options": [_option(option, lang) for option in standing.options],
        "findings": [_finding(finding, lang) for finding in standing.findings],
    }


def _regime(regime: Governing, lang: Lang) -> RegimeAnswer:
    return {
        "instrument": regime.instrument,
        "stage": regime.stage.value if regime.stage else None,
        "from": regime.since.isoformat(),
        "until": iso(regime.until),
        "basis": str(regime.basis) if regime.basis else None,
        "text": regime.text(lang),
    }


def _time_limit(limit: TimeLimit, lang: Lang) -> LimitAnswer:
    return {
        **_due(limit.deadline, lang),
        "actor": limit.actor.value,
        "met": limit.met.value if limit.met else None,
        **_concerned(limit),
    }


def _concerned(limit: TimeLimit) -> Concerned:
    found: Concerned = {}
    if limit.grounds:
        found["grounds"] = [ground.value for ground in limit.grounds]
    if limit.party is not None:
        found["party"] = limit.party.value
    if limit.done is not None:
        found["done"] = limit.done
    if limit.late:
        found["late"] = limit.late
    if limit.own:
        found["own"] = True
    return found


def _option(option: Option, lang: Lang) -> OptionAnswer:
    found: OptionAnswer = {
        "act": option.act,
        "label": option.label(lang),
        "text": _offer(option, lang),
        "actor": option.actor.value,
        "kind": option.kind.value,
        "opens": iso(option.opens),
        "closes": iso(option.closes),
        "opens_safe": iso(option.opens_safe),
        "closes_safe": iso(option.closes_safe),
        "open": option.open,
        "basis": str(option.basis),
        "reason": option.text(lang),
    }
    if option.grounds:
        found["grounds"] = [ground.value for ground in option.grounds]
    return found


def _offer(option: Option, lang: Lang) -> str:
    """Return who may do what, and why it is open or closed."""
    return f"{option.actor.label(lang)}: {option.label(lang)}; {option.text(lang)}"


def _finding(finding: Finding, lang: Lang) -> FindingAnswer:
    return {
        "code": finding.code,
        "label": finding.label(lang),
        "text": finding.text(lang),
        "basis": str(finding.basis),
        "event": finding.event,
        "days": finding.days,
    }


def _note(note: Note, lang: Lang) -> NoteAnswer:
    return {
        "code": note.code,
        "label": note.label(lang),
        "text": note.text(lang),
    }


def _reach(reach: Reach, lang: Lang) -> ReachAnswer:
    return {
        "act": reach.act,
        "earliest": reach.earliest.isoformat(),
        "latest": iso(reach.latest),
        "outer": iso(reach.outer),
        "path": [*reach.path],
        "soonest": [*reach.soonest],
        "open_ended": reach.open_ended,
        "assumes": [pick(words, lang) for words in reach.assumes],
    }


def _days(standing: Standing) -> Iterator[dt.date]:
    for limit in standing.deadlines:
        due = limit.deadline
        yield from _given((due.start, due.earliest, due.last, due.latest))


def _given(days: Iterable[dt.date | None]) -> Iterator[dt.date]:
    return (day for day in days if day is not None)

"""Pemeriksaan keputusan: a decree held against the calendar and against itself.

A slip in a date moves deadlines all over the country, so everything that a
decree says twice is compared, and a day must lie where such days lie. What is
odd and yet so in the decree is marked in the draft as ``unusual``.

>>> import datetime as dt
>>> from keterbukaan import WorkCalendar
>>> draft = DecreeDraft(
...     kind="SKB",
...     number="900/2027",
...     year=2027,
...     issued=dt.date(2027, 7, 5),
...     adds=(
...         DraftRow(
...             date=dt.date(2027, 7, 18),
...             kind=DayKind.JOINT_LEAVE,
...             name="Proklamasi Kemerdekaan",
...             weekday="Rabu",
...         ),
...     ),
...     source="invented",
... )
>>> for problem in check_decree(draft, WorkCalendar.national()):
...     print(problem)
$.adds[0].weekday: 2027-07-18 is Minggu (Sunday), not 'Rabu'
$.adds[0].date: joint leave on a weekend frees nothing: 2027-07-18
$.adds[0].date: 2027-07-18 is near no feast; the nearest is 2027-08-15 \
(Maulid Nabi Muhammad), 28 days off
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..errors import InputProblem
from ..law.shape import DayKind, Decree, DecreeRow
from ..texts import WEEKDAYS
from .drafts import DecreeDraft, DraftRemoval, DraftRow
from .feasts import FIRST_YEAR, LAST_YEAR, feast_days
from .precedents import family

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from .calendar import WorkCalendar

_HOLIDAY: Final = DayKind.NATIONAL_HOLIDAY
_LEAVE: Final = DayKind.JOINT_LEAVE
#: A joint decree frees a day as the one or as the other.
_OTHER: Final = {_HOLIDAY: _LEAVE, _LEAVE: _HOLIDAY}
_SATURDAY: Final = 5
_WEDNESDAY: Final = 2
#: How far from a feast joint leave lies: the week round Idul Fitri, else less.
_NEAR: Final = 4
_LEBARAN: Final = "Idul Fitri"
_LEBARAN_NEAR: Final = 9


def check_decree(
    draft: DecreeDraft, calendar: WorkCalendar
) -> tuple[InputProblem, ...]:
    """Return everything that speaks against a decree as typed in.

    Args:
        draft: the decree with its own totals and weekdays.
        calendar: the calendar it is to be added to; all its decrees count,
            whatever day it is asked as known on.

    Returns:
        The reasons to refuse it, each with its path; none for a decree that
        can be used.
    """
    ledger = calendar.ledger()
    return (
        *_head(draft, ledger),
        *_rows(draft),
        *_against_list(draft, ledger),
        *_totals(draft, ledger),
        *_distances(draft),
    )


def _problem(path: str, text: str) -> InputProblem:
    return InputProblem(f"$.{path}", text)


# -- the decree as a whole ---------------------------------------------------------


def _head(draft: DecreeDraft, ledger: Iterable[Decree]) -> Iterator[InputProblem]:
    known = list(ledger)
    based = {decree.year for decree in known if decree.base}
    if str(draft.decree) in {str(d) for d in known if d.year == draft.year}:
        yield _problem("number", f"{draft.decree} is on record already")
    if draft.base and draft.year in based:
        yield _problem("base", f"{draft.year} has its first list already")
    elif draft.base and draft.year - 1 not in based:
        text = f"{draft.year - 1} has no list yet; {draft.year} would not be counted"
        yield _problem("year", text)
    elif draft.kind == "SKB" and not draft.base and draft.year not in based:
        yield _problem("base", f"{draft.year} has no first list that this could amend")
    if not draft.adds and not draft.removes:
        yield _problem("adds", "the decree adds no day and takes none away")
    yield from _issue(draft)


def _issue(draft: DecreeDraft) -> Iterator[InputProblem]:
    """Yield what speaks against the day of issue: the year and the number."""
    issued = draft.issued
    if draft.base and issued.year != draft.year - 1:
        text = f"the first list of {draft.year} is issued in the year before"
        yield _problem("issued", f"{text}, not on {issued}")
    elif issued.year not in {draft.year - 1, draft.year}:
        text = f"{issued} is neither in {draft.year} nor in the year before"
        yield _problem("issued", text)
    if draft.announced is not None and draft.announced < issued:
        text = f"{draft.announced} lies before the day of issue, {issued}"
        yield _problem("announced", text)
    if draft.number.partition("/")[2] != str(issued.year):
        text = f"the number {draft.number} is not of the year of issue, {issued.year}"
        yield _problem("number", text)
    if draft.numbers and draft.number not in draft.numbers:
        yield _problem("numbers", f"{draft.number} is not among the numbers")


# -- its rows, each for itself -----------------------------------------------------


def _placed(
    draft: DecreeDraft,
) -> Iterator[tuple[str, DraftRow | DraftRemoval]]:
    yield from ((f"adds[{place}]", row) for place, row in enumerate(draft.adds))
    yield from ((f"removes[{place}]", row) for place, row in enumerate(draft.removes))


def _rows(draft: DecreeDraft) -> Iterator[InputProblem]:
    seen: dict[tuple[str, dt.date, DayKind], str] = {}
    for path, row in _placed(draft):
        day = row.date
        if day.year != draft.year:
            yield _problem(f"{path}.date", f"{day} is not in {draft.year}")
        if day < draft.issued:
            text = f"{day} lies before the day of issue, {draft.issued}"
            yield _problem(f"{path}.date", text)
        key = (path.partition("[")[0], day, row.kind)
        if key in seen:
            yield _problem(f"{path}.date", f"{day} stands in {seen[key]} already")
        seen.setdefault(key, path)
        names = WEEKDAYS[day.weekday()]
        if row.weekday is not None and row.weekday.title() not in names:
            text = f"{day} is {names[0]} ({names[1]}), not {row.weekday!r}"
            yield _problem(f"{path}.weekday", text)


def _against_list(
    draft: DecreeDraft, ledger: Iterable[Decree]
) -> Iterator[InputProblem]:
    """Yield what is added but in the list already, or removed but not in it."""
    listed = {(row.date, row.kind) for row in _list_before(draft, ledger)}
    kept = listed - {(row.date, row.kind) for row in draft.removes}
    added = {(row.date, row.kind) for row in draft.adds}
    for path, row in _placed(draft):
        if not isinstance(row, DraftRow):
            if (row.date, row.kind) not in listed:
                text = f"{row.date} is not in the list as {_said(row.kind)}"
                yield _problem(f"{path}.date", text)
        elif (row.date, row.kind) in kept:
            yield _problem(f"{path}.date", f"{row.date} is {_said(row.kind)} already")
        elif not row.unusual and (row.date, _OTHER.get(row.kind)) in kept:
            text = f"{row.date} is {_said(_OTHER[row.kind])} already"
            yield _problem(f"{path}.date", f"{text}, and is not taken away as such")
        elif not row.unusual and row.kind is _LEAVE and (row.date, _HOLIDAY) in added:
            text = f"joint leave on a national holiday frees nothing: {row.date}"
            yield _problem(f"{path}.date", text)


def _said(kind: DayKind) -> str:
    return kind.replace("_", " ")


def _list_before(draft: DecreeDraft, ledger: Iterable[Decree]) -> list[DecreeRow]:
    """Return the rows of the year as they stand before the decree."""
    rows: dict[tuple[dt.date, DayKind], DecreeRow] = {}
    for decree in sorted(ledger, key=lambda decree: decree.known_from):
        if decree.year == draft.year and decree.known_from <= draft.issued:
            for row in decree.removes:
                rows.pop((row.date, row.kind), None)
            rows |= {(row.date, row.kind): row for row in decree.adds}
    return [*rows.values()]


def _totals(draft: DecreeDraft, ledger: Iterable[Decree]) -> Iterator[InputProblem]:
    """Yield the totals that differ from the list once the decree stands."""
    if draft.totals is None:
        if draft.base:
            yield _problem("totals", "a first list states its totals")
        return
    gone = {(row.date, row.kind) for row in draft.removes}
    kept = [r for r in _list_before(draft, ledger) if (r.date, r.kind) not in gone]
    rows = [*kept, *draft.decree.adds]
    for kind in (DayKind.NATIONAL_HOLIDAY, DayKind.JOINT_LEAVE, DayKind.ELECTION):
        stated: int = getattr(draft.totals, kind)
        found = sum(len((r.name or "").split("; ")) for r in rows if r.kind is kind)
        if found != stated:
            text = f"the decree says {stated}, the list then has {found}"
            yield _problem(f"totals.{kind}", text)


# -- distance from what was to be expected -----------------------------------------


def _distances(draft: DecreeDraft) -> Iterator[InputProblem]:
    if not FIRST_YEAR <= draft.year <= LAST_YEAR:
        text = f"no feast can be estimated in {draft.year}"
        yield _problem("year", f"{text}; known are {FIRST_YEAR} to {LAST_YEAR}")
        return
    feasts = _feasts_round(draft.year)
    for path, row in _placed(draft):
        if isinstance(row, DraftRow) and not row.unusual:
            yield from (_problem(f"{path}.date", text) for text in _odd(row, feasts))


def _feasts_round(year: int) -> dict[dt.date, str]:
    """Return the estimated feasts of a year, with its neighbours for the edges."""
    years = range(max(year - 1, FIRST_YEAR), min(year + 1, LAST_YEAR) + 1)
    return {day: name for each in years for day, name in feast_days(each).items()}


def _odd(row: DraftRow, feasts: dict[dt.date, str]) -> Iterator[str]:
    """Yield why a day is not where days of its kind are to be expected."""
    if row.kind is DayKind.ELECTION:
        if row.date.weekday() != _WEDNESDAY:
            yield f"{row.date}: voting days are Wednesdays"
        return
    named = _of_that_name(row, feasts) if row.kind is _HOLIDAY else {}
    day = min(named or feasts, key=lambda feast: abs(row.date - feast))
    away = abs(row.date - day).days
    near = f"the nearest is {day} ({feasts[day]}), {away} days off"
    if row.kind is _HOLIDAY:
        if away > 1:
            which = "every estimated feast" + " of that name" * bool(named)
            yield f"{row.date} is more than a day from {which}; {near}"
        return
    if row.date.weekday() >= _SATURDAY:
        yield f"joint leave on a weekend frees nothing: {row.date}"
    if away > _NEAR and not _near_lebaran(row.date, feasts):
        yield f"{row.date} is near no feast; {near}"


def _of_that_name(row: DraftRow, feasts: dict[dt.date, str]) -> dict[dt.date, str]:
    """Return the estimated feasts that the name of a row means, if it means any."""
    meant = family(row.name)
    return {day: name for day, name in feasts.items() if meant == family(name)}


def _near_lebaran(day: dt.date, feasts: dict[dt.date, str]) -> bool:
    return any(
        _LEBARAN in name and abs(day - feast).days <= _LEBARAN_NEAR
        for feast, name in feasts.items()
    )

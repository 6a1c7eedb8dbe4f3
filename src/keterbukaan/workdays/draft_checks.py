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

import datetime as dt
from typing import TYPE_CHECKING, Final

from ..errors import InputProblem
from ..law.shape import DayKind, Decree, DecreeRow
from ..texts import WEEKDAYS, Words, fill
from .drafts import DecreeDraft, DraftRemoval, DraftRow
from .feasts import FIRST_YEAR, LAST_YEAR, feast_days
from .precedents import family

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

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


DRAFT_WRONGS: Final[Mapping[str, Words]] = {
    "on_record": ("{decree} sudah tercatat", "{decree} is on record already"),
    "has_list": (
        "{year} sudah memiliki daftar pertama",
        "{year} has its first list already",
    ),
    "gap": (
        "{before} belum memiliki daftar; {year} tidak akan terhitung",
        "{before} has no list yet; {year} would not be counted",
    ),
    "no_list": (
        "{year} belum memiliki daftar pertama yang dapat diubah",
        "{year} has no first list that this could amend",
    ),
    "empty": (
        "keputusan tidak menambah dan tidak mengurangi hari",
        "the decree adds no day and takes none away",
    ),
    "first_list_day": (
        "daftar pertama {year} ditetapkan pada tahun sebelumnya, bukan {issued}",
        "the first list of {year} is issued in the year before, not on {issued}",
    ),
    "other_year": (
        "{issued} bukan tahun {year} dan bukan tahun sebelumnya",
        "{issued} is neither in {year} nor in the year before",
    ),
    "announced_before": (
        "{announced} mendahului hari penetapan, {issued}",
        "{announced} lies before the day of issue, {issued}",
    ),
    "number_year": (
        "nomor {number} bukan dari tahun penetapannya, {year}",
        "the number {number} is not of the year of issue, {year}",
    ),
    "not_among": (
        "{number} tidak ada di antara nomor-nomornya",
        "{number} is not among the numbers",
    ),
    "not_in_year": ("{day} bukan di tahun {year}", "{day} is not in {year}"),
    "before": (
        "{day} sebelum tanggal penetapan, {issued}",
        "{day} lies before the day of issue, {issued}",
    ),
    "twice": ("{day} sudah ada di {place}", "{day} stands in {place} already"),
    "weekday": (
        "{day} adalah hari {right}, bukan {weekday}",
        "{day} is {right}, not {weekday}",
    ),
    "not_listed": (
        "{day} tidak ada dalam daftar sebagai {kind}",
        "{day} is not in the list as {kind}",
    ),
    "listed": ("{day} sudah menjadi {kind}", "{day} is {kind} already"),
    "listed_other": (
        "{day} sudah menjadi {kind}, dan tidak dicabut sebagai {kind}",
        "{day} is {kind} already, and is not taken away as such",
    ),
    "on_holiday": (
        "cuti bersama pada hari libur nasional tidak menambah hari libur: {day}",
        "joint leave on a national holiday frees nothing: {day}",
    ),
    "no_totals": (
        "daftar pertama menyebut jumlahnya",
        "a first list states its totals",
    ),
    "totals": (
        "keputusan menyebut {stated}, daftar menjadi {found}",
        "the decree says {stated}, the list then has {found}",
    ),
    "no_feasts": (
        "hari raya {year} tidak dapat diperkirakan; yang dikenal {first} s.d. {last}",
        "no feast can be estimated in {year}; known are {first} to {last}",
    ),
    "not_wednesday": (
        "{day}: hari pemungutan suara jatuh pada hari Rabu",
        "{day}: voting days are Wednesdays",
    ),
    "far_from_feasts": (
        (
            "{day} lebih dari sehari dari setiap perkiraan hari raya; terdekat {near} "
            "({feast}), selisih {away} hari"
        ),
        (
            "{day} is more than a day from every estimated feast; "
            "the nearest is {near} ({feast}), {away} days off"
        ),
    ),
    "far_from_that_feast": (
        (
            "{day} lebih dari sehari dari setiap perkiraan hari raya bernama itu; "
            "terdekat {near} ({feast}), selisih {away} hari"
        ),
        (
            "{day} is more than a day from every estimated feast of that name; "
            "the nearest is {near} ({feast}), {away} days off"
        ),
    ),
    "on_weekend": (
        "cuti bersama pada akhir pekan tidak menambah hari libur: {day}",
        "joint leave on a weekend frees nothing: {day}",
    ),
    "near_no_feast": (
        (
            "{day} tidak dekat hari raya mana pun; terdekat {near} ({feast}), "
            "selisih {away} hari"
        ),
        "{day} is near no feast; the nearest is {near} ({feast}), {away} days off",
    ),
}
"""What can be wrong with a decree as typed in, by the code of the problem."""


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


def _problem(path: str, key: str, **values: object) -> InputProblem:
    """Return what is wrong at a place; a date stands as it is typed in the file."""
    typed = {k: str(v) if isinstance(v, dt.date) else v for k, v in values.items()}
    return InputProblem(f"$.{path}", fill(DRAFT_WRONGS[key], **typed), key)


# -- the decree as a whole ---------------------------------------------------------


def _head(draft: DecreeDraft, ledger: Iterable[Decree]) -> Iterator[InputProblem]:
    known = list(ledger)
    based = {decree.year for decree in known if decree.base}
    if str(draft.decree) in {str(d) for d in known if d.year == draft.year}:
        yield _problem("number", "on_record", decree=draft.decree)
    if draft.base and draft.year in based:
        yield _problem("base", "has_list", year=draft.year)
    elif draft.base and draft.year - 1 not in based:
        yield _problem("year", "gap", before=draft.year - 1, year=draft.year)
    elif draft.kind == "SKB" and not draft.base and draft.year not in based:
        yield _problem("base", "no_list", year=draft.year)
    if not draft.adds and not draft.removes:
        yield _problem("adds", "empty")
    yield from _issue(draft)


def _issue(draft: DecreeDraft) -> Iterator[InputProblem]:
    """Yield what speaks against the day of issue: the year and the number."""
    issued = draft.issued
    if draft.base and issued.year != draft.year - 1:
        yield _problem("issued", "first_list_day", year=draft.year, issued=issued)
    elif issued.year not in {draft.year - 1, draft.year}:
        yield _problem("issued", "other_year", year=draft.year, issued=issued)
    if draft.announced is not None and draft.announced < issued:
        days = {"announced": draft.announced, "issued": issued}
        yield _problem("announced", "announced_before", **days)
    if draft.number.partition("/")[2] != str(issued.year):
        year = issued.year
        yield _problem("number", "number_year", number=draft.number, year=year)
    if draft.numbers and draft.number not in draft.numbers:
        yield _problem("numbers", "not_among", number=draft.number)


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
            yield _problem(f"{path}.date", "not_in_year", day=day, year=draft.year)
        if day < draft.issued:
            yield _problem(f"{path}.date", "before", day=day, issued=draft.issued)
        key = (path.partition("[")[0], day, row.kind)
        if key in seen:
            yield _problem(f"{path}.date", "twice", day=day, place=seen[key])
        seen.setdefault(key, path)
        names = WEEKDAYS[day.weekday()]
        if row.weekday is not None and row.weekday.title() not in names:
            right, said = (names[0], f"{names[0]} ({names[1]})"), repr(row.weekday)
            place = f"{path}.weekday"
            yield _problem(place, "weekday", day=day, right=right, weekday=said)


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
                kind = row.kind.words
                yield _problem(f"{path}.date", "not_listed", day=row.date, kind=kind)
        elif (row.date, row.kind) in kept:
            kind = row.kind.words
            yield _problem(f"{path}.date", "listed", day=row.date, kind=kind)
        elif not row.unusual and (row.date, _OTHER.get(row.kind)) in kept:
            kind = _OTHER[row.kind].words
            yield _problem(f"{path}.date", "listed_other", day=row.date, kind=kind)
        elif not row.unusual and row.kind is _LEAVE and (row.date, _HOLIDAY) in added:
            yield _problem(f"{path}.date", "on_holiday", day=row.date)


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
            yield _problem("totals", "no_totals")
        return
    gone = {(row.date, row.kind) for row in draft.removes}
    kept = [r for r in _list_before(draft, ledger) if (r.date, r.kind) not in gone]
    rows = [*kept, *draft.decree.adds]
    for kind in (DayKind.NATIONAL_HOLIDAY, DayKind.JOINT_LEAVE, DayKind.ELECTION):
        stated: int = getattr(draft.totals, kind)
        found = sum(len((r.name or "").split("; ")) for r in rows if r.kind is kind)
        if found != stated:
            yield _problem(f"totals.{kind}", "totals", stated=stated, found=found)


# -- distance from what was to be expected -----------------------------------------


def _distances(draft: DecreeDraft) -> Iterator[InputProblem]:
    if not FIRST_YEAR <= draft.year <= LAST_YEAR:
        known = {"first": FIRST_YEAR, "last": LAST_YEAR}
        yield _problem("year", "no_feasts", year=draft.year, **known)
        return
    feasts = _feasts_round(draft.year)
    for path, row in _placed(draft):
        if isinstance(row, DraftRow) and not row.unusual:
            for key, told in _odd(row, feasts):
                yield _problem(f"{path}.date", key, day=row.date, **told)


def _feasts_round(year: int) -> dict[dt.date, str]:
    """Return the estimated feasts of a year, with its neighbours for the edges."""
    years = range(max(year - 1, FIRST_YEAR), min(year + 1, LAST_YEAR) + 1)
    return {day: name for each in years for day, name in feast_days(each).items()}


def _odd(
    row: DraftRow, feasts: dict[dt.date, str]
) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield why a day is not where days of its kind are to be expected."""
    if row.kind is DayKind.ELECTION:
        if row.date.weekday() != _WEDNESDAY:
            yield "not_wednesday", {}
        return
    named = _of_that_name(row, feasts) if row.kind is _HOLIDAY else {}
    day = min(named or feasts, key=lambda feast: abs(row.date - feast))
    away = abs(row.date - day).days
    near: dict[str, object] = {"near": day, "feast": feasts[day], "away": away}
    if row.kind is _HOLIDAY:
        if away > 1:
            yield "far_from_that_feast" if named else "far_from_feasts", near
        return
    if row.date.weekday() >= _SATURDAY:
        yield "on_weekend", {}
    if away > _NEAR and not _near_lebaran(row.date, feasts):
        yield "near_no_feast", near


def _of_that_name(row: DraftRow, feasts: dict[dt.date, str]) -> dict[dt.date, str]:
    """Return the estimated feasts that the name of a row means, if it means any."""
    meant = family(row.name)
    return {day: name for day, name in feasts.items() if meant == family(name)}


def _near_lebaran(day: dt.date, feasts: dict[dt.date, str]) -> bool:
    return any(
        _LEBARAN in name and abs(day - feast).days <= _LEBARAN_NEAR
        for feast, name in feasts.items()
    )

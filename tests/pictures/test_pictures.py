"""Pictures: of a year, of a deadline and of a case, as SVG and as tables."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from html.parser import HTMLParser
from itertools import combinations
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from keterbukaan import Case, Deadline, Overlay, WorkCalendar, deadline, rule
from keterbukaan.deadlines import RECEIPT_NOT_KNOWN, following
from keterbukaan.deadlines.picture import strip
from keterbukaan.errors import OutOfRange
from keterbukaan.events import RequestReceived
from keterbukaan.law.shape import DayKind
from keterbukaan.law.spans import Months, Span, WorkingDays, Years
from keterbukaan.pictures import FILLS, SIGNS, Look, shares
from keterbukaan.pictures.bar import ticks
from keterbukaan.pictures.ink import look
from keterbukaan.pictures.tones import DARK, LIGHT, ON_FILL
from keterbukaan.texts import LANGUAGES, long_date, short_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keterbukaan.pictures import Cell, Mark, Picture
    from keterbukaan.texts import Lang

NATIONAL = WorkCalendar.national()
SVG = "{http://www.w3.org/2000/svg}"
OKABE_ITO = {
    "#E69F00",
    "#56B4E9",
    "#009E73",
    "#F0E442",
    "#0072B2",
    "#D55E00",
    "#CC79A7",
}
HOSTILE = "</title><script>alert('\"&')</script>\x1b[31m\x00\ud800\ufffe"


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def _due(rule_id: str, start: str, *, span: Span | None = None) -> Deadline:
    limit = rule(rule_id).at(_day(start))
    if span is not None:
        limit = evolve(limit, span=span)
    return deadline(rule_id, start=_day(start), calendar=NATIONAL, limit=limit)


def _cells(picture: Picture) -> list[Cell]:
    return [
        cell
        for grid in picture.grids
        for week in grid.weeks
        for cell in week.cells
        if cell is not None
    ]


def _root(picture: Picture) -> ET.Element:
    """The SVG, parsed; it is our own text."""
    return ET.fromstring(picture.svg())  # noqa: S314 (our own text)


def _titles(picture: Picture) -> list[str]:
    """What is shown on hover, day by day."""
    return [
        group[0].text or ""
        for group in _root(picture).iter(f"{SVG}g")
        if len(group) and group[0].tag == f"{SVG}title"
    ]


def _texts(picture: Picture) -> str:
    texts = (text.text or "" for text in _root(picture).iter(f"{SVG}text"))
    return "\n".join(texts).replace("\N{NO-BREAK SPACE}", " ")


class _Tables(HTMLParser):
    """The tables of a page: captions, heads, and rows of cells."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.captions: list[str] = []
        self.scopes: list[str | None] = []
        self.rows: list[list[str]] = []
        self.hovers: list[str] = []
        self._in_cell = False
        self.feed(picture.html())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        self.tags.append(tag)
        given = dict(attrs)
        if tag == "tr":
            self.rows.append([])
        elif tag in {"td", "th"}:
            self._in_cell = True
            self.rows[-1].append("")
        if tag == "th":
            self.scopes.append(given.get("scope"))
        if title := given.get("title"):
            self.hovers.append(title)

    def handle_endtag(self, tag: str) -> None:
        """End an element."""
        if tag in {"td", "th"}:
            self._in_cell = False

    def handle_data(self, data: str) -> None:
        """Take what is written in it."""
        if self.tags[-1] == "caption":
            self.captions.append(data)
        elif self._in_cell:
            self.rows[-1][-1] += data


# --- colours and signs ----------------------------------------------------------


def _light(colour: str) -> float:
    """The relative luminance of a colour, as WCAG 2 defines it."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    ]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


def test_every_kind_has_a_sign_of_its_own() -> None:
    """No kind is told by its colour alone, in either language."""
    assert set(SIGNS) == {*DayKind, "make_up"}
    assert set(FILLS) == set(SIGNS) - {"weekend"}
    for signs in zip(*SIGNS.values(), strict=True):
        assert all(len(sign) == 1 for sign in signs)
        assert len(set(signs)) == len(signs)
    assert len(set(FILLS.values())) == len(FILLS)


def test_the_colours_can_be_told_apart() -> None:
    """They are of the palette that serves the common colour deficiencies."""
    assert set(FILLS.values()) <= OKABE_ITO


@pytest.mark.parametrize("tones", [LIGHT, DARK], ids=["light", "dark"])
def test_text_stands_out(tones: dict[str, str]) -> None:
    """Every text has a contrast of 4.5 to 1 or more on what lies under it."""
    assert set(tones) == set(LIGHT)
    for colour in FILLS.values():
        assert _contrast(ON_FILL, colour) >= 4.5
    for text, ground in (
        ("ink", "paper"),
        ("mute", "paper"),
        ("mute", "rest"),
        ("ink", "line"),  # of a hatching
    ):
        assert _contrast(tones[text], tones[ground]) >= 4.5, (text, ground)


def test_each_look_is_drawn_in_its_own_way() -> None:
    """Kinds, hatchings and marks differ in more than in a colour."""
    looks = [Look(kind=kind, sign=words[0]) for kind, words in SIGNS.items()]
    looks += [evolve(seen, hatched=True, sign=f"{seen.sign}?") for seen in looks]
    looks += [Look(), Look(hatched=True), Look(mark="last"), Look(mark="bound")]
    looks += [Look(mark="safe")]
    looks += [Look(mark="zero", sign="0"), Look(mark="fact"), Look(mark="now")]
    colours = {*FILLS.values(), *LIGHT.values(), *LIGHT, ON_FILL}
    drawn = [look(seen, 30, 30) for seen in looks]
    for colour in colours:
        drawn = [text.replace(colour, "") for text in drawn]
    assert len(set(drawn)) == len(drawn)


# --- a year -----------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("year", [2020, 2024, 2026, 2028, 2099])
def test_a_year_shows_every_day_off(year: int, lang: Lang) -> None:
    """Each has its sign, and on hover its name and its decree."""
    picture = NATIONAL.picture(year, lang)
    cells = {cell.date: cell for cell in _cells(picture)}
    assert len(cells) == (366 if year % 4 == 0 else 365)
    titles = _titles(picture)
    for row in NATIONAL.days_off(year):
        cell = cells[row.date]
        assert cell.sign.startswith(SIGNS[row.kind][lang == "en"])
        assert cell.hatched == row.estimated == ("?" in cell.sign)
        for said in (row.name, row.decree):
            assert said is None or said in cell.title
        assert cell.title in titles
    assert all(bool(cell.sign) for cell in cells.values() if cell.kind)
    weekends = {cell.date.weekday() for cell in cells.values() if cell.sign == "."}
    assert weekends == {5, 6}


def test_a_year_has_a_name_and_words() -> None:
    """A screen reader hears an image, its title, and every day off."""
    picture = NATIONAL.picture(2026, "en")
    root = _root(picture)
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-label"] == picture.title
    assert [child.tag for child in root][:2] == [f"{SVG}title", f"{SVG}desc"]
    assert root[0].text == "Working days and days off in 2026"
    assert root[1].text is not None
    for row in NATIONAL.days_off(2026):
        assert f"{row.date}" in root[1].text
    assert picture.lines == (
        "Working days: 240; national holiday: 17; joint leave: 8.",
        "By SKB 1497/2025.",
    )
    assert picture._repr_svg_() == picture.svg()
    assert picture._repr_html_() == picture.html()


def test_a_year_without_a_decree_shows_what_is_open() -> None:
    """Feasts are estimated, and the days that a decree may free are marked."""
    picture = NATIONAL.picture(2028, "en")
    cells = {cell.date: cell for cell in _cells(picture)}
    assert cells[_day("2028-02-28")].text == "28 N?"
    assert cells[_day("2028-02-29")].text == "29 ?"
    assert cells[_day("2028-07-05")].title == "Wednesday, 5 July 2028: no decree yet"
    assert all(cell.hatched for cell in cells.values() if cell.kind != "weekend")
    assert picture.lines[-1].startswith("No decree covers this year yet")
    vote = next(c for c in _cells(NATIONAL.picture(2029, "en")) if "a vote" in c.title)
    assert (vote.sign, vote.date.weekday()) == ("?", 2)
    with pytest.raises(OutOfRange):
        NATIONAL.picture(2009)


def test_a_year_as_known_on_a_day() -> None:
    """The day is named, and a later decree leaves no trace."""
    then = NATIONAL.as_known_on(_day("2025-08-06")).picture(2025, "en")
    assert then.lines[-1] == "As issued by Wednesday, 6 August 2025."
    cells = {cell.date: cell for cell in _cells(then)}
    assert cells[_day("2025-08-18")].sign == ""
    assert "933/2025" not in then.svg()


def test_a_six_day_week_and_a_make_up_day() -> None:
    """Saturdays count, and a day that counts instead of another has its sign."""
    make_up = Overlay.working_day(_day("2024-06-23"), "ganti", basis="Kepgub 1/2024")
    six = WorkCalendar(week=6, overlays=(make_up,))
    cells = {cell.date: cell for cell in _cells(six.picture(2024))}
    assert cells[_day("2024-06-22")].text == "22"
    assert cells[_day("2024-06-23")].text == "23 +"
    assert cells[_day("2024-06-23")].title.endswith("ganti, Kepgub 1/2024")
    assert cells[_day("2024-06-30")].text == "30 ."


def test_a_day_of_closure_counts_and_says_why() -> None:
    """Force majeure takes no number from a day, and its title names the basis."""
    flood = _day("2026-03-16")
    days = [(flood, False), (_day("2028-03-16"), True), (_day("2026-03-14"), False)]
    calendar = NATIONAL.with_overlays(
        *(Overlay.force_majeure(day, "banjir", basis="SE 4/2026") for day, _ in days)
    )
    said = ": closed by force majeure, counted all the same, banjir, SE 4/2026"
    for day, hatched in days[:2]:
        cells = {c.date: c for c in _cells(calendar.picture(day.year, "en"))}
        assert cells[day].title == f"{long_date(day, 'en')}{said}"
        assert (cells[day].sign, cells[day].hatched) == ("", hatched)
    weekend = {c.date: c for c in _cells(calendar.picture(2026))}[_day("2026-03-14")]
    assert weekend.sign == "."
    due = deadline("request.notice", start=_day("2026-03-12"), calendar=calendar)
    strip = {c.date: c for c in _cells(due.picture("en"))}
    assert strip[flood].sign == "2"
    assert strip[flood].title.endswith("SE 4/2026; day 2")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("year", [2024, 2028])
def test_the_legend_explains_every_look(year: int, lang: Lang) -> None:
    """What is seen is explained once, and nothing else is."""
    picture = NATIONAL.picture(year, lang)
    seen = {(c.kind, c.sign, c.hatched) for c in _cells(picture)} - {("", "", False)}
    keys = [(key.kind, key.sign, key.hatched) for key in picture.keys]
    assert set(keys) == seen
    for one, other in combinations(picture.keys, 2):
        assert one.text != other.text
        assert (one.sign, one.hatched) != (other.sign, other.hatched)
    assert all(key.text in _texts(picture) for key in picture.keys)


# --- a deadline -------------------------------------------------------------------


def _rows(picture: Picture) -> Iterator[str]:
    for week in picture.grids[0].weeks:
        days = " ".join(cell.text if cell else "-" for cell in week.cells)
        yield f"{week.label}| {days} |{', '.join(week.notes)}"


def test_ten_days_over_nyepi_and_idul_fitri() -> None:
    """Day zero, the days counted, the days off by kind, and the last day."""
    picture = _due("request.notice", "2026-03-12").picture("en")
    assert list(_rows(picture)) == [
        "12 Mar 2026| - - - 12 0 13 1 14 . 15 . |12 Mar: day zero",
        "16 Mar| 16 2 17 3 18 J 19 N 20 J 21 N 22 N |",
        "23 Mar| 23 J 24 J 25 4 26 5 27 6 28 . 29 . |",
        (
            "30 Mar| 30 7 31 8 1 Apr 9 2 10 - - - |1 Apr: safe by every reading, "
            "2 Apr: last day"
        ),
    ]
    marks = [cell.mark for cell in _cells(picture) if cell.mark]
    assert marks == ["zero", "safe", "last"]
    assert (
        "Wednesday, 18 March 2026: joint leave, Hari Suci Nyepi, SKB 1497/2025"
    ) in _titles(picture)
    assert "Thursday, 2 April 2026: day 10; last day" in _titles(picture)


def test_a_deadline_counted_backwards_ends_above() -> None:
    """The count runs from the hearing up to the last day before it."""
    picture = _due("dispute.summons", "2026-03-30").picture("en")
    assert list(_rows(picture)) == [
        "25 Mar 2026| - - 25 3 26 2 27 1 28 . 29 . |25 Mar: last day",
        "30 Mar| 30 0 - - - - - - |30 Mar: day zero",
    ]


def test_a_date_that_is_not_firm_shows_both_bounds() -> None:
    """They are marked, and the days past the estimate have no number."""
    due = _due("request.notice", "2028-02-18")
    picture = due.picture("en")
    assert list(_rows(picture)) == [
        "18 Feb 2028| - - - - 18 0 19 . 20 . |18 Feb: day zero",
        "21 Feb| 21 1? 22 2? 23 3? 24 4? 25 5? 26 . 27 N? |",
        (
            "28 Feb| 28 N? 29 6? 1 Mar 7? 2 8? 3 9? 4 . 5 . |"
            "2 Mar: safe by every reading, 3 Mar: at the earliest"
        ),
        "6 Mar| 6 10? 7 - 8 - 9 - 10 - 11 . 12 . |6 Mar: last day as estimated",
        "13 Mar| 13 - 14 - 15 - 16 - - - - |16 Mar: at the latest",
    ]
    marks = {cell.date: cell.mark for cell in _cells(picture) if cell.mark}
    assert marks == {
        due.start: "zero",
        due.safe: "safe",
        due.earliest: "bound",
        due.last: "last",
        due.latest: "bound",
    }
    signs = [key.sign for key in picture.keys]
    assert signs == ["0", "1", "N?", ".", "1?", "10?", "", "", "-"]


@pytest.mark.parametrize(
    ("readings", "days"),
    [
        ({}, "14 0 15 . 16 1 17 2"),
        ({"receipt_on_day_off": "next_working_day"}, "14 . 15 . 16 0 17 1"),
        ({"receipt_day_counted": "yes"}, "14 . 15 . 16 1 17 2"),
    ],
)
def test_the_numbers_follow_the_readings(readings: dict[str, str], days: str) -> None:
    """Received on a Saturday: the count begins where the reading says."""
    due = deadline(
        "request.notice",
        start=_day("2026-03-14"),
        calendar=NATIONAL,
        readings=readings,
    )
    cells = _cells(due.picture("en"))
    assert " ".join(cell.text for cell in cells).startswith(days)
    last = next(cell for cell in cells if cell.mark == "last")
    assert (last.sign, last.date) == ("10", due.last)


def test_a_day_of_receipt_that_counts_has_a_number() -> None:
    """It is still where the count begins, and no day zero is drawn."""
    start = _day("2026-03-12")
    readings = {"receipt_day_counted": "yes"}
    due = deadline("request.notice", start=start, calendar=NATIONAL, readings=readings)
    picture = due.picture("en")
    first = _cells(picture)[0]
    assert (first.text, first.mark) == ("12 1", "zero")
    assert first.title == "Thursday, 12 March 2026: day 1; day of the trigger"
    assert picture.keys[0].sign == "1"


def test_an_applicant_sees_what_some_readings_allow() -> None:
    """The day that some would accept is marked, and what runs on begins there."""
    due = _due("dispute.file", "2026-03-14")
    assert list(_rows(due.picture("en")))[-1] == (
        "13 Apr| 13 - - - - - - - |13 Apr: by some readings"
    )
    answer = _due("request.notice", "2026-03-12")
    then = following("request.extension", answer, calendar=NATIONAL)
    assert _cells(then.picture("en"))[0].text == "2 0"


def test_day_zero_on_a_day_off_is_still_day_zero() -> None:
    """It has its mark; why it would not count is said on hover."""
    picture = _due("request.registration", "2026-03-14").picture("en")
    assert list(_rows(picture)) == [
        "14 Mar 2026| - - - - - 14 0 - |14 Mar: day zero, 14 Mar: last day"
    ]
    picture = _due("request.notice", "2026-03-14").picture("en")
    assert _cells(picture)[0].title == "Saturday, 14 March 2026: weekend; day zero"
    assert _cells(picture)[0].kind == ""


def test_calendar_days_all_count() -> None:
    """A limit in calendar days numbers the weekends too."""
    picture = _due("court.cassation", "2011-03-12").picture("en")
    assert [cell.sign for cell in _cells(picture)] == [str(n) for n in range(15)]


def test_the_words_above_a_deadline_end_with_its_provision() -> None:
    """What explains the date stands above the days, what may move it beneath."""
    due = _due("request.notice", "2028-02-14")
    picture = due.picture("en")
    assert (*picture.lines, *picture.notes) == tuple(due.explain("en").splitlines())
    assert [str(due.basis) in line for line in picture.lines][-2:] == [False, True]
    assert picture.notes[0].startswith("Not counted: ")


def test_a_limit_that_is_not_known_has_day_zero_alone() -> None:
    """There is nothing else to draw, and the words say to act."""
    picture = _due("election.dispute.file", "2024-02-01").picture("en")
    assert list(_rows(picture)) == ["1 Feb 2024| - - - 1 Feb 0 - - - |1 Feb: day zero"]
    assert picture.lines[0] == "Limit not known, act at once."
    assert [key.sign for key in picture.keys] == ["0"]


def test_a_hundred_days_are_weeks_under_one_another() -> None:
    """Every one of them has its number, across the turn of a year."""
    picture = _due("dispute.finish", "2027-11-12").picture("en")
    numbers = [c.sign.rstrip("?") for c in _cells(picture) if c.sign.rstrip("?.NJ-")]
    assert numbers == [str(n) for n in range(101)]
    labels = [week.label for week in picture.grids[0].weeks]
    assert [label for label in labels if label.count(" ") == 2] == [
        "12 Nov 2027",
        "3 Jan 2028",
    ]


def test_a_notebook_shows_the_picture_of_a_deadline() -> None:
    """It is given both forms, in Indonesian."""
    due = _due("request.notice", "2026-03-12")
    assert due._repr_svg_() == due.picture("id").svg()
    assert due._repr_html_() == due.picture("id").html()


def test_without_a_receipt_the_last_day_is_an_estimate() -> None:
    """There are no bounds to draw, and the day is not called sure."""
    due = _due("dispute.finish", "2026-03-12")
    open_due = deadline(
        due.rule, start=due.start, calendar=NATIONAL, because=(RECEIPT_NOT_KNOWN,)
    )
    last = open_due.picture("en").points[-1]
    assert (last.date, last.text) == (due.last, "last day as estimated")
    assert len(open_due.picture().points) == 2


def test_a_make_up_day_is_counted_with_its_sign() -> None:
    """It keeps its number and says whose decision it was."""
    make_up = Overlay.working_day(_day("2024-06-22"), "ganti", basis="Kepgub 1/2024")
    calendar = NATIONAL.with_overlays(make_up)
    due = deadline("request.notice", start=_day("2024-06-19"), calendar=calendar)
    cell = next(c for c in _cells(due.picture("en")) if c.date == make_up.date)
    assert (cell.text, cell.kind) == ("22 3+", "make_up")
    assert cell.title.endswith("make-up working day, ganti, Kepgub 1/2024; day 3")


@pytest.mark.parametrize(
    ("rule_id", "start", "span"),
    [
        ("list.update", "2026-03-12", Years(30)),
        ("list.update", "2026-03-12", Months(6)),
        ("exemption.open", "2056-03-12", Years(30)),
        ("dispute.finish", "2026-03-12", WorkingDays(600)),
        ("exemption.open", "2030-03-12", WorkingDays(600)),
        ("list.update", "2026-03-12", Years(0)),
    ],
    ids=str,
)
def test_a_long_span_is_a_bar(rule_id: str, start: str, span: Span) -> None:
    """It has its ends and its bounds, and no cell for each of its days."""
    due = _due(rule_id, start, span=span)
    picture = due.picture("en")
    assert picture.grids == ()
    assert [p.date for p in picture.points] == sorted(p.date for p in picture.points)
    ends = {due.start, due.earliest, due.last, due.latest}
    assert ends <= {point.date for point in picture.points} <= {*ends, due.safe}
    for point in picture.points:
        assert f"{short_date(point.date, 'en')}\n{point.text}" in _texts(picture)
        assert [point.text, long_date(point.date, "en")] in _Tables(picture).rows
    assert len(list(_root(picture).iter(f"{SVG}rect"))) < 20


@pytest.mark.parametrize("years", [*range(2, 40), 400])
def test_a_bar_has_few_ticks(years: int) -> None:
    """Eight at most, in order, all within the span."""
    first = dt.date(2026, 3, 12)
    last = first.replace(year=first.year + years)
    days = [day for day, _ in ticks(first, last)]
    assert 1 < len(days) <= 8
    assert first < days[0] <= days[-1] <= last
    assert days == sorted(days)


def test_a_bar_of_a_day_has_no_ticks() -> None:
    """A span within a month has no first of a month in it."""
    assert ticks(dt.date(2026, 12, 3), dt.date(2026, 12, 30)) == []
    assert ticks(dt.date(2026, 12, 3), dt.date(2027, 1, 1)) == [
        (dt.date(2027, 1, 1), "1/2027")
    ]


def test_the_last_day_is_the_loudest_mark() -> None:
    """It alone is filled with ink, where it stands beside the day of the trigger."""
    marks: tuple[Mark, ...] = ("", "zero", "safe", "bound", "last")
    filled = f'fill="{LIGHT["ink"]}"'
    drawn = {mark: look(Look(mark=mark, sign="9"), 30, 30, "2") for mark in marks}
    assert [mark for mark, text in drawn.items() if filled in text] == ["last"]
    assert drawn["last"].count("bold") == 2
    same = _due("request.registration", "2026-03-14").picture("en")
    assert [cell.mark for cell in _cells(same)] == ["last"]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("rule_id", "start"),
    [
        ("request.notice", "2026-03-12"),
        ("request.notice", "2028-02-18"),
        ("dispute.file", "2026-03-14"),
    ],
)
def test_each_mark_has_one_meaning(rule_id: str, start: str, lang: Lang) -> None:
    """The legend tells each mark and each sign once, and none that is not there."""
    picture = _due(rule_id, start).picture(lang)
    marks = [key.mark for key in picture.keys if key.mark]
    assert sorted(marks) == sorted({cell.mark for cell in _cells(picture)} - {""})
    signs = [key.sign for key in picture.keys if key.sign]
    assert len(signs) == len(set(signs))
    assert len({key.text for key in picture.keys}) == len(picture.keys)


# --- both -------------------------------------------------------------------------

PICTURES = [
    NATIONAL.picture(2026),
    NATIONAL.picture(2028, "en"),
    strip(_due("request.notice", "2026-03-12"), "id"),
    strip(_due("request.notice", "2028-02-18"), "en"),
    strip(_due("list.update", "2026-03-12"), "id"),
    Case(events=[RequestReceived(_day("2026-03-12"))])
    .on(_day("2026-04-20"))
    .picture("id"),
    shares("Jawaban", {"2026": (97, 3)}, head="tahun", parts=("tepat", "lewat")),
]


@pytest.mark.parametrize("picture", PICTURES, ids=lambda p: p.title)
def test_several_pictures_can_stand_in_one_page(picture: Picture) -> None:
    """A picture has no ids, no scripts, and asks for nothing from elsewhere."""
    root = _root(picture)
    for node in root.iter():
        assert "id" not in node.attrib
        assert node.tag.removeprefix(SVG) in {
            "desc",
            "g",
            "path",
            "rect",
            "style",
            "svg",
            "text",
            "title",
        }
        assert not any(
            "url(" in value or "//" in value for value in node.attrib.values()
        )


@pytest.mark.parametrize("picture", PICTURES, ids=lambda p: p.title)
def test_a_phone_can_show_it(picture: Picture) -> None:
    """On 375 pixels its letters have nine or more, with no band above or below."""
    root = _root(picture)
    assert float(root.attrib["font-size"]) * 375 / float(root.attrib["width"]) > 9
    assert root.attrib["class"] == "hari"
    assert root.attrib["style"] == "max-width:100%"
    assert "@media all{.hari{max-width:100%;height:auto}}" in picture.svg()


@pytest.mark.parametrize("picture", PICTURES, ids=lambda p: p.title)
def test_a_layman_sees_no_id_and_no_broken_date(picture: Picture) -> None:
    """The id of a rule is for programs, and a date stands on one line."""
    for text in (picture.svg(), picture.html()):
        assert not re.search(r"\b(request|list|dispute)\.[a-z_]+", text)
    for line in _texts(picture).splitlines():
        assert not re.search(r"[a-z]{3,}, \d{1,2}$", line)


@pytest.mark.parametrize("picture", PICTURES, ids=lambda p: p.title)
def test_nothing_is_drawn_outside(picture: Picture) -> None:
    """Every box lies within the picture."""
    root = _root(picture)
    width, height = (float(root.attrib[name]) for name in ("width", "height"))
    assert root.attrib["viewBox"] == f"0 0 {width:g} {height:g}"

    def check(node: ET.Element, x: float, y: float) -> None:
        if move := node.attrib.get("transform"):
            dx, dy = move.removeprefix("translate(").rstrip(")").split()
            x, y = x + float(dx), y + float(dy)
        if node.tag in {f"{SVG}rect", f"{SVG}text"}:
            left, top = x + float(node.attrib["x"]), y + float(node.attrib["y"])
            assert 0 <= left <= width
            assert 0 <= top <= height
            assert left + float(node.attrib.get("width", 0)) <= width
            assert top + float(node.attrib.get("height", 0)) <= height
        for child in node:
            check(child, x, y)

    check(root, 0, 0)


@pytest.mark.parametrize("picture", PICTURES, ids=lambda p: p.title)
def test_the_html_is_made_of_real_tables(picture: Picture) -> None:
    """Every table has a caption, every head its scope, every day its sign."""
    tables = _Tables(picture)
    assert tables.tags.count("table") == tables.tags.count("caption") > 0
    assert all(tables.captions)
    assert set(tables.scopes) <= {"col", "row"}
    shown = [text for row in tables.rows for text in row]
    for cell in _cells(picture):
        assert cell.text in shown
        assert not cell.title or cell.title in tables.hovers
    for row in picture.listing.rows:
        assert list(row) in tables.rows
    for text in (*picture.lines, *picture.notes, *(k.text for k in picture.keys)):
        assert text.split("'")[0] in re.sub("</?span[^>]*>", "", picture.html())
    assert not {"script", "svg", "style", "img"} & set(tables.tags)


def test_nothing_of_the_caller_is_markup() -> None:
    """A name can close no element, and no letter of it breaks the XML."""
    local = Overlay.day_off(_day("2026-09-21"), HOSTILE, basis=HOSTILE)
    made_up = Overlay.working_day(_day("2026-09-26"), HOSTILE, basis=HOSTILE)
    calendar = NATIONAL.with_overlays(local, made_up)
    due = deadline("request.notice", start=_day("2026-09-18"), calendar=calendar)
    clean = "</title><script>alert('\"&')</script>\ufffd[31m\ufffd\ufffd\ufffd"
    for picture in (calendar.picture(2026), due.picture()):
        hovers = [title for title in _titles(picture) if clean in title]
        assert len(hovers) == 2
        assert {"script"}.isdisjoint(_Tables(picture).tags)
        for text in (picture.svg(), picture.html()):
            assert "<script>" not in text
            assert text.encode("utf-8").isascii() is False
            assert "\x1b" not in text
            assert "\x00" not in text


def test_counting_loads_no_pictures() -> None:
    """Who draws nothing pays nothing."""
    code = (
        "import sys, datetime as dt, keterbukaan as kip\n"
        "days = kip.WorkCalendar.national()\n"
        "start = dt.date(2026, 3, 12)\n"
        "kip.deadline('request.notice', start=start, calendar=days).explain()\n"
        "print([name for name in sys.modules if 'picture' in name])\n"
    )
    done = subprocess.run(  # noqa: S603 (our own words)
        [sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8"
    )
    assert done.stdout == "[]\n"

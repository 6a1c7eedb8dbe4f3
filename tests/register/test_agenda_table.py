"""Rows of the agenda in a notebook: one table, and a row alone."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve

from keterbukaan import Actor, AgendaTable, Case, PublicBody, agenda
from keterbukaan.events import RequestReceived
from keterbukaan.register import Moved
from keterbukaan.texts import LANGUAGES, Lang

DAY = dt.date(2026, 11, 19)
HOSTILE = '<script>alert("x")</script>'


def _case(name: str | None, day: int, unit: str | None = None) -> Case:
    body = PublicBody(kind="state", level="regency", unit=unit)
    received = RequestReceived(dt.date(2026, 11, day))
    return Case(id=name, body=body).record(received)


def _table(*cases: Case, day: dt.date = DAY) -> AgendaTable:
    return AgendaTable(agenda(cases, day, actors=["ppid"]))


def test_the_first_to_fall_due_stands_first() -> None:
    """Whatever the order of the cases."""
    rows = _table(_case("b", 12), _case("a", 5))
    assert len(rows) == len(list(rows)) == len(rows.rows)
    assert list(rows) == sorted(rows)
    page = rows.html("en")
    assert page.count("<table") == 1
    assert page.count("<tr>") == 1 + len(rows)
    assert page.find("<small>a</small>") < page.find("<small>b</small>")


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("id", ("Agenda pada ", "paling lambat", "hari kerja lagi", "berjalan")),
        ("en", ("Agenda on ", "due by", "working days left", "running")),
    ],
)
def test_a_table_speaks_either_language(lang: Lang, words: tuple[str, ...]) -> None:
    """The day, what is left, and how it stands."""
    page = _table(_case("7", 12)).html(lang)
    assert page.startswith(f'<div lang="{lang}" style="max-width:')
    assert all(each in page for each in words)


def test_what_is_due_today_or_overdue_is_louder() -> None:
    """The rest is not."""
    case = _case("7", 5)
    assert "<b><br><small>due today</small></b>" in _table(case).html("en")
    after = _table(case, day=dt.date(2026, 11, 23)).html("en")
    assert "<b><br><small>overdue</small></b>" in after
    assert "2 working days ago" in after
    before = _table(case, day=dt.date(2026, 11, 16)).html("en")
    assert "<span><br><small>running</small></span>" in before


def test_a_day_that_is_not_known_is_said() -> None:
    """In place of the date."""
    row = next(iter(_table(_case("7", 12))))
    undated = evolve(row.option, closes=None, closes_safe=None, limit=None)
    free = evolve(undated, act="execution_requested")
    rows = [evolve(row, step=evolve(row.step, option=each)) for each in (undated, free)]
    page = AgendaTable(rows).html("en")
    assert "<b>at once</b>" in page
    free_row = evolve(free, actor=Actor.APPLICANT)
    page = AgendaTable([evolve(row, step=evolve(row.step, option=free_row))]).html("en")
    assert "<b>no limit on record</b>" in page


@pytest.mark.parametrize(
    ("was", "said"),
    [(dt.date(2026, 11, 25), "25 Nov 2026"), (None, "not known")],
)
def test_a_day_that_moved_says_what_it_was(was: dt.date | None, said: str) -> None:
    """And why."""
    row = next(iter(_table(_case("7", 12))))
    moved = Moved(last=was, safe=None, because=("keputusan baru", "a new decree"))
    page = AgendaTable([evolve(row, moved=moved)]).html("en")
    assert said in page
    assert ": a new decree" in page


def test_an_empty_agenda_says_so() -> None:
    """It has no table."""
    rows = AgendaTable([])
    assert rows.html("en") == '<div lang="en"><p>Nothing is due.</p></div>'
    assert rows._repr_html_() == rows.html() == rows.html("id")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_row_alone_says_what_to_do(lang: Lang) -> None:
    """By whom and by when, then which case, the provision and how it stands."""
    row = max(_table(_case("7", 12, unit="Dinas Antah")))
    page = row.html(lang)
    assert row._repr_html_() == row.html("id")
    assert page.startswith(f'<p lang="{lang}"><b>')
    assert "7, Dinas Antah, UU 14/2008 Ps. 22(7), " in page
    assert page.count("white-space:nowrap") >= 1


def test_names_cannot_break_out() -> None:
    """Neither that of a case nor that of an office."""
    rows = _table(_case(HOSTILE, 12, unit=HOSTILE))
    for page in (rows.html(), next(iter(rows)).html()):
        assert "<script" not in page
        assert page.count("&lt;script&gt;") >= 2

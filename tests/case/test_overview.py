"""A standing at a glance: the answer first, as lines and as HTML."""

from __future__ import annotations

import datetime as dt
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from keterbukaan import Case, OwnLimit, PublicBody
from keterbukaan.adapters.json import read_cases
from keterbukaan.events import (
    ChallengeFiled,
    MediationAgreed,
    MediationStarted,
    NoticeGiven,
    NoticeReceived,
    RequestReceived,
    RulingRead,
    RulingReceived,
)
from keterbukaan.law.spans import WorkingDays
from keterbukaan.texts import LANGUAGES
from tests.helpers import ROOT
from tests.helpers.disputing import DAY, FILED, PENDING

if TYPE_CHECKING:
    from keterbukaan.texts import Lang

START = dt.date(2026, 3, 12)
ASKED = Case(id="7").record(RequestReceived(START))
SCREEN = 20
HOSTILE = '<script>alert("x")</script>'


class _Tags(HTMLParser):
    """The tags of a page, whether each is closed, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text: list[str] = []
        self._open: list[str] = []
        self.feed(page)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag, and that it names nothing but looks."""
        assert {name for name, _ in attrs} <= {"style", "lang", "scope"}
        self.tags.append(tag)
        if tag != "br":
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the tag that was opened last."""
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note the text."""
        self.text.append(data)


def _example(name: str) -> Case:
    ((_, case),) = read_cases([str(ROOT / "examples" / f"{name}.json")])
    assert isinstance(case, Case)
    return case


def _over(case: Case, day: dt.date, lang: Lang = "en") -> str:
    """Return what is told of the limits that are over."""
    return case.on(day).html(lang).partition("<details")[2]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ["silence", "refusal", "slips", "extension"])
def test_a_standing_fits_a_screen(name: str, lang: Lang) -> None:
    """On every day of its course."""
    case = _example(name)
    for event in case.events:
        said = case.on(event.on).overview(lang)
        assert len(said.splitlines()) <= SCREEN
        _Tags(case.on(event.on).html(lang))


def test_a_standing_prints_its_answer_first() -> None:
    """State, next step, open limits, and how much was found."""
    standing = ASKED.on(dt.date(2026, 4, 20))
    assert str(standing) == standing.overview() == standing.overview("id")
    day, state, step, overdue, title, limit, found = str(standing).splitlines()
    assert (day, title) == (
        "7, Senin, 20 April 2026",
        "Batas waktu yang masih terbuka:",
    )
    assert state == f"Status perkara: {standing.text()}"
    assert step.startswith("Langkah berikutnya: Pemohon dapat mengajukan keberatan")
    assert "aman sampai Selasa, 19 Mei 2026 (18 hari kerja lagi)" in step
    assert overdue.startswith("- PPID wajib memberikan pemberitahuan tertulis")
    assert limit == (
        "- Pengajuan keberatan (pemohon, alasan c, UU 14/2008 Ps. 36(1)): aman "
        "sampai 19 Mei 2026, hari terakhir 20 Mei 2026"
    )
    assert found == "Temuan: 0"


def test_a_case_without_a_fact_has_little_to_say() -> None:
    """Neither a limit nor a finding has a part of its own."""
    standing = Case().on(START)
    assert "Next step: There is no step with a time limit." in standing.overview("en")
    assert {"table", "details", "ul"}.isdisjoint(_Tags(standing.html()).tags)


def test_the_page_answers_first_and_folds_away_what_is_over() -> None:
    """State and step, then what is open, what is over, and what went wrong."""
    page = _example("silence").on(dt.date(2026, 10, 1)).html("en")
    order = (
        "Dinas Pekerjaan Umum",
        "Status: ",
        "Next step: ",
        "The public body may challenge the ruling in court",
        "Time limits that are open",
        ">6 Oct 2026</span></b>",
        "<br><small>not firm</small>",
        "Without a time limit: ",
        "<details",
        "Met or passed (11)",
        "<b>Findings</b>",
        "10 working days after the limit",
        "UU 14/2008 Ps. 38(1)",
    )
    rest = page
    for words in order:
        _, found, rest = rest.partition(words)
        assert found, words
    assert {"script", "style", "img", "a"}.isdisjoint(_Tags(page).tags)
    assert page.startswith('<div lang="en" style="max-width:44em;')


def test_a_notebook_shows_it_in_indonesian() -> None:
    """As everywhere where no language is asked for."""
    standing = ASKED.on(START)
    assert standing._repr_html_() == standing.html() == standing.html("id")
    assert standing.html("id").startswith('<div lang="id"')
    assert standing.html("id") != standing.html("en")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_date_breaks_over_two_lines(lang: Lang) -> None:
    """Each stands in something that does not wrap."""
    page = _example("slips").on(dt.date(2024, 8, 1)).html(lang)
    whole = re.sub(r'<(\w+) style="[^"]*white-space:nowrap">.*?</\1>', "", page)
    assert "2024" in page
    assert not re.search(r"\d \w{3,9} 2024", whole)


def test_what_others_wrote_is_harmless() -> None:
    """Names of bodies, cases and items cannot break out of the page."""
    body = PublicBody(kind="state", level="regency", name=HOSTILE)
    told = NoticeGiven(dt.date(2026, 3, 20), outcome="granted", items=[HOSTILE])
    asked = Case(body=body, id=HOSTILE, items=[HOSTILE, "peta"])
    page = asked.record(RequestReceived(START), told).on(dt.date(2026, 3, 23)).html()
    assert "script" not in _Tags(page).tags
    assert page.count("&lt;script&gt;") == 3


def test_an_item_that_stands_apart_is_told_apart() -> None:
    """Where it stands, and what is to be done about it."""
    case = evolve(PENDING, items=["peta", "anggaran"]).record(
        MediationStarted(FILED),
        MediationAgreed(FILED + DAY, items="peta"),
        RulingRead(FILED + 3 * DAY, kind="mediation", outcome="granted", items="peta"),
    )
    standing = case.on(FILED + 3 * DAY)
    assert "peta: dispute before the commission: ruling final" in standing.overview(
        "en"
    )
    assert "<b>anggaran</b>: dispute before the commission" in standing.html("en")
    assert [
        repr(item).endswith(f"item={name!r})") for name, item in standing.items
    ] == [
        True,
        True,
    ]


def test_what_became_of_a_limit_is_said() -> None:
    """Kept, late, in time on some views, or not on record."""
    due = dt.date(2026, 4, 2)
    kept = ASKED.record(NoticeGiven(due, outcome="granted"))
    assert "kept on" in _over(kept, due)
    late = ASKED.record(NoticeGiven(dt.date(2026, 4, 6), outcome="granted"))
    assert "1 working day after" in _over(late, dt.date(2026, 4, 6))
    assert "passed, no act on record" in _over(ASKED, dt.date(2026, 6, 1))
    proved = ASKED.record(NoticeReceived(dt.date(2026, 3, 20)))
    assert "done on a day that is not on record" in _over(proved, dt.date(2026, 6, 1))
    early = Case().record(
        RequestReceived(dt.date(2027, 12, 20)),
        NoticeGiven(dt.date(2028, 1, 5), outcome="granted"),
    )
    assert "in time on some views" in _over(early, dt.date(2028, 1, 6))
    assert "on some views it still runs" in _over(ASKED, dt.date(2026, 5, 22))
    untold = _over(_example("silence"), dt.date(2026, 11, 1))
    assert "counted from another day; its start is not on record" in untold
    assert "on some views it still runs" not in untold


def test_an_answer_that_may_have_been_given_is_not_open() -> None:
    """Its last day is over, and a later stage has begun without it."""
    page = _over(_example("slips"), dt.date(2024, 8, 1))
    assert "passed; not on record whether it was done" in page


def test_an_act_that_nothing_is_held_against_is_told_by_its_day() -> None:
    """Where no last day can be named."""
    day = dt.date(2026, 7, 6)
    case = PENDING.record(RulingReceived(day, by="applicant"))
    challenged = case.record(ChallengeFiled(day, by="body"))
    assert ">6 Jul 2026</span></td>" in _over(challenged, day)


def test_what_is_odd_about_a_step_or_a_limit_is_said() -> None:
    """That it opens later, and that the body set it for itself."""
    own = OwnLimit(rule="request.notice", limit=WorkingDays(5), basis="Maklumat 2026")
    said = evolve(ASKED, own_limits=[own]).on(START).overview("en")
    assert "set by the body itself" in said
    assert "from Friday, 3 April 2026" in said


def test_there_is_no_more_than_a_screen() -> None:
    """What does not fit is counted."""
    many = [str(n) for n in range(6)]
    facts = (
        NoticeGiven(START + n * DAY, outcome="granted", items=[name])
        for n, name in enumerate(many, 1)
    )
    case = Case(items=[*many, "lain"]).record(RequestReceived(START), *facts)
    said = case.on(START + 12 * DAY).overview("en")
    assert "- and 3 more" in said
    assert len(said.splitlines()) <= SCREEN

"""The date page as people open it: in Chromium, on a screen and on a phone.

`make browser` runs it over the built site. Without Chromium it is skipped.
"""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

import keterbukaan as kip
from keterbukaan.cli.table_files import RULE_IDS
from keterbukaan.texts import long_date

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SITE = Path(__file__).parents[3] / "build" / "site"
DAYS = kip.WorkCalendar.national()
FEWEST = 80
"""Of the hundred days drawn, on which the rule was in force."""
LEAST, MOST = 50_000, 300_000
"""Bytes of page, script, style and the first files, as sent."""


def _drawn() -> list[tuple[str, dt.date]]:
    found = random.Random(15)  # noqa: S311 (days to try, no secret)
    days = [
        dt.date(2011, 1, 3) + dt.timedelta(found.randrange(6100)) for _ in range(100)
    ]
    return [(RULE_IDS[place % len(RULE_IDS)], day) for place, day in enumerate(days)]


def test_a_hundred_days_are_those_of_the_library(page: Page, site: str) -> None:
    """The last and the safe day, and each day that does not count."""
    page.goto(f"{site}/live/en.html")
    asked = 0
    for rule, day in _drawn():
        try:
            due = kip.deadline(rule, start=day, calendar=DAYS)
        except kip.KeterbukaanError:
            continue  # such as a rule that was not in force
        page.select_option("#rule", rule)
        page.fill("#day", day.isoformat())
        page.press("#day", "Enter")  # which waits for no pause
        expect(page.locator("#answer .last")).to_have_text(
            f"Last day: {long_date(due.last, 'en')}."
        )
        same = due.safe == due.last
        safe = "That day is safe" if same else long_date(due.safe, "en")
        expect(page.locator("#answer .safe")).to_contain_text(safe)
        named = [row for row in due.skipped if row.kind != "weekend"]
        assert page.locator("#answer .skipped li").count() == len(named)
        asked += 1
    assert asked > FEWEST


def test_what_no_decree_covers_is_said(page: Page, site: str) -> None:
    """Past the decrees there is a reason, an estimate, and a day that is safe."""
    due = kip.deadline("request.notice", start=dt.date(2027, 12, 24), calendar=DAYS)
    page.goto(f"{site}/live/index.html#request.notice/2027-12-24")
    expect(page.locator("#answer .wrong")).to_contain_text("2028")
    expect(page.locator("#answer .safe")).to_contain_text(long_date(due.safe, "id"))


@pytest.mark.parametrize(
    "typed",
    [
        "2026-03-12",
        "12/03/2026",
        "12-3-2026",
        "12 Maret 2026",
        "12 mar 2026",
        "Kamis, 12 Maret 2026",
        "12-3-26",
        "12/3/26",
        "12 Mar 26",
        "12 Mrt. 2026",
        "12-Maret-2026",
        "12 / 3 / 2026",
        "2026/03/12",
        "Kamis 12 Maret 2026",
        "tgl. 12 Maret 2026",
        "March 12, 2026",
        "2026\u201103\u201112",
        "12 Maret 2026.",
        "hari Kamis, 12 Maret 2026",
    ],
)
def test_a_day_is_read_as_people_type_it(page: Page, site: str, typed: str) -> None:
    """Every way gives the same day, and an address that leads back to it."""
    page.goto(f"{site}/live/")
    page.fill("#day", typed)
    expect(page.locator("#answer .last")).to_contain_text("Kamis, 2 April 2026")
    assert page.url.endswith("#request.notice/2026-03-12")
    page.goto(page.url)
    page.reload()
    expect(page.locator("#answer .last")).to_contain_text("Kamis, 2 April 2026")


def test_a_friday_is_written_with_an_apostrophe(page: Page, site: str) -> None:
    """As most people write it."""
    page.goto(f"{site}/live/")
    page.fill("#day", "Jum'at, 13 Maret 2026")
    expect(page.locator("#answer .last")).to_be_visible()
    assert page.url.endswith("#request.notice/2026-03-13")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("30/02/2026", "February 2026 ends on 28 February."),
        ("soon", "Not a date: “soon”; write 2026-03-12"),
        ("before 12 March 2026", "Not a date: “before 12 March 2026”"),
        ("12 Foo 2026", "Not the name of a month: “Foo”."),
        ("3/13/2026", "the day comes first, then the month."),
        ("Monday 12 March 2026", "12 March 2026 is a Thursday."),
        ("12 March 2026 09:00", "write the day alone: 2026-03-12."),
    ],
)
def test_what_is_no_day_is_said(page: Page, site: str, typed: str, said: str) -> None:
    """With what was typed, why it is none, and how to write it."""
    page.goto(f"{site}/live/en.html")
    page.fill("#day", typed)
    expect(page.locator("#answer .wrong")).to_contain_text(said)
    expect(page.locator("#day")).to_have_attribute("aria-invalid", "true")
    assert page.locator("#answer .last").count() == 0


@pytest.mark.parametrize(("lang", "name"), [("id", "index.html"), ("en", "en.html")])
def test_what_is_in_doubt_is_said(
    page: Page, site: str, lang: Literal["id", "en"], name: str
) -> None:
    """Every doubt of the library, of a firm day and of an estimate; and none."""
    for rule, day in (
        ("objection.response", dt.date(2027, 3, 1)),
        ("request.notice", dt.date(2012, 12, 20)),
    ):
        due = kip.deadline(rule, start=day, calendar=DAYS)
        page.goto(f"{site}/live/{name}#{rule}/{day}")
        told = page.locator("#lead .note")
        expect(told).to_have_count(1)
        assert due.doubts
        for doubt in due.doubts:
            said = doubt.text(lang)
            expect(told).to_contain_text(f"{said[0].upper()}{said[1:]}.")
    page.goto(f"{site}/live/{name}#request.notice/2027-12-24")
    expect(page.locator("#lead .note")).to_contain_text("SKB 1205/2026")
    page.goto(f"{site}/live/{name}#request.notice/2026-03-12")
    expect(page.locator("#answer .last")).to_contain_text("2026")
    expect(page.locator("#lead .note")).to_have_count(0)


def test_a_decree_is_named_in_the_language_of_the_page(page: Page, site: str) -> None:
    """Its key is in English, and stays in the files."""
    page.goto(f"{site}/live/#request.notice/2015-12-14")
    expect(page.locator(".skipped")).to_contain_text("SKB tanggal 7 Mei 2014")
    expect(page.locator("#answer")).not_to_contain_text("SKB of")
    page.click("[data-keep]")
    expect(page.locator(".skipped")).to_contain_text("SKB of 7 May 2014")


def test_days_in_a_reason_are_written_out(page: Page, site: str) -> None:
    """As all other days on the page."""
    page.goto(f"{site}/live/#request.notice/2010-04-29")
    expect(page.locator("#answer .wrong")).to_have_text(
        "Pemberitahuan tertulis belum berlaku pada Kamis, 29 April 2010; "
        "berlaku sejak Jumat, 30 April 2010."
    )


def test_past_the_files_the_command_is_named(page: Page, site: str) -> None:
    """For the library estimates where the files end, as long as it does."""
    for rule, day in (
        ("request.notice", "2028-01-01"),
        ("objection.file", "2098-12-31"),
    ):
        page.goto(f"{site}/live/#{rule}/{day}")
        command = page.locator("#answer code")
        expect(command).to_have_text(f"keterbukaan due {rule} {day}")
        start = dt.date.fromisoformat(day)
        assert kip.deadline(rule, start=start, calendar=DAYS).last is not None
    page.goto(f"{site}/live/#request.notice/2100-01-02")
    expect(page.locator("#answer")).to_contain_text("2 Januari 2100")
    assert page.locator("#answer code").count() == 0


def test_it_works_on_any_host(copied_page: Page, copied: str) -> None:
    """Copied alone: it answers in both languages, and no link leads nowhere."""
    page = copied_page
    page.goto(f"{copied}/index.html#request.notice/2026-03-12")
    expect(page.locator("#answer .last")).to_contain_text("2 April 2026")
    expect(page.locator("#unready")).to_have_count(0)
    page.click("[data-keep]")
    expect(page.locator("#answer .last")).to_contain_text("2 April 2026")
    for name in ("index.html", "en.html"):
        page.goto(f"{copied}/{name}")
        for link in page.locator("a").all():
            address = page.evaluate("link => link.href", link.element_handle())
            assert page.request.get(address).ok, address


def test_where_no_script_runs_a_sentence_stays(browser: Browser) -> None:
    """From a disk, or with JavaScript off: the page is not left without a word."""
    context = browser.new_context()
    page = context.new_page()
    for name in ("index.html", "en.html", "perkara.html", "case.html"):
        if (SITE / "live" / name).exists():
            page.goto((SITE / "live" / name).as_uri())
            expect(page.locator("#unready")).to_be_visible()
            expect(page.locator("form")).to_be_hidden()
    context.close()


@pytest.mark.parametrize(
    ("hash_", "said"),
    [
        ("#%", ""),
        ("#request.notice/%E0%A4%A", ""),
        ("#foo/2026-03-12", "“foo”"),
        ("#request.notice/1900-01-01", "Pemberitahuan tertulis"),
    ],
)
def test_a_damaged_link(page: Page, site: str, hash_: str, said: str) -> None:
    """A link that was cut leads to the form, one that asks too much is told so."""
    page.goto(f"{site}/live/{hash_}")
    expect(page.locator("form")).to_be_visible()
    expect(page.locator("#answer")).to_contain_text(said)
    assert page.locator("#answer .last").count() == 0
    page.fill("#day", "12 Maret 2026")
    expect(page.locator("#answer .last")).to_be_visible()


def test_a_link_with_an_unknown_rule_leaves_nothing_behind(
    page: Page, site: str
) -> None:
    """Neither in the address, nor in the link to the other language."""
    page.goto(f"{site}/live/#request.notice/2026-03-12")
    expect(page.locator("#answer .last")).to_be_visible()
    page.evaluate("location.hash = '#foo/2026-03-12'")
    expect(page.locator("#answer .wrong")).to_contain_text("“foo”")
    assert "#" not in page.url
    assert "#" not in (page.get_attribute("[data-keep]", "href") or "")


def test_the_address_is_of_what_is_answered(page: Page, site: str) -> None:
    """What is no day any more is in no address, nor in the link beside it."""
    page.goto(f"{site}/live/")
    page.fill("#day", "12 Maret 2026")
    expect(page.locator("#answer .last")).to_be_visible()
    page.fill("#day", "abc")
    expect(page.locator("#answer .wrong")).to_be_visible()
    assert "#" not in page.url
    assert "#" not in (page.get_attribute("[data-keep]", "href") or "")


def test_the_legend_has_each_kind_that_is_seen(page: Page, site: str) -> None:
    """A voting day is explained where there is one."""
    page.goto(f"{site}/live/#request.notice/2024-02-05")
    expect(page.locator(".legend")).to_contain_text("hari pemungutan suara")


def test_the_keyboard_is_enough(page: Page, site: str) -> None:
    """From the top of the page to an answer without a pointer."""
    page.goto(f"{site}/live/en.html")
    expect(page.locator("form")).to_be_visible()
    while page.evaluate("document.activeElement.id") != "rule":
        page.keyboard.press("Tab")  # past the links
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.type("2 April 2026")
    expect(page.locator("#answer .last")).to_contain_text("14 April 2026")


def test_an_answer_is_heard_once(page: Page, site: str) -> None:
    """What is read out changes when typing pauses, and not at each key."""
    page.goto(f"{site}/live/en.html")
    expect(page.locator("form")).to_be_visible()
    page.evaluate(
        "window.heard = []; new MutationObserver(() => heard.push(lead.innerText))"
        ".observe(lead, { childList: true })"
    )
    assert page.get_attribute("#lead", "aria-live") == "polite"
    page.locator("#day").press_sequentially("12 March 2026", delay=40)
    expect(page.locator("#answer .strip")).to_be_visible()
    (heard,) = page.evaluate("heard")
    assert heard.startswith("Last day: Thursday, 2 April 2026.")
    assert page.locator("[aria-live] table").count() == 0


def test_enter_waits_for_no_pause(page: Page, site: str) -> None:
    """Who says that typing is done is answered, even where no pause ever ends."""
    page.add_init_script("window.setTimeout = () => 0")
    page.goto(f"{site}/live/en.html")
    page.fill("#day", "12 March 2026")
    expect(page.locator("#from")).not_to_be_empty()
    assert page.locator("#answer .last").count() == 0
    page.press("#day", "Enter")
    expect(page.locator("#answer .last")).to_be_visible()


def test_other_language_keeps_what_was_asked(page: Page, site: str) -> None:
    """The link to the other language leads to the same answer."""
    page.goto(f"{site}/live/#objection.file/2026-04-02")
    expect(page.locator("#answer .last")).to_contain_text("20 Mei 2026")
    page.click("[data-keep]")
    expect(page.locator("#answer .last")).to_contain_text("20 May 2026")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
def test_axe_finds_nothing_serious(
    browser: Browser, site: str, width: int, scheme: str
) -> None:
    """With an answer on the page, on a phone and a screen, by day and by night."""
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme
    )
    page = context.new_page()
    page.goto(f"{site}/live/#request.notice/2026-03-12")
    expect(page.locator("#answer .last")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = Axe().run(page)
    serious = [
        (each["id"], each["nodes"][0]["html"])
        for each in found.response["violations"]
        if each["impact"] in {"serious", "critical"}
    ]
    assert serious == []
    context.close()


def test_it_is_small(page: Page, site: str) -> None:
    """Page, script, style and the first files stay under 300 KB."""
    page.goto(f"{site}/live/#request.notice/2026-03-12")
    expect(page.locator("#answer .last")).to_be_visible()
    size = page.evaluate(
        "[...performance.getEntriesByType('resource'),"
        " ...performance.getEntriesByType('navigation')]"
        ".reduce((sum, each) => sum + each.encodedBodySize, 0)"
    )
    assert LEAST < size < MOST

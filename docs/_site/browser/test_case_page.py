"""The case page as people open it: the library itself, in the browser."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from keterbukaan.adapters.json import read_case

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[3]
SILENCE = read_case(ROOT / "examples" / "silence.json")
PHONE = 375
"""How wide a small phone is."""
LOADED = 120_000
"""Milliseconds that a slow machine is given to load Python and the library."""

pytestmark = pytest.mark.skipif(
    not (ROOT / "build" / "site" / "live" / "pyodide").exists(),
    reason="the site was built without npm: there is no case page",
)


def _open(page: Page, address: str) -> None:
    page.goto(address)
    expect(page.locator("form")).to_be_visible(timeout=LOADED)


def test_the_first_answer(page: Page, site: str) -> None:
    """The first example on its day; how long that took is printed, and no test."""
    begun = monotonic()
    _open(page, f"{site}/live/case.html")
    expect(page.locator("#answer")).to_contain_text("Information Commission")
    print(f"first answer after {monotonic() - begun:.1f} s")


def test_stepping_through_the_days(page: Page, site: str) -> None:
    """Each fact is a step, and each day has the answer of the library."""
    _open(page, f"{site}/live/perkara.html")
    days = sorted({str(event.on) for event in SILENCE.events})
    page.fill("#day", days[0])
    for day in days[1:4]:
        page.click("[data-step='1']")
        expect(page.locator("#day")).to_have_value(day)
        state = SILENCE.on(dt.date.fromisoformat(day)).text("id")
        expect(page.locator("#answer")).to_contain_text(state)
    page.click("[data-step='-1']")
    expect(page.locator("#day")).to_have_value(days[2])


def test_the_course_of_the_case_is_drawn(opened: Page) -> None:
    """Below the answer, over time, up to the day asked about."""
    opened.select_option("#example", "silence")
    expect(opened.locator("#day")).to_have_value("2026-10-01")
    opened.fill("#day", "20 April 2026")
    drawn = opened.get_by_role("img", name="The case up to Monday, 20 April 2026")
    expect(drawn).to_contain_text("objection received")


def test_a_consequence_test(opened: Page) -> None:
    """What a consequence test lacks is listed."""
    opened.select_option("#example", "exemption-faults")
    expect(opened.locator("#answer li").first).to_be_visible()
    expect(opened.locator("#answer")).to_contain_text("UU 14/2008 Ps. 19")


def test_a_pasted_case(opened: Page) -> None:
    """A case that is in no file is answered, and a script in it is only text."""
    case = {
        "schema": "keterbukaan/case/1",
        "id": "<img src=x onerror=alert(1)>",
        "body": {"kind": "state", "level": "village"},
        "events": [{"type": "request_received", "on": "2026-03-12"}],
    }
    opened.fill("#text", json.dumps(case))
    expect(opened.locator("#answer")).to_contain_text("2 April 2026")
    assert opened.locator("#answer img").count() == 0


def test_a_file_is_opened_again(opened: Page, tmp_path: Path) -> None:
    """Once it was mended, under the name that it had."""
    mine = tmp_path / "mine.json"
    for text in ("{", (ROOT / "examples" / "refusal.json").read_text(encoding="utf-8")):
        mine.write_text(text, encoding="utf-8")
        with opened.expect_file_chooser() as chosen:
            opened.click("#file")
        chosen.value.set_files(mine)
        expect(opened.locator("#text")).to_have_value(text)
    expect(opened.locator("#answer table").first).to_be_visible()


def test_a_case_that_speaks_of_a_consequence_test_is_a_case(opened: Page) -> None:
    """What a file is, its schema says, and no other word in it."""
    case = {
        "schema": "keterbukaan/case/1",
        "id": "keterbukaan/exemption",
        "body": {"kind": "state", "level": "village"},
        "events": [{"type": "request_received", "on": "2026-03-12"}],
    }
    opened.fill("#text", json.dumps(case))
    expect(opened.locator("#answer")).to_contain_text("2 April 2026")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("{", "JSON"),
        (
            '{"schema": "keterbukaan/case/1", "events": [{"type": "noted"}]}',
            "unknown type",
        ),
    ],
)
def test_what_cannot_be_read_is_said(opened: Page, typed: str, said: str) -> None:
    """Every problem is a sentence of the library."""
    opened.fill("#text", typed)
    expect(opened.locator("#answer .wrong")).to_contain_text(said)


def test_a_fact_after_the_day_is_told(page: Page, site: str) -> None:
    """A year typed wrong does not vanish without a word."""
    _open(page, f"{site}/live/perkara.html")
    page.fill("#day", "20 April 2026")
    expect(page.locator("#answer .note")).to_contain_text("belum dilihat")


@pytest.mark.parametrize("typed", ["soon", "12026-01-01", "0000-01-01"])
def test_what_is_no_day_leaves_no_answer(opened: Page, typed: str) -> None:
    """The answer before it does not stay."""
    opened.select_option("#example", "refusal")
    expect(opened.locator("#answer table").first).to_be_visible()
    opened.fill("#day", typed)
    expect(opened.locator("#answer .wrong")).to_contain_text(f"“{typed}” is not a date")
    assert opened.locator("#answer table").count() == 0


def test_nothing_is_too_deep(opened: Page) -> None:
    """A text that no file has is refused, and the next one is answered."""
    opened.fill("#text", "[" * 20_000)
    expect(opened.locator("#answer .wrong")).to_contain_text("nested too deeply")
    opened.select_option("#example", "refusal")
    expect(opened.locator("#answer table").first).to_be_visible()


def test_the_other_language_keeps_what_was_pasted(page: Page, site: str) -> None:
    """It stays in the tab, and is asked again."""
    _open(page, f"{site}/live/case.html")
    page.fill("#text", '{"schema": "keterbukaan/case/1", "events": []}')
    expect(page.locator("#answer .wrong")).to_be_visible()
    page.click("text=Bahasa Indonesia")
    expect(page.locator("form")).to_be_visible(timeout=LOADED)
    expect(page.locator("#text")).to_have_value(
        '{"schema": "keterbukaan/case/1", "events": []}'
    )
    expect(page.locator("#answer .wrong")).to_contain_text("$.body")


def test_axe_finds_nothing_serious(browser: Browser, site: str) -> None:
    """With an answer on the page, on a phone."""
    context = browser.new_context(viewport={"width": PHONE, "height": 800})
    page = context.new_page()
    _open(page, f"{site}/live/perkara.html")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
    serious = [
        (each["id"], each["nodes"][0]["html"])
        for each in Axe().run(page).response["violations"]
        if each["impact"] in {"serious", "critical"}
    ]
    assert serious == []
    context.close()

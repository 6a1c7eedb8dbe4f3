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
    """How it stands, until when, and what was found, the worst first."""
    opened.select_option("#example", "exemption-faults")
    facts = opened.locator("#answer .facts")
    for word, value in (
        ("status", "in force"),
        ("ends on", "not known"),
        ("form", "1 invalid, 6 defective"),
        ("period", "permanent: selamanya"),
    ):
        row = facts.locator("tr", has=opened.locator(f"th:text-is('{word}')"))
        expect(row.locator("td")).to_have_text(value)
    first, *rest = opened.locator("#answer h3").all_inner_texts()
    assert first == "What the law bars"
    assert rest[-2:] == ["Findings: defective", "Findings: advice"]
    worst = opened.locator("#answer .rows").first
    expect(worst).to_contain_text("UU 14/2008 Ps. 20(1)")
    expect(opened.locator("#answer")).to_contain_text("UU 14/2008 Ps. 19")
    expect(opened.locator("#lead")).to_have_text(
        "Monday, 2 November 2026: in force; 1 invalid, 6 defective, 7 advice."
    )


def test_what_a_file_is_its_own_schema_says(opened: Page) -> None:
    """However it is written, and whatever schema stands inside."""
    test = json.loads((ROOT / "examples" / "exemption-faults.json").read_text("utf-8"))
    opened.fill("#text", json.dumps(test).replace("/", "\\/"))
    expect(opened.locator("#answer .facts")).to_contain_text("1 invalid")
    case = {
        "schema": "keterbukaan/case/1",
        "body": {"kind": "state", "level": "village"},
        "extra": {"schema": "keterbukaan/exemption/1"},
        "events": [{"type": "request_received", "on": "2026-03-12"}],
    }
    opened.fill("#text", json.dumps(case))
    expect(opened.locator("#answer")).to_contain_text("2 April 2026")


def test_one_of_many_is_to_be_pasted(opened: Page) -> None:
    """JSON Lines and a list are known for what they are."""
    office = (ROOT / "examples" / "office.jsonl").read_text(encoding="utf-8")
    lines = office.strip().splitlines()
    opened.fill("#text", office)
    expect(opened.locator("#answer .wrong")).to_have_text(
        f"This is JSON Lines, {len(lines)} lines of it; paste one line."
    )
    opened.fill("#text", f"[{','.join(lines)}]")
    expect(opened.locator("#answer .wrong")).to_have_text(
        f"This is a list of {len(lines)}; paste one of its entries."
    )


def test_a_text_that_no_tab_keeps_is_answered(opened: Page) -> None:
    """With a word that it is not kept; the next one is."""
    silence = (ROOT / "examples" / "silence.json").read_text(encoding="utf-8")
    opened.fill("#day", "2026-04-20")
    opened.evaluate(
        "said => { text.value = said + ' '.repeat(6e6);"
        " text.dispatchEvent(new Event('input', { bubbles: true })); }",
        silence,
    )
    expect(opened.locator("#answer")).to_contain_text("cannot be kept in this tab")
    expect(opened.locator("#answer table").first).to_be_visible()
    assert opened.evaluate("sessionStorage.length") == 0
    opened.fill("#text", silence)
    expect(opened.locator("#answer")).not_to_contain_text("cannot be kept")
    expect(opened.locator("#answer table").first).to_be_visible()


def test_a_tab_that_keeps_nothing_answers(page: Page, site: str) -> None:
    """As where the browser blocks what a site keeps."""
    page.add_init_script(
        "Object.defineProperty(window, 'sessionStorage',"
        " { get() { throw new DOMException('denied', 'SecurityError'); } })"
    )
    _open(page, f"{site}/live/case.html")
    expect(page.locator("#answer table").first).to_be_visible()
    expect(page.locator("#answer")).to_contain_text("cannot be kept in this tab")


def test_only_a_short_sentence_is_read_out(opened: Page) -> None:
    """At each step, and not the whole answer."""
    opened.select_option("#example", "silence")
    expect(opened.locator("#answer table").first).to_be_visible()
    assert opened.locator("#answer[aria-live], [aria-live] table").count() == 0
    state = SILENCE.on(dt.date(2026, 10, 1)).text("en")
    lead = opened.locator("#lead[role=status]")
    expect(lead).to_have_text(f"Thursday, 1 October 2026: {state}.")
    opened.fill("#text", "{")
    expect(lead).to_contain_text("Cannot be read: $: not JSON")


def test_an_empty_field_is_told(opened: Page) -> None:
    """Instead of nothing at all."""
    opened.fill("#text", "{}")
    opened.fill("#day", "")
    expect(opened.locator("#answer")).to_have_text("Write the day asked about.")
    assert opened.get_attribute("#day", "aria-describedby") == "how"


def test_the_calendar_ends(opened: Page) -> None:
    """On its last day there is no day to go to."""
    opened.fill("#text", "{}")
    opened.fill("#day", "9999-12-31")
    opened.click("[data-step='1']")
    expect(opened.locator("#day")).to_have_value("9999-12-31")
    opened.fill("#day", "0001-01-01")
    opened.click("[data-step='-1']")
    expect(opened.locator("#day")).to_have_value("0001-01-01")


def test_a_link_leads_to_an_example_on_a_day(page: Page, site: str) -> None:
    """So does the one to the other language; a link to nothing says so."""
    _open(page, f"{site}/live/case.html#silence/2026-04-20")
    expect(page.locator("#day")).to_have_value("2026-04-20")
    expect(page.locator("#example")).to_have_value("silence")
    expect(page.locator("#lead")).to_contain_text("20 April 2026")
    page.click("[data-step='1']")
    expect(page.locator("#lead")).not_to_contain_text("20 April 2026")
    day = page.input_value("#day")
    assert page.url.endswith(f"#silence/{day}")
    assert (page.get_attribute("[data-keep]", "href") or "").endswith(day)
    page.evaluate("location.hash = '#foo/2026-04-20'")
    expect(page.locator("#answer .wrong")).to_contain_text("“foo”")
    assert "#" not in page.url
    page.fill("#text", "{}")
    expect(page.locator("#answer .wrong").first).to_contain_text("$")
    assert "#" not in page.url


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
    expect(opened.locator("#answer .wrong")).to_contain_text(f"“{typed}”")
    expect(opened.locator("#day")).to_have_attribute("aria-invalid", "true")
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

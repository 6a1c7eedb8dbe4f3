"""The pages of the built site: the first screen, a phone, the keyboard, and axe."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PHONE = 375
"""How wide a small phone is."""
HEIGHT = 800
"""How much of a page one screen shows."""
SITE = Path(__file__).parents[3] / "build" / "site"
PAGES = sorted(str(page.relative_to(SITE)) for page in SITE.rglob("*.html"))
KINDS = (
    "beranda.html",
    "howto/php-and-javascript.html",
    "law/penalties.html",
    "reference/api/citation.html",
)
"""A page of each kind: notebooks, code of other languages, law tables, reference."""


@pytest.mark.parametrize(
    ("name", "first"), [("front", "Skip to content"), ("beranda", "Langsung ke isi")]
)
def test_a_screen_reader_hears_one_language(
    page: Page, site: str, name: str, first: str
) -> None:
    """The first stop of the keyboard, and what the theme calls its switches."""
    page.goto(f"{site}/{name}.html")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text(first)
    labels = "all => all.map(each => each.ariaLabel)"
    named = page.locator("[aria-label]").evaluate_all(labels)
    assert any("Toggle" in label for label in named) == (name == "front")


@pytest.mark.parametrize(
    ("name", "said"), [("front", "Search Results"), ("beranda", "Hasil pencarian")]
)
def test_the_search_answers_in_the_language_of_the_page(
    page: Page, site: str, name: str, said: str
) -> None:
    """A page in Indonesian leads to a search of its own, over all pages."""
    page.goto(f"{site}/{name}.html")
    page.get_by_role("search").get_by_role("textbox").fill("keberatan")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=said)).to_be_visible()
    expect(page.get_by_role("link", name="Alur perkara").first).to_be_visible()


@pytest.mark.parametrize("width", [PHONE, 1280])
@pytest.mark.parametrize("name", ["front", "beranda"])
def test_the_first_screen_says_it_all(
    page: Page, site: str, name: str, width: int
) -> None:
    """Both dates, why they differ, and all weeks of the picture."""
    page.set_viewport_size({"width": width, "height": HEIGHT})
    page.goto(f"{site}/{name}.html")
    output = page.locator(".cell_output").first
    expect(output).to_contain_text("2026-03-27")
    expect(output).to_contain_text("2026-04-02")
    weeks = output.locator("table").first
    box = weeks.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= HEIGHT
    assert box["x"] + box["width"] <= width
    reason = page.get_by_text("cuti bersama").first.bounding_box()
    assert reason is not None
    assert reason["y"] < box["y"]


def test_no_page_is_wider_than_a_phone(browser: Browser, site: str) -> None:
    """What is wide scrolls in its own place; no script has a part in it."""
    context = browser.new_context(
        viewport={"width": PHONE, "height": HEIGHT}, java_script_enabled=False
    )
    page = context.new_page()
    wide = []
    for name in PAGES:
        page.goto(f"{site}/{name}", wait_until="domcontentloaded")
        if page.evaluate("document.documentElement.scrollWidth") > PHONE:
            wide.append(name)
    context.close()
    assert wide == []


def test_the_keyboard_reaches_what_scrolls(page: Page, site: str) -> None:
    """A wide table and wide code, and nothing that fits."""
    page.set_viewport_size({"width": PHONE, "height": HEIGHT})
    page.goto(f"{site}/law/limits.html")
    expect(page.locator(".table-wrapper[tabindex='0']").first).to_be_attached()
    page.goto(f"{site}/front.html")
    expect(page.locator(".cell_output pre").first).to_be_visible()
    assert page.locator(".cell_output pre[tabindex]").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", KINDS)
def test_axe_finds_nothing_serious(
    browser: Browser, site: str, name: str, scheme: str
) -> None:
    """On a phone, by day and by night."""
    context = browser.new_context(
        viewport={"width": PHONE, "height": HEIGHT}, color_scheme=scheme
    )
    page = context.new_page()
    page.goto(f"{site}/{name}")
    serious = [
        (each["id"], each["nodes"][0]["html"])
        for each in Axe().run(page).response["violations"]
        if each["impact"] in {"serious", "critical"}
    ]
    assert serious == []
    context.close()

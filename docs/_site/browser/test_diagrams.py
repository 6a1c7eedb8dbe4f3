"""The diagrams of the built site, on a phone and a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

PHONE, DESK = 375, 1280
"""How wide a small phone and a screen are."""


@pytest.mark.parametrize(
    ("name", "hint"), [("alur", "Geser ke samping"), ("lifecycle", "Scroll sideways")]
)
def test_a_diagram_scrolls_on_a_phone(
    page: Page, site: str, name: str, hint: str
) -> None:
    """It says so in the language of the page, and the keyboard moves it."""
    page.set_viewport_size({"width": PHONE, "height": 800})
    page.goto(f"{site}/law/{name}.html")
    expect(page.locator(".diagram-hint").nth(1)).to_contain_text(hint)
    expect(page.locator(".diagram-hint").nth(1)).to_be_visible()
    diagram = page.locator(".diagram").nth(1)
    diagram.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.activeElement.scrollLeft > 0")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE


def test_a_diagram_on_a_screen_needs_no_hint(page: Page, site: str) -> None:
    """All of it is seen, and its description names its ways."""
    page.set_viewport_size({"width": DESK, "height": 800})
    page.goto(f"{site}/law/lifecycle.html")
    expect(page.locator(".diagram-hint").first).to_be_hidden()
    diagram = page.locator(".diagram").nth(1)
    assert diagram.evaluate("each => each.scrollWidth <= each.clientWidth")
    expect(diagram.locator("desc")).to_contain_text(
        "request sent → waiting for the PPID (request received)"
    )

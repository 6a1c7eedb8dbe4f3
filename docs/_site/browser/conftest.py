"""The built site on a port of this machine, and a browser that may not complain."""

from __future__ import annotations

import shutil
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect, sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

expect.set_options(timeout=30_000)  # milliseconds, for a slow machine

SITE = Path(__file__).parents[3] / "build" / "site"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class _Quiet(SimpleHTTPRequestHandler):
    extensions_map: ClassVar[dict[str, str]] = {
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
    }

    def log_message(self, *_: object) -> None:
        """Say nothing of each file."""


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The built site on a port of this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=SITE))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests; without Chromium they are skipped."""
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine: no page is opened")
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)


@contextmanager
def _watched(browser: Browser, site: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 900, "height": 900})
    page = context.new_page()
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    yield page
    assert said == []
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(site).netloc}
    context.close()


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    """A page that may neither complain nor ask another host for anything."""
    with _watched(browser, site) as page:
        yield page


@pytest.fixture(scope="module")
def case_page(browser: Browser, site: str) -> Iterator[Page]:
    """The case page in English, loaded once for all tests that type into it."""
    with _watched(browser, site) as page:
        page.goto(f"{site}/live/case.html")
        expect(page.locator("form")).to_be_visible(timeout=120_000)
        yield page


@pytest.fixture
def opened(case_page: Page) -> Page:
    """The case page with a day, and nothing to answer."""
    case_page.fill("#text", "")
    case_page.fill("#day", "2026-03-30")
    expect(case_page.locator("#answer")).to_be_empty()
    return case_page

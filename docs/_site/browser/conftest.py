"""The built site on a port of this machine, and a browser that may not complain."""

from __future__ import annotations

import shutil
import threading
import zipfile
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
    """A host that does not know what ``.mjs`` is, as many do not."""

    extensions_map: ClassVar[dict[str, str]] = {
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "application/octet-stream",
    }

    def log_message(self, *_: object) -> None:
        """Say nothing of each file."""


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The built site on a port of this machine."""
    with _served(SITE) as address:
        yield address


@pytest.fixture(scope="session")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The date page alone, unpacked somewhere else, on a port of its own."""
    folder = tmp_path_factory.mktemp("copied")
    with zipfile.ZipFile(SITE / "live" / "date-page.zip") as packed:
        packed.extractall(folder)
    with _served(folder) as address:
        yield address


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


@pytest.fixture
def copied_page(browser: Browser, copied: str) -> Iterator[Page]:
    """A page on the other host, which may not ask the first one for anything."""
    with _watched(browser, copied) as page:
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
    expect(case_page.locator("#answer")).to_have_text("Open or paste a file first.")
    return case_page

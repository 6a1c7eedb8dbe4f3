"""Look at the site that was built: its links, public names and notebooks.

    python docs/_site/check.py build/site

Says what is missing and ends with 1; links to other hosts are named and not asked.
"""

from __future__ import annotations

import json
import posixpath
import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from reference import MODULES, names
from sphinx.util.inventory import InventoryFile

_FETCHED: Final = {"img": "src", "link": "href", "script": "src", "iframe": "src"}

_CODE: Final = re.compile(
    r"^```(?!\{).*?^```$|(?<![}`\w])`[^`\n]+`", re.MULTILINE | re.DOTALL
)
_ONLY_HERE: Final = re.compile(
    r"\]\((?!https?:)[^)]*\)|\{\w+\}`|^```\{.*", re.MULTILINE
)
"""What means something on the site alone: its links, roles and directives."""


class _Page(HTMLParser):
    """What a page holds: its anchors, where it leads, what it fetches."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value for name, value in attrs if value}
        self.anchors |= {given[name] for name in ("id", "name") if name in given}
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if tag in _FETCHED and _FETCHED[tag] in given:
            self.fetched.append(given[_FETCHED[tag]])


def broken(site: Path) -> list[str]:
    """Return each link that leads nowhere, and each thing fetched from elsewhere."""
    pages = {
        path: _Page(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")
    }
    found = []
    for path, page in pages.items():
        here = path.relative_to(site)
        found += [
            f"{here}: fetches {url}" for url in page.fetched if urlsplit(url).netloc
        ]
        for link in [*page.links, *page.fetched]:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (
                (path.parent / unquote(parts.path)).resolve() if parts.path else path
            )
            if not target.exists():
                found.append(f"{here}: {link}")
            elif (
                parts.fragment
                and target in pages
                and unquote(parts.fragment) not in pages[target].anchors
            ):
                found.append(f"{here}: {link} (no such place)")
    return sorted(set(found))


def unnamed(site: Path) -> list[str]:
    """Return each public name that the inventory of the site lacks."""
    with (site / "objects.inv").open("rb") as file:
        inventory = InventoryFile.load(file, "", posixpath.join)
    known = {name for kind in inventory.values() for name in kind}
    known |= {name.rpartition(".")[2] for name in known}
    return [
        f"keterbukaan.{module}.{name} is in no page of the reference"
        for modules in MODULES.values()
        for module in modules
        for name in names(module)
        if name not in known
    ]


def unfit(site: Path) -> list[str]:
    """Return what a notebook to download lacks of its page, or cannot follow."""
    found = []
    for file in sorted((site / "notebooks").rglob("*.ipynb")):
        name = file.relative_to(site / "notebooks")
        page = (site / name).with_suffix(".html").read_text(encoding="utf-8")
        cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
        words = "\n".join(
            "".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"
        )
        found += [
            f"notebooks/{name}: {each}"
            for each in _ONLY_HERE.findall(_CODE.sub("", words))
        ]
        if "cell_output" in page and not any(cell.get("outputs") for cell in cells):
            found.append(f"notebooks/{name} has no outputs")
    return found


def main(site: Path) -> int:
    """Print what is wrong with a site; 1 where something is."""
    found = [*broken(site), *unnamed(site), *unfit(site)]
    print("\n".join(found) or "every link, public name and output is there")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))

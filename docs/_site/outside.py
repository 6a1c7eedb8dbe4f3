"""Pages and files that stand outside the folder of the site.

The pages of the checkout's own folder (CONTRIBUTING and others) become pages of the
site, and every link to them, to an example or from them goes where that now stands.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from sphinx.application import Sphinx

ROOT: Final = Path(__file__).parents[2]
_PAGES: Final = {
    "project/changelog": "CHANGELOG.md",
    "project/contributing": "CONTRIBUTING.md",
    "project/security": "SECURITY.md",
}
_PLACES: Final = {name: page for page, name in _PAGES.items()}
_LINK: Final = re.compile(r"(\]\()([^)#\s]+)((?:#[^)\s]*)?\))")


def read(app: Sphinx, docname: str, source: list[str]) -> None:
    """Give a page of the checkout its text, and turn the links of every page."""
    here = Path(app.srcdir, docname).parent
    if docname in _PAGES:
        file = ROOT / _PAGES[docname]
        source[0], here = file.read_text(encoding="utf-8"), ROOT
    base = Path(app.srcdir, docname).parent

    def turned(link: re.Match[str]) -> str:
        if ":" in link[2]:
            return link[0]
        target = (here / link[2]).resolve()
        place = (
            _PLACES.get(str(target.relative_to(ROOT)))
            if target.is_relative_to(ROOT)
            else None
        )
        if not target.exists():
            return link[0]
        found = Path(app.srcdir, f"{place}.md") if place else target
        if place or found.is_relative_to(app.srcdir):
            return f"{link[1]}{_relative(found, base)}{link[3]}"
        # what is no page of the site is a file to download, whole
        return f"{link[1]}path:{_relative(found, base)})"

    source[0] = _LINK.sub(turned, source[0])


def _relative(target: Path, base: Path) -> str:
    return Path(os.path.relpath(target, base)).as_posix()


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect it to the site."""
    app.connect("source-read", read)
    return {"parallel_read_safe": True}

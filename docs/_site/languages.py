"""The pages that there are in both languages, and the switch between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from sphinx.application import Sphinx

PAIRS: Final = {
    "explanation/backtest": "explanation/uji-balik",
    "faq": "tanya-jawab",
    "howto/consequence-test": "howto/uji-konsekuensi",
    "howto/install": "howto/pemasangan",
    "howto/pictures": "howto/gambar",
    "law/lifecycle": "law/alur",
    "law/readings": "law/tafsir",
    "tutorial/letter-to-ruling": "tutorial/dari-surat-ke-putusan",
}
"""The page in English and the one in Indonesian."""
ALONE: Final = frozenset({"howto/php-dan-javascript"})
"""The pages that there are in Indonesian alone."""

_ENGLISH: Final = {native: english for english, native in PAIRS.items()}


def is_native(page: str) -> bool:
    """Whether a page is in Indonesian."""
    return page in _ENGLISH or page in ALONE


def switch(
    app: Sphinx, page: str, template: str, context: MutableMapping[str, Any], _: object
) -> None:
    """Tell a page its language, and where it stands in the other one."""
    del app, template
    native = is_native(page)
    context["language"] = "id" if native else "en"
    context["other_page"] = PAIRS.get(page) or _ENGLISH.get(page)
    context["other_language"] = (
        ("en", "English") if native else ("id", "Bahasa Indonesia")
    )


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect it to the site."""
    app.connect("html-page-context", switch)
    return {"parallel_read_safe": True}

"""The way from a page to the same in the other language, and among those of its own."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Any, Final

from bs4 import BeautifulSoup
from pairs import PAIRS

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

    from sphinx.application import Sphinx

_NATIVE: Final = {**PAIRS, "search": "cari"}
_ENGLISH: Final = {native: english for english, native in _NATIVE.items()}
_WORDS: Final = {
    "Search": "Cari",
    "On this page": "Di halaman ini",
    "Next": "Berikutnya",
    "Previous": "Sebelumnya",
    "Home": "Beranda",
    "View this page": "Lihat sumber halaman ini",
    "Begin": "Mulai",
    "How to": "Cara",
    "Understand": "Memahami",
    "The law": "Hukumnya",
    "Look up": "Rujukan",
}
"""What the theme says, and what stands over the parts of the list of pages."""
_FIXED: Final = {
    "Back to top": "Kembali ke atas",
    "Index": "Indeks",
    "Link to this heading": "Tautan ke judul ini",
    "Skip to content": "Langsung ke isi",
    "Toggle Light / Dark / Auto color theme": "Ganti warna: terang, gelap, otomatis",
    "Toggle hidden content": "Buka atau tutup isi",
    "Toggle navigation of Reference": "Buka atau tutup daftar Rujukan",
    "Toggle site navigation sidebar": "Buka atau tutup daftar halaman",
    "Toggle table of contents sidebar": "Buka atau tutup daftar isi",
}
"""What it says without asking for a translation."""


def is_native(page: str) -> bool:
    """Whether a page is in Indonesian."""
    return page in _ENGLISH


def switch(
    app: Sphinx, page: str, template: str, context: MutableMapping[str, Any], _: object
) -> None:
    """Tell a page its language, and where it stands in the other one."""
    del template
    native = is_native(page)
    others = _NATIVE if native else _ENGLISH
    context["language"] = "id" if native else "en"
    context["other_page"] = _NATIVE.get(page) or _ENGLISH.get(page)
    context["other_language"] = (
        ("en", "English") if native else ("id", "Bahasa Indonesia")
    )
    if native:
        context["master_doc"] = PAIRS["front"]
        if page == _NATIVE["search"]:
            app.add_js_file("cari.js")
        context["_"] = lambda words: _WORDS.get(words, words)
    context["furo_navigation_tree"] = _listed(
        context["furo_navigation_tree"], page, others
    )
    ways = app.builder.relations
    for way, place in (("prev", 1), ("next", 2)):
        near = page
        while (near := ways.get(near, (None,) * 3)[place]) in others:
            pass
        context[way] = near and {
            "link": context["pathto"](near),
            "title": app.env.titles[near].astext(),
        }


def _listed(tree: str, page: str, others: Mapping[str, str]) -> str:
    """Return the list of pages without those that there are in the other language."""
    parts = BeautifulSoup(tree, "html.parser")
    for link in parts.find_all("a"):
        place = posixpath.join(posixpath.dirname(page), link["href"])
        if posixpath.normpath(place).removesuffix(".html") in others:
            link.parent.decompose()
    for caption in parts.select(".caption"):
        caption["aria-level"] = "2"  # the theme calls it a heading, of no level
    if others is _NATIVE:
        for caption in parts.select(".caption-text"):
            caption.string = _WORDS[caption.get_text()]
    return str(parts)


def translate(app: Sphinx, failed: Exception | None) -> None:
    """Put the words that the theme has fixed into the language of each page."""
    for page in () if failed else _ENGLISH:
        file = app.outdir / f"{page}.html"
        text = file.read_text(encoding="utf-8")
        for english, native in _FIXED.items():
            for before, after in (('"', '"'), (">", "<")):
                text = text.replace(before + english + after, before + native + after)
        file.write_text(text, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect it to the site, after the theme."""
    app.connect("html-page-context", switch, priority=600)
    app.connect("build-finished", translate)
    return {"parallel_read_safe": True}

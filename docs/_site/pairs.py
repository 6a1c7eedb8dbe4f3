"""The pages that there are in both languages."""

from __future__ import annotations

from typing import Final

PAIRS: Final = {
    "faq": "tanya-jawab",
    "howto/consequence-test": "howto/uji-konsekuensi",
    "howto/install": "howto/pemasangan",
    "law/lifecycle": "law/alur",
    "law/readings": "law/tafsir",
    "tutorial/letter-to-ruling": "tutorial/dari-surat-ke-putusan",
}
"""The page in English and the one in Indonesian."""
ALONE: Final = frozenset({"howto/php-dan-javascript"})
"""The pages that there are in Indonesian alone."""

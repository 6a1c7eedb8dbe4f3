"""The pages that there are in both languages."""

from __future__ import annotations

from typing import Final

PAIRS: Final = {
    "coverage": "cakupan",
    "explanation/backtest": "explanation/uji-balik",
    "explanation/comparison": "explanation/perbandingan",
    "explanation/day-zero": "explanation/hari-nol",
    "explanation/doubt": "explanation/keraguan",
    "explanation/editions": "explanation/edisi",
    "explanation/exemption": "explanation/pengecualian",
    "explanation/how-it-is-built": "explanation/cara-dibangun",
    "explanation/readings": "explanation/tafsir-dan-hari-aman",
    "explanation/regimes": "explanation/hukum-yang-berlaku",
    "explanation/silence": "explanation/tidak-ditanggapi",
    "faq": "tanya-jawab",
    "front": "beranda",
    "howto/books": "howto/buku-register",
    "howto/build-a-form": "howto/membuat-formulir",
    "howto/case-file": "howto/berkas-perkara",
    "howto/command-line": "howto/baris-perintah",
    "howto/consequence-test": "howto/uji-konsekuensi",
    "howto/cron": "howto/cron-dan-kalender",
    "howto/embed": "howto/menanamkan",
    "howto/how-late": "howto/seberapa-terlambat",
    "howto/install": "howto/pemasangan",
    "howto/known-on": "howto/diketahui-pada",
    "howto/letters": "howto/surat",
    "howto/lists": "howto/daftar",
    "howto/local-days": "howto/hari-setempat",
    "howto/many-rows": "howto/banyak-baris",
    "howto/new-decree": "howto/skb-baru",
    "howto/office-morning": "howto/pagi-di-kantor",
    "howto/php-and-javascript": "howto/php-dan-javascript",
    "howto/pictures": "howto/gambar",
    "howto/property-tests": "howto/uji-properti",
    "howto/report": "howto/laporan-layanan",
    "howto/sql": "howto/tenggat-di-sql",
    "index": "indeks",
    "law/lifecycle": "law/alur",
    "law/readings": "law/tafsir",
    "tutorial/letter-to-ruling": "tutorial/dari-surat-ke-putusan",
}
"""The page in English and the one in Indonesian."""

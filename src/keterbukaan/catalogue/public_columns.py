"""Kolom Daftar Informasi Publik: the seven of the regulation, and what offices add.

PerKI 1/2021 Ps. 21(2) and Lampiran I have number, summary, who holds it, who made it,
time and place of making, form, and retention. Provinces add a title and a link;
faculties and villages part the form in two. By category and days of publication the
next publication is counted.

>>> [column.key for column in PUBLIC if column.basis is None][:3]
['category', 'category.periodic', 'category.immediate']
"""

from __future__ import annotations

from typing import Final

from .category_cells import GROUPS
from .columns import FILES, ListColumn

_SEVEN: Final = "PerKI 1/2021 Ps. 21(2)"

PUBLIC: Final = (
    ListColumn("number", ("nomor", "number"), ("no", "no urut"), basis=_SEVEN),
    ListColumn(
        "category",
        ("kategori", "category"),
        ("jenis", "klasifikasi", "kelompok", "sifat"),
        cells="category",
    ),
    *(
        ListColumn(
            f"category.{group}",
            (f"kategori: {words[0]}", f"category: {words[1]}"),
            words,
            cells="mark",
        )
        for group, words in GROUPS.items()
    ),
    ListColumn(
        "title", ("judul", "title"), ("nama informasi", "nama dokumen", "judul dokumen")
    ),
    ListColumn(
        "summary",
        ("ringkasan isi informasi", "summary"),
        (
            *("ringkasan", "isi", "uraian", "deskripsi", "rincian"),
            *("informasi", "informasi publik"),
        ),
        ("ringkasan isi", "uraian isi", "isi ringkas"),
        basis=_SEVEN,
    ),
    ListColumn(
        "held_by",
        ("pejabat atau unit yang menguasai", "officer or unit who holds it"),
        ("unit kerja", "satker", "satuan kerja", "perangkat daerah", "opd", "skpd"),
        ("menguasai", "menguasi", "penguasaan"),
        basis=_SEVEN,
    ),
    ListColumn(
        "made_by",
        ("penanggung jawab pembuatan", "officer or unit who made it"),
        ("pembuat", "penerbit", "pj"),
        ("penanggung jawab", "penanggungjawab"),
        basis=_SEVEN,
    ),
    ListColumn(
        "place_and_time",
        ("tempat dan waktu pembuatan", "place and time of making"),
        (),
        ("tempat waktu", "place time"),
        cells="place_and_time",
        basis=_SEVEN,
    ),
    ListColumn(
        "place",
        ("tempat pembuatan", "place of making"),
        ("tempat", "tempat penerbitan", "place"),
        ("tempat pembuatan",),
        basis=_SEVEN,
    ),
    ListColumn(
        "form.paper",
        ("bentuk: cetak", "form: on paper"),
        (
            "cetak",
            "tercetak",
            "hardcopy",
            "hard copy",
            "hardfile",
            "bentuk hardcopy",
            "form hardcopy",
        ),
        cells="mark",
        basis=_SEVEN,
    ),
    ListColumn(
        "form.electronic",
        ("bentuk: elektronik", "form: electronic"),
        (
            *("elektronik", "online", "softcopy", "soft copy", "softfile", "digital"),
            *(
                "bentuk online",
                "bentuk softcopy",
                *("rekam", "rekaman"),
                "form online",
                "form softcopy",
            ),
        ),
        cells="mark",
        basis=_SEVEN,
    ),
    ListColumn(
        "form",
        ("bentuk informasi", "form"),
        (),
        ("bentuk", "format"),
        cells="forms",
        basis=_SEVEN,
    ),
    ListColumn(
        "retention",
        ("jangka waktu penyimpanan", "retention"),
        ("jangka waktu", "masa simpan"),
        ("penyimpanan", "retensi"),
        basis=_SEVEN,
    ),
    ListColumn(
        "published_on",
        ("tanggal diumumkan", "published on"),
        ("diumumkan", "tanggal terbit", "tanggal publikasi", "tanggal unggah"),
        ("tanggal pengumuman", "tanggal diumumkan", "tanggal publikasi"),
        cells="day",
    ),
    ListColumn(
        "updated_on",
        ("tanggal dimutakhirkan", "updated on"),
        ("dimutakhirkan", "diperbarui", "pemutakhiran", "tanggal pembaruan"),
        ("tanggal pemutakhiran", "tanggal diperbarui"),
        cells="day",
    ),
    ListColumn(
        "opened_on",
        ("tanggal dibuka", "opened on"),
        ("dibuka",),
        cells="day",
    ),
    ListColumn(
        "link",
        ("tautan", "link"),
        ("jenis media", "kind media", *FILES),
        ("tautan", "link"),
    ),
    ListColumn(
        "time",
        ("waktu pembuatan", "time of making"),
        ("waktu", "tahun", "tahun pembuatan", "tanggal pembuatan", "time"),
        ("waktu pembuatan", "waktu penerbitan", "time making"),
        basis=_SEVEN,
    ),
)
"""The columns of the information list."""

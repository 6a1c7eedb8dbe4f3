"""The cells of a list, as people write them."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan.catalogue import LAYOUTS
from keterbukaan.catalogue.category_cells import category_of, category_text, group_of
from keterbukaan.catalogue.cells import (
    SheetCell,
    day_of,
    end_in_words,
    forms_of,
    is_marked,
    place_and_time,
    text_of,
)
from keterbukaan.catalogue.columns import ListKind
from keterbukaan.catalogue.ground_cells import grounds_in, grounds_of
from keterbukaan.catalogue.headings import COLUMNS, column_of
from keterbukaan.law.categories import CATEGORIES
from keterbukaan.texts import LANGUAGES, Lang

_PUBLIC, _EXEMPT = ListKind.PUBLIC, ListKind.EXEMPT


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        (7, "7"),
        (2025.0, "2025"),
        (1.5, "1.5"),
        (True, "True"),
        (dt.date(2026, 3, 12), "2026-03-12"),
        (dt.datetime(2026, 3, 12), "2026-03-12"),  # noqa: DTZ001 # no sheet has a zone
        (dt.datetime(2026, 3, 12, 9, 5), "2026-03-12 09:05"),  # noqa: DTZ001 # no sheet has a zone
        (dt.time(9, 5), "09:05:00"),
        ("  Kota\n\tAntah\u00a0Berantah ", "Kota Antah Berantah"),
        ("\ufeffNo", "No"),
        ("'=1+1", "=1+1"),
        ("'tidak'", "'tidak'"),
    ],
)
def test_a_cell_is_text_as_a_sheet_shows_it(cell: SheetCell, text: str) -> None:
    """Whatever kind of value a file has in it."""
    assert text_of(cell) == text


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-03-12", "2026-03-12"),
        ("2026/3/2", "2026-03-02"),
        ("2026-03-12 00:00:00", "2026-03-12"),
        ("12/03/2026", "2026-03-12"),
        ("12.3.2026", "2026-03-12"),
        ("12 Maret 2026", "2026-03-12"),
        ("12-Mar-2026", "2026-03-12"),
        ("12 Agt. 2026", "2026-08-12"),
        ("Jum'at", None),
        ("Kamis, 12 March 2026", "2026-03-12"),
        ("12 Marit 2026", None),
        ("31/02/2026", None),
        ("12/13/2026", None),
        ("0 Maret 2026", None),
        ("12/03/26", None),
        ("Maret 2026", None),
        ("46093", None),
    ],
)
def test_a_day_is_read_where_it_is_written_out(text: str, day: str | None) -> None:
    """And nothing else is taken for one."""
    assert day_of(text) == (dt.date.fromisoformat(day) if day else None)


@pytest.mark.parametrize(
    "text",
    ["s.d. 31 Desember 2029", "sampai dengan tanggal 31/12/2029", "hingga 2029-12-31"],
)
def test_a_period_may_name_its_end(text: str) -> None:
    """In words that say until when."""
    assert end_in_words(text) == dt.date(2029, 12, 31)
    assert end_in_words("31 Desember 2029") is None
    assert end_in_words("sampai dibuka") is None


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Hard & Soft File", ["paper", "electronic"]),
        ("Softcopy/Hardcopy", ["paper", "electronic"]),
        ("cetak", ["paper"]),
        ("PDF", ["electronic"]),
        ("Online", ["electronic"]),
    ],
)
def test_forms_are_known_by_many_names(text: str, forms: list[str]) -> None:
    """In one cell, or ticked in two."""
    assert [each.value for each in forms_of(text) or ()] == forms
    assert forms_of("dokumen") is None


def test_a_tick_is_any_sign_but_one_for_nothing() -> None:
    """However it is made."""
    ticks = ("v", "V", "x", "X", "\u221a", "\u2713", "ya", "1", "Ada", "\u25cf")
    assert all(map(is_marked, ticks))
    assert not any(
        map(is_marked, ("", "-", "\u2013", "tidak", "0", "n/a", "Tidak ada"))
    )


@pytest.mark.parametrize(
    ("text", "place", "time"),
    [
        ("Bandung, 2025", "Bandung", "2025"),
        ("2025, Bandung", "Bandung", "2025"),
        ("Januari 2025", None, "Januari 2025"),
        ("Kota Antah Berantah tahun 2026", "Kota Antah Berantah", "tahun 2026"),
        ("Gedung 3; lantai 2", "Gedung 3", "lantai 2"),
        ("Sekretariat", "Sekretariat", None),
        ("; 2025", None, "2025"),
    ],
)
def test_place_and_time_share_a_cell(
    text: str, place: str | None, time: str | None
) -> None:
    """As in the annex of the regulation."""
    assert place_and_time(text) == (place, time)


# -- letters and categories ------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("17.h.3", "17.h.3"),
        ("a", "17.a"),
        ("huruf b dan c", "17.b 17.c"),
        ("Pasal 17 huruf h angka 2 UU No. 14 Tahun 2008", "17.h.2"),
        ("UU KIP Ps. 17 a.5, 17.j", "17.a.5 17.j"),
        ("17.z", ""),
        ("17.a.99", ""),
        ("Pasal 17", ""),
        ("rahasia jabatan", ""),
    ],
)
def test_letters_are_read_in_their_column(text: str, ids: str) -> None:
    """And one word too many leaves the cell unread."""
    assert " ".join(map(str, grounds_of(text) or ())) == ids


def test_letters_in_a_legal_basis_need_their_law() -> None:
    """For every law has an Article 17."""
    of = "Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik"
    assert [*map(str, grounds_in(f"{of} Pasal 17 huruf i; UU 3/2002"))] == ["17.i"]
    assert grounds_in("UU 39/1999 Pasal 17 huruf b; UU 14/2008") == ()
    assert grounds_in("UU 14/2008 jo. UU 39/1999 Pasal 17 huruf b") == ()
    of_other = "UU 3/2002 jo. Pasal 17 huruf c, UU 14/2008"
    assert [*map(str, grounds_in(of_other))] == ["17.c"]
    assert grounds_in("UU KIP Pasal 17 huruf h angka 77") == ()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("key", [*CATEGORIES, "periodic", "immediate", "at_all_times"])
def test_a_category_is_read_as_it_is_written(key: str, lang: str) -> None:
    """In either language, and by its id."""
    written = category_text(key, "en" if lang == "en" else "id")
    assert category_of(written) == category_of(written.upper()) == key
    assert category_of(key.replace("_", " ") if key == "at_all_times" else key) == key


def test_words_of_two_categories_name_neither() -> None:
    """Only with their group; and an entry is no heading."""
    assert category_of("asas dan tujuan") is None
    assert category_of("profil badan publik") == "periodic.profile"
    assert group_of("II. Informasi yang wajib tersedia setiap saat") == "at_all_times"
    assert group_of("Laporan berkala dinas") is None


# -- headings --------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ListKind)
def test_every_heading_of_a_table_names_its_column(kind: ListKind) -> None:
    """Those that are written, those that are read, and the key; none names two."""
    seen: dict[str, str] = {}
    for column in COLUMNS[kind]:
        for heading in (*column.words, *column.also, *column.holding, column.key):
            assert column_of(f" {heading.upper()}: ", kind) is column, heading
            assert seen.setdefault(heading, column.key) == column.key
        assert column.basis is None or column.basis.pasal is not None


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", ListKind)
def test_every_heading_of_a_layout_names_its_column(kind: ListKind, lang: Lang) -> None:
    """So that what was written is read."""
    for layout in LAYOUTS[kind].values():
        for column in layout.columns:
            found = column_of(column.label(lang), kind)
            assert found is not None, column.label(lang)
            assert found.key == column.key


@pytest.mark.parametrize(
    ("kind", "headings"),
    [
        (
            _PUBLIC,  # Jawa Barat 2023
            {
                "No": "number",
                "Judul Informasi": "title",
                "Ringkasan Isi Informasi": "summary",
                "Pejabat yang Menguasai Informasi": "held_by",
                "Penanggung Jawab Pembuatan/Penerbitan": "made_by",
                "Waktu Pembuatan/Penerbitan Informasi": "time",
                "Bentuk Informasi yang Tersedia": "form",
                "Jangka Waktu Penyimpanan": "retention",
                "Jenis Media (link)": "link",
            },
        ),
        (
            _PUBLIC,  # FMIPA Unila, after Lampiran I; villages
            {
                "Pejabat/Unit/Satker yang Menguasai": "held_by",
                "Waktu dan Tempat": "place_and_time",
                "Retensi": "retention",
                "Softcopy": "form.electronic",
                "Hardcopy": "form.paper",
                "Tgl. Pengumuman": "published_on",
            },
        ),
        (
            _EXEMPT,
            {
                "Informasi": "summary",
                "Dasar Hukum": "statute",
                "Jika Dibuka": "consequence",
                "Jika Ditutup": "protects",
                "Jenis Informasi yang Dikecualikan": "summary",
                "Jenis Klasifikasi Informasi yang Dikecualikan": "summary",
                "Konten Informasi": "summary",
                "Alasan / Dasar Hukum Pengecualian Informasi": "statute",
                "Konsekuensi/Pertimbangan bagi Publik": "consequence",
                "Akibat apabila informasi dibuka": "consequence",
                "Akibat apabila informasi ditutup": "protects",
                "Tanggal dibuka kembali": "opened_on",
                "Mulai": "begins_on",
                "Selesai": "ends_on",
                "Penanggung Jawab": "unit",
                "Berkas": "link",
            },
        ),
    ],
)
def test_headings_of_real_lists_are_known(
    kind: ListKind, headings: dict[str, str]
) -> None:
    """As offices word them."""
    found = {heading: column_of(heading, kind) for heading in headings}
    assert {
        name: each.key if each else None for name, each in found.items()
    } == headings


def test_what_names_a_person_is_no_heading_of_a_list() -> None:
    """Nor is a blank one, nor a word that no table has."""
    for heading in ("Nama", "NIK", "", "-", "Kode QR"):
        assert column_of(heading, _PUBLIC) is None
        assert column_of(heading, _EXEMPT) is None

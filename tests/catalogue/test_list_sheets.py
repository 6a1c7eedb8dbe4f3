"""Lists out of the rows of a file, as offices keep them, and into rows again."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from keterbukaan import (
    ExemptEntry,
    ExemptList,
    InformationEntry,
    InformationList,
    InputError,
    WorkCalendar,
)
from keterbukaan.catalogue import (
    LAYOUTS,
    ListKind,
    list_layout,
    list_rows,
    look,
    read_exempt_list,
    read_information_list,
)
from keterbukaan.catalogue.cells import Linked
from keterbukaan.catalogue.layouts import UnknownListLayout
from keterbukaan.catalogue.sheets import recognised, sheets_of
from keterbukaan.law.spans import CalendarDays

if TYPE_CHECKING:
    from collections.abc import Sequence

    from keterbukaan.catalogue import ListSheet, SheetNote
    from keterbukaan.catalogue.cells import SheetCell
    from keterbukaan.texts import Lang

DAYS = WorkCalendar.national()
HEAD = ("No", "Ringkasan Isi Informasi", "Bentuk", "Retensi")
EXEMPT_HEAD = ("No", "Informasi", "Pasal 17", "Dasar Hukum", "Jangka Waktu", "Selesai")


def _read(*rows: Sequence[Any]) -> ListSheet[InformationList]:
    return read_information_list([HEAD, *rows])


def _closed(*rows: Sequence[Any]) -> ListSheet[ExemptList]:
    return read_exempt_list([EXEMPT_HEAD, *rows])


def _told(notes: Sequence[SheetNote]) -> list[tuple[str, int | None, str | None]]:
    return [(note.code, note.row, note.heading) for note in notes]


def _texts(rows: Sequence[Sequence[SheetCell]]) -> list[list[SheetCell]]:
    return [list(row) for row in rows]


# -- where the list is -----------------------------------------------------------------


def test_a_list_stands_below_a_title_and_above_signatures() -> None:
    """Rows keep the numbers that a spreadsheet shows; the foot is never repeated."""
    read = read_information_list(
        [
            ["DAFTAR INFORMASI PUBLIK"],
            ["Nomor SK: 188/12/2026"],
            ["Tanggal penetapan", None, dt.datetime(2026, 1, 5)],  # noqa: DTZ001 # no sheet has a zone
            ["Disetujui oleh", "Sekretaris Daerah"],
            ["Dimutakhirkan pada", "pekan lalu"],
            [],
            HEAD,
            ["(1)", "(2)", "(3)", "(4)"],
            [1, "Profil", "cetak", "5 tahun"],
            [2, None, None, None],
            HEAD,
            [None, "Laporan", None, None],
            [3, "Peta", "pdf", "-"],
            [],
            [None, None, None, "Antah Berantah, 5 Januari 2026"],
            [None, None, "NIP", "000000000000000000"],
        ]
    )
    listed = read.listed
    assert [entry.summary for entry in listed.entries] == ["Profil", "Laporan", "Peta"]
    assert [entry.number for entry in listed.entries] == ["1", None, "3"]
    assert read.rows == (9, 12, 13)
    assert (listed.set_by, listed.set_on, listed.approved_by, listed.updated_on) == (
        "188/12/2026",
        dt.date(2026, 1, 5),
        "Sekretaris Daerah",
        None,
    )
    (foot,) = read.notes
    assert (foot.code, foot.text("en")) == (
        "foot",
        "rows 15 to 16 below the list are not read",
    )


def test_headings_may_take_two_rows() -> None:
    """A heading over several columns, parted by the row below it."""
    read = read_information_list(
        [
            ["No", "Ringkasan isi", "Bentuk", "", "Pembuatan", "", "Kode"],
            ["", "", "Cetak", "Online", "Waktu", "Tempat", ""],
            [1, "Profil", "v", "", "2025", "Antah", "k1"],
            [2, "Peta", "-", "x", "", "", ""],
        ]
    )
    one, other = read.listed.entries
    assert [form.value for form in one.form] == ["paper"]
    assert [form.value for form in other.form] == ["electronic"]
    assert (one.time, one.place, one.extra["Kode"]) == ("2025", "Antah", "k1")
    assert read.headings["form.paper"] == "Bentuk: Cetak"
    assert _told(read.notes) == [("heading", None, "Kode")]


def test_a_row_below_the_headings_is_no_second_row_of_them() -> None:
    """Where nothing spans columns, or a word is no heading."""
    head = ["Ringkasan isi", "Bentuk", "", "Retensi"]
    for row in (["", "", "cetak", "tahun"], ["Judul", "", "", ""], ["", "", "a", ""]):
        (sheet,) = sheets_of([head, row], ListKind.PUBLIC)
        assert [each.heading for each in sheet.heads][:2] == head[:2]
        assert len(sheet.rows) == 1


def test_a_column_without_a_heading_goes_by_its_letter() -> None:
    """And one that comes twice keeps its cells apart."""
    read = read_information_list(
        [
            ["Ringkasan", "Retensi", "Masa simpan", "", "Kode", "Kode", ""],
            ["Profil", "1 tahun", "2 tahun", "h", "k", "l", ""],
        ]
    )
    (entry,) = read.listed.entries
    assert entry.retention == "1 tahun"
    assert entry.extra == {
        "Masa simpan": "2 tahun",
        "D": "h",
        "Kode": "k",
        "Kode (F)": "l",
    }
    assert _told(read.notes) == [
        ("heading_again", None, "Masa simpan"),
        ("heading", None, "D"),
        ("heading", None, "Kode"),
        ("heading", None, "Kode (F)"),
    ]


def test_what_has_no_headings_is_no_list() -> None:
    """Nor is a table of people; a file with headings alone is an empty list."""
    people: list[list[Any]] = [["No", "Nama", "NIK"], [1, "Contoh", "0"]]
    nothing: list[list[list[Any]]] = [[], [[]], [["", None]], people]
    for rows in nothing:
        with pytest.raises(InputError) as refused:
            read_information_list(rows)
        assert [each.code for each in refused.value.problems] == ["no_headings"]
    read = _read()
    assert (read.listed.entries, read.rows, read.notes) == ((), (), ())
    assert look(read, dt.date(2026, 8, 3), calendar=DAYS).due == ()
    assert recognised([], ListKind.PUBLIC) == 0
    assert recognised([HEAD], ListKind.PUBLIC) == 4


def test_a_list_of_the_other_kind_is_noted() -> None:
    """By its headings; its rows are read for what they hold."""
    rows: list[list[Any]] = [
        ["No", "Informasi", "Bentuk", "Penyimpanan"],
        [1, "Peta", "pdf", "1 tahun"],
    ]
    read = read_exempt_list(rows)
    assert _told(read.notes)[0] == ("other_list", None, None)
    assert read.listed.entries[0].period is None
    assert "information list" in read.notes[0].text("en")
    assert read_information_list(rows).notes == ()


def test_a_foot_is_told_by_its_missing_numbers_alone() -> None:
    """A list that numbers nothing has none; nor are full rows one, or rows close by."""
    unnumbered = _read(["", "Profil", "", ""], [], ["", "Peta", "", ""])
    assert len(unnumbered.listed.entries) == 2
    close = _read([1, "Profil", "", ""], ["", "Peta", "", ""])
    assert len(close.listed.entries) == 2
    full = _read([1, "Profil"], [], ["", "Peta", "pdf", "x"], ["", "", "", ""])
    assert len(full.listed.entries) == 2
    only = read_information_list([["Ringkasan"], ["Profil"], [], ["Peta"]])
    assert len(only.listed.entries) == 2


# -- rows that are no entries ----------------------------------------------------------


def test_a_row_above_others_sets_their_category() -> None:
    """Where its words say so; else it stays as it was, and a note says which."""
    read = _read(
        ["A.", "INFORMASI BERKALA"],
        [1, "Profil", "pdf", ""],
        ["Tentang keuangan dinas", "", "", ""],
        [2, "Laporan keuangan", "pdf", ""],
        ["", "", "Bagian lain", ""],
        ["Informasi serta merta", "", "", ""],
        [3, "Banjir", "pdf", ""],
        ["Informasi yang dikecualikan", "", "", ""],
        [4, "Rute", "pdf", ""],
        ["B", "", "", ""],
    )
    assert [entry.category for entry in read.listed.entries] == [
        "periodic",
        "periodic",
        "immediate",
        None,
    ]
    assert _told(read.notes) == [
        ("heading_row", 4, None),
        ("heading_row", 6, None),
        ("exempt_rows", 9, None),
    ]
    assert "'Tentang keuangan dinas'" in read.notes[0].text("id")
    assert "berkala" in read.notes[0].text("id")


def test_a_column_of_categories_is_heard_before_the_row_above() -> None:
    """As it is nearer."""
    read = read_information_list(
        [
            ["Ringkasan", "Kategori"],
            ["Informasi setiap saat", ""],
            ["Profil", "profil badan publik"],
            ["Perjanjian", "-"],
            ["Peta", "lain-lain"],
        ]
    )
    assert [entry.category for entry in read.listed.entries] == [
        "periodic.profile",
        "at_all_times",
        "at_all_times",
    ]
    assert read.listed.entries[2].extra == {"Kategori": "lain-lain"}
    assert _told(read.notes) == [("cell", 5, "Kategori")]


def test_one_bad_row_spoils_no_other() -> None:
    """It is named, and the others are read."""
    read = _read(
        [1, "Profil", "pdf", ""], [2, "", "cetak", "1 tahun"], [3, "Peta", "?!"]
    )
    assert [entry.summary for entry in read.listed.entries] == ["Profil", "Peta"]
    assert read.rows == (2, 4)
    assert _told(read.notes) == [("no_information", 3, None)]


def test_a_title_stands_for_a_summary() -> None:
    """In a row, or where the list has no column for it."""
    read = read_information_list(
        [["Judul", "Ringkasan", "Bentuk"], ["Profil", "", "pdf"], ["Peta", "Skala", ""]]
    )
    assert [entry.summary for entry in read.listed.entries] == ["Profil", "Skala"]
    assert _told(read.notes) == [("title_for_summary", 2, None)]
    read = read_information_list([["Judul", "Bentuk"], ["Profil", "pdf"]])
    assert read.listed.entries[0].summary == "Profil"
    assert _told(read.notes) == [("no_summary", None, None)]


# -- the exempt list -------------------------------------------------------------------


def test_an_exempt_list_is_read() -> None:
    """Letters from their column, else from the legal basis; the end from its words."""
    read = _closed(
        [1, "Rute", "a angka 5", "UU 3/2002", "5 tahun", "30/09/2026"],
        [2, "Soal", "", "UU KIP Pasal 17 huruf j", "s.d. 31 Desember 2027", ""],
        [3, "Memo", "rahasia", "", "", "permanen"],
        [4, "Arsip", "", "", "2 tahun", "permanen"],
        ["Bagian kedua dari daftar", "", "", "", "", ""],
    )
    told = [
        ([*map(str, each.grounds)], str(each.ends_on), each.period)
        for each in read.listed.entries
    ]
    assert told == [
        (["17.a.5"], "2026-09-30", "5 tahun"),
        (["17.j"], "2027-12-31", "s.d. 31 Desember 2027"),
        ([], "None", "permanen"),
        ([], "None", "2 tahun"),
    ]
    assert read.listed.entries[3].extra == {"Selesai": "permanen"}
    assert _told(read.notes) == [
        ("cell", 4, "Pasal 17"),
        ("cell", 5, "Selesai"),
        ("heading_row", 6, None),
    ]


def test_the_form_of_the_test_is_read() -> None:
    """Eight columns, with the status where a list has it."""
    read = read_exempt_list(
        [
            ["Dimutakhirkan pada: 5 Januari 2026"],
            [
                "Informasi",
                "Dasar Hukum",
                "Konsekuensi",
                "",
                "Mulai",
                "Selesai",
                "Status",
            ],
            ["", "", "Dibuka", "Ditutup", "", "", ""],
            ["Rute", "UU 3/2002", "a", "b", "2/1/2025", "2/1/2027", "berlaku"],
            ["Soal", "UU 3/2002", "a", "b", "2/1/2025", "2/1/2027", "aman"],
        ]
    )
    entry, other = read.listed.entries
    assert (entry.consequence, entry.protects) == ("a", "b")
    assert entry.begins_on == dt.date(2025, 1, 2)
    assert entry.status is not None
    assert (entry.status.value, other.status, other.extra) == (
        "in_force",
        None,
        {"Status": "aman"},
    )
    assert read.listed.updated_on == dt.date(2026, 1, 5)


# -- on a day --------------------------------------------------------------------------


def test_findings_say_their_row_and_column() -> None:
    """By the heading of the file, else by what the column is called here."""
    read = read_information_list(
        [
            ["No", "Ringkasan", "Waktu dan Tempat", "Bentuk", "Kategori", "Diumumkan"],
            [],
            [1, "Profil", "", "dokumen", "berkala", "31/03/2026"],
            [2, "Banjir", "Antah, 2026", "cetak", "serta merta", ""],
        ]
    )
    seen = look(read, dt.date(2026, 8, 3), calendar=DAYS)
    told = [(each.code, each.row, each.heading) for each in seen.findings]
    assert told[:3] == [
        ("list.no_decree", None, None),
        ("list.not_approved", None, None),
        ("list.never_updated", None, None),
    ]
    assert ("column.place", 3, ("Waktu dan Tempat",) * 2) in told
    assert ("entry.immediate_unpublished", 4, ("Diumumkan",) * 2) in told
    held = ("pejabat atau unit yang menguasai", "officer or unit who holds it")
    assert ("column.held_by", 3, held) in told
    assert not any(code == "column.form" for code, *_ in told)  # not blank, but unread
    assert [(each.rule, each.row, str(each.by)) for each in seen.due] == [
        ("publication.periodic", 3, "2026-09-30")
    ]
    assert seen.undated == (4,)
    assert (seen.due[0].information, seen.due[0].place) == ("Profil", 0)
    assert seen.findings[0].basis.pasal == "45"
    near = look(read, dt.date(2026, 8, 3), within=CalendarDays(9), calendar=DAYS)
    assert (near.due, str(near.until)) == ((), "2026-08-12")


def test_the_list_and_exemptions_are_due() -> None:
    """The update has no row; an exemption that ended before the rule no deadline."""
    public = read_information_list([["Dimutakhirkan pada", "5/1/2026"], HEAD])
    (update,) = look(public, dt.date(2026, 8, 3), calendar=DAYS).due
    assert (update.row, update.information, update.overdue) == (None, None, True)
    assert update.label("en") == "Update of the information list"
    read = _closed(
        [1, "Rute", "a", "UU 3/2002", "", "30/09/2026"],
        [2, "Memo", "i", "UU 3/2002", "", ""],
        [3, "Lama", "i", "UU 3/2002", "", "1/2/2009"],
    )
    seen = look(read, dt.date(2026, 8, 3), calendar=DAYS)
    assert [(each.row, str(each.by), str(each.open_from)) for each in seen.due] == [
        (4, "2009-02-01", "2009-02-02"),
        (2, "2026-08-18", "2026-10-01"),
    ]
    assert seen.due[0].deadline is None
    assert seen.undated == (3,)
    assert str(seen.edition) == "SKB 1497/2025"
    moved = look(
        _closed([1, "Rute", "a", "", "", "30/04/2026"]),
        dt.date(2026, 1, 5),
        calendar=DAYS,
        readings={"joint_leave": "counted"},
    )
    assert str(moved.due[0].by) == "2026-03-17"


def test_a_thousand_rows_are_read() -> None:
    """Each with its row, and what is due in one look."""
    rows = [[n, f"Laporan {n}", "pdf", "5 tahun"] for n in range(1, 1001)]
    read = _read(["", "Informasi berkala"], *rows)
    assert len(read.listed.entries) == 1000
    assert read.rows[-1] == 1002
    assert len(look(read, dt.date(2026, 8, 3), calendar=DAYS).undated) == 1000


# -- written and read again ------------------------------------------------------------

WHOLE = InformationEntry(
    summary="Alamat, tugas, dan fungsi",
    title="Profil",
    number="7",
    held_by="Sekretaris",
    made_by="Subbag Umum",
    place="Antah Berantah",
    time="Januari 2026",
    form=("paper", "electronic"),
    retention="5 tahun",
    category="periodic.profile",
    published_on=dt.date(2026, 1, 5),
    updated_on=dt.date(2026, 3, 5),
    opened_on=dt.date(2026, 2, 5),
    link="https://contoh.example/profil",
    extra={"Kode": "k1"},
)
PUBLIC = InformationList(
    entries=[WHOLE, InformationEntry(summary="Peta", form="electronic")],
    set_by="188/12/2026",
    set_on=dt.date(2026, 1, 5),
    approved_by="Sekretaris Daerah",
    updated_on=dt.date(2026, 3, 5),
)
CLOSED = ExemptList(
    entries=[
        ExemptEntry(
            summary="Rute patroli",
            number="1",
            id="uji/1",
            grounds=("17.a.5", "17.j"),
            statute="UU 3/2002",
            consequence="petugas terancam",
            protects="petugas",
            begins_on=dt.date(2025, 1, 2),
            ends_on=dt.date(2027, 1, 2),
            period="2 tahun",
            decree="SK 3/2025",
            decided_on=dt.date(2025, 1, 2),
            opened_on=dt.date(2026, 1, 2),
            unit="Satpol PP",
            link="uji-1.pdf",
            status="opened",
            extra={"Kode": "k1"},
        ),
        ExemptEntry(summary="Soal ujian", number="2", period="permanen"),
    ],
    updated_on=dt.date(2026, 3, 5),
)


@pytest.mark.parametrize("lang", ["id", "en"])
def test_a_full_list_comes_back_whole(lang: Lang) -> None:
    """In either language, title block and own columns included."""
    read = read_information_list(_texts([*list_rows(PUBLIC, None, lang)]))
    (first, second) = read.listed.entries
    assert (first, second.number) == (WHOLE, "2")
    assert read.listed.set_on == PUBLIC.set_on
    assert (read.listed.approved_by, read.listed.updated_on) == (
        PUBLIC.approved_by,
        PUBLIC.updated_on,
    )
    assert _told(read.notes) == [("heading", None, "Kode")]
    closed = read_exempt_list(_texts([*list_rows(CLOSED, None, lang)]))
    assert closed.listed == CLOSED


@pytest.mark.parametrize("name", LAYOUTS[ListKind.PUBLIC])
def test_a_layout_keeps_what_it_has_columns_for(name: str) -> None:
    """And is the same when it is written again."""
    layout = list_layout("public", name)
    rows = _texts([*list_rows(PUBLIC, layout)])
    read = read_information_list(rows)
    assert _texts([*list_rows(read.listed, layout)]) == rows
    entry = next(each for each in read.listed.entries if each.number == "7")
    assert (entry.summary, entry.held_by, entry.retention) == (
        WHOLE.summary,
        WHOLE.held_by,
        WHOLE.retention,
    )
    assert (entry.time, entry.form) == (WHOLE.time, WHOLE.form)
    assert entry.place == (None if name == "media" else WHOLE.place)
    assert (entry.title is None) is not layout.has("title")
    group = {"full": "periodic.profile", "marks": "periodic"}.get(name)
    assert entry.category == group


def test_the_form_of_the_test_is_written() -> None:
    """A period without a day stands where its end would."""
    layout = list_layout("exempt", "test")
    rows = _texts([*list_rows(CLOSED, layout)])
    assert rows[2][:4] == ["informasi", "dasar hukum", "jika dibuka", "jika ditutup"]
    assert rows[4][5] == "permanen"
    read = read_exempt_list(rows)
    assert _texts([*list_rows(read.listed, layout)]) == rows
    assert read.listed.entries[1].period == "permanen"


def test_what_was_not_read_goes_back_to_its_column() -> None:
    """Under the heading of the layout; where that is taken, beside it."""
    read = _read([1, "Profil", "dokumen", "1 tahun"])
    head, row = list_rows(read.listed)
    assert dict(zip(head, row, strict=True))["bentuk informasi"] == "dokumen"
    assert "Bentuk" not in head
    taken = InformationEntry(summary="a", form="paper", extra={"Bentuk": "x", "n": 7})
    head, row, other = list_rows(InformationList(entries=[taken, *read.listed.entries]))
    assert (head[-2:], row[-2:], other[-2:]) == (
        ("Bentuk", "n"),
        ("x", "7"),
        (None, None),
    )


def test_a_layout_is_of_its_list() -> None:
    """And each is known by its name."""
    with pytest.raises(InputError) as refused:
        list_rows(CLOSED, list_layout("public", "perki"))
    assert [each.code for each in refused.value.problems] == ["other_list"]
    with pytest.raises(UnknownListLayout):
        list_layout("exempt", "perki")


# -- as offices really keep them -------------------------------------------------------


def test_several_tables_on_one_sheet_are_one_list() -> None:
    """Each by its own headings; nothing of the first is taken for a title."""
    read = read_information_list(
        [
            ["No", "Ringkasan", "Penanggung Jawab", "Bentuk"],
            [1, "Profil", "Umum", "soft"],
            [],
            ["", "B. INFORMASI SERTA MERTA"],
            ["No", "Judul", "Ringkasan", "Tautan"],
            [1, "Banjir", "Peringatan banjir", "https://a.example"],
            ["No", "Judul", "Ringkasan", "Tautan"],
            [2, "Gempa", "Peringatan gempa", ""],
        ]
    )
    told = [(each.summary, each.category, each.link) for each in read.listed.entries]
    assert told == [
        ("Profil", None, None),
        ("Peringatan banjir", "immediate", "https://a.example"),
        ("Peringatan gempa", "immediate", None),
    ]
    assert read.rows == (2, 6, 8)
    assert read.headings["form"] == "Bentuk"
    assert read.headings["title"] == "Judul"
    assert _told(read.notes) == [("foot", None, None)]


def test_parts_of_a_heading_need_not_all_be_known() -> None:
    """Nor be of the form; a cell over both rows is one heading."""
    read = read_information_list(
        [
            ["No", "Ringkasan", "Format yang tersedia", "", "", "Jenis", "", "Kode"],
            ["No", "", "Cetak", "Rekam", "Mikrofilm", "Berkala", "Setiap Saat"],
            [1, "Profil", "\u221a", "", "\u221a", "v", ""],
            [2, "Peta", "", "\u221a", "", "", "x"],
            [3, "Arsip", "-", "", "", "x", "x"],
        ]
    )
    told = [([*map(str, e.form)], e.category, e.extra) for e in read.listed.entries]
    assert told == [
        (["paper"], "periodic", {"Format yang tersedia: Mikrofilm": "\u221a"}),
        (["electronic"], "at_all_times", {}),
        ([], "periodic", {"Jenis: Setiap Saat": "x"}),
    ]
    assert _told(read.notes) == [
        ("cell", 3, "Format yang tersedia: Mikrofilm"),
        ("cell", 5, "Jenis: Setiap Saat"),
    ]


def test_a_tick_where_text_belongs_is_not_lost() -> None:
    """A dash says nothing; a tick may, and is kept."""
    read = _read([1, "Profil", "\u221a", "-"], [2, "Peta", "\u2026", "x"])
    one, other = read.listed.entries
    assert (one.extra, other.extra) == ({"Bentuk": "\u221a"}, {"Retensi": "x"})


def test_a_signature_close_below_a_list_is_never_repeated() -> None:
    """Nor what stands below a remark; a row of the list has its heading."""
    for foot in (
        ["", "", "", "Antah Berantah, 5 Januari 2026"],
        ["", "Mengetahui,", "", "PPID"],
        ["Keterangan: menurut keadaan Januari", "", "", ""],
        ["", "", "Pejabat", ""],
    ):
        read = _read([1, "Profil", "", ""], ["", "Peta"], foot, ["", "Budi Fiktif"])
        assert [each.summary for each in read.listed.entries] == ["Profil", "Peta"]
        (note,) = read.notes
        assert (note.code, note.text("en")) == (
            "foot",
            "rows 4 to 5 below the list are not read",
        )


def test_a_row_numbered_by_a_letter_parts_a_list_that_counts() -> None:
    """It is no information; in a list that counts by letters it is."""
    read = _closed(["I", "BIDANG HUKUM"], [1, "Berkas", "a"], ["II.", "BIDANG ASET"])
    assert [entry.summary for entry in read.listed.entries] == ["Berkas"]
    assert _told(read.notes) == [("heading_row", 2, None), ("heading_row", 4, None)]
    lettered = _closed(["A", "Berkas"], ["B", "Peta"])
    assert len(lettered.listed.entries) == 2
    parts = _closed([1, "Berkas"], ["a", "Peta"])
    assert len(parts.listed.entries) == 2


def test_a_cell_may_lead_somewhere() -> None:
    """The address is the link, wherever it stands; what is there already stays."""
    read = read_information_list(
        [
            ["Ringkasan", "Tautan"],
            ["Profil", Linked("Unduh", "https://a.example/1")],
            [Linked("Peta", "https://a.example/2"), ""],
            [Linked("Arsip", "https://a.example/3"), "rak 7"],
        ]
    )
    assert [(each.summary, each.link) for each in read.listed.entries] == [
        ("Profil", "https://a.example/1"),
        ("Peta", "https://a.example/2"),
        ("Arsip", "rak 7; https://a.example/3"),
    ]


def test_headings_of_real_exempt_lists() -> None:
    """Over two rows, with a limit of time, or in other words."""
    read = read_exempt_list(
        [
            ["No", "Informasi", "Konsekuensi/Pertimbangan bagi Publik", "", "Jangka"],
            ["No", "Informasi", "Dibuka", "Ditutup", "Jangka"],
            ["1.", "Rute", "bahaya", "aman", "20 tahun"],
        ]
    )
    (entry,) = read.listed.entries
    assert (entry.consequence, entry.protects) == ("bahaya", "aman")
    read = read_exempt_list(
        [
            ["Deskripsi Informasi", "Batas Waktu Pengecualian", "SK Penetapan", "PJ"],
            ["Rute", "3 Nopember 2026", "SK 1", "Ops"],
            ["Memo", "permanen", "SK 2", "Ops"],
        ]
    )
    assert [
        (str(e.ends_on), e.period, e.decree, e.unit) for e in read.listed.entries
    ] == [
        ("2026-11-03", None, "SK 1", "Ops"),
        ("None", "permanen", "SK 2", "Ops"),
    ]


def test_the_usual_form_of_a_list_of_exempt_information() -> None:
    """Its consequences stand in two columns under one heading, opened and closed."""
    top = ["No", "Jenis Informasi yang Dikecualikan", "Dasar Hukum", "", "", "Waktu"]
    for heading in ("Alasan Dikecualikan", "Konsekuensi", "Pertimbangan bagi Publik"):
        top[3] = heading
        read = read_exempt_list(
            [
                top,
                ["", "", "", "Dibuka", "Ditutup", ""],
                ["1", "Data gaji", "Pasal 17 huruf h angka 3", "bocor", "aman", "-"],
            ]
        )
        (entry,) = read.listed.entries
        assert (entry.consequence, entry.protects) == ("bocor", "aman")
        assert [str(each) for each in entry.grounds] == ["17.h.3"]

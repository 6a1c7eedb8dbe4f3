"""What everybody may see says of nobody who it is, wherever that was typed."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from keterbukaan import (
    Applicant,
    Case,
    Details,
    PublicBody,
    ReportPeriod,
    agenda,
    book,
    letter,
    service_report,
)
from keterbukaan._masks import masked
from keterbukaan.adapters.csv import book_csv, list_csv
from keterbukaan.adapters.ical import agenda_ical
from keterbukaan.adapters.json import (
    agenda_json,
    letter_json,
    list_json,
    register_json,
    report_json,
    standing_json,
)
from keterbukaan.adapters.xlsx import write_book, write_list
from keterbukaan.catalogue import (
    ListKind,
    list_rows,
    look,
    read_exempt_list,
    read_information_list,
)
from keterbukaan.events import (
    DisputeFiled,
    DisputeTransferred,
    ExtensionNotified,
    NoticeGiven,
    ObjectionAnswered,
    ObjectionReceived,
    RequestReceived,
    RequestRegistered,
)
from keterbukaan.law.letters import ON_A_TEST, LetterKind
from keterbukaan.register import LAYOUTS, AgendaTable
from keterbukaan.workdays import WorkCalendar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from keterbukaan.events import Event
    from keterbukaan.texts import Lang

DAY = dt.date(2026, 8, 3)
WHO: Mapping[str, str] = {
    "name": "Sekar Fiktif",
    "address": "Jalan Rekaan 7",
    "contact": "0812-0000-0999",
    "identity_number": "3299994567899999",
    "occupation": "penulis",
    "proxy": "Kuasa Rekaan",
}
TYPED = (
    "teks Sekar Fiktif, NIK 3299994567899999 (329999 456789 9999), Jalan Rekaan 7, "
    "0812-0000-0999, sekar@contoh.invalid"
)
SECRETS = (
    *(WHO[key] for key in ("name", "address", "contact", "identity_number")),
    "329999 456789 9999",
    "sekar@contoh.invalid",
)
NUMBERS = SECRETS[2:]
IDENTITIES = ("3299994567899999", "329999 456789 9999")


def _facts() -> Iterator[Event]:
    """Facts with the text in each of their fields that takes any."""
    given: dict[str, Any] = {
        "note": TYPED,
        "reference": TYPED,
        "channel": TYPED,
        "proof": TYPED,
    }
    steps: list[tuple[type[Event], tuple[int, int], dict[str, Any]]] = [
        (RequestReceived, (3, 2), {}),
        (RequestRegistered, (3, 2), {}),
        (ExtensionNotified, (3, 12), {"reason": TYPED}),
        (
            NoticeGiven,
            (3, 31),
            {"outcome": "refused", "reason": "exemption", "statute": TYPED},
        ),
        (
            NoticeGiven,
            (4, 1),
            {"outcome": "not_held", "referred_to": TYPED, "items": TYPED},
        ),
        (ObjectionReceived, (4, 20), {"grounds": "a", "addressee": TYPED}),
        (ObjectionAnswered, (5, 11), {"outcome": "refused"}),
        (DisputeFiled, (5, 20), {}),
        (DisputeTransferred, (5, 26), {"to": TYPED}),
    ]
    for kind, (month, day), own in steps:
        yield kind(dt.date(2026, month, day), **given, **own)


def _cases() -> list[Case]:
    """A case after each of its facts, as all that is shown differs by its stage."""
    facts = [*_facts()]
    texts = ("information", "purpose", "copy", "delivery", "officer")
    case = Case(
        body=PublicBody(kind="state", level="regency", name=TYPED, unit=TYPED),
        applicant=Applicant(kind="citizen", agent=True),
        items=["peta", TYPED],
        details=Details(**WHO, **dict.fromkeys(texts, TYPED)),
        extra={"catatan": TYPED},
    )
    return [case.record(*facts[:n]) for n in range(1, len(facts) + 1)]


CASES = _cases()


def _days() -> Iterator[tuple[Case, dt.date]]:
    return ((case, case.events[-1].on) for case in CASES)


def _books(lang: Lang) -> Iterator[str]:
    for layouts in LAYOUTS.values():
        for layout in layouts.values():
            rows = [*book(CASES, layout.book, DAY, layout=layout.key)]
            yield from book_csv(rows, layout, lang)
            yield json.dumps(register_json(rows, layout, lang))
            file = io.BytesIO()
            write_book(file, rows, layout, lang)
            for sheet in load_workbook(file).worksheets:
                yield from (str(row) for row in sheet.iter_rows(values_only=True))


def _agenda(lang: Lang) -> Iterator[str]:
    for case, day in _days():
        rows = [*agenda([case], day)]
        yield json.dumps(agenda_json(rows, lang))
        yield AgendaTable(rows).html(lang)
        yield agenda_ical(rows, day, lang=lang).decode().replace("\r\n ", "")
        yield from (row.html(lang) for row in rows)


def _report(lang: Lang) -> Iterator[str]:
    report = service_report(CASES, ReportPeriod.year(2026), DAY)
    yield json.dumps(report_json(report, lang))
    yield report.markdown(lang) + report.html(lang)


def _standings(lang: Lang) -> Iterator[str]:
    for case, day in _days():
        standing = case.on(day)
        answer = {**standing_json(standing, lang), "items": ()}
        yield json.dumps(answer)
        yield standing.overview(lang) + standing.html(lang) + repr(standing)


@pytest.mark.parametrize("lang", ["id", "en"])
def test_books_hide_who_people_are(lang: Lang) -> None:
    """Their names and numbers, whatever was typed where."""
    shown = [*_books(lang)]
    assert len(shown) > len(CASES)
    assert [text for text in shown if any(each in text for each in SECRETS)] == []


@pytest.mark.parametrize("output", [_agenda, _report, _standings])
@pytest.mark.parametrize("lang", ["id", "en"])
def test_no_number_of_a_person_is_shown(output: object, lang: Lang) -> None:
    """Neither in the agenda and its feeds, nor the report, nor what a case says."""
    assert callable(output)
    shown = [*output(lang)]
    assert all(shown)
    assert [text for text in shown if any(each in text for each in NUMBERS)] == []


def test_no_note_names_the_applicant() -> None:
    """Though the reason of an extension does, and where a dispute went."""
    notes = [note.text() for case, day in _days() for note in case.on(day).notes]
    assert any("teks [...]" in text for text in notes)
    assert [text for text in notes if any(each in text for each in SECRETS)] == []


@pytest.mark.parametrize("kind", [each for each in LetterKind if each not in ON_A_TEST])
def test_no_letter_has_an_identity_number(kind: LetterKind) -> None:
    """What is on record of it is left out, and a note says so."""
    for case, day in _days():
        found = letter(kind, case, day)
        shown = found.markdown() + found.html("en") + json.dumps(letter_json(found))
        assert [each for each in IDENTITIES if each in shown] == []
        hides = any(each.hides for each in found.fields)
        assert hides == ("nomor itu hanya untuk formulir permintaan" in shown)


def test_what_is_given_to_a_letter_stands_as_it_is() -> None:
    """Who writes it knows what has to stand in it."""
    given = {"information": f"berkas {IDENTITIES[0]}"}
    found = letter("notice", CASES[3], DAY, given=given)
    assert IDENTITIES[0] in found.markdown()


@pytest.mark.parametrize("kind", [*ListKind])
def test_no_list_shows_an_identity_number(kind: ListKind) -> None:
    """In no cell, whatever its heading; each row that has one is noted."""
    heads = ["No", "Ringkasan isi informasi", "Penanggung jawab", "Kode", "Selesai"]
    rows = [heads, ["1", TYPED, TYPED, TYPED, TYPED], ["2", "Peta", "", "", ""]]
    reader = read_information_list if kind is ListKind.PUBLIC else read_exempt_list
    read = reader(rows)
    assert read.listed.entries[0].summary == TYPED
    written = [*list_rows(read.listed)]
    file = io.BytesIO()
    write_list(file, written, kind)
    sheet = load_workbook(file).worksheets[0]
    seen = look(read, DAY, calendar=WorkCalendar.national())
    shown = [
        *list_csv(written),
        *(str(row) for row in sheet.iter_rows(values_only=True)),
        json.dumps(list_json(read, seen)),
    ]
    assert [text for text in shown if any(each in text for each in IDENTITIES)] == []
    noted = [note.heading for note in read.notes if note.code == "identity"]
    assert noted == heads[1:]
    assert "sekar@contoh.invalid" in "".join(shown)  # an office's own address may be
    (head, *_), *_ = csv.reader(io.StringIO("".join(shown)))
    assert head


@pytest.mark.parametrize(
    "text",
    [
        "3299994567899999",
        "3299 9945 6789 9999",
        "3299-9945-6789-9999",
        "329999 456789 9999",
        "32.99.99.456789.9999",
        "0812-0000-0999",
        "+62 812 0000 0999",
        "62812000009990",
        "(021) 555-0100",
        "021 5550100",
        "+62 21 5550100",
        "nama.orang+kip@contoh.co.id",
    ],
)
def test_numbers_are_known_as_people_write_them(text: str) -> None:
    """Whole, or in groups; alone, or in a sentence."""
    assert masked(text) == "[...]"
    assert masked(f"hubungi {text}, segera") == "hubungi [...], segera"


@pytest.mark.parametrize(
    "text",
    [
        "APBD 2023 2024 2025 2026",
        "laporan 1998 1999 2000 2001",
        "Rp1.234.567.890.123.456",
        "2026-03-12 2026-03-16",
        "nomor 2026031200000001",
        "NIP 198001012005011001",
        "045/123/PPID/2026",
        "Pasal 17 huruf h angka 3",
        "08/12/2026",
        "081",
        "12345678901234567",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    """Years, money, days, numbers of letters, of an officer."""
    assert masked(text) == text


def test_only_whole_words_are_a_name() -> None:
    """In letters of either size, and whatever blanks part them."""
    assert masked("Rani meranikan RANI  PUTRI", ["rani putri", "rani"]) == (
        "[...] meranikan [...]"
    )

"""Dates as people type them: what is read, and what is told of the rest."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan.errors import InputError
from keterbukaan.texts import MONTHS
from keterbukaan.typed_days import read_day
from tests.typed_days import READ, TOLD


@pytest.mark.parametrize("typed", READ)
def test_a_day_is_read_as_people_type_it(typed: str) -> None:
    """With the day first or the year, in either language, with any separator."""
    assert read_day(typed, "--on").isoformat() == READ[typed]


@pytest.mark.parametrize("typed", TOLD)
def test_what_is_told_has_its_code(typed: str) -> None:
    """One problem, at the place that was given."""
    with pytest.raises(InputError) as caught:
        read_day(typed, "--on")
    (problem,) = caught.value.problems
    assert (problem.path, problem.code) == ("--on", TOLD[typed])


def test_every_month_has_its_names() -> None:
    """In both languages."""
    for number, names in enumerate(MONTHS, 1):
        for name in names:
            assert read_day(f"1 {name} 2026", "--on") == dt.date(2026, number, 1)


def test_every_year_there_is_can_be_typed() -> None:
    """From the first day to the last."""
    assert read_day("0001-01-01", "--on") == read_day("1/1/0001", "--on") == dt.date.min
    assert read_day("31 Desember 9999", "--on") == dt.date.max


NO_DATE = "; tulis 2026-03-12, 12/03/2026 (hari dahulu), atau 12 Maret 2026"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("besok", f"bukan tanggal: 'besok'{NO_DATE}"),
        ("", f"bukan tanggal: ''{NO_DATE}"),
        ("٢٠٢٦-٠٣-١٢", f"bukan tanggal: '٢٠٢٦-٠٣-١٢'{NO_DATE}"),
        ("31/02/2026", "tidak ada tanggal itu: '31/02/2026'; Februari 2026 berakhir"),
        ("30 Februari 2026", "tidak ada tanggal itu: '30 Februari 2026'; Februari"),
        ("2026-02-29", "tidak ada tanggal itu: '2026-02-29'; Februari 2026 berakhir"),
        ("00/03/2026", "tidak ada tanggal itu: '00/03/2026'; Maret 2026 berakhir"),
        ("03/25/2026", "tidak ada bulan ke-25: '03/25/2026'; hari ditulis dahulu"),
        ("2026-13-01", "tidak ada bulan ke-13: '2026-13-01'"),
        ("2026/13/1", "tidak ada bulan ke-13: '2026/13/1'"),
        ("12 Nopembr 2026", "bukan nama bulan: 'Nopembr'; mungkin maksudnya 'Nopem"),
        (
            "Senin 12 Maret 2026",
            "harinya tidak cocok: 'Senin 12 Maret 2026'; 12 Maret 2026 ialah hari K",
        ),
        (
            "12 Maret 2026 09:00",
            "menyebut jam: '12 Maret 2026 09:00'; tulis harinya saja: 2026-03-12",
        ),
        ("12 Xyzzy 2026", "bukan nama bulan: 'Xyzzy'"),
        ("0000-01-01", "tidak ada tahun 0: '0000-01-01'"),
    ],
)
def test_what_is_no_date_or_could_be_two_is_told(typed: str, told: str) -> None:
    """With how it is to be written, in both languages."""
    with pytest.raises(InputError) as caught:
        read_day(typed, "--on")
    (problem,) = caught.value.problems
    assert problem.line("id").startswith(f"--on: {told}")
    assert problem.words[0] != problem.words[1]
    assert "{" not in problem.line("en")

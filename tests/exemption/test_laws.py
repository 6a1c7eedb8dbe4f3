"""Laws relied on: which instruments a text names, and what rank each has."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from keterbukaan import ConsequenceTest, WorkCalendar, assess
from keterbukaan.exemption.laws import LawRank, laws_in, ranks, relies_on_statute

# They say that there is a law and not which: no law is named by them.
SOME_LAW = {
    "peraturan perundang-undangan yang berlaku",
    "undang-undang lain yang terkait",
}
# They are a place in a law, or call something a secret: no other law is meant.
PLACES = {"rahasia jabatan", "Pasal 17 huruf j", *SOME_LAW}


def _ids(text: str) -> list[str | None]:
    return [law.id for law in laws_in(text)]


def _found(*statutes: str, **changes: Any) -> dict[str, str]:  # noqa: ANN401 (any field at once)
    """Return what is found about the laws of a record, in Indonesian."""
    fields: dict[str, Any] = {"grounds": ["17.h.3"], "decided_on": dt.date(2024, 2, 5)}
    test = ConsequenceTest(
        information="Slip gaji pegawai Dinas Antah Berantah",
        statutes=statutes,
        **{**fields, **changes},
    )
    seen = assess(test, dt.date(2026, 11, 2), calendar=WorkCalendar.national())
    return {f.code: f.text() for f in seen.findings if f.code.startswith("statute.")}


@pytest.mark.parametrize(
    "text",
    [
        "UU 14/2008",
        "UU14/2008",
        "UU. 14/2008",
        "UU-RI 14/2008",
        "UU R.I. No 14/2008",
        "U.U. No. 14 Tahun 2008",
        "UU No 14 Th. 2008",
        "UU No. 14 Thn 2008",
        "UU No.14Tahun2008",
        "UU Nomor: 14 Tahun 2008",
        "UU Nomor : 14 Tahun 2008",
        "UU Nomor 14/Tahun 2008",
        "UU No. 14, Tahun 2008",
        "UU 14 2008",
        "UU 14-2008",
        "UU 14",
        "Pasal 17 UU No. 14",
        "UU 14 KIP",
        "UU No. 14 tentang Keterbukaan Informasi Publik",
        "UU 14/08",
        "UU 14 '08",
        "UU No. 14 Tahun '08",
        "UU No 14 Th 08",
        "UU No. 14 / 2008",
        "UU No. 14 / Tahun 2008",
        "UU 14 (2008)",
        "UU No. 014/2008",
        "UU\u00a0No.\u00a014\u00a0Tahun\u00a02008",
        "(UU) Nomor 14 Tahun 2008",
        "Undang-undang (UU) Nomor 14 Tahun 2008",
        "Undang - Undang Nomor 14 Tahun 2008",
        "Undang\u2013Undang Nomor 14 Tahun 2008",
        "undang undang no 14 tahun 2008",
        "UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 14 TAHUN 2008",
        "Pasal 17 huruf h angka 3 UU Nomor 14 Tahun 2008",
        "UU 14/2008 Pasal 17 huruf h angka 3, 4 dan 5",
        "UU 14/2008, 30 April 2008",
        "UU KIP",
        "UUKIP Pasal 17",
        "UU (KIP) 14/2008",
        "UU Keterbukaan Informasi",
        "UU RI tentang Keterbukaan Informasi Publik",
        "Law No. 14 of 2008",
    ],
)
def test_one_statute_written_in_many_ways(text: str) -> None:
    """Signs, spaces and short forms do not matter; the number does."""
    assert _ids(text) == ["UU 14/2008"]
    assert laws_in(text)[0].rank is LawRank.STATUTE


@pytest.mark.parametrize(
    "text",
    [
        "UU 14/2008 jo. UU 27/2022",
        "UU 14/2008 jo 27/2022",
        "UU 14/2008 tentang KIP jo. No. 27 Tahun 2022",
        "UU 14/2008, 27/2022",
        "UU No. 14 Tahun 2008 dan No. 27 Tahun 2022",
        "UU No. 14 Tahun 2008/UU No. 27 Tahun 2022",
        "UU KIP + UU PDP",
        "1. UU 14/2008 tentang KIP 2. UU 27/2022 tentang PDP",
        "a. UU 14/2008 tentang KIP\nb. UU 27/2022 tentang PDP",
        "UU 14/2008 tentang KIP, ketentuan Pasal 4 UU 27/2022",
        "UU 14/2008 tentang KIP dan Pasal 4 UU 27/2022 tentang PDP",
        "UU 14/2008; ketentuan tentang data pribadi pada UU 27/2022",
        "UU 14/2008, ketentuan tentang data pribadi pada UU 27/2022",
        "UU 14/2008 sebagaimana dimaksud UU 27/2022",
        "UU 14/2008 (UU KIP); Pelindungan Data Pribadi (UU 27/2022)",
    ],
)
def test_several_laws_in_one_line(text: str) -> None:
    """However they are joined, each is read with its own number."""
    assert list(dict.fromkeys(_ids(text))) == ["UU 14/2008", "UU 27/2022"]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Pertahanan Negara (UU 3/2002)", ["UU 3/2002"]),
        ("Perbendaharaan Negara, UU 1/2004", ["UU 1/2004"]),
        ("Perkebunan: UU 39/2014", ["UU 39/2014"]),
        ("UU Perpustakaan 43/2007", ["UU 43/2007"]),
        ("UU Perjanjian Internasional (UU 24/2000)", [None, "UU 24/2000"]),
        ("UU Perjanjian Internasional No 24 Tahun 2000", ["UU 24/2000"]),
        ("UU Peraturan Daerah", [None]),
        ("UU 8/81", ["UU 8/1981"]),
        ("UU No. 14 tentang Guru", [None]),
        ("Ketentuan mengenai rahasia bank dalam UU 10/1998", ["UU 10/1998"]),
        ("rahasia bank sebagaimana diatur dalam Pasal 40 UU 10/1998", ["UU 10/1998"]),
        ("UUPK 8/1999", ["UU 8/1999"]),
        ("KUHP (UU 1/2023)", [None, "UU 1/2023"]),
        ("UU tentang Perbankan", [None]),
        ("UU 8/1981 (KUHAP)", ["UU 8/1981", None]),
    ],
)
def test_a_statute_is_one_whatever_its_title(text: str, ids: list[str | None]) -> None:
    """A title that begins like a regulation, or names a contract, is a title."""
    assert _ids(text) == ids
    assert {law.rank for law in laws_in(text)} == {LawRank.STATUTE}


@pytest.mark.parametrize(
    "text",
    [
        "PP 61/2010 tentang Pelaksanaan UU 14/2008",
        "PP 61/2010, tentang Pelaksanaan UU 14/2008",
        "PP 61/2010 tentang Pelaksanaan UU KIP (UU 14/2008)",
        "PP 61/2010 (peraturan pelaksanaan UU 14/2008)",
        "PP 61/2010 (turunan UU KIP)",
        "PP 61/2010 sebagaimana diamanatkan UU 14/2008",
        "PP 61/2010 sebagai pelaksana UU 14/2008",
        "PP Nomor 61 Tahun 2010 tentang Pelaksanaan Undang-Undang Nomor 14 Tahun 2008",
        "PP 61/2010 sebagaimana telah diubah terakhir dengan UU 7/2021",
    ],
)
def test_what_a_title_names_is_not_relied_on(text: str) -> None:
    """An implementing regulation does not become the statute that it implements."""
    assert _ids(text) == ["PP 61/2010"]
    assert relies_on_statute(text) is False


@pytest.mark.parametrize(
    "text",
    [
        "Pasal 12(4) huruf i Perka Antah 6/2013",
        "Permenkes 269/MENKES/PER/III/2008",
        "SK KMA 1-144/KMA/SK/I/2011",
        "Perjagung PER-032/A/JA/08/2010",
        "Keputusan Bupati Antah Berantah Nomor 188.45/12/2020",
        "Perbawaslu 10/2019",
        "PerBKN 5/2019",
        "Kepgub 12/2020",
        "Perlem 12/2021",
        "Perda (Kab. Antah) 3/2019",
        "Kode etik kedokteran",
        "Peraturan pelaksana UU KIP",
        "rahasia menurut undang-undang, Perda 3/2019",
        "klausul kerahasiaan kontrak",
        "kontrak kerja sama Pasal 12",
        "NDA",
        "Non-Disclosure Agreement",
        "Perkip 1/2021",
        "Peraturan Komisi Informasi Pusat Nomor 1 Tahun 2021",
        "Perlkpp 12/2021",
        "KMK 89/2017",
        "SEOJK 18/2018",
        "Tata tertib DPRD",
        "Peraturan Daerah",
        "PP",
    ],
)
def test_what_ranks_below_a_statute(text: str) -> None:
    """One instrument, below a statute or a contract, and no other beside it."""
    (law,) = laws_in(text)
    assert law.rank is not LawRank.STATUTE
    assert list(_found(text)) == ["statute.lower_regulation"]


@pytest.mark.parametrize(
    "text",
    [
        "rahasia jabatan",
        "Permuseuman",
        "PERBANKAN DAN PERASURANSIAN",
        "peraturan perundang-undangan yang berlaku",
        "undang-undang lain yang terkait",
        "Pasal 17 huruf j",
        "Rancangan Undang-Undang Perampasan Aset",
        "turunan UU 14/2008",
        "Pasal 17 huruf b: perjanjian lisensi",
        "12/A/SK/2020",
    ],
)
def test_what_names_no_law(text: str) -> None:
    """What is not recognised is not classed, and nothing is said about it."""
    assert laws_in(text) == ()
    assert relies_on_statute(text) is None
    assert _found(text) == {}
    assert ranks(["UU KIP", text])[1] is (text not in PLACES)


@pytest.mark.parametrize("name", ["PerKI", "Perki", "PerKIP", "Perkip"])
def test_the_regulations_of_the_commission_say_how_a_test_is_made(name: str) -> None:
    """By whichever short name they go, they add nothing, and nothing is said of it."""
    assert _ids(f"{name} No. 1 Tahun 2021") == ["PerKI 1/2021"]
    assert _found("UU 14/2008", f"{name} No. 1 Tahun 2021") == {}


@pytest.mark.parametrize("text", [*SOME_LAW, "UU", "ketentuan hukum yang berlaku"])
def test_that_there_is_a_law_names_none(text: str) -> None:
    """No statute is on record then, and letter j has none to rest on."""
    test = ConsequenceTest(information="Slip gaji", grounds=["17.h.3"], statutes=[text])
    seen = assess(test, dt.date(2026, 11, 2), calendar=WorkCalendar.national())
    assert "missing.statute" in {each.code for each in seen.findings}
    assert "statute.j_needs_another" in _found("UU KIP", text, grounds=["17.j"])


@pytest.mark.parametrize(
    "text",
    [
        "Pasal 17 huruf i UU 14/2008 (memo yang mengganggu pengambilan keputusan)",
        "UU 14/2008 Pasal 17 c angka 5: yang dalam perjanjian tersebut dirahasiakan",
        "UU 14/2008 Pasal 17 huruf b: perjanjian lisensi",
    ],
)
def test_words_of_every_day_are_no_law_beside_a_statute(text: str) -> None:
    """A decision or an agreement that is only spoken of is not relied on."""
    assert _found(text) == {}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("UU 14/2008 dan perjanjian kerahasiaan", "perjanjian kerahasiaan"),
        ("UU 14/2008; kontrak Pasal 5", "kontrak Pasal 5"),
        ("UU KIP, Keputusan KPU 12/2019", "Keputusan KPU 12/2019"),
        ("UU 14/2008 menurut SK KMA 1-144/KMA/SK/I/2011", "SK KMA 1-144/KMA/SK/I/2011"),
        ("UU 14/2008 jo. Perka Antah 6/2013 (baru)", "Perka Antah 6/2013"),
        ("UU KIP (dan Permendikbud)", "Permendikbud"),
        ("UU KIP rahasia menurut kontrak 12/2020", "kontrak 12/2020"),
        ("UU 14/2008 dengan isi kontrak 12/2020", "kontrak 12/2020"),
    ],
)
def test_what_stands_beside_a_statute_is_named(text: str, named: str) -> None:
    """The finding repeats the words of the record, whole and without a stray sign."""
    assert _found(text) == {
        "statute.lower_beside": "yang di bawah undang-undang tidak menambah dasar "
        f"pengecualian: {named}"
    }


@pytest.mark.parametrize(
    "statutes",
    [
        ["UU 14/2008"],
        ["UU KIP", "PP 61/2010"],
        ["Undang-undang (UU) Nomor 14 Tahun 2008"],
        ["UU 14/2008 Pasal 17 huruf j: yang dirahasiakan berdasarkan Undang-Undang"],
        ["UU 14/2008 dan klausul kontrak"],
        ["UU 14/2008 tentang KIP jo. PP 61/2010 tentang Pelaksanaan UU 14/2008"],
        ["UU 14"],
        ["UU 14/08"],
        ["UU KIP", "Pasal 17 huruf j"],
        ["UU 14/2008", "Pasal 6 ayat (3) huruf d"],
        ["UU 14/2008", "rahasia jabatan"],
        ["UU 14/2008", "UUD 1945 Pasal 28F"],
        ["Pasal 17 huruf j"],
    ],
)
def test_letter_j_on_its_own_statute_alone(statutes: list[str]) -> None:
    """Neither the statute on information itself nor what ranks below carries j."""
    assert "statute.j_needs_another" in _found(*statutes, grounds=["17.j"])


@pytest.mark.parametrize(
    "statutes",
    [
        ["UU KIP jo. 10/1998"],
        ["UU 14/2008, ketentuan mengenai rahasia bank dalam UU Perbankan"],
        ["1. UU 14/2008 tentang KIP 2. UU 43/2009 tentang Kearsipan"],
        ["Pasal 17 huruf j UU 14/2008; Pasal 322 KUHP"],
        ["UUKIP", "UUPA"],
        ["UU KIP", "kerahasiaan bank"],
    ],
)
def test_letter_j_with_another_statute(statutes: list[str]) -> None:
    """Another statute is enough, and what is not recognised might be one."""
    assert "statute.j_needs_another" not in _found(*statutes, grounds=["17.j"])


def test_letter_j_without_any_statute_on_record() -> None:
    """What is missing is told once, as missing."""
    assert list(_found("-", grounds=["17.j"])) == []


@pytest.mark.parametrize(
    "unit",
    ["UU ", "UU 14 ", "UU no. ", "UU 14 (", "UU perjanjian ", "pasal  (", "'08/"],
)
def test_a_long_text_is_read_to_its_end(unit: str) -> None:
    """However it goes on; a look back at every word would never come to an end."""
    found, _ = ranks(["UU 14/2008; " + unit * 20_000])
    assert found[0].id == "UU 14/2008"

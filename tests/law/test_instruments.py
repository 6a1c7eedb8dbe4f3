"""The instruments: their dates agree with each other and with the record."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest

from keterbukaan.citation import cite
from keterbukaan.law.instruments import INSTRUMENTS, status
from keterbukaan.law.related_statutes import RELATED_STATUTES
from keterbukaan.law.shape import Evidence, Instrument
from keterbukaan.law.statutes import STATUTES

LAST_DAY_NOT_SEEN = {
    "PP 43/2014": "replaced in 2026",
    "Permendagri 35/2010": "replaced in or after 2017",
    "Permendagri 3/2017": "replaced by February 2026",
    "SK KMA 1-144/2011": "replaced in August 2022",
}

IN_FORCE = {
    "UU 14/2008": dt.date(2010, 4, 30),
    "PP 61/2010": dt.date(2010, 8, 23),
    "PERMA 2/2011": dt.date(2011, 11, 29),
    "PerKI 1/2010": dt.date(2010, 4, 30),
    "PerKI 2/2010": dt.date(2010, 8, 20),
    "PerKI 1/2013": dt.date(2013, 4, 29),
    "PerKI 1/2012": None,
    "PerKI 1/2014": None,
    "PerKI 1/2016": None,
    "PerKI 2/2016": None,
    "PerKI 3/2016": None,
    "PerKI 4/2016": None,
    "PerKI 5/2016": None,
    "PerKI 1/2017": dt.date(2017, 3, 17),
    "PerKI 1/2018": dt.date(2018, 12, 31),
    "PerKI 1/2019": dt.date(2019, 2, 28),
    "PerKI 1/2021": dt.date(2021, 6, 30),
    "PerKI 1/2022": dt.date(2022, 1, 5),
    "Keppres 68/1995": None,
    "Perpres 21/2023": dt.date(2023, 4, 12),
    "Keppres 8/2024": dt.date(2024, 1, 29),
    "UU 14/1985": dt.date(1985, 12, 30),
    "UU 5/2004": dt.date(2004, 1, 15),
    "PERMA 6/2022": None,
    "UU 5/1986": None,
    "PP 43/1991": None,
    "UU 25/2009": dt.date(2009, 7, 18),
    "UU 43/2009": dt.date(2009, 10, 23),
    "UU 51/2009": dt.date(2009, 10, 29),
    "UU 17/2011": dt.date(2011, 11, 7),
    "UU 6/2014": None,
    "UU 3/2024": None,
    "PP 43/2014": None,
    "PP 16/2026": None,
    "UU 27/2022": dt.date(2022, 10, 17),
    "UU 6/2023": None,
    "UU 1/2023": dt.date(2026, 1, 2),
    "UU 1/2026": dt.date(2026, 1, 2),
    "Permendagri 35/2010": None,
    "Permendagri 3/2017": None,
    "Permendagri 2/2026": None,
    "PKPU 1/2015": None,
    "PKPU 22/2023": dt.date(2023, 11, 1),
    "PKPU 11/2024": None,
    "PKPU 4/2025": dt.date(2025, 12, 29),
    "SK KMA 1-144/2011": None,
    "SK KMA 2-144/2022": None,
    "UU 23/1992": dt.date(1992, 9, 17),
    "UU 36/2009": dt.date(2009, 10, 13),
    "UU 29/2004": dt.date(2005, 10, 6),
    "UU 44/2009": dt.date(2009, 10, 28),
    "UU 18/2014": dt.date(2014, 8, 7),
    "UU 4/1984": None,
    "UU 20/2013": None,
    "UU 36/2014": None,
    "UU 38/2014": None,
    "UU 6/2018": None,
    "UU 4/2019": None,
    "UU 17/2023": dt.date(2023, 8, 8),
    "UU 8/1974": None,
    "UU 43/1999": dt.date(1999, 9, 30),
    "UU 5/2014": dt.date(2014, 1, 15),
    "UU 20/2023": dt.date(2023, 10, 31),
    "UU 5/1962": None,
    "UU 22/1999": None,
    "UU 32/2004": dt.date(2004, 10, 15),
    "UU 23/2014": dt.date(2014, 10, 2),
    "UU 7/1971": None,
    "UU 10/2004": dt.date(2004, 6, 22),
    "UU 12/2011": dt.date(2011, 8, 12),
    "UU 30/2014": dt.date(2014, 10, 17),
    "UU 42/2008": None,
    "UU 15/2011": None,
    "UU 8/2012": None,
    "UU 7/2017": dt.date(2017, 8, 16),
    "UU 14/2001": dt.date(2001, 8, 1),
    "UU 13/2016": dt.date(2016, 8, 26),
    "UU 15/2001": dt.date(2001, 8, 1),
    "UU 20/2016": dt.date(2016, 11, 25),
    "UU 30/2000": dt.date(2000, 12, 20),
    "UU 5/1999": dt.date(2000, 3, 5),
    "UU 18/1999": dt.date(2000, 5, 7),
    "UU 2/2017": dt.date(2017, 1, 12),
    "UU 23/1997": None,
    "UU 32/2009": dt.date(2009, 10, 3),
    "UU 1/1946": None,
    "UU 73/1958": None,
    "UU 27/1999": None,
    "UU 8/1981": None,
    "UU 20/2025": dt.date(2026, 1, 2),
    "UU 11/2008": None,
}

REPEALED = {
    "UU 23/1992": ("2009-10-12", "UU 36/2009"),
    "UU 36/2009": ("2023-08-07", "UU 17/2023"),
    "UU 29/2004": ("2023-08-07", "UU 17/2023"),
    "UU 44/2009": ("2023-08-07", "UU 17/2023"),
    "UU 18/2014": ("2023-08-07", "UU 17/2023"),
    "UU 4/1984": ("2023-08-07", "UU 17/2023"),
    "UU 20/2013": ("2023-08-07", "UU 17/2023"),
    "UU 36/2014": ("2023-08-07", "UU 17/2023"),
    "UU 38/2014": ("2023-08-07", "UU 17/2023"),
    "UU 6/2018": ("2023-08-07", "UU 17/2023"),
    "UU 4/2019": ("2023-08-07", "UU 17/2023"),
    "UU 8/1974": ("2014-01-14", "UU 5/2014"),
    "UU 43/1999": ("2014-01-14", "UU 5/2014"),
    "UU 5/2014": ("2023-10-30", "UU 20/2023"),
    "UU 5/1962": ("2014-10-01", "UU 23/2014"),
    "UU 22/1999": ("2004-10-14", "UU 32/2004"),
    "UU 32/2004": ("2014-10-01", "UU 23/2014"),
    "UU 7/1971": ("2009-10-22", "UU 43/2009"),
    "UU 10/2004": ("2011-08-11", "UU 12/2011"),
    "UU 42/2008": ("2017-08-15", "UU 7/2017"),
    "UU 15/2011": ("2017-08-15", "UU 7/2017"),
    "UU 8/2012": ("2017-08-15", "UU 7/2017"),
    "UU 14/2001": ("2016-08-25", "UU 13/2016"),
    "UU 15/2001": ("2016-11-24", "UU 20/2016"),
    "UU 18/1999": ("2017-01-11", "UU 2/2017"),
    "UU 23/1997": ("2009-10-02", "UU 32/2009"),
    "UU 1/1946": ("2026-01-01", "UU 1/2023"),
    "UU 73/1958": ("2026-01-01", "UU 1/2023"),
    "UU 27/1999": ("2026-01-01", "UU 1/2023"),
    "UU 8/1981": ("2026-01-01", "UU 20/2025"),
}


every_instrument = pytest.mark.parametrize(
    "instrument", INSTRUMENTS.values(), ids=lambda instrument: instrument.id
)


def test_first_days() -> None:
    """Every instrument is there, with its first day where that was seen."""
    assert {key: one.in_force for key, one in INSTRUMENTS.items()} == IN_FORCE


@every_instrument
def test_id_is_a_citation(instrument: Instrument) -> None:
    """The id is the key, and a citation of the whole instrument."""
    assert INSTRUMENTS[instrument.id] is instrument
    citation = cite(instrument.id)
    assert citation.pasal is None
    assert str(citation) == instrument.id


@every_instrument
def test_dates_in_order(instrument: Instrument) -> None:
    """An instrument is made, promulgated, in force and ended in that order."""
    course = (
        instrument.made,
        instrument.promulgated,
        instrument.in_force,
        instrument.until,
    )
    seen = [day for day in course if day is not None]
    assert all(earlier <= later for earlier, later in pairwise(seen))


@every_instrument
def test_replacement(instrument: Instrument) -> None:
    """What ended was replaced, on the day after, by an instrument in the table."""
    if instrument.id in LAST_DAY_NOT_SEEN:
        assert instrument.until is None
        assert instrument.replaced_by in INSTRUMENTS
    elif instrument.replaced_by is None:
        assert instrument.until is None
    else:
        assert instrument.until is not None
        successor = INSTRUMENTS[instrument.replaced_by]
        assert successor.in_force == instrument.until + dt.timedelta(days=1)


@every_instrument
def test_words_and_notes(instrument: Instrument) -> None:
    """The title has two languages; a missing first day is explained."""
    indonesian, english = instrument.title
    assert indonesian
    assert english
    assert instrument.in_force or instrument.note


def test_watch_items() -> None:
    """What may change soon, or was not read, says so."""
    assert "October 2025" in INSTRUMENTS["PerKI 1/2013"].note
    assert INSTRUMENTS["PerKI 1/2013"].until is None
    assert "only the preamble was read" in INSTRUMENTS["Permendagri 2/2026"].note


def test_rules_of_institutions() -> None:
    """The days of KPU's rules are on record; those of the courts' were not seen."""
    kpu, second = INSTRUMENTS["PKPU 22/2023"], INSTRUMENTS["PKPU 4/2025"]
    assert (kpu.promulgated, kpu.gazette) == (dt.date(2023, 11, 1), "BN 2023/870")
    assert kpu.until is None  # amended twice, and not replaced
    assert (second.made, second.in_force) == (
        dt.date(2025, 12, 22),
        dt.date(2025, 12, 29),
    )
    assert "does not replace" in second.note
    assert INSTRUMENTS["SK KMA 1-144/2011"].replaced_by == "SK KMA 2-144/2022"
    assert "not seen" in INSTRUMENTS["SK KMA 2-144/2022"].note


def test_unread_is_secondary() -> None:
    """What was not read rests on secondary sources."""
    for instrument in INSTRUMENTS.values():
        if instrument.note.startswith("not read"):
            assert instrument.evidence is Evidence.S2


def test_repealed_statutes() -> None:
    """Each repealed statute has its last day and what repealed it, and no other."""
    found = {
        one.id: (str(one.until), one.replaced_by)
        for one in STATUTES
        if one.until or one.replaced_by
    }
    assert found == REPEALED


def test_each_stands_once() -> None:
    """No instrument stands in two groups."""
    ids = [one.id for one in (*RELATED_STATUTES, *STATUTES)]
    assert len(set(ids)) == len(ids)


def test_frozen() -> None:
    """Nobody can add an instrument."""
    with pytest.raises(TypeError):
        INSTRUMENTS["UU 0/0000"] = INSTRUMENTS["UU 14/2008"]  # type: ignore[index]


@pytest.mark.parametrize(
    ("instrument_id", "day", "expected"),
    [
        ("UU 14/2008", "2010-04-29", "not_yet"),
        ("UU 14/2008", "2010-04-30", "in_force"),
        ("PerKI 1/2010", "2021-06-29", "in_force"),
        ("PerKI 1/2010", "2021-06-30", "repealed"),
        ("PerKI 1/2017", "2025-01-01", "repealed"),
        ("PerKI 1/2021", "2021-06-29", "not_yet"),
        ("PKPU 1/2015", "2023-10-31", "unknown"),
        ("PKPU 1/2015", "2023-11-01", "repealed"),
        ("Permendagri 3/2017", "2026-06-01", "unknown"),
        ("SK KMA 2-144/2022", "2021-12-31", "not_yet"),
        ("SK KMA 2-144/2022", "2026-06-01", "unknown"),
        ("PKPU 4/2025", "2025-12-28", "not_yet"),
        ("UU 14/1985", "1984-12-31", "not_yet"),
        ("UU 5/1986", "2026-01-02", "unknown"),
        ("UU 43/2009", "2009-10-22", "not_yet"),
        ("UU 43/2009", "2026-01-02", "in_force"),
        ("UU 36/2009", "2020-01-01", "in_force"),
        ("UU 36/2009", "2023-08-07", "in_force"),
        ("UU 36/2009", "2024-01-01", "repealed"),
        ("UU 29/2004", "2005-10-05", "not_yet"),
        ("UU 5/2014", "2023-10-31", "repealed"),
        ("UU 32/2004", "2014-10-01", "in_force"),
        ("UU 32/2004", "2014-10-02", "repealed"),
        ("UU 8/1981", "1980-12-31", "not_yet"),
        ("UU 8/1981", "2026-01-01", "unknown"),
        ("UU 8/1981", "2026-01-02", "repealed"),
        ("UU 1/1946", "2026-01-02", "repealed"),
        ("UU 1/2023", "2026-01-01", "not_yet"),
        ("UU 42/2008", "2020-01-01", "repealed"),
        ("UU 11/2008", "2026-06-01", "unknown"),
        ("UU 99/1999", "2026-01-02", "unknown"),
        ("", "2026-01-02", "unknown"),
    ],
)
def test_status(instrument_id: str, day: str, expected: str) -> None:
    """In force between its first and last day; unknown where a day was not seen."""
    found = status(instrument_id, dt.date.fromisoformat(day))
    assert found == expected
    assert all(found.words)


@every_instrument
def test_status_agrees_with_the_table(instrument: Instrument) -> None:
    """On its first day it is in force, and on the day after its last it is not."""
    if instrument.in_force is not None:
        assert status(instrument.id, instrument.in_force) == "in_force"
    if instrument.until is not None:
        after = instrument.until + dt.timedelta(days=1)
        assert status(instrument.id, after) == "repealed"

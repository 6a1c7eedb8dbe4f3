"""The instruments: their dates agree with each other and with the record."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest

from keterbukaan.citation import cite
from keterbukaan.law.instruments import INSTRUMENTS
from keterbukaan.law.shape import Evidence, Instrument

LAST_DAY_NOT_SEEN = {"Permendagri 3/2017": "replaced by February 2026"}

IN_FORCE = {
    "UU 14/2008": dt.date(2010, 4, 30),
    "PP 61/2010": dt.date(2010, 8, 23),
    "PERMA 2/2011": dt.date(2011, 11, 29),
    "PerKI 1/2010": dt.date(2010, 4, 30),
    "PerKI 2/2010": dt.date(2010, 8, 20),
    "PerKI 1/2013": dt.date(2013, 4, 29),
    "PerKI 1/2014": None,
    "PerKI 1/2016": None,
    "PerKI 2/2016": None,
    "PerKI 5/2016": None,
    "PerKI 1/2017": dt.date(2017, 3, 17),
    "PerKI 1/2018": dt.date(2018, 12, 31),
    "PerKI 1/2019": dt.date(2019, 2, 28),
    "PerKI 1/2021": dt.date(2021, 6, 30),
    "PerKI 1/2022": dt.date(2022, 1, 5),
    "Keppres 68/1995": None,
    "Perpres 21/2023": dt.date(2023, 4, 12),
    "Keppres 8/2024": dt.date(2024, 1, 29),
    "UU 14/1985": None,
    "UU 25/2009": None,
    "UU 43/2009": None,
    "UU 51/2009": None,
    "UU 17/2011": None,
    "UU 27/2022": dt.date(2022, 10, 17),
    "UU 1/2023": None,
    "UU 1/2026": dt.date(2026, 1, 2),
    "Permendagri 3/2017": None,
    "Permendagri 2/2026": None,
    "PKPU 22/2023": dt.date(2023, 11, 1),
    "PKPU 4/2025": dt.date(2025, 12, 29),
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
    assert "not read" in INSTRUMENTS["Permendagri 2/2026"].note


def test_unread_is_secondary() -> None:
    """What was not read rests on secondary sources."""
    for instrument in INSTRUMENTS.values():
        if instrument.note.startswith("not read"):
            assert instrument.evidence is Evidence.S2


def test_frozen() -> None:
    """Nobody can add an instrument."""
    with pytest.raises(TypeError):
        INSTRUMENTS["UU 0/0000"] = INSTRUMENTS["UU 14/2008"]  # type: ignore[index]

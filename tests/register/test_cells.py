"""What a cell of a book reads in a sheet, and what it cannot do there."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan.events.choices import NoticeOutcome
from keterbukaan.register import Cell, Phrase, cell_text, layout_of
from keterbukaan.register.sheets import heads, legend


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        (dt.date(2026, 3, 2), "2026-03-02"),
        (-2, "-2"),
        ("", ""),
        (" ", " "),
        ("Jalan Rekaan", "Jalan Rekaan"),
        (NoticeOutcome.GRANTED, "granted"),
        ((NoticeOutcome.REFUSED, NoticeOutcome.GRANTED), "refused; granted"),
        (Phrase(("dicabut", "withdrawn")), "withdrawn"),
        (("17.b", "17.c"), "17.b; 17.c"),
    ],
)
def test_a_cell_reads_as_its_words(cell: Cell, text: str) -> None:
    """Days as in a file, values by their names, several of them in a row."""
    assert cell_text(cell, "en") == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+62 800", "'+62 800"),
        ("-", "'-"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "' =1"),
        ("\r=1", "' =1"),
        ("\ncatatan", "' catatan"),
        ("  =1", "'  =1"),
        ("\uff1d1", "'\uff1d1"),
        ("a=1", "a=1"),
        ("'=1", "'=1"),
    ],
)
def test_no_text_of_people_is_a_formula(text: str, shown: str) -> None:
    """An apostrophe stands before what begins like one, alone or among others."""
    assert cell_text(text) == shown
    assert cell_text((text, "x")) == f"{shown}; x"
    assert cell_text(Phrase((text, text))) == shown


def test_no_text_moves_a_cursor_or_hides() -> None:
    """Line ends become a blank, control characters are written out, joiners stay."""
    given = "a\nb\tc\x1b[31m\x00\u202e\udcffd\u200de"
    shown = "a b c\\x1b[31m\\x00\\u202e\\udcffd\u200de"
    assert cell_text(given) == shown
    assert cell_text(("a\n", "=1")) == "a ; =1"


def test_headings_and_legend_are_in_both_languages() -> None:
    """One heading a column, the case before them, two that tell of empty cells."""
    for which in ("requests", "objections", "disputes"):
        for name in ("perki", "wide"):
            layout = layout_of(which, name)
            head, *told = legend(layout)
            assert head == ("kolom", "kunci", "ketentuan", "dari fakta", "pribadi")
            for lang in ("id", "en"):
                assert len(heads(layout, lang)) == len(layout.columns) + 3
            assert [row[1] for row in told] == [c.key for c in layout.columns]
            assert all(row[3] for row in told)
    told = [*legend(layout_of("requests"), "en")]
    assert (
        "way of paying",
        "payment",
        "PerKI 1/2021 Ps. 32",
        "no fact holds it",
        "",
    ) in told
    assert (
        "address",
        "address",
        "PerKI 1/2021 Ps. 32",
        "details.address",
        "yes",
    ) in told

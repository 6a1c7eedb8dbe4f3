"""Law: a list that is written as CSV is read again as the same list."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, strategies as st

from keterbukaan import ExemptEntry, ExemptList, InformationEntry, InformationList
from keterbukaan.adapters.csv import DELIMITERS, list_csv, read_csv
from keterbukaan.catalogue import (
    LAYOUTS,
    ListKind,
    ListLayout,
    list_rows,
    read_exempt_list,
    read_information_list,
)
from keterbukaan.catalogue.headings import column_of
from keterbukaan.catalogue.sheets import recognised
from keterbukaan.exemption import ExemptionStatus
from keterbukaan.exemption.blanks import says_nothing
from keterbukaan.law.categories import CATEGORIES
from keterbukaan.testing import dates, ground_ids
from keterbukaan.texts import LANGUAGES, Lang

days = dates(min_value=dt.date(1000, 1, 1), max_value=dt.date(9000, 12, 31))
langs = st.sampled_from(LANGUAGES)
delimiters = st.sampled_from(DELIMITERS)


def _line(text: str) -> str:
    """Return text as a sheet keeps it: on one line, and with no sign in front."""
    shown = " ".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(shown.split()).lstrip("' ")


lines = st.text(max_size=12).map(_line).filter(lambda text: not says_nothing(text))
texts = st.none() | lines
groups = ("periodic", "immediate", "at_all_times")


def _extras(kind: ListKind) -> st.SearchStrategy[dict[str, str]]:
    """Return columns of the body's own, which no table of headings has."""
    names = lines.filter(lambda text: column_of(text, kind) is None)
    return st.dictionaries(names, lines, max_size=2)


public_entries = st.builds(
    InformationEntry,
    summary=lines,
    number=lines,
    title=texts,
    held_by=texts,
    made_by=texts,
    place=texts,
    time=texts,
    form=st.sets(st.sampled_from(("paper", "electronic"))),
    retention=texts,
    category=st.none() | st.sampled_from([*CATEGORIES, *groups]),
    published_on=st.none() | days,
    updated_on=st.none() | days,
    opened_on=st.none() | days,
    link=texts,
    extra=_extras(ListKind.PUBLIC),
)
exempt_entries = st.builds(
    ExemptEntry,
    summary=lines,
    number=lines,
    id=texts,
    grounds=st.lists(ground_ids(), min_size=1, max_size=3),
    statute=texts,
    consequence=texts,
    protects=texts,
    begins_on=st.none() | days,
    ends_on=days,
    period=texts,
    decree=texts,
    decided_on=st.none() | days,
    opened_on=st.none() | days,
    unit=texts,
    link=texts,
    status=st.none() | st.sampled_from(ExemptionStatus),
    extra=_extras(ListKind.EXEMPT),
)
public_lists = st.builds(
    InformationList,
    entries=st.lists(public_entries, max_size=4),
    set_by=texts,
    set_on=st.none() | days,
    approved_by=texts,
    updated_on=st.none() | days,
)
exempt_lists = st.builds(
    ExemptList,
    entries=st.lists(exempt_entries, max_size=4),
    updated_on=st.none() | days,
)


def _back(
    listed: InformationList | ExemptList,
    layout: ListLayout | None,
    lang: Lang,
    delimiter: str,
) -> InformationList | ExemptList:
    """Write a list as CSV, and read what the headings show to be it."""
    text = "".join(list_csv(list_rows(listed, layout, lang), delimiter=delimiter))
    if isinstance(listed, InformationList):
        kind, read = ListKind.PUBLIC, read_information_list
        tables = read_csv(text.encode())
        return read(max(tables, key=lambda table: recognised(table, kind))).listed
    tables = read_csv(text.encode())
    return read_exempt_list(
        max(tables, key=lambda table: recognised(table, ListKind.EXEMPT))
    ).listed


@given(public_lists | exempt_lists, langs, delimiters)
def test_a_list_comes_back_whole(
    listed: InformationList | ExemptList, lang: Lang, delimiter: str
) -> None:
    """Every column, the body's own among them, and what stands above the headings."""
    assert _back(listed, None, lang, delimiter) == listed


@given(
    public_lists,
    st.sampled_from([*LAYOUTS[ListKind.PUBLIC].values()]),
    langs,
    delimiters,
)
def test_a_layout_is_the_same_when_written_again(
    listed: InformationList, layout: ListLayout, lang: Lang, delimiter: str
) -> None:
    """What it has columns for stays as it was written."""
    once = _back(listed, layout, lang, delimiter)
    assert _back(once, layout, lang, delimiter) == once
    assert len(once.entries) == len(listed.entries)


@given(exempt_lists, langs, delimiters)
def test_the_form_of_a_test_is_the_same_when_written_again(
    listed: ExemptList, lang: Lang, delimiter: str
) -> None:
    """Likewise."""
    layout = LAYOUTS[ListKind.EXEMPT]["test"]
    once = _back(listed, layout, lang, delimiter)
    assert _back(once, layout, lang, delimiter) == once
    assert len(once.entries) == len(listed.entries)


@given(st.binary(max_size=80) | st.text(max_size=80).map(str.encode))
def test_whatever_stands_in_a_file_is_read_or_refused(content: bytes) -> None:
    """With an error of the library, and no other."""
    from keterbukaan.errors import InputError

    for head in (b"", b"No;Ringkasan;Bentuk\n", b"Informasi,Selesai,Pasal 17\n"):
        try:
            tables = read_csv(head + content)
        except InputError:
            continue
        for table in tables:
            for read in (read_information_list, read_exempt_list):
                try:
                    found = read(table)
                except InputError:
                    continue
                assert len(found.rows) == len(found.listed.entries)

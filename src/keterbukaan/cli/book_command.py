"""The command ``register``: a book of requests, objections or disputes.

As in every command what it needs is imported when it runs.
"""
# The annotations are read while running: they declare the options.

from typing import Annotated, Literal

import typer

from .options import (
    Cases,
    Csv,
    Decrees,
    Delimiter,
    Json,
    KnownOn,
    Language,
    LayoutName,
    On,
    Readings,
    Workbook,
    answering,
    one_form,
    print_bytes,
    print_json,
)


@answering
def register_of(
    files: Cases,
    *,
    book: Annotated[
        Literal["requests", "objections", "disputes"],
        typer.Option("--book", help="Register yang mana. | Which of the books."),
    ],
    on: On = None,
    layout: LayoutName = "perki",
    delimiter: Delimiter = ",",
    personal: Annotated[
        bool,
        typer.Option(
            "--personal", help="Juga data pribadi. | Show who people are as well."
        ),
    ] = False,
    known_on: KnownOn = None,
    decree: Decrees = None,
    reading: Readings = None,
    lang: Language = "id",
    as_json: Json = False,
    as_csv: Csv = False,
    as_xlsx: Workbook = None,
) -> None:
    """Register | A book of requests, objections or disputes, over many cases."""
    from ..adapters.json import register_json
    from ..register import book as rows_of
    from .books import layout_named, parted_by, show_book
    from .inputs import checked, named_readings, optional_day, today, with_files
    from .named_cases import NamedCases

    form = one_form(json=as_json, csv=as_csv, xlsx=as_xlsx is not None)
    checked(
        lambda: optional_day(on, "--on"),
        lambda: layout_named(book, layout),
        lambda: parted_by(delimiter),
        lambda: optional_day(known_on, "--known-on"),
        lambda: named_readings(reading or ()),
    )
    day = optional_day(on, "--on") or today()
    known = optional_day(known_on, "--known-on")
    calendar = with_files(decree or ()).as_known_on(known)
    cases = NamedCases(files, named_readings(reading or ()), lang, "register")
    rows = rows_of(
        cases, book, day, layout=layout, personal=personal, calendar=calendar
    )
    columns = layout_named(book, layout)
    if form == "json":
        print_json(register_json(rows, columns, lang, known_on=known))
    elif form == "csv":
        from ..adapters.csv import book_csv

        parted = parted_by(delimiter)
        for line in book_csv(rows, columns, lang, delimiter=parted):
            print_bytes(line.encode())
    elif as_xlsx is not None:
        from ..adapters.xlsx import write_book

        write_book(as_xlsx, rows, columns, lang)
    else:
        from .page import Page

        show_book(Page(lang), rows, columns, day)
    if not cases.complete:
        raise typer.Exit(2)

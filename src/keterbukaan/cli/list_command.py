"""The command ``list``: the information list, or the list of exempt information.

As in every command what it needs is imported when it runs.
"""
# The annotations are read while running: they declare the options.

from typing import Annotated, Literal

import typer

from .options import (
    Csv,
    Decrees,
    Delimiter,
    Json,
    KnownOn,
    Language,
    LayoutName,
    On,
    Readings,
    Until,
    Workbook,
    answering,
    one_form,
    print_bytes,
    print_json,
)


@answering
def list_of(
    which: Annotated[
        Literal["public", "exempt"],
        typer.Argument(
            metavar="public|exempt",
            help="Yang terbuka, atau yang dikecualikan. | What is open, or exempt.",
        ),
    ],
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE",
            help="Daftar: CSV, XLSX, JSON, atau -. | The list: CSV, XLSX, JSON, or -.",
        ),
    ],
    *,
    sheet: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="Lembar buku kerja. | Which sheet of a workbook, if not the one with "
            "most headings.",
        ),
    ] = None,
    on: On = None,
    until: Until = "365",
    layout: LayoutName = "full",
    delimiter: Delimiter = ",",
    known_on: KnownOn = None,
    decree: Decrees = None,
    reading: Readings = None,
    lang: Language = "id",
    as_json: Json = False,
    as_csv: Csv = False,
    as_xlsx: Workbook = None,
) -> None:
    """Daftar informasi | A list of information: what it lacks, what is due."""
    from ..catalogue import ListKind, list_rows, look
    from .books import parted_by
    from .inputs import checked, named_readings, optional_day, today, with_files
    from .list_files import layout_named, read_list_file, span_until

    form = one_form(json=as_json, csv=as_csv, xlsx=as_xlsx is not None)
    day = today()
    kind = ListKind(which)
    checked(
        lambda: optional_day(on, "--on"),
        lambda: span_until(until, day),
        lambda: layout_named(kind, layout),
        lambda: parted_by(delimiter),
        lambda: optional_day(known_on, "--known-on"),
        lambda: named_readings(reading or ()),
    )
    day = optional_day(on, "--on") or day
    known = optional_day(known_on, "--known-on")
    calendar = with_files(decree or ()).as_known_on(known)
    read = read_list_file(file, kind, sheet)
    rows = list_rows(read.listed, layout_named(kind, layout), lang)
    if form == "csv":
        from ..adapters.csv import list_csv

        for line in list_csv(rows, delimiter=parted_by(delimiter)):
            print_bytes(line.encode(errors="replace"))
        return
    if as_xlsx is not None:
        from ..adapters.xlsx import write_list

        write_list(as_xlsx, rows, kind, lang)
        return
    seen = look(
        read,
        day,
        within=span_until(until, day),
        calendar=calendar,
        readings=named_readings(reading or ()),
    )
    if form == "json":
        from ..adapters.json import list_json

        print_json(list_json(read, seen, lang, known_on=known))
    else:
        from .page import Page
        from .show_list import show_list

        show_list(Page(lang), read, seen)

"""The command ``table``: the days of a rule or of the calendar, a row a day, or files.

As in every command what it needs is imported when it runs.
"""
# The annotations are read while running: they declare the options.

from pathlib import Path
from typing import Annotated

import typer

from .options import (
    Csv,
    Decrees,
    Json,
    KnownOn,
    Language,
    Readings,
    Squeezed,
    Week,
    answering,
    one_form,
    print_bytes,
    print_json,
)


@answering
def table_of(
    rule: Annotated[
        str | None,
        typer.Argument(
            metavar="RULE",
            help=(
                "request.notice, atau namanya. | Such as request.notice, or its name."
            ),
        ),
    ] = None,
    *,
    days: Annotated[
        bool,
        typer.Option("--days", help="Hari kalender. | The days of the calendar."),
    ] = False,
    files: Annotated[
        Path | None,
        typer.Option(
            "--files",
            metavar="DIR",
            help="Berkas untuk bahasa lain. | Files for other languages.",
        ),
    ] = None,
    first: Annotated[
        str | None,
        typer.Option("--from", metavar="DATE", help="Hari pertama. | The first day."),
    ] = None,
    last: Annotated[
        str | None,
        typer.Option("--to", metavar="DATE", help="Hari terakhir. | The last day."),
    ] = None,
    known_on: KnownOn = None,
    week: Week = 5,
    squeezed_saturday: Squeezed = None,
    decree: Decrees = None,
    reading: Readings = None,
    lang: Language = "id",
    as_json: Json = False,
    as_csv: Csv = False,
    as_parquet: Annotated[
        Path | None,
        typer.Option("--parquet", metavar="FILE", help="Berkas Parquet. | Parquet."),
    ] = None,
) -> None:
    """Tabel tenggat atau hari | The days of a rule, or all days, a row each."""
    from ..workdays import WorkCalendar
    from .inputs import (
        checked,
        named_readings,
        office_of,
        optional_day,
        rule_id,
        with_files,
    )
    from .tables import asked_table, one_table, show_table, table_csv, write_all

    form = one_form(json=as_json, csv=as_csv, parquet=as_parquet is not None)
    more = {"from": first, "to": last, "reading": reading}
    given = [name for name, value in more.items() if value]
    given += [form] if form else []
    one_table(rule, days=days, files=files is not None, given=given)
    checked(
        lambda: rule and rule_id(rule),
        lambda: optional_day(first, "--from"),
        lambda: optional_day(last, "--to"),
        lambda: optional_day(known_on, "--known-on"),
        lambda: office_of(WorkCalendar.national(), week, squeezed_saturday),
        lambda: named_readings(reading or ()),
    )
    known = optional_day(known_on, "--known-on")
    national = with_files(decree or ()).as_known_on(known)
    office = office_of(national, week, squeezed_saturday)
    if files is not None:
        write_all(files, office, lang)
        return
    found = asked_table(
        rule and rule_id(rule),
        national,
        office,
        (optional_day(first, "--from"), optional_day(last, "--to")),
        named_readings(reading or ()),
    )
    if form == "json":
        from ..adapters.json import table_json

        print_json(table_json(found, office))
    elif form == "csv":
        print_bytes(table_csv(found))
    elif as_parquet is not None:
        from ..adapters.arrow import write_parquet

        write_parquet(as_parquet, found)
    else:
        from .page import Page

        show_table(Page(lang), found)

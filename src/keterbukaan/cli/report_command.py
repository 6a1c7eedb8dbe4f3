"""The command ``report``: the service report of a year, a semester or a month.

As in every command what it needs is imported when it runs.
"""
# The annotations are read while running: they declare the options.

from typing import Annotated

import typer

from .options import (
    Cases,
    Decrees,
    Html,
    Json,
    KnownOn,
    Language,
    Markdown,
    On,
    Readings,
    Workbook,
    answering,
    one_form,
    print_json,
)


@answering
def report_of(
    files: Cases,
    *,
    year: Annotated[
        int, typer.Option(metavar="YEAR", help="Tahun laporan. | The year.")
    ],
    semester: Annotated[
        int | None,
        typer.Option(metavar="1|2", help="Hanya semester ini. | Only this half."),
    ] = None,
    month: Annotated[
        int | None,
        typer.Option(metavar="N", help="Hanya bulan ini. | Only this month."),
    ] = None,
    on: On = None,
    known_on: KnownOn = None,
    decree: Decrees = None,
    reading: Readings = None,
    lang: Language = "id",
    as_json: Json = False,
    as_markdown: Markdown = False,
    as_html: Html = False,
    as_xlsx: Workbook = None,
) -> None:
    """Laporan layanan | The service report, over many cases."""
    from ..adapters.json import report_json
    from ..report import service_report
    from .inputs import checked, named_readings, optional_day, today, with_files
    from .named_cases import NamedCases
    from .reports import period_of, show_report

    form = one_form(
        json=as_json, md=as_markdown, html=as_html, xlsx=as_xlsx is not None
    )
    checked(
        lambda: period_of(year, semester, month),
        lambda: optional_day(on, "--on"),
        lambda: optional_day(known_on, "--known-on"),
        lambda: named_readings(reading or ()),
    )
    day = optional_day(on, "--on") or today()
    known = optional_day(known_on, "--known-on")
    calendar = with_files(decree or ()).as_known_on(known)
    cases = NamedCases(files, named_readings(reading or ()), lang, "report")
    found = service_report(
        cases, period_of(year, semester, month), day, calendar=calendar
    )
    if form == "json":
        print_json(report_json(found, lang, known_on=known))
    elif form == "md":
        typer.echo(found.markdown(lang), nl=False)
    elif form == "html":
        typer.echo(found.html(lang))
    elif as_xlsx is not None:
        from ..adapters.xlsx import write_report

        write_report(as_xlsx, found, lang)
    else:
        from .page import Page

        show_report(Page(lang), found)
    if not cases.complete:
        raise typer.Exit(2)

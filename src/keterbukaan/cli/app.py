"""The commands: each reads what was typed, asks the library, and shows it.

``--json`` gives the answer as JSON; else it is laid out for people, in
Indonesian unless ``--lang en``. The exit code is 0 when answered and 2 on bad
input, which is named on standard error. Each command imports what it needs, so
that a deadline costs neither the procedure nor the tables for people.
"""
# The annotations are read while running: they declare the options.

from typing import Annotated

import typer

from .book_command import register_of
from .letters import letter_of
from .list_command import list_of
from .many import agenda_of, check_files, redate_cases
from .options import (
    Csv,
    Decrees,
    Feed,
    Full,
    Json,
    KnownOn,
    Language,
    On,
    OnSide,
    Readings,
    Squeezed,
    Week,
    answering,
    one_form,
    print_bytes,
    print_json,
)
from .report_command import report_of
from .table_command import table_of
from .usage import Commands

app: typer.Typer = typer.Typer(
    cls=Commands,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=(
        "Undang-undang Keterbukaan Informasi Publik: tenggat dan status perkara. "
        "| Indonesia's public-information law: deadlines and standings."
    ),
)


@app.callback(invoke_without_command=True)
def options_of_all(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Versi pustaka ini. | The version of this library."
        ),
    ] = False,
) -> None:
    """Take the options that go with no command."""
    if version:
        from ..adapters.json.answers import version as installed

        typer.echo(f"keterbukaan {installed()}")
        raise typer.Exit


@app.command()
@answering
def due(
    rule: Annotated[
        str,
        typer.Argument(
            metavar="RULE",
            help=(
                "request.notice, atau namanya. | Such as request.notice, or its name."
            ),
        ),
    ],
    start: Annotated[
        str,
        typer.Argument(
            metavar="START",
            help="Hari ke-0. | Day zero: 2026-03-12, 12/03/2026, '12 Maret 2026'.",
        ),
    ],
    *,
    known_on: KnownOn = None,
    week: Week = 5,
    squeezed_saturday: Squeezed = None,
    decree: Decrees = None,
    reading: Readings = None,
    lang: Language = "id",
    as_json: Json = False,
) -> None:
    """Satu tenggat, dijelaskan | One deadline, explained."""
    from ..adapters.json import due_json
    from ..deadlines import deadline, whose_calendar
    from ..law.limits import RULES
    from ..typed_days import read_day
    from ..workdays import WorkCalendar
    from .inputs import (
        checked,
        named_readings,
        office_of,
        optional_day,
        rule_id,
        with_files,
    )

    checked(
        lambda: rule_id(rule),
        lambda: read_day(start, "START"),
        lambda: optional_day(known_on, "--known-on"),
        lambda: office_of(WorkCalendar.national(), week, squeezed_saturday),
        lambda: named_readings(reading or ()),
    )
    chosen = named_readings(reading or ())
    known = optional_day(known_on, "--known-on")
    national = with_files(decree or ()).as_known_on(known)
    office = office_of(national, week, squeezed_saturday)
    asked = RULES[rule_id(rule)]
    days, beside = whose_calendar(
        asked, national=national, office=office, readings=chosen
    )
    found = deadline(
        asked,
        start=read_day(start, "START"),
        calendar=days,
        readings=chosen,
        beside=beside,
    )
    if as_json:
        print_json(due_json(found, lang))
    else:
        from .page import Page
        from .show import show_due

        show_due(Page(lang), found)


@app.command()
@answering
def calendar(
    year: Annotated[int, typer.Argument(metavar="YEAR", min=2010, max=2099)],
    *,
    known_on: KnownOn = None,
    week: Week = 5,
    squeezed_saturday: Squeezed = None,
    decree: Decrees = None,
    lang: Language = "id",
    as_json: Json = False,
    as_feed: Feed = False,
    as_csv: Csv = False,
) -> None:
    """Hari libur setahun | The days off of a year, with decrees."""
    from ..adapters.json import calendar_json
    from .inputs import office_of, optional_day, with_files

    form = one_form(json=as_json, ics=as_feed, csv=as_csv)
    known = optional_day(known_on, "--known-on")
    national = with_files(decree or ()).as_known_on(known)
    office = office_of(national, week, squeezed_saturday)
    if form == "json":
        print_json(calendar_json(year, office))
    elif form == "csv":
        from .csv_rows import csv_rows

        days = calendar_json(year, office)["days"]
        rows = ({**day, "estimated": int(day.get("estimated", False))} for day in days)
        print_bytes(csv_rows(("date", "kind", "name", "decree", "estimated"), rows))
    elif form == "ics":
        from ..adapters.ical import calendar_ical

        print_bytes(calendar_ical(office, year, lang=lang))
    else:
        from .page import Page
        from .show import show_calendar

        show_calendar(Page(lang), year, office)


@app.command()
@answering
def rules(
    *,
    on: On = None,
    lang: Language = "id",
    as_json: Json = False,
) -> None:
    """Buku aturan | The rule book: every limit, dated."""
    from ..adapters.json import rules_json
    from .inputs import optional_day

    day = optional_day(on, "--on")
    if as_json:
        print_json(rules_json(day, lang))
    else:
        from .page import Page
        from .show import show_rules

        show_rules(Page(lang), day)


@app.command()
@answering
def case(
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="Berkas perkara JSON. | A case file.")
    ],
    *,
    on: On = None,
    known_on: KnownOn = None,
    decree: Decrees = None,
    reading: Readings = None,
    side: OnSide = None,
    full: Full = False,
    lang: Language = "id",
    as_json: Json = False,
) -> None:
    """Status perkara | Where a case stands on a day."""
    from attrs import evolve

    from ..adapters.json import read_case, standing_json
    from .inputs import (
        checked,
        named_readings,
        optional_day,
        source_of,
        today,
        with_files,
    )

    checked(
        lambda: optional_day(on, "--on"),
        lambda: optional_day(known_on, "--known-on"),
        lambda: named_readings(reading or ()),
    )
    chosen = named_readings(reading or ())
    day = optional_day(on, "--on") or today()
    known = optional_day(known_on, "--known-on")
    national = with_files(decree or ()).as_known_on(known)
    found = read_case(source_of(file))
    found = evolve(found, readings={**found.readings, **chosen})
    standing = found.on(day, calendar=national)
    if as_json:
        since = min(event.on for event in found.events)
        print_json(standing_json(standing, lang, since=since))
    else:
        from .page import Page
        from .show_case import show_case

        show_case(Page(lang), found, standing, side=side, full=full)


@app.command()
@answering
def exemption(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...",
            help="Uji konsekuensi: satu, daftar, perkara, atau JSON Lines. "
            "| Consequence tests: one, a list, a case file, or JSON Lines.",
        ),
    ],
    *,
    on: On = None,
    known_on: KnownOn = None,
    decree: Decrees = None,
    reading: Readings = None,
    lang: Language = "id",
    as_json: Json = False,
) -> None:
    """Uji konsekuensi | Consequence tests, seen on a day."""
    from .exemptions import assessed, print_assessed
    from .inputs import checked, named_readings, optional_day, today, with_files

    checked(
        lambda: optional_day(on, "--on"),
        lambda: optional_day(known_on, "--known-on"),
        lambda: named_readings(reading or ()),
    )
    day = optional_day(on, "--on") or today()
    known = optional_day(known_on, "--known-on")
    days = with_files(decree or ()).as_known_on(known)
    found = assessed(files, day, days, named_readings(reading or ()))
    if not print_assessed(found, day, lang, as_json=as_json):
        raise typer.Exit(2)


@app.command()
@answering
def schema(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME",
            help="case, event, exemption, decree; due, standing, agenda, register, "
            "report. "
            "| What is read, or an answer.",
        ),
    ],
    *,
    lang: Language = "id",
    as_json: Json = False,
) -> None:
    """Skema JSON | The JSON Schema of a file or of an answer."""
    from ..adapters.json import json_schema

    del lang, as_json  # a schema is JSON, with the words of both languages in it
    print_json(json_schema(name))


app.command(name="agenda")(agenda_of)
app.command(name="register")(register_of)
app.command(name="list")(list_of)
app.command(name="report")(report_of)
app.command(name="letter")(letter_of)
app.command(name="table")(table_of)
app.command(name="redate")(redate_cases)
app.command(name="check")(check_files)

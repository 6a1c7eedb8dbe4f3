"""The commands: each reads what was typed, asks the library, and shows it.

``--json`` gives the answer as JSON; else it is laid out for people, in
Indonesian unless ``--lang en``. The exit code is 0 when answered and 2 on bad
input, which is named on standard error. Each command imports what it needs, so
that a deadline costs neither the procedure nor the tables for people.
"""
# The annotations are read while running: they declare the options.

import json
import os
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, Literal, ParamSpec, TypeAlias

import typer

from ..errors import KeterbukaanError
from ..texts import Lang
from .complaints import complain
from .usage import Commands

P = ParamSpec("P")

app: typer.Typer = typer.Typer(
    cls=Commands,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help=(
        "Undang-undang Keterbukaan Informasi Publik: tenggat dan status perkara. "
        "| Indonesia's public-information law: deadlines and standings."
    ),
)

Json: TypeAlias = Annotated[
    bool, typer.Option("--json", help="Keluaran JSON. | Print JSON.")
]
Language: TypeAlias = Annotated[
    Lang, typer.Option("--lang", help="Bahasa keluaran. | Language of the output.")
]
KnownOn: TypeAlias = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help=(
            "Hanya pakai yang diketahui pada hari ini. "
            "| Use only what was known on this day."
        ),
    ),
]
Readings: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--reading",
        metavar="NAME=VALUE",
        help="Pilih tafsir aturan yang diperdebatkan. | Choose a reading.",
    ),
]
On: TypeAlias = Annotated[
    str | None,
    typer.Option(metavar="DATE", help="Hari yang ditanyakan. | The day asked about."),
]

Week: TypeAlias = Annotated[
    int, typer.Option(metavar="5|6", help="Hari kerja seminggu. | Days in a week.")
]
Squeezed: TypeAlias = Annotated[
    str | None,
    typer.Option(
        metavar="BASIS",
        help=(
            "Sabtu terjepit libur menurut edaran ini. "
            "| Squeezed Saturdays are off by this circular."
        ),
    ),
]
Decrees: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--decree",
        metavar="FILE",
        help="Keputusan hari libur dari berkas. | A holiday decree from a file.",
    ),
]
OnSide: TypeAlias = Annotated[
    Literal["applicant", "ppid", "superior", "commission"] | None,
    typer.Option("--for", help="Dari sisi siapa. | From whose side."),
]
Full: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--full",
        help=(
            "Juga riwayat, batas waktu, keraguan, dan yang tertutup. "
            "| History, limits, doubts and what is closed as well."
        ),
    ),
]


def _answering(command: Callable[P, None]) -> Callable[P, None]:
    """End with 0 when answered, and with 2 and clear lines on bad input."""

    @wraps(command)
    def answered(*args: P.args, **options: P.kwargs) -> None:
        lang: Lang = "en" if options["lang"] == "en" else "id"
        try:
            command(*args, **options)
            sys.stdout.flush()
        except KeterbukaanError as error:
            complain(error, lang)
            raise typer.Exit(2) from None
        except OSError as error:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            if isinstance(error, BrokenPipeError):  # a reader that has seen enough
                return
            complain(error, lang)
            raise typer.Exit(2) from None

    return answered


def _print_json(answer: dict[str, Any]) -> None:
    typer.echo(json.dumps(answer, indent=2))


@app.command()
@_answering
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
    from ..workdays import WorkCalendar
    from .dates import read_day
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
        _print_json(due_json(found, lang))
    else:
        from .page import Page
        from .show import show_due

        show_due(Page(lang), found)


@app.command()
@_answering
def calendar(
    year: Annotated[int, typer.Argument(metavar="YEAR", min=1, max=9999)],
    *,
    known_on: KnownOn = None,
    week: Week = 5,
    squeezed_saturday: Squeezed = None,
    decree: Decrees = None,
    lang: Language = "id",
    as_json: Json = False,
) -> None:
    """Hari libur setahun | The days off of a year, with decrees."""
    from ..adapters.json import calendar_json
    from .inputs import office_of, optional_day, with_files

    known = optional_day(known_on, "--known-on")
    national = with_files(decree or ()).as_known_on(known)
    office = office_of(national, week, squeezed_saturday)
    if as_json:
        _print_json(calendar_json(year, office))
    else:
        from .page import Page
        from .show import show_calendar

        show_calendar(Page(lang), year, office)


@app.command()
@_answering
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
        _print_json(rules_json(day, lang))
    else:
        from .page import Page
        from .show import show_rules

        show_rules(Page(lang), day)


@app.command()
@_answering
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
    from .inputs import checked, named_readings, optional_day, today, with_files

    checked(
        lambda: optional_day(on, "--on"),
        lambda: optional_day(known_on, "--known-on"),
        lambda: named_readings(reading or ()),
    )
    chosen = named_readings(reading or ())
    day = optional_day(on, "--on") or today()
    known = optional_day(known_on, "--known-on")
    national = with_files(decree or ()).as_known_on(known)
    found = read_case(Path(file))
    found = evolve(found, readings={**found.readings, **chosen})
    standing = found.on(day, calendar=national)
    if as_json:
        since = min(event.on for event in found.events)
        _print_json(standing_json(standing, lang, since=since))
    else:
        from .page import Page
        from .show_case import show_case

        show_case(Page(lang), found, standing, side=side, full=full)


@app.command()
@_answering
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


@app.command(name="redate")
@_answering
def redate_cases(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...", help="Berkas perkara atau foldernya. | Files or folders."
        ),
    ],
    *,
    first: Annotated[
        str,
        typer.Option(
            "--from", metavar="DATE|DECREE", help="Edisi lama. | The edition before."
        ),
    ],
    second: Annotated[
        str,
        typer.Option(
            "--to", metavar="DATE|DECREE", help="Edisi baru. | The edition after."
        ),
    ],
    on: On = None,
    decree: Decrees = None,
    lang: Language = "id",
    as_json: Json = False,
) -> None:
    """Tenggat yang bergeser | Which deadlines move between two editions."""
    from .inputs import checked, optional_day, today, with_files
    from .page import Page
    from .register import as_of, show_changes

    national = with_files(decree or ())
    checked(
        lambda: as_of(first, national, "--from"),
        lambda: as_of(second, national, "--to"),
        lambda: optional_day(on, "--on"),
    )
    day = optional_day(on, "--on") or today()
    editions = as_of(first, national, "--from"), as_of(second, national, "--to")
    if not show_changes(Page(lang), files, editions, day, as_json=as_json):
        raise typer.Exit(2)

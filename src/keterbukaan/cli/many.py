"""The commands over many cases: files, JSON Lines, folders, standard input.

What cannot be read is named with its place, the rest is answered, and the exit code
is 2. As in every command what it needs is imported when it runs.
"""
# The annotations are read while running: they declare the options.

import typer

from .options import (
    Actors,
    After,
    Before,
    Cases,
    Decrees,
    Feed,
    Json,
    KnownOn,
    Language,
    Lines,
    On,
    Readings,
    Since,
    Stale,
    Units,
    Until,
    answering,
    one_form,
    print_bytes,
    print_json,
)


@answering
def agenda_of(
    files: Cases,
    *,
    on: On = None,
    until: Until = "14",
    since: Since = None,
    actors: Actors = None,
    units: Units = None,
    stale: Stale = False,
    known_on: KnownOn = None,
    decree: Decrees = None,
    reading: Readings = None,
    lang: Language = "id",
    as_json: Json = False,
    as_lines: Lines = False,
    as_feed: Feed = False,
) -> None:
    """Agenda kantor | What is due, over many cases."""
    from ..adapters.json import agenda_json
    from ..register.ahead import Question
    from .agenda import Rows, at_for, show_agenda
    from .inputs import (
        checked,
        days_or_day,
        named_readings,
        optional_day,
        today,
        with_files,
    )

    form = one_form(json=as_json, jsonl=as_lines, ics=as_feed)
    checked(
        lambda: optional_day(on, "--on"),
        lambda: days_or_day(until, "--until"),
        lambda: optional_day(since, "--since"),
        lambda: optional_day(known_on, "--known-on"),
        lambda: named_readings(reading or ()),
    )
    day = optional_day(on, "--on") or today()
    known = optional_day(known_on, "--known-on")
    calendar = with_files(decree or ()).as_known_on(known)
    asked = at_for(
        lambda: Question.of(
            day,
            until=days_or_day(until, "--until"),
            actors=actors or None,
            units=units or None,
            since=optional_day(since, "--since"),
            stale=stale,
            readings=named_readings(reading or ()),
            calendar=calendar,
        )
    )
    rows = Rows(files, asked, lang)
    if form == "jsonl":
        rows.print_lines()
    elif form == "json":
        print_json(agenda_json(rows, lang, known_on=calendar.known_on))
    elif form == "ics":
        from ..adapters.ical import agenda_ical

        print_bytes(agenda_ical(rows, day, lang=lang, known_on=calendar.known_on))
    else:
        from .page import Page

        show_agenda(Page(lang), rows, day)
    rows.tell_rest()
    if rows.unread:
        raise typer.Exit(2)


@answering
def redate_cases(
    files: Cases,
    *,
    first: Before,
    second: After,
    on: On = None,
    decree: Decrees = None,
    reading: Readings = None,
    lang: Language = "id",
    as_json: Json = False,
) -> None:
    """Tenggat yang bergeser | Which deadlines move between two editions."""
    from .inputs import checked, named_readings, optional_day, today, with_files
    from .page import Page
    from .register import as_of, show_changes

    national = with_files(decree or ())
    checked(
        lambda: as_of(first, national, "--from"),
        lambda: as_of(second, national, "--to"),
        lambda: optional_day(on, "--on"),
        lambda: named_readings(reading or ()),
    )
    chosen = named_readings(reading or ())
    day = optional_day(on, "--on") or today()
    editions = as_of(first, national, "--from"), as_of(second, national, "--to")
    page = Page(lang)
    if not show_changes(page, files, editions, day, readings=chosen, as_json=as_json):
        raise typer.Exit(2)


@answering
def check_files(
    files: Cases,
    *,
    lang: Language = "id",
    as_json: Json = False,
) -> None:
    """Periksa berkas perkara | What of case files cannot be read."""
    from .check import check_cases
    from .page import Page

    if not check_cases(Page(lang), files, as_json=as_json):
        raise typer.Exit(2)

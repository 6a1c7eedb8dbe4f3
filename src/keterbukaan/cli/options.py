"""What the commands have in common: their options, and how they end.

The exit code is 0 when answered and 2 on bad input, which is named on standard error.
"""
# The annotations are read while running: they declare the options.

import json
import os
import sys
from collections.abc import Callable, Mapping
from functools import wraps
from pathlib import Path
from typing import Annotated, Literal, ParamSpec, TypeAlias

import typer

from ..errors import InputError, InputProblem, KeterbukaanError
from ..texts import Lang, both
from .complaints import complain

P = ParamSpec("P")

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
Lines: TypeAlias = Annotated[
    bool,
    typer.Option("--jsonl", help="Satu baris JSON per baris. | JSON, a row a line."),
]
Feed: TypeAlias = Annotated[
    bool,
    typer.Option("--ics", help="Umpan kalender iCalendar. | An iCalendar feed."),
]
Csv: TypeAlias = Annotated[bool, typer.Option("--csv", help="Keluaran CSV. | CSV.")]
Delimiter: TypeAlias = Annotated[
    str,
    typer.Option(
        metavar="CHAR",
        help="Pemisah CSV: ',' ';' atau tab. | What parts the cells of CSV.",
    ),
]
Workbook: TypeAlias = Annotated[
    Path | None,
    typer.Option("--xlsx", metavar="FILE", help="Buku kerja Excel. | A workbook."),
]
Markdown: TypeAlias = Annotated[
    bool, typer.Option("--md", help="Keluaran Markdown. | Print Markdown.")
]
Html: TypeAlias = Annotated[
    bool, typer.Option("--html", help="Keluaran HTML. | Print HTML.")
]
LayoutName: TypeAlias = Annotated[
    str,
    typer.Option(
        "--layout",
        metavar="NAME",
        help="Susunan kolom, seperti perki. | Which columns, such as perki.",
    ),
]
Cases: TypeAlias = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE...",
        help="Berkas perkara, JSON Lines, folder, atau -. "
        "| Case files, JSON Lines, folders, or -.",
    ),
]
Until: TypeAlias = Annotated[
    str,
    typer.Option(
        metavar="DAYS|DATE",
        help="Sampai kapan dilihat ke depan. | How far to look ahead.",
    ),
]
Since: TypeAlias = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help="Sebut yang bergeser sejak hari ini. | Tell what moved since.",
    ),
]
Actors: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--for",
        metavar="ACTOR",
        help="Siapa yang bertindak, seperti ppid. | Who is to act, such as ppid.",
    ),
]
Units: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--unit",
        metavar="TEXT",
        help="Unit dalam badan publik. | Office inside the body.",
    ),
]
Stale: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--stale",
        help="Juga kewajiban yang tahapnya sudah lewat. "
        "| Also duties whose stage has ended.",
    ),
]
Before: TypeAlias = Annotated[
    str,
    typer.Option(
        "--from", metavar="DATE|DECREE", help="Edisi lama. | The edition before."
    ),
]
After: TypeAlias = Annotated[
    str,
    typer.Option(
        "--to", metavar="DATE|DECREE", help="Edisi baru. | The edition after."
    ),
]

_ONE_FORM = both(
    id="hanya satu bentuk keluaran sekaligus",
    en="only one form of output at a time",
)


def answering(command: Callable[P, None]) -> Callable[P, None]:
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


def one_form(**asked: bool) -> str | None:
    """Return the form of output that was asked for; None for one that people read.

    Args:
        asked: whether each was asked for, by the name of its option.

    Raises:
        InputError: more than one was asked for.

    >>> one_form(json=False, ics=True), one_form(json=False)
    ('ics', None)
    >>> one_form(json=True, ics=True)
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 1 problem in the input
      --json, --ics: only one form of output at a time
    """
    chosen = [name for name, wanted in asked.items() if wanted]
    if len(chosen) > 1:
        path = ", ".join(f"--{name}" for name in chosen)
        raise InputError([InputProblem(path, _ONE_FORM)])
    return chosen[0] if chosen else None


def print_json(answer: Mapping[str, object]) -> None:
    """Print an answer as JSON."""
    typer.echo(json.dumps(answer, indent=2))


def print_bytes(answer: bytes) -> None:
    """Print an answer that has its own line ends, byte for byte."""
    typer.echo(answer, nl=False)

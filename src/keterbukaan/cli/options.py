"""What the commands have in common: their options, and how they end.

The exit code is 0 when answered and 2 on bad input, which is named on standard error.
"""
# The annotations are read while running: they declare the options.

import json
import os
import sys
from collections.abc import Callable
from functools import wraps
from typing import Annotated, Any, Literal, ParamSpec, TypeAlias

import typer

from ..errors import KeterbukaanError
from ..texts import Lang
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


def print_json(answer: dict[str, Any]) -> None:
    """Print an answer as JSON."""
    typer.echo(json.dumps(answer, indent=2))

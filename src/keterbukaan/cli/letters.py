"""A letter of the procedure, filled from a case file."""
# The annotations are read while running: they declare the options.

from typing import Annotated, Literal, TypeAlias

import typer

from ..errors import InputError, InputProblem
from ..texts import both, fill
from .options import (
    Decrees,
    Html,
    Json,
    KnownOn,
    Language,
    Markdown,
    On,
    Readings,
    answering,
    one_form,
    print_json,
)

Kind: TypeAlias = Annotated[
    str,
    typer.Argument(
        metavar="KIND",
        help="receipt, incompleteness, extension, notice, refusal, test_sheet, "
        "test_change, opening, objection, objection_receipt, objection_answer, "
        "application, withdrawal, respondent_answer, conclusion, challenge, "
        "execution. | Which letter.",
    ),
]
CaseFile: TypeAlias = Annotated[
    str,
    typer.Argument(
        metavar="FILE",
        help="Berkas perkara JSON, atau -; uji konsekuensi untuk test_sheet, "
        "test_change, opening. | A case file, or -; or consequence tests, for "
        "test_sheet, test_change, opening.",
    ),
]
Test: TypeAlias = Annotated[
    str | None,
    typer.Option(
        metavar="ID",
        help="Uji konsekuensi yang mana, bila ada beberapa. | "
        "Which consequence test, where there are several.",
    ),
]
Item: TypeAlias = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="Informasi yang mana dari permintaan. | Which item of the request.",
    ),
]
Given: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        metavar="KEY=TEXT",
        help="Isi yang tidak ada dalam perkara. | What no case can hold.",
    ),
]
ByParty: TypeAlias = Annotated[
    Literal["applicant", "body"] | None,
    typer.Option(
        "--for",
        help="Pihak yang menulis, untuk surat yang dapat ditulis keduanya. | Which "
        "party writes, where either may.",
    ),
]

_NO_PAIR = both(id="harus KEY=TEXT, bukan {pair}", en="expected KEY=TEXT, got {pair}")
_TWICE = both(id="{key} diberikan dua kali", en="{key} is given twice")


def given_fields(pairs: list[str]) -> dict[str, str]:
    """Return content given as ``KEY=TEXT``.

    Raises:
        InputError: a pair has another form, or a key is given twice.

    >>> given_fields(["form=berkas PDF", "payment=transfer"])
    {'form': 'berkas PDF', 'payment': 'transfer'}
    >>> given_fields(["form"])
    Traceback (most recent call last):
        ...
    keterbukaan.errors.InputError: 1 problem in the input
      --given: expected KEY=TEXT, got 'form'
    """
    found: dict[str, str] = {}
    wrong = []
    for pair in pairs:
        key, sign, text = pair.partition("=")
        if not (key and sign):
            wrong.append(fill(_NO_PAIR, pair=repr(pair)))
        elif key in found:
            wrong.append(fill(_TWICE, key=repr(key)))
        found[key] = text
    if wrong:
        raise InputError(InputProblem("--given", words) for words in wrong)
    return found


@answering
def letter_of(
    kind: Kind,
    file: CaseFile,
    *,
    on: On = None,
    test: Test = None,
    item: Item = None,
    given: Given = None,
    party: ByParty = None,
    known_on: KnownOn = None,
    decree: Decrees = None,
    reading: Readings = None,
    lang: Language = "id",
    as_json: Json = False,
    as_markdown: Markdown = False,
    as_html: Html = False,
) -> None:
    """Surat dari perkara | A letter, and what is missing in it."""
    from attrs import evolve

    from ..adapters.json import letter_json, read_case, read_tested
    from ..law.letters import ON_A_TEST
    from ..letters import letter
    from .inputs import (
        checked,
        named_readings,
        optional_day,
        source_of,
        today,
        with_files,
    )

    form = one_form(json=as_json, md=as_markdown, html=as_html)
    checked(
        lambda: optional_day(on, "--on"),
        lambda: given_fields(given or []),
        lambda: optional_day(known_on, "--known-on"),
        lambda: named_readings(reading or ()),
    )
    chosen = named_readings(reading or ())
    known = optional_day(known_on, "--known-on")
    found = (read_tested if kind in ON_A_TEST else read_case)(source_of(file))
    written = letter(
        kind,
        evolve(found, readings={**found.readings, **chosen}),
        optional_day(on, "--on") or today(),
        given=given_fields(given or []),
        party=party,
        test=test,
        item=item,
        calendar=with_files(decree or ()).as_known_on(known),
    )
    if form == "json":
        print_json(letter_json(written, lang))
    elif form == "html":
        typer.echo(written.html(lang))
    else:
        typer.echo(written.markdown(lang), nl=False)

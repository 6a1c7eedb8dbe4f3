"""The pages on readings: every open question, and why some need no choice.

They are written and checked with the others: see ``docs_pages``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from keterbukaan.deadlines.explain import span_words
from keterbukaan.law.printed.no_choice import (
    before_dispute,
    exemptions,
    proceedings,
    scope,
)
from keterbukaan.law.readings import (
    READINGS,
    counting,
    court,
    dispute,
    filing,
    request,
)
from keterbukaan.texts import pick, say
from tools import markdown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from keterbukaan.law.readings import Choice, Reading, Settled
    from keterbukaan.texts import Lang, Words

_STAGES: Final[tuple[tuple[Words, tuple[Reading, ...]], ...]] = (
    (("Hari", "Days"), counting.COUNTING),
    (("Permintaan", "The request"), request.REQUEST),
    (("Keberatan", "The objection"), request.OBJECTION),
    (("Pengajuan sengketa", "Going to the commission"), filing.FILING),
    (("Penyelesaian sengketa", "The dispute"), dispute.DISPUTE),
    (("Pengadilan", "The courts"), court.COURT),
    (("Pengecualian", "Exemption"), court.EXEMPTION),
)
_NOTES: Final[tuple[tuple[Words, tuple[Settled, ...]], ...]] = (
    (("Naskah, badan dan orang", "Texts, bodies and persons"), scope.SCOPE),
    (("Sampai tanggapan atasan", "Up to the answer"), before_dispute.BEFORE_DISPUTE),
    (("Komisi dan pengadilan", "Commission and court"), proceedings.PROCEEDINGS),
    (("Uji, jangka waktu, pembukaan", "Tests and openings"), exemptions.EXEMPTIONS),
)
_MANY: Final = 3
_TEXT: Final[Mapping[str, Words]] = {
    "title": ("Tafsir", "Readings"),
    "intro": (
        (
            "Setiap soal yang tidak dijawab atau dijawab berbeda oleh teks hukumnya, "
            "ditulis dari `keterbukaan.law.readings`.\n"
            "Setiap soal punya jawaban bernama dengan dasarnya, dan satu yang dipakai "
            "bila tidak dipilih lain.\n"
            "Yang dipakai tanpa dasar sendiri disebut anggapan."
        ),
        (
            "Every question on which the texts are silent or divided, rendered from "
            "`keterbukaan.law.readings`.\n"
            "Each has named answers with what they rest on, and one that is used "
            "where none is chosen.\n"
            "A default that has no authority of its own is called an assumption."
        ),
    ),
    "choose": (
        (
            "Pilih dengan `--reading NAMA=PILIHAN`, dengan `readings` dalam berkas "
            "perkara, atau dengan `Case(readings=...)`.\n"
            "Semua ini bukan nasihat hukum; yang memutus dapat menafsirkan lain."
        ),
        (
            "Choose with `--reading NAME=OPTION`, with `readings` in a case file, or "
            "with `Case(readings=...)`.\n"
            "None of this is legal advice: who decides may read otherwise."
        ),
    ),
    "options": (
        "pilihan,jawaban,dasar,ditafsirkan demikian oleh,angka",
        "option,answer,basis,read so by,number",
    ),
    "default": ("Dipakai: `{name}`, karena {why}.", "Default: `{name}`: {why}."),
    "assumed": (
        "Dipakai sebagai anggapan: `{name}`, karena {why}.",
        "Default, an assumption: `{name}`: {why}.",
    ),
    "rules": ("Memengaruhi {rules}.", "Touches {rules}."),
    "same": (
        "Memengaruhi aturan yang sama dengan `{name}`.",
        "Touches the same rules as `{name}`.",
    ),
    "no_rules": ("Tidak mengubah tanggal.", "Moves no date."),
    "settled": ("Yang tidak perlu dipilih", "What needs no choice"),
    "why": (
        (
            "Soal yang dijawab teks lain, yang salah satu jawabannya tidak memberi "
            "tanggal, yang jawabannya tidak mengubah apa pun yang dihitung, atau yang "
            "hanya dapat dinilai manusia."
        ),
        (
            "Questions that another text answers, whose one answer gives no date, "
            "whose answers differ in nothing that is computed, or that only people "
            "can judge."
        ),
    ),
    "notes": ("soal,jawaban,dasar", "question,answer,provisions"),
}


def readings(lang: Lang) -> str:
    """Every reading, and every question that needs none."""
    return markdown.page(
        f"# {_say('title', lang)}",
        _say("intro", lang),
        _say("choose", lang),
        *(
            block
            for title, stage in _STAGES
            for block in _stage(pick(title, lang), stage, lang)
        ),
        f"## {_say('settled', lang)}",
        _say("why", lang),
        *(
            block
            for title, notes in _NOTES
            for block in (f"### {pick(title, lang)}", _notes(notes, lang))
        ),
        lang=lang,
    )


def _say(key: str, lang: Lang, **values: str) -> str:
    return say(_TEXT, key, lang).format(**values)


def _stage(title: str, stage: tuple[Reading, ...], lang: Lang) -> Iterator[str]:
    yield f"## {title}"
    for each in stage:
        yield f"### `{each.id}`"
        yield pick(each.question, lang)
        yield markdown.table(
            _say("options", lang).split(","),
            (_option(name, option, lang) for name, option in each.options.items()),
        )
        used = "assumed" if each.assumption else "default"
        why = pick(each.because, lang)
        rules = _touched(each, lang)
        yield f"{_say(used, lang, name=each.default, why=why)}\n{rules}"


def _touched(reading: Reading, lang: Lang) -> str:
    """The rules it touches; a long list that came before is not repeated."""
    if not reading.rules:
        return _say("no_rules", lang)
    first = next(each for each in READINGS.values() if each.rules == reading.rules)
    if len(reading.rules) > _MANY and first is not reading:
        return _say("same", lang, name=first.id)
    return _say("rules", lang, rules=markdown.code(reading.rules))


def _option(name: str, option: Choice, lang: Lang) -> tuple[object, ...]:
    return (
        f"`{name}`",
        option.text(lang),
        option.basis,
        option.read_by and pick(option.read_by, lang),
        option.span and span_words(option.span, lang),
    )


def _notes(notes: tuple[Settled, ...], lang: Lang) -> str:
    return markdown.table(
        ("id", *_say("notes", lang).split(",")),
        (
            (
                f"`{each.id}`",
                pick(each.question, lang),
                pick(each.answer, lang),
                "; ".join(map(str, each.basis)),
            )
            for each in notes
        ),
    )

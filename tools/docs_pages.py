"""The pages of the documentation that are rendered from the package.

Run it after any change to the tables, the rule book, the instruments, the
decrees or the glossary::

    python -m tools.docs_pages          # writes the pages
    python -m tools.docs_pages --check  # exits with 1 where one differs

The test suite runs the check, so the pages cannot fall behind the code.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import fields

from keterbukaan.adapters.mermaid import legend, state_diagram
from keterbukaan.deadlines.explain import span_words
from keterbukaan.events import CourtAnswerSubmitted
from keterbukaan.law.categories import CATEGORIES, FREQUENCIES, BodyGroup
from keterbukaan.law.decrees import DOUBTS, LEDGER, LEDGER_DATE
from keterbukaan.law.instruments import INSTRUMENTS
from keterbukaan.law.limits import (
    RULES,
    cassation,
    court,
    dispute,
    election,
    execution,
    exemption,
    objection,
    publication,
    request,
)
from keterbukaan.law.service_rules import SERVICE_LIMITS
from keterbukaan.law.shape import Actor, Direction
from keterbukaan.law.start_words import TRIGGERS
from keterbukaan.law.thresholds import COUNTS
from keterbukaan.law.transitions import TRANSITIONS
from keterbukaan.law.voting_days import VOTING_DAYS
from keterbukaan.law.words import LAPSES as AFTERWARDS, LIMIT_DOUBTS
from keterbukaan.lifecycle import TABLES, Split, Whence
from keterbukaan.texts import Labelled, pick, say
from tools import markdown
from tools.command_pages import commands
from tools.exemption_pages import grounds, penalties
from tools.fact_pages import facts
from tools.finding_pages import findings
from tools.letter_pages import letters
from tools.list_pages import lists
from tools.picture_pages import pictures
from tools.problem_pages import problems
from tools.reading_pages import readings
from tools.register_pages import books
from tools.requirement_pages import requirements
from tools.testing_pages import strategies

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from keterbukaan.law.categories import Category
    from keterbukaan.law.shape import Decree, DecreeRow, Limit, Rule
    from keterbukaan.law.thresholds import Count
    from keterbukaan.lifecycle import Row, Table, Timer
    from keterbukaan.texts import Lang, Words

#: The folder of the checkout.
ROOT: Final = Path(__file__).resolve().parent.parent

_STAGES: Final = (
    ("The request", request.RULES),
    ("The objection", objection.RULES),
    ("The dispute", dispute.RULES),
    ("The courts", court.RULES),
    ("Cassation and review", cassation.RULES),
    ("Execution", execution.RULES),
    ("Exemption", exemption.RULES),
    ("Publication", publication.RULES),
    ("Election information", election.RULES),
)


# -- the rule book -----------------------------------------------------------------


def limits() -> str:
    """The rule book: every limit with its provision, period and evidence."""
    unchecked = [
        (f"`{rule.id}`", _span(limit), limit.basis, limit.in_force, limit.evidence)
        for rule in RULES.values()
        for limit in rule.limits
        if limit.checked is None
    ]
    return markdown.page(
        "# The rule book",
        "Every limit that the library knows, rendered from "
        "`keterbukaan.law.limits`.\n"
        "The id names the step and never the number: a new regulation adds a line "
        "under the same id, chosen by the day of the trigger.\n"
        "The day of the trigger is day zero, and the last day is in time.\n"
        "The marks of evidence are explained in the [glossary](../glossary.md#evidence)"
        ": S and S1 were read in the text of the instrument, S2 in another source.",
        "“Last checked” is the day on which somebody last compared the entry with "
        "the instrument itself; a dash means that nobody has, and "
        "[those entries](#not-compared-with-the-instrument) are listed again below.",
        *(block for title, rules in _STAGES for block in _stage(title, rules)),
        "## Numbers that are no time",
        "How many, and how often: dated like a limit, rendered from "
        "`keterbukaan.law.thresholds`.",
        markdown.table(
            ("what", "number", "provision", "in force", "until", "last checked"),
            (_number(count) for counts in COUNTS.values() for count in counts),
        ),
        "An order of a ruling gives a time of its own: it is no number of the law, "
        "and a case shows it as `ruling.order`, on the basis of the ruling.",
        "## Beside the law",
        "What an institution's own service rules say differently, rendered from "
        "`keterbukaan.law.service_rules`.\n"
        "Such a limit is shown beside that of the law in the cases of bodies with "
        "these `own_rules`, and moves no date.",
        markdown.table(
            ("whose", "beside", "value", "provision", "in force", "until", "evidence"),
            _service_rules(),
        ),
        "## Not compared with the instrument",
        f"{len(unchecked)} entries rest on secondary sources or general knowledge. "
        "Nothing here is presented as checked.",
        markdown.table(("id", "value", "provision", "in force", "evidence"), unchecked),
    )


def _stage(title: str, rules: Iterable[Rule]) -> Iterator[str]:
    rules = tuple(rules)
    yield f"## {title}"
    yield markdown.table(
        (
            "id",
            "step",
            "value",
            "unit",
            "actor",
            "trigger (day zero)",
            "provision",
            "in force",
            "until",
            "evidence",
            "last checked",
        ),
        (_limit(rule, limit) for rule in rules for limit in rule.limits),
    )
    yield "What follows when the time passes:"
    yield "\n".join(f"- `{r.id}`: {say(AFTERWARDS, r.lapse, 'en')}" for r in rules)
    doubts = [
        f"- `{rule.id}` ({limit.basis}): {say(LIMIT_DOUBTS, key, 'en')}"
        for rule in rules
        for limit in rule.limits
        for key in limit.doubts
    ]
    if doubts:
        yield "What is not settled:"
        yield "\n".join(doubts)


def _limit(rule: Rule, limit: Limit) -> tuple[object, ...]:
    also = "".join(f"; {citation}" for citation in limit.also)
    span = limit.span
    back = ", back" if rule.direction is Direction.BEFORE else ""
    return (
        f"`{rule.id}`",
        f"{rule.words[1]} (*{rule.words[0]}*)",
        span.n if span and span.unit != "at_once" else None,
        f"{span.unit.replace('_', ' ')}{back}" if span else "not known",
        rule.actor.label("en"),
        say(TRIGGERS, limit.trigger or rule.trigger, "en"),
        f"{limit.basis}{also}",
        limit.in_force,
        limit.until,
        limit.evidence,
        limit.checked,
    )


def _number(count: Count) -> tuple[object, ...]:
    also = "".join(f"; {citation}" for citation in count.also)
    return (
        f"{count.words[1]} (*{count.words[0]}*)",
        count.n,
        f"{count.basis}{also}",
        count.in_force,
        count.until,
        count.checked,
    )


def _service_rules() -> Iterator[tuple[object, ...]]:
    for whose, rows in SERVICE_LIMITS.items():
        for rule, limits in rows.items():
            for each in limits:
                dates = (each.in_force, each.until, each.evidence)
                yield whose, f"`{rule}`", _span(each), each.basis, *dates


def _span(limit: Limit) -> str:
    return span_words(limit.span, "en")


# -- instruments and decrees ---------------------------------------------------------


def instruments() -> str:
    """Every instrument with its dates, as far as they were seen."""
    rows = [
        (
            each.id,
            f"{each.title[1]} (*{each.title[0]}*)",
            each.made,
            each.promulgated,
            each.gazette,
            each.in_force,
            each.until,
            each.replaced_by,
            each.evidence,
            each.note,
        )
        for each in INSTRUMENTS.values()
    ]
    return markdown.page(
        "# Instruments",
        "The statutes, regulations and decrees that the rules come from, rendered "
        "from `keterbukaan.law.instruments`.\n"
        "The titles are our words.\n"
        "A dash means that the date was not seen, and under “until” that it is "
        "still in force as far as is known.",
        markdown.table(
            (
                "id",
                "about",
                "made",
                "promulgated",
                "gazette",
                "in force",
                "until",
                "replaced by",
                "evidence",
                "note",
            ),
            rows,
        ),
        "## Matters under way",
        "What becomes of a matter that a change of law found under way; a dash means "
        "that no provision was read and this is assumed. "
        "See [which law governs](../explanation/regimes.md).",
        markdown.table(
            ("effect", "in Indonesian", "basis"),
            [
                (each.words[1], each.words[0], each.basis)
                for each in TRANSITIONS.values()
            ],
        ),
    )


def decrees() -> str:
    """Every holiday decree as a dated edition, year by year."""
    years = sorted({decree.year for decree in LEDGER})
    return markdown.page(
        "# Holiday decrees",
        "The decrees that set the days off, as dated editions, rendered from "
        "`keterbukaan.law.decrees`.\n"
        "A later decree adds days and takes days away; nothing is overwritten.\n"
        "So the list of a year can be read as it stood on any day: see "
        "[known on a day](../howto/known-on.md).\n"
        f"The record was last compared with its sources on {LEDGER_DATE}; "
        "a decree whose number no source confirmed has no such day.",
        markdown.table(
            ("year", "edition", "issued", "adds", "removes", "number confirmed"),
            (
                (
                    decree.year,
                    f"[{decree}](#{_anchor(decree)})",
                    _issued(decree),
                    len(decree.adds),
                    len(decree.removes),
                    decree.checked,
                )
                for decree in _by_year(years)
            ),
        ),
        *_voting_days(),
        *(block for decree in _by_year(years) for block in _decree(decree)),
    )


def _voting_days() -> Iterator[str]:
    yield "## Voting days"
    yield (
        "A voting day is fixed before the Keppres that makes it a holiday, and by "
        "statute becomes a day off; rendered from `keterbukaan.law.voting_days`. "
        "A dash under “known from” means that no source has the day: it counts as off "
        "from its Keppres on, and no date that passes it is firm before. "
        "See [doubt and bounds](../explanation/doubt.md)."
    )
    yield markdown.table(
        (
            "voting day",
            "vote",
            "fixed by",
            "known from",
            "put off",
            "statute",
            "off everywhere",
            "evidence",
            "checked",
        ),
        (
            (
                vote.date,
                vote.name,
                vote.fixed_by,
                vote.fixed,
                vote.put_off,
                vote.statute,
                "yes" if vote.everywhere else "where there is a vote",
                vote.evidence,
                vote.checked,
            )
            for vote in VOTING_DAYS
        ),
    )


def _by_year(years: Iterable[int]) -> Iterator[Decree]:
    for year in years:
        yield from (decree for decree in LEDGER if decree.year == year)


def _anchor(decree: Decree) -> str:
    kept = [
        c if c.isalnum() else "-" for c in _heading(decree).lower() if c not in "/:"
    ]
    return "".join(kept)


def _heading(decree: Decree) -> str:
    return f"{decree.year}: {decree}"


def _issued(decree: Decree) -> str:
    if decree.announced is not None:
        return f"{decree.issued}, announced {decree.announced}"
    if decree.issued is not None:
        return str(decree.issued)
    return f"by {decree.known_from}, day not on record"


def _decree(decree: Decree) -> Iterator[str]:
    yield f"## {_heading(decree)}"
    what = "the first list of the year" if decree.base else "an amendment"
    if decree.kind != "SKB":
        what = "a presidential decree"
    numbers = f"; signed as {', '.join(decree.numbers)}" if decree.numbers else ""
    doubts = "".join(f"\nNot settled: {say(DOUBTS, d, 'en')}." for d in decree.doubts)
    yield f"Issued {_issued(decree)}; {what}{numbers}.{doubts}"
    rows = [("adds", row) for row in decree.adds]
    rows += [("removes", row) for row in decree.removes]
    yield markdown.table(
        ("", "date", "kind", "name"),
        (_day(change, row) for change, row in sorted(rows, key=lambda r: r[1].date)),
    )


def _day(change: str, row: DecreeRow) -> tuple[object, ...]:
    return change, row.date, row.kind.label("en"), row.name


# -- categories ------------------------------------------------------------------

_GROUPS: Final[Mapping[BodyGroup, str]] = {
    BodyGroup.ALL: "Every public body",
    BodyGroup.ENTERPRISE: "Enterprises of the state or a region",
    BodyGroup.PARTY: "Political parties",
    BodyGroup.ORGANISATION: "Organisations",
}


def categories() -> str:
    """The categories of open information, by the bodies they bind."""
    return markdown.page(
        "# Open information",
        "What a public body publishes, and how often, rendered from "
        "`keterbukaan.law.categories`.\n"
        "The words are ours, and the id stands in an information list.\n"
        "The record does not name everything: of the eighteen items of PerKI 1/2021 "
        "Ps. 21(1) those it names are here, and the others are left out.\n"
        "A dash under “how often” means that the record names no frequency.",
        markdown.table(
            ("how often", "Indonesian", "provision"),
            (
                (english, f"*{indonesian}*", basis)
                for (indonesian, english), basis in (
                    (f.words, b) for f, b in FREQUENCIES.items()
                )
            ),
        ),
        *(block for group in BodyGroup for block in _group(group)),
    )


def _group(group: BodyGroup) -> Iterator[str]:
    rows = [each for each in CATEGORIES.values() if each.bodies is group]
    yield f"## {_GROUPS[group]}"
    yield markdown.table(
        ("id", "what", "how often", "rule of its own", "provision", "evidence"),
        map(_open, rows),
    )
    notes = [f"- `{each.id}`: {pick(each.note, 'en')}" for each in rows if each.note]
    if notes:
        yield "What is not settled:"
        yield "\n".join(notes)


def _open(each: Category) -> tuple[object, ...]:
    also = "".join(f"; {citation}" for citation in each.also)
    return (
        f"`{each.id}`",
        f"{each.words[1]} (*{each.words[0]}*)",
        each.frequency and each.frequency.replace("_", " "),
        each.rule and f"`{each.rule}`",
        f"{each.basis}{also}",
        each.evidence,
    )


# -- the lifecycle --------------------------------------------------------------------

_TEXT: Final[Mapping[str, Words]] = {
    "title": ("Alur perkara", "The lifecycle"),
    "intro": (
        (
            "Setiap tahap adalah satu tabel, dan hanya tabel itu yang menggerakkan "
            "perkara; halaman ini ditulis dari tabelnya (`keterbukaan.lifecycle`).\n"
            "Gambar memperlihatkan jalan yang lazim.\n"
            "Langkah yang tidak tercatat tidak menghentikan apa pun: fakta berikutnya "
            "tetap menggerakkan perkara, dan langkah yang hilang menjadi temuan."
        ),
        (
            "Each stage is one table, and nothing else moves a matter; this page is "
            "rendered from the tables (`keterbukaan.lifecycle`).\n"
            "The pictures show the ordinary way.\n"
            "A step that is not on record stops nothing: the next fact moves the "
            "matter all the same, and the missing step is a finding."
        ),
    ),
    "legend": ("Keterangan gambar", "Legend"),
    "styles": (
        (
            "- Bulatan penuh ialah awal tahap.\n"
            "- Kotak biasa ialah keadaan: sampai di mana perkaranya.\n"
            "- Kotak bergaris tebal ialah akhir.\n"
            "- Panah dengan kata ialah fakta yang dicatat; fakta yang hanya dicatat "
            "tidak digambar.\n"
            "- Kotak putus-putus ialah batas waktu yang lewat tanpa tindakan, dan "
            "keadaan sesudahnya: tidak ada yang mencatatnya, itu dibaca dari "
            "kalender.\n  Panah ke sana tanpa kata.\n"
            "- Kotak bertitik mewakili semua keadaan yang disebut dalam tabel."
        ),
        (
            "- The filled dot is the beginning of the stage.\n"
            "- A plain box is a state: where the matter stands.\n"
            "- A box with a heavy border is an end.\n"
            "- An arrow with words is a recorded fact; facts that are only recorded "
            "are not drawn.\n"
            "- A dashed box is a limit that passes without an act, and the state after "
            "it: nobody records that, it is read off the calendar.\n  The arrows to "
            "them have no words.\n"
            "- The dotted box stands for all the states that the table names."
        ),
    ),
    "facts": (
        "fakta,jenis,oleh,dari,menuju,ketentuan",
        "fact,type,who,from,to,provision",
    ),
    "limits": ("aturan,dimulai oleh,dipenuhi oleh", "rule,started by,met by"),
    "timed": (
        "Batas waktu yang dimulai satu fakta dan dipenuhi fakta lain:",
        "Limits that one fact starts and another meets:",
    ),
    "passed": (
        "Bila {rules} lewat dalam keadaan {after}, statusnya **{to}** (`{name}`).",
        "Where {rules} passes in {after}, the standing says **{to}** (`{name}`).",
    ),
    "recorded": ("hanya dicatat", "only recorded"),
    "any": ("setiap keadaan", "any state"),
    "either": ("pemohon atau badan publik", "applicant or public body"),
    "but": ("setiap keadaan kecuali {states}", "any state but {states}"),
    "else": ("selain itu", "otherwise"),
    "whence": ("dari {states}", "from {states}"),
    "none": ("akhir batas {rule}", "the end of {rule}"),
    "or": (" atau ", " or "),
    "after": ("dihitung dari sidang", "counted from the hearing"),
    "before": ("dihitung mundur dari sidang", "counted back from the hearing"),
}


def lifecycle(lang: Lang) -> str:
    """The tables as diagrams, and each fact with its provision."""
    return markdown.page(
        f"# {_say('title', lang)}",
        _say("intro", lang),
        f"## {_say('legend', lang)}",
        _mermaid(legend(lang)),
        _say("styles", lang),
        *(block for table in TABLES for block in _stage_page(table, lang)),
        lang=lang,
    )


def _say(key: str, lang: Lang) -> str:
    return say(_TEXT, key, lang)


def _mermaid(text: str) -> str:
    return f"```mermaid\n{text}\n```"


def _stage_page(table: Table, lang: Lang) -> Iterator[str]:
    yield f"## {markdown.capital(pick(table.words, lang))}"
    yield _mermaid(state_diagram(table, lang))
    yield markdown.table(
        _say("facts", lang).split(","), (_fact(table, r, lang) for r in table.rows)
    )
    lapse = table.lapse
    if lapse is not None:
        after = [name for names in lapse.after for name in names]
        line = _say("passed", lang).format(
            rules=_say("or", lang).join(f"`{rule}`" for rule in lapse.rules),
            after=_states(table, after, lang),
            to=pick(lapse.words, lang),
            name=lapse.to,
        )
        yield line
    if table.timers:
        yield _say("timed", lang)
        head = _say("limits", lang).split(",")
        yield markdown.table(head, (_timer(timer, lang) for timer in table.timers))


def _fact(table: Table, row: Row, lang: Lang) -> tuple[object, ...]:
    to = _say("recorded", lang)
    if isinstance(row.to, Split | Whence):
        to = "; ".join(_ways(table, row.to, lang))
    elif row.to is not None:
        to = _states(table, [row.to], lang)
    return (
        pick(row.words, lang),
        f"`{row.fact.type}`",
        _by(row, lang),
        _from(table, row, lang),
        to,
        row.basis,
    )


def _by(row: Row, lang: Lang) -> str:
    """Who acts; what either party may do is by both, whoever the default is."""
    names = {each.name for each in fields(row.fact)}
    either = "by" in names and row.by is Actor.APPLICANT
    if either or row.fact is CourtAnswerSubmitted:
        return _say("either", lang)
    return row.by.label(lang)


def _from(table: Table, row: Row, lang: Lang) -> str:
    """The states in which a fact is expected; all, where it names none."""
    if row.after:
        return _states(table, row.after, lang)
    if row.never:
        return _say("but", lang).format(states=_states(table, row.never, lang))
    return _say("any", lang)


def _ways(table: Table, to: Split | Whence, lang: Lang) -> Iterator[str]:
    """Each state that a fact may lead to, with the condition."""
    if isinstance(to, Split):
        for value, state in to.to.items():
            there = _led(table, state, lang)
            yield f"{there} (`{to.name}`: {_value(value, lang)})"
        return
    alike: dict[str, list[str | None]] = {}
    for name, way in to.to.items():
        ways = [_led(table, way, lang)] if isinstance(way, str) else []
        ways += _ways(table, way, lang) if isinstance(way, Split) else []
        alike.setdefault(", ".join(ways), []).append(name)
    for ways_, names in alike.items():
        yield f"{_whence(table, names, lang)}: {ways_}"


def _led(table: Table, state: str | None, lang: Lang) -> str:
    """The state that one value of a field leads to."""
    return _say("recorded", lang) if state is None else _states(table, [state], lang)


def _whence(table: Table, names: list[str | None], lang: Lang) -> str:
    """From which states a fact leads elsewhere than otherwise."""
    if None in names:
        return _say("else", lang)
    states = _states(table, [name for name in names if name], lang)
    return _say("whence", lang).format(states=states)


def _value(value: object, lang: Lang) -> str:
    return _say("else", lang) if value is None else f"`{str(value).lower()}`"


def _states(table: Table, names: Iterable[str], lang: Lang) -> str:
    return ", ".join(pick(table.state(name).words, lang) for name in names)


def _timer(timer: Timer, lang: Lang) -> tuple[object, ...]:
    begun = _say("or", lang).join(f"`{f.type}`" for f in timer.starts + timer.or_from)
    if timer.runs_on is not None:
        begun = _say("none", lang).format(rule=f"`{timer.runs_on}`")
    elif timer.hearing:
        hearings = markdown.code(timer.hearing)
        begun += f", {_say(RULES[timer.rule].direction, lang)} ({hearings})"
    met = _say("or", lang).join(f"`{f.type}`" for f in timer.met_by)
    return f"`{timer.rule}`", begun, met


# -- the glossary --------------------------------------------------------------------


def glossary() -> str:
    """The terms in both languages, and every value of every public enum."""
    from tools.glossary import TERMS, enums  # a script finds it only now

    terms = sorted(TERMS, key=lambda term: term.english.casefold())
    return markdown.page(
        "# Glossary",
        "One term, one spelling, in each language.\n"
        "Public names in the code are English; a term of art keeps its Indonesian "
        "word in its docstring and its label.",
        markdown.table(
            ("English", "Indonesian", "meaning"),
            ((t.english, f"*{t.indonesian}*", t.meaning) for t in terms),
        ),
        "## Values",
        "Values in code and in JSON have one spelling; these are their words.",
        *(block for enum in enums() for block in _values(enum)),
    )


def _values(enum: type[Labelled]) -> Iterator[str]:
    yield f"### {enum.__name__}"
    rows = ((f"`{m.value}`", m.label("en"), f"*{m.label()}*") for m in enum)
    yield markdown.table(("value", "English", "Indonesian"), rows)


# -- writing ---------------------------------------------------------------------------


def pages() -> dict[str, str]:
    """The text of every page, by its path under the checkout."""
    return {
        "docs/law/limits.md": limits(),
        "docs/law/instruments.md": instruments(),
        "docs/law/decrees.md": decrees(),
        "docs/law/categories.md": categories(),
        "docs/law/requirements.md": requirements(),
        "docs/law/letters.md": letters(),
        "docs/law/grounds.md": grounds(),
        "docs/law/penalties.md": penalties(),
        "docs/law/books.md": books(),
        "docs/law/lists.md": lists(),
        "docs/law/readings.md": readings("en"),
        "docs/law/tafsir.md": readings("id"),
        "docs/law/lifecycle.md": lifecycle("en"),
        "docs/law/alur.md": lifecycle("id"),
        "docs/glossary.md": glossary(),
        "docs/reference/facts.md": facts(),
        "docs/reference/findings.md": findings(),
        "docs/reference/problems.md": problems(),
        "docs/reference/strategies.md": strategies(),
        "docs/reference/command-line.md": commands(),
        **pictures(),
    }


def main(arguments: Sequence[str], root: Path = ROOT) -> int:
    """Write the pages, or check them; 1 where one differs from the package.

    Args:
        arguments: ``--check``, or none.
        root: the folder that holds ``docs``.
    """
    different = []
    for path, text in pages().items():
        file = root / path
        if file.is_file() and file.read_text(encoding="utf-8") == text:
            continue
        different.append(path)
        if "--check" not in arguments:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    verb = "differs" if "--check" in arguments else "written"
    for path in different:
        print(f"{verb}: {path}")
    return int(bool(different) and "--check" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

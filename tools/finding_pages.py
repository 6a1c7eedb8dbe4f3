"""The page on findings and notes: every code, what it says, and its provision.

It is written and checked with the others: see ``docs_pages``. What is found in tests
and lists stands in ``record_finding_pages``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from keterbukaan.case import Finding
from keterbukaan.case.values.finding_words import KINDS_OF_FINDING
from keterbukaan.case.values.note_labels import LABELS
from keterbukaan.case.values.refusal_words import EARLIER, REFUSALS
from keterbukaan.events import EVENTS
from keterbukaan.fact_forms import describe
from keterbukaan.law.limits import RULES
from keterbukaan.law.requirements import DOCUMENT_RULES
from keterbukaan.lifecycle import TABLES
from keterbukaan.lifecycle._machine import STANDING_ACTORS
from tools import markdown
from tools.finding_cases import kept
from tools.record_finding_pages import of_lists, of_tests

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from keterbukaan.law.shape import Rule

_FILED: Final = frozenset({"objection.file", "dispute.file", "dispute.file.silence"})
_ADVISORY: Final = frozenset(
    timer.rule for table in TABLES for timer in table.timers if timer.advisory
)
_TITLES: Final[Mapping[str, str]] = {
    "late": "Late",
    "premature": "Premature",
    "out_of_order": "Out of order",
    "not_recorded": "Not on record",
    "wrong_track": "Wrong track",
    "incomplete": "Incomplete",
    "form": "Form",
}


def findings() -> str:
    """Every code of a finding and of a note, in a case, a test and a list."""
    return markdown.page(
        "# Findings and notes",
        "Every code of a finding and of a note, rendered from the tables in which "
        "their words stand.\n"
        "A code is stable, and a program may rely on it; its sentence is for people.\n"
        "A finding stops nothing and decides nothing: it says what the limit, the form "
        "or the order was, and who judges.\n"
        "What can be done about it is in the sentence where a text says so; what may "
        "be done next in a case is asked of "
        "[its steps](../howto/embed.md#what-to-do-next), whatever was found.",
        "Where a sentence was found in an example case, another case has other days "
        "and names in it, and the provision is that of its day and of its fact.\n"
        "Where it is a pattern, what stands in braces, such as `{day}`, is filled in.",
        "## Findings of a case",
        "A code begins with its kind, and the rest says of which step; `event` is the "
        "place of the fact in the case, and `days` the size in working days.",
        *(block for kind in KINDS_OF_FINDING for block in _kind(kind)),
        "## Notes of a case",
        "A note says what a step needs that no date can show, or what the law leaves "
        "open; its provision, if it has one, is in the sentence.",
        *(block for code in LABELS for block in _note(code)),
        *of_tests(),
        *of_lists(),
    )


def _kind(kind: str) -> Iterator[str]:
    """Yield the findings of one kind: the families of codes, then the single ones."""
    yield f"### {_TITLES[kind]}"
    yield from _FAMILIES.get(kind, lambda: iter(()))()
    for code, found in sorted(kept().items()):
        if isinstance(found, Finding) and _of(code, kind) and code not in families():
            yield from _sample(code, found)
    for code, (basis, words) in REFUSALS.items():
        if _of(code, kind):
            before = [str(each) for each, _ in EARLIER.get(code, ())]
            line = _provisions(str(basis), before)
            yield from markdown.entry(code, words, line, level=4)


def _of(code: str, kind: str) -> bool:
    return code.startswith(f"{kind}.")


def _sample(code: str, found: Finding) -> Iterator[str]:
    yield from markdown.entry(code, found.words, f"provision: {found.basis}", level=4)


def _provisions(basis: str, before: list[str]) -> str:
    earlier = f"; earlier: {', '.join(before)}" if before else ""
    return f"provision: {basis}{earlier}"


def _note(code: str) -> Iterator[str]:
    yield from markdown.entry(
        code, kept()[code].words, f"title: {markdown.both(LABELS[code])}"
    )


# -- families ------------------------------------------------------------------------


def families() -> Mapping[str, str]:
    """Return the codes that name a rule, a fact or a document, with their lines."""
    lines = (
        *(_step("late", rule) for rule in _late()),
        *(_step("premature", rule) for rule in _windows()),
        ("late.ruling.order", "an order of a ruling, within the time that it sets"),
        *(_fact("not_recorded", kind) for kind in _needed()),
        *(_fact("out_of_order", kind) for kind in EVENTS if not _stands(kind)),
        *_documents(),
    )
    return dict(lines)


def _late() -> Iterator[Rule]:
    """Yield the rules whose limits a case counts, and judges an act by."""
    stages = {table.stage for table in TABLES}
    for rule in RULES.values():
        counted = any(limit.span is not None for limit in rule.limits)
        in_case = rule.stage in stages or not _FILED.isdisjoint(rule.steps)
        if counted and in_case and rule.id not in _ADVISORY:
            yield rule


def _windows() -> Iterator[Rule]:
    for rule in RULES.values():
        if not _FILED.isdisjoint(rule.steps):
            yield rule


def _step(kind: str, rule: Rule) -> tuple[str, str]:
    bases = dict.fromkeys(str(limit.basis) for limit in rule.limits)
    return f"{kind}.{rule.id}", f"{markdown.both(rule.words)}; {', '.join(bases)}"


def _needed() -> Iterator[str]:
    """Yield the kinds of facts without which a later one cannot be, in their order."""
    needed = {row.needs[0].type for table in TABLES for row in table.rows if row.needs}
    yield from (kind for kind in EVENTS if kind in needed)


def _fact(family: str, kind: str) -> tuple[str, str]:
    return f"{family}.{kind}", f"[{describe(kind).label('en')}](facts.md#{kind})"


def _stands(kind: str) -> bool:
    return describe(kind).actor in STANDING_ACTORS


def _documents() -> Iterator[tuple[str, str]]:
    """Yield what may not have been handed in, once, with every provision."""
    for code in dict.fromkeys(f"incomplete.{r.step}.{r.key}" for r in DOCUMENT_RULES):
        rules = [r for r in DOCUMENT_RULES if f"incomplete.{r.step}.{r.key}" == code]
        words = dict.fromkeys(markdown.both(rule.words) for rule in rules)
        bases = dict.fromkeys(str(rule.basis) for rule in rules)
        yield code, f"{', or '.join(words)}; {', '.join(bases)}"


def _family(kind: str, said: str, example: str) -> Iterator[str]:
    words = kept()[example].words
    yield said
    yield (
        f"For example: {markdown.capital(words[1])}.\n*{markdown.capital(words[0])}.*"
    )
    mine = (each for each in families().items() if _of(each[0], kind))
    yield "\n".join(f"- `{code}`: {line}" for code, line in mine)


def _of_late() -> Iterator[str]:
    return _family(
        "late",
        "`late.` and the id of a rule: the act came after its limit.\n"
        "The provision is that of the limit, and what follows where the time passes is "
        "said of each rule in [the rule book](../law/limits.md).",
        "late.request.notice",
    )


def _of_premature() -> Iterator[str]:
    return _family(
        "premature",
        "`premature.` and the id of a rule: an objection or an application came before "
        "the first day on which the rule permits it.\n"
        "The provision of an early application is UU 14/2008 Ps. 37(1), that of an "
        "early objection the one of the limit.",
        "premature.dispute.file.silence",
    )


def _of_strays() -> Iterator[str]:
    return _family(
        "out_of_order",
        "`out_of_order.` and the type of a fact: it came after the end of a stage, or "
        "where it is not possible; it is kept, and moves nothing.\n"
        "What a superior, a commission, a mediator or a court did is never out of "
        "order.\n"
        "The provision is that of the fact.",
        "out_of_order.notice_given",
    )


def _of_missing() -> Iterator[str]:
    return _family(
        "not_recorded",
        "`not_recorded.` and the type of a fact: a later fact depends on it, and it is "
        "not on record before that one.\n"
        "Each is found once, however many facts depend on it; the provision is that of "
        "the fact.",
        "not_recorded.objection_received",
    )


def _of_incomplete() -> Iterator[str]:
    return _family(
        "incomplete",
        "`incomplete.`, the step, and a document: the fact lists what was handed in, "
        "and this is not in the list.\n"
        "Which documents will do is in [requirements](../law/requirements.md).",
        "incomplete.request.identity",
    )


_FAMILIES: Final = {
    "late": _of_late,
    "premature": _of_premature,
    "out_of_order": _of_strays,
    "not_recorded": _of_missing,
    "incomplete": _of_incomplete,
}

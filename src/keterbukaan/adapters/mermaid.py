"""Mermaid: the tables of the procedure as state diagrams.

A diagram shows the ordinary way through one stage. A solid arrow is a recorded
fact; facts that lead the same way share one arrow, and facts that are only
recorded have none. A dashed box is a limit that passes without an act: nobody
records that, it is read off the clock. A heavy border is an end.

Where one fact ends a matter from many states, it starts at one dotted box for
all of them. Ways that skip a step are left out; the table has them all.

>>> from keterbukaan import TABLES
>>> print(state_diagram(TABLES[4], "en"))
stateDiagram-v2
    state "no cassation" as none
    state "cassation filed" as filed
    state "cassation registered" as registered
    state "panel named" as panel_named
    state "cassation withdrawn" as withdrawn
    state "cassation inadmissible" as inadmissible
    state "ruled" as ruled
    state "sent back to be heard again" as remanded
    state "review filed" as review_filed
    state "review withdrawn" as review_withdrawn
    state "review decided" as reviewed
    [*] --> none
    none --> filed : cassation filed
    filed --> registered : cassation registered
    registered --> withdrawn : cassation withdrawn
    registered --> inadmissible : cassation inadmissible
    registered --> panel_named : Supreme Court panel named
    panel_named --> ruled : ruling on cassation /<br/>ruling on cassation received
    panel_named --> remanded : ruling on cassation
    ruled --> review_filed : review filed
    review_filed --> review_withdrawn : review withdrawn
    review_filed --> reviewed : ruling on the review received
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._values import of_kind
from ..deadlines.explain import span_words
from ..events import Stage
from ..law.limits import RULES
from ..lifecycle import Table
from ..texts import Lang, pick

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..lifecycle import Row

_MANY: Final = 3  # more sources than that share one box
_ANY: Final = ("setiap keadaan yang berjalan", "any state under way")
_PASSED: Final = (
    "{span} lewat tanpa tindakan {who} ({rule})",
    "{span} pass without an act of {who} ({rule})",
)
_SHARED: Final = "shared"
_STYLES: Final = {
    "ending": "stroke-width:4px",
    "lapse": "fill:#fff4d6,stroke:#9a5b00,color:#402600,stroke-dasharray:6 4",
    "shared": "fill:#f4f4f4,stroke:#666666,color:#333333,stroke-dasharray:1 4",
}


ASIDE: Final[Mapping[Stage, Mapping[str, tuple[str, ...]]]] = {
    Stage.REQUEST: {"not_made": ("waiting",), "incomplete": ("extended",)},
    Stage.OBJECTION: {
        "none": ("received", "withdrawn"),
        "ground_found": ("received", "withdrawn"),
        "withdrawn": ("sent", "received"),
        "answered": ("sent", "received"),
    },
    Stage.DISPUTE: {
        "none": ("filed",),
        "not_registered": ("sent", "registered"),
        "not_accepted": ("sent",),
        "withdrawn_late": ("sent", "filed"),
        "withdrawn_untold": ("sent", "filed"),
        "lapsed": ("sent", "filed"),
        "registered": ("hearing", "mediation", "adjudication", "not_accepted"),
        "panel_named": ("mediation", "adjudication"),
        "hearing": ("ruled", "final"),
        "mediation": ("hearing", "adjudication", "not_accepted"),
        "mediation_failed": ("hearing", "mediation", "not_accepted"),
        "adjudication": ("hearing", "not_accepted", "final"),
        "agreed": ("ruled",),
    },
    Stage.CASSATION: {
        "filed": ("panel_named", "ruled", "remanded", "withdrawn", "inadmissible"),
        "registered": ("ruled", "remanded"),
        "panel_named": ("withdrawn", "inadmissible"),
        "reviewed": ("review_filed",),
    },
    Stage.EXECUTION: {
        "none": ("copy_received", "requested"),
        "copy_sent": ("requested",),
    },
}
"""Ways that skip a step, go back or start anew, from a state to others: in the
tables, and left out of the pictures."""


def state_diagram(table: Table, lang: Lang = "id") -> str:
    """The ordinary way through one stage, as a Mermaid ``stateDiagram-v2``.

    Args:
        table: the stage, such as ``TABLES[0]``.
        lang: the language of the labels.
    """
    ends = [state.name for state in of_kind(table, Table).states if state.final]
    return _diagram(
        *(_state(state.name, pick(state.words, lang)) for state in table.states),
        f"[*] --> {table.initial}",
        *_facts(table, lang),
        *_passing(table, lang),
        *([f"class {','.join(ends)} ending"] if ends else []),
    )


def legend(lang: Lang = "id") -> str:
    """A small diagram that explains the styles.

    >>> print(legend("en"))
    stateDiagram-v2
        state "state" as one
        state "end of the stage" as two
        state "any state under way" as shared
        state "a limit passes without an act" as limit
        state "a state read off the clock" as silent
        [*] --> one
        one --> two : recorded fact
        shared --> two : recorded fact
        one --> limit
        limit --> silent
        class two ending
        class shared shared
        class limit,silent lapse
        classDef ending stroke-width:4px
        classDef lapse fill:#fff4d6,stroke:#9a5b00,color:#402600,stroke-dasharray:6 4
        classDef shared fill:#f4f4f4,stroke:#666666,color:#333333,stroke-dasharray:1 4
    """
    fact = pick(("fakta yang dicatat", "recorded fact"), lang)
    words = {
        "one": ("keadaan", "state"),
        "two": ("akhir tahap", "end of the stage"),
        _SHARED: _ANY,
        "limit": ("batas waktu lewat tanpa tindakan", "a limit passes without an act"),
        "silent": ("keadaan karena waktu lewat", "a state read off the clock"),
    }
    return _diagram(
        *(_state(name, pick(text, lang)) for name, text in words.items()),
        "[*] --> one",
        f"one --> two : {fact}",
        f"{_SHARED} --> two : {fact}",
        "one --> limit",
        "limit --> silent",
        "class two ending",
        f"class {_SHARED} shared",
        "class limit,silent lapse",
    )


def _diagram(*lines: str) -> str:
    """The lines under their head, with the styles that they use."""
    used = {line.rpartition(" ")[2] for line in lines if line.startswith("class ")}
    styles = [f"classDef {key} {_STYLES[key]}" for key in sorted(used)]
    return "\n".join(["stateDiagram-v2", *(f"    {x}" for x in (*lines, *styles))])


def _state(name: str, text: str) -> str:
    return f'state "{text}" as {name}'


def _facts(table: Table, lang: Lang) -> Iterator[str]:
    """One arrow for all facts that lead from one state to another."""
    arrows: dict[tuple[str, str], list[str]] = {}
    for row in table.rows:
        for target in row.targets():
            sources = _sources(table, row, target)
            for source in [_SHARED] if len(sources) > _MANY else sources:
                arrows.setdefault((source, target), []).append(pick(row.words, lang))
    if any(source == _SHARED for source, _ in arrows):
        yield _state(_SHARED, pick(_ANY, lang))
        yield f"class {_SHARED} shared"
    for (source, target), words in arrows.items():
        yield f"{source} --> {target} : {_joined(words)}"


def _sources(table: Table, row: Row, target: str) -> list[str]:
    """The states in which a fact is expected and leads on, as far as drawn."""
    aside = ASIDE.get(table.stage, {})
    return [
        state.name
        for state in table.states
        if state.name in row.after
        and state.name != target
        and row.reaches(target, state.name)
        and target not in aside.get(state.name, ())
    ]


def _joined(words: Iterable[str]) -> str:
    return " /<br/>".join(dict.fromkeys(words))


def _passing(table: Table, lang: Lang) -> Iterator[str]:
    """A dashed box for each limit, between the states it leads from and to."""
    lapse = table.lapse
    if lapse is None:
        return
    dashed = []
    if lapse.to not in {state.name for state in table.states}:
        yield _state(lapse.to, pick(lapse.words, lang))
        dashed.append(lapse.to)
    for rule_id, sources in zip(lapse.rules, lapse.after, strict=True):
        box = rule_id.replace(".", "_")
        span = span_words(RULES[rule_id].limits[-1].span, lang)
        text = pick(_PASSED, lang).format(
            span=span, who=pick(lapse.who, lang), rule=rule_id
        )
        yield _state(box, text)
        yield from (f"{source} --> {box}" for source in sources)
        yield f"{box} --> {lapse.to}"
        dashed.append(box)
    yield f"class {','.join(dashed)} lapse"

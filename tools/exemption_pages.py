"""The pages on exempt information: the grounds, what opens, the penalties.

They are written and checked with the others: see ``docs_pages``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from keterbukaan.law.archives import ARCHIVES
from keterbukaan.law.grounds import (
    GROUNDS,
    NOT_EXEMPTIONS,
    RELATED_PERIODS,
)
from keterbukaan.law.openings import NEVER_EXEMPT, OPENINGS
from keterbukaan.law.personal_data import PERSONAL_DATA
from keterbukaan.law.printed.penalties import (
    COMPLAINTS,
    LIMITATIONS,
    PENALTIES,
    PENALTY_NOTES,
)
from tools import markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from keterbukaan.law.entry import Entry, SourcedEntry
    from keterbukaan.law.grounds import Ground
    from keterbukaan.law.openings import Opening
    from keterbukaan.law.printed.penalties import Complaint, Penalty
    from keterbukaan.texts import Words

_CLOSED: Final = {True: "closed list", False: "open list", None: None}
_NOT_CHECKED: Final = (
    "The words are ours and never those of the law.\n"
    "Nobody has compared these entries with the instruments themselves yet."
)


def _both(words: Words) -> str:
    return f"{words[1]} (*{words[0]}*)"


def _cited(entry: Entry) -> str:
    return "; ".join(map(str, entry.citations))


def _notes(entries: Iterable[tuple[str, Entry]]) -> str:
    """What is not settled or easily overlooked, one note a line."""
    return "\n".join(f"- {name}: {en}." for name, e in entries for _, en in e.notes)


# -- grounds ---------------------------------------------------------------------


def grounds() -> str:
    """Every ground with its sub-items, how long it lasts, and what opens it."""
    return markdown.page(
        "# Grounds of exemption",
        "The ten letters of UU 14/2008 Ps. 17, rendered from "
        "`keterbukaan.law.grounds` and `keterbukaan.law.openings`.\n"
        "An id such as `17.h.3` names a letter and a numbered item of it.\n"
        + _NOT_CHECKED,
        markdown.table(
            ("id", "ground", "what it asks", "items", "not permanent", "provision"),
            map(_ground, GROUNDS.values()),
        ),
        "“Not permanent” is what Ps. 20(1) says; a dash means that it says nothing.",
        "## How long",
        markdown.table(
            ("id", "how long", "set by", "provision", "set under", "ends early"),
            map(_lasts, GROUNDS.values()),
        ),
        "Periods that other statutes set, as far as they were read:",
        markdown.table(
            ("what", "period", "provision"),
            ((_both(p.words), p.span, _cited(p)) for p in RELATED_PERIODS.values()),
        ),
        _notes((p.text("en"), p) for p in RELATED_PERIODS.values()),
        "## Letter by letter",
        *(block for row in GROUNDS.values() for block in _letter(row)),
        *_opening_blocks(),
        "## Refusals that are no exemption",
        markdown.table(
            ("key", "refused because", "provision"),
            (
                (f"`{r.key}`", _both(r.words), _cited(r))
                for r in NOT_EXEMPTIONS.values()
            ),
        ),
        _notes((f"`{r.key}`", r) for r in NOT_EXEMPTIONS.values()),
        "## Archives",
        "What archive law says beside the information law, rendered from "
        "`keterbukaan.law.archives`.",
        _beside(ARCHIVES),
        _notes((f"`{r.key}`", r) for r in ARCHIVES.values()),
        "## Personal data",
        "What UU 27/2022 says beside the information law, rendered from "
        "`keterbukaan.law.personal_data`; its hours are not counted here.",
        _beside(PERSONAL_DATA),
        _notes((f"`{r.key}`", r) for r in PERSONAL_DATA.values()),
    )


def _beside(rules: Mapping[str, SourcedEntry]) -> str:
    """What another statute says beside the information law, a rule a line."""
    return markdown.table(
        ("key", "rule", "provision", "evidence"),
        (
            (f"`{key}`", _both(r.words), _cited(r), r.evidence)
            for key, r in rules.items()
        ),
    )


def _ground(row: Ground) -> tuple[object, ...]:
    items = f"{len(row.items)}, {_CLOSED[row.closed]}" if row.items else None
    if row.items and row.closed is None:
        items = f"{len(row.items)}, in the elucidation only"
    return (
        f"`17.{row.letter}`",
        _both(row.words),
        row.test.words[1],
        items,
        "yes" if row.non_permanent else None,
        _cited(row),
    )


def _lasts(row: Ground) -> tuple[object, ...]:
    lasts = row.duration
    length = f"at most {lasts.maximum}" if lasts.maximum else lasts.kind.words[1]
    return (
        f"`17.{row.letter}`",
        length,
        lasts.set_by.words[1],
        "; ".join(map(str, (lasts.basis, *lasts.also))),
        lasts.set_by_basis,
        ", ".join(f"`{opening.key}`" for opening in row.ends_early),
    )


def _letter(row: Ground) -> Iterator[str]:
    if not (row.items or row.notes):
        return
    yield f"### 17.{row.letter} {row.text('en')}"
    if row.items:
        yield markdown.table(
            ("id", "item", "provision"),
            (
                (
                    f"`17.{row.letter}.{item.n}`",
                    _both(item.words),
                    f"{item.basis}, elucidation" if item.elucidation else item.basis,
                )
                for item in row.items
            ),
        )
    yield "\n".join(f"- {english}." for _, english in row.notes)


def _opening_blocks() -> Iterator[str]:
    yield "## Never exempt"
    yield "The checklist of Ps. 18(1); it defeats every letter."
    yield markdown.table(
        ("id", "what", "provision"),
        ((f"`{e.id}`", _both(e.words), _cited(e)) for e in NEVER_EXEMPT.values()),
    )
    yield _notes((f"`{e.id}`", e) for e in NEVER_EXEMPT.values())
    yield "## What opens"
    yield (
        "Only what opens to everybody ends an exemption; opening to a court or to "
        "the data subject does not."
    )
    yield markdown.table(
        ("key", "what", "letters", "open to", "who", "provision", "evidence"),
        map(_opening, OPENINGS.values()),
    )
    yield _notes((f"`{o.key}`", o) for o in OPENINGS.values())


def _opening(way: Opening) -> tuple[object, ...]:
    return (
        f"`{way.key}`",
        _both(way.words),
        ", ".join(way.letters),
        way.opens_to.words[1],
        "; ".join(english for _, english in way.by),
        _cited(way),
        way.evidence,
    )


# -- penalties -------------------------------------------------------------------


def penalties() -> str:
    """The penalties in both texts, the times to complain and to prosecute, notes."""
    rows = [row for texts in PENALTIES.values() for row in texts]
    return markdown.page(
        "# Penalties",
        "UU 14/2008 Ps. 51–57 in the text of each period, rendered from "
        "`keterbukaan.law.printed.penalties`.\n"
        "For information only: the library applies nothing here to a case, and never "
        "says that an offence was committed.\n"
        "Every offence needs intent.\n" + _NOT_CHECKED,
        markdown.table(
            ("article", "offence", "who", "penalty at most", "period", "provision"),
            map(_penalty, rows),
        ),
        _notes((f"Ps. {t[0].pasal}", t[0]) for t in PENALTIES.values()),
        "## Complaints",
        f"Each of them is {COMPLAINTS[-1].text('en')}.",
        markdown.table(
            ("period", "from knowing", "living abroad", "to withdraw", "provision"),
            map(_complaint, COMPLAINTS),
        ),
        _notes((each.period, each) for each in COMPLAINTS),
        "## Limitation",
        "After how long an offence can no longer be prosecuted; a dash means that no "
        "text fits, and the note says why.",
        markdown.table(
            ("article", "period", "after", "provision", "evidence"),
            (
                (each.pasal, each.period, each.after, _cited(each), each.evidence)
                for texts in LIMITATIONS.values()
                for each in texts
            ),
        ),
        _notes(
            (f"Ps. {each.pasal}, {each.period}", each)
            for texts in LIMITATIONS.values()
            for each in texts
            if each.after is None
        ),
        "## What bears on all of them",
        "\n".join(
            f"- {note.text('en')} ({_cited(note)})." for note in PENALTY_NOTES.values()
        ),
    )


def _penalty(row: Penalty) -> tuple[object, ...]:
    loss = f"; letters {', '.join(row.letters)}" if row.letters else ""
    return (
        row.pasal,
        f"{_both(row.words)}{loss}",
        _both(row.who),
        _at_most(row),
        row.period,
        _cited(row),
    )


def _at_most(row: Penalty) -> str:
    fine = f"Rp{row.fine_max:,}".replace(",", ".")
    if row.category is not None:
        fine += f" (category {row.category})"
    if row.custody is None:
        return f"a fine of {fine}"
    body = f"{row.custody.words[1]} of {row.custody_max}"
    return f"{body} {row.joined.words[1]} of {fine}"


def _complaint(each: Complaint) -> tuple[object, ...]:
    return (
        each.period,
        each.within,
        each.within_abroad,
        each.withdrawal,
        _cited(each),
    )

"""A list for people: its rows in figures, what is due, what it lacks, and notes."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import groupby
from typing import TYPE_CHECKING, Final

from .._masks import without_identity
from ..catalogue import InformationList, ListSeverity
from ..catalogue.category_cells import GROUPS
from ..catalogue.columns import ABOVE
from ..register.due import DueStatus
from ..texts import long_date, pick, short_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..catalogue import ExemptList, ListDue, ListLook, ListSheet, Located, SheetNote
    from .page import Page

    Read = ListSheet[InformationList] | ListSheet[ExemptList]

_STYLES: Final = {ListSeverity.DEFECTIVE: "red", ListSeverity.ADVICE: "yellow"}
_LOUD: Final = {DueStatus.OVERDUE: "red", DueStatus.DUE_TODAY: "yellow"}
_FEW: Final = 5  # stretches of rows that are told one by one
_MOST: Final = 20  # days that are told; the rest is in the JSON
_SHORT: Final = 60  # letters of what a row is about


def show_list(page: Page, read: Read, seen: ListLook) -> None:
    """Show a list on a day."""
    day = long_date(seen.day, page.lang)
    title = read.kind.label(page.lang)
    page.line(page.say("book", book=title, day=day), "bold")
    page.points(_figures(page, read))
    _show_due(page, seen)
    _show_findings(page, seen.findings)
    page.lines(page.say("notes"), _notes(page, read.notes))


def _figures(page: Page, read: Read) -> Iterator[str]:
    """Yield how many rows there are of each kind, and what the list says of itself."""
    groups: Counter[str] = Counter()
    for entry in read.listed.entries:
        frequency = getattr(entry, "frequency", None)
        ends = getattr(entry, "ends_on", None)
        if isinstance(read.listed, InformationList):
            group = pick(GROUPS[frequency.value], page.lang) if frequency else None
            groups[group or page.say("no_category")] += 1
        else:
            groups[page.say("with_end" if ends else "no_end")] += 1
    told = ", ".join(f"{name} {n}" for name, n in groups.items()) or "-"
    yield page.say("list_rows", n=len(read.rows), groups=told)
    for key, words in ABOVE.items():
        value = getattr(read.listed, key, None)
        if value is not None:
            shown = value if isinstance(value, str) else long_date(value, page.lang)
            yield page.say("list_told", label=pick(words, page.lang), value=shown)


# -- what is due -----------------------------------------------------------------------


def _show_due(page: Page, seen: ListLook) -> None:
    page.title(page.say("due_until", day=long_date(seen.until, page.lang)))
    rows = [*_due_rows(page, seen)]
    page.table(("due_by", "rows", "duty", "status", "basis"), rows[:_MOST])
    if len(rows) > _MOST:
        page.line(page.say("later_days", n=len(rows) - _MOST))
    if not rows:
        page.line(page.say("nothing_due"))
    if seen.undated:
        page.line(page.say("undated_rows", rows=_rows(seen.undated)))


def _together(due: Iterable[ListDue]) -> list[list[ListDue]]:
    """Return the duties of one rule and one day together, and many overdue as one."""
    found = [
        [*group]
        for _, group in groupby(
            due, lambda each: (each.by, each.rule, each.row is None)
        )
    ]
    late = [group for group in found if group[0].overdue and group[0].row is not None]
    if len(late) <= _FEW:
        return found
    many = [each for group in late for each in group]
    others = [group for group in found if not (group[0].overdue and group[0].row)]
    return sorted([*others, many], key=lambda group: group[0].by)


def _due_rows(page: Page, seen: ListLook) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the duties with what they rest on."""
    for alike in _together(seen.due):
        first, last = alike[0], alike[-1]
        status = DueStatus.OVERDUE if first.overdue else DueStatus.RUNNING
        status = DueStatus.DUE_TODAY if first.by == seen.day else status
        known = (each.deadline.basis for each in alike if each.deadline)
        cells = (
            page.period(first.by, last.by) if first.by != last.by else str(first.by),
            _rows([each.row for each in alike if each.row is not None])
            or page.say("list"),
            _duty(page, alike),
            status.label(page.lang),
            "; ".join(dict.fromkeys(map(page.name, known))) or "-",
        )
        yield _LOUD.get(status, ""), cells


def _duty(page: Page, alike: list[ListDue]) -> str:
    """Say what is to be done, and about what if it is one thing alone."""
    first = alike[0]
    told = first.label(page.lang)
    if len(alike) == 1 and first.information is not None:
        what = _short(without_identity(first.information))
        opens = first.open_from is not None
        told = page.say("set_open", what=what) if opens else f"{told}: {what}"
    if not all(each.deadline is None or each.deadline.firm for each in alike):
        told += f" ({page.say('not_firm')})"
    if first.open_from is not None and len({each.open_from for each in alike}) == 1:
        told += f"; {page.say('open_from')} {short_date(first.open_from, page.lang)}"
    return told


# -- what it lacks, and what was noted -------------------------------------------------


def _show_findings(page: Page, findings: Iterable[Located]) -> None:
    alike: defaultdict[tuple[str, ...], list[Located]] = defaultdict(list)
    for each in findings:
        column = "-" if each.heading is None else pick(each.heading, page.lang)
        text = each.text(page.lang)
        blank = each.code.startswith("column.")  # the column stands beside it
        alike[each.code, column, text.partition(":")[0] if blank else text].append(each)
    page.title(page.say("findings"))
    rows = [
        (
            _STYLES[found[0].severity],
            (
                _rows([each.row for each in found if each.row is not None])
                or page.say("list"),
                column,
                text,
                page.name(found[0].basis),
            ),
        )
        for (_, column, text), found in alike.items()
    ]
    page.table(("rows", "column", "finding", "basis"), rows)
    if not rows:
        page.line(page.say("no_findings"))


def _notes(page: Page, notes: Iterable[SheetNote]) -> Iterator[str]:
    """Yield the notes, those of one kind about one column together."""
    alike: defaultdict[tuple[str, str | None], list[SheetNote]] = defaultdict(list)
    for each in notes:
        alike[each.code, each.heading].append(each)
    for (_, heading), found in alike.items():
        rows = [each.row for each in found if each.row is not None]
        where = [page.say("at_row", row=_rows(rows))] if rows else []
        if heading is not None:
            where.append(page.say("at_column", column=heading))
        text = found[0].text(page.lang)
        texts = {each.text(page.lang) for each in found}
        if len(texts) > 1:
            text = page.say("and_more", text=text, n=len(texts) - 1)
        yield f"{', '.join(where)}: {text}" if where else text


def _rows(rows: Iterable[int]) -> str:
    """Return the numbers of rows, those that follow one another as a stretch."""
    found: list[list[int]] = []
    for row in sorted(rows):
        if found and row - found[-1][1] == 1:
            found[-1][1] = row
        else:
            found.append([row, row])
    told = [str(a) if a == b else f"{a}-{b}" for a, b in found]
    if len(told) > _FEW:
        more = sum(b - a + 1 for a, b in found[_FEW:])
        told = [*told[:_FEW], f"... (+{more})"]
    return ", ".join(told)


def _short(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 3]}..."

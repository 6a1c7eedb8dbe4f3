"""The shape of a list: what was read, what it lacks, and what is due.

>>> sorted(set(ListAnswer.__annotations__) & {"list", "items", "due", "notes"})
['due', 'items', 'list', 'notes']
"""
# The annotations are read while running, as those of the other answers are.

from typing import Annotated, NotRequired, TypedDict

from ...catalogue import Form, ListKind, ListSeverity
from ...exemption import ExemptionStatus
from ...register.due import DueStatus
from .answer_types import Day, DueAnswer, Stamp


class ItemAnswer(TypedDict):
    """One row of a list.

    Args:
        row: the row in the file, as a spreadsheet numbers it.
        summary: what it is.
        number: its number in the list.
        link: where it can be had, or where its file is kept.
        opened_on: the day it was opened.
        extra: columns of the body's own, by their headings.
    """

    row: int
    summary: str
    number: str | None
    link: str | None
    opened_on: Day | None
    extra: dict[str, object]


class InformationItem(ItemAnswer):
    """One row of the information list.

    Args:
        title: its title, where there is one beside the summary.
        held_by: who holds it.
        made_by: who made it.
        place: where it was made.
        time: when it was made, as the list words it.
        form: in which form it can be had.
        retention: how long it is kept, as the list words it.
        category: the id of its category, or its group alone.
        published_on: the day of its first publication.
        updated_on: the day of its last one.
    """

    title: str | None
    held_by: str | None
    made_by: str | None
    place: str | None
    time: str | None
    form: list[Annotated[str, Form]]
    retention: str | None
    category: str | None
    published_on: Day | None
    updated_on: Day | None


class ExemptItem(ItemAnswer):
    """One row of the list of exempt information.

    Args:
        id: a name for it, such as that of its consequence test.
        grounds: the letters and sub-items.
        statute: the statute relied on.
        consequence: what would follow if it were opened.
        protects: what closing it protects.
        begins_on: the first day of its period.
        ends_on: the last day of its period.
        period: the period in words.
        decree: the number of the determination.
        decided_on: the day of the determination.
        unit: who is responsible for it.
        status: how its exemption stands, where the list says so.
    """

    id: str | None
    grounds: list[str]
    statute: str | None
    consequence: str | None
    protects: str | None
    begins_on: Day | None
    ends_on: Day | None
    period: str | None
    decree: str | None
    decided_on: Day | None
    unit: str | None
    status: Annotated[str, ExemptionStatus] | None


class ListFindingAnswer(TypedDict):
    """What a list or a row of it lacks.

    Args:
        code: which finding.
        label: what it is about: the heading of the column, else the weight.
        text: what was found.
        basis: the provision it touches.
        severity: its weight.
        row: the row in the file; null for the list itself.
        column: the heading of the column; null where it is about none.
    """

    code: str
    label: str
    text: str
    basis: str
    severity: Annotated[str, ListSeverity]
    row: int | None
    column: str | None


class SheetNoteAnswer(TypedDict):
    """What is no entry, or was kept as it stands.

    Args:
        code: which note.
        text: what it says.
        row: the row in the file; null for the whole of it.
        column: the heading of the column; null where it is about none.
    """

    code: str
    text: str
    row: int | None
    column: str | None


class ListDueAnswer(TypedDict):
    """One duty of a list.

    Args:
        row: the row in the file; null for the list itself.
        rule: the id of its rule.
        label: the name of the rule.
        text: what it is about, and by when.
        last: the last day.
        status: running, due on the day asked about, or overdue.
        open_from: the first day on which exempt information is open by itself.
        deadline: the deadline with everything it rests on; null where the period
            ended before the rule was in force.
    """

    row: int | None
    rule: str
    label: str
    text: str
    last: Day
    status: Annotated[str, DueStatus]
    open_from: Day | None
    deadline: DueAnswer | None


class ListAnswer(Stamp):
    """A list on a day.

    Args:
        list: which list.
        on: the day asked about.
        set_by: the number of the decree that set the information list.
        set_on: the day of that decree.
        approved_by: who approved it.
        updated_on: the day of its last update.
        items: its rows.
        findings: what it lacks.
        due: what is overdue or due, by its day.
        undated: the rows for which no day can be counted.
        notes: what of the file is no entry, or was kept as it stands.
    """

    list: Annotated[str, ListKind]
    on: Day
    set_by: NotRequired[str | None]
    set_on: NotRequired[Day | None]
    approved_by: NotRequired[str | None]
    updated_on: Day | None
    items: "list[InformationItem] | list[ExemptItem]"
    findings: "list[ListFindingAnswer]"
    due: "list[ListDueAnswer]"
    undated: "list[int]"
    notes: "list[SheetNoteAnswer]"

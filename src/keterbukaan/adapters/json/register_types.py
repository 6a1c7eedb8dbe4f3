"""The shape of a book: what each cell holds, by the key of its column.

A row has the keys of its layout and no others; an empty cell is null. What is a closed
list in a fact is its value here, and what may have several values is a list.

>>> sorted(RegisterAnswer.__annotations__)
['book', 'columns', 'edition', 'items', 'known_on', 'layout', 'version']
"""
# The annotations are read while running: the schemas are made from them.

from typing import Annotated, TypeAlias, TypedDict

from ...events import choices
from ...law.venues import CommissionLevel
from ...parties import ApplicantKind
from ...register import Book
from ...register.reading import Held, Mediation
from .answer_types import Day, Stamp

Grounds: TypeAlias = list[Annotated[str, choices.ObjectionGround]]


class SharedCells(TypedDict, total=False):
    """What more than one book has.

    Args:
        number: the number under which it was registered; personal.
        received_on: the day of receipt.
        name: the applicant's name; personal.
        address: the applicant's address; personal.
        contact: the applicant's telephone number or e-mail address; personal.
        proxy: who acts for the applicant; personal.
        information: what was asked for.
        purpose: what for.
        request_number: the number of the request; personal.
        unit: the office inside the body.
        channel: how it came.
        registered_on: the day of registration.
        status: where the case stands on the day, in words.
        last_day: the last day for the answer.
        days_used: the working days it took, or has taken so far.
        days_left: the days left, in the unit of the limit; negative where late.
        days_late: by how many working days the answer was late, as a finding says.
        note: the notes on its facts; personal.
    """

    number: str | None
    received_on: Day | None
    name: str | None
    address: str | None
    contact: str | None
    proxy: str | None
    information: str | None
    purpose: str | None
    request_number: str | None
    unit: str | None
    channel: str | None
    registered_on: Day | None
    status: str | None
    last_day: Day | None
    days_used: int | None
    days_left: int | None
    days_late: int | None
    note: list[str] | None


class RequestCells(SharedCells, total=False):
    """What only the book of requests has.

    Args:
        occupation: what the applicant does; personal.
        held: whether the body holds the information, as the notices say.
        holder: the other body that holds it.
        form_held: the form in which it is held; no fact has it.
        copy: how it is wanted: seen, copied, on paper or as a file.
        refusal_reason: why the PPID refused.
        exemptions: the letters of Ps. 17 that the notices name.
        notice_on: the day of the notice that stands, once every item has one.
        given_on: the day the information was given.
        fee: the fee in rupiah.
        payment: how it was paid; no fact has it.
        item_outcomes: what was answered about each item, in words.
        applicant_kind: what sort of applicant it is.
        identity_number: the number of an identity card or a deed; personal.
        delivery: how it is to come.
        officer: who took the request.
        incomplete_on: the day it was found incomplete.
        corrected_on: the day it was completed.
        extended_on: the day of the extension.
        extension_reason: the reason for it.
        statute: the statute relied on.
        notice_received_on: the day the applicant received the notice.
        available_on: the day the information is ready.
        objected_on: the day of the first objection.
    """

    occupation: str | None
    held: list[Annotated[str, Held]] | None
    holder: str | None
    form_held: str | None
    copy: str | None
    refusal_reason: list[Annotated[str, choices.NoticeReason]] | None
    exemptions: list[str] | None
    notice_on: Day | None
    given_on: Day | None
    fee: int | None
    payment: str | None
    item_outcomes: str | None
    applicant_kind: Annotated[str, ApplicantKind] | None
    identity_number: str | None
    delivery: str | None
    officer: str | None
    incomplete_on: Day | None
    corrected_on: Day | None
    extended_on: Day | None
    extension_reason: str | None
    statute: str | None
    notice_received_on: Day | None
    available_on: Day | None
    objected_on: Day | None


class ObjectionCells(SharedCells, total=False):
    """What only the book of objections has, or that of disputes too.

    Args:
        grounds: the grounds of objection.
        answered_on: the day of the superior's answer that stands.
        superior: name and position of the superior.
        reaction: what the applicant made of it; no fact has it.
        found_on: the day the ground was found.
        forwarded_on: the day it was passed on to the superior.
        answer_number: the number of the answer; personal.
        answer_dated: the date written on it.
        answer_received_on: the day the applicant received it.
        withdrawn_on: the day of withdrawal.
        ruling: what the commission ruled.
        court_ruling: what the court made of that.
    """

    grounds: Grounds | None
    answered_on: Day | None
    superior: str | None
    reaction: str | None
    found_on: Day | None
    forwarded_on: Day | None
    answer_number: str | None
    answer_dated: Day | None
    answer_received_on: Day | None
    withdrawn_on: Day | None
    ruling: Annotated[str, choices.RulingOutcome] | None
    court_ruling: Annotated[str, choices.CourtOutcome] | None


class DisputeCells(TypedDict, total=False):
    """What only the book of disputes has.

    Args:
        commission: the commission where it was filed.
        mediation: how mediation ended.
        ruling_kind: by agreement or by adjudication.
        ruled_on: the day of the ruling that stands.
        ended: the type of the fact that ended it without a ruling.
        challenged_on: the day of the challenge in court.
        cassation_ruling: what the Supreme Court ruled.
        execution: whether the order was given.
        performed_on: the day the ruling was performed.
        respondent: the name of the body.
        panel_on: the day the panel was named.
        last_hearing: the day of the last hearing.
        next_hearing: the day of the hearing that was set last.
        next_agenda: what that hearing is for.
        ruling_number: the number of the ruling; personal.
        ended_on: the day it ended without a ruling.
        challenged_by: who went to court.
        court_ruled_on: the day of the court's ruling.
        cassation_on: the day of the cassation.
        cassation_ruled_on: the day of the ruling on it.
        execution_asked_on: the day execution was asked for.
    """

    commission: Annotated[str, CommissionLevel] | None
    mediation: Annotated[str, Mediation] | None
    ruling_kind: Annotated[str, choices.RulingKind] | None
    ruled_on: Day | None
    ended: str | None
    challenged_on: Day | None
    cassation_ruling: Annotated[str, choices.CassationOutcome] | None
    execution: Annotated[str, choices.ExecutionOutcome] | None
    performed_on: Day | None
    respondent: str | None
    panel_on: Day | None
    last_hearing: Day | None
    next_hearing: Day | None
    next_agenda: Annotated[str, choices.Hearing] | None
    ruling_number: str | None
    ended_on: Day | None
    challenged_by: list[Annotated[str, choices.Party]] | None
    court_ruled_on: Day | None
    cassation_on: Day | None
    cassation_ruled_on: Day | None
    execution_asked_on: Day | None


class BookRowAnswer(RequestCells, ObjectionCells, DisputeCells):
    """One request, one objection, or one application to a commission.

    Args:
        case: the id of the case, or where it was read; null where it has neither.
        items: the items of the request; empty where it has none apart.
        outcome: what was decided, that which gives least first.
        missing: keys of the empty cells that the law or the record calls for.
        withheld: keys of the cells that are on record and personal; they are null, or
            ``[...]`` stands for what in them says who somebody is.
    """

    case: str | None
    items: list[str]
    outcome: list[str] | None
    missing: list[str]
    withheld: list[str]


class ColumnAnswer(TypedDict):
    """One column of a book.

    Args:
        key: its name, stable for ever.
        label: its heading.
        basis: the provision that asks for it; null for what offices add.
        source: the fields of facts it is read from, the first on record.
        personal: whether its cells may say who somebody is.
    """

    key: str
    label: str
    basis: str | None
    source: list[str]
    personal: bool


class RegisterAnswer(Stamp):
    """A book over many cases.

    Args:
        book: which of the three books.
        layout: the name of its layout.
        columns: its columns, in their order.
        items: its rows, in the order of the cases.
    """

    book: Annotated[str, Book]
    layout: str
    columns: list[ColumnAnswer]
    items: list[BookRowAnswer]

"""Uji konsekuensi: the record of a consequence test, as a frozen value.

A person judges; the record holds what was judged, by whom and why. Nothing
but the information itself is required to make a record: what is missing is
for the assessment to find, since real determinations lack it.

>>> import datetime as dt
>>> test = ConsequenceTest(
...     information="Riwayat kesehatan pegawai Dinas Kesehatan Kota Antah Berantah",
...     grounds=("17.h.2",),
...     decided_on=dt.date(2025, 2, 3),
... )
>>> test.grounds[0].letter
'h'
>>> ConsequenceTest(information=" ")
Traceback (most recent call last):
    ...
keterbukaan.errors.InputError: 1 problem in the input
  $.information: no information is named

Basis: UU 14/2008 Ps. 2(4), 17, 19; PP 61/2010 Ps. 3-4; PerKI 1/2021 Ps. 49.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import Attribute, field, frozen
from attrs.converters import optional

from .._values import Shown, Value, all_of, by_name, names, of_kind, plain
from ..errors import InputError, InputProblem
from ..law.grounds import GroundId, to_ground_ids
from ..law.openings import NEVER_EXEMPT
from ..texts import Labelled
from .blanks import filled
from .days import Day, exact, optional_day, recorded_day
from .parts import PARTS
from .periods import NotStated, Period
from .reviews import Approver, Review, approver

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal


class Moment(Labelled):
    """Kapan diuji: the three moments of PerKI 1/2021 Ps. 49(1), and one more.

    Real tests are also made during a dispute without an order of the panel.
    """

    BEFORE_REQUEST = ("before_request", "sebelum ada permintaan", "before any request")
    ON_REQUEST = ("on_request", "saat ada permintaan", "on a request")
    ON_ORDER = ("on_order", "atas perintah Majelis", "on the panel's order")
    DURING_DISPUTE = (
        "during_dispute",
        "selama sengketa, tanpa perintah",
        "during the dispute, without an order",
    )


class Office(Labelled):
    """Jabatan publik: in what capacity the data subject stands."""

    INCUMBENT = ("incumbent", "sedang menjabat", "holds the office")
    CANDIDATE = ("candidate", "calon", "candidate")


def _period(value: Period) -> Period:
    return of_kind(value, Period)


# A field takes a member or its spelling, which a type checker knows.
def _moment(
    value: Moment
    | Literal["before_request", "on_request", "on_order", "during_dispute"],
) -> Moment:
    return Moment(value)


def _office(value: Office | Literal["incumbent", "candidate"]) -> Office:
    return Office(value)


@frozen(eq=False, repr=False, field_transformer=plain)
class Document(Value):
    """A document that holds the information.

    Args:
        name: what it is.
        parts: the parts that are exempt; empty for the whole.
        grounds: the letters and sub-items for it, where they are not the same for
            all; they stand among the grounds of the test too.
    """

    name: str
    parts: tuple[str, ...] = field(default=(), converter=names)
    grounds: tuple[GroundId, ...] = field(default=(), converter=to_ground_ids)


@frozen(kw_only=True, eq=False, repr=False)
class PartPeriod(Value):
    """Jangka waktu bagian: a period for some letters or parts alone.

    Args:
        period: how long it lasts.
        grounds: the letters and sub-items that it is for.
        parts: the documents or parts that it is for.
    """

    period: Period = field(converter=_period)
    grounds: tuple[GroundId, ...] = field(default=(), converter=to_ground_ids)
    parts: tuple[str, ...] = field(default=(), converter=names)


@frozen(kw_only=True, eq=False, repr=False, field_transformer=plain)
class Consent(Value):
    """Persetujuan: the consent of the data subject.

    Args:
        on: the day it was given.
        written: whether it is in writing, as the law asks.
        grounds: the letters that it covers; empty for g and h alike.
    """

    on: Day = field(converter=recorded_day)
    written: bool = True
    grounds: tuple[GroundId, ...] = field(default=(), converter=to_ground_ids)


def _documents(values: Iterable[Document]) -> tuple[Document, ...]:
    return all_of(values, Document)


def _periods(values: Iterable[PartPeriod]) -> tuple[PartPeriod, ...]:
    return all_of(values, PartPeriod)


def _reviews(values: Iterable[Review]) -> tuple[Review, ...]:
    return all_of(values, Review)


def _consent(value: Consent) -> Consent:
    return of_kind(value, Consent)


def _replaced(value: ConsequenceTest) -> ConsequenceTest:
    return of_kind(value, ConsequenceTest)


def _checklist(values: Mapping[str, bool]) -> dict[str, bool]:
    return dict(by_name(values))


def _named(_: object, __: object, value: str) -> None:
    """Refuse a record that names no information."""
    if not value.strip():
        text = "informasinya tidak disebut", "no information is named"
        raise InputError([InputProblem("$.information", text, "blank")])


def _answered(_: object, __: object, value: Mapping[str, bool]) -> None:
    """Refuse an answer to what the checklist of Ps. 18(1) does not ask."""
    first, last = min(NEVER_EXEMPT), max(NEVER_EXEMPT)
    found = [
        InputProblem(
            f"$.never_exempt[{key!r}]",
            (
                f"kunci {key!r} tidak dikenal; yang ada {first} s.d. {last}",
                f"unknown key {key!r}; there are {first} to {last}",
            ),
        )
        for key in value
        if key not in NEVER_EXEMPT
    ]
    if found:
        raise InputError(found)


def _parts(_: object, attribute: Attribute[Any], value: tuple[str, ...]) -> None:
    """Refuse the name of a part that no record has."""
    found = [
        InputProblem(
            f"$.{attribute.name}[{place}]",
            (f"bagian {name!r} tidak dikenal", f"unknown part {name!r}"),
        )
        for place, name in enumerate(value)
        if name not in PARTS
    ]
    if found:
        raise InputError(found)


@frozen(kw_only=True, repr=False, field_transformer=plain)
class ConsequenceTest(Shown):
    """One consequence test and the determination that it led to.

    Args:
        information: what is exempt, exactly described. The only thing a
            record cannot do without.
        id: a name for the record.
        documents: the documents that hold it, and which parts of each.
        grounds: the letters and sub-items of UU 14/2008 Ps. 17.
        statutes: the laws relied on, as ``UU 27/2022 Ps. 4`` or in words.
        reason: the reason as the determination gives it.
        consequence: what would follow if it were opened.
        protects: what closing protects.
        propriety: propriety and decency (PerKI 1/2021 Ps. 49(2) d).
        interest_in_closing: the public interest in closing it.
        interest_in_opening: the public interest in opening it.
        exempt_matter: for letter i, the exempt matter that it relates to.
        harm_to_policy: for letter i, the harm to policy-making.
        not_for_outsiders: for letter i, whether it is meant for nobody outside; None
            where that is not on record.
        person: for letters g and h, whose data it is (a role, not a name).
        business_interest: for letter b, the interest that is protected.
        moment: when the test was made.
        made: false where the record says that no test was made.
        participants: who took part in the test, by their roles.
        body: the public body.
        unit: the work unit.
        ppid: the PPID who set it.
        place: where.
        decided_on: when.
        decree: the number of the determination.
        classification: the class (PP 61/2010 Ps. 4 a).
        approved_by: who approved it.
        period: how long it lasts.
        periods: further periods, each for the letters or parts that it names.
        general: whether it covers a kind of information, as a list does.
        never_exempt: answers to the checklist of Ps. 18(1), by its ids.
        consent: consent of the data subject.
        office: the public office of the data subject, for 18(2) b.
        opened_on: the day it was opened to everybody, where it is not on record who
            opened it, as in a row of a list.
        opened_in_hearing_on: the day it was opened in a public court hearing.
        opened_by_decision_on: the day of a final decision that opened it.
        given_to_data_subject_on: the day it was given to the data subject
            alone; that is no opening.
        president_permitted_on: the day the President permitted opening it to
            a court; that is no opening to the public.
        reviews: later reviews of the determination.
        replaces: the determination that it replaces.
        not_seen: parts of the determination, by their keys in a file, that whoever
            made the record did not see; nothing is said of them.
        absent: parts that the determination itself lacks, by their keys.
        note: free words.

    A day may be known by its year or its month alone (:class:`PartialDate`).
    """

    information: str = field(validator=_named)
    id: str | None = None
    documents: tuple[Document, ...] = field(default=(), converter=_documents)
    grounds: tuple[GroundId, ...] = field(default=(), converter=to_ground_ids)
    statutes: tuple[str, ...] = field(default=(), converter=names)
    reason: str | None = None
    consequence: str | None = None
    protects: str | None = None
    propriety: str | None = None
    interest_in_closing: str | None = None
    interest_in_opening: str | None = None
    exempt_matter: str | None = None
    harm_to_policy: str | None = None
    not_for_outsiders: bool | None = None
    person: str | None = None
    business_interest: str | None = None
    moment: Moment | None = field(default=None, converter=optional(_moment))
    made: bool | None = None
    participants: tuple[str, ...] = field(default=(), converter=names)
    body: str | None = None
    unit: str | None = None
    ppid: str | None = None
    place: str | None = None
    decided_on: Day | None = field(default=None, converter=optional_day)
    decree: str | None = None
    classification: str | None = None
    approved_by: Approver | None = field(default=None, converter=optional(approver))
    period: Period = field(factory=NotStated, converter=_period)
    periods: tuple[PartPeriod, ...] = field(default=(), converter=_periods)
    general: bool = False
    never_exempt: Mapping[str, bool] = field(
        factory=dict, converter=_checklist, validator=_answered, hash=False
    )
    consent: Consent | None = field(default=None, converter=optional(_consent))
    office: Office | None = field(default=None, converter=optional(_office))
    opened_on: Day | None = field(default=None, converter=optional_day)
    opened_in_hearing_on: Day | None = field(default=None, converter=optional_day)
    opened_by_decision_on: Day | None = field(default=None, converter=optional_day)
    given_to_data_subject_on: Day | None = field(default=None, converter=optional_day)
    president_permitted_on: Day | None = field(default=None, converter=optional_day)
    reviews: tuple[Review, ...] = field(default=(), converter=_reviews)
    replaces: ConsequenceTest | None = field(
        default=None, converter=optional(_replaced)
    )
    not_seen: tuple[str, ...] = field(default=(), converter=names, validator=_parts)
    absent: tuple[str, ...] = field(default=(), converter=names, validator=_parts)
    note: str | None = None

    @property
    def letters(self) -> frozenset[str]:
        """Return the letters relied on."""
        return frozenset(ground.letter for ground in self.grounds)

    @property
    def decided(self) -> dt.date | None:
        """Return the day of the decision, where it is known to the day."""
        return exact(self.decided_on)

    @property
    def begins_on(self) -> dt.date | None:
        """Return the first day of its own period, where it can be known."""
        return self.period.begins_on(self.decided)

    @property
    def ends_on(self) -> dt.date | None:
        """Return the last day by its own period, where it can be known."""
        return self.period.ends_on(self.decided)

    @property
    def determined(self) -> bool:
        """Whether a decision is on record.

        A day, a decree or an approval shows that somebody decided. What is to be
        exempt, a letter, a reason, a period or an office alone does not: they stand
        in a row of a list or in a draft as well. Where no test was made, a day alone
        is that of a refusal.
        """
        approved = self.approved_by not in {None, Approver.NOBODY}
        dated = self.decided_on is not None and self.made is not False
        return approved or filled(self.decree) or dated


def links(test: ConsequenceTest) -> list[ConsequenceTest]:
    """Return a determination and all that it replaces, the oldest first."""
    found = [test]
    while found[-1].replaces is not None:
        found.append(found[-1].replaces)
    return found[::-1]

"""Pemeriksaan: what a record lacks, and what in the law bars it.

Every function reads one record and yields findings; none of them judges
whether the exemption is right.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value
from ..citation import Citation
from ..deadlines import Deadline, deadline
from ..errors import NotInForce, OutOfRange
from ..law.grounds import GROUNDS, PeriodSetter, words_of
from ..law.instruments import status
from ..law.openings import NEVER_EXEMPT, OPENINGS
from ..texts import Worded, Words, fill, joined
from ..workdays import WorkCalendar
from .periods import FixedPeriod, NotStated, OtherLaw, Permanent, SetBy, end_of
from .record import Approver, ConsequenceTest, Moment, Office
from .words import CHECKS, WRITE_INSTEAD, Severity

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator


_NON_PERMANENT: Final = frozenset(x for x, row in GROUNDS.items() if row.non_permanent)
_BY_LEADER: Final = frozenset(
    letter
    for letter, row in GROUNDS.items()
    if row.duration.set_by is PeriodSetter.HIGHEST_LEADER
)
_PERSONAL: Final = frozenset(OPENINGS["consent"].letters)
_BY_HEARING: Final = frozenset(OPENINGS["public_hearing"].letters)
_BY_PRESIDENT: Final = frozenset(OPENINGS["president_criminal"].letters)

_STATUTE: Final = re.compile(
    r"\s*(UUD?\b|undang|perp+u\b|peraturan pemerintah pengganti|kitab undang|kuh)",
    re.IGNORECASE,
)
# Titles of statutes that begin as a regulation or a decree does.
_TITLES: Final = (
    "per(?:lindungan|bankan|kawinan|pajakan|dagangan|industrian|ikanan|hubungan|"
    "asuransian|seroan|umahan|koperasian|tambangan|satuan|adilan)|"
    "kep(?:olisian|abeanan|arsipan|egawaian|ailitan|endudukan|ariwisataan)"
)
_LOWER: Final = re.compile(
    rf"\s*(?!{_TITLES})"
    r"(PP\b|per|kep|qanun|SK\b|SE\b|SOP\b|surat|instruksi|inpres|PMK\b|POJK\b|PKPU\b)",
    re.IGNORECASE,
)
_PLACE: Final = re.compile(
    r"(?:\s*(?:pasal|ps\.?|ayat|huruf|angka|butir)\s*\(?\w{1,4}\)?,?)+", re.IGNORECASE
)
_NUMBER: Final = re.compile(
    r"\b(UU|Undang-Undang|PP|Perpres|PerKI|Keppres)\b"
    r"(?:[^\d/]{0,80}?)(\d+[A-Z]?)(?:/| tahun )(\d{4})",
    re.IGNORECASE,
)
_KINDS: Final = {
    "undang-undang": "UU",
    "uu": "UU",
    "pp": "PP",
    "perpres": "Perpres",
    "perki": "PerKI",
    "keppres": "Keppres",
}


@frozen(eq=False, repr=False)
class ExemptionFinding(Value, Worded):
    """One thing about a consequence test.

    Args:
        code: a stable key.
        severity: invalid, defective or advice.
        basis: the provision.
        words: the finding in Indonesian and English.
    """

    code: str
    severity: Severity
    basis: Citation
    words: Words


def finding(code: str, **values: object) -> ExemptionFinding:
    """Return a finding by its code, its words filled in.

    >>> finding("missing.reason").text("en")
    'gives no reason'
    """
    check = CHECKS[code]
    words = fill(check.words, **values)
    return ExemptionFinding(code, check.severity, check.basis, words)


def _listed(letters: frozenset[str]) -> str:
    return ", ".join(sorted(letters))


# -- form ------------------------------------------------------------------------

_PARTS: Final = (
    ("reason", "missing.reason"),
    ("consequence", "missing.consequence"),
    ("protects", "missing.protects"),
    ("propriety", "missing.propriety"),
    ("decided_on", "missing.decision_date"),
    ("place", "missing.place"),
    ("ppid", "missing.ppid"),
    ("body", "missing.body"),
    ("unit", "missing.unit"),
    ("classification", "missing.classification"),
    ("decree", "missing.decree"),
    ("documents", "missing.documents"),
    ("moment", "missing.moment"),
)
_NEEDS: Final = (
    ("h", "person", "letter.h_without_person"),
    ("g", "person", "letter.g_without_person"),
    ("b", "business_interest", "letter.b_without_business"),
    ("i", "exempt_matter", "letter.i_without_matter"),
    ("i", "harm_to_policy", "letter.i_without_harm"),
)


def form(
    test: ConsequenceTest, day: dt.date, approver: str = "head"
) -> Iterator[ExemptionFinding]:
    """Yield what the record lacks in form.

    Args:
        test: the record.
        day: the day it is looked at.
        approver: whose approval it takes, as the reading ``exemption_approver``.
    """
    if not test.grounds:
        yield finding("missing.grounds")
    yield from _statutes(test, day)
    for part, code in _PARTS:
        if not getattr(test, part):
            yield finding(code)
    if not (test.interest_in_closing and test.interest_in_opening):
        yield finding("missing.public_interest")
    elif not test.consequence:
        yield finding("weighing.before_harm")
    for letter, part, code in _NEEDS:
        if letter in test.letters and not getattr(test, part):
            yield finding(code)
    for ground in test.grounds:
        if ground.item is None and GROUNDS[ground.letter].closed:
            yield finding("letter.without_item", letter=ground.letter)
    yield from _approval(test, approver)
    yield from _aim(test, day)


def _statutes(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """The law relied on must be a statute, and in force."""
    if not test.statutes:
        yield finding("missing.statute")
        return
    if all(map(_is_lower, test.statutes)):
        yield finding("statute.lower_regulation", laws="; ".join(test.statutes))
    numbers = [_instrument(law) for law in test.statutes]
    if "j" in test.letters and {*numbers} <= {"UU 14/2008"}:
        yield finding("statute.j_needs_another")
    for law, number in zip(test.statutes, numbers, strict=True):
        if number and status(number, test.decided_on or day) == "repealed":
            yield finding("statute.repealed", law=law)


def _is_lower(law: str) -> bool:
    """Whether a text begins with the name of what ranks below a statute.

    >>> _is_lower("Pasal 4 ayat (2) Peraturan Menteri Antah Nomor 3 Tahun 2020")
    True
    >>> _is_lower("Perlindungan Data Pribadi (UU 27/2022)")
    False
    """
    place = _PLACE.match(law)
    name = law[place.end() :] if place else law
    return bool(_LOWER.match(name)) and not _STATUTE.match(name)


def _instrument(law: str) -> str | None:
    """The instrument that a text names, as citations print it.

    >>> _instrument("Undang-Undang Nomor 14 Tahun 2008 tentang KIP")
    'UU 14/2008'
    """
    match = _NUMBER.search(law)
    if match is None:
        return None
    kind, number, year = match.groups()
    return f"{_KINDS[kind.lower()]} {number}/{year}"


def _approval(test: ConsequenceTest, approver: str) -> Iterator[ExemptionFinding]:
    """The head of the body approves (PP 61/2010 Ps. 3(2), 10(1)); or a reading."""
    if test.approved_by is Approver.SUPERIOR:
        if approver == "head":
            yield finding("approval.superior_only")
    elif test.approved_by is not Approver.HEAD_OF_BODY:
        yield finding("approval.missing")


def _aim(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Lists of kinds of information, and tests made before any request."""
    if test.general:
        yield finding("general_list")
    decided = test.decided_on
    if test.moment is Moment.BEFORE_REQUEST and decided and decided < day:
        yield finding("age", days=(day - decided).days)


# -- period ------------------------------------------------------------------------


def period(test: ConsequenceTest) -> Iterator[ExemptionFinding]:
    """Yield what is wrong with the period, or open about it."""
    kind, letters = test.period, test.letters
    if isinstance(kind, NotStated):
        yield finding("period.not_stated")
        return
    if isinstance(kind, Permanent):
        yield from _permanent(letters)
        return
    if isinstance(kind, OtherLaw) and not kind.law:
        yield finding("period.law_not_named")
    if letters & _BY_LEADER and not isinstance(kind, OtherLaw):
        yield from _set_by(kind.set_by, letters & _BY_LEADER)
    yield from _bounds(test)


def _permanent(letters: frozenset[str]) -> Iterator[ExemptionFinding]:
    barred_letters, unsaid = letters & _NON_PERMANENT, letters - _NON_PERMANENT
    if barred_letters:
        yield finding("period.permanent", letters=_listed(barred_letters))
    if unsaid:
        instead = [WRITE_INSTEAD[each] for each in sorted(unsaid & {*WRITE_INSTEAD})]
        told = joined(*instead, by="")
        yield finding("period.permanent_unsaid", letters=_listed(unsaid), instead=told)


def _set_by(who: SetBy | None, letters: frozenset[str]) -> Iterator[ExemptionFinding]:
    if who is None:
        yield finding("period.set_by_unsaid", letters=_listed(letters))
    elif who is not SetBy.HEAD_OF_BODY:
        yield finding("period.set_by", letters=_listed(letters))


def _bounds(test: ConsequenceTest) -> Iterator[ExemptionFinding]:
    """Its first and last day against each other and against the law."""
    starts, ends = test.period.begins_on(test.decided_on), test.ends_on
    named = test.period.start if isinstance(test.period, FixedPeriod) else None
    if named and test.decided_on and named < test.decided_on:
        yield finding("period.before_decision", start=named, day=test.decided_on)
    if ends is None:
        yield finding("period.end_unknown")
        return
    if starts is None:
        return
    if ends < starts:
        yield finding("period.ends_before_it_begins", start=starts, end=ends)
        return
    for letter in sorted(test.letters):
        longest = longest_under(letter, starts)
        if longest is not None and ends > longest:
            yield finding("period.too_long", letter=letter, day=longest)
    notice = open_by(ends, WorkCalendar.national())
    if notice and notice.last and notice.last < starts:
        yield finding("period.short")


def longest_under(letter: str, starts: dt.date) -> dt.date | None:
    """Return the last day that the law allows under a letter, where it has a number.

    >>> import datetime as dt
    >>> longest_under("a", dt.date(2015, 1, 5))
    datetime.date(2045, 1, 5)
    """
    return end_of(starts, GROUNDS[letter].duration.maximum)


def open_by(ends_on: dt.date, calendar: WorkCalendar) -> Deadline | None:
    """Return the day by which the PPID is to open it; None if it cannot be counted.

    So where the period ended before the rule was in force, or ends past every
    table of feast days.

    >>> import datetime as dt
    >>> print(open_by(dt.date(2027, 3, 1), WorkCalendar.national()))
    2027-01-15 (30 working days before, PP 61/2010 Ps. 11(2))
    >>> open_by(dt.date(2110, 3, 1), WorkCalendar.national()) is None
    True
    """
    try:
        return deadline("exemption.open", start=ends_on, calendar=calendar)
    except (NotInForce, OutOfRange):
        return None


# -- what bars it, and what opens it --------------------------------------------------


def barred(test: ConsequenceTest) -> Iterator[ExemptionFinding]:
    """Yield what can never be exempt: Ps. 18(1), and what a final decision opened."""
    if not test.never_exempt:
        yield finding("barred.unanswered")
    for key, item in NEVER_EXEMPT.items():
        if test.never_exempt.get(key):
            yield finding("barred.never_exempt", words=item.words)
    opened, decided = test.opened_by_decision_on, test.decided_on
    if opened and (decided is None or opened <= decided):
        yield finding("barred.opened_by_decision", day=opened)


def openings(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Yield what opens it, and what only looks as if it did."""
    consent = test.consent
    if consent is not None and consent.on <= day and test.letters & _PERSONAL:
        code = "opened.consent" if consent.written else "opened.consent_not_written"
        yield finding(code, day=consent.on)
    if test.letters & _PERSONAL and test.office is not None:
        incumbent = test.office is Office.INCUMBENT
        yield finding("opened.office" if incumbent else "opened.candidate")
    heard = test.opened_in_hearing_on
    if heard and heard <= day and test.letters & _BY_HEARING:
        yield finding("opened.hearing", day=heard)
    ruled, decided = test.opened_by_decision_on, test.decided_on
    if ruled and decided and decided < ruled <= day:
        yield finding("opened.decision", day=ruled)
    given = test.given_to_data_subject_on
    if given and given <= day:
        yield finding("not_opened.data_subject", day=given)
    yield from _president(test, day)


def _president(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Permission opens to a court, and never reaches letters g and h."""
    permitted = test.president_permitted_on
    if permitted is None or permitted > day:
        return
    yield finding("not_opened.president", day=permitted)
    beyond = test.letters - _BY_PRESIDENT
    if beyond:
        yield finding("not_opened.president_letter", letters=_listed(beyond))


def wording(test: ConsequenceTest) -> tuple[tuple[str, Words], ...]:
    """Return each letter relied on with its own wording, to read beside the reason."""
    return tuple((str(ground), words_of(ground)) for ground in test.grounds)

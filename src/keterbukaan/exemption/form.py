"""Bentuk: what a record lacks of what the law asks for, and what it relies on.

Every function reads one record and yields findings; none of them judges whether the
exemption is right. A part that is not on record may stand in the determination all the
same: whoever did not see it says so, and whoever saw that it is not there too.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from ..law.grounds import GROUNDS
from ..law.instruments import INSTRUMENTS, status
from ..texts import written
from .blanks import filled, names_law, said
from .days import between
from .finding import ExemptionFinding, finding
from .laws import PROCEDURE, Law, LawRank, lacks_other_statute, laws_in, ranks
from .left_open import inside
from .parts import PARTS
from .periods import NotStated
from .record import ConsequenceTest, Moment
from .reviews import Approver

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .parts import Part

_ELSEWHERE: Final = frozenset({"period", "never_exempt"})
"""Parts that other files look at."""
_GRADE: Final = r"(?:sangat rahasia|rahasia|terbatas|biasa|konfidensial|terbuka)"
# A grade or several, whatever it is called, and its letter behind it.
_GRADES: Final = re.compile(
    r"(?:(?:jenis|tingkat|sifat|bersifat|akses|klasifikasi|kategori|keamanan|arsip|"
    rf"informasi|dokumen)\W+)*{_GRADE}(?:\W+(?:(?:dan|atau)\W+)*{_GRADE})*"
    r"(?: ?\((?:SR|[RTBK])\))?\W*",
    re.IGNORECASE,
)
# Heads of public bodies, as they sign.
_HEAD: Final = re.compile(
    r"\W*(?:(?:plt|plh|pj|pjs|penjabat)\b\W*)?(?:presiden|menteri|gubernur|bupati|"
    r"wali ?kota|rektor|kapolri|jaksa agung|panglima|direktur utama|dirut|"
    r"(?:kepala|perbekel) desa|ketua (?:kpu|komisi pemilihan umum|bawaslu|dprd?|"
    r"mahkamah|pengadilan))\b",
    re.IGNORECASE,
)
_MADE: Final = dt.date(2008, 4, 30)  # UU 14/2008: in force two years later
_YEARS: Final = 50  # a record may be looked at as it stood decades ago


def form(
    test: ConsequenceTest, day: dt.date, approver: str = "head"
) -> Iterator[ExemptionFinding]:
    """Yield what the record lacks in form.

    Args:
        test: the record.
        day: the day it is looked at.
        approver: whose approval it takes, as the reading ``exemption_approver``.
    """
    if not filled(test.information):
        yield finding("missing.information")
    for name, part in PARTS.items():
        if not _has(test, name):
            yield from _lacks(test, part)
    if _weighed(test) and not filled(test.consequence):
        yield finding("weighing.before_harm")
    yield from relied_on(test, day)
    for ground in test.grounds:
        if ground.item is None and GROUNDS[ground.letter].closed:
            yield finding("letter.without_item", letter=ground.letter)
    if "i" in test.letters and test.not_for_outsiders is False:
        yield finding("letter.i_for_outsiders")
    yield from _determined(test, approver)
    yield from _aim(test, day)


def _determined(test: ConsequenceTest, approver: str) -> Iterator[ExemptionFinding]:
    """Yield what is odd about who set and approved it, and what it is called."""
    if test.approved_by is Approver.SUPERIOR and approver == "head":
        yield finding("approval.superior_only")
    if test.ppid is not None and _HEAD.match(test.ppid) and "PPID" not in test.ppid:
        yield finding("ppid.head_of_body", who=test.ppid)
    if _GRADES.fullmatch((test.classification or "").strip()):
        yield finding("classification.archive_grade", grade=test.classification)


def _weighed(test: ConsequenceTest) -> bool:
    return filled(test.interest_in_closing) and filled(test.interest_in_opening)


def _has(test: ConsequenceTest, name: str) -> bool:
    """Whether a part is on record, and says something."""
    if name == "public_interest":
        return _weighed(test)
    if name in _ELSEWHERE:
        return True
    if name == "approved_by":
        return test.approved_by in {Approver.HEAD_OF_BODY, Approver.SUPERIOR}
    if name == "statutes":
        return bool(_named_laws(test))
    if name == "documents":
        return bool(said(each.name for each in test.documents))
    value = getattr(test, name)
    return filled(value) if isinstance(value, str) else value is False or bool(value)


def _lacks(test: ConsequenceTest, part: Part) -> Iterator[ExemptionFinding]:
    """Yield that a part is not on record, under each letter that asks for it."""
    basis = part.asked(test.decided)
    for letter, code in part.codes.items():
        if basis is not None and letter in {"", *test.letters}:
            yield finding(code, basis=basis)


def _named_laws(test: ConsequenceTest) -> list[str]:
    """Return the texts that name a law, or of which kind it is."""
    return [text for text in test.statutes if names_law(text) or laws_in(text)]


def relied_on(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Yield what is wrong with the laws relied on: a statute, and in force."""
    texts = _named_laws(test)
    found, unread = ranks(texts)
    statutes = [law for law in found if law.rank is LawRank.STATUTE]
    lower = [law for law in found if law.rank is not LawRank.STATUTE]
    offered = [law for law in lower if law.id not in PROCEDURE]
    if lower and not statutes and not unread:
        yield finding("statute.lower_regulation", laws=_named(lower))
    elif offered and statutes:
        yield finding("statute.lower_beside", laws=_named(offered))
    if "j" in test.letters and lacks_other_statute(texts):
        yield finding("statute.j_needs_another")
    for law in found:
        yield from _repealed(test, law, day)


def _named(laws: list[Law]) -> str:
    return "; ".join(dict.fromkeys(law.text for law in laws))


def _repealed(
    test: ConsequenceTest, law: Law, day: dt.date
) -> Iterator[ExemptionFinding]:
    """Yield that a law had been repealed; without a day of decision, since when."""
    if law.id is None:
        return
    if test.decided is not None:
        if status(law.id, test.decided) == "repealed":
            yield finding("statute.repealed", law=law.text)
    elif status(law.id, day) == "repealed":
        until = INSTRUMENTS[law.id].until if law.id in INSTRUMENTS else None
        last = ("", "") if until is None else written(until)
        yield finding("statute.repealed_since", law=law.text, until=last)


def _aim(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Yield kinds of information, tests of another moment, and old ones."""
    if test.general:
        yield finding("general_list")
    decided = test.decided
    if test.moment is Moment.BEFORE_REQUEST and decided and decided < day:
        yield finding("age", span=between(decided, day))


def slips(test: ConsequenceTest, day: dt.date) -> Iterator[ExemptionFinding]:
    """Yield the days on record that are most likely typing slips; an end is none."""
    bare = evolve(test, replaces=None, period=NotStated(), periods=())
    days = (each for each in inside(bare) if type(each) is dt.date)
    for each in dict.fromkeys(days):
        if each < _MADE:
            yield finding("day.before_statute", day=each)
        elif (each.year - _YEARS, *each.timetuple()[1:3]) > day.timetuple()[:3]:
            yield finding("day.far_off", day=each)

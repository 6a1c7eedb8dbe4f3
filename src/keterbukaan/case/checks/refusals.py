"""Penolakan dengan pengecualian: what a refusal built on an exemption lacks.

Given the notice and the consequence tests it relies on, the check lists what
is missing, with its provision. A test made after the refusal on the panel's
order serves the dispute, and the refusal stays defective.

>>> import datetime as dt
>>> from keterbukaan.events import NoticeGiven
>>> notice = NoticeGiven(dt.date(2026, 6, 12), outcome="refused", reason="exemption")
>>> [
...     finding.code for finding in check_refusal(notice, ())
... ]  # doctest: +NORMALIZE_WHITESPACE
['incomplete.refusal.letter', 'incomplete.refusal.statute',
 'incomplete.refusal.decree', 'incomplete.refusal.test']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...citation import Citation, cite
from ...events.base import NoticeOutcome, NoticeReason
from ...exemption import ConsequenceTest, ExemptionStatus, Moment, assess
from ...exemption.days import day_words, first_of
from ...exemption.status import status_words
from ...law.grounds import GroundId
from ...texts import Words, both, fill
from ...workdays import WorkCalendar
from ..values.finding import Finding

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping

    from ...events import NoticeGiven

REFUSALS: Final[Mapping[str, tuple[Citation, Words]]] = {
    "incomplete.refusal.letter": (
        cite("UU 14/2008 Ps. 22(7) c"),
        ("huruf Pasal 17 tidak disebut", "names no letter of Article 17"),
    ),
    "incomplete.refusal.statute": (
        cite("PerKI 1/2021 Ps. 49(7)"),
        ("undang-undang yang menjadi dasar tidak disebut", "names no statute"),
    ),
    "incomplete.refusal.decree": (
        cite("PerKI 1/2021 Ps. 34(2)"),
        (
            "surat keputusan pengecualian tidak tercatat dilampirkan",
            "the exemption decree is not on record as attached",
        ),
    ),
    "incomplete.refusal.test": (
        cite("UU 14/2008 Ps. 19"),
        (
            "uji konsekuensi sebelum penolakan tidak tercatat",
            "no consequence test before the refusal is on record",
        ),
    ),
    "form.refusal.test_on_order": (
        cite("PerKI 1/2021 Ps. 49(1) c"),
        both(
            id="uji konsekuensi dibuat kemudian atas perintah Majelis ({day}); berlaku "
            "untuk sengketa, penolakannya tetap cacat",
            en="the test was made later on the panel's order ({day}); it serves the "
            "dispute, the refusal stays defective",
        ),
    ),
    "form.refusal.test_after": (
        cite("UU 14/2008 Ps. 19"),
        (
            "uji konsekuensi dibuat setelah penolakan ({day}) tanpa perintah Majelis",
            "the test was made after the refusal ({day}), without the panel's order",
        ),
    ),
    "form.refusal.whole_for_part": (
        cite("PerKI 1/2021 Ps. 50(3)"),
        (
            "seluruh dokumen ditolak padahal yang dikecualikan sebagian ({name})",
            "the whole is withheld though a part is exempt ({name})",
        ),
    ),
    "form.refusal.not_exempt": (
        cite("PP 61/2010 Ps. 11(3)"),
        (
            "pengecualiannya tidak berlaku pada hari penolakan ({status})",
            "the exemption was not in force on the day of the refusal ({status})",
        ),
    ),
    "form.refusal.other_letter": (
        cite("UU 14/2008 Ps. 17"),
        both(
            id="huruf dalam penolakan ({given}) bukan huruf dalam uji konsekuensi "
            "({tested})",
            en="the letters of the refusal ({given}) are not those of the test "
            "({tested})",
        ),
    ),
    "form.exemption_lapsed": (
        cite("PP 61/2010 Ps. 11(3)"),
        (
            "pengecualian yang menjadi dasar penolakan tidak berlaku lagi ({status})",
            "the exemption that the refusal rests on is no longer in force ({status})",
        ),
    ),
}
# Statuses that close nothing, whatever is not on record.
_NOT_CLOSED: Final = frozenset(
    {
        ExemptionStatus.NOT_EXEMPT,
        ExemptionStatus.OPENED,
        ExemptionStatus.LAPSED,
        ExemptionStatus.NOT_BEGUN,
    }
)


def _lacks(code: str, **values: object) -> Finding:
    basis, words = REFUSALS[code]
    return Finding(code, fill(words, **values), basis)


def check_refusal(
    notice: NoticeGiven, tests: Iterable[ConsequenceTest]
) -> tuple[Finding, ...]:
    """Return what a refusal on an exemption lacks; empty where it rests on none.

    Args:
        notice: the answer of the PPID.
        tests: the consequence tests that it relies on, as far as known.
    """
    exempt = notice.reason is NoticeReason.EXEMPTION or notice.exemptions
    if not exempt or notice.outcome in {NoticeOutcome.GRANTED, NoticeOutcome.NOT_HELD}:
        return ()
    known = tuple(tests)
    return (*_notice(notice, known), *_tests(notice, known))


def _notice(
    notice: NoticeGiven, tests: tuple[ConsequenceTest, ...]
) -> Iterator[Finding]:
    """Yield what the notice itself does not say."""
    if not notice.exemptions:
        yield _lacks("incomplete.refusal.letter")
    if not notice.statute and not any(test.statutes for test in tests):
        yield _lacks("incomplete.refusal.statute")
    if not notice.decree_attached:
        yield _lacks("incomplete.refusal.decree")


def _tests(
    notice: NoticeGiven, tests: tuple[ConsequenceTest, ...]
) -> Iterator[Finding]:
    """Find tests that are missing, late, lapsed, or about something else."""
    if not tests:
        yield _lacks("incomplete.refusal.test")
    for test in tests:
        made = test.decided_on
        if made is not None and first_of(made) > notice.on:
            ordered = test.moment is Moment.ON_ORDER
            code = "test_on_order" if ordered else "test_after"
            yield _lacks(f"form.refusal.{code}", day=day_words(made))
        else:
            yield from _standing(notice, test)
        yield from _scope(notice, test)


def _standing(notice: NoticeGiven, test: ConsequenceTest) -> Iterator[Finding]:
    """Whether the exemption was in force on the day of the refusal."""
    seen = assess(test, notice.on, calendar=WorkCalendar.national())
    if seen.status in _NOT_CLOSED:
        yield _lacks("form.refusal.not_exempt", status=status_words(seen.status))


def _scope(notice: NoticeGiven, test: ConsequenceTest) -> Iterator[Finding]:
    """Whether the refusal goes as far as the test, and no further."""
    if notice.outcome is NoticeOutcome.REFUSED:
        for document in test.documents:
            if document.parts:
                yield _lacks("form.refusal.whole_for_part", name=document.name)
    given = {GroundId.parse(text).letter for text in notice.exemptions}
    if given and test.letters and not given & test.letters:
        yield _lacks(
            "form.refusal.other_letter",
            given=", ".join(sorted(given)),
            tested=", ".join(sorted(test.letters)),
        )


def lapsed_tests(
    notice: NoticeGiven, tests: Iterable[ConsequenceTest], day: dt.date
) -> Iterator[Finding]:
    """Find exemptions that a refusal rests on and that are over on a later day."""
    calendar = WorkCalendar.national()
    for test in tests:
        then = assess(test, notice.on, calendar=calendar).status
        now = assess(test, day, calendar=calendar).status
        if then is ExemptionStatus.IN_FORCE and now in _NOT_CLOSED:
            yield _lacks("form.exemption_lapsed", status=status_words(now))

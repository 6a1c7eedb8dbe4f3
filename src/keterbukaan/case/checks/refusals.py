"""Penolakan dengan pengecualian: what a refusal built on an exemption lacks.

Given the notice and the consequence tests it relies on, the check lists what
is missing, with its provision. A test made after the refusal on the panel's
order serves the dispute, and the refusal stays defective.

>>> import datetime as dt
>>> from keterbukaan.events import NoticeGiven
>>> notice = NoticeGiven(dt.date(2026, 6, 12), outcome="refused", reason="exemption")
>>> [flaw.code for flaw in check_refusal(notice, ())]  # doctest: +NORMALIZE_WHITESPACE
['incomplete.refusal.letter', 'incomplete.refusal.statute',
 'incomplete.refusal.decree', 'incomplete.refusal.test']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from ...citation import Citation, cite
from ...events.base import NoticeOutcome, NoticeReason, ObjectionGround
from ...exemption import ConsequenceTest, ExemptionStatus, Moment, assess
from ...exemption.words import STATUSES
from ...law.grounds import GroundId
from ...lifecycle.outcomes import grounds_from
from ...texts import Lang, Words, pick
from ...workdays import WorkCalendar

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
        (
            (
                "uji konsekuensi dibuat kemudian atas perintah Majelis ({day}); "
                "berlaku untuk sengketa, penolakannya tetap cacat"
            ),
            (
                "the test was made later on the panel's order ({day}); it serves the "
                "dispute, the refusal stays defective"
            ),
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
        (
            (
                "huruf dalam penolakan ({given}) bukan huruf dalam uji konsekuensi "
                "({tested})"
            ),
            "the letters of the refusal ({given}) are not those of the test ({tested})",
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


# What an applicant may do about an answer, by the ground it raises.
REMEDIES: Final[Mapping[bool, tuple[tuple[Citation, Words], ...]]] = {
    True: (
        (
            cite("UU 14/2008 Ps. 35(1) a"),
            (
                "keberatan kepada atasan PPID dengan alasan huruf a",
                "objection to the superior of the PPID on ground a",
            ),
        ),
        (
            cite("PerKI 1/2013 Ps. 29(2)"),
            (
                "di Komisi Informasi langsung ajudikasi, tanpa mediasi",
                "before the commission straight to adjudication, past mediation",
            ),
        ),
        (
            cite("UU 14/2008 Ps. 45(1)"),
            (
                "badan publik yang membuktikan pengecualiannya",
                "the public body has to prove the exemption",
            ),
        ),
    ),
    False: (
        (
            cite("UU 14/2008 Ps. 35(1)"),
            (
                "keberatan kepada atasan PPID dengan alasan huruf d atau e",
                "objection to the superior of the PPID on ground d or e",
            ),
        ),
        (
            cite("PerKI 1/2013 Ps. 29(1)"),
            (
                "di Komisi Informasi mediasi lebih dahulu",
                "before the commission mediation comes first",
            ),
        ),
    ),
}


def remedies(notice: NoticeGiven) -> tuple[tuple[Citation, Words], ...]:
    """What the applicant may do about a refusal; empty where all was granted.

    Only an exemption is ground a. A purpose, an identity, a doubt whether the
    body is one, or no reason at all is no exemption.

    >>> import datetime as dt
    >>> from keterbukaan.events import NoticeGiven
    >>> day = dt.date(2026, 6, 12)
    >>> refused = NoticeGiven(day, outcome="refused", reason="purpose")
    >>> [str(basis) for basis, _ in remedies(refused)]
    ['UU 14/2008 Ps. 35(1)', 'PerKI 1/2013 Ps. 29(1)']
    """
    if notice.outcome is NoticeOutcome.GRANTED:
        return ()
    return REMEDIES[ObjectionGround.EXEMPTION in grounds_from(notice)]


@frozen
class RefusalFlaw:
    """One thing that a refusal lacks.

    Args:
        code: a stable key.
        basis: the provision.
        words: what is missing, in Indonesian and English.
    """

    code: str
    basis: Citation
    words: Words

    def text(self, lang: Lang = "id") -> str:
        """What is missing, in one language."""
        return pick(self.words, lang)


def _flaw(code: str, **values: object) -> RefusalFlaw:
    basis, words = REFUSALS[code]
    first, second = (
        {k: v[place] if isinstance(v, tuple) else v for k, v in values.items()}
        for place in (0, 1)
    )
    return RefusalFlaw(
        code, basis, (words[0].format(**first), words[1].format(**second))
    )


def check_refusal(
    notice: NoticeGiven, tests: Iterable[ConsequenceTest]
) -> tuple[RefusalFlaw, ...]:
    """What a refusal on an exemption lacks; empty where it rests on none.

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
) -> Iterator[RefusalFlaw]:
    """What the notice itself does not say."""
    if not notice.exemptions:
        yield _flaw("incomplete.refusal.letter")
    if not notice.statute and not any(test.statutes for test in tests):
        yield _flaw("incomplete.refusal.statute")
    if not notice.decree_attached:
        yield _flaw("incomplete.refusal.decree")


def _tests(
    notice: NoticeGiven, tests: tuple[ConsequenceTest, ...]
) -> Iterator[RefusalFlaw]:
    """Tests that are missing, late, lapsed, or about something else."""
    if not tests:
        yield _flaw("incomplete.refusal.test")
    for test in tests:
        made = test.decided_on
        if made is not None and made > notice.on:
            ordered = test.moment is Moment.ON_ORDER
            code = "test_on_order" if ordered else "test_after"
            yield _flaw(f"form.refusal.{code}", day=made)
        else:
            yield from _standing(notice, test)
        yield from _scope(notice, test)


def _standing(notice: NoticeGiven, test: ConsequenceTest) -> Iterator[RefusalFlaw]:
    """Whether the exemption was in force on the day of the refusal."""
    seen = assess(test, notice.on, calendar=WorkCalendar.national())
    if seen.status is not ExemptionStatus.IN_FORCE:
        yield _flaw("form.refusal.not_exempt", status=STATUSES[seen.status])


def _scope(notice: NoticeGiven, test: ConsequenceTest) -> Iterator[RefusalFlaw]:
    """Whether the refusal goes as far as the test, and no further."""
    if notice.outcome is NoticeOutcome.REFUSED:
        for document in test.documents:
            if document.parts:
                yield _flaw("form.refusal.whole_for_part", name=document.name)
    given = {GroundId.parse(text).letter for text in notice.exemptions}
    if given and test.letters and not given & test.letters:
        yield _flaw(
            "form.refusal.other_letter",
            given=", ".join(sorted(given)),
            tested=", ".join(sorted(test.letters)),
        )


def lapsed_tests(
    notice: NoticeGiven, tests: Iterable[ConsequenceTest], day: dt.date
) -> Iterator[RefusalFlaw]:
    """Exemptions that a refusal rests on and that are over on a later day."""
    calendar = WorkCalendar.national()
    for test in tests:
        then = assess(test, notice.on, calendar=calendar).status
        now = assess(test, day, calendar=calendar).status
        if then is ExemptionStatus.IN_FORCE and now is not then:
            yield _flaw("form.exemption_lapsed", status=STATUSES[now])

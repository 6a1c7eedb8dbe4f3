"""Penolakan dengan pengecualian: what a refusal built on an exemption rests on.

A refusal on an exemption needs its consequence test first, a letter of Article 17, a
statute and the decree. What the record does not have is not on record, the test above
all; what it says is not there is a fault. The tests that are on record are held against
the refusal: each letter has to be covered by one that was made before it, is not barred
and was in force. A test made later on the panel's order serves the dispute, and the
refusal stays defective.

>>> import datetime as dt
>>> from keterbukaan.events import NoticeGiven
>>> notice = NoticeGiven(dt.date(2026, 6, 12), outcome="refused", reason="exemption")
>>> [
...     finding.code for finding in check_refusal(notice, ())
... ]  # doctest: +NORMALIZE_WHITESPACE
['not_recorded.refusal.test', 'not_recorded.refusal.letter',
 'not_recorded.refusal.decree']
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from ...events.choices import NoticeOutcome, NoticeReason
from ...exemption import Assessment, ConsequenceTest, ExemptionStatus, Moment, assess
from ...exemption.blanks import names_law, said
from ...exemption.claims import among
from ...exemption.days import (
    Day,
    PartialDate,
    between,
    day_words,
    first_of,
    last_of,
)
from ...exemption.laws import lacks_other_statute, relies_on_statute
from ...exemption.settled import settled
from ...exemption.status import Closed, closing, status_words
from ...law.grounds import GroundId
from ...texts import fill
from ...workdays import WorkCalendar
from ..values.refusal_words import lacks

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from ...events import NoticeGiven, TestMade
    from ...texts import Words
    from ..values.finding import Finding

# Statuses that close nothing, whatever is not on record.
_NOT_CLOSED: Final = frozenset(
    {
        ExemptionStatus.NOT_EXEMPT,
        ExemptionStatus.OPENED,
        ExemptionStatus.LAPSED,
        ExemptionStatus.NOT_BEGUN,
    }
)
_GIVES: Final = frozenset({NoticeOutcome.GRANTED, NoticeOutcome.NOT_HELD})

_OFFICE_SECRET: Final = re.compile(r"rahasia\s+jabatan", re.IGNORECASE)
_DECIDED: Final[Words] = (" (ditetapkan pada {day})", " (decided on {day})")
_BEFORE: Final[Words] = (
    " (ditetapkan pada {day}, {span} sebelum penolakan)",
    " (decided on {day}, {span} before the refusal)",
)


def names_exemption(notice: NoticeGiven) -> bool:
    """Return whether an answer speaks of an exemption, whatever it gives."""
    return notice.reason is NoticeReason.EXEMPTION or bool(notice.exemptions)


def rests_on(notice: NoticeGiven) -> bool:
    """Return whether an answer refuses something on an exemption."""
    return names_exemption(notice) and notice.outcome not in _GIVES


def check_refusal(
    notice: NoticeGiven,
    tests: Iterable[ConsequenceTest],
    made: Iterable[TestMade] = (),
    others: Iterable[ConsequenceTest] = (),
) -> tuple[Finding, ...]:
    """Return what a refusal on an exemption lacks; empty where it rests on none.

    Args:
        notice: the answer of the PPID.
        tests: the consequence tests that it relies on, as far as known.
        made: the facts that say that a test was made.
        others: the tests of the case that it does not name.
    """
    law = _law(notice)
    if not rests_on(notice):
        return tuple(law)
    known, told = tuple(tests), tuple(made)
    first = (*_test(notice, known, told, others), *_notice(notice, known))
    return (*first, *law, *_tests(notice, known))


def _test(
    notice: NoticeGiven,
    tests: Sequence[ConsequenceTest],
    made: Sequence[TestMade],
    others: Iterable[ConsequenceTest],
) -> Iterator[Finding]:
    """Yield that no test before the refusal is on record, or that none was made.

    A further test that is made later takes nothing from the one before.
    """
    if any(test.made is False for test in tests):
        yield lacks("incomplete.refusal.test")
    if tests or any(fact.on <= notice.on for fact in made):
        return
    near = [test for test in others if _is_about(test, notice)]
    before = [test for test in near if _precedes(test, notice)]
    if before:
        names = "; ".join(test.id or test.information for test in before)
        yield lacks("not_recorded.refusal.test_named", tests=names)
    elif made:
        for fact in made:
            yield _too_late(fact.on, ordered=fact.on_order is True)
    elif near and all(test.made is False for test in near):
        yield lacks("incomplete.refusal.test")
    else:
        yield lacks("not_recorded.refusal.test")


def _is_about(test: ConsequenceTest, notice: NoticeGiven) -> bool:
    """Whether a test is on a letter of a refusal, as far as both name one."""
    given = _given(notice)
    about = not given or not test.grounds
    return about or any(_covers(test.grounds, ground) for ground in given)


def _precedes(test: ConsequenceTest, notice: NoticeGiven) -> bool:
    """Whether a test was decided before a refusal for certain."""
    day = test.decided_on
    return day is not None and last_of(day) <= notice.on and test.made is not False


def _too_late(day: Day, *, ordered: bool) -> Finding:
    """A test was made after the refusal, and serves at most the dispute."""
    code = "form.refusal.test_on_order" if ordered else "form.refusal.test_after"
    return lacks(code, first_of(day), day=day_words(day))


def _notice(notice: NoticeGiven, tests: Sequence[ConsequenceTest]) -> Iterator[Finding]:
    """Yield what the notice itself does not say, or says that it does not have."""
    if not notice.exemptions:
        yield lacks("not_recorded.refusal.letter")
    law = notice.statute
    if law is not None and not names_law(law) and relies_on_statute(law) is None:
        yield lacks("incomplete.refusal.statute")
    elif "17.j" in notice.exemptions:
        yield from _other_statute(notice, tests)
    if notice.decree_attached is None:
        yield lacks("not_recorded.refusal.decree", notice.on)
    elif not notice.decree_attached:
        yield lacks("incomplete.refusal.decree", notice.on)


def _other_statute(
    notice: NoticeGiven, tests: Sequence[ConsequenceTest]
) -> Iterator[Finding]:
    """Yield that neither the notice nor a test names the statute behind letter j."""
    of_tests = (text for test in tests for text in test.statutes)
    named = [*dict.fromkeys(said((notice.statute or "", *of_tests)))]
    if not named:
        yield lacks("not_recorded.refusal.statute")
    elif lacks_other_statute(named) and relies_on_statute(notice.statute or "") in {
        None,
        True,
    }:
        yield lacks("form.refusal.j_needs_another", law="; ".join(named))


def _law(notice: NoticeGiven) -> tuple[Finding, ...]:
    """Return that a refusal relies on what is no statute, or on a secret of office."""
    text = notice.statute
    statute = True if text is None else relies_on_statute(text)
    if notice.outcome in _GIVES or text is None or statute:
        return ()
    below = statute is False
    said = (lacks("form.refusal.no_statute", law=text),) if below else ()
    office = _OFFICE_SECRET.search(text) is not None
    return (*said, lacks("form.refusal.office_secret")) if office else said


def _tests(notice: NoticeGiven, tests: Sequence[ConsequenceTest]) -> Iterator[Finding]:
    """Find tests that are late, undated, barred, lapsed, or about something else."""
    carrying: list[frozenset[GroundId]] = []
    in_time = [test for test in tests if not _is_late(test, notice)]
    for test in tests:
        if _is_late(test, notice) and test.decided_on is not None:
            if not notice.tests and _needless(test, in_time, _given(notice)):
                continue
            ordered = test.moment is Moment.ON_ORDER
            yield _too_late(test.decided_on, ordered=ordered)
        else:
            seen = assess(test, notice.on, calendar=WorkCalendar.national())
            flaws = (*_standing(seen),)
            carrying += [] if flaws else [_letters(_closing(test, notice.on))]
            yield from flaws or _open_parts(notice, seen)
        yield from _quality(notice, test)
    yield from _uncovered(notice, tests, carrying)


def _is_late(test: ConsequenceTest, notice: NoticeGiven) -> bool:
    """Whether a test was decided after a refusal for certain."""
    return test.decided_on is not None and first_of(test.decided_on) > notice.on


def _needless(
    test: ConsequenceTest,
    in_time: Sequence[ConsequenceTest],
    given: Sequence[GroundId],
) -> bool:
    """Whether tests made in time are about all that a later one is about."""
    about = [ground for ground in given if _covers(test.grounds, ground)]
    return bool(in_time) and all(
        any(_covers(one.grounds, ground) for one in in_time)
        for ground in about or test.grounds
    )


def _closing(test: ConsequenceTest, day: dt.date) -> frozenset[Closed]:
    """What a test may still have closed on a day, whichever days are meant."""
    return frozenset().union(*(closing(each, day) for each in settled(test, day)))


def _letters(closed: Iterable[Closed]) -> frozenset[GroundId]:
    return frozenset(ground for ground, _ in closed)


def _standing(seen: Assessment) -> Iterator[Finding]:
    """Yield why a test carried nothing on the day of the refusal."""
    barred = [flaw for flaw in seen.invalid if flaw.code != "missing.test"]
    void = [flaw for flaw in seen.findings if flaw.code == "review.void"]
    if seen.status in _NOT_CLOSED:
        yield lacks("form.refusal.not_exempt", status=status_words(seen.status))
    elif void and seen.status is ExemptionStatus.NO_DETERMINATION:
        yield lacks("form.refusal.void", why=void[-1].words)
    elif barred:
        yield lacks("form.refusal.barred", why=barred[0].words)


def _open_parts(notice: NoticeGiven, seen: Assessment) -> Iterator[Finding]:
    """Yield that all of it is withheld though a part had been opened."""
    opened = [flaw for flaw in seen.findings if flaw.code == "review.partly_opened"]
    for flaw in opened if notice.outcome is NoticeOutcome.REFUSED else ():
        yield lacks("form.refusal.part_open", why=flaw.words)


def _quality(notice: NoticeGiven, test: ConsequenceTest) -> Iterator[Finding]:
    """Yield what makes a test weak for this refusal."""
    day = test.decided_on
    if day is None or first_of(day) <= notice.on < last_of(day):
        yield lacks("not_recorded.refusal.test_day")
    if test.general:
        yield lacks("form.refusal.general_test", age=_age(test, notice))
    if notice.outcome is NoticeOutcome.REFUSED:
        for document in test.documents:
            if said(document.parts):
                code = "form.refusal.whole_for_part"
                yield lacks(code, notice.on, name=document.name)


def _age(test: ConsequenceTest, notice: NoticeGiven) -> Words:
    """Say when a test was decided, and how long before a refusal that was."""
    day = test.decided_on
    if day is None or first_of(day) > notice.on:
        return "", ""
    if isinstance(day, PartialDate):
        return fill(_DECIDED, day=day.words)
    return fill(_BEFORE, day=day, span=between(day, notice.on))


def _uncovered(
    notice: NoticeGiven,
    tests: Sequence[ConsequenceTest],
    carrying: Sequence[frozenset[GroundId]],
) -> Iterator[Finding]:
    """Yield the letters of a refusal that no test on record is about, or carries.

    A test carries the letters that were still in force.
    """
    given = _given(notice)
    named = [test for test in tests if test.grounds]
    if not given or not named:
        return
    tested = sorted({str(ground) for test in named for ground in test.grounds})
    other = [
        str(g) for g in given if not any(_covers(test.grounds, g) for test in named)
    ]
    if other:
        listed = ", ".join(other)
        yield lacks("form.refusal.other_letter", given=listed, tested=", ".join(tested))
    weak = [
        str(g)
        for g in given
        if str(g) not in other and not any(_covers(closed, g) for closed in carrying)
    ]
    if weak and carrying:
        yield lacks("form.refusal.letter_not_carried", given=", ".join(weak))


def _given(notice: NoticeGiven) -> list[GroundId]:
    return [GroundId.parse(text) for text in notice.exemptions]


def _covers(grounds: Collection[GroundId], ground: GroundId) -> bool:
    """Whether a letter is among some, and its item where both name one."""
    return bool(among([ground], grounds))


def relied_on(
    notice: NoticeGiven,
    tests: Iterable[ConsequenceTest],
    made: Iterable[TestMade],
) -> tuple[ConsequenceTest, ...]:
    """Return the tests of a case that a refusal relies on.

    Those that the notice names, else those that the facts of a test name; the first
    such fact gives its day and its order to a test that says neither.

    Args:
        notice: the answer.
        tests: the tests of the case.
        made: the facts that say that a test was made.
    """
    facts: dict[str, TestMade] = {}
    for fact in sorted(made, key=lambda each: each.on):
        for name in fact.tests:
            facts.setdefault(name, fact)
    names = notice.tests or tuple(facts)
    by_id = {test.id: test for test in tests}
    return tuple(_told(by_id[name], facts.get(name)) for name in names if name in by_id)


def _told(test: ConsequenceTest, fact: TestMade | None) -> ConsequenceTest:
    if fact is None:
        return test
    ordered = Moment.ON_ORDER if fact.on_order else None
    return evolve(
        test,
        decided_on=fact.on if test.decided_on is None else test.decided_on,
        moment=test.moment or ordered,
    )


def lapsed_tests(
    notice: NoticeGiven, tests: Iterable[ConsequenceTest], day: dt.date
) -> Iterator[Finding]:
    """Find exemptions that a refusal rests on and that are over on a later day.

    Of one that still closes something, the letters and parts that it closes no longer.
    """
    calendar, given = WorkCalendar.national(), _given(notice)
    for test in tests:
        then = assess(test, notice.on, calendar=calendar).status
        now = assess(test, day, calendar=calendar).status
        if then is not ExemptionStatus.IN_FORCE:
            continue
        if now in _NOT_CLOSED:
            yield lacks("form.exemption_lapsed", status=status_words(now))
            continue
        before = _closing(test, notice.on)
        relied = {one for one in before if not given or _covers(given, one[0])}
        if what := _lapsed(relied, _closing(test, day)):
            yield lacks("form.exemption_partly_lapsed", what="; ".join(what))


def _lapsed(then: Collection[Closed], now: Collection[Closed]) -> list[str]:
    """Name the letters, or the parts of them, that are closed no longer."""
    letters, parts = _letters(now), {part for _, part in now}
    found: list[str] = []
    for ground, part in sorted({*then} - {*now}, key=str):
        if ground not in letters or part is None:
            found.append(str(ground))
        else:
            found.append(f"{ground} ({part})" if part in parts else part)
    return [*dict.fromkeys(found)]

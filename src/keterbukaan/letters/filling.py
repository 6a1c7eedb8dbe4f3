"""Mengisi surat: the form of the day, the record, and the caller's words put together.

>>> import datetime as dt
>>> from keterbukaan import Case
>>> from keterbukaan.events import NoticeGiven, RequestReceived
>>> facts = [
...     RequestReceived(dt.date(2026, 3, 12), reference="12/PPID/2026"),
...     NoticeGiven(dt.date(2026, 3, 20), outcome="refused", reason="exemption"),
... ]
>>> refusal = letter("refusal", Case(events=facts), dt.date(2026, 3, 20))
>>> print(refusal.told[0].text("en"))
An objection can be filed in writing with the superior of the PPID within 30 working \
days after its ground was found, that is, since this letter was received.
>>> [field.key for field in refusal.missing][:4]
['name', 'information', 'held', 'grounds']
>>> letter("refusal", Case(), dt.date(2026, 3, 20), given={"fom": "surat"})
Traceback (most recent call last):
    ...
keterbukaan.letters.filling.UnknownField: unknown field of the letter 'fom'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from attrs import evolve

from .._dates import civil
from .._masks import MASK, without_identity
from .._values import by_name, of_kind
from ..case import Case
from ..case.matter.law_day import rule_of
from ..deadlines.explain import span_words
from ..errors import InputError, InputProblem, UnknownName
from ..events import Party
from ..law.letters import ON_A_TEST, LetterForm, UnknownLetter, letter_form
from ..law.letters.shape import LetterField, LetterKind, Told
from ..law.limits.regimes import ELECTIONS_2014, VILLAGES_2018
from ..law.shape import Actor, newest
from ..parties import Level, Subject
from ..texts import Words, both, fill
from .dispute_notes import dispute_notes
from .dispute_values import commission, value_of
from .needs import needed
from .on_record import OnRecord
from .on_test import OnTest, chosen
from .paper_notes import paper_notes
from .paper_values import paper_value
from .proceedings import writer
from .shape import FilledField, Letter, ToldLine
from .values import ANSWERING, DATED

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from ..case import Standing
    from ..workdays import WorkCalendar

_ELECTION: Final = both(
    id="informasi pemilu: PerKI 1/2014 dan 1/2019 tidak dibaca; isinya di sini menurut "
    "aturan umum",
    en="election information: PerKI 1/2014 and 1/2019 were not read; its content here "
    "is that of the general rules",
)
_VILLAGE: Final = both(
    id="badan publik desa: PerKI 1/2018 dan lampirannya tidak dibaca; isinya di sini "
    "menurut aturan umum",
    en="a village body: PerKI 1/2018 and its annexes were not read; its content here "
    "is that of the general rules",
)
_OWN_RULES: Final = both(
    id="{rules} dapat meminta isi lain; lampirannya tidak dibaca",
    en="the {rules} may ask for other content; their annexes were not read",
)
_NO_LENGTH: Final = both(
    id="{told} Lamanya tidak diketahui: segera bertindak.",
    en="{told} Its length is not known: act at once.",
)
_NOT_BY: Final = ("{letter} ditulis oleh {by}", "{letter}: written by the {by}")
_NO_TEST: Final = both(
    id="surat ini bukan tentang satu uji konsekuensi",
    en="this letter is not about one consequence test",
)
_NO_ITEM: Final = both(
    id="surat ini tentang satu uji konsekuensi, bukan satu informasi yang diminta",
    en="this letter is about a consequence test, not about one item",
)
_ITEMS_LEFT: Final = both(
    id="surat ini hanya tentang {items}; ada pula pemberitahuan tentang {left}: buat "
    "surat untuk masing-masing dengan menyebut informasinya (item)",
    en="this letter is about {items} only; there are notices about {left} as well: "
    "write one for each by naming its item",
)
_BLANK: Final = ("tidak boleh kosong", "must not be blank")
_HIDES: Final = both(
    id=f"{MASK}: dalam catatan tertulis nomor identitas; nomor itu hanya untuk "
    "formulir permintaan",
    en=f"{MASK}: an identity number stands on record there; it is for the request "
    "form only",
)


class UnknownItem(UnknownName):
    """The request has no item of this name."""

    what: ClassVar[tuple[str, str]] = ("informasi yang diminta", "item")


class UnknownField(UnknownName):
    """No field of the letter has this name."""

    what: ClassVar[tuple[str, str]] = ("isian surat", "field of the letter")


def letter(
    kind: str,
    case: Case,
    day: dt.date,
    *,
    given: Mapping[str, str] | None = None,
    party: str | None = None,
    test: str | None = None,
    item: str | None = None,
    calendar: WorkCalendar | None = None,
) -> Letter:
    """Return a letter, filled from a case as it stands on a day.

    It follows the regulation of the day, or the earlier one where the request was in
    process, or the dispute under examination, when that changed (PerKI 1/2021 Ps.
    62; PerKI 1/2013 Ps. 62). A paper on a consequence test follows that of the day of
    its decision; of a test alone, write it from ``Case(tests=[test])``.

    Args:
        kind: which letter, such as ``refusal``.
        case: the case.
        day: the day on which it is written; later facts are left out.
        given: content by the key of its field, in the caller's own words: what no
            case can hold, or what takes the place of the record.
        party: ``applicant`` or ``body``, for a letter that either may write; what the
            act on record tells unless given.
        test: for a paper on a consequence test, the id of the one that is meant, or
            its place from 1 on where it has no id; where there is one only, that.
        item: the item of the request that it is about, where the case tells some
            apart; None for all that is on record, and of several notices the last.
        calendar: which days count for a date in it; the national one of every decree
            unless given.

    Raises:
        UnknownLetter: no letter has this name.
        NotInForce: no text asked for such a letter under the law of this case.
        UnknownField: the letter has no field of a name that is given.
        UnknownTest: the case has no such test.
        UnknownItem: the request has no such item.
        InputError: what is given for a field has neither a letter nor a digit;
            ``party`` is not who writes such a letter; a test is to be chosen among
            several, or one is chosen for a letter that is not about a test, or an
            item for one that is.
        UnknownValue: ``party`` is none.
        WrongType: what is given for a field is no text, or the case is none.
        NotADate: the day is an instant, or no date.
    """
    if kind not in [*LetterKind]:
        raise UnknownLetter(kind, known=[each.value for each in LetterKind])
    standing = _about(of_kind(case, Case).on(civil(day), calendar=calendar), item)
    by = None if party is None else Party(party)
    found = _on_record(standing, LetterKind(kind), by, test)
    form = letter_form(kind, found.law_day)
    words = _checked({} if given is None else by_name(given), form)
    dates = [found.deadline(DATED[f.key]) for f in form.fields if f.key in DATED]
    fields = tuple(_filled(field, found, words) for field in form.fields)
    hides = [_HIDES] if any(each.hides for each in fields) else []
    return Letter(
        form=form,
        day=day,
        body=found.body and without_identity(found.body),
        writer=_writer(form, found),
        addressee=_addressee(form, found, words),
        by_agent=found.by_agent,
        fields=fields,
        told=tuple(_told(line, case, found.limit_day) for line in form.told),
        notes=(*map(_public, _notes(form, found)), *hides),
        edition=newest(due.edition for due in dates if due is not None),
        known_on=found.standing.calendar.known_on,
    )


def _about(standing: Standing, item: str | None) -> Standing:
    """Return a case on a day, seen for one item where one is named.

    Raises:
        UnknownItem: the request has no such item.
    """
    if item is not None and item not in standing.case.items:
        raise UnknownItem(item, known=standing.case.items)
    return evolve(standing, item=item)


def _on_record(
    standing: Standing, kind: LetterKind, party: Party | None, test: str | None
) -> OnRecord:
    """Return what is on record: of the case, or of the test that a paper is about.

    Raises:
        UnknownTest: the case has no such test.
        InputError: which test is meant is not clear, or the letter is about none.
    """
    if kind in ON_A_TEST:
        if standing.item is not None:
            raise InputError([InputProblem("$.item", _NO_ITEM)])
        return OnTest(standing, kind, chosen(standing.case.tests, test), party)
    if test is not None:
        raise InputError([InputProblem("$.test", _NO_TEST)])
    return OnRecord(standing, kind, party)


def _writer(form: LetterForm, found: OnRecord) -> Actor:
    """Return who writes a letter; the parties where it is not known which.

    Raises:
        InputError: the caller names a party that does not write such a letter.
    """
    named = writer(found)
    by = None if named is None else Actor(named.value)
    if form.by is Actor.PARTIES:
        return by or form.by
    if by not in {None, form.by}:
        words = fill(_NOT_BY, by=form.by.words, letter=form.words)
        raise InputError([InputProblem("$.party", words, "not_by")])
    return form.by


def _addressee(
    form: LetterForm, found: OnRecord, given: Mapping[str, str]
) -> Words | None:
    """Return the commission or the court, each that it may be where not known which."""
    own = given.get(form.to.value) if form.to else None
    if form.to is Actor.COMMISSION:
        return _public(commission(found)) if own is None else (own, own)
    if form.to is Actor.COURT:
        return found.standing.case.body.court if own is None else (own, own)
    return None


def _checked(given: Mapping[str, str], form: LetterForm) -> Mapping[str, str]:
    """Pass what the caller gives, and refuse what no field can hold.

    Raises:
        UnknownField: the letter has no such field.
        InputError: a text has neither a letter nor a digit.
        WrongType: it is no text.
    """
    known = [field.key for field in form.fields]
    for key in given:
        if key not in known:
            raise UnknownField(key, known=known)
    problems = [
        InputProblem(f"$.given.{key}", _BLANK, "blank")
        for key, text in given.items()
        if not any(map(str.isalnum, of_kind(text, str)))
    ]
    if problems:
        raise InputError(problems)
    return given


def _filled(
    field: LetterField, found: OnRecord, given: Mapping[str, str]
) -> FilledField:
    """Fill one field: with what the caller says, else with what is on record."""
    need = needed(field.when, found)
    own = given.get(field.key)
    told = _value(field.key, found) if own is None else (own, own)
    shown = told if own is not None or told is None else _public(told)
    return FilledField(
        field=field,
        value=shown,
        given=own is not None,
        hides=shown != told,
        needed=None if isinstance(need, tuple) else need,
        depends=need if isinstance(need, tuple) else None,
    )


def _public(words: Words) -> Words:
    """Return what is on record without the identity numbers in it."""
    return without_identity(words[0]), without_identity(words[1])


def _value(key: str, found: OnRecord) -> Words | None:
    return (
        paper_value(key, found) if isinstance(found, OnTest) else value_of(key, found)
    )


def _told(line: Told, case: Case, day: dt.date) -> ToldLine:
    """Fill a sentence with the length in force on the day; never with a date."""
    rule = rule_of(line.rule, case.subject, day)
    limit = rule.at(day)
    span = span_words(limit.span, "id"), span_words(limit.span, "en")
    basis = line.basis if rule.id == line.rule else limit.basis
    words = fill(line.words, span=span)
    if limit.span is None:
        words = fill(_NO_LENGTH, told=words)
    return ToldLine(rule=rule.id, basis=basis, words=words)


def _notes(form: LetterForm, found: OnRecord) -> Iterator[Words]:
    """Yield what is not settled about a letter, and what was not read of its law."""
    case, day = found.standing.case, found.standing.day
    if isinstance(found, OnTest):
        yield from paper_notes(form, found)
    yield from form.notes
    left = found.items_left if form.kind in ANSWERING else ()
    if found.notice is not None and left:
        told = {"items": ", ".join(found.notice.items), "left": ", ".join(left)}
        yield fill(_ITEMS_LEFT, **told)
    yield from dispute_notes(found)
    if case.subject is Subject.ELECTION and day >= ELECTIONS_2014:
        yield _ELECTION
    if form.to in {Actor.COMMISSION, Actor.COURT}:
        return  # the rules on service have no word on it
    if case.body.level is Level.VILLAGE and day >= VILLAGES_2018:
        yield _VILLAGE
    if case.body.own_rules is not None:
        yield fill(_OWN_RULES, rules=case.body.own_rules.words)

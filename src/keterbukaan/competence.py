"""Komisi Informasi yang berwenang: where a dispute belongs.

The level of the body decides, and then which commissions exist: the caller
says so, because nobody keeps a national list (:class:`.parties.Commissions`).
Two points are disputed and are readings: a regency body without a regency
commission (``regency_commission``), and a body with one office only
(``single_office``). Where the other option leads elsewhere, the answer says
where. Where the kind or the level of the body is not on record, every commission
that it may be is named and none is chosen. The provisions stand in
:mod:`keterbukaan.law.venues`.

>>> from keterbukaan.parties import Commissions, PublicBody
>>> regency = PublicBody(kind="state", level="regency")
>>> answer = competent(regency)
>>> print(answer.text("en"), "|", answer.basis)
provincial Information Commission | PerKI 1/2013 Ps. 6(4)
>>> dict(answer.readings), answer.otherwise.value
({'regency_commission': 'province'}, 'central')
>>> print(competent(regency, Commissions(regency=True)).text("id"))
Komisi Informasi Kabupaten/Kota
>>> print(competent(regency, Commissions(province=False)).basis)
PerKI 1/2013 Ps. 6(5)
>>> answer = competent(PublicBody(kind="state", level="unknown"))
>>> answer.level, [each.text("en") for each in answer.alternatives]
(None, ['Central Information Commission', 'provincial Information Commission'])
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from ._dates import optional_civil
from ._values import Shown, of_kind
from .citation import Citation
from .law.readings import READINGS, choose, value
from .law.venues import VENUES, VILLAGE, CommissionLevel, Venue
from .parties import BodyKind, Commissions, Level, PublicBody
from .texts import Said, Worded, Words, all_said, fill

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator


_NONE: Final[Mapping[str, str]] = MappingProxyType({})
_IF: Final[Words] = ("{name} (bila {because})", "{name} (if {because})")
_DISPUTED: Final = ("single_office", "regency_commission")


@frozen(kw_only=True, repr=False)
class Competence(Worded, Shown):
    """Which commission hears a dispute about a body, and why.

    Args:
        level: the commission; None where a decree of the Central Commission's
            chair names it, or where it cannot be told.
        words: its name in Indonesian and English.
        because: why that one.
        basis: the provision that says so.
        readings: the reading it rests on, and the option used; empty where
            every option leads to the same commission.
        otherwise: the commission under the other option of that reading.
        notes: what to keep in mind, in Indonesian and English.
        alternatives: the answers for every body that it may be, where it cannot
            be told which.
    """

    level: CommissionLevel | None
    words: Words
    because: Said = field(converter=Said, repr=False)
    basis: Citation
    readings: Mapping[str, str] = field(factory=dict, hash=False, repr=False)
    otherwise: CommissionLevel | None = None
    notes: tuple[Said, ...] = field(default=(), converter=all_said, repr=False)
    alternatives: tuple[Competence, ...] = field(default=(), repr=False)


def competent(
    body: PublicBody,
    commissions: Commissions | None = None,
    readings: Mapping[str, str] = _NONE,
    *,
    on: dt.date | None = None,
) -> Competence:
    """Return the commission that hears a dispute about a body.

    Args:
        body: the body, with the level of the office that was asked.
        commissions: which local commissions exist there; a provincial one and
            no other unless given.
        readings: named readings of disputed law; the default where not named.
        on: the day whose law is cited; the present law unless given.

    Raises:
        UnknownReading: a reading has no such id, or no such option.
        WrongType: the body, or what says which commissions exist, is none.
        NotADate: the day is an instant, or no date.

    >>> from keterbukaan.parties import PublicBody
    >>> court = PublicBody(kind="commission", level="province")
    >>> competent(court).level, str(competent(court).basis)
    (None, 'PerKI 1/2013 Ps. 8')
    """
    there = Commissions() if commissions is None else of_kind(commissions, Commissions)
    of_kind(body, PublicBody)
    readings = choose(readings)
    on = optional_civil(on)
    possible = [_certain(each, there, readings, on) for each in _possible(body)]
    alternatives = tuple({each.words: each for each in possible}.values())
    if len(alternatives) == 1:
        return possible[0]
    unknown = VENUES["unknown"]
    return Competence(
        level=None,
        words=_any_of(alternatives),
        because=unknown.words,
        basis=unknown.cited(on),
        alternatives=alternatives,
    )


def _possible(body: PublicBody) -> Iterator[PublicBody]:
    """Yield every body that it may be, as far as that decides the commission."""
    kinds: list[BodyKind] = [body.kind]
    levels: list[Level] = [body.level]
    if body.kind is BodyKind.UNKNOWN:
        kinds = [BodyKind.STATE, BodyKind.COMMISSION]
    if body.level is Level.UNKNOWN:
        levels = [level for level in Level if level is not Level.UNKNOWN]
    if body.kind in kinds and body.level in levels:
        yield body
        return
    for kind in kinds:
        for level in levels:
            if (kind, level) != (BodyKind.COMMISSION, Level.VILLAGE):  # there is none
                yield evolve(body, kind=kind, level=level)


def _any_of(answers: tuple[Competence, ...]) -> Words:
    """Name several commissions, none of them chosen."""
    indonesian, english = zip(*(_named(each) for each in answers), strict=True)
    return " atau ".join(indonesian), " or ".join(english)


def _named(answer: Competence) -> Words:
    """Name a commission, and when it is the one that a decree names."""
    if answer.level is not None:
        return answer.words
    return fill(_IF, name=answer.words, because=answer.because)


def _certain(
    body: PublicBody,
    there: Commissions,
    readings: Mapping[str, str],
    on: dt.date | None,
) -> Competence:
    """Return the commission for a body whose kind and level are known."""
    venue = _venue(body, there, readings)
    used, otherwise = _dispute(body, there, readings, venue)
    village = body.level is Level.VILLAGE and venue.level is not None
    return Competence(
        level=venue.level,
        words=venue.commission,
        because=venue.words,
        basis=venue.cited(on),
        readings=used,
        otherwise=otherwise,
        notes=(*venue.notes, *([VILLAGE] if village else ())),
    )


def _venue(body: PublicBody, there: Commissions, readings: Mapping[str, str]) -> Venue:
    """The case of competence that a body falls under."""
    if body.kind is BodyKind.COMMISSION:
        return VENUES["commission"]
    venue = VENUES[_key(_level(body, readings), there, readings)]
    for level, key in (
        (CommissionLevel.REGENCY, _above(there)),
        (CommissionLevel.PROVINCE, "province_unable"),
    ):
        if venue.level is level and level in there.unable:
            venue = VENUES[key]
    return venue


def _level(body: PublicBody, readings: Mapping[str, str]) -> Level:
    """The level that counts; a body with one office has the one of the reading."""
    if body.level is not Level.CENTRAL and body.single_office:
        return Level(value(readings, "single_office"))
    return body.level


def _key(level: Level, there: Commissions, readings: Mapping[str, str]) -> str:
    """What holds for a level where these commissions exist."""
    if level is Level.CENTRAL:
        return "central"
    if level is not Level.PROVINCE and there.regency:
        return "regency"
    if not there.province:
        return "no_province"
    if level is Level.PROVINCE:
        return "province"
    by_regulation = value(readings, "regency_commission") == "province"
    return "no_regency" if by_regulation else "no_regency_statute"


def _above(there: Commissions) -> str:
    """What holds where a regency commission cannot handle its cases."""
    return "regency_unable" if there.province else "no_province"


def _dispute(
    body: PublicBody, there: Commissions, readings: Mapping[str, str], venue: Venue
) -> tuple[Mapping[str, str], CommissionLevel | None]:
    """The reading that decides, if any, and where its other option leads."""
    for name in _DISPUTED:
        used = value(readings, name)
        (other,) = (option for option in READINGS[name].options if option != used)
        elsewhere = _venue(body, there, {**readings, name: other}).level
        if elsewhere is not venue.level:
            return {name: used}, elsewhere
    return {}, None

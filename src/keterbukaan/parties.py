"""Para pihak: the public body, the applicant, and where a dispute belongs.

One kind of body can stand on two sides: an enterprise (BUMN, BUMD) is a state
body for the service rules (PerKI 1/2021 Ps. 3) and a non-state body for the
courts (PERMA 2/2011 Ps. 1 no. 9), so its rulings go to the district court.
Where the kind or the level is not on record, or the court is in doubt, both
courts are named and none is chosen.

>>> PublicBody(kind="state", level="regency").forum.value
'administrative_court'
>>> PublicBody(kind="enterprise", level="province").forum.value
'district_court'
>>> [court.value for court in PublicBody(kind="unknown", level="regency").forums]
['administrative_court', 'district_court']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import Attribute, field, fields, frozen
from attrs.converters import optional

from ._values import Value, names, plain
from .citation import Citation, cite
from .errors import InputError, InputProblem
from .law.venues import CommissionLevel
from .texts import Labelled, Said, both, fill
from .workdays.hours import Closing, to_hours
from .workdays.overlays import stated
from .workdays.week import WorkWeek, by_perpres, to_week
from .workdays.zones import Zone

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping
    from typing import Literal

    from .texts import Words


class BodyKind(Labelled):
    """Jenis badan publik.

    ``commission`` is an Information Commission as respondent; other state
    commissions are state bodies. ``unknown`` is a body of which the record says
    no more. Of the bodies of a village, its government and its council (BPD) are
    ``state`` and its enterprise (BUM Desa) is ``enterprise``; a body of several
    villages (BKAD) is ``unknown``.
    """

    STATE = ("state", "badan negara", "state body")
    ENTERPRISE = ("enterprise", "BUMN atau BUMD", "enterprise of the state or a region")
    PARTY = ("party", "partai politik", "political party")
    ORGANISATION = ("organisation", "organisasi nonpemerintah", "organisation")
    COMMISSION = (
        "commission",
        "Komisi Informasi sebagai termohon",
        "Information Commission as respondent",
    )
    UNKNOWN = ("unknown", "tidak diketahui", "not known")


class Level(Labelled):
    """Tingkat badan publik: the level of the office, not of its parent."""

    CENTRAL = ("central", "pusat", "central")
    PROVINCE = ("province", "provinsi", "province")
    REGENCY = ("regency", "kabupaten atau kota", "regency or city")
    VILLAGE = ("village", "desa", "village")
    UNKNOWN = ("unknown", "tidak diketahui", "not known")


class ApplicantKind(Labelled):
    """Jenis pemohon."""

    CITIZEN = ("citizen", "warga negara", "citizen")
    LEGAL_ENTITY = ("legal_entity", "badan hukum", "legal entity")
    GROUP = ("group", "kelompok orang", "group of people")
    FOREIGNER = ("foreigner", "warga negara asing", "foreigner")
    PUBLIC_BODY = ("public_body", "badan publik", "public body")
    UNKNOWN = ("unknown", "tidak diketahui", "not known")


class OwnRules(Labelled):
    """Aturan layanan sendiri: whose service rules stand beside those of the law."""

    KPU = ("kpu", "aturan layanan KPU", "service rules of KPU")
    COURT = ("court", "pedoman layanan pengadilan", "service rules of the courts")


class Subject(Labelled):
    """Pokok informasi: election information has limits of its own."""

    GENERAL = ("general", "informasi umum", "general information")
    ELECTION = ("election", "informasi pemilu", "election information")


class Forum(Labelled):
    """Pengadilan yang berwenang: decided by the body, not by who sues."""

    ADMINISTRATIVE_COURT = (
        "administrative_court",
        "Pengadilan Tata Usaha Negara (PTUN)",
        "administrative court (PTUN)",
    )
    DISTRICT_COURT = ("district_court", "Pengadilan Negeri (PN)", "district court (PN)")


FORUMS: Final[Mapping[Forum, Citation]] = {
    Forum.ADMINISTRATIVE_COURT: cite("PERMA 2/2011 Ps. 3 b"),
    Forum.DISTRICT_COURT: cite("PERMA 2/2011 Ps. 3 a"),
}
"""The provision that sends a body before each court."""

_STATE_BODIES: Final = frozenset({BodyKind.STATE, BodyKind.COMMISSION})
_EITHER: Final = (
    "Pengadilan Tata Usaha Negara (PTUN) atau Pengadilan Negeri (PN)",
    "administrative court (PTUN) or district court (PN)",
)
_UNDECIDED: Final[Mapping[str, Words]] = {
    "kind": both(
        id=f"{_EITHER[0]}, karena jenis badan publik tidak tercatat",
        en=f"{_EITHER[1]}, as the kind of the public body is not on record",
    ),
    "level": both(
        id=f"{_EITHER[0]}, karena tingkat badan publik tidak tercatat: PTUN hanya "
        "mungkin bagi BUM Desa",
        en=f"{_EITHER[1]}, as the level of the public body is not on record: the PTUN "
        "is possible only for an enterprise of a village",
    ),
    "village": both(
        id=f"{_EITHER[0]}, belum pasti yang mana bagi BUM Desa",
        en=f"{_EITHER[1]}, it is in doubt which for an enterprise of a village",
    ),
}


# A field takes a member or its spelling, which a type checker knows: it finds a slip.
def _kind(
    value: BodyKind
    | Literal["state", "enterprise", "party", "organisation", "commission", "unknown"],
) -> BodyKind:
    return BodyKind(value)


def _level(
    value: Level | Literal["central", "province", "regency", "village", "unknown"],
) -> Level:
    return Level(value)


def _applicant(
    value: ApplicantKind
    | Literal[
        "citizen", "legal_entity", "group", "foreigner", "public_body", "unknown"
    ],
) -> ApplicantKind:
    return ApplicantKind(value)


def _zone(value: Zone | Literal["WIB", "WITA", "WIT"]) -> Zone:
    return Zone(value)


def _own_rules(value: OwnRules | Literal["kpu", "court"]) -> OwnRules:
    return OwnRules(value)


@frozen(kw_only=True, eq=False, repr=False, field_transformer=plain)
class PublicBody(Value):
    """Badan publik: who holds the information.

    Args:
        kind: what sort of body it is.
        level: the level of the office that was asked.
        name: its name.
        work_week: 5 or 6 working days a week, or the periods of each.
        six_day_basis: why a six-day week stays after 12 April 2024, such as a unit
            that serves the public directly, an approval, or a body with rules of its
            own (Perpres 21/2023 Ps. 7, 12, 11); None where not said.
        squeezed_saturday: the circular by which a Saturday between a Friday
            off and a Sunday is off too in its six-day week; None where not.
        joint_leave_works: the decision by which a private body works through
            joint leave; None where it is off, as at every state body.
        single_office: whether it has one office only, neither a head office
            nor branches, such as a small foundation.
        zone: where its clock stands, for what is recorded with an instant.
        closes_at: when its office closes, as one hour or by the day of the week
            (``mon`` to ``sun``); what arrives later is a reading
            (``receipt_after_hours``).
        unit: the office inside it that holds the information (PPID pelaksana).
        own_rules: whose service rules stand beside those of the law; they move
            no date.

    Raises:
        InputError: a circular or decision is blank, a closing hour is of no day of
            the week, or what stands for a text or a truth is none.
    """

    kind: BodyKind = field(converter=_kind)
    level: Level = field(converter=_level)
    name: str | None = None
    work_week: tuple[WorkWeek, ...] = field(default=5, converter=to_week)
    six_day_basis: str | None = field(default=None, validator=stated)
    squeezed_saturday: str | None = field(default=None, validator=stated)
    joint_leave_works: str | None = field(default=None, validator=stated)
    single_office: bool = False
    zone: Zone | None = field(default=None, converter=optional(_zone))
    closes_at: Closing = field(default=None, converter=to_hours)
    unit: str | None = None
    own_rules: OwnRules | None = field(default=None, converter=optional(_own_rules))

    @property
    def state(self) -> bool:
        """Whether it is on record as a state body for the courts."""
        return self.kind in _STATE_BODIES

    @property
    def agency(self) -> bool:
        """Whether its days and its week are those of a government agency.

        So they are taken to be where its kind is not on record.
        """
        return self.state or self.kind is BodyKind.UNKNOWN

    @property
    def week_in_doubt(self) -> bool:
        """Whether it keeps a week that Perpres 21/2023 no longer gives an agency.

        It binds central agencies and regional apparatus (Ps. 2), not villages.
        """
        bound = self.agency and self.level is not Level.VILLAGE
        if not bound or self.six_day_basis is not None:
            return False
        return by_perpres(self.work_week) != self.work_week

    @property
    def forum(self) -> Forum | None:
        """Return the court that hears a challenge of a ruling about it.

        None where it cannot be told which of the two.
        """
        if self._undecided is not None:
            return None
        return Forum.ADMINISTRATIVE_COURT if self.state else Forum.DISTRICT_COURT

    @property
    def forums(self) -> tuple[Forum, ...]:
        """Return every court that may be the one, the only one where it can be told."""
        return tuple(Forum) if self.forum is None else (self.forum,)

    @property
    def court(self) -> Said:
        """Return the name of that court, or of both and what leaves it open."""
        if self._undecided is not None:
            return Said(_UNDECIDED[self._undecided])
        return Said(self.forums[0].words)

    @property
    def _undecided(self) -> str | None:
        """What leaves it open which court it is."""
        if self.kind is BodyKind.UNKNOWN:
            return "kind"
        if self.kind is not BodyKind.ENTERPRISE:
            return None
        levels = {Level.UNKNOWN: "level", Level.VILLAGE: "village"}
        return levels.get(self.level)


@frozen(kw_only=True, eq=False, repr=False, field_transformer=plain)
class Applicant(Value):
    """Pemohon: who asks.

    Args:
        kind: what sort of applicant it is.
        agent: whether somebody acts for the applicant.
        special_needs: whether the applicant needs help in writing.
    """

    kind: ApplicantKind = field(default=ApplicantKind.UNKNOWN, converter=_applicant)
    agent: bool = False
    special_needs: bool = False


@frozen(kw_only=True, eq=False, repr=False, field_transformer=plain)
class Details(Value):
    """Rincian: what a request says of the applicant and of what is asked.

    All of it is text that is kept and never interpreted. What is personal is left
    out where a value is shown (:data:`PERSONAL`).

    Args:
        name: the applicant's name.
        address: where the applicant lives or sits.
        contact: a telephone number or an e-mail address.
        identity_number: the number of an identity card or a deed.
        occupation: what the applicant does.
        proxy: who acts for the applicant.
        information: what is asked for.
        purpose: what for.
        copy: how it is wanted: seen, copied, on paper or as a file.
        delivery: how it is to come.
        officer: who took the request.
    """

    name: str | None = field(default=None, repr=False)
    address: str | None = field(default=None, repr=False)
    contact: str | None = field(default=None, repr=False)
    identity_number: str | None = field(default=None, repr=False)
    occupation: str | None = field(default=None, repr=False)
    proxy: str | None = field(default=None, repr=False)
    information: str | None = None
    purpose: str | None = None
    copy: str | None = None
    delivery: str | None = None
    officer: str | None = None

    def who(self, besides: Container[str] = ()) -> tuple[str, ...]:
        """Return what of it says who somebody is, the longest first.

        An occupation alone does not, nor does what is shorter than a name.

        Args:
            besides: the names of details that may be published all the same.

        >>> Details(name="Tuan Contoh", occupation="petani", proxy="-").who()
        ('Tuan Contoh',)
        """
        names = sorted(PERSONAL - {"occupation"})
        told = (getattr(self, name) or "" for name in names if name not in besides)
        long = {text for text in told if sum(map(str.isalnum, text)) >= _NAME}
        return tuple(sorted(long, key=lambda text: (-len(text), text)))


PERSONAL: Final = frozenset(each.name for each in fields(Details) if not each.repr)
"""The details that are personal, and shown to nobody who did not ask for them."""
_NAME: Final = 3  # letters and digits that a name has at least

_NO_DETAIL: Final[Words] = both(
    id="rincian {name} tidak dikenal; salah satu dari {known}",
    en="unknown detail {name}; one of {known}",
)
_DETAILS: Final = tuple(each.name for each in fields(Details))


def detail_names(_: object, attribute: Attribute[Any], value: tuple[str, ...]) -> None:
    """Refuse names that no detail has, as a validator of a field."""
    bad = [place for place, name in enumerate(value) if name not in _DETAILS]
    if not bad:
        return
    known = ", ".join(map(repr, _DETAILS))
    raise InputError(
        InputProblem(
            f"$.{attribute.name}[{place}]",
            fill(_NO_DETAIL, name=repr(value[place]), known=known),
        )
        for place in bad
    )


def _levels(values: Iterable[str]) -> tuple[CommissionLevel, ...]:
    return tuple(CommissionLevel(value) for value in names(values))


@frozen(kw_only=True, eq=False, repr=False, field_transformer=plain)
class Commissions(Value):
    """Which local commissions exist where the body sits.

    Args:
        province: whether there is a provincial commission.
        regency: whether there is a regency or city commission.
        unable: those that cannot handle cases and have asked the next higher
            commission to (PerKI 1/2013 Ps. 7).
    """

    province: bool = True
    regency: bool = False
    unable: tuple[CommissionLevel, ...] = field(default=(), converter=_levels)

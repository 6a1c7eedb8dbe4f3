"""Para pihak: the public body, the applicant, and where a dispute belongs.

One kind of body can stand on two sides: an enterprise (BUMN, BUMD) is a state
body for the service rules (PerKI 1/2021 Ps. 3) and a non-state body for the
courts (PERMA 2/2011 Ps. 1 no. 9), so its rulings go to the district court.

>>> PublicBody(kind="state", level="regency").forum.value
'administrative_court'
>>> PublicBody(kind="enterprise", level="province").forum.value
'district_court'
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from attrs import field, frozen
from attrs.converters import optional

from ._values import Value
from .citation import Citation, cite
from .law.venues import CommissionLevel
from .workdays.hours import Closing, to_hours
from .workdays.overlays import stated
from .workdays.week import WorkWeek, by_perpres, to_week
from .workdays.zones import Zone

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .texts import Words


class BodyKind(StrEnum):
    """Jenis badan publik.

    ``commission`` is an Information Commission as respondent; other state
    commissions are state bodies.
    """

    STATE = "state"
    ENTERPRISE = "enterprise"
    PARTY = "party"
    ORGANISATION = "organisation"
    COMMISSION = "commission"


class Level(StrEnum):
    """Tingkat badan publik: the level of the office, not of its parent."""

    CENTRAL = "central"
    PROVINCE = "province"
    REGENCY = "regency"
    VILLAGE = "village"


class ApplicantKind(StrEnum):
    """Jenis pemohon."""

    CITIZEN = "citizen"
    LEGAL_ENTITY = "legal_entity"
    GROUP = "group"
    FOREIGNER = "foreigner"
    PUBLIC_BODY = "public_body"
    UNKNOWN = "unknown"


class Subject(StrEnum):
    """Pokok informasi: election information has limits of its own."""

    GENERAL = "general"
    ELECTION = "election"


class Forum(StrEnum):
    """Pengadilan yang berwenang: decided by the body, not by who sues."""

    ADMINISTRATIVE_COURT = "administrative_court"
    DISTRICT_COURT = "district_court"


FORUMS: Final[Mapping[Forum, tuple[Words, Citation]]] = {
    Forum.ADMINISTRATIVE_COURT: (
        ("Pengadilan Tata Usaha Negara (PTUN)", "administrative court (PTUN)"),
        cite("PERMA 2/2011 Ps. 3 b"),
    ),
    Forum.DISTRICT_COURT: (
        ("Pengadilan Negeri (PN)", "district court (PN)"),
        cite("PERMA 2/2011 Ps. 3 a"),
    ),
}

_STATE_BODIES: Final = frozenset({BodyKind.STATE, BodyKind.COMMISSION})


@frozen(kw_only=True, eq=False, repr=False)
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

    Raises:
        InputError: a circular or decision is blank, or a closing hour is of no day
            of the week.
    """

    kind: BodyKind = field(converter=BodyKind)
    level: Level = field(converter=Level)
    name: str | None = None
    work_week: tuple[WorkWeek, ...] = field(default=5, converter=to_week)
    six_day_basis: str | None = field(default=None, validator=stated)
    squeezed_saturday: str | None = field(default=None, validator=stated)
    joint_leave_works: str | None = field(default=None, validator=stated)
    single_office: bool = False
    zone: Zone | None = field(default=None, converter=optional(Zone))
    closes_at: Closing = field(default=None, converter=to_hours)

    @property
    def state(self) -> bool:
        """Whether it is a state body for the courts, and a government agency."""
        return self.kind in _STATE_BODIES

    @property
    def week_in_doubt(self) -> bool:
        """Whether it keeps a week that Perpres 21/2023 no longer gives an agency.

        It binds central agencies and regional apparatus (Ps. 2), not villages.
        """
        bound = self.state and self.level is not Level.VILLAGE
        if not bound or self.six_day_basis is not None:
            return False
        return by_perpres(self.work_week) != self.work_week

    @property
    def forum(self) -> Forum:
        """Return the court that hears a challenge of a ruling about it."""
        return Forum.ADMINISTRATIVE_COURT if self.state else Forum.DISTRICT_COURT


@frozen(kw_only=True, eq=False, repr=False)
class Applicant(Value):
    """Pemohon: who asks.

    Args:
        kind: what sort of applicant it is.
        agent: whether somebody acts for the applicant.
        special_needs: whether the applicant needs help in writing.
    """

    kind: ApplicantKind = field(default=ApplicantKind.UNKNOWN, converter=ApplicantKind)
    agent: bool = False
    special_needs: bool = False


def _levels(values: Iterable[str]) -> tuple[CommissionLevel, ...]:
    return tuple(CommissionLevel(value) for value in values)


@frozen(kw_only=True, eq=False, repr=False)
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

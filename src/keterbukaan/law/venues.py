"""Kewenangan relatif: which Information Commission hears which body.

There is a central commission, one in nearly every province, and one in a
regency or city only where it was found needed (UU 14/2008 Ps. 24(1)). A body
goes to the commission of its own level; the level is that of the office, not
of its parent (elucidation of PerKI 1/2013 Ps. 6). Where a commission does not
exist, or cannot handle its cases, another one stands in.

PerKI 2/2010 Ps. 4 and 5, in force until 28 April 2013, had the same rules.

>>> for key, venue in VENUES.items():
...     print(f"{key:18} {venue.level or '-':9} {venue.basis}")
central            central   PerKI 1/2013 Ps. 6(1)
province           province  PerKI 1/2013 Ps. 6(2)
regency            regency   PerKI 1/2013 Ps. 6(3)
no_regency         province  PerKI 1/2013 Ps. 6(4)
no_regency_statute central   UU 14/2008 Ps. 27(2)
no_province        central   PerKI 1/2013 Ps. 6(5)
regency_unable     province  PerKI 1/2013 Ps. 7
province_unable    central   PerKI 1/2013 Ps. 7
commission         -         PerKI 1/2013 Ps. 8
unknown            -         PerKI 1/2013 Ps. 6
>>> import datetime as dt
>>> print(VENUES["no_province"].cited(dt.date(2013, 3, 1)))
PerKI 2/2010 Ps. 4(5)
"""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

from ..citation import Citation, cite, cites
from ..texts import Labelled, Words, both
from .entry import SourcedEntry
from .limits.regimes import DISPUTES_2013
from .shape import Evidence

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


class CommissionLevel(Labelled):
    """Tingkat Komisi Informasi: central, of a province, of a regency or city."""

    CENTRAL = ("central", "Komisi Informasi Pusat", "Central Information Commission")
    PROVINCE = (
        "province",
        "Komisi Informasi Provinsi",
        "provincial Information Commission",
    )
    REGENCY = (
        "regency",
        "Komisi Informasi Kabupaten/Kota",
        "regency or city Information Commission",
    )


NEAREST: Final[Words] = (
    "Komisi Informasi terdekat, menurut keputusan Ketua Komisi Informasi Pusat",
    "nearest Information Commission, by decree of the Central Commission's chair",
)
"""Who hears a dispute in which a commission is itself the respondent."""

SEVERAL: Final[Words] = (
    "setiap Komisi Informasi yang mungkin, tidak satu pun dipilih",
    "every Information Commission that it may be, none of them chosen",
)
"""Who hears a dispute about a body whose kind or level is not on record."""

VILLAGE: Final[Words] = both(
    id="desa tidak disebut dalam penjelasan Pasal 6; diperlakukan setingkat "
    "kabupaten/kota, seperti pernah dilakukan sebuah Komisi provinsi",
    en="the elucidation of Article 6 does not name villages; they are treated as of "
    "regency level, as a provincial commission has done",
)
"""What to keep in mind where the body is one of a village."""


@frozen(kw_only=True, eq=False, repr=False)
class Venue(SourcedEntry):
    """One case of competence.

    Args:
        key: its name, stable for ever.
        level: the commission that hears it; None where a decree names it, or
            where it cannot be told.
        earlier: the provision of PerKI 2/2010 that said the same.
    """

    key: str
    level: CommissionLevel | None
    earlier: Citation | None = None

    @property
    def commission(self) -> Words:
        """The commission in Indonesian and English."""
        if self.level is not None:
            return self.level.words
        return SEVERAL if self.key == "unknown" else NEAREST

    def cited(self, day: dt.date | None = None) -> Citation:
        """The provision on a day; the present one where none is given."""
        before = day is not None and day < DISPUTES_2013
        return self.earlier if before and self.earlier else self.basis


_OFFICES: Final[Words] = both(
    id="menurut kantornya, bukan induknya: pengadilan tingkat banding, Polda, Kodam, "
    "pengurus provinsi, rumah sakit provinsi dan BUMD-nya",
    en="by the office, not its parent: appeal courts, the police and army of a "
    "province, provincial party boards, provincial hospitals and enterprises",
)
_LOCAL_OFFICES: Final[Words] = both(
    id="menurut kantornya, bukan induknya: pengadilan tingkat pertama, Kodim, pengurus "
    "kabupaten/kota, rumah sakit kabupaten/kota dan BUMD-nya",
    en="by the office, not its parent: courts of first instance, the army of a "
    "district, party boards, hospitals and enterprises of the regency or city",
)
_NATIONWIDE: Final[Words] = both(
    id="lingkup nasional, atau kantor pusat badan yang bertingkat: kementerian, "
    "Mahkamah Agung, Mabes Polri dan TNI, pengurus pusat partai, BUMN",
    en="nationwide, or the central office of a hierarchy: ministries, the Supreme "
    "Court, police and army headquarters, central party boards, state enterprises",
)
_ON_REQUEST: Final[Words] = both(
    id="atas permintaan Komisi itu: belum ada sekretariat atau anggaran, atau keadaan "
    "lain yang diterima Komisi yang diminta",
    en="at that commission's own request: no secretariat or budget yet, or another "
    "condition that the commission asked accepts",
)
_OLD: Final = cite("PerKI 2/2010 Ps. 4")

# The rows were read in their texts, and not compared with them again.
_venue: Final = partial(Venue, evidence=Evidence.S1, checked=None)

_VENUES: Final = (
    _venue(
        key="central",
        level=CommissionLevel.CENTRAL,
        words=("badan publik pusat", "a central body"),
        basis=cite("PerKI 1/2013 Ps. 6(1)"),
        also=cites("UU 14/2008 Ps. 27(2)"),
        earlier=_OLD,
        notes=(_NATIONWIDE,),
    ),
    _venue(
        key="province",
        level=CommissionLevel.PROVINCE,
        words=("badan publik tingkat provinsi", "a body of provincial level"),
        basis=cite("PerKI 1/2013 Ps. 6(2)"),
        also=cites("UU 14/2008 Ps. 27(3)"),
        earlier=_OLD,
        notes=(_OFFICES,),
    ),
    _venue(
        key="regency",
        level=CommissionLevel.REGENCY,
        words=(
            "badan publik tingkat kabupaten/kota",
            "a body of regency or city level",
        ),
        basis=cite("PerKI 1/2013 Ps. 6(3)"),
        also=cites("UU 14/2008 Ps. 27(4)"),
        earlier=_OLD,
        notes=(_LOCAL_OFFICES,),
    ),
    _venue(
        key="no_regency",
        level=CommissionLevel.PROVINCE,
        words=(
            "belum ada Komisi Informasi Kabupaten/Kota",
            "there is no regency or city commission",
        ),
        basis=cite("PerKI 1/2013 Ps. 6(4)"),
        earlier=_OLD,
    ),
    Venue(
        key="no_regency_statute",
        level=CommissionLevel.CENTRAL,
        words=(
            "belum ada Komisi Informasi Kabupaten/Kota",
            "there is no regency or city commission",
        ),
        basis=cite("UU 14/2008 Ps. 27(2)"),
        also=cites("UU 14/2008 Ps. 26(2) b"),
        evidence=Evidence.S,
        checked=None,
    ),
    _venue(
        key="no_province",
        level=CommissionLevel.CENTRAL,
        words=(
            "belum ada Komisi Informasi Provinsi",
            "there is no provincial commission",
        ),
        basis=cite("PerKI 1/2013 Ps. 6(5)"),
        also=cites("UU 14/2008 Ps. 27(2)"),
        earlier=cite("PerKI 2/2010 Ps. 4(5)"),
    ),
    _venue(
        key="regency_unable",
        level=CommissionLevel.PROVINCE,
        words=(
            "Komisi Informasi Kabupaten/Kota tidak dapat menanganinya",
            "the regency or city commission cannot handle it",
        ),
        basis=cite("PerKI 1/2013 Ps. 7"),
        earlier=cite("PerKI 2/2010 Ps. 5"),
        notes=(_ON_REQUEST,),
    ),
    _venue(
        key="province_unable",
        level=CommissionLevel.CENTRAL,
        words=(
            "Komisi Informasi Provinsi tidak dapat menanganinya",
            "the provincial commission cannot handle it",
        ),
        basis=cite("PerKI 1/2013 Ps. 7"),
        earlier=cite("PerKI 2/2010 Ps. 5"),
        notes=(_ON_REQUEST,),
    ),
    _venue(
        key="commission",
        level=None,
        words=(
            "termohonnya Komisi Informasi sendiri",
            "the respondent is itself an Information Commission",
        ),
        basis=cite("PerKI 1/2013 Ps. 8"),
    ),
    _venue(
        key="unknown",
        level=None,
        words=(
            "jenis atau tingkat badan publik tidak tercatat",
            "the kind or the level of the public body is not on record",
        ),
        basis=cite("PerKI 1/2013 Ps. 6"),
        also=cites("PerKI 1/2013 Ps. 8"),
        earlier=_OLD,
    ),
)

VENUES: Final[Mapping[str, Venue]] = MappingProxyType({v.key: v for v in _VENUES})
"""Every case of competence by its key."""

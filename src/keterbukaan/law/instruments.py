"""Peraturan: the statutes, regulations and decrees that the rules come from.

Each instrument (``Instrument``) carries the days on which it was made,
promulgated, and in force, as far as they were seen: None means not seen, or
for ``until`` still in force. LN and TLN are the State Gazette of statutes and
its supplement (Lembaran Negara), BN and TBN that of regulations (Berita
Negara).

Checked on 22 November 2026 against the texts read; evidence ``S2`` marks what
rests on secondary sources. No regulation of the Information Commission
numbered 2023 to 2026 was found, which is no proof that there is none.

>>> slip = INSTRUMENTS["PerKI 1/2021"]
>>> print(slip.promulgated, slip.in_force, slip.until, slip.gazette)
2021-06-30 2021-06-30 None BN 2021/741, TBN 37
>>> INSTRUMENTS["PerKI 1/2010"].replaced_by
'PerKI 1/2021'
>>> print(status("PerKI 1/2017", dt.date(2021, 6, 30)))
repealed

Statutes on other matters, on which exemptions often rely, stand in
:mod:`keterbukaan.law.statutes`, the repealed ones above all:

>>> print(status("UU 36/2009", dt.date(2024, 1, 1)))
repealed
"""

from __future__ import annotations

import datetime as dt
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from ..texts import Labelled
from .into_force import upon_promulgation
from .related_statutes import RELATED_STATUTES
from .shape import Evidence, Instrument
from .statutes import STATUTES

if TYPE_CHECKING:
    from collections.abc import Mapping


class InstrumentStatus(Labelled):
    """Keberlakuan: whether an instrument is in force on a day."""

    IN_FORCE = ("in_force", "berlaku", "in force")
    REPEALED = ("repealed", "sudah dicabut", "repealed")
    NOT_YET = ("not_yet", "belum berlaku", "not in force yet")
    UNKNOWN = ("unknown", "tidak tercatat", "not on record")


# What is known from secondary sources only.
_reported = partial(Instrument, evidence=Evidence.S2)

_INFORMATION = (
    Instrument(
        id="UU 14/2008",
        title=("Keterbukaan Informasi Publik", "Openness of public information"),
        made=dt.date(2008, 4, 30),
        promulgated=dt.date(2008, 4, 30),
        gazette="LN 2008/61, TLN 4846",
        in_force=dt.date(2010, 4, 30),
        note=(
            "in force two years after promulgation (Ps. 64(1)); one official slide "
            "writes 30 April to 1 May 2010; its penalties were replaced on "
            "2 January 2026 by UU 1/2026; a revision was being asked for in "
            "October 2025"
        ),
    ),
    Instrument(
        id="PP 61/2010",
        title=("Pelaksanaan UU 14/2008", "Implementation of UU 14/2008"),
        **upon_promulgation(dt.date(2010, 8, 23), made=dt.date(2010, 8, 20)),
        gazette="LN 2010/99, TLN 5149",
    ),
    Instrument(
        id="PERMA 2/2011",
        title=(
            "Penyelesaian sengketa informasi publik di pengadilan",
            "Information disputes in court",
        ),
        made=dt.date(2011, 11, 29),
        in_force=dt.date(2011, 11, 29),
        evidence=Evidence.S1,
        note="also reaches cases registered but not yet heard on that day (Ps. 13)",
    ),
)

_COMMISSION = (
    Instrument(
        id="PerKI 1/2010",
        title=("Standar layanan informasi publik", "Service standard"),
        made=dt.date(2010, 4, 30),
        gazette="BN 2010/272, TBN 1",
        in_force=dt.date(2010, 4, 30),
        until=dt.date(2021, 6, 29),
        replaced_by="PerKI 1/2021",
        evidence=Evidence.S1,
        note=(
            "day of promulgation not seen; gazette number from later instruments, "
            "of which PerKI 1/2021 misprints the year as 2000"
        ),
    ),
    Instrument(
        id="PerKI 2/2010",
        title=("Prosedur penyelesaian sengketa informasi", "Dispute procedure"),
        made=dt.date(2010, 8, 20),
        in_force=dt.date(2010, 8, 20),
        until=dt.date(2013, 4, 28),
        replaced_by="PerKI 1/2013",
        evidence=Evidence.S1,
        note="day of promulgation and gazette number not seen",
    ),
    Instrument(
        id="PerKI 1/2013",
        title=("Prosedur penyelesaian sengketa informasi", "Dispute procedure"),
        **upon_promulgation(dt.date(2013, 4, 29), made=dt.date(2013, 3, 28)),
        gazette="BN 2013/649, TBN 5",
        evidence=Evidence.S1,
        note=(
            "watch: a replacement was being asked for in October 2025; none was "
            "found in what was stored up to about October 2026"
        ),
    ),
    Instrument(
        id="PerKI 1/2012",
        title=("Tata tertib Komisi Informasi Pusat", "Internal rules"),
        evidence=Evidence.S1,
        note="only the title page was seen; dates not seen",
    ),
    _reported(
        id="PerKI 1/2014",
        title=("Informasi pemilu: layanan dan sengketa", "Election information"),
        gazette="BN 2014/275",
        until=dt.date(2019, 2, 27),
        replaced_by="PerKI 1/2019",
        note=(
            "not read; first reported on 18 March 2014; that PerKI 1/2019 revokes "
            "it was not seen in the text"
        ),
    ),
    _reported(
        id="PerKI 1/2016",
        title=("Mediator pembantu", "Assistant mediators"),
        gazette="BN 2016/1159",
        note="dates not seen",
    ),
    _reported(
        id="PerKI 2/2016",
        title=("Tata cara pemeriksaan setempat", "Local inspection"),
        gazette="BN 2016/1160",
        note="dates not seen",
    ),
    Instrument(
        id="PerKI 3/2016",
        title=("Kode etik anggota Komisi Informasi", "Code of ethics of members"),
        evidence=Evidence.S1,
        note="only the title page was seen; dates not seen",
    ),
    Instrument(
        id="PerKI 4/2016",
        title=("Seleksi anggota Komisi Informasi", "Selection of members"),
        evidence=Evidence.S1,
        note="only the title page was seen; dates not seen",
    ),
    _reported(
        id="PerKI 5/2016",
        title=("Metode evaluasi keterbukaan informasi", "Method of evaluation"),
        until=dt.date(2022, 1, 4),
        replaced_by="PerKI 1/2022",
        note="not read",
    ),
    Instrument(
        id="PerKI 1/2017",
        title=("Pengklasifikasian informasi publik", "Classification of information"),
        **upon_promulgation(dt.date(2017, 3, 17), made=dt.date(2017, 3, 15)),
        gazette="BN 2017/429, TBN 15",
        until=dt.date(2021, 6, 29),
        replaced_by="PerKI 1/2021",
        evidence=Evidence.S1,
    ),
    _reported(
        id="PerKI 1/2018",
        title=("Standar layanan informasi publik desa", "Village service standard"),
        **upon_promulgation(dt.date(2018, 12, 31), made=dt.date(2018, 12, 31)),
        gazette="BN 2018/1899",
        note=(
            "only Ps. 1 was read: the village government, its council (BPD), BUM Desa "
            "and bodies of several villages (BKAD) are village public bodies (Ps. "
            "1 no. 3); reported beside it: classes of village information, the profile "
            "and programmes periodic among them (Ps. 2-6), carried out by a village "
            "regulation (Ps. 7 a); it rests on PerKI 1/2010 and 1/2017, both revoked, "
            "and is not among what PerKI 1/2021 revokes"
        ),
    ),
    _reported(
        id="PerKI 1/2019",
        title=(
            "Informasi pemilu dan pemilihan: layanan dan sengketa",
            "Election information",
        ),
        **upon_promulgation(dt.date(2019, 2, 28)),
        note=(
            "not read but for its preamble, which rests on UU 7/2017 and UU 10/2016; "
            "taken to be in force from promulgation; a page of KPU tells of KPU and "
            "Bawaslu, a PPID at each level, mediation and then adjudication"
        ),
    ),
    Instrument(
        id="PerKI 1/2021",
        title=(
            "Standar layanan informasi publik",
            "Service standard and classification",
        ),
        **upon_promulgation(dt.date(2021, 6, 30), made=dt.date(2021, 6, 25)),
        gazette="BN 2021/741, TBN 37",
        evidence=Evidence.S1,
        note=(
            "the State Gazette and the Commission's own edition differ in about 45 "
            "places, of which Ps. 31(3) and 13(2) matter"
        ),
    ),
    _reported(
        id="PerKI 1/2022",
        title=("Monitoring dan evaluasi", "Monitoring and evaluation"),
        in_force=dt.date(2022, 1, 5),
        note=(
            "not read; a commission sets the time of the yearly questionnaire, no "
            "number of it was seen"
        ),
    ),
)

_WORKING_DAYS = (
    Instrument(
        id="Keppres 68/1995",
        title=("Hari kerja lembaga pemerintah", "Working days of government agencies"),
        until=dt.date(2023, 4, 11),
        replaced_by="Perpres 21/2023",
        note="revoked on 12 April 2023 (Perpres 21/2023 Ps. 15); first day not seen",
    ),
    Instrument(
        id="Perpres 21/2023",
        title=(
            "Hari kerja dan jam kerja instansi pemerintah",
            "Working days and hours of government agencies",
        ),
        **upon_promulgation(dt.date(2023, 4, 12), made=dt.date(2023, 4, 12)),
        gazette="LN 2023/50",
        evidence=Evidence.S1,
        note=(
            "agencies on a six-day week had a year to change (Ps. 13); no closing hour "
            "is fixed (Ps. 4-5)"
        ),
    ),
    _reported(
        id="Keppres 8/2024",
        title=("Hari libur", "Public holidays"),
        in_force=dt.date(2024, 1, 29),
        note="replaced the older decrees; no joint leave and no election day in it",
    ),
)

INSTRUMENTS: Mapping[str, Instrument] = MappingProxyType(
    {
        instrument.id: instrument
        for group in (
            _INFORMATION,
            _COMMISSION,
            _WORKING_DAYS,
            RELATED_STATUTES,
            STATUTES,
        )
        for instrument in group
    }
)
"""Every instrument by its id: the information law first, then the related ones,
then what exemptions rely on. Where two groups have one, the later one holds: it
has the days that the earlier one lacks."""


def status(instrument_id: str, day: dt.date) -> InstrumentStatus:
    """Whether an instrument was in force on a day, as far as is on record.

    Where the record has no first day, only the year in the id is certain: it
    was not in force before that year, and for later days nothing is said. An
    instrument that is not in the table is not on record.

    Args:
        instrument_id: kind, number and year, as citations print them.
        day: any day.

    >>> print(status("UU 14/2008", dt.date(2010, 4, 29)))
    not_yet
    >>> print(status("UU 0/1945", dt.date(2026, 1, 2)))
    unknown
    """
    one = INSTRUMENTS.get(instrument_id)
    if one is None:
        return InstrumentStatus.UNKNOWN
    if one.until is not None and day > one.until:
        return InstrumentStatus.REPEALED
    first = one.in_force or dt.date(int(instrument_id[-4:]), 1, 1)
    if day < first:
        return InstrumentStatus.NOT_YET
    return InstrumentStatus.IN_FORCE if one.in_force else InstrumentStatus.UNKNOWN

"""Permintaan informasi: the limits from the request to the answer.

Who acts: the applicant (Pemohon Informasi Publik) asks; the officer (PPID,
Pejabat Pengelola Informasi dan Dokumentasi) registers, checks and answers.

The statute sets a limit for the written notice only (UU 14/2008 Ps. 22(7)
and (8)); none for handing over the information. The completeness stage came
with PerKI 1/2021; PerKI 1/2010 knew no refusal for incompleteness, but a duty
to help within three working days.

Sources: UU 14/2008 Ps. 22; PerKI 1/2010 Ps. 25-26, until 29 June 2021;
PerKI 1/2021 Ps. 31-36 (Berita Negara 2021 No. 741, and the Commission's own
edition of July 2021), from 30 June 2021. Transition: PerKI 1/2021 Ps. 62.

>>> for rule in RULES:
...     newest = rule.limits[-1]
...     print(f"{rule.id:27} {newest.span!s:16} {newest.basis}")
request.registration        at once          UU 14/2008 Ps. 22(4)
request.help                3 working days   PerKI 1/2010 Ps. 25(3)
request.completeness_check  3 working days   PerKI 1/2021 Ps. 31(2)
request.correction          3 working days   PerKI 1/2021 Ps. 33(3)
request.notice              10 working days  UU 14/2008 Ps. 22(7)
request.notice.internal     10 working days  PerKI 1/2021 Ps. 31(3)
request.extension           7 working days   UU 14/2008 Ps. 22(8)
"""

from __future__ import annotations

from functools import partial

from ..shape import Actor, Rule, Stage
from ..spans import AtOnce, WorkingDays
from ..starts import after, upon
from .regimes import PERKI_1_2010, PERKI_1_2021, RECORD, S1, UU_14_2008, S

_ppid = partial(Rule, actor=Actor.PPID, stage=Stage.REQUEST)

RULES = (
    _ppid(
        id="request.registration",
        starts=upon("request_received"),
        words=("Nomor pendaftaran permintaan", "Registration number of the request"),
        lapse="number_late",
        limits=(UU_14_2008.limit(AtOnce(), "Ps. 22(4)", S, checked=RECORD),),
    ),
    _ppid(
        id="request.help",
        starts=upon("request_received"),
        words=(
            "Bantuan melengkapi persyaratan permintaan",
            "Help with completing the request",
        ),
        lapse="none_stated",
        limits=(PERKI_1_2010.limit(WorkingDays(3), "Ps. 25(3)", S1, checked=RECORD),),
    ),
    _ppid(
        id="request.completeness_check",
        starts=upon("request_registered", "request_received"),
        words=(
            "Pemeriksaan kelengkapan permintaan",
            "Check that the request is complete",
        ),
        lapse="check_late",
        limits=(PERKI_1_2021.limit(WorkingDays(3), "Ps. 31(2)", S1, checked=RECORD),),
    ),
    Rule(
        id="request.correction",
        actor=Actor.APPLICANT,
        stage=Stage.REQUEST,
        starts=upon("incompleteness_received", "incompleteness_notified"),
        words=("Perbaikan permintaan", "Correction of the request"),
        lapse="not_corrected",
        limits=(PERKI_1_2021.limit(WorkingDays(3), "Ps. 33(3)", S1, checked=RECORD),),
    ),
    _ppid(
        id="request.notice",
        starts=upon("request_received", "request_sent"),
        words=("Pemberitahuan tertulis", "Written notice"),
        lapse="ppid_silent",
        limits=(
            UU_14_2008.limit(
                WorkingDays(10),
                "Ps. 22(7)",
                S,
                checked=RECORD,
                also=("PerKI 1/2010 Ps. 26(7)",),
            ),
        ),
    ),
    # Berita Negara 2021 No. 741 prints 3 working days here, the Commission's
    # own edition 10. The statute and Ps. 34(3) have 10, from receipt.
    _ppid(
        id="request.notice.internal",
        starts=upon("request_declared_complete"),
        words=(
            "Pemberitahuan tertulis sejak permintaan lengkap",
            "Written notice counted from completeness",
        ),
        lapse="statute_decides",
        limits=(
            PERKI_1_2021.limit(
                WorkingDays(10),
                "Ps. 31(3)",
                S1,
                checked=RECORD,
                doubts=("two_editions",),
            ),
        ),
    ),
    _ppid(
        id="request.extension",
        starts=after("request.notice"),
        words=(
            "Perpanjangan pemberitahuan tertulis",
            "Extension of the written notice",
        ),
        lapse="ppid_silent",
        limits=(
            UU_14_2008.limit(
                WorkingDays(7),
                "Ps. 22(8)",
                S,
                checked=RECORD,
                also=("PerKI 1/2010 Ps. 26(10)", "PerKI 1/2021 Ps. 36(2)"),
            ),
        ),
    ),
)
"""The request stage, in procedural order."""

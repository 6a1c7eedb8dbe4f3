"""Jalan terbuka: every way in which exempt information opens.

>>> for opening in OPENINGS.values():
...     print(f"{opening.key:18} {''.join(opening.letters):10} {opening.opens_to}")
consent            gh         public
public_office      gh         public
memorandum_ruling  i          public
final_ruling       abcdefghij public
public_hearing     a          public
president_criminal abcdefij   court
president_civil    abcdefij   court
data_subject       gh         data_subject
"""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ...citation import cite, cites
from ...texts import Words, both
from ..shape import Evidence
from .never_exempt import OBJECTION_TOO
from .shape import ALL_LETTERS, Opening, OpensTo

if TYPE_CHECKING:
    from collections.abc import Mapping


_OPEN_LIST: Final[Words] = both(
    id="UU membuka huruf g dan h “antara lain” dengan dua cara ini; PP 61/2010 Ps. "
    "8(3) menyebut keduanya seolah-olah lengkap",
    en="the statute gives these two ways as examples among others; PP 61/2010 Ps. 8(3) "
    "lists them as if there were no more",
)
_NO_TIME: Final[Words] = (
    "tidak ada batas waktu, dan tidak ada akibat bila Presiden diam",
    "there is no time limit, and nothing follows where the President is silent",
)
_MAY_REFUSE: Final[Words] = both(
    id="izinnya tertulis; Presiden dapat menolak demi pertahanan, keamanan, dan "
    "kepentingan umum",
    en="the permission is in writing; the President may refuse it for defence, "
    "security and the public interest",
)
_COURT_ONLY: Final[Words] = (
    "dibuka untuk perkara di pengadilan, bukan untuk umum; pengecualiannya tetap",
    "it opens for the case in court and not to the public; the exemption stays",
)
_ATTORNEY_GENERAL: Final[Words] = ("Jaksa Agung", "the Attorney-General")
_DATA_SUBJECT: Final[Words] = ("pihak yang rahasianya diungkap", "the data subject")

# The rows were read in their texts, and not compared with them again.
_opening: Final = partial(Opening, evidence=Evidence.S, checked=None)

_OPENINGS: Final = (
    _opening(
        key="consent",
        words=both(
            id="persetujuan tertulis pihak yang rahasianya diungkap",
            en="written consent of the data subject",
        ),
        letters=tuple("gh"),
        by=(_DATA_SUBJECT,),
        basis=cite("UU 14/2008 Ps. 18(2) a"),
        also=cites("PP 61/2010 Ps. 8(3)", "PerKI 1/2021 Ps. 51(8)"),
        notes=(_OPEN_LIST,),
    ),
    _opening(
        key="public_office",
        words=(
            "menyangkut jabatan publik yang sedang dipegang orangnya",
            "it concerns the public office that the person holds",
        ),
        letters=tuple("gh"),
        basis=cite("UU 14/2008 Ps. 18(2) b"),
        also=cites("PP 61/2010 Ps. 8(3)", "PerKI 1/2021 Ps. 51(8)"),
        notes=(
            both(
                id="pejabat yang sedang menjabat, bukan calon: untuk calon perlu izin "
                "tertulis (Mahkamah Konstitusi 132/PUU-XXI/2023, 21 Maret 2024)",
                en="an incumbent, not a candidate: for a candidate the way is written "
                "consent (Constitutional Court 132/PUU-XXI/2023, 21 March 2024)",
            ),
            both(
                id="PP dan PerKI menambah syarat menurut peraturan perundang-undangan; "
                "penjelasan PP menunjuk hukum antikorupsi dan KPK; UU tidak "
                "menyebutnya",
                en="the PP and the PerKI add that legislation must provide for it, and "
                "the elucidation of the PP points to the law on corruption and the "
                "KPK; the statute has no such condition",
            ),
            _OPEN_LIST,
        ),
    ),
    _opening(
        key="memorandum_ruling",
        words=(
            "putusan Komisi Informasi atau pengadilan atas memo dan surat rahasia",
            "a ruling of a commission or a court on secret memoranda and letters",
        ),
        letters=tuple("i"),
        basis=cite("UU 14/2008 Ps. 17 i"),
        notes=(
            both(
                id="huruf i tidak menyebut apakah putusan itu harus berkekuatan hukum "
                "tetap",
                en="letter i does not say whether the ruling has to be final",
            ),
        ),
    ),
    _opening(
        key="final_ruling",
        words=(
            "putusan yang berkekuatan hukum tetap menyatakannya terbuka",
            "a ruling that is final has declared it open",
        ),
        letters=ALL_LETTERS,
        basis=cite("UU 14/2008 Ps. 11(2)"),
        also=cites("UU 14/2008 Ps. 18(1) g", "PerKI 1/2021 Ps. 52(3)"),
        notes=(
            OBJECTION_TOO,
            (
                "sesudahnya tidak dapat dikecualikan lagi",
                "it can never be exempt again",
            ),
        ),
    ),
    _opening(
        key="public_hearing",
        words=(
            "sudah dibuka dalam sidang yang terbuka untuk umum",
            "it was opened in a court hearing open to the public",
        ),
        letters=tuple("a"),
        basis=cite("PP 61/2010 Ps. 5(2)"),
        also=cites("PerKI 1/2021 Ps. 51(2)"),
    ),
    _opening(
        key="president_criminal",
        words=(
            "izin Presiden untuk perkara pidana di pengadilan",
            "the President's permission for a criminal case in court",
        ),
        letters=tuple("abcdefij"),
        opens_to=OpensTo.COURT,
        by=(
            ("Kapolri", "the Chief of Police"),
            _ATTORNEY_GENERAL,
            ("Ketua Mahkamah Agung", "the Chief Justice of the Supreme Court"),
            ("Ketua KPK", "the chair of the KPK"),
            (
                "pimpinan lembaga penegak hukum lain yang berwenang menurut UU",
                "heads of other law-enforcement institutions empowered by statute",
            ),
        ),
        basis=cite("UU 14/2008 Ps. 18(3)"),
        also=cites(
            "UU 14/2008 Ps. 18(4)", "UU 14/2008 Ps. 18(6)", "UU 14/2008 Ps. 18(7)"
        ),
        notes=(_COURT_ONLY, _MAY_REFUSE, _NO_TIME),
    ),
    _opening(
        key="president_civil",
        words=(
            "izin Presiden untuk perkara perdata tentang keuangan negara",
            "the President's permission for a civil case on state finance or wealth",
        ),
        letters=tuple("abcdefij"),
        opens_to=OpensTo.COURT,
        by=(_ATTORNEY_GENERAL,),
        basis=cite("UU 14/2008 Ps. 18(5)"),
        also=cites("UU 14/2008 Ps. 18(6)", "UU 14/2008 Ps. 18(7)"),
        notes=(
            _COURT_ONLY,
            _MAY_REFUSE,
            _NO_TIME,
            both(
                id="ayat (5) tidak mengulang hurufnya; huruf g dan h tidak dapat "
                "dibuka lewat jalan ini",
                en="paragraph (5) does not repeat the letters; g and h cannot be "
                "opened this way",
            ),
        ),
    ),
    Opening(
        key="data_subject",
        words=(
            "diberikan kepada pihak yang rahasianya diungkap saja",
            "given to the data subject alone",
        ),
        letters=tuple("gh"),
        opens_to=OpensTo.DATA_SUBJECT,
        by=(_DATA_SUBJECT,),
        basis=cite("UU 27/2022 Ps. 7"),
        also=cites(
            "UU 27/2022 Ps. 14",
            "UU 27/2022 Ps. 32(2)",
            "UU 14/2008 Ps. 18(2) a",
            "PerKI 1/2021 Ps. 5(3)",
        ),
        evidence=Evidence.S1,
        notes=(
            both(
                id="UU 27/2022, sejak 17 Oktober 2022, memberi subjek data akses dan "
                "salinan atas permintaan yang tercatat, juga dari badan publik (Ps. 7, "
                "14, 19)",
                en="UU 27/2022, since 17 October 2022, gives the data subject access "
                "and a copy on a recorded request, from public bodies too (Ps. 7, 14, "
                "19)",
            ),
            both(
                id="aksesnya paling lambat 3 x 24 jam sejak permintaan diterima (Ps. "
                "32(2)): dihitung menurut jam, bukan hari kerja, dan tanpa keberatan "
                "kepada atasan PPID",
                en="access comes within 3 x 24 hours of receipt of the request (Ps. "
                "32(2)): by the clock and not in working days, and without an "
                "objection to the superior",
            ),
            both(
                id="menurut UU 14/2008 permintaan orang itu sendiri dibaca sebagai "
                "persetujuan tertulisnya (Ps. 18(2) a); demikian tafsir di sini",
                en="under UU 14/2008 that person's own request is read as the written "
                "consent (Ps. 18(2) a); that is the reading here",
            ),
            (
                "bagi orang lain tidak ada yang terbuka",
                "nothing opens to anybody else",
            ),
        ),
        checked=None,
    ),
)

OPENINGS: Mapping[str, Opening] = MappingProxyType(
    {opening.key: opening for opening in _OPENINGS}
)
"""What opens exempt information, by its key."""

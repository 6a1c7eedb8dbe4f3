"""Ketentuan peralihan: what governs a matter that was under way on a change.

A regulation that takes the place of another one says what becomes of matters
under way, or says nothing. Each entry here has the provision and its effect in
two languages; one without a provision is an assumption and says so. Which
entry holds for a case is worked out in :mod:`keterbukaan.case.matter.law_day`.

Sources: PerKI 1/2010 Ps. 40; PerKI 2/2010 Ps. 63-64; PERMA 2/2011 Ps. 13;
PerKI 1/2013 Ps. 62; PerKI 1/2021 Ps. 62. The provisions of PerKI 1/2014,
1/2018 and 1/2019 were not read.

>>> print(TRANSITIONS["dispute_moves"].basis)
PerKI 1/2013 Ps. 62(2)
>>> TRANSITIONS["election_request"].basis is None
True
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value
from ..citation import Citation, cite
from ..texts import Words, both

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen(kw_only=True, eq=False, repr=False)
class Transition(Value):
    """What becomes of a matter that a change of regulation found under way.

    Args:
        basis: the provision; None where none was read and this is assumed.
        words: its effect in Indonesian and English.
    """

    words: Words
    basis: Citation | None = None


TRANSITIONS: Final[Mapping[str, Transition]] = MappingProxyType(
    {
        "request_before_law": Transition(
            basis=cite("PerKI 1/2010 Ps. 40"),
            words=both(
                id="permintaan yang diajukan sebelum UU 14/2008 berlaku tetap di bawah "
                "aturan sebelumnya; batas undang-undang berlaku bagi langkah "
                "sesudahnya",
                en="a request made before UU 14/2008 was in force stays under the "
                "earlier law; the statute's limits hold for the steps after it",
            ),
        ),
        "dispute_before_law": Transition(
            basis=cite("PerKI 1/2010 Ps. 40"),
            words=both(
                id="sengketa yang timbul sebelum UU 14/2008 berlaku tetap di bawah "
                "aturan sebelumnya",
                en="a dispute that arose before UU 14/2008 was in force stays under "
                "the earlier law",
            ),
        ),
        "request_stays": Transition(
            basis=cite("PerKI 1/2021 Ps. 62"),
            words=both(
                id="permintaan yang masih diproses pada 30 Juni 2021 tetap di bawah "
                "PerKI 1/2010",
                en="a request in process on 30 June 2021 stays under PerKI 1/2010",
            ),
        ),
        "objection_after": Transition(
            basis=cite("PerKI 1/2021 Ps. 62"),
            words=both(
                id="Pasal 62 hanya menyebut permintaan, jadi keberatan dicatat di "
                "bawah peraturan pada harinya sendiri; batas waktunya dari "
                "undang-undang dan sama menurut keduanya, sedangkan bentuk dan isi "
                "yang berbeda tidak dinilai",
                en="Ps. 62 speaks of requests only, so the objection is listed under "
                "the regulation of its own day; its limits are the statute's, the same "
                "either way, and form and content, which differ, are not judged",
            ),
        ),
        "dispute_before": Transition(
            basis=cite("PerKI 2/2010 Ps. 64"),
            words=both(
                id="sengketa yang diajukan sebelum PerKI 2/2010 berlaku tetap di bawah "
                "aturan sebelumnya, yaitu undang-undang saja",
                en="a dispute filed before PerKI 2/2010 was in force stays under the "
                "earlier law, which is the statute alone",
            ),
        ),
        "dispute_stays": Transition(
            basis=cite("PerKI 1/2013 Ps. 62(1)"),
            words=both(
                id="sengketa yang sudah sampai pemeriksaan pendahuluan sebelum 29 "
                "April 2013 tetap di bawah PerKI 2/2010",
                en="a dispute that had reached the preliminary examination before 29 "
                "April 2013 stays under PerKI 2/2010",
            ),
        ),
        "dispute_moves": Transition(
            basis=cite("PerKI 1/2013 Ps. 62(2)"),
            words=both(
                id="sengketa yang belum sampai pemeriksaan pendahuluan pada 29 April "
                "2013 beralih ke PerKI 1/2013; batas yang sudah mulai berjalan tidak "
                "berubah, dan pemeriksaan pendahuluan tidak lagi berlaku",
                en="a dispute that had not reached the preliminary examination by 29 "
                "April 2013 moves to PerKI 1/2013; a limit that had begun is not "
                "changed, and the preliminary examination falls away",
            ),
        ),
        "court_reached": Transition(
            basis=cite("PERMA 2/2011 Ps. 13(1)"),
            words=both(
                id="perkara yang terdaftar tetapi belum diperiksa pada 29 November "
                "2011 beralih ke PERMA 2/2011; langkah yang dimulai sebelumnya tidak "
                "mempunyai batas waktu",
                en="a case registered but not yet heard on 29 November 2011 comes "
                "under PERMA 2/2011; a step that began before it has no limit",
            ),
        ),
        "execution_reached": Transition(
            basis=cite("PERMA 2/2011 Ps. 13(2)"),
            words=both(
                id="putusan Komisi Informasi sebelum 29 November 2011 yang belum "
                "dilaksanakan dapat dieksekusi menurut PERMA 2/2011",
                en="a ruling of the commission from before 29 November 2011 that was "
                "not carried out may be executed under PERMA 2/2011",
            ),
        ),
        "election_request": Transition(
            words=both(
                id="naskah peraturan informasi pemilu belum dibaca; dianggap bahwa "
                "permintaan yang masih diproses tetap di bawah aturan pada hari "
                "diajukan, seperti dalam peraturan umum",
                en="the regulation on election information was not read; a request in "
                "process is taken to stay under the rules of the day it was made, as "
                "in the general regulations",
            ),
        ),
    }
)
"""Every transition by its name, in the order of the procedure and of time."""

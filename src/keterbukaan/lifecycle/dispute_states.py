"""Sengketa: where a dispute before the commission can stand.

An application that ended otherwise than by a ruling may be filed again where
the deed, the rejection, a withdrawal during adjudication or the declaration
that it lapsed leaves room: then the facts lead back to its beginning. A
withdrawal before adjudication bars another application (PerKI 1/2013 Ps.
15(4)); when adjudication begins is a reading, and no table knows it.
"""

from __future__ import annotations

from typing import Final

from ._machine import FINAL, State

STATES: Final = (
    State("none", ("belum ada sengketa", "no dispute")),
    State("sent", ("permohonan dikirim", "application sent")),
    State("filed", ("permohonan diajukan", "application received")),
    State("incomplete", ("dokumen belum lengkap", "documents missing")),
    State("not_registered", ("tidak diregistrasi", "not registered")),
    State("registered", ("diregistrasi", "registered")),
    State("panel_named", ("Majelis ditunjuk", "panel named")),
    State("hearing", ("sidang pertama", "first hearing")),
    State("mediation", ("mediasi", "mediation")),
    State("mediation_failed", ("mediasi dinyatakan gagal", "mediation failed")),
    State("adjudication", ("ajudikasi nonlitigasi", "adjudication")),
    State("agreed", ("mediasi berhasil", "agreement reached"), apart=True),
    State(
        "not_accepted",
        ("ditolak dengan putusan sela", "not accepted by interlocutory ruling"),
        ended=True,
    ),
    State(
        "withdrawn",
        ("dicabut setelah sidang pertama", "withdrawn after the first hearing"),
        ended=True,
    ),
    State(
        "withdrawn_late",
        ("dicabut selama ajudikasi nonlitigasi", "withdrawn during adjudication"),
        ended=True,
    ),
    State(
        "withdrawn_untold",
        (
            "dicabut pada tahap yang tidak tercatat",
            "withdrawn at a stage that is not on record",
        ),
        ended=True,
    ),
    State("stopped", ("dihentikan", "stopped"), final=True),
    State("lapsed", ("gugur", "lapsed"), ended=True),
    State("ruled", ("putusan dibacakan", "ruling read")),
    State("final", FINAL, apart=True),
)

AGAIN: Final = ("not_registered", *(each.name for each in STATES if each.ended))
"""An application ended in these, and another one may be handed in."""
DONE_WITH: Final = tuple(each.name for each in STATES if each.ended or each.final)
"""An application that was registered ended in these without a ruling."""
ENDED: Final = ("not_registered", *DONE_WITH)
"""An application ended in these without a ruling."""
BEFORE: Final = ("none", "sent", *AGAIN)
"""Nothing is pending: an application may be handed in, or again."""
LODGED: Final = ("sent", "filed", "incomplete")
ACCEPTED: Final = ("registered", "panel_named", "hearing")
TRIED: Final = ("mediation", "mediation_failed", "adjudication", "agreed")
UNDER_WAY: Final = (*LODGED, *ACCEPTED, *TRIED)
"""An application is pending."""
RULED: Final = ("ruled", "final")
OVER: Final = ("withdrawn", "withdrawn_late", "withdrawn_untold", "lapsed", *RULED)
"""No party acts in these any more."""
NOT_PENDING: Final = (*AGAIN, *RULED)
"""There is nothing to withdraw."""

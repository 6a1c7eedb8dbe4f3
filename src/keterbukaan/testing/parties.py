"""Strategies for who takes part: public bodies, applicants, commissions.

>>> from hypothesis import find
>>> find(bodies(), lambda body: body.forum == "district_court").kind.value
'enterprise'
>>> find(applicants(), lambda applicant: True).kind.value
'citizen'
>>> find(commissions(), lambda there: there.regency)
Commissions(province=False, regency=True)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from ..law.venues import CommissionLevel
from ..parties import (
    Applicant,
    ApplicantKind,
    BodyKind,
    Commissions,
    Details,
    Level,
    OwnRules,
    PublicBody,
)
from .days import work_weeks

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from ..workdays import WorkWeek


def bodies(
    *, weeks: SearchStrategy[tuple[WorkWeek, ...]] | None = None
) -> SearchStrategy[PublicBody]:
    """Public bodies of every kind and level, with invented names.

    Args:
        weeks: their work weeks; :func:`work_weeks` unless given.
    """
    names = ("Dinas Contoh", "Badan Misal", "Yayasan Umpama")
    return st.builds(
        PublicBody,
        kind=st.sampled_from(BodyKind),
        level=st.sampled_from(Level),
        name=st.none() | st.sampled_from(names),
        work_week=work_weeks() if weeks is None else weeks,
        squeezed_saturday=st.none() | st.just("SE Bupati 1/2026"),
        joint_leave_works=st.none() | st.just("Keputusan Direksi 1/2026"),
        single_office=st.booleans(),
        unit=st.none() | st.just("Bagian Umum"),
        own_rules=st.none() | st.sampled_from(OwnRules),
    )


def applicants() -> SearchStrategy[Applicant]:
    """Applicants of every kind, with or without an agent."""
    return st.builds(
        Applicant,
        kind=st.sampled_from(ApplicantKind),
        agent=st.booleans(),
        special_needs=st.booleans(),
    )


def details() -> SearchStrategy[Details]:
    """What a request says of the applicant and of what is asked, all of it invented."""
    texts = {
        "name": "Sekar Arum",
        "address": "Jalan Contoh 1",
        "contact": "sekar@contoh.example",
        "occupation": "petani",
        "information": "laporan tahunan",
        "delivery": "surat elektronik",
    }
    some = {name: st.none() | st.just(text) for name, text in texts.items()}
    return st.builds(Details, **some)


def commissions() -> SearchStrategy[Commissions]:
    """Which local commissions exist, and which of them cannot handle cases."""
    local = st.sampled_from((CommissionLevel.PROVINCE, CommissionLevel.REGENCY))
    return st.builds(
        Commissions,
        province=st.booleans(),
        regency=st.booleans(),
        unable=st.lists(local, unique=True, max_size=2),
    )

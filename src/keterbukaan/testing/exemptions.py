"""Strategies for exemptions: grounds, periods and consequence tests.

A record may lack anything, as real determinations do; with ``in_form`` it has
all that the law asks for, so that only advice is found in it.

>>> from hypothesis import find, given
>>> find(consequence_tests(), lambda test: True).information
'Daftar contoh'
>>> from keterbukaan import WorkCalendar
>>> from keterbukaan.exemption import assess
>>> @given(consequence_tests(in_form=True), dates())
... def nothing_is_missing(test, day):
...     assert assess(test, day, calendar=WorkCalendar.national()).in_form
>>> nothing_is_missing()
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from .. import exemption
from ..exemption.blanks import filled
from ..exemption.days import first_of
from ..exemption.parts import PARTS
from ..exemption.periods import LENGTHS
from ..law.grounds import GROUND_IDS, GROUNDS, GroundId
from ..law.openings import NEVER_EXEMPT
from ._words import names, words
from .days import dates

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from ..exemption import Period
    from ..exemption.days import Day
    from ..law.spans import Span

_FIRST: Final = dt.date(2010, 4, 30)
_LAST: Final = dt.date(2027, 12, 31)
_TEXTS: Final = (
    "reason",
    "consequence",
    "protects",
    "propriety",
    "interest_in_closing",
    "interest_in_opening",
    "exempt_matter",
    "harm_to_policy",
    "person",
    "business_interest",
    "body",
    "unit",
    "ppid",
    "place",
    "decree",
    "classification",
)
_HEAD: Final = exemption.SetBy.HEAD_OF_BODY
_STATUTES: Final = (
    "UU 14/2008 Ps. 17",
    "UU 27/2022",
    "Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan",
    "KUHAP",
    "PP 61/2010 Ps. 4",
    "Peraturan Bupati Antah Berantah",
    "PerKI 1/2017",
)


def _words() -> SearchStrategy[str]:
    return words("contoh", "uraian", "lampiran")


def _days() -> SearchStrategy[dt.date]:
    return dates(min_value=_FIRST)


def _recorded_days() -> SearchStrategy[Day]:
    """Days as they are recorded: known to the day, or by their year or month."""
    year, month = st.integers(_FIRST.year, _LAST.year), st.integers(1, 12)
    return _days() | st.builds(exemption.PartialDate, year, st.none() | month)


def ground_ids() -> SearchStrategy[GroundId]:
    """Letters and sub-items of UU 14/2008 Ps. 17; the simplest is ``17.a``."""
    return st.sampled_from(GROUND_IDS)


def _lengths(longest: int) -> SearchStrategy[Span]:
    kinds = st.sampled_from(sorted(LENGTHS.values(), key=lambda kind: kind.unit))
    return st.builds(lambda kind, n: kind(n), kinds, st.integers(1, longest))


@st.composite
def _fixed(draw: DrawFn, common: dict[str, Any]) -> exemption.FixedPeriod:
    """A period with a length, an end, or both."""
    start, end = (draw(st.none() | _recorded_days()) for _ in range(2))
    length = draw(_lengths(60) if end is None else st.none() | _lengths(60))
    return exemption.FixedPeriod(start=start, length=length, end=end, **common)


@st.composite
def periods(draw: DrawFn) -> Period:
    """Periods of every kind; the simplest states nothing.

    >>> from hypothesis import find
    >>> find(periods(), lambda period: True)
    NotStated()
    """
    some = {"set_by": st.sampled_from(exemption.SetBy), "text": _words()}
    common = draw(st.just({}) | st.fixed_dictionaries({}, optional=some))
    day, said = st.none() | _recorded_days(), _words()
    kinds: list[SearchStrategy[Period]] = [
        st.just(exemption.NotStated(**common)),
        _fixed(common),
        st.builds(
            lambda event, length, happened: exemption.AfterEvent(
                event=event, length=length, happened_on=happened, **common
            ),
            said,
            _lengths(60),
            day,
        ),
        st.builds(
            lambda e, h: exemption.UntilEvent(event=e, happened_on=h, **common),
            said,
            day,
        ),
        st.builds(lambda ended: exemption.AsNeeded(ended_on=ended, **common), day),
        st.builds(
            lambda law, end: exemption.OtherLaw(law=law, end=end, **common),
            st.none() | said,
            day,
        ),
        st.just(exemption.Permanent(**common)),
    ]
    return draw(st.one_of(kinds))


def consequence_tests(
    *, in_form: bool = False, max_earlier: int = 1
) -> SearchStrategy[exemption.ConsequenceTest]:
    """Records of consequence tests, with any part missing.

    Args:
        in_form: only records that have all that the law asks for.
        max_earlier: how many earlier determinations one may replace in turn;
            a record in form replaces none.
    """
    return _in_form() if in_form else _any(max_earlier)


@st.composite
def _any(draw: DrawFn, earlier: int) -> exemption.ConsequenceTest:
    """A record that may lack anything, and may say odd things."""
    fields: dict[str, SearchStrategy[Any]] = {
        **dict.fromkeys(_TEXTS, _words()),
        **_facts(),
        "id": st.sampled_from(("satu", "dua")),
        "note": _words(),
        "grounds": st.lists(ground_ids(), max_size=3),
        "statutes": st.lists(st.sampled_from(_STATUTES), max_size=2),
        "documents": st.lists(
            st.builds(
                exemption.Document, _words(), st.lists(_words(), max_size=2), _grounds()
            ),
            max_size=2,
        ),
        "decided_on": _recorded_days(),
        "approved_by": st.sampled_from(exemption.Approver),
        "period": periods(),
        "periods": st.lists(
            st.builds(
                exemption.PartPeriod,
                period=periods(),
                grounds=_grounds(),
                parts=st.lists(_words(), max_size=1),
            ),
            max_size=2,
        ),
        "made": st.booleans(),
        "not_seen": _parts(),
        "absent": _parts(),
        "never_exempt": _answers(st.booleans()),
        "opened_by_decision_on": _recorded_days(),
        "president_permitted_on": _recorded_days(),
    }
    if earlier:
        fields["replaces"] = st.none() | _any(earlier - 1)
    given = draw(st.fixed_dictionaries({}, optional=fields))
    return exemption.ConsequenceTest(information=draw(_informed()), **given)


def _facts() -> dict[str, SearchStrategy[Any]]:
    """What may be in a record that is in form, and in any other."""
    return {
        "moment": st.sampled_from(exemption.Moment),
        "not_for_outsiders": st.booleans(),
        "general": st.booleans(),
        "participants": st.lists(_words(), max_size=2),
        "consent": st.builds(
            exemption.Consent,
            on=_recorded_days(),
            written=st.booleans(),
            grounds=st.lists(ground_ids(), max_size=1),
        ),
        "office": st.sampled_from(exemption.Office),
        "opened_in_hearing_on": _recorded_days(),
        "opened_on": _recorded_days(),
        "given_to_data_subject_on": _recorded_days(),
        "reviews": st.lists(_reviews(), max_size=3),
    }


def _reviews() -> SearchStrategy[exemption.Review]:
    """What was reviewed: of any kind, with or without a day."""
    return st.builds(
        exemption.Review,
        by=st.sampled_from(exemption.Reviewer),
        on=st.none() | _recorded_days(),
        outcome=st.sampled_from(exemption.ReviewOutcome),
        gives=st.none() | st.sampled_from(exemption.Gives),
        final_on=st.none() | _recorded_days(),
        final=st.none() | st.booleans(),
        case_number=st.none() | _words(),
        approved_by=st.none() | st.sampled_from(exemption.Approver),
        parts=st.lists(_words(), max_size=1),
        grounds=_grounds(),
    )


def _grounds() -> SearchStrategy[list[GroundId]]:
    return st.lists(ground_ids(), max_size=1)


def _parts() -> SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(sorted(PARTS)), max_size=2)


def _informed() -> SearchStrategy[str]:
    return names("Daftar contoh", "Memorandum misal")


def _answers(answer: SearchStrategy[bool]) -> SearchStrategy[dict[str, bool]]:
    return st.dictionaries(st.sampled_from(sorted(NEVER_EXEMPT)), answer)


@st.composite
def _in_form(draw: DrawFn) -> exemption.ConsequenceTest:
    """A record that has all that the law asks for."""
    grounds = draw(st.lists(ground_ids(), min_size=1, max_size=2))
    decided_on = draw(_days())
    drawn = draw(st.fixed_dictionaries({}, optional=_facts()))
    # no moment that the regulation names, and no memorandum of letter i
    faults = {"moment": exemption.Moment.DURING_DISPUTE, "not_for_outsiders": False}
    given = {name: fact for name, fact in drawn.items() if faults.get(name) is not fact}
    given["reviews"] = [
        each for each in given.get("reviews", ()) if _not_before(each, decided_on)
    ]
    given |= {name: draw(st.sampled_from(("contoh", "uraian"))) for name in _TEXTS}
    other = draw(st.sampled_from(_STATUTES[1:4]))
    return exemption.ConsequenceTest(
        information=draw(_informed().filter(filled)),
        grounds=grounds,
        statutes=(_STATUTES[0], other),
        documents=(exemption.Document("Dokumen contoh"),),
        decided_on=decided_on,
        approved_by=exemption.Approver.HEAD_OF_BODY,
        period=draw(_lawful_period(grounds, decided_on)),
        never_exempt=draw(_answers(st.just(value=False))),
        **given,
    )


def _not_before(review: exemption.Review, decided_on: dt.date) -> bool:
    """Whether a review came after the determination, as far as its days tell."""
    days = [day for day in (review.on, review.final_on) if day is not None]
    return all(first_of(day) >= decided_on for day in days)


def _lawful_period(
    grounds: list[GroundId], decided_on: dt.date
) -> SearchStrategy[Period]:
    """Periods that the letters allow, none of them longer than 30 years."""
    later = st.none() | dates(min_value=decided_on)
    length = _lengths(10)
    law = "UU 43/2009"  # which sets the years, where a letter wants that
    kinds: list[SearchStrategy[Period]] = [
        st.builds(
            lambda n, day: exemption.FixedPeriod(
                length=n, start=day, set_by=_HEAD, law=law
            ),
            length,
            later,
        ),
        st.builds(
            lambda n, day: exemption.AfterEvent(
                event="wafat", length=n, happened_on=day, set_by=_HEAD, law=law
            ),
            length,
            later,
        ),
        st.builds(
            lambda d: exemption.UntilEvent(event="wafat", happened_on=d, set_by=_HEAD),
            later,
        ),
        st.builds(lambda day: exemption.AsNeeded(ended_on=day, set_by=_HEAD), later),
        st.builds(lambda day: exemption.OtherLaw(law=law, end=day), later),
    ]
    if not any(GROUNDS[each.letter].non_permanent for each in grounds):
        kinds.append(st.just(exemption.Permanent()))
    return st.one_of(kinds)

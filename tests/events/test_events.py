"""Facts: frozen, dated, named after their class, their words from closed lists."""

from __future__ import annotations

import ast
import datetime as dt
import inspect
from enum import StrEnum
from typing import Any

import attrs
import pytest

from keterbukaan import InputError, events
from keterbukaan.errors import NotADate
from keterbukaan.events import (
    EVENTS,
    Event,
    NoticeGiven,
    Order,
    Party,
    RequestReceived,
    RulingRead,
    Stage,
)
from tests.helpers.pickles import back_from

DAY = dt.date(2026, 3, 12)
WIB = dt.timezone(dt.timedelta(hours=7))

#: What an event must say beside its day.
NEEDED: dict[str, dict[str, Any]] = {
    "notice_given": {"outcome": "granted"},
    "ground_found": {"ground": "a"},
    "interlocutory_ruling": {"outcome": "accepted"},
    "ruling_read": {"kind": "adjudication"},
}

#: The types of a case file, stage by stage, in procedural order.
TYPES = {
    Stage.REQUEST: (
        "request_sent request_received request_registered applicant_helped "
        "request_declared_complete incompleteness_notified incompleteness_received "
        "request_corrected request_forwarded extension_notified test_made notice_given "
        "notice_received information_given request_withdrawn settled_by_parties"
    ),
    Stage.OBJECTION: (
        "ground_found objection_sent objection_received objection_registered "
        "objection_forwarded objection_answered objection_answer_received "
        "objection_withdrawn"
    ),
    Stage.DISPUTE: (
        "dispute_sent dispute_filed dispute_incompleteness_notified "
        "dispute_incompleteness_received dispute_completed dispute_registered "
        "registration_proof_sent dispute_not_registered nonregistration_delivered "
        "dispute_transferred panel_named mediator_named recusal_requested "
        "member_replaced hearing_scheduled summons_received hearing_held "
        "hearing_adjourned applicant_absent body_absent "
        "preliminary_finished preliminary_refusal_notified interlocutory_ruling "
        "mediation_started "
        "mediation_extended mediation_agreed mediation_failed inspection_held "
        "conclusion_submitted dispute_stopped dispute_withdrawn dispute_lapsed "
        "ruling_read ruling_sent ruling_received"
    ),
    Stage.COURT: (
        "non_acceptance_stated challenge_paid challenge_filed challenge_registered "
        "challenge_withdrawn court_file_requested court_file_sent "
        "court_answer_submitted court_panel_named court_ruling_pronounced "
        "court_ruling_notified court_ruling_received"
    ),
    Stage.CASSATION: (
        "cassation_filed cassation_registered cassation_notified "
        "cassation_brief_filed cassation_brief_received "
        "cassation_counter_brief_filed cassation_file_sent cassation_withdrawn "
        "cassation_declared_inadmissible supreme_panel_named "
        "cassation_ruling_pronounced cassation_ruling_received review_ground_arose "
        "review_filed review_copy_received review_answer_filed review_file_sent "
        "review_withdrawn review_ruling_received"
    ),
    Stage.EXECUTION: (
        "final_copy_sent final_copy_received execution_requested execution_decided "
        "ruling_performed"
    ),
}

_OTHER_DAYS = ("found_on", "for_day", "available_on", "excuse_received")

each_type = pytest.mark.parametrize("name", EVENTS)


def _event(name: str, **fields: Any) -> Event:  # noqa: ANN401 # any field of any type
    return EVENTS[name](DAY, **NEEDED.get(name, {}), **fields)


def _with(event: Event, **fields: Any) -> Event:  # noqa: ANN401 # any field of any type
    return attrs.evolve(event, **fields)


def test_every_type_of_a_case_file_exists() -> None:
    """The types are those of the file format, in order, each in its stage."""
    listed = [(name, stage) for stage in TYPES for name in TYPES[stage].split()]
    assert [(name, cls.stage) for name, cls in EVENTS.items()] == listed


def test_every_public_class_of_an_event_has_a_type() -> None:
    """No class of a fact is left out of the table of types."""
    classes = {
        value
        for value in vars(events).values()
        if inspect.isclass(value) and issubclass(value, Event)
    }
    abstract = {value for value in classes if value is Event or value.__subclasses__()}
    assert classes - abstract == set(EVENTS.values())
    assert {cls.__name__ for cls in classes} <= set(events.__all__)


@each_type
def test_a_type_is_its_class_in_snake_case(name: str) -> None:
    """The name in a case file follows from the name of the class."""
    words = "".join(word.title() for word in name.split("_"))
    assert EVENTS[name].__name__ == words
    assert EVENTS[name].type == name


@each_type
def test_a_fact_is_a_frozen_value(name: str) -> None:
    """Equal facts are equal and hash alike, travel whole, and cannot be edited."""
    event = _event(name, id="1", items=("a",), dated=DAY, recorded_on=DAY)
    same = _event(name, id="1", items=["a"], dated=DAY, recorded_on=DAY)
    assert event == same
    assert hash(event) == hash(same)
    assert back_from(event) == event
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        event.on = DAY  # type: ignore[misc] # that is the point


def test_no_number_of_a_fact_is_below_zero() -> None:
    """A fee or a number of members below zero is no fact that can be read."""
    for name, key in (("notice_given", "fee"), ("panel_named", "members")):
        assert getattr(_event(name, **{key: 0}), key) == 0
        with pytest.raises(InputError, match=rf"{key}: expected 0 or more, got -1"):
            _event(name, **{key: -1})


@each_type
def test_a_fact_shows_what_is_set(name: str) -> None:
    """As Python, without what may be personal."""
    private = {"note": "Ibu Melati", "reference": "R-77", "extra": {"row": 7}}
    event = _event(name, **private, recorded_on=DAY)
    made = ast.parse(repr(event), mode="eval").body
    assert isinstance(made, ast.Call)
    set_ = {"on", "recorded_on", *NEEDED.get(name, {})}
    assert {each.arg for each in made.keywords} == set_
    assert dict(event.__rich_repr__()).keys() == set_


def test_a_fact_is_shown_by_its_fields_in_order() -> None:
    """A member of an enumeration as the word that a constructor takes."""
    order = Order(bound="body", n=14, unit="working_days", start="final")
    ruling = RulingRead(DAY, kind="adjudication", outcome="granted", orders=[order])
    assert repr(RequestReceived(DAY)) == (
        "RequestReceived(on=datetime.date(2026, 3, 12))"
    )
    assert repr(ruling) == (
        "RulingRead(on=datetime.date(2026, 3, 12), kind='adjudication', "
        "outcome='granted', orders=(Order(bound='body', n=14, unit='working_days', "
        "start='final'),))"
    )


def test_an_application_keeps_things_of_its_own() -> None:
    """They are compared and not hashed, and nobody can change them."""
    content = {"row": [7], "who": {"desk": 2}}
    event = _event("request_received", extra=content)
    content["row"] = [8]
    event.extra["who"]["desk"] = 3
    assert event.extra == {"row": [7], "who": {"desk": 2}}
    assert event != _event("request_received")
    assert hash(event) == hash(_event("request_received"))
    assert _with(event, on=DAY).extra is event.extra
    assert repr(event.extra) == "Extra(2 keys)"
    assert back_from(event) == event
    with pytest.raises(InputError, match=r"\$\.extra: expected an object"):
        _event("request_received", extra=[7])


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("request_forwarded", {"internal": False, "to": "Dinas Contoh"}),
        ("notice_given", {"outcome": "refused", "reason": "not_documented"}),
        *(
            ("objection_answered", {"outcome": outcome})
            for outcome in ("inspect_only", "data_subject_only", "not_held")
        ),
        ("dispute_transferred", {"to": "Komisi Informasi Pusat"}),
        *(
            ("hearing_adjourned", {"purpose": purpose})
            for purpose in ("mediation", "evidence", "absence", "test", "other")
        ),
        ("preliminary_finished", {"outcome": "refused"}),
        ("preliminary_finished", {"outcome": "rejected"}),
        *(
            ("ruling_read", {"kind": "adjudication", "outcome": outcome})
            for outcome in ("inspect_only", "data_subject_only", "not_held")
        ),
    ],
)
def test_a_fact_says_more(name: str, fields: dict[str, Any]) -> None:
    """Whereto, what for, and which part of an answer."""
    event = EVENTS[name](DAY, **fields)
    assert {key: getattr(event, key) for key in fields} == fields


def test_facts_of_two_kinds_are_never_equal() -> None:
    """The kind counts, not the fields alone."""
    sent, received = events.RulingSent(DAY), events.CourtFileSent(DAY)
    assert vars(sent) == vars(received)
    assert sent != received
    assert len({sent, received}) == 2


@each_type
def test_a_fact_has_a_civil_day(name: str) -> None:
    """No fact takes an instant or a text for one of its days."""
    fields = {field.name for field in attrs.fields(EVENTS[name])}
    days = fields & {"on", "dated", "recorded_on", *_OTHER_DAYS}
    assert {"on", "dated", "recorded_on"} <= days
    for wrong in (dt.datetime(2026, 3, 12, tzinfo=WIB), "2026-03-12"):
        for day in days:
            with pytest.raises(NotADate):
                _with(_event(name), **{day: wrong})


@each_type
def test_words_come_from_closed_lists(name: str) -> None:
    """A word given as text becomes the member, and a strange one is refused."""
    event = _event(name)
    for field in attrs.fields(EVENTS[name]):
        value = getattr(event, field.name)
        if isinstance(value, StrEnum):
            text = {field.name: str(value)}
            assert type(getattr(_with(event, **text), field.name)) is type(value)
            with pytest.raises(ValueError, match="mango"):
                _with(event, **{field.name: "mango"})


@pytest.mark.parametrize(
    ("name", "field", "text"),
    [
        ("notice_given", "reason", "purpose"),
        ("objection_answered", "outcome", "refused"),
        ("recusal_requested", "by", "body"),
        ("hearing_scheduled", "hearing", "first"),
        ("preliminary_finished", "outcome", "rejected"),
        ("inspection_held", "kind", "closed"),
        ("dispute_stopped", "reason", "repeated"),
        ("ruling_read", "outcome", "not_accepted"),
        ("challenge_filed", "by", "applicant"),
        ("court_ruling_pronounced", "outcome", "remanded"),
        ("court_ruling_notified", "how", "uploaded"),
        ("court_ruling_notified", "to", "body"),
        ("cassation_ruling_pronounced", "outcome", "granted"),
        ("execution_decided", "outcome", "ordered"),
    ],
)
def test_a_word_may_be_left_open(name: str, field: str, text: str) -> None:
    """Where the record is silent the field is None; else it is a member."""
    assert getattr(_event(name), field) is None
    assert isinstance(getattr(_event(name, **{field: text}), field), StrEnum)
    with pytest.raises(ValueError, match="mango"):
        _event(name, **{field: "mango"})


@pytest.mark.parametrize(
    "name", ["objection_sent", "objection_received", "dispute_filed"]
)
def test_grounds_are_letters_in_order(name: str) -> None:
    """Grounds of objection stand once each, in the order of the statute."""
    event = _event(name, grounds=["g", "c", "g"])
    assert event.grounds == ("c", "g")  # type: ignore[attr-defined] # each has it
    with pytest.raises(ValueError, match="'h'"):
        _event(name, grounds=["h"])


@pytest.mark.parametrize(
    ("name", "field", "text"),
    [
        ("dispute_incompleteness_notified", "missing", "identity"),
        ("dispute_not_registered", "missing", "power_of_attorney"),
        ("interlocutory_ruling", "question", "time"),
    ],
)
def test_several_words_come_from_closed_lists(name: str, field: str, text: str) -> None:
    """One word or several become members, and a strange one is refused."""
    one, several = _event(name, **{field: text}), _event(name, **{field: [text]})
    assert one == several
    assert [isinstance(word, StrEnum) for word in getattr(one, field)] == [True]
    with pytest.raises(ValueError, match="mango"):
        _event(name, **{field: ["mango"]})


@pytest.mark.parametrize(
    ("given", "present"),
    [
        (None, None),
        (True, (Party.APPLICANT, Party.BODY)),
        (False, ()),
        (["body"], (Party.BODY,)),
    ],
)
def test_presence_is_known_or_not(
    given: object, present: tuple[Party, ...] | None
) -> None:
    """Both, none, those named, or not on record: four different things."""
    event = _event("court_ruling_pronounced", present=given)
    assert event.present == present  # type: ignore[attr-defined] # of that class


def test_an_instant_needs_its_zone() -> None:
    """A time of day without a zone belongs to no civil day."""
    at = dt.datetime(2026, 3, 12, 9, tzinfo=WIB)
    assert _event("request_received", at=at).at == at
    with pytest.raises(InputError, match="needs its zone") as caught:
        _event("request_received", at=at.replace(tzinfo=None))
    assert [problem.path for problem in caught.value.problems] == ["$.at"]


def test_all_bad_exemptions_come_at_once() -> None:
    """A refusal names provisions of the statute; each bad one is listed."""
    good = NoticeGiven(DAY, outcome="refused", exemptions=["17.h.3", "17.a"])
    assert good.exemptions == ("17.h.3", "17.a")
    with pytest.raises(InputError) as caught:
        _event(
            "notice_given",
            exemptions=["17.h", "17.k", "18.a", "17.h.0", "17.h.6", "17.b.1"],
        )
    assert [problem.path for problem in caught.value.problems] == [
        f"$.exemptions[{place}]" for place in (1, 2, 3, 4, 5)
    ]
    assert [problem.text("en") for problem in caught.value.problems][-2:] == [
        "not an exemption: '17.h.6'; 17.h has 17.h.1 to 17.h.5",
        "not an exemption: '17.b.1'; 17.b has no items",
    ]


def test_a_single_name_may_stand_alone() -> None:
    """One item or one exemption need not be wrapped, and is not taken apart."""
    event = _event("notice_given", items="annex", exemptions="17.h", tests="UK-1")
    assert event.items == ("annex",)
    assert event == _event(
        "notice_given", items=["annex"], exemptions=["17.h"], tests=["UK-1"]
    )


def test_an_order_binds_a_party_from_a_day() -> None:
    """The orders of a ruling keep what the ruling said."""
    order = events.Order(bound="body", n=14, unit="working_days", start="final")
    event = _event("ruling_read", orders=[order])
    assert event.orders == (order,)  # type: ignore[attr-defined] # of that class
    assert (order.bound, order.start) == (Party.BODY, events.OrderFrom.FINAL)

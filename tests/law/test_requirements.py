"""Who may ask, with what, by which channel, and what a form has to say."""

from __future__ import annotations

import datetime as dt

import pytest

from keterbukaan.errors import NotInForce
from keterbukaan.law.instruments import INSTRUMENTS
from keterbukaan.law.printed.forms import FORMS, UnknownForm, form
from keterbukaan.law.readings import READINGS
from keterbukaan.law.requirements import (
    ASKERS,
    CHANNEL_RULES,
    DOCUMENT_RULES,
    SPELLINGS,
    Channel,
    Document,
    asker,
    channel_of,
    channels,
    documents,
)
from keterbukaan.law.shape import Evidence
from keterbukaan.parties import ApplicantKind

OLD, NEW = dt.date(2021, 6, 29), dt.date(2021, 6, 30)
DISPUTE_2010, DISPUTE_2013 = dt.date(2013, 4, 28), dt.date(2013, 4, 29)
BEFORE = dt.date(2010, 4, 29)


def _asked(step: str, kind: str, day: dt.date, *, agent: bool = False) -> list[str]:
    """Give what is asked for: the key and the documents of which one is enough."""
    rules = documents(step, kind, day, agent=agent)
    return [f"{rule.key}: {' '.join(rule.any_of)}" for rule in rules]


# -- who may ask -------------------------------------------------------------------


def test_who_may_ask() -> None:
    """Citizens, Indonesian legal entities and groups; all kinds but the unknown."""
    assert [*ASKERS, "unknown"] == [kind.value for kind in ApplicantKind]
    assert [kind for kind, row in ASKERS.items() if row.may] == [
        "citizen",
        "legal_entity",
        "group",
    ]
    assert str(ASKERS["foreigner"].basis) == "UU 14/2008 Ps. 1 no. 12"


def test_inter_agency_help_begins_with_its_regulation() -> None:
    """Before PerKI 1/2021 no text says how public bodies ask one another."""
    assert asker("public_body", OLD) is None
    row = asker("public_body", NEW)
    assert row is not None
    assert [str(c) for c in row.citations] == [
        "PerKI 1/2021 Ps. 54",
        "PerKI 1/2021 Ps. 55",
    ]
    assert asker("citizen", BEFORE) is None


# -- documents ---------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(ApplicantKind))
def test_a_request_asked_for_no_document_before(kind: str) -> None:
    """Under PerKI 1/2010 there was nothing to hand in, with an objection either."""
    assert documents("request", kind, OLD, agent=True) == ()
    assert documents("objection", kind, OLD, agent=True) == ()


@pytest.mark.parametrize(
    ("kind", "agent", "asked"),
    [
        ("citizen", False, ["identity: identity_card population_certificate"]),
        ("legal_entity", False, ["entity: ratified_deed"]),
        (
            "group",
            False,
            [
                "power: power_of_attorney special_power_of_attorney",
                "givers: givers_identity",
            ],
        ),
        (
            "group",
            True,
            ["power: special_power_of_attorney", "givers: givers_identity"],
        ),
        ("unknown", True, ["power: special_power_of_attorney"]),
        ("unknown", False, []),
    ],
)
def test_what_a_request_asks_for(kind: str, asked: list[str], *, agent: bool) -> None:
    """PerKI 1/2021 Ps. 27: no passport, and a special power with duty stamp."""
    assert _asked("request", kind, NEW, agent=agent) == asked


def test_an_objection_asks_an_agent_for_a_special_power() -> None:
    """PerKI 1/2021 Ps. 39; nothing else is asked for."""
    assert _asked("objection", "citizen", NEW) == []
    assert _asked("objection", "citizen", NEW, agent=True) == [
        "power: special_power_of_attorney"
    ]


_PROOFS = [
    "request_proof: request_proof",
    "objection_proof: objection_proof objection_answer",
]


@pytest.mark.parametrize(
    ("kind", "agent", "asked"),
    [
        (
            "citizen",
            False,
            [
                (
                    "identity: identity_card passport other_citizenship_proof "
                    "driving_licence"
                )
            ],
        ),
        ("legal_entity", False, ["entity: gazetted_articles"]),
        (
            "citizen",
            True,
            [
                (
                    "identity: identity_card passport other_citizenship_proof "
                    "driving_licence"
                ),
                "power: power_of_attorney special_power_of_attorney",
            ],
        ),
        (
            "group",
            False,
            [
                "power: power_of_attorney special_power_of_attorney",
                "givers: givers_identity",
            ],
        ),
        ("unknown", False, []),
    ],
)
def test_what_a_dispute_asks_for(kind: str, asked: list[str], *, agent: bool) -> None:
    """PerKI 1/2013 Ps. 11: a passport as well, and a plain power for an agent."""
    assert _asked("dispute", kind, DISPUTE_2013, agent=agent) == [*asked, *_PROOFS]


def test_what_a_dispute_asked_for_before() -> None:
    """PerKI 2/2010: identity card, driving licence, passport or student card."""
    assert _asked("dispute", "citizen", DISPUTE_2010) == [
        "identity: identity_card driving_licence passport student_card",
        *_PROOFS,
    ]
    assert _asked("dispute", "legal_entity", DISPUTE_2010) == [
        "entity: other_entity_proof ratified_deed gazetted_articles",
        *_PROOFS,
    ]
    assert documents("dispute", "citizen", dt.date(2010, 8, 19)) == ()


def test_periodic_information_needs_no_proof_of_a_request() -> None:
    """PerKI 1/2013 Ps. 11(3)."""
    rules = documents("dispute", "unknown", DISPUTE_2013)
    assert [(rule.key, rule.not_on) for rule in rules] == [
        ("request_proof", "b"),
        ("objection_proof", None),
    ]


def test_rows_are_whole() -> None:
    """Each row has words, a provision of a known instrument, and real kinds."""
    for rule in DOCUMENT_RULES:
        assert rule.of in {*ASKERS, "agent", "all"}
        assert rule.reading is None or rule.reading in READINGS
        assert rule.text("id") != ""
    tables = (*ASKERS.values(), *DOCUMENT_RULES, *CHANNEL_RULES, *FORMS)
    for row in tables:
        assert row.basis.instrument in INSTRUMENTS
        read = row.evidence in {Evidence.S, Evidence.S1}
        assert read or row.checked is None
    assert all(all(document.words) for document in Document)


# -- channels ----------------------------------------------------------------------


def test_the_channels_that_a_text_names() -> None:
    """All of them before, two since; an application is in writing."""
    before, since = channels("request", OLD), channels("request", NEW)
    assert before is not None
    assert since is not None
    assert set(before.channels) == {*Channel} - {Channel.ORAL}
    assert (before.oral, since.oral) == ("yes", "no")
    assert since.channels == (Channel.IN_PERSON, Channel.EMAIL)
    dispute = channels("dispute", DISPUTE_2013)
    assert dispute is not None
    assert (dispute.channels, dispute.oral) == ((), "special_needs")
    old = channels("dispute", DISPUTE_2010)
    assert old is not None
    assert old.oral is None
    assert channels("dispute", dt.date(2010, 8, 19)) is None


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("e-mail", "email"),
        (" Surel ", "email"),
        ("Pos", "post"),
        ("LISAN", "oral"),
        ("datang langsung", "in_person"),
        ("surat", None),
        ("", None),
        (None, None),
    ],
)
def test_a_register_has_its_own_words(text: str | None, channel: str | None) -> None:
    """A known spelling is understood, and any other is left alone."""
    assert channel_of(text) == channel


def test_every_channel_is_understood() -> None:
    """The value of each channel is one of its spellings, all in small letters."""
    assert set(SPELLINGS.values()) == set(Channel)
    assert all(text == text.casefold() == text.strip() for text in SPELLINGS)


# -- forms -------------------------------------------------------------------------


def test_the_request_form_has_ten_items_and_nine_by_mail() -> None:
    """PerKI 1/2021 Ps. 29(5) and 30(1): the same but for the number."""
    paper, mail = form("request", NEW), form("request.email", NEW)
    assert [str(f.basis)[-1] for f in paper.fields] == list("abcdefghij")
    assert [str(f.basis)[-1] for f in mail.fields] == list("abcdefghi")
    assert [f.key for f in paper.fields[1:]] == [f.key for f in mail.fields]
    assert paper.fields[0].by == "staff"
    assert "registration_number" not in paper.required()
    assert "special_power" not in paper.required()


def test_the_old_request_form_had_no_identity_number() -> None:
    """PerKI 1/2010 Ps. 23(4): name, address, and a contact."""
    assert form("request", OLD).required()[:3] == ("name", "address", "contact")
    with pytest.raises(NotInForce, match=r"request\.email"):
        form("request.email", OLD)


def test_what_an_objection_says() -> None:
    """Two fields are for staff; the case position stands in the annex alone."""
    paper, mail = form("objection", NEW), form("objection.email", NEW)
    assert paper.required() == (
        "request_number",
        "purpose",
        "identity",
        "ground",
        "signatures",
    )
    assert mail.required() == paper.required()
    assert [f.key for f in paper.fields if not f.required] == ["case_position"]
    assert len(form("objection.least", OLD).fields) == 4


def test_what_an_application_says() -> None:
    """Identity, reasons and relief; six boxes and six forms of relief, once seven."""
    now = {f.key: f for f in form("dispute", DISPUTE_2013).fields}
    assert list(now) == ["identity", "reasons", "relief", "declaration"]
    assert len(now["reasons"].choices) == len(now["relief"].choices) == 6
    (relief,) = form("dispute", DISPUTE_2010).fields
    assert len(relief.choices) == 7
    assert relief.choice_texts("en")[-1] == "late delivery"
    assert relief.choice_texts()[-1] == "keterlambatan penyampaian"


def test_a_form_that_does_not_exist() -> None:
    """A wrong key is an error that names what may have been meant."""
    with pytest.raises(UnknownForm, match="did you mean 'objection'"):
        form("objections", NEW)


def test_the_fields_of_a_form_differ() -> None:
    """No form has a key twice, and no two forms of a day have the same key."""
    for each in FORMS:
        keys = [field.key for field in each.fields]
        assert len(keys) == len(set(keys))
    for day in (OLD, NEW, DISPUTE_2010, DISPUTE_2013):
        keys = [each.key for each in FORMS if each.covers(day)]
        assert len(keys) == len(set(keys))

"""Forms of facts: from these alone somebody can ask for a fact, in two languages."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import keterbukaan as kip
from keterbukaan import errors, events
from keterbukaan.adapters.json import read_case, write_case
from keterbukaan.adapters.json.forms import keys_of
from keterbukaan.events import EVENTS, Order, fields
from keterbukaan.fact_forms import FactField, FieldKind, describe
from keterbukaan.lifecycle import TABLES
from keterbukaan.texts import LANGUAGES
from tests.helpers.pickles import back_from

if TYPE_CHECKING:
    from collections.abc import Iterator

DAY = "2026-03-12"
each_type = pytest.mark.parametrize("name", EVENTS)


def _all_fields(name: str) -> Iterator[FactField]:
    for field in describe(name).fields:
        yield field
        yield from field.fields


def _value(field: FactField) -> object:
    """Fill a field in as a page would, by its form alone."""
    if field.kind in {FieldKind.CHOICE, FieldKind.CHOICES, FieldKind.CHOICES_OR_TRUTH}:
        values = [value.value for value in field.values]
        return values[-1] if field.kind is FieldKind.CHOICE else values[:2]
    if field.kind is FieldKind.OBJECTS:
        return [{part.key: _value(part) for part in field.fields}]
    return {
        FieldKind.DAY: DAY,
        FieldKind.INSTANT: f"{DAY}T09:30:00+07:00",
        FieldKind.OBJECT: {"row": 7},
        FieldKind.TEXT: "uji",
        FieldKind.TEXTS: ["uji"],
        FieldKind.TEXT_OR_TRUTH: False,
        FieldKind.TRUTH: not field.default,
        FieldKind.WHOLE_NUMBER: field.least,
    }[field.kind]


@each_type
def test_every_field_has_a_label_in_both_languages(name: str) -> None:
    """The fact, each of its fields and each of their values are named."""
    form = describe(name)
    named: list[Any] = [form, *_all_fields(name)]
    named += [value for field in _all_fields(name) for value in field.values]
    for lang in LANGUAGES:
        assert all(each.label(lang).strip() for each in named)
    with pytest.raises(errors.UnknownLanguage):
        form.label("fr")  # type: ignore[arg-type] # no language


@each_type
def test_a_form_has_the_keys_of_a_case_file(name: str) -> None:
    """The keys are those that a file may have, in its order, and each once."""
    keys = [field.key for field in describe(name).fields]
    assert ["type", *keys] == keys_of(EVENTS[name])
    for field in describe(name).fields:
        if field.kind is FieldKind.OBJECTS:
            assert [part.key for part in field.fields] == keys_of(Order)


@each_type
def test_what_is_filled_in_by_the_form_is_read(name: str) -> None:
    """A fact with a value in every field, chosen by its form, is read as it was."""
    fact = {field.key: _value(field) for field in describe(name).fields}
    case = read_case(
        {
            "schema": "keterbukaan/case/1",
            "body": {"kind": "state", "level": "regency"},
            "events": [{"type": name, **fact}],
        }
    )
    assert write_case(case)["events"] == [{"type": name, **fact}]


@each_type
def test_what_is_required_and_no_more_makes_a_fact(name: str) -> None:
    """What the form does not require may be left out, and then is its default."""
    form = describe(name)
    needed = {each.name: _value(each) for each in form.fields if each.required}
    kind: Any = EVENTS[name]
    fact = kind(**{**needed, "on": dt.date(2026, 3, 12)})
    for field in form.fields:
        if not field.required:
            value = getattr(fact, field.name)
            kept = list(value) if isinstance(value, tuple) else value
            assert kept == field.default
        else:
            with pytest.raises(TypeError):
                kind(**{key: needed[key] for key in needed if key != field.name})


@each_type
def test_a_form_says_where_the_fact_belongs(name: str) -> None:
    """Its words, stage, actor and provision are those of its row."""
    rows = {row.fact.type: (table, row) for table in TABLES for row in table.rows}
    table, row = rows[name]
    form = describe(name)
    assert (form.type, form.words, form.stage) == (name, row.words, table.stage)
    assert (form.actor, form.basis) == (row.by, row.basis)


def test_every_kind_of_field_occurs() -> None:
    """There is no kind that no field has."""
    kinds = {field.kind for name in EVENTS for field in _all_fields(name)}
    assert kinds == {*FieldKind}


def test_no_row_of_the_table_is_idle() -> None:
    """Every word, key and provision in the table belongs to a field of a fact."""
    owners = [*EVENTS.values(), Order]
    there = {(kind, each.name) for kind in owners for each in attrs.fields(kind)}
    exceptions = fields.EXCEPTIONS.keys()
    assert {*exceptions, *fields.KEYS, *fields.BASES, *fields.SPECIAL} <= there
    plain = {name for kind, name in there if (kind, name) not in exceptions}
    assert {*fields.WORDS} == plain


def test_a_fact_its_class_and_its_type_have_one_form() -> None:
    """It does not matter how it is asked for."""
    fact = events.RequestReceived(dt.date(2026, 3, 12))
    forms = kip.describe(fact), kip.describe(type(fact)), kip.describe(fact.type)
    assert forms[0] is forms[1] is forms[2]
    assert back_from(forms[0]) == forms[0]
    assert hash(forms[0]) == hash(forms[1])


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        ("request_recieved", "did you mean 'request_received'?"),
        (events.DisputeEvent, "unknown type of fact 'dispute_event'"),
        (events.Event, "unknown type of fact 'event'"),
        (7, "unknown type of fact 7"),
    ],
)
def test_an_unknown_fact_is_named_with_a_suggestion(wrong: Any, hint: str) -> None:  # noqa: ANN401 (anything may be given)
    """What is no kind of fact is an error of this library."""
    with pytest.raises(errors.UnknownName) as caught:
        describe(wrong)
    assert isinstance(caught.value, kip.KeterbukaanError)
    assert hint in str(caught.value)
    assert caught.value.text("id").startswith("jenis fakta")
    with pytest.raises(errors.UnknownLanguage):
        caught.value.text(wrong)


def test_texts_of_which_some_are_known() -> None:
    """A channel may be any text; an exemption is one of those of the statute."""
    form = describe("notice_given")
    channel, exemptions = form.field("channel"), form.field("exemptions")
    assert channel.kind is FieldKind.TEXT
    assert ("email", "surat elektronik") in [
        (each.value, each.label()) for each in channel.values
    ]
    assert exemptions.kind is FieldKind.CHOICES
    assert str(exemptions.basis) == "UU 14/2008 Ps. 17"
    letters = {each.value: each.label() for each in exemptions.values}
    assert letters["17.h"] == "rahasia pribadi"


def test_what_may_be_personal_is_marked() -> None:
    """Free words, file marks and what is kept for an application may be personal."""
    form = describe("request_received")
    assert [each.key for each in form.fields if each.personal] == [
        "note",
        "reference",
        "extra",
    ]
    assert [each.key for each in form.fields if not each.common] == ["documents"]

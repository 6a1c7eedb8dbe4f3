"""The rule book: ids, periods, provisions, words, and the days a value changes."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from attrs import NOTHING, fields

from keterbukaan.citation import cite
from keterbukaan.errors import InputError, NotInForce, UnknownRule
from keterbukaan.law.instruments import INSTRUMENTS
from keterbukaan.law.limits import RULES, rule
from keterbukaan.law.limits.regimes import PERKI_1_2021, REVIEW, S1
from keterbukaan.law.printed.penalties import Penalty
from keterbukaan.law.readings import READINGS
from keterbukaan.law.requirements import DocumentRule
from keterbukaan.law.service_rules import SERVICE_LIMITS
from keterbukaan.law.shape import Actor, Direction, Evidence, Limit, Rule, Stage
from keterbukaan.law.spans import AtOnce, CalendarDays, Months, Span, WorkingDays, Years
from keterbukaan.law.start_words import TRIGGERS
from keterbukaan.law.thresholds import Count
from keterbukaan.law.words import LAPSES, LIMIT_DOUBTS
from tests.helpers.pickles import back_from

IDS = (
    "request.registration",
    "request.help",
    "request.completeness_check",
    "request.correction",
    "request.notice",
    "request.notice.internal",
    "request.extension",
    "objection.file",
    "objection.response",
    "dispute.file",
    "dispute.file.silence",
    "dispute.incomplete_notice",
    "dispute.complete",
    "dispute.nonregistration_deed",
    "dispute.registration_proof",
    "dispute.preliminary",
    "dispute.preliminary.notice",
    "dispute.start",
    "dispute.begin",
    "dispute.finish",
    "dispute.recusal",
    "dispute.summons",
    "dispute.mediation_day",
    "dispute.mediation",
    "dispute.mediation.extension",
    "dispute.panel",
    "dispute.adjudication",
    "dispute.conclusion",
    "ruling.copy",
    "court.challenge",
    "court.file_request",
    "court.file_sent",
    "court.answer",
    "court.panel",
    "court.decision",
    "court.decision_copy",
    "court.cassation",
    "court.cassation_notice",
    "court.cassation_brief",
    "court.cassation_copy",
    "court.cassation_counter_brief",
    "court.cassation_file",
    "court.supreme",
    "court.cassation_ruling_notice",
    "court.review",
    "court.review_copy",
    "court.review_answer",
    "court.review_file",
    "court.review_ruling_notice",
    "court.final_copy",
    "court.execution_order",
    "court.performance",
    "exemption.open",
    "publication.periodic",
    "list.update",
    "report.annual",
    "election.request.notice",
    "election.request.extension",
    "election.objection.file",
    "election.objection.response",
    "election.dispute.file",
    "election.dispute.finish",
)

BACKWARDS = {
    "dispute.recusal",
    "dispute.summons",
    "dispute.conclusion",
    "exemption.open",
}

RUN_ON = {
    "request.extension": "request.notice",
    "dispute.file.silence": "objection.response",
    "dispute.mediation.extension": "dispute.mediation",
    "court.panel": "court.answer",
    "election.request.extension": "election.request.notice",
}

FIRST_DAY_NOT_SEEN = {"PerKI 1/2014": "not read; first reported on 18 March 2014"}

EVERY_LIMIT = [
    pytest.param(rule, limit, id=f"{rule.id}:{limit.in_force}")
    for rule in RULES.values()
    for limit in rule.limits
]


def days(year: int, month: int, *two: int) -> tuple[dt.date, ...]:
    """Days of one month."""
    return tuple(dt.date(year, month, day) for day in two)


def outlines(rule_id: str) -> list[tuple[str, str, str]]:
    """The limits of a rule as span, basis and period."""
    return [
        (str(limit.span), str(limit.basis), limit.period)
        for limit in rule(rule_id).limits
    ]


class TestIds:
    """The ids are a promise."""

    def test_all_there_in_procedural_order(self) -> None:
        """Every promised id exists, in the order of the procedure."""
        assert tuple(RULES) == IDS

    def test_key_is_id(self) -> None:
        """Every rule stands under its own id."""
        assert all(key == found.id for key, found in RULES.items())

    @pytest.mark.parametrize("rule_id", IDS)
    def test_found_by_id(self, rule_id: str) -> None:
        """A rule is found by its id."""
        assert rule(rule_id) is RULES[rule_id]

    def test_unknown(self) -> None:
        """An unknown id is an error that knows what there is."""
        with pytest.raises(UnknownRule) as caught:
            rule("request.notise")
        assert caught.value.name == "request.notise"
        assert caught.value.known == IDS

    def test_frozen(self) -> None:
        """Nobody can add a rule to the book, or take one out."""
        with pytest.raises(TypeError, match="a Book cannot be changed"):
            RULES["mine"] = RULES["request.notice"]  # type: ignore[index]
        with pytest.raises(TypeError, match="a Book cannot be changed"):
            RULES.clear()  # type: ignore[attr-defined]

    def test_pickled(self) -> None:
        """The books of rules and readings survive pickling, in their order."""
        for book in (RULES, READINGS):
            copy = back_from(book)
            assert type(copy) is type(book)
            assert list(copy.items()) == list(book.items())

    @pytest.mark.parametrize("kind", [WorkingDays, CalendarDays, Months, Years])
    def test_no_length_below_zero(self, kind: type[Span]) -> None:
        """A length of time is not below zero; what was seen is named."""
        assert kind(0).n == 0
        with pytest.raises(InputError, match=r"\$\.n: expected 0 or more, got -1"):
            kind(-1)


class TestStages:
    """Where in the procedure a rule stands."""

    def test_in_the_order_of_the_procedure(self) -> None:
        """The general rules of the stages stand in the order of the stages."""
        found = [rule.stage for rule in RULES.values() if not rule.general]
        stages = [stage for stage in found if stage is not None]
        assert stages == sorted(stages, key=list(Stage).index)
        assert {*Stage} - {*stages} == {Stage.CLOSED}

    def test_outside_every_stage(self) -> None:
        """Exemptions and publication have limits beside every case."""
        outside = {key for key, rule in RULES.items() if rule.stage is None}
        assert outside == {
            "exemption.open",
            "publication.periodic",
            "list.update",
            "report.annual",
        }

    def test_standing_in(self) -> None:
        """A special rule stands in for general ones of its stage and actor."""
        for found in RULES.values():
            assert found.steps == (found.general or (found.id,))
            assert bool(found.general) is found.id.startswith("election.")
            for general in map(rule, found.general):
                assert (general.stage, general.actor) == (found.stage, found.actor)
                assert not general.general

    def test_replaced_once(self) -> None:
        """No general rule has two special ones."""
        replaced = [step for found in RULES.values() for step in found.general]
        assert len(replaced) == len(set(replaced))


class TestShape:
    """What holds for every rule."""

    @pytest.mark.parametrize("found", RULES.values(), ids=lambda found: found.id)
    def test_periods_in_order(self, found: Rule) -> None:
        """The periods of a rule are in order and never overlap."""
        assert found.limits
        for earlier, later in pairwise(found.limits):
            assert earlier.until is not None
            assert earlier.in_force <= earlier.until < later.in_force

    @pytest.mark.parametrize("found", RULES.values(), ids=lambda found: found.id)
    def test_no_gap(self, found: Rule) -> None:
        """One limit ends on the day before the next one begins."""
        for earlier, later in pairwise(found.limits):
            assert earlier.until == later.in_force - dt.timedelta(days=1)

    @pytest.mark.parametrize("found", RULES.values(), ids=lambda found: found.id)
    def test_words(self, found: Rule) -> None:
        """Label, trigger and lapse have words in both languages."""
        for words in (found.words, TRIGGERS[found.trigger], LAPSES[found.lapse]):
            indonesian, english = words
            assert indonesian.strip()
            assert english.strip()
            assert indonesian != english

    def test_direction(self) -> None:
        """Four limits are counted backwards and no other."""
        before = {r.id for r in RULES.values() if r.direction is Direction.BEFORE}
        assert before == BACKWARDS

    def test_run_on(self) -> None:
        """A trigger with a dot is another rule, whose last day starts the count."""
        run_on = {r.id: r.trigger for r in RULES.values() if "." in r.trigger}
        assert run_on == RUN_ON
        assert set(run_on.values()) <= set(RULES)

    def test_labels_differ(self) -> None:
        """No two rules share a label in either language."""
        for language in (0, 1):
            labels = [found.words[language] for found in RULES.values()]
            assert len(set(labels)) == len(labels)


class TestLimits:
    """What holds for every limit."""

    @pytest.mark.parametrize(("found", "limit"), EVERY_LIMIT)
    def test_basis(self, found: Rule, limit: Limit) -> None:
        """Every basis parses, and its instrument was in force from the start."""
        assert cite(str(limit.basis)) == limit.basis, found.id
        instrument = INSTRUMENTS[limit.basis.instrument]
        if instrument.id in FIRST_DAY_NOT_SEEN:
            assert instrument.in_force is None
            assert "in_force_not_known" in limit.doubts
        elif instrument.in_force is None:
            assert int(instrument.id[-4:]) < limit.in_force.year
        else:
            assert instrument.in_force <= limit.in_force
        last = instrument.until or dt.date.max
        assert (limit.until or dt.date.max) <= last

    @pytest.mark.parametrize(("found", "limit"), EVERY_LIMIT)
    def test_also(self, found: Rule, limit: Limit) -> None:
        """Every further provision was in force on some day of the period."""
        for further in limit.also:
            assert cite(str(further)) == further, found.id
            assert further != limit.basis
            instrument = INSTRUMENTS[further.instrument]
            assert instrument.in_force is not None
            assert instrument.in_force <= (limit.until or dt.date.max)
            assert limit.in_force <= (instrument.until or dt.date.max)

    @pytest.mark.parametrize(("found", "limit"), EVERY_LIMIT)
    def test_checked(self, found: Rule, limit: Limit) -> None:
        """Only what was read in the text itself carries the day it was read."""
        read = limit.evidence in {Evidence.S, Evidence.S1}
        assert read or limit.checked is None, found.id

    def test_read_again(self) -> None:
        """What was compared a second time are these provisions and no others."""
        again = {
            str(limit.basis)
            for found in RULES.values()
            for limit in found.limits
            if limit.checked == REVIEW
        }
        court = {"4(2)", "6(1)", "6(2)", "6(3)", "6(4)", "9(1)", "9(2)", "9(3)"}
        perma = {f"PERMA 2/2011 Ps. {article}" for article in court | {"12(3)"}}
        cassation = {"46(4)", "47(1)", "47(2)", "47(3)", "48(1)", "53(2)"}
        review = {"69", "72(1)", "72(2)", "72(4)", "75"}
        procedure = {f"UU 14/1985 Ps. {article}" for article in cassation | review}
        procedure |= {f"UU 51/2009 Ps. {a}" for a in ("51A(2)", "116(1)", "116(3)")}
        assert again == perma | procedure | {"PerKI 1/2013 Ps. 13 b"}

    def test_nobody_answers_for_a_number(self) -> None:
        """A number has to say itself how sure it is and when it was compared."""
        with pytest.raises(TypeError, match="checked"):
            PERKI_1_2021.limit(WorkingDays(3), "Ps. 31(2)", S1)  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="evidence"):
            PERKI_1_2021.limit(WorkingDays(3), "Ps. 31(2)", checked=None)  # type: ignore[call-arg]
        for row in (Limit, Count, DocumentRule, Penalty):
            needed = {each.name for each in fields(row) if each.default is NOTHING}
            assert {"evidence", "checked"} <= needed

    @pytest.mark.parametrize(("found", "limit"), EVERY_LIMIT)
    def test_doubts(self, found: Rule, limit: Limit) -> None:
        """Every doubt has words; a limit without a span says it is not known."""
        assert all(all(LIMIT_DOUBTS[doubt]) for doubt in limit.doubts), found.id
        assert ("limit_not_known" in limit.doubts) is (limit.span is None)

    @pytest.mark.parametrize(("found", "limit"), EVERY_LIMIT)
    def test_trigger(self, found: Rule, limit: Limit) -> None:
        """A limit names a trigger only where it differs from its rule's."""
        assert limit.trigger is None or limit.trigger in TRIGGERS
        assert limit.trigger != found.trigger

    def test_secondary(self) -> None:
        """Only election information rests on secondary sources."""
        unread = {
            found.id
            for found in RULES.values()
            for limit in found.limits
            if limit.evidence not in {Evidence.S, Evidence.S1}
        }
        assert unread == {key for key in RULES if key.startswith("election.")}


class TestWords:
    """The tables of words."""

    def test_none_unused(self) -> None:
        """No word stands in a table that no rule uses."""
        limits = [limit for found in RULES.values() for limit in found.limits]
        lapses = {found.lapse for found in RULES.values()}
        assert set(LAPSES) == lapses | {"order_passed"}
        limits += [
            limit
            for rows in SERVICE_LIMITS.values()
            for found in rows.values()
            for limit in found
        ]
        doubts = {key for limit in limits for key in limit.doubts}
        without_limit = {"not_in_force", "out_of_range"}  # said in a case
        assert set(LIMIT_DOUBTS) == doubts | without_limit

    @pytest.mark.parametrize("key", LAPSES)
    def test_no_right_is_lost(self, key: str) -> None:
        """No lapse says that a right is lost."""
        text = " ".join(LAPSES[key]).lower()
        if key == "cassation_brief_late":  # there the statute leaves nothing to judge
            assert "hilang" in text
            assert "lost" in text
            return
        for word in ("lost", "lose", "forfeit", "gugur", "hilang", "hapus"):
            assert word not in text


class TestRequest:
    """The request stage."""

    def test_notice(self) -> None:
        """The written notice is due in 10 working days, by the statute."""
        assert outlines("request.notice") == [
            ("10 working days", "UU 14/2008 Ps. 22(7)", "from 2010-04-30")
        ]

    def test_extension(self) -> None:
        """The extension is of 7 working days and runs on from the notice."""
        (limit,) = rule("request.extension").limits
        assert limit.span == WorkingDays(7)
        assert str(limit.basis) == "UU 14/2008 Ps. 22(8)"

    def test_registration(self) -> None:
        """The registration number is due at once."""
        (limit,) = rule("request.registration").limits
        assert limit.span == AtOnce()

    @pytest.mark.parametrize(
        ("rule_id", "span"),
        [
            ("request.completeness_check", WorkingDays(3)),
            ("request.correction", WorkingDays(3)),
            ("request.notice.internal", WorkingDays(10)),
        ],
    )
    def test_completeness_stage(self, rule_id: str, span: Span) -> None:
        """The completeness stage begins with PerKI 1/2021."""
        before, first = days(2021, 6, 29, 30)
        assert rule(rule_id).at(first).span == span
        with pytest.raises(NotInForce) as caught:
            rule(rule_id).at(before)
        assert caught.value.periods == ("from 2021-06-30",)

    def test_help(self) -> None:
        """The duty to help ends with PerKI 1/2010."""
        last, after = days(2021, 6, 29, 30)
        assert rule("request.help").at(last).span == WorkingDays(3)
        with pytest.raises(NotInForce):
            rule("request.help").at(after)

    def test_two_editions(self) -> None:
        """The internal notice says that two editions differ."""
        (limit,) = rule("request.notice.internal").limits
        assert limit.doubts == ("two_editions",)

    def test_before_the_statute(self) -> None:
        """Nothing was in force before 30 April 2010 but the procedure of the courts."""
        eve = dt.date(2010, 4, 29)
        general = {"UU 14/1985", "UU 51/2009"}
        for found in RULES.values():
            if found.limits[0].basis.instrument in general:
                assert found.at(eve) is found.limits[0]
                continue
            with pytest.raises(NotInForce):
                found.at(eve)

    def test_the_courts_own_procedure_is_older(self) -> None:
        """By the days on which the two statutes were promulgated."""
        for key, day in (
            ("court.cassation_brief", dt.date(1985, 12, 30)),
            ("court.performance", dt.date(2009, 10, 29)),
        ):
            assert rule(key).at(day).in_force == day
            with pytest.raises(NotInForce):
                rule(key).at(day - dt.timedelta(days=1))


class TestObjection:
    """The objection stage."""

    @pytest.mark.parametrize(
        ("rule_id", "actor", "basis"),
        [
            ("objection.file", Actor.APPLICANT, "UU 14/2008 Ps. 36(1)"),
            ("objection.response", Actor.SUPERIOR, "UU 14/2008 Ps. 36(2)"),
        ],
    )
    def test_thirty(self, rule_id: str, actor: Actor, basis: str) -> None:
        """Objection and answer have 30 working days each."""
        assert rule(rule_id).actor is actor
        assert outlines(rule_id) == [("30 working days", basis, "from 2010-04-30")]


class TestDispute:
    """The dispute stage."""

    @pytest.mark.parametrize(
        ("rule_id", "old", "new"),
        [
            ("dispute.file.silence", (14, "Ps. 11 b"), (14, "Ps. 13 b")),
            ("dispute.incomplete_notice", (7, "Ps. 14(1)"), (3, "Ps. 17(1)")),
            ("dispute.complete", (7, "Ps. 14(2)"), (7, "Ps. 17(2)")),
            ("dispute.registration_proof", (7, "Ps. 15(2)"), (3, "Ps. 18(3)")),
            ("dispute.summons", (5, "Ps. 27(4)"), (3, "Ps. 24(2)")),
            ("dispute.mediation", (14, "Ps. 31"), (14, "Ps. 41")),
            ("ruling.copy", (3, "Ps. 61(5)"), (3, "Ps. 59(4)")),
        ],
    )
    def test_two_regulations(
        self, rule_id: str, old: tuple[int, str], new: tuple[int, str]
    ) -> None:
        """PerKI 2/2010 governs up to 28 April 2013 and PerKI 1/2013 after it."""
        last, first = days(2013, 4, 28, 29)
        before, after = rule(rule_id).at(last), rule(rule_id).at(first)
        assert before.span == WorkingDays(old[0])
        assert str(before.basis) == f"PerKI 2/2010 {old[1]}"
        assert after.span == WorkingDays(new[0])
        assert str(after.basis) == f"PerKI 1/2013 {new[1]}"
        with pytest.raises(NotInForce):
            rule(rule_id).at(dt.date(2010, 8, 19))

    @pytest.mark.parametrize(
        ("rule_id", "n"),
        [
            ("dispute.preliminary", 14),
            ("dispute.preliminary.notice", 3),
            ("dispute.begin", 21),
            ("dispute.panel", 3),
            ("dispute.adjudication", 40),
        ],
    )
    def test_gone_since_2013(self, rule_id: str, n: int) -> None:
        """Five steps existed under PerKI 2/2010 only."""
        found = rule(rule_id)
        assert found.at(dt.date(2010, 8, 20)).span == WorkingDays(n)
        assert found.at(dt.date(2013, 4, 28)).span == WorkingDays(n)
        with pytest.raises(NotInForce):
            found.at(dt.date(2013, 4, 29))

    @pytest.mark.parametrize(
        ("rule_id", "n", "article"),
        [
            ("dispute.nonregistration_deed", 3, "Ps. 17(4)"),
            ("dispute.recusal", 2, "Ps. 22(3)"),
            ("dispute.mediation_day", 3, "Ps. 38(4)"),
            ("dispute.mediation.extension", 7, "Ps. 41"),
            ("dispute.conclusion", 3, "Ps. 57(3)"),
        ],
    )
    def test_new_since_2013(self, rule_id: str, n: int, article: str) -> None:
        """Five limits came with PerKI 1/2013."""
        expected = (f"{n} working days", f"PerKI 1/2013 {article}", "from 2013-04-29")
        assert outlines(rule_id) == [expected]

    @pytest.mark.parametrize(
        ("rule_id", "n", "article"),
        [
            ("dispute.file", 14, "Ps. 37(2)"),
            ("dispute.start", 14, "Ps. 38(1)"),
            ("dispute.finish", 100, "Ps. 38(2)"),
        ],
    )
    def test_statute(self, rule_id: str, n: int, article: str) -> None:
        """Filing, start and finish stand in the statute since 2010."""
        expected = (f"{n} working days", f"UU 14/2008 {article}", "from 2010-04-30")
        assert outlines(rule_id) == [expected]

    def test_registration_proof_trigger(self) -> None:
        """The proof was once counted from receipt, now from registration."""
        found = rule("dispute.registration_proof")
        assert [limit.trigger for limit in found.limits] == ["dispute_filed", None]
        assert found.trigger == "dispute_registered"


class TestCourt:
    """The court stage."""

    def test_challenge(self) -> None:
        """The challenge rests on the statute, then on PERMA 2/2011."""
        until = "from 2010-04-30 until 2011-11-28"
        assert outlines("court.challenge") == [
            ("14 working days", "UU 14/2008 Ps. 48(1)", until),
            ("14 working days", "PERMA 2/2011 Ps. 4(2)", "from 2011-11-29"),
        ]

    def test_cassation(self) -> None:
        """Cassation was 14 undefined days, and is 14 working days since."""
        last, first = days(2011, 11, 28, 29)
        before = rule("court.cassation").at(last)
        after = rule("court.cassation").at(first)
        assert before.span == CalendarDays(14)
        assert before.trigger == "court_ruling_received"
        assert before.doubts == ("unit_not_defined",)
        assert after.span == WorkingDays(14)
        assert after.trigger is None

    @pytest.mark.parametrize(
        ("rule_id", "n", "article"),
        [
            ("court.file_request", 14, "Ps. 6(1)"),
            ("court.file_sent", 14, "Ps. 6(2)"),
            ("court.answer", 30, "Ps. 6(3)"),
            ("court.panel", 3, "Ps. 6(4)"),
            ("court.decision", 60, "Ps. 9(1)"),
            ("court.supreme", 30, "Ps. 9(3)"),
            ("court.execution_order", 7, "Ps. 12(3)"),
        ],
    )
    def test_perma(self, rule_id: str, n: int, article: str) -> None:
        """The other court limits came with PERMA 2/2011."""
        expected = (f"{n} working days", f"PERMA 2/2011 {article}", "from 2011-11-29")
        assert outlines(rule_id) == [expected]
        with pytest.raises(NotInForce):
            rule(rule_id).at(dt.date(2011, 11, 28))

    @pytest.mark.parametrize(
        ("rule_id", "n", "article"),
        [
            ("court.cassation_notice", 7, "46(4)"),
            ("court.cassation_brief", 14, "47(1)"),
            ("court.cassation_copy", 30, "47(2)"),
            ("court.cassation_counter_brief", 14, "47(3)"),
            ("court.cassation_file", 30, "48(1)"),
            ("court.cassation_ruling_notice", 30, "53(2)"),
            ("court.review", 180, "69"),
            ("court.review_copy", 14, "72(1)"),
            ("court.review_answer", 30, "72(2)"),
            ("court.review_file", 30, "72(4)"),
            ("court.review_ruling_notice", 30, "75"),
        ],
    )
    def test_supreme_court(self, rule_id: str, n: int, article: str) -> None:
        """The days of UU 14/1985 are bare, and counted as calendar days."""
        basis = f"UU 14/1985 Ps. {article}"
        expected = (f"{n} calendar days", basis, "from 1985-12-30")
        assert outlines(rule_id) == [expected]

    @pytest.mark.parametrize(
        ("rule_id", "n", "article"),
        [
            ("court.decision_copy", 14, "51A(2)"),
            ("court.final_copy", 14, "116(1)"),
            ("court.performance", 90, "116(3)"),
        ],
    )
    def test_administrative_court(self, rule_id: str, n: int, article: str) -> None:
        """The working days of the reform of 2009, for the administrative court."""
        basis = f"UU 51/2009 Ps. {article}"
        expected = (f"{n} working days", basis, "from 2009-10-29")
        assert outlines(rule_id) == [expected]

    def test_numbers_that_give_no_day(self) -> None:
        """Where no start is stated, or two numbers stand, and where a door opens."""
        assert {r.id for r in RULES.values() for x in r.limits if x.undated} == {
            "court.cassation_copy",
            "court.cassation_file",
            "court.review_file",
            "court.performance",
        }
        assert [r.id for r in RULES.values() if r.opens] == ["court.performance"]

    def test_last_days_that_move(self) -> None:
        """Those of the parties before the Supreme Court, and no others."""
        assert {r.id for r in RULES.values() for x in r.limits if x.rolls} == {
            "court.cassation_brief",
            "court.cassation_counter_brief",
            "court.review",
            "court.review_answer",
        }


class TestExemptionAndPublication:
    """The limits on exemptions and the duties to publish."""

    def test_exemption(self) -> None:
        """Opening is due 30 working days before the end, since 23 August 2010."""
        assert outlines("exemption.open") == [
            ("30 working days", "PP 61/2010 Ps. 11(2)", "from 2010-08-23")
        ]

    @pytest.mark.parametrize(
        ("rule_id", "old", "new"),
        [
            ("publication.periodic", Years(1), Months(6)),
            ("list.update", Months(1), Months(6)),
            ("report.annual", Months(3), Months(3)),
        ],
    )
    def test_publication(self, rule_id: str, old: Span, new: Span) -> None:
        """PerKI 1/2010 governs up to 29 June 2021 and PerKI 1/2021 after it."""
        last, first = days(2021, 6, 29, 30)
        before, after = rule(rule_id).at(last), rule(rule_id).at(first)
        assert (before.span, after.span) == (old, new)
        assert before.basis.instrument == "PerKI 1/2010"
        assert after.basis.instrument == "PerKI 1/2021"


class TestElection:
    """Election information."""

    @pytest.mark.parametrize(
        ("rule_id", "old", "new"),
        [
            ("election.request.notice", WorkingDays(2), WorkingDays(3)),
            ("election.request.extension", None, WorkingDays(2)),
            ("election.objection.file", None, None),
            ("election.objection.response", WorkingDays(3), WorkingDays(3)),
            ("election.dispute.file", None, None),
            ("election.dispute.finish", None, WorkingDays(14)),
        ],
    )
    def test_two_regulations(
        self, rule_id: str, old: Span | None, new: Span | None
    ) -> None:
        """PerKI 1/2014 governs up to 27 February 2019, PerKI 1/2019 after it."""
        before = rule(rule_id).at(dt.date(2019, 2, 27))
        after = rule(rule_id).at(dt.date(2019, 2, 28))
        assert (before.span, after.span) == (old, new)
        assert "in_force_not_known" in before.doubts
        assert "in_force_not_settled" in after.doubts
        for limit in (before, after):
            assert ("unit_contested" in limit.doubts) is (limit.span is not None)

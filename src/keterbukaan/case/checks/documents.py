"""Kelengkapan: documents that are missing, and channels that a text does not name.

Both are read off what is recorded alone. Where a fact does not say what was
handed in (``documents``) nothing is found; an empty list says that nothing
was. A later completion that lists nothing, a declaration that the request is
complete, and a registration end the matter. What is asked for stands in
:mod:`keterbukaan.law.requirements`; for election information the regulations
were not read, and nothing is asked.

An objection is held to PerKI 1/2021 only where the request is governed by it
too: whether an objection on an older request changes over is not settled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from ... import events
from ..._values import Value
from ...law.readings import READINGS
from ...law.requirements import (
    Channel,
    ChannelRule,
    Document,
    DocumentRule,
    OralForm,
    Step,
    channel_of,
    channels,
    documents,
)
from ...parties import Subject
from ...texts import Words, fill
from ..matter.facts import Fact
from ..values.finding import Finding
from ..values.note import Note

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from ..clocks.course import Course
    from ..matter.matter import Matter

# What is received first, then what was only sent.
_HANDED_IN: Final[Mapping[Step, tuple[type[events.Event], type[events.Event]]]] = {
    Step.REQUEST: (events.RequestReceived, events.RequestSent),
    Step.OBJECTION: (events.ObjectionReceived, events.ObjectionSent),
    Step.DISPUTE: (events.DisputeFiled, events.DisputeSent),
}
_COMPLETED: Final[Mapping[Step, tuple[type[events.Event], ...]]] = {
    Step.REQUEST: (events.RequestCorrected, events.RequestDeclaredComplete),
    Step.OBJECTION: (),
    Step.DISPUTE: (events.DisputeCompleted, events.DisputeRegistered),
}
_MISSING: Final[Words] = (
    "{what} tidak tercatat diserahkan; {lacking}",
    "{what}: not on record as handed in; {lacking}",
)
_WITHOUT_REASON: Final[Words] = (
    "{before}; diregistrasi walaupun tanpa alasan itu: {option}",
    "{before}; registered without that reason: {option}",
)
_NOT_NAMED: Final[Words] = (
    "disampaikan lewat {channel}; {basis} menyebut: {named}",
    "handed in by {channel}; {basis} has: {named}",
)
_ADMITTED: Final[Words] = (
    "{basis} tidak menyebut {channel}; di sini tetap dianggap sah menurut UU 14/2008",
    "{basis} does not name {channel}; it is taken as valid here under UU 14/2008",
)


# -- documents -----------------------------------------------------------------------


def missing_documents(matter: Matter, course: Course) -> Iterator[Finding]:
    """Find documents that were not handed in, of the facts that list what was."""
    if matter.case.subject is Subject.ELECTION:
        return
    letters = course.grounds
    for step, (received, _) in _HANDED_IN.items():
        for fact in matter.record.each(received):
            handed = _handed_in(matter, step, fact)
            if handed is None:
                continue
            for rule in asked(matter, step, fact.on):
                if not rule.met_by(handed) and rule.not_on not in letters:
                    code = f"incomplete.{step}.{rule.key}"
                    words = _missing(matter, rule)
                    yield Finding(code, words, rule.basis, fact.index)


def _handed_in(
    matter: Matter, step: Step, fact: Fact[events.Event]
) -> tuple[Document, ...] | None:
    """Return what was handed in so far; None where not on record, or done."""
    handed = _list_of(fact)
    for later in matter.record.each(*_COMPLETED[step], after=fact.index):
        more = _list_of(later)
        if handed is None or more is None:
            return None
        handed += more
    return handed


def _list_of(fact: Fact[events.Event]) -> tuple[Document, ...] | None:
    listed: tuple[Document, ...] | None = getattr(fact.event, "documents", None)
    return listed


def asked(matter: Matter, step: Step, day: dt.date) -> tuple[DocumentRule, ...]:
    """Return what this applicant has to hand in with a step done on a day."""
    who = matter.case.applicant
    return documents(step, who.kind, _law_of(matter, step, day), agent=who.agent)


def _missing(matter: Matter, rule: DocumentRule) -> Words:
    words = fill(_MISSING, what=rule.words, lacking=rule.lacking)
    if rule.reading is None:
        return words
    option = READINGS[rule.reading].options[matter.reads(rule.reading)]
    return fill(_WITHOUT_REASON, before=words, option=option.words)


def _law_of(matter: Matter, step: Step, day: dt.date) -> dt.date:
    """Return the day whose law governs a step, by the transition rules."""
    rule = "dispute.start" if step is Step.DISPUTE else "request.notice"
    return matter.regime_day(rule, day)


# -- channels ------------------------------------------------------------------------


@frozen(eq=False, repr=False)
class _Odd(Value):
    """Something handed in by a channel that its text does not name."""

    fact: Fact[events.Event]
    channel: Channel
    rule: ChannelRule
    disputed: bool

    def said(self, words: Words) -> Words:
        """Fill words about it."""
        return fill(
            words,
            channel=self.channel.words,
            basis=self.rule.basis,
            named=self.rule.words,
        )


def channel_findings(matter: Matter) -> Iterator[Finding]:
    """Find channels that a text does not admit, under the reading of this case."""
    for odd in _odd(matter):
        if not _admitted(matter, odd):
            words = odd.said(_NOT_NAMED)
            yield Finding("form.channel", words, odd.rule.basis, odd.fact.index)


def channel_notes(matter: Matter) -> Iterator[Note]:
    """Yield channels taken as valid though the regulation does not name them."""
    for odd in _odd(matter):
        if _admitted(matter, odd):
            yield Note("channel_admitted", odd.said(_ADMITTED))


def _admitted(matter: Matter, odd: _Odd) -> bool:
    """Whether the reading on channels lets it through."""
    return odd.disputed and matter.reads("request_channel") == "any"


def _odd(matter: Matter) -> Iterator[_Odd]:
    """Find for each step, the first fact whose channel is understood, if it is odd."""
    if matter.case.subject is Subject.ELECTION:
        return
    for step, kinds in _HANDED_IN.items():
        for fact in matter.record.each(*kinds):
            channel = channel_of(fact.event.channel)
            if channel is None:
                continue
            rule = channels(step, _law_of(matter, step, fact.on))
            if rule is not None and not _named(matter, rule, channel):
                # The statute itself wants an objection in writing (Ps. 35(1)),
                # and PerKI 1/2013 alone speaks of applications.
                written = channel is Channel.ORAL and step is not Step.REQUEST
                disputed = step is not Step.DISPUTE and not written
                yield _Odd(fact, channel, rule, disputed)
            break


def _named(matter: Matter, rule: ChannelRule, channel: Channel) -> bool:
    """Whether a text admits a channel; help in writing is for special needs."""
    if channel is not Channel.ORAL:
        return not rule.channels or channel in rule.channels
    free = rule.oral in {OralForm.YES, None}
    return free or matter.case.applicant.special_needs

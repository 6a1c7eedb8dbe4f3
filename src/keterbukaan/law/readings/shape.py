"""The shape of a reading: one open question of law, and its answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import field, frozen

from ..._values import Value
from ...citation import Citation, cite
from ...errors import UnknownReading
from ...texts import Lang, Worded, Words, pick
from ..spans import Span


@frozen(kw_only=True, eq=False, repr=False)
class Choice(Value, Worded):
    """One answer to an open question.

    Args:
        words: the answer in Indonesian and English.
        basis: the provision it rests on; None where it is practice, or is
            only assumed.
        read_by: who tends to read it so, where the record names somebody.
        span: the number it gives to the rules it touches, where it gives one.
        unit: the unit that it reads their own numbers in, where it is another.
        starts: what starts those rules under it, where the answers differ in
            that: types of facts, or the id of a rule whose last day does.
    """

    words: Words
    basis: Citation | None = None
    read_by: Words | None = None
    span: Span | None = None
    unit: type[Span] | None = None
    starts: tuple[str, ...] = ()

    def length(self, given: Span) -> Span | None:
        """Return the length it gives to a rule of some length; None for its own."""
        return self.unit(given.n) if self.unit is not None else self.span


def answer(
    *,
    id: str,
    en: str,
    basis: str | None = None,
    read_by: Words | None = None,
    span: Span | None = None,
    unit: type[Span] | None = None,
    starts: tuple[str, ...] = (),
) -> Choice:
    """Write one answer in both languages, with the provision it rests on."""
    return Choice(
        words=(id, en),
        basis=cite(basis) if basis else None,
        read_by=read_by,
        span=span,
        unit=unit,
        starts=starts,
    )


@frozen(eq=False, repr=False)
class Default(Value):
    """The answer used where none is chosen, with the reason for it.

    Args:
        option: its name among the options.
        because: the reason.
        assumed: whether it has no authority of its own.
    """

    option: str
    because: Words = field(kw_only=True)
    assumed: bool = field(default=False, kw_only=True)


def chosen(
    option: str,
    *,
    id: str,
    en: str,
    assumed: bool = False,
) -> Default:
    """Write the default of a row, with its reason in both languages."""
    return Default(option, because=(id, en), assumed=assumed)


@frozen(kw_only=True, eq=False, repr=False)
class Reading(Value):
    """Tafsir: a point on which the law is silent or divided.

    Args:
        id: names the question, such as ``receipt_day_counted``; stable.
        question: in one sentence, Indonesian and English.
        options: the answers by their names.
        default: the answer used where none is chosen, and why.
        rules: the ids of the rules whose dates, or whose effect, it touches.
    """

    id: str
    question: Words
    options: Mapping[str, Choice]
    _default: Default
    rules: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.id)

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield its id, the names of its answers, and the one used."""
        yield from (("id", self.id), ("options", tuple(self.options)))
        yield "default", self.default

    def text(self, lang: Lang = "id") -> str:
        """Return the question in one language."""
        return pick(self.question, lang)

    @property
    def default(self) -> str:
        """The name of the answer used where none is chosen."""
        return self._default.option

    @property
    def because(self) -> Words:
        """The reason for the default."""
        return self._default.because

    @property
    def assumption(self) -> bool:
        """Whether the default has no authority of its own."""
        return self._default.assumed

    def check(self, value: str) -> str:
        """Return the name of an option, if there is one.

        Raises:
            UnknownReading: it has no such option.
        """
        if value in [*self.options]:  # also what has no hash
            return value
        known = tuple(f"{self.id}={name}" for name in self.options)
        raise UnknownReading(f"{self.id}={value}", known=known)


@frozen(kw_only=True, eq=False, repr=False)
class Settled(Value):
    """A question that is no reading, and why not.

    Args:
        id: names the question; stable.
        question: in one sentence, Indonesian and English.
        answer: what holds here, or why no choice is offered.
        basis: the provisions it rests on.
    """

    id: str
    question: Words
    answer: Words
    basis: tuple[Citation, ...] = ()


def asked(
    name: str,
    *,
    id: str,
    en: str,
    options: Mapping[str, Choice],
    default: Default,
    rules: tuple[str, ...] = (),
) -> Reading:
    """Write an open question in both languages, with its answers."""
    return Reading(
        id=name, question=(id, en), options=options, default=default, rules=rules
    )


def settled(
    name: str,
    *,
    id: str,
    en: str,
    answer: Words,
    basis: tuple[Citation, ...] = (),
) -> Settled:
    """Write a question that needs no choice in both languages, with its answer."""
    return Settled(id=name, question=(id, en), answer=answer, basis=basis)

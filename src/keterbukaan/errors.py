"""One tree of errors.

An error is only for input that cannot be read or a question that cannot be
answered. What somebody did late, early or oddly is a finding, never an error.

Every error carries what was seen as attributes, so that an application can
show it in its own words, and its message in Indonesian and English: ``str()``
gives the English one. Messages are lower case and name the value.

>>> try:
...     raise UnknownRule("request.notise", known=("request.notice",))
... except KeterbukaanError as error:
...     print(error)
unknown rule 'request.notise'; did you mean 'request.notice'?
>>> print(UnknownRule("request.notise", known=("request.notice",)).text("id"))
aturan 'request.notise' tidak dikenal; mungkin maksudnya 'request.notice'?
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, Final

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterable
    from typing import Literal

    Lang = Literal["id", "en"]

__all__ = [
    "InputError",
    "InputProblem",
    "KeterbukaanError",
    "LimitNotKnown",
    "NotADate",
    "NotDecreed",
    "NotInForce",
    "OutOfRange",
    "UnknownFact",
    "UnknownLanguage",
    "UnknownName",
    "UnknownReading",
    "UnknownRule",
    "UnknownValue",
    "WrongType",
]


_WORD_STARTS: Final = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


class KeterbukaanError(Exception):
    """The base of every error of this library; it survives pickling.

    Args:
        words: the message in Indonesian and English, or one for both.
    """

    _problems: tuple[InputProblem, ...] = ()

    def __init__(self, words: str | tuple[str, str]) -> None:
        self.words: tuple[str, str] = _pair(words)
        super().__init__(self.words[1])

    @property
    def code(self) -> str:
        """Its kind in snake case, such as ``unknown_rule``; stable for ever."""
        return _WORD_STARTS.sub("_", type(self).__name__).lower()

    @property
    def problems(self) -> tuple[InputProblem, ...]:
        """What cannot be read, with code and path: itself, or all that it lists.

        >>> for problem in UnknownRule("request.notise", known=()).problems:
        ...     print(problem.path, problem.code, problem.text("id"))
        $ unknown_rule aturan 'request.notise' tidak dikenal
        """
        return self._problems or (InputProblem.of("$", self),)

    def text(self, lang: Lang = "id") -> str:
        """Say what is wrong in one language."""
        return _in(self.words, lang)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), self.args, self.__dict__)


def _pair(words: str | tuple[str, str]) -> tuple[str, str]:
    return (words, words) if isinstance(words, str) else words


def _in(words: tuple[str, str], lang: Lang) -> str:
    if lang not in ("id", "en"):
        raise UnknownLanguage(lang, known=("id", "en"))
    return words[lang == "en"]


def close_to(name: str, known: Iterable[str]) -> str | None:
    """Return what may have been meant, by how it is written.

    >>> close_to("petta", ["peta", "laporan"])
    'peta'
    """
    import difflib  # only on the way to a message

    return next(iter(difflib.get_close_matches(name, known, n=1)), None)


_LONG: Final = 60  # a longer name is no slip of the pen
_FEW: Final = 9  # as many allowed values fit in a line


def hint_at(name: object, known: Collection[str], few: int = _FEW) -> tuple[str, str]:
    """Return what may have been meant: the close match, or the allowed values if few.

    >>> hint_at("grantd", ("granted", "refused"))
    ("; mungkin maksudnya 'granted'?", "; did you mean 'granted'?")
    >>> hint_at("yes", ("granted", "refused"))[1]
    "; one of 'granted', 'refused'"
    """
    close = close_to(str(name)[:_LONG], known)
    if close is not None:
        return f"; mungkin maksudnya {close!r}?", f"; did you mean {close!r}?"
    if not 0 < len(known) <= few:
        return "", ""
    names = ", ".join(map(repr, known))
    return f"; salah satu dari {names}", f"; one of {names}"


def _rebuilt(
    cls: type[KeterbukaanError], args: tuple[object, ...], seen: dict[str, object]
) -> KeterbukaanError:
    """Build an error again from its message and attributes."""
    error = cls.__new__(cls, *args)
    error.__dict__.update(seen)
    return error


class WrongType(KeterbukaanError, TypeError):
    """Something of another kind was given than what is needed.

    Args:
        value: what was given.
        expected: what is needed, by its name in Python.
    """

    def __init__(self, value: object, expected: str) -> None:
        self.value: object = value
        self.expected: str = expected
        got = f"{type(value).__name__}: {value!r:.100}"
        super().__init__(
            (f"harus berupa {expected}, bukan {got}", f"expected {expected}, got {got}")
        )


class NotADate(WrongType):
    """Something that is not a plain civil date was given where one is needed.

    A ``datetime`` is refused as well: which civil day an instant belongs to
    depends on the zone (WIB, WITA, WIT), and only the caller knows it.

    Args:
        value: what was given.
    """

    def __init__(self, value: object) -> None:
        super().__init__(value, "datetime.date")


class NotDecreed(KeterbukaanError, LookupError):
    """Plain counting reached a day whose holidays no known decree covers.

    Args:
        day: the first day that is not covered, or the start of the count.
        first: the first covered day, or None where no decree is known.
        last: the last covered day, or None where no decree is known.
    """

    def __init__(
        self, day: dt.date, *, first: dt.date | None, last: dt.date | None
    ) -> None:
        self.day: dt.date = day
        self.first: dt.date | None = first
        self.last: dt.date | None = last
        meliputi = f"{first} s.d. {last}" if first else "tidak satu hari pun"
        covered = f"{first} to {last}" if first else "no day"
        super().__init__(
            (
                (
                    f"hitungan sampai pada {day}, yang hari liburnya belum ditetapkan; "
                    f"keputusan yang diketahui meliputi {meliputi}; "
                    "keterbukaan.deadline() memberi rentangnya"
                ),
                (
                    f"counting reaches a day outside the decreed span at {day}; "
                    f"the decrees known cover {covered}; "
                    "keterbukaan.deadline() gives bounds instead"
                ),
            )
        )


class OutOfRange(KeterbukaanError, ValueError):
    """A date lies so far off that not even feast days can be estimated.

    Args:
        day: the day that was asked for.
        first: the first day that can be answered.
        last: the last day that can be answered.
    """

    def __init__(self, day: dt.date, *, first: dt.date, last: dt.date) -> None:
        self.day: dt.date = day
        self.first: dt.date = first
        self.last: dt.date = last
        super().__init__(
            (
                f"{day} tidak dapat dihitung; yang dikenal {first} s.d. {last}",
                f"{day} cannot be counted; known range is {first} to {last}",
            )
        )


class UnknownName(KeterbukaanError, ValueError, KeyError):
    """A name that is not in a closed list, such as the key of a table.

    Args:
        name: what was given.
        known: what is allowed.
    """

    what: ClassVar[tuple[str, str]] = ("nama", "name")
    few: ClassVar[int] = _FEW

    def __init__(self, name: object, *, known: Iterable[str]) -> None:
        self.name: object = name
        self.known: tuple[str, ...] = tuple(known)
        nama, what = self.what
        maksud, hint = hint_at(name, self.known, self.few)
        super().__init__(
            (
                f"{nama} {name!r} tidak dikenal{maksud}",
                f"unknown {what} {name!r}{hint}",
            )
        )

    def __str__(self) -> str:
        return self.words[1]  # and not the quoted text of a KeyError


class UnknownValue(UnknownName):
    """A value that is not one of a closed list."""

    what: ClassVar[tuple[str, str]] = ("nilai", "value")


class UnknownLanguage(UnknownName):
    """A language in which nothing is said here; there are ``id`` and ``en``."""

    what: ClassVar[tuple[str, str]] = ("bahasa", "language")


class UnknownRule(UnknownName):
    """No rule has this id."""

    what: ClassVar[tuple[str, str]] = ("aturan", "rule")


class UnknownFact(UnknownName):
    """No fact has this type."""

    what: ClassVar[tuple[str, str]] = ("jenis fakta", "type of fact")


class UnknownReading(UnknownName):
    """No reading has this id, or it has no such option."""

    what: ClassVar[tuple[str, str]] = ("tafsir", "reading")


class NotInForce(KeterbukaanError, LookupError):
    """A rule had no value on the trigger day.

    Args:
        rule: the id of the rule.
        day: the trigger day.
        periods: the periods in which it has a value, in words.
    """

    def __init__(self, rule: str, day: dt.date, *, periods: tuple[str, ...]) -> None:
        self.rule: str = rule
        self.day: dt.date = day
        self.periods: tuple[str, ...] = periods
        when = ", ".join(periods)
        kapan = when.replace("from", "sejak").replace("until", "sampai dengan")
        super().__init__(
            (
                f"{rule} tidak berlaku pada {day}; berlaku {kapan}",
                f"{rule} was not in force on {day}; it is in force {when}",
            )
        )


class LimitNotKnown(KeterbukaanError, LookupError):
    """A count was to run on from a limit that the record does not know.

    Args:
        rule: the id of the rule whose limit is not known.
    """

    def __init__(self, rule: str) -> None:
        self.rule: str = rule
        super().__init__(
            (
                f"batas waktu {rule} tidak diketahui; segera bertindak",
                f"the record does not know the limit of {rule}; act at once",
            )
        )


class InputProblem:
    """One thing in the input that cannot be read.

    Args:
        path: where it stands, such as ``$.events[2].on``.
        words: what is wrong, in lower case: in Indonesian and English, or one
            text for both.
        code: what kind of problem it is, for a program; stable for ever.

    >>> problem = InputProblem("$.events", ("tidak ada", "missing"), "missing")
    >>> print(problem, "|", problem.line("id"), "|", problem.code)
    $.events: missing | $.events: tidak ada | missing
    """

    __slots__ = ("code", "path", "words")

    def __init__(
        self, path: str, words: str | tuple[str, str], code: str = "not_allowed"
    ) -> None:
        self.path: str = path
        self.words: tuple[str, str] = _pair(words)
        self.code: str = code

    @classmethod
    def of(cls, path: str, error: KeterbukaanError) -> InputProblem:
        """Return what an error says as a problem at a place.

        >>> InputProblem.of("$.rule", UnknownRule("x", known=())).code
        'unknown_rule'
        """
        return cls(path, error.words, error.code)

    def text(self, lang: Lang = "id") -> str:
        """Say what is wrong in one language."""
        return _in(self.words, lang)

    def at(self, path: str) -> InputProblem:
        """Return the same problem at another place."""
        return InputProblem(path, self.words, self.code)

    def line(self, lang: Lang = "id") -> str:
        """Say where it stands and what is wrong, in one language."""
        return f"{self.path}: {self.text(lang)}"

    def __repr__(self) -> str:
        return self.line("en")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, InputProblem) and repr(self) == repr(other)

    def __hash__(self) -> int:
        return hash(repr(self))


class InputError(KeterbukaanError, ValueError):
    """The input cannot be read; every problem is listed with its path.

    Args:
        problems: all of them, not only the first; each is kept once.

    >>> print(InputError([InputProblem("$.events[0].on", "not a date: 'soon'")]))
    1 problem in the input
      $.events[0].on: not a date: 'soon'
    """

    def __init__(self, problems: Iterable[InputProblem]) -> None:
        self._problems = tuple(dict.fromkeys(problems))
        count = len(self.problems)
        noun = "problem" if count == 1 else "problems"
        super().__init__(
            (
                self._lines(f"{count} masalah dalam masukan", "id"),
                self._lines(f"{count} {noun} in the input", "en"),
            )
        )

    def _lines(self, head: str, lang: Lang) -> str:
        return "\n".join([head, *(f"  {each.line(lang)}" for each in self.problems)])

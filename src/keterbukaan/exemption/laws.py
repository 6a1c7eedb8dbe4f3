"""Dasar hukum: what rank the laws have that a determination relies on.

Determinations name their laws as people write them, often several in one line. Each
instrument is classed by its own kind, whatever its title says: a statute (*undang-
undang*) can carry an exemption, what ranks below it or is a contract cannot. Words
after *tentang*, *pelaksanaan* and the like belong to a title and name no law relied on.
What is not recognised is not classed.

>>> for law in laws_in("Pasal 12(4) huruf i Perka ANRI 6/2013 jo. UU 43 Th. 2009"):
...     print(law.id, law.rank.value)
Perka 6/2013 lower
UU 43/2009 statute
>>> [law.id for law in laws_in("PP 61/2010 tentang Pelaksanaan UU 14/2008")]
['PP 61/2010']
>>> [law.rank.value for law in laws_in("Pertahanan Negara (UU 3/2002)")]
['statute']
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen

from .._values import Value
from ..texts import Labelled
from .blanks import names_law

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class LawRank(Labelled):
    """Kedudukan: whether an instrument is a statute, or ranks below one."""

    STATUTE = ("statute", "undang-undang", "statute")
    LOWER = ("lower", "di bawah undang-undang", "below a statute")
    CONTRACT = ("contract", "perjanjian", "contract")


@frozen(eq=False, repr=False)
class Law(Value):
    """Hold one instrument that a text names.

    Args:
        rank: its rank.
        id: its kind and number as citations print them; None without a number.
        text: the words that name it.
        kind: its kind as citations print it.
    """

    rank: LawRank
    id: str | None
    text: str
    kind: str

    @property
    def carries_j(self) -> bool:
        """Whether it can be the other statute that letter j rests on.

        Neither the statute on information itself nor what is no *undang-undang*, such
        as the Constitution, keeps anything secret under that letter.
        """
        return self.kind in _UNDANG_UNDANG and self.id != INFORMATION


INFORMATION: Final = "UU 14/2008"
"""The statute on public information itself."""
_UNDANG_UNDANG: Final = frozenset({"UU", "Perppu"})

PROCEDURE: Final = frozenset(
    {"PP 61/2010", "PerKI 1/2010", "PerKI 1/2017", "PerKI 1/2021"}
)
"""What says how a test is made, and carries no secrecy of its own."""


class _Kind(NamedTuple):
    """A kind of instrument.

    Args:
        name: as citations print it.
        rank: its rank.
        written: how people write it.
        bare: whether it needs a number or a name of its own to be a law.
        everyday: whether it is a word of every day too, which a number or its place
            makes a law.
    """

    name: str
    rank: LawRank
    written: str
    bare: bool = False
    everyday: bool = False


_STATUTE, _LOWER, _CONTRACT = LawRank
_UNDANG: Final = r"undang ?-? ?undang|undang2"
_KINDS: Final = (
    _Kind("UUD", _STATUTE, rf"UUD(?: NRI)?|(?:{_UNDANG}) dasar"),
    _Kind(
        "Perppu",
        _STATUTE,
        rf"perp+u|peraturan pemerintah pengganti (?:{_UNDANG})",
    ),
    _Kind("TAP MPR", _STATUTE, r"tap mpr\w*|ketetapan mpr\w*"),
    _Kind(
        "UU",
        _STATUTE,
        rf"KUH\w+|kitab (?:{_UNDANG})|(?-i:UU(?!D|KIP|PDP)[A-Z]{{1,4}})",
    ),
    _Kind(
        "UU",
        _STATUTE,
        rf"UU|U\.U|(?<!rancangan )(?:{_UNDANG})|law(?= (?:no|number|\d))",
        bare=True,
    ),
    _Kind("PP", _LOWER, r"PP|peraturan pemerintah"),
    _Kind("Perpres", _LOWER, r"perpres|peraturan presiden"),
    _Kind("Keppres", _LOWER, r"keppres|keputusan presiden"),
    _Kind("Inpres", _LOWER, r"inpres|instruksi presiden"),
    _Kind("PerKI", _LOWER, r"perkip?|peraturan komisi informasi(?: pusat)?"),
    _Kind("Perma", _LOWER, r"perma|peraturan mahkamah agung"),
    _Kind("SEMA", _LOWER, r"sema|surat edaran mahkamah agung"),
    _Kind("Permen", _LOWER, r"permen\w*|peraturan menteri|PMK|kepmen\w*|inmen\w*"),
    _Kind(
        "Perda",
        _LOWER,
        r"perda(?:prov|kab|sus|si)?|peraturan daerah|qanun|perdes|peraturan desa",
    ),
    _Kind("Pergub", _LOWER, r"pergub|peraturan gubernur|kepgub"),
    _Kind("Perbup", _LOWER, r"perbup|peraturan bupati|kepbup"),
    _Kind("Perwali", _LOWER, r"perwal(?:i|kot|ikota)?|peraturan wali ?kota|kepwal\w*"),
    _Kind("Perka", _LOWER, r"perka(?:ban|lan|pol|polri)?|peraturan kepala|kepka\w*"),
    _Kind("POJK", _LOWER, r"POJK|peraturan otoritas jasa keuangan"),
    _Kind("PKPU", _LOWER, r"PKPU|peraturan KPU|peraturan komisi pemilihan umum"),
    _Kind("PBI", _LOWER, r"PBI|PADG|peraturan bank indonesia"),
    _Kind(
        "Peraturan",
        _LOWER,
        r"perban|perpol|perkap|perja(?:gung)?|perlan|perlem|perpang|perbpk|perlkpp|"
        r"perbawaslu|perdir(?:jen)?|persekjen|perrektor|(?-i:Per[A-Z]{2,})|statuta|"
        r"PADK|tata tertib|tatib|kode etik",
    ),
    _Kind(
        "Keputusan",
        _LOWER,
        r"(?-i:SK KMA|SK|SE|SEOJK|SEBI|SOP|SKB|KMA|KMK)|surat edaran|"
        r"surat keputusan|juknis|juklak|standar operasional prosedur",
    ),
    _Kind(
        "Perjanjian",
        _CONTRACT,
        r"klausul\w*|nota kesepahaman|MoU|(?-i:NDA|PKS)|non.?disclosure agreement",
    ),
    _Kind("Peraturan", _LOWER, r"peraturan(?!.?perundang)", everyday=True),
    _Kind(
        "Keputusan",
        _LOWER,
        r"keputusan|instruksi|pedoman|petunjuk (?:teknis|pelaksanaan)",
        everyday=True,
    ),
    _Kind("Perjanjian", _CONTRACT, r"perjanjian|kontrak|kesepakatan", everyday=True),
)
_WHERE: Final = r"(?:pasal|ps\.?|ayat|huruf|angka|butir|penjelasan)"
_PLACE: Final = rf"{_WHERE}(?:\s*\(?(?!{_WHERE})\w{{1,4}}\b)?"
_LEAD: Final = r"(?:ketentuan|dalam|pada|dari|dengan|di|yaitu|juga|bagian|lampiran)\b"
_TOKEN: Final = re.compile(
    "|".join(
        (
            # A number of several members, such as 12/A/SK/2020, names no kind.
            (
                r"(?P<code>(?<![\w.-])(?!\d+/\d{4}\b)(?=[\w.-]{0,30}?\d)"
                r"[\w.-]{1,30}(?:/[\w.-]{1,30}){2,})"
            ),
            *(
                rf"(?P<k{n}>\b(?:{kind.written})(?:\b|(?=\d|KIP|PDP)))"
                for n, kind in enumerate(_KINDS)
            ),
            (
                r"(?P<title>\b(?:pelaksana\w*|melaksanakan|turunan\w*|penjabaran|"
                r"(?:di)?amanat\w*|perubahan|di ?r?ubah)\b)"
            ),
            r"(?P<about>\b(?:tentang|ttg|mengenai|perihal|atas)\b)",
            r"(?P<apart>;|\n|(?<!\S)(?:\d{1,2}|[a-z])[.)] (?!ta?hu?n?\b))",
            (
                r"(?P<parted>\((?! ?\d{4} ?\))|,(?! ?ta?h)|&|:(?! ?\d)|"
                r" [/+-] (?!(?:19|20)\d\d\b|tahun\b)|\b(?:jo|jis|junc?to|yo|"
                r"dan|serta|berdasarkan|menurut|sesuai|vide|"
                r"sebagaimana di(?:atur|maksud|tetapkan|tentukan)\w*)\b\.?)"
            ),
        )
    ),
    re.IGNORECASE,
)
_BEFORE_YEAR: Final = r" ?,? ?(?:/ ?)?(?:tahun|taun|thn?|of)\.? ?"
_YEAR: Final = rf"(?:(?: ?[/-] ?|{_BEFORE_YEAR}| )(\d{{4}})\b| ?\( ?(\d{{4}}) ?\))"
_NUMBER: Final = re.compile(
    rf"\)?[^\d;()]{{0,60}}?(?<![\d(])(\d+[A-Z]??){_YEAR}", re.IGNORECASE
)
_NO: Final = r"(?:\W{0,3}\b(?:no|nomor|number|RI|republik indonesia)\b)*+\W{0,3}"
# A year of two digits, where nothing but a number stands before it.
_SHORT: Final = re.compile(
    rf"{_NO}\b(\d{{1,3}})(?: ?/ ?['\u2019]?|(?:{_BEFORE_YEAR}| )['\u2019]|"
    rf"{_BEFORE_YEAR})(\d\d)\b(?![/.-]?\d)",
    re.IGNORECASE,
)
_TURN_OF_CENTURY: Final = 45  # the first statute of the Republic is of 1945
_FOURTEEN: Final = re.compile(rf"{_NO}\b0*14\b(?! ?[/-]? ?\d)", re.IGNORECASE)
_AGAIN: Final = re.compile(rf" ?(?:no\.?|nomor)? ?(\d+){_YEAR}", re.IGNORECASE)
# Neither looks back, so that no text is slow to read.
_ONLY_PLACES: Final = re.compile(rf"(?:[\s,.()]|{_PLACE}|{_LEAD})*+", re.IGNORECASE)
_UNNAMED: Final = re.compile(
    rf"(?:\W|{_PLACE}|\b(?:RI|republik indonesia|yang|lain(?:nya)?|tersebut|terkait|"
    r"ini|itu|berlaku|khusus|sektoral)\b)*+",
    re.IGNORECASE,
)
_BEFORE_TITLE: Final = r"\W*(?:(?:RI|republik indonesia)\W*)?(?:(?:tentang|ttg) )?"
_KNOWN: Final = tuple(
    (re.compile(_BEFORE_TITLE + title, re.IGNORECASE), law)
    for title, law in (
        (r"(?:KIP\b|keterbukaan informasi)", INFORMATION),
        (r"(?:PDP\b|per?lindungan data pribadi)", "UU 27/2022"),
    )
)
# A place in a law, or a secret of some kind: no law is named by it.
_NO_LAW: Final = re.compile(
    rf"(?:\W|{_PLACE}|{_LEAD}|\b(?:rahasia|kerahasiaan|jabatan|negara|pribadi|dinas|"
    r"informasi|data|yang|dikecualikan|dirahasiakan|bersifat|tersebut)\b)*+",
    re.IGNORECASE,
)
_SPACE: Final = re.compile(r"[^\S\n]+")
_HYPHENS: Final = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014", "-"))


def laws_in(text: str) -> tuple[Law, ...]:
    """Return every instrument that a text relies on, in the order in which it stands.

    >>> [law.id for law in laws_in("UU No. 5 Tahun 1986 jo. 9/2004; UU KIP")]
    ['UU 5/1986', 'UU 9/2004', 'UU 14/2008']
    """
    return tuple(_read(_SPACE.sub(" ", text.translate(_HYPHENS))))


def _read(text: str) -> Iterator[Law]:
    tokens = [*_tokens(text)]
    titled, skipped, parted, begun = False, False, 0, -1
    last: _Kind | None = None
    for place, token in enumerate(tokens):
        kind = _kind(token)
        if token["title"] or token["about"]:
            of_law = begun >= parted or (
                last is not None and text[parted : token.start()] == " "
            )
            titled = titled or of_law or token["title"] is not None
        elif kind is None:  # what parts one law from the next
            if skipped and token[0] == "(":
                continue
            parted, skipped = token.end(), False
            titled = titled and token["apart"] is None
            if last is not None:
                yield from _same_kind(text, token, last, titled=titled)
        elif titled and (
            not parted or not _ONLY_PLACES.fullmatch(text, parted, token.start())
        ):
            skipped = True
        else:
            last, begun, titled = kind, token.start(), False
            yield from _law(text, tokens, place, kind)


def _kind(token: re.Match[str]) -> _Kind | None:
    """Return the kind of instrument that a token names, if any."""
    name = token.lastgroup or ""
    return _KINDS[int(name[1:])] if name[1:].isdigit() else None


def _tokens(text: str) -> Iterator[re.Match[str]]:
    """Yield what matters; a word of every day only where it is a law."""
    found = [token for token in _TOKEN.finditer(text) if not token["code"]]
    parted = 0
    for place, token in enumerate(found):
        if token["apart"] or (token["parted"] and token[0] not in "(:"):
            parted = token.end()
        kind = _kind(token)
        if kind is not None and _titles(text, found[place - 1 : place], token):
            continue
        everyday = kind is not None and kind.everyday
        if not everyday or _ONLY_PLACES.fullmatch(text, parted, token.start()):
            yield token
            continue
        end = found[place + 1].start() if place + 1 < len(found) else len(text)
        if _NUMBER.match(text, token.end(), end):
            yield token


def _titles(text: str, before: Sequence[re.Match[str]], token: re.Match[str]) -> bool:
    """Whether a kind is the title of the statute that is named right before it."""
    return any(
        (kind := _kind(each)) is not None
        and kind.bare
        and token.start() > each.end()
        and text[each.end() : token.start()].isspace()
        for each in before
    )


def _law(
    text: str, tokens: Sequence[re.Match[str]], place: int, kind: _Kind
) -> Iterator[Law]:
    """Yield the instrument that a token begins, with its number."""
    token = tokens[place]
    later = [tokens[place + 1].start()] if place + 1 < len(tokens) else []
    found = _SHORT.match(text, token.end(), *later)
    found = found or _NUMBER.match(text, token.end(), *later)
    if found is not None:
        words = text[token.start() : found.end()].strip()
        yield Law(kind.rank, _id(kind, found), words, kind.name)
        return
    end = _end(text, tokens, place)
    own = _own(text, token, kind, end)
    if own or not kind.bare or not _UNNAMED.fullmatch(text, token.end(), end):
        words = text[token.start() : end].strip(" ,;(\n")
        words = words if "(" in words else words.rstrip(")")
        yield Law(kind.rank, own, words, kind.name)


def _id(kind: _Kind, found: re.Match[str]) -> str:
    """Return the number of a law as citations print it."""
    year = next(filter(None, found.groups()[1:]))
    if len(year) == len("08"):
        year = f"{19 + (int(year) < _TURN_OF_CENTURY)}{year}"
    return f"{kind.name} {found[1].lstrip('0')}/{year}"


def _own(text: str, token: re.Match[str], kind: _Kind, end: int) -> str | None:
    """Return the number of a statute that is named by its title, or by "UU 14"."""
    if not kind.bare:
        return None
    alone = _FOURTEEN.match(text, token.end(), end)
    if alone is not None and _UNNAMED.fullmatch(text, alone.end(), end):
        return INFORMATION
    title = token.end() if alone is None else alone.end()
    return next((law for form, law in _KNOWN if form.match(text, title)), None)


def _end(text: str, tokens: Sequence[re.Match[str]], place: int) -> int:
    """Return where the words of an instrument end: its title is among them."""
    for after in range(place + 1, len(tokens)):
        if not (tokens[after]["title"] or tokens[after]["about"]):
            return tokens[after].start()
    return len(text)


def _same_kind(
    text: str, token: re.Match[str], kind: _Kind, *, titled: bool
) -> Iterator[Law]:
    """Yield a number that follows *jo.*, *dan* or a comma without a kind of its own."""
    joined = token[0].lower().startswith("j")
    if token[0] in {"(", ":", "\n"} or (titled and not joined):
        return
    found = _AGAIN.match(text, token.end())
    if found is not None:
        yield Law(kind.rank, _id(kind, found), found[0].strip(), kind.name)


def ranks(texts: Iterable[str]) -> tuple[tuple[Law, ...], bool]:
    """Return the instruments of several texts, and whether one text may name another.

    A text that is not recognised may; one that gives no more than a place in a law, or
    that there is one, or calls something a secret, does not.

    >>> ranks(["UU KIP", "Pasal 17 huruf j"])[1], ranks(["UU KIP", "HIR"])[1]
    (False, True)
    """
    each = [(text, laws_in(text)) for text in texts]
    named = [text for text, laws in each if not laws and names_law(text)]
    unread = any(_NO_LAW.fullmatch(text) is None for text in named)
    return tuple(law for _, laws in each for law in laws), unread


def lacks_other_statute(texts: Sequence[str]) -> bool:
    """Return whether texts name laws for letter j, and no statute that carries it.

    >>> lacks_other_statute(["UU 14"]), lacks_other_statute(["UU 14", "UU 10/1998"])
    (True, False)
    """
    found, unread = ranks(texts)
    return bool(texts) and not unread and not any(law.carries_j for law in found)


def relies_on_statute(text: str) -> bool | None:
    """Return whether a text relies on a statute; None where it names no law.

    >>> relies_on_statute("rahasia jabatan, Perda 3/2019")
    False
    """
    found = laws_in(text)
    return any(law.rank is LawRank.STATUTE for law in found) if found else None

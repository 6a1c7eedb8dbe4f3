"""The words of the glossary: terms, and every value of every public enum.

One term, one spelling: a term stands here once in each language, and the
spellings that it replaces are named, so that the suite can look for them. A
meaning is our own plain sentence, never one of the law.
"""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING, Final, NamedTuple

import keterbukaan
from keterbukaan.texts import Labelled

if TYPE_CHECKING:
    from collections.abc import Iterator


class Term(NamedTuple):
    """One term in both languages.

    Args:
        indonesian: the term of art.
        english: the one English word for it.
        meaning: what it means here.
        instead_of: spellings that are not used.
    """

    indonesian: str
    english: str
    meaning: str
    instead_of: tuple[str, ...] = ()


TERMS: Final[tuple[Term, ...]] = (
    Term(
        "badan publik",
        "public body",
        "who holds the information: a state body, an enterprise of the state, a "
        "party, or an organisation that lives on public money",
        ("public authority", "lembaga publik"),
    ),
    Term("pemohon", "applicant", "who asks", ("requester", "requestor")),
    Term("termohon", "respondent", "the public body in a dispute", ("defendant",)),
    Term(
        "kuasa",
        "agent",
        "who acts for an applicant, by a power of attorney (surat kuasa); `proxy` is "
        "the key of a case file",
    ),
    Term(
        "bantuan kedinasan",
        "inter-agency help",
        "how public bodies get information from one another; it has no time limit",
    ),
    Term(
        "PPID",
        "PPID",
        "the officer of a public body who answers requests (Pejabat Pengelola "
        "Informasi dan Dokumentasi)",
        ("information officer",),
    ),
    Term(
        "atasan PPID",
        "superior of the PPID",
        "who answers an objection; a refusal upholds the PPID",
        ("head of the PPID",),
    ),
    Term(
        "Komisi Informasi",
        "Information Commission",
        "who decides a dispute, in short: the commission",
        ("Information Committee", "Komite Informasi"),
    ),
    Term(
        "kewenangan relatif",
        "competence",
        "which commission hears a dispute: by the level of the office, and by which "
        "commissions exist",
        ("jurisdiction",),
    ),
    Term(
        "Majelis Komisioner", "panel", "the members who hear a dispute", ("tribunal",)
    ),
    Term("mediator", "mediator", "who leads a mediation"),
    Term(
        "permintaan informasi",
        "request",
        "what the applicant asks for; its receipt starts the clock",
        ("permohonan informasi",),
    ),
    Term(
        "pemberitahuan tertulis",
        "written notice",
        "the answer of the PPID",
        ("written reply",),
    ),
    Term(
        "perpanjangan",
        "extension",
        "seven more working days for the written notice, once, notified in time and "
        "with a reason",
        ("prolongation",),
    ),
    Term(
        "keberatan",
        "objection",
        "goes to the superior of the PPID; needs a ground that has arisen",
        (
            "internal appeal",
            "administrative appeal",
            "banding administratif",
            "keberatan diterima",
        ),
    ),
    Term(
        "alasan keberatan",
        "ground of objection",
        "one of seven letters, a to g; silence is c",
    ),
    Term(
        "tanggapan atasan PPID",
        "answer of the superior",
        "ends the objection, also when it comes late",
    ),
    Term(
        "sengketa informasi",
        "dispute",
        "what the commission decides after an objection",
        ("information case",),
    ),
    Term(
        "permohonan sengketa",
        "application",
        "what the applicant hands in at the commission",
        ("gugatan sengketa", "permohonan sengketa diterima"),
    ),
    Term("mediasi", "mediation", "comes first on grounds b to g", ("conciliation",)),
    Term(
        "putusan mediasi",
        "mediation settlement ruling",
        "the agreement of the parties as a ruling; final when it is read",
        ("ruling by agreement", "mediasi sepakat", "kesepakatan mediasi"),
    ),
    Term(
        "ajudikasi nonlitigasi",
        "adjudication",
        "follows where mediation failed, and comes at once on ground a",
        ("arbitration", "arbitrase"),
    ),
    Term("putusan", "ruling", "what the commission or a court decides", ("verdict",)),
    Term(
        "putusan sela",
        "interlocutory ruling",
        "decides the questions of the threshold",
        ("interim ruling",),
    ),
    Term("sidang", "hearing", "of the panel; it is held", ("sidang digelar",)),
    Term("gasal", "odd", "of the number of a panel's members", ("ganjil",)),
    Term(
        "pengajuan prematur",
        "premature filing",
        "before the time to answer has passed; whether that time cures it is disputed",
        ("dibaca berbeda",),
    ),
    Term(
        "akta tidak diregistrasi",
        "deed of non-registration",
        "says that an application stays out of the register, for want of an identity "
        "or a power of attorney",
        ("diregister",),
    ),
    Term("panggilan", "summons", "reaches each party before a hearing"),
    Term("penggantian", "recusal", "asks for another member of the panel or mediator"),
    Term("ketidakhadiran", "absence", "counts unless a reason came before the sitting"),
    Term(
        "pemeriksaan tertutup",
        "closed inspection",
        "of exempt documents, without the applicant",
    ),
    Term("pemeriksaan setempat", "local inspection", "at the place itself"),
    Term("kesimpulan", "conclusion", "what a party says before the ruling is read"),
    Term("amar putusan", "order", "what a ruling says must be done, and by when"),
    Term(
        "pengajuan kembali",
        "filing again",
        "a second application after the first one ended; a new request is another case",
    ),
    Term(
        "keberatan ke pengadilan",
        "challenge",
        "takes a ruling of the commission to court, within fourteen working days of "
        "one's own receipt of the copy",
        ("judicial review",),
    ),
    Term("kasasi", "cassation", "takes a court ruling to the Supreme Court"),
    Term(
        "memori kasasi",
        "brief of cassation",
        "says why; without it in fourteen calendar days the right to cassation is lost",
    ),
    Term("kontra memori kasasi", "answer to the brief", "of the other party; a right"),
    Term("peninjauan kembali", "review", "the last and extraordinary step"),
    Term("eksekusi", "execution", "makes a body do what a final ruling says"),
    Term(
        "berkekuatan hukum tetap",
        "final",
        "no ordinary step is left: the fourteen days of each party have passed, or "
        "it is a mediation settlement ruling",
        ("inkracht", "putusan tetap"),
    ),
    Term(
        "gugur",
        "lapsed",
        "of an application that the commission ended because the applicant stayed away",
    ),
    Term("musyawarah", "settled by the parties", "talks of the parties stop no clock"),
    Term(
        "uji konsekuensi",
        "consequence test",
        "the judgement of a person that an exemption rests on; never made by the "
        "library",
        ("harm test", "public interest test"),
    ),
    Term(
        "informasi yang dikecualikan",
        "exempt information",
        "what may be refused after a consequence test",
        ("classified information", "informasi rahasia"),
    ),
    Term("pengecualian", "exemption", "a ground such as `17.h.3` on which to refuse"),
    Term(
        "jangka waktu pengecualian",
        "exemption period",
        "how long what is exempt stays closed",
        ("masa pengecualian",),
    ),
    Term(
        "pihak yang rahasianya diungkap",
        "data subject",
        "whom a secret under letter g or h protects; in UU 27/2022 subjek data pribadi",
        (
            "pemilik data",
            "pemilik datanya",
            "data owner",
            "yang bersangkutan",
            "person concerned",
        ),
    ),
    Term(
        "kepentingan umum",
        "public interest",
        "in opening and in closing; both sides are weighed",
        ("ke dua arah", "dua arah"),
    ),
    Term(
        "akta otentik yang bersifat pribadi",
        "private authentic deed",
        "what letter g protects, with a will",
        ("autentik",),
    ),
    Term("angka", "number", "of an item under a letter of Ps. 17", ("butir",)),
    Term("informasi berkala", "periodic information", "published without a request"),
    Term(
        "informasi serta-merta",
        "immediate information",
        "published without delay: what threatens many lives or public order",
    ),
    Term(
        "informasi setiap saat",
        "information at all times",
        "kept at hand for whoever asks",
    ),
    Term(
        "Daftar Informasi Publik (DIP)",
        "information list",
        "names the open information of a body, in the columns of PerKI 1/2021",
    ),
    Term(
        "daftar informasi yang dikecualikan",
        "list of exempt information",
        "names what is closed, on which ground, and until when; a practice",
    ),
    Term("fakta", "fact", "something that happened on a day; an event in the code"),
    Term("perkara", "case", "the parties and the facts, whatever the day"),
    Term(
        "perkara pada suatu hari",
        "matter",
        "a case as it stands on one day: the facts so far, the calendars that count "
        "in it, and the law that judges each step",
    ),
    Term(
        "status perkara",
        "standing",
        "what a matter answers: stage, state, deadlines, options and findings",
        ("kedudukan perkara",),
    ),
    Term("lewat waktu", "lapse", "of a limit: it ran out without the act"),
    Term("temuan", "finding", "something late, early or odd, with its provision"),
    Term("pilihan", "option", "an act, by whom, from when until when, and why"),
    Term(
        "langkah berikutnya",
        "next step",
        "the act with the nearest day to keep to: who, until when, where, with what",
    ),
    Term("aturan", "rule", "one step that has a time; its id names the step"),
    Term(
        "buku aturan",
        "rule book",
        "every rule with its limits: provision, period, evidence, last check",
        ("daftar aturan",),
    ),
    Term(
        "batas waktu",
        "limit",
        "the number of the law, in force for a period",
        ("time limitation",),
    ),
    Term(
        "tenggat",
        "deadline",
        "a limit counted from a day on a calendar: the last day in time",
        ("due date", "tenggang waktu"),
    ),
    Term(
        "tanggal aman",
        "safe day",
        "the last day in time on every view; it is no limit of the law",
        ("hari aman",),
    ),
    Term(
        "hari ke-0",
        "day zero",
        "the day of the trigger; the next working day is day one",
        ("zero day",),
    ),
    Term(
        "hari kerja",
        "working day",
        "a day that counts on the calendar",
        ("business day", "hari efektif"),
    ),
    Term("hari kalender", "calendar day", "any day, Sundays and holidays included"),
    Term("libur nasional", "national holiday", "a day off by joint decree"),
    Term(
        "cuti bersama",
        "joint leave",
        "a day off for the civil service by joint decree; it does not count",
        ("collective leave", "mass leave", "libur bersama"),
    ),
    Term(
        "surat keputusan bersama (SKB)",
        "joint decree",
        "sets the days off of a year, and is amended by later ones",
        ("ministerial trio",),
    ),
    Term("Keputusan Presiden (Keppres)", "presidential decree", "frees a voting day"),
    Term(
        "edisi",
        "edition",
        "the newest decree that a date rests on; the days off as known on a day",
    ),
    Term(
        "hari acuan",
        "known-on day",
        "only what was decreed, or recorded, by that day is used",
        ("as-of date", "knowledge date"),
    ),
    Term("hari setempat", "local day", "a day off or make-up day of some offices only"),
    Term(
        "hari kerja pengganti",
        "make-up working day",
        "a weekend, holiday or day of leave that an office works, in exchange or not",
        ("replacement working day", "compensatory day"),
    ),
    Term(
        "Sabtu terjepit",
        "squeezed Saturday",
        "between a Friday off by decree and a Sunday, in a six-day week; off only by a "
        "circular",
        ("sandwiched Saturday",),
    ),
    Term(
        "keadaan kahar",
        "force majeure",
        "closed an office on a day that counts; moves the outer day alone",
        ("act of God",),
    ),
    Term("pasti", "firm", "of a date that no missing decree or receipt can move"),
    Term("keraguan", "doubt", "why a date may be other than it looks"),
    Term(
        "tafsir",
        "reading",
        "a question on which the law is silent or divided, with named answers of "
        "which one is used",
    ),
    Term(
        "anggapan",
        "assumption",
        "the answer used to an open question where nothing decides it",
    ),
    Term(
        "sidang isbat",
        "isbat session",
        "fixes the first day of a month of the moon; some holidays await it",
        ("itsbat",),
    ),
    Term("diam", "silence", "no answer in time; neither a grant nor a refusal"),
    Term("PTUN", "administrative court", "for a ruling about a state body"),
    Term("PN", "district court", "for a ruling about any other body"),
)

_THIN = frozenset({"adapters", "cli", "testing", "_hypothesis", "__main__"})


def enums() -> Iterator[type[Labelled]]:
    """Every public enum of the package below the adapters, by name.

    >>> [enum.__name__ for enum in enums()][:2]
    ['Actor', 'ApplicantKind']
    """
    found: dict[str, type[Labelled]] = {}
    for module in pkgutil.walk_packages(keterbukaan.__path__, "keterbukaan."):
        if module.name.split(".")[1] in _THIN:
            continue
        room = importlib.import_module(module.name)
        for name, value in vars(room).items():
            public = isinstance(value, type) and not name.startswith("_")
            if (
                public
                and issubclass(value, Labelled)
                and value is not Labelled
                and value.__module__ == room.__name__
            ):
                found[name] = value
    yield from (found[name] for name in sorted(found))

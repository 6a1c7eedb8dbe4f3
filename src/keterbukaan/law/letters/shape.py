"""The shapes of a letter: which it is, what it says, and when it has to."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from ...texts import Labelled, Named, Words
from ..entry import DatedEntry, Entry
from ..shape import Actor


class LetterKind(Labelled):
    """Jenis surat: what an office, or an applicant, writes."""

    RECEIPT = ("receipt", "tanda bukti penerimaan permintaan", "receipt of a request")
    INCOMPLETENESS = (
        "incompleteness",
        "surat keterangan tidak lengkap",
        "notice of incompleteness",
    )
    EXTENSION = (
        "extension",
        "pemberitahuan perpanjangan waktu",
        "notice of an extension",
    )
    NOTICE = ("notice", "pemberitahuan tertulis", "written notice")
    REFUSAL = ("refusal", "surat penolakan permintaan", "notice of refusal")
    TEST_SHEET = (
        "test_sheet",
        "lembar uji konsekuensi dan penetapannya",
        "consequence test and its determination",
    )
    TEST_CHANGE = (
        "test_change",
        "penetapan pengubahan klasifikasi",
        "determination of a change of class",
    )
    OPENING = (
        "opening",
        "penetapan informasi terbuka",
        "determination that information is open",
    )
    OBJECTION = ("objection", "surat keberatan", "objection")
    OBJECTION_RECEIPT = (
        "objection_receipt",
        "tanda terima keberatan",
        "receipt of an objection",
    )
    OBJECTION_ANSWER = (
        "objection_answer",
        "tanggapan tertulis atasan PPID",
        "written answer of the superior",
    )
    APPLICATION = (
        "application",
        "permohonan penyelesaian sengketa",
        "application to the commission",
    )
    WITHDRAWAL = ("withdrawal", "pencabutan permohonan", "withdrawal of an application")
    RESPONDENT_ANSWER = (
        "respondent_answer",
        "jawaban tertulis termohon",
        "written answer of the respondent",
    )
    CONCLUSION = ("conclusion", "kesimpulan pihak", "conclusion of a party")
    CHALLENGE = ("challenge", "keberatan ke pengadilan", "challenge in court")
    EXECUTION = ("execution", "permohonan eksekusi", "request for execution")


ON_A_TEST: Final = frozenset(
    {LetterKind.TEST_SHEET, LetterKind.TEST_CHANGE, LetterKind.OPENING}
)
"""What is written about one consequence test, and by the law of its day."""


class When(Labelled):
    """Kapan dimuat: in which letters of a kind something has to stand."""

    ALWAYS = ("always", "selalu", "always")
    HEAD = (
        "head",
        "sebagai kepala surat: untuk siapa dan tentang apa",
        "as the head of the letter: whom it is for, and what it is about",
    )
    MAY = ("may", "boleh dimuat", "it may be stated")
    BY_STAFF = ("by_staff", "diisi petugas", "staff fill it in")
    BY_AGENT = ("by_agent", "bila dikuasakan", "where an agent acts")
    NOT_HELD = (
        "not_held",
        "bila informasi tidak dikuasai",
        "where the information is not held",
    )
    HOLDER_KNOWN = (
        "holder_known",
        "bila informasi tidak dikuasai dan diketahui siapa yang menguasainya",
        "where the information is not held, and it is known who holds it",
    )
    NOT_READY = (
        "not_ready",
        "bila informasi tidak dikuasai atau belum didokumentasikan",
        "where the information is not held, or not documented yet",
    )
    GIVEN = (
        "given",
        "bila informasi diberikan, seluruhnya atau sebagian",
        "where the information is given, wholly or in part",
    )
    PAID = ("paid", "bila ada biaya", "where there is a fee")
    BLACKED_OUT = (
        "blacked_out",
        "bila diberikan sebagian karena selebihnya dikecualikan",
        "where it is given in part because the rest is exempt",
    )
    REFUSED = (
        "refused",
        "bila permintaan ditolak, seluruhnya atau sebagian",
        "where the request is refused, wholly or in part",
    )
    EXEMPT = (
        "exempt",
        "bila ditolak karena informasi dikecualikan",
        "where it is refused because the information is exempt",
    )
    SECRET = (
        "secret",
        "bila dasarnya huruf g atau h",
        "where it rests on letter g or h",
    )
    BUSINESS = (
        "business",
        "bila dasarnya huruf b",
        "where it rests on letter b",
    )
    MEMORANDUM = (
        "memorandum",
        "bila dasarnya huruf i",
        "where it rests on letter i",
    )
    GRANTED = (
        "granted",
        "bila atasan mengabulkan keberatan, seluruhnya atau sebagian",
        "where the superior grants the objection, wholly or in part",
    )
    UPHELD = (
        "upheld",
        "bila atasan menguatkan PPID, seluruhnya atau sebagian",
        "where the superior upholds the PPID, wholly or in part",
    )
    UPHELD_EXEMPT = (
        "upheld_exempt",
        "bila atasan menolak karena informasi dikecualikan",
        "where the superior refuses because the information is exempt",
    )
    ANSWERED = (
        "answered",
        "bila atasan PPID menanggapi",
        "where the superior answered",
    )
    UNANSWERED = (
        "unanswered",
        "bila atasan PPID tidak menanggapi dalam waktunya",
        "where the superior did not answer in time",
    )
    CITIZEN = ("citizen", "bagi warga negara", "for a citizen")
    LEGAL_ENTITY = ("legal_entity", "bagi badan hukum", "for a legal entity")
    GROUP = ("group", "bagi kelompok orang", "for a group of people")
    REPRESENTED = (
        "represented",
        "bagi kelompok orang, atau bila dikuasakan",
        "for a group of people, or where an agent acts",
    )
    NOT_PERIODIC = (
        "not_periodic",
        "kecuali alasannya informasi berkala (huruf b)",
        "unless the ground is periodic information (b)",
    )
    NOT_SERVED = (
        "not_served",
        "bila suatu bukti tidak ada karena badan publik tidak melayani",
        "where a proof is missing because the public body would not serve",
    )
    OF_COMMISSION = (
        "of_commission",
        "bila yang dilaksanakan putusan Komisi Informasi",
        "where what is executed is a ruling of the commission",
    )


@frozen(kw_only=True, eq=False, repr=False)
class LetterField(Named, Entry):
    """Isi surat: one thing that a letter says.

    Args:
        key: its name, stable for ever.
        when: in which letters it has to stand.
    """

    key: str
    when: When = When.ALWAYS


@frozen(kw_only=True, eq=False, repr=False)
class Told(Entry):
    """Pemberitahuan hak: what a letter tells its reader beside its content.

    Args:
        rule: the limit that the sentence is about; its length stands for ``{span}``.
    """

    rule: str


@frozen(kw_only=True, eq=False, repr=False)
class LetterForm(Named, DatedEntry):
    """Susunan surat: what a letter says under the regulation of its day.

    Args:
        kind: which letter it is.
        by: who writes it.
        to: who receives it; None for a determination, which goes to nobody.
        fields: what it says, in the order of the text.
        told: what it tells its reader besides.
        approver: who signs it as well, as approving it; None where nobody has to.
    """

    kind: LetterKind
    by: Actor
    to: Actor | None
    fields: tuple[LetterField, ...]
    told: tuple[Told, ...] = ()
    approver: Words | None = None

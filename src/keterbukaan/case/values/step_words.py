"""Words of a step: what is done, with whom, and by when, in two languages.

An act is a verb here, for whoever is to do it; the fact that records it has a noun.
Acts are keyed by the type of that fact. No sentence says that a right is lost.

>>> DOES["objection_received"][1], TO["objection_received"][1]
('file an objection', 'with the superior of the PPID')
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...texts import Words, both

if TYPE_CHECKING:
    from collections.abc import Mapping

DOES: Final[Mapping[str, Words]] = {
    # request
    "request_received": ("mengajukan permintaan informasi", "ask for information"),
    "request_registered": ("meregistrasi permintaan", "register the request"),
    "applicant_helped": ("membantu pemohon", "help the applicant"),
    "request_declared_complete": (
        "memeriksa kelengkapan permintaan",
        "check the request for completeness",
    ),
    "request_corrected": ("melengkapi permintaan", "complete the request"),
    "extension_notified": ("memperpanjang waktu", "extend the time"),
    "notice_given": (
        "memberikan pemberitahuan tertulis",
        "give written notice",
    ),
    "information_given": ("menyerahkan informasi", "hand over the information"),
    "request_withdrawn": ("mencabut permintaan", "withdraw the request"),
    "settled_by_parties": (
        "menyelesaikannya secara musyawarah",
        "settle between the parties",
    ),
    "incompleteness_notified": (
        "memberitahukan kekurangan permintaan",
        "say what the request lacks",
    ),
    # objection
    "objection_sent": ("mengirim keberatan", "send an objection"),
    "objection_received": ("mengajukan keberatan", "file an objection"),
    "objection_answered": ("menanggapi keberatan", "answer the objection"),
    "objection_withdrawn": ("mencabut keberatan", "withdraw the objection"),
    # dispute
    "dispute_filed": (
        "mengajukan permohonan penyelesaian sengketa",
        "apply for settlement of the dispute",
    ),
    "dispute_incompleteness_notified": (
        "memberitahukan dokumen yang kurang",
        "give notice of missing documents",
    ),
    "dispute_completed": ("melengkapi dokumen", "complete the documents"),
    "registration_proof_sent": (
        "mengirim bukti registrasi",
        "send the proof of registration",
    ),
    "nonregistration_delivered": (
        "menyampaikan akta tidak diregistrasi",
        "deliver the deed of non-registration",
    ),
    "panel_named": ("menunjuk Majelis Komisioner", "name the panel"),
    "preliminary_finished": (
        "menyelesaikan pemeriksaan pendahuluan",
        "finish the preliminary examination",
    ),
    "preliminary_refusal_notified": (
        "memberitahukan penolakan pada pemeriksaan pendahuluan",
        "give notice of the preliminary refusal",
    ),
    "recusal_requested": (
        "meminta penggantian anggota Majelis atau mediator",
        "ask that a member or the mediator be replaced",
    ),
    "summons_received": ("memanggil para pihak", "summon the parties"),
    "hearing_held": ("melaksanakan sidang", "hold the hearing"),
    "mediation_started": ("memulai mediasi", "begin the mediation"),
    "mediation_agreed": ("menyelesaikan mediasi", "finish the mediation"),
    "mediation_failed": (
        "menyatakan mediasi gagal",
        "declare that the mediation failed",
    ),
    "dispute_sent": ("mengirim permohonan", "send an application"),
    "dispute_stopped": ("menghentikan proses sengketa", "stop the proceedings"),
    "interlocutory_ruling": (
        "menjatuhkan putusan sela",
        "give an interlocutory ruling",
    ),
    "conclusion_submitted": ("menyampaikan kesimpulan", "submit the conclusion"),
    "dispute_withdrawn": (
        "mencabut permohonan sengketa",
        "withdraw the application",
    ),
    "dispute_lapsed": (
        "menyatakan permohonan gugur",
        "declare the application lapsed",
    ),
    "ruling_read": ("membacakan putusan", "read the ruling"),
    "ruling_sent": ("mengirim salinan putusan", "send copies of the ruling"),
    # court
    "non_acceptance_stated": (
        "menyatakan tidak menerima putusan",
        "state that the ruling is not accepted",
    ),
    "challenge_filed": (
        "mengajukan keberatan ke pengadilan",
        "challenge the ruling in court",
    ),
    "challenge_registered": (
        "meregistrasi keberatan",
        "register the challenge",
    ),
    "court_file_requested": ("meminta berkas sengketa", "ask for the file"),
    "court_file_sent": ("mengirim berkas sengketa", "send the file"),
    "court_answer_submitted": ("menyerahkan jawaban", "submit an answer"),
    "court_panel_named": ("menunjuk majelis hakim", "name the panel of judges"),
    "court_ruling_pronounced": ("mengucapkan putusan", "pronounce its ruling"),
    # cassation
    "cassation_filed": ("mengajukan kasasi", "seek cassation"),
    "cassation_notified": (
        "memberitahukan kasasi kepada pihak lain",
        "notify the other side of the cassation",
    ),
    "cassation_file_sent": (
        "mengirimkan berkas kasasi ke Mahkamah Agung",
        "send the file of the cassation to the Supreme Court",
    ),
    "final_copy_sent": (
        "mengirim salinan putusan yang berkekuatan hukum tetap",
        "send copies of the final ruling",
    ),
    "court_ruling_received": (
        "menyampaikan salinan putusan pengadilan",
        "hand over the copy of the court's ruling",
    ),
    "review_copy_received": (
        "menyampaikan salinan permohonan peninjauan kembali",
        "hand over the copy of the application for review",
    ),
    "review_file_sent": (
        "mengirimkan berkas peninjauan kembali ke Mahkamah Agung",
        "send the file of the review to the Supreme Court",
    ),
    "cassation_registered": ("meregistrasi kasasi", "register the cassation"),
    "cassation_brief_filed": (
        "menyerahkan memori kasasi",
        "file the cassation brief",
    ),
    "cassation_brief_received": (
        "memberitahukan memori kasasi",
        "notify the cassation brief",
    ),
    "cassation_counter_brief_filed": (
        "menyerahkan kontra memori kasasi",
        "file the counter-brief",
    ),
    "cassation_ruling_pronounced": ("memutus kasasi", "rule on the cassation"),
    "review_filed": ("mengajukan peninjauan kembali", "seek review"),
    "review_answer_filed": (
        "menyerahkan jawaban atas peninjauan kembali",
        "answer the application for review",
    ),
    # execution
    "execution_requested": ("memohon eksekusi", "request execution"),
    "execution_decided": (
        "memutuskan permohonan eksekusi",
        "decide on the execution",
    ),
    "ruling_performed": ("melaksanakan putusan", "perform the ruling"),
}
"""What is done, by the type of the fact that records it."""

TO: Final[Mapping[str, Words]] = {
    "request_received": ("kepada PPID", "of the PPID"),
    "extension_notified": both(
        id="dengan alasan tertulis kepada pemohon",
        en="by a written reason to the applicant",
    ),
    "notice_given": ("kepada pemohon", "to the applicant"),
    "information_given": ("kepada pemohon", "to the applicant"),
    "objection_received": ("kepada atasan PPID", "with the superior of the PPID"),
    "objection_answered": ("secara tertulis", "in writing"),
    "dispute_filed": ("ke Komisi Informasi", "with the Information Commission"),
    "court_file_requested": ("kepada Komisi Informasi", "from the commission"),
    "court_file_sent": ("ke pengadilan", "to the court"),
    "execution_requested": ("kepada ketua pengadilan", "from the court's chief judge"),
}
"""To whom or how it is done, where the verb does not say so."""

AT: Final[Mapping[str, str]] = {
    "request_received": "ppid",
    "request_corrected": "ppid",
    "objection_received": "superior",
    "dispute_filed": "commission",
    "dispute_completed": "same_commission",
    "recusal_requested": "same_commission",
    "conclusion_submitted": "same_commission",
    "challenge_filed": "court",
    "court_answer_submitted": "same_court",
    "cassation_filed": "same_court",
    "cassation_brief_filed": "same_court",
    "cassation_counter_brief_filed": "same_court",
    "review_filed": "same_court",
    "review_answer_filed": "same_court",
    "execution_requested": "same_court",
}
"""Where it is handed in: a cassation too goes to the court that ruled first."""

PLACES: Final[Mapping[str, Words]] = {
    "ppid": ("PPID {body}", "PPID of {body}"),
    "superior": ("atasan PPID {body}", "superior of the PPID of {body}"),
    "commission": ("{name}, {basis}", "{name}, {basis}"),
    "commission_other": (
        "{name}, {basis}; menurut tafsir lain {other}",
        "{name}, {basis}; by the other reading {other}",
    ),
    "same_commission": both(
        id="Komisi Informasi yang menerima permohonan",
        en="the Information Commission that received the application",
    ),
    "court": ("{name}, {basis}", "{name}, {basis}"),
    "same_court": ("{name}", "{name}"),
    "body": ("badan publik", "the public body"),
}
"""The places by their keys."""

STEP: Final[Mapping[str, Words]] = {
    "may": ("{actor} dapat {does}", "the {actor} may {does}"),
    "must": ("{actor} wajib {does}", "the {actor} must {does}"),
    "grounds": (" (alasan {letters})", " (ground {letters})"),
    "by": ("{head} paling lambat {day}{left}", "{head} by {day}{left}"),
    "safe": (
        "{head}, aman sampai {safe}{left}, hari terakhir {last}",
        "{head}: safe until {safe}{left}, last day {last}",
    ),
    "safe_gone": (
        "{head}, hari terakhir {last}{left}; hari yang aman, {safe}, sudah lewat",
        "{head}: last day {last}{left}; the safe day, {safe}, has passed",
    ),
    "none_safe": both(
        id="{head}, hari terakhir {last}{left}; tidak ada hari yang aman, menurut "
        "satu hitungan hanya sampai {safe}",
        en="{head}: last day {last}{left}; no day is safe, on one view only until "
        "{safe}",
    ),
    "may_have_ended": (
        "{head}, jika waktunya belum lewat; awalnya tidak tercatat",
        "{head}, if its time is not over; its start is not on record",
    ),
    "at_once": (
        "{head} segera; batas waktunya tidak diketahui",
        "{head} at once; the limit is not known",
    ),
    "no_day": (
        "{head}; hari terakhirnya tidak dapat disebut",
        "{head}; no last day can be named",
    ),
    "no_limit": (
        "{head}; batas waktunya tidak tercatat",
        "{head}; no limit is on record",
    ),
    "any_time": ("{head}, tanpa batas waktu", "{head}, at any time"),
    "from": ("{head} mulai {opens}", "{head} from {opens} on"),
    "from_to": (
        "{head} mulai {opens}, paling lambat {day}",
        "{head} from {opens} on, by {day}",
    ),
    "overdue": (
        "{head}; batasnya {last}{left}, dan kewajibannya tetap ada",
        "{head}; the limit was {last}{left}, and the duty remains",
    ),
    "overdue_untold": both(
        id="{head}; menurut perkiraan batasnya {last}{left}, awalnya tidak tercatat",
        en="{head}; as far as is known the limit was {last}{left}, its start is not on "
        "record",
    ),
    "safe_from": ("; aman mulai {opens}", "; safe from {opens} on"),
    "not_firm": ("; tanggalnya belum pasti", "; the date is not firm"),
}
"""The sentences, by status, and what is added to them."""

LEFT: Final[Mapping[str, Words]] = {
    "today": (" (hari ini)", " (today)"),
    "working_days": (" ({n} hari kerja lagi)", " ({n} working days left)"),
    "working_days_one": (" (1 hari kerja lagi)", " (1 working day left)"),
    "working_days_ago": (
        " ({n} hari kerja yang lalu)",
        " ({n} working days ago)",
    ),
    "working_days_ago_one": (" (1 hari kerja yang lalu)", " (1 working day ago)"),
    "calendar_days": (" ({n} hari kalender lagi)", " ({n} calendar days left)"),
    "calendar_days_one": (" (1 hari kalender lagi)", " (1 calendar day left)"),
}
"""How many days are left, in brackets."""

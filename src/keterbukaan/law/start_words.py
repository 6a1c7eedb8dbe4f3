"""Kata-kata: the words for day zero, from which a limit is counted.

The keys are types of facts, and ids of rules whose last day is day zero; a few
days have a name of their own. The words are ours, and never the law's.

>>> TRIGGERS["request_received"][1]
'receipt of the request by the public body'
>>> TRIGGERS["request.notice"][1]
'the last day of the limit for the written notice'
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from ..texts import Words, both

if TYPE_CHECKING:
    from collections.abc import Mapping


TRIGGERS: Mapping[str, Words] = MappingProxyType(
    {
        # Request
        "request_received": (
            "diterimanya permintaan oleh badan publik",
            "receipt of the request by the public body",
        ),
        "request_sent": ("pengiriman permintaan", "the sending of the request"),
        "request_registered": (
            "pencatatan permintaan dalam buku register",
            "entry of the request in the register",
        ),
        "incompleteness_received": (
            "diterimanya surat keterangan tidak lengkap oleh pemohon",
            "receipt of the incompleteness notice by the applicant",
        ),
        "incompleteness_notified": (
            "pemberitahuan bahwa permintaan belum lengkap",
            "the notice that the request is incomplete",
        ),
        "request_declared_complete": (
            "pernyataan bahwa permintaan lengkap",
            "the statement that the request is complete",
        ),
        "request_corrected": (
            "dilengkapinya permintaan",
            "the completing of the request",
        ),
        "extension_notified": (
            "pemberitahuan perpanjangan waktu",
            "the notice of the extension",
        ),
        "request.notice": (
            "hari terakhir batas waktu pemberitahuan tertulis",
            "the last day of the limit for the written notice",
        ),
        "request.extension": (
            "hari terakhir batas waktu perpanjangan pemberitahuan tertulis",
            "the last day of the extended limit for the written notice",
        ),
        "election.request.notice": (
            "hari terakhir batas waktu pemberitahuan tertulis (informasi pemilu)",
            "the last day of the limit for the written notice (election information)",
        ),
        "election.request.extension": both(
            id="hari terakhir batas waktu perpanjangan pemberitahuan tertulis "
            "(informasi pemilu)",
            en="the last day of the extended limit for the written notice (election "
            "information)",
        ),
        # Objection
        "ground_found": (
            "ditemukannya alasan keberatan",
            "the finding of the ground for objecting",
        ),
        "notice_received": (
            "diterimanya pemberitahuan tertulis oleh pemohon",
            "receipt of the written notice by the applicant",
        ),
        "notice_given": (
            "tanggal pemberitahuan tertulis",
            "the day of the written notice",
        ),
        "objection_received": (
            "diterimanya keberatan tertulis",
            "receipt of the written objection",
        ),
        "objection_sent": ("pengiriman keberatan", "the sending of the objection"),
        "objection_registered": (
            "pencatatan keberatan dalam buku register",
            "entry of the objection in the register",
        ),
        "objection_forwarded": (
            "diteruskannya keberatan kepada atasan PPID",
            "the passing on of the objection to the superior",
        ),
        "objection_answer_received": (
            "diterimanya tanggapan tertulis atasan PPID oleh pemohon",
            "receipt of the superior's written answer by the applicant",
        ),
        "objection_answered": (
            "tanggal tanggapan tertulis atasan PPID",
            "the day of the superior's written answer",
        ),
        "objection.response": (
            "hari terakhir batas waktu tanggapan atasan PPID",
            "the last day of the limit for the superior's answer",
        ),
        "election.objection.response": both(
            id="hari terakhir batas waktu tanggapan atasan PPID (informasi pemilu)",
            en="the last day of the limit for the superior's answer (election "
            "information)",
        ),
        # Dispute
        "dispute_filed": (
            "diterimanya permohonan oleh Komisi Informasi",
            "receipt of the application by the commission",
        ),
        "dispute_sent": (
            "pengiriman permohonan kepada Komisi Informasi",
            "the sending of the application to the commission",
        ),
        "dispute_incompleteness_received": (
            "diterimanya pemberitahuan permohonan belum lengkap oleh pemohon",
            "receipt of the commission's incompleteness notice by the applicant",
        ),
        "dispute_incompleteness_notified": (
            "pemberitahuan Komisi Informasi bahwa permohonan belum lengkap",
            "the commission's notice that the application is incomplete",
        ),
        "dispute_not_registered": (
            "terbitnya akta bahwa permohonan tidak diregistrasi",
            "the issue of the deed of non-registration",
        ),
        "dispute_registered": (
            "registrasi permohonan sengketa",
            "registration of the dispute",
        ),
        "preliminary_finished": (
            "penetapan hasil pemeriksaan pendahuluan",
            "the ruling that ends the preliminary examination",
        ),
        "interlocutory_ruling": ("putusan sela", "the interlocutory ruling"),
        "hearing": (
            "hari sidang atau pertemuan itu (dihitung mundur)",
            "the day of that hearing or meeting (counted backwards)",
        ),
        "hearing_adjourned": (
            "penundaan sidang ajudikasi nonlitigasi untuk mediasi",
            "the adjournment of the adjudication for mediation",
        ),
        "mediation_started": (
            "pertemuan mediasi pertama",
            "the first mediation meeting",
        ),
        "dispute.mediation": (
            "hari terakhir batas waktu mediasi",
            "the last day of the limit for the mediation",
        ),
        "mediation_failed": ("gagalnya mediasi", "the failure of the mediation"),
        "hearing_held": (
            "sidang ajudikasi nonlitigasi pertama",
            "the first adjudication hearing",
        ),
        "ruling_read": ("pembacaan putusan", "the reading of the ruling"),
        # The day from which an order of a ruling gives its time
        "ruling.read": ("pembacaan putusan", "the reading of the ruling"),
        "ruling.received": ("diterimanya salinan", "receipt of the copy"),
        "ruling.final": (
            "saat putusan berkekuatan hukum tetap",
            "the day the ruling is final",
        ),
        # Court
        "ruling_received": (
            "diterimanya salinan putusan Komisi Informasi oleh pihak itu",
            "receipt of the copy of the commission's ruling by that party",
        ),
        "ruling_sent": (
            "pengiriman salinan putusan Komisi Informasi",
            "the sending of the copy of the commission's ruling",
        ),
        "challenge_registered": (
            "registrasi keberatan di pengadilan",
            "registration of the challenge in court",
        ),
        "court_file_requested": (
            "permintaan berkas oleh panitera pengadilan",
            "the registrar's request for the file",
        ),
        "court.answer": (
            "hari terakhir batas waktu jawaban pihak lain",
            "the last day of the limit for the other party's answer",
        ),
        "court_panel_named": (
            "penetapan majelis hakim",
            "the naming of the judges",
        ),
        "court_ruling_pronounced": both(
            id="pengucapan putusan bila para pihak hadir; bila tidak, pemberitahuan "
            "oleh juru sita (PN) atau pengiriman lewat pos (PTUN)",
            en="the pronouncement where the parties were present; otherwise service by "
            "the bailiff (district court) or posting (administrative court)",
        ),
        "court_ruling_notified": (
            "pemberitahuan putusan pengadilan kepada pihak itu",
            "notice of the court's ruling to that party",
        ),
        "court_ruling_received": (
            "diterimanya putusan pengadilan oleh pihak itu",
            "receipt of the court's ruling by that party",
        ),
        "cassation_filed": ("pengajuan kasasi", "the filing of the cassation"),
        "cassation_registered": (
            "pendaftaran permohonan kasasi dalam buku register",
            "entry of the cassation in the register",
        ),
        "cassation_brief_filed": (
            "pengajuan memori kasasi",
            "the filing of the brief of cassation",
        ),
        "cassation_brief_received": (
            "diterimanya salinan memori kasasi oleh pihak lain",
            "receipt of the copy of the brief by the other party",
        ),
        "cassation_counter_brief_filed": (
            "pengajuan kontra memori kasasi",
            "the filing of the answer to the brief",
        ),
        "cassation_ruling_at_first_court": both(
            id="diterimanya putusan kasasi dan berkas oleh pengadilan tingkat pertama",
            en="receipt of the ruling on cassation and the file by the court of first "
            "instance",
        ),
        "court.cassation": (
            "hari terakhir batas waktu permohonan kasasi",
            "the last day of the limit for cassation",
        ),
        "cassation_ruling_pronounced": (
            "pengucapan putusan kasasi",
            "the pronouncement of the ruling on cassation",
        ),
        "cassation_withdrawn": (
            "pencabutan permohonan kasasi",
            "the withdrawal of the cassation",
        ),
        "cassation_declared_inadmissible": (
            "penetapan bahwa kasasi tidak dapat diterima",
            "the ruling that the cassation is inadmissible",
        ),
        "cassation_ruling_received": (
            "diterimanya putusan kasasi oleh pihak itu",
            "receipt of the ruling on cassation by that party",
        ),
        "review_ground_arose": both(
            id="hari alasan peninjauan kembali diketahui atau ditemukan, atau putusan "
            "tetap dan diberitahukan",
            en="the day on which the ground of review was known or found, or the "
            "ruling was final and notified",
        ),
        "review_filed": (
            "pengajuan peninjauan kembali",
            "the filing of the review",
        ),
        "review_copy_received": (
            "diterimanya salinan permohonan peninjauan kembali oleh pihak lain",
            "receipt of the copy of the review by the other party",
        ),
        "review_answer_filed": (
            "pengajuan jawaban atas peninjauan kembali",
            "the filing of the answer to the review",
        ),
        "review_ruling_at_first_court": (
            "diterimanya putusan peninjauan kembali oleh pengadilan tingkat pertama",
            "receipt of the ruling on the review by the court of first instance",
        ),
        "supreme_panel_named": (
            "penetapan majelis hakim kasasi",
            "the naming of the judges of cassation",
        ),
        "execution_requested": (
            "permohonan eksekusi",
            "the application for execution",
        ),
        "final_copy_received": (
            "diterimanya salinan putusan yang berkekuatan hukum tetap",
            "receipt of the copy of the final ruling",
        ),
        "final_copy_sent": (
            "pengiriman salinan putusan yang berkekuatan hukum tetap",
            "the sending of the copy of the final ruling",
        ),
        # Exemption and publication
        "end_of_period": (
            "berakhirnya jangka waktu pengecualian (dihitung mundur)",
            "the end of the exemption period (counted backwards)",
        ),
        "periodic_published": (
            "pengumuman berkala sebelumnya",
            "the publication before",
        ),
        "list_updated": (
            "pemutakhiran daftar sebelumnya",
            "the update of the list before",
        ),
        "end_of_budget_year": (
            "berakhirnya tahun anggaran",
            "the end of the budget year",
        ),
    }
)
"""What starts a count, by the type of the fact or the id of the rule."""

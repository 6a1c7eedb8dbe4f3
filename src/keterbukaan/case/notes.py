"""Catatan: what to keep in mind beside the options, in two languages.

As in all texts, none says that a right is lost.

>>> NOTES["new_request"][1]
'a new request stays open'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..texts import Words

__all__ = ["NOTES"]

NOTES: Final[Mapping[str, Words]] = {
    "granted_not_delivered": (
        (
            "dikabulkan, tetapi penyerahan yang diterima baik belum tercatat; batas "
            "waktu tetap berjalan"
        ),
        "granted, but no accepted delivery is on record; no clock has stopped",
    ),
    "file_again": (
        (
            "pengajuan yang terlalu awal tidak menjadi tepat waktu; ajukan lagi dalam "
            "jangka waktunya tanpa mencabut lebih dahulu"
        ),
        (
            "an early filing does not ripen; file again inside the window, and do not "
            "withdraw first"
        ),
    ),
    "final_unknown": (
        (
            "apakah putusan sudah tetap belum diketahui selama tanda terima salinan "
            "belum tercatat"
        ),
        "whether the ruling is final is not known while a receipt is not on record",
    ),
    "excuse_proof": (
        (
            "bukti yang tidak ada karena badan publik tidak melayani: sampaikan "
            "alasannya tertulis dalam waktu melengkapi, maka permohonan diregistrasi"
        ),
        (
            "a proof that is missing since the body would not serve: say so in writing "
            "within the time to complete, and the application is registered"
        ),
    ),
    "absent_once": (
        (
            "pemohon tidak hadir sekali tanpa alasan yang jelas; pada yang berikutnya "
            "Komisi dapat menyatakan permohonan gugur, maka sampaikan alasan sebelum "
            "sidang dimulai"
        ),
        (
            "the applicant stayed away once without a clear reason; at the next time "
            "the commission may declare that the application falls, so send the reason "
            "before the hearing begins"
        ),
    ),
    "absent_enough": (
        "ketidakhadiran pemohon cukup bagi Komisi untuk menyatakan permohonan gugur",
        (
            "the absences of the applicant are enough for the commission to declare "
            "that the application falls"
        ),
    ),
    "body_absent": (
        "termohon tidak hadir dalam sidang; Majelis dapat melanjutkan tanpanya",
        "the body stayed away from a hearing; the panel may go on without it",
    ),
    "rejected_competence": (
        (
            "ditolak karena kewenangan; selama jangka waktunya terbuka, ajukan kepada "
            "Komisi yang berwenang"
        ),
        (
            "rejected for want of competence; while a window is open, file with the "
            "commission that is competent"
        ),
    ),
    "rejected_applicant": (
        (
            "ditolak karena kedudukan pemohon; selama jangka waktunya terbuka, ajukan "
            "lagi dengan bukti yang lengkap"
        ),
        (
            "rejected for want of standing of the applicant; while a window is open, "
            "file again with what proves it"
        ),
    ),
    "rejected_respondent": (
        (
            "ditolak karena termohon menurut Majelis bukan badan publik; permohonan "
            "terhadap badan yang sama akan dihadapkan pada pertanyaan yang sama"
        ),
        (
            "rejected since the panel held the body not to be a public one; another "
            "application against it meets the same question"
        ),
    ),
    "rejected_time": (
        "ditolak karena jangka waktu menurut Majelis tidak dipenuhi",
        "rejected since the panel held that it did not come in time",
    ),
    "refile_documents": (
        "lengkapi dokumennya dan ajukan lagi selama jangka waktunya terbuka",
        "complete the documents, and file again while a window is open",
    ),
    "refile_read": (
        (
            "boleh tidaknya mengajukan kembali tidak diatur; yang aman ialah "
            "permintaan baru"
        ),
        "whether one may file again is not stated; a new request is the safe way",
    ),
    "decided_on_merits": (
        (
            "pokok sengketa sudah diputus; temuan mengenai waktu pengajuan tinggal "
            "sebagai riwayat"
        ),
        (
            "the merits have been decided; what was found about the time of filing "
            "remains as history"
        ),
    ),
    "new_request": (
        "permintaan baru tetap terbuka",
        "a new request stays open",
    ),
    "new_request_repeated": (
        (
            "permohonan berulang tanpa tujuan yang jelas dapat dihentikan (PerKI "
            "1/2013 Ps. 4(3) a); sebutkan tujuannya"
        ),
        (
            "repeated applications without a clear purpose may be stopped (PerKI "
            "1/2013 Ps. 4(3) a); say what for"
        ),
    ),
    "new_request_decided": (
        (
            "sengketa ini pernah diputus; formulir permohonan meminta pernyataan "
            "tentang itu (PerKI 1/2013 Lampiran I), maka minta yang belum diputus"
        ),
        (
            "this dispute has been decided; the form of an application asks about "
            "that (PerKI 1/2013 Lampiran I), so ask for what was not"
        ),
    ),
}
